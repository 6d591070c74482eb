/** A small run of the speed benchmark, in real child processes; what it finds is not asserted, that it does is. */
import { describe, expect, it } from 'vitest';
import { measureSpeed, type SpeedFigures } from './measure-speed.ts';
import { startSpeedProcess } from './speed-process.ts';

describe('measureSpeed', () => {
  it('builds, asks and changes Footnote in a process of its own', async () => {
    const lines: string[] = [];
    const plan = { passages: 60, rounds: 2, questionsPerRound: 10, long: true, change: true };
    const results = await measureSpeed(['footnote'], plan, (line) => lines.push(line));
    const figures = results.get('footnote') as SpeedFigures;
    expect(figures).toMatchObject({ questions: 20 });
    const { buildMs, bytes, p50Ms, p99Ms, longMs, addMs, removeMs } = figures;
    for (const figure of [buildMs, bytes, p50Ms, longMs, addMs, removeMs]) {
      expect(figure).toBeGreaterThan(0);
    }
    expect(p99Ms).toBeGreaterThanOrEqual(p50Ms);
    expect(lines.filter((line) => line.endsWith('footnote, build'))).toHaveLength(3);
  });
});

describe('startSpeedProcess', () => {
  it('answers what went wrong, before and after its process ended', async () => {
    const child = await startSpeedProcess('footnote', 20);
    if ('kind' in child) throw new Error(child.message);
    expect(await child.request({ kind: 'ask long' })).toMatchObject({
      kind: 'failed',
      installed: true,
      message: 'There is no index to ask: build comes first.',
    });
    const last = child.request({ kind: 'build' });
    child.stop();
    expect(['failed', 'built']).toContain((await last).kind);
    expect(await child.request({ kind: 'build' })).toMatchObject({ kind: 'failed' });
  });
});
