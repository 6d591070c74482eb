/** English: everything the stages need to know of it. */
import { stemmer } from '@orama/stemmers/english';
import type { Language } from './language.ts';
import { pairs, wordSet } from './word-lists.ts';

declare module '../model.ts' {
  interface LanguageCodes {
    en: true;
  }
}

export const english: Language = {
  code: 'en',
  name: 'English',
  stem: stemmer,
  ownLetters: null,
  // Function words only: a longer list (stopwords-iso) costs 2.5 points of R@1 on questions.
  stopWords: wordSet(`
    a an the of in on at to for from by with about as into onto over under between among through
    during before after above below up down out off is are was were be been being am do does did
    doing done have has had having can could will would shall should may might must this that these
    those there here it its he she they them his her their theirs him we us our ours you your yours
    i me my mine who whom whose which what when where why how and or but nor so if then than too very
    not no any some such only own same both each few more most other s t d ll re ve m also
    didnt doesnt dont isnt wasnt arent werent wont cant couldnt shouldnt wouldnt hasnt havent hadnt
    many much everyone everybody someone somebody anyone anybody nobody everything something anything nothing
    im youre hes shes theyre weve ive whats whos wheres hows thats theres lets please tell
  `),
  wordList: 'english',
  sayingVerbs: wordSet(`
    said says stated states told wrote writes added adds explained explains warned warns
    declared declares announced announces insisted insists claimed claims argued argues noted
    notes asked asks replied tweeted posted commented remarked affirmed recalled stressed
    concluded
  `),
  askedSayingVerbs: wordSet('say tell tells write state'),
  abbreviations: wordSet(`
    mr mrs ms dr st jr sr vs etc prof gen col lt capt sgt rev hon gov sen rep pres no nos fig vol pp
    al approx ca c cf e.g i.e u.s u.k u.n d.c a.m p.m inc ltd co corp dept univ est
    jan feb mar apr jun jul aug sep sept oct nov dec mt ft
  `),
  numerals: pairs(`
    zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12
    thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20
    thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000
    million 1000000 billion 1000000000
  `),
  ordinals: pairs(`
    first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10
    eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17
    eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30
  `),
  numeralJoiner: 'and',
  months: pairs(`
    january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10
    november 11 december 12 jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sep 9 sept 9 oct 10 nov 11
    dec 12
  `),
  // These months are everyday words too: they name a month only beside a number.
  doubtfulMonths: wordSet('may march mar sep dec'),
  questionPatterns: [
    [
      'time',
      /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|century|decade|time|period)s?\b|\b(?:how long ago|since when|until when)\b/,
    ],
    [
      'number',
      /\bhow (?:many|much|old|long|far|tall|high|big|large|fast|often|deep|wide|heavy|hot|cold)\b|\bwhat (?:\w+ )?(?:percentage|percent|number|population|amount|share|proportion|price|cost|age|size|rate|total)\b/,
    ],
    [
      'person',
      /\bwho(?:m|se)?\b|\b(?:what|which) (?:person|president|king|queen|actor|author|general|emperor|official|leader|politician|minister|man|woman)\b/,
    ],
    [
      'place',
      /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:city|country|state|place|town|county|region|location|province|river|island|continent|cities|countries|states|places|towns|regions|provinces)\b/,
    ],
    [
      'reason',
      /\bwhy\b|\bwhat (?:reason|purpose|for)\b|\bwhat (?:is|was) the (?:reason|purpose|aim|goal|objective)\b/,
    ],
  ],
  reasons:
    /\b(?:because|due to|since|so that|in order to|as a result|caused?|causes|reasons?|therefore|to avoid|thanks to|aim|aimed|purpose|objective|goal)\b/i,
  articles: 'the',
  ordinalMarks: 'st|nd|rd|th',
  sources: 'according to',
  dates: {
    chrono: 'en',
    naming: 'day\\b|week|month|year|ago\\b|yesterday|tomorrow',
    of: 'of',
    article: '',
    noDate: 'now$|for ',
    short: '',
    beforeYear: 'in|since|by|until|from|during|of|before|after',
    noPlural: 'was|is',
    beforeMonth: 'in|of|by|since|until|last|next|early|late|mid',
    besideWeekday: 'last|next|this',
    until: 'to|until|till|through',
    and: 'and',
    between: 'between',
    future: /\b(?:will|shall|going to|plans? to|due to)\b/iu,
    capitalWeekdays: true,
  },
  names: {
    joins: 'of(?: the)?',
    beforePlaces: wordSet('in at near'),
    possessive: "['’]s",
    adverbEndings: 'ly',
    capitals: wordSet('i'),
  },
  references: {
    passage: 'paragraph|passage|para|par',
    number: 'number|no\\.?',
    asking: 'what does|show(?: me)?|read(?: me)?',
    saying: 'say|says',
  },
  backward: {
    pronouns: 'he|she|they|it',
    pointers: 'this|that|these|those',
    saidBefore: 'that|those',
    otherForms: 'him|her|hers|them|his|its|their|theirs',
    openers: 'and|but|or|so|then|also|what about|how about',
    asking: 'who|whom|whose|what|which|when|where|why|how',
    toListener: 'you|your|yours',
    afterAsking: 'many|much|long|often|old|far|else|not',
  },
};
