/** The articles of a folder in, the same with the year of their own folder where it is one of several years out. */
import type { Article } from '../../../model.ts';

/** Folders of years stand no further apart: `1984` beside `2001` may be two books. */
const maxYearsApart = 5;

interface YearFolder {
  readonly above: string;
  readonly year: number;
}

export const isYear = (folder: string): boolean => /^(?:19|20)\d{2}$/u.test(folder);

/** An article that has a date keeps it. */
export function dateByFolder(articles: readonly Article[]): Article[] {
  const folders = articles.flatMap((article) => findYearFolder(article) ?? []);
  const years = new Map(folders.map(({ above }) => [above, new Set<number>()]));
  for (const { above, year } of folders) years.get(above)?.add(year);
  return articles.map((article) => {
    const own = article.date === null ? findYearFolder(article) : null;
    if (own === null) return article;
    const others = [...(years.get(own.above) ?? [])].filter((year) => year !== own.year);
    const isOneOfSeveral = others.some((year) => Math.abs(year - own.year) <= maxYearsApart);
    return isOneOfSeveral ? { ...article, date: String(own.year) } : article;
  });
}

/** The deepest one. */
function findYearFolder({ id, file = id }: Article): YearFolder | null {
  const folders = file.split('/').slice(0, -1);
  const at = folders.findLastIndex(isYear);
  return at < 0 ? null : { above: folders.slice(0, at).join('/'), year: Number(folders[at]) };
}
