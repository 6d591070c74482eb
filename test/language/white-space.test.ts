/** Every pattern of every language on long white space: none takes a time that grows faster than the text. */
import { expect, it } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { cpuMsOf } from '../cpu-time.ts';

interface Found {
  readonly path: string;
  readonly pattern: RegExp;
}

/** Patterns, and lists of alternatives as the stages build them into patterns. */
function listPatterns(value: unknown, path: string): Found[] {
  if (value instanceof RegExp) return [{ path, pattern: value }];
  if (typeof value === 'string' && value.includes('|')) {
    const source = value.replaceAll('{article}', 'it');
    return [{ path, pattern: new RegExp(`^(?:${source})$`, 'iu') }];
  }
  if (value instanceof Map || value instanceof Set) return [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listPatterns(inner, `${path}.${key}`));
}

const spaces = (n: number) =>
  ['on 2', 'the', 'what is', 'de', 'hace 2'].map((word) => `${word}${' '.repeat(n)}of`);

it.each(Object.entries(languages))('%s', (code, language) => {
  const patterns = listPatterns(language, code);
  expect(patterns.length).toBeGreaterThan(20);
  const texts = [...spaces(20_000), '\n'.repeat(20_000), 'a '.repeat(10_000)];
  for (const { path, pattern } of patterns) {
    const testAll = () => texts.map((text) => pattern.test(text));
    expect(cpuMsOf(testAll), path).toBeLessThan(500);
  }
});
