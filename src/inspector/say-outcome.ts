/** An answer and what the search told of it in, sentences that say why it is `found`, `unsure`, `none` or `about` out. */
import { thresholds } from '../answer/answer-question.ts';
import type { AnswerType } from '../language/language.ts';
import type { ExplainedAnswer, ExplainedSearch } from '../library/ask/ask-library.ts';
import type { Library } from '../library/library.ts';
import type { Answer, CitedHit, Passage } from '../model.ts';
import type { Doubt, Explanation } from '../search/search-engine.ts';
import { thingOf } from './say-question.ts';

type Articles = Pick<Library, 'article'>;

/** Behind the first one, a passage that is this near to it may as well be the answer. */
const nearlyAsLikely = 0.7;

export const likelihoodOf = (score: number): number => Math.round(100 * score);

const found = likelihoodOf(thresholds.found);
const unsure = likelihoodOf(thresholds.unsure);

/** What holds one passage back. */
export function sayDoubts(best: Explanation, asksFor: AnswerType): readonly string[] {
  const { doubts = [], words = [] } = best;
  const missed = listMissed(best);
  const says: Readonly<Record<Doubt, string>> = {
    withoutQuote: 'the words in quotation marks do not stand there one after the other',
    onlyNames: words.some(({ how }) => how === 'word' || how === 'correction')
      ? 'it shares names with the question, but nothing of what is asked about them'
      : 'none of the question’s own words stands there',
    hangsOnOne: 'one word of the question alone speaks for it',
    missesKind: `no ${thingOf[asksFor]} stands beside the matching words`,
    rivalled: 'another passage comes as close',
    muchUnmet: `nothing there is about: ${missed.join(', ')}`,
  };
  return doubts.map((doubt) => says[doubt]);
}

/** The reason first. */
export function sayOutcome(
  { answer, searches }: ExplainedAnswer,
  library: Articles,
): readonly string[] {
  const { about, talk, reference, parts } = answer;
  if (about) {
    return [
      'About: the article’s own details answer this, not its text.',
      ...sayUnknownDetail(answer),
    ];
  }
  if (talk) return ['Nothing was asked of the articles, so none was searched for an answer.'];
  if (reference) return [sayReference(answer)];
  if (!parts)
    return searches.flatMap((search) =>
      saySearch(answer.outcome, answer.hits[0], { ...search, library }),
    );
  return [
    'It asks several things, and each was searched by itself.',
    ...parts.flatMap(({ question, outcome, hit }, at) => {
      const search = searches[at];
      const [first = '', ...more] = search
        ? saySearch(outcome, hit ?? undefined, { ...search, library })
        : [];
      return [`“${question}” ${first}`, ...more];
    }),
  ];
}

function sayUnknownDetail({ about }: Answer): readonly string[] {
  const [article] = about?.articles ?? [];
  const kind = about?.kind;
  if (!article || (kind !== 'author' && kind !== 'publisher' && kind !== 'date')) return [];
  return article[kind] === null ? [`The file “${article.id}” states no ${kind}.`] : [];
}

const sayReference = ({ outcome }: Answer): string =>
  outcome === 'found'
    ? 'Found: these passages were asked for by their numbers.'
    : 'None: the article has no passage of that number.';

function saySearch(
  outcome: Answer['outcome'],
  hit: CitedHit | undefined,
  { reading, passages, chosen, library }: ExplainedSearch & { readonly library: Articles },
): readonly string[] {
  const best = passages.find(({ passage }) => passage === hit?.passage) ?? passages[0];
  if (chosen && hit?.passage === chosen.passage) return [sayChosen(chosen.by)];
  if (!best) return [sayNothingFound(reading)];
  const reasons =
    outcome === 'found' ? [] : reasonsAgainst(best, findRival(best, passages, library), reading);
  const missed = outcome === 'found' ? listMissed(best) : [];
  const [first, ...others] = reasons;
  const measured = sayMeasured(outcome, hit?.score ?? best.score, best.passage.number);
  const names = { found: 'Found', unsure: 'Unsure', none: 'None', about: 'About' };
  const because = first === undefined ? [] : [`${names[outcome]} because ${first}.`];
  return [
    ...because,
    ...others.map((other) => `Also ${other}.`),
    measured,
    ...(missed.length > 0 ? [`Nothing there is about: ${missed.join(', ')}.`] : []),
  ];
}

const listMissed = ({ words = [] }: Explanation): string[] =>
  words.filter(({ isMissed }) => isMissed).map(({ typed }) => typed);

const sayChosen = (by: 'moderators' | 'article'): string =>
  by === 'article'
    ? 'Found: the article itself names this passage for this question.'
    : 'Found: a moderator pinned this passage to this question.';

function sayNothingFound({ words }: ExplainedSearch['reading']): string {
  if (words.length === 0) return 'None: there is no word to search for in that.';
  const typed = words.map((word) => `“${word.typed}”`).join(', ');
  return words.every(({ kind }) => kind === 'unknown')
    ? `None: no article has ${typed}.`
    : `None: no passage has ${typed}.`;
}

function sayMeasured(outcome: Answer['outcome'], score: number, number: number): string {
  const likely = `¶ ${number} answers this with a chance of ${likelihoodOf(score)} in 100`;
  if (outcome === 'found') return `Found: ${likely}, and ${found} are enough.`;
  return outcome === 'unsure'
    ? `${likely}; ${found} would be enough to call it found.`
    : `${likely}; below ${unsure} nothing is shown.`;
}

/** A passage that may as well be meant, but for the same one in another language. */
function findRival(
  best: Explanation,
  passages: readonly Explanation[],
  library: Articles,
): string | undefined {
  const original = ({ articleId }: Passage): string =>
    library.article(articleId)?.translationOf ?? articleId;
  const { passage: first } = best;
  const rival = passages.find(
    ({ passage, score }) =>
      score >= nearlyAsLikely * best.score &&
      (passage.number !== first.number || original(passage) !== original(first)),
  );
  if (!rival) return undefined;
  const { articleId, number } = rival.passage;
  const title = library.article(articleId)?.title ?? articleId;
  return articleId === first.articleId ? `¶ ${number}` : `¶ ${number} of “${title}”`;
}

/** What held the best passage back, the gravest first; never empty. */
function reasonsAgainst(
  best: Explanation,
  rival: string | undefined,
  reading: ExplainedSearch['reading'],
): readonly string[] {
  const doubts = sayDoubts(best, reading.asksFor);
  const { words = [], doubts: named = [] } = best;
  const missed = listMissed(best);
  const corrected = words.filter(({ how }) => how === 'correction');
  const otherwise = words.filter(({ how }) => how === 'kin' || how === 'related');
  const reasons = [
    ...doubts,
    ...(missed.length > 0 && !named.includes('muchUnmet')
      ? [`nothing there is about: ${missed.join(', ')}`]
      : []),
    ...corrected.map(({ typed, met }) => `“${typed}” had to be taken for “${met[0] ?? typed}”`),
    ...otherwise.map(({ typed, met }) => `“${typed}” is not there, only “${met[0] ?? typed}”`),
    ...(rival ? [`${rival} may as well be meant`] : []),
  ];
  return reasons.length > 0 ? reasons : ['the words of the question stand too far apart there'];
}
