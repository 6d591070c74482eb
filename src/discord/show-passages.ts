/** One passage or a few in a row in, the message that shows them with their citation out. */
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIMessageTopLevelComponent,
  APISelectMenuOption,
  APITextDisplayComponent,
} from 'discord.js';
import type { Article, Citation, Passage, Span } from '../model.ts';
import type { Asker } from './asker.ts';
import { type Catalogue, refer } from './catalogue.ts';
import {
  actionButton,
  buttonRow,
  container,
  HITS_ID,
  linkButton,
  menuRow,
  textDisplay,
  textSize,
} from './components.ts';
import type { Action } from './custom-id.ts';
import { hasDirectionMarks } from './escape-markdown.ts';
import { MAX_TEXT_CHARS } from './limits.ts';
import { renderCitation, renderSpeaker } from './render-citation.ts';
import { renderQuote } from './render-quote.ts';

export interface PassagesView {
  /** The question, where there was one. */
  readonly heading: readonly APITextDisplayComponent[];
  /** What the passage is to the question, where that needs saying. */
  readonly label: string | null;
  readonly article: Article;
  /** In order, one after the other; never empty. */
  readonly passages: readonly { readonly passage: Passage; readonly citation: Citation }[];
  /** Of the first passage. */
  readonly sentence: Span | null;
  readonly matches: readonly Span[];
  /** The menu of hits; empty for none. */
  readonly hits: readonly APISelectMenuOption[];
  readonly outcome: 'found' | 'unsure';
  readonly notes: readonly string[];
}

/** Blue for an answer, amber for what is only close; the label says the same in words. */
const COLOURS = { found: 0x3b82f6, unsure: 0xd97706 } as const;

/** Room for the marks of a note and for the numbers in the citation to grow. */
const SLACK_CHARS = 40;

/** Well below the 40 components of a message, and already much to read. */
const MAX_PASSAGES = 10;

type CitedPassages = PassagesView['passages'];

function showPassage(
  passage: Passage,
  view: PassagesView,
  asker: Asker,
  maxSize: number,
): APITextDisplayComponent {
  const first = passage === view.passages[0]?.passage;
  const head = view.passages.length > 1 ? `**¶ ${passage.number}**\n` : '';
  const speaker = renderSpeaker(passage, asker.texts);
  const tail = speaker === null ? '' : `\n${speaker}`;
  const quote = renderQuote({
    passage,
    sentence: first ? view.sentence : null,
    matches: first ? view.matches : [],
    maxSize: maxSize - textSize(head) - textSize(tail),
  });
  return textDisplay(`${head}${quote}${tail}`);
}

/** The first passage, cut where it must be, and those after it that fit whole. */
function fitPassages(
  most: CitedPassages,
  view: PassagesView,
  asker: Asker,
  maxSize: number,
): APITextDisplayComponent[] {
  const shown: APITextDisplayComponent[] = [];
  let leftSize = maxSize;
  for (const { passage } of most) {
    if (shown.length > 0 && passage.text.length > leftSize) break;
    const room = shown.length === 0 ? leftSize : Number.POSITIVE_INFINITY;
    const display = showPassage(passage, view, asker, room);
    if (shown.length > 0 && textSize(display.content) > leftSize) break;
    leftSize -= textSize(display.content);
    shown.push(display);
  }
  return shown;
}

function showButtons(
  view: PassagesView,
  shown: CitedPassages,
  catalogue: Catalogue,
  asker: Asker,
): APIActionRowComponent<APIButtonComponent>[] {
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return [];
  const turnTo = (number: number, label: string): APIButtonComponent[] => {
    const target = catalogue.passage(view.article, number)?.passage;
    if (!target) return [];
    return [actionButton(label, { kind: 'show', passage: refer(target), asker: asker.id })];
  };
  const before = first.passage.number - 1;
  const after = last.passage.number + 1;
  const copy = actionButton(asker.texts.copyQuote, { kind: 'copy', passage: refer(first.passage) });
  return buttonRow([
    ...turnTo(before, `◀ ¶ ${before}`),
    ...turnTo(after, `¶ ${after} ▶`),
    ...(first === last ? [copy] : []),
    ...linkButton(asker.texts.openSource, first.citation.link, first.citation.url),
  ]);
}

/** The citation of what is shown and, below it, what else needs saying. */
function renderBelow(view: PassagesView, shown: CitedPassages, { texts }: Asker): string {
  const asked = view.passages.at(-1)?.passage.number ?? 0;
  const last = shown.at(-1)?.passage.number ?? 0;
  const notes = [
    ...view.notes,
    ...(last < asked ? [texts.restOfRange(last, asked)] : []),
    ...(shown.some(({ passage }) => hasDirectionMarks(passage.text)) ? [texts.directionMarks] : []),
  ];
  const citations = shown.map(({ citation }) => citation);
  return [renderCitation(citations, texts), ...notes.map((note) => `-# ${note}`)].join('\n');
}

/** The most that `renderBelow` may take, however many passages turn out to fit. */
function reserveBelow(view: PassagesView, most: CitedPassages, asker: Asker): number {
  const sizes = [most, most.slice(0, 1)].map((shown) => textSize(renderBelow(view, shown, asker)));
  return Math.max(...sizes) + asker.texts.restOfRange(0, 0).length + SLACK_CHARS;
}

/**
 * A container of at most 40 components and 4,000 characters. A passage too long for it is cut at
 * sentence ends; passages of a range that no longer fit are named in a note, and ▶ leads to them.
 */
export function showPassages(
  view: PassagesView,
  catalogue: Catalogue,
  asker: Asker,
): APIMessageTopLevelComponent[] {
  const above = [...view.heading, ...(view.label === null ? [] : [textDisplay(view.label)])];
  const most = view.passages.slice(0, MAX_PASSAGES);
  const usedSize = above.reduce((sum, { content }) => sum + textSize(content), 0);
  const roomSize = MAX_TEXT_CHARS - usedSize - reserveBelow(view, most, asker);
  const quotes = fitPassages(most, view, asker, roomSize);
  const shown = most.slice(0, quotes.length);
  const pick: Action = { kind: 'pick', outcome: view.outcome, asker: asker.id };
  return [
    container(
      [
        ...above,
        ...quotes,
        textDisplay(renderBelow(view, shown, asker)),
        ...showButtons(view, shown, catalogue, asker),
        ...menuRow(asker.texts.morePassages, pick, view.hits, HITS_ID),
      ],
      COLOURS[view.outcome],
    ),
  ];
}

/** Passages of one article with no question to them: the ones asked for by number, or read on to. */
export function showReading(
  article: Article,
  passages: CitedPassages,
  catalogue: Catalogue,
  asker: Asker,
): APIMessageTopLevelComponent[] {
  const view = { heading: [], label: null, sentence: null, matches: [], hits: [], notes: [] };
  return showPassages({ ...view, article, passages, outcome: 'found' }, catalogue, asker);
}
