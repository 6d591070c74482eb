/** Components of MDX within lines of text in; the words of their properties that a page shows out, in their place. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const passagesOf = (text: string) =>
  parseArticle({ path: 'a.mdx', text }).article?.passages.map(({ text: shown }) => shown);

const said = 'The quay is old, and nobody knows who built it, or when and why.';

it.each([
  ['Go to <Way path="Settings > Boats > Old boats" />.', 'Go to Settings > Boats > Old boats.'],
  ['Go to <Way to={"Boats → Fog"} /> and moor.', 'Go to Boats → Fog and moor.'],
  ["<Way path='Boats > The quay' /> has a lamp.", 'Boats > The quay has a lamp.'],
  ['Look at noon under **<Way path="Boats > Fog" />**', 'Look at noon under Boats > Fog'],
  ['Press <Key k="Ctrl" />+<Key k="Q" /> to moor.', 'Press Ctrl+Q to moor.'],
  ['Fog<Badge text="new" />is here.', 'Fog new is here.'],
  ['It is <Badge text="old" /><Badge text="wet" /> here.', 'It is old wet here.'],
  [
    'Whoever has seen the quay in the fog once goes to <Way\npath="Boats > Fog" /> and moors.',
    'Whoever has seen the quay in the fog once goes to Boats > Fog and moors.',
  ],
  [
    'Go on from the [<div className="button"><BoatIcon /> **Boats**</div>](boats.md) page.',
    'Go on from the Boats page.',
  ],
  [
    '[<div className="button"><BoatIcon /> **Boats**</div>](boats.md) - All that are moored',
    'Boats - All that are moored',
  ],
  [
    'Whoever has seen the quay in the fog once clicks on the\n<div className="button">**Fog <FogIcon />**</div> button and moors.',
    'Whoever has seen the quay in the fog once clicks on the Fog button and moors.',
  ],
])('shows the words of %s', (markdown, shown) => {
  expect(passagesOf(`${said}\n\n${markdown}`)).toEqual([said, shown]);
});

it.each([
  ['what is looked up', 'Go to <Way route="boats.old" /> and moor.', 'Go to and moor.'],
  ['the path of a file', 'Read <File path="boats/Old.md" /> and moor.', 'Read and moor.'],
  ['a picture', 'A <BoatIcon label="A boat" /> boat is here.', 'A boat is here.'],
  ['one of two', 'Press <Key mod="shift" k="Q" /> to moor.', 'Press to moor.'],
  ['what is worked out', 'It is <Badge text={boats > fog} /> here.', 'It is here.'],
])('shows nothing of %s', (_, markdown, shown) => {
  expect(passagesOf(`${said}\n\n${markdown}`)).toEqual([said, shown]);
});

it('adds nothing to a heading', () => {
  const text = `# Quays\n\n## Fog <Badge text="new" />\n\n${said}`;
  const passages = parseArticle({ path: 'a.mdx', text }).article?.passages;
  expect(passages?.map(({ section }) => section)).toEqual(['Fog']);
});
