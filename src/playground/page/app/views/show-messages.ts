/** The messages of a place in, the list of them with what the page itself has to say out. */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Scene } from '../../wire.ts';
import type { App } from '../app.ts';
import { placeName } from '../composer/show-composer.ts';
import { openMenu } from './show-menu.ts';
import { showMessage } from './show-message.ts';
import { showWelcome } from './show-welcome.ts';

export function showMessages(app: App, scene: Scene): TemplateResult {
  const { messages, notices } = app.state();
  const words = app.words();
  const list = [...messages.values()];
  // Where no message has been reached yet, or it is gone, the last one is.
  const reached = messages.get(app.state().focused ?? '');
  const focused = (reached ?? list.at(-1))?.id;
  return html`<div class="messages" tabindex="-1">
    ${showWelcome(app, scene)}
    <div class="log" role="log" aria-label=${words.messages(placeName(app))}><ol @keydown=${(event: KeyboardEvent) => onKey(app, event)}>
      ${repeat(
        list,
        ({ id }) => id,
        (message, index) =>
          showMessage(app, scene, message, {
            before: list[index - 1],
            isReached: message.id === focused,
          }),
      )}
    </ol></div>
    ${notices.map(
      ({
        id,
        text,
        isHint,
      }) => html`<div class="notice ${isHint ? 'tip' : ''}" role="alert"><span>${text}</span>
        <button type="button" class="link" @click=${() => app.set({ notices: notices.filter((one) => one.id !== id) })}>${isHint ? words.understood : words.dismiss}</button></div>`,
    )}
  </div>`;
}

/** Between messages with the arrows, their menu with Enter, the menu key or Shift and F10. */
function onKey(app: App, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (!target.classList.contains('message')) return;
  const id = target.id.replace('message-', '');
  const { top, left } = target.getBoundingClientRect();
  const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
  if (event.key === 'ArrowUp') focusMessage(target.previousElementSibling);
  else if (event.key === 'ArrowDown') focusMessage(target.nextElementSibling);
  else if (event.key === 'Enter' || isMenuKey)
    openMenu(app, { id, x: left + 72, y: Math.max(top, 0) + 24, byKeys: true });
  else return;
  event.preventDefault();
}

function focusMessage(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus();
}
