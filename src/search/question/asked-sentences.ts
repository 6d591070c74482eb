/** A long message in, the sentences of it that ask something out. */
import { foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { splitSentences } from '../../language/sentences.ts';
import { tokenise } from '../text/tokenise.ts';

/** A shorter message is a question as a whole. */
const minChars = 160;
/** A longer sentence tells first and asks at its end: "so my brother says …, how high is it?" */
const longSentence = 120;
/** With fewer words of its own a sentence is hardly what the message is about: "Can you help me?" */
const enoughWords = 2;
/** More questions than these are no message but a list. */
const maxAsked = 4;

/** Undefined where all of the text is to be searched: it is short, asks nothing, or asks throughout. */
export function askedSentences(text: string, language: Language): string | undefined {
  if (text.length < minChars) return undefined;
  const sentences = splitMessage(text, language);
  const wordsOf = (at: number): number => countWords(sentences[at] ?? '', language);
  const asking = findAsking(sentences, language);
  if (asking.length === 0 || asking.length > maxAsked) return undefined;
  const needed = Math.min(enoughWords, Math.max(...asking.map(wordsOf)));
  const asked = asking
    .filter((at) => wordsOf(at) >= needed)
    .map((at) => {
      const sentence = cutTelling(sentences[at] as string, language);
      if (countWords(sentence, language) > 0) return sentence;
      // "How much?" asks about what was told before.
      const told = [...sentences.keys()].filter((other) => other < at).reverse();
      const before = told.find((other) => wordsOf(other) >= enoughWords);
      return before === undefined ? sentence : `${sentences[before]} ${sentence}`;
    })
    .join(' ');
  return asked.length < text.replace(/\s+/gu, ' ').trim().length ? asked : undefined;
}

/** In chats the next sentence may begin with a small letter. */
function splitMessage(text: string, language: Language): string[] {
  return splitSentences(text, language.code).flatMap(({ start, end }) => {
    const parts: string[] = [];
    for (const part of text.slice(start, end).split(/(?<=[.!?…]["'”’)]{0,3})\s+|(?=¿)/u)) {
      const word = /(?<!\p{L})(\p{L}+)\.$/u.exec(parts.at(-1) ?? '')?.[1]?.toLowerCase();
      const goesOn = word !== undefined && language.abbreviations.has(word);
      if (goesOn) parts.push(`${parts.pop()} ${part}`);
      else if (part !== '') parts.push(part);
    }
    return parts;
  });
}

/** The numbers of the sentences with a question mark; without any, of those that begin as questions do. */
function findAsking(sentences: readonly string[], { typed }: Language): number[] {
  const begins = new RegExp(
    `^\\W*(?:(?:${typed.joining})\\W+)*(?:${typed.asking})(?!\\p{L})`,
    'iu',
  );
  const numbers = [...sentences.keys()];
  const marked = numbers.filter((at) => /[?？][^\w?？]*$/u.test(sentences[at] as string));
  if (marked.length > 0) return marked;
  return numbers.filter((at) => begins.test(sentences[at] as string));
}

/** Of a long sentence what follows the last break: one before a question word, else any comma. */
function cutTelling(sentence: string, language: Language): string {
  if (sentence.length < longSentence) return sentence;
  const { joining, asking } = language.typed;
  const breaks = [
    `(?:[,;:(–—-]|(?<!\\p{L})(?:${joining})(?!\\p{L}))\\s*(?=(?:${asking})(?!\\p{L}))`,
    '[,;:]\\s',
  ];
  for (const pattern of breaks) {
    const last = [...sentence.matchAll(new RegExp(pattern, 'giu'))].at(-1);
    const rest = last && sentence.slice(last.index + last[0].length);
    if (rest && countWords(rest, language) > 0) return rest;
  }
  return sentence;
}

/** Words that ask for something. */
function countWords(sentence: string, language: Language): number {
  const { light, calling } = language.typed;
  const small = foldWords(light);
  const asked = sentence.replace(new RegExp(`(?<!\\p{L})(?:${calling})(?!\\p{L})`, 'giu'), ' ');
  return tokenise(asked, language).filter(({ stop, form }) => !stop && !small.has(form)).length;
}
