/** Scores decide between found, unsure and none; what is shown follows from that. */
import { describe, expect, it } from 'vitest';
import {
  type AnswerOptions,
  answerQuestion,
  thresholds,
} from '../../src/answer/answer-question.ts';
import type { Article, Hit, LanguageCode } from '../../src/model.ts';
import { ask, createArticle, lighthouse, nameOf, quarry } from '../search/sample-articles.ts';
import { byId, hitOf } from './sample-hits.ts';

const { found, unsure } = thresholds;
const [wellFound, wellUnsure] = [(found + 1) / 2, (found + unsure) / 2];
const belowUnsure = unsure / 2;

function answer(hits: readonly Hit[], changes: Partial<AnswerOptions> = {}) {
  return answerQuestion(ask('Who?'), hits, {
    limit: 3,
    all: false,
    readsOn: true,
    language: 'en',
    articles: byId(lighthouse, quarry),
    ...changes,
  });
}

const scored = (...scores: readonly number[]): Hit[] =>
  scores.map((score, i) => hitOf(lighthouse, i + 1, score));

describe('the outcome', () => {
  it('has thresholds in order', () => {
    expect(0 < unsure && unsure < found && found < 1).toBe(true);
  });

  it.each([
    ['certain', 1, 'found'],
    ['at the threshold', found, 'found'],
    ['just below it', found - 1e-9, 'unsure'],
    ['at the lower threshold', unsure, 'unsure'],
    ['just below that', unsure - 1e-9, 'none'],
    ['nothing like it', 0, 'none'],
  ])('of a first hit that is %s (%f) is %s', (_, score, outcome) => {
    expect(answer(scored(score)).outcome).toBe(outcome);
  });

  it('of no hits is none', () => {
    expect(answer([])).toMatchObject({ outcome: 'none', hits: [] });
  });
});

describe('what is shown', () => {
  it('is every hit that is at least unsure, and behind one of these what bears on it', () => {
    const { hits } = answer(scored(wellFound, wellUnsure, 0.15, 0.01));
    expect(hits.map(nameOf)).toEqual(['lighthouse#1', 'lighthouse#2', 'lighthouse#3']);
  });

  it('is nothing where the outcome is none', () => {
    expect(answer(scored(belowUnsure)).hits).toEqual([]);
  });

  it('is everything, whatever the outcome, where all is asked for', () => {
    const { outcome, hits } = answer(scored(belowUnsure, 0), { all: true });
    expect(outcome).toBe('none');
    expect(hits.map(nameOf)).toEqual(['lighthouse#1', 'lighthouse#2']);
  });

  it.each([1, 2, 3])('is at most %i', (limit) => {
    const hits = scored(wellFound, wellFound, wellFound, wellFound);
    expect(answer(hits, { limit }).hits.length).toBe(limit);
    expect(answer(hits, { limit, all: true }).hits.length).toBe(limit);
  });

  it('fills the places of translations that are left out', () => {
    const spanish = createArticle('faro', ['Uno.', 'Dos.', 'Tres.'], {
      language: 'es',
      translationOf: 'lighthouse',
    });
    const hits = [
      hitOf(lighthouse, 1, wellFound),
      hitOf(spanish, 1, wellFound),
      hitOf(lighthouse, 2, wellUnsure),
    ];
    const shown = answer(hits, { limit: 2, articles: byId(lighthouse, spanish) }).hits;
    expect(shown.map(nameOf)).toEqual(['lighthouse#1', 'lighthouse#2']);
  });

  it('reads on from a short first passage, and from no other', () => {
    const news = createArticle('news', ['It rained.', 'It stopped.', 'It rained again.']);
    const hits = [hitOf(news, 1, wellFound), hitOf(news, 2, wellUnsure)];
    const articles = byId(news);
    const [first, second] = answer(hits, { articles }).hits;
    expect(first?.next?.passage.number).toBe(2);
    expect(second).not.toHaveProperty('next');
    expect(answer(hits, { articles, readsOn: false }).hits[0]).not.toHaveProperty('next');
  });

  it('carries a citation with every hit', () => {
    const [hit] = answer([hitOf(quarry, 2, wellFound)]).hits;
    expect(hit?.citation).toMatchObject({ title: quarry.title, passage: 2, passages: 3 });
  });

  it('leaves out a hit whose article is gone', () => {
    expect(answer(scored(wellFound), { articles: byId(quarry) }).hits).toEqual([]);
  });
});

describe('suggestions', () => {
  const article = (id: string, language: LanguageCode, ...questions: readonly string[]): Article =>
    createArticle(id, ['Text.'], { language, questions });
  const suggest = (language: LanguageCode, ...articles: readonly Article[]): readonly string[] =>
    answerQuestion(ask('?', language), [], {
      limit: 3,
      all: false,
      readsOn: true,
      language,
      articles: byId(...articles),
    }).suggestions;

  it.each<[string, readonly string[], readonly Article[]]>([
    ['none where no article has any', [], [article('a', 'en')]],
    [
      'two of one article, by the question which',
      ['a2', 'a3'],
      [article('a', 'en', 'a1', 'a2', 'a3', 'a4')],
    ],
    [
      'one of each article before a second of any',
      ['a2', 'b2'],
      [article('a', 'en', 'a1', 'a2'), article('b', 'en', 'b1', 'b2')],
    ],
    [
      'those in the question’s language first',
      ['b2', 'b1'],
      [article('a', 'es', 'a1', 'a2'), article('b', 'en', 'b1', 'b2')],
    ],
    [
      'those of the other language where there are no others',
      ['a1'],
      [article('a', 'es', 'a1'), article('b', 'en')],
    ],
  ])('are %s', (_, expected, articles) => {
    expect(suggest('en', ...articles)).toEqual(expected);
  });

  it('are those that share words with the question, where any do', () => {
    const articles = [article('a', 'en', 'Who came?', 'When did the ferries sail?', 'Why?')];
    const { suggestions } = answerQuestion(ask('ferry to the moon', 'en'), [], {
      limit: 3,
      all: false,
      readsOn: true,
      language: 'en',
      articles: byId(...articles),
    });
    expect(suggestions).toEqual(['When did the ferries sail?']);
  });

  it('come only with none', () => {
    expect(answer(scored(wellUnsure)).suggestions).toEqual([]);
    expect(answer(scored(wellFound)).suggestions).toEqual([]);
    expect(answer([]).suggestions).toEqual([
      'When was the lighthouse lit?',
      'Who tended the lamp?',
    ]);
  });
});
