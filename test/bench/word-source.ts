/** Randomness in, words out with the frequencies of natural text. */
import { isStopWord, splitWords } from './analysis.ts';
import { sentences } from './sentences.ts';

/** Up to this rank a word's frequency falls with 1 / rank; beyond, with 1 / rank^tailExponent. */
const kneeRank = 8000;
/**
 * English has this knee between its common core and the rarities behind it (Ferrer i Cancho and Solé
 * 2001). Together they make the vocabulary grow as it does in an encyclopedia: 12, 50 and
 * 200 thousand words for 1k, 10k and 100k passages.
 */
const tailExponent = 1.65;

/** Words 1 to n by falling frequency: those of the written sentences, then invented ones. */
const writtenWords: readonly string[] = [
  ...new Set(
    sentences
      .flatMap(splitWords)
      .filter((word) => /^\p{Ll}{3,}$/u.test(word) && !isStopWord(word, 'en')),
  ),
];

/** The rank of a random word; `shift` leaves out the commonest, for words that are about something. */
export function drawRank(random: () => number, shift = 3): number {
  const headMass = Math.log((kneeRank + shift) / (1 + shift));
  const tailMass = 1 / (tailExponent - 1);
  const place = random() * (headMass + tailMass);
  if (place < headMass) return Math.floor((1 + shift) * Math.exp(place) - shift);
  const share = 1 - (place - headMass) / tailMass;
  return Math.floor(kneeRank * share ** (-1 / (tailExponent - 1)));
}

const remembered = new Map<number, string>();

/** The word of a rank: always the same one, and another one for every rank. */
export function wordOfRank(rank: number): string {
  const written = writtenWords[rank - 1];
  if (written) return written;
  let word = remembered.get(rank);
  if (!word) {
    word = inventWord(rank - writtenWords.length);
    if (rank < 1_000_000) remembered.set(rank, word);
  }
  return word;
}

const onsets = 'b c d f g h l m n p r s t v w br ch cl cr dr fl gr pl pr tr'.split(' ');
const vowels = 'a e i o u ai ea io ou'.split(' ');
/** None that could be taken for the beginning of an onset or for an ending. */
const codas = ['', 'l', 'm', 'n', 'r', 'ck'];
/** Endings that a stemmer takes off, so that words come in families. */
const endings = ['', 's', 'ed', 'ing', 'er', 'ation', 'ly'];

const syllables = onsets.flatMap((onset) =>
  vowels.flatMap((vowel) => codas.map((coda) => onset + vowel + coda)),
);

/** Two syllables and an ending; neighbouring numbers share neither. */
function inventWord(number: number): string {
  const pairs = syllables.length ** 2;
  // A prime step visits every pair once before any comes again.
  const pair = Number(
    (BigInt(Math.floor(number / endings.length)) * 1_500_450_271n) % BigInt(pairs),
  );
  const first = syllables[Math.floor(pair / syllables.length)] ?? '';
  const second = syllables[pair % syllables.length] ?? '';
  return first + second + (endings[number % endings.length] ?? '');
}
