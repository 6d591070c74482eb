/** What was added, would be, or is there in, the messages that say so to moderators out. */
import type { ImportResult } from '../../articles/fetch/import-failure.ts';
import type { Reloaded } from '../../library/knowledge-folder.ts';
import { maxArticles, type Preview } from '../../library/propose-article.ts';
import type { Article } from '../../model.ts';
import type { PageRead } from '../../storage/page-reads.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { nameLanguageItself } from '../texts/name-language.ts';
import type { Visit } from '../visit/visit.ts';
import { container, textDisplay } from './components.ts';
import { fitLines } from './fit-lines.ts';
import { formatDate } from './render-citation.ts';
import type { Shown } from './reply.ts';

const maxTitleChars = 90;
const maxNameChars = 60;
const maxLineChars = 160;
const maxNames = 10;
/** Of the size of a message: the passages get the rest. */
const maxWarningsSize = 1_200;
const maxPassagesSize = 1_500;

export function showTitle(article: Article): string {
  return escapeLine(article.title, maxTitleChars) || '…';
}

export function describeArticle(article: Article, { texts }: Visit): string {
  return [
    article.publisher,
    article.author,
    article.date === null ? null : formatDate(article.date, texts),
    nameLanguageItself(article.language, texts),
    texts.passageCount(article.passages.length),
    article.url,
  ]
    .filter((part) => part !== null)
    .map((part) => escapeLine(part, maxLineChars))
    .join(' · ');
}

function showSpeakers({ passages }: Article, { texts }: Visit): string {
  const { moderation } = texts;
  const names = [...new Set(passages.flatMap(({ speaker }) => speaker ?? []))];
  if (names.length === 0) return moderation.noSpeakers;
  const shown = names.slice(0, maxNames).map((name) => escapeLine(name, maxNameChars));
  const rest = names.length - shown.length;
  return moderation.speakers(shown.join(', ')) + (rest > 0 ? ` ${moderation.moreLines(rest)}` : '');
}

function showWarnings(warnings: readonly string[], heading: string, { texts }: Visit): string[] {
  if (warnings.length === 0) return [];
  const lines = warnings.map((warning) => `- ${escapeLine(warning, maxLineChars)}`);
  return [heading, ...fitLines(lines, texts.moderation.moreLines, maxWarningsSize)];
}

/** `heading` says what became of it. */
export function showSource(
  { article, warnings, replaces, doubt }: Preview,
  how: 'added' | 'preview',
  visit: Visit,
): Shown {
  const { moderation } = visit.texts;
  const title = showTitle(article);
  const before = replaces && showTitle(replaces);
  const added = before === null ? moderation.added(title) : moderation.replaced(title, before);
  const passages = article.passages.map(
    ({ number, text }) => `¶ ${number} ${escapeLine(text, maxLineChars)}`,
  );
  const lines = [
    `**${how === 'added' ? added : moderation.previewOf(title)}**`,
    ...(how === 'preview' && before !== null ? [moderation.wouldReplace(before)] : []),
    ...(doubt === null ? [] : [moderation.doubts[doubt]]),
    `-# ${describeArticle(article, visit)}`,
    showSpeakers(article, visit),
    ...showWarnings(warnings, moderation.warnings, visit),
    ...fitLines(passages, moderation.morePassages, maxPassagesSize),
  ];
  return { components: [container([textDisplay(lines.join('\n'))])], drawsOn: [] };
}

/** A change is told for so long; what is wrong, as long as it is. */
const changeToldMs = 7 * 86_400_000;

function sayNews(page: PageRead | undefined, { texts, stores }: Visit): string {
  if (!page?.news) return '';
  const { kind, at } = page.news;
  if (kind === 'changed' && at < stores.clock() - changeToldMs) return '';
  return `\n  ${texts.moderation.pageNews[kind](`<t:${Math.floor(at / 1000)}:D>`)}`;
}

export interface OwnArticles {
  readonly own: readonly Article[];
  /** How many articles of the knowledge folder there are. */
  readonly shared: number;
  /** What is wrong with its files. */
  readonly problems: readonly string[];
  /** What has become of the pages that they were read from, by article id. */
  readonly pages: ReadonlyMap<string, PageRead>;
  /** What moderators should know before anything else. */
  readonly notices: readonly string[];
}

export function showOwnArticles(
  { own, shared, problems, pages, notices }: OwnArticles,
  visit: Visit,
): Shown {
  const { moderation } = visit.texts;
  // First those that a moderator should look at.
  const hasNews = ({ id }: Article) => Number(Boolean(pages.get(id)?.news));
  const lines = [...own]
    .sort((a, b) => hasNews(b) - hasNews(a))
    .map((article) => {
      const news = sayNews(pages.get(article.id), visit);
      return `- **${showTitle(article)}** · ${describeArticle(article, visit)}${news}`;
    });
  const text = [
    ...notices,
    ...(own.length === 0
      ? [moderation.noOwnArticles]
      : [`**${moderation.ownArticles(own.length, maxArticles)}**`]),
    ...fitLines(lines, moderation.moreOwn),
    ...(shared === 0 ? [] : [moderation.sharedArticles(shared)]),
    ...showWarnings(problems, moderation.problems(problems.length), visit),
  ];
  return { components: [container([textDisplay(text.join('\n'))])], drawsOn: [] };
}

/** Says also why it cannot be brought back. */
export function sayRestored(outcome: ImportResult<Article>, { texts }: Visit): string {
  if (outcome.ok) return texts.moderation.broughtBack(showTitle(outcome.value));
  const { reason, detail } = outcome.problem;
  return texts.importFailure({ reason, detail: escapeLine(detail, maxLineChars) });
}

export function showReloaded(reloaded: Reloaded, visit: Visit): Shown {
  const { moderation } = visit.texts;
  const { added, changed, removed, glossary, problems } = reloaded;
  const lines = [
    moderation.reloaded(added, changed, removed),
    ...(glossary ? [moderation.glossaryChanged] : []),
    ...showWarnings(problems, moderation.problems(problems.length), visit),
  ];
  return { components: [container([textDisplay(lines.join('\n'))])], drawsOn: [] };
}
