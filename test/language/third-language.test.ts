/** One more language of articles, and one more that the bot speaks, come as CONTRIBUTING says: then all of it compiles and answers. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { knownLanguages, languageCodes } from '../../src/language/languages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = join(root, 'test/fixtures/third-language');
/** A copy of the project, with Dutch articles, and French spoken. */
const copy = mkdtempSync(join(tmpdir(), 'footnote-languages-'));
afterAll(() => rmSync(copy, { recursive: true }));

const settings = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
  'build',
];

/** All types and three suites, on a machine that runs other suites too. */
const checkLimitMs = 180_000;

/** Fails where the file does not hold `before`: then CONTRIBUTING is wrong about the place. */
function edit(path: string, before: string, after: string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  expect(text).toContain(before);
  writeFileSync(join(copy, path), text.replace(before, after));
}

function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
  expect({ status, stderr, printed: status === 0 ? '' : stdout }).toEqual({
    status: 0,
    stderr: '',
    printed: '',
  });
  return stdout;
}

interface Answer {
  readonly language: string;
  readonly hits: readonly { readonly text: string }[];
}

function ask(question: string): Answer {
  return JSON.parse(run('node', 'dist/ask.js', '--knowledge', 'knowledge', '--json', question));
}

/** What a module says that has those of the source beside it. */
function evaluate(module: string): unknown {
  writeFileSync(join(copy, 'src/evaluated.ts'), module);
  return JSON.parse(run('node', '--import', 'tsx', 'src/evaluated.ts'));
}

/** Once one of the two is there for good, another has to be the example: the rest of this file cannot tell. */
it('is about languages that are not there yet', () => {
  expect(knownLanguages.has('nl')).toBe(false);
  expect(languageCodes).not.toContain('fr');
});

beforeAll(() => {
  for (const path of ['src', 'test', ...settings]) {
    const filter = (source: string): boolean => source !== fixture;
    cpSync(join(root, path), join(copy, path), { recursive: true, filter });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  cpSync(fixture, copy, { recursive: true });
  edit('src/language/languages.ts', '  it: italian,', '  it: italian, nl: dutch,');
  edit('src/language/languages.ts', 'import', "import { dutch } from './dutch.ts';\nimport");
  edit('src/language/concepts/home.txt', 'en | es', 'en | es | nl');
  edit('src/language/concepts/home.txt', 'bread loaf | pan panes', '$& | brood');
  edit('src/model.ts', "'en' | 'es'", "'en' | 'es' | 'fr'");
  edit('src/language/languages.ts', '  es: spanish,', '  es: spanish, fr: spokenFrench,');
  edit('src/language/languages.ts', '  fr: french,', '');
  edit(
    'src/language/languages.ts',
    "import { french } from './of-articles/french.ts';",
    "import { spokenFrench } from './spoken-french.ts';",
  );
  edit('src/discord/texts/choose-texts.ts', '{ en, es }', '{ en, es, fr }');
  edit('src/discord/texts/choose-texts.ts', 'import', "import { fr } from './fr.ts';\nimport");
  run('npm', 'run', '--silent', 'build');
});

it(
  'leaves the whole project sound, and keeps the rules of a language',
  () => {
    run('npm', 'run', '--silent', 'typecheck');
    const suites = ['languages', 'thesaurus', 'detect'];
    run('npx', 'vitest', 'run', ...suites.map((name) => `test/language/${name}.test.ts`));
  },
  checkLimitMs,
);

it.each([
  ['quand a-t-on rallumé le four ?', 'fr', 'Le four communal'],
  // Misspelt, and without accents.
  ['qui a ralume le four comunal ?', 'fr', 'Le four communal'],
  ['que dit le paragraphe 3 ?', 'fr', 'Selon Marc Lentin'],
  ['Qui cuit le pain des voisins ?', 'fr', 'Nous cuisons le pain'],
  ['wie heeft de sluis gebouwd?', 'nl', 'De sluis van Oudewaard'],
  ['wat zegt alinea 2 van de sluis van Oudewaard?', 'nl', 'De sluiswachter Neeltje Boon'],
  ['When was the mill repaired?', 'en', 'The mill at Harrow Ford'],
])('answers "%s"', (question, language, beginning) => {
  const { language: asked, hits } = ask(question);
  expect(asked).toBe(language);
  expect(hits[0]?.text.replace(/^\W+/u, '')).toMatch(new RegExp(`^${beginning}`, 'u'));
});

it('has its words meet those of the others', () => {
  const related = evaluate(`
    import { readShippedConcepts } from './language/concepts.ts';
    import { createThesaurus } from './language/thesaurus.ts';
    const findRelated = createThesaurus(readShippedConcepts());
    console.log(JSON.stringify([findRelated('loaf', 'en'), findRelated('brood', 'nl')]));
  `);
  const [english, dutch] = [
    expect.objectContaining({ word: 'bread', language: 'en' }),
    expect.objectContaining({ word: 'brood', language: 'nl' }),
  ];
  expect(related).toEqual([
    expect.arrayContaining([english, dutch]),
    expect.arrayContaining([english]),
  ]);
});

it('finds the names, dates and quotes of an article in a language that it speaks', () => {
  const contents = evaluate(`
    import { readKnowledge } from './articles/read/read-knowledge.ts';
    import { namesOf, quotesOf, timelineOf } from './contents/parts.ts';
    const { articles } = await readKnowledge('knowledge');
    const article = articles.find(({ id }) => id === 'four');
    console.log(JSON.stringify({
      language: article.language,
      names: namesOf(article).map(({ name }) => name),
      dates: timelineOf(article).map(({ date }) => date),
      quotes: quotesOf(article).map(({ speaker }) => speaker),
    }));
  `);
  expect(contents).toEqual({
    language: 'fr',
    names: ['Jeanne Duroc', 'Valmorel', 'Marc Lentin'],
    dates: ['1985-05-03'],
    quotes: ['Jeanne Duroc', 'Marc Lentin'],
  });
});

it('is spoken on Discord where it has texts', () => {
  const told = evaluate(`
    import { allCommands } from './discord/commands/index.ts';
    import { chooseTexts, languageOfLocale } from './discord/texts/choose-texts.ts';
    const [ask] = allCommands;
    const language = allCommands.find(({ data }) => data.name === 'language');
    console.log(JSON.stringify({
      none: chooseTexts(languageOfLocale('fr')).none,
      ask: ask.data.name_localizations,
      choices: language.data.options[0].choices.map(({ value }) => value),
    }));
  `);
  expect(told).toEqual({
    none: 'Les articles n’y répondent pas.',
    ask: { 'es-ES': 'preguntar', 'es-419': 'preguntar', fr: 'demander' },
    choices: ['en', 'es', 'fr', 'auto'],
  });
});
