/** A seed in, articles of natural-looking text and questions about them out. */
import { isStopWord, splitWords } from './analysis.ts';
import type { BenchPassage } from './data.ts';
import { createRandom, pickIndex } from './random.ts';
import { sentences } from './sentences.ts';
import { misspell } from './variants.ts';
import { drawRank, wordOfRank } from './word-source.ts';

/** Passages of one article. */
const passagesPerArticle = 20;
const wordsPerPassage = 90;

/** What an article keeps coming back to. */
interface Subject {
  readonly title: string;
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** What a word of a written sentence gives way to. */
type Place = 'itself' | 'number' | 'name' | 'word';

interface Frame {
  readonly words: readonly { readonly text: string; readonly place: Place }[];
  /** What stands before each word, and after the last. */
  readonly between: readonly string[];
}

const frames: readonly Frame[] = sentences.map((sentence) => {
  const parts = sentence.split(/(\p{L}+|\p{N}+(?:[.,]\p{N}+)*)/u);
  return {
    words: parts
      .filter((_, i) => i % 2 === 1)
      .map((text, i) => ({ text, place: placeOf(text, i === 0) })),
    between: parts.filter((_, i) => i % 2 === 0),
  };
});

/** Function words stay, so that the text keeps the frequencies and the build of English. */
function placeOf(word: string, first: boolean): Place {
  if (/^\p{N}/u.test(word)) return 'number';
  if (isStopWord(word, 'en')) return 'itself';
  return !first && /^\p{Lu}/u.test(word) ? 'name' : 'word';
}

/** `count` passages in articles of 20, always the same for the same seed. */
export function generatePassages(count: number, seed: number): BenchPassage[] {
  const passages: BenchPassage[] = [];
  for (let article = 0; passages.length < count; article++) {
    const size = Math.min(passagesPerArticle, count - passages.length);
    for (const passage of generateArticle(article, size, seed)) passages.push(passage);
  }
  return passages;
}

/** The passages of article `number`; each article has a random row of its own. */
export function generateArticle(number: number, size: number, seed: number): BenchPassage[] {
  const random = createRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const subject = createSubject(random);
  return Array.from({ length: size }, (_, i) => ({
    id: `${number}-${i + 1}`,
    // The number keeps two articles of one title apart.
    article: `${subject.title} ${number}`,
    text: generateText(subject, random),
    language: 'en',
  }));
}

function createSubject(random: () => number): Subject {
  const draw = (shift: number) => wordOfRank(drawRank(random, shift));
  const name = () => capitalise(draw(3000));
  return {
    title: `${name()} ${draw(100)}`,
    names: Array.from({ length: 8 }, name),
    words: Array.from({ length: 40 }, () => draw(100)),
  };
}

function generateText(subject: Subject, random: () => number): string {
  // Joined at the end: a string grown by `+=` would take its memory's shape only when indexed.
  const pieces: string[] = [];
  let count = 0;
  while (count < wordsPerPassage) {
    const { words, between } = frames[pickIndex(random, frames.length)] as Frame;
    if (count > 0) pieces.push(' ');
    for (const [i, { text, place }] of words.entries()) {
      const word = fillPlace(text, place, subject, random);
      pieces.push(between[i] ?? '', i === 0 ? capitalise(word) : word);
    }
    pieces.push(between[words.length] ?? '');
    count += words.length;
  }
  return pieces.join('');
}

function fillPlace(
  written: string,
  place: Place,
  { names, words }: Subject,
  random: () => number,
): string {
  if (place === 'itself') return written;
  if (place === 'number') return generateNumber(random);
  if (place === 'name') return names[pickIndex(random, names.length)] ?? written;
  const drawn = random();
  // One word in ten stays as written; one in five is what the article is about.
  if (drawn < 0.1) return written;
  if (drawn < 0.3) return words[pickIndex(random, words.length)] ?? written;
  return wordOfRank(drawRank(random));
}

function generateNumber(random: () => number): string {
  const kind = random();
  if (kind < 0.4) return String(1700 + pickIndex(random, 325));
  if (kind < 0.8) return String(1 + pickIndex(random, 100));
  return `${1 + pickIndex(random, 99)},${100 + pickIndex(random, 900)}`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const openings = [
  'What did the',
  'When was the',
  'How many',
  'Why did the',
  'Where is the',
  'Who was the',
  'Which',
  'Is it true that the',
];

/** Questions in the words of one sentence each; three in ten have a typo. */
export function generateQuestions(
  passages: readonly BenchPassage[],
  count: number,
  seed: number,
): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const text = passages[pickIndex(random, passages.length)]?.text ?? '';
    const parts = text.split(/(?<=[.]) (?=\p{Lu})/u);
    const words = splitWords(parts[pickIndex(random, parts.length)] ?? text);
    const opening = openings[pickIndex(random, openings.length)] ?? 'What';
    const question = `${opening} ${pickRun(words, random).join(' ')}?`;
    return random() < 0.3 ? misspell(question, 1, 'en', random) : question;
  });
}

/** A run of the sentence with three to six content words in it, the function words between kept. */
function pickRun(words: readonly string[], random: () => number): string[] {
  const wanted = 3 + pickIndex(random, 4);
  const run: string[] = [];
  let content = 0;
  for (const word of words.slice(pickIndex(random, Math.max(1, words.length - 8)))) {
    const isContent = !isStopWord(word, 'en');
    if (isContent || run.length > 0) run.push(word);
    if (isContent) content++;
    if (content === wanted) break;
  }
  return run;
}
