/** The parent's requests in, what this process has used of the machine out: loaded before a bot that knows nothing of it. */

import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

const delays = monitorEventLoopDelay({ resolution: 1 });
/** When what is at work was looked at last; undefined where it is not followed. */
let looked;
let longestWorkMs = 0;

process.on('message', ({ collects, watches, resets }) => {
  // From now on: what is loaded at the start holds up nobody yet.
  if (watches) return void delays.enable();
  // The collection's own time is nobody's question's.
  const spentMs = cpuMs();
  process.send?.({
    cpuMs: spentMs,
    heapBytes: collects ? liveBytes() : null,
    maxRssBytes: process.resourceUsage().maxRSS * 1024,
    longestBlockMs: delays.max / 1e6,
    longestWorkMs,
  });
  if (!resets) return;
  delays.reset();
  if (looked === undefined) setInterval(lookAtWork, 1).unref();
  looked = { wallMs: performance.now(), workMs: cpuMs() };
  longestWorkMs = 0;
});

/** Of each block no more than this process, all its threads together, was at work: other programs add nothing. */
function lookAtWork() {
  const now = { wallMs: performance.now(), workMs: cpuMs() };
  const ofBlock = Math.min(now.wallMs - looked.wallMs, now.workMs - looked.workMs);
  longestWorkMs = Math.max(longestWorkMs, ofBlock);
  looked = now;
}

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function liveBytes() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
