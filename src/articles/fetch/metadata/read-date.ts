/** What the head of a web page, its address and its title say in, the day on which its article was published out. */
import { parseIsoDate } from '../../parse-date.ts';
import { daysBetween, findDay, toDay } from './read-day.ts';
import type { LinkedArticle } from './read-linked-data.ts';

/** Without the day of a change, which most sites state under names of its own. */
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'date',
  'dc.date',
  'dcterms.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'article_date_original',
  'originalpublicationdate',
  'datecreated',
  'citation_publication_date',
  'citation_date',
];

/** `2022-03-04T00:25:00Z`, `Fri, 04 Mar 2022 00:25:00 GMT` */
const greenwich = /[T\s](\d{2}):\d{2}[\d:.]*\s?(?:Z|GMT|UTC|[+-]00:?00)\s*$/u;

/** So many hours behind Greenwich the last of those live who still have the day before. */
const eveMaxHour = 10;

/**
 * `linked` is the day that the page's JSON-LD gives, `local` the days in its address and in its text:
 * what is published on an evening in America is stamped with the next day of Greenwich.
 */
export function readStatedDate(
  metas: ReadonlyMap<string, readonly string[]>,
  linked: string | null,
  local: readonly (string | null)[],
): string | null {
  const named = dateNames.flatMap((name) => metas.get(name) ?? []);
  const [first] = named.flatMap((each) => toDay(each) ?? []);
  // What the head and the page say is more than what programs are told, which may be the day of a new version.
  if (first && linked !== null && local.includes(first)) return first;
  const stamp = [linked, ...named].find((each) => toDay(each) !== null) ?? null;
  const day = toDay(stamp);
  if (day !== null && stamp !== linked && isMade(metas, day)) {
    const later = local.find((each) => each !== null && each > day);
    if (later) return later;
  }
  const [, hour] = greenwich.exec(stamp ?? '') ?? [];
  // Where one of them says the same, the day of the reader stands on the page too.
  if (day === null || local.includes(day)) return day;
  if (hour === undefined) return findEve(stamp, day, local) ?? day;
  const beside = Number(hour) < eveMaxHour ? -1 : 1;
  return local.find((each) => each !== null && daysBetween(day, each) === beside) ?? day;
}

/** Some state the day on which an article was begun, and nothing but the page itself says when it came out. */
const madeNames = ['dc.date.created', 'dcterms.created', 'datecreated'];

const isMade = (metas: ReadonlyMap<string, readonly string[]>, day: string): boolean =>
  !metas.has('article:published_time') &&
  madeNames.some((name) => metas.get(name)?.some((stamp) => toDay(stamp) === day));

/** What is written anew so many days later is another article, under the address of the first. */
const renewedMinDays = 365;

/** Whether the page shows as its own day that of such a change: nobody who reads it sees `date`. */
export function isRenewed(
  { date, changed }: Pick<LinkedArticle, 'date' | 'changed'>,
  shown: string | null,
): boolean {
  const [first, last] = [toDay(date), toDay(changed)];
  if (first === null || last === null || last !== shown) return false;
  return daysBetween(first, last) >= renewedMinDays;
}

/** A paper that is printed overnight bears the next day; the day before it where nothing else says another. */
function findEve(
  stamp: string | null,
  day: string,
  local: readonly (string | null)[],
): string | null {
  const others = new Set(local.filter((each) => each !== null));
  const [only] = others;
  const isEve = only !== undefined && others.size === 1 && daysBetween(day, only) === -1;
  return isEve && !/\d:\d/u.test(stamp ?? '') ? only : null;
}

/** `04.03.2022 – The ferry`, `The ferry | Gazette | 04.03.2022`: some write the day into the title. */
export function readTitleDate(title: string | null): string | null {
  const [day] =
    /^\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?!\d)|(?<=\|\s?)\d{1,2}\.\d{1,2}\.\d{4}\s*$/u.exec(
      title ?? '',
    ) ?? [];
  return day === undefined ? null : findDay(day, null);
}

/** `/2022/03/04/the-ferry`, `/2022/mar/04/`, `/the-ferry-20220304.html`; null for a month alone. */
export function readAddressDate(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const path = new URL(address).pathname;
  const named = /\/((?:19|20)\d{2})\/(\p{L}{3,9})\/(\d{1,2})(?!\d)/u.exec(path);
  if (named) return toDay(`${named[3]} ${named[2]} ${named[1]}`);
  const parted = /(?<!\d)((?:19|20)\d{2})([/_-])(\d{1,2})\2(\d{1,2})(?!\d)/u.exec(path);
  const whole = parted ? null : /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/u.exec(path);
  const [year, month, day] = parted ? [parted[1], parted[3], parted[4]] : (whole?.slice(1) ?? []);
  if (!year || !month || !day) return null;
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
