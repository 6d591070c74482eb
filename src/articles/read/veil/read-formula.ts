/** A formula of TeX in, what only sets its type and says nothing out. */
import { none, type Veil } from './veil.ts';

/** `\\text{max}`, `\\mathbf{G}`: words and letters of another type. */
const typed =
  /([_^])?(\\(?:text(?:bf|it|rm)?|math(?:bb|bf|cal|it|rm|sf)|mbox|operatorname))(\{)([^{}]*)(\})/gu;

/** `\\left(`, `\\quad`, `\\,`. */
const setter = /\\(?:left|right|displaystyle|space|quad|qquad)(?![a-zA-Z])|\\[,;:!]/gu;

/** `I_0~R_L`, `a\\ b`: a blank. */
const blank = /~|\\ /gu;

export const isBlankFormula = (inner: string): boolean => inner.replace(setter, '').trim() === '';

/** `start`: where the formula begins in the file. */
export function listSetters(inner: string, start: number): readonly Veil[] {
  const veil = (at: number, length: number): Veil => ({
    start: start + at,
    end: start + at + length,
    text: none(length),
  });
  const words = [...inner.matchAll(typed)].flatMap(
    ({ 0: whole, 1: sign = '', 2: name = '', index }) => {
      const command = veil(index + sign.length, name.length + (sign === '' ? 1 : 0));
      // The braces say how far the raised or lowered goes.
      return sign === '' ? [command, veil(index + whole.length - 1, 1)] : [command];
    },
  );
  const others = [...inner.matchAll(setter)].map(({ 0: whole, index }) =>
    veil(index, whole.length),
  );
  const blanks = [...inner.matchAll(blank)].map(({ 0: whole, index }) => ({
    ...veil(index, whole.length),
    text: ' '.repeat(whole.length),
  }));
  return [...words, ...others, ...blanks].sort((a, b) => a.start - b.start);
}
