/** A place and how its server is set up in, whom answers are for there out. */
import type { Place } from '../../library/visibility.ts';
import type { ServerSettings } from '../../storage/server-settings.ts';

/** `private`: for the asker alone; `off`: there are none. */
export type AnswersHere = 'all' | 'private' | 'off';

/** A thread does as the channel that it is in. */
export function answersIn(
  { channelIds }: Place,
  { answers }: Pick<ServerSettings, 'answers'>,
): AnswersHere {
  const [here] = channelIds.flatMap((id) => answers[id] ?? []);
  return here ?? 'all';
}
