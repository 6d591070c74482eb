/** What is asked about articles themselves, talk, and passages by number, as messages. */
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { createVisibleLibrary } from '../../../src/library/visible-library.ts';
import type { Article } from '../../../src/model.ts';
import { findProblems, readText } from '../check-message.ts';
import { ana, anaInSpanish, drawAnswer, FERRY, TRAM, type Who } from '../sample.ts';

function draw(question: string, who: Who = ana, ...articles: readonly Article[]): string {
  const library = createLibrary(articles, new Date(0));
  const message = drawAnswer(library.ask(question), createVisibleLibrary(library), who);
  expect(findProblems(message)).toEqual([]);
  return readText(message);
}

describe('about', () => {
  it('says what was asked, with the citation, the parts and the questions', () => {
    const text = draw('when was this published?', ana, FERRY);
    expect(text).toContain('**The last ferry of Porto Velho**\nPublished on 23 May 2023');
    expect(text).toContain('-# The last ferry of Porto Velho · The Harbour Gazette · 23 May 2023');
    expect(text).toContain('How its parts begin:\n- **Beginning** · ¶ 1–2');
    for (const question of FERRY.questions) expect(text).toContain(question);
  });

  it('says that what the article does not state is unknown, in the language asked', () => {
    const unnamed = { ...FERRY, author: null };
    expect(draw('who wrote this', ana, unnamed)).toContain('The article does not name its author.');
    expect(draw('quién escribió esto', anaInSpanish, unnamed)).toContain(
      'El artículo no dice quién lo escribió.',
    );
  });

  it('begins a summary with what the article says that it is about', () => {
    const described = { ...FERRY, description: 'Why the *last* ferry stopped.' };
    const text = draw('tldr', ana, described);
    expect(text).toContain(
      '**The last ferry of Porto Velho**\nWhy the \\*last\\* ferry stopped\\.\n-# ',
    );
    expect(draw('date?', ana, described)).not.toContain('ferry stopped');
    expect(draw('tldr', ana, described, TRAM)).toContain('Why the \\*last\\* ferry stopped');
  });

  it.each([
    'author?',
    'publisher?',
    'date?',
    'link?',
    'tldr',
    'word count',
    'what articles are there',
  ])('lists several articles: %s', (question) => {
    const text = draw(question, ana, FERRY, TRAM);
    expect(text).toContain('The last ferry of Porto Velho');
  });

  it('fits into a message, whatever the article', () => {
    const passages = FERRY.passages.flatMap((passage) =>
      Array.from({ length: 20 }, (_, i) => ({
        ...passage,
        number: i + 1,
        section: `${'*_~'.repeat(60)}${i}`,
        text: 'ñ*_`'.repeat(400),
      })),
    );
    const questions = Array.from({ length: 30 }, (_, i) => `${'?*_'.repeat(90)}${i}`);
    const description = '*_~'.repeat(900);
    const huge = {
      ...FERRY,
      description,
      title: '*'.repeat(500),
      passages: passages.slice(0, 20),
      questions,
    };
    for (const question of ['tldr', 'link?']) draw(question, ana, huge);
    draw('author?', ana, ...Array.from({ length: 40 }, (_, i) => ({ ...huge, id: `a${i}` })));
  });
});

describe('talk', () => {
  it.each(['hello', 'thx bot', 'ur useless', 'who are you', 'bye', 'lol'])(
    '%s gets one line that repeats nothing',
    (said) => {
      const text = draw(said, ana, FERRY);
      expect(text).not.toContain('\n');
      expect(text.toLowerCase()).not.toContain(`**${said}**`);
    },
  );

  it.each(['help', 'ayuda', 'commands', 'what can you do?'])('%s gets the help', (said) => {
    expect(draw(said, ana, FERRY)).toContain('`/ask` a question.');
  });
});

describe('passages by number', () => {
  it.each([
    ['paragraphs 2-3', ['¶ 2', '¶ 3'], '¶ 2–3 of 4'],
    ['paragraph 1 and paragraph 3', ['¶ 1', '¶ 3'], '¶ 1, 3 of 4'],
    ['paragraph 2 to 4', ['¶ 2', '¶ 3', '¶ 4'], '¶ 2–4 of 4'],
  ])('%s', (question, heads, citation) => {
    const text = draw(question, ana, FERRY);
    for (const head of heads) expect(text).toContain(`**${head}**`);
    expect(text).toContain(citation);
  });

  it('says how many there are where there is no such one', () => {
    expect(draw('show me paragraph 99', ana, FERRY)).toBe(
      '“The last ferry of Porto Velho” has passages 1 to 4. Give one of those numbers.',
    );
    expect(draw('paragraph 99', ana, FERRY, TRAM)).toContain('the longest has 4');
  });

  it('takes the article that is named', () => {
    expect(draw('paragraph 1 of The last ferry of Porto Velho', ana, FERRY, TRAM)).toContain(
      'The Harbour Gazette',
    );
  });
});
