/** Questions and a source of passages in, an engine over the passages that may answer just them out. */
import { languageOf } from '../../language/languages.ts';
import type { Article, Question } from '../../model.ts';
import { openReader } from '../engine.ts';
import { termOf } from '../index/vocabulary.ts';
import {
  createQuestionReader,
  type ReadQuestion,
  type SpellingAids,
} from '../question/read-question.ts';
import { createReranker } from '../ranking/rank-candidates.ts';
import { createScratch } from '../ranking/rank-passages.ts';
import type { EngineReader, SearchOptions } from '../search-engine.ts';
import { tokenise } from '../text/tokenise.ts';
import { weights } from '../weights.ts';
import { indexFound } from './index-found.ts';
import { joinWords, noWords, type SetAside } from './join-words.ts';
import type {
  ArticleHead,
  FoundPassages,
  PassageQuery,
  PassageSource,
  WantedWords,
} from './passage-source.ts';
import { createSlicedVocabulary, type LookedUp } from './sliced-vocabulary.ts';
import { toQueries } from './to-query.ts';

/** A question as an engine will be asked it. */
export interface Sought {
  readonly question: Question;
  readonly options: SearchOptions;
}

export interface GatherParts {
  readonly source: PassageSource;
  /** Without words of any article; their filter is made anew. */
  readonly aids: SpellingAids;
  /** Ids of all articles that the source has here, in any order. */
  readonly articleIds: () => readonly string[];
  /** The article as this process has it; undefined for one that it does not have, or otherwise. */
  readonly articleOf?: (head: ArticleHead) => Article | undefined;
  /** Articles that the source has here and that are not to be there. */
  readonly hidden?: SetAside;
}

/** Each asks for what the one before has found: of common questions one is enough, of misspelt ones two or three. */
const maxRounds = 8;

/**
 * Reads the questions with what is known of their words, looks up what was lacking and reads again, until
 * nothing is; then fetches candidates. What comes out searches, ranks and explains these as the whole would be.
 */
export async function gather(sought: readonly Sought[], parts: GatherParts): Promise<EngineReader> {
  const { source } = parts;
  const { slice, passageCount, read, aids } = await readAll(sought, parts);
  const lists = await Promise.all(
    sought.map(async ({ options }, i) => {
      const queries = toQueries(read[i] as ReadQuestion, slice.vocabulary, options.limit);
      const scope = scopeOf(options, parts);
      if (scope === undefined) return [];
      return findAll(source, queries, scope);
    }),
  );
  const index = indexFound(lists.flat(), slice.vocabulary, passageCount, parts.articleOf);
  const rank = createReranker(slice.vocabulary, weights.passage);
  return openReader(index, { aids, scratch: createScratch(), rank, brought: new WeakMap() });
}

async function readAll(sought: readonly Sought[], { source, aids, hidden }: GatherParts) {
  const lookedUp: LookedUp & Record<keyof WantedWords, Set<string>> = {
    forms: new Set(),
    terms: new Set(),
    families: new Set(),
    similar: new Set(),
  };
  let words = noWords;
  let wanted = likelyWords(sought, aids);
  for (let round = 0; ; round++) {
    for (const kind of Object.keys(lookedUp) as (keyof WantedWords)[]) {
      for (const word of wanted[kind]) lookedUp[kind].add(word);
    }
    words = joinWords(words, await source.lookUp(wanted), hidden);
    const slice = createSlicedVocabulary(words, lookedUp);
    const { passageCount } = words;
    const sliced = { ...aids, filter: slice.filter };
    const reader = createQuestionReader(
      { vocabulary: slice.vocabulary, parts: [], passageCount },
      sliced,
    );
    const read = sought.map(({ question }) => reader(question));
    wanted = slice.wanted();
    const isDone = Object.values(wanted).every((list) => list.length === 0);
    if (isDone || round === maxRounds) return { slice, passageCount, read, aids: sliced };
  }
}

/** Words looked at before anything is known of them: the others are asked for by name. */
const maxTokens = 100;

/** What a reader will ask for where every word is known: most questions then need no second look. */
function likelyWords(sought: readonly Sought[], { findRelated }: SpellingAids): WantedWords {
  const forms = new Set<string>();
  const terms = new Set<string>();
  const families = new Set<string>();
  for (const { question } of sought) {
    const language = languageOf(question.language);
    const text = question.asked ?? question.text;
    for (const token of tokenise(text, language).slice(0, maxTokens)) {
      forms.add(token.form);
      if (token.stop) continue;
      terms.add(termOf(token, language));
      families.add(token.form);
      const related = findRelated(token.word ?? token.form, language.code);
      for (const { stem } of related) terms.add(stem);
    }
  }
  return { forms: [...forms], terms: [...terms], families: [...families], similar: [] };
}

type Scope = Pick<PassageQuery, 'only' | 'without'>;

/** Undefined where nothing may be searched. The shorter of the two lists is sent. */
function scopeOf({ includes }: SearchOptions, { articleIds, hidden }: GatherParts) {
  const ids = articleIds();
  const shown = (id: string) => !hidden?.ids.has(id) && (includes?.(id) ?? true);
  if (!includes && !hidden) return {};
  const only = ids.filter(shown);
  if (only.length === 0) return undefined;
  if (only.length === ids.length) return {};
  if (2 * only.length <= ids.length) return { only };
  return { without: ids.filter((id) => !shown(id)) };
}

async function findAll(
  source: PassageSource,
  { first, quoting, loose, enough }: ReturnType<typeof toQueries>,
  scope: Scope,
): Promise<readonly FoundPassages[]> {
  const [own, quoted] = await Promise.all([
    source.find({ ...first, ...scope }),
    quoting ? source.find({ ...quoting, ...scope }) : undefined,
  ]);
  const found = [...own.found, ...(quoted?.found ?? [])];
  if (own.count >= enough || loose.words.length === 0) return found;
  return [...found, ...(await source.find({ ...loose, ...scope })).found];
}
