/** The words of a picture come behind text that says about as much, and are found where nothing else does. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { createLibrary } from '../../../src/library/library.ts';

const picture = 'Moor your boat at the quay';
const said = 'To moor your boat at the old quay, throw the rope to the harbour master and wait.';
const others =
  'Nobody sails in the fog. The town has a market on Friday, and the church is closed.';

const firstOf = (text: string, question: string): string | undefined => {
  const { article } = parseArticle({ path: 'quay.md', text: `# Lima\n\n${text}` });
  const { hits } = createLibrary(article ? [article] : [], new Date(0)).ask(question, {
    all: true,
  });
  return hits[0]?.passage.text;
};

it('comes behind the text', () => {
  const text = `![${picture}](a.png)\n\n${others}\n\n${said}`;
  expect(firstOf(text, 'how do I moor my boat at the quay')).toBe(said);
});

it('is found where the text says nothing of it', () => {
  expect(firstOf(`![${picture}](a.png)\n\n${others}`, 'moor a boat at the quay')).toBe(picture);
});
