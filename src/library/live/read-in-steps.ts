/** Articles and an engine that may still be worked out in, the library of them out: who asks waits for it. */
import type { Article } from '../../model.ts';
import type { Pause } from '../../search/index/steps.ts';
import type { EngineReader } from '../../search/search-engine.ts';
import type { AskedParts } from '../ask/ask-library.ts';
import { type Library, readLibrary, withTerms } from '../library.ts';
import { type Amendments, amendArticles, createTerms } from '../servers/amend-articles.ts';
import { type LaterEngine, type MakeEngine, makeLater } from './later-engine.ts';

/** With what its questions are answered from. */
export interface PartedLibrary extends Library {
  readonly parts: () => AskedParts | Promise<AskedParts>;
  without(articleIds: ReadonlySet<string>): PartedLibrary;
  amend(amendments: Amendments): PartedLibrary;
}

interface Turns {
  readonly pause: Pause;
  /** False once articles have come or gone: what was counted out of the engine is no longer what is hidden. */
  readonly isCurrent: () => boolean;
  /** The same library of the articles as they are by now. */
  readonly again: () => PartedLibrary;
}

/** What is listed of it is there at once; whoever asks waits where the engine is not there yet. */
export function readInSteps(
  articles: readonly Article[],
  builtAt: Date,
  engine: LaterEngine,
  turns: Turns,
): PartedLibrary {
  const own = readLibrary(() => engine.there() as EngineReader, articles, builtAt);
  const { pause, isCurrent, again } = turns;
  const whenThere = <Result>(
    use: (library: Asked) => Result | Promise<Result>,
  ): Result | Promise<Result> => {
    if (!isCurrent()) return use(again());
    return engine.there() ? use(own) : engine.come().then(() => whenThere(use));
  };
  const derive = (
    shown: readonly Article[],
    make: MakeEngine,
    deriveAgain: (library: PartedLibrary) => PartedLibrary,
  ): PartedLibrary => {
    const derived = { pause, isCurrent, again: () => deriveAgain(again()) };
    return readInSteps(shown, builtAt, makeLater(engine, make, pause), derived);
  };
  return {
    ...own,
    parts: () => whenThere((library) => library.parts()),
    ask: (text, options) => whenThere((library) => library.ask(text, options)),
    explain: (text, options) => whenThere((library) => library.explain(text, options)),
    without: (ids) => {
      const hidden = articles.filter(({ id }) => ids.has(id));
      const shown = articles.filter(({ id }) => !ids.has(id));
      return derive(
        shown,
        (reader) => (hidden.length === 0 ? reader : reader.without(hidden)),
        (library) => library.without(ids),
      );
    },
    amend: (amendments) => {
      const terms = createTerms(amendments.words, articles);
      return derive(
        amendArticles(articles, amendments.amendments),
        (reader) => withTerms(reader, terms),
        (library) => library.amend(amendments),
      );
    },
  };
}

type Asked = Pick<PartedLibrary, 'ask' | 'explain' | 'parts'>;
