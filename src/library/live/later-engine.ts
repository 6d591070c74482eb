/** A search engine and what is to be made of it in, the one made so out: worked out in steps, once it is asked for. */
import { type Pause, runInSteps, type Steps } from '../../search/index/steps.ts';
import type { EngineReader } from '../../search/search-engine.ts';

/** An engine that is there, or is once it has been waited for. */
export interface LaterEngine {
  there(): EngineReader | undefined;
  come(): Promise<EngineReader>;
}

export const alreadyThere = (engine: EngineReader): LaterEngine => ({
  there: () => engine,
  come: async () => engine,
});

export type MakeEngine = (from: EngineReader) => EngineReader | Steps<EngineReader>;

/** Begun when it is first needed: most of what people look at asks nothing. */
export function makeLater(from: LaterEngine, make: MakeEngine, pause: Pause): LaterEngine {
  let made: EngineReader | undefined;
  let coming: Promise<EngineReader> | undefined;
  const begin = async (): Promise<EngineReader> => {
    const engine = make(await from.come());
    made = 'search' in engine ? engine : await runInSteps(engine, pause);
    return made;
  };
  return {
    there: () => made,
    come: () => {
      coming ??= begin();
      return coming;
    },
  };
}
