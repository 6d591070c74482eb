/** A question's word in, what it means in an index out: its terms, what it weighs, what kind of word it is. */
import { foldWord } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { knownLanguages } from '../../language/languages.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import type { LanguageCode } from '../../model.ts';
import { termOf, type Vocabulary } from '../index/vocabulary.ts';
import type { Token } from '../text/tokenise.ts';
import { inverseFrequency } from './inverse-frequency.ts';
import type { QuestionContext } from './question-context.ts';
import type { SimilarForm } from './similar-forms.ts';
import { shareAlike, standsOtherwise } from './stands-otherwise.ts';
import {
  type Alternative,
  guessAlternatives,
  knownAlternatives,
  termAlternatives,
  weighAlternatives,
} from './word-alternatives.ts';

/** The same wherever the word is typed. */
export interface WordMeaning {
  readonly form: string;
  /** The same, or the word that a misspelt one is most likely meant to be. */
  readonly meantForm: string;
  /** Best first; empty where nothing in the index resembles the word. */
  readonly alternatives: readonly Alternative[];
  /** The word's weight in this question: the idf of what it most likely means. */
  readonly idf: number;
  readonly kind: 'known' | 'corrected' | 'unknown';
  /** Some passage has it in some form: inflected, misspelt, written out, in another language. */
  readonly isHeld: boolean;
  /** Terms that begin alike: resigned, resignation. */
  readonly kin: readonly number[];
  /** Terms of other words for the same thing. */
  readonly related: readonly RelatedTerm[];
  readonly numeric: boolean;
  /** A verb of saying: of a name that is met, any statement will do. */
  readonly saying: boolean;
  /** Usually written with a capital in the articles: a name. */
  readonly name: boolean;
  /** The thesaurus knows it: a word of everyday language, not of one subject. */
  readonly common: boolean;
}

/** A term that stands for the same thing in texts of some languages, a bit for each (`languageBit`). */
export interface RelatedTerm {
  readonly term: number;
  readonly languages: number;
  /** The rarer the term and the closer the word, the more it tells: 1 for the closest that only this passage may hold. */
  readonly strength: number;
}

const codes = [...knownLanguages.keys()];

/** The bit of one language in a byte; beyond eight languages some share one, as do all unknown ones. */
export const languageBit = (code: LanguageCode): number => 1 << ((codes.indexOf(code) + 8) % 8);

const anyLanguage = 255;

/** An unknown word weighs this share of the rarest possible word. */
const unknownShare = 0.6;
const maxGuesses = 3;

/** `mayCorrect`: a word that the index lacks is looked up as a misspelling. */
export function findMeaning(
  token: Token,
  context: QuestionContext,
  mayCorrect: boolean,
): WordMeaning {
  const { language, vocabulary, passageCount, similar } = context;
  const known = [...knownAlternatives(token, context), ...sameInGlossary(token, context)];
  if (known.length === 0 && isWhole(token.form)) {
    known.push(...termAlternatives(vocabulary.kinOf(token.form), context));
  }
  const isGuessed = known.length === 0 && mayCorrect && !isEverydayForm(token.form, language);
  const guesses = isGuessed ? similar.find(token.form).slice(0, maxGuesses) : [];
  const alternatives = known.length > 0 ? known : guessAlternatives(guesses, context);
  const idf =
    weighAlternatives(alternatives) ??
    unknownShare * inverseFrequency(termOf(token, language), 0, passageCount, language);
  const first = alternatives[0]?.term;
  const { kin, related, common, isHeld } = findRelations(token, guesses[0], alternatives, context);
  return {
    form: token.form,
    meantForm: guesses[0] ? (vocabulary.forms[guesses[0].form] ?? token.form) : token.form,
    alternatives,
    idf,
    kind: known.length > 0 ? 'known' : guesses.length > 0 ? 'corrected' : 'unknown',
    // What was not looked up as a misspelling may be one.
    isHeld: isHeld || !mayCorrect,
    kin,
    related,
    common,
    numeric: /\p{N}/u.test(token.form),
    saying: isSaying(token.form, language),
    name: first !== undefined && isName(first, vocabulary),
  };
}

