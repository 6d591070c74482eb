/** English: everything the stages need to know of it. */
import { stemmer } from '@orama/stemmers/english';
import { joinForms } from '../join-forms.ts';
import type { WholeLanguage } from '../language.ts';
import { pairs, phrases, wordSet } from '../words/word-lists.ts';
import { englishBooks } from './english-books.ts';
import { englishBorders } from './english-borders.ts';
import { englishConversation } from './english-conversation.ts';
import { englishDates } from './english-dates.ts';
import { englishDocuments } from './english-documents.ts';
import { englishExtraction } from './english-extraction.ts';
import { englishForms } from './english-forms.ts';
import {
  englishAcronyms,
  englishAfterAnd,
  englishInstitutions,
  englishNameHeads,
  englishNotAlone,
  englishRanks,
  englishTitles,
} from './english-names.ts';
import { englishNotes } from './english-notes.ts';
import { englishPages } from './english-pages.ts';
import { englishProper } from './english-proper.ts';
import { englishQuestions } from './english-questions.ts';

export const english: WholeLanguage = {
  code: 'en',
  name: 'English',
  ...joinForms(stemmer, englishForms),
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
  verbEndings: { common: ['ed'], longest: 2 },
  sayingVerbs: wordSet(`
    said says stated states told wrote writes added adds explained explains warned warns
    declared declares announced announces insisted insists claimed claims argued argues noted
    notes asked asks replied tweeted posted commented remarked affirmed recalled stressed
    concluded
  `),
  askedSayingVerbs: wordSet('say tell tells write state'),
  abbreviations: wordSet(`
    mr mrs ms dr st jr sr vs etc prof gen col lt capt sgt rev hon gov sen rep pres no nos fig vol pp
    al approx ca c cf e.g i.e a.k.a u.s u.k u.n d.c a.m p.m inc ltd co corp dept univ est
    jan feb mar apr jun jul aug sep sept oct nov dec mt ft
    adm cmdr maj brig cpl pvt supt insp messrs mme mlle atty assn
    ariz calif colo conn fla kan mich minn nev okla tenn tex wis wyo
  `),
  shortBefore: new Map([
    ['p', /^\d/u],
    ['ch', /^\d/u],
    ['sec', /^\d/u],
  ]),
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
  ...englishQuestions,
  determiners: 'the',
  ordinalMarks: 'st|nd|rd|th',
  borders: englishBorders,
  timed: 'time ?(?:stamp|code|mark)?|minute',
  recorded:
    "(?:episode|show) (?:number )?(?:\\d{1,5}|\\p{L}{3,12})(?:,? with [^.,]{2,60})?,? (?:was )?recorded(?: live)?(?: on)?|today(?:['’]s date)? is|(?:this|today['’]s) (?:episode|show|podcast|interview|conversation) (?:was|is)(?: being)? recorded(?: live)?(?: on)?",
  subtitlesBy:
    '(?:subtitl(?:es|ed|ing)|captions?|captioned|captioning|transcript(?:ion)?|transcribed|(?:re)?sync(?:h?ed|hroni[sz]ed|s)?(?: ?(?:and|&|,) ?corrected)?|corrections?|corrected|translat(?:ed|ion)|encoded|ripped)(?: and \\p{L}{3,12})? (?:by|from)\\b|(?:subtitles )?downloaded from|subtitles:|(?:please )?rate this subtitle|support us and become|advertise your product',
  unheard: 'inaudible|unintelligible|indistinct',
  pages: englishPages,
  notes: englishNotes,
  documents: englishDocuments,
  books: englishBooks,
  attributions: 'according to',
  dates: englishDates,
  names: {
    joins: 'of(?: the)?',
    headJoins: 'of(?: the)?',
    beforePlaces: wordSet('in at near'),
    possessive: "['’]s",
    contractions: "['’](?:m|ll|ve|re|d)|n['’]t",
    compounds:
      '\\p{Ll}+(?:ed|ing|y|ic|al|ous|ive|less|ful)|style|like|wide|led|bound|free|era|friendly|run|made|born|type|only|area|size|sized',
    adverbEndings: 'ly',
    gerundEndings: 'ing',
    capitals: wordSet('i tv tvs dvd dvds cd cds id ids gmt bst agm egm pc pcs sms am pm'),
    articles: wordSet('the'),
    heads: englishNameHeads,
    headLinks: '(?:for|against|on)(?: the)?',
    and: 'and|&',
    notAlone: englishNotAlone,
    ranks: englishRanks,
    acronyms: englishAcronyms,
    institutions: englishInstitutions,
    titles: englishTitles,
    afterAnd: englishAfterAnd,
    proper: englishProper,
    landmarks: wordSet(
      'bridge tower river lake street road avenue square park palace castle hill hills island islands bay beach station airport harbour harbor tunnel canal dam mountain mountains creek coast valley forest desert sea ocean city county airways airlines lane hall abbey priory convent monastery basin gulf peninsula strait falls canyon gorge volcano province parkway',
    ),
    ofMany: wordSet(
      'a an my your our their his her its each every any some this that these those another no multiple several',
    ),
    endings: wordSet(
      's es ed ied ing er ers or ors ly ness less able ation ations tion ization isation ment ish esque ism ist ists y ies al ic ics ity ful',
    ),
    controls:
      'click|tap|press|hit|select|choose|pick|open|toggle|enable|disable|type|enter|go to|navigate to|under|called|named|labell?ed',
    controlsBehind:
      'button|tab|menu|page|option|setting|field|checkbox|box|command|key|section|heading|pane|panel|dialog|modal|dropdown|toggle|icon|column|row|property|parameter|flag|method|function|class|object|variable|file|folder|screen|link|header|keyword|type|mode|recipe|card',
  },
  extraction: englishExtraction,
  references: {
    passage: 'paragraphs?|passages?|paras?|pars?',
    of: 'of|from|in',
    number: 'number|no\\.?',
    asking: 'what do(?:es)?|show(?: me)?|read(?: me)?|give me',
    saying: 'say|says',
  },
  typed: {
    light: wordSet(`
      go goes going gone went gonna get gets getting got gotten take takes taking make makes making come
      comes coming put give gives thing things stuff happen happens happened happening now still even
      ever yet already actually really just anyway though else again know like so well ok okay guys
      deal kind sort way bit lot exactly currently let lets want wants wanted keep keeps kept call
      calls called mean means meant seem seems look looks looking become becomes became involve
      involved away either around toward towards together able rather quite pretty maybe probably
      nowadays anymore whole certain lol lmao omg haha bro dude mate folks someones stand stands
    `),
    general: wordSet(`
      work use mean need help find know think try start stop show explain describe define happen
      cause change choose pick decide recommend suggest prefer like love hate matter exist
      include contain require allow enable support provide offer bring set leave stay begin end
      finish go come run create do handle manage build buy sell win lose die born write eat
      drink grow hear hold keep lead learn meet pay send spend speak teach throw wear break deal
      solve fix improve affect compare differ depend relate refer apply follow see appear feel
      good bad better best worse worst big small large little long short tall high low fast slow
      quick easy hard difficult simple cheap expensive old new young recent important main
      different similar possible available useful popular common special necessary right wrong
      true real normal great nice cool often favourite favorite other enough earlier later top
      today past instead because since while until oldest newest biggest largest smallest
      longest highest tallest fastest cheapest strong strongest example difference reason
      purpose meaning advice tip opinion problem question answer info information detail summary
      topic list step part place time day year people person name word idea near next behind
      beside along across inside outside against without within
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
  conversation: englishConversation,
};
