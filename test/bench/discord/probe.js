/** The parent's requests in, what this process has used of the machine out: loaded before a bot that knows nothing of it. */

import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

const delays = monitorEventLoopDelay({ resolution: 1 });
let longestWorkMs = 0;
let isFollowed = false;

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
  longestWorkMs = 0;
  if (!isFollowed) followWork();
});

/** Of each block no more than this process, all its threads together, was at work: other programs add nothing. */
function followWork() {
  isFollowed = true;
  let [wallMs, workMs] = [performance.now(), cpuMs()];
  setInterval(() => {
    const [nowWallMs, nowWorkMs] = [performance.now(), cpuMs()];
    longestWorkMs = Math.max(longestWorkMs, Math.min(nowWallMs - wallMs, nowWorkMs - workMs));
    [wallMs, workMs] = [nowWallMs, nowWorkMs];
  }, 1).unref();
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
