/** What the bot says in English to moderators who mend answers, and choose what comes where. */

export const upkeepEn = {
  // Questions that went wrong
  mendOne: 'Mend an answer…',
  questionGone: 'That question is no longer kept. `/insights unanswered` shows those that are.',
  answeredWith: (number: number, title: string) =>
    `It is answered with ¶ ${number} of “${title}” now:`,
  answeredUnsurely: (number: number, title: string) =>
    `The closest is ¶ ${number} of “${title}” now, which is not certain to answer it:`,
  answeredWithNone: 'It is answered with no passage now.',
  chooseBelow: 'Choose the passage that answers it, and from then on it does.',
  nothingNear: 'No passage comes near. A word of the articles may be missing in it:',
  otherRemedies:
    '-# Not there? `/insights pin` takes any passage by its number. `/insights add-question` lists a question with an article. `/sources details` gives an article its author and date.',
  answerWith: 'Answer it with…',
  sameWords: 'Another word for it',
  writtenField: ['What people write', 'boat'] as readonly [string, string],
  meansField: ['What the articles say for it', 'ferry'] as readonly [string, string],
  searchAgain: 'Search again instead',
  backAlready: 'That was taken back already.',

  // Listed questions and words
  listed: (question: string, title: string) =>
    `“${question}” is a question of “${title}” in this server now: it is proposed while people type.`,
  listedWithoutPassage: 'Search finds its passage; give a number to choose it.',
  listedUndo: '-# `/insights added` takes it back.',
  noWord: 'Give a word, or a few: one that people write, and one that the articles have.',
  sameWord: 'These are the same already.',
  wordsAdded: (written: string, means: string) =>
    `In this server “${written}” means “${means}” from now on.\n-# \`/insights added\` takes it back.`,
  wordNowhere: (means: string) =>
    `But no article here has “${means}”, so that it finds nothing yet. Is it spelt as in the articles?`,
  nothingAdded:
    'Nothing was added yet. `/insights add-question` lists a question, `/insights add-word` says what a word means.',
  addedHere: 'Added in this server:',
  meansLine: (written: string, means: string) => `“${written}” means “${means}”`,
  meansInMenu: (written: string, means: string) => `${written} = ${means}`,
  takeBack: 'Take one back…',
  tookBack: (name: string) => `“${name}” was taken back.`,

  // An article's author and date
  author: 'Author',
  date: 'Date',
  badAuthor: 'Give the author’s name, with at least one letter.',
  badDate: (typed: string) =>
    `“${typed}” is no day, or may be one of two. Write it like 2024-03-02 or 2 March 2024.`,
  notStated: 'none',
  detailStated: (stated: string) => `${stated}, as the article says`,
  detailSet: (set: string, stated: string) =>
    `**${set}**, as set in this server (the article says: ${stated})`,
  asStated: 'As the article says',

  // Shared articles
  switchesOff: (title: string) => `This switches “${title}” off in this server:`,
  translationStays: (title: string) =>
    `“${title}”, the same in another language, stays; switch it off too if you want neither.`,
  switchOff: 'Switch it off',
  isOff: (title: string) =>
    `“${title}” is off in this server: nobody finds it here. Other servers keep it.`,
  switchOn: 'Switch it on again',
  isOn: (title: string) => `“${title}” is on in this server again, for those who saw it before.`,
  wasOn: (title: string) => `“${title}” is on already.`,
  notOff: (name: string) =>
    `No article “${name}” is switched off here. Pick one from the list that opens as you type.`,
  offIsShared: (title: string) =>
    `“${title}” belongs to this server alone: \`/sources remove\` takes it away, and \`/setup visibility\` hides it.`,
  switchedOff: (count: number) =>
    count === 1
      ? '1 shared article is switched off; `/sources on` switches it on.'
      : `${count} shared articles are switched off; \`/sources on\` switches them on.`,

  // Pages that are read again
  pageNews: {
    changed: (day: string) =>
      `🔄 The page changed, and was read anew on ${day}; \`/sources restore\` has how it was before.`,
    gone: (day: string) =>
      `⚠ The page is gone since ${day}; its last version is kept, until you remove it.`,
    away: (day: string) =>
      `⚠ The page could not be read for some days, told on ${day}; its last version is kept.`,
    other: (day: string) =>
      `⚠ Since ${day} something else stands there, or not all of it; its last version is kept. \`/sources add\` takes what stands there now.`,
  },

  // Channels
  notSpokenIn: 'Choose a channel in which people write: text, announcements, a forum or voice.',
  answersToAll: (channel: string) => `In ${channel} I answer to everyone.`,
  answersPrivate: (channel: string) =>
    `In ${channel} I answer only the asker, in private; a mention is told to use \`/ask\`.`,
  answersOff: (channel: string) =>
    `In ${channel} I answer nobody; your own commands work there all the same.`,
  dailyStays: 'The quote of the day still comes there; `/setup daily` stops it.',

  // Quote of the day
  noDaily:
    'No quote of the day comes in this server. `/setup daily` with a channel begins it; with an hour and a place you choose when.',
  dailyIs: (channel: string, time: string, zone: string, next: string) =>
    `A quote of the day comes in ${channel}, every day at ${time} (clocks of ${zone}). The next: ${next}.`,
  dailyEmpty: (channel: string) =>
    `But so far no article that everyone in ${channel} may see quotes anybody by name, so none will come.`,
  dailyNeedsChannel: 'Choose the channel too.',
  dailyWrongType: 'Choose a text or announcement channel for the quote.',
  dailyForbidden: (channel: string) =>
    `I may not write in ${channel}. Give me “View Channel” and “Send Messages” there, then try again.`,
  dailyGone: 'That channel is gone. Choose another one.',
  noSuchZone: (typed: string) =>
    `I do not know the place “${typed}”. Pick one from the list that opens as you type, such as America/Lima.`,
  stopDaily: 'Stop it',
  dailyEnded: 'No quote of the day comes any more. `/setup daily` with a channel begins it again.',
  dailyStoppedGone: (since: string) =>
    `⚠ The quote of the day has stopped on ${since}: its channel is gone. \`/setup daily\` takes another one.`,
  dailyStoppedForbidden: (channel: string, since: string) =>
    `⚠ The quote of the day has stopped on ${since}: I may not write in ${channel} any more. \`/setup daily\` with the channel begins it again.`,

  // Articles and settings as a file
  serverExported: (articles: number) =>
    `All that is set in this server${articles === 0 ? '' : articles === 1 ? ', and its 1 article' : `, and its ${articles} articles`}. Keep the file; \`/setup import\` takes it in again, here or in another server. Questions that were asked are not in it.`,
  exportTooLarge:
    'This server’s articles are more than one file may hold. Whoever runs me can make a backup.',
  noServerFile: 'That is no file of `/setup export`, or not all of one.',
  importsSettings: 'This replaces all that is set in this server with what the file says.',
  importsArticles: (names: string) => `It adds these articles: ${names}`,
  importsNoArticle: 'It adds no article.',
  importReplaces: (names: string) => `These take the place of articles that are here: ${names}`,
  importForeign:
    'It comes from another server: its channels are left out, and an article that was shown to some channels or roles there is shown to nobody here until `/setup visibility` says to whom.',
  takeIn: 'Take it in',
  importOver:
    'That was taken in already, or another file has come since. `/setup import` asks again.',
  importDone: (articles: number) =>
    `The settings of the file count now${articles === 0 ? '' : articles === 1 ? ', and its 1 article can be asked' : `, and its ${articles} articles can be asked`}. For 7 days the button brings back what was here before.`,
  importRefused: (names: string) => `These could not be taken in: ${names}`,
  asBefore: 'As it was before',
  importUndone: 'Articles and settings are as they were before.',
};

export type UpkeepTexts = typeof upkeepEn;
