/** The name of a thread's file in, the thread out, with nothing of ours, such as the bot's token, in its reach. */
import { Worker } from 'node:worker_threads';
import { findScript } from '../find-script.ts';

/** Several times what the largest file that may be read takes. */
const maxMegabytes = 1024;

/** The thread's file lies beside `caller`, an address: in the source, and in what is built of it. */
export function openThread(name: string, caller: string): Worker {
  const { url, isTypeScript } = findScript(name, caller);
  return new Worker(isTypeScript ? readAsTypeScript(url) : url, {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
  });
}

/** In development the file is TypeScript, and a thread does not inherit who can read that. */
function readAsTypeScript(script: URL): URL {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const lines = `import { register } from ${tsx}; register(); await import(${JSON.stringify(script)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(lines)}`);
}
