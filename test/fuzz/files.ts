/** Whatever a file is called and whatever bytes it has, attached by a moderator or put into the knowledge folder. */
import fc from 'fast-check';
import type { FetchPage } from '../../src/articles/fetch/fetch-page.ts';
import { createImportArticle } from '../../src/articles/fetch/import-article.ts';
import { fail } from '../../src/articles/fetch/import-failure.ts';
import { parseArticle } from '../../src/articles/read/parse-article.ts';
import { readAddedArticle } from '../../src/library/propose-article.ts';
import { anyText } from '../discord/arbitrary-text.ts';
import { frontMatterPieces, markdownPieces } from './article-pieces.ts';
import { hostileText } from './hostile-text.ts';
import { createTarget, expectNone } from './target.ts';

const noPage: FetchPage = async () => fail('unreachable');
const importArticle = createImportArticle(noPage);

const namePieces = [
  ...[
    '../',
    '..\\',
    '/',
    '\\',
    'C:',
    'con',
    'nul',
    'aux',
    '.',
    '..',
    '~',
    '%2e%2e%2f',
    '%00',
    '\u0000',
  ],
  ...[
    '2024-05-01',
    '2024/05/01/',
    'a',
    'Ä',
    '字',
    ' ',
    '-',
    '_',
    'README',
    '.es',
    '.en',
    '.md',
    '.txt',
    '.MD',
  ],
  ...['\u202E', '|', '?', '*', ':', '"', '<', '__proto__', 'x'.repeat(300)],
];
const stem = hostileText(namePieces, 600);
/** HTML has a process of its own, which takes half a second. */
const ending = fc.constantFrom('.md', '.txt', '.MARKDOWN', '.mdx', '', '.exe');
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  hostileText([...frontMatterPieces, ...markdownPieces], 2000, anyText).map((text) =>
    new TextEncoder().encode(text),
  ),
  fc
    .tuple(fc.constantFrom('\uFEFF', '', '\uFFFE'), anyText)
    .map(([mark, text]) => new Uint8Array(Buffer.from(`${mark}${text}`, 'utf16le'))),
);
const input = fc.record({
  name: fc.tuple(stem, ending).map((parts) => parts.join('')),
  bytes,
  title: fc.option(anyText, { nil: undefined }),
  url: fc.option(fc.oneof(anyText, fc.webUrl()), { nil: undefined }),
  date: fc.option(fc.oneof(anyText, fc.constant('2024-02-30')), { nil: undefined }),
});

export const files = createTarget({
  name: 'files',
  input,
  runs: 100,
  async check({ name, bytes, ...details }, measure) {
    const text = new TextDecoder().decode(bytes).replaceAll('\0', '');
    measure('a name', name.length, () => parseArticle({ path: name, text }));
    const imported = await importArticle({ kind: 'file', name, bytes }, details);
    if (!imported.ok) return;
    const draft = imported.value;
    expectNone(/^[a-z0-9-]{1,80}$/u.test(draft.name) ? [] : [draft.name], 'no name for a file');
    const guildId = '100000000000000009';
    const { article } = measure('an added article', draft.text.length, () =>
      readAddedArticle(guildId, draft, () => undefined),
    );
    if (article === null) return;
    expectNone(article.id === `${guildId}:${draft.name}` ? [] : [article.id], 'another id');
  },
});
