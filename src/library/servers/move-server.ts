/** A server in, all that its moderators have set and added as a file out; such a file in, the same in the server out. */
import pLimit from 'p-limit';
import { downloadFile } from '../../articles/fetch/fetch-page.ts';
import { maxBytes } from '../../articles/fetch/read-response.ts';
import type { AddedArticleStore } from '../../storage/added-articles.ts';
import type { ServerMoveStore } from '../../storage/server-moves.ts';
import type { SettingsStore } from '../../storage/server-settings.ts';
import { fingerprint } from '../fingerprint.ts';
import type { TakenIn } from './adopt-articles.ts';
import { adoptSettings, type Bundle, packBundle, unpackBundle } from './bundle.ts';

export interface ServerMoves {
  /** Undefined where it is more than could be taken in again. */
  pack(guildId: string): Promise<Buffer | undefined>;
  /** What is in a file that a moderator attached, kept until it is taken in; undefined for no such file. */
  stage(guildId: string, address: string): Promise<Staged | undefined>;
  /** Undefined where nothing of that key waits. */
  takeIn(guildId: string, key: string): Promise<TakenIn | undefined>;
  /** As it was before the last time; undefined where nothing was taken in, or it was taken back. */
  takeBack(guildId: string): Promise<TakenIn | undefined>;
  /** What nobody came back for. */
  forgetOld(): Promise<void>;
  forget(guildId: string): Promise<void>;
}

export interface Staged {
  readonly key: string;
  readonly bundle: Bundle;
}

export interface ServerMovesParts {
  readonly moves: ServerMoveStore;
  readonly store: AddedArticleStore;
  readonly settings: SettingsStore;
  readonly adoptArticles: (
    guildId: string,
    articles: Bundle['articles'],
    exact: boolean,
  ) => Promise<TakenIn>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

const keptMs = 7 * 86_400_000;

export function createServerMoves(parts: ServerMovesParts): ServerMoves {
  const { moves, clock } = parts;
  // Pressed twice, the second press finds what the first has left.
  const inTurn = pLimit(1);
  const pack = (guildId: string) => readServer(guildId, parts).then(packBundle);
  return {
    pack: async (guildId) => {
      const packed = await pack(guildId);
      return packed.length > maxBytes ? undefined : packed;
    },
    stage: async (guildId, address) => {
      const file = await downloadFile(address);
      const bundle = file.ok ? await unpackBundle(file.value) : undefined;
      if (!file.ok || !bundle) return undefined;
      const packed = Buffer.from(file.value);
      await moves.set(guildId, 'pending', packed, clock());
      return { key: keyOf(packed), bundle };
    },
    takeIn: (guildId, key) =>
      inTurn(async () => {
        const packed = await moves.get(guildId, 'pending');
        const bundle = packed && keyOf(packed) === key ? await unpackBundle(packed) : undefined;
        if (!bundle) return undefined;
        await moves.set(guildId, 'before', await pack(guildId), clock());
        await moves.delete(guildId, 'pending');
        return apply(guildId, bundle, false, parts);
      }),
    takeBack: (guildId) =>
      inTurn(async () => {
        const packed = await moves.get(guildId, 'before');
        const bundle = packed && (await unpackBundle(packed));
        if (!bundle) return undefined;
        await moves.delete(guildId, 'before');
        return apply(guildId, bundle, true, parts);
      }),
    forgetOld: () => moves.forgetOld(clock() - keptMs),
    forget: async (guildId) => {
      await moves.delete(guildId, 'pending');
      await moves.delete(guildId, 'before');
    },
  };
}

const keyOf = (packed: Buffer): string => fingerprint(packed.toString('base64'));

async function readServer(guildId: string, parts: ServerMovesParts): Promise<Bundle> {
  const articles: Bundle['articles'][number][] = [];
  for await (const { guildId: _, ...each } of parts.store.all(guildId)) articles.push(each);
  return { guildId, settings: await parts.settings.read(guildId), articles };
}

/** Settings first: what they hide is hidden when it comes. A quote that was sent today is not sent again. */
async function apply(
  guildId: string,
  bundle: Bundle,
  exact: boolean,
  { settings, adoptArticles }: ServerMovesParts,
): Promise<TakenIn> {
  const adopted = adoptSettings(bundle, guildId);
  await settings.change(guildId, ({ daily: before }) => {
    const { daily } = adopted;
    if (!daily || !before?.last) return adopted;
    const last = daily.last !== null && daily.last > before.last ? daily.last : before.last;
    return { ...adopted, daily: { ...daily, last } };
  });
  return adoptArticles(guildId, bundle.articles, exact);
}
