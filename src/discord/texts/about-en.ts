/** What the bot says in English of an article itself, and to what is no question. */
import type { About, Talk } from '../../model.ts';

export const aboutEn = {
  author: (name: string | null) =>
    name === null ? 'The article does not name its author.' : `Written by ${name}.`,
  publisher: (name: string | null) =>
    name === null ? 'The article does not say who published it.' : `Published by ${name}.`,
  date: (day: string | null) =>
    day === null ? 'The article does not say when it was published.' : `Published on ${day}.`,
  link: (address: string | null) =>
    address === null ? 'The article does not say where it can be read.' : `Source: ${address}`,
  length: (passages: number, words: string) => `${passages} passages, ${words} words.`,
  unknown: 'unknown',
  /** Above several articles, each with what was asked. */
  each: {
    author: 'Who wrote them:',
    publisher: 'Who published them:',
    date: 'When they were published:',
    link: 'Where they can be read:',
    summary: 'What they are about:',
    length: 'How long they are:',
    list: 'The articles:',
  } satisfies Record<About, string>,
  more: (count: number) => `… and ${count} more: \`/articles\` lists them.`,
  contents: 'How its parts begin:',
  questions: 'Questions it answers:',
  noSuchNumber: (longest: number) =>
    `No article has that many passages: the longest has ${longest}.`,

  talk: {
    greeting: 'Hello. Ask me something about the articles; `/articles` lists them.',
    thanks: 'You are welcome.',
    help: '`/help` says how to ask.',
    insult:
      'Sorry that was no use. A question in other words may find more; `/help` says how to ask.',
    self: 'I am Footnote, a bot: I answer with passages of articles and their sources, and write none of it myself.',
    farewell: 'Until next time.',
    chat: 'Ask me something about the articles; `/articles` lists them.',
  } satisfies Record<Talk, string>,
};

export type AboutTexts = typeof aboutEn;
