/** What a person types and chooses in a command's options in, the draft after it, and the command that is run, out. */
import type { Choice, CommandOption } from '../../../rules/bodies.ts';
import type { App } from '../app.ts';
import { type CommandDraft, emptyDraft, type Filled, type Runnable } from './draft.ts';
import { fillOthers, fillValues } from './fill-values.ts';
import { fixedChoices } from './list-items.ts';
import { focusOption, focusSoon, scrollToEnd } from './move-focus.ts';

/** `typed`: what is in its first option already. */
export function beginCommand(app: App, command: Runnable, typed = ''): void {
  const required = command.options.filter((option) => option.required);
  const shown = required.length > 0 ? required : command.options.slice(0, 1);
  app.set({
    draft: {
      kind: 'command',
      command,
      filled: Object.fromEntries(
        shown.map(({ name }, index) => [name, { text: index === 0 ? typed : '' }]),
      ),
      focus: null,
      picker: null,
      proposals: null,
      problems: {},
    },
  });
  focusOption(shown[0]?.name ?? null);
}

/** Back to plain text. */
export function leaveCommand(app: App, text = ''): void {
  app.set({ draft: { ...emptyDraft, text } });
  focusSoon('.composer textarea');
}

/** Puts what was chosen into the option in focus, and goes on to the next. */
export function chooseValue(app: App, { name, value }: Choice): void {
  const { draft } = app.state();
  if (draft.kind !== 'command' || draft.focus === null) return;
  fill(app, draft.focus, { text: name, value });
  const next = nextEmpty(app, draft.focus);
  if (next !== null) focusOption(next);
}

/** The next option that is shown and has nothing in it yet. */
function nextEmpty(app: App, after: string): string | null {
  const { draft } = app.state();
  if (draft.kind !== 'command') return null;
  const open = draft.command.options.find(
    ({ name }) => name !== after && draft.filled[name]?.text === '',
  );
  return open?.name ?? null;
}

function fill(app: App, name: string, filled: Filled): void {
  change(app, (draft) => ({
    ...draft,
    filled: { ...draft.filled, [name]: filled },
    picker: null,
    problems: without(draft.problems, name),
  }));
}

function change(app: App, next: (draft: CommandDraft) => CommandDraft): void {
  const { draft } = app.state();
  if (draft.kind === 'command') app.set({ draft: next(draft) });
}

function without<T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

export function typeOption(app: App, option: CommandOption, text: string): void {
  const { name } = option;
  const exact = fixedChoices(option, app.state(), app.words()).find(
    (choice) => choice.name.toLowerCase() === text.trim().toLowerCase(),
  );
  change(app, (draft) => ({
    ...draft,
    filled: { ...draft.filled, [name]: { text, ...(exact && { value: exact.value }) } },
    picker: { active: -1 },
    problems: without(draft.problems, name),
  }));
  void propose(app, option);
}

export function enterOption(app: App, option: CommandOption): void {
  const { draft } = app.state();
  if (draft.kind !== 'command' || (draft.focus === option.name && draft.picker)) return;
  app.set({ draft: { ...draft, focus: option.name, picker: { active: -1 }, proposals: null } });
  void propose(app, option);
}

/** Asks the bot what fits; an answer to what has been typed over meanwhile is left aside. */
async function propose(app: App, option: CommandOption): Promise<void> {
  const { draft } = app.state();
  if (draft.kind !== 'command' || !option.autocomplete) return;
  const { text, value } = draft.filled[option.name] ?? { text: '' };
  if (value !== undefined) return;
  const { choices } = await app.act({
    do: 'propose',
    command: draft.command.line,
    option: option.name,
    text,
    values: fillOthers(draft, option.name, app.words()),
  });
  change(app, (now) => {
    const isStill = now.command === draft.command && now.focus === option.name;
    if (!isStill || (now.filled[option.name]?.text ?? '') !== text) return now;
    return { ...now, proposals: choices ?? [] };
  });
}

export function addOption(app: App, name: string): void {
  change(app, (draft) => ({ ...draft, filled: { ...draft.filled, [name]: { text: '' } } }));
  focusOption(name);
}

export function leaveOutOption(app: App, name: string): void {
  const { draft } = app.state();
  if (draft.kind !== 'command') return;
  const left = without(draft.filled, name);
  app.set({ draft: { ...draft, filled: left, focus: null, picker: null } });
  focusOption(Object.keys(left).at(-1) ?? null);
}

export async function attachFile(app: App, name: string, file: File | undefined): Promise<void> {
  if (file === undefined) return;
  const id = await app.upload(file);
  if (id === null) app.notify(app.words().failed);
  else fill(app, name, { text: file.name, value: id });
}

export async function sendCommand(app: App): Promise<void> {
  const { draft } = app.state();
  if (draft.kind !== 'command' || app.state().lost) return;
  const { values, problems } = fillValues(draft, app.words());
  const [first] = Object.keys(problems);
  if (first !== undefined) {
    change(app, (now) => ({ ...now, problems, filled: { [first]: { text: '' }, ...now.filled } }));
    focusOption(first);
    return;
  }
  app.set({ draft: emptyDraft, replyTo: null });
  scrollToEnd();
  focusSoon('.composer textarea');
  await app.act({ do: 'run', command: draft.command.line, values });
}
