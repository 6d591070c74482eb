/** Commands of the prompt in, what it prints out. */
import { expect, it } from 'vitest';
import { createLibrary } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { runCommand } from '../../src/terminal/prompt-commands.ts';
import type { Screen } from '../../src/terminal/screen.ts';
import { harbour } from './run-footnote.ts';

const screen: Screen = { widthColumns: 80, paint: (_format, text) => text };
const library = (await loadLibrary(harbour, () => new Date())).library.current();

it.each([
  ['/articles', 'ferry: The night ferry returns · The Harbour Gazette · 2024-03-09 · 5 passages'],
  ['/articles', 'faro: El faro vuelve a encenderse · 2023-11-20 · 2 passages'],
  ['/passage ferry 3', '  │ We waited nine years'],
  ['/passage ferry ¶3', '  — Tomas Reyes, 2024-03-08'],
  ['/passage ferry 4', '24 cars:\n  │ - a café on the upper deck\n  │ - two cabins'],
  ['/passage ferry 9', 'ferry has the passages 1 to 5.'],
  ['/passage ferry 0', 'ferry has the passages 1 to 5.'],
  ['/passage fery 1', 'There is no article fery. Did you mean ferry?'],
  ['/passage spaceship 1', 'There is no article spaceship. /articles lists them.'],
  ['/passage 1', 'Which article? /articles lists them.'],
  ['/passage ferry', 'Which passage? For example: /passage faro 1'],
  ['/passage ferry 99999999999999999999', 'Which passage? For example: /passage faro 1'],
  ['/passage', 'Which passage? For example: /passage faro 1'],
  ['/help', '  /passage ARTICLE N   shows one passage'],
  ['/HELP', '  /quit '],
  ['/artcles', 'There is no command /artcles. Did you mean /articles?'],
  ['/etc/passwd', 'There is no command /etc/passwd. /help lists them.'],
  ['/\u001b[2J', 'There is no command /␛[2J.'],
])('%j', (line, printed) => {
  expect(runCommand(line, library, screen)).toContain(printed);
});

it('lists an article and its translations once, with the name of each', () => {
  const [faro, ferry] = library.articles;
  if (!faro || !ferry) throw new Error('no articles');
  const paired = createLibrary([{ ...faro, translationOf: ferry.id }, ferry], library.builtAt);
  expect(runCommand('/articles', paired, screen)).toBe(
    'ferry: The night ferry returns · The Harbour Gazette · 2024-03-09 · 5 passages · español: faro',
  );
});

it('needs no article’s name where there is but one', () => {
  const ferry = library.articles.filter(({ id }) => id === 'ferry');
  const alone = createLibrary(ferry, library.builtAt);
  expect(runCommand('/passage 2', alone, screen)).toContain('A ticket costs 7.50 crowns');
});

it('ends with /quit', () => {
  expect(runCommand('/quit', library, screen)).toBeNull();
});
