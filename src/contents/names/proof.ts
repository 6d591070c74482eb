/** A name with its places in, whether an article proves it to be one out: who reads a list of names should find nothing else there. */
import { foldWord } from '../../language/fold.ts';
import { languageOf } from '../../language/languages.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import type { LanguageCode } from '../../model.ts';
import { isListedPlace, isPlaced, isShownAsPerson, isShownByWords } from './beside-names.ts';
import {
  isGivenName,
  isHead,
  isInstitution,
  isLandmark,
  isNotAlone,
  isTitle,
} from './everyday-words.ts';
import { isAdjective, isAfterArticle, isDoing, isInProse, isInSentence } from './in-prose.ts';
import { isKnownName, isKnownPlace } from './known-places.ts';
import type { Mention } from './merge-names.ts';
import { isIdentifier, isMark, isOneOfAnother, isOneOfMany } from './other-things.ts';
import {
  isGeneric,
  isMadeOfCommon,
  isOwn,
  isShortName,
  isUsed,
  listStems,
  type Usage,
} from './own-words.ts';
import { isAcronym, isOne, isPeople } from './roles.ts';

/** So often a name that is a common word too has to stand in sentences. */
const commonMinTimes = 2;

/** So many places of a name tell what it is. */
const maxMentions = 50;

/** "Stone & Sons", "People’s Daily", and not "Reviews & Project Discussion". */
const firmMaxWords = 2;

/** `likely` where nothing but its being no other word speaks for it, `common` where it is another word too. */
export type Proof = 'sure' | 'likely' | 'common' | 'none';

