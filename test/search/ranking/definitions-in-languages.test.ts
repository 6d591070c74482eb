/** "C'est quoi un môle ?" and its like in the other languages of articles: the passage that says it comes first. */
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { createArticle } from '../sample-articles.ts';

const articles = [
  createArticle(
    'port',
    [
      'Le môle du port, le môle du bourg et le vieux môle : on compte trois môles.',
      'Un môle est une digue qui protège le port de la mer. Il fut bâti en pierre.',
      'L’étoupe pour la coque, l’étoupe pour le pont, et jamais d’étoupe mouillée.',
      'L’étoupe sert à boucher les fentes entre les planches. Elle vient du chanvre.',
    ],
    { language: 'fr' },
  ),
  createArticle(
    'hafen',
    [
      'Der Poller am Kai, der Poller am Markt und der alte Poller: drei Poller stehen dort.',
      'Ein Poller ist ein Pfosten, an dem Schiffe festmachen. Meist ist er aus Eisen.',
      'Werg für den Rumpf, Werg für das Deck, und niemals nasses Werg.',
      'Unter Werg versteht man kurze Fasern aus Hanf. Damit wird gedichtet.',
    ],
    { language: 'de' },
  ),
  createArticle(
    'porto',
    [
      'La bitta del molo, la bitta del borgo e la vecchia bitta: le bitte sono tre.',
      'Una bitta è un palo a cui si legano le navi. Di solito è di ferro.',
      'La stoppa per lo scafo, la stoppa per il ponte, e mai stoppa bagnata.',
      'La stoppa serve a chiudere le fessure tra le assi. Viene dalla canapa.',
    ],
    { language: 'it' },
  ),
  createArticle(
    'cais',
    [
      'O cabeço do cais, o cabeço da vila e o velho cabeço: são três cabeços.',
      'Um cabeço é um poste em que se amarram os navios. Quase sempre é de ferro.',
      'A estopa do casco, a estopa do convés, e nunca estopa molhada.',
      'A estopa serve para tapar as fendas entre as tábuas. Vem do cânhamo.',
    ],
    { language: 'pt' },
  ),
];

describe('what a thing is, asked in the language of its article', () => {
  const library = createLibrary(articles, new Date(0));
  it.each([
    ["c'est quoi un môle ?", 'port', 2],
    ['Qu’est-ce qu’un môle ?', 'port', 2],
    ['définition de môle', 'port', 2],
    ['à quoi sert l’étoupe ?', 'port', 4],
    ['Was ist ein Poller?', 'hafen', 2],
    ['was bedeutet poller', 'hafen', 2],
    ['Erkläre mir, was ein Poller ist', 'hafen', 2],
    ['was versteht man unter werg', 'hafen', 4],
    ['Cos’è una bitta?', 'porto', 2],
    ['cosa è la bitta', 'porto', 2],
    ['a cosa serve la stoppa', 'porto', 4],
    ['O que é um cabeço?', 'cais', 2],
    ['o que significa cabeço', 'cais', 2],
    ['para que serve a estopa', 'cais', 4],
  ])('%s', (question, articleId, number) => {
    const { hits, outcome } = library.ask(question, { all: true });
    expect(hits[0]?.passage).toMatchObject({ articleId, number });
    expect(outcome).toBe('found');
  });
});
