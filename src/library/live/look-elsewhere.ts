/** A library in, the same whose questions are answered from passages kept elsewhere out. */
import type { EngineReader } from '../../search/search-engine.ts';
import type { Library } from '../library.ts';
import { askElsewhere, explainElsewhere } from '../passages/ask-elsewhere.ts';
import type { Elsewhere, Scope, See } from '../passages/elsewhere.ts';
import { createTerms } from '../servers/amend-articles.ts';
import { ownerOf } from '../visibility.ts';
import type { PartedLibrary } from './read-in-steps.ts';

/** Such an engine has no articles of servers, which therefore cannot be taken out of it. */
export function ofShared(engine: EngineReader): EngineReader {
  return {
    ...engine,
    *without(articles) {
      return ofShared(yield* engine.without(articles.filter(({ id }) => ownerOf(id) === null)));
    },
    withTerms: (glossary) => ofShared(engine.withTerms(glossary)),
  };
}

/** The same library, whose questions are answered from elsewhere as long as that is to be had. */
export function lookElsewhere(library: PartedLibrary, scope: Scope, elsewhere: Elsewhere): Library {
  let see: See | undefined;
  const seen = (): See => {
    see ??= elsewhere.see(scope);
    return see;
  };
  return {
    ...library,
    ask: async (text, options = {}) => askElsewhere(text, options, await library.parts(), seen()),
    explain: async (text, options = {}) =>
      explainElsewhere(text, options, await library.parts(), seen()),
    without: (ids) => {
      const hidden = [...scope.hidden, ...library.articles.filter(({ id }) => ids.has(id))];
      return lookElsewhere(library.without(ids), { ...scope, hidden }, elsewhere);
    },
    amend: (amendments) => {
      const words = createTerms(amendments.words, library.articles);
      const glossary = [...scope.glossary, ...words];
      return lookElsewhere(library.amend(amendments), { ...scope, glossary }, elsewhere);
    },
  };
}
