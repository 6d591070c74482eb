/** A question and the articles with their engine in, the answer out. */
import { answerIntent } from '../../answer/answer-intent.ts';
import { answerParts } from '../../answer/answer-parts.ts';
import { type AnswerOptions, answerQuestion } from '../../answer/answer-question.ts';
import { completeQuestion } from '../../answer/follow-up.ts';
import { findListed, type ListedPassages, putListedFirst } from '../../answer/listed-questions.ts';
import { readIntents } from '../../answer/read-intent.ts';
import { answerReference, findReferred } from '../../answer/reference.ts';
import { joinReply, splitQuestion } from '../../answer/split-question.ts';
import type { Answer, Article, LanguageCode, Passage, Question } from '../../model.ts';
import { parseQuestion } from '../../search/question/parse-question.ts';
import { parsePassageReference } from '../../search/question/passage-reference.ts';
import { takeOutLinks } from '../../search/question/take-out-links.ts';
import type { EngineReader, Explanation, QuestionReading } from '../../search/search-engine.ts';
import type { Pin } from '../../storage/server-settings.ts';
import { findLinked } from './find-linked.ts';
import { findPinned } from './pins.ts';

export interface AskOptions {
  /** Search only this article. */
  readonly articleId?: string;
  /** Search only the articles that it holds for, by id. */
  readonly includes?: (articleId: string) => boolean;
  /** Hits to return at most, 1 to 20; default 3. Where several things are asked, each has one all the same. */
  readonly limit?: number;
  /** Return the ranked hits even when the outcome is `none`, as evaluations need. */
  readonly all?: boolean;
  /** The reader's, for passages that are there in several; default the question's. */
  readonly language?: LanguageCode;
  /** The question that was answered before: one that does not stand alone goes on from it. */
  readonly follows?: string;
  /** What moderators have chosen as the answer to a question: it comes first, as found. */
  readonly pins?: readonly Pin[];
}

/** Hits that are returned at most where nothing else is asked for. */
const defaultLimit = 3;

/** What a library asks: the engine, its articles, and what these list. */
export interface AskedParts {
  readonly engine: EngineReader;
  readonly byId: ReadonlyMap<string, Article>;
  /** A question may be in any of them. */
  readonly languages: () => readonly LanguageCode[];
  readonly listed: () => ListedPassages;
  /** How many passages may say the same in another language. */
  readonly translations: number;
}

/** What is searched, and how it is shown. */
interface Scope {
  readonly searched: readonly Article[];
  readonly pinned: Passage | undefined;
  readonly shown: Omit<AnswerOptions, 'readsOn'>;
}

/** What was typed, understood before anything is searched. */
interface Asked {
  /** As it was typed, and as it is searched: without addresses, and with what it goes on from. */
  readonly question: Question;
  readonly asked: Question;
  readonly scope: Scope;
  /** An article's address stood beside the text. */
  readonly linked: boolean;
  readonly all: boolean;
}

/** By number where passages are asked for so; else by search, unless the article itself is asked about. */
export function askLibrary(text: string, options: AskOptions, library: AskedParts): Answer {
  return answerAsked(readAsked(text, options, library), library);
}

function readAsked(text: string, options: AskOptions, library: AskedParts): Asked {
  const { articleId, includes, limit = defaultLimit, all = false } = options;
  const whole = completeQuestion(text, options.follows ?? '');
  const { text: words, links } = takeOutLinks(whole);
  const asked = parseQuestion(
    whole === text ? words : joinReply(text, takeOutLinks(options.follows ?? '').text),
    library.languages(),
  );
  const isPlain = whole === text && words === text;
  const question = isPlain ? asked : { ...parseQuestion(whole), language: asked.language };
  // Suggestions and translations too are of the included articles only.
  const articles = includes
    ? new Map([...library.byId].filter(([id]) => includes(id)))
    : library.byId;
  const chosen =
    articleId === undefined ? [...articles.values()] : listArticle(articles.get(articleId));
  const linked = findLinked(links, chosen);
  const searched = linked.length === 0 ? chosen : linked;
  // Who chose an article chose its language.
  const own = articleId === undefined ? undefined : library.byId.get(articleId)?.language;
  const language = own ?? options.language ?? asked.language;
  const pinned = findPinned(asked.text, options.pins ?? [], (id) =>
    searched.find((article) => article.id === id),
  );
  const scope = { searched, pinned, shown: { limit, all, language, articles } };
  return { question, asked, scope, linked: linked.length > 0, all };
}

