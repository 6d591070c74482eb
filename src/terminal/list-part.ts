/** An article and what to list of it in, its lines out: for a person to read, or one JSON object each. */
import { namesOf, outlineOf, type Part, quotesOf, timelineOf } from '../contents/parts.ts';
import type { Article, Passage, Span } from '../model.ts';
import { stringifyLine } from './answer-json.ts';
import { toPrintable } from './printable.ts';

/** What `--part` takes. */
export const listedParts = ['outline', 'names', 'timeline', 'quotes', 'passages'] as const;
export type ListedPart = Exclude<Part, 'name'> | 'passages';

/** A value with its words for a person beside it. */
interface Row {
  readonly value: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export function listPart(article: Article, part: ListedPart): Row[] {
  return rowsOf(article, part).map(({ value, text }) => ({
    value: { article: article.id, ...value },
    text,
  }));
}

export function renderRows(rows: readonly Row[], json: boolean): string[] {
  return rows.map(({ value, text }) =>
    json ? stringifyLine(value) : toPrintable(text.replace(/\s+/gu, ' ')),
  );
}

function rowsOf(article: Article, part: ListedPart): Row[] {
  switch (part) {
    case 'outline':
      return outlineOf(article).map(({ heading, first, last, sentence }) => {
        const begins = slice(first, sentence);
        const range = first.number === last ? `¶ ${last}` : `¶ ${first.number}–${last}`;
        return {
          value: {
            passage: first.number,
            section: heading,
            first: first.number,
            last,
            sentence: begins,
          },
          text: `${range} · ${heading === null ? '' : `${heading} · `}${begins}`,
        };
      });
    case 'names':
      return namesOf(article).map(({ name, mentions }) => {
        const passages = [...new Set(mentions.map(({ passage }) => passage.number))];
        return {
          value: { passage: passages[0], name, passages },
          text: `${name} · ¶ ${passages.join(', ')}`,
        };
      });
    case 'timeline':
      return timelineOf(article).map(({ date, until, words, sentence, passage }) => ({
        value: {
          passage: passage.number,
          date,
          until,
          words: slice(passage, words),
          sentence: slice(passage, sentence),
        },
        text: `${until === null ? date : `${date} – ${until}`} · ¶ ${passage.number} · ${slice(passage, sentence)}`,
      }));
    case 'quotes':
      return quotesOf(article).map(({ speaker, words, passage }) => ({
        value: { passage: passage.number, speaker, quote: slice(passage, words) },
        text: `${speaker} · ¶ ${passage.number} · ${slice(passage, words)}`,
      }));
    case 'passages':
      return article.passages.map((passage) => passageRow(article, passage));
  }
}

const slice = ({ text }: Passage, { start, end }: Span): string => text.slice(start, end);

function passageRow({ file }: Article, passage: Passage): Row {
  const { number, section, text, language, speaker, line, place } = passage;
  return {
    value: {
      passage: number,
      text,
      section,
      language,
      speaker,
      file: file ?? null,
      line: line ?? null,
      ...(place === undefined ? {} : { place }),
    },
    text: `¶ ${number} · ${section === null ? '' : `${section} · `}${text}`,
  };
}
