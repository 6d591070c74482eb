/** What the inspector says, in English: sentences for somebody who never saw a search engine. */
import type { AnswerType } from '../../language/language.ts';
import type { About, Outcome, Talk } from '../../model.ts';

type Things = Readonly<Record<AnswerType, { readonly no: string; readonly a: string }>>;

const things: Things = {
  person: { no: 'no name of a person', a: 'the name of a person' },
  place: { no: 'no name of a place', a: 'the name of a place' },
  reason: { no: 'no reason', a: 'a reason' },
  time: { no: 'no date', a: 'a date' },
  clock: { no: 'no time of day', a: 'a time of day' },
  duration: { no: 'no length of time', a: 'a length of time' },
  frequency: { no: 'no word on how often', a: 'how often' },
  age: { no: 'no age', a: 'an age' },
  money: { no: 'no amount of money', a: 'an amount of money' },
  percent: { no: 'no percentage', a: 'a percentage' },
  measure: { no: 'no measure', a: 'a measure' },
  extent: { no: 'no measure or length of time', a: 'a measure or length of time' },
  number: { no: 'no number', a: 'a number' },
  other: { no: 'no answer', a: 'what is asked' },
};

const askedFor: Readonly<Record<AnswerType, string>> = {
  person: 'It asks who: a person or a group.',
  place: 'It asks where: a place.',
  reason: 'It asks why: a reason.',
  time: 'It asks when: a date or a day.',
  clock: 'It asks for a time of day.',
  duration: 'It asks how long something takes or lasts.',
  frequency: 'It asks how often.',
  age: 'It asks for an age.',
  money: 'It asks for an amount of money.',
  percent: 'It asks for a percentage.',
  measure: 'It asks for a measure: a number with a unit.',
  extent: 'It asks how long: a measure or a length of time.',
  number: 'It asks how many: a number.',
  other: 'It asks for no date, number or name in particular, so the words alone decide.',
};

const askedAbout: Readonly<Record<About, string>> = {
  author: 'It asks who wrote the article.',
  publisher: 'It asks who published the article.',
  date: 'It asks when the article was published.',
  link: 'It asks where the article can be read.',
  summary: 'It asks what the article is about.',
  length: 'It asks how long the article is.',
  list: 'It asks which articles there are.',
};

const said: Readonly<Record<Talk, string>> = {
  greeting: 'It is a greeting.',
  thanks: 'It is thanks.',
  help: 'It asks how to ask.',
  insult: 'It is an insult.',
  self: 'It asks about the bot itself.',
  farewell: 'It is a farewell.',
  chat: 'It is talk, and asks for nothing in an article.',
};

const outcomes: Readonly<Record<Outcome, string>> = {
  found: 'Found',
  unsure: 'Unsure',
  none: 'No answer',
  about: 'About',
};

/** By the names of the parts of a score. */
const parts: Readonly<Record<string, string>> = {
  relativeScore: 'as many of the words as the best passage has',
  scoreShare: 'how much the words that stand here tell',
  coverage: 'the share of the question that stands here',
  exactForms: 'words that stand here in the very form asked for',
  bestSentence: 'the share of the question that one sentence has',
  exactPairs: 'words that stand beside each other in both',
  answerTime: 'a date stands in the best sentence',
  answerNumber: 'a number stands in the best sentence',
  answerAmount: 'an amount stands in the best sentence',
  answerName: 'a name stands in the best sentence',
  anyAnswerType: 'the kind of thing asked for stands here',
  neighbours: 'missing words stand in the passage before or after',
  heading: 'missing words stand in the title or the heading',
  asked: 'the heading above asks the same',
  length: 'long passages have more words by chance',
  kin: 'words of the same family in place of missing ones',
  related: 'words that mean the same in place of missing ones',
  softSentence: 'one sentence with such words counted half',
  opens: 'the paragraph begins with it',
  articleShare: 'the same article fits in other places too',
  window: 'the words stand close together',
  bias: 'where every passage begins: most do not answer',
  librarySize: 'in more articles more is found by chance',
  logScore: 'how many of the words, and how rare, stand here',
  lead: 'how far it is ahead of the other passages',
  unmet: 'words that nothing near has',
  logWords: 'how many words the question has',
  unknown: 'words that no article has',
  corrected: 'words that had to be taken for others',
  rarest: 'the rarest word that stands here',
  wordShare: 'how many of the words stand here',
  wordsMet: 'the number of words that stand here',
  onlySoft: 'only words that mean the same stand here',
  missedPlain: 'what is asked stands here in no form',
  metSpecific: 'words of the subject that stand here',
  missedSpecific: 'words of the subject that are missing',
  metCommon: 'everyday words that stand here',
  missedNames: 'names and numbers that are missing',
  otherWords: 'two things or more that are asked stand here in other words',
  definition: 'it says what the thing is',
  wholeAnswer: 'the kind of thing asked for stands here with all that is asked',
};

const sums: Readonly<Record<string, string>> = {
  order: 'Which passage comes first',
  confidence: 'How likely it answers at all',
};

const unknownDetails = { author: 'author', publisher: 'publisher', date: 'date' } as const;

