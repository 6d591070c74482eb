/** A passage too long to show in, the stretch of it that is shown out. */
import { expect, it } from 'vitest';
import { chooseWindow } from '../../src/answer/choose-window.ts';

const text = 'The quay is old. It has been mended twice. Of late it needs:\n- oil\n- a wick';

it.each([
  [
    'leaves off what only leads to a list that does not fit',
    'The quay is old.',
    60,
    'The quay is old. It has been mended twice.',
  ],
  [
    'shows it with as much of the list as fits',
    'The quay is old.',
    70,
    'The quay is old. It has been mended twice. Of late it needs:\n- oil',
  ],
  ['shows it where it was asked for', 'Of late it needs:', 20, 'Of late it needs:'],
])('%s', (_what, asked, maxChars, shown) => {
  const start = text.indexOf(asked);
  const sentence = { start, end: start + asked.length };
  const window = chooseWindow(
    { text, language: 'en' },
    sentence,
    (span) => span.end - span.start <= maxChars,
  );
  expect(text.slice(window.start, window.end)).toBe(shown);
});
