/** Servers that have chosen a quote a day in, each quote that is due sent, once, out. */
import {
  type Client,
  DiscordAPIError,
  type Guild,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord.js';
import pLimit from 'p-limit';
import { fingerprint } from '../../library/fingerprint.ts';
import { dueDay } from '../../library/servers/daily-time.ts';
import type { Daily, ServerSettings } from '../../storage/server-settings.ts';
import { showDrawnQuote } from '../commands/quote.ts';
import { describeFailure, judgeFailure, levelOf } from '../connection/failure.ts';
import { textDisplay } from '../messages/components.ts';
import { type Shown, toMessage } from '../messages/reply.ts';
import { languageOfLocale } from '../texts/choose-texts.ts';
import { chooseLanguage } from '../visit/choose-language.ts';
import { createVisit } from '../visit/visit.ts';
import type { ListenerContext } from './context.ts';
import { offerRemoval } from './offer-removal.ts';

type Stopped = NonNullable<Daily['stopped']>['why'];

/** At once: a network that hangs holds up few. */
const maxPosts = 4;
/** As long as Discord takes a second message of the same nonce for the first. */
const postLimitMs = 120_000;

/** Never rejects. Called every minute: what is due now is sent. */
export async function postDailyQuotes(client: Client, context: ListenerContext): Promise<void> {
  const { stores, logger } = context;
  const inTurn = pLimit(maxPosts);
  try {
    const dailies = await stores.settings.dailies();
    const posts = [...dailies].map(([guildId, daily]) =>
      inTurn(async () => {
        const guild = client.guilds.cache.get(guildId);
        // Where Discord has an outage nothing can be told of its channels.
        if (!guild?.available || daily.stopped !== null) return;
        if (dueDay(stores.clock(), daily) !== null) await postDue(guild, context);
      }),
    );
    await Promise.all(posts);
  } catch (error) {
    logger[levelOf(error)](
      { err: describeFailure(error) },
      'the quotes of the day could not be sent',
    );
  }
}

async function postDue(guild: Guild, context: ListenerContext): Promise<void> {
  const { standing, logger } = context;
  const due = await claimDay(guild.id, context);
  if (!due) return;
  const { settings, channel, day } = due;
  const place = standing(channel);
  if (place === 'gone' || place === 'forbidden') return stop(guild.id, channel, place, context);
  const shown = await drawFor(guild, channel, settings, context);
  if (!shown) return logger.info({ channel }, 'no quote of the day: nobody is quoted there');
  const body: RESTPostAPIChannelMessageJSONBody = {
    ...toMessage(shown.components, settings.style),
    allowed_mentions: { parse: [] },
    nonce: `daily${fingerprint(`${guild.id} ${day}`)}`,
    enforce_nonce: true,
  };
  try {
    const post = () => context.rest.post(Routes.channelMessages(channel), { body });
    await context.retry(post, context.now() + postLimitMs);
    logger.info({ channel }, 'the quote of the day was sent');
  } catch (error) {
    const why = readRefusal(error);
    if (why) return stop(guild.id, channel, why, context);
    const facts = { err: describeFailure(error), channel };
    logger.warn(facts, 'the quote of the day could not be sent');
  }
}

interface Due {
  readonly settings: ServerSettings;
  readonly channel: string;
  readonly day: string;
}

/** Kept before anything is sent: a crash costs a quote rather than sending it twice. */
async function claimDay(guildId: string, { stores }: ListenerContext): Promise<Due | undefined> {
  let due: Due | undefined;
  await stores.settings.change(guildId, (settings) => {
    due = undefined;
    const { daily } = settings;
    const day = daily && daily.stopped === null ? dueDay(stores.clock(), daily) : null;
    if (!daily || day === null) return settings;
    due = { settings, channel: daily.channel, day };
    return { ...settings, daily: { ...daily, last: day } };
  });
  return due;
}

/** Of what everyone there may read; whoever may manage the server can remove it. */
async function drawFor(
  guild: Guild,
  channelId: string,
  settings: ServerSettings,
  context: ListenerContext,
): Promise<Shown | undefined> {
  const place = { guildId: guild.id, channelIds: [channelId], roleIds: [] };
  const fallback = languageOfLocale(guild.preferredLocale);
  const language = chooseLanguage(null, place, settings, fallback);
  const askerId = guild.client.user.id;
  const caller = { askerId, language, place, settings, moderates: false, alone: false };
  const visit = createVisit(caller, context);
  const drawn = await showDrawnQuote(visit.library.articles, visit);
  if (!drawn || typeof drawn === 'string') return undefined;
  const heading = textDisplay(`-# ${visit.texts.quoteOfTheDay}`);
  const components = [heading, ...drawn.components];
  return offerRemoval({ ...drawn, components, delivery: 'public' }, visit);
}

function readRefusal(error: unknown): Stopped | undefined {
  if (judgeFailure(error) !== 'refused') return undefined;
  const isGone =
    error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
  return isGone ? 'gone' : 'forbidden';
}

/** Said where moderators look; begun anew by them alone. */
async function stop(
  guildId: string,
  channel: string,
  why: Stopped,
  { stores, logger }: ListenerContext,
): Promise<void> {
  await stores.settings.change(guildId, (settings) => {
    const { daily } = settings;
    if (daily?.channel !== channel) return settings;
    return { ...settings, daily: { ...daily, stopped: { why, at: stores.clock() } } };
  });
  logger.warn({ channel, why }, 'the quote of the day stops: it may not be sent there any more');
}
