/** Passages and the room there is in, those that fit, as they are shown, out. */
import type { APITextDisplayComponent } from 'discord.js';
import type { Passage } from '../../../model.ts';
import { escapeLine } from '../../markup/escape-markdown.ts';
import type { Visit } from '../../visit/visit.ts';
import { textDisplay, textSize } from '../components.ts';
import { renderSpeaker } from '../render-citation.ts';
import { renderQuote } from '../render-quote.ts';
import type { CitedPassages, PassagesView } from './passages-view.ts';

const maxSectionChars = 120;

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
export function fitPassages(
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
export function fitAround(
  view: PassagesView,
  visit: Visit,
  maxSize: number,
): APITextDisplayComponent[] {
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
