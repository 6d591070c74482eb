/** Subtitles without stops in, paragraphs out: longer where it is known how sentences end, and none likely does soon. */
import { expect, it } from 'vitest';
import { read, timed } from './read-cues.ts';

it.each([
  ['en', 'of the old quay and the boat was there with the men of', 1400],
  ['fr', 'du vieux quai et le bateau y était avec les hommes de', 900],
])('%s', (_code, line, most) => {
  const lines = Array.from({ length: 90 }, (_, i) => `${line} ${i}`);
  const { blocks } = read(timed(lines, (i) => i));
  expect(blocks.length).toBeGreaterThan(2);
  // What is left of the last line belongs to the next paragraph, or to this one.
  const [longest = 0] = blocks.map(({ length }) => length).toSorted((a, b) => b - a);
  expect(Math.abs(longest - most)).toBeLessThan(1.5 * line.length);
});
