/** Parts of an answer in, a whole answer out, for the tests of what is shown of it. */
import type { Answer, CitedHit, Span } from '../../src/model.ts';

const passageText =
  'The boat is old. It carries 180 passengers, and 24 cars. Nobody has counted the gulls.';

function spanOf(part: string, text = passageText): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

export function exampleHit({
  text = passageText,
  sentence = 'It carries 180 passengers, and 24 cars.',
  matches = ['passengers'],
  ...changes
}: Partial<CitedHit['passage']> &
  Partial<Pick<CitedHit['citation'], 'kind' | 'link' | 'title'>> & {
    sentence?: string;
    matches?: string[];
  } = {}): CitedHit {
  const { kind = 'original', link = null, title = 'The night ferry', ...passage } = changes;
  return {
    passage: {
      articleId: 'ferry',
      number: 3,
      section: 'The ship',
      text,
      language: 'en',
      speaker: null,
      date: null,
      link,
      ...passage,
    },
    score: 0.9,
    matches: matches.map((word) => spanOf(word, text)),
    sentence: spanOf(sentence, text),
    citation: {
      title,
      publisher: 'The Harbour Gazette',
      author: null,
      date: '2024-03-09',
      section: 'The ship',
      passage: 3,
      passages: 5,
      kind,
      url: 'https://gazette.example/ferry',
      link,
    },
  };
}

export function exampleAnswer(changes: Partial<Answer> = {}): Answer {
  return {
    question: { text: 'How many passengers?', language: 'en', cut: false },
    outcome: 'found',
    hits: [exampleHit()],
    suggestions: [],
    ...changes,
  };
}
