/** Raised and lowered figures such as `<sup>3</sup>` and `^3^` in, the same as signs of plain text out: 10³ is not 103. */
import { marks } from '../visible.ts';
import type { Special } from './veil.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';
const signs: ReadonlyMap<string, string> = new Map([
  ...[...raised].map((sign, figure) => [`^${figure}`, sign] as const),
  ...[...lowered].map((sign, figure) => [`_${figure}`, sign] as const),
  ['^+', '⁺'],
  ['^-', '⁻'],
  ['^−', '⁻'],
  ['^n', 'ⁿ'],
]);

const script = /<(su[pb])>([-−+\dn]{1,4})<\/\1>|(\^)([-−+\dn]{1,4})\^(?!\^)/iuy;

/** Null for what is no figure, or stands beside nothing; what is lowered is read as it is, but beside figures. */
export function veilScript(source: string, at: number): Special | null {
  const before = source[at - 1] ?? '';
  script.lastIndex = at;
  const [whole, name = '^', figures = ''] = script.exec(source) ?? [];
  if (whole === undefined || !/[\p{L}\p{N})\]}]/u.test(before)) return null;
  const end = at + whole.length;
  const isPlain = /^sub$/iu.test(name) && !/\d/u.test(before + (source[end] ?? ''));
  if (isPlain || /^[-−+n]{2,}$/u.test(figures)) return null;
  const text = marks.emoji[0] + marks.emoji[1].repeat(whole.length - 1);
  return { veils: [{ start: at, end, text }], end };
}

/** `whole` is what was veiled; undefined for anything else. */
export function readScript(whole: string): string | undefined {
  const [, figures] = /^(?:<su[pb]>|\^)(.{1,4}?)(?:<\/su[pb]>|\^)$/iu.exec(whole) ?? [];
  if (figures === undefined) return undefined;
  const place = /^<sub/iu.test(whole) ? '_' : '^';
  return [...figures].map((figure) => signs.get(place + figure) ?? figure).join('');
}
