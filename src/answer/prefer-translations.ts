/** Hits and the reader's language in, the same with each passage once, in that language where it exists, out. */
import { splitSentences } from '../language/sentences.ts';
import type { Article, Hit, LanguageCode, Passage, Span } from '../model.ts';

/**
 * Of a passage and its translations the one in the reader's language stands, hit itself or not, in
 * the place of the best that was hit: how sure the answer is rests on what was found.
 */
export function preferTranslations(
  language: LanguageCode,
  hits: readonly Hit[],
  articles: ReadonlyMap<string, Article>,
): Hit[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = originalOf(hit.passage, articles);
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  const preferred = [...groups.values()].map((group) => {
    const best = group[0] as Hit;
    const own = group.find(({ passage }) => passage.language === language);
    return own ? { ...own, score: best.score } : translateHit(best, language, articles);
  });
  return dropCopies(preferred);
}

/** A shorter text, in characters, may stand in two articles and say something else in each. */
const copyMinChars = 60;

/** The same article may lie in two files: of the same text the first stands. */
function dropCopies(hits: readonly Hit[]): Hit[] {
  const texts = hits.map(({ passage }) => passage.text);
  return hits.filter(
    (_, i) => (texts[i]?.length ?? 0) < copyMinChars || texts.indexOf(texts[i] ?? '') === i,
  );
}

/** The same for a passage and its translations: articles that translate each other pair by number. */
export function originalOf(
  { articleId, number }: Passage,
  articles: ReadonlyMap<string, Article>,
): string {
  return `${number} ${articles.get(articleId)?.translationOf ?? articleId}`;
}

function translateHit(
  hit: Hit,
  language: LanguageCode,
  articles: ReadonlyMap<string, Article>,
): Hit {
  const { passage, sentence } = hit;
  const translation = findTranslation(passage, language, articles);
  if (!translation) return hit;
  return {
    ...hit,
    passage: translation,
    matches: [],
    sentence: findSameSentence(passage, sentence, translation),
  };
}

function findTranslation(
  { articleId, number }: Passage,
  language: LanguageCode,
  articles: ReadonlyMap<string, Article>,
): Passage | undefined {
  const original = articles.get(articleId)?.translationOf ?? articleId;
  for (const { id, translationOf, passages } of articles.values()) {
    const passage = (translationOf ?? id) === original ? passages[number - 1] : undefined;
    if (passage?.language === language) return passage;
  }
  return undefined;
}

/** Translations keep the order of sentences, if not always their number. */
function findSameSentence(from: Passage, { start, end }: Span, to: Passage): Span {
  const theirs = splitSentences(from.text, from.language);
  const ours = splitSentences(to.text, to.language);
  const index = theirs.findIndex((one) => one.end > start);
  const whole = { start: 0, end: to.text.length };
  if (end - start >= from.text.length || index < 0) return whole;
  const same = Math.floor(((index + 0.5) * ours.length) / theirs.length);
  return ours[same] ?? whole;
}
