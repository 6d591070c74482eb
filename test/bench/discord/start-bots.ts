/** A folder in, a bot there with people who ask it out: the barest there is, or Footnote as `npm start` runs it. */
import { join } from 'node:path';
import { startBotProcess } from './bot-process.ts';
import { createCrowd } from './crowd.ts';
import type { LoadedBot } from './measure-load.ts';

const people = 256;

export async function startPing(folder: string): Promise<LoadedBot> {
  const bot = await startBotProcess({
    path: 'ping-bot.js',
    args: [],
    settings: {},
    folder,
    profile: null,
  });
  const crowd = createCrowd(bot.discord, people);
  return { bot, crowd, ask: ({ person, channel }) => person.runs(channel, 'ping') };
}

export interface FootnotePlan {
  readonly questions: readonly string[];
  /** Whether one person may ask as much as they like, or as much as where nothing is set. */
  readonly limits: 'none' | 'default';
  /** Where a profile of its CPU goes; null for none. */
  readonly profile: string | null;
}

export async function startFootnote(
  folder: string,
  { questions, limits, profile }: FootnotePlan,
): Promise<LoadedBot> {
  const settings = {
    DATA_DIR: join(folder, 'data'),
    KNOWLEDGE_DIR: 'knowledge',
    ...(limits === 'none' && { QUESTIONS_PER_MINUTE: '0' }),
  };
  const script = { path: '../../../build/run.js', args: ['main'] };
  const bot = await startBotProcess({ ...script, settings, folder, profile });
  const crowd = createCrowd(bot.discord, people);
  const questionOf = (index: number) => questions[index % questions.length] ?? '';
  return {
    bot,
    crowd,
    ask: ({ person, channel }, index) =>
      person.runs(channel, 'ask', { question: questionOf(index) }),
  };
}
