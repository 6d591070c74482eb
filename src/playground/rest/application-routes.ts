/** Who the bot is and where its gateway is. */
import type { Endpoint } from '../endpoint.ts';
import { refuse } from '../refusal.ts';
import { userJson } from '../shapes/person.ts';
import type { Store } from '../store.ts';
import type { World } from '../world.ts';
import { ok, type Routes } from './route.ts';

export function applicationRoutes(
  { store, gateway, endpoint }: World,
  gatewayUrl: () => string,
  sharding: {
    readonly shards: number;
    readonly maxConcurrency: number;
    readonly identifiesPerDay: number;
  },
): Routes {
  return {
    'GET /gateway': () => ok({ url: gatewayUrl() }),
    'GET /gateway/bot': () =>
      ok({
        url: gatewayUrl(),
        shards: sharding.shards,
        session_start_limit: {
          total: sharding.identifiesPerDay,
          remaining: gateway.identifiesLeft(),
          reset_after: 24 * 3600 * 1000,
          max_concurrency: sharding.maxConcurrency,
        },
      }),
    'GET /users/@me': () =>
      ok({
        ...userJson(store.bot),
        mfa_enabled: false,
        locale: 'en-US',
        verified: true,
        email: null,
      }),
    'GET /users/@me/guilds': () =>
      ok(
        [...store.guilds.values()]
          .filter(({ members }) => members.has(store.bot.id))
          .map(({ id, name }) => ({
            id,
            name,
            icon: null,
            banner: null,
            owner: false,
            permissions: '0',
            features: [],
          })),
      ),
    'GET /users/:user': (call) => {
      const user = store.users.get(call.param('user'));
      if (user === undefined) throw refuse('unknownUser');
      return ok(userJson(user));
    },
    'GET /applications/@me': () => ok(applicationJson(store, endpoint)),
    'GET /oauth2/applications/@me': () => ok(applicationJson(store, endpoint)),
  };
}

function applicationJson(
  { application, bot, guilds, owner }: Store,
  endpoint: Endpoint,
): Record<string, unknown> {
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: '',
    type: null,
    bot: userJson(bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: endpoint.verifyKey,
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: endpoint.url(),
    role_connections_verification_url: null,
    owner: userJson(owner),
    approximate_guild_count: guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}
