/** What a person types in the composer and takes from its list in, the draft after it, and what is said, out. */
import type { Scene } from '../../wire.ts';
import type { App } from '../app.ts';
import { emptyDraft, type Runnable } from './draft.ts';
import { beginCommand, chooseValue } from './fill-command.ts';
import { listRunnable } from './list-commands.ts';
import type { Item } from './list-items.ts';
import { completeName, listMentionable, markMentions } from './mentions.ts';
import { focusSoon, scrollToEnd } from './move-focus.ts';

export function typeText(app: App, text: string): void {
  const typed = readTypedCommand(app, text);
  if (typed !== null) {
    beginCommand(app, typed.command, typed.rest);
    return;
  }
  // What opens a list has its first entry highlighted, as Enter takes it.
  app.set({ draft: { kind: 'text', text, picker: { active: 0 } } });
}

/** A command's whole name and what follows the space after it: as in Discord, its first option is being typed. */
function readTypedCommand(app: App, text: string): { command: Runnable; rest: string } | null {
  const { commands, scene } = app.state();
  if (!text.startsWith('/')) return null;
  const all = listRunnable(commands, scene?.me.locale ?? '');
  for (const command of all) {
    const name = [command.shown, `/${command.line}`].find((one) => text.startsWith(`${one} `));
    // What begins another one's name may still become that.
    const isWhole = !all.some((one) => one !== command && `${one.shown} `.startsWith(text));
    if (name !== undefined && isWhole) return { command, rest: text.slice(name.length + 1) };
  }
  return null;
}

export function chooseItem(app: App, item: Item): void {
  const { draft } = app.state();
  if (item.kind === 'command') beginCommand(app, item.command);
  else if (item.kind === 'mention' && draft.kind === 'text') {
    app.set({ draft: { ...emptyDraft, text: completeName(draft.text, item.person) } });
    focusSoon('.composer textarea');
  } else if (item.kind === 'choice') chooseValue(app, item.choice);
}

export function closePicker(app: App): void {
  const { draft } = app.state();
  app.set({ draft: { ...draft, picker: null } });
}

export function movePicker(app: App, step: number, count: number): void {
  const { draft } = app.state();
  const active = draft.picker?.active ?? -1;
  const from = active < 0 && step < 0 ? 0 : active;
  const next = (from + step + count) % count;
  app.set({ draft: { ...draft, picker: { active: next } } });
}

export function sendText(app: App): void {
  const { draft, scene, replyTo, lost } = app.state();
  // What nobody takes any more stays where it was written.
  if (draft.kind !== 'text' || scene === null || lost || charsLeft(app, draft.text) < 0) return;
  const text = markMentions(draft.text, listMentionable(scene)).trim();
  if (text === '') return;
  const reply = replyTo === null ? {} : { replyTo: replyTo.id, ping: replyTo.ping };
  app.set({ draft: emptyDraft, replyTo: null });
  scrollToEnd();
  void app.act({ do: 'say', text, ...reply });
  if (replyTo === null && isUnheard(scene, text)) {
    app.notify(app.words().unheard(scene.bot.name), 'hint');
  }
}

/** As Discord counts: mentions by what they are sent as. */
const maxChars = 2_000;

export function charsLeft(app: App, text: string): number {
  const { scene } = app.state();
  return scene === null ? maxChars : maxChars - markMentions(text, listMentionable(scene)).length;
}

/** Said to nobody in particular in a channel, where the bot does not read along. */
function isUnheard({ here, bot }: Scene, text: string): boolean {
  return here.kind !== 'direct' && !text.includes(`<@${bot.id}>`);
}