/** What the operator's glossary says is the same counts as the word itself. */
function sameInGlossary(token: Token, context: QuestionContext): Alternative[] {
  const { findRelated, language, vocabulary } = context;
  const same = findRelated(token.word ?? token.form, language.code).filter((each) => each.same);
  const terms = same.flatMap(({ stem }) => vocabulary.termNumber(stem) ?? []);
  return termAlternatives(terms, context);
}

/** The kin and other words of what was meant: of a misspelt word, those of its best correction. */
function findRelations(
  token: Token,
  guess: SimilarForm | undefined,
  alternatives: readonly Alternative[],
  { language, vocabulary, findRelated, passageCount }: QuestionContext,
): Pick<WordMeaning, 'kin' | 'related' | 'common' | 'isHeld'> {
  const typed = findRelated(token.word ?? token.form, language.code);
  const meant = guess && typed.length === 0 ? (vocabulary.forms[guess.form] ?? '') : undefined;
  const stems = meant === undefined ? typed : findRelated(meant, language.code);
  const rarest = inverseFrequency('', 1, passageCount, language);
  const strengthOf = (term: number): number =>
    Math.min(
      1,
      inverseFrequency(
        vocabulary.terms[term] ?? '',
        vocabulary.passageCounts.of(term),
        passageCount,
        language,
      ) / rarest,
    );
  const related = stems.flatMap((each): RelatedTerm[] => {
    const term = vocabulary.termNumber(each.stem);
    if (term === undefined || !vocabulary.passageCounts.of(term)) return [];
    const strength = each.closeness * strengthOf(term);
    return [{ term, languages: languageBit(each.language), strength }];
  });
  for (const { term } of alternatives) {
    const spelt = [...vocabulary.relatedTo(term)];
    related.push(...spelt.map((other) => ({ term: other, languages: anyLanguage, strength: 1 })));
  }
  return {
    kin: findKin(meant ?? token.form, vocabulary),
    related: joinLanguages(related),
    isHeld: alternatives.length > 0 || standsOtherwise(token, stems, { language, vocabulary }),
    common: stems.length > 0,
  };
}

/** Each term once, in the order in which it came, as strong as it is by any of its words. */
function joinLanguages(related: readonly RelatedTerm[]): readonly RelatedTerm[] {
  const joined = new Map<number, RelatedTerm>();
  for (const each of related) {
    const known = joined.get(each.term);
    joined.set(each.term, {
      ...each,
      languages: (known?.languages ?? 0) | each.languages,
      strength: Math.max(each.strength, known?.strength ?? 0),
    });
  }
  return [...joined.values()];
}

/** With or without its accents. */
const isSaying = (form: string, { sayingVerbs, askedSayingVerbs }: Language): boolean =>
  [...sayingVerbs, ...askedSayingVerbs].some((verb) => foldWord(verb) === form);

/** Written with a capital in at least 6 of 10 places where no sentence begins. */
function isName(term: number, vocabulary: Vocabulary): boolean {
  const places = vocabulary.midCounts.of(term);
  return places > 0 && vocabulary.capitalCounts.of(term) / places > 0.6;
}

/** "$1200" asks for "$1,200.50" too, where no article has it to the crown. A small number is none. */
const isWhole = (form: string): boolean => /^\d{3,}$/.test(form);

/** A shorter common beginning is chance: "constructor" is no kin of "consolidation". */
const kinShare = 0.5;

/** Terms that begin as the word does, for at least half of the longer of the two. */
function findKin(word: string, vocabulary: Vocabulary): number[] {
  if (/\p{N}/u.test(word)) return [];
  return vocabulary
    .kinOf(word)
    .filter((number) => shareAlike(word, vocabulary.terms[number] ?? '') >= kinShare);
}
