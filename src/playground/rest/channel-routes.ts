/** Channels, direct messages and guilds as the bot may see them. */
import { demand } from '../permissions.ts';
import { directChannel, isThread } from '../places.ts';
import { refuse, refuseProblems } from '../refusal.ts';
import { required } from '../rules/problem.ts';
import { memberJson, roleJson } from '../shapes/person.ts';
import { channelJson, guildJson } from '../shapes/place.ts';
import type { Channel, Guild, Store } from '../store.ts';
import type { World } from '../world.ts';
import { parseBody } from './parse-body.ts';
import { type Call, noContent, ok, type Routes } from './route.ts';

/** How long it is seen, unless the bot says something before. */
const typingMs = 10_000;

export function channelRoutes(world: World): Routes {
  const { store, now, bell } = world;
  return {
    'GET /channels/:channel': (call) => ok(channelJson(store, visibleChannel(store, call))),
    'POST /channels/:channel/typing': (call) => {
      const channel = visibleChannel(store, call);
      demand(store, channel, 'SendMessages');
      store.typing.set(channel.id, now() + typingMs);
      bell.ring();
      return noContent;
    },
    'POST /users/@me/channels': (call) => {
      const { recipient_id: id } = parseBody('CreatePrivateChannelRequest', call.body);
      if (!id) refuseProblems([required(['recipient_id'])]);
      const user = store.users.get(id ?? '');
      if (user === undefined) throw refuse('unknownUser');
      if (user.bot) throw refuse('cannotMessageUser');
      return ok(channelJson(store, directChannel(store, user.id)));
    },
    'GET /guilds/:guild': (call) => ok(guildJson(ownGuild(store, call))),
    'GET /guilds/:guild/channels': (call) => {
      const { id } = ownGuild(store, call);
      const channels = [...store.channels.values()];
      return ok(
        channels
          .filter((one) => one.guildId === id && !isThread(one))
          .map((one) => channelJson(store, one)),
      );
    },
    'GET /guilds/:guild/roles': (call) => {
      const guild = ownGuild(store, call);
      return ok(guild.roles.map((role) => roleJson(guild, role)));
    },
    'GET /guilds/:guild/members/:member': (call) => {
      const member = ownGuild(store, call).members.get(call.param('member'));
      if (member === undefined) throw refuse('unknownMember');
      return ok(memberJson(store, member));
    },
  };
}

/** The channel of the call. Throws 10003 where there is none, 50001 where the bot may not see it. */
export function visibleChannel(store: Store, call: Call): Channel {
  const channel = store.channels.get(call.param('channel'));
  if (channel === undefined) throw refuse('unknownChannel');
  demand(store, channel, 'ViewChannel');
  return channel;
}

function ownGuild(store: Store, call: Call): Guild {
  const guild = store.guilds.get(call.param('guild'));
  if (guild === undefined) throw refuse('unknownGuild');
  if (!guild.members.has(store.bot.id)) throw refuse('missingAccess');
  return guild;
}
