/** The entries of the front matter in, what the article is and what is wrong with them out. */
import { z } from 'zod';
import { nearestName } from '../../language/nearest-name.ts';
import { parseLanguage } from '../../language/parse-language.ts';
import type { Entry } from '../front-matter.ts';
import { addressMaxChars, parseAddress } from '../parse-address.ts';
import { parseIsoDate } from '../parse-date.ts';
import { errorAt, type TextProblem } from '../problem.ts';

export type Fields = z.infer<typeof schema>;
export type FieldName = keyof Fields;

export interface ParsedFields {
  readonly fields: Fields;
  /** The line of each field that is used. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly TextProblem[];
  /** False where the file must be left out, lest it be cited as what it is not. */
  readonly usable: boolean;
}

const line = (error: string) =>
  z
    .string(error)
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, error));

const questionsError = 'questions must be a list of one question a line, each after "- "';

const languageError =
  'language must be the code of one language, such as en (English), es (español) or pt-BR';

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

const schema = z
  .object({
    title: line('title must be one line of text'),
    publisher: line('publisher must be one line of text'),
    author: line('author must be one line of text; part several names with commas'),
    date: z
      .string('date must be one day')
      .refine((text) => parseIsoDate(text) !== null, 'date must be a day as YYYY-MM-DD'),
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
    kind: z.enum(['original', 'digest'], 'kind must be original or digest'),
    questions: z.array(question, questionsError),
    translationOf: line('translationOf must be the id of one article'),
  })
  .partial();

const fieldNames = Object.keys(schema.shape) as readonly FieldName[];

/** An entry with a problem, or without a value, is as if it were not there. */
export function parseFields(entries: readonly Entry[]): ParsedFields {
  const values: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  const problems: TextProblem[] = [];
  let usable = true;
  for (const { name, value, line } of entries) {
    const message = checkEntry(name, value);
    if (message !== null) {
      problems.push(errorAt(line, message));
      // Without its kind, a digest would be cited as the publisher's own words.
      if (name === 'kind') usable = false;
    } else if (value !== '') {
      values[name] = value;
      lines.set(name, line);
    }
  }
  return { fields: schema.parse(values), lines, problems, usable };
}

/** What is wrong with the entry, or null. */
function checkEntry(name: string, value: unknown): string | null {
  if (!isFieldName(name)) {
    const nearest = nearestName(name, fieldNames);
    const advice = nearest ? `did you mean ${nearest}?` : `there are ${fieldNames.join(', ')}.`;
    return `There is no field ${shown(name)}; ${advice}`;
  }
  if (value === '') return null;
  const { error } = schema.shape[name].safeParse(value);
  const message = error?.issues[0]?.message;
  if (message === undefined) return null;
  return typeof value === 'string' ? `${message}, not ${shown(value)}.` : `${message}.`;
}

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(schema.shape, name);
}

function shown(value: string): string {
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}
