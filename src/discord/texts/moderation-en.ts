/** What the bot says in English to those who manage a server. */
import { upkeepEn } from './upkeep-en.ts';

export const moderationEn = {
  ...upkeepEn,

  // Help
  help: [
    '',
    '**For you, who may manage this server:**',
    '`/sources` adds an article from a file or an address, previews, lists, removes and restores; `details` gives one its author and date, `off` and `on` switch a shared one.',
    '`/setup` says how I am set up, and changes it: where mentions are answered, who reads the `answers` in a channel, who sees an article, style, language, a quote of the day (`daily`); `export` and `import` take all of it along.',
    '`/insights` shows what was asked, and under `unanswered` what went wrong, with a menu to mend it; `pin`, `add-question` and `add-word` do so by hand, `added` and `unpin` take it back.',
  ].join('\n'),

  // Sources
  oneSource: 'Give a file or an address, one of the two.',
  previewOf: (title: string) => `Preview of “${title}”; nothing is saved.`,
  added: (title: string) => `“${title}” can be asked in this server now.`,
  replaced: (title: string, before: string) =>
    `“${title}” has taken the place of “${before}” and can be asked now.`,
  wouldReplace: (before: string) => `It would take the place of “${before}”.`,
  doubts: {
    list: 'That looks like a front page or a list of articles rather than one article; give the address of the article itself.',
    paid: 'The page keeps its article, or a part of it, for those who pay or sign in; what was read may not be the whole.',
    script:
      'The page shows most of its text only with scripts, which I do not run; what was read is not the whole.',
    part: 'What was read does not hold what the page says of its article; it may not be the whole.',
  },
  speakers: (names: string) => `Speakers: ${names}`,
  noSpeakers: 'Speakers: none that I could make out.',
  warnings: 'Worth a look:',
  morePassages: (count: number) => `… and ${count} more passages.`,
  moreLines: (count: number) => `… and ${count} more.`,
  ownArticles: (count: number, most: number) => `This server’s own articles (${count} of ${most}):`,
  noOwnArticles: 'This server has no articles of its own. `/sources add` adds one.',
  sharedArticles: (count: number) =>
    count === 1
      ? 'Besides, 1 article is there for every server.'
      : `Besides, ${count} articles are there for every server.`,
  moreOwn: (count: number) => `… and ${count} more; \`/sources remove\` proposes them as you type.`,
  notOwn: (name: string) =>
    `This server has no article “${name}” of its own. Pick one from the list that opens as you type.`,
  removed: (title: string) =>
    `“${title}” is gone. For 7 days it can be brought back, here or with \`/sources restore\`.`,
  removes: (title: string) => `This removes “${title}” from this server:`,
  remove: 'Remove it',
  bringBack: 'Bring it back',
  broughtBack: (title: string) => `“${title}” is back and can be asked.`,
  notRemoved: (name: string) =>
    `Nothing called “${name}” can be brought back. Pick one from the list that opens as you type; what was removed stays there for 7 days.`,
  reloaded: (added: number, changed: number, removed: number) =>
    `The shared articles were read again: ${added} new, ${changed} changed, ${removed} gone.`,
  glossaryChanged: 'The words of `glossary.yaml` have changed too.',
  problems: (count: number) => (count === 1 ? '1 problem:' : `${count} problems:`),

  // Setup
  answersHere: (channels: string) => `Mentions are answered only in ${channels}.`,
  answersEverywhere: 'Mentions are answered in every channel.',
  shownTo: (title: string, audience: string) => `“${title}” is shown only to ${audience}.`,
  shownToAll: (title: string) => `“${title}” is shown to everyone in this server.`,
  pickArticle: (name: string) =>
    `There is no article “${name}” here. Pick one from the list that opens as you type.`,
  audienceNow: 'Nothing has changed. Name a channel or a role to add it, or to take it out.',
  publishes: 'The button shows it to everyone in this server.',
  publish: 'Show it to everyone',
  hidesAgain: (audience: string) => `Before that it was shown only to ${audience}.`,
  hideAgain: 'Show it only to them again',
  inChannel: (channel: string) => `those in ${channel}`,
  withRole: (role: string) => `those with ${role}`,
  goneArticle: 'an article that is no longer there',
  styleIs: { card: 'Answers are shown as cards.', plain: 'Answers are shown as plain text.' },
  languageIs: (language: string) => `I speak ${language} here.`,
  languageFollows: 'I speak each person’s language.',
  languageIn: (channel: string, language: string) => `In ${channel} I speak ${language}.`,
  setupOf: 'How I am set up in this server:',
  allShown: 'Every article is shown to everyone.',
  insightsKept: (days: number) =>
    `Questions are kept for ${days} days, without who asked; \`/insights\` shows them.`,
  tooMany: (most: number) => `No more than ${most} fit here. Take one out first.`,

  // Insights
  insightsOff: 'Whoever runs me has switched insights off: no question is kept.',
  noQuestions: 'No question has been kept yet.',
  allAnswered: 'Every question that was kept found its answer.',
  topQuestions: (days: number) => `Asked most in the last ${days} days:`,
  unanswered: (days: number) => `Without a certain or helpful answer in the last ${days} days:`,
  timesAsked: (times: number) => (times === 1 ? 'once' : `${times} times`),
  moreQuestions: (count: number) => `… and ${count} more; \`/insights export\` gives them all.`,
  exported: (count: number) => (count === 1 ? '1 question.' : `${count} questions.`),
  clears: (count: number) =>
    count === 1
      ? 'This forgets the 1 question kept for this server, for good. `/insights export` gives it to you first.'
      : `This forgets the ${count} questions kept for this server, for good. \`/insights export\` gives them to you first.`,
  clear: 'Forget them',
  cleared: 'The questions kept for this server are gone.',
  pinned: (question: string, number: number, title: string) =>
    `From now on “${question}” is answered in this server with ¶ ${number} of “${title}”:`,
  unpinned: (question: string) => `“${question}” is answered by search again.`,
  notPinned: (question: string) =>
    `No passage was chosen for “${question}”. Pick a question from the list that opens as you type.`,
  noPins: 'No question has a passage of your choice yet. `/insights pin` chooses one.',
  pins: 'Questions with a passage of your choice:',
  pinGone: 'That passage is no longer there as it was: search answers the question.',
  columns: [
    'question',
    'asked',
    'found',
    'unsure',
    'none',
    'not helpful',
    'last asked',
  ] as readonly string[],
};

export type ModerationTexts = typeof moderationEn;
