/** What a person, a channel and a server have chosen in, the language to speak out. */
import type { Place } from '../../library/visibility.ts';
import type { SpokenLanguage } from '../../model.ts';
import type { ServerSettings } from '../../storage/server-settings.ts';

/** `own` is the person's own choice; `fallback` counts where nobody has chosen. */
export function chooseLanguage(
  own: SpokenLanguage | null,
  { channelIds }: Place,
  { language, channelLanguages }: Pick<ServerSettings, 'language' | 'channelLanguages'>,
  fallback: SpokenLanguage,
): SpokenLanguage {
  const [ofChannel] = channelIds.flatMap((id) => channelLanguages[id] ?? []);
  return own ?? ofChannel ?? language ?? fallback;
}
