/** A name with its places in, whether enough speaks for its being one out: a capital alone does not. */
import { foldWord } from '../../language/fold.ts';
import { languageOf } from '../../language/languages.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import type { LanguageCode, Passage } from '../../model.ts';
import { isGivenName, isHead, isInstitution, isKnownAcronym, isProper } from './everyday-words.ts';
import type { Mention } from './merge-names.ts';
import { isAcronym } from './roles.ts';

/** So often a common noun has to stand with a capital to be taken for a name. */
const minMentions = 2;

/** `lower` holds the words that the article has in lower case too. */
export function isSure(
  name: string,
  mentions: readonly Mention[],
  lower: ReadonlySet<string>,
): boolean {
  const words = name.split(/[ ’']/u).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length === 1 && isAcronym(name)) return isKnown(name, mentions);
  // "CPUs".
  if (/^\p{Lu}{2,}s$/u.test(name)) return false;
  // A firm: "Stone & Sons".
  if (name.includes('&')) return true;
  if (words.length > 1 && isEveryday(words, mentions) && !mentions.some(isInSentence)) return false;
  if (words.some((word) => isProper(word.toLowerCase()) || isAcronym(word))) return true;
  const common = words.map((word) => word.toLowerCase());
  const isKept = common.some((word) => !lower.has(word));
  if (mentions.length >= minMentions && isKept) return true;
  if (words.length === 1) return isInstitution(common[0] ?? '');
  if (mentions.some(({ passage, start }) => follows(passage, start, isDeterminer))) return true;
  return (
    common.some(isHead) &&
    !mentions.every(({ passage, start }) => follows(passage, start, isArticle))
  );
}

/** "Saturated Fat", "Help Menu". */
const isEveryday = (words: readonly string[], mentions: readonly Mention[]): boolean =>
  words.every((word) => {
    const lower = word.toLowerCase();
    if (isGivenName(lower) || isHead(lower)) return false;
    return mentions.every(({ passage }) =>
      isEverydayForm(foldWord(lower), languageOf(passage.language)),
    );
  });

/** And not on a line that may be a heading, the name of a button or a row of a table. */
const isInSentence = ({ passage, end }: Mention): boolean =>
  /^[^\n]{0,400}?[.!?…](?:["”’»)\]]|\s|$)/u.test(passage.text.slice(end, end + 420));

/** "The FDA", "World Health Organization (WHO)", "NASA’s"; and not "a lower CPU". */
const isKnown = (name: string, mentions: readonly Mention[]): boolean =>
  /\./u.test(name) ||
  isKnownAcronym(name.toLowerCase()) ||
  mentions.some(({ passage, start, end }) => {
    const before = passage.text.slice(Math.max(0, start - 40), start);
    return (
      /\p{Lu}[\p{L}\p{M}’'-]*,? \($/u.test(before) ||
      /^['’]s /u.test(passage.text.slice(end, end + 3)) ||
      follows(passage, start, isDeterminer) ||
      isAgent(passage, start, end)
    );
  });

/** "Told AFP", "JLL said". */
function isAgent(passage: Passage, start: number, end: number): boolean {
  const { sayingVerbs } = languageOf(passage.language);
  const after = /^ (\p{Ll}+)/u.exec(passage.text.slice(end, end + 20))?.[1] ?? '';
  return sayingVerbs.has(after) || follows(passage, start, (word) => sayingVerbs.has(word));
}

function follows(
  { text, language }: Passage,
  start: number,
  isMeant: (word: string, language: LanguageCode) => boolean,
): boolean {
  const before = /(?<!\p{L})\p{L}+(?= $)/u.exec(text.slice(Math.max(0, start - 20), start))?.[0];
  return before !== undefined && isMeant(before.toLowerCase(), language);
}

/** "The White House", and not "they want Human Rights". */
const isDeterminer = (word: string, language: LanguageCode): boolean =>
  languageOf(language).names?.articles?.has(word) === true ||
  languageOf(language).extraction?.determiners.has(word) === true;

/** "A drilling service". */
const isArticle = (word: string, language: LanguageCode): boolean =>
  languageOf(language).dates?.moments?.one.has(word) === true;
