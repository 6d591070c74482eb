/** What everybody in a server will see in, the same with a button to remove it out. */
import { type APIActionRowComponent, type APIButtonComponent, ComponentType } from 'discord.js';
import { maxButtonsInRow, maxComponents } from '../limits.ts';
import { actionButton, buttonRow } from '../messages/components.ts';
import type { Reply } from '../messages/reply.ts';
import type { Visit } from '../visit/visit.ts';

interface Part {
  readonly type: ComponentType;
}

/** A row and a button, where no row has room. */
const mostAdded = 2;

export function offerRemoval(reply: Reply, { texts, askerId, alone, place }: Visit): Reply {
  const heardByAll = reply.delivery === 'public' || (reply.delivery === 'update' && !alone);
  // In direct messages nobody else reads along.
  if (!heardByAll || place.guildId === null) return reply;
  if (countParts(reply.components) + mostAdded > maxComponents) return reply;
  const button = actionButton(texts.removeAnswer, { kind: 'discard', asker: askerId });
  const last = reply.components.at(-1);
  const components =
    last?.type === ComponentType.Container
      ? [
          ...reply.components.slice(0, -1),
          { ...last, components: addButton(last.components, button) },
        ]
      : addButton(reply.components, button);
  return { ...reply, components };
}

/** To the last row of buttons that has room, else in a row of its own at the end. */
function addButton<P extends Part>(
  parts: readonly P[],
  button: APIButtonComponent,
): (P | APIActionRowComponent<APIButtonComponent>)[] {
  const index = parts.findLastIndex((part) => isButtonRow(part));
  const row = parts[index];
  if (!isButtonRow(row) || row.components.length >= maxButtonsInRow) {
    return [...parts, ...buttonRow([button])];
  }
  return parts.with(index, { ...row, components: [...row.components, button] });
}

function isButtonRow<P extends Part>(
  part: P | undefined,
): part is P & APIActionRowComponent<APIButtonComponent> {
  if (part?.type !== ComponentType.ActionRow) return false;
  const { components } = part as unknown as APIActionRowComponent<APIButtonComponent>;
  return components.every(({ type }) => type === ComponentType.Button);
}

function countParts(parts: readonly unknown[]): number {
  return parts.reduce<number>((count, part) => {
    const { components } = Object(part) as { readonly components?: unknown };
    return count + 1 + (Array.isArray(components) ? countParts(components) : 0);
  }, 0);
}
