/** Polls asked and voted in: into the message and out to the gateway. */
import { GatewayIntentBits } from 'discord-api-types/v10';
import type { PollBody } from './rules/bodies.ts';
import type { Message, Poll } from './store.ts';
import type { World } from './world.ts';

const hourMs = 3_600_000;

/** What a body asks, open for a day unless it says otherwise. */
export function createPoll(body: PollBody, now: number): Poll {
  return {
    question: body.question.text ?? '',
    answers: body.answers.map(({ poll_media }) => poll_media),
    severalAllowed: body.allow_multiselect ?? false,
    closesAt: now + (body.duration ?? 24) * hourMs,
    votes: [],
  };
}

/** That person votes for these answers, counted from 1, and for no other any more. */
export function vote(
  world: World,
  message: Message,
  userId: string,
  answers: readonly number[],
): void {
  const { poll } = message;
  if (poll === null) throw new Error('This message has no poll.');
  if (world.now() >= poll.closesAt) throw new Error('This poll is closed.');
  if (answers.length > 1 && !poll.severalAllowed) throw new Error('This poll takes one answer.');
  const none = answers.find((answer) => poll.answers[answer - 1] === undefined);
  if (none !== undefined) throw new Error(`This poll has no answer ${none}.`);
  const before = poll.votes.flatMap((one) => (one.userId === userId ? one.answer : []));
  const others = poll.votes.filter((one) => one.userId !== userId);
  const votes = [...others, ...answers.map((answer) => ({ answer, userId }))];
  world.store.messages.set(message.id, { ...message, poll: { ...poll, votes } });
  for (const answer of before.filter((one) => !answers.includes(one))) {
    tell(world, message, 'MESSAGE_POLL_VOTE_REMOVE', { userId, answer });
  }
  for (const answer of answers.filter((one) => !before.includes(one))) {
    tell(world, message, 'MESSAGE_POLL_VOTE_ADD', { userId, answer });
  }
}

function tell(
  { store, gateway }: World,
  message: Message,
  type: string,
  { userId, answer }: Poll['votes'][number],
): void {
  const guildId = store.channels.get(message.channelId)?.guildId ?? null;
  const { GuildMessagePolls, DirectMessagePolls } = GatewayIntentBits;
  gateway.dispatch({
    type,
    guildId,
    intents: guildId === null ? DirectMessagePolls : GuildMessagePolls,
    data: () => ({
      user_id: userId,
      channel_id: message.channelId,
      message_id: message.id,
      answer_id: answer,
      ...(guildId === null ? {} : { guild_id: guildId }),
    }),
  });
}
