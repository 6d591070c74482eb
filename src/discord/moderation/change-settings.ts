/** What a moderator wants otherwise in, the settings kept and how they are then said out. */
import type { SpokenLanguage } from '../../model.ts';
import type { ServerSettings } from '../../storage/server-settings.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { sayChannels, sayLanguage } from '../messages/show-settings.ts';
import type { Visit } from '../visit/visit.ts';

/** Channels, roles and hidden articles: more than this is nothing that people keep track of. */
export const maxListed = 25;

export type Change = (
  settings: ServerSettings,
) => { readonly settings: ServerSettings; readonly said: string } | { readonly refused: string };

/** Reads, changes and writes back; says how it is then. */
export async function changeSettings(
  guildId: string,
  change: Change,
  { stores }: Visit,
): Promise<Reply> {
  let said = '';
  await stores.settings.change(guildId, (before) => {
    const changed = change(before);
    said = 'refused' in changed ? changed.refused : changed.said;
    return 'refused' in changed ? before : changed.settings;
  });
  return createNotice(said);
}

/** Takes out what is there and puts in what is not. */
export function toggle(ids: readonly string[], id: string | null): readonly string[] {
  if (id === null) return ids;
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** Mentions are answered in all channels again where none is given. */
export function changeChannels(id: string | null, visit: Visit): Change {
  return (before) => {
    const channels = id === null ? [] : toggle(before.channels, id);
    if (channels.length > maxListed) {
      return { refused: visit.texts.moderation.tooMany(maxListed) };
    }
    const settings = { ...before, channels };
    return { settings, said: sayChannels(settings, visit) };
  };
}

export function changeStyle(style: ServerSettings['style'], { texts }: Visit): Change {
  return (before) => ({
    settings: { ...before, style },
    said: texts.moderation.styleIs[style],
  });
}

/** Of the server where no channel is given; null for each person's own. */
export function changeLanguage(
  language: SpokenLanguage | null,
  channel: string | null,
  visit: Visit,
): Change {
  return (before) => {
    if (channel === null) {
      const settings = { ...before, language };
      return { settings, said: sayLanguage(settings, visit).join('\n') };
    }
    const { [channel]: _, ...others } = before.channelLanguages;
    const channelLanguages = language === null ? others : { ...others, [channel]: language };
    if (Object.keys(channelLanguages).length > maxListed) {
      return { refused: visit.texts.moderation.tooMany(maxListed) };
    }
    const settings = { ...before, channelLanguages };
    return { settings, said: sayLanguage(settings, visit).join('\n') };
  };
}
