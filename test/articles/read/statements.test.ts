/** Markdown whose sentences run on through formulas, lists and verse in, the passages that hold each of them whole out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const read = (text: string) =>
  parseArticle({ path: 'a.md', text }).article?.passages.map((passage) => passage.text);

const formula = '$$\nh = \\frac{w}{2} \\cdot t + 40 \\cdot k_1 + 7\n$$';
const shown = 'h = w/2 ⋅ t + 40 ⋅ k₁ + 7';
const verse = 'The tide comes in\\\nAnd takes the boats.';
const said = 'The quay is old, and nobody knows who built it, or when and why.';

it.each([
  [
    `The height of a wave is\n\n${formula}\n\nwhere $w$ is the width of the bay. It is small.`,
    [`The height of a wave is\n${shown}\nwhere w is the width of the bay. It is small.`],
  ],
  [
    `We find the height of a wave so:\n\n\\\\[ h = 2 \\\\]\n\n${said}`,
    ['We find the height of a wave so:\nh = 2', said],
  ],
  [`${said}\n\n${formula}\n\n${said}`, [said, shown, said]],
  [
    'The keeper counts such boats as\n\n- old ferries\n- new ferries\n\nbut no boat that has been left on the sand.',
    [
      'The keeper counts such boats as\n- old ferries\n- new ferries\nbut no boat that has been left on the sand.',
    ],
  ],
  [
    `${said} It takes a bay where\n\n\`\`\`\nmoor(3);\n\`\`\`\n\nis run in spring on\n\n- old ferries\n- new ferries`,
    [`${said} It takes a bay where\nmoor(3);\nis run in spring on\n- old ferries\n- new ferries`],
  ],
  [
    '- old ferries\n- new ferries\n\nnext come those that\n\n- are wet\n- are dry',
    ['- old ferries\n- new ferries', 'next come those that\n- are wet\n- are dry'],
  ],
  [
    'I thank you for your kindness,\n\nAnd for the boat of your father,\n\nAnd I am your old friend.',
    ['I thank you for your kindness,\nAnd for the boat of your father,\nAnd I am your old friend.'],
  ],
  [
    `She notes in “Quay 7” that:\n\n*No boat is left.*\n\n${said}`,
    ['She notes in “Quay 7” that:\nNo boat is left.', said],
  ],
  [`${said} So:\n\nAna Rojas:\n\nNobody came.`, [`${said} So:`, 'Ana Rojas:\nNobody came.']],
  [
    `${said} So they came, for example,\n\nAna Rojas:\n\nNobody came to the quay at night.`,
    [`${said} So they came, for example,`, 'Ana Rojas:\nNobody came to the quay at night.'],
  ],
  [
    `- old ferries came in.\n- new ferries went out.\n\nbut no boat was left on the sand.`,
    ['- old ferries came in.\n- new ferries went out.', 'but no boat was left on the sand.'],
  ],
  [
    `The keeper is old, and so he says again--\n\n${verse}\n\n${said}`,
    [`The keeper is old, and so he says again--\nThe tide comes in\nAnd takes the boats.`, said],
  ],
  [
    `Of all that the keeper of the old quay has ever had to tell to us, he is most glad to tell of\n\n${verse}`,
    [
      'Of all that the keeper of the old quay has ever had to tell to us, he is most glad to tell of\nThe tide comes in\nAnd takes the boats.',
    ],
  ],
  [
    `The keeper is old, and he has never said why ----\n\n${verse}`,
    [
      'The keeper is old, and he has never said why ----',
      'The tide comes in\nAnd takes the boats.',
    ],
  ],
  [`${said}\n\n${verse}`, [said, 'The tide comes in\nAnd takes the boats.']],
])('reads a statement whole: %j', (text, passages) => {
  expect(read(text)).toEqual(passages);
});

it('joins nothing to a list for whoever begins every paragraph in lower case', () => {
  const low = ['one', 'two', 'three', 'four'].map(
    (word) => `${word} ferries came in at noon today.`,
  );
  const text = `${low.join('\n\n')}\n\n- old ferries of the bay\n- new ferries of the bay\n\nand then they left again.`;
  expect(read(text)?.at(-1)).toBe('and then they left again.');
});

it('keeps what stands alone between two sections of the same name', () => {
  const text = '## Made\n\nby Ana Rojas\n\n## Boat\n\nOld ferry\n\n## Made\n\nby Luis Paz';
  expect(read(text)).toEqual(['by Ana Rojas', 'Old ferry', 'by Luis Paz']);
});
