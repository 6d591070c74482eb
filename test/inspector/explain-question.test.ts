/** Questions to a little library in, what the inspector says of each out. */
import { describe, expect, it } from 'vitest';
import { toExplanation } from '../../src/inspector/explain-question.ts';
import type { AnswerExplanation } from '../../src/inspector/explanation.ts';
import { sayPart, saySum } from '../../src/inspector/say-parts.ts';
import { en } from '../../src/inspector/texts/en.ts';
import { createLibrary } from '../../src/library/library.ts';
import { createPlainEngine } from '../contracts/plain-engine.ts';
import { createArticle, littleLibrary } from '../search/sample-articles.ts';

const signal = createArticle(
  'signal',
  [
    'The harbour keeper paints the north mast with a long brush. He uses 12 litres of red paint.',
    'The council opposed the new mast in 2011 because it hid the café from the sea.',
  ],
  {
    title: 'The signal mast',
    questions: ['What colour is the mast?'],
    questionPassages: new Map([['What colour is the mast?', 1]]),
  },
);
const library = createLibrary([...littleLibrary, signal], new Date(0));

const explain = (question: string): AnswerExplanation =>
  toExplanation(library.explain(question), library);
const wordsOf = (question: string): string[] =>
  explain(question).searches.flatMap(({ words }) => words.map(({ says }) => says));

describe('what was asked', () => {
  it.each([
    ['How many men did the quarry give work to?', 'It asks how many: a number.'],
    ['When was the lamp lit?', 'It asks when: a date or a day.'],
    ['¿Por qué bajó la cosecha?', 'It asks why: a reason.'],
    [
      'steam crane',
      'It asks for no date, number or name in particular, so the words alone decide.',
    ],
    ['hello', 'It is a greeting.'],
    ['Who wrote the article about the signal mast?', 'It asks who wrote the article.'],
    ['paragraph 2 of the signal mast', 'It asks for ¶ 2 by number.'],
    ['When was the lamp lit and how many men worked in the quarry?', 'It asks several things.'],
  ])('%s → %s', (question, kind) => {
    expect(explain(question).kind).toBe(kind);
  });
});

describe('what each word was read as', () => {
  it.each([
    ['its accents', 'who hid the cafe', '“cafe” was read as “café”.'],
    ['another form', 'who paints the masts', '“masts” was found as “mast”.'],
    ['a slip', 'the coucnil', 'No article has “coucnil”; it was read as “council”.'],
    ['a chat’s spelling', 'how many ppl', '“ppl” was read as “people”.'],
    [
      'another word',
      'did the council reject the mast',
      'No article has “reject”, but one has “opposed”.',
    ],
    ['nothing', 'xyzzy', 'No article has “xyzzy”, nor a word like it.'],
    ['itself, where it stands in other forms too', 'who paints', '“paints” was found as it is.'],
    ['itself', 'steam crane', '“steam” was found as it is.'],
  ])('%s: %s', (_, question, says) => {
    expect(wordsOf(question)).toContain(says);
  });

  it('leaves out words that nearly every text has', () => {
    expect(explain('Where is the steam crane?').searches[0]?.ignored).toEqual([
      'where',
      'is',
      'the',
    ]);
  });
});

describe('why the answer is what it is', () => {
  it.each<[string, AnswerExplanation['outcome'], string]>([
    ['steam crane', 'found', 'Found: ¶ 3 answers this with a chance of'],
    ['What colour is the mast?', 'found', 'Found: the article itself names this passage'],
    ['paragraph 2 of the signal mast', 'found', 'Found: these passages were asked for'],
    ['paragraph 9 of the signal mast', 'none', 'None: the article has no passage of that number.'],
    [
      'When does the keeper paint the mast?',
      'unsure',
      'Unsure because no date stands beside the matching words.',
    ],
    ['When was the lamp repaired?', 'unsure', 'Unsure because it says nothing about: repaired.'],
    ['When did Thornbury sail?', 'unsure', 'Unsure because it shares names with the question'],
    ['"green crane"', 'none', 'No answer because the words in quotation marks do not stand there'],
    ['xyzzy plugh', 'none', 'None: no article has “xyzzy”, “plugh”.'],
    ['the of', 'none', 'None: there is no word to search for in that.'],
    ['', 'none', 'None: there is no word to search for in that.'],
    ['hello', 'none', 'Nothing was asked of the articles'],
    ['Who wrote the article about the signal mast?', 'about', 'About: the article’s own details'],
  ])('%s: %s, %s', (question, outcome, why) => {
    const explanation = explain(question);
    expect(explanation.outcome).toBe(outcome);
    expect(explanation.why[0]).toContain(why);
  });

  it('names what a certain answer says nothing of', () => {
    expect(explain('How far could the lamp be seen at dusk?').why).toContain(
      'It says nothing about: dusk.',
    );
  });

  it('names the file that does not say what was asked of the article', () => {
    const { why, articles } = explain('Who wrote the article about the signal mast?');
    expect(why).toContain('The file “signal” states no author.');
    expect(articles).toEqual([{ id: 'signal', title: 'The signal mast' }]);
  });

  it('says it of each of several things asked', () => {
    const { why, searches } = explain(
      'When was the lamp lit and how many men worked in the quarry?',
    );
    expect(searches).toHaveLength(2);
    expect(why.slice(1).map((line) => line.split('”')[0])).toEqual([
      '“When was the lamp lit?',
      '“how many men worked in the quarry?',
    ]);
  });

  it('is said for every kind of talk without a search', () => {
    for (const text of ['thanks', 'bye', 'who are you?']) {
      expect(explain(text)).toMatchObject({ outcome: 'none', searches: [] });
    }
  });
});

