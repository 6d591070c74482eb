/** Command lines in, what to do out, or the sentence that says what to type instead. */
import { describe, expect, it } from 'vitest';
import { askHelp, optionNames, parseAskCommand } from '../../src/terminal/ask-options.ts';

const request = {
  question: 'Who?',
  json: false,
  knowledgeDir: null,
  limit: 3,
  all: false,
  explain: false,
};

describe('parseAskCommand', () => {
  it.each([
    [['Who?'], request],
    [['How', 'many', 'voted?'], { ...request, question: 'How many voted?' }],
    [['--', '--json', 'is', 'what?'], { ...request, question: '--json is what?' }],
    [[''], { ...request, question: '' }],
    [['--json', 'Who?'], { ...request, json: true }],
    [['Who?', '--all'], { ...request, all: true }],
    [['--explain', 'Who?'], { ...request, explain: true }],
    [['--limit', '20', 'Who?'], { ...request, limit: 20 }],
    [['--limit=1', 'Who?'], { ...request, limit: 1 }],
    [['--knowledge', 'my articles', 'Who?'], { ...request, knowledgeDir: 'my articles' }],
    [['--batch', '--json'], { ...request, question: null, json: true }],
  ])('%j', (args, expected) => {
    expect(parseAskCommand(args)).toEqual({ kind: 'ask', request: expected });
  });

  it.each([
    [['--help'], 'help'],
    [['-h', 'Who?'], 'help'],
    [['--version'], 'version'],
  ])('%j asks for the %s', (args, kind) => {
    expect(parseAskCommand(args)).toEqual({ kind });
  });

  it.each([
    [[], 'What is the question?'],
    [['--json'], 'What is the question?'],
    [['--json', '--explain', 'Who?'], 'leave out --json and --batch'],
    [['--jsno', 'Who?'], 'There is no option --jsno. Did you mean --json?'],
    [['--limits=3', 'Who?'], 'There is no option --limits. Did you mean --limit?'],
    [['--quiet', 'Who?'], 'There is no option --quiet.'],
    [['-x', 'Who?'], 'There is no option -x.'],
    [['--limit', '0', 'Who?'], '--limit takes a whole number from 1 to 20.'],
    [['--limit', '21', 'Who?'], '--limit takes a whole number from 1 to 20.'],
    [['--limit', '1e1', 'Who?'], '--limit takes a whole number from 1 to 20.'],
    [['--limit=', 'Who?'], '--limit takes a whole number from 1 to 20.'],
    [['Who?', '--limit'], "'--limit <value>' argument missing"],
    [['--json=yes', 'Who?'], "'--json' does not take an argument"],
    [['--knowledge', '--json', 'Who?'], "'--knowledge' argument is ambiguous"],
    [['--batch', 'Who?'], 'leave out the question'],
  ])('%j is refused: %s', (args, sentence) => {
    const refusal = { code: 'usage', message: expect.stringContaining(sentence) };
    expect(() => parseAskCommand(args)).toThrow(expect.objectContaining(refusal));
    expect(() => parseAskCommand(args)).toThrow('npm run ask -- --help shows the options.');
  });
});

it('explains every option in the help', () => {
  for (const name of optionNames) expect(askHelp).toMatch(new RegExp(`^  --${name}\\b.+\\w`, 'm'));
});
