/** Files in, the same out, those whose day may be of two months dated as other files of their folder write theirs. */
import type { Article } from '../../../model.ts';
import type { SlashOrder } from '../../parse-date.ts';

/** What a day in numbers is with the day before the month and behind it: null where that is none. */
export type Readings = Readonly<Record<SlashOrder, string | null>>;

interface Dated {
  readonly path: string;
  readonly article: Article | null;
  /** Of the day near the beginning or in its name, where the article is of that day. */
  readonly readings?: Readings;
}

/** The deepest folder in which any file tells decides; where its files differ, or none tells, a file stays as it is. */
export function orderDays<File extends Dated>(files: readonly File[]): File[] {
  const told = new Map<string, Set<SlashOrder>>();
  for (const { path, readings } of files) {
    const order = readings && orderOf(readings);
    if (order == null) continue;
    for (const folder of listFolders(path)) {
      told.set(folder, (told.get(folder) ?? new Set()).add(order));
    }
  }
  return files.map((file) => {
    const { path, article, readings } = file;
    if (!article || !readings || orderOf(readings) !== null) return file;
    const folder = listFolders(path).find((each) => told.has(each));
    const [order, other] = told.get(folder ?? '') ?? [];
    if (order === undefined || other !== undefined) return file;
    const isRead = article.date === null || Object.values(readings).includes(article.date);
    return isRead ? { ...file, article: { ...article, date: readings[order] } } : file;
  });
}

/** Null where both are days. */
function orderOf({ dmy, mdy }: Readings): SlashOrder | null {
  if (dmy !== null && mdy !== null) return null;
  return dmy === null ? 'mdy' : 'dmy';
}

/** Its own first, that of all files last. */
function listFolders(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1);
  return [...folders.map((_, i) => folders.slice(0, folders.length - i).join('/')), ''];
}
