/** Data sets and a size in, articles in which their passages stand among generated ones, with questions, out. */
import type { Article, LanguageCode } from '../../src/model.ts';
import type { BenchPassage, DataSet } from './data.ts';
import { generateArticle } from './generate-text.ts';
import { createRandom, shuffle } from './random.ts';
import { varyQuestion } from './variants.ts';

export interface ScaleQuestion {
  readonly clean: string;
  /** With one edit in one word. */
  readonly typo: string;
  readonly language: LanguageCode;
  /** The right passage, as `nameOf` names it. */
  readonly gold: string;
}

const textSeed = 1;
const generatedSize = 20;

/** Those of the data sets first, then generated ones, up to just so many passages. */
export function* listArticles(sets: readonly DataSet[], passages: number): Generator<Article> {
  let left = passages;
  for (const [number, { passages: all }] of sets.entries()) {
    for (const [name, own] of groupByArticle(all)) {
      if (left === 0) return;
      const size = Math.min(left, own.length);
      yield toArticle(`${number}/${name}`, name, own.slice(0, size));
      left -= size;
    }
  }
  for (let number = 0; left > 0; number++) {
    const size = Math.min(left, generatedSize);
    const generated = generateArticle(number, size, textSeed);
    yield toArticle(`generated/${number}`, generated[0]?.article ?? '', generated);
    left -= size;
  }
}

/** The same number of each set, of passages that are among the first `passages`. */
export function listQuestions(
  sets: readonly DataSet[],
  passages: number,
  count: number,
): readonly ScaleQuestion[] {
  const names = new Map<BenchPassage, string>();
  for (const [number, set] of sets.entries()) {
    for (const [name, own] of groupByArticle(set.passages)) {
      for (const [i, passage] of own.entries()) {
        if (names.size < passages) names.set(passage, `${number}/${name}#${i + 1}`);
      }
    }
  }
  return sets.flatMap(({ passages: all, questions, language }) => {
    const asked = questions.flatMap(({ text, passage }, seed) => {
      const gold = names.get(all[passage] as BenchPassage);
      if (gold === undefined) return [];
      const typo = varyQuestion(text, 'one typo', language, seed);
      return [{ clean: text, typo, language, gold }];
    });
    return shuffle(asked, createRandom(7)).slice(0, Math.ceil(count / sets.length));
  });
}

function groupByArticle(passages: readonly BenchPassage[]): Map<string, BenchPassage[]> {
  const articles = new Map<string, BenchPassage[]>();
  for (const passage of passages) {
    const own = articles.get(passage.article);
    if (own) own.push(passage);
    else articles.set(passage.article, [passage]);
  }
  return articles;
}

function toArticle(id: string, title: string, passages: readonly BenchPassage[]): Article {
  return {
    id,
    title,
    publisher: null,
    author: null,
    date: null,
    language: passages[0]?.language ?? 'en',
    url: null,
    kind: 'original',
    questions: [],
    translationOf: null,
    passages: passages.map(({ text, language }, i) => ({
      articleId: id,
      number: i + 1,
      section: null,
      text,
      language,
      speaker: null,
      date: null,
      link: null,
    })),
  };
}
