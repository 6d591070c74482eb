/** Words that were looked up one time after the other in, all of them out, without what is hidden. */
import type { Article } from '../../model.ts';
import { buildIndex } from '../index/index-articles.ts';
import type { Steps } from '../index/steps.ts';
import type { FormRow, FoundWords, RelationRow, TermRow } from './passage-source.ts';

export const noWords: FoundWords = { forms: [], terms: [], relations: [], passageCount: 0 };

/** Articles that are counted where the words were looked up, and are to count for nothing. */
export interface SetAside {
  readonly ids: ReadonlySet<string>;
  readonly passageCount: number;
  form(row: FormRow): FormRow;
  term(row: TermRow): TermRow;
  relation(row: RelationRow): RelationRow;
}

export function* setAside(articles: readonly Article[]): Steps<SetAside> {
  const { vocabulary, passageCount } = yield* buildIndex(articles);
  const { formNumber, termNumber } = vocabulary;
  const related = (term: string, other: string): number => {
    const [a, b] = [termNumber(term), termNumber(other)];
    return a === undefined || b === undefined ? 0 : (vocabulary.relations.countsOf(a).get(b) ?? 0);
  };
  return {
    ids: new Set(articles.map(({ id }) => id)),
    passageCount,
    form(row) {
      const [form, term] = [formNumber(row.form), termNumber(row.term)];
      if (form === undefined || term === undefined) return row;
      if (!vocabulary.termsOfForm(form).includes(term)) return row;
      return { ...row, places: row.places - vocabulary.pairCount(form, term) };
    },
    term(row) {
      const term = termNumber(row.term);
      if (term === undefined) return row;
      return {
        ...row,
        passages: row.passages - vocabulary.passageCounts.of(term),
        mid: row.mid - vocabulary.midCounts.of(term),
        capitals: row.capitals - vocabulary.capitalCounts.of(term),
      };
    },
    relation: (row) => ({ ...row, passages: row.passages - related(row.term, row.other) }),
  };
}

/** `found` was looked up after `known`: of what is in both it has the newer counts. */
export function joinWords(known: FoundWords, found: FoundWords, hidden?: SetAside): FoundWords {
  const own = hidden ? withoutHidden(found, hidden) : found;
  return {
    forms: joinRows(known.forms, own.forms, ({ form, term }) => `${form} ${term}`),
    terms: joinRows(known.terms, own.terms, ({ term }) => term),
    relations: joinRows(known.relations, own.relations, ({ term, other }) => `${term} ${other}`),
    passageCount: own.passageCount,
  };
}

function withoutHidden(found: FoundWords, hidden: SetAside): FoundWords {
  return {
    forms: found.forms.map(hidden.form).filter(({ places }) => places > 0),
    terms: found.terms.map(hidden.term).filter(({ passages }) => passages > 0),
    relations: found.relations.map(hidden.relation).filter(({ passages }) => passages > 0),
    passageCount: found.passageCount - hidden.passageCount,
  };
}

function joinRows<Row>(
  known: readonly Row[],
  found: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Row[] {
  return [...new Map([...known, ...found].map((row) => [keyOf(row), row])).values()];
}
