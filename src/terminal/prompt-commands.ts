/** A line that begins with `/` in, what to print out. */
import { languageOf } from '../language/languages.ts';
import { nearestName } from '../language/nearest-name.ts';
import type { Library } from '../library/library.ts';
import type { Article } from '../model.ts';
import { toPrintable } from './printable.ts';
import { renderQuote } from './render-quote.ts';
import type { Screen } from './screen.ts';

interface PromptCommand {
  readonly name: string;
  readonly takes: string;
  readonly help: string;
  /** Null ends the conversation. */
  readonly run: (typed: string, library: Library, screen: Screen) => string | null;
}

/** The only list of commands: `/help` and the dispatch both come from it. */
const commands: readonly PromptCommand[] = [
  {
    name: '/articles',
    takes: '',
    help: 'lists the articles',
    run: (_typed, library) => listArticles(library),
  },
  {
    name: '/passage',
    takes: 'ARTICLE N',
    help: 'shows one passage of an article',
    run: showPassage,
  },
  { name: '/help', takes: '', help: 'prints this list', run: () => help },
  { name: '/quit', takes: '', help: 'ends Footnote (or exit, or Ctrl-D)', run: () => null },
];

const help = [
  'Type a question, or:',
  ...commands.map(
    (command) => `  ${`${command.name} ${command.takes}`.padEnd(20)} ${command.help}`,
  ),
].join('\n');

/** Above the number of any passage that a 5 MB file can hold. */
const maxPassageDigits = 7;

/** Null where the person wants to leave. */
export function runCommand(line: string, library: Library, screen: Screen): string | null {
  const [name = '', ...rest] = line.split(/\s+/);
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  if (command) return command.run(rest.join(' '), library, screen);
  const names = commands.map((candidate) => candidate.name);
  const nearest = nearestName(name, names);
  return toPrintable(
    `There is no command ${name}. ${nearest ? `Did you mean ${nearest}?` : '/help lists them.'}`,
  );
}

function showPassage(typed: string, library: Library, screen: Screen): string {
  const { id, number } = parsePlace(typed, library);
  if (number === undefined) {
    return toPrintable(`Which passage? For example: /passage ${library.articles[0]?.id} 1`);
  }
  if (id === undefined) return 'Which article? /articles lists them.';
  const article = library.article(id);
  if (!article) return describeUnknown(id, library);
  const found = library.passage(article.id, number);
  if (!found) {
    return toPrintable(`${id} has the passages 1 to ${article.passages.length}.`);
  }
  return renderQuote({ ...found, matches: [], sentence: null }, Number.POSITIVE_INFINITY, screen);
}

/** The number stands last; before it the article's id, which may be left out where there is but one. */
function parsePlace(typed: string, library: Library): { id?: string; number?: number } {
  const [, id, digits] = /^(?:(.*) )?¶?(\d+)$/.exec(typed) ?? [];
  if (digits === undefined || digits.length > maxPassageDigits) return {};
  const number = Number(digits);
  const only = library.articles.length === 1 ? library.articles[0]?.id : undefined;
  const named = id ?? only;
  return named === undefined ? { number } : { id: named, number };
}

function describeUnknown(id: string, library: Library): string {
  const ids = library.articles.map((article) => article.id);
  const nearest = nearestName(id, ids);
  return toPrintable(
    `There is no article ${id}. ${nearest ? `Did you mean ${nearest}?` : '/articles lists them.'}`,
  );
}

/** An article and its translations stand on one line. */
function listArticles({ articles, article: find }: Library): string {
  const isTranslation = ({ translationOf }: Article) =>
    translationOf !== null && find(translationOf) !== undefined;
  return articles
    .filter((article) => !isTranslation(article))
    .map((article) =>
      describeArticle(
        article,
        articles.filter(({ translationOf }) => translationOf === article.id),
      ),
    )
    .join('\n');
}

function describeArticle(
  { id, title, publisher, date, passages }: Article,
  translations: readonly Article[],
): string {
  const others = translations.map((other) => `${languageOf(other.language).name}: ${other.id}`);
  const about = [title, publisher, date, `${passages.length} passages`, ...others].filter(Boolean);
  return toPrintable(`${id}: ${about.join(' · ')}`);
}
