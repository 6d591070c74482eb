/** The parent's requests in, what this process has used of the machine out: loaded before a bot that knows nothing of it. */

export interface ProcessFigures {
  /** Of all its threads since it started. */
  readonly cpuMs: number;
  /** Alive after a full collection, buffers outside of the heap included; null where none was asked for. */
  readonly heapBytes: number | null;
  readonly rssBytes: number;
  /** The most that it has had at once. */
  readonly maxRssBytes: number;
}

export interface ProbeRequest {
  readonly collects: boolean;
}

process.on('message', ({ collects }: ProbeRequest) => {
  // The collection's own time is nobody's question's.
  const { user, system } = process.cpuUsage();
  const figures: ProcessFigures = {
    cpuMs: (user + system) / 1000,
    heapBytes: collects ? liveBytes() : null,
    rssBytes: process.memoryUsage.rss(),
    maxRssBytes: process.resourceUsage().maxRSS * 1024,
  };
  process.send?.(figures);
});

function liveBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
