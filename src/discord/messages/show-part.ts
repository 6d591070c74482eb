/** An article and what to list of it in, one page of the list as a message out. */
import type { APISelectMenuOption } from 'discord.js';
import type { Part } from '../../contents/parts.ts';
import { fingerprint } from '../../library/fingerprint.ts';
import type { Article } from '../../model.ts';
import { maxTextChars } from '../limits.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import type { Visit } from '../visit/visit.ts';
import { container, hitsId, menuRow, textDisplay, textSize } from './components.ts';
import { listPart, type Row } from './list-part.ts';
import { pageButtons, takePage } from './paging.ts';
import { formatDate } from './render-citation.ts';
import { createNotice, type Reply, type Shown } from './reply.ts';

export interface PartView {
  readonly article: Article;
  readonly part: Part;
  /** The fingerprint of the one name or speaker that is listed; null for all. */
  readonly about: string | null;
  /** Counted from 1; beyond the last, the last is shown. */
  readonly page: number;
}

const maxTitleChars = 100;
/** Words of the article in a row: the most of these with which a page fits into a message. */
const wordsChars = [300, 200, 120, 60, 20, 0];

function renderRow({ head, words }: Row, maxChars: number): string {
  const said = escapeLine(words, maxChars);
  return said === '' || maxChars === 0 ? `- ${head}` : `- ${head}\n  ${said}`;
}

function renderRows(rows: readonly Row[], roomSize: number): string {
  const pages = wordsChars.map((chars) => rows.map((row) => renderRow(row, chars)).join('\n'));
  return pages.find((page) => textSize(page) <= roomSize) ?? (pages.at(-1) as string);
}

/** Two dates in one sentence lead to the same place, which a menu may offer once. */
function distinct(options: readonly APISelectMenuOption[]): APISelectMenuOption[] {
  const seen = new Set<string>();
  return options.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function renderNotes({ article, part }: PartView, { texts }: Visit): string[] {
  if (part !== 'timeline') return [];
  const { date } = article;
  return [date === null ? texts.undated : texts.datesFrom(formatDate(date, texts))];
}

/** A word where it cannot be listed yet, or not at all; undefined where it can. */
export async function awaitPart(
  article: Article,
  part: Part,
  { extract, texts }: Visit,
): Promise<Reply | undefined> {
  if (part === 'outline') return undefined;
  const extraction = await extract(article, part === 'name' ? 'names' : part);
  if (extraction === 'ready') return undefined;
  return createNotice(extraction === 'later' ? texts.partLater : texts.partTooLong);
}

/** Undefined where the article has no name or speaker of that fingerprint. */
export function showPart(view: PartView, visit: Visit): Shown | undefined {
  const { article, part, about } = view;
  const { texts } = visit;
  const rows = listPart(article, part, about, texts);
  if (!rows) return undefined;
  const drawsOn = [article.id];
  const title = `**${texts.partTitles[part]} · ${escapeLine(article.title, maxTitleChars)}**`;
  if (rows.length === 0) {
    return {
      components: [container([textDisplay(`${title}\n${texts.partEmpty[part]}`)])],
      drawsOn,
    };
  }
  const taken = takePage(rows, view.page);
  const page = { ...taken, rows: taken.rows.map((makeRow) => makeRow()) };
  const notes = [
    ...(page.count > 1
      ? [texts.rowsOf(page.start + 1, page.start + page.rows.length, rows.length)]
      : []),
    ...renderNotes(view, visit),
  ].map((note) => `-# ${note}`);
  const frameSize = textSize([title, ...notes].join('\n')) + notes.length + 2;
  const text = [title, renderRows(page.rows, maxTextChars - frameSize), ...notes].join('\n');
  const parts = [
    textDisplay(text),
    ...showMenu(view, distinct(page.rows.map(({ option }) => option)), visit),
    ...pageButtons(page, texts, (target) => ({
      kind: 'part',
      part,
      article: fingerprint(article.id),
      about,
      page: target,
      asker: visit.askerId,
    })),
  ];
  return { components: [container(parts)], drawsOn };
}

/** A name leads to where it stands, everything else to its passage. */
function showMenu(
  { article, part }: PartView,
  options: readonly APISelectMenuOption[],
  { texts, askerId }: Visit,
) {
  if (part === 'names') {
    const action = { kind: 'name', article: fingerprint(article.id), asker: askerId } as const;
    return menuRow(texts.findName, action, options);
  }
  return menuRow(
    texts.readPassage,
    { kind: 'pick', outcome: 'found', asker: askerId },
    options,
    hitsId,
  );
}
