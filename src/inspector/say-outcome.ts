/** An answer and what the search told of it in, sentences that say why it is `found`, `unsure`, `none` or `about` out. */
import { thresholds } from '../answer/answer-question.ts';
import type { AnswerType } from '../language/language.ts';
import type { ExplainedAnswer, ExplainedSearch } from '../library/ask/ask-library.ts';
import type { Library } from '../library/library.ts';
import type { Answer, CitedHit, Passage } from '../model.ts';
import type { Doubt, Explanation } from '../search/search-engine.ts';
import type { Texts } from './texts/en.ts';

interface Context {
  readonly library: Pick<Library, 'article'>;
  readonly texts: Texts;
}

/** Behind the first one, a passage that is this near to it may as well be the answer. */
const nearlyAsLikely = 0.7;

export const likelihoodOf = (score: number): number => Math.round(100 * score);

const found = likelihoodOf(thresholds.found);
const unsure = likelihoodOf(thresholds.unsure);

/** What holds one passage back. */
export function sayDoubts(
  best: Explanation,
  asksFor: AnswerType,
  { doubts: says }: Texts,
): readonly string[] {
  const { doubts = [], words = [] } = best;
  const sentences: Readonly<Record<Doubt, () => string>> = {
    withoutQuote: () => says.withoutQuote,
    onlyNames: () =>
      words.some(({ how }) => how === 'word' || how === 'correction')
        ? says.onlyNames
        : says.noOwnWord,
    hangsOnOne: () => says.hangsOnOne,
    rivalled: () => says.rivalled,
    missesKind: () => says.missesKind(asksFor),
    muchUnmet: () => says.missed(listMissed(best).join(', ')),
  };
  return doubts.map((doubt) => sentences[doubt]());
}

/** The reason first. */
export function sayOutcome(
  { answer, searches }: ExplainedAnswer,
  context: Context,
): readonly string[] {
  const { about, talk, reference, parts } = answer;
  const { texts } = context;
  if (about) return [texts.detailsAnswer, ...sayUnknownDetail(answer, texts)];
  if (talk) return [texts.nothingAsked];
  if (reference) return [answer.outcome === 'found' ? texts.byNumber : texts.noSuchNumber];
  if (!parts)
    return searches.flatMap((search) => saySearch(answer.outcome, answer.hits[0], search, context));
  return [
    texts.severalSearched,
    ...parts.flatMap(({ question, outcome, hit }, at) => {
      const search = searches[at];
      const [first = '', ...more] = search
        ? saySearch(outcome, hit ?? undefined, search, context)
        : [];
      return [`${texts.words.quoted(question)} ${first}`, ...more];
    }),
  ];
}

function sayUnknownDetail({ about }: Answer, texts: Texts): readonly string[] {
  const [article] = about?.articles ?? [];
  const kind = about?.kind;
  if (!article || (kind !== 'author' && kind !== 'publisher' && kind !== 'date')) return [];
  return article[kind] === null ? [texts.unknownDetail(article.id, kind)] : [];
}

function saySearch(
  outcome: Answer['outcome'],
  hit: CitedHit | undefined,
  search: ExplainedSearch,
  { texts, library }: Context,
): readonly string[] {
  const { reading, passages, chosen } = search;
  const best = passages.find(({ passage }) => passage === hit?.passage) ?? passages[0];
  if (chosen && hit?.passage === chosen.passage) {
    return [chosen.by === 'article' ? texts.chosenByArticle : texts.chosenByModerators];
  }
  if (!best) return [sayNothingFound(reading, texts)];
  const score = likelihoodOf(hit?.score ?? best.score);
  const { number } = best.passage;
  const limit = outcome === 'none' ? unsure : found;
  const measured = texts.likely(outcome, number, score, limit);
  const missed = listMissed(best);
  if (outcome === 'found') {
    return [measured, ...(missed.length > 0 ? [texts.missedThere(missed.join(', '))] : [])];
  }
  const rival = findRival(best, passages, library);
  const [first = '', ...others] = reasonsAgainst(best, rival && nameRival(rival), reading, texts);

  function nameRival({ passage }: Explanation): string {
    if (passage.articleId === best?.passage.articleId) return `¶ ${passage.number}`;
    const title = library.article(passage.articleId)?.title ?? passage.articleId;
    return texts.passageOf(passage.number, title);
  }
  return [
    texts.because(outcome, first),
    ...others.map(texts.also),
    measured,
    ...advise(outcome, best, reading.asksFor, texts),
  ];
}

/** What somebody who may change the article could do about it. */
function advise(
  outcome: Answer['outcome'],
  best: Explanation,
  asksFor: AnswerType,
  { tasks: says, advice, adviceNone, words: { quoted } }: Texts,
): readonly string[] {
  if (outcome === 'none') return [adviceNone];
  const missed = listMissed(best);
  const otherwise = listOtherwise(best).map(({ typed }) => typed);
  const tasks = [
    ...(missed.length > 0 ? [says.name(missed.map(quoted).join(', '))] : []),
    ...(best.doubts?.includes('missesKind') ? [says.state(asksFor)] : []),
    ...(otherwise.length > 0 ? [says.use(otherwise.map(quoted).join(', '))] : []),
  ];
  return tasks.length > 0 ? [advice(best.passage.number, tasks)] : [];
}

const listMissed = ({ words = [] }: Explanation): string[] =>
  words.filter(({ isMissed }) => isMissed).map(({ typed }) => typed);

/** Words in whose place another one stands. */
const listOtherwise = ({ words = [] }: Explanation) =>
  words.filter(({ how, isMissed }) => !isMissed && (how === 'kin' || how === 'related'));

function sayNothingFound({ words }: ExplainedSearch['reading'], texts: Texts): string {
  if (words.length === 0) return texts.noWord;
  const typed = words.map((word) => texts.words.quoted(word.typed)).join(', ');
  return words.every(({ kind }) => kind === 'unknown')
    ? texts.noArticleHas(typed)
    : texts.noPassageHas(typed);
}

/** A passage that may as well be meant, but for the same one in another language. */
function findRival(
  best: Explanation,
  passages: readonly Explanation[],
  library: Context['library'],
): Explanation | undefined {
  const original = ({ articleId }: Passage): string =>
    library.article(articleId)?.translationOf ?? articleId;
  const { passage: first } = best;
  return passages.find(
    ({ passage, score }) =>
      score >= nearlyAsLikely * best.score &&
      (passage.number !== first.number || original(passage) !== original(first)),
  );
}

/** What held the best passage back, the gravest first; never empty. */
function reasonsAgainst(
  best: Explanation,
  rival: string | undefined,
  reading: ExplainedSearch['reading'],
  texts: Texts,
): readonly string[] {
  const { doubts: says } = texts;
  const { words = [], doubts: named = [] } = best;
  const missed = listMissed(best);
  const corrected = words.filter(({ how }) => how === 'correction');
  const otherwise = words.filter(({ how }) => how === 'kin' || how === 'related');
  const reasons = [
    ...sayDoubts(best, reading.asksFor, texts),
    ...(missed.length > 0 && !named.includes('muchUnmet') ? [says.missed(missed.join(', '))] : []),
    ...corrected.map(({ typed, met }) => says.corrected(typed, met[0] ?? typed)),
    ...otherwise.map(({ typed, met }) => says.otherwise(typed, met[0] ?? typed)),
    ...(rival ? [says.rival(rival)] : []),
  ];
  return reasons.length > 0 ? reasons : [says.apart];
}
