/** The name of a door and its arguments in, the door as built JavaScript out, built anew first where the source has changed. */
import { fileURLToPath } from 'node:url';
import { build, isCurrent } from './build.js';

const [node, , door, ...args] = process.argv;

try {
  if (!isCurrent()) await build();
} catch (error) {
  process.stderr.write(
    `Footnote's source has changed and cannot be built: ${error.message}\nRun npm ci, then npm run build.\n`,
  );
  process.exit(1);
}
const script = new URL(`../dist/${door}.js`, import.meta.url);
// As if the door had been started by its own name.
process.argv = [node, fileURLToPath(script), ...args];
await import(script);
