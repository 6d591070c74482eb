/** A question in, its content words out, each with the terms of the index that it may stand for. */
import { foldWord } from '../language/fold.ts';
import type { AnswerType, Language } from '../language/language.ts';
import { languageCodes, languages } from '../language/languages.ts';
import type { FindRelatedWords } from '../language/thesaurus.ts';
import type { Question } from '../model.ts';
import type { Alternative } from './rank-passages.ts';
import { repairSpaces } from './repair-spaces.ts';
import type { SimilarForms } from './similar-forms.ts';
import { type Token, tokenise } from './tokenise.ts';
import { termOf, type Vocabulary } from './vocabulary.ts';

/** How a question's word came to stand for a term. */
export type Via = 'word' | 'correction';

export interface WordAlternative extends Alternative {
  readonly via: Via;
}

export interface QuestionWord {
  readonly form: string;
  /** Counts every word of the question. */
  readonly position: number;
  /** Best first; empty where nothing in the index resembles the word. */
  readonly alternatives: readonly WordAlternative[];
  /** The word's weight in this question: the idf of its best alternative. */
  readonly idf: number;
  readonly kind: 'known' | 'corrected' | 'unknown';
  readonly family: number | undefined;
  /** Terms of other words for the same thing, in any language. */
  readonly related: readonly number[];
  readonly numeric: boolean;
  /** Usually written with a capital in the articles: a name. */
  readonly name: boolean;
  /** The thesaurus knows it: a word of everyday language, not of one subject. */
  readonly common: boolean;
}

export interface ReadQuestion {
  readonly words: readonly QuestionWord[];
  /** Sum of the words' idf, never 0: features are shares of it. */
  readonly totalIdf: number;
  readonly answerType: AnswerType;
}

export interface QuestionContext {
  readonly vocabulary: Vocabulary;
  readonly similar: SimilarForms;
  readonly findRelated: FindRelatedWords;
  /** Passages in the index. */
  readonly passageCount: number;
}

/** More words than this add nothing to a question and would make long ones slow. */
const maxWords = 64;
/** Looking up what a misspelt word may mean is the dearest step, so a long text gets only so many. */
const maxCorrections = 24;
/** An unknown word weighs this share of the rarest possible word. */
const unknownShare = 0.6;
const alternativesOfCorrection = 3;

export function readQuestion(question: Question, context: QuestionContext): ReadQuestion {
  const language = languages[question.language];
  const { vocabulary, similar } = context;
  const written = tokenise(question.text, language);
  const tokens = repairSpaces(written.slice(0, 400), { vocabulary, similar, language });
  const words = readWords(tokens, language, context);
  const totalIdf = words.reduce((sum, word) => sum + word.idf, 0);
  return { words, totalIdf: totalIdf || 1, answerType: answerTypeOf(question, language) };
}

/** ln(1 + (N − n + ½) / (n + ½)): Robertson and Spärck Jones, kept above 0. */
export function inverseFrequency(passageCount: number, holding: number): number {
  return Math.log(1 + (passageCount - holding + 0.5) / (holding + 0.5));
}

