/** README, CONTRIBUTING, docs and `.env.example` in: whether what they say of the program is so out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config/config.ts';
import { settingNames } from '../src/config/settings.ts';
import { allCommands } from '../src/discord/commands/index.ts';
import { createExchanges } from '../src/discord/listeners/exchanges.ts';
import { knownLanguages } from '../src/language/languages.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { createVisibleLibrary } from '../src/library/visible-library.ts';
import { askHelp, optionNames } from '../src/terminal/ask-options.ts';
import { importHelp, importOptionNames } from '../src/terminal/import-options.ts';
import { startHelp, startOptionNames } from '../src/terminal/start-options.ts';
import { parseRetrievalOptions } from './bench/options.ts';
import { copyDigests } from './copy-digests.ts';
import { drawMessage } from './discord/messages/draw-message.ts';
import { ana, drawAnswer, visitOf } from './discord/sample.ts';
import { runFootnote } from './terminal/run-footnote.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What the README shows is said of these, whatever articles there are besides. */
const digests = copyDigests();
const maps = ['src/search/README.md', 'src/discord/README.md'];
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/design.md',
  'docs/operate.md',
  'knowledge/README.md',
  ...maps,
];
const readme = read('README.md');
const envExample = read('.env.example');

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What the pattern's first group matched, each once, in order of the alphabet. */
function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

describe('scripts', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  const mention = /\bnpm (?:run (?:--silent )?)?(?!run\b|ci\b|prune\b)([a-z]+(?::[a-z]+)*)/g;

  it.each(documents)('named in %s exist', (path) => {
    expect(scripts).toEqual(expect.arrayContaining(namesIn(read(path), mention)));
  });

  it('are all in the README', () => {
    expect(namesIn(readme, mention)).toEqual([...scripts].sort());
  });
});