export const en = {
  things,
  askedFor,
  askedAbout,
  said,
  parts,
  sums,
  asksSeveral: 'It asks several things.',
  asksNumbers: (numbers: string) => `It asks for ${numbers} by number.`,

  /** What holds a passage back: each goes on a sentence. */
  doubts: {
    withoutQuote: 'the words in quotation marks do not stand there one after the other',
    onlyNames: 'it shares names with the question, but nothing of what is asked about them',
    noOwnWord: 'none of the question’s own words stands there',
    rivalled: 'another passage answers nearly as well',
    hangsOnOne: 'it shares only one word with the question',
    missesKind: (type: AnswerType) => `${things[type].no} stands beside the matching words`,
    missed: (words: string) => `it says nothing about: ${words}`,
    corrected: (typed: string, met: string) => `“${typed}” had to be taken for “${met}”`,
    otherwise: (typed: string, met: string) => `“${typed}” is not there, only “${met}”`,
    rival: (place: string) => `${place} may as well be meant`,
    apart: 'the words of the question stand too far apart there',
  },
  because: (outcome: Outcome, reason: string) => `${outcomes[outcome]} because ${reason}.`,
  also: (reason: string) => `Also ${reason}.`,
  likely: (outcome: Outcome, number: number, chance: number, limit: number) => {
    const says = `¶ ${number} answers this with a chance of ${chance} in 100`;
    if (outcome === 'found') return `Found: ${says}, and ${limit} are enough.`;
    return outcome === 'unsure'
      ? `${says}; ${limit} would be enough to call it found.`
      : `${says}; below ${limit} nothing is shown.`;
  },
  missedThere: (words: string) => `It says nothing about: ${words}.`,
  /** What to change in the article: `tasks` go on "it would have to …". */
  advice: (number: number, tasks: readonly string[]) =>
    `To be found, ¶ ${number} would have to ${tasks.join(', and to ')}.`,
  adviceNone: 'A passage that answers this in the words of the question would be found.',
  tasks: {
    name: (words: string) => `speak of ${words}`,
    state: (type: AnswerType) => `state ${things[type].a} beside the matching words`,
    use: (words: string) => `use the question’s own words: ${words}`,
  },
  passageOf: (number: number, title: string) => `¶ ${number} of “${title}”`,
  detailsAnswer: 'About: the article’s own details answer this, not its text.',
  unknownDetail: (id: string, kind: keyof typeof unknownDetails) =>
    `The file “${id}” states no ${unknownDetails[kind]}.`,
  nothingAsked: 'Nothing was asked of the articles, so none was searched for an answer.',
  byNumber: 'Found: these passages were asked for by their numbers.',
  noSuchNumber: 'None: the article has no passage of that number.',
  severalSearched: 'It asks several things, and each was searched by itself.',
  chosenByArticle: 'Found: the article itself names this passage for this question.',
  chosenByModerators: 'Found: a moderator pinned this passage to this question.',
  noWord: 'None: there is no word to search for in that.',
  noArticleHas: (words: string) => `None: no article has ${words}.`,
  noPassageHas: (words: string) => `None: no passage has ${words}.`,

  /** How words were read, and met. */
  words: {
    quoted: (word: string) => `“${word}”`,
    respelt: (typed: string, read: string) => `“${typed}” was read as “${read}”.`,
    corrected: (typed: string, met: string) =>
      `No article has “${typed}”; it was read as “${met}”.`,
    elsewhere: (typed: string, other: string | undefined) =>
      `“${typed}” stands in the articles, but not in the closest passages${other === undefined ? '' : `: “${other}” was found in its place`}.`,
    same: (typed: string) => `“${typed}” was found as it is.`,
    readAs: (typed: string, met: string) => `“${typed}” was read as “${met}”.`,
    foundAs: (typed: string, met: string) => `“${typed}” was found as “${met}”.`,
    unknown: (typed: string) => `No article has “${typed}”, nor a word like it.`,
    unknownBut: (typed: string, other: string) =>
      `No article has “${typed}”, but one has “${other}”.`,
    here: (typed: string) => `“${typed}” stands here.`,
    hereAs: (typed: string, listed: string) => `“${typed}” stands here as ${listed}.`,
    takenFor: (typed: string, listed: string) => `“${typed}” was taken for ${listed}.`,
    kin: (typed: string, listed: string, count: number) =>
      `For “${typed}”, ${listed} ${count === 1 ? 'stands' : 'stand'} here: of the same family of words.`,
    related: (typed: string, listed: string, count: number) =>
      `For “${typed}”, ${listed} ${count === 1 ? 'stands' : 'stand'} here, which means nearly the same.`,
    nearby: (typed: string) => `“${typed}” stands in the passage before or after.`,
    heading: (typed: string) => `“${typed}” stands in the title or the heading.`,
    missed: (typed: string) => `“${typed}” stands neither here nor near.`,
    needless: (typed: string) => `“${typed}” is not here, and need not be.`,
  },

  /** Of an article. */
  details: {
    notStated: 'not stated',
    notKnown: 'not known',
    publisher: (value: string) => `Publisher: ${value}`,
    author: (value: string) => `Author: ${value}`,
    date: (value: string) => `Date: ${value}`,
    address: (value: string) => `Address: ${value}`,
    language: (value: string) => `Language: ${value}`,
    digest: 'A summary in other words',
    original: 'The publisher’s own text',
    translation: (id: string) => `A translation of ${id}`,
    description: (value: string) => `About: ${value}`,
    until: (day: string, end: string) => `${day} to ${end}`,
  },
};

export type Texts = typeof en;
