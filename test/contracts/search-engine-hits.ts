/** A way to make a search engine in; the tests of what each of its hits must be out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';
import type { Hit } from '../../src/model.ts';
import { ask, littleLibrary, nameOf } from '../search/sample-articles.ts';
import type { CreateAnyEngine } from './any-engine.ts';
import { anyLanguage, anyQuestion } from './any-question.ts';

const limit = 20;

export function describeHits(create: CreateAnyEngine): void {
  describe('a hit', () => {
    it('scores 0 to 1, never more than the one before it', async () => {
      const engine = await create(littleLibrary);
      await fc.assert(
        fc.asyncProperty(anyQuestion, anyLanguage, async (text, language) => {
          const scores = (await engine.search(ask(text, language), { limit })).map(
            ({ score }) => score,
          );
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
        }),
      );
    });

    it('marks whole words of its text, in order and apart', async () => {
      const engine = await create(littleLibrary);
      await fc.assert(
        fc.asyncProperty(anyQuestion, anyLanguage, async (text, language) => {
          for (const hit of await engine.search(ask(text, language), { limit }))
            expectWholeWords(hit);
        }),
      );
    });

    it('marks the words that were asked for', async () => {
      const [hit] = await (await create(littleLibrary)).search(ask('Thornbury storm windows'), {
        limit,
      });
      const marked = hit?.matches.map(({ start, end }) => hit.passage.text.slice(start, end));
      expect(marked).toEqual(['storm', 'windows', 'Thornbury']);
    });

    it('names one sentence of its passage, whole', async () => {
      const engine = await create(littleLibrary);
      await fc.assert(
        fc.asyncProperty(anyQuestion, anyLanguage, async (text, language) => {
          for (const { passage, sentence } of await engine.search(ask(text, language), { limit })) {
            expect(splitSentences(passage.text, passage.language)).toContainEqual(sentence);
          }
        }),
      );
    });

    it.each([
      ['Who held a blanket until dawn?', 'Thornbury held a blanket against the opening'],
      ['What broke the gallery windows?', 'In January 1921 a storm broke the gallery windows.'],
      ['When is the harbour museum open?', 'The ledger is shown in the harbour museum'],
    ])('names the sentence that answers: %s', async (question, beginning) => {
      const [hit] = await (await create(littleLibrary)).search(ask(question), { limit });
      expect(hit?.passage.text.slice(hit.sentence.start)).toMatch(new RegExp(`^${beginning}`));
    });

    it('comes once, with the passage of the article itself', async () => {
      const engine = await create(littleLibrary);
      const known = new Set<unknown>(littleLibrary.flatMap(({ passages }) => passages));
      await fc.assert(
        fc.asyncProperty(anyQuestion, anyLanguage, async (text, language) => {
          const hits = await engine.search(ask(text, language), { limit });
          expect(new Set(hits.map(nameOf)).size).toBe(hits.length);
          for (const { passage } of hits) expect(known.has(passage)).toBe(true);
        }),
      );
    });
  });
}

function expectWholeWords({ passage: { text }, matches }: Hit): void {
  let end = 0;
  for (const match of matches) {
    expect(match.start).toBeGreaterThanOrEqual(end);
    expect(match.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(match.start, match.end)).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}.])?$/su);
    expect(text.slice(0, match.start)).not.toMatch(/[\p{L}\p{N}]$/u);
    expect(text.slice(match.end)).not.toMatch(/^[\p{L}\p{N}\p{M}]/u);
    end = match.end;
  }
}
