/** What autocomplete proposes, and which article a typed name means. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../src/discord/visit/choices.ts';
import { anyText } from '../arbitrary-text.ts';
import { createArticle, FERRY, libraryOf, TRAM } from '../sample.ts';

const choices = choicesOf(libraryOf(FERRY, TRAM));

describe('headings', () => {
  const hours = createArticle('museum', [
    { text: 'Daily from nine.', section: 'Opening hours of the museum' },
    { text: 'Closed at Easter.', section: 'Opening hours of the museum' },
    { text: 'Cinco coronas.', section: 'El precio de la entrada' },
  ]);
  const all = choicesOf(libraryOf(FERRY, TRAM, hours));

  it.each([
    ['when does the museum open?', ['Opening hours of the museum']],
    ['what is the brige made of', ['The bridge']],
    ['¿Qué precio tiene?', ['El precio de la entrada']],
    ['what is the', []],
    ['zebra', []],
    ['', []],
  ])('near %j are %j', (text, headings) => {
    expect(all.headings(text, undefined).map((heading) => heading.text)).toEqual(headings);
  });

  it('lead to the first passage below them, and keep to one article', () => {
    expect(all.headings('museum', undefined)[0]?.passage.number).toBe(1);
    expect(all.headings('museum', FERRY)).toEqual([]);
  });
});

describe('articles', () => {
  it.each([
    ['', ['ferry', 'tranvia']],
    ['ferry', ['ferry']],
    ['last fery', ['ferry']],
    ['TRANVIA', ['tranvia']],
    ['calle mayor', ['tranvia']],
    ['zzzz', []],
  ])('for %j are %j', (text, values) => {
    expect(choices.articles(text).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    // typesense/typesense#698: more words than the title has
    ['leaves ferry', ['Perú: la ley', 'The ferry leaves'], ['The ferry leaves']],
    // krisk/Fuse#561: the title with the words themselves before those that sound alike
    [
      'Sheffield talking newspaper',
      [
        'Driffield Talking Newspaper',
        'Enfield Talking Newspaper',
        'Sheffield Talking News',
        'Wakefield Talking Newspaper',
      ],
      ['Sheffield Talking News'],
    ],
    [
      'newspaper enfield',
      ['Sheffield Talking Newspaper', 'Enfield Talking Newspaper'],
      ['Enfield Talking Newspaper'],
    ],
    ['', ['Perú: la ley', 'The ferry leaves'], ['Perú: la ley']],
  ])('for %j of %j begin with %j', (text, titles, first) => {
    const library = libraryOf(
      ...titles.map((title, nth) => createArticle(`article-${nth}`, [{ text: 'One.' }], { title })),
    );
    const names = choicesOf(library)
      .articles(text)
      .map(({ name }) => name);
    expect(names.slice(0, first.length)).toEqual(first);
  });

  it('are all there up to 25, and a long id goes by its short name', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      createArticle(`${'folder/'.repeat(20)}${index}`, [{ text: 'One.' }]),
    );
    const { articles, findArticle } = choicesOf(libraryOf(...many));
    expect(articles('')).toHaveLength(25);
    expect(articles('').map(({ value }) => findArticle(value))).toEqual(many.slice(0, 25));
  });
});

describe('questions', () => {
  it('come in the person’s language first, headings among them', () => {
    const values = choices.questions('', 'es', undefined).map(({ value }) => value);
    expect(values).toEqual([...TRAM.questions, ...FERRY.questions, 'The bridge']);
  });

  it('keep to the chosen article', () => {
    const values = choices.questions('', 'en', TRAM).map(({ value }) => value);
    expect(values).toEqual(TRAM.questions);
    expect(choices.questions('ferry', 'en', TRAM)).toEqual([]);
  });

  it('are found by what they ask, misspelt or without accents', () => {
    expect(choices.questions('comanded', 'en', undefined)[0]?.value).toBe(
      'Who commanded the ferry?',
    );
    expect(choices.questions('inauguro', 'en', undefined)[0]?.value).toBe(TRAM.questions[0]);
  });

  it('leave out what is too long to be sent back whole', () => {
    const article = createArticle('a', [{ text: 'One.' }], {
      questions: ['x'.repeat(101), 'Short?'],
    });
    const { questions } = choicesOf(libraryOf(article));
    expect(questions('', 'en', undefined)).toEqual([{ name: 'Short?', value: 'Short?' }]);
  });
});

describe('findArticle', () => {
  it.each([
    ['ferry', FERRY],
    [' tranvia ', TRAM],
    ['The last ferry of Porto Velho', FERRY],
    ['THE LAST FERRY OF PORTO VELHO', FERRY],
    ['the last ferry of porto velo', FERRY],
    ['l', undefined],
    ['El tranvia de la calle Mayor', TRAM],
    ['bicycle', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('%j', (text, article) => {
    expect(choices.findArticle(text)).toBe(article);
  });
});

it('choices are always what Discord takes', () => {
  const article = fc
    .record({
      id: fc.string({ minLength: 1, maxLength: 130 }),
      title: anyText,
      questions: fc.array(anyText, { maxLength: 30 }),
    })
    .map(({ id, ...rest }) => createArticle(id, [{ text: 'One.', section: 'Two' }], rest));
  const articles = fc.uniqueArray(article, { maxLength: 30, selector: ({ id }) => id });
  fc.assert(
    fc.property(articles, anyText, (library, typed) => {
      const proposals = choicesOf(libraryOf(...library));
      for (const list of [
        proposals.articles(typed),
        proposals.questions(typed, 'en', library[0]),
      ]) {
        expect(list.length).toBeLessThanOrEqual(25);
        for (const { name, value } of list) {
          expect(name.length).toBeGreaterThanOrEqual(1);
          expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
        }
      }
    }),
  );
});

describe('of very many articles', () => {
  const sections = Array.from({ length: 300 }, (_, i) => ({
    text: 'It is here.',
    section: `Part ${i}`,
  }));
  const many = Array.from({ length: 3000 }, (_, i) =>
    createArticle(`quay-${i}`, [{ text: 'A quay.', section: `Moorings of quay ${i}` }], {
      title: `Quay number ${i}`,
    }),
  );
  const long = createArticle('long', sections, { title: 'A long one' });
  const choices = choicesOf({ articles: [...many, FERRY, long] });

  it('one is found by its words, and misspelt', () => {
    expect(choices.articles('ferry porto')[0]?.value).toBe('ferry');
    expect(choices.articles('fery of porto velo')[0]?.value).toBe('ferry');
    expect(choices.articles('quay 2999')[0]?.value).toBe('quay-2999');
    expect(choices.findArticle('The last fery of Porto Velho')?.id).toBe('ferry');
    expect(choices.questions('commanded', 'en', undefined)[0]?.name).toBe(
      'Who commanded the ferry?',
    );
    expect(choices.headings('moorings of quay 1234', undefined)[0]?.text).toBe(
      'Moorings of quay 1234',
    );
  });

  it('the first headings of each are proposed', () => {
    expect(choices.questions('Part 199', 'en', long)[0]?.name).toBe('Part 199');
    expect(choices.questions('Part 299', 'en', long).map(({ name }) => name)).not.toContain(
      'Part 299',
    );
  });
});
