/** Whatever an article or a person writes, every message stays within Discord's limits and does nothing. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { showCopy } from '../../src/discord/messages/passages/show-copy.ts';
import { chooseTexts } from '../../src/discord/texts/choose-texts.ts';
import type { Article } from '../../src/model.ts';
import { anyText, longText } from './arbitrary-text.ts';
import { findActiveText, findProblems, listParts } from './check-message.ts';
import {
  ANA,
  createAnswer,
  createArticle,
  createHit,
  drawAnswer,
  drawArticles,
  drawPart,
  drawReading,
  libraryOf,
} from './sample.ts';

const visible = anyText.filter((text) => text.trim() !== '');
const nullable = (text: fc.Arbitrary<string>) => fc.option(text);
const passage = fc.record({
  text: fc.oneof(visible, longText).filter((text) => text.trim() !== ''),
  section: nullable(anyText),
  speaker: nullable(anyText),
  date: nullable(fc.constantFrom('2023-05-23', '1950-06-02')),
  link: nullable(fc.oneof(fc.webUrl(), fc.constant('javascript:alert(1)'), longText)),
});
const article: fc.Arbitrary<Article> = fc
  .record({
    passages: fc.array(passage, { minLength: 1, maxLength: 14 }),
    title: visible,
    publisher: nullable(anyText),
    author: nullable(anyText),
    questions: fc.array(visible, { maxLength: 4 }),
    kind: fc.constantFrom('original' as const, 'digest' as const),
    url: nullable(fc.webUrl()),
  })
  .map(({ passages, ...rest }) => createArticle('any', passages, rest));
const language = fc.constantFrom('en' as const, 'es' as const);

function expectSafe(components: readonly APIMessageTopLevelComponent[]): void {
  expect(findProblems(components)).toEqual([]);
  expect(findActiveText(components)).toEqual([]);
}

it('in answers', () => {
  const outcome = fc.constantFrom('found' as const, 'unsure' as const, 'none' as const);
  fc.assert(
    fc.property(
      article,
      fc.oneof(anyText, longText),
      outcome,
      fc.boolean(),
      language,
      (any, text, kind, cut, who) => {
        const hits =
          kind === 'none'
            ? []
            : any.passages.slice(0, 5).map(({ number }) => createHit(any, number));
        const question = { text, language: 'en', cut } as const;
        const answer = createAnswer(text, kind, hits, { suggestions: any.questions, question });
        expectSafe(drawAnswer(answer, libraryOf(any), { askerId: ANA, language: who }));
      },
    ),
    { numRuns: 300 },
  );
});

it('in passages and ranges', () => {
  fc.assert(
    fc.property(article, language, (any, who) => {
      const library = libraryOf(any);
      const passages = any.passages.flatMap(({ number }) => library.passage(any.id, number) ?? []);
      expectSafe(drawReading(any, passages, library, { askerId: ANA, language: who }));
    }),
    { numRuns: 300 },
  );
});

it('in outlines, names, timelines and quotes', () => {
  const part = fc.constantFrom('outline', 'names', 'timeline', 'quotes');
  fc.assert(
    fc.property(article, part, fc.nat(5), language, (any, kind, page, who) => {
      const view = { article: any, part: kind, about: null, page };
      expectSafe(drawPart(view, { askerId: ANA, language: who }) ?? []);
    }),
    { numRuns: 300 },
  );
});

it('in lists of articles', () => {
  fc.assert(
    fc.property(
      fc.array(article, { maxLength: 12 }),
      fc.integer(),
      language,
      (articles, page, who) => {
        const named = articles.map((any, index) => ({ ...any, id: `any${index}` }));
        expectSafe(drawArticles(libraryOf(...named), page, { askerId: ANA, language: who }));
      },
    ),
    { numRuns: 100 },
  );
});

it('in copies, which end with their code block', () => {
  fc.assert(
    fc.property(article, language, (any, who) => {
      const library = libraryOf(any);
      const first = library.passage(any.id, 1);
      const components = first ? showCopy(first, [], chooseTexts(who)).components : [];
      expect(findProblems(components)).toEqual([]);
      const content = String(listParts(components)[0]?.['content']);
      expect(content.slice(4, -4)).not.toContain('```');
      expect(content).toMatch(/^```\n.*\n```$/su);
    }),
    { numRuns: 200 },
  );
});
