/** A passage too long to show in, the stretch of it that is shown out. */
import { expect, it } from 'vitest';
import { chooseWindow, leastWindow } from '../../src/answer/choose-window.ts';

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

const spoken =
  'I see. It is a good question. The keeper went out every night in the winter and he rowed to the rock and then he lit the lamp because nobody else would have done it and the boats came home.';

const at = (part: string) => {
  const start = spoken.indexOf(part);
  return { start, end: start + part.length };
};
const shownOf = ({ start, end }: { start: number; end: number }) => spoken.slice(start, end);

it.each([
  [
    'goes on to a pause behind a scrap',
    130,
    'I see. It is a good question. The keeper went out every night in the winter and he rowed to the rock',
  ],
  ['stays a scrap where no pause fits', 40, 'I see. It is a good question.'],
])('%s', (_what, maxChars, shown) => {
  const fits = ({ start, end }: { start: number; end: number }) => end - start <= maxChars;
  const passage = { text: spoken, language: 'en' };
  expect(shownOf(chooseWindow(passage, at('It is a good question.'), fits))).toBe(shown);
});

const led =
  'It rained. Those who keep the lamp of the old quay in the winter of each year have always known that:\n- they row to the rock and carry the oil and the wick up the stairs, and they light the lamp.\n- they sleep.';

it.each([
  [
    'goes on to a pause behind what leads to more than fits',
    175,
    led.slice(0, led.indexOf(' and they light')),
  ],
  ['shows what leads on by itself where no pause fits', 100, led.slice(11, led.indexOf('\n'))],
])('%s', (_what, maxChars, shown) => {
  const fits = ({ start, end }: { start: number; end: number }) => end - start <= maxChars;
  const kept = { start: 11, end: led.indexOf('\n') };
  const window = chooseWindow({ text: led, language: 'en' }, kept, fits);
  expect(led.slice(window.start, window.end)).toBe(shown);
  expect(leastWindow({ text: led, language: 'en' }, kept).end).toBe(led.lastIndexOf('\n'));
});

it.each([
  ['It is a good question.', spoken.slice(7)],
  [spoken.slice(30), spoken.slice(30)],
])('is to be read with the next sentence where it is a scrap: %s', (sentence, least) => {
  expect(shownOf(leastWindow({ text: spoken, language: 'en' }, at(sentence)))).toBe(least);
});

it('is to be read with the sentence before where it is the last', () => {
  const text = 'The lamp is lit by hand. Every night.';
  const window = leastWindow({ text, language: 'en' }, { start: 25, end: text.length });
  expect(window).toEqual({ start: 0, end: text.length });
});

it('leaves no bracket open behind what it shows', () => {
  const text = led.replace(', and they light the lamp.', ' (and they light the lamp).');
  const fits = ({ start, end }: { start: number; end: number }) => end - start <= 175;
  const kept = { start: 11, end: text.indexOf('\n') };
  const window = chooseWindow({ text, language: 'en' }, kept, fits);
  expect(text.slice(0, window.end)).toMatch(/up the stairs$/u);
});
