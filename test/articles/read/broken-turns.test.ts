/** Talks in which one speaker breaks into the sentence of another in, passages that hold the sentence whole out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said = 'The old quay is wet, and nobody who sails there knows what to do about it.';
const others = Array.from({ length: 6 }, (_, i) => `${i % 2 ? 'Ana Rojas' : 'Luis Paz'}: ${said}`);

const passagesOf = (turns: readonly string[]) =>
  parseArticle({ path: 'talk.txt', text: [...others, ...turns].join('\n\n') })
    .article?.passages.slice(others.length)
    .map(({ text }) => text);

it.each([
  [
    'a hyphen',
    ['Ana Rojas: They came to the quay to-', 'Luis Paz: Yes.', 'Ana Rojas: -mend the boats.'],
  ],
  [
    'a comma',
    ['Ana Rojas: One thing about the quay,', 'Luis Paz: Yeah,', 'Ana Rojas: many boats are there.'],
  ],
  [
    'two speakers in turn',
    [
      'Ana Rojas: One thing about the quay-',
      'Luis Paz: Yeah,',
      'Ana Rojas: -is that the boats',
      'Luis Paz: are wet.',
    ],
  ],
  ['another speaker', ['Ana Rojas: The boats that we had there', 'Luis Paz: are all wet.']],
])('joins a sentence behind %s', (_what, turns) => {
  expect(passagesOf(turns)).toEqual([turns.join('\n')]);
});

it.each([
  [
    'whole sentences',
    ['Ana Rojas: They came to the quay.', 'Luis Paz: yes they did, all of them.'],
  ],
  [
    'a sentence that begins',
    ['Ana Rojas: They came to the quay and-', 'Luis Paz: Nobody came there.'],
  ],
  ['an address', ['Ana Rojas: The boats of the quay', 'Luis Paz: https://example.org/boats']],
  [
    'a long answer between',
    [
      'Ana Rojas: They came to the quay and-',
      `Luis Paz: ${said}`,
      'Ana Rojas: -mended all the boats.',
    ],
  ],
])('parts %s', (_what, turns) => {
  expect(passagesOf(turns)).toEqual(turns);
});

it('joins no turns of whoever writes no capitals', () => {
  const low = others.map((turn) => turn.replace(': The', ': the').replace(/\.$/u, ''));
  const text = [said, ...low].join('\n\n');
  const { article } = parseArticle({ path: 'talk.txt', text });
  expect(article?.passages.slice(1).map((passage) => passage.text)).toEqual(low);
});
