/** Text of everyday characters in, the places where `Intl.Segmenter` would end its sentences out. */

/**
 * What a character is to the rules, `Sentence_Break` in Unicode Standard Annex 29. Only characters
 * whose kind no version of Unicode has changed are known; `other` has no say in where sentences end.
 */
const kind = {
  notLookedUp: 0,
  unknown: 1,
  other: 2,
  lower: 3,
  upper: 4,
  digit: 5,
  space: 6,
  lineBreak: 7,
  /** Ends a sentence, unless what follows speaks against it. */
  fullStop: 8,
  /** Ends a sentence: `?` and `!`. */
  mark: 9,
  /** Brackets and quotation marks, which a sentence that has ended takes along. */
  close: 10,
  /** Commas and dashes: the sentence before them goes on. */
  continues: 11,
} as const;

const examples: readonly (readonly [number, RegExp])[] = [
  [kind.lower, /[a-zß-öø-ÿªº]/],
  [kind.upper, /[A-ZÀ-ÖØ-Þ]/],
  [kind.digit, /[0-9]/],
  [kind.space, /[ \t\u00a0]/],
  [kind.lineBreak, /\n/],
  [kind.fullStop, /\./],
  [kind.mark, /[?!]/],
  [kind.close, /["'()[\]{}«»“”‘’]/],
  [kind.continues, /[,:–—-]/],
  [kind.other, /[#$%&*+/;<=>@\\^_`|~¿¡…€°]/],
];

/** By character code; the last one known is that of the euro sign. */
const kinds = new Uint8Array(0x20ad);

function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return kind.unknown;
  const code = text.charCodeAt(at);
  return kinds[code] || lookUp(code);
}

function lookUp(code: number): number {
  const char = String.fromCharCode(code);
  const [found = kind.unknown] = examples.find(([, pattern]) => pattern.test(char)) ?? [];
  if (code < kinds.length) kinds[code] = found;
  return found;
}

/** The end of each sentence, white space after it included; undefined where a character is unknown. */
export function findSentenceEnds(text: string): number[] | undefined {
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const here = kindAt(text, at);
    at++;
    if (here === kind.unknown) return undefined;
    if (here === kind.lineBreak) ends.push(at);
    if (here !== kind.fullStop && here !== kind.mark) continue;
    if (here === kind.fullStop && standsInside(text, at - 1)) continue;
    at = skip(text, skip(text, at, kind.close), kind.space);
    // Since Unicode 15.1 the sentence before a semicolon goes on.
    if (text[at] === ';') return undefined;
    if (goesOn(text, at, here)) continue;
    if (kindAt(text, at) === kind.lineBreak) at++;
    ends.push(at);
  }
  if (ends.at(-1) !== text.length && text !== '') ends.push(text.length);
  return ends;
}

/** A decimal (rule SB6), or initials (SB7). */
function standsInside(text: string, stop: number): boolean {
  const after = kindAt(text, stop + 1);
  if (after === kind.digit) return true;
  const before = kindAt(text, stop - 1);
  return after === kind.upper && (before === kind.upper || before === kind.lower);
}

function skip(text: string, from: number, unwanted: number): number {
  let at = from;
  while (kindAt(text, at) === unwanted) at++;
  return at;
}

/** More of the same sentence stands at `at` (SB8a), or a word in small letters comes next (SB8). */
function goesOn(text: string, at: number, ended: number): boolean {
  const next = kindAt(text, at);
  if (next === kind.continues || next === kind.fullStop || next === kind.mark) return true;
  if (ended === kind.mark) return false;
  let word = at;
  while (hasNoSay(kindAt(text, word))) word++;
  return kindAt(text, word) === kind.lower;
}

const hasNoSay = (each: number): boolean =>
  each === kind.other ||
  each === kind.digit ||
  each === kind.space ||
  each === kind.close ||
  each === kind.continues;
