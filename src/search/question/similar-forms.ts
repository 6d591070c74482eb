/** A misspelt word in, the vocabulary's forms that people may have meant out, best first. */
import Fuse from 'fuse.js';
import { editDistance } from '../../language/edit-distance.ts';
import { compareTexts, type Vocabulary } from '../index/vocabulary.ts';
import { createTrigramFilter, type TrigramFilter } from './trigram-filter.ts';

export interface SimilarForm {
  readonly form: number;
  readonly edits: number;
  /** 1 for the same word, 0 for nothing in common. */
  readonly similarity: number;
}

/** Bitap, the algorithm inside fuse.js, takes patterns of up to 32 letters. */
const maxLetters = 32;
const maxResults = 6;
const maxRemembered = 20_000;

export interface SimilarForms {
  /** Up to six forms; none for words under four letters and for numbers. */
  find(word: string): readonly SimilarForm[];
}

/** The forms that are new since the last call are read first; counted or not, so that parts may share it. */
export function createFormFilter(forms: readonly string[]): TrigramFilter {
  return createTrigramFilter(forms, maxLetters + 2);
}

/** `vocabulary` may change between calls. */
export function createSimilarForms(
  vocabulary: Vocabulary,
  trigrams = createFormFilter(vocabulary.forms),
): SimilarForms {
  let remembered = new Map<string, readonly SimilarForm[]>();
  let rememberedAt = -1;
  return {
    find(word) {
      if (word.length > maxLetters) return [];
      if (rememberedAt !== vocabulary.changes || remembered.size > maxRemembered) {
        remembered = new Map();
        rememberedAt = vocabulary.changes;
      }
      const known = remembered.get(word) ?? findSimilar(word, vocabulary, trigrams);
      remembered.set(word, known);
      return known;
    },
  };
}

/** Short words have too many neighbours to guess among. */
export function allowedEdits(word: string): number {
  if (word.length < 4 || /[\p{N}:]/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

function findSimilar(
  word: string,
  vocabulary: Vocabulary,
  trigrams: TrigramFilter,
): readonly SimilarForm[] {
  const most = allowedEdits(word);
  if (most === 0) return [];
  const { formCounts: counts } = vocabulary;
  const textOf = ({ form }: SimilarForm): string => vocabulary.forms[form] as string;
  const near: SimilarForm[] = [];
  for (const form of trigrams.candidates(word, most)) {
    if (counts.of(form) <= 0) continue;
    const text = vocabulary.forms[form] as string;
    const edits = editDistance(word, text, most);
    if (edits <= most) near.push({ form, edits, similarity: similarity(word, text, edits) });
  }
  // Their numbers tell who had a form first, and may decide nothing.
  near.sort((a, b) => compareTexts(textOf(a), textOf(b)));
  const ranked = rankByFuse(word, near, vocabulary, most);
  const countOf = ({ form }: SimilarForm): number => counts.of(form);
  ranked.sort((a, b) => b.similarity - a.similarity || countOf(b) - countOf(a));
  return ranked.slice(0, maxResults);
}

/** fuse.js takes many times as long for a word as the distance does, so it gets only near ones. */
function rankByFuse(
  word: string,
  near: readonly SimilarForm[],
  { forms }: Vocabulary,
  most: number,
): SimilarForm[] {
  const texts = near.map(({ form }) => forms[form] as string);
  const fuse = new Fuse(texts, {
    ignoreLocation: true,
    ignoreFieldNorm: true,
    // To fuse.js a swap of two letters is two errors.
    threshold: Math.min(0.5, (2 * most) / word.length + 1e-6),
  });
  return fuse.search(word).map(({ refIndex }) => near[refIndex] as SimilarForm);
}

/** People seldom get a word's first letter wrong. */
function similarity(word: string, form: string, edits: number): number {
  const otherFirst = word[0] === form[0] ? 0 : 0.08;
  const otherLast = word.at(-1) === form.at(-1) ? 0 : 0.02;
  return 1 - edits / Math.max(word.length, form.length) - otherFirst - otherLast;
}