function answerAsked(typed: Asked, library: AskedParts): Answer {
  const { question, asked, scope, linked, all } = typed;
  const { searched, pinned } = scope;
  const referred = findReferred(parsePassageReference(asked.text), question, searched);
  // Who named a passage is shown that passage.
  if (referred) return answerReference(question, referred, { ...scope.shown, readsOn: false });
  const intent = pinned ? undefined : readIntents(asked, linked);
  const answer = { ...searchEach(asked, scope, library), question };
  return answerIntent(answer, intent, { all, articles: searched });
}

const listArticle = (article: Article | undefined): readonly Article[] =>
  article ? [article] : [];

/** The answer, and why it is what it is: of the same search, whatever the outcome. */
export interface ExplainedAnswer {
  readonly answer: Answer;
  /** One for each thing that was asked, as it was searched. */
  readonly searches: readonly ExplainedSearch[];
}

export interface ExplainedSearch {
  readonly question: string;
  readonly reading: QuestionReading;
  /** The closest passages, best first. */
  readonly passages: readonly Explanation[];
  /** The passage that moderators pinned, or an article names, for this very question. */
  readonly chosen: { readonly by: 'moderators' | 'article'; readonly passage: Passage } | null;
}

export function explainLibrary(
  text: string,
  options: AskOptions,
  library: AskedParts,
): ExplainedAnswer {
  const typed = readAsked(text, options, library);
  const answer = answerAsked(typed, library);
  const { asked, scope } = typed;
  const parts = answer.parts ? listParts(asked) : [asked];
  return { answer, searches: parts.map((part) => explainOne(part, scope, library)) };
}

function explainOne(
  asked: Question,
  { searched, pinned, shown }: Scope,
  { engine, listed, translations }: AskedParts,
): ExplainedSearch {
  const ids = new Set(searched.map(({ id }) => id));
  const includes = (id: string): boolean => ids.has(id);
  const named = findListed(asked, listed(), includes);
  const chosen = pinned
    ? ({ by: 'moderators', passage: pinned } as const)
    : named && ({ by: 'article', passage: named } as const);
  return {
    question: asked.asked ?? asked.text,
    reading: engine.read(asked),
    passages: engine.explain(asked, { limit: shown.limit * translations, includes }),
    chosen: chosen ?? null,
  };
}

/** The things that it asks, or itself alone. */
function listParts(asked: Question): readonly Question[] {
  const parts = splitQuestion({ text: asked.asked ?? asked.text, language: asked.language });
  if (parts.length === 1) return [asked];
  return parts.map((part) => ({
    ...parseQuestion(part.asked),
    text: part.text,
    asked: part.asked,
    language: asked.language,
  }));
}

/** What is asked, and where it asks two things, each by itself. */
function searchEach(asked: Question, scope: Scope, library: AskedParts): Answer {
  const whole = searchOne(asked, scope, library);
  const parts = listParts(asked);
  if (parts.length === 1 || scope.pinned) return whole;
  const answers = parts.map((part) => searchOne(part, scope, library));
  return answerParts(whole, answers, scope.shown.limit);
}

function searchOne(
  asked: Question,
  { searched, pinned, shown }: Scope,
  library: AskedParts,
): Answer {
  const { engine, byId, listed, translations } = library;
  const ids = searched.length === byId.size ? byId : new Set(searched.map(({ id }) => id));
  const allows = (id: string): boolean => ids.has(id);
  const found = engine.search(asked, { limit: shown.limit * translations, includes: allows });
  const hits = putListedFirst(found, pinned ?? findListed(asked, listed(), allows));
  return answerQuestion(asked, hits, { ...shown, readsOn: true });
}
