/** What stands above a list, a speech or a text in Markdown, and whether it belongs to it. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const textsOf = (text: string) =>
  parseArticle({ path: 'notes.md', text: `# Notes\n\n${text}` }).article?.passages.map(
    (passage) => passage.text,
  );

const items = '1. sails at night,\n2. holds two people, and\n3. needs no harbour.';
const long = `${'The quay is old, and nobody knows who built it. '.repeat(5)}We need a boat that`;

it.each([
  ['ends in a colon', 'We need a boat that does this:'],
  ['is the beginning of its sentence', 'We need a boat that'],
  ['is as long as a paragraph and ends within a sentence', long],
  ['is as long as a paragraph and ends in a colon', `${long} does this:`],
])('joins to a list what %s', (_what, above) => {
  expect(textsOf(`${above}\n\n${items}`)).toEqual([`${above}\n${items}`]);
});

it.each([
  ['a whole sentence', 'We need a boat.', 'We need a boat.'],
  ['a colon that leads to a picture', 'We need this:\n![[boat.png]]', 'We need this:'],
  ['a colon that leads to a picture below', 'We need this:\n\n![](boat.png)', 'We need this:'],
])('parts from a list %s', (_what, above, shown) => {
  expect(textsOf(`${above}\n\n${items}`)).toEqual([shown, items]);
});

it('joins to a quote what leads to it with a comma', () => {
  const quote = 'a boat that sails at night, holds two people and needs no harbour.';
  expect(textsOf(`The old law of the quays of Lima states,\n\n> ${quote}`)).toEqual([
    `The old law of the quays of Lima states,\n${quote}`,
  ]);
});

it('joins what stands behind a comma, as the end of a letter does', () => {
  const letter = ['I thank you for your kindness,', 'I am your old friend Ana of the quay.'];
  expect(textsOf(letter.join('\n\n'))).toEqual([letter.join('\n')]);
});

it('says where each part of a long list stands, not where what leads to it does', () => {
  const item = `- ${'The quay is old, and nobody knows who built it. '.repeat(15).trim()}`;
  const text = `We need:\n\n${[item, item, item, item].join('\n')}`;
  const { article } = parseArticle({ path: 'notes.md', text });
  expect(article?.passages.map(({ line }) => line)).toEqual([1, 5]);
});

it.each([
  ['a dash', 'She came out of the office and said—', 1],
  ['a dash of two hyphens', 'She came out of the office and said--', 1],
  ['a colon', 'She came out of the office and said:', 1],
  ['a comma', 'She came out and said, in a low tone,', 1],
  ['a whole sentence', 'She came out of the office and spoke.', 2],
  ['a speech that breaks off', '“I never saw the ferry of which they say—”', 2],
  ['a dash alone', '* * *\n\nThe quay is old, and nobody knows it —', 2],
])('joins a speech to what leads to it: %s', (_what, above, count) => {
  const texts = textsOf(`${above}\n\n“When does the ferry leave for the island?”`);
  expect(texts?.filter((text) => text.length > 5)).toHaveLength(count);
});

const said = 'The quay is old, and nobody knows who built it, or when and why.';

describe('a line in bold letters', () => {
  it.each(['Centralized lamps', 'What the keeper of the old quay writes down each night'])(
    'stands with what follows it: %s',
    (label) => {
      expect(textsOf(`${said}\n\n**${label}**\n\n${said}`)).toEqual([said, `${label}\n${said}`]);
    },
  );

  it.each([`**${said}**`, 'The **old** quay of the town, and **boats**'])(
    'is text where it is a sentence, or has other words: %s',
    (line) => {
      expect(textsOf(`${said}\n\n${line}\n\n${said}`)).toHaveLength(3);
    },
  );
});
