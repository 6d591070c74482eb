/** A question and articles whose passages are elsewhere in, the answer out: what it needs is fetched before. */
import type { Answer } from '../../model.ts';
import type { Sought } from '../../search/gathered/gather.ts';
import type { EngineReader } from '../../search/search-engine.ts';
import {
  type AskedParts,
  type AskOptions,
  askLibrary,
  type ExplainedAnswer,
  explainLibrary,
} from '../ask/ask-library.ts';
import { ownerOf } from '../visibility.ts';
import type { See } from './elsewhere.ts';

/** `engine` knows what all share alone: it answers where `see` gives none. */
export async function askElsewhere(
  text: string,
  options: AskOptions,
  parts: AskedParts,
  see: See,
): Promise<Answer> {
  const { engine, lacks } = await fetchFor(text, options, parts, see);
  return withLack(askLibrary(text, options, { ...parts, engine }), lacks);
}

export async function explainElsewhere(
  text: string,
  options: AskOptions,
  parts: AskedParts,
  see: See,
): Promise<ExplainedAnswer> {
  const { engine, lacks } = await fetchFor(text, options, parts, see);
  const { answer, searches } = explainLibrary(text, options, { ...parts, engine });
  return { answer: withLack(answer, lacks), searches };
}

/** Of what no passage answers nothing was lacking. */
function withLack(answer: Answer, lacks: Pick<Answer, 'lacksOwn'>): Answer {
  return answer.talk || answer.about || answer.reference ? answer : { ...answer, ...lacks };
}

async function fetchFor(text: string, options: AskOptions, parts: AskedParts, see: See) {
  const sought = listSought(text, options, parts);
  // Passages asked for by number need nothing.
  if (sought.length === 0) return { engine: parts.engine, lacks: {} };
  const engine = await see(sought);
  if (engine) return { engine, lacks: {} };
  const isMissed = [...parts.byId.keys()].some((id) => ownerOf(id) !== null);
  return { engine: parts.engine, lacks: isMissed ? ({ lacksOwn: true } as const) : {} };
}

/** What will be searched for: the same stages run, on an engine that finds nothing and notes what it is asked. */
function listSought(text: string, options: AskOptions, parts: AskedParts): readonly Sought[] {
  const sought: Sought[] = [];
  const engine: EngineReader = {
    search: (question, asked) => {
      sought.push({ question, options: asked });
      return [];
    },
    explain: () => [],
    read: () => ({ asksFor: 'other', respelt: [], words: [] }),
    *without() {
      yield;
      return engine;
    },
    withTerms: () => engine,
  };
  askLibrary(text, options, { ...parts, engine });
  return sought;
}
