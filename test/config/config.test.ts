/** Environments in: the configuration, the warnings and the one error that names every problem out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';
import { settingNames } from '../../src/config/settings.ts';
import { FootnoteError } from '../../src/error.ts';

const token = 'MTE5.GxYz.s3cr3t-and_more';
/** A value other than the default for each. */
const everySetting: Readonly<Record<(typeof settingNames)[number], string>> = {
  DISCORD_TOKEN: ` ${token}\n`,
  DISCORD_GUILD_ID: '175928847299117063',
  DISCORD_API: 'http://127.0.0.1:8080/api/',
  KNOWLEDGE_DIR: '/srv/my articles',
  DATA_DIR: '/srv/data',
  DATABASE_URL: 'postgres://footnote:secret@127.0.0.1:5432/footnote',
  SEARCH: 'postgres',
  SHARD_COUNT: '4',
  SHARD_IDS: '0-1, 3',
  INSIGHTS_DAYS: '0',
  REREAD_HOURS: '6',
  QUESTIONS_PER_MINUTE: '30',
  LOG_QUESTIONS: 'yes',
  PORT: '4000',
  HTTP_PORT: '9464',
  HTTP_HOST: '0.0.0.0',
  INTERACTIONS: 'http',
  INTERACTIONS_PORT: '8080',
  MENTIONS: 'off',
  LOG_LEVEL: 'debug',
};

function problemsOf(env: Record<string, string>): string[] {
  try {
    parseConfig(env);
  } catch (error) {
    if (!(error instanceof FootnoteError)) throw error;
    expect(error.code).toBe('configuration');
    return error.message.split('\n').slice(1);
  }
  return [];
}

