/** A passage that a button or the menu leads to in, the message turned to it out. */
import { readOn } from '../../answer/read-on.ts';
import type { PassageRef, ResolvedPassage } from '../../library/visible-library.ts';
import type { Span } from '../../model.ts';
import { type ActionOf, parseHit } from '../messages/custom-id.ts';
import { createNotice, type Reply, type Shown } from '../messages/reply.ts';
import { showPassages } from '../messages/show-passages.ts';
import type { Visit } from '../visit/visit.ts';
import { type Carried, carry, type Press } from './press.ts';

/** The person a message was made for turns its pages; everybody else gets a copy of their own. */
export function turn(owner: string, visit: Visit, show: (reader: Visit) => Shown): Reply {
  const own = owner === visit.askerId;
  const shown = show({ ...visit, alone: visit.alone || !own });
  return { ...shown, delivery: own ? 'update' : 'private' };
}

/** A sentence is where it was only while the text is the same. */
function isWithin({ start, end }: Span, { passage, changed }: ResolvedPassage): boolean {
  return !changed && start < end && end <= passage.text.length;
}

interface Turn {
  readonly owner: string;
  readonly sentence?: Span;
  /** What the passage is to the question; said only where there was one. Left out, it stays as it was. */
  readonly label?: (carried: Carried) => string | null;
  /** Neighbours to show on each side; none where left out. */
  readonly around?: number;
  /** Whether the next passage is shown too, where there was a question and both are short. */
  readonly readsOn?: boolean;
}

/** Shows a passage in place of, or beside, the one on the message. */
export function replyPassage(
  ref: PassageRef,
  { owner, sentence, label = (carried) => carried.label, around = 0, readsOn = false }: Turn,
  press: Press,
  visit: Visit,
): Reply {
  const found = visit.library.resolve(ref);
  if (!found) return createNotice(visit.texts.gonePassage);
  const { article, passage } = found;
  const carried = carry(press);
  const marked = sentence && isWithin(sentence, found) ? sentence : null;
  const asked = readsOn && carried.heading.length > 0;
  const next = asked ? readOn(article, passage, marked) : undefined;
  const view = {
    ...carried,
    label: carried.heading.length === 0 ? null : label(carried),
    article,
    passages: article.passages
      .slice(Math.max(0, passage.number - 1 - around), passage.number + (next ? 1 : around))
      .flatMap(({ number }) => visit.library.passage(article.id, number) ?? []),
    focus: passage.number,
    sentence: marked,
    nextSentence: next?.sentence ?? null,
    matches: [],
    offers: [],
    notes: found.changed ? [visit.texts.changed] : [],
  };
  return turn(owner, visit, (reader) => showPassages(view, reader));
}

export function replyHit({ outcome, asker }: ActionOf<'pick'>, press: Press, visit: Visit): Reply {
  const hit = parseHit(press.value ?? '');
  if (!hit) return createNotice(visit.texts.oldButton);
  const label = () => (outcome === 'unsure' ? visit.texts.unsure : null);
  return replyPassage(
    hit.passage,
    { owner: asker, sentence: hit.sentence, label, readsOn: true },
    press,
    visit,
  );
}
