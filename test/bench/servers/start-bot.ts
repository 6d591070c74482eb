/** Settings in, Footnote on the stand-in as `npm start` runs it out. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Playground } from '../../../src/playground/playground.ts';
import { type BotProcess, startBotProcess } from '../discord/bot-process.ts';

export interface StartedBot {
  readonly settings: Readonly<Record<string, string>>;
  readonly discord: Playground;
  readonly isReady: (discord: Playground) => boolean;
}

/** `home`: where it keeps what it keeps, and its log. */
export async function startBot(home: string, bot: StartedBot): Promise<BotProcess> {
  const folder = await mkdtemp(join(home, 'bot-'));
  const own = {
    DATA_DIR: join(folder, 'data'),
    KNOWLEDGE_DIR: 'knowledge',
    QUESTIONS_PER_MINUTE: '0',
  };
  return startBotProcess({
    ...bot,
    path: '../../../build/run.js',
    args: ['main'],
    settings: { ...own, ...bot.settings },
    folder,
    profile: null,
  });
}
