/** Answers in, the one line of JSON that other programs rely on out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerToJson } from '../../src/terminal/answer-json.ts';
import { exampleAnswer, exampleHit } from './example-answer.ts';

it('has exactly the documented form', () => {
  const line = answerToJson(exampleAnswer(), ' How many passengers? ', 1.23456);
  expect(line).toBe(
    JSON.stringify({
      question: ' How many passengers? ',
      outcome: 'found',
      language: 'en',
      ms: 1.235,
      unmet: [],
      hits: [
        {
          article: 'ferry',
          passage: 3,
          score: 0.9,
          text: 'The boat is old. It carries 180 passengers, and 24 cars. Nobody has counted the gulls.',
          sentence: 'It carries 180 passengers, and 24 cars.',
          speaker: null,
          language: 'en',
          citation: {
            title: 'The night ferry',
            publisher: 'The Harbour Gazette',
            author: null,
            date: '2024-03-09',
            section: 'The ship',
            passage: 3,
            passages: 5,
            kind: 'original',
            url: 'https://gazette.example/ferry',
            link: null,
          },
        },
      ],
    }),
  );
});

it('has the next passage where it is read on, and nothing else of it', () => {
  const { passage, citation } = exampleHit({ text: 'It is old.', sentence: '', matches: [] });
  const next = { passage: { ...passage, number: 4 }, citation, sentence: null };
  const line = answerToJson(exampleAnswer({ hits: [{ ...exampleHit(), next }] }), '', 0);
  expect(JSON.parse(line).hits[0].next).toEqual({ passage: 4, text: 'It is old.' });
});

it('gives back only the searched part of a question that was cut', () => {
  const question = { text: 'x'.repeat(4000), language: 'en', cut: true } as const;
  const line = answerToJson(exampleAnswer({ question }), 'x'.repeat(5000), 0);
  expect(JSON.parse(line).question).toHaveLength(4000);
});

it('is one line for any program, and loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const hit = exampleHit({ text, sentence: '', matches: [] });
      const line = answerToJson(exampleAnswer({ hits: [hit] }), text, 0);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      const value = JSON.parse(line);
      expect(value.question).toBe(text);
      expect(value.hits[0].text).toBe(text);
    }),
  );
});
