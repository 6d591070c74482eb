/** A line of a subtitle in, what is said in it out, turn by turn, without the marks that say how it is shown or heard. */
import { inKnownLanguages, lazyPattern } from '../../language/in-any-language.ts';
import { isCommonWord } from '../../language/is-common-word.ts';
import { isStopWord } from '../../language/is-stop-word.ts';
import type { CueLine } from './cue.ts';

export type Said = Omit<CueLine, 'line'>;
type Turn = Pick<Said, 'text' | 'isTurn' | 'hasArrow' | 'dash'>;

/** `{\\an8}`, `{i}` and `{y:i}`: where and how a line is shown. */
const placed = /\{(?:\\[^}]*|\/?[biu]|[a-zA-Z]:[^}]*)\}/gu;

/** `<v Ana>` names who speaks until the next one (`before`: since the line above); any other tag is for the eye. */
export function readCueLine(source: string, before: string | null): readonly Said[] {
  const said: Said[] = [];
  const parts = source.replace(placed, '').split(/<v(?:\.[^\s<>]*)?\s([^<>]+)>/iu);
  let speaker = before;
  let isNext = false;
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 1) {
      const name = showPlain(part);
      speaker = /[\p{L}\p{N}]/u.test(name) ? name : null;
      // `<v ->` is the dash of a turn; before a small letter one goes on.
      isNext = speaker === null && !/^\s*\p{Ll}/u.test(parts[i + 1] ?? '');
      continue;
    }
    const text = showPlain(part);
    if (isSound(text)) continue;
    for (const turn of partTurns(text)) {
      const words = dropSounds(turn.text);
      if (words !== '') said.push({ ...turn, text: words, speaker, isTurn: turn.isTurn || isNext });
      isNext = false;
    }
  }
  return said;
}

/** What stands alone on its line in brackets or between stars, and a song, which nobody says. */
const enclosed = /^[\s#>-]*(?:\[([^\]]*)\]|\(([^)]*)\)|\*{1,3}([^*]*)\*{1,3})[\s.]*$/u;
const song = /^#\s[^#]+(?:#|$)/u;

/** More words say what is told, or what somebody says by the way; within a sentence sooner. */
const [soundMaxWords, smallMaxWords] = [7, 4];

const isSound = (text: string): boolean =>
  song.test(text) || saysSound(enclosed.exec(text)?.slice(1).join('') ?? '?');

/** The sentence lacks what was said there, and nobody could write down: `[inaudible]`. */
const unheard = lazyPattern(() => inKnownLanguages((known) => known.unheard ?? ''), 'iu');

/** `laughs`, `a door closes`, and no sentence, question or turn: `Ana: I can’t!`, nor what has a number in it. */
function saysSound(source: string): boolean {
  const words = source.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  const isSmall = /^\P{L}*\p{Ll}/u.test(source);
  return (
    !unheard().test(source) &&
    !/[?!:;]|[.…]\s{0,9}[\p{L}\p{N}]|\p{L}.{0,60}\p{N}/u.test(source) &&
    words.length <= (isSmall ? smallMaxWords : soundMaxWords) &&
    !leavesOff(words) &&
    !isAcronym(words)
  );
}

/** `We are spied on`: what is heard ends with what is done, or does it. */
const leavesOff = (words: readonly string[]): boolean =>
  words.length > 3 && isStopWord(words.at(-1)?.toLowerCase() ?? '');

/** `(IUCN)`: four letters at most, and no `(BELL)`. */
const isAcronym = ([word = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && /^\p{Lu}{2,4}$/u.test(word) && !isCommonWord(word);

/** `>>` wherever it stands, a dash where a line begins (two of them, or one before a small letter, go on), and one behind a sentence of such a line. */
const arrow = /(?:^|\s)>{2,}/u;
const dash = /^[-–—](?![-–—])(?= ?[^\s\p{Ll}]) ?/u;
const nextDash = /(?<=[.!?…]["”’]?)\s[-–—]\s?(?=[¿¡"“]?\p{Lu})/u;

function partTurns(text: string): readonly Turn[] {
  return text.split(arrow).flatMap((part, i): readonly Turn[] => {
    const words = part.trim();
    const hasArrow = i > 0;
    const [opening = ''] = dash.exec(words) ?? [];
    if (opening === '')
      return words === '' ? [] : [{ text: words, isTurn: hasArrow, hasArrow, dash: '' }];
    const turns = words.slice(opening.length).split(nextDash);
    return turns.map((turn) => ({ text: turn.trim(), isTurn: true, hasArrow, dash: opening }));
  });
}

/** `[laughs]` and `(door closes)` where a sentence may begin and none goes on, `(APPLAUSE)` and `[ __ ]` wherever they stand. */
const heard =
  /(?<=^|[.!?…:–—-]["”’]?)\s?[[(][^[\]().!?]{1,60}[\])](?=\s?(?:$|["“¿¡]?\p{Lu}|[[(–—-]))|\s?[[(](?=\p{Lu}{3})[\p{Lu}\p{N} ,'’_-]{3,60}[\])]|\s?\[[^[\]\p{L}\p{N}]{0,9}\]/gu;

/** A stop closes the gap that a sound leaves before it, and no other: `!done` and `.NET` open with theirs. */
const dropSounds = (text: string): string =>
  text
    .replace(heard, (sound, at: number) => {
      if (!saysSound(sound)) return sound;
      return /[.,;!?…]/u.test(text[at + sound.length] ?? '') ? '' : ' ';
    })
    .replace(/\s{2,9}/gu, ' ')
    .trim();

const names: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lrm: '',
  lt: '<',
  nbsp: ' ',
  quot: '"',
  rlm: '',
};

function showPlain(text: string): string {
  return (
    text
      .replace(/<\/?[a-z\d][^<>]*>/giu, '')
      .replace(/&(?:([a-z]{2,4})|#(\d{2,6})|#x([\da-f]{2,5}));/giu, showEntity)
      .replace(/<\/?(?:[biu]|font)(?:\s[^<>]*)?>/giu, '')
      .replace(/\\[Nnh]/gu, ' ')
      .replace(/\s+/gu, ' ')
      // The blank stands before the comma for the one that is missing behind it.
      .replace(/(?<=\p{L}) ([,;])(?=\p{L})/gu, '$1 ')
      .trim()
  );
}

function showEntity(mark: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return names[name.toLowerCase()] ?? mark;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : mark;
}
