/** Headings that a program wrapped as it does paragraphs are read whole; one above a text without a blank line is none of them. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const sentence = 'The ferry left the old quay at nine, and nobody on board knew that it was late.';

/** Lines of no more than 78 characters. */
function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trimStart();
    if (line.length <= 78) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.join('\n');
}

const body = wrap(Array<string>(12).fill(sentence).join(' '));
const title =
  'The press conference of the harbour master on the loss of the ferry and the state of the quay';
const section = `${title}, as it was before the storm of the winter and after it, told by all who saw it`;

function read(text: string) {
  const { article } = parseArticle({ path: 'a.md', text });
  return { title: article?.title, sections: article?.passages.map((each) => each.section) };
}

it('reads a heading over several lines', () => {
  const text = `${wrap(`# ${title}`)}\n\n${wrap(`## ${section}`)}\n\n${body}\n`;
  expect(read(text)).toEqual({ title, sections: [section, section].slice(0, 1) });
});

it.each([
  ['a text right below it', `${wrap(`# ${title}`)}\n${body}\n`],
  [
    'lines that somebody ended',
    `${wrap(`# ${title}`)}\n\n${`${sentence}\n${sentence}\n\n`.repeat(12)}`,
  ],
  ['a short heading', `# The quay\nof the old ferry\n\n${body}\n`],
])('keeps the line end of a heading with %s', (_what, text) => {
  expect(read(text).title?.length).toBeLessThan(77);
});

it('takes the end of a heading for no day of its own', () => {
  const dated = `${title.replace('the state of the quay', 'all of us')} on 23 May 2023`;
  expect(read(`${wrap(`# ${dated}`)}\n\nThe Harbour | 24 May 2023\n\n${body}\n`).title).toBe(dated);
});
