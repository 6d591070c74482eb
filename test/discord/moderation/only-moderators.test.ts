/** The moderators' commands, on a real socket: offered to them alone, refused to others, in the help of nobody else. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

describe('/help', () => {
  it('names the moderators’ commands to them alone', async () => {
    const { mod, ana, general, jefa, plaza } = desk;
    const named = ['`/sources', '`/setup', '`/insights'];
    const help = (await mod.runs(general, 'help', {})).text;
    for (const name of named) expect(help).toContain(name);
    expect((await jefa.runs(plaza, 'help', {})).text).toContain('`/fuentes`');
    for (const place of [general, ana.directMessages]) {
      const others = (await ana.runs(place, 'help', {})).text;
      for (const name of named) expect(others).not.toContain(name);
    }
  });
});

describe('what only moderators may do', () => {
  const commands = [
    'sources add',
    'sources preview',
    'sources list',
    'sources remove',
    'sources restore',
    'sources reload',
    'setup status',
    'setup mentions',
    'setup visibility',
    'setup style',
    'setup language',
    'insights unanswered',
    'insights top',
    'insights export',
    'insights clear',
    'insights pin',
    'insights pins',
    'insights unpin',
  ];
  const needed: Readonly<Record<string, Record<string, string | number>>> = {
    'sources remove': { article: 'x' },
    'sources restore': { article: 'x' },
    'setup visibility': { article: 'ferry' },
    'setup style': { style: 'plain' },
    'setup language': { language: 'es' },
    'insights pin': { question: 'x', article: 'ferry', number: 1 },
    'insights unpin': { question: 'x' },
  };

  it('is not offered to others, nor in direct messages', () => {
    const { ana, mod, general } = desk;
    const names = ['sources', 'setup', 'insights'];
    const offered = (person: typeof ana, place: { id: string }) =>
      person.commands(place).filter(({ name }) => names.includes(name));
    expect(offered(mod, general)).toHaveLength(3);
    expect(offered(ana, general)).toEqual([]);
    expect(offered(mod, mod.directMessages)).toEqual([]);
  });

  it('is refused at run time as well', async () => {
    const { ana, general } = desk;
    desk.offerToEveryone();
    for (const command of commands) {
      const shown = await ana.runs(general, command, needed[command] ?? {});
      expect(shown.text).toContain('Only those who may manage this server');
      expect(shown.visibility).toBe('ephemeral');
    }
    const file = await ana.runs(general, 'sources add', desk.attach('a.md', 'Text.'));
    expect(file.text).toContain('Only those who may manage this server');
    expect(await ana.autocompletes(general, 'setup visibility', 'article', '')).toEqual([]);
  });
});
