/** What is said in pieces is joined to paragraphs: how long these become, and what ends a sentence of them, for subtitles and transcripts alike. */

/** None is cut to less. */
export const cutMinChars = 250;

/** A paragraph of this length ends with its sentence. */
export const paragraphChars = 500;

/** One of this length ends though no sentence does, where sentences have no stops; before `likelyChars` where one likely ends there. */
export const unendedChars = 1400;
export const likelyChars = 900;

/** And where they have. */
export const sentenceMaxChars = 2500;

/** The end of a line that ends a sentence. */
export const sentenceEnd = /[.!?…。！？][\p{Pe}\p{Pf}"'’]*$/u;
