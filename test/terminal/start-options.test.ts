/** What is typed after `npm start --` in, how Footnote starts out. */
import { describe, expect, it } from 'vitest';
import { FootnoteError } from '../../src/error.ts';
import { parseStartOptions, startHelp } from '../../src/terminal/start-options.ts';
import { runFootnote } from './run-footnote.ts';

describe('parseStartOptions', () => {
  it.each([
    [[], { open: false, help: false }],
    [['--open'], { open: true, help: false }],
    [['-h'], { open: false, help: true }],
  ])('reads %j', (args, options) => {
    expect(parseStartOptions(args)).toEqual(options);
  });

  it.each([[['--opne']], [['please']]])('says what to type in place of %j', (args) => {
    expect(() => parseStartOptions(args)).toThrow(FootnoteError);
    expect(() => parseStartOptions(args)).toThrow('npm start -- --help shows the options.');
  });
});

it('--help says what there is, and starts nothing', async () => {
  const { code, stdout } = await runFootnote('main', { args: ['--help'] });
  expect([code, stdout]).toEqual([0, startHelp]);
});

it('a word that is no option ends the start with a sentence', async () => {
  const { code, stderr } = await runFootnote('main', { args: ['--opne'] });
  expect(code).toBe(1);
  expect(stderr).toContain('npm start -- --help shows the options.');
});
