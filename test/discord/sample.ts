/** Articles for the tests of this folder, and the library of them. */
import { citePassage } from '../../src/answer/cite-passage.ts';
import { showAnswer } from '../../src/discord/messages/show-answer.ts';
import { showArticles } from '../../src/discord/messages/show-articles.ts';
import { type PartView, showPart } from '../../src/discord/messages/show-part.ts';
import { showReading } from '../../src/discord/messages/show-passages.ts';
import { answerPress } from '../../src/discord/presses/answer-press.ts';
import type { Press } from '../../src/discord/presses/press.ts';
import { type Caller, createVisit, type Visit } from '../../src/discord/visit/visit.ts';
import { createStores as assembleStores, type Stores } from '../../src/library/create-stores.ts';
import { createKnowledgeFolder } from '../../src/library/knowledge-folder.ts';
import type { CitedPassage, MemoryLibrary } from '../../src/library/library.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';
import { amendArticles } from '../../src/library/servers/amend-articles.ts';
import { noPlace } from '../../src/library/visibility.ts';
import { createVisibleLibrary, type VisibleLibrary } from '../../src/library/visible-library.ts';
import type { Answer, Article, CitedHit, Hit, Passage, SpokenLanguage } from '../../src/model.ts';
import { parseQuestion } from '../../src/search/question/parse-question.ts';
import { defaultSettings } from '../../src/storage/server-settings.ts';
import { openMemory } from '../storage/open-memory.ts';

export const ANA = '100000000000000001';
export const BEN = '100000000000000002';
export const BUILT_AT = new Date('2026-01-02T03:04:05Z');

type Draft = Partial<Omit<Passage, 'articleId' | 'number'>> & { readonly text: string };

export function createArticle(
  id: string,
  drafts: readonly Draft[],
  rest: Partial<Article> = {},
): Article {
  return {
    id,
    title: `About ${id}`,
    publisher: 'The Harbour Gazette',
    author: null,
    date: '2023-05-23',
    language: 'en',
    url: 'https://example.org/article',
    kind: 'original',
    questions: [],
    translationOf: null,
    passages: drafts.map((draft, index) => ({
      articleId: id,
      number: index + 1,
      section: null,
      language: 'en' as SpokenLanguage,
      speaker: null,
      date: null,
      link: 'https://example.org/article#:~:text=The%20ferry',
      ...draft,
    })),
    ...rest,
  };
}

export const FERRY = createArticle(
  'ferry',
  [
    {
      text: 'The ferry “Alma” was launched on 3 March 1931 in Porto Velho. It carried 240 people.',
    },
    { text: 'Captain Rosa Lindqvist commanded it for nineteen years. She retired in 1950.' },
    {
      text: 'The new bridge makes the ferry a memory. We will miss it.',
      section: 'The bridge',
      speaker: 'Rosa Lindqvist',
      date: '1950-06-02',
    },
    { text: 'The bridge cost four million crowns and opened in July 1950.', section: 'The bridge' },
  ],
  {
    title: 'The last ferry of Porto Velho',
    questions: [
      'When was the ferry launched?',
      'Who commanded the ferry?',
      'What did the bridge cost?',
    ],
  },
);

export const TRAM = createArticle(
  'tranvia',
  [
    { text: 'El tranvía de la calle Mayor se inauguró en 1908.', language: 'es' },
    { text: 'La línea tenía doce kilómetros y nueve paradas.', language: 'es' },
  ],
  {
    language: 'es',
    title: 'El tranvía de la calle Mayor',
    questions: ['¿Cuándo se inauguró el tranvía?'],
    kind: 'digest',
  },
);

/** The shared word that tells most: here, the longest of five letters or more. */
function findSharedWord(question: string, passage: Passage): string {
  const words = question.match(/\p{L}{5,}/gu) ?? [];
  const shared = words.filter((word) => passage.text.includes(word));
  return shared.sort((a, b) => b.length - a.length)[0] ?? '';
}

/**
 * A library that finds what shares a word, letter for letter: the tests of this folder are about
 * showing answers, and must not change with how well they are found.
 */
