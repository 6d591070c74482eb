/** A visit in, the message that says how to ask out. */
import type { Visit } from '../visit/visit.ts';
import { container, textDisplay } from './components.ts';
import type { Shown } from './reply.ts';

export function showHelp({ texts, library }: Visit): Shown {
  const { articles } = library;
  return {
    components: [container([textDisplay(texts.help(articles.length))])],
    drawsOn: articles.map(({ id }) => id),
  };
}
