/** A bot that answers from a folder of articles in; how long each change of them holds up everything else out. */
import { appendFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BotProcess } from '../discord/bot-process.ts';
import { generateArticle } from '../generate-text.ts';

export interface Block {
  readonly deed: string;
  /** The longest that nothing else had its turn, other programs included; NaN where it was not done in a minute. */
  readonly longestBlockMs: number;
  /** The same without what other programs had; threads of the bot's own are in it. */
  readonly longestWorkMs: number;
}

const seed = 17;
const importedChars = 950_000;
const droppedChars = 4_900_000;
const lookEveryMs = 100;
const limitMs = 60_000;

/** `folder`: of the articles, which has a file `0.md`. */
export async function measureBlocks(bot: BotProcess, folder: string): Promise<readonly Block[]> {
  const guild = bot.discord.createGuild({ name: 'Newsroom' });
  const channel = guild.createChannel({ name: 'general' });
  const mod = guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] });
  let isDone = true;
  const answers = async (word: string) => {
    const { text } = await mod.runs(channel, 'ask', { question: `Who found the ${word}?` });
    return text.includes('Quillington');
  };
  const until = async (isSo: () => Promise<boolean>) => {
    const end = performance.now() + limitMs;
    while (performance.now() < end && !(await isSo())) await wait(lookEveryMs);
    if (performance.now() >= end) isDone = false;
  };
  const untilAnswered = (word: string) => until(() => answers(word));
  const untilSilent = (word: string) => until(async () => !(await answers(word)));
  const confirm = async (command: string, article: string, label: string) =>
    mod.clicks(await mod.runs(channel, command, { article }), label);
  const firstOf = async (command: string) => {
    const [first] = await mod.autocompletes(channel, command, 'article', '');
    return `${first?.value}`;
  };
  const deeds = [
    {
      deed: 'all files looked through again, none changed',
      act: () => mod.runs(channel, 'sources reload', {}),
    },
    {
      deed: 'one file changed',
      act: async () => {
        await appendFile(join(folder, '0.md'), sentenceOf('zinnober'));
        await untilAnswered('zinnober');
      },
    },
    {
      deed: '/sources add of 1 MB',
      act: () => {
        const bytes = Buffer.from(writeText(importedChars, 'porphyry'));
        const file = bot.discord.upload({ name: 'import.md', bytes });
        return mod.runs(channel, 'sources add', { file });
      },
    },
    {
      deed: 'a file of 4.9 MB dropped in',
      act: async () => {
        await writeFile(join(folder, 'dropped.md'), writeText(droppedChars, 'malachite'));
        await untilAnswered('malachite');
      },
    },
    {
      deed: 'that file switched off here, and a question',
      act: async () => {
        await confirm('sources off', 'dropped', 'Switch it off');
        await untilSilent('malachite');
      },
    },
    {
      deed: 'one file changed, and a question where 4.9 MB are off',
      act: async () => {
        await appendFile(join(folder, '1.md'), sentenceOf('sardonyx'));
        await untilAnswered('sardonyx');
      },
    },
    {
      deed: 'that file switched on again, and a question',
      act: async () => {
        await mod.runs(channel, 'sources on', { article: 'dropped' });
        await untilAnswered('malachite');
      },
    },
    {
      deed: '/sources remove of 1 MB',
      act: async () => {
        await confirm('sources remove', await firstOf('sources remove'), 'Remove it');
        await untilSilent('porphyry');
      },
    },
    {
      deed: '/sources restore of 1 MB',
      act: async () => {
        await mod.runs(channel, 'sources restore', { article: await firstOf('sources restore') });
        await untilAnswered('porphyry');
      },
    },
    {
      deed: 'a file of 4.9 MB taken away',
      act: async () => {
        await rm(join(folder, 'dropped.md'));
        await untilSilent('malachite');
      },
    },
    {
      deed: 'a tenth of the files changed',
      act: async () => {
        const names = (await readdir(folder)).filter((name) => name.endsWith('0.md'));
        const last = names.at(-1) ?? '';
        for (const name of names) {
          await appendFile(join(folder, name), sentenceOf(name === last ? 'tourmaline' : 'onyx'));
        }
        await untilAnswered('tourmaline');
      },
    },
  ];
  const blocks: Block[] = [];
  for (const { deed, act } of deeds) {
    console.error(`  ${deed}`);
    await bot.measure({ collects: true, resets: true });
    isDone = true;
    await act();
    const { longestBlockMs, longestWorkMs } = await bot.measure();
    const isMeasured = isDone ? 1 : Number.NaN;
    blocks.push({
      deed,
      longestBlockMs: isMeasured * longestBlockMs,
      longestWorkMs: isMeasured * longestWorkMs,
    });
  }
  return blocks;
}

const sentenceOf = (word: string): string => `\n\nThe ${word} was found by Aldous Quillington.\n`;

function writeText(chars: number, word: string): string {
  const parts: string[] = [];
  let length = 0;
  for (let number = 0; length < chars; number++) {
    const [passage] = generateArticle(1_000_000 + number, 1, seed);
    const text = passage?.text ?? '';
    parts.push(text);
    length += text.length + 2;
  }
  return parts.join('\n\n') + sentenceOf(word);
}
