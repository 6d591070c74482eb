/** A line of a text in, who speaks according to its beginning out: `**Ana:** We sail.` How a turn begins is said here alone. */
import { marks } from './visible.ts';

const gap = `[ \\t${marks.none}]{0,20}`;

/** `**Ana:**`, `Ana Rojas (Minister):`, `ANA.-`, `[12:31] Ana:`, each before what is said. */
const label = new RegExp(
  `^${gap}(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?[ \\t]{1,20})?[*_]{0,3}(\\p{Lu}[\\p{L}\\p{M}\\p{N} .,'’"“”()_-]{0,60}?)${gap}[*_]{0,3}(?::|\\.[-–—])[*_]{0,3}(?=([\\s${marks.none}]|$))`,
  'u',
);

/** A longer one is a sentence. */
const lineMaxChars = 120;

export interface TurnLabel {
  readonly name: string;
  /** What is said begins on the next line. */
  readonly isAlone: boolean;
}

/** Null where no label begins the line. One line says little: what is no name may have a colon too. */
export function readTurnLabel(line: string): TurnLabel | null {
  const [, name, behind] = label.exec(line.slice(0, lineMaxChars)) ?? [];
  return name === undefined ? null : { name, isAlone: behind === '' };
}

const part = '[‘“"]?\\p{Lu}[\\p{L}\\p{M}.\'’‘”"-]*';
const behind = '(?: \\([^()\\n]{2,60}\\))?(?::|\\.?[-–—](?<=[\\p{Lu})]\\.?[-–—]))\\s+\\S';

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
}

/** Null where no name stands before what is said; words with capitals and a colon may be none all the same. */
export function readSpeaker(text: string): Speaker | null {
  const [, called] = named.exec(text) ?? addressed.exec(text) ?? [];
  const [, name = called, role] = (called === undefined && shouted.exec(text)) || [];
  return name === undefined
    ? null
    : { name: name.replace(/(?<=\p{Lu}{3})\.$/u, ''), isIntroduced: role !== undefined };
}
