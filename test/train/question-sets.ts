/** The folder of question sets in, each set with the articles it asks about out. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readKnowledge } from '../../src/articles/read/read-knowledge.ts';
import type { Article } from '../../src/model.ts';

const form = z.object({
  /** A folder below the project, or `supplied` for the article that is not in it. */
  articles: z.string(),
  /** The id of the only article asked about. */
  article: z.string().optional(),
  split: z.enum(['tune', 'held-out']),
  questions: z.array(
    z.object({
      question: z.string(),
      outcome: z.enum(['found', 'unsure', 'none', 'not-found']),
      /** `article#number` of every passage that answers. */
      passages: z.array(z.string()),
      kind: z.string(),
    }),
  ),
});

export type SetQuestion = z.infer<typeof form>['questions'][number];

export interface QuestionSet {
  readonly name: string;
  readonly split: 'tune' | 'held-out';
  readonly articles: readonly Article[];
  readonly questions: readonly SetQuestion[];
}

const suppliedFolder = '../shared/article';

/** In order of name; a set whose articles are not on this machine is left out. */
export async function readQuestionSets(folder: string): Promise<QuestionSet[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const sets = await Promise.all(
    files.map(async (name) => {
      const set = form.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
      const where = set.articles === 'supplied' ? suppliedFolder : set.articles;
      const { articles } = await readKnowledge(where);
      const chosen = set.article ? articles.filter(({ id }) => id === set.article) : articles;
      return {
        name: name.replace('.json', ''),
        split: set.split,
        articles: chosen,
        questions: set.questions,
      };
    }),
  );
  return sets.filter(({ articles }) => articles.length > 0);
}
