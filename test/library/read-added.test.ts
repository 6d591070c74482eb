/** Files that hold up whoever reads them in, `heavy` out, and what is usual as it always was. */
import { afterAll, expect, it } from 'vitest';
import { createArticleReader } from '../../src/articles/worker/create-article-reader.ts';
import { createReadAdded } from '../../src/library/read-added.ts';

const reader = createArticleReader();
const file = (text: string) => ({ name: 'a', ending: 'md', text }) as const;

afterAll(() => reader.close());

it('reads a file as an article of its server', async () => {
  const outcome = await createReadAdded(reader)(
    '1',
    file('# Lamp\n\nIt was lit.'),
    () => undefined,
  );
  expect(outcome).toMatchObject({ kind: 'read', article: { id: '1:a', title: 'Lamp' } });
});

it('refuses what is not read in time', async () => {
  const late = createArticleReader(1);
  const text = '> a\n\n'.repeat(50_000);
  expect(await createReadAdded(late)('1', file(text), () => undefined)).toEqual({ kind: 'heavy' });
  await late.close();
});

it('refuses what has more passages than anybody turns pages', async () => {
  const paragraph = 'A boat came in and another one went out.\n\n';
  const outcome = await createReadAdded(reader)(
    '1',
    { ...file(paragraph.repeat(10_001)), ending: 'txt' },
    () => undefined,
  );
  expect(outcome).toEqual({ kind: 'heavy' });
});
