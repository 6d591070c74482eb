/** Ranked candidates in, the passage that says what the asked thing is put before the others out. */
import { foldWord } from '../../language/fold.ts';
import { languageOf } from '../../language/languages.ts';
import type { Span } from '../../model.ts';
import { placeOf, type Segment } from '../index/segment.ts';
import type { QuestionWord } from '../question/read-question.ts';
import type { Candidate } from './passage-features.ts';

interface Placed extends Candidate {
  readonly segment: Segment;
  /** The passage's number in the segment. */
  readonly passage: number;
}

/** A candidate with the number of its sentence that says what the thing is. */
interface Defining<T> {
  readonly candidate: T;
  readonly sentence: number;
}

/**
 * "What is a tidal pool?" asks for "A tidal pool is a basin that…", not for the passage that speaks most of
 * such pools: the first with such a sentence of the article whose best one ranks highest, an article or section
 * that is called by the thing before others. As it was where no passage says it.
 */
export function putDefinitionFirst<T extends Placed>(
  candidates: readonly T[],
): { readonly candidates: T[]; readonly sentence?: number } {
  const thing = candidates[0]?.question.thing ?? [];
  if (thing.length === 0) return { candidates: [...candidates] };
  const defining = candidates.flatMap((candidate): Defining<T>[] => {
    const sentence = definingSentence(candidate, thing);
    return sentence === undefined ? [] : [{ candidate, sentence }];
  });
  const best = defining.find(({ candidate }) => isUnderItsName(candidate)) ?? defining[0];
  if (!best) return { candidates: [...candidates] };
  const [first = best] = defining
    .filter(({ candidate }) => isSameArticle(candidate, best.candidate))
    .sort((a, b) => a.candidate.passage - b.candidate.passage);
  const others = candidates.filter((each) => each !== first.candidate);
  return { candidates: [first.candidate, ...others], sentence: first.sentence };
}

const isSameArticle = ({ segment, passage }: Placed, other: Placed): boolean =>
  segment === other.segment && segment.articleOf[passage] === segment.articleOf[other.passage];

/** Whether the title and heading hold every word of the question. */
const isUnderItsName = ({ heading }: Placed): boolean => heading.every(Boolean);

function definingSentence(candidate: Placed, thing: readonly QuestionWord[]): number | undefined {
  const { match, segment, passage: number } = candidate;
  const passage = segment.passages[number];
  if (!passage || passage.isPicture) return undefined;
  const { definitions } = languageOf(passage.language);
  if (!definitions) return undefined;
  const first = segment.sentenceStarts[number] as number;
  const sentences = match.sentences.keys();
  for (const sentence of sentences) {
    const at = 2 * (first + sentence);
    const [from = 0, to = 0] = [segment.sentenceSpans[at], segment.sentenceSpans[at + 1]];
    const named = placesOf(candidate, thing, sentence);
    const says = named.some(
      ({ start, end }) =>
        wordsOf(passage.text.slice(from, start)).every((word) => definitions.before.has(word)) &&
        definitions.follows.test(passage.text.slice(end, to)),
    );
    if (says) return sentence;
  }
  return undefined;
}

/** Where the sentence has all words of the thing as they follow each other in the question. */
function placesOf(
  { question, match, segment, passage }: Placed,
  thing: readonly QuestionWord[],
  sentence: number,
): Span[] {
  const { text = '' } = segment.passages[passage] ?? {};
  const firstToken = segment.tokenStarts[passage] as number;
  const own = match.occurrences
    .filter((each) => each.sentence === sentence)
    .map((each) => ({
      ...each,
      place: placeOf(segment.places[firstToken + each.token] as number),
    }));
  return own.flatMap((first): Span[] => {
    const places = thing.flatMap((word): Span[] => {
      const position = first.position + word.position - (thing[0]?.position ?? 0);
      const met = own.find(
        (each) => each.position === position && question.words[each.word] === word,
      );
      const isSame =
        met && isForm(foldWord(text.slice(met.place.start, met.place.end)), word.meantForm);
      return isSame ? [met.place] : [];
    });
    const last = places.at(-1);
    return last && places.length === thing.length
      ? [{ start: first.place.start, end: last.end }]
      : [];
  });
}

/** "Pools" of "pool", not "university" of "universe", though they share a stem. */
function isForm(form: string, other: string): boolean {
  let same = 0;
  while (same < form.length && form[same] === other[same]) same++;
  return Math.max(form.length, other.length) - same <= maxEndingChars;
}

const maxEndingChars = 2;

/** "The" of "**Note:** The", in lower case; whose something is may stand there too: "a team's". */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\p{L}{1,30}['’]s(?!\p{L})/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
