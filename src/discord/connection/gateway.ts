/** How a client connects to the gateway, and a way to end that for good. */
import { once } from 'node:events';
import {
  type IIdentifyThrottler,
  SimpleIdentifyThrottler,
  SimpleShardingStrategy,
  type WebSocketOptions,
} from 'discord.js';

export interface Gateway {
  readonly options: WebSocketOptions;
  /** Call it, then destroy the client. */
  end(): void;
}

/**
 * A shard that is destroyed while it waits for READY takes that for a lost connection, opens a new
 * one half a second later and would identify again, although its client is gone (discord.js 14.28,
 * @discordjs/ws 1.2). Such a shard is caught where it asks for its turn to identify.
 */
export function createGateway(): Gateway {
  let ended = false;
  let strategy: SimpleShardingStrategy | undefined;

  async function limitIdentifies(
    throttler: IIdentifyThrottler,
    shardId: number,
    signal: AbortSignal,
  ) {
    if (!ended) return throttler.waitForIdentify(shardId, signal);
    const closed = once(signal, 'abort');
    await strategy?.destroy();
    await closed;
    signal.throwIfAborted();
  }

  return {
    end: () => {
      ended = true;
    },
    options: {
      buildStrategy: (manager) => {
        strategy = new SimpleShardingStrategy(manager);
        return strategy;
      },
      buildIdentifyThrottler: async (manager) => {
        const { session_start_limit } = await manager.fetchGatewayInformation();
        const throttler = new SimpleIdentifyThrottler(session_start_limit.max_concurrency);
        return {
          waitForIdentify: (shardId, signal) => limitIdentifies(throttler, shardId, signal),
        };
      },
    },
  };
}