function answerTypeOf(question: Question, language: Language): AnswerType {
  const text = question.text.toLowerCase().slice(0, 500);
  return language.questionPatterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

function readWords(
  tokens: readonly Token[],
  language: Language,
  context: QuestionContext,
): QuestionWord[] {
  const words: QuestionWord[] = [];
  const forms = new Set<string>();
  const terms = new Set<number>();
  let corrections = 0;
  for (const token of tokens) {
    if (token.stop || forms.has(token.form) || isForeignStopWord(token, language, context))
      continue;
    forms.add(token.form);
    const word = readWord(token, language, context, corrections < maxCorrections);
    if (word.kind !== 'known') corrections++;
    const term = word.alternatives[0]?.term;
    if (term !== undefined && terms.has(term)) continue;
    if (term !== undefined) terms.add(term);
    words.push(word);
  }
  if (words.length <= maxWords) return words;
  const least = words.map((word) => word.idf).sort((a, b) => b - a)[maxWords] as number;
  return words.filter((word) => word.idf > least).slice(0, maxWords);
}

/** A question may mix languages, or be too short to tell which it is in. */
function isForeignStopWord(
  token: Token,
  language: Language,
  { vocabulary }: QuestionContext,
): boolean {
  if (vocabulary.formNumber(token.form) !== undefined) return false;
  return languageCodes.some(
    (code) => code !== language.code && languages[code].stopWords.has(token.word ?? ''),
  );
}

function readWord(
  token: Token,
  language: Language,
  context: QuestionContext,
  mayCorrect: boolean,
): QuestionWord {
  const { vocabulary, passageCount, findRelated } = context;
  const known = knownAlternatives(token, language, context);
  const corrected = known.length > 0 || !mayCorrect ? [] : correctWord(token, context);
  const alternatives = known.length > 0 ? known : corrected;
  const idf = alternatives.length
    ? Math.max(...alternatives.map(({ weight, idf }) => weight * idf))
    : unknownShare * inverseFrequency(passageCount, 0);
  const first = alternatives[0]?.term;
  return {
    form: token.form,
    position: token.position,
    alternatives,
    idf,
    kind: known.length > 0 ? 'known' : corrected.length > 0 ? 'corrected' : 'unknown',
    family: vocabulary.familyOf(token.form),
    related: relatedTerms(token, language, context),
    numeric: /\p{N}/u.test(token.form),
    name: first !== undefined && isName(first, vocabulary),
    common: findRelated(token.word ?? token.form, language.code).length > 0,
  };
}

/** The terms that the word's form was indexed as, and its stem in each language. */
function knownAlternatives(
  token: Token,
  language: Language,
  context: QuestionContext,
): WordAlternative[] {
  const { vocabulary } = context;
  const form = vocabulary.formNumber(token.form);
  const terms = new Set(form === undefined ? [] : vocabulary.termsOfForm(form));
  const stem = vocabulary.termNumber(termOf(token, language));
  if (stem !== undefined) terms.add(stem);
  return toAlternatives(
    [...terms].map((term) => ({ term, weight: 1 })),
    'word',
    context,
  );
}

/** A word that the thesaurus does not know may still be known as what it was corrected to. */
function relatedTerms(
  token: Token,
  language: Language,
  { vocabulary, findRelated }: QuestionContext,
): number[] {
  const related = findRelated(token.word ?? token.form, language.code);
  return related.flatMap(({ word, language: code }) => {
    const stem = foldWord(languages[code].stem(word));
    const term = vocabulary.termNumber(stem);
    return term === undefined || (vocabulary.passageCounts.values[term] ?? 0) === 0 ? [] : [term];
  });
}

/** Words spelt alike, less weight the less alike: the sixth power sets the second best far back. */
function correctWord(token: Token, context: QuestionContext): WordAlternative[] {
  const similar = context.similar.find(token.form).slice(0, alternativesOfCorrection);
  const best = similar[0]?.similarity ?? 1;
  const guesses = similar.flatMap(({ form, similarity }) => {
    const weight = (similarity / best) ** 6 * (0.5 + 0.5 * best);
    return context.vocabulary.termsOfForm(form).map((term) => ({ term, weight }));
  });
  return toAlternatives(guesses, 'correction', context);
}

function toAlternatives(
  guesses: readonly { term: number; weight: number }[],
  via: Via,
  { vocabulary, passageCount }: QuestionContext,
): WordAlternative[] {
  const best = new Map<number, number>();
  for (const { term, weight } of guesses) {
    const holding = vocabulary.passageCounts.values[term] ?? 0;
    if (holding > 0) best.set(term, Math.max(weight, best.get(term) ?? 0));
  }
  return [...best].map(([term, weight]) => ({
    term,
    weight,
    via,
    idf: inverseFrequency(passageCount, vocabulary.passageCounts.values[term] ?? 0),
  }));
}

/** Written with a capital in at least 6 of 10 places where no sentence begins. */
function isName(term: number, vocabulary: Vocabulary): boolean {
  const places = vocabulary.midCounts.values[term] ?? 0;
  return places > 0 && (vocabulary.capitalCounts.values[term] ?? 0) / places > 0.6;
}
