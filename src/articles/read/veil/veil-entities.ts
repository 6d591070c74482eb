/** Code that HTML marks in, marks in place of its entities out: to Markdown there are none in code. */
import { decodeEntity } from '../decode-entity.ts';
import { marks } from '../visible.ts';
import type { Veil } from './veil.ts';

const entity = /&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/giu;

/** `at`: where `code` begins in the file. */
export function veilEntities(code: string, at: number): Veil[] {
  return [...code.matchAll(entity)].flatMap(({ 0: whole, index }) => {
    if (decodeEntity(whole) === whole) return [];
    const text = marks.emoji[0] + marks.emoji[1].repeat(whole.length - 1);
    return { start: at + index, end: at + index + whole.length, text };
  });
}

/** `whole` is what was veiled; undefined for anything else. */
export function readEntity(whole: string): string | undefined {
  return whole.startsWith('&') ? decodeEntity(whole) : undefined;
}
