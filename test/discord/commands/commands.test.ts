/** The commands as Discord is told of them, and when it needs telling. */
import { describe, expect, it } from 'vitest';
import { allCommands, messageMenus } from '../../../src/discord/commands/index.ts';
import { sameCommands } from '../../../src/discord/connection/compare-commands.ts';
import { allTexts } from '../../../src/discord/texts/choose-texts.ts';

const wanted = allCommands.map(({ data }) => data);
const menus = messageMenus.map(({ data }) => data);

/** As Discord gives them back: ids, defaults written out, order its own. */
function register(commands: readonly object[]): Record<string, unknown>[] {
  const stored = structuredClone(commands) as Record<string, unknown>[];
  return stored.reverse().map((command) => ({
    id: '100000000000000009',
    application_id: '100000000000000001',
    version: '100000000000000010',
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    ...command,
    contexts: reverse(command['contexts']),
    integration_types: reverse(command['integration_types']),
  }));
}

function reverse(list: unknown): unknown {
  return Array.isArray(list) ? list.toReversed() : list;
}

function change(key: string, value: unknown): Record<string, unknown>[] {
  return register(wanted).map((command, index) =>
    index === 0 ? { ...command, [key]: value } : command,
  );
}

describe('sameCommands', () => {
  it('takes what Discord adds for no difference', () => {
    const registered = [
      ...register(wanted),
      ...register(menus).map((menu) => ({ ...menu, description: '' })),
    ];
    expect(sameCommands([...wanted, ...menus], registered)).toBe(true);
  });

  it.each([
    ['a description', change('description', 'Other')],
    ['a localised name', change('name_localizations', { 'es-ES': 'otro' })],
    ['a lost localisation', change('description_localizations', null)],
    ['an option', change('options', [{ type: 3, name: 'x', description: 'X' }])],
    ['contexts', change('contexts', [2])],
    ['permissions', change('default_member_permissions', '8')],
    ['a command too few', register(wanted.slice(1))],
    ['a command too many', register([...wanted, { ...wanted[0], name: 'other' }])],
    ['none', []],
  ])('sees %s', (_what, registered) => {
    expect(sameCommands(wanted, registered)).toBe(false);
  });

  it('minds the order of options, which people see', () => {
    const swapped = structuredClone(wanted);
    swapped[0]?.options?.reverse();
    expect(sameCommands(wanted, register(swapped))).toBe(false);
  });
});

type Told = Pick<
  (typeof wanted)[number],
  'name' | 'description' | 'name_localizations' | 'description_localizations' | 'options'
>;

/** The command, its subcommands and their options. */
function listTexts(told: Told): Told[] {
  return [told, ...(told.options ?? []).flatMap((option) => listTexts(option as Told))];
}

describe('each command', () => {
  const texts = wanted.flatMap((command) => listTexts(command));
  /** In English, and once for each setting of Discord that another language is for. */
  const namings = 1 + allTexts.flatMap(({ discordLocales }) => discordLocales).length;

  it.each(texts.map((text) => [text.name, text] as const))(
    '%s is named in every language',
    (_, text) => {
      const names = [text.name, ...Object.values(text.name_localizations ?? {})];
      const descriptions = [
        text.description,
        ...Object.values(text.description_localizations ?? {}),
      ];
      expect(names).toHaveLength(namings);
      expect(descriptions).toHaveLength(namings);
      for (const name of names) expect(name).toMatch(/^[-_'\p{Ll}\p{N}]{1,32}$/u);
      for (const description of descriptions) {
        expect(String(description).length).toBeGreaterThan(0);
        expect(String(description).length).toBeLessThanOrEqual(100);
      }
    },
  );

  it.each(menus)('$name, in the menu, is named in every language', (menu) => {
    const names = [menu.name, ...Object.values(menu.name_localizations ?? {})];
    expect(names).toHaveLength(namings);
    for (const name of names) expect(String(name)).toMatch(/^\S.{0,30}\S$/u);
  });

  it.each(allTexts)('is in what `$commands.help.0` says, if it is for everyone', (texts) => {
    const [locale] = texts.discordLocales;
    const nameOf = (data: Pick<Told, 'name' | 'name_localizations'>) =>
      (locale && data.name_localizations?.[locale]) || data.name;
    const own = texts.commands.help[0];
    const named = allCommands.filter(({ moderates }) => !moderates).map(({ data }) => nameOf(data));
    const help = texts.help(1);
    expect(named.filter((name) => name !== own && !help.includes(`\`/${name}\``))).toEqual([]);
    expect(menus.map(nameOf).filter((name) => !help.includes(name))).toEqual([]);
  });

  it('asks for what it must before what it may', () => {
    for (const { options = [] } of wanted) {
      const required = options.map((option) => option.required === true);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
  });
});
