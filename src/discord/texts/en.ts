/** What the bot says in English. The other languages it speaks have the same keys. */
import type { LocaleString } from 'discord.js';
import { explainFailure } from '../../articles/fetch/import-failure.ts';
import type { Part } from '../../contents/parts.ts';
import type { Vote, VoteCounts } from '../../storage/feedback.ts';
import { aboutEn } from './about-en.ts';
import { commandsEn } from './commands-en.ts';
import { moderationEn } from './moderation-en.ts';

export const en = {
  /** Discord's settings that are answered in this language; in English all that no other has. */
  discordLocales: [] as readonly LocaleString[],

  // Commands
  ...commandsEn,

  // Answers
  unsure: 'No passage clearly answers this. The closest:',
  none: 'The articles hold no answer to that.',
  /** Of the one article that was asked; its title without marks. */
  noneIn: (title: string) => `“${title}” holds no answer to that.`,
  openHeading: 'Read what stands below a heading',
  /** Beside `none`, above buttons. */
  tryThese: 'These they do answer:',
  noneAndNothingToTry: '`/articles` shows what they are about.',
  noArticles: 'No article is loaded at the moment.',
  readAs: (readings: string) =>
    `Read as: ${readings}. Quotation marks around a word search it as typed.`,
  nothingAbout: (words: string) => `Nothing here about: ${words}.`,
  cutQuestion: 'Your question is long: only its beginning was searched.',
  lacksOwn:
    'The articles of this server itself are not to be had just now: only the others were searched.',
  /** Above a passage that was reached from an answer with ◀ or ▶. */
  beside: 'From the same article, beside the answer:',

  // Citations
  passagesOf: (first: number, last: number, count: number) =>
    first === last ? `¶ ${first} of ${count}` : `¶ ${first}–${last} of ${count}`,
  /** Of passages that do not all follow each other: `¶ 1, 3–4 of 9`. */
  passageListOf: (numbers: string, count: number) => `¶ ${numbers} of ${count}`,
  digest: 'Digest: a summary in other words, not the publisher’s text.',
  quoteMarks: ['“', '”'] as readonly [open: string, close: string],
  /** For dates, numbers and the names of languages. */
  dateLocale: 'en-GB',
  changed: 'This passage has changed since that message; this is how it reads now.',
  directionMarks: 'Invisible text-direction marks are left out here.',

  // Buttons and menus
  openSource: 'Open the source',
  copyQuote: 'Copy quote',
  asTyped: 'As I typed it',
  askMore: 'Ask more',
  askMoreTitle: 'Ask more about this',
  askMoreField: 'What else do you want to know?',
  askMoreHint: 'And when? Who said that?',
  moreContext: 'More context',
  removeAnswer: 'Remove',
  share: 'Share',
  readIn: (language: string) => `Read in ${language}`,
  helpful: 'Helpful',
  unhelpful: 'Not helpful',
  morePassages: 'More passages',
  openArticle: 'Read an article',
  previousPage: 'Previous page',
  nextPage: 'Next page',

  // What buttons say
  sharedBy: (userId: string) => `Shared by <@${userId}>`,
  voted: (vote: Vote, { helpful, unhelpful }: VoteCounts) =>
    `Noted: you find this ${vote === 'helpful' ? 'helpful' : 'not helpful'}. So far: helpful ${helpful}, not helpful ${unhelpful}. The other button changes your vote.`,

  languageSet: {
    me: (language: string) => `From now on I speak ${language} to you.`,
    channel: (language: string) => `From now on I speak ${language} in this channel.`,
    server: (language: string) => `From now on I speak ${language} in this server.`,
  },
  languageFollows: {
    me: 'From now on I speak to you as your Discord is set.',
    channel: 'From now on I speak in this channel as in the rest of the server.',
    server: 'From now on I speak to each person in this server as their Discord is set.',
  },
  serversOnly: 'That can be set in a server only.',

  // Lists and ranges
  articlesHeading: (first: number, last: number, count: number) =>
    count === last && first === 1 ? `Articles (${count})` : `Articles ${first}–${last} of ${count}`,
  passageCount: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
  digestShort: 'digest',
  restOfRange: (last: number, asked: number) =>
    `Shown up to ¶ ${last} of the ¶ ${asked} asked for; ▶ goes on.`,

  passageRange: (first: number, last: number) =>
    first === last ? `¶ ${first}` : `¶ ${first}–${last}`,

  // What an article holds
  partTitles: {
    outline: 'Outline',
    names: 'Names',
    name: 'Where it stands',
    timeline: 'Timeline',
    quotes: 'Quotes',
  } satisfies Record<Part, string>,
  partEmpty: {
    outline: 'There is nothing to outline.',
    names: 'It names nobody and nothing.',
    name: 'It stands nowhere.',
    timeline: 'It mentions no date.',
    quotes: 'It quotes nobody by name.',
  } satisfies Record<Part, string>,
  beginning: 'Beginning',
  rowsOf: (first: number, last: number, count: number) => `${first}–${last} of ${count}`,
  datesFrom: (date: string) => `Dates without a year are counted from ${date}.`,
  undated: 'The article has no date of its own: only dates with a year are listed.',
  readPassage: 'Read a passage',
  findName: 'Show where a name stands',
  saidBy: (speaker: string) => `${speaker} said:`,
  quoteOfTheDay: 'Quote of the day',
  nobodyQuoted: 'No article here quotes anybody by name.',
  noSuchSpeaker: (name: string) =>
    `The article quotes nobody called “${name}”. Pick one from the list that opens as you type.`,

  // What a person can mend
  moderatorsOnly: 'Only those who may manage this server (Manage Server) can do that.',
  offHere: 'Those who manage this server want no answers in this channel.',
  privateHere: 'In this channel I answer only in private: ask with `/ask`.',
  staysPrivate: 'Those who manage this server want answers in this channel to stay private.',
  notYours:
    'Only the person it was made for, and those who may manage this server, can remove that.',
  noSuchArticle: (name: string) =>
    `There is no article “${name}”. Pick one from the list that opens as you type.`,
  noSuchPassage: (title: string, count: number) =>
    `“${title}” has passages 1 to ${count}. Give one of those numbers.`,
  emptyMessage: 'That message has no words to search for.',
  badNumber:
    'Give a passage’s number, such as 7, or a range, such as 7-9. Several work too: 1, 3-4.',
  gonePassage: 'That passage is no longer there. Ask again to see the articles as they are now.',
  goneQuestion:
    'That suggestion is no longer there. Ask again to see the articles as they are now.',
  oldButton: 'I cannot read that button any more. Ask again for a fresh message.',
  oldCommand: 'I do not know that command any more. `/help` shows those I know.',
  /** Above the help, for who mentioned the role that has the bot's name. */
  roleMentioned:
    'You mentioned my role, which has the same name; Discord then keeps your words from me. Mention me instead: type @ and pick the entry marked APP.',
  partLater:
    'This article is long, and its list is still being made. Please ask again in a moment.',
  partTooLong: 'This article is too much to make such a list of.',
  reading: 'I am still reading the articles. Please ask again in a moment.',
  tooMany: 'Those were many questions at once. Please wait a minute, then ask on.',
  keptAway:
    'What I keep cannot be reached just now, so nothing was saved. Please try again in a few minutes.',
  keptUnsure:
    'What I keep cannot be reached just now. Before you try again, look in a few minutes whether it was saved after all.',
  sorry: 'Something went wrong on my side. Please try again in a moment.',

  importFailure: explainFailure,

  aboutArticle: aboutEn,

  moderation: moderationEn,

  // Help
  help: (articles: number) =>
    [
      '**I answer questions about articles with their own passages.**',
      'Every answer is an exact quote with its source; I write none of it myself. Where the articles hold no answer, I say so.',
      '',
      '`/ask` a question. `private` shows the answer only to you.',
      '`/passage` shows a passage by its number, such as 7 or 7-9.',
      `\`/articles\` lists what I can search (${articles === 1 ? '1 article' : `${articles} articles`}).`,
      '`/article` shows an outline, the names, the dates or the quotes of one; `/quote` draws a quote.',
      '`/language` chooses the language I speak to you.',
      '“Find in articles” in a message’s menu (Apps) shows what the articles say about it.',
      'Or mention me with your question, reply to me, or write to me directly.',
    ].join('\n'),
};

export type Texts = typeof en;
