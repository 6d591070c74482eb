/** Command-line arguments in, what to measure out. */

import { parseArgs } from 'node:util';
import { FootnoteError } from '../../src/error.ts';
import { languageCodes } from '../../src/language/languages.ts';
import type { LanguageCode } from '../../src/model.ts';
import { type PeerName, peerNames } from './load-peer.ts';

/** Part `part` of `parts` equal runs of articles, in the order of the file. */
export interface Fold {
  readonly part: number;
  readonly parts: number;
}

export interface RetrievalOptions {
  readonly files: readonly string[];
  readonly questions: number;
  readonly engines: readonly PeerName[];
  readonly fold: Fold | null;
  readonly squadLanguage: LanguageCode;
}

export const retrievalUsage = `npm run bench:retrieval -- [options] DATA...

DATA is a JSON file: {language, passages: [{id, article, text}], queries: [{text, passageId, answers}]}
or SQuAD's form, as from https://rajpurkar.github.io/SQuAD-explorer. fuse.js takes minutes: --engines leaves it out.

  --questions N     ask a seeded sample of N questions of each file (default 1000)
  --engines A,B     only these: ${peerNames.join(', ')}
  --fold K/N        only questions about the K-th of N equal runs of articles, all passages indexed:
                    tune on 1/2, report on 2/2
  --language CODE   the language of SQuAD files: ${languageCodes.join(' or ')}, en where it is left out
  --help            this text`;

/** Null for `--help`. Throws a FootnoteError `usage` that says what is wrong. */
export function parseRetrievalOptions(args: readonly string[]): RetrievalOptions | null {
  const { values, positionals } = readArgs(args);
  if (values.help) return null;
  if (positionals.length === 0) throw usage('No data file is named.');
  return {
    files: positionals,
    questions: parseCount(values.questions, '--questions'),
    engines: parseEngines(values.engines),
    fold: values.fold === undefined ? null : parseFold(values.fold),
    squadLanguage: parseLanguage(values.language),
  };
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        questions: { type: 'string', default: '1000' },
        engines: { type: 'string', default: peerNames.join(',') },
        fold: { type: 'string' },
        language: { type: 'string', default: 'en' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw usage(cause instanceof Error ? cause.message : String(cause));
  }
}

/** `a,b` → names of peers. Throws a FootnoteError `usage` for an unknown one. */
export function parseEngines(text: string): PeerName[] {
  return text.split(',').map((wanted) => {
    const name = peerNames.find((known) => known === wanted.trim());
    if (!name) throw usage(`There is no engine ${wanted}: use ${peerNames.join(', ')}.`);
    return name;
  });
}

/** `a,b` → these of the choices. Throws a FootnoteError `usage` for anything else. */
export function parseChoices<T extends string>(
  text: string,
  choices: readonly T[],
  option: string,
): T[] {
  return text.split(',').map((wanted) => {
    const choice = choices.find((known) => known === wanted.trim());
    if (!choice) throw usage(`${option} takes ${choices.join(', ')}.`);
    return choice;
  });
}

/** Throws a FootnoteError `usage` for anything but a whole number from 1. */
export function parseCount(text: string, option: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw usage(`${option} takes a whole number above 0.`);
  return count;
}

/** `1000,10000` → numbers of passages. */
export function parseSizes(text: string): number[] {
  return text.split(',').map((size) => parseCount(size.trim(), '--sizes'));
}

function parseFold(text: string): Fold {
  const [part, parts, ...rest] = text.split('/').map(Number);
  const whole = Number.isInteger(part) && Number.isInteger(parts) && rest.length === 0;
  if (!whole || !part || !parts || part < 1 || part > parts) {
    throw usage('--fold takes K/N, for example 2/2 for the second half of the articles.');
  }
  return { part, parts };
}

function parseLanguage(text: string): LanguageCode {
  const code = languageCodes.find((known) => known === text);
  if (code !== undefined) return code;
  throw usage(`--language takes ${languageCodes.join(' or ')}.`);
}

function usage(problem: string): FootnoteError {
  return new FootnoteError('usage', `${problem} See --help.`);
}
