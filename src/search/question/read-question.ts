/** A question in, its content words out, each with the terms of the index that it may stand for. */
import { readShippedConcepts } from '../../language/concepts.ts';
import { foldWords } from '../../language/fold.ts';
import type { AnswerType, Language } from '../../language/language.ts';
import { languageOf } from '../../language/languages.ts';
import { createThesaurus } from '../../language/thesaurus.ts';
import type { Glossary, LanguageCode, Question, Reading } from '../../model.ts';
import type { ReadIndex } from '../index/index-articles.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { askedThing } from './asked-thing.ts';
import { isEmptyWord } from './empty-words.ts';
import { createTermExchange, type ExchangeTerms } from './exchange-terms.ts';
import { findMeaning, type WordMeaning } from './find-meaning.ts';
import type { QuestionContext } from './question-context.ts';
import { type QuotedPhrase, quotedPhrases } from './quoted-phrases.ts';
import { addGlossary, createRelatedStems, type FindRelatedStems } from './related-stems.ts';
import { createWordMemory } from './remember-word.ts';
import { repairNumeral } from './repair-numeral.ts';
import { dropManyUnknown, repairSpaces } from './repair-spaces.ts';
import { createFormFilter, createSimilarForms } from './similar-forms.ts';
import { spellOut } from './spell-out.ts';
import type { TrigramFilter } from './trigram-filter.ts';

/** A content word: what it means, and where and how it was typed. */
export interface QuestionWord extends WordMeaning {
  /** As it stands in the question; `name` is true of unknown words with a capital too. */
  readonly typed: string;
  /** Counts every word of the question. */
  readonly position: number;
  /** Asks for the kind of thing itself: what offers that kind says as much. */
  readonly asksKind: boolean;
}

type ReadWord = Omit<QuestionWord, 'asksKind'>;

export interface ReadQuestion {
  readonly words: readonly QuestionWord[];
  /** Spellings of chats and of the ear that were written out. */
  readonly respelt: readonly Reading[];
  /** Phrases in quotation marks: a passage without them is no answer. */
  readonly phrases: readonly QuotedPhrase[];
  /** Of each word. */
  readonly idfs: readonly number[];
  /** The share of its words that a passage is expected to hold at most: below 1 for a pasted text. */
  readonly askedShare: number;
  /** Sum of the words' idf, as far as it is expected to be met; never 0: features are shares of it. */
  readonly totalIdf: number;
  readonly answerType: AnswerType;
  /** Its own. */
  readonly language: LanguageCode;
  /** Asks who somebody is, and names nothing else. */
  readonly introduces: boolean;
  /** Of the thing that it asks to have explained, and asks nothing else of; else empty. */
  readonly thing: readonly QuestionWord[];
  /** Asks when something was the last time. */
  readonly wantsLatest: boolean;
  /** Passages in the index: chance finds more in a larger one. */
  readonly passageCount: number;
}

const noWords: ReadonlySet<string> = new Set();

/** More words than this add nothing to a question and would make long ones slow. */
const maxWords = 64;
/** A pasted text asks for each of its parts: no passage is expected to hold more words than this. */
const mostAsked = 24;
/** Words of a text that are looked at, stop words included. */
const maxTokens = 400;
/** Looking up what a misspelt word may mean is the dearest step, so a long text gets only so many. */
const maxCorrections = 24;
/** "/help" and "--json" are meant for a program, not asked of an article. */
const commandPattern = /(?<=^|\s)(?:\/|--)\p{L}[\p{L}\p{N}:=_-]*/giu;

/** Reads a question of the index as it is then. */
export type QuestionReader = (question: Question) => ReadQuestion;

/** What tells nothing of what is counted: the parts of a library share it. */
export interface SpellingAids {
  readonly filter: TrigramFilter;
  readonly findRelated: FindRelatedStems;
  readonly exchangeTerms: ExchangeTerms;
}

export function createSpellingAids({ vocabulary }: ReadIndex): SpellingAids {
  return {
    filter: createFormFilter(vocabulary.forms),
    findRelated: createRelatedStems(createThesaurus(readShippedConcepts())),
    exchangeTerms: (text) => text,
  };
}

/** The same, and the glossary's terms besides those that they know already. */
export function addTerms(aids: SpellingAids, glossary: Glossary): SpellingAids {
  if (glossary.length === 0) return aids;
  const exchange = createTermExchange(glossary);
  return {
    ...aids,
    findRelated: addGlossary(aids.findRelated, glossary),
    exchangeTerms: (text, vocabulary) => exchange(aids.exchangeTerms(text, vocabulary), vocabulary),
  };
}

