/** Questions about an article itself and talk are told from questions to the text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIntent } from '../../src/answer/read-intent.ts';
import { detectLanguage } from '../../src/language/detect/detect.ts';
import { cpuMsOf } from '../cpu-time.ts';

const ask = (text: string) =>
  readIntent({ text, language: detectLanguage(text, 'en'), cut: false });

function kindOf(text: string): string {
  const intent = ask(text);
  if (!intent || (intent.kind === 'about' && intent.named !== null)) return 'text';
  return intent.kind === 'about' ? intent.about : intent.talk;
}

const folder = new URL('../fixtures/intents/', import.meta.url);

describe.each(['en', 'es'])('as people type it: %s', (code) => {
  const lines = readFileSync(new URL(`${code}.tsv`, folder), 'utf8')
    .trim()
    .split('\n');
  it.each(lines.map((line) => line.split('\t') as [string, string]))('%s: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

it.each([
  ['who wrote the post', 'text'],
  ['when was the ferry built', 'text'],
  ['what is the source of the river', 'text'],
  ['who published the report', 'text'],
  ['link between the flood and the wall', 'text'],
  ['summary of the debate', 'text'],
  ['how tall is this thing', 'text'],
  ['thanks to whom was it built', 'text'],
  ['help for the victims', 'text'],
  ['¿Quién escribió la carta?', 'text'],
  ['¿Cuál es la fuente del río?', 'text'],
  ['resumen del debate', 'text'],
  ['gracias a quién se construyó', 'text'],
  // Misspelt.
  ['who is the auther', 'author'],
  ['summry', 'summary'],
  ['resumne', 'summary'],
  ['hey, can you tell me who wrote this article lol??', 'author'],
  ['thx bot!', 'thanks'],
  ['bot inútil', 'insult'],
  ['', 'text'],
  ['???', 'text'],
])('%j: %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

it.each([
  ['who wrote this', true],
  ['author?', true],
  ['how long is the article', true],
  ['how long is it', false],
  ['when was it published', false],
  ['who is the auther', false],
])('%j is about the article and nothing else: %s', (text, sure) => {
  expect(ask(text)?.sure).toBe(sure);
});

it('is in the language of its words', () => {
  expect(ask('fuente?')?.language).toBe('es');
  expect(ask('source?')?.language).toBe('en');
});

it('takes any text, in no time', () => {
  const words = fc.constantFrom('hey', 'ok', 'the', 'a', 'so', 'lol', 'bot', 'you', 'is', 'really');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map((all) => all.join(' ')),
      ),
      (text) => {
        expect(cpuMsOf(() => ask(text))).toBeLessThan(500);
      },
    ),
  );
});
