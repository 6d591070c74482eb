/** An FAQ asks in the words of whoever asks: its answers come first, and its questions after them. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { createArticle } from '../sample-articles.ts';

const builtAt = new Date(0);

const camp = [
  'Q: Are children welcome?',
  'A: Yes. Whoever is under ten comes free, and there is a field for families.',
  'Q: I live in the city and have no car. Is there a bus?',
  'A: A shuttle leaves from the library on the first morning, for a small fee.',
  'Can somebody in a wheelchair get around? I told a friend about it. How steep is it?',
  'It is a farm, so the ground is uneven, but the main events are on one level and paved. Hikes to the beach would be hard.',
  'P: I wrote to you about the kitchen and nobody answered.',
  'The kitchen opens at seven and everybody helps with the dishes.',
];

const firstFor = (question: string, texts: readonly string[] = camp): string | undefined =>
  createLibrary([createArticle('camp', texts)], builtAt).ask(question, { all: true }).hits[0]
    ?.passage.text;

describe('an FAQ', () => {
  it.each([
    ['are children welcome', 1],
    ['is there a bus', 3],
    ['no car', 3],
    ['can i come in a wheelchair', 5],
    ['how steep is it', 5],
    ['who wrote about the kitchen', 7],
  ])('%s', (question, answer) => {
    expect(firstFor(question)).toBe(camp[answer]);
  });

  it('answers where nothing of the question stands in the answer, as surely as the question is met', () => {
    const library = createLibrary([createArticle('camp', camp)], builtAt);
    const { outcome, unmet } = library.ask('are children welcome');
    expect([outcome, unmet]).toEqual(['found', undefined]);
  });

  it('takes no passage for an answer that asks itself, or is of another article', () => {
    const asked = ['Is there a sauna?', 'Is there a pool?'];
    expect(firstFor('is there a sauna', asked)).toBe(asked[0]);
    const library = createLibrary(
      [createArticle('a', ['Is there a sauna?']), createArticle('b', ['Yes, by the lake.'])],
      builtAt,
    );
    expect(library.ask('sauna', { all: true }).hits[0]?.passage.articleId).toBe('a');
  });

  it('leaves a passage that says more than it asks where it is', () => {
    const told = [
      'The mill closed in 1931. Its wheel was sold to a museum. Who would have thought so?',
      'The river is clean again.',
    ];
    expect(firstFor('when did the mill close', told)).toBe(told[0]);
  });
});

describe('headings that ask', () => {
  const text = `# Harbour

## Where can I park my car?

Behind the town hall, on the left. It costs two crowns a day, and nothing at night.

Bring coins for it.

## Can I bring my dog?

Yes, on a lead. In July they stay off the beach.

## How to cancel a booking

Write to the office at least two days before.

## ¿Dónde se come?

En la taberna del muelle, todos los días.

## About us

The car park by the church is closed, and cars that park there are towed. A dog guards the booking
office. If a booking is cancelled the dog is sad. Se come poco y se come tarde.`;

  const ask = (question: string) => {
    const { article } = parseArticle({ path: 'faq.md', text });
    if (!article) throw new Error('no article');
    return createLibrary([article], builtAt).ask(question, { all: true });
  };

  it.each([
    ['where can i park my car', 'Behind the town hall'],
    ['where do we park the car?', 'Behind the town hall'],
    ['can i bring my dog', 'Yes, on a lead.'],
    ['how do I cancel my booking', 'Write to the office'],
    ['donde se come', 'En la taberna'],
  ])('%s', (question, start) => {
    const { hits, outcome } = ask(question);
    expect(hits[0]?.passage.text.slice(0, start.length)).toBe(start);
    expect(outcome).toBe('found');
  });

  it('are no answer to other questions', () => {
    expect(ask('who tows the cars').hits[0]?.passage.section).toBe('About us');
    expect(ask('what does the dog guard').hits[0]?.passage.section).toBe('About us');
  });
});

describe('an asking heading', () => {
  const text = `# Lamp oil in the lighthouse

Lamp oil is kept in the cellar, and there is room for a support of the stairs.

## What about support for sailors?

They are given soup, and a bed for the night.`;

  it('asks its own words, not those of the title', () => {
    const { article } = parseArticle({ path: 'oil.md', text });
    if (!article) throw new Error('no article');
    const library = createLibrary([article], builtAt);
    const firstOf = (question: string) =>
      library.ask(question, { all: true }).hits[0]?.passage.number;
    expect(firstOf('is there support for lamp oil?')).toBe(1);
    expect(firstOf('is there support for sailors?')).toBe(2);
  });
});

it('takes a heading that only names one word of a question for no question', () => {
  const text = `# The pool

The pool is by the sea, and is filled by the tide.

## What it cost

The town and a bank paid three million for the walls.

The rock was hard, so the walls cost as much as a school.`;
  const { article } = parseArticle({ path: 'pool.md', text });
  if (!article) throw new Error('no article');
  const library = createLibrary([article], builtAt);
  expect(library.ask('why did it cost so much', { all: true }).outcome).toBe('unsure');
});

describe('titles', () => {
  const files = [
    [
      'tickets',
      'question: Do I need a ticket for the ferry?',
      'No. You pay the mate on board.\n\nThe ferry has a box for tickets that nobody needs.',
    ],
    [
      'moor',
      'title: Mooring after dark',
      'Tie up at the outer wall and show a lamp.\n\nBoats mooring after dark in summer find the dark wall full.',
    ],
    [
      'rates',
      'title: Rates',
      'Nine crowns a night.\n\nWhoever asks about mooring or tickets is told the rates, even after dark.',
    ],
  ] as const;
  const notes = [
    [
      'slack',
      '# Slack water\n\n## Description\n\n- Nothing drifts, and the rope hangs loose.\n\n## Usage\n\nWhoever leaves the harbour at slack water has half an hour for it, by day or by night.',
    ],
  ] as const;
  const articles = files.map(([name, stated, text]) => {
    const { article } = parseArticle({
      path: `${name}.md`,
      text: `---\n${stated}\n---\n\n${text}`,
    });
    if (!article) throw new Error('no article');
    return article;
  });
  for (const [name, text] of notes) {
    const { article } = parseArticle({ path: `${name}.md`, text });
    if (article) articles.push(article);
  }
  const library = createLibrary(articles, builtAt);

  it.each([
    ['do i need a ticket for the ferry', 'tickets', 1],
    ['ferry ticket needed?', 'tickets', 1],
    ['mooring after dark', 'moor', 1],
    ['can I moor after dark?', 'moor', 1],
    ['slack water', 'slack', 1],
    // Summer is no word of the title: only the second passage speaks of it.
    ['where do boats moor after dark in summer', 'moor', 2],
  ])('ask what is asked: %s', (question, articleId, number) => {
    expect(library.ask(question, { all: true }).hits[0]?.passage).toMatchObject({
      articleId,
      number,
    });
  });
});
