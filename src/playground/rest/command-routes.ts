/** Application commands: listed, registered one by one or all at once, changed and deleted, global and of a guild. */
import { refuse, refuseProblems } from '../refusal.ts';
import type { CommandBody } from '../rules/bodies.ts';
import { checkBody } from '../rules/check-body.ts';
import { areTooMany, commandRules, duplicateNames } from '../rules/command-rules.ts';
import { command as limits } from '../rules/limits.ts';
import { below, problem } from '../rules/problem.ts';
import { commandJson } from '../shapes/command.ts';
import type { Command, Store } from '../store.ts';
import type { World } from '../world.ts';
import { parseBody } from './parse-body.ts';
import { type Call, noContent, ok, type Routes } from './route.ts';

export function commandRoutes(world: World): Routes {
  return {
    ...scopeRoutes(world, '/applications/:application/commands', () => null),
    ...scopeRoutes(world, '/applications/:application/guilds/:guild/commands', (call) => {
      const guild = world.store.guilds.get(call.param('guild'));
      if (!guild?.members.has(world.store.bot.id)) throw refuse('missingAccess');
      return guild.id;
    }),
  };
}

function scopeRoutes(
  { store, now }: World,
  path: string,
  guildOf: (call: Call) => string | null,
): Routes {
  /** The guild's id, or null for the global scope; only the bot's own application has one here. */
  const scopeOf = (call: Call): string | null => {
    if (call.param('application') !== store.application.id) throw refuse('notYourApplication');
    return guildOf(call);
  };
  const single = (call: Call): Command => {
    const command = store.commands.get(call.param('command'));
    if (command === undefined || command.guildId !== scopeOf(call)) throw refuse('unknownCommand');
    return command;
  };
  return {
    [`GET ${path}`]: (call) => {
      const translations = call.query.get('with_localizations') === 'true';
      return ok(inScope(store, scopeOf(call)).map((one) => commandJson(store, one, translations)));
    },
    [`PUT ${path}`]: (call) => {
      const scope = scopeOf(call);
      const saved = overwrite(store, now(), scope, parseCommands(call.body));
      return ok(saved.map((one) => commandJson(store, one, true)));
    },
    [`POST ${path}`]: (call) => {
      const scope = scopeOf(call);
      const body = parseCommand(call.body);
      const existed = inScope(store, scope).some((one) => isSame(one, body));
      const saved = save(store, now(), scope, body);
      return ok(commandJson(store, saved, true), existed ? 200 : 201);
    },
    [`GET ${path}/:command`]: (call) => ok(commandJson(store, single(call), true)),
    [`PATCH ${path}/:command`]: (call) => {
      const before = single(call);
      const body = parseCommand({ ...before, ...Object(call.body) });
      return ok(commandJson(store, replace(store, before, body), true));
    },
    [`DELETE ${path}/:command`]: (call) => {
      store.commands.delete(single(call).id);
      return noContent;
    },
  };
}

function parseCommand(body: unknown): CommandBody {
  const command = parseBody('ApplicationCommandUpdateRequest', body);
  refuseProblems(commandRules.flatMap((rule) => rule(command)));
  return command;
}

function parseCommands(body: unknown): CommandBody[] {
  if (!Array.isArray(body)) refuseProblems([problem([], 'LIST_TYPE_CONVERT', 'Not a list.')]);
  const checked = [body].flat().map((one) => checkBody('ApplicationCommandUpdateRequest', one));
  refuseProblems(checked.flatMap(({ problems }, index) => below([index], problems)));
  const commands = checked.map(({ value }) => value);
  refuseProblems([
    ...duplicateNames(commands),
    ...commands.flatMap((one, index) => commandRules.flatMap((rule) => below([index], rule(one)))),
  ]);
  if (areTooMany(commands)) throw refuse('tooManyCommands');
  return commands;
}

/** The scope holds exactly these afterwards; a command of the same type and name keeps its id. */
function overwrite(
  store: Store,
  now: number,
  guildId: string | null,
  bodies: readonly CommandBody[],
): Command[] {
  const created = bodies.filter(
    (body) => !inScope(store, guildId).some((one) => isSame(one, body)),
  ).length;
  demandCreates(store, now, guildId, created);
  for (const old of inScope(store, guildId)) {
    if (!bodies.some((body) => isSame(old, body))) store.commands.delete(old.id);
  }
  return bodies.map((body) => save(store, now, guildId, body));
}

/** Adds the command, or replaces the one of the same type and name. */
function save(store: Store, now: number, guildId: string | null, body: CommandBody): Command {
  const before = inScope(store, guildId).find((one) => isSame(one, body));
  if (before !== undefined) return replace(store, before, body);
  if (areTooMany([...inScope(store, guildId), body])) throw refuse('tooManyCommands');
  demandCreates(store, now, guildId, 1);
  store.commandCreates.push({ guildId, at: now });
  const id = store.newId();
  const command: Command = { ...body, type: body.type ?? 1, id, version: store.newId(), guildId };
  store.commands.set(id, command);
  return command;
}

function replace(store: Store, before: Command, body: CommandBody): Command {
  const { id, type, guildId } = before;
  const command: Command = { ...body, id, type, guildId, version: store.newId() };
  store.commands.set(id, command);
  return command;
}

function demandCreates(store: Store, now: number, guildId: string | null, count: number): void {
  const today = store.commandCreates.filter(
    (create) => create.guildId === guildId && now - create.at < 24 * 3600 * 1000,
  );
  if (today.length + count > limits.createsPerDay) throw refuse('tooManyCommandCreates');
}

function inScope(store: Store, guildId: string | null): Command[] {
  return [...store.commands.values()].filter((command) => command.guildId === guildId);
}

function isSame(command: Command, body: CommandBody): boolean {
  return command.type === (body.type ?? 1) && command.name === body.name;
}
