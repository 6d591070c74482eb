/** An article and what to list of it in, one page of the list as a message out. */
import type { APIMessageTopLevelComponent, APISelectMenuOption } from 'discord.js';
import { fingerprint } from '../../library/fingerprint.ts';
import type { Article } from '../../model.ts';
import { MAX_TEXT_CHARS } from '../limits.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import type { Asker } from '../visit/asker.ts';
import {
  actionButton,
  buttonRow,
  container,
  HITS_ID,
  menuRow,
  textDisplay,
  textSize,
} from './components.ts';
import type { Action, Part } from './custom-id.ts';
import { listPart, type Row } from './list-part.ts';
import { formatDate } from './render-citation.ts';

export interface PartView {
  readonly article: Article;
  readonly part: Part;
  /** The fingerprint of the one name or speaker that is listed; null for all. */
  readonly about: string | null;
  /** Counted from 1; beyond the last, the last is shown. */
  readonly page: number;
}

const ROWS_PER_PAGE = 10;
const MAX_TITLE_CHARS = 100;
/** Words of the article in a row: the most of these with which a page fits into a message. */
const WORDS_CHARS = [300, 200, 120, 60, 20, 0];

function renderRow({ head, words }: Row, maxChars: number): string {
  const said = escapeLine(words, maxChars);
  return said === '' || maxChars === 0 ? `- ${head}` : `- ${head}\n  ${said}`;
}

function renderRows(rows: readonly Row[], roomSize: number): string {
  const pages = WORDS_CHARS.map((chars) => rows.map((row) => renderRow(row, chars)).join('\n'));
  return pages.find((page) => textSize(page) <= roomSize) ?? (pages.at(-1) as string);
}

/** Two dates in one sentence lead to the same place, which a menu may offer once. */
function distinct(options: readonly APISelectMenuOption[]): APISelectMenuOption[] {
  const seen = new Set<string>();
  return options.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function renderNotes({ article, part }: PartView, { texts }: Asker): string[] {
  if (part !== 'timeline') return [];
  const { date } = article;
  return [date === null ? texts.undated : texts.datesFrom(formatDate(date, texts))];
}

/** Undefined where the article has no name or speaker of that fingerprint. */
export function showPart(view: PartView, asker: Asker): APIMessageTopLevelComponent[] | undefined {
  const { article, part, about } = view;
  const { texts, id } = asker;
  const rows = listPart(article, part, about, texts);
  if (!rows) return undefined;
  const title = `**${texts.partTitles[part]} · ${escapeLine(article.title, MAX_TITLE_CHARS)}**`;
  if (rows.length === 0) return [container([textDisplay(`${title}\n${texts.partEmpty[part]}`)])];
  const pages = Math.ceil(rows.length / ROWS_PER_PAGE);
  const page = Math.min(Math.max(view.page, 1), pages);
  const start = (page - 1) * ROWS_PER_PAGE;
  const shown = rows.slice(start, start + ROWS_PER_PAGE);
  const notes = [
    ...(pages > 1 ? [texts.rowsOf(start + 1, start + shown.length, rows.length)] : []),
    ...renderNotes(view, asker),
  ].map((note) => `-# ${note}`);
  const frameSize = textSize([title, ...notes].join('\n')) + notes.length + 2;
  const text = [title, renderRows(shown, MAX_TEXT_CHARS - frameSize), ...notes].join('\n');
  const turnTo = (target: number, label: string) =>
    target < 1 || target > pages
      ? []
      : [actionButton(label, partAction({ ...view, page: target }, id))];
  return [
    container([
      textDisplay(text),
      ...showMenu(view, distinct(shown.map(({ option }) => option)), asker),
      ...buttonRow([
        ...turnTo(page - 1, `◀ ${texts.previousPage}`),
        ...turnTo(page + 1, `${texts.nextPage} ▶`),
      ]),
    ]),
  ];
}

function partAction({ article, ...view }: PartView, asker: string): Action {
  return { kind: 'part', ...view, article: fingerprint(article.id), asker };
}

/** A name leads to where it stands, everything else to its passage. */
function showMenu(
  { article, part }: PartView,
  options: readonly APISelectMenuOption[],
  { texts, id }: Asker,
) {
  if (part === 'names') {
    const action: Action = { kind: 'name', article: fingerprint(article.id), asker: id };
    return menuRow(texts.findName, action, options);
  }
  return menuRow(
    texts.readPassage,
    { kind: 'pick', outcome: 'found', asker: id },
    options,
    HITS_ID,
  );
}
