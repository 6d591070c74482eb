/** The code of a language that Footnote does not know in, what every language has out. */
import type { LanguageCode } from '../../model.ts';
import type { Language } from '../language.ts';

/** What `Intl` and BCP 47 call a text whose language is not known. */
export const undetermined = 'und';

const none: ReadonlySet<string> = new Set();
const noValues: ReadonlyMap<string, number> = new Map();
const never = /(?!)/u;

/** No stop words, no stems: every word counts, as it is written. */
export const createUnknownLanguage = (code: LanguageCode): Language => ({
  code,
  name: nameItself(code),
  partsByMeaning: true,
  stem: (word) => word,
  ownLetters: null,
  stopWords: none,
  sayingVerbs: none,
  askedSayingVerbs: none,
  abbreviations: none,
  numerals: noValues,
  ordinals: noValues,
  numeralJoiner: '',
  percents: new Map(),
  months: noValues,
  doubtfulMonths: none,
  questionPatterns: [],
  offers: { reason: never },
  determiners: '',
  ordinalMarks: '',
  attributions: '',
  references: { passage: '', of: '', number: '', asking: '', saying: '' },
  typed: {
    light: none,
    respellings: new Map(),
    asking: '',
    joining: '',
    calling: '',
    prefixes: never,
    soundAlikes: [],
  },
});

/** `日本語` of `ja`; the code itself where it has no name. */
const nameItself = (code: LanguageCode): string =>
  new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
