/** What is said in pieces is joined to paragraphs: how long these become, and what ends a sentence of them, for subtitles and transcripts alike. */
import type { Language } from '../language/language.ts';

/** None is cut to less. */
export const cutMinChars = 250;

/** A paragraph of this length ends with its sentence. */
export const paragraphChars = 500;

/** One of this length ends where a sentence likely does, where sentences have no stops. */
export const likelyChars = 900;

/** And one of this length though none does: the earlier of a language of which nothing tells where they end. */
export const unendedChars = ({ borders }: Language): number => (borders ? 1400 : likelyChars);

/** And where they have. */
export const sentenceMaxChars = 2500;

/** The end of a line that ends a sentence. */
export const sentenceEnd = /[.!?…。！？][\p{Pe}\p{Pf}"'’]*$/u;
