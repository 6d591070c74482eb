/** A library that is warm has read what answers need before the first question. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('first-answer.ts', import.meta.url));
const articles = fileURLToPath(new URL('../fixtures/articles', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'footnote-trace-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly cat: string;
  readonly ts: number;
  readonly tid: number;
}

/** What Node.js itself says the answering thread read from the disk while it answered. */
function traceReads(how: 'cold' | 'warmed'): readonly string[] {
  const file = join(folder, `${how}.json`);
  const traced = [
    '--trace-event-categories=node.fs.sync,node.console',
    `--trace-event-file-pattern=${file}`,
  ];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...traced, '--import', 'tsx', script, articles, how],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] };
  const [first, last] = ['b', 'e'].map((phase) =>
    traceEvents.find(({ name, ph }) => name === 'time::answers' && ph === phase),
  );
  if (!first || !last) throw new Error('The trace lacks its marks.');
  return traceEvents
    .filter(({ cat, tid }) => cat.includes('node.fs.sync') && tid === first.tid)
    .filter(({ ts }) => ts > first.ts && ts < last.ts)
    .map(({ name }) => name);
}

it('reads no file for the first questions', () => {
  expect(traceReads('warmed')).toEqual([]);
});

it('would read some for them otherwise', () => {
  expect(traceReads('cold')).toContain('fs.sync.read');
});