export function proveName(name: string, all: readonly Mention[], usage: Usage): Proof {
  // A part of it that stands alone speaks for another name.
  const whole = all.filter(({ start, end }) => end - start >= name.length);
  const mentions = (whole.length > 0 ? whole : all).slice(0, maxMentions);
  const parts = name.split(/[ ’']/u).filter((word) => /^\p{Lu}/u.test(word));
  const isThe = parts.length > 1 && isArticleOf(parts[0] ?? '', mentions);
  const words = isThe ? parts.slice(1) : parts;
  const [language = 'en'] = mentions.map(({ passage }) => passage.language);
  const isNone = isMark(name) || isOneOfAnother(name, words) || isIdentifier(name, mentions);
  if (isNone) return 'none';
  // "The Hague", "El Alto"; a firm; "the People’s Daily".
  const [word = ''] = words;
  const isWhole = isThe && words.length === 1 && !isUsed(word, usage) && !isGeneric(word);
  const isFirm =
    words.length <= firmMaxWords &&
    (/&/u.test(name) || (/['’]s /u.test(name) && mentions.some(isAfterArticle)));
  if ((isWhole || isFirm) && mentions.some(isInSentence)) return 'sure';
  if (isShownByWords(words, mentions, language) || isShownAsPerson(words, mentions, language))
    return 'sure';
  if (words.length === 1) return isThe ? 'none' : proveWord(name, mentions, usage, language);
  if (isKnownName(name.toLowerCase()) || isSomebody(words, mentions, usage, language))
    return 'sure';
  if (isBody(name, words, mentions, usage, language)) return 'sure';
  return mentions.some(isInSentence) && isPhraseOfOwn(words, mentions, usage, language)
    ? 'likely'
    : 'none';
}

/** "Mohegan Creek" and not "Puerto Rican", "Catastrophic Backtracking", "Project Directors", "Tasks X.Y.Z." */
function isPhraseOfOwn(
  words: readonly string[],
  mentions: readonly Mention[],
  usage: Usage,
  language: LanguageCode,
): boolean {
  const last = words.at(-1) ?? '';
  if (isPeople(last) || /ing$|\.$/u.test(last) || isNamelessSort(words)) return false;
  if (mentions.every((mention) => isAdjective(words, mention))) return false;
  if (words.every((word) => isOwn(word, usage, language))) return true;
  const isJoined = mentions.some(({ passage, start, end }) =>
    / \p{Ll}/u.test(passage.text.slice(start, end)),
  );
  if (!isJoined && isSaid(mentions) && isStrangePhrase(words, usage, language)) return true;
  return words.length === 2 && isSaid(mentions) && isLikeSomebody(words, usage, language);
}

/** "Rocky Marciano": a word that nobody says otherwise, and none that the article has in lower case. */
function isStrangePhrase(words: readonly string[], usage: Usage, language: LanguageCode): boolean {
  const isPlain = words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !isGeneric(word));
  // "Swiss Lindqvist".
  if (
    !isPlain ||
    isPeople(words[0] ?? '') ||
    words.some((word) => usage.lower.has(word.toLowerCase()))
  )
    return false;
  return words.some((word) => !hasEverydayStem(word.toLowerCase(), language));
}

const hasEverydayStem = (small: string, language: LanguageCode): boolean =>
  listStems(small).some((form) => isEverydayForm(foldWord(form), languageOf(language)));

const isNamelessSort = (words: readonly string[]): boolean =>
  words.some((word) => isOne(word.toLowerCase()) || isOne(word.toLowerCase().replace(/s$/u, '')));

/** "Ana Rojas", "Gov. Rojas", "London Bridge": what begins with a name, and has no other word of the article. */
function isSomebody(
  [first = '', ...others]: readonly string[],
  mentions: readonly Mention[],
  usage: Usage,
  language: LanguageCode,
): boolean {
  const lower = first.replace(/\.$/u, '').toLowerCase();
  const isInitial = /^[^\P{Lu}XYZ]\.|^[^\P{Lu}XYZ]$/u.test(first);
  const isCalled = isGivenName(lower) || isTitle(lower) || isInitial;
  // "London Bridge", and not "GitHub Repo".
  const isPlace = isKnownName(lower) && /^\p{Lu}\p{Ll}+$/u.test(first);
  const isTold =
    mentions.some(isInSentence) || others.every((word) => isOwn(word, usage, language));
  if (!isCalled && !(isPlace && isTold)) return false;
  const isLast = (word: string) =>
    /^\p{Lu}\.$/u.test(word) ||
    (!isGeneric(word) && (isOwn(word, usage, language) || !isUsed(word, usage)));
  return others.length > 0 && others.every(isLast);
}

/** "Gail Winter": a word that is no other, and one that the article has nowhere else. */
function isLikeSomebody(
  [first = '', last = '']: readonly string[],
  usage: Usage,
  language: LanguageCode,
): boolean {
  const isLast = !isUsed(last, usage) && !isGeneric(last) && !isOne(last.toLowerCase());
  const isPlace = languageOf(language).extraction?.placeOpeners.has(first.toLowerCase()) === true;
  if (isPlace) return isOwn(last, usage, language);
  const isPlain = /^\p{Lu}\p{Ll}+$/u.test(first);
  return isPlain && isOwn(first, usage, language) && isLast && /^\p{Lu}\p{Ll}+$/u.test(last);
}

/** "University of Tolland", "Harbour Board"; of common words alone only what an article stands before. */
function isBody(
  name: string,
  words: readonly string[],
  mentions: readonly Mention[],
  usage: Usage,
  language: LanguageCode,
): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => word?.toLowerCase());
  // "University of Tolland", "Comité Olímpico", and not "Press Esc".
  const isFirst = / \p{Ll}/u.test(name) || languageOf(language).names?.headsFirst === true;
  const isLike = (word: string) => isHead(word) || isLandmark(word);
  // "British Chambers of Commerce" has it in the middle.
  const isHeaded = / \p{Ll}/u.test(name) || mentions.some(isAfterArticle);
  const isWithin = isHeaded && words.some((word) => isHead(word.toLowerCase()));
  if (!(isLike(first) && isFirst) && !isLike(last) && !isWithin) return false;
  // "Project Directors of the Board", and not "Association of Officers".
  if (isNamelessSort(name.split(/ \p{Ll}/u)[0]?.split(' ') ?? [])) return false;
  const others = words.filter((word) => !isLike(word.toLowerCase()));
  if (others.some((word) => isOwn(word, usage, language) && !isGeneric(word)))
    return mentions.some(isInSentence);
  // "British Airways", "the Iron Bridge".
  if (others.length > 0 && others.every(isPeople) && mentions.some(isInSentence)) return true;
  const isOne = mentions.some((each) => isInSentence(each) && isAfterArticle(each));
  return isOne && (isLandmark(last) || others.some((word) => !isUsed(word, usage)));
}

function proveWord(
  name: string,
  mentions: readonly Mention[],
  usage: Usage,
  language: LanguageCode,
): Proof {
  const small = name.toLowerCase();
  const spoken = mentions.filter(isInProse);
  // "Guernsey-man".
  if (small.split('-').length > 1 && small.split('-').some(isKnownName) && spoken.length > 0)
    return 'sure';
  const sureIf = (isSo: boolean) => (isSo ? 'sure' : 'none');
  if (isShortName(name, language) || isInstitution(small)) return 'sure';
  if (isAcronym(name)) return sureIf(isAcronymOfBody(mentions));
  if (isKnownPlace(small) && !isHead(small) && mentions.some(isListedPlace)) return 'sure';
  if (isKnownName(small)) return sureIf(spoken.length > 0 || mentions.length > 1);
  if (isGivenName(small)) return sureIf(spoken.length > 0 && !isUsed(name, usage));
  if (isOne(small) || isHead(small) || isNotAlone(small) || isUsed(name, usage)) return 'none';
  if (mentions.some(isOneOfMany)) return 'none';
  const isOther = spoken.some((mention) => !isAdjective([name], mention));
  if (!isMadeOfCommon(foldWord(small), language)) return isOther ? 'likely' : 'none';
  // "In Whitehaven", which is made of two words and is neither.
  const isStrange = !isEverydayForm(foldWord(small), languageOf(language));
  const isMadeUp = isStrange && !hasEverydayStem(small, language) && !mentions.some(isAfterArticle);
  if (isStrange && /\p{Ll}{3}$/u.test(name) && spoken.some((each) => isMadeUp || isPlaced(each)))
    return 'likely';
  // "Apple", where nothing else is meant.
  const isSpoken = spoken.length >= commonMinTimes && spoken.length === mentions.length;
  return isSpoken && !/(?:s|ing|ed)$/u.test(small) && !mentions.some(isAfterArticle)
    ? 'common'
    : 'none';
}

/** How often a name that is only likely has to be said where the writer gives capitals to other words too. */
export const isOftenSaid = (mentions: readonly Mention[]): boolean =>
  mentions.slice(0, maxMentions).filter(isInProse).length >= commonMinTimes;

export const isSaid = (mentions: readonly Mention[]): boolean =>
  mentions.slice(0, maxMentions).some(isInProse);

/** What an acronym in brackets stands for is hardly longer, in characters. */
const fullMaxChars = 80;

/** "The World Health Organization (WHO)". */
function isAcronymOfBody(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => {
    const { passage, start, end } = mention;
    // "JLL said", and not "LPUSH adds an element".
    if (isDoing(mention) && !/^ \p{Ll}+ (?:an?|the|una?|el|la) /u.test(passage.text.slice(end)))
      return true;
    const before = passage.text.slice(Math.max(0, start - fullMaxChars), start);
    if (!before.endsWith(' (')) return false;
    const words = before.slice(0, -2).split(' ');
    const { names } = languageOf(passage.language);
    const the = words.findLastIndex((word) => names?.articles?.has(word.toLowerCase()) === true);
    const full = words.slice(the + 1);
    const isName = full.every((word) => /^(?:\p{Lu}\p{L}*|\p{Ll}{1,3})$/u.test(word));
    const ends = [full[0], full.at(-1)].map((word) => word?.toLowerCase() ?? '');
    return the >= 0 && isName && ends.some(isHead);
  });
}

const isArticleOf = (word: string, mentions: readonly Mention[]): boolean =>
  mentions.some(({ passage }) => {
    const { determiners } = languageOf(passage.language);
    return determiners !== '' && new RegExp(`^(?:${determiners})$`, 'iu').test(word);
  });
