/** A message in, how it stands in the channel out. */
import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../wire.ts';
import type { App } from '../app.ts';
import { markMentions, nameMentions } from '../composer/mentions.ts';
import { focusSoon } from '../composer/move-focus.ts';
import { formatSent } from '../format-moment.ts';
import {
  continues,
  isEphemeral,
  isLoading,
  nameAuthor,
  readCommand,
  snip,
} from '../read-message.ts';
import { showAvatar } from './show-avatar.ts';
import { fileAddress, showComponent, showFile } from './show-components.ts';
import { showMarkdown } from './show-markdown.ts';
import { openMenu } from './show-menu.ts';

type Shown = TemplateResult | typeof nothing;

export function showMessage(
  app: App,
  scene: Scene,
  message: APIMessage,
  { before, isReached }: { readonly before: APIMessage | undefined; readonly isReached: boolean },
): TemplateResult {
  const words = app.words();
  const author = nameAuthor(message);
  const isBot = message.author.bot ?? false;
  const isPrivate = isEphemeral(message);
  const pingsMe =
    message.author.id !== scene.me.id && message.mentions.some(({ id }) => id === scene.me.id);
  const isFirst = !continues(message, before);
  const classes = [
    'message',
    isFirst ? 'first' : '',
    isPrivate ? 'private' : '',
    pingsMe ? 'pings' : '',
    app.state().menu?.id === message.id ? 'marked' : '',
  ];
  return html`<li class=${classes.join(' ')} id="message-${message.id}" aria-label=${`${author}, ${formatSent(message.timestamp, scene.me.locale, Date.now())}: ${snip(message, [scene.bot, ...scene.people])}`}
    tabindex=${isReached ? 0 : -1}
    @focus=${() => app.set({ focused: message.id })}
    @contextmenu=${(event: MouseEvent) => openMenuAt(app, message.id, event)}>
    ${showOrigin(app, scene, message)}
    <div class="body">
      ${isFirst ? showAvatar(author, isBot) : html`<span class="avatar-space"></span>`}
      <div class="content">
        ${
          isFirst
            ? html`<div class="head"><span class="author ${isBot ? 'bot' : ''}">${author}</span>${
                isBot ? html`<span class="badge">${words.app}</span>` : nothing
              }<time datetime=${message.timestamp}>${formatSent(message.timestamp, scene.me.locale, Date.now())}</time></div>`
            : nothing
        }
        ${showContent(app, scene, message)}
        ${
          isPrivate
            ? html`<div class="private-note"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1 8s2.5-5 7-5 7 5 7 5-2.5 5-7 5-7-5-7-5z"></path><circle cx="8" cy="8" r="2.2"></circle></svg>
              ${words.onlyYou} <span aria-hidden="true">•</span> <button type="button" class="link" @click=${() => dismiss(app, message)}>${words.dismiss}</button></div>`
            : nothing
        }
      </div>
    </div>
    ${showTools(app, message)}
  </li>`;
}

/** The keys go on where the next thing is written. */
function dismiss(app: App, message: APIMessage): void {
  focusSoon('#message-box');
  void app.act({ do: 'dismiss', message: message.id });
}

function openMenuAt(app: App, id: string, event: MouseEvent): void {
  // A link keeps the menu of the browser.
  if ((event.target as Element).closest('a, input, textarea')) return;
  event.preventDefault();
  // The menu key comes as a click of no button, at no place of the pointer.
  openMenu(app, { id, x: event.clientX, y: event.clientY, byKeys: event.button !== 2 });
}

/** Above the message: the command that it answers, or the message that it replies to. */
function showOrigin(app: App, scene: Scene, message: APIMessage): Shown {
  const words = app.words();
  const used = readCommand(message);
  if (used !== null) {
    const name = message.type === 20 ? `/${used.command}` : used.command;
    return html`<div class="origin"><span class="spine"></span>${words.used(used.person, name)}</div>`;
  }
  const id = message.message_reference?.message_id;
  if (message.type !== 19 || id === undefined) return nothing;
  const target = app.state().messages.get(id) ?? message.referenced_message;
  if (!target)
    return html`<div class="origin"><span class="spine"></span><em>${words.goneMessage}</em></div>`;
  const go = (): void => {
    const element = document.getElementById(`message-${id}`);
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
  };
  return html`<div class="origin"><span class="spine"></span><button type="button" class="link" @click=${go}
    ><span class="hidden">${words.repliedTo(nameAuthor(target))}: </span><strong aria-hidden="true">@${nameAuthor(target)}</strong> ${snip(target, [scene.bot, ...scene.people]) || words.attachmentOnly}</button></div>`;
}

