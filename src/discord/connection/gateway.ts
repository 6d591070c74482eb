/** How a client connects to the gateway, and a way to end that for good. */
import { SimpleIdentifyThrottler, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';

export interface Gateway {
  readonly options: WebSocketOptions;
  /** No shard dials or identifies from now on. Call it, then destroy the client. */
  end(): void;
  /** How many more may identify today, as far as Discord has said; null before that. */
  identifiesLeft(): number | null;
  /** Breaks off what a destroyed client has left open. */
  cut(): void;
}

function listShards(strategy: SimpleShardingStrategy | undefined) {
  return [...(strategy?.['shards'].values() ?? [])];
}

/**
 * A shard that is destroyed while it dials, waits for READY or sleeps between two dials takes that for
 * a lost connection and dials again every half second, although its client is gone; a socket that was
 * still opening stays open (discord.js 14.28, @discordjs/ws 1.2). Before each dial a shard asks for
 * its session: of a gateway that has ended it gets no answer, and is forgotten with its question.
 */
export function createGateway(): Gateway {
  let ended = false;
  let shards: ReturnType<typeof listShards> = [];
  let strategy: SimpleShardingStrategy | undefined;
  let left: number | null = null;
  const never = new Promise<never>(() => {});

  return {
    end: () => {
      ended = true;
      shards = listShards(strategy);
      // discord.js closes those that are open, and takes its ear off the others.
      for (const shard of shards) shard['connection']?.addEventListener('error', () => {});
    },
    identifiesLeft: () => left,
    cut: () => {
      for (const shard of shards) shard['connection']?.terminate();
    },
    options: {
      buildStrategy: (manager) => {
        const { retrieveSessionInfo } = manager.options;
        manager.options.retrieveSessionInfo = (id) => (ended ? never : retrieveSessionInfo(id));
        strategy = new SimpleShardingStrategy(manager);
        return strategy;
      },
      buildIdentifyThrottler: async (manager) => {
        const { session_start_limit } = await manager.fetchGatewayInformation();
        left = session_start_limit.remaining;
        const throttler = new SimpleIdentifyThrottler(session_start_limit.max_concurrency);
        return {
          waitForIdentify: async (shardId, signal) => {
            await (ended ? never : throttler.waitForIdentify(shardId, signal));
            if (left !== null) left = Math.max(0, left - 1);
          },
        };
      },
    },
  };
}
