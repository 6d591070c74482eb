/** `/help`: nothing in, how to ask out. */
import { showHelp } from '../messages/show-help.ts';
import type { Command } from './command.ts';
import { forEveryone, localise } from './localise.ts';

export const help: Command = {
  aboutBot: true,
  data: {
    ...forEveryone,
    ...localise(({ commands }) => commands.help),
  },
  run: (_options, visit) => ({ ...showHelp(visit), delivery: 'private' }),
};
