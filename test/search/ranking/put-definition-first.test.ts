/** "What is X?": the passage that says it comes first, whoever speaks more of X. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { createLibrary } from '../../../src/library/library.ts';
import type { Answer } from '../../../src/model.ts';
import { createArticle } from '../sample-articles.ts';

const tools = createArticle('tools', [
  'Sluice on the old quay: open the sluice, close the sluice, oil the sluice.',
  'Close the sluice at six. A sluice that stays open lets the tide in. The sluice keeper knows.',
  'In March the harbour was dry. A sluice is a gate in a dam that lets water through. Whoever opens it must ask the keeper, who sleeps until six and hears badly.',
  'A tide table is used to plan the day: it lists when the water is high.',
  'Tide table of the harbour, tide table of the bay, tide table of the river.',
  'Groynes are walls that keep the sand where it is. Nobody paints groynes.',
  'Groynes, groynes and more groynes: the bay has forty.',
  'Dredging (see the plan) means taking mud from the bottom.',
  'A quayside café is a stall that sells tea to whoever waits for the ferry. Nobody sits down there for long, least of all in winter.',
  'Quayside café, old quayside café, new quayside café.',
  'Dredging starts on Monday; dredging ends on Friday, and then dredging starts again.',
]);

const spanish = createArticle(
  'oficios',
  [
    'La noria del pueblo, la noria del río y la noria vieja.',
    'Una noria es una rueda que saca agua del río. La hizo un carpintero.',
    'Los azudes son muros bajos que desvían el agua. No se ven cuando llueve.',
    'Azudes del norte y azudes del sur: quedan nueve azudes.',
    'El trasmallo no es más que una red de tres paños.',
    'Con el trasmallo salen a pescar de noche; el trasmallo pesa mucho.',
  ],
  { language: 'es' },
);

function ask(question: string): Answer {
  return createLibrary([tools, spanish], new Date(0)).ask(question, { all: true });
}

const sentenceOf = ({ hits: [hit] }: Answer): string =>
  hit?.sentence ? hit.passage.text.slice(hit.sentence.start, hit.sentence.end) : '';

describe('the sentence that says what a thing is', () => {
  it.each([
    ['what is a sluice', 'A sluice is a gate in a dam that lets water through.'],
    ['whats a sluice?', 'A sluice is a gate in a dam that lets water through.'],
    ['What does sluice mean?', 'A sluice is a gate in a dam that lets water through.'],
    ['sluice definition', 'A sluice is a gate in a dam that lets water through.'],
    ['can you explain what a sluice is', 'A sluice is a gate in a dam that lets water through.'],
    [
      'what is a tide table',
      'A tide table is used to plan the day: it lists when the water is high.',
    ],
    ['what are groynes?', 'Groynes are walls that keep the sand where it is.'],
    [
      'what is a quayside café?',
      'A quayside café is a stall that sells tea to whoever waits for the ferry.',
    ],
    ['what is dredging', 'Dredging (see the plan) means taking mud from the bottom.'],
    ['¿Qué es una noria?', 'Una noria es una rueda que saca agua del río.'],
    ['que es la noria', 'Una noria es una rueda que saca agua del río.'],
    ['qué son los azudes', 'Los azudes son muros bajos que desvían el agua.'],
    ['q es un trasmallo', 'El trasmallo no es más que una red de tres paños.'],
    ['qué significa trasmallo', 'El trasmallo no es más que una red de tres paños.'],
  ])('%s', (question, sentence) => {
    const answer = ask(question);
    expect(sentenceOf(answer)).toBe(sentence);
    expect(answer.outcome).toBe('found');
  });
});

const commands = createArticle('commands', [
  'List of all commands: 1. belay: Ties it. 2. haul: Pulls the rope in. 3. heave: Lifts it.',
  'haul [options] rope',
  'The haul command in Riggix is used to pull a rope in. It takes a rope as its argument.',
  'With -r the haul command pulls every rope of the yard, and haul -q says nothing of it.',
  'npm install @riggix/reef-knots; then add @riggix/reef-knots, or reef-knots alone, to the list.',
  '@riggix/reef-knots is a plugin that ties what would come loose. Most yards have it.',
]);

const ordenes = createArticle(
  'ordenes',
  [
    'izar [opciones] vela',
    'El comando izar en Riggix se utiliza para subir una vela. Pide permiso antes.',
    'Con -r el comando izar sube todas las velas, y con -q no dice nada de lo que sube.',
    'Una driza en Riggix es un cabo que sube la vela.',
    'Resumen de una driza: la driza nueva, la driza vieja y otra driza.',
  ],
  { language: 'es' },
);

describe('what a thing is for or does', () => {
  const library = createLibrary([commands, ordenes], new Date(0));
  it.each([
    ['what does haul do', 'commands', 3],
    ['what is the haul command', 'commands', 3],
    ['what is haul for?', 'commands', 3],
    ['what does reef-knots do', 'commands', 6],
    ['para que sirve izar', 'ordenes', 2],
    ['qué hace el comando izar?', 'ordenes', 2],
    ['q es una driza', 'ordenes', 4],
  ])('%s', (question, articleId, number) => {
    const { hits, outcome } = library.ask(question, { all: true });
    expect(hits[0]?.passage).toMatchObject({ articleId, number });
    expect(outcome).toBe('found');
  });
});

it('asks the text for what an article is called, and the article where the text does not say it', () => {
  const ballast = createArticle(
    'ballast',
    ['Stones low in the hull keep a boat upright.', 'Sand was used before stones were.'],
    { title: 'Ballast' },
  );
  const library = createLibrary([ballast, tools], new Date(0));
  expect(library.ask('what is ballast').hits[0]?.passage.number).toBe(1);
  expect(library.ask('what is ballast about').outcome).toBe('about');
  expect(library.ask('summarise ballast').outcome).toBe('about');
});

it('is sure of how an article begins that is called by the thing, however often others name it', () => {
  const text = `# Keel

## Description

Oak or iron below the hull holds a boat on its course; without its keel it drifts, and a keel breaks where it meets a rock.`;
  const { article } = parseArticle({ path: 'keel.md', text });
  if (!article) throw new Error('no article');
  const others = createArticle('yard', [
    'Mind the keel.',
    'They painted the keel red in May.',
    'Nobody paints a keel in winter.',
  ]);
  const { hits, outcome } = createLibrary([article, others], new Date(0)).ask('what is a keel');
  expect([hits[0]?.passage.articleId, outcome]).toEqual(['keel', 'found']);
});

it('takes the first of the article that is called by the thing', () => {
  const other = createArticle('aside', ['A weir is a wall, as everybody knows.']);
  const weirs = createArticle(
    'weirs',
    ['Rain fell for a week.', 'A weir is a low dam.', 'A weir is a place to fish.'],
    { title: 'What is a weir?' },
  );
  const { hits } = createLibrary([other, weirs], new Date(0)).ask('what is a weir');
  expect(hits[0]?.passage).toMatchObject({ articleId: 'weirs', number: 2 });
});

it('takes what stands below the heading that asks for it, in any words, before a definition elsewhere', () => {
  const text = `# Sluices

## Why sluices matter

Whoever lives by the river is safe. Sluices help the town in March: sluices close in a flood.

## What are sluices?

Gates of oak, with iron hinges, that close by themselves when the tide comes in.`;
  const { article } = parseArticle({ path: 'sluices.md', text });
  if (!article) throw new Error('no article');
  const { hits } = createLibrary([article], new Date(0)).ask('what are sluices');
  expect(hits[0]?.passage.section).toBe('What are sluices?');
});

it('takes no list behind a colon for a definition', () => {
  const lists = createArticle('lists', [
    'What the press makes is made by hand.',
    'Presses: hand-press, iron-press and small-press. Ink: black, red and a little blue for maps.',
    'A press needs ink, and a press needs paper; without both the press stands still.',
  ]);
  const { hits } = createLibrary([lists], new Date(0)).ask('what is a press', { all: true });
  expect(hits[0]?.passage.number).not.toBe(2);
});

it('takes no stranger that shares a stem for the thing', () => {
  const article = createArticle('stems', [
    'The university is a house of stone by the river, and it has a garden.',
    'Nobody knows how large the universe may be, the teacher said.',
  ]);
  const { hits } = createLibrary([article], new Date(0)).ask('what is a universe', { all: true });
  expect(hits[0]?.passage.number).toBe(2);
});

it('leaves the order where nothing says what it is, and other questions alone', () => {
  expect(ask('what is the tide').outcome).not.toBe('found');
  expect(ask('when do they close the sluice').hits[0]?.passage.number).not.toBe(3);
});
