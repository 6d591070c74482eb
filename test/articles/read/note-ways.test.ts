/** Notes with lines and lists that only lead to other notes or to parts of their own in; passages without them out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said = 'The quay is old, and nobody knows who built it, or when and why.';
const passagesOf = (text: string, path = 'vault/The old quay.md') =>
  parseArticle({ path, text }).article?.passages.map(({ text: shown }) => shown);

it.each([
  '[[Home]] | [[Index]]',
  '⬅ [[Boats]] · [[Fog]] ➡',
  '← [[Boats|The boats]]',
  'Up: [[Map of boats]]',
  '> Previous: [[Boats]] · Next: [[Fog]]',
  '**Anterior:** [[Boats]] **Siguiente:** [[Fog]]',
  '**Nav:** << previous: [[Boats|The boats]] | next: [[Fog]] >>',
  '🔗 Enlaces: [[Boats]], [[Fog]] y [[Rain]]',
  'Tags: #boat #quay/old',
  'Status:\nLinks:\n**Tags**: [[Boats]] - [[Fog]]',
  'See also [Boats](boats.md) and [fog](../fog/index.md).',
  '[← Previous](boats.md) | [Next →](fog.md "The fog")',
  '**[« Boats](boats.md) [Contents](../README.md) [Fog »](fog.md)**',
  '**[`^        back to top        ^`](#)**',
  '<sub>[Volver al índice](#índice)</sub>',
  '- [Volver al índice](../index.md)',
  'Back to [[Home]]',
])('leaves out %s wherever it stands', (way) => {
  expect(passagesOf(`# Quay\n\n${way}\n\n${said}`)).toEqual([said]);
  expect(passagesOf(`# Quay\n\n${said}\n\n${way}\n\n## More\n\n${said}`)).toEqual([said, said]);
  expect(passagesOf(`# Quay\n\n${said}\n\n## More\n\n${said}\n\n${way}`)).toEqual([said, said]);
});

it.each([
  ['[[#Boats|The boats]] · [[#Fog]]'],
  ['- [[#Boats|The boats]]\n  - [[#Fog]]'],
  ['- [[The old quay#Boats]]\n- [[The old quay#Fog|Fog]]'],
  ['1. **[Boats](#boats)**\n2. [Fog](#fog)'],
  ['[Boats](#boats) · [Fog](#fog)'],
])('leaves out a table of contents %j', (contents) => {
  const note = `# Quay\n\n${said}\n\n${contents}\n\n## Boats\n\n${said}\n\n## Fog\n\n${said}`;
  expect(passagesOf(note)).toEqual([said, said, said]);
});

it.each(['## Ver también', '## 🔗 Related', 'See also:'])(
  'leaves out what lies below %s where it is nothing but links to other notes',
  (name) => {
    const note = (list: string) => `# Quay\n\n${said}\n\n${name}\n\n${list}`;
    expect(passagesOf(note('- [[Boats]]\n- [The fog](fog.md)'))).toEqual([said]);
    for (const list of [
      '- [[Boats]] - all that float\n- [[Fog]]',
      '- [The boats](https://example.org/boats)\n- [The fog](fog.md)',
    ]) {
      expect(passagesOf(note(list))?.join('\n')).toMatch(/boats/iu);
    }
  },
);

it('leaves out a row of ways above a text', () => {
  const row =
    '| Anterior | Índice | Siguiente |\n|---|---|---|\n| [A](a.md) | [B](b.md) | [C](c.md) |';
  expect(passagesOf(`# Quay\n\n${row}\n\n${said}`)).toEqual([said]);
});

it.each([
  ['- [[Boats]]\n- [[Fog]]', '- Boats\n- Fog'],
  ['## Topics\n\n- [[Boats]]\n- [[Fog]]', '- Boats\n- Fog'],
  ['[[Boats]] → [[Quays]] → [[Fog]]', 'Boats → Quays → Fog'],
  ['Capital: [[Lima]]', 'Capital: Lima'],
  ['Author: [[Ana Rojas]]', 'Author: Ana Rojas'],
  ['- ← [[BOATS.SOLD]]\n- ← [[BOATS.LENT]]', '- ← BOATS.SOLD\n- ← BOATS.LENT'],
  ['Previous: [[Boats]] were smaller.', 'Previous: Boats were smaller.'],
  ['Slack: #boats', 'Slack: #boats'],
  ['Related: [The boats](https://example.org)', 'Related: The boats'],
  ['[The plan of the quay](plan.pdf)', 'The plan of the quay'],
])('keeps %j', (text, shown) => {
  expect(passagesOf(`# Quay\n\n${said}\n\n${text}\n\n## More\n\n${said}`)?.join('\n')).toContain(
    shown,
  );
});

it('keeps the lines of a note that its ways tell to be lines', () => {
  const fields = 'Status:\nTags: [[Boats]]\nLinks: [[Fog]]';
  const note = `${fields}\n___\nn=20\np=3\nFerry is late\nFog is thick`;
  expect(passagesOf(note)).toEqual(['n=20\np=3\nFerry is late\nFog is thick']);
});

it.each(['TODO', 'Init', 'Enlaces:', 'Por ejemplo:'])(
  'leaves out %s that nothing follows, and keeps it before text',
  (scrap) => {
    expect(passagesOf(`# Quay\n\n${said}\n\n## Fog\n\n${scrap}\n\n## More\n\n${said}`)).toEqual([
      said,
      said,
    ]);
    expect(passagesOf(`# Quay\n\nExample:\n\n${said}`)).toEqual([`Example:\n${said}`]);
  },
);
