/** The generated text is the same every time and has the frequencies of natural text. */
import { describe, expect, it } from 'vitest';
import { splitWords } from './analysis.ts';
import { generateArticle, generatePassages, generateQuestions } from './generate-text.ts';
import { wordOfRank } from './word-source.ts';

const passages = generatePassages(2000, 1);
const words = passages.flatMap(({ text }) => splitWords(text.toLowerCase()));

describe('generatePassages', () => {
  it('gives the same text for the same seed, and a beginning of it for fewer passages', () => {
    expect(generatePassages(40, 1)).toEqual(passages.slice(0, 40));
    expect(generatePassages(40, 2)).not.toEqual(passages.slice(0, 40));
    expect(generateArticle(3, 20, 1)).toEqual(passages.slice(60, 80));
  });

  it('gives passages of about 90 words in articles of 20', () => {
    const mean = words.length / passages.length;
    expect(mean).toBeGreaterThan(85);
    expect(mean).toBeLessThan(105);
    expect(new Set(passages.map(({ article }) => article)).size).toBe(100);
  });

  it('follows Zipf in the middle and keeps finding new words', () => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const fall = Math.log10((sorted[99] ?? 0) / (sorted[999] ?? 1));
    expect(fall).toBeGreaterThan(0.7);
    expect(fall).toBeLessThan(1.3);
    const half = new Set(words.slice(0, words.length / 2)).size;
    expect(counts.size / half).toBeGreaterThan(1.3);
    expect(counts.size / half).toBeLessThan(1.8);
  });
});

describe('wordOfRank', () => {
  it('gives another word for every rank', () => {
    const ranks = Array.from({ length: 50_000 }, (_, i) => i + 1);
    expect(new Set(ranks.map(wordOfRank)).size).toBe(ranks.length);
  });
});

describe('generateQuestions', () => {
  it('asks in words of the text, three in ten with a typo', () => {
    const known = new Set(words);
    const questions = generateQuestions(passages, 1000, 5);
    expect(generateQuestions(passages, 1000, 5)).toEqual(questions);
    const misspelt = questions.filter((question) => {
      const content = splitWords(question.toLowerCase()).filter((word) => word.length >= 5);
      return content.some((word) => !known.has(word));
    });
    expect(misspelt.length).toBeGreaterThan(220);
    expect(misspelt.length).toBeLessThan(340);
  });
});
