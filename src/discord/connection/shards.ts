/** Which shards a process serves in, whether a server is one of its own out. */

export interface Shards {
  /** Of all processes together. */
  readonly count: number;
  readonly ids: readonly number[];
}

/** https://discord.com/developers/docs/events/gateway#sharding */
export function servesGuild({ count, ids }: Shards, guildId: string): boolean {
  return ids.includes(Number((BigInt(guildId) >> 22n) % BigInt(count)));
}
