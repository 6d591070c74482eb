/** A passage matched with "what is a tidal pool?" in, its sentence that says what that is out. */
import { foldWord } from '../../language/fold.ts';
import { languageOf } from '../../language/languages.ts';
import type { Span } from '../../model.ts';
import { placeOf, type Segment } from '../index/segment.ts';
import type { ReadQuestion } from '../question/read-question.ts';
import { isForm } from './is-form.ts';
import type { Occurrence, PassageMatch } from './match-passage.ts';

interface Matched {
  readonly question: ReadQuestion;
  readonly match: PassageMatch;
  readonly segment: Segment;
  /** The passage's number in the segment. */
  readonly passage: number;
}

/** Enough for "In the old days, the", and no clause. */
const maxBeforeChars = 60;

/** The sentence's number in the passage; undefined where none says it, or nothing of the kind is asked. */
export function findDefinition(matched: Matched): number | undefined {
  const { question, match, segment, passage: number } = matched;
  const passage = segment.passages[number];
  if (question.thing.length === 0 || !passage || passage.isPicture) return undefined;
  const { definitions } = languageOf(passage.language);
  if (!definitions) return undefined;
  const firstSentence = segment.sentenceStarts[number] as number;
  for (const [i, { word, sentence }] of match.occurrences.entries()) {
    if (question.words[word] !== question.thing[0]) continue;
    const named = placeOfThing(matched, i);
    const at = 2 * (firstSentence + sentence);
    const from = segment.sentenceSpans[at] as number;
    if (!named || named.start - from > maxBeforeChars) continue;
    const says =
      definitions.follows.test(passage.text.slice(named.end, segment.sentenceSpans[at + 1])) &&
      wordsOf(passage.text.slice(from, named.start)).every((each) => definitions.before.has(each));
    if (says) return sentence;
  }
  return undefined;
}

/** Where all words of the thing follow each other as in the question, from an occurrence of its first on. */
function placeOfThing(
  { question: { words, thing }, match: { occurrences }, segment, passage }: Matched,
  from: number,
): Span | undefined {
  const { text = '' } = segment.passages[passage] ?? {};
  const firstToken = segment.tokenStarts[passage] as number;
  const first = occurrences[from] as Occurrence;
  let place: Span | undefined;
  for (const word of thing) {
    const position = first.position + word.position - (thing[0]?.position ?? 0);
    const met = occurrences.find(
      (each, i) => i >= from && each.position === position && words[each.word] === word,
    );
    if (!met) return undefined;
    const { start, end } = placeOf(segment.places[firstToken + met.token] as number);
    if (!isForm(foldWord(text.slice(start, end)), word.meantForm)) return undefined;
    place = { start: place?.start ?? start, end };
  }
  return place;
}

/** "The" of "**Note:** The", in lower case; whose something is may stand there too: "a team's", "@team/". */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\p{L}{1,30}['’]s(?!\p{L})|@[\w.-]{1,60}\/$/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