describe('another passage that may as well be meant', () => {
  const mast = (id: string, title: string, rest: object = {}) =>
    createArticle(id, [`${title}: the mast is red.`, 'The harbour is deep.'], { title, ...rest });
  const rivals = (...others: ReturnType<typeof mast>[]) => {
    const several = createLibrary([mast('one', 'One'), ...others], new Date(0));
    const { why, outcome } = toExplanation(several.explain('Who sold the red mast?'), several);
    expect(outcome).not.toBe('found');
    return why.filter((line) => line.includes('as well be meant'));
  };

  it('is named with its article', () => {
    expect(rivals(mast('two', 'Two'))).toEqual([
      expect.stringMatching(/¶ 1 of “(?:One|Two)” may as well be meant/),
    ]);
  });

  it('is not the same one in another language', () => {
    expect(rivals(mast('two', 'Two', { translationOf: 'one' }))).toEqual([]);
  });
});

describe('the closest passages', () => {
  it('say which words they hold, and what they lack', () => {
    const [best] =
      explain('Did the council reject the lighthouse mast?').searches[0]?.passages ?? [];
    expect(best?.place).toMatchObject({ articleId: 'signal', number: 2, passages: 2 });
    expect(best?.words.map(({ says }) => says)).toEqual([
      '“council” stands here.',
      'For “reject”, “opposed” stands here, which means nearly the same.',
      '“lighthouse” stands neither here nor near.',
      '“mast” stands here.',
    ]);
    const marked = best?.matches.map(({ start, end }) => best.text.slice(start, end));
    expect(marked).toEqual(['council', 'opposed', 'mast']);
  });

  it('have scores whose parts are named in words, the largest first', () => {
    const [best] = explain('steam crane').searches[0]?.passages ?? [];
    expect(best?.scores.map(({ says }) => says)).toEqual([
      'Which passage comes first',
      'How likely it answers at all',
    ]);
    for (const { parts } of best?.scores ?? []) {
      const sizes = parts.map(({ value }) => Math.abs(value));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      for (const { name, says } of parts) expect(says).not.toBe(name);
    }
  });

  it('say whether the answer shows them', () => {
    const shown = (question: string) =>
      explain(question).searches[0]?.passages.map(({ isShown }) => isShown)[0];
    expect(shown('steam crane')).toBe(true);
    expect(shown('"green crane"')).toBe(false);
  });

  it('are shown too where the first one is read on to', () => {
    const clock = createArticle('clock', [
      'The town clock was repaired by Edda Thornquist.',
      'She worked on the clock alone for eleven months.',
    ]);
    const one = createLibrary([clock], new Date(0));
    const explained = one.explain('Who repaired the town clock?', { limit: 1 });
    expect(explained.answer.hits[0]?.next?.passage.number).toBe(2);
    const more = toExplanation(one.explain('Who repaired the town clock?'), one);
    const shown = more.searches[0]?.passages.filter(({ isShown }) => isShown);
    expect(shown?.map(({ place }) => place.number)).toEqual([1, 2]);
  });
});

it('is the same when it has been JSON', () => {
  for (const question of ['steam crane', 'who wrote it', '"green crane"', 'hello']) {
    const explanation = explain(question);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  }
});

it('makes do with an engine that tells nothing of words', () => {
  const plain = createLibrary(littleLibrary, new Date(0), createPlainEngine);
  const { outcome, why, searches } = toExplanation(plain.explain('steam crane'), plain);
  expect({ outcome, why }).toMatchObject({
    outcome: 'found',
    why: [/Found: ¶ 3/].map((line) => expect.stringMatching(line)),
  });
  expect(searches[0]?.passages[0]?.place.articleId).toBe('quarry');
});

it('names a part or a sum that it does not know as it is', () => {
  expect([sayPart('novelty', en), saySum('novelty', en)]).toEqual(['novelty', 'novelty']);
});
