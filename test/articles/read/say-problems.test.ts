/** Problems in, what somebody reads of them before the first answer out. */
import { expect, it } from 'vitest';
import {
  errorAt,
  minorNoteAt,
  noteAt,
  type Problem,
  type TextProblem,
} from '../../../src/articles/problem.ts';
import { sayLost, sayNothingLeft } from '../../../src/articles/read/say-problems.ts';

const at = (file: string, problem: TextProblem): Problem => ({ file, ...problem });

const unread = at('scan.pdf', errorAt(1, 'This PDF has no text.'));
const damaged = at('book.epub', errorAt(1, 'This file is damaged.'));
const twice = at('b.md', noteAt(2, 'a.md has the title "Quay" too.'));
const paid = at('page.html', noteAt(1, 'The page keeps its article for those who pay.'));
const empty = at('empty.md', minorNoteAt(1, 'There is no text.'));
const otherFiles = at('.', noteAt(1, '2 files are not read (2 .odt).'));
const pictures = at('.', minorNoteAt(1, '9 files are not read (9 .png).'));
const missing = at('.', errorAt(1, 'There is no folder /notes.'));
const nothing =
  'There is no article to answer from in /notes. Put a .md or .txt file there, or set KNOWLEDGE_DIR to another folder.';

it.each<[string, Problem[], string | null]>([
  ['nothing', [], null],
  ['what merely deserves a look', [twice, paid, empty, pictures], null],
  ['one file that is not read', [twice, unread, empty], 'scan.pdf:1: This PDF has no text.'],
  ['documents of kinds that are not read', [otherFiles, twice], '2 files are not read (2 .odt).'],
  [
    'more than one',
    [unread, twice, damaged, otherFiles],
    'Not everything could be read: 2 errors, 1 note; npm run validate -- "/notes" names each.',
  ],
])('says in one line at most what was lost: %s', (_, problems, line) => {
  expect(sayLost(problems, '/notes')).toBe(line);
});

it.each<[string, Problem[], string[]]>([
  ['no folder', [missing], ['There is no folder /notes.']],
  ['no file', [], [nothing]],
  [
    'a file that is not read',
    [unread, pictures],
    ['scan.pdf:1: This PDF has no text.', '9 files are not read (9 .png).', nothing],
  ],
  ['a note without text', [empty], ['empty.md:1: There is no text.', nothing]],
  [
    'many',
    [unread, unread, unread, empty, empty, damaged],
    ['4 errors, 2 notes; npm run validate -- "/notes" names each.', nothing],
  ],
])('says why there is nothing to answer from: %s', (_, problems, lines) => {
  expect(sayNothingLeft(problems, '/notes')).toEqual(lines);
});
