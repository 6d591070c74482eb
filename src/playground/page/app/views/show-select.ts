/** A select of a message in, its button with the list of options that it opens out. */
import type { APIMessageComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ComponentContext } from './component-context.ts';

type Select = Extract<APIMessageComponent, { type: 3 }>;

export function showSelect(select: Select, context: ComponentContext): TemplateResult {
  const { app, message, words } = context;
  const { custom_id, options, placeholder, disabled = false } = select;
  const key = `${message.id} ${custom_id}`;
  const listId = `list-${message.id}-${select.id ?? 0}`;
  const open = app.state().select?.key === key ? app.state().select : null;
  const chosen = options.find((one) => one.default);
  const close = (): void => app.set({ select: null });
  const move = (active: number): void =>
    app.set({ select: { key, active: Math.min(Math.max(active, 0), options.length - 1) } });
  const choose = (index: number): void => {
    const option = options[index];
    close();
    if (option) void app.act({ do: 'choose', message: message.id, values: [option.value] });
  };
  const onKey = (event: KeyboardEvent): void => {
    const active = open?.active ?? -1;
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(active + 1),
      ArrowUp: () => move(open ? active - 1 : options.length - 1),
      Home: () => move(0),
      End: () => move(options.length - 1),
      Enter: () => (open && active >= 0 ? choose(active) : move(0)),
      ' ': () => (open && active >= 0 ? choose(active) : move(0)),
      Escape: close,
    };
    const step = steps[event.key];
    if (step === undefined || (event.key === 'Escape' && open === null)) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  };
  const label = chosen?.label ?? placeholder ?? words.choose;
  return html`<div class="select ${open ? 'open' : ''}">
    <button type="button" class="select-button" role="combobox" aria-label=${label} aria-haspopup="listbox"
      aria-expanded=${open ? 'true' : 'false'} aria-controls=${listId} ?disabled=${disabled}
      aria-activedescendant=${open && open.active >= 0 ? `${listId}-${open.active}` : nothing}
      @click=${() => (open ? close() : app.set({ select: { key, active: -1 } }))}
      @keydown=${onKey} @blur=${() => open && close()}>
      <span>${label}</span><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 6 5 5 5-5"></path></svg>
    </button>
    <ul id=${listId} role="listbox" aria-label=${label} ?hidden=${!open}>
      ${options.map(
        (option, index) => html`<li id="${listId}-${index}" role="option"
          aria-selected=${open?.active === index ? 'true' : 'false'}
          ${ref((element) => open?.active === index && element?.scrollIntoView({ block: 'nearest' }))}
          @mousedown=${(event: Event) => event.preventDefault()} @click=${() => choose(index)}>
          <span>${option.label}</span>${option.description ? html`<small>${option.description}</small>` : nothing}
        </li>`,
      )}
    </ul>
  </div>`;
}
