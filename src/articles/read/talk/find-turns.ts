/** A text whose times are veiled in, the lines out that a transcript begins with a time or with who speaks: `[Speaker 1] We sail.` */
import { isNameLike, numberedVoice } from '../../speaker-name.ts';
import type { Line } from '../read-inline.ts';
import { marks } from '../visible.ts';
import type { Timed } from './find-times.ts';
import { partLines } from './part-lines.ts';

export interface Turn {
  /** Where its line begins. */
  readonly from: number;
  /** Null where the line has a time alone. */
  readonly speaker: string | null;
  /** What is no text of it: the label in brackets, or one that the line above has too, with the white space behind it. */
  readonly label: Line | null;
  /** A label that is text, with the white space behind it; left out where there is none. */
  readonly opening?: Line;
}

export interface Talk {
  /** By where their lines begin. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** Who says what stands at this place; null where nobody is named. */
  readonly speakerAt: (offset: number) => string | null;
  /** The lines of a paragraph by who says them, pieces of the same joined to whole sentences; null where it is no talk. */
  readonly partLines: (lines: readonly Line[]) => readonly (readonly Line[])[] | null;
}

const gap = `[ \\t${marks.none}]*`;

/** `[Speaker 1]` is no link; `**Ana**:`, `**Ana:**`, `**Ana**` and `SPEAKER_00:` say who speaks behind a time, `**[0:12] SPEAKER_00:**` around one. */
const head = new RegExp(
  `^(?<gap>${gap}(?:\\*\\*${gap}(?=${numberedVoice}:\\*\\*))?)(?:\\[(?<bracketed>[^[\\]\\n]{1,40})\\](?![[(]|:\\s{0,3}(?:<|\\S*$))(?::(?=[ \\t]))?${gap}|\\*\\*(?:(?<closed>[^*\\n:]{1,40})(?:\\*\\*:|:\\*\\*)|(?<bold>[^*\\n:]{1,40})\\*\\*)${gap}|(?<machine>${numberedVoice}):(?:\\*\\*)?${gap}|(?=(?<plain>\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’ -]{1,40}):\\s)|)(?=[^\\s${marks.none}])`,
  'gmu',
);

/** Fewer labels are a list of something else. */
const minLabels = 3;
const minShare = 0.3;

export function findTurns(veiled: string, times: readonly Timed[]): Talk {
  const listed = listTurns(veiled, times);
  const turns = new Map(
    listed.map((turn, i) => [turn.from, hideRepeated(turn, listed[i - 1], veiled)]),
  );
  const named = [...turns.values()].filter(({ speaker }) => speaker !== null);
  return {
    turns,
    speakerAt: (offset) => findSpeaker(named, offset, lineBeginOf(veiled, offset)),
    partLines: (lines) =>
      partLines(lines, veiled, ({ start }) => turns.get(lineBeginOf(veiled, start))),
  };
}

/** Programs write the name before each sentence of a turn, on lines right below each other. */
function hideRepeated(turn: Turn, before: Turn | undefined, veiled: string): Turn {
  const isSame = turn.speaker !== null && turn.speaker === before?.speaker;
  const isNext = before !== undefined && veiled.indexOf('\n', before.from) + 1 === turn.from;
  return isSame && isNext && turn.opening ? { ...turn, label: turn.opening } : turn;
}

/** The beginning of a line, with a label in one of the forms that `head` names, or none. */
interface Head {
  readonly from: number;
  readonly isTimed: boolean;
  readonly form: string;
  readonly name: string;
  readonly label: Line;
}

/** Much else is written so: these say who speaks where speakers come again and again. */
const unsure = ['bracketed', 'bold', 'plain'];

function listTurns(veiled: string, times: readonly Timed[]): readonly Turn[] {
  const timed = new Set(times.map(({ from }) => from));
  const heads = [...veiled.matchAll(head)].map((found) => readHead(found, timed));
  const doubtful = unsure.filter((form) => {
    const names = heads.flatMap((each) => (each.form === form ? each.name : []));
    return !areSpeakers(names, heads.length);
  });
  const above = [...listSigned(veiled, times), ...listRuled(veiled)];
  const begun = new Set(above.map(({ from }) => from));
  const others = heads.filter(({ from }) => !begun.has(from));
  const turns = others.flatMap((each) => toTurn(each, doubtful) ?? []);
  return [...turns, ...above].sort((a, b) => a.from - b.from);
}

