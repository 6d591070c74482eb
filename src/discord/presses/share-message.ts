/** A private message in, the same for everybody with the name of who shared it out. */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import type { PassageRef } from '../../library/visible-library.ts';
import { textDisplay } from '../messages/components.ts';
import { parseCustomId, parseHit } from '../messages/custom-id.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import type { Visit } from '../visit/visit.ts';
import type { Press } from './press.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

function listRows(components: readonly APIMessageTopLevelComponent[]): Row[] {
  return components
    .flatMap((part) => (part.type === ComponentType.Container ? part.components : [part]))
    .filter((part): part is Row => part.type === ComponentType.ActionRow);
}

/** The passages that the message shows or offers. */
function listRefs(components: readonly APIMessageTopLevelComponent[]): PassageRef[] {
  return listRows(components)
    .flatMap((row) => row.components)
    .flatMap((part) => {
      if (part.type === ComponentType.StringSelect) {
        return part.options.flatMap(({ value }) => parseHit(value)?.passage ?? []);
      }
      const action = 'custom_id' in part ? parseCustomId(part.custom_id) : undefined;
      if (!action) return [];
      if ('hit' in action) return [action.hit.passage];
      return 'passage' in action ? [action.passage] : [];
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

/**
 * What is shared is what stands on the message, as long as all of it may still be seen; nobody is
 * pinged by it.
 */
export function shareMessage(
  { components }: Press,
  { alone, askerId, library, texts }: Visit,
): Reply {
  if (!alone) return createNotice(texts.oldButton);
  const found = listRefs(components).map((ref) => library.resolve(ref));
  if (!found.every((passage) => passage !== undefined)) return createNotice(texts.gonePassage);
  const shared: APIMessageTopLevelComponent[] = dropShare(components).map((part) =>
    part.type === ComponentType.Container
      ? { ...part, components: dropShare(part.components) }
      : part,
  );
  return {
    components: [textDisplay(`-# ${texts.sharedBy(askerId)}`), ...shared],
    drawsOn: found.map(({ article }) => article.id),
    delivery: 'public',
  };
}
