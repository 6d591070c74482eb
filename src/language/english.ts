/** English: everything the stages need to know of it. */
import { stemmer } from '@orama/stemmers/english';
import { englishForms } from './english-forms.ts';
import { joinForms } from './join-forms.ts';
import type { Language } from './language.ts';
import { pairs, phrases, wordSet } from './word-lists.ts';

declare module '../model.ts' {
  interface LanguageCodes {
    en: true;
  }
}

export const english: Language = {
  code: 'en',
  name: 'English',
  stem: joinForms(stemmer, englishForms),
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
  percents: phrases('percent, pct, percentage, percentages, per cent'),
  months: pairs(`
    january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10
    november 11 december 12 jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sep 9 sept 9 oct 10 nov 11
    dec 12
  `),
  // These months are everyday words too: they name a month only beside a number.
  doubtfulMonths: wordSet('may march mar sep dec'),
  questionPatterns: [
    ['time', /\b(?:how long ago|since when|until when|till when|by when)\b/],
    [
      'money',
      /\bhow (?:mu?ch|many) (?:money|dollars|euros|pounds)\b|\bhow mu?ch (?:is|was|are|were) (?:a|an|the|it|this|that|entry)\b|\bhow mu?ch (?:[\w']+ ){0,6}(?:cost|pay|paid|spen[dt]|charge|worth|earn|raise|donate|borrow|owe)|\bhow expensive\b|\bwhat(?:'?s| is| was| are| were| does| did)? (?:\w+ ){0,2}(?:price|cost|fee|budget|bill|fare|rent|salary)s?\b|^(?:the )?(?:price|cost|fee|budget|fare)s?\b/,
    ],
    [
      'percent',
      /\b(?:what|which) (?:\w+ )?(?:per ?cent(?:age)?|share|proportion|fraction)\b|\bhow (?:many|much) (?:per ?cent|percentage)|^per ?cent(?:age)?\b/,
    ],
    ['age', /\bhow old\b|\b(?:what|which) age\b/],
    ['clock', /\b(?:what|which) time\b|\b(?:opening|closing|visiting) (?:hours|times?)\b/],
    ['frequency', /\bhow (?:often|frequently|regularly)\b/],
    [
      'measure',
      /\bhow (?:far|tall|high|big|large|deep|wide|heavy|hot|cold|warm|fast|steep|thick)\b|\bhow long (?:is|was|are|were) (?:the|this|that|its?)(?: \w+)?\W*$|\bwhat(?:'?s| is| was) (?:\w+ )?(?:size|height|length|width|depth|weight|temperature|distance|area)\b|^(?:the )?(?:size|height|length|width|depth|weight|temperature|distance) of\b/,
    ],
    ['duration', /\bhow (?:long|many (?:years|months|weeks|days|hours|minutes|seconds))\b/],
    [
      'number',
      /\bhow (?:many|mu?ch)\b|\bwhat (?:\w+ )?(?:number|population|amount|rate|total)\b|\bnumber of\b/,
    ],
    [
      'time',
      /^\W*(?:\w+\W+){0,2}wh?en\b|\bwh?en (?:do|does|did|is|are|was|were|will|can|could|may|might|must|should|would|has|have|had|s|r)\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|century|decade|time|period)s?\b/,
    ],
    [
      'person',
      /\bwho(?:m|se|'?s)?\b|\b(?:what|which) (?:person|president|king|queen|actor|author|general|emperor|official|leader|politician|minister|man|woman)\b/,
    ],
    [
      'place',
      /\bwhere(?:'?s)?\b|\b(?:what|which) (?:\w+ )?(?:city|country|state|place|town|county|region|location|province|river|island|continent|cities|countries|states|places|towns|regions|provinces)\b/,
    ],
    [
      'reason',
      /\bwhy\b|\bhow come\b|\bwhat (?:reason|purpose|for)\b|\bwhat (?:is|was) the (?:reason|purpose|aim|goal|objective)\b/,
    ],
  ],
  offers: {
    money:
      /[$€£¥]\s?\d|\d\s?[€£¥]|\b(?:euros?|dollars?|pounds?|pence|cents?|crowns?|pesos?|soles|francs?|rupees|yen|usd|eur|gbp|free|for nothing|exempt)\b/i,
    percent: /\d\s?%|\bper ?cent\b|\b(?:half|thirds?|quarters?|fifths?|tenths?|majority)\b/i,
    age: /\b(?:aged?|age of|turned|turning)\s\w|\byears?[- ]old\b|,\s\d{1,3},|\bborn\b/i,
    clock:
      /\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b|\b\d{1,2}:\d{2}\b|\b(?:noon|midday|midnight|dawn|dusk|sunrise|sunset|o.?clock)\b|\b(?:at|from|until|till|by|to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i,
    frequency:
      /\b(?:every|each|daily|weekly|monthly|yearly|annual(?:ly)?|hourly|nightly|once|twice|times|always|never|regularly)\b|\b(?:a|per) (?:day|week|month|year|hour|night)\b/i,
    duration:
      /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|nights?|fortnight)\b|\b(?:from|between)\b.+\b(?:to|until|till|and)\b|\b(?:until|till)\b/i,
    measure:
      /\d\s?(?:°|(?:m|km|cm|mm|kg|g|t|ha|l|mph|ft|in|kmh|km\/h)\b)|\b(?:met(?:re|er)s?|kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|miles?|feet|foot|inch(?:es)?|yards?|degrees?|lit(?:re|er)s?|tonnes?|tons?|kilos?|kilograms?|hectares?|acres?|square|store?y(?:s|ed)?|stories|knots|gallons?)\b/i,
    time: /\b\d+ (?:days?|weeks?|months?|years?)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:spring|summer|autumn|winter|today|yesterday|tomorrow|tonight|ago|noon|midnight|centur(?:y|ies))\b|\b(?:last|next|this) (?:week|month|year|night|weekend)\b|\b\d{1,2}\s?[ap]m\b/i,
    person:
      /\b(?:mayor|judge|president|minister|council(?:lor)?s?|government|leader|director|owner|residents?|neighbou?rs?|farmers?|police|officials?|experts?|scientists?|engineers?|company|members?|workers?|students?|teachers?|pensioners?|people|families|volunteers?|builders?|firm)\b/i,
    reason:
      /\b(?:because|due to|since|so that|so as to|in order to|as a result|caused?|causes|reasons?|therefore|thanks to|aim|aimed|purpose|objective|goal|owing to|prompted|blamed?|meant to|for fear)\b|\bto (?:make|avoid|let|keep|prevent|protect|allow|stop|save|reduce|help|give|ensure|raise|pay|get|meet|mark|honou?r)\b|\btoo \w+ (?:for|to)\b/i,
  },
  determiners: 'the',
  ordinalMarks: 'st|nd|rd|th',
  attributions: 'according to',
  dates: {
    chrono: 'en',
    naming: 'day\\b|week|month|year|ago\\b|yesterday|tomorrow',
    of: 'of',
    determiner: '',
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
  typed: {
    light: wordSet(`
      go goes going gone gonna get gets getting got gotten take takes taking make makes making come
      comes coming put give gives thing things stuff happen happens happened happening now still even
      ever yet already actually really just anyway though else again know like so well ok okay guys
      deal kind sort way bit lot exactly currently
    `),
    respellings: phrases(`
      u you, r are, ur your, y why, n and, mch much, wen when, wher where, wat what,
      wut what, wots what is, wot what, hw how, ppl people, pple people, peeps people, govt government,
      gov government, gonna going to, gotta have to, wanna want to, hafta have to, whos who is,
      whys why is, whens when is, hows how is, wheres where is, whats what is, whered where did,
      thx thanks, ty thanks, pls please, plz please, thru through, tho though, cuz because, coz because,
      bc because, bcos because, b4 before, yr year, yrs years, mins minutes, hrs hours, wks weeks,
      mths months, dept department, uni university, info information, tmrw tomorrow, tmr tomorrow,
      rn right now, smth something, sth something, smb somebody, sb somebody, abt about, bout about, gd good, nite night, cos because, hosp hospital,
      pics pictures, pic picture, prof professor, approx about, avg average
    `),
    asking:
      'who|whose|whom|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|will|would|should|has|have',
    joining: 'so|and|but|that|if|or',
    calling:
      '(?:can|could|does|do|will|would) (?:any|some)(?:one|body)(?: here)?(?: please)? (?:help|know|explain|tell)(?: me| us)?(?: out)?|(?:can|could|would) (?:you|u)(?: guys)?(?: please)? (?:help|explain|tell)(?: me| us)?(?: out)?|quick question|any ideas?|(?:hi|hey|hello)(?: all| everyone| guys| there)?|thanks|thank you|right|you know',
    prefixes: /^(co|re|pre|non|anti|ex|semi|multi|e)(\p{L}{3,})$/u,
    soundAlikes: [],
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
