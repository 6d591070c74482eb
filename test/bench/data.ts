/** A file of questions in, passages and the questions that one of them answers out. */

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { FootnoteError } from '../../src/error.ts';
import { detectLanguage } from '../../src/language/detect/detect.ts';
import { languageCodes } from '../../src/language/languages.ts';
import type { LanguageCode } from '../../src/model.ts';

export interface BenchPassage {
  readonly id: string;
  /** The name of the article it belongs to. */
  readonly article: string;
  readonly text: string;
  /** As Footnote detects it when it reads an article. */
  readonly language: LanguageCode;
}

export interface BenchQuestion {
  readonly text: string;
  /** The place of the right passage in `passages`. */
  readonly passage: number;
  /** Wordings of the answer as they stand in the passage; may be empty. */
  readonly answers: readonly string[];
}

export interface DataSet {
  readonly name: string;
  readonly language: LanguageCode;
  readonly passages: readonly BenchPassage[];
  readonly questions: readonly BenchQuestion[];
}

/** The project's own form. */
const listed = z.object({
  language: z.enum(languageCodes),
  passages: z.array(z.object({ id: z.string(), article: z.string(), text: z.string() })),
  queries: z.array(
    z.object({ text: z.string(), passageId: z.string(), answers: z.array(z.string()) }),
  ),
});

/** SQuAD 1.1 and 2.0 (https://rajpurkar.github.io/SQuAD-explorer), and the sets made in their form. */
const squad = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              answers: z.array(z.object({ text: z.string() })).default([]),
              is_impossible: z.boolean().default(false),
            }),
          ),
        }),
      ),
    }),
  ),
});

/**
 * Reads one file. SQuAD does not name its language, so `squadLanguage` does.
 * Throws a FootnoteError `usage` where the file cannot be read or is in neither form.
 */
export async function readDataSet(path: string, squadLanguage: LanguageCode): Promise<DataSet> {
  const value = await readJson(path);
  const name = basename(path);
  const own = listed.safeParse(value);
  if (own.success) return { name, ...fromListed(own.data) };
  const foreign = squad.safeParse(value);
  if (foreign.success) return { name, ...fromSquad(foreign.data, squadLanguage) };
  throw new FootnoteError(
    'usage',
    `${path} is neither {language, passages, queries} nor SQuAD's {data: [{title, paragraphs}]}.`,
  );
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new FootnoteError('usage', `${path} cannot be read as a JSON file.`, cause);
  }
}

function fromListed(data: z.infer<typeof listed>): Omit<DataSet, 'name'> {
  const places = new Map(data.passages.map((passage, index) => [passage.id, index]));
  const questions: BenchQuestion[] = [];
  for (const { text, passageId, answers } of data.queries) {
    const passage = places.get(passageId);
    if (passage !== undefined) questions.push({ text, passage, answers });
  }
  const passages = data.passages.map((passage) => ({
    ...passage,
    language: detectLanguage(passage.text, data.language),
  }));
  return { language: data.language, passages, questions };
}

function fromSquad({ data }: z.infer<typeof squad>, language: LanguageCode): Omit<DataSet, 'name'> {
  const passages: BenchPassage[] = [];
  const questions: BenchQuestion[] = [];
  for (const { title, paragraphs } of data) {
    const article = title.replaceAll('_', ' ');
    for (const { context, qas } of paragraphs) {
      const detected = detectLanguage(context, language);
      const id = `p${passages.length}`;
      const passage = passages.push({ id, article, text: context, language: detected }) - 1;
      for (const { question, answers, is_impossible } of qas) {
        if (is_impossible) continue;
        questions.push({ text: question, passage, answers: answers.map(({ text }) => text) });
      }
    }
  }
  return { language, passages, questions };
}
