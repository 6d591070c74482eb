/** An answer to corrected words says which, and offers the words as typed. */
import { describe, expect, it } from 'vitest';
import { quoteWords } from '../../../src/discord/presses/quote-words.ts';
import { findCustomId, findProblems, readLabels, readText } from '../check-message.ts';
import {
  ana,
  anaInSpanish,
  createAnswer,
  createHit,
  createStores,
  drawAnswer,
  FERRY,
  libraryOf,
  pressed,
} from '../sample.ts';

const readAs = [{ typed: 'captian', read: 'captain' }];
const question = 'Who was *captian* of it?';
const found = createAnswer(question, 'found', [createHit(FERRY, 2)], { readAs });
const none = createAnswer(question, 'none', [], { readAs });
const library = libraryOf(FERRY);

describe('what was read as what', () => {
  it('stands below the citation', () => {
    const message = drawAnswer(found, library, ana);
    expect(readText(message)).toContain('\n-# Read as: “captian” → “captain”. Quotation marks');
    expect(readText(drawAnswer(found, library, anaInSpanish))).toContain('«captian» → «captain»');
    expect(readLabels(message)).toContain('As I typed it');
    expect(findProblems(message)).toEqual([]);
  });

  it('stands in a none too, and nowhere where nothing was corrected', () => {
    const message = drawAnswer(none, library, ana);
    expect(readText(message)).toContain('Read as: “captian” → “captain”');
    expect(findProblems(message)).toEqual([]);
    const plain = drawAnswer({ ...found, readAs: [] }, library, ana);
    expect(readText(plain)).not.toContain('Read as');
    expect(readLabels(plain)).not.toContain('As I typed it');
  });

  it('is not offered as typed where the message cannot hold the whole question', () => {
    const text = `captian ${'x'.repeat(300)}`;
    const long = { ...found, question: { ...found.question, text } };
    expect(readLabels(drawAnswer(long, library, ana))).not.toContain('As I typed it');
  });
});

describe('As I typed it', () => {
  const asked: string[] = [];
  const words = libraryOf(FERRY);
  const library: typeof words = {
    ...words,
    ask: (text) => {
      asked.push(text);
      return text === question ? found : createAnswer(text, 'none', []);
    },
  };
  const customId = findCustomId(drawAnswer(found, library, ana), /^1:typed:/u);

  it('asks again with the corrected words in quotation marks', async () => {
    const press = {
      customId,
      value: null,
      components: drawAnswer(found, library, ana),
      alone: false,
    };
    const { components, delivery } = await pressed(press, library, ana, createStores());
    expect(delivery).toBe('update');
    expect(asked).toEqual([question, 'Who was *"captian"* of it?']);
    expect(readText(components)).toContain('The articles hold no answer to that.');
  });

  it('says that it is old where nothing is corrected any more', async () => {
    const press = { customId, value: null, components: [], alone: false };
    const { components } = await pressed(press, library, ana, createStores());
    expect(readText(components)).toContain('I cannot read that button');
  });
});

it.each([
  ['who comanded the feri', ['feri', 'comanded'], 'who "comanded" the "feri"'],
  ['Feri? FERI!', ['feri'], '"Feri"? "FERI"!'],
  ['the "feri" and «feri»', ['feri'], 'the "feri" and «feri»'],
  ['offeri', ['feri'], 'offeri'],
])('quoteWords(%j, %j)', (text, words, quoted) => {
  expect(quoteWords(text, words)).toBe(quoted);
});
