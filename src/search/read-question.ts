/** A question in, its content words out, each with the terms of the index that it may stand for. */
import type { AnswerType, Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { isEverydayForm } from '../language/word-frequency.ts';
import type { Question } from '../model.ts';
import { isEmptyWord } from './empty-words.ts';
import { inverseFrequency } from './inverse-frequency.ts';
import { type QuotedPhrase, quotedPhrases } from './quoted-phrases.ts';
import type { Alternative } from './rank-passages.ts';
import { rememberWord, type WordMeaning } from './remember-word.ts';
import { repairNumeral } from './repair-numeral.ts';
import { dropManyUnknown, repairSpaces } from './repair-spaces.ts';
import type { SimilarForm } from './similar-forms.ts';
import { type Token, tokenise } from './tokenise.ts';
import { termOf, type Vocabulary } from './vocabulary.ts';
import {
  guessAlternatives,
  knownAlternatives,
  type QuestionContext,
  weighAlternatives,
} from './word-alternatives.ts';

export interface QuestionWord {
  readonly form: string;
  /** As it stands in the question. */
  readonly typed: string;
  /** Counts every word of the question. */
  readonly position: number;
  /** Best first; empty where nothing in the index resembles the word. */
  readonly alternatives: readonly Alternative[];
  /** The word's weight in this question: the idf of what it most likely means. */
  readonly idf: number;
  readonly kind: 'known' | 'corrected' | 'unknown';
  /** Terms that begin alike: resigned, resignation. */
  readonly kin: readonly number[];
  /** Terms of other words for the same thing, in any language. */
  readonly related: readonly number[];
  readonly numeric: boolean;
  /** A verb of saying: of a name that is met, any statement will do. */
  readonly saying: boolean;
  /** Usually written with a capital in the articles: a name. */
  readonly name: boolean;
  /** The thesaurus knows it: a word of everyday language, not of one subject. */
  readonly common: boolean;
}

export interface ReadQuestion {
  readonly words: readonly QuestionWord[];
  /** Phrases in quotation marks: a passage without them is no answer. */
  readonly phrases: readonly QuotedPhrase[];
  /** Of each word. */
  readonly idfs: readonly number[];
  /** The share of its words that a passage is expected to hold at most: below 1 for a pasted text. */
  readonly askedShare: number;
  /** Sum of the words' idf, as far as it is expected to be met; never 0: features are shares of it. */
  readonly totalIdf: number;
  readonly answerType: AnswerType;
  /** Passages in the index: chance finds more in a larger one. */
  readonly passageCount: number;
}

/** More words than this add nothing to a question and would make long ones slow. */
const maxWords = 64;
/** A pasted text asks for each of its parts: no passage is expected to hold more words than this. */
const mostAsked = 24;
/** Words of a text that are looked at, stop words included. */
const maxTokens = 400;
/** Looking up what a misspelt word may mean is the dearest step, so a long text gets only so many. */
const maxCorrections = 24;
/** "/help" and "--json" are meant for a program, not asked of an article. */
const commandPattern = /(?<=^|\s)(?:\/|--)\p{L}[\p{L}\p{N}:=_-]*/gu;
/** An unknown word weighs this share of the rarest possible word. */
const unknownShare = 0.6;
const maxGuesses = 3;

export function readQuestion(question: Question, context: QuestionContext): ReadQuestion {
  const language = languages[question.language];
  const { vocabulary, similar } = context;
  const written = tokenise(withoutCommands(question.text), language);
  const repair = { vocabulary, similar, language };
  const kept = dropManyUnknown(written.slice(0, maxTokens), repair);
  const tokens = repairSpaces(kept, repair).map((token) => repairNumeral(token, repair));
  const words = readWords(tokens, question.text, language, context);
  const idfs = words.map(({ idf }) => idf);
  const askedShare = Math.min(1, mostAsked / (words.length || 1));
  return {
    words,
    // A longer text is pasted, and quotes for itself.
    phrases: words.length > mostAsked ? [] : quotedPhrases(question.text, language, vocabulary),
    idfs,
    askedShare,
    totalIdf: askedShare * sumOf(idfs) || 1,
    answerType: answerTypeOf(question, language),
    passageCount: context.passageCount,
  };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Blanked, not cut out: the words that are left keep their places. */
const withoutCommands = (text: string): string =>
  text.replace(commandPattern, (command) => ' '.repeat(command.length));

function answerTypeOf(question: Question, language: Language): AnswerType {
  const text = question.text.toLowerCase().slice(0, 500);
  return language.questionPatterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

function readWords(
  tokens: readonly Token[],
  text: string,
  language: Language,
  context: QuestionContext,
): readonly QuestionWord[] {
  const words: QuestionWord[] = [];
  const forms = new Set<string>();
  const terms = new Set<number>();
  let corrections = 0;
  for (const token of tokens) {
    if (token.stop || forms.has(token.form) || isEmptyWord(token, language, context)) continue;
    forms.add(token.form);
    const word = readWord(token, language, context, corrections < maxCorrections);
    if (word.kind !== 'known') corrections++;
    const term = word.alternatives[0]?.term;
    if (term !== undefined && terms.has(term)) continue;
    if (term !== undefined) terms.add(term);
    const { position, start, end } = token;
    words.push({ ...word, position, typed: text.slice(start, end) });
  }
  return rarestWords(words);
}

/** The rarest `maxWords` words, in the order of the question. */
function rarestWords(words: readonly QuestionWord[]): readonly QuestionWord[] {
  if (words.length <= maxWords) return words;
  const kept = new Set([...words].sort((a, b) => b.idf - a.idf).slice(0, maxWords));
  return words.filter((word) => kept.has(word));
}

function readWord(
  token: Token,
  language: Language,
  context: QuestionContext,
  mayCorrect: boolean,
): WordMeaning {
  const read = () => findMeaning(token, language, context, mayCorrect);
  // A number's form is no word, so the two never meet under one name.
  return mayCorrect ? rememberWord(token.word ?? token.form, language.code, context, read) : read();
}

function findMeaning(
  token: Token,
  language: Language,
  context: QuestionContext,
  mayCorrect: boolean,
): WordMeaning {
  const { vocabulary, passageCount, similar } = context;
  const known = knownAlternatives(token, language, context);
  const isGuessed = known.length === 0 && mayCorrect && !isEverydayForm(token.form, language);
  const guesses = isGuessed ? similar.find(token.form).slice(0, maxGuesses) : [];
  const alternatives = known.length > 0 ? known : guessAlternatives(guesses, context);
  const idf =
    weighAlternatives(alternatives) ??
    unknownShare * inverseFrequency(termOf(token, language), 0, passageCount);
  const first = alternatives[0]?.term;
  const { kin, related, common } = findRelations(
    token,
    guesses[0],
    alternatives,
    language,
    context,
  );
  return {
    form: token.form,
    alternatives,
    idf,
    kind: known.length > 0 ? 'known' : guesses.length > 0 ? 'corrected' : 'unknown',
    kin,
    related,
    common,
    numeric: /\p{N}/u.test(token.form),
    saying: token.word !== null && language.sayingVerbs.has(token.word),
    name: first !== undefined && isName(first, vocabulary),
  };
}

/** The kin and other words of what was meant: of a misspelt word, those of its best correction. */
function findRelations(
  token: Token,
  guess: SimilarForm | undefined,
  alternatives: readonly Alternative[],
  language: Language,
  { vocabulary, findRelated }: QuestionContext,
): Pick<QuestionWord, 'kin' | 'related' | 'common'> {
  const typed = findRelated(token.word ?? token.form, language.code);
  const meant = guess && typed.length === 0 ? (vocabulary.forms[guess.form] ?? '') : undefined;
  const stems = meant === undefined ? typed : findRelated(meant, language.code);
  const related = stems.flatMap((stem) => {
    const term = vocabulary.termNumber(stem);
    return term === undefined || !vocabulary.passageCounts.values[term] ? [] : [term];
  });
  for (const { term } of alternatives) related.push(...vocabulary.relatedTo(term));
  return { kin: findKin(meant ?? token.form, vocabulary), related, common: stems.length > 0 };
}

/** Written with a capital in at least 6 of 10 places where no sentence begins. */
function isName(term: number, vocabulary: Vocabulary): boolean {
  const places = vocabulary.midCounts.values[term] ?? 0;
  return places > 0 && (vocabulary.capitalCounts.values[term] ?? 0) / places > 0.6;
}

/** A shorter common beginning is chance: "constructor" is no kin of "consolidation". */
const kinShare = 0.5;

/** Terms that begin as the word does, for at least half of the longer of the two. */
function findKin(word: string, vocabulary: Vocabulary): number[] {
  return vocabulary.kinOf(word).filter((number) => {
    const term = vocabulary.terms[number] ?? '';
    let common = 0;
    while (common < word.length && word[common] === term[common]) common++;
    return common >= kinShare * Math.max(word.length, term.length);
  });
}
