/** The lines of subtitles in, the same out with each name at the beginning of what is said, once for a turn where all cues have it. */
import { sentenceEnd } from '../said-paragraph.ts';
import { isOther, readSpeaker } from '../speaker-name.ts';
import type { Cue, CueLine } from './cue.ts';

/** A line as it is shown, and the cue that shows it. */
export interface Shown {
  readonly cue: Cue;
  readonly line: CueLine;
}

/** Of the cues of a meeting so many have a name; of others each name begins a turn. */
const namedMinShare = 0.5;

export function nameTurns(lines: readonly Shown[]): readonly Shown[] {
  const opening = countNames(lines.flatMap(({ line }) => readSpeaker(line.text)?.name ?? []));
  const all = countNames(lines.flatMap(({ line }) => listNames(line.text)));
  const again = [...all].filter(([, times]) => times > 1).map(([name]) => name);
  // Within a line alone a word with a colon is hardly a name.
  const isTalk = again.length > 1 && again.some((name) => (opening.get(name) ?? 0) > 1);
  if (!isTalk) return lines;
  const arrowed = lines.flatMap(({ line }) =>
    line.hasArrow ? (readSpeaker(line.text)?.name ?? []) : [],
  );
  // Nor is it one without an arrow where names stand behind arrows.
  const names = new Set(new Set(arrowed).size > 1 ? arrowed : [...opening.keys(), ...again]);
  const named = lines.filter(({ line }) => names.has(readSpeaker(line.text)?.name ?? ''));
  const areAll = named.length >= namedMinShare * new Set(lines.map(({ cue }) => cue)).size;
  return nameLines(partLabels(lines, new Set(again)), names, areAll);
}

function countNames(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const label = /(?<=^|[.!?…]["”’)\]]?\s)(\p{Lu}[^:.!?…]{1,40}):(?=\s|$)/gu;

const listNames = (text: string): readonly string[] => {
  const within = [...text.matchAll(label)].filter(({ index }) => index > 0);
  const parts = [text, ...within.map(({ 0: whole }) => `${whole} …`)];
  return parts.flatMap((part) => readSpeaker(part)?.name ?? []);
};

/** Programs that fill lines put a name behind the sentence before it, at the end of its line too: `It is wet. Ana:` */
function partLabels(lines: readonly Shown[], names: ReadonlySet<string>): readonly Shown[] {
  const parted: Shown[] = [];
  let above = '';
  for (const { cue, line } of lines) {
    const text = above === '' ? line.text : `${above} ${line.text}`;
    const begins = [...text.matchAll(label)].flatMap(({ 0: whole, 1: name = '', index }) => {
      const isEnd = index + whole.length === text.length;
      return names.has(name) || (isEnd && isOther(whole)) ? [index] : [];
    });
    const ends = [...begins, text.length];
    const parts = [0, ...begins].map((from, i) => text.slice(from, ends[i]).trim());
    const last = parts.at(-1) ?? '';
    above = begins.length > 0 && last.endsWith(':') ? last : '';
    const whole = parts.slice(0, above === '' ? undefined : -1).filter((part) => part !== '');
    for (const [i, part] of whole.entries()) {
      parted.push({ cue, line: { ...line, text: part, isTurn: i === 0 && line.isTurn } });
    }
  }
  const end = lines.at(-1);
  return above === '' || !end
    ? parted
    : [...parted, { ...end, line: { ...end.line, text: above } }];
}

/** `areAll`: the name stands before each cue. */
function nameLines(
  lines: readonly Shown[],
  names: ReadonlySet<string>,
  areAll: boolean,
): readonly Shown[] {
  let speaking: string | null = null;
  // Whoever writes names behind arrows writes them before each turn, which is hers to its end.
  let areArrowed = false;
  return lines.map(({ cue, line }, i) => {
    const { name = '', end = 0 } = readSpeaker(line.text) ?? {};
    const isNamed = names.has(name);
    const isSame = isNamed && name === speaking && (areAll || areArrowed);
    const isUnknown = isOther(line.text) && sentenceEnd.test(lines[i - 1]?.line.text ?? '.');
    if (isNamed) speaking = name;
    else if (line.isTurn || isUnknown) speaking = null;
    areArrowed ||= isNamed && line.hasArrow;
    const text = isNamed && (isSame || areArrowed) ? line.text.slice(end) : line.text;
    const speaker = areArrowed ? speaking : line.speaker;
    const isTurn = isNamed ? !isSame : line.isTurn || isUnknown;
    return { cue, line: { ...line, text, speaker, isTurn } };
  });
}
