/** A question and a library in, why it is answered as it is out: plain JSON, in words for anybody. */
import type { ExplainedAnswer, ExplainedSearch } from '../library/ask/ask-library.ts';
import type { Library } from '../library/library.ts';
import type { Passage, Span } from '../model.ts';
import type { Explanation, Reason } from '../search/search-engine.ts';
import type {
  AnswerExplanation,
  ExplainedPassage,
  ExplainedScore,
  Place,
  SearchExplanation,
} from './explanation.ts';
import { likelihoodOf, sayDoubts, sayOutcome } from './say-outcome.ts';
import { sayPart, saySum } from './say-parts.ts';
import { sayKind } from './say-question.ts';
import { sayMatch, sayReading } from './say-words.ts';
import { en, type Texts } from './texts/en.ts';

/** Parts of a score that add less are left out. */
const leastShown = 0.005;

type Articles = Pick<Library, 'article'>;

/** A file's address for an editor, where there is one. */
export type EditorOf = (file: string) => string | null;

export interface ExplanationOptions {
  readonly editorOf?: EditorOf;
  /** Default English. */
  readonly texts?: Texts;
}

export function toExplanation(
  explained: ExplainedAnswer,
  library: Articles,
  { editorOf = () => null, texts = en }: ExplanationOptions = {},
): AnswerExplanation {
  const { answer, searches } = explained;
  const { about, talk, reference, question } = answer;
  // What is about an article, talk or a number asks for no words.
  const isSearched = !about && !talk && !reference;
  const kinds = searches.map(({ reading }) => texts.askedFor[reading.asksFor]);
  const shown = new Set(
    answer.hits.flatMap(({ passage, next }) => (next ? [passage, next.passage] : [passage])),
  );
  return {
    question: question.asked ?? question.text,
    outcome: answer.outcome,
    kind: sayKind(answer, texts) ?? (searches.length > 1 ? texts.asksSeveral : (kinds[0] ?? '')),
    why: sayOutcome(explained, { library, texts }),
    searches: isSearched
      ? searches.map((search) => toSearch(search, { library, shown, editorOf, texts }))
      : [],
    articles: (about?.articles ?? []).map(({ id, title }) => ({ id, title })),
  };
}

interface Context {
  readonly library: Articles;
  readonly shown: ReadonlySet<Passage>;
  readonly editorOf: EditorOf;
  readonly texts: Texts;
}

function toSearch(search: ExplainedSearch, context: Context): SearchExplanation {
  const { question, reading, passages } = search;
  return {
    question,
    kind: context.texts.askedFor[reading.asksFor],
    words: sayReading(reading, passages, context.texts),
    ignored: listIgnored(question, search),
    passages: passages.map((explanation) => toPassage(explanation, search, context)),
  };
}

/** Words as typed that were not searched for. */
function listIgnored(question: string, { reading }: ExplainedSearch): string[] {
  const read = [...reading.words, ...reading.respelt].map(({ typed }) => typed.toLowerCase());
  const kept = new Set(read.flatMap((typed) => typed.match(wordPattern) ?? []));
  const words = question.toLowerCase().match(wordPattern) ?? [];
  return [...new Set(words)].filter((word) => !kept.has(word));
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

function toPassage(
  explanation: Explanation,
  { reading }: ExplainedSearch,
  { library, shown, editorOf, texts }: Context,
): ExplainedPassage {
  const { passage, score, words = [], reasons } = explanation;
  return {
    place: placeOf(passage, library, editorOf),
    text: passage.text,
    language: passage.language,
    matches: findWords(
      passage.text,
      words.flatMap(({ met }) => met),
    ),
    likelihood: likelihoodOf(score),
    isShown: shown.has(passage),
    words: words.map((match) => sayMatch(match, texts)),
    doubts: sayDoubts(explanation, reading.asksFor, texts).map(toSentence),
    scores: reasons.flatMap((reason) => toScore(reason, texts)),
  };
}

const toSentence = (clause: string): string =>
  `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

function placeOf(
  { articleId, number, section, line }: Passage,
  library: Articles,
  editorOf: EditorOf,
): Place {
  const article = library.article(articleId);
  return {
    articleId,
    title: article?.title ?? articleId,
    number,
    passages: article?.passages.length ?? number,
    section,
    file: article?.file ?? null,
    line: line ?? null,
    editor: article?.file === undefined ? null : editorOf(article.file),
  };
}

function toScore({ name, why }: Reason, texts: Texts): ExplainedScore[] {
  if (typeof why === 'string') return [];
  const parts = why
    .filter(({ value }) => Math.abs(value) >= leastShown)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map((part) => ({ ...part, says: sayPart(part.name, texts) }));
  const total = why.reduce((sum, { value }) => sum + value, 0);
  return [{ says: saySum(name, texts), total, parts }];
}

/** Where these words stand as whole words, in order, without overlap. */
function findWords(text: string, words: readonly string[]): Span[] {
  const met = new Set(words);
  const spans: Span[] = [];
  for (const word of met) {
    if (word === '') continue;
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length;
      if (isLetter(text[start - 1]) || isLetter(text[end])) continue;
      spans.push({ start, end });
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter(
    ({ start }, at) => start >= Math.max(0, ...spans.slice(0, at).map(({ end }) => end)),
  );
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
