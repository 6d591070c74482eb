/** The operator's `glossary.yaml` in, the terms that mean the same, and what is wrong with it, out. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import * as z from 'zod';
import { knownLanguages } from '../../language/languages.ts';
import type { GlossaryTerm } from '../../model.ts';
import { nestsDeep } from '../nests-deep.ts';
import { errorAt, type Problem, type TextProblem } from '../problem.ts';
import { glossaryFile } from './list-files.ts';
import { readText } from './read-text.ts';

export interface Glossary {
  /** Each of two or more terms, all of which mean the same. */
  readonly groups: readonly (readonly GlossaryTerm[])[];
  /** In order of line; an entry with a problem is left out. */
  readonly problems: readonly Problem[];
}

/** Thousands of terms; YAML takes its time over much more. */
const maxChars = 200_000;
/** Longer than any term, and shorter than a paragraph put in by mistake. */
const termMaxChars = 100;

const codes = [...knownLanguages.keys()];
const names = [...knownLanguages.values()].map(({ code, name }) => `${code} (${name})`).join(', ');
const formHint = `each entry is "- " and, below each other, terms by language: ${names}, each one term or a list [of, terms]`;

const term = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(termMaxChars));
const entry = z
  .partialRecord(z.enum(codes), z.union([term.transform((text) => [text]), z.array(term)]))
  .transform((terms) =>
    codes.flatMap((language) =>
      (terms[language] ?? []).map((text): GlossaryTerm => ({ text, language })),
    ),
  );

/** Never throws; a folder without a glossary has none, and no problem. */
export async function readGlossary(folder: string): Promise<Glossary> {
  if (!(await exists(join(folder, glossaryFile)))) return { groups: [], problems: [] };
  const { text, problem } = await readText(join(folder, glossaryFile));
  const { groups, problems } =
    text === null ? { groups: [], problems: problem ? [problem] : [] } : parseGlossary(text);
  return { groups, problems: problems.map((one) => ({ file: glossaryFile, ...one })) };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

interface Parsed {
  readonly groups: readonly (readonly GlossaryTerm[])[];
  readonly problems: readonly TextProblem[];
}

export function parseGlossary(source: string): Parsed {
  if (source.length > maxChars) {
    return unreadable(1, `it is longer than ${maxChars} characters; shorten it`);
  }
  if (nestsDeep(source)) return unreadable(1, 'its brackets or items stand too deep in each other');
  const lineCounter = new LineCounter();
  const lineOf = (offset: number) => Math.max(1, lineCounter.linePos(offset).line);
  // The failsafe schema keeps every value the string it was written as: "no" and "12" too.
  const document = parseDocument(source, { schema: 'failsafe', prettyErrors: false, lineCounter });
  const [broken] = [...document.errors, ...document.warnings];
  if (broken) return unreadable(lineOf(broken.pos[0]), broken.message);
  if (document.contents === null) return { groups: [], problems: [] };
  if (!isSeq(document.contents)) return unreadable(1, formHint);
  const read = document.contents.items.map((item) => {
    const line = lineOf(isNode(item) ? (item.range?.[0] ?? 0) : 0);
    const group = isNode(item) ? readEntry(item) : undefined;
    return group ?? errorAt(line, `This entry cannot be used: ${formHint}; two terms at least.`);
  });
  return {
    groups: read.filter((one) => Array.isArray(one)),
    problems: read.filter((one): one is TextProblem => 'message' in one),
  };
}

/** Undefined where it has another form, or fewer than two terms that mean the same. */
function readEntry(item: Node): readonly GlossaryTerm[] | undefined {
  const plain = toPlain(item);
  const { data = [] } = entry.safeParse(plain);
  const distinct = data.filter(
    ({ text, language }, index) =>
      data.findIndex((one) => one.language === language && one.text === text) === index,
  );
  return distinct.length < 2 ? undefined : distinct;
}

/** Strings, lists and maps; an alias, which could stand for very much, is nothing. */
function toPlain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(toPlain);
  if (!isMap(node)) return null;
  return Object.fromEntries(node.items.map(({ key, value }) => [String(key), toPlain(value)]));
}

function unreadable(line: number, reason: string): Parsed {
  return { groups: [], problems: [errorAt(line, `The glossary cannot be read: ${reason}.`)] };
}
