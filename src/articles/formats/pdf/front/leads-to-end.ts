/** Words in, whether the day behind them is the last of a time that they tell of, as in `the year ended`, out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';

const until = new RegExp(
  `(?<!\\p{L})(?:${inKnownLanguages(({ documents }) => documents?.until ?? '(?!)')})$`,
  'iu',
);

export const leadsToEnd = (before: string): boolean => until.test(before);
