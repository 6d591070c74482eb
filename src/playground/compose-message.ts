/** The body of a post or an edit in, the message's parts out, or Discord's refusal. */
import { type APIMessageTopLevelComponent, MessageFlags } from 'discord-api-types/v10';
import { plainName } from './attachment-url.ts';
import { findPings } from './find-pings.ts';
import { refuse, refuseProblems } from './refusal.ts';
import type { MessageBody } from './rules/bodies.ts';
import { textBreaksDiscord } from './rules/layout-rules.ts';
import { flagProblems, isEmptyMessage, messageProblems } from './rules/message-rules.ts';
import { below, type Problem } from './rules/problem.ts';
import { displayedTexts, walkComponents } from './rules/walk-components.ts';
import type { Attachment, MessageParts } from './store.ts';

export interface UploadedFile {
  readonly filename: string;
  readonly size: number;
  readonly text: string;
  /** The same as it came. */
  readonly content?: Uint8Array;
}

export interface Composition {
  readonly body: MessageBody;
  /** Where in the request the message stands, for the tree of errors; default its root. */
  readonly place?: Problem['path'];
  readonly files: readonly UploadedFile[];
  /** The message before an edit; default none, for a new one. */
  readonly before?: MessageParts | null;
  /** Flags that may be set here, of `allowedFlags`. */
  readonly flags: number;
  /** Whom a reply notifies unless told otherwise; default nobody. */
  readonly repliedUser?: string | null;
  readonly newId: () => string;
}

/** Fields that an edit leaves out stay as they were; the Components V2 flag stays in any case. */
export function composeMessage(composition: Composition): MessageParts {
  const { body, place = [], before = null, files, repliedUser = null, newId } = composition;
  refuseProblems(below(place, flagProblems(body.flags ?? 0, composition.flags)));
  const flags = mergeFlags(before?.flags ?? 0, body.flags ?? null);
  const attachments = [
    ...keptAttachments(body, before),
    ...files.map(({ filename, ...file }) => ({ id: newId(), ...plainName(filename), ...file })),
  ];
  const merged: MessageBody = {
    ...body,
    content: body.content === undefined ? (before?.content ?? '') : body.content,
    embeds: body.embeds === undefined ? [...(before?.embeds ?? [])] : body.embeds,
    components: body.components === undefined ? [...(before?.components ?? [])] : body.components,
  };
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  refuseProblems(below(place, messageProblems(merged, isV2)));
  if (isEmptyMessage(merged, attachments.length)) throw refuse('emptyMessage');
  const components = numberComponents(merged.components ?? []);
  if (textBreaksDiscord(components)) throw refuse('serverError');
  const content = merged.content ?? '';
  const text = [content, ...displayedTexts(components)].join('\n');
  return {
    content,
    embeds: merged.embeds ?? [],
    components,
    attachments,
    flags,
    pings: findPings(text, body.allowed_mentions, repliedUser),
  };
}

/** An edit may set and clear embeds' suppression; what makes a message ephemeral or V2 stays. */
function mergeFlags(before: number, flags: number | null): number {
  const sticky = before & ~MessageFlags.SuppressEmbeds & ~MessageFlags.Loading;
  return flags === null ? before & ~MessageFlags.Loading : sticky | flags;
}

/** An edit that lists attachments keeps those alone. */
function keptAttachments(body: MessageBody, before: MessageParts | null): readonly Attachment[] {
  const had = before?.attachments ?? [];
  if (!body.attachments) return had;
  const ids = body.attachments.map(({ id }) => String(id));
  return had.filter(({ id }) => ids.includes(id));
}

/** Gives each component without an id the next free number, in reading order. */
function numberComponents(
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  const numbered = structuredClone([...components]);
  const all = walkComponents(numbered).map(({ component }) => component);
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const component of all) {
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    taken.add(next);
    component.id = next;
  }
  return numbered;
}
