/** Reactions to a message: the bot's own, other people's and who gave them. */
import { demand } from '../permissions.ts';
import { addReaction, clearReactions, reactionOf, removeReaction } from '../reactions.ts';
import { refuseProblems } from '../refusal.ts';
import { problem } from '../rules/problem.ts';
import { userJson } from '../shapes/person.ts';
import type { Message } from '../store.ts';
import type { World } from '../world.ts';
import { visibleChannel } from './channel-routes.ts';
import { demandMessage } from './message-routes.ts';
import { type Call, noContent, ok, type Reply, type Routes } from './route.ts';

export function reactionRoutes(world: World): Routes {
  const { store } = world;
  const path = '/channels/:channel/messages/:message/reactions';
  const react = (call: Call): Reply => {
    const channel = visibleChannel(store, call);
    const message = demandMessage(store, channel, call);
    demand(store, channel, 'ReadMessageHistory');
    const emoji = call.param('emoji');
    // Who adds to what others began needs no permission for it.
    if (reactionOf(message, emoji) === undefined) demand(store, channel, 'AddReactions');
    addReaction(world, message, store.bot.id, emoji);
    return noContent;
  };
  /** The message, whose other people's reactions the bot may take away. */
  const moderated = (call: Call): Message => {
    const channel = visibleChannel(store, call);
    const message = demandMessage(store, channel, call);
    demand(store, channel, 'ManageMessages');
    return message;
  };
  return {
    [`PUT ${path}/:emoji/@me`]: react,
    [`DELETE ${path}/:emoji/@me`]: (call) => {
      const message = demandMessage(store, visibleChannel(store, call), call);
      removeReaction(world, message, store.bot.id, call.param('emoji'));
      return noContent;
    },
    [`DELETE ${path}/:emoji/:user`]: (call) => {
      removeReaction(world, moderated(call), call.param('user'), call.param('emoji'));
      return noContent;
    },
    [`DELETE ${path}/:emoji`]: (call) => {
      clearReactions(world, moderated(call), call.param('emoji'));
      return noContent;
    },
    [`DELETE ${path}`]: (call) => {
      clearReactions(world, moderated(call));
      return noContent;
    },
    [`GET ${path}/:emoji`]: (call) => ok(reactors(world, call)),
  };
}

/** By id, a page at a time. */
function reactors({ store }: World, call: Call): Record<string, unknown>[] {
  const channel = visibleChannel(store, call);
  demand(store, channel, 'ReadMessageHistory');
  const message = demandMessage(store, channel, call);
  const limit = Number(call.query.get('limit') ?? 25);
  const after = BigInt(call.query.get('after') ?? 0);
  if (!(limit >= 1 && limit <= 100)) {
    const words = 'int value should be between 1 and 100.';
    refuseProblems([problem(['limit'], 'NUMBER_TYPE_RANGE', words)]);
  }
  return [...(reactionOf(message, call.param('emoji'))?.userIds ?? [])]
    .filter((id) => BigInt(id) > after)
    .sort((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1))
    .slice(0, limit)
    .flatMap((id) => store.users.get(id) ?? [])
    .map(userJson);
}
