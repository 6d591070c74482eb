/** Hits in, the same without a passage and its translation side by side out. */
import type { Article, Hit, Question } from '../model.ts';

/**
 * Of a passage and its translations the one in the question's language stands, in the place of the
 * best of them. A translation that was not hit itself is not put in: its words were not met.
 */
export function preferTranslations<SomeHit extends Hit>(
  question: Question,
  hits: readonly SomeHit[],
  articles: ReadonlyMap<string, Article>,
): SomeHit[] {
  const groups = new Map<string, SomeHit[]>();
  for (const hit of hits) {
    const key = originalOf(hit, articles);
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()].map((group) => {
    const best = group[0] as SomeHit;
    const own = group.find(({ passage }) => passage.language === question.language) ?? best;
    return { ...own, score: best.score };
  });
}

/** The same for a passage and its translations: articles that translate each other pair by number. */
function originalOf({ passage }: Hit, articles: ReadonlyMap<string, Article>): string {
  const article = articles.get(passage.articleId);
  const id = article?.translationOf ?? passage.articleId;
  return JSON.stringify([id, passage.number]);
}
