/** What somebody said that was no question in, one calm line or the help out. */
import type { Talk } from '../../model.ts';
import type { Visit } from '../visit/visit.ts';
import { textDisplay } from './components.ts';
import type { Shown } from './reply.ts';
import { showHelp } from './show-help.ts';

/** Nothing that was said is repeated. */
export function showTalk(talk: Talk, visit: Visit): Shown {
  if (talk === 'help') return showHelp(visit);
  return { components: [textDisplay(visit.texts.aboutArticle.talk[talk])], drawsOn: [] };
}
