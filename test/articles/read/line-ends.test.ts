/** Markdown whose lines end on purpose, or are wrapped by hand, in; the lines that a reader sees out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const long =
  'The quay of Lima is old, and nobody knows who built it, or when and why they did so, since all of its papers were lost in the fire of the town hall.';

const wrapped = (text: string) => text.replace(/(.{1,60})(?: |$)/gu, '$1\n').trim();

function shownOf(...blocks: readonly string[]): readonly string[] {
  const { article } = parseArticle({ path: 'notes.md', text: `# Notes\n\n${blocks.join('\n\n')}` });
  return article?.passages.map(({ text }) => text) ?? [];
}

it.each([
  ['words', 'The harbour has these\nCost\nTrains and roads\nUpkeep', 4],
  ['words that are marked', '**Book**: The Quay\n*Author*: Ana Rojas\n[[Lima]]\n🚤 Boats', 4],
  ['items and what follows', 'The criteria were:\nCost\nUpkeep', 3],
  ['formulas', '$A + B$ boats sail\n$A - B$ boats stay\n$2B$ are lost', 3],
  ['items that no list is made of', 'Say what these do.\na) `ls`\nb) `cd`', 3],
  ['a word and what it means', 'lamp\nLa lámpara está encendida.', 2],
])('keeps lines that end on purpose: %s', (_what, block, count) => {
  for (const others of [[long], []]) {
    const shown = shownOf(block, ...others)[0];
    expect(shown?.split('\n')).toHaveLength(count);
  }
});

it.each([
  ['a text that is wrapped by hand', wrapped(`${long} Ana Rojas and Luis Paz of Lima ${long}`)],
  ['a sentence that goes on', 'The quay was built by\nthe people of Lima\nAna said'],
  ['a number', 'The clock of the tower stood at\n12:30 that night.'],
  ['a name above what is said', 'Ana:\nWe sail.'],
  ['a sentence after a comma', 'The quay was built by Ana,\nLuis'],
])('joins %s', (_what, block) => {
  expect(shownOf(block, wrapped(long), wrapped(long))[0]).not.toContain('\n');
});

it('parts no sentence that goes on behind a colon and a line end', () => {
  const lead = `${long.slice(0, -1)} (and what is worse):  `;
  expect(shownOf(`${lead}\nthere is no other, ${long}`)).toHaveLength(1);
  expect(shownOf(`${lead}\nThere is another. ${long}`)).toHaveLength(1);
});

it('keeps the lines of a file that has more such lines, whatever they begin with', () => {
  const commands = 'sudo moor\ncd /quay\nls\nsudo sail';
  const file = [
    'Look up the boats there:\nsail --list',
    commands,
    '12 MB of memory\n1 boat of wood',
    long,
  ];
  expect(shownOf(...file)).toEqual(file);
  // Below a short line too, what is wrapped goes on.
  const quote =
    'Somewhere in your mind, on a notepad, you have a list of\nthings that you would like to do with your time before\nit slips away.\nDo what you have to do to take them out of there and make';
  expect(shownOf(long, quote, long)[1]).not.toContain('\n');
  // The page of a sentence a line shows them as one.
  const told = 'The quay is old.\nit is of stone, and wet,\nas quays are.';
  expect(shownOf(told, told, told)[0]).not.toContain('\n');
});

it('keeps such lines in an item of a list and in a quote', () => {
  const list = '- The harbour has these\n  Cost\n  Upkeep\n- The town has none of them';
  expect(shownOf(list, long)[0]).toBe(
    '- The harbour has these\nCost\nUpkeep\n- The town has none of them',
  );
  expect(shownOf('> The harbour has these\n> Cost\n> Upkeep', long)[0]?.split('\n')).toHaveLength(
    3,
  );
});

it('keeps a line that is the next item of a list in the same file, and only such a one', () => {
  const image = 'Make an image of the quay that is kept:\na. Start the box and wait for it.';
  const web = 'Find the web below, and keep it with its changes\nb. Ask for its number.';
  expect(shownOf(image, 'Wait.', web, long)).toEqual([image, 'Wait.', web, long]);
  const romans = [
    'i. Where is the quay?\nii. Who built it?',
    'Look at its stones.\niii. Is it old?',
  ];
  expect(shownOf(...romans, long)).toEqual([...romans, long]);
  const centuries = 'The quay was built by hand in the\ns. XVI, and by the people.';
  expect(shownOf(centuries, long)[0]).not.toContain('\n');
});
