/** The text of a PDF and what the file states in, its title, author and day, and what is left of the text, out. */
import { detectArticle } from '../../../../language/detect/detect-article.ts';
import { knownLanguages } from '../../../../language/languages.ts';
import { parseStatedDay } from '../../../parse-date.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import type { PdfParagraph } from '../paragraphs/pdf-paragraph.ts';
import { chooseDate } from './choose-date.ts';
import { fillTitle } from './fill-title.ts';
import { readAgreedYear } from './read-agreed-year.ts';
import { chooseAuthor, readShownAuthor, readStatedAuthor } from './read-author.ts';
import { readBackDay } from './read-back-day.ts';
import { readImprintPage } from './read-imprint-page.ts';
import { createNameReader } from './read-names.ts';
import { readReportYear } from './read-report-year.ts';
import { listShownDays } from './read-shown-day.ts';
import { readSignedDay } from './read-signed-day.ts';
import { readTitleDay } from './read-title-day.ts';
import { takeTitle } from './take-title.ts';

interface Front {
  /** Without what is not known. */
  readonly fields: Readonly<Record<string, string>>;
  readonly paragraphs: readonly PdfParagraph[];
}

/** `pages`: the lines of each, with those at their heads and feet; `info`: as the file states it. */
export function readFront(
  all: readonly PdfParagraph[],
  bodySize: number,
  pages: readonly (readonly PdfLine[])[],
  info: Readonly<Record<string, unknown>>,
): Front {
  const stated = (name: string) => statedIn(info, name);
  const program = `${stated('Creator')} ${stated('Producer')}`;
  const front = pages[(all[0]?.page ?? 1) - 1] ?? [];
  const readNames = createNameReader(pages.flat());
  const code = detectArticle(front.map(({ text }) => text).join('\n'));
  const language = knownLanguages.get(code);
  // Those who write English write a day in figures either way.
  const order = language === undefined || code === 'en' ? undefined : 'dmy';
  const asStated = { title: stated('Title'), program };
  const taken = takeTitle(all, bodySize, asStated, pages, readNames);
  const { paragraphs } = taken;
  const title = taken.title === null ? null : fillTitle(taken.title, pages);
  const author = chooseAuthor(
    readStatedAuthor(stated('Author'), program, front),
    readShownAuthor(front, title, readNames, language?.capitalNouns === true),
  );
  const made = readMade(stated('CreationDate'));
  const madeIn = made === null ? null : Number(made.slice(0, 4));
  const date = chooseDate([
    readTitleDay(title ?? '', order, made),
    ...listShownDays(front, pages, title, order),
    listShort(all).flatMap((text) => readTitleDay(text, order, made)),
    readBackDay(pages, order),
    readImprintPage(pages, order),
    readAgreedYear(front, pages, madeIn),
    readReportYear(title ?? '', madeIn),
    readSignedDay(pages, order, made),
  ]);
  const fields = Object.entries({ title, author, date }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return { fields: Object.fromEntries(fields), paragraphs };
}

/** What stands by itself on the first page. */
const listShort = (all: readonly PdfParagraph[]): readonly string[] =>
  all.flatMap(({ page, text }) =>
    page === all[0]?.page && text.length <= shortMaxChars ? [text] : [],
  );

const shortMaxChars = 80;

function statedIn(info: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = info[name];
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() || null : null;
}

/** `D:20190503…` is `2019-05-03`. */
function readMade(stated: string | null): string | null {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/u.exec(stated ?? '') ?? [];
  return year === undefined ? null : parseStatedDay(`${year}-${month}-${day}`, undefined);
}
