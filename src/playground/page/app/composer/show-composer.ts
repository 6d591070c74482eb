/** What is being written in, the box to write it in out. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from '../app.ts';
import { isEphemeral, nameAuthor } from '../read-message.ts';
import { charsLeft, chooseItem, closePicker, movePicker, sendText, typeText } from './compose.ts';
import type { TextDraft } from './draft.ts';
import { listItems } from './list-items.ts';
import { showCommand } from './show-command.ts';
import { activeId, pickerId, showPicker } from './show-picker.ts';

/** From here on it is said how much room is left, as on Discord. */
const fewChars = 200;

export function showComposer(app: App): TemplateResult {
  const { draft } = app.state();
  return html`<div class="composer">
    ${showPicker(app)}
    ${showReplyBar(app)}
    <div class="box ${app.state().replyTo ? 'joined' : ''}">${draft.kind === 'command' ? showCommand(app, draft) : showText(app, draft)}</div>
  </div>`;
}

function showReplyBar(app: App): TemplateResult | typeof nothing {
  const { replyTo, messages } = app.state();
  const target = messages.get(replyTo?.id ?? '');
  if (replyTo === null || target === undefined) return nothing;
  const words = app.words();
  const toggle = (): void => app.set({ replyTo: { ...replyTo, ping: !replyTo.ping } });
  return html`<div class="reply-bar">
    <span>${words.replyingTo(nameAuthor(target))}</span>
    <button type="button" class="link ${replyTo.ping ? 'on' : ''}" aria-pressed=${replyTo.ping ? 'true' : 'false'} @click=${toggle}>${replyTo.ping ? words.mentionOn : words.mentionOff}</button>
    <button type="button" class="icon" aria-label=${words.close} @click=${() => app.set({ replyTo: null })}>×</button>
  </div>`;
}

function showText(app: App, draft: TextDraft): TemplateResult {
  const { scene } = app.state();
  const words = app.words();
  const place = placeName(app);
  const items = listItems(app.state(), words);
  const left = charsLeft(app, draft.text);
  const input = (event: Event): void => {
    const area = event.target as HTMLTextAreaElement;
    fitHeight(area);
    typeText(app, area.value);
  };
  return html`<textarea rows="1" id="message-box" aria-label=${words.write(place)} placeholder=${words.write(place)} ?disabled=${scene === null}
      aria-invalid=${left < 0 ? 'true' : 'false'} aria-autocomplete="list" aria-controls=${items.length > 0 ? pickerId : nothing}
      aria-activedescendant=${items.length > 0 ? activeId(app) : nothing}
      .value=${live(draft.text)} @input=${input} @keydown=${(event: KeyboardEvent) => onKey(app, event)}></textarea>
    ${left < fewChars ? html`<span class="left ${left < 0 ? 'over' : ''}" role="status" aria-label=${words.charsLeft(left)} title=${words.charsLeft(left)}>${left}</span>` : nothing}
    <button type="button" class="run" ?disabled=${left < 0} aria-label=${words.send} title=${words.send} @click=${() => sendText(app)}><svg viewBox="0 0 16 16" aria-hidden="true" class="solid"><path d="m2 2 12 6-12 6 2-5 5-1-5-1z"></path></svg></button>`;
}

export function placeName(app: App): string {
  const here = app.state().scene?.here;
  return here === undefined ? '' : here.kind === 'direct' ? `@${here.name}` : `#${here.name}`;
}

function onKey(app: App, event: KeyboardEvent): void {
  if (event.isComposing) return;
  const { draft, replyTo } = app.state();
  const items = listItems(app.state(), app.words());
  const active = items[draft.picker?.active ?? -1];
  const area = event.target as HTMLTextAreaElement;
  if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && items.length > 0) {
    movePicker(app, event.key === 'ArrowDown' ? 1 : -1, items.length);
  } else if ((event.key === 'Enter' || event.key === 'Tab') && active) {
    chooseItem(app, active);
  } else if (event.key === 'Enter' && !event.shiftKey) {
    sendText(app);
    area.style.height = '';
  } else if (event.key === 'ArrowUp' && area.value === '') {
    editLast(app);
  } else if (event.key === 'Escape' && (items.length > 0 || replyTo)) {
    if (items.length > 0) closePicker(app);
    else app.set({ replyTo: null });
  } else return;
  event.preventDefault();
}

/** As in Discord: Arrow Up in an empty box changes what was said last. */
function editLast(app: App): void {
  const { messages, scene } = app.state();
  const own = [...messages.values()].filter(
    (message) => message.author.id === scene?.me.id && !isEphemeral(message),
  );
  const last = own.at(-1);
  if (last === undefined) return;
  app.set({ editing: last.id });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.editor textarea')?.focus());
}

function fitHeight(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
}
