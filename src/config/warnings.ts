/** Settings that can be read in, a sentence for each that looks mistyped or does nothing out. */
import { editDistance } from '../language/edit-distance.ts';
import { type SettingName, type Settings, settingNames } from './settings.ts';

/** Slips of the fingers in a name: enough for one or a few, too little for another program's setting. */
const nearMissShare = 0.2;

/** What was meant to do something, and does not by itself. */
export function warnOfSettings(
  { INTERACTIONS }: Settings,
  chosen: ReadonlySet<SettingName>,
): string[] {
  const isAlone = chosen.has('SHARD_IDS') && !chosen.has('DATABASE_URL');
  const isUnheard = chosen.has('INTERACTIONS_PORT') && INTERACTIONS !== 'http';
  return [...(isAlone ? [sharesNothing] : []), ...(isUnheard ? [takesNothing] : [])];
}

const sharesNothing =
  'SHARD_IDS without DATABASE_URL: each process keeps for itself what it is given. Where servers add articles or set anything, let all processes share a database.';
const takesNothing =
  'INTERACTIONS_PORT does nothing without INTERACTIONS=http: commands come over the gateway.';

/** Discord does not document a token's form, so a strange one is worth a word and no refusal. */
export function warnOfToken({ DISCORD_TOKEN: token, DISCORD_API }: Settings): string[] {
  if (!token || DISCORD_API || token.split('.').length === 3) return [];
  return [
    'DISCORD_TOKEN does not look like a bot token (three parts joined by dots); copy it from the page Bot of your application.',
  ];
}

/** A warning for a name that was probably meant for Footnote, else nothing. */
export function warnOfName(name: string): string[] {
  const known: readonly string[] = settingNames;
  if (known.includes(name)) return [];
  const nearest = nearestSetting(name.toUpperCase().replace(/^FOOTNOTE_/, ''));
  if (nearest)
    return [`${name} is no setting of Footnote and is ignored; did you mean ${nearest}?`];
  if (!/^FOOTNOTE_/i.test(name)) return [];
  return [`${name} is no setting of Footnote and is ignored; there are ${known.join(', ')}.`];
}

/** By the same rule for all: a letter too many, too few, another or in the wrong place, in one of five. */
function nearestSetting(typed: string): string | undefined {
  const near = settingNames.flatMap((name) => {
    const most = Math.max(1, Math.floor(name.length * nearMissShare));
    const slips = editDistance(typed, name, most);
    return slips <= most ? [{ name, slips }] : [];
  });
  return near.sort((a, b) => a.slips - b.slips)[0]?.name;
}
