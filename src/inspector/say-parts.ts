/** The name of a part of a score in, what it measures in words out; a name that is not known says itself. */
import type { Texts } from './texts/en.ts';

export const sayPart = (name: string, { parts }: Texts): string => parts[name] ?? name;
export const saySum = (name: string, { sums }: Texts): string => sums[name] ?? name;
