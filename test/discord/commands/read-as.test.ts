/** An answer to corrected words says which, and offers the words as typed. */
import { describe, expect, it } from 'vitest';
import { showAnswer } from '../../../src/discord/messages/show-answer.ts';
import { answerPress } from '../../../src/discord/presses/answer-press.ts';
import { quoteWords } from '../../../src/discord/presses/quote-words.ts';
import { createCatalogue } from '../../../src/discord/visit/catalogue.ts';
import { findCustomId, findProblems, readLabels, readText } from '../check-message.ts';
import {
  ana,
  anaInSpanish,
  catalogueOf,
  createAnswer,
  createHit,
  createTools,
  createWordLibrary,
  FERRY,
} from '../sample.ts';

const readAs = [{ typed: 'captian', read: 'captain' }];
const question = 'Who was *captian* of it?';
const found = createAnswer(question, 'found', [createHit(FERRY, 2)], { readAs });
const none = createAnswer(question, 'none', [], { readAs });
const catalogue = catalogueOf(FERRY);

describe('what was read as what', () => {
  it('stands below the citation', () => {
    const message = showAnswer(found, catalogue, ana);
    expect(readText(message)).toContain('\n-# Read as: “captian” → “captain”. Quotation marks');
    expect(readText(showAnswer(found, catalogue, anaInSpanish))).toContain('«captian» → «captain»');
    expect(readLabels(message)).toContain('As I typed it');
    expect(findProblems(message)).toEqual([]);
  });

  it('stands in a none too, and nowhere where nothing was corrected', () => {
    const message = showAnswer(none, catalogue, ana);
    expect(readText(message)).toContain('Read as: “captian” → “captain”');
    expect(findProblems(message)).toEqual([]);
    const plain = showAnswer({ ...found, readAs: [] }, catalogue, ana);
    expect(readText(plain)).not.toContain('Read as');
    expect(readLabels(plain)).not.toContain('As I typed it');
  });

  it('is not offered as typed where the message cannot hold the whole question', () => {
    const text = `captian ${'x'.repeat(300)}`;
    const long = { ...found, question: { ...found.question, text } };
    expect(readLabels(showAnswer(long, catalogue, ana))).not.toContain('As I typed it');
  });
});

describe('As I typed it', () => {
  const asked: string[] = [];
  const words = createWordLibrary([FERRY]);
  const library: typeof words = {
    ...words,
    ask: (text) => {
      asked.push(text);
      return text === question ? found : createAnswer(text, 'none', []);
    },
  };
  const customId = findCustomId(showAnswer(found, catalogue, ana), /^1:typed:/u);

  it('asks again with the corrected words in quotation marks', async () => {
    const press = {
      customId,
      value: null,
      components: showAnswer(found, catalogue, ana),
      alone: false,
    };
    const { components, delivery } = await answerPress(
      press,
      createCatalogue(library),
      ana,
      createTools(),
    );
    expect(delivery).toBe('update');
    expect(asked).toEqual([question, 'Who was *"captian"* of it?']);
    expect(readText(components)).toContain('The articles hold no answer to that.');
  });

  it('says that it is old where nothing is corrected any more', async () => {
    const press = { customId, value: null, components: [], alone: false };
    const { components } = await answerPress(press, catalogue, ana, createTools());
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
