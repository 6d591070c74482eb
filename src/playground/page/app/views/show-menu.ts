/** The message that was right-clicked in, the menu of what can be done with it out. */
import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { App } from '../app.ts';
import { localName } from '../composer/list-commands.ts';
import { focusSoon } from '../composer/move-focus.ts';
import { isEphemeral, nameAuthor, readQuestion, readText } from '../read-message.ts';
import type { Menu } from '../state.ts';

interface Entry {
  readonly label: string;
  readonly run: () => void;
  readonly danger?: boolean;
}

export function openMenu(app: App, menu: Menu): void {
  app.set({ menu, focused: menu.id });
}

export function closeMenu(app: App): void {
  const { menu } = app.state();
  app.set({ menu: null });
  if (menu) document.getElementById(`message-${menu.id}`)?.focus();
}

export function showMenu(app: App): TemplateResult | typeof nothing {
  const { menu, messages } = app.state();
  const message = messages.get(menu?.id ?? '');
  if (menu === null || message === undefined) return nothing;
  const words = app.words();
  const apps = listApps(app, message);
  const onKey = (event: KeyboardEvent): void => {
    const items = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('button')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowRight: (at + 1) % items.length,
      ArrowLeft: (Math.max(at, 0) - 1 + items.length) % items.length,
      ArrowUp: (Math.max(at, 0) - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    if (event.key === 'Escape' || event.key === 'Tab') closeMenu(app);
    else if (event.key in targets) items[targets[event.key] ?? 0]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const place = (element?: Element): void => {
    if (!(element instanceof HTMLElement) || element.dataset['placed'] === message.id) return;
    element.dataset['placed'] = message.id;
    requestAnimationFrame(() => putMenu(element, menu));
  };
  return html`<div class="backdrop" @mousedown=${() => closeMenu(app)} @contextmenu=${(
    event: Event,
  ) => {
    event.preventDefault();
    closeMenu(app);
  }}></div>
    <div class="menu" role="menu" tabindex="-1" aria-label=${words.messageMenu(nameAuthor(message))} @keydown=${onKey} ${ref(place)}>
      ${isEphemeral(message) ? nothing : showReactionRow(app, message)}
      ${listEntries(app, message).map(showEntry)}
      ${apps.length > 0 ? html`<div class="menu-heading" role="presentation">${words.apps}</div>` : nothing}
      ${apps.map(showEntry)}
    </div>`;
}

/** Once it is drawn and has a size: within the window, with the keys in it, at its first entry where they opened it. */
function putMenu(element: HTMLElement, { x, y, byKeys }: Menu): void {
  const { offsetWidth, offsetHeight, style } = element;
  style.left = `${Math.max(8, Math.min(x, window.innerWidth - offsetWidth - 8))}px`;
  style.top = `${Math.max(8, Math.min(y, window.innerHeight - offsetHeight - 8))}px`;
  (byKeys ? element.querySelector('button') : element)?.focus();
}

const offered = ['👍', '❤️', '😂', '🤔'] as const;

function showReactionRow(app: App, { id }: APIMessage): TemplateResult {
  const give = (emoji: string): void => {
    closeMenu(app);
    void app.act({ do: 'react', message: id, emoji });
  };
  return html`<div class="menu-reactions" role="presentation">${offered.map(
    (emoji) =>
      html`<button type="button" role="menuitem" aria-label=${app.words().react(emoji)} title=${app.words().react(emoji)} @click=${() => give(emoji)}>${emoji}</button>`,
  )}</div>`;
}

function showEntry({ label, run, danger }: Entry): TemplateResult {
  return html`<button type="button" role="menuitem" class=${danger ? 'danger' : ''} @click=${run}>${label}</button>`;
}

function listEntries(app: App, message: APIMessage): Entry[] {
  const words = app.words();
  const { scene } = app.state();
  const isOwn = message.author.id === scene?.me.id;
  const reply = (): void => {
    app.set({ menu: null, replyTo: { id: message.id, ping: true } });
    document.querySelector<HTMLElement>('.composer textarea')?.focus();
  };
  const copy = (): void => {
    closeMenu(app);
    void navigator.clipboard?.writeText(readText(message));
  };
  const edit = (): void => {
    app.set({ menu: null, editing: message.id });
    // Once it is drawn.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.editor textarea')?.focus());
  };
  const explain = (): void => app.set({ menu: null, inspected: { message: message.id } });
  const remove = (): void => {
    app.set({ menu: null });
    focusSoon('#message-box');
    void app.act({ do: 'delete', message: message.id });
  };
  return [
    ...(isEphemeral(message) ? [] : [{ label: words.reply, run: reply }]),
    ...(isOwn ? [{ label: words.edit, run: edit }] : []),
    ...(readQuestion(message) === null ? [] : [{ label: words.whyThis, run: explain }]),
    { label: words.copyText, run: copy },
    ...(isOwn ? [{ label: words.remove, run: remove, danger: true }] : []),
  ];
}

/** The bot's commands for messages; Discord offers none on what only one person sees. */
function listApps(app: App, message: APIMessage): Entry[] {
  const { commands, scene } = app.state();
  if (isEphemeral(message)) return [];
  return commands
    .filter(({ type }) => type === 3)
    .map((command) => ({
      label: localName(command, scene?.me.locale ?? ''),
      run: () => {
        closeMenu(app);
        void app.act({ do: 'menu', message: message.id, command: command.name });
      },
    }));
}
