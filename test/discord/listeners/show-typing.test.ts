/** Work that is short, long, or of no answer in, how often "is typing" is shown meanwhile out. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showTyping } from '../../../src/discord/listeners/show-typing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const type = vi.fn(() => Promise.resolve());
const working = (ms: number) => () => new Promise((resolve) => setTimeout(resolve, ms, 'done'));

it.each([
  ['at once', 0, true, 0],
  ['soon', 400, true, 0],
  ['late', 600, true, 1],
  ['much later', 20_000, true, 3],
  ['late, with no answer to come', 20_000, false, 0],
] as const)('work that ends %s', async (_, ms, isDue, times) => {
  type.mockClear();
  const shown = showTyping(working(ms), () => isDue, { type });
  await vi.advanceTimersByTimeAsync(ms);
  await expect(shown).resolves.toBe('done');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(type).toHaveBeenCalledTimes(times);
});

it('keeps nothing up where it cannot be shown, and passes on what fails', async () => {
  const refused = { type: () => Promise.reject(new Error('no')) };
  const shown = showTyping(working(1_000), () => true, refused);
  await vi.advanceTimersByTimeAsync(1_000);
  await expect(shown).resolves.toBe('done');
  const failing = () => Promise.reject(new Error('broken'));
  await expect(showTyping(failing, () => true, refused)).rejects.toThrow('broken');
  expect(vi.getTimerCount()).toBe(0);
});
