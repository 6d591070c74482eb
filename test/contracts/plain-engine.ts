/** Articles in, about the plainest engine out that Footnote can run on: it counts shared words. */
import { languageOf } from '../../src/language/languages.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import type { Article, Hit, LanguageCode, Passage, Span } from '../../src/model.ts';
import type { CreateEngine, SearchEngine } from '../../src/search/search-engine.ts';

export const createPlainEngine: CreateEngine = (articles) => openPlainEngine(() => [], articles);

/** `above`: the articles of the engine that it extends. */
function openPlainEngine(
  above: () => readonly Article[],
  articles: Iterable<Article>,
): SearchEngine {
  const kept = new Map<string, Article>();
  const add = (article: Article): void => void kept.set(article.id, article);
  for (const article of articles) add(article);
  const all = () => [...above(), ...kept.values()];
  const search: SearchEngine['search'] = ({ text, language }, { limit, includes = () => true }) => {
    const asked = new Set(readWords(text, language).map(({ word }) => word));
    const included = all().filter(({ id }) => includes(id));
    const hits = included.flatMap(({ passages }) => passages.map((each) => toHit(each, asked)));
    const found = hits.filter(({ score }) => score > 0);
    return found.sort((a, b) => b.score - a.score).slice(0, limit);
  };
  const explain: SearchEngine['explain'] = (question, options) =>
    search(question, options).map(({ passage, score }) => {
      const why = 'the share of the words asked for that it holds';
      return { passage, score, reasons: [{ name: 'words', value: score, why }] };
    });
  const engine: SearchEngine = {
    add,
    remove: (id) => void kept.delete(id),
    *change(added, removed, onSeen = () => {}) {
      yield;
      for (const id of removed) kept.delete(id);
      for (const article of added) add(article);
      onSeen();
    },
    pack: () => undefined,
    extend: (more) => openPlainEngine(all, more),
    search,
    explain,
    read: ({ text, language }) => ({
      asksFor: 'other',
      respelt: [],
      words: readWords(text, language).map(({ word }) => ({
        typed: word,
        kind: 'known',
        takenFor: word,
      })),
    }),
    *without(hidden) {
      yield;
      const left = all().filter((article) => !hidden.includes(article));
      return openPlainEngine(() => [], left);
    },
    // It makes nothing of a glossary.
    withTerms: () => engine,
  };
  return engine;
}

function toHit(passage: Passage, asked: ReadonlySet<string>): Hit {
  const words = readWords(passage.text, passage.language).filter(({ word }) => asked.has(word));
  const metIn = ({ start, end }: Span) =>
    words.filter((met) => met.start >= start && met.end <= end);
  const sentences = splitSentences(passage.text, passage.language);
  const best = sentences.sort((a, b) => metIn(b).length - metIn(a).length)[0];
  return {
    passage,
    score: new Set(words.map(({ word }) => word)).size / (asked.size || 1),
    matches: words.map(({ start, end }) => ({ start, end })),
    sentence: best ?? { start: 0, end: passage.text.length },
  };
}

/** Runs of letters and digits in small letters, but for stop words. */
const readWords = (text: string, language: LanguageCode) =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)]
    .map(({ 0: written, index }) => ({
      word: written.toLowerCase(),
      start: index,
      end: index + written.length,
    }))
    .filter(({ word }) => !languageOf(language).stopWords.has(word));
