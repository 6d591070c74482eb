/** The name of a door and its arguments in, the door as built JavaScript out, built anew first where the source has changed. */
import { fileURLToPath } from 'node:url';
import { build, isCurrent } from './build.js';

const [node, , door = '--help', ...args] = process.argv;

/** What each does, for whoever asks; `npm run NAME -- …` starts it too, and `npm start` main. */
const doors = {
  main: 'the bot on Discord, or the prompt and a page in the browser where no token is set',
  ask: 'one question in, its answer and sources out',
  import: 'a web page or a file into the knowledge folder',
  validate: 'what is wrong with the knowledge folder',
  backup: 'all that the bot keeps into one file',
  restore: 'a backup into an empty data folder',
  migrate: 'what is kept from the folder into a database, or back',
};

if (!Object.hasOwn(doors, door)) {
  const isAsked = /^(?:--?h(?:elp)?|help)$/u.test(door);
  const lines = Object.entries(doors).map(([name, does]) => `  ${name.padEnd(9)} ${does}`);
  const said = isAsked ? '' : `There is no ${door}.\n\n`;
  process[isAsked ? 'stdout' : 'stderr'].write(
    `${said}node build/run.js COMMAND [ARGUMENTS]\n\n${lines.join('\n')}\n`,
  );
  process.exit(isAsked ? 0 : 2);
}

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