export function createWordLibrary(articles: readonly Article[]): MemoryLibrary {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const library: MemoryLibrary = {
    articles,
    builtAt: BUILT_AT,
    article: (id) => byId.get(id),
    passage: (id, number) => {
      const article = byId.get(id);
      const passage = article?.passages[number - 1];
      return article && passage && { article, passage, citation: citePassage(article, passage) };
    },
    explain: (text, options) => ({ answer: library.ask(text, options), searches: [] }),
    without: (hidden) => createWordLibrary(articles.filter(({ id }) => !hidden.has(id))),
    amend: ({ amendments }) => createWordLibrary(amendArticles(articles, amendments)),
    ask: (text, { articleId, includes = () => true, limit = 3 } = {}) => {
      const question = parseQuestion(text);
      const hits = articles
        .filter(({ id }) => (articleId === undefined || id === articleId) && includes(id))
        .flatMap((article) => article.passages.map((passage) => ({ article, passage })))
        .map((found) => ({ ...found, word: findSharedWord(question.text, found.passage) }))
        .filter(({ word }) => word !== '')
        .sort((a, b) => b.word.length - a.word.length)
        .slice(0, limit)
        .map(({ article, passage, word }) => createHit(article, passage.number, word));
      const suggestions = articles
        .filter(({ id }) => includes(id))
        .flatMap(({ questions }) => questions);
      return hits.length > 0
        ? { question, outcome: 'found', hits, suggestions: [] }
        : { question, outcome: 'none', hits, suggestions };
    },
  };
  return library;
}

export function libraryOf(...articles: readonly Article[]): VisibleLibrary {
  return createVisibleLibrary(createWordLibrary(articles));
}

/** Kept until the test ends. */
export function createStores(): Stores {
  const library = createLiveLibrary([], () => BUILT_AT);
  return assembleStores({
    storage: openMemory(),
    library,
    knowledge: createKnowledgeFolder({ folder: 'no-such-folder', library, cache: null }),
    insightsDays: 90,
    clock: () => BUILT_AT.getTime(),
  });
}

export type Who = Partial<Caller>;

export const ana: Who = { askerId: ANA, language: 'en' };
export const anaInSpanish: Who = { askerId: ANA, language: 'es' };
export const ben: Who = { askerId: BEN, language: 'en' };

export function visitOf(library: VisibleLibrary, who: Who, stores = createStores()): Visit {
  const nowhere = {
    askerId: ANA,
    language: 'en' as SpokenLanguage,
    place: noPlace,
    moderates: false,
    alone: false,
    settings: defaultSettings,
  };
  return createVisit(
    { ...nowhere, ...who },
    { libraries: () => library, stores, standing: () => 'unknown', random: () => 0.5 },
  );
}

export function drawAnswer(answer: Answer, library: VisibleLibrary, who: Who, searched?: Article) {
  return showAnswer(answer, visitOf(library, who), { searched }).components;
}

export function drawArticles(library: VisibleLibrary, page: number, who: Who) {
  return showArticles(page, visitOf(library, who)).components;
}

export function drawReading(
  article: Article,
  passages: readonly CitedPassage[],
  library: VisibleLibrary,
  who: Who,
) {
  return showReading(article, passages, visitOf(library, who)).components;
}

export function drawPart(view: PartView, who: Who) {
  return showPart(view, visitOf(libraryOf(view.article), who))?.components;
}

/** `alone`: whether only one person sees the message that the button is on. */
export function pressed(
  { alone, ...press }: Press & { readonly alone: boolean },
  library: VisibleLibrary,
  who: Who,
  stores = createStores(),
) {
  return answerPress(press, visitOf(library, { ...who, alone }, stores));
}

/** A hit on ¶ `number`, its first sentence the best one, `words` marked. */
export function createHit(article: Article, number: number, ...words: readonly string[]): CitedHit {
  const passage = article.passages[number - 1];
  if (!passage) throw new Error(`no ¶ ${number} in ${article.id}`);
  const matches = words.map((word) => {
    const start = passage.text.indexOf(word);
    return { start, end: start + word.length };
  });
  const stop = passage.text.indexOf('. ');
  const sentence = { start: 0, end: stop < 0 ? passage.text.length : stop + 1 };
  const hit: Hit = { passage, score: 0.9, matches, sentence };
  return { ...hit, citation: citePassage(article, passage) };
}

export function createAnswer(
  text: string,
  outcome: Answer['outcome'],
  hits: readonly CitedHit[],
  rest: Partial<Answer> = {},
): Answer {
  return {
    question: { text, language: 'en', cut: false },
    outcome,
    hits,
    suggestions: [],
    ...rest,
  };
}
