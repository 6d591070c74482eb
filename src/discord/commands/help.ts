/** `/help`: nothing in, how to ask out. */
import { showHelp } from '../messages/show-help.ts';
import type { Command } from './command.ts';
import { FOR_EVERYONE, localise } from './localise.ts';

export const help: Command = {
  data: {
    ...FOR_EVERYONE,
    ...localise(({ commands }) => commands.help),
  },
  run: (_options, visit) => ({ ...showHelp(visit), delivery: 'private' }),
};
