/** One passage or a few in a row in, the message that shows them with their citation out. */
import type { APISelectMenuOption } from 'discord.js';
import { refer } from '../../library/visible-library.ts';
import type { Article } from '../../model.ts';
import { maxTextChars } from '../limits.ts';
import { hasDirectionMarks } from '../markup/escape-markdown.ts';
import type { Visit } from '../visit/visit.ts';
import { container, hitsId, labelId, menuRow, textDisplay, textSize } from './components.ts';
import { type Action, parseHit } from './custom-id.ts';
import { fitAround, fitPassages } from './passages/fit-passages.ts';
import { questionAbove, showButtons } from './passages/passage-buttons.ts';
import type { CitedPassages, PassagesView } from './passages/passages-view.ts';
import { renderCitation } from './render-citation.ts';
import type { Shown } from './reply.ts';

/** Blue for an answer, amber for what is only close; the label says the same in words. */
const colours = { found: 0x3b82f6, unsure: 0xd97706 } as const;

/** Room for the marks of a note, for the numbers in the citation to grow, and to say who shared it. */
const slackChars = 110;

/** Well below the 40 components of a message, and already much to read. */
const maxPassages = 10;

/** The citation of what is shown and, below it, what else needs saying. */
function renderBelow(view: PassagesView, shown: CitedPassages, { texts }: Visit): string {
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

/** The most that `renderBelow` may take, however many passages turn out to fit; `whole`: what it says of all. */
function reserveBelow(
  whole: string,
  view: PassagesView,
  most: CitedPassages,
  visit: Visit,
): number {
  const others = most.length === 1 ? [] : [renderBelow(view, most.slice(0, 1), visit)];
  const sizes = [whole, ...others].map(textSize);
  return Math.max(...sizes) + visit.texts.restOfRange(0, 0).length + slackChars;
}

/**
 * A container of at most 40 components and 4,000 characters. A passage too long for it is cut at
 * sentence ends; passages of a range that no longer fit are named in a note, and ▶ leads to them.
 */
export function showPassages(view: PassagesView, visit: Visit): Shown {
  const above = [
    ...(questionAbove(view, visit) === null ? view.heading : []),
    ...(view.label === null ? [] : [textDisplay(view.label, labelId)]),
  ];
  const most = view.passages.slice(0, maxPassages);
  const beside = view.beside ?? [];
  const usedSize = [...above, ...beside].reduce((sum, { content }) => sum + textSize(content), 0);
  const whole = renderBelow(view, most, visit);
  const roomSize = maxTextChars - usedSize - reserveBelow(whole, view, most, visit);
  const quotes =
    view.focus !== null && most.length > 1
      ? fitAround(view, visit, roomSize)
      : fitPassages(most, view, visit, roomSize);
  const shown = most.slice(0, quotes.length);
  const pick: Action = { kind: 'pick', outcome: view.outcome, asker: visit.askerId };
  const parts = [
    ...above,
    ...quotes,
    textDisplay(shown.length === most.length ? whole : renderBelow(view, shown, visit)),
    ...beside,
    ...showButtons(view, shown, visit),
    ...menuRow(visit.texts.morePassages, pick, markShown(view), hitsId),
  ];
  return {
    components: [container(parts, colours[view.outcome])],
    drawsOn: listArticles(view, shown, visit),
  };
}

/** Discord takes an entry once, until another is the chosen one: that is always the passage shown. */
function markShown({ hits, passages, focus }: PassagesView): APISelectMenuOption[] {
  const shown = passages.find(({ passage }) => passage.number === focus)?.passage;
  const ref = shown && refer(shown);
  return hits.map(({ default: _, ...option }) => {
    const hit = parseHit(option.value)?.passage;
    const isShown = ref !== undefined && hit?.article === ref.article && hit.number === ref.number;
    return isShown ? { ...option, default: true } : option;
  });
}

/** The article shown, those in the menu, and those that the shown passages' translations are of. */
function listArticles(
  { article, hits }: PassagesView,
  shown: CitedPassages,
  { library }: Visit,
): string[] {
  const keys = hits.flatMap(({ value }) => parseHit(value)?.passage.article ?? []);
  const others = [
    ...keys.map((key) => library.articleByKey(key)),
    ...shown.map(({ passage }) => library.translation(passage)?.article),
  ];
  return [...new Set([article.id, ...others.flatMap((other) => other?.id ?? [])])];
}

/** Passages of one article with no question to them: the ones asked for by number, or read on to. */
export function showReading(article: Article, passages: CitedPassages, visit: Visit): Shown {
  const focus = passages.length === 1 ? (passages[0]?.passage.number ?? null) : null;
  const nothing = { heading: [], matches: [], hits: [], offers: [], notes: [] };
  const view = { ...nothing, label: null, focus, sentence: null };
  return showPassages({ ...view, article, passages, outcome: 'found' }, visit);
}
