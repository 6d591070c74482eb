/** What an engine may do beyond what every engine must: flags as data, and the tests of each out. */
import { describe, expect, it } from 'vitest';
import type { Glossary, LanguageCode } from '../../src/model.ts';
import {
  ask,
  createArticle,
  lighthouse,
  littleLibrary,
  nameOf,
  quarry,
} from '../search/sample-articles.ts';
import type { CreateAnyEngine } from './any-engine.ts';

/** How a question is put, the question, its language, and the passage that must come first. */
type Finding = readonly [string, string, LanguageCode, string];

interface Capability {
  readonly finds: readonly Finding[];
  /** What cannot be said as a question and its passage. */
  readonly describe?: (create: CreateAnyEngine) => void;
}

const capabilities = {
  accents: {
    finds: [
      ['without accents', 'sequia', 'es', 'colmenas#2'],
      ['without accents in a name', 'julian aristegui', 'es', 'colmenas#2'],
      ['with accents it does not have', 'crâne stéam', 'en', 'quarry#3'],
      ['with accents taken apart', 'avispo\u0301n', 'es', 'colmenas#3'],
    ],
  },
  numbers: {
    finds: [
      ['by a number written out', 'six hundred and twenty men', 'en', 'quarry#1'],
      ['by nothing but a number written out', 'six hundred and twenty', 'en', 'quarry#1'],
      ['by a number that it writes out', '40', 'en', 'quarry#3'],
      ['by a number without its comma', '4000', 'en', 'lighthouse#2'],
      ['by a date in another form', '1887-09-14', 'en', 'lighthouse#1'],
    ],
  },
  inflections: {
    finds: [
      ['by another form of a word', 'entry of a vessel', 'en', 'lighthouse#2'],
      ['by the plural', 'vessels', 'en', 'lighthouse#2'],
      ['by the singular', 'trampa', 'es', 'colmenas#3'],
    ],
  },
  misspellings: {
    finds: [
      ['with a letter too many', 'blankeet', 'en', 'lighthouse#3'],
      ['with a letter too few', 'blnket', 'en', 'lighthouse#3'],
      ['with a wrong letter', 'blamket', 'en', 'lighthouse#3'],
      ['with two letters swapped', 'blaknet', 'en', 'lighthouse#3'],
      ['with two mistakes in a long word', 'eletricitty', 'en', 'lighthouse#4'],
      ['with a misspelt name', 'Agnes Thornburry', 'en', 'lighthouse#2'],
    ],
    describe: describeMisspellings,
  },
  quotedPhrases: { finds: [], describe: describeQuotes },
  glossary: { finds: [], describe: describeGlossary },
  calibratedScores: { finds: [], describe: describeScores },
} as const satisfies Readonly<Record<string, Capability>>;

export type CapabilityName = keyof typeof capabilities;
export const capabilityNames = Object.keys(capabilities) as readonly CapabilityName[];

const limit = 20;

export function describeCapability(name: CapabilityName, create: CreateAnyEngine): void {
  const capability: Capability = capabilities[name];
  describe(`its ${name}`, () => {
    if (capability.finds.length > 0) describeFinds(capability.finds, create);
    capability.describe?.(create);
  });
}

export function describeFinds(finds: readonly Finding[], create: CreateAnyEngine): void {
  it.each(finds)('finds a passage %s: %s (%s)', async (_, question, language, passage) => {
    const hits = await (await create(littleLibrary)).search(ask(question, language), { limit });
    expect(hits.map(nameOf)[0]).toBe(passage);
  });
}

function describeMisspellings(create: CreateAnyEngine): void {
  it('corrects a word to one that came back', async () => {
    const engine = await create([lighthouse, quarry]);
    await engine.remove('quarry');
    expect(await engine.search(ask('carne'), { limit })).toEqual([]);
    await engine.add(quarry);
    expect((await engine.search(ask('carne'), { limit })).map(nameOf)[0]).toBe('quarry#3');
  });

  it('never corrects a word to one that left', async () => {
    const stray = createArticle('stray', ['Blenket bianket blankit blonket blankat blanke.']);
    const engine = await create([lighthouse, stray]);
    await engine.remove('stray');
    expect((await engine.search(ask('blanklet'), { limit })).map(nameOf)).toEqual(['lighthouse#3']);
  });
}

function describeQuotes(create: CreateAnyEngine): void {
  it('finds only where quoted words stand', async () => {
    const engine = await create(littleLibrary);
    const names = async (question: string): Promise<string[]> =>
      (await engine.search(ask(question), { limit })).map(nameOf);
    expect(await names('ledger lamp')).toEqual(expect.arrayContaining(['lighthouse#1']));
    expect(await names('"green ledger" lamp')).toEqual(['lighthouse#2']);
    expect(await names('lamp “green ledger”')).toEqual(['lighthouse#2']);
    // The closest are still ranked, for those who ask for them, but far below any answer.
    for (const { score } of await engine.search(ask('"ledger green"'), { limit })) {
      expect(score).toBeLessThanOrEqual(0.1);
    }
  });
}

function describeGlossary(create: CreateAnyEngine): void {
  it('lets the terms of a group meet', async () => {
    const glossary: Glossary = [
      [
        { text: 'steam crane', language: 'en' },
        { text: 'guinche', language: 'es' },
      ],
    ];
    const question = ask('¿Quién pintó el guinche?', 'es');
    const first = async (groups: Glossary): Promise<string | undefined> =>
      (await (await create(littleLibrary, groups)).search(question, { limit })).map(nameOf)[0];
    expect(await first(glossary)).toBe('quarry#3');
    expect(await first([])).not.toBe('quarry#3');
  });
}

function describeScores(create: CreateAnyEngine): void {
  const best = async (question: string): Promise<number> =>
    (await (await create(littleLibrary)).search(ask(question), { limit: 1 }))[0]?.score ?? 0;

  it.each([
    ['Who held a blanket until dawn?', 'What is the population of Penhallow?'],
    ['What broke the gallery windows?', 'Which team won the cup final last year?'],
    [
      'Could anybody here kindly tell me which strange object the divers found?',
      'Who is the mayor of Penhallow?',
    ],
  ])('tell an answer from none, whatever is asked: %s %s', async (answered, unanswered) => {
    expect(await best(answered)).toBeGreaterThan(0.5);
    expect(await best(unanswered)).toBeLessThanOrEqual(0.5);
  });
}
