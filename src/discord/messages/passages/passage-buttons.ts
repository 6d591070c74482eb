/** Passages as a message shows them in, the buttons under them out. */
import type { APIActionRowComponent, APIButtonComponent } from 'discord.js';
import { fingerprint } from '../../../library/fingerprint.ts';
import { refer } from '../../../library/visible-library.ts';
import type { Passage } from '../../../model.ts';
import type { Vote } from '../../../storage/feedback.ts';
import { nameLanguage } from '../../texts/name-language.ts';
import type { Visit } from '../../visit/visit.ts';
import { actionButton, buttonRow, buttonRows, linkButton } from '../components.ts';
import { type Action, type ActionOf, fitsCustomId } from '../custom-id.ts';
import { readShownQuestion } from '../show-question.ts';
import type { CitedPassages, PassagesView } from './passages-view.ts';

/** The first row leads elsewhere, those below do something with the passage in focus. */
export function showButtons(
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
      ...(view.heading.length > 0 ? [showAskMore(view, visit)] : []),
      ...(alone ? [actionButton(texts.share, shareOf(shown))] : []),
    ]),
  ];
}

function showAskMore(view: PassagesView, visit: Visit): APIButtonComponent {
  const above = questionAbove(view, visit);
  const action: Action = above === null ? { kind: 'more' } : { kind: 'further', above };
  return actionButton(visit.texts.askMore, action);
}

/** The question, where the message need not say it; null where it must. */
export function questionAbove(
  { heading, isAbove = false }: PassagesView,
  { alone }: Visit,
): string | null {
  const question = readShownQuestion(heading);
  return isAbove && !alone && fitsCustomId(question) ? question : null;
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
