/** Whatever a file of a moderator's holds: Markdown or text with front matter, read and shown in every way there is. */
import fc from 'fast-check';
import { tidyText } from '../../src/articles/decode-text.ts';
import { parseArticle } from '../../src/articles/read/parse-article.ts';
import { showCopy } from '../../src/discord/messages/passages/show-copy.ts';
import { showAbout } from '../../src/discord/messages/show-about.ts';
import { showAnswer } from '../../src/discord/messages/show-answer.ts';
import { showArticles } from '../../src/discord/messages/show-articles.ts';
import { showPart } from '../../src/discord/messages/show-part.ts';
import { showReading } from '../../src/discord/messages/show-passages.ts';
import { choicesOf } from '../../src/discord/visit/choices.ts';
import type { Visit } from '../../src/discord/visit/visit.ts';
import { createLibrary } from '../../src/library/library.ts';
import { readAddedArticle } from '../../src/library/propose-article.ts';
import { createVisibleLibrary } from '../../src/library/visible-library.ts';
import type { Article } from '../../src/model.ts';
import { anyText } from '../discord/arbitrary-text.ts';
import { findProblems, listParts } from '../discord/check-message.ts';
import { readEscaped } from '../discord/markup/read-markdown.ts';
import { ANA, BUILT_AT, FERRY, visitOf } from '../discord/sample.ts';
import { frontMatterPieces, markdownPieces } from './article-pieces.ts';
import { hostileText } from './hostile-text.ts';
import { createTarget, expectLinks, expectNone, expectSafe, type Measure } from './target.ts';

const guildId = '100000000000000009';
const maxChars = 16_000;

const body = hostileText(markdownPieces, maxChars, anyText);
const frontMatter = fc.oneof(
  hostileText(frontMatterPieces, 4000, anyText).map((inner) => `---\n${inner}\n---\n`),
  hostileText(frontMatterPieces, 4000, anyText).map((inner) => `+++\n${inner}\n+++\n`),
  fc
    .record({
      title: anyText,
      publisher: anyText,
      author: anyText,
      url: fc.constantFrom('https://example.org/a', 'https://me:pw@evil.example', 'javascript:1'),
      date: fc.constantFrom('2024-05-01', '0000-00-00', 'May 2024', 'soon'),
      questions: fc.array(anyText, { maxLength: 4 }),
    })
    .map((fields) => {
      const lines = Object.entries(fields).map(
        ([name, value]) => `${name}: ${JSON.stringify(value)}`,
      );
      return `---\n${lines.join('\n')}\n---\n`;
    }),
);

const input = fc.record({
  ending: fc.constantFrom('md' as const, 'txt' as const),
  text: fc
    .oneof({ weight: 3, arbitrary: body }, { weight: 2, arbitrary: fc.tuple(frontMatter, body) })
    .map((parts) => (Array.isArray(parts) ? parts.join('') : parts)),
  typed: anyText,
  language: fc.constantFrom('en' as const, 'es' as const),
});

export const documents = createTarget({
  name: 'documents',
  input,
  runs: 50,
  async check({ ending, text: raw, typed, language }, measure) {
    const text = tidyText(raw);
    const path = `folder/file.${ending}`;
    const parsed = measure('reading', text.length, () => parseArticle({ path, text }));
    const { article, problems } = readAddedArticle(
      guildId,
      { name: 'file', ending, text },
      () => undefined,
      parsed,
    );
    expectNone(
      problems.filter(({ message }) => message.includes('\n')),
      'a problem of more than a line',
    );
    if (article === null) return;
    expectNone(
      [article.url, ...article.passages.map(({ link }) => link)].filter(
        (link) => link !== null && !/^https?:\/\/[^@]*$/u.test(link.split(/[?#]/u)[0] ?? ''),
      ),
      'an address that is none',
    );
    const library = measure('indexing', text.length, () =>
      createVisibleLibrary(createLibrary([FERRY, article], BUILT_AT)),
    );
    const visit = visitOf(library, { askerId: ANA, language });
    const measured: Measure = (what, chars, work) => measure(what, chars + text.length, work);
    readThrough(article, visit, measured);
    await ask(article, typed, visit, measured);
  },
});

/** All that can be opened of an article. */
function readThrough(article: Article, visit: Visit, measure: Measure): void {
  const { library } = visit;
  const cited = article.passages.flatMap(({ number }) => library.passage(article.id, number) ?? []);
  for (const one of [cited.slice(0, 1), cited.slice(-1), cited]) {
    const { components } = measure('reading on', 0, () => showReading(article, one, visit));
    expectSafe(components, 'a passage');
    expectLinks(
      components,
      [article.url, ...article.passages.map(({ link }) => link)].map(canonical),
    );
    expectOneCitation(readLines(components), article);
  }
  for (const part of ['outline', 'names', 'timeline', 'quotes'] as const) {
    for (const page of [1, 2, 999]) {
      const view = { article, part, about: null, page };
      const shown = measure(part, 0, () => showPart(view, visit));
      expectSafe(shown?.components ?? [], part);
    }
  }
  const articles = [article];
  for (const kind of ['summary', 'author', 'date', 'link', 'length'] as const) {
    const card = measure('a card', 0, () => showAbout({ kind, articles }, visit));
    expectSafe(card.components, 'a card', [article.url ?? '']);
  }
  expectSafe(measure('a list', 0, () => showArticles(1, visit)).components, 'a list');
  const [first] = cited;
  if (first) expectNone(findProblems(showCopy(first, [], visit.texts).components), 'a copy');
}

/** Its own words, and whatever else is typed. */
async function ask(article: Article, typed: string, visit: Visit, measure: Measure): Promise<void> {
  const { passages, questions } = article;
  const own = [passages[0], passages.at(-1)].map((passage) => passage?.text.slice(0, 300) ?? '');
  for (const text of [...own, ...questions.slice(0, 1), typed]) {
    const answer = await measure('asking', text.length, () => visit.ask(text));
    const { components } = measure('showing', text.length, () => showAnswer(answer, visit));
    expectSafe(components, 'an answer');
  }
  const choices = choicesOf(visit.library);
  measure('proposing', typed.length, () => [
    choices.articles(typed),
    choices.questions(typed, 'en', article),
    choices.headings(typed, article),
  ]);
}

function readLines(components: ReturnType<typeof showReading>['components']): string[] {
  return listParts(components)
    .flatMap(({ content }) => (content === undefined ? [] : String(content).split('\n')))
    .filter((line) => !line.startsWith('> '));
}

/** As many parts as the article states, and none that one of them makes up. */
function expectOneCitation(lines: readonly string[], article: Article): void {
  const { publisher, author, date } = article;
  const stated = [publisher, author, date].filter((field) => field !== null).length;
  const cited = lines.filter((line) => line.startsWith('-# ')).map(readEscaped);
  const [citation = '', ...notes] = cited;
  // Title, section and place besides.
  if (citation.split(/\s[·•∙⋅‧・]\s/u).length > stated + 3)
    expectNone([citation], 'a citation of more parts');
  expectNone(
    notes.filter((note) => /¶ \d+ (?:of|de) \d+/u.test(note)),
    'a second citation',
  );
}

function canonical(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).href : address;
}
