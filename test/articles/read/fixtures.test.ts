/** Each folder of `fixtures/` is a case: `knowledge/` in, `expected.json` out. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readKnowledge } from '../../../src/articles/read/read-knowledge.ts';
import { formatProblem } from '../../../src/articles/read/say-problems.ts';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));

it.each(readdirSync(fixtures))('%s', async (name) => {
  const expected: unknown = JSON.parse(readFileSync(`${fixtures}${name}/expected.json`, 'utf8'));
  const { articles, problems } = await readKnowledge(`${fixtures}${name}/knowledge`);
  for (const { id, file } of articles) expect(file?.replace(/\.[^.]+$/, '')).toBe(id);
  expect({
    articles: articles.map(({ file: _file, ...article }) => article),
    problems: problems.map((problem) => `${problem.severity} ${formatProblem(problem)}`),
  }).toEqual(expected);
});
