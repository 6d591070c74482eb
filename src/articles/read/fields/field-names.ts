/** The name of an entry in, the field that it states out. */
import { knownLanguages } from '../../../language/languages.ts';
import { nearestName } from '../../../language/nearest-name.ts';
import type { FieldWords } from '../../../language/words/field-words.ts';

/** Footnote's own name of each field, and what other programs call it, best first. */
const synonyms = {
  // Collections of questions have one to a file.
  title: ['question'],
  publisher: [],
  author: ['authors', 'byline', 'authorName'],
  date: ['publishDate', 'datePublished', 'publishedAt', 'publishedOn', 'pubDate'].concat([
    'publishedDate',
    'publicationDate',
    'datePosted',
    'postedOn',
  ]),
  language: ['lang', 'locale'],
  url: ['canonicalUrl', 'canonical', 'permalink', 'source', 'link'],
  kind: [],
  description: ['excerpt', 'summary', 'abstract'],
  questions: [],
  translationOf: [],
  draft: [],
  published: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FieldName = keyof typeof synonyms;

export interface NamedField {
  readonly field: FieldName;
  /** 0 for Footnote's own name. */
  readonly rank: number;
}

const ownNames = Object.keys(synonyms) as readonly FieldName[];
const fields = new Map(
  ownNames.flatMap((field) =>
    [field, ...synonyms[field], ...wordsOf(field)].map(
      (name, rank) => [toKey(name), { field, rank }] as const,
    ),
  ),
);

/** `título`, `Titel`: as it is called in other languages. */
function wordsOf(field: FieldName): readonly string[] {
  return [...knownLanguages.values()].flatMap(
    ({ fields: words }) => words?.[field as keyof FieldWords] ?? [],
  );
}

/** `publish_date`, `publish-date` and `PublishDate` are one, as are `título` and `titulo`. */
export function toKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[-_: \p{M}]/gu, '')
    .toLowerCase();
}

export function findField(name: string): NamedField | null {
  return fields.get(toKey(name)) ?? null;
}

/** Near to a name of ours, and names of their own in other programs. */
const othersNames = new Set(
  ['type', 'data', 'dates', 'update', 'updated', 'created', 'tags', 'style', 'slug', 'mode'].concat(
    [
      'publish',
      'publishing',
      'uri',
      'urls',
      'id',
      'index',
      'order',
      'state',
      'status',
      'linkTitle',
      'subtitle',
      'role',
    ],
  ),
);

/** The field whose name somebody may have meant; null for a name that is nobody's business. */
export function findMeant(name: string): FieldName | null {
  if (name.length < 3 || othersNames.has(name)) return null;
  const meant = nearestName(name.toLowerCase(), ownNames, 0.4);
  // Hardly anybody mistypes the first letter.
  return ownNames.find((own) => own === meant && own[0] === name[0]?.toLowerCase()) ?? null;
}
