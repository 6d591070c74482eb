/** What was measured of a bot on Discord in, the tables that are printed out. */
import { formatFigure, formatTable } from '../table.ts';
import type { Toll } from './measure-endurance.ts';
import type { HasteFigures } from './measure-haste.ts';
import type { LoadFigures } from './measure-load.ts';
import type { MemoryFigures } from './measure-memory.ts';

export interface LoadRow {
  readonly atOnce: number;
  readonly ping: LoadFigures;
  readonly footnote: LoadFigures;
}

const loadColumns = [
  ...['', 'at once', 'p50 ms', 'p99 ms', 'CPU ms', 'a second', 'n', 'late'],
  ...['p50 ratio', 'p99 ratio', 'CPU ratio'],
];

/** The bare bot's figure is 1: the ratios say how many times as long Footnote takes. */
export function formatLoad(rows: readonly LoadRow[]): string {
  const cellsOf = (name: string, atOnce: number, one: LoadFigures, base: LoadFigures) => [
    name,
    String(atOnce),
    ...[one.p50Ms, one.p99Ms, one.cpuMs].map(formatFigure),
    one.perSecond.toFixed(0),
    String(one.questions),
    String(one.lost),
    ...(['p50Ms', 'p99Ms', 'cpuMs'] as const).map(
      (key) => `${formatFigure(one[key] / base[key])}×`,
    ),
  ];
  const cells = rows.flatMap(({ atOnce, ping, footnote }) => [
    cellsOf('/ping', atOnce, ping, ping),
    cellsOf('Footnote', atOnce, footnote, ping),
  ]);
  return formatTable(loadColumns, cells);
}

export function formatMemory({
  questions,
  heapBefore,
  heapAfter,
  maxRssBytes,
}: MemoryFigures): string {
  const growth = 100 * (heapAfter / heapBefore - 1);
  const [before, after, rss] = [heapBefore, heapAfter, maxRssBytes].map((bytes) =>
    formatFigure(bytes / 1e6),
  );
  return formatTable(
    ['', 'questions', 'heap before MB', 'heap after MB', 'growth', 'most RSS MB'],
    [['Footnote', `${questions}`, `${before}`, `${after}`, `${growth.toFixed(1)} %`, `${rss}`]],
  );
}

export function formatHaste(rows: readonly HasteFigures[]): string {
  return formatTable(
    ['One person', 'p50 ms', 'p99 ms', 'longest ms', 'n', 'lost', 'answers to the one'],
    rows.map(({ mentions, p50Ms, p99Ms, longestMs, others, lost, answered }) => [
      mentions === 0 ? 'says nothing' : `mentions the bot ${mentions} times at once`,
      ...[p50Ms, p99Ms, longestMs].map(formatFigure),
      ...[others, lost, answered].map(String),
    ]),
  );
}

export function formatTolls(
  rows: readonly { readonly name: string; readonly toll: Toll }[],
): string {
  return formatTable(
    ['', 'asked', 'faults', 'lost', 'doubled', 'wrong'],
    rows.map(({ name, toll }) => [
      name,
      ...[toll.asked, toll.faults, toll.lost, toll.doubled, toll.wrong].map(String),
    ]),
  );
}
