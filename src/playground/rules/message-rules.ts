/** A message of the right shape in, what Discord still refuses about it out. */
import { MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from './bodies.ts';
import { componentRules } from './component-rules.ts';
import { embedRules } from './embed-rules.ts';
import {
  legacyMessageHasFewRows,
  legacyMessageHasRowsOnly,
  rowIsNotTooWide,
  totalComponentsFit,
  totalTextFits,
} from './layout-rules.ts';
import { message as limits } from './limits.ts';
import { badLength, notAChoice, type Problem, problem, required } from './problem.ts';

type Rule = (message: MessageBody) => Problem[];

/** The specification has twice as much for channels: that is for people who pay, not for bots. */
const contentFits: Rule = ({ content }) =>
  (content ?? '').length > limits.contentChars
    ? [badLength(['content'], 0, limits.contentChars)]
    : [];

/** The Components V2 flag takes the place of content, embeds and polls. */
const v2HasNoLegacyFields: Rule = (body) =>
  (['content', 'embeds', 'poll'] as const).flatMap((field) => {
    const value = body[field];
    const used = Array.isArray(value) ? value.length > 0 : Boolean(value);
    const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    return used ? [problem([field], code, message)] : [];
  });

/** `parse` names a kind as a whole, `users` and `roles` name single ones: not both for one kind. */
const allowedMentionsAreExclusive: Rule = ({ allowed_mentions: allowed }) =>
  (['users', 'roles'] as const).flatMap((kind) => {
    const both = allowed?.parse?.some((one) => one === kind) && allowed[kind]?.length;
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    return both
      ? [problem(['allowed_mentions'], 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message)]
      : [];
  });

/** A question needs words, which the specification leaves open, and an answer has room for a few. */
const pollFits: Rule = ({ poll }) => [
  ...(poll && !poll.question.text ? [required(['poll', 'question', 'text'])] : []),
  ...(poll?.answers ?? []).flatMap(({ poll_media: { text } }, at) =>
    (text ?? '').length > limits.pollAnswerChars
      ? [badLength(['poll', 'answers', at, 'poll_media', 'text'], 1, limits.pollAnswerChars)]
      : [],
  ),
];

/** All problems of a message; `isV2` tells whether it has the flag, from before an edit too. */
export function messageProblems(message: MessageBody, isV2: boolean): Problem[] {
  const components = message.components ?? [];
  const layoutRules = isV2
    ? [totalComponentsFit, totalTextFits, rowIsNotTooWide]
    : [legacyMessageHasRowsOnly, legacyMessageHasFewRows, rowIsNotTooWide];
  return [
    ...(isV2 ? v2HasNoLegacyFields(message) : []),
    ...contentFits(message),
    ...allowedMentionsAreExclusive(message),
    ...pollFits(message),
    ...embedRules.flatMap((rule) => rule(message.embeds ?? [])),
    ...[...layoutRules, ...componentRules].flatMap((rule) => rule(components)),
  ];
}

/** Flags that may be set where; any other one is refused. */
export const allowedFlags = {
  channel:
    MessageFlags.SuppressEmbeds |
    MessageFlags.SuppressNotifications |
    MessageFlags.IsVoiceMessage |
    MessageFlags.IsComponentsV2,
  response:
    MessageFlags.SuppressEmbeds |
    MessageFlags.SuppressNotifications |
    MessageFlags.Ephemeral |
    MessageFlags.IsComponentsV2,
  deferred: MessageFlags.Ephemeral,
  edit: MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2,
} as const;

export function flagProblems(flags: number, allowed: number): Problem[] {
  return (flags & ~allowed) === 0 ? [] : [notAChoice(['flags'], bitsOf(allowed))];
}

function bitsOf(flags: number): number[] {
  return Array.from({ length: 31 }, (_, at) => 2 ** at).filter((bit) => (flags & bit) !== 0);
}

/** Nothing to show: no text, no embed, no component, no file, no poll. */
export function isEmptyMessage(message: MessageBody, files: number): boolean {
  return (
    !message.content &&
    !message.poll &&
    (message.embeds ?? []).length === 0 &&
    (message.components ?? []).length === 0 &&
    files === 0
  );
}
