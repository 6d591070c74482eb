/** Texts and the letter pairs that the build leaves in, what those of all languages say of them out. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { eld as all } from 'eld/extrasmall';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { knownLanguages } from '../../../src/language/languages.ts';

const [run, path] = ['build/run.js', 'dist/known-pairs.js'].map((name) =>
  fileURLToPath(new URL(`../../../${name}`, import.meta.url)),
) as [string, string];
let known: typeof all;

beforeAll(() => {
  // Builds first, where the source has changed.
  expect(spawnSync(process.execPath, [run, 'ask', '--help']).status).toBe(0);
  known = createRequire(import.meta.url)(path).eld;
}, 60_000);

const codes = [...knownLanguages.keys()];
const words =
  'harbour bridge precio entradas billete puente musee lumiere combien turm eintritt brücke quanto costa ponte bilhete 灯台 маяк ñandú'.split(
    ' ',
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 })), { maxLength: 12 })
  .map((parts) => parts.join(' '));

it('tells of each text what those of all languages tell', () => {
  const told = { reliable: 0, not: 0 };
  fc.assert(
    fc.property(text, fc.subarray(codes, { minLength: 1 }), (typed, among) => {
      const [few, many] = [known, all].map((eld) => {
        eld.setLanguageSubset(among);
        const result = eld.detect(typed);
        return { language: result.language, isReliable: result.isReliable() };
      });
      expect(few).toEqual(many);
      told[few?.isReliable ? 'reliable' : 'not']++;
    }),
    { numRuns: 1000 },
  );
  expect(told.reliable).toBeGreaterThan(100);
  expect(told.not).toBeGreaterThan(100);
});

it('holds no language that Footnote does not know', () => {
  known.setLanguageSubset(false);
  expect(known.detect('灯台はどこにありますか').language).toBe('');
});