it.each(maps)('%s names each file beside it once, under its folder', (path) => {
  const files = readdirSync(join(root, dirname(path)), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'));
  const [opening = '', ...stages] = read(path).split(/\n###? /u);
  const fileNames = (part: string): string[] =>
    [...part.matchAll(/`([\w-]+\.ts)`/g)].map(([, name = '']) => name);
  expect(read(path)).not.toMatch(/^\| +\| *[^| ]/mu);
  const named = stages.flatMap((stage) => {
    const folder = /`([\w/]+)\/`/.exec(stage)?.[1] ?? '';
    return fileNames(stage).map((name) => `${folder}/${name}`);
  });
  expect([...fileNames(opening), ...named].sort()).toEqual(files.sort());
});

describe('options', () => {
  const option = /(?<![\w-])--([a-z]+)/g;
  const npmOwn = ['silent'];

  const benchmark = /^npm run bench:(retrieval|speed) -- (.+)$/gm;
  const fuzz = /^\| `npm run fuzz -- .+$/gm;

  it('are the same in the README and in the program', () => {
    const others = readme.replace(benchmark, '').replace(fuzz, '');
    const named = namesIn(others, option).filter((name) => !npmOwn.includes(name));
    expect(named).toEqual(
      [...new Set([...optionNames, ...importOptionNames, ...startOptionNames])].sort(),
    );
  });

  it('are such as the benchmark of answers takes, in the README', () => {
    const commands = [...readme.matchAll(benchmark)].filter(([, kind]) => kind === 'retrieval');
    expect(commands.length).toBeGreaterThan(0);
    for (const [, , args = ''] of commands) {
      expect(() => parseRetrievalOptions(args.split(' '))).not.toThrow();
    }
  });

  it('are the same in --help and in the program', () => {
    const named = namesIn(askHelp, option).filter((name) => !npmOwn.includes(name));
    expect(named).toEqual([...optionNames].sort());
    expect(namesIn(importHelp, option)).toEqual([...importOptionNames].sort());
    expect(namesIn(startHelp, option)).toEqual([...startOptionNames].sort());
  });
});

describe('settings', () => {
  const known = [...settingNames].sort();

  it('are the same in the README and in the program', () => {
    expect(namesIn(readme, /^\| `([A-Z_]+)`/gm)).toEqual(known);
  });

  it('are the same in .env.example and in the program, each with a default and an example', () => {
    expect(namesIn(envExample, /^([A-Z_]+)=/gm)).toEqual(known);
    expect(namesIn(envExample, /^# Default: .+ Example: ([A-Z_]+)=/gm)).toEqual(known);
  });

  it('have examples that are accepted without a word', () => {
    const examples = [...envExample.matchAll(/Example: ([A-Z_]+)=(\S+)/g)];
    const env = Object.fromEntries(examples.map(([, name = '', value = '']) => [name, value]));
    expect(Object.keys(env).sort()).toEqual(known);
    expect(parseConfig(env).warnings).toEqual([]);
  });

  it('have the defaults that are documented', () => {
    const { config } = parseConfig({});
    for (const value of [
      config.knowledgeDir,
      config.dataDir,
      config.insightsDays,
      config.logLevel,
    ]) {
      expect(envExample).toContain(`# Default: ${value}.`);
      expect(readme).toMatch(new RegExp(`^\\| \`[A-Z_]+\` \\|.*\\| \`${value}\` \\|`, 'm'));
    }
  });
});

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('links to files that exist', () => {
    const targets = namesIn(text, /\]\((?!https?:|#)([^)#]+)/g);
    expect(targets.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const paths = namesIn(text, /`((?:src|test|docs|knowledge)\/[\w./-]*)`/g);
    expect(paths.filter((named) => !existsSync(join(root, named)))).toEqual([]);
  });
});

it('the articles are all in knowledge/README.md, and no others', () => {
  const files = readdirSync(join(root, 'knowledge')).filter((name) => name !== 'README.md');
  expect(namesIn(read('knowledge/README.md'), /^\| `([\w-]+\.\w+)` \|/gm)).toEqual(files.sort());
});

/** Those that questions may be put in, and how well; of any other language nothing is known. */
it.each(['README.md', 'knowledge/README.md'])('%s names each language', (path) => {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  for (const code of knownLanguages.keys()) expect(read(path)).toContain(names.of(code));
});

describe('commands', () => {
  it('are all in the README, and no others', () => {
    const named = namesIn(readme, /^\| `\/([a-z]+)/gm);
    expect(named).toEqual(allCommands.map(({ data }) => data.name).sort());
  });
});

it('the README’s message is the bot’s', async () => {
  const [, question = ''] = /^Asked `\/ask (.+)`/m.exec(readme) ?? [];
  const { library } = await loadLibrary(digests, () => new Date());
  const visible = createVisibleLibrary(library.current());
  const answer = await visitOf(visible, ana).ask(question);
  expect(readme).toContain(drawMessage(drawAnswer(answer, visible, ana)));
});

describe('a question’s way', () => {
  const steps = [...read('docs/design.md').matchAll(/^\d+\. `(\w+)` \(`([\w./-]+)`\)/gm)].map(
    ([, name = '', path = '']) => ({ name, path, source: read(path) }),
  );

  it('has twelve steps', () => {
    expect(steps).toHaveLength(12);
  });

  it.each(steps.map((step, i) => ({ ...step, above: steps.slice(0, i) })))(
    '$name is exported by $path and used where a step above it leads',
    ({ name, path, source, above }) => {
      expect(source).toMatch(new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, 'm'));
      const reached = [...reachedFrom(above.map((step) => step.path)), 'src/discord/bot.ts'];
      const isUsed = (file: string) =>
        new RegExp(`(?<!export (?:async )?(?:function|const) )\\b${name}\\b(?=[(,\\]\\s])`).test(
          read(file),
        );
      expect(
        reached
          .filter((file) => file !== path || above.some((step) => step.path === path))
          .filter(isUsed),
      ).not.toEqual([]);
    },
  );
});

/** The files themselves and all that they import, directly or not. */
function reachedFrom(paths: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [...paths];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const imports = [...read(file).matchAll(/from '(\.[^']+)'/g)];
    queue.push(...imports.map(([, target = '']) => join(dirname(file), target)));
  }
  return reached;
}

it('CONTRIBUTING.md draws the tree as it is', () => {
  const tree = read('CONTRIBUTING.md');
  const inSource = namesIn(tree, /^ {6}([\w.-]+\/?) {2,}/gm);
  expect(inSource.length).toBeGreaterThan(10);
  expect(inSource.filter((name) => !existsSync(join(root, 'src', name)))).toEqual([]);
});

it('the README’s answer is the program’s', async () => {
  const [, command = '', shown] =
    /^\$ npm run --silent ask -- (.+)\n([^`]+)```/m.exec(readme) ?? [];
  const args = command.match(/"[^"]*"|\S+/g)?.map((arg) => arg.replaceAll('"', ''));
  const { stdout } = await runFootnote('ask', {
    args: args ?? [],
    env: { KNOWLEDGE_DIR: digests },
  });
  expect(stdout).toBe(shown);
});

it('the README’s three answers are the program’s: one found, one unsure, one about the article', async () => {
  const [, typed = '', shown = ''] = /-- --batch <<< \$'(.+)'\n([^`]+)```/m.exec(readme) ?? [];
  const { stdout } = await runFootnote('ask', {
    args: ['--batch'],
    input: `${typed.replaceAll('\\n', '\n')}\n`,
    env: { KNOWLEDGE_DIR: digests },
  });
  expect(stdout).toBe(shown);
  const outcomes = shown.split('\n').map((line) => line.split(':')[0]);
  expect(outcomes).toEqual(['found', 'unsure', 'about', '']);
});

it('the README says of an edited mention, and of a deleted one, what the bot does', async () => {
  const sentence =
    'A mention that is edited within (\\d+) minutes is answered anew in the same message, and the answer to a deleted one goes too.';
  const minutes = Number(new RegExp(sentence, 'u').exec(readme)?.[1]);
  let now = 0;
  const exchanges = createExchanges(() => now);
  const answered: string[] = [];
  await exchanges.begin('1', 'Who?', async (text, exchange) => {
    answered.push(`${text} ${exchange.answerId ?? 'anew'}`);
    exchange.answerId = '2';
  });
  now = minutes * 60_000 - 1;
  await exchanges.change('1', 'Who then?');
  now = minutes * 60_000 + 1;
  await exchanges.change('1', 'Who at last?');
  expect(answered).toEqual(['Who? anew', 'Who then? 2']);
  const removed: string[] = [];
  await exchanges.end('1', async (answerId) => void removed.push(answerId));
  expect(removed).toEqual(['2']);
});
