/** One passage or a few in a row in, the message that shows them with their citation out. */
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APISelectMenuOption,
  APITextDisplayComponent,
} from 'discord.js';
import { fingerprint } from '../../library/fingerprint.ts';
import { refer } from '../../library/visible-library.ts';
import type { Article, Citation, Passage, Span } from '../../model.ts';
import type { Vote } from '../../storage/feedback.ts';
import { maxTextChars } from '../limits.ts';
import { escapeLine, hasDirectionMarks } from '../markup/escape-markdown.ts';
import { nameLanguage } from '../texts/name-language.ts';
import type { Visit } from '../visit/visit.ts';
import {
  actionButton,
  buttonRow,
  buttonRows,
  container,
  hitsId,
  labelId,
  linkButton,
  menuRow,
  textDisplay,
  textSize,
} from './components.ts';
import { type Action, type ActionOf, parseHit } from './custom-id.ts';
import { renderCitation, renderSpeaker } from './render-citation.ts';
import { renderQuote } from './render-quote.ts';
import type { Shown } from './reply.ts';

export interface PassagesView {
  /** The question, where there was one. */
  readonly heading: readonly APITextDisplayComponent[];
  /** What the passage is to the question, where that needs saying. */
  readonly label: string | null;
  readonly article: Article;
  /** In order, one after the other; never empty. */
  readonly passages: readonly { readonly passage: Passage; readonly citation: Citation }[];
  /** ¶ number of the passage that the message is about; null for a range that was asked for. */
  readonly focus: number | null;
  /** Of the passage in focus. */
  readonly sentence: Span | null;
  /** Of the passage after it, where that goes on from the sentence; null where left out. */
  readonly nextSentence?: Span | null;
  readonly matches: readonly Span[];
  /** The menu of hits; empty for none. */
  readonly hits: readonly APISelectMenuOption[];
  readonly outcome: 'found' | 'unsure';
  /** At most one, beside those that lead to other passages. */
  readonly offers: readonly APIButtonComponent[];
  readonly notes: readonly string[];
  /** What else was asked, below the citation; none where left out. */
  readonly beside?: readonly APITextDisplayComponent[];
}

/** Blue for an answer, amber for what is only close; the label says the same in words. */
const colours = { found: 0x3b82f6, unsure: 0xd97706 } as const;

/** Room for the marks of a note, for the numbers in the citation to grow, and to say who shared it. */
const slackChars = 110;

/** Well below the 40 components of a message, and already much to read. */
const maxPassages = 10;

const maxSectionChars = 120;

type CitedPassages = PassagesView['passages'];

/** ¶ number, and the section where the citation cannot say it once for all. */
function renderHead({ number, section }: Passage, { passages }: PassagesView): string {
  const shared = passages.every(({ passage }) => passage.section === section);
  const heading = section === null || shared ? '' : escapeLine(section, maxSectionChars);
  return `**¶ ${number}**${heading === '' ? '' : ` · ${heading}`}`;
}

function showPassage(
  passage: Passage,
  view: PassagesView,
  { texts }: Visit,
  maxSize: number,
): APITextDisplayComponent {
  const focused = passage.number === view.focus;
  const follows = view.focus !== null && passage.number === view.focus + 1;
  const head = view.passages.length > 1 ? `${renderHead(passage, view)}\n` : '';
  const speaker = renderSpeaker(passage, texts);
  const tail = speaker === null ? '' : `\n${speaker}`;
  const quote = renderQuote({
    passage,
    sentence: focused ? view.sentence : follows ? (view.nextSentence ?? null) : null,
    matches: focused ? view.matches : [],
    maxSize: maxSize - textSize(head) - textSize(tail),
  });
  return textDisplay(`${head}${quote}${tail}`);
}

/** The first passage, cut where it must be, and those after it that fit whole. */
function fitPassages(
  most: CitedPassages,
  view: PassagesView,
  visit: Visit,
  maxSize: number,
): APITextDisplayComponent[] {
  const shown: APITextDisplayComponent[] = [];
  let leftSize = maxSize;
  for (const { passage } of most) {
    if (shown.length > 0 && passage.text.length > leftSize) break;
    const room = shown.length === 0 ? leftSize : Number.POSITIVE_INFINITY;
    const display = showPassage(passage, view, visit, room);
    if (shown.length > 0 && textSize(display.content) > leftSize) break;
    leftSize -= textSize(display.content);
    shown.push(display);
  }
  return shown;
}

