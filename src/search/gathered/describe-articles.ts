/** Articles in, what has to be kept of them to find their passages elsewhere out: words, counts, impacts. */
import type { Article, Passage } from '../../model.ts';
import { createIndex } from '../index/index-articles.ts';
import type { IndexPart } from '../index/index-parts.ts';
import type { Steps } from '../index/steps.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { type KeptTokens, keepTokens } from './kept-passage.ts';
import type { FormRow, RelationRow, TermRow } from './passage-source.ts';

export interface DescribedPassage {
  readonly passage: Passage;
  /** Each term that it holds, with its impact (see `postings.ts`). */
  readonly terms: readonly (readonly [term: string, impact: number])[];
  readonly tokens: KeptTokens;
}

export interface DescribedArticles {
  readonly passages: readonly DescribedPassage[];
  readonly forms: readonly FormRow[];
  readonly terms: readonly TermRow[];
  readonly relations: readonly RelationRow[];
}

/** The same for the same articles, so that what they brought can be taken out again. */
export function* describeArticles(articles: readonly Article[]): Steps<DescribedArticles> {
  const index = createIndex([]);
  yield* index.change(articles, []);
  const { vocabulary, parts } = index;
  const passages: DescribedPassage[] = [];
  for (const part of parts) passages.push(...(yield* describePassages(part, vocabulary)));
  const forms = listForms(vocabulary);
  yield;
  return {
    passages,
    forms,
    terms: vocabulary.terms.flatMap((term, number) => {
      const passages = vocabulary.passageCounts.of(number);
      const mid = vocabulary.midCounts.of(number);
      return passages > 0
        ? [{ term, passages, mid, capitals: vocabulary.capitalCounts.of(number) }]
        : [];
    }),
    relations: listRelations(vocabulary),
  };
}

function* describePassages(
  { segment, postings }: IndexPart,
  vocabulary: Vocabulary,
): Steps<readonly DescribedPassage[]> {
  const held = segment.passages.map((): [string, number][] => []);
  for (const term of postings.terms) {
    const { from, to } = postings.list(term) ?? { from: 0, to: 0 };
    for (let i = from; i < to; i++) {
      const passage = postings.passages[i] as number;
      held[passage]?.push([vocabulary.terms[term] as string, postings.impacts[i] as number]);
    }
    yield;
  }
  const described: DescribedPassage[] = [];
  for (const [i, passage] of segment.passages.entries()) {
    described.push({ passage, terms: held[i] ?? [], tokens: keepTokens(segment, i, vocabulary) });
    yield;
  }
  return described;
}

function listForms(vocabulary: Vocabulary): readonly FormRow[] {
  return vocabulary.forms.flatMap((form, number) =>
    vocabulary.termsOfForm(number).map((term) => ({
      form,
      term: vocabulary.terms[term] as string,
      places: vocabulary.pairCount(number, term),
    })),
  );
}

function listRelations({ relations, terms }: Vocabulary): readonly RelationRow[] {
  return terms.flatMap((term, number) =>
    [...relations.countsOf(number)].map(([other, passages]) => ({
      term,
      other: terms[other] as string,
      passages,
    })),
  );
}
