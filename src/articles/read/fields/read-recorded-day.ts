/** The passages of a talk in, the day out on which it was recorded, as its opening says: `Episode 12, recorded on 3 May 2023.`, `Today is May 3rd, 2023.` */
import { inKnownLanguages, lazyPattern } from '../../../language/in-any-language.ts';
import { isWeekday } from '../../../language/weekdays.ts';
import { parseStatedDay } from '../../parse-date.ts';
import { readSpeaker } from '../../speaker-name.ts';

/** Many open with a piece of what comes, or name a sponsor. */
const openingChars = 1500;

const recorded = lazyPattern(
  () =>
    `(?<!\\p{L})(?:${inKnownLanguages(({ recorded }) => recorded ?? '')}) (\\S.{3,40}?[ ,/-]\\d{4})(?=[.,;!?]|$)`,
  'imu',
);

interface Said {
  readonly text: string;
  /** Of a talk the time, `4:05`. */
  readonly place?: string | undefined;
}

/** Null where no whole day is stated, and for what is no talk: it may tell of another's recording. */
export function readRecordedDay(passages: readonly Said[]): string | null {
  if (!isTalk(passages)) return null;
  const opening = passages.slice(0, 5).map(({ text }) => text);
  const [, day = ''] = recorded().exec(opening.join('\n').slice(0, openingChars)) ?? [];
  const [first = '', ...rest] = day.split(/,? /u);
  return parseStatedDay(isWeekday(first) ? rest.join(' ') : day);
}

/** It has times, or so many who speak in turn. */
function isTalk(passages: readonly Said[]): boolean {
  const turns = passages.filter(({ text }) => readSpeaker(text) !== null).length;
  return (
    passages.some(({ place }) => /^\d{1,3}:\d{2}/u.test(place ?? '')) ||
    (turns >= minTurns && turns >= minShare * passages.length)
  );
}

const minTurns = 4;
/** Somebody may speak at length. */
const minShare = 0.25;
