/** Work in, the milliseconds of processor that it took out: a neighbour on a busy machine adds nothing to them. */
export function cpuMsOf(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  return process.cpuUsage(begun).user / 1000;
}
