/** What a benchmark may be told in; its options read, it run, and what a person can mend said in a sentence out. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { FootnoteError } from '../../src/error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

const help = { help: { type: 'boolean', default: false } } as const;

/** As they were given, by their names. */
export type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

export interface Bench<T extends Options> {
  readonly usage: string;
  /** `--help` aside, which each has. */
  readonly options: T;
  readonly allowPositionals?: boolean;
  readonly run: (values: Values<T>, positionals: readonly string[]) => Promise<void>;
}

export async function runBench<const T extends Options>(bench: Bench<T>): Promise<void> {
  await orSayProblem(async () => {
    const { values, positionals } = readArgs(bench);
    if ('help' in values && values.help) console.log(bench.usage);
    else await bench.run(values as Values<T>, positionals);
  });
}

/** Ends with 2 where a `FootnoteError` says why it cannot be done. */
export async function orSayProblem(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof FootnoteError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

function readArgs<T extends Options>({ options, allowPositionals = false, usage }: Bench<T>) {
  try {
    return parseArgs({ allowPositionals, options: { ...options, ...help } });
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new FootnoteError('usage', `${problem}\n\n${usage}`);
  }
}
