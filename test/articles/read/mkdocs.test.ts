/** The blocks, icons and attributes of MkDocs in: what they hold as it is shown out, and none of their marks. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const passagesOf = (text: string) =>
  parseArticle({ path: 'a.md', text }).article?.passages.map(({ text: shown }) => shown);

const fence = '```';

describe('attributes and icons are not shown:', () => {
  it.each([
    ['The quay.{ .wide }', 'The quay.'],
    ['The quay.\n{ #quay .wide title="The old one" data-old }', 'The quay.'],
    ['[The quay](quay.md){ .button .button--wide }', 'The quay'],
    [':octicons-arrow-right-24: The quay', 'The quay'],
    ['The quay :material-clock-fast:{ .lg .middle } is wet.', 'The quay is wet.'],
    ['The set { .5, 1 } and { a } are here.', 'The set { .5, 1 } and { a } are here.'],
    ['The word :quay-clock: stands here.', 'The word :quay-clock: stands here.'],
  ])('%j', (text, shown) => {
    expect(passagesOf(text)).toEqual([shown]);
  });
});

describe('the blocks of MkDocs', () => {
  const held = '    The *old* quay.\n\n    It is `wet`.';
  const shown = ['The old quay.', 'It is wet.'];

  it.each([
    [
      '!!! info "The words "quay" and "boat""',
      ['The words "quay" and "boat"\nThe old quay.', 'It is wet.'],
    ],
    ['??? "The quay"', ['The quay\nThe old quay.', 'It is wet.']],
    ['???+ "The quay"', ['The quay\nThe old quay.', 'It is wet.']],
    ['!!! warning How the old quay came to be mended', shown],
  ])('are opened by %s', (opening, texts) => {
    expect(passagesOf(`${opening}\n${held}`)).toEqual(texts);
  });

  it('hold others, which hold code', () => {
    const text = [
      '=== "The quay"',
      '',
      '    It is wet.',
      '',
      '    === "In winter"',
      '',
      '        It is **cold**, too.',
      '',
      `        ${fence} bash`,
      '        mend quay',
      '            --wet',
      `        ${fence}`,
      '',
      '    !!! note "In the summer holidays"',
      '        - The boats come.',
      '',
      '            They are *late*.',
      '',
      '        ??? tip',
      '            Ask *Ana*.',
      '',
      '    It is still wet.',
      '',
      'Then go home.',
    ].join('\n');
    expect(passagesOf(text)).toEqual([
      'The quay\nIt is wet.',
      'In winter\nIt is cold, too.',
      'mend quay\n    --wet',
      'In the summer holidays\n- The boats come.\nThey are late.',
      'Ask Ana.',
      'It is still wet.',
      'Then go home.',
    ]);
  });
});
