/** Texts of concepts and a word in, the other words for the same things out, in every language. */
import type { LanguageCode } from '../model.ts';
import { firstLetterOf } from './first-letter.ts';
import { foldWord } from './fold.ts';
import { knownLanguages, languageOf } from './languages.ts';

export interface ConceptWord {
  /** Lower case, with its accents; not stemmed. */
  readonly word: string;
  readonly language: LanguageCode;
  /** One of a kind that the words before it name: who asks for the kind means it, not the other way round. */
  readonly member?: true;
}

/** Words that may stand for one another, the closest first within each language. */
export type Concept = readonly ConceptWord[];

/** Another word for the same thing. */
export interface RelatedWord extends ConceptWord {
  /** 1 for the first word of its column and for members of a kind, less for those after it. */
  readonly closeness: number;
}

/** The words that may stand for `word`, none of them twice; none for a word of no concept. */
export type FindRelatedWords = (word: string, language: LanguageCode) => readonly RelatedWord[];

/** One word of a concept. */
interface Entry {
  readonly form: string;
  readonly concept: Concept;
}

/** By stem, of the words of one language that begin alike. */
type ConceptIndex = ReadonlyMap<string, readonly Entry[]>;

interface Indexes {
  readonly concepts: readonly Concept[];
  /** By language and first letter. */
  readonly made: Map<string, ConceptIndex>;
}

/** Stemming thousands of words takes a moment: libraries that follow each other share it. */
const indexes = new WeakMap<readonly string[], Indexes>();

/** `subjects`: texts as in `concepts/`, where a page tells their form; a letter of a language is indexed at its first call. */
export function createThesaurus(subjects: readonly string[]): FindRelatedWords {
  return (word, language) => {
    const key = stemKey({ word, language });
    const entries = indexOf(subjects, { word, language }).get(key) ?? [];
    const form = foldWord(word);
    const others = closestEntries(form, entries)
      .flatMap((entry) => weighByPlace(entry.concept))
      .filter((other) => stemKey(other) !== key && foldWord(other.word) !== form);
    return joinSame(others);
  };
}

/** What each place further back in a column takes from a word's closeness. */
const fallPerPlace = 0.06;
const leastCloseness = 0.3;

function weighByPlace(concept: Concept): RelatedWord[] {
  const places = new Map<LanguageCode, number>();
  return concept.map((each) => {
    if (each.member) return { ...each, closeness: 1 };
    const place = places.get(each.language) ?? 0;
    places.set(each.language, place + 1);
    return { ...each, closeness: Math.max(leastCloseness, 1 - fallPerPlace * place) };
  });
}

/** Each word once, as close as any line has it. */
function joinSame(words: readonly RelatedWord[]): RelatedWord[] {
  const joined = new Map<string, RelatedWord>();
  for (const each of words) {
    const name = `${each.language} ${each.word}`;
    const closeness = Math.max(each.closeness, joined.get(name)?.closeness ?? 0);
    joined.set(name, { ...each, closeness });
  }
  return [...joined.values()];
}

/** One concept for each line that is not blank, but for the first, which names the columns' languages. */
export function readConcepts(text: string): Concept[] {
  const [heading = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const codes = heading.split('|').map((code) => code.trim());
  return lines.map((line) =>
    line.split('|').flatMap((side, column) => {
      // A column of a language that is not known here is left alone.
      const language = codes[column];
      if (language === undefined || !knownLanguages.has(language)) return [];
      const [words = '', members = ''] = side.split('>');
      return [
        ...listWords(words).map((word) => ({ word, language })),
        ...listWords(members).map((word) => ({ word, language, member: true as const })),
      ];
    }),
  );
}

const listWords = (text: string): string[] => text.match(/\S+/gu) ?? [];

function indexOf(subjects: readonly string[], asked: ConceptWord): ConceptIndex {
  const { concepts, made } = indexes.get(subjects) ?? {
    concepts: subjects.flatMap(readConcepts),
    made: new Map<string, ConceptIndex>(),
  };
  indexes.set(subjects, { concepts, made });
  const { language } = asked;
  const letter = firstLetterOf(asked.word.toLowerCase(), languageOf(language));
  const index = made.get(`${language} ${letter}`) ?? indexByStem(concepts, language, letter);
  made.set(`${language} ${letter}`, index);
  return index;
}

function indexByStem(
  concepts: readonly Concept[],
  language: LanguageCode,
  letter: string,
): ConceptIndex {
  const index = new Map<string, Entry[]>();
  const spoken = languageOf(language);
  for (const concept of concepts) {
    for (const each of concept.filter(({ member }) => !member)) {
      if (each.language !== language || firstLetterOf(each.word, spoken) !== letter) continue;
      const entry = { form: foldWord(each.word), concept };
      for (const key of stemKeys(each)) {
        const sameStem = index.get(key);
        if (sameStem) sameStem.push(entry);
        else index.set(key, [entry]);
      }
    }
  }
  return index;
}

/** A stem may hold strangers (casa, caso, casar): only the forms most like the asked one count. */
function closestEntries(form: string, entries: readonly Entry[]): readonly Entry[] {
  const distances = entries.map((entry) => endingDistance(form, entry.form));
  const least = Math.min(...distances);
  return entries.filter((_, i) => distances[i] === least);
}

/** The number of letters of both words after their common beginning. */
function endingDistance(a: string, b: string): number {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return a.length + b.length - 2 * common;
}

/** As it is written, and as people type it who leave out its accents: the stems may differ. */
function stemKeys({ word, language }: ConceptWord): readonly string[] {
  const written = stemKey({ word, language });
  const bare = foldWord(word);
  if (bare === word) return [written];
  const typed = stemKey({ word: bare, language });
  return typed === written ? [written] : [written, typed];
}

function stemKey({ word, language }: ConceptWord): string {
  return `${language} ${foldWord(languageOf(language).stem(word.toLowerCase()))}`;
}
