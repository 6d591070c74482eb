/** The beginning of a line in, the name of whoever speaks there out; what such a name looks like is said here alone. */
import { detectArticle } from '../language/detect/detect-article.ts';
import { languageOf } from '../language/languages.ts';

/** `Ana Rojas`, `SPEAKER_01`, `speaker 2`, alone: where many lines have such a label. */
const nameLike = /^(?:\p{Lu}[\p{L}\p{M}\p{N} .'’_()-]*|\p{L}[\p{L}\p{M} _-]*\d{1,3})$/u;

export const isNameLike = (label: string): boolean => nameLike.test(label);

/** A number that a program gave to a voice, which names nobody: part of a pattern. */
export const numberedVoice = '(?:SPEAKER|speaker|spk)_\\d{1,3}';

/** `MAN 1:` and `INTERVIEWER:` before what is said: subtitles have them where somebody else begins. */
export const isCalledOut = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N} .'’-]{1,30}:\s/u.test(text);

const unnamed =
  /^(\p{Lu}[\p{L}\p{M}’'-]{0,20}(?: \p{Ll}[\p{L}\p{M}’'-]{1,20}){1,3}):(?=\s[¿¡(]?\p{Lu}|\s*$)/u;

/** `New person:`, `Man in the audience:` before what is said: in a talk somebody else, whoever it is; `We have boats:` goes on, as does what a quote or a small letter follows. */
export function isOther(text: string): boolean {
  const words = unnamed.exec(text)?.[1]?.toLowerCase().split(' ') ?? [];
  if (words.length === 0) return false;
  const { stopWords } = languageOf(detectArticle(text));
  return ![words[0], words.at(-1)].some((word = '') => stopWords.has(word));
}

const part = '[‘“"]?\\p{Lu}[\\p{L}\\p{M}.\'’‘”"-]*';
// French has a blank before the colon.
const behind =
  '(?: \\([^()\\n]{2,60}\\))?(?:[ \u00A0\u202F]?:|\\.?[-–—](?<=[\\p{Lu})]\\.?[-–—]))\\s+\\S';

/** `Ana Rojas:`, `Ana “La Rubia” Rojas, Ph.D.:`, `Ana Rojas (the sea):`, `ANA ROJAS.-` before what is said. */
const named = new RegExp(
  `^(${part}(?: (?:${part}|d[aeo]|de la|v[ao]n|bin)){0,3}(?:, \\p{Lu}[\\p{L}.]{0,7})?)${behind}`,
  'u',
);

/** `El señor ROJAS:`, `La Sra. PRESIDENTA (Rojas):`, as parliaments write it. */
const addressed = new RegExp(
  `^(\\p{Lu}\\p{L}{0,3} \\p{L}\\p{Ll}{1,8}\\.? \\p{Lu}[\\p{Lu}\\p{M} .’'-]{3,60})${behind}`,
  'u',
);

/** `PRESIDENTA ANA MARÍA ROJAS QUISPE:`, `ANA ROJAS, MINISTER OF THE SEA:`: what she is stands there once. */
const shouted = new RegExp(
  `^(\\p{Lu}[\\p{Lu}\\p{M} .’'-]{4,60})(, [\\p{Lu}\\p{M}\\p{N} .,’'()-]{3,150})?${behind}`,
  'u',
);

export interface Speaker {
  /** As the text has it, without what he or she is. */
  readonly name: string;
  /** What he or she is stands behind the name. */
  readonly isIntroduced: boolean;
  /** Where what is said begins. */
  readonly end: number;
}

/** Null where no name stands before what is said; words with capitals and a colon may be none all the same. */
export function readSpeaker(text: string): Speaker | null {
  const [whole, name, role] = named.exec(text) ?? addressed.exec(text) ?? shouted.exec(text) ?? [];
  if (whole === undefined || name === undefined) return null;
  const isIntroduced = role !== undefined;
  return { name: name.replace(/(?<=\p{Lu}{3})\.$/u, ''), isIntroduced, end: whole.length - 1 };
}
