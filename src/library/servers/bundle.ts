/** How a server is set up and the articles that it has added in, one packed file with all of it out, and back. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import * as z from 'zod';
import { type AddedArticle, addedFields } from '../../storage/added-articles.ts';
import { parseSettings, type ServerSettings } from '../../storage/server-settings.ts';
import { maxArticles, maxServerChars } from '../propose-article.ts';

export type BundledArticle = Omit<AddedArticle, 'guildId'>;

export interface Bundle {
  /** The server that it is of. */
  readonly guildId: string;
  readonly settings: ServerSettings;
  readonly articles: readonly BundledArticle[];
}

const head = z.object({
  footnoteServer: z.literal(1),
  guildId: z.string().regex(/^\d{17,20}$/),
  settings: z.unknown(),
});
const article = addedFields.extend({ name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,149}$/) });
/** The last line: says that it is whole. */
const tail = z.object({ articles: z.number() });

/** Unpacked: twice what the articles may be, which leaves room for what JSON adds. */
const maxUnpackedBytes = 4 * maxServerChars;
/** What a server's moderators have set fits into a part of it. */
const maxSettingsChars = 500_000;
const most = { channels: 25, pins: 100, words: 100, off: 500, amendments: 200, questions: 25 };

export async function packBundle({ guildId, settings, articles }: Bundle): Promise<Buffer> {
  const lines = function* () {
    yield `${JSON.stringify({ footnoteServer: 1, guildId, settings })}\n`;
    for (const each of articles) yield `${JSON.stringify(each)}\n`;
    yield `${JSON.stringify({ articles: articles.length })}\n`;
  };
  const chunks: Buffer[] = [];
  for await (const chunk of Readable.from(lines()).pipe(createGzip())) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Undefined for whatever `packBundle` does not write, or is more than a server may have. */
export async function unpackBundle(bytes: Uint8Array): Promise<Bundle | undefined> {
  try {
    return readBundle(await readLines(bytes));
  } catch {
    return undefined;
  }
}

async function readLines(bytes: Uint8Array): Promise<unknown[]> {
  const unpacked = Readable.from([bytes]).pipe(createGunzip());
  let size = 0;
  unpacked.on('data', ({ length }: Buffer) => {
    size += length;
    if (size > maxUnpackedBytes) unpacked.destroy(new Error('It unpacks to too much.'));
  });
  const broken = new Promise<never>((_, reject) => unpacked.on('error', reject));
  const lines = (async () => {
    const read: unknown[] = [];
    for await (const line of createInterface({ input: unpacked })) read.push(JSON.parse(line));
    return read;
  })();
  return Promise.race([lines, broken]);
}

function readBundle(lines: readonly unknown[]): Bundle | undefined {
  const first = head.safeParse(lines[0]).data;
  const articles = z.array(article).max(maxArticles).safeParse(lines.slice(1, -1)).data;
  const isWhole = tail.safeParse(lines.at(-1)).data?.articles === articles?.length;
  const settings = parseSettings(first?.settings);
  if (!first || !articles || !isWhole || !settings || !isWithin(settings)) return undefined;
  return { guildId: first.guildId, settings, articles };
}

/** What is more was written by nobody's commands, and would be looked through for every question. */
function isWithin(settings: ServerSettings): boolean {
  const { channels, pins, words, off, amendments } = settings;
  const questions = Object.values(amendments).map((each) => each.questions.length);
  return (
    JSON.stringify(settings).length <= maxSettingsChars &&
    channels.length <= most.channels &&
    pins.length <= most.pins &&
    words.length <= most.words &&
    off.length <= most.off &&
    questions.length <= most.amendments &&
    Math.max(0, ...questions) <= most.questions
  );
}

/**
 * As another server has it: its own articles have ids of their own, and channels of the first are
 * none of its. Whom an article is shown to stays, so that nothing hidden is shown.
 */
export function adoptSettings({ guildId, settings }: Bundle, into: string): ServerSettings {
  if (guildId === into) return settings;
  const adopt = (id: string) =>
    id.startsWith(`${guildId}:`) ? `${into}${id.slice(guildId.length)}` : id;
  const adoptKeys = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [adopt(id), value]));
  return {
    ...settings,
    channels: [],
    channelLanguages: {},
    answers: {},
    daily: null,
    opened: {},
    audiences: adoptKeys(settings.audiences),
    amendments: adoptKeys(settings.amendments),
    pins: settings.pins.map((pin) => ({ ...pin, articleId: adopt(pin.articleId) })),
  };
}
