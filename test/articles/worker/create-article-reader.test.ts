/** Files of articles in, what a thread reads of them out; what takes too long ends by itself. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { createArticleReader } from '../../../src/articles/worker/create-article-reader.ts';

const text =
  '---\ntitle: Harbour\nlanguage: en\n---\n\nThe harbour opened in 1931.\n\nIt has 12 boats.\n';

function openReader(limitMs?: number) {
  const reader = createArticleReader(limitMs);
  onTestFinished(reader.close);
  return reader;
}

describe('createArticleReader', () => {
  it('reads a text as it is read without a thread', async () => {
    const { read } = openReader();
    const file = { path: 'harbour.md', text };
    expect(await read({ path: file.path, content: text })).toEqual({
      kind: 'read',
      file: parseArticle(file),
    });
  });

  it('reads bytes, and says what is wrong with them', async () => {
    const { read } = openReader();
    const content = new Uint8Array([...new TextEncoder().encode(text), 0xff, 0x0a]);
    const outcome = await read({ path: 'harbour.md', content });
    expect(outcome).toMatchObject({
      kind: 'read',
      file: { article: { title: 'Harbour' }, problems: [{ file: 'harbour.md', line: 9 }] },
    });
    const binary = await read({ path: 'b.md', content: new Uint8Array([1, 0, 2]) });
    expect(binary).toMatchObject({ kind: 'read', file: { article: null } });
  });

  it('gives up what takes too long, and reads on', async () => {
    const { read } = openReader(0);
    expect(await read({ path: 'a.md', content: text })).toEqual({ kind: 'slow' });
    expect(await read({ path: 'a.md', content: text })).toEqual({ kind: 'slow' });
  });

  it('reads several at once, each as itself', async () => {
    const { read } = openReader();
    const names = ['a', 'b', 'c', 'd'];
    const outcomes = await Promise.all(
      names.map((name) => read({ path: `${name}.md`, content: `# ${name}\n\nText of ${name}.\n` })),
    );
    expect(outcomes.map((each) => each.kind === 'read' && each.file.article?.id)).toEqual(names);
  });
});
