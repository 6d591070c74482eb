/** Articles in other languages than the bot speaks in, whether questions in these find the right passage out. */
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../src/articles/read/read-knowledge.ts';
import { isSpoken, knownLanguages } from '../src/language/languages.ts';
import { createLibrary } from '../src/library/library.ts';
import { readQuestionSets } from './train/question-sets.ts';

const builtAt = new Date(0);
const sets = await readQuestionSets('test/fixtures/languages');
const everyArticle = sets.flatMap(({ articles }) => articles);
/** All of them together, so that a question is told from those in the other languages too. */
const library = createLibrary(everyArticle, builtAt);

/** Each by the name of its set, which is the language's in English. */
const codes = new Map(
  [...knownLanguages.keys()]
    .filter((code) => !isSpoken(code))
    .map((code) => [nameInEnglish(code), code] as const),
);

function nameInEnglish(code: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  return name.toLowerCase();
}

it('has a set for each language', () => {
  expect(sets.map(({ name }) => name)).toEqual([...codes.keys()].sort());
});

describe.each(sets)('$name', ({ name, articles, questions }) => {
  const code = codes.get(name);
  const asked = questions.map((each) => {
    const { outcome, hits, question } = library.ask(each.question, { limit: 1, all: true });
    const passage = hits[0]?.passage;
    const first = passage ? `${passage.articleId}#${passage.number}` : '';
    return { ...each, outcome, wanted: each.outcome, first, language: question.language };
  });
  const answerable = asked.filter(({ wanted }) => wanted !== 'none');

  it('knows the language of every passage', () => {
    expect(articles.map(({ language }) => language)).toEqual([code]);
    const passages = articles.flatMap((article) => article.passages);
    expect(passages.filter(({ language }) => language !== code)).toEqual([]);
  });

  it('has 25 questions', () => {
    expect([asked.length, answerable.length]).toEqual([25, 21]);
  });

  it('puts the right passage first for at least 85 of 100', () => {
    const wrong = answerable.filter(({ passages, first }) => !passages.includes(first));
    const share = 1 - wrong.length / answerable.length;
    expect(share, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.85);
  });

  it('is sure of at most one wrong passage, and of one where there is no answer', () => {
    const found = asked.filter(({ outcome }) => outcome === 'found');
    const wrong = found.filter(
      ({ wanted, passages, first }) => wanted !== 'none' && !passages.includes(first),
    );
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(1);
    const made = found.filter(({ wanted }) => wanted === 'none');
    expect(made.length, JSON.stringify(made)).toBeLessThanOrEqual(1);
  });

  it('tells the language of its questions', () => {
    const strange = asked.filter(({ language }) => language !== code);
    expect(strange.length, JSON.stringify(strange)).toBeLessThanOrEqual(3);
  });
});

describe('a language that is not known', async () => {
  const { articles, problems } = await readKnowledge('test/fixtures/languages/other');
  const others = createLibrary([...articles, ...everyArticle], builtAt);

  it('is as stated, or as its letters tell, and never English or Spanish', () => {
    expect(problems).toEqual([]);
    expect(articles.map(({ id, language }) => [id, language])).toEqual([
      ['hashi', 'ja'],
      ['talat', 'th'],
    ]);
    const languages = articles.flatMap(({ passages }) => passages.map(({ language }) => language));
    expect(new Set(languages)).toEqual(new Set(['ja', 'th']));
  });

  it.each([
    ['灯台守は誰', 'hashi', 2],
    ['台風で何が壊れましたか', 'hashi', 3],
    ['入場料', 'hashi', 4],
    ['白浜灯台の高さ', 'hashi', 1],
    ['ใครขายขนมครก', 'talat', 2],
    ['สะพานไม้', 'talat', 3],
    ['จอดรถที่ไหน', 'talat', 4],
  ])('finds "%s"', (question, articleId, number) => {
    const { outcome, hits } = others.ask(question);
    expect(outcome).not.toBe('none');
    expect(hits[0]?.passage).toMatchObject({ articleId, number });
  });

  it('finds nothing for what is not there', () => {
    expect(others.ask('東京の人口').outcome).toBe('none');
  });
});
