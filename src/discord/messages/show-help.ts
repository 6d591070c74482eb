/** How to ask, or what somebody said that was no question, in; the help or one calm line out. */
import type { Talk } from '../../model.ts';
import type { Visit } from '../visit/visit.ts';
import { container, textDisplay } from './components.ts';
import type { Shown } from './reply.ts';

/** To those who manage the server also their own commands; `note`: why somebody gets it who asked for no help. */
export function showHelp({ texts, library, moderates, place }: Visit, note?: string): Shown {
  const { articles } = library;
  const own = moderates && place.guildId !== null ? [texts.moderation.help] : [];
  const text = [...(note ? [note, ''] : []), texts.help(articles.length), ...own].join('\n');
  return {
    components: [container([textDisplay(text)])],
    drawsOn: articles.map(({ id }) => id),
  };
}

/** Nothing that was said is repeated. */
export function showTalk(talk: Talk, visit: Visit): Shown {
  if (talk === 'help') return showHelp(visit);
  return { components: [textDisplay(visit.texts.aboutArticle.talk[talk])], drawsOn: [] };
}
