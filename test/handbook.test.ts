/** A folder as people keep it (questions, how-tos, a glossary, notes, lists, tables, news), whether what they type finds the right passage out. */
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../src/articles/read/read-knowledge.ts';
import { createLibrary } from '../src/library/library.ts';

const { articles, problems } = await readKnowledge('test/fixtures/handbook');
const library = createLibrary(articles, new Date(0));

/** What is typed, the article, and words of the passage that a careful reader would give. */
const answered: readonly (readonly [question: string, articleId: string, words: string])[] = [
  ['when are you open', 'faq', 'From Tuesday to Saturday'],
  ['is the workshop open on thursday evening', 'faq', 'until ten'],
  ['do i have to be a member', 'faq', 'Guests pay four crowns'],
  ['how much is it for guests', 'faq', 'Guests pay four crowns'],
  ['can my kids come', 'faq', 'From the age of eight'],
  ['how old must you be for the forge', 'faq', 'over sixteen'],
  ['can i bring my dog', 'faq', 'They wait in the yard'],
  ['where can i park', 'faq', 'Cars have to use the square'],
  ['i lost my key', 'faq', 'Ring Marit'],
  ['how do i cancel a course', 'faq', 'Write to the desk'],
  ['can i come in at night', 'faq', 'Whoever has a key'],
  ['how do i borrow a tool', 'borrowing', 'Write your name'],
  ['tool loans', 'borrowing', 'Everything on the shelf'],
  ['the lending shelf', 'borrowing', 'Everything on the shelf'],
  ['what deposit for a chain hoist', 'borrowing', '80 crowns'],
  ['can i keep a drill longer than a week', 'borrowing', 'kept for a month'],
  ['what if i brake something', 'borrowing', 'Tell us.'],
  ['who pays for a broken blade', 'borrowing', 'swapped on the spot'],
  ['what is a burr', 'glossary', 'A burr is'],
  ['what does kerf mean', 'glossary', 'Kerf:'],
  ['what is flux', 'glossary', 'Flux –'],
  ['whats annealing?', 'glossary', 'Annealing means'],
  ['what is green wood', 'glossary', 'Green wood is'],
  ['what does old flux look like', 'glossary', 'looks like glass'],
  ['how hot does the kiln get', 'notes/kiln', '1,240 degrees'],
  ['how do i book the pottery oven', 'notes/kiln', 'Bookings are made'],
  ['big bertha', 'notes/kiln', '1,240 degrees'],
  ['what does a firing cost', 'notes/kiln', 'twelve crowns'],
  ['why is the lid chained', 'notes/kiln', 'In 2024 someone'],
  ['is the thermocouple broken', 'notes/kiln', 'twenty degrees too low'],
  ['who is odd berge', 'links', 'Odd Berge'],
  ['when is marit there', 'links', 'Tuesday, Friday'],
  ['where does the sawdust go', 'links', 'fetched by a farmer'],
  ['how many slates are on the roof', '2026-05-02-roof', '2,100 slates'],
  ['what did the roof cost', '2026-05-02-roof', '46,000 crowns'],
  ['who paid for the roof', '2026-05-02-roof', 'Half came from the county'],
  ['when does the boat hall reopen', '2026-05-02-roof', '9 May'],
  ['cuanto cuesta la primera visita', 'preguntas', 'Nada.'],
  ['hay que llevar guantes', 'preguntas', 'en el cajón azul'],
  ['como se llega desde la estacion', 'preguntas', 'diez minutos a pie'],
  ['hay bus los domingos', 'preguntas', 'El autobús 4'],
  ['que es un torno', 'torno', 'Un torno es'],
  ['a que velocidad hago un cuenco', 'torno', '500 vueltas'],
  ['la pieza vibra', 'torno', 'mal centrada'],
  ['que hago al terminar', 'torno', 'Barre las virutas'],
  ['la vieja', 'torno', 'Un torno es'],
];

/** Not found yet: another word for the thing, a name of two common words, a slip that is a word itself, a share of the whole. */
const hard = [
  'can my kids come',
  'tool loans',
  'what if i brake something',
  'who paid for the roof',
];

const unanswered = [
  'do you sell gift cards',
  'what is the wifi password',
  'who founded the workshop',
  'how do i become a teacher',
  'tienen ducha',
  'cuando nació samira',
];

const firstOf = (question: string) => {
  const { outcome, hits } = library.ask(question, { limit: 1, all: true });
  return { question, outcome, passage: hits[0]?.passage };
};

describe('a handbook', () => {
  const asked = answered.map(([question, articleId, words]) => {
    const { outcome, passage } = firstOf(question);
    const isRight = passage?.articleId === articleId && passage.text.includes(words);
    return { question, outcome, isRight, first: passage?.text.slice(0, 80) };
  });

  it('is read without a fault, and holds every passage that is asked for', () => {
    expect(problems).toEqual([]);
    const missing = answered.filter(
      ([, id, words]) =>
        !articles
          .find((article) => article.id === id)
          ?.passages.some(({ text }) => text.includes(words)),
    );
    expect(missing).toEqual([]);
  });

  it('puts the right passage first but for the hard ones, and at most one more', () => {
    const wrong = asked.filter(({ question, isRight }) => !isRight && !hard.includes(question));
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(1);
  });

  it('is sure of at most one wrong passage', () => {
    const wrong = asked.filter(({ isRight, outcome }) => !isRight && outcome === 'found');
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(1);
  });

  it('is not sure where there is no answer', () => {
    const made = unanswered.map(firstOf).filter(({ outcome }) => outcome === 'found');
    expect(made, JSON.stringify(made, null, 1)).toEqual([]);
  });
});
