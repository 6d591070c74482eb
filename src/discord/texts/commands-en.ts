/** How the commands, their options and their choices are called and described in English. */

/** Discord takes a name of at most 32 letters and a description of at most 100. */
type Row = readonly [name: string, description: string];

export const commandsEn = {
  /** A command within another carries the name of both. */
  commands: {
    ask: ['ask', 'Ask the articles a question; the answer is a passage with its source'],
    passage: ['passage', 'Show a passage of an article by its number'],
    articles: ['articles', 'List the articles that can be asked'],
    article: ['article', 'What an article holds, each line with its ¶'],
    articleOutline: ['outline', 'Its sections, each with its first sentence'],
    articleNames: ['names', 'The people, organisations and places it names'],
    articleTimeline: ['timeline', 'The dates it mentions, in order'],
    articleQuotes: ['quotes', 'What it quotes, and of whom'],
    quote: ['quote', 'Something that somebody said, drawn at random, with its source'],
    language: ['language', 'Choose the language I speak to you'],
    help: ['help', 'How to ask, and what you get'],

    sources: ['sources', 'The articles of this server: add, look at, remove'],
    sourcesAdd: ['add', 'Add an article to this server'],
    sourcesPreview: ['preview', 'Show what would be added; nothing is saved'],
    sourcesList: ['list', 'List this server’s own articles'],
    sourcesRemove: ['remove', 'Remove an article of this server'],
    sourcesRestore: ['restore', 'Bring back an article removed in the last 7 days'],
    sourcesDetails: ['details', 'Give an article its author or its date, in this server'],
    sourcesOff: ['off', 'Switch a shared article off in this server'],
    sourcesOn: ['on', 'Switch a shared article on again'],
    sourcesReload: ['reload', 'Read the shared articles again'],

    setup: ['setup', 'How I behave in this server'],
    setupStatus: ['status', 'Show how I am set up'],
    setupMentions: ['mentions', 'Where mentions are answered; without a channel, everywhere'],
    setupVisibility: ['visibility', 'Who sees an article: some channels, some roles, or everyone'],
    setupStyle: ['style', 'How answers look'],
    setupLanguage: ['language', 'What I speak here, unless a person chose otherwise'],

    setupAnswers: ['answers', 'In one channel: to everyone, only to the asker, or not at all'],
    setupDaily: ['daily', 'A quote a day in a channel; without a channel, how it is set'],
    setupExport: ['export', 'This server’s articles and settings as a file'],
    setupImport: ['import', 'Articles and settings from such a file'],

    insights: ['insights', 'What was asked in this server, without who asked'],
    insightsUnanswered: ['unanswered', 'Questions without a certain answer'],
    insightsTop: ['top', 'The questions asked most'],
    insightsExport: ['export', 'All of them as a CSV file'],
    insightsClear: ['clear', 'Forget all of them'],
    insightsPin: ['pin', 'Choose the passage that answers a question in this server'],
    insightsPins: ['pins', 'The questions with a passage of your choice'],
    insightsUnpin: ['unpin', 'Let a question be answered by search again'],
    insightsAddQuestion: [
      'add-question',
      'List a question with an article, to be proposed and found',
    ],
    insightsAddWord: ['add-word', 'Say which word of the articles a word that people write means'],
    insightsAdded: ['added', 'The questions and words that were added, and take one back'],
  } satisfies Record<string, Row>,
  /** Their English names are those that the commands read them by. */
  options: {
    question: ['question', 'What you want to know'],
    articleToSearch: ['article', 'The article to look in'],
    private: ['private', 'Show the answer only to you'],
    passageNumber: ['number', 'The number of its passage (¶)'],
    number: ['number', 'A number such as 7, or a range such as 7-9'],
    speaker: ['speaker', 'Only what this person said'],
    language: ['language', 'The language'],
    languageFor: ['for', 'For whom; for everyone it takes Manage Server'],

    file: ['file', 'A .md, .txt, .html, .pdf, .docx, .epub, .srt or .vtt file'],
    address: ['address', 'The address of a web page'],
    title: ['title', 'Its title, where it does not state one'],
    article: ['article', 'The article'],
    channelToToggle: ['channel', 'Added, or taken out if it is there'],
    roleToToggle: ['role', 'Added, or taken out if it is there'],
    channelToAnswerIn: ['channel', 'The channel'],
    answers: ['answers', 'Who reads the answers there'],
    dailyChannel: ['channel', 'Where the quote comes'],
    hour: ['hour', 'At which hour, 0 to 23; 9 where it is left out'],
    zone: ['zone', 'By the clocks of which place; UTC where it is left out'],
    settingsFile: ['file', 'What /setup export gave'],
    author: ['author', 'Who wrote it'],
    date: ['date', 'The day it was published, such as 2024-03-02'],
    listedQuestion: ['question', 'As people would ask it'],
    writtenWord: ['word', 'What people write'],
    meantWord: ['means', 'What the articles say for it'],
    channelOnly: ['channel', 'Only in this channel'],
    style: ['style', 'Card or plain text'],
  } satisfies Record<string, Row>,
  choices: {
    card: 'Card',
    plainText: 'Plain text',
    answersAll: 'To everyone',
    answersPrivate: 'Only to the asker',
    answersOff: 'Not at all',
    asDiscordIsSet: 'As Discord is set',
    eachPersons: 'Each person’s',
    me: 'Me',
    thisChannel: 'Everyone in this channel',
    thisServer: 'Everyone in this server',
  },
  /** In the menu of a message. */
  menus: { findInArticles: 'Find in articles' },
};

export type CommandTexts = typeof commandsEn;
