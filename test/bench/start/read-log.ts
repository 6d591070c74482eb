/** What a bot has logged in, when it said something out. */

/** Since `startedAt`; NaN where it has not. The log has one JSON object a line, each with its time. */
export function secondsUntil(log: string, said: string, startedAt: number): number {
  const line = log.split('\n').find((each) => each.includes(`"msg":"${said}`));
  return line === undefined ? Number.NaN : (JSON.parse(line).time - startedAt) / 1000;
}
