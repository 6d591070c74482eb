/** A private message in, the same for everybody with the name of who shared it out. */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import type { Press } from './answer-press.ts';
import type { Asker } from './asker.ts';
import { textDisplay } from './components.ts';
import { parseCustomId } from './custom-id.ts';
import { createNotice, type Reply } from './reply.ts';

/** The rows without their Share button; a row of nothing else is left out. */
function dropShare<Part extends { readonly type: ComponentType }>(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => {
    if (part.type !== ComponentType.ActionRow) return [part];
    const row = part as unknown as APIActionRowComponent<APIComponentInMessageActionRow>;
    const kept = row.components.filter(
      (button) => !('custom_id' in button) || parseCustomId(button.custom_id)?.kind !== 'share',
    );
    return kept.length === 0 ? [] : [{ ...part, components: kept }];
  });
}

/** What is shared is what stands on the message; nobody is pinged by it. */
export function shareMessage({ components, alone }: Press, { id, texts }: Asker): Reply {
  if (!alone) return createNotice(texts.oldButton);
  const shared: APIMessageTopLevelComponent[] = dropShare(components).map((part) =>
    part.type === ComponentType.Container
      ? { ...part, components: dropShare(part.components) }
      : part,
  );
  return { components: [textDisplay(`-# ${texts.sharedBy(id)}`), ...shared], delivery: 'public' };
}
