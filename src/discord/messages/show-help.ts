/** Nothing but the asker's language in, the message that says how to ask out. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Asker } from '../visit/asker.ts';
import type { Catalogue } from '../visit/catalogue.ts';
import { container, textDisplay } from './components.ts';

export function showHelp(catalogue: Catalogue, asker: Asker): APIMessageTopLevelComponent[] {
  return [container([textDisplay(asker.texts.help(catalogue.library.articles.length))])];
}
