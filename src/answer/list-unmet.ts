/** The passages shown for a question and the articles in, what it asks about and none of these holds out. */
import { foldWord } from '../language/fold.ts';
import type { Article, CitedHit } from '../model.ts';

/** Part of another word a shorter one is by chance. */
const minPartLetters = 5;

/** As typed. `articles`: those that were searched, by id. */
export function listUnmet(
  shown: readonly CitedHit[],
  articles: ReadonlyMap<string, Article>,
): readonly string[] {
  const [first, ...others] = shown;
  const absent = (first?.unmet ?? []).filter((word) =>
    others.every(({ unmet }) => unmet?.includes(word)),
  );
  if (absent.length === 0) return [];
  const words = wordsOf([...[...articles.values()].flatMap(listHead), ...shown.flatMap(listShown)]);
  return absent.filter((typed) => !isHeld(typed, words));
}

/** What a reader is told of an article besides its passages and names, which were searched. */
const listHead = ({ author, publisher, date, description }: Article): (string | null)[] => [
  author,
  publisher,
  date?.slice(0, 4) ?? null,
  description ?? null,
];

const listShown = ({ passage, next }: CitedHit): string[] => [
  passage.text,
  next?.passage.text ?? '',
];

/** Each word once, folded; "Wi-Fi" and "S.S.P." in one, as people type them. */
function wordsOf(texts: readonly (string | null)[]): ReadonlySet<string> {
  const folded = foldWord([...new Set(texts)].join('\n')).replace(/[^\p{L}\p{N}\s]/gu, '');
  return new Set(folded.split(/\s+/u));
}

function isHeld(typed: string, words: ReadonlySet<string>): boolean {
  const [asked = ''] = wordsOf([typed]);
  if (words.has(asked)) return true;
  return asked.length >= minPartLetters && [...words].some((word) => word.includes(asked));
}
