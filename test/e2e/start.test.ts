/** Settings in, how the bot comes up on Discord out: its commands registered once, or one sentence on what to mend. */
import { describe, expect, it } from 'vitest';
import { allCommands, messageMenus } from '../../src/discord/commands/index.ts';
import { runFootnote } from '../terminal/run-footnote.ts';
import { token } from './footnote-process.ts';
import { articles, type Newsroom, openNewsroom, timeout } from './newsroom.ts';

const namesOf = (commands: readonly { readonly data: { readonly name: string } }[]) =>
  commands.map(({ data }) => data.name).sort();
const forEveryone = allCommands.filter(({ moderates }) => !moderates);
const names = namesOf([...forEveryone, ...messageMenus]);
const namesForModerators = namesOf([...allCommands, ...messageMenus]);

function listPuts({ discord }: Newsroom): string[] {
  return discord.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
}

function listOffered(room: Newsroom, channel = room.general, person = room.ana): string[] {
  const offered = person.commands(channel).map(({ name }) => name);
  return offered.sort();
}

// Most of the time is spent on starting bots, which do not mind each other.
describe.concurrent('commands', { timeout }, () => {
  it('are registered at the first start, and not again', async ({ onTestFinished }) => {
    const room = await openNewsroom(articles);
    onTestFinished(room.close);
    await room.start();
    expect(listPuts(room)).toEqual([`/applications/${room.discord.bot.id}/commands`]);
    expect(listOffered(room)).toEqual(names);
    const mod = room.guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] });
    expect(listOffered(room, room.general, mod)).toEqual(namesForModerators);
    const second = await room.start();
    expect(listPuts(room)).toHaveLength(1);
    expect(second.output()).toContain('commands already registered');
    const help = await room.ana.runs(room.general, 'help');
    expect(help.text).toContain('I answer questions about articles');
  });

  it('are registered only in the server of DISCORD_GUILD_ID', async ({ onTestFinished }) => {
    const room = await openNewsroom(articles);
    onTestFinished(room.close);
    const { discord, guild, ana } = room;
    const other = discord.createGuild({ name: 'Elsewhere' });
    const lobby = other.createChannel({ name: 'lobby' });
    other.admit(ana);
    const bot = await room.start({ DISCORD_GUILD_ID: guild.id });
    expect(listPuts(room)).toEqual([`/applications/${discord.bot.id}/guilds/${guild.id}/commands`]);
    expect(listOffered(room)).toEqual(names);
    const mod = guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] });
    expect(listOffered(room, room.general, mod)).toEqual(namesForModerators);
    expect(listOffered(room, lobby)).toEqual([]);
    expect(bot.output()).toContain(
      `oauth2/authorize?client_id=${discord.bot.id}&scope=bot+applications.commands&permissions=274877975552`,
    );
    const second = await room.start({ DISCORD_GUILD_ID: guild.id });
    expect(listPuts(room)).toHaveLength(1);
    expect(second.output()).toContain(`commands already registered in server ${guild.id}`);
  });
});

describe.concurrent('a token that Discord refuses', { timeout }, () => {
  it('ends the start with a sentence that does not show it', async ({ onTestFinished }) => {
    const room = await openNewsroom(articles);
    onTestFinished(room.close);
    const { code, stdout, stderr } = await runFootnote('main', {
      env: {
        DISCORD_TOKEN: `${token}-of-last-year`,
        DISCORD_API: room.discord.apiUrl,
        KNOWLEDGE_DIR: room.folder,
        DATA_DIR: room.dataDir,
        LOG_LEVEL: 'trace',
      },
    });
    expect(code).toBe(77);
    expect(stderr).toBe(
      'Discord does not accept DISCORD_TOKEN. Copy the token again from the Discord developer portal (your application, page “Bot”, “Reset Token”).\n',
    );
    expect(stdout + stderr).not.toContain(token);
  });
});

describe.concurrent('a connection that Discord closes for good with', { timeout }, () => {
  it.for([
    [4004, 77, 'Discord does not accept DISCORD_TOKEN.'],
    [4012, 76, 'Discord refuses the way the bot connects (close code 4012).'],
    [4014, 78, 'Discord refuses the events that the bot asks for (close code 4014).'],
  ] as const)('%i ends the bot with %i and its sentence', async (row, { onTestFinished }) => {
    const [close, code, sentence] = row;
    const room = await openNewsroom(articles);
    onTestFinished(room.close);
    const bot = await room.start();
    room.discord.gateway.drop(close);
    expect(await bot.exited).toBe(code);
    expect(bot.output()).toContain(sentence);
  });
});
