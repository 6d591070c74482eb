/** Discord's Markdown in, the lines, quotes and lists that a person sees of it out. */
import { parse } from 'discord-markdown-parser';
import { describe, expect, it } from 'vitest';
import { type Block, type Mark, readBlocks } from '../../../src/playground/page/app/read-blocks.ts';

/** As text: a mark before each kind of block, its words as they are. */
function draw(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'quote':
        return draw(block.blocks).map((line) => `| ${line}`);
      case 'list':
        return block.items.map(
          (marks, i) => `${block.first === null ? '•' : block.first + i} ${words(marks)}`,
        );
      case 'code':
        return [`[${block.text}]`];
      case 'gap':
        return ['~'];
      case 'heading':
        return [`${'#'.repeat(block.level)} ${words(block.marks)}`];
      case 'subtext':
        return [`small ${words(block.marks)}`];
      default:
        return [words(block.marks)];
    }
  });
}

function words(marks: readonly Mark[]): string {
  return marks
    .map(({ type, content = '' }) => {
      const inner = typeof content === 'string' ? content : words(content);
      return type === 'text' ? inner : `{${type} ${inner}}`;
    })
    .join('');
}

const read = (text: string): string[] =>
  draw(readBlocks(parse(text, 'extended') as readonly Mark[]));

describe('readBlocks', () => {
  it.each([
    ['lines', 'one\ntwo', ['one', 'two']],
    ['an empty line between them', 'one\n\ntwo', ['one', '~', 'two']],
    ['no empty lines around a text', '\n\none\n\n', ['one']],
    ['marks within marks', '__a **b** c__', ['{underline a {strong b} c}']],
    ['a quote of two lines, and what follows', '> a\n> b\nc', ['| a', '| b', 'c']],
    ['small print', 'a\n-# b\n-# c', ['a', 'small b', 'small c']],
    ['headings', '# A\n## B', ['# A', '## B']],
    ['a list', '- a\n- **b**\n- c', ['• a', '• {strong b}', '• c']],
    ['a numbered list', '3. a\n4. b', ['3 a', '4 b']],
    [
      'what is set in below an entry as more of it',
      '- a\n  b **c**\n- d\ne',
      ['• a{br }b {strong c}', '• d', 'e'],
    ],
    ['two kinds of list', '- a\n1. b', ['• a', '1 b']],
    ['no list where it is escaped', '\\- a\n1\\. b', ['- a', '1. b']],
    ['no quote where it is escaped', '\\> a', ['> a']],
    ['no marks where they are escaped', '\\*a\\* \\_b\\_ \\`c\\`', ['*a* _b_ `c`']],
    ['code as it stands', '```\n- a\n> b\n```', ['[- a\n> b]']],
    ['a spoiler', '||a||', ['{spoiler a}']],
    ['a year at the start of a line', '1958 was cold.', ['1958 was cold.']],
  ])('shows %s', (_, text, lines) => {
    expect(read(text)).toEqual(lines);
  });
});
