/** Every pattern of `src`: none takes the square of a text's length, or worse, where it nearly holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@babel/parser';
import { analyse } from 'scslre';
import { expect, it, vi } from 'vitest';

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('playground'))
  .sort();

/** Those that look as if they did, and why they may. */
const harmless: Readonly<Record<string, string>> = {
  '[^.;:,!?"“”«»]*$': 'put-introduction-first.ts: of the 60 characters before a name',
  [String.raw`\p{Lu}[\p{L}\p{M}’'-]*,? \($`]: 'evidence.ts: of the 40 characters before a name',
  [String.raw`\p{N}{4}-\p{N}{2}-\p{N}{2}(?!\p{N})|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?`]:
    'scan-words.ts: what one way leaves, the last one takes whole, so that nothing is read again',
};

/** Files whose patterns, long lists of words, are only held against a short text, and why that is short. */
const short: readonly string[] = [
  // Longer questions ask for something in the text: `maxChars`.
  '/src/answer/read-intent.ts',
  '/src/answer/alternatives.ts',
  '/src/search/question/passage-reference.ts',
];

it.each(files)('those written in %s', (file) => {
  expect(findLiterals(readFileSync(join(src, file), 'utf8')).filter(isSlow)).toEqual([]);
});

it('those put together of words', async () => {
  // Most are made as a module is loaded.
  vi.resetModules();
  const made = await recordPatterns(async () => {
    const { createLibrary } = await import('../src/library/library.ts');
    const { createVisibleLibrary } = await import('../src/library/visible-library.ts');
    const { parseArticle } = await import('../src/articles/read/parse-article.ts');
    const { namesOf, quotesOf, timelineOf } = await import('../src/contents/parts.ts');
    const { readStatedDate } = await import('../src/articles/fetch/metadata/read-date.ts');
    await import('../src/discord/messages/custom-id.ts');
    readStatedDate(new Map([['date', ['Updated on 3 May 2024']]]), null, []);
    for (const text of ['On 3 May 1931 Ana Rojas said “no, thanks”.', 'El 3 de mayo de 1931.']) {
      const { article } = parseArticle({ path: 'a.md', text: `# A name\n\n- x\n  - y\n\n${text}` });
      if (!article) throw new Error('no article');
      for (const list of [namesOf, quotesOf, timelineOf]) list(article);
      const library = createVisibleLibrary(createLibrary([article], new Date(0)));
      const ask = (question: string) =>
        library.ask(question, { follows: 'Who is Ana Rojas and when did she say it?' });
      for (const each of [text, 'who wrote this', 'what is "A name" about?', 'and why?', '¶ 1'])
        ask(each);
    }
  });
  expect(made.length).toBeGreaterThan(20);
  expect(made.filter(isSlow)).toEqual([]);
}, 120_000);

/** No pattern that was mended since stays excused. */
it('those that are excused are there', () => {
  const written = files.flatMap((file) => findLiterals(readFileSync(join(src, file), 'utf8')));
  const sources = new Set(written.map(({ source }) => source));
  expect(Object.keys(harmless).filter((source) => !sources.has(source))).toEqual([]);
});

it.each(['\\s+x', '(a+)+b', '^a*a*$'])('%s would be told', (source) => {
  expect(isSlow({ source, flags: 'u' })).toBe(true);
});

function isSlow({ source, flags }: Pattern): boolean {
  if (Object.hasOwn(harmless, source)) return false;
  return analyse({ source, flags }, { maxReports: 1 }).reports.length > 0;
}

function findLiterals(code: string): Pattern[] {
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, pattern, flags } = node as Record<string, unknown>;
    if (type === 'RegExpLiteral') found.push({ source: String(pattern), flags: String(flags) });
    else for (const inner of Object.values(node)) walk(inner);
  };
  walk(parse(code, { sourceType: 'module', plugins: ['typescript'] }).program.body);
  return found;
}

/** What `new RegExp` is called with in `src` meanwhile. */
async function recordPatterns(work: () => Promise<void>): Promise<Pattern[]> {
  const made = new Map<string, Pattern>();
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, [source, flags = '']: [string | RegExp, string?], newTarget) {
      const text = typeof source === 'string' ? source : source.source;
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const isOurs = caller.includes('/src/') && !caller.includes('/node_modules/');
      if (isOurs && !short.some((file) => caller.includes(file))) {
        made.set(`${text}/${flags}`, { source: text, flags });
      }
      return Reflect.construct(target, [source, flags], newTarget);
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = real;
  }
  return [...made.values()];
}
