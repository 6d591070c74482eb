/** A private message in, the same for everybody with the name of who shared it out. */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ComponentType,
} from 'discord.js';
import { hitsId, textDisplay } from '../messages/components.ts';
import { type ActionOf, parseCustomId, parseHit } from '../messages/custom-id.ts';
import { shareOf } from '../messages/passages/passage-buttons.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { showPassages } from '../messages/show-passages.ts';
import type { Visit } from '../visit/visit.ts';
import { carry, type Press } from './press.ts';

/** As many as a message shows. */
const maxShared = 10;

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

function listRows(components: readonly APIMessageTopLevelComponent[]): Row[] {
  return components
    .flatMap((part) => (part.type === ComponentType.Container ? part.components : [part]))
    .filter((part): part is Row => part.type === ComponentType.ActionRow);
}

/** The number of the passage that the message is about; null where it shows a range. */
function readFocus(components: readonly APIMessageTopLevelComponent[]): number | null {
  const actions = listRows(components)
    .flatMap((row) => row.components)
    .map((part) => ('custom_id' in part ? parseCustomId(part.custom_id) : undefined));
  const copy = actions.find((action) => action?.kind === 'copy');
  return copy?.kind === 'copy' ? copy.passage.number : null;
}

/** What the menu still offers, each option in the words that the passage has now. */
function listHits(press: Press, { library }: Visit): APISelectMenuOption[] {
  return carry(press).hits.filter(({ value }) => {
    const hit = parseHit(value);
    const found = hit && library.resolve(hit.passage);
    return found !== undefined && !found.changed;
  });
}

/** The rows without their Share button; a row of nothing else is left out. */
function dropShare<Part extends { readonly type: ComponentType }>(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => {
    if (part.type !== ComponentType.ActionRow) return [part];
    const kept = (part as unknown as Row).components.filter(
      (button) => !('custom_id' in button) || parseCustomId(button.custom_id)?.kind !== 'share',
    );
    return kept.length === 0 ? [] : [{ ...part, components: kept }];
  });
}

/** The menu without what has changed, which its options quote; left out where that is all of it. */
function keepHits<Part extends { readonly type: ComponentType }>(
  parts: readonly Part[],
  hits: readonly APISelectMenuOption[],
): Part[] {
  const values = new Set(hits.map(({ value }) => value));
  return parts.flatMap((part) => {
    if (part.type !== ComponentType.ActionRow) return [part];
    const kept = (part as unknown as Row).components.flatMap((one) => {
      if (one.type !== ComponentType.StringSelect || one.id !== hitsId) return [one];
      const options = one.options.filter(({ value }) => values.has(value));
      return options.length === 0 ? [] : [{ ...one, options }];
    });
    return kept.length === 0 ? [] : [{ ...part, components: kept }];
  });
}

/**
 * What is shared is looked up again. Where it still reads so, it is what stands on the message, marks
 * and all; where it has changed, it is shown as it is now. Nobody is pinged by it.
 */
export function shareMessage(
  { passage: ref, passages: count }: ActionOf<'share'>,
  press: Press,
  visit: Visit,
): Reply {
  const { alone, askerId, library, texts } = visit;
  if (!alone) return createNotice(texts.oldButton);
  if (visit.answersHere === 'private') return createNotice(texts.staysPrivate);
  const article = library.articleByKey(ref.article);
  const numbers = Array.from({ length: Math.min(count, maxShared) }, (_, i) => ref.number + i);
  const passages = numbers.flatMap((number) =>
    article ? (library.passage(article.id, number) ?? []) : [],
  );
  if (!article || passages.length < numbers.length) return createNotice(texts.gonePassage);
  const hits = listHits(press, visit);
  const changed = shareOf(passages).passage.text !== ref.text;
  const view = {
    ...carry(press),
    hits,
    article,
    passages,
    focus: readFocus(press.components),
    sentence: null,
    matches: [],
    offers: [],
    notes: [texts.changed],
  };
  const anew = showPassages(view, { ...visit, alone: false });
  const shared = changed ? anew.components : standing(press.components, hits);
  return {
    components: [textDisplay(`-# ${texts.sharedBy(askerId)}`), ...shared],
    drawsOn: anew.drawsOn,
    delivery: 'public',
  };
}

function standing(
  components: readonly APIMessageTopLevelComponent[],
  hits: readonly APISelectMenuOption[],
): APIMessageTopLevelComponent[] {
  const clean = <Part extends { readonly type: ComponentType }>(parts: readonly Part[]) =>
    keepHits(dropShare(parts), hits);
  return clean(components).map((part) =>
    part.type === ComponentType.Container ? { ...part, components: clean(part.components) } : part,
  );
}
