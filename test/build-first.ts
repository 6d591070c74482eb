/** Before the tests, and before they run again: what the processes beside them run is built of the source as it is. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const script = fileURLToPath(new URL('../build/build.js', import.meta.url));

function build(): void {
  execFileSync(process.execPath, [script], { stdio: 'inherit' });
}

export function setup(project: TestProject): void {
  build();
  project.onTestsRerun(build);
}
