/** The cues of subtitles in, the same without those that tell who made the subtitles out. */
import { inKnownLanguages, lazyPattern } from '../../language/in-any-language.ts';
import type { Cue } from './cue.ts';

/** A sentence that goes on, or ends as one, is said by somebody. */
const credit = lazyPattern(
  () =>
    `^[^\\p{L}\\p{N}]{0,9}(?:${inKnownLanguages(({ subtitlesBy }) => subtitlesBy ?? '')})[^.,;?!…]{0,80}(?:, \\d{4})?(?:[.@][^\\s,;]{1,30}){0,3}\\s?[^\\p{L}\\p{N}.,;?!…]{0,9}$`,
  'iu',
);

/** `www.example.org` and nothing else, which nobody says with its letters. */
const address = /^[^\p{L}\p{N}]{0,9}(?:https?:\/\/|www\.)\S{3,80}$/iu;

/** Beside one that tells who made them, an address tells where they are from. */
export function dropCredits(cues: readonly Cue[]): readonly Cue[] {
  const areCredits = cues.map(({ lines }) => lines.some(({ text }) => isCredit(text)));
  const areAddresses = cues.map(({ lines }) => lines.every(({ text }) => address.test(text)));
  return cues.filter((_, i) => {
    const isEdge = i === 0 || i === cues.length - 1;
    const isBeside = areCredits[i - 1] === true || areCredits[i + 1] === true;
    return !areCredits[i] && !(areAddresses[i] && (isEdge || isBeside));
  });
}

const isCredit = (text: string): boolean => credit().test(text);