/** A passage between its neighbours: all of them are shown, the one in focus with the most room. */
function fitAround(view: PassagesView, visit: Visit, maxSize: number): APITextDisplayComponent[] {
  const { passages, focus } = view;
  const inOrderOfRoom = [...passages].sort(
    (a, b) => Number(b.passage.number === focus) - Number(a.passage.number === focus),
  );
  const shown = new Map<number, APITextDisplayComponent>();
  let leftSize = maxSize;
  inOrderOfRoom.forEach(({ passage }, index) => {
    const waiting = passages.length - index - 1;
    const keptSize =
      passage.number === focus ? (waiting * maxSize) / 5 : (waiting * leftSize) / (waiting + 1);
    const display = showPassage(passage, view, visit, Math.floor(leftSize - keptSize));
    leftSize -= textSize(display.content);
    shown.set(passage.number, display);
  });
  return passages.flatMap(({ passage }) => shown.get(passage.number) ?? []);
}

/** The first row leads elsewhere, those below do something with the passage in focus. */
function showButtons(
  view: PassagesView,
  shown: CitedPassages,
  visit: Visit,
): APIActionRowComponent<APIButtonComponent>[] {
  const { texts, library, alone, askerId } = visit;
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return [];
  const turnTo = (number: number, label: string): APIButtonComponent[] => {
    const target = library.passage(view.article.id, number)?.passage;
    if (!target) return [];
    return [actionButton(label, { kind: 'show', passage: refer(target), asker: askerId })];
  };
  const before = first.passage.number - 1;
  const after = last.passage.number + 1;
  const focus = shown.find(({ passage }) => passage.number === view.focus)?.passage;
  return [
    ...buttonRow([
      ...turnTo(before, `◀ ¶ ${before}`),
      ...turnTo(after, `¶ ${after} ▶`),
      ...(focus ? showContextButton(focus, view, visit) : []),
      ...linkButton(texts.openSource, first.citation.link, first.citation.url),
      ...view.offers,
    ]),
    ...buttonRows([
      ...(focus ? showPassageButtons(focus, view, visit) : []),
      ...(view.heading.length > 0 ? [actionButton(texts.askMore, { kind: 'more' })] : []),
      ...(alone ? [actionButton(texts.share, shareOf(shown))] : []),
    ]),
  ];
}

/** Names the passages shown and, by a fingerprint, how they and their citations read. */
export function shareOf(shown: CitedPassages): ActionOf<'share'> {
  const [first] = shown;
  const texts = shown.map(({ passage, citation }) => [passage.text, citation]);
  return {
    kind: 'share',
    passage: {
      article: fingerprint(first?.passage.articleId ?? ''),
      number: first?.passage.number ?? 1,
      text: fingerprint(JSON.stringify(texts)),
    },
    passages: shown.length,
  };
}

/** Nothing where all neighbours are on the message already, or there are none. */
function showContextButton(
  passage: Passage,
  { passages, article, sentence }: PassagesView,
  { texts, askerId }: Visit,
): APIButtonComponent[] {
  const shown = passages.map((each) => each.passage.number);
  const near = article.passages.filter(({ number }) => Math.abs(number - passage.number) === 1);
  if (near.every(({ number }) => shown.includes(number))) return [];
  const action: Action = {
    kind: 'near',
    hit: { passage: refer(passage), sentence: sentence ?? { start: 0, end: 0 } },
    asker: askerId,
  };
  return [actionButton(texts.moreContext, action)];
}

/** Copy, the translation, and where the passage answers a question, whether it helped. */
function showPassageButtons(
  passage: Passage,
  { heading }: PassagesView,
  { texts, library, askerId }: Visit,
): APIButtonComponent[] {
  const ref = refer(passage);
  const translation = library.translation(passage)?.passage;
  const question = heading[0] && fingerprint(heading[0].content);
  const vote = (kind: Vote, label: string) =>
    question === undefined
      ? []
      : [actionButton(label, { kind: 'vote', vote: kind, passage: ref, question })];
  return [
    actionButton(texts.copyQuote, { kind: 'copy', passage: ref }),
    ...(translation
      ? [
          actionButton(texts.readIn(nameLanguage(translation.language, texts)), {
            kind: 'translate',
            passage: refer(translation),
            asker: askerId,
          }),
        ]
      : []),
    ...vote('helpful', `👍 ${texts.helpful}`),
    ...vote('unhelpful', `👎 ${texts.unhelpful}`),
  ];
}

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
    ...view.heading,
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