/** Keeps from question to question what was found out about words. */
export function createQuestionReader(
  index: ReadIndex,
  { filter, findRelated, exchangeTerms }: SpellingAids,
): QuestionReader {
  const { vocabulary } = index;
  const similar = createSimilarForms(vocabulary, filter);
  const remember = createWordMemory<WordMeaning>(index);
  return (question) => {
    const language = languageOf(question.language);
    const { passageCount } = index;
    const context = { language, vocabulary, similar, findRelated, passageCount };
    const asked = exchangeTerms(question.asked ?? question.text, vocabulary);
    return readQuestion(asked, context, (token, mayCorrect) => {
      const read = () => findMeaning(token, context, mayCorrect);
      // A number's form is no word, so the two never meet under one name.
      return mayCorrect ? remember(token.word ?? token.form, language.code, read) : read();
    });
  };
}

/** `mayCorrect`: a word that the index lacks is looked up as a misspelling. */
type MeaningOf = (token: Token, mayCorrect: boolean) => WordMeaning;

function readQuestion(asked: string, context: QuestionContext, meaningOf: MeaningOf): ReadQuestion {
  const { language, vocabulary, passageCount } = context;
  const { text, respelt } = spellOut(lowerShouting(withoutCommands(asked)), context);
  const written = tokenise(text, language);
  const kept = dropManyUnknown(written.slice(0, maxTokens), context);
  const tokens = repairSpaces(kept, context).map((token) => repairNumeral(token, context));
  const answerType = answerTypeOf(text, language);
  const kindWords = foldWords(language.kindWords?.[answerType] ?? noWords);
  const words = readWords(tokens, text, context, meaningOf).map((word) => ({
    ...word,
    asksKind: kindWords.has(word.form),
  }));
  const unsaid = words.length === 0 ? language.unsaid?.[answerType] : undefined;
  if (unsaid !== undefined && text !== unsaid) return readQuestion(unsaid, context, meaningOf);
  const idfs = words.map(({ idf }) => idf);
  const askedShare = Math.min(1, mostAsked / (words.length || 1));
  return {
    words,
    respelt,
    // A longer text is pasted, and quotes for itself.
    phrases: words.length > mostAsked ? [] : quotedPhrases(asked, language, vocabulary),
    idfs,
    askedShare,
    totalIdf: askedShare * sumOf(idfs) || 1,
    answerType,
    language: language.code,
    introduces:
      words.length > 0 &&
      words.every(({ name }) => name) &&
      language.introductions?.asked.test(text.toLowerCase()) === true,
    thing: askedThing(text, words, language),
    wantsLatest: answerType === 'time' && asksForLatest(text, language),
    passageCount,
  };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** In three words or more that are all capitals, these say nothing: "IN" and "US" are no initials. */
function lowerShouting(text: string): string {
  const isShouted = /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u.test(text) && !/\p{Ll}/u.test(text);
  const lower = isShouted ? text.toLowerCase() : text;
  return lower.length === text.length ? lower : text;
}

/** Blanked, not cut out: the words that are left keep their places. */
const withoutCommands = (text: string): string =>
  text.replace(commandPattern, (command) => ' '.repeat(command.length));

const asksForLatest = (text: string, { latest = '' }: Language): boolean =>
  latest !== '' && new RegExp(`(?<!\\p{L})(?:${latest})(?!\\p{L})`, 'iu').test(text.slice(0, 500));

function answerTypeOf(text: string, language: Language): AnswerType {
  const start = text.toLowerCase().slice(0, 500);
  return language.questionPatterns.find(([, pattern]) => pattern.test(start))?.[0] ?? 'other';
}

function readWords(
  tokens: readonly Token[],
  text: string,
  context: QuestionContext,
  meaningOf: MeaningOf,
): readonly ReadWord[] {
  const words: ReadWord[] = [];
  const forms = new Set<string>();
  const terms = new Set<number>();
  let corrections = 0;
  for (const token of tokens) {
    if (token.stop || forms.has(token.form) || isEmptyWord(token, context)) continue;
    forms.add(token.form);
    const word = meaningOf(token, corrections < maxCorrections);
    if (word.kind !== 'known') corrections++;
    const term = word.alternatives[0]?.term;
    if (term !== undefined && terms.has(term)) continue;
    if (term !== undefined) terms.add(term);
    const { position, start, end } = token;
    // A capital that does not begin the question names what the articles may never have heard of,
    // or have only where a sentence begins.
    const isUnjudged = term === undefined || context.vocabulary.midCounts.of(term) === 0;
    const name = word.name || (isUnjudged && token.capital && position > 0);
    words.push({ ...word, name, position, typed: text.slice(start, end) });
  }
  return rarestWords(words);
}

/** The rarest `maxWords` words, in the order of the question. */
function rarestWords(words: readonly ReadWord[]): readonly ReadWord[] {
  if (words.length <= maxWords) return words;
  const kept = new Set([...words].sort((a, b) => b.idf - a.idf).slice(0, maxWords));
  return words.filter((word) => kept.has(word));
}
