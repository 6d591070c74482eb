/** The entries of the front matter in, what the article is and what is wrong with them out. */
import * as z from 'zod';
import { parseLanguage } from '../../../language/parse-language.ts';
import { type Entry, readValue } from '../../front-matter.ts';
import { addressMaxChars, parseAddress } from '../../parse-address.ts';
import { parseStatedDate, type SlashOrder } from '../../parse-date.ts';
import { errorAt, minorNoteAt, type TextProblem } from '../../problem.ts';
import { type FieldName, findField, findMeant } from './field-names.ts';
import { dropEnding } from './name-file.ts';
import { plainLine } from './plain-line.ts';
import { readNames } from './read-names.ts';
import { unlinkDay } from './unlink-day.ts';

export type Fields = z.infer<typeof schema>;

/** Nobody writes more entries by hand. */
const maxNoted = 100;

export interface ParsedFields {
  readonly fields: Fields;
  /** The line of each field that is used. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly TextProblem[];
}

const line = (error: string) =>
  z
    .string(error)
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, error));

/** Shown to readers, who see no marks. */
const shownLine = (error: string) => line(error).transform((text) => plainLine(text) || text);

const languageError =
  'language must be the code of one language, such as en (English), es (español) or pt-BR';
const questionsError = 'questions must be a list of one question a line, each after "- "';

const numberError = 'the passage of a question must be the number of a paragraph, such as 3';

/** `- Who?`, or `- { question: Who?, passage: 3 }`. */
const question = z.union(
  [
    line(questionsError).transform((text) => ({ question: text, passage: null })),
    z.strictObject({
      question: line(questionsError),
      passage: z
        .string()
        .regex(/^[1-9]\d{0,6}$/u, numberError)
        .transform(Number),
    }),
  ],
  { error: (issue) => explainQuestion(issue.input) },
);

/** What a map has wrong with it is its number, where it has both and no more. */
function explainQuestion(input: unknown): string {
  const isMap = typeof input === 'object' && input !== null && !Array.isArray(input);
  return isMap && 'question' in input && 'passage' in input ? numberError : questionsError;
}

const authorError = 'author must be a name, or a list of names';
const dateError = 'date must be a day as YYYY-MM-DD';

const schema = z
  .object({
    title: shownLine('title must be one line of text'),
    publisher: shownLine('publisher must be one line of text'),
    author: z
      .unknown()
      .transform((value) => readNames(value).join(', '))
      .pipe(z.string().min(1, authorError)),
    date: z
      .string('date must be one day')
      .transform((text) => parseStatedDate(text) ?? '')
      .pipe(z.string().min(1, dateError)),
    language: z
      .string(languageError)
      .refine((text) => parseLanguage(text) !== null, languageError)
      .transform((text) => parseLanguage(text) ?? text),
    url: z
      .string('url must be one address')
      .refine(
        (text) => parseAddress(text) !== null,
        `url must be an http or https address of at most ${addressMaxChars} characters`,
      ),
    kind: z
      .string()
      .transform((text) => text.trim().toLowerCase())
      .pipe(z.enum(['original', 'digest'], 'kind must be original or digest')),
    description: shownLine('description must be text'),
    questions: z.array(question, questionsError),
    translationOf: line('translationOf must be the id of one article'),
    draft: z
      .string('draft must be true or false')
      .transform((text) => /^(?:true|yes|on)$/iu.test(text.trim())),
    published: z.string().transform((text) => !/^(?:false|no|off)$/iu.test(text.trim())),
  })
  .partial();

/** An entry with a problem, or without a value, is as if it were not there. `path`: of the file; `order`: of the text below. */
export function parseFields(
  entries: readonly Entry[],
  path: string,
  order?: SlashOrder,
): ParsedFields {
  const values: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  const twice = new Set<string>();
  const problems: TextProblem[] = [];
  for (const { entry, field, rank } of rankEntries(entries)) {
    if (lines.has(field)) {
      if (rank === 0 && !twice.has(field)) problems.push(noteTwice(entry));
      twice.add(field);
      continue;
    }
    const { value, found } = readEntry(entry, field, order);
    if (value !== null) {
      values[field] = value;
      lines.set(field, entry.line);
    }
    // What another program means by a name of its own is nobody's business.
    if (rank === 0) problems.push(...found);
  }
  const fields: Fields = values;
  const { title } = fields;
  return {
    fields: title === undefined ? fields : { ...fields, title: dropEnding(title, path) },
    lines,
    problems: [...problems, ...noteMeant(entries, lines)],
  };
}

function rankEntries(entries: readonly Entry[]) {
  return entries
    .flatMap((entry) => {
      const named = findField(entry.name);
      return named ? [{ entry, ...named }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
}

function noteTwice({ name, line }: Entry): TextProblem {
  return errorAt(line, `${name} stands twice; the first is used.`);
}

function readEntry(entry: Entry, field: FieldName, order: SlashOrder | undefined) {
  const { value: read, problem } = readValue(entry);
  const value = field === 'date' ? unlinkDay(read, order) : read;
  const found = problem === null ? [] : [problem];
  if (problem?.severity === 'error' || isNothing(field, value)) return { value: null, found };
  const parsed = schema.shape[field].safeParse(value);
  if (parsed.success) return { value: parsed.data ?? null, found };
  const message = `${parsed.error.issues[0]?.message}${typeof value === 'string' ? `, not ${shown(value)}` : ''}`;
  if (field !== 'kind')
    return { value: null, found: [...found, errorAt(entry.line, `${message}.`)] };
  // A digest must never be cited as the publisher's own words.
  const cited = `${message}; the article is cited as a digest.`;
  return { value: 'digest', found: [...found, errorAt(entry.line, cited)] };
}

/** Site generators write the path of a page where Footnote has its address. */
function isNothing(field: FieldName, value: unknown): boolean {
  if (value === '' || value === null) return true;
  return field === 'url' && typeof value === 'string' && isPath(value);
}

/** `/quay`, `posts/quay`, `quay/`, `the-quay`: no site in it. */
function isPath(value: string): boolean {
  const [first = ''] = value.split('/');
  return /^[/.#]/u.test(value) || (!/[.:]/u.test(first) && /\/|^\S+$/u.test(value));
}

/** Names that are nearly one of ours, where ours is missing. */
function noteMeant(entries: readonly Entry[], lines: ReadonlyMap<string, number>): TextProblem[] {
  return entries.slice(0, maxNoted).flatMap(({ name, line }) => {
    const meant = findField(name) ? null : findMeant(name);
    if (meant === null || lines.has(meant)) return [];
    return [minorNoteAt(line, `${shown(name)} is no field of Footnote; did you mean ${meant}?`)];
  });
}

function shown(value: string): string {
  const line = value.replace(/\s+/gu, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}