describe('parseConfig', () => {
  it('needs no setting at all', () => {
    expect(parseConfig({})).toEqual({
      config: {
        discord: null,
        knowledgeDir: 'knowledge',
        dataDir: 'data',
        databaseUrl: null,
        search: 'memory',
        insightsDays: 90,
        rereadHours: 24,
        logLevel: 'info',
        pagePort: 4747,
        http: null,
      },
      warnings: [],
    });
  });

  it('reads every setting', () => {
    const { config, warnings } = parseConfig(everySetting);
    expect(config).toEqual({
      discord: {
        token,
        guildId: '175928847299117063',
        apiUrl: 'http://127.0.0.1:8080/api',
        questionsPerMinute: 30,
        logsQuestions: true,
        shards: { count: 4, ids: [0, 1, 3] },
        endpoint: { host: '0.0.0.0', port: 8080, mentions: false },
      },
      knowledgeDir: '/srv/my articles',
      dataDir: '/srv/data',
      databaseUrl: 'postgres://footnote:secret@127.0.0.1:5432/footnote',
      search: 'postgres',
      insightsDays: 0,
      rereadHours: 6,
      logLevel: 'debug',
      pagePort: 4000,
      http: { host: '0.0.0.0', port: 9464 },
    });
    expect(warnings).toEqual([]);
  });

  it.each(settingNames)('hands on %s', (name) => {
    const { config } = parseConfig(everySetting);
    const { [name]: _, ...others } = everySetting;
    // Which shards are ours is said only of a number of them.
    if (name === 'INTERACTIONS') delete (others as Record<string, string>)['MENTIONS'];
    if (name === 'DATABASE_URL') delete (others as Record<string, string>)['SEARCH'];
    if (name === 'SHARD_COUNT') delete (others as Record<string, string>)['SHARD_IDS'];
    expect(parseConfig(others).config).not.toEqual(config);
  });

  it.each([
    [{ SHARD_COUNT: '3' }, { count: 3, ids: [0, 1, 2] }],
    [
      { SHARD_COUNT: '8', SHARD_IDS: '4-7' },
      { count: 8, ids: [4, 5, 6, 7] },
    ],
    [
      { SHARD_COUNT: '8', SHARD_IDS: '1,1, 3' },
      { count: 8, ids: [1, 3] },
    ],
    [
      { SHARD_COUNT: '8', SHARD_IDS: '0,1 ,2 , 4 - 5,\t7' },
      { count: 8, ids: [0, 1, 2, 4, 5, 7] },
    ],
    [{ SHARD_COUNT: 'auto' }, undefined],
    [{}, undefined],
  ])('reads the shards of %o', (env, shards) => {
    const { config } = parseConfig({ DISCORD_TOKEN: token, ...env });
    expect(config.discord?.shards).toEqual(shards);
  });

  it.each([{ SHARD_IDS: '0' }, { SHARD_COUNT: '2', SHARD_IDS: '2' }])(
    'says of %o that the two do not fit together',
    (env) => {
      expect(problemsOf(env)).toEqual([expect.stringContaining('SHARD_IDS needs SHARD_COUNT')]);
    },
  );

  it.each([
    [{ SHARD_COUNT: '4', SHARD_IDS: '3-1' }, 'runs backwards'],
    [{ SHARD_IDS: '3 - 0' }, 'runs backwards'],
    [{ SHARD_COUNT: '4', SHARD_IDS: '0,3-0' }, 'runs backwards'],
    [{ SHARD_COUNT: '4', SHARD_IDS: 'auto' }, 'SHARD_IDS must be'],
    [{ SHARD_IDS: 'auto' }, 'SHARD_IDS must be'],
    [{ SHARD_COUNT: 'many', SHARD_IDS: '0' }, 'SHARD_COUNT must be'],
    [{ INTERACTIONS: 'https', MENTIONS: 'off' }, 'INTERACTIONS must be'],
    [{ SEARCH: 'postgres', DATABASE_URL: 'localhost' }, 'DATABASE_URL must be'],
    [{ HTTP_PORT: '8787', INTERACTIONS: 'http' }, 'HTTP_PORT and INTERACTIONS_PORT are the same'],
    [{ HTTP_PORT: '80', PORT: '80' }, 'HTTP_PORT and PORT are the same port'],
  ])('says of %o one thing', (env, said) => {
    expect(problemsOf(env)).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    { HTTP_PORT: '4747' },
    { HTTP_PORT: '8787' },
    { HTTP_PORT: '8787', INTERACTIONS_PORT: '8787' },
    { INTERACTIONS: 'http', INTERACTIONS_PORT: '8080', PORT: '8080' },
  ])('has nothing to say of %o, where only one of the two is used or moves away', (env) => {
    expect(problemsOf(env)).toEqual([]);
  });

  it('takes an empty setting for one left out', () => {
    const empty = Object.fromEntries(settingNames.map((name) => [name, ' ']));
    expect(parseConfig(empty)).toEqual(parseConfig({}));
  });

  it.each([
    ['DISCORD_TOKEN', `Bot ${token}`],
    ['DISCORD_TOKEN', 'pässwörd'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_GUILD_ID', '123'],
    ['DISCORD_API', 'localhost:8080'],
    ['DISCORD_API', 'ftp://127.0.0.1/api'],
    ['LOG_LEVEL', 'chatty'],
    ['INSIGHTS_DAYS', 'ever'],
    ['INSIGHTS_DAYS', '-1'],
    ['REREAD_HOURS', 'daily'],
    ['QUESTIONS_PER_MINUTE', 'many'],
    ['LOG_QUESTIONS', 'maybe'],
    ['HTTP_PORT', '0'],
    ['HTTP_PORT', '65536'],
    ['HTTP_PORT', '127.0.0.1:80'],
    ['HTTP_HOST', 'http://127.0.0.1'],
  ])('names %s and gives an example for a value it cannot use', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
    expect(problems[0]).toContain('for example');
  });

  it('reports every problem at once', () => {
    const problems = problemsOf({
      DISCORD_TOKEN: 'a b',
      DISCORD_GUILD_ID: 'x',
      DISCORD_API: 'y',
      LOG_LEVEL: 'z',
    });
    expect(problems.map((line) => line.trim().split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'DISCORD_API',
      'LOG_LEVEL',
    ]);
  });

  it('prints no value, whichever setting a secret was put under', () => {
    const secret = fc.stringMatching(/^[A-Z]{12}~[a-z]{12} $/);
    fc.assert(
      fc.property(fc.constantFrom(...settingNames), secret, (name, value) => {
        expect(problemsOf({ [name]: value }).join()).not.toContain(value.trim());
      }),
    );
  });
});

