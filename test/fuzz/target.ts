/** What the fuzz run tries: hostile inputs, and what has to hold for each of them. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import fc from 'fast-check';
import { findActiveText, findProblems, listParts } from '../discord/check-message.ts';

/** Runs a piece of work on an input of so many characters; in a fuzz run it throws where that takes too long. */
export type Measure = <T>(what: string, chars: number, work: () => T) => T;

export interface Target {
  readonly name: string;
  /** Inputs of one round. */
  readonly runs: number;
  /** What has to hold for any input; `begin` is told of each before it is tried. */
  property(measure: Measure, begin: (input: string) => void): fc.IAsyncProperty<unknown>;
}

export interface TargetParts<T> {
  readonly name: string;
  readonly input: fc.Arbitrary<T>;
  readonly runs: number;
  /** Throws where a promise is broken. */
  readonly check: (input: T, measure: Measure) => void | Promise<void>;
}

export function createTarget<T>({ name, input, runs, check }: TargetParts<T>): Target {
  return {
    name,
    runs,
    property: (measure, begin) =>
      fc.asyncProperty(fc.tuple(input), async ([each]) => {
        begin(JSON.stringify(each));
        await check(each, measure);
      }),
  };
}

/** Throws with what does not hold. */
export function expectNone(problems: readonly unknown[], what: string): void {
  if (problems.length > 0) throw new Error(`${what}: ${JSON.stringify(problems)}`);
}

/** Within Discord's limits, and nothing on it pings, links or marks up but what the bot has set. */
export function expectSafe(
  components: readonly APIMessageTopLevelComponent[],
  what: string,
  addresses: readonly string[] = [],
): void {
  expectNone(findProblems(components), `${what} breaks a limit`);
  expectNone(findActiveText(components, addresses), `${what} has something active`);
}

/** Its buttons lead nowhere but to these addresses. */
export function expectLinks(
  components: readonly APIMessageTopLevelComponent[],
  allowed: readonly (string | null)[],
): void {
  const links = listParts(components).flatMap(({ url }) => (url === undefined ? [] : [url]));
  expectNone(
    links.filter((link) => !allowed.includes(String(link))),
    'a button leads elsewhere',
  );
}
