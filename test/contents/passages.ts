/** Texts in, an article of them out, for the tests of this folder. */
import type { Article, LanguageCode, Passage } from '../../src/model.ts';

type Draft = string | (Partial<Passage> & { readonly text: string });

export function articleOf(
  drafts: readonly Draft[],
  { language = 'en', date = '2023-05-23' }: { language?: LanguageCode; date?: string | null } = {},
): Article {
  return {
    id: 'sample',
    title: 'Sample',
    publisher: null,
    author: null,
    date,
    language,
    url: null,
    kind: 'original',
    questions: [],
    translationOf: null,
    passages: drafts.map((draft, index) => ({
      articleId: 'sample',
      number: index + 1,
      section: null,
      language,
      speaker: null,
      date: null,
      link: null,
      ...(typeof draft === 'string' ? { text: draft } : draft),
    })),
  };
}