describe('the warnings of parseConfig', () => {
  it.each([
    [{ SHARD_COUNT: '2', SHARD_IDS: '0' }, 'SHARD_IDS without DATABASE_URL'],
    [{ INTERACTIONS_PORT: '8080' }, 'INTERACTIONS_PORT does nothing without INTERACTIONS=http'],
  ])('say what a setting does not do by itself: %o', (env, sentence) => {
    expect(parseConfig(env).warnings).toEqual([expect.stringContaining(sentence)]);
  });

  it('say nothing of settings that are given with what they need', () => {
    const database = { DATABASE_URL: 'postgres://me@127.0.0.1/x' };
    const shard = { SHARD_COUNT: '2', SHARD_IDS: '0', ...database };
    const endpoint = { INTERACTIONS: 'http', INTERACTIONS_PORT: '8080' };
    expect(parseConfig({ ...shard, ...endpoint }).warnings).toEqual([]);
  });

  it.each([
    ['DISCORD_TOKN', 'DISCORD_TOKEN'],
    ['DISCROD_TOKEN', 'DISCORD_TOKEN'],
    ['discord_token', 'DISCORD_TOKEN'],
    ['FOOTNOTE_LOG_LEVEL', 'LOG_LEVEL'],
    ['FOOTNOTE_DISCORD_GUILDID', 'DISCORD_GUILD_ID'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['KNOWLEGE_DIR', 'KNOWLEDGE_DIR'],
    ['HTTP_PROT', 'HTTP_PORT'],
    ['HTTPPORT', 'HTTP_PORT'],
    ['DATABSE_URL', 'DATABASE_URL'],
    ['SERACH', 'SEARCH'],
    ['SHARD_ID', 'SHARD_IDS'],
  ])('name the setting meant by %s', (mistyped, meant) => {
    const { warnings } = parseConfig({ [mistyped]: 'secret' });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`${mistyped} is no setting`);
    expect(warnings[0]).toContain(`did you mean ${meant}?`);
    expect(warnings[0]).not.toContain('secret');
  });

  it.each(settingNames)('notice %s with a letter swapped, lost or doubled', (name) => {
    const at = Math.floor(name.length / 2) - 1;
    const [begin, two, end] = [name.slice(0, at), name.slice(at, at + 2), name.slice(at + 2)];
    const slips = [[...two].reverse().join(''), two.slice(1), `${two}${two.slice(-1)}`];
    const mistyped = slips.map((slip) => begin + slip + end).filter((typed) => typed !== name);
    for (const typed of mistyped) {
      expect(parseConfig({ [typed]: 'x' }).warnings, typed).toEqual([
        expect.stringContaining(`did you mean ${name}?`),
      ]);
    }
  });

  it('list the settings for a FOOTNOTE_ name that resembles none', () => {
    const { warnings } = parseConfig({ FOOTNOTE_COLOUR: 'red' });
    expect(warnings).toHaveLength(1);
    for (const name of settingNames) expect(warnings[0]).toContain(name);
  });

  it.each([
    'HOME',
    'PATH',
    'LOGNAME',
    'LANG',
    'LANGUAGE',
    'LC_ALL',
    'NODE_ENV',
    'npm_config_loglevel',
    'TERM',
    'DISCORD_URL',
    'EDITOR',
    'HTTP_PROXY',
    'HOST',
    'PGPORT',
    'PGPASSWORD',
    'POSTGRES_PASSWORD',
  ])('leave %s alone', (name) => {
    expect(parseConfig({ [name]: 'x' }).warnings).toEqual([]);
  });

  it('mention a token that looks strange, but not on a server of your own', () => {
    const strange = { DISCORD_TOKEN: 'secret' };
    const { config, warnings } = parseConfig(strange);
    expect(config.discord?.token).toBe('secret');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('DISCORD_TOKEN');
    expect(warnings[0]).not.toContain('secret');
    expect(parseConfig({ ...strange, DISCORD_API: 'http://127.0.0.1:1/api' }).warnings).toEqual([]);
  });
});
