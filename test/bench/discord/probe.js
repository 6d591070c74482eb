/** The parent's requests in, what this process has used of the machine out: loaded before a bot that knows nothing of it. */

import { monitorEventLoopDelay } from 'node:perf_hooks';

const delays = monitorEventLoopDelay({ resolution: 1 });

process.on('message', ({ collects, watches, resets }) => {
  // From now on: what is loaded at the start holds up nobody yet.
  if (watches) return void delays.enable();
  // The collection's own time is nobody's question's.
  const { user, system } = process.cpuUsage();
  process.send?.({
    cpuMs: (user + system) / 1000,
    heapBytes: collects ? liveBytes() : null,
    maxRssBytes: process.resourceUsage().maxRSS * 1024,
    longestBlockMs: delays.max / 1e6,
  });
  if (resets) delays.reset();
});

function liveBytes() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
