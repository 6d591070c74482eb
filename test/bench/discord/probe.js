/** The parent's requests in, what this process has used of the machine out: loaded before a bot that knows nothing of it. */

process.on('message', ({ collects }) => {
  // The collection's own time is nobody's question's.
  const { user, system } = process.cpuUsage();
  process.send?.({
    cpuMs: (user + system) / 1000,
    heapBytes: collects ? liveBytes() : null,
    maxRssBytes: process.resourceUsage().maxRSS * 1024,
  });
});

function liveBytes() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
