/** Folders of speech that is written with stops in, tables of where sentences end out: `npm run train:borders -- FOLDER…`. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readKnowledge } from '../../src/articles/read/read-knowledge.ts';
import { cutMinChars, likelyChars, unendedChars } from '../../src/articles/said-paragraph.ts';
import { findPause } from '../../src/language/find-pause.ts';
import { languageOf } from '../../src/language/languages.ts';
import { listSpokenWords, type SpokenWord } from '../../src/language/rate-borders.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { borderPatterns } from '../../src/language/words/border-words.ts';
import type { Article } from '../../src/model.ts';
import { type Heard, learnBorders } from './learn-borders.ts';

const help = `npm run train:borders -- [FOLDER…] [--held FOLDER]… [--write]

FOLDER         transcripts or subtitles with stops, in English or Spanish or both
--held FOLDER  the same, of other speakers: how often a border is put at the end of a sentence there
--write        write what was learnt of FOLDER… to src/language/ (--held tells how good it is next time)`;

/** By language: more make the files larger and bring little. */
const tableSize = 3500;

/** What is weighed less precisely than so would be chosen otherwise. */
const weightStep = 0.25;

/** Those that are learnt, each with the name of its folder. */
const learnt = { en: 'english', es: 'spanish' };

await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      held: { type: 'string', multiple: true, default: [] },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || positionals.length + values.held.length === 0) {
    console.log(help);
    return;
  }
  for (const folder of values.held) reportHeld(folder, (await readSpeech(folder)).map(hear));
  const folders = await Promise.all(positionals.map(readSpeech));
  for (const [code, name] of Object.entries(learnt)) {
    const heard = folders.map((texts) =>
      texts.filter(({ language }) => language === code).map(hear),
    );
    const table = learnBorders(heard, tableSize);
    if (table.size === 0) continue;
    console.log(`${code}: ${heard.flat().length} texts, ${table.size} pieces of evidence`);
    const file = `src/language/${name}/${name}-borders.ts`;
    if (values.write) await writeFile(file, formatTable(table, name));
  }
}

interface Speech {
  readonly language: string;
  readonly text: string;
}

async function readSpeech(folder: string): Promise<readonly Speech[]> {
  const { articles } = await readKnowledge(folder);
  return articles.map(({ language, passages }) => ({
    language,
    text: passages.map(withoutSpeaker).join(' '),
  }));
}

function withoutSpeaker({ text, speaker }: Article['passages'][number]): string {
  return speaker !== null && text.startsWith(`${speaker}: `)
    ? text.slice(speaker.length + 2)
    : text;
}

function hear({ text, language }: Speech): Heard & Speech {
  const words = listSpokenWords(text);
  const begins = new Set<number>();
  let next = 0;
  for (const { start } of splitSentences(text, language)) {
    while ((words[next]?.at ?? text.length) < start) next++;
    begins.add(next);
  }
  const gaps = words.flatMap(({ isApart }, i) => (isApart && i > 0 ? [i] : []));
  return { text, language, words, gaps, ends: gaps.map((i) => begins.has(i)) };
}

/** Without its stops each text is parted as speech is; at a comma a border does less harm than within a clause. */
function reportHeld(folder: string, texts: readonly (Heard & Speech)[]): void {
  const found = { borders: 0, atEnds: 0, atCommas: 0 };
  // One without stops tells nothing of where it should be parted.
  for (const { words, gaps, ends, text, language } of texts.filter((each) =>
    each.ends.includes(true),
  )) {
    const isEnd = new Set(gaps.filter((_, i) => ends[i]));
    for (let from = 0; ; ) {
      const border = findBorder(words, from, language);
      if (border === null) break;
      const before = text.slice(words[border - 1]?.at, words[border]?.at);
      found.borders++;
      if (isEnd.has(border)) found.atEnds++;
      else if (/[,;:–—…-]\s+\P{L}*$/u.test(before)) found.atCommas++;
      from = border;
    }
  }
  const percent = (count: number) => `${((100 * count) / Math.max(1, found.borders)).toFixed(1)} %`;
  console.log(
    `${folder}: of ${found.borders} borders ${percent(found.atEnds)} at the end of a sentence, ${percent(found.atCommas)} at a comma or a dash`,
  );
}

/** The word with which the passage behind that of the word at `from` begins; null in the last, or where nothing tells of one. */
function findBorder(words: readonly SpokenWord[], from: number, code: string): number | null {
  const places: number[] = [];
  let said = '';
  const language = languageOf(code);
  for (let i = from; said.length < unendedChars(language); i++) {
    const word = words[i];
    if (word === undefined) return null;
    places.push(said.length);
    said += `${word.word} `;
  }
  const at = findPause(said, [], cutMinChars, language, likelyChars);
  return at === null ? null : from + places.indexOf(at);
}

/** The text of a file of `src/language/`: of each pattern the weights from the least to the greatest. */
function formatTable(table: ReadonlyMap<string, number>, language: string): string {
  const written = Object.keys(borderPatterns).map(
    (pattern) => `  ${pattern}: \`\n${formatPattern(table, pattern)}\n  \`,\n`,
  );
  return `/** Where sentences end in speech: \`npm run train:borders -- FOLDER… --write\` writes this file anew. */
import type { BorderWords } from '../words/border-words.ts';

export const ${language}Borders: BorderWords = {
${written.join('')}};
`;
}

function formatPattern(table: ReadonlyMap<string, number>, pattern: string): string {
  const byWeight = new Map<number, string[]>();
  for (const [name, weight] of table) {
    const [of, words = ''] = name.split(' ');
    const step = Math.round(weight / weightStep) * weightStep;
    if (of === pattern && step !== 0) byWeight.set(step, [...(byWeight.get(step) ?? []), words]);
  }
  return [...byWeight]
    .toSorted(([a], [b]) => a - b)
    .map(([weight, words]) => `    ${weight} ${words.toSorted().join(' ')}`)
    .join('\n');
}