function showContent(app: App, scene: Scene, message: APIMessage): Shown {
  const words = app.words();
  if (isLoading(message)) {
    return html`<div class="thinking" role="status"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${words.thinking(scene.bot.name)}</div>`;
  }
  if (app.state().editing === message.id) return showEditor(app, scene, message);
  const context = { app, scene, words, message };
  const isV2 = ((message.flags ?? 0) & (1 << 15)) !== 0;
  const edited = message.edited_timestamp
    ? html`<span class="edited">${words.edited}</span>`
    : nothing;
  return html`
    ${message.content ? html`<div class="text">${showMarkdown(message.content, context)}${edited}</div>` : nothing}
    ${(message.components ?? []).map((component) => showComponent(component, context))}
    ${
      isV2
        ? nothing
        : message.attachments.map(({ url, filename, size }) =>
            showFile(fileAddress(url), filename, size, context),
          )
    }
    ${message.content ? nothing : edited}
    ${showReactions(app, message)}`;
}

/** Pressed, they are given as well, or taken back. */
function showReactions(app: App, { id, reactions = [] }: APIMessage): Shown {
  if (reactions.length === 0) return nothing;
  const words = app.words();
  return html`<div class="reactions">${reactions.map(({ emoji, count, me }) => {
    const name = emoji.id === null ? (emoji.name ?? '') : `:${emoji.name}:`;
    const given = emoji.id === null ? name : `${emoji.name}:${emoji.id}`;
    return html`<button type="button" class="reaction ${me ? 'own' : ''}" aria-pressed=${me ? 'true' : 'false'} aria-label=${words.reaction(name, count)}
      @click=${() => void app.act({ do: 'react', message: id, emoji: given })}>${name} <span>${count}</span></button>`;
  })}</div>`;
}

function showEditor(app: App, scene: Scene, message: APIMessage): TemplateResult {
  const words = app.words();
  const names = [scene.bot, ...scene.people];
  const close = (): void => app.set({ editing: null });
  const save = (area: HTMLTextAreaElement): void => {
    const text = markMentions(area.value, names).trim();
    close();
    if (text !== '' && text !== message.content) {
      void app.act({ do: 'edit', message: message.id, text });
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    save(event.currentTarget as HTMLTextAreaElement);
  };
  return html`<div class="editor">
    <textarea aria-label=${words.edit} @keydown=${onKey} .value=${nameMentions(message.content, names)}></textarea>
    <small>${words.editHint}</small>
  </div>`;
}

function showTools(app: App, message: APIMessage): Shown {
  if (isLoading(message)) return nothing;
  const words = app.words();
  const open = (event: MouseEvent): void => {
    const { left, bottom } = (event.currentTarget as Element).getBoundingClientRect();
    // A key's click counts no press of a pointer.
    openMenu(app, { id: message.id, x: left, y: bottom, byKeys: event.detail === 0 });
  };
  const reply = (): void => {
    app.set({ replyTo: { id: message.id, ping: true } });
    document.querySelector<HTMLElement>('.composer textarea')?.focus();
  };
  return html`<div class="tools">
    ${
      isEphemeral(message)
        ? nothing
        : html`<button type="button" aria-label=${words.reply} title=${words.reply} @click=${reply}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3 2 7l4 4M2 7h7c3 0 5 2 5 6"></path></svg></button>`
    }
    <button type="button" aria-label=${words.more} title=${words.more} aria-haspopup="menu" @click=${open}><svg viewBox="0 0 16 16" aria-hidden="true" class="solid"><circle cx="3" cy="8" r="1.5"></circle><circle cx="8" cy="8" r="1.5"></circle><circle cx="13" cy="8" r="1.5"></circle></svg></button>
  </div>`;
}