/** In brackets alone a label needs no time before it. */
function readHead(
  { 0: whole, index: from, groups = {} }: RegExpExecArray,
  timed: ReadonlySet<number>,
): Head {
  const { gap: before = '', bracketed, ...others } = groups;
  const isTimed = timed.has(from) && before.includes(marks.none);
  const labels = Object.entries(isTimed ? { bracketed, ...others } : { bracketed });
  const [form = 'none', name = ''] = labels.find(([, each]) => each !== undefined) ?? [];
  const start = form === 'machine' ? from : from + before.length;
  const end = form === 'plain' ? start + name.length + 2 : from + whole.length;
  return { from, isTimed, form, name, label: { start, end } };
}

/** Null where nothing begins with the line. */
function toTurn(
  { from, isTimed, form, name, label }: Head,
  doubtful: readonly string[],
): Turn | null {
  if (form === 'none' || doubtful.includes(form))
    return isTimed ? { from, speaker: null, label: null } : null;
  // A number that a program gave to a voice names nobody.
  if (form === 'machine') return { from, speaker: null, label };
  const speaker = name.trim();
  const isText = form === 'closed' || form === 'plain';
  return isText ? { from, speaker, label: null, opening: label } : { from, speaker, label };
}

const nameMarks = new RegExp(
  `^#{1,6} |[*[\\]${marks.none}${marks.line}${marks.part}]|^_{1,3}|_{1,3}$`,
  'gu',
);

/** `Ana Rojas  0:12`, `[Ana Rojas] 0:12` above what she says, `**Ana Rojas** [0:12]` before it: the time is veiled, and the name stands before it. */
function listSigned(veiled: string, times: readonly Timed[]): readonly Turn[] {
  const named = times.flatMap(({ from, start, end }) => {
    const before = veiled.slice(from, start).trim();
    const name = before.replace(nameMarks, '').trim();
    // In bold type, in brackets or in a tag a name ends where these do.
    const isApart = before !== name || /\s/u.test(veiled[end] ?? '\n');
    const isLabel = veiled[end] !== ':' && isApart && isNameLike(name);
    return isLabel && start > from ? [{ from, speaker: name, label: { start: from, end } }] : [];
  });
  const isTalk = areSpeakers(
    named.map(({ speaker }) => speaker),
    times.length,
  );
  return isTalk ? named : [];
}

/** A rule, and below it in capitals who speaks, with what she is: `ANA ROJAS, MINISTER OF THE SEA`. */
const ruled =
  /(?<=^|\n)-{3,9}[ \t]*(?:\n\s{0,9}(\p{Lu}[\p{Lu}\p{M} .'’()-]{1,60})(, [^\p{Ll}\n]{2,150})?[ \t]*(?=\n)|(?=\n|$))/gu;

/** What stands above the turn, and the line with which it begins. */
function listRuled(veiled: string): readonly Turn[] {
  const found = [...veiled.matchAll(ruled)];
  const names = found.flatMap(([, name]) => name?.trim() ?? []);
  if (!areSpeakers(names, found.length)) return [];
  return found.flatMap(({ 0: whole, 1: name, 2: role = '', index }): Turn[] => {
    const label = { start: index, end: index + whole.length };
    if (name === undefined) return [{ from: index, speaker: null, label }];
    const speaker = `${name}${role}`.trim();
    return [
      { from: index, speaker, label },
      { from: label.end + 1, speaker, label: null },
    ];
  });
}

/** Several who come again, on many of the lines. */
function areSpeakers(labels: readonly string[], lines: number): boolean {
  const distinct = new Set(labels);
  return (
    labels.length >= Math.max(minLabels, minShare * lines) &&
    labels.length > distinct.size &&
    labels.every((label) => isNameLike(label.trim()))
  );
}

/** Lines without a label go on with what the last one says; below the last label they may be the writer's. */
function findSpeaker(named: readonly Turn[], offset: number, lineBegin: number): string | null {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((named[middle] as Turn).from <= offset) low = middle + 1;
    else high = middle;
  }
  const turn = named[low - 1];
  return turn && (low < named.length || turn.from === lineBegin) ? turn.speaker : null;
}

const lineBeginOf = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

/** The same without the labels in brackets, and with every other character where it stands. */
export function veilLabels(veiled: string, { turns }: Talk): string {
  let text = '';
  let at = 0;
  for (const { label } of turns.values()) {
    if (label === null) continue;
    text += veiled.slice(at, label.start) + marks.none.repeat(label.end - label.start);
    at = label.end;
  }
  return text + veiled.slice(at);
}
