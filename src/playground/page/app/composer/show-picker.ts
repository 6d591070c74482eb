/** The list above the composer in, how it looks out. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { App } from '../app.ts';
import { showAvatar } from '../views/show-avatar.ts';
import { chooseItem } from './compose.ts';
import { type Item, listItems } from './list-items.ts';

export const pickerId = 'picker';

/** For `aria-activedescendant`: nothing where none is highlighted. */
export function activeId(app: App): string | typeof nothing {
  const active = app.state().draft.picker?.active ?? -1;
  return active >= 0 && active < listItems(app.state(), app.words()).length
    ? `${pickerId}-${active}`
    : nothing;
}

export function showPicker(app: App): TemplateResult | typeof nothing {
  const { draft } = app.state();
  const words = app.words();
  const items = listItems(app.state(), words);
  if (items.length === 0) return nothing;
  const headings = { command: words.commands, mention: words.mentions, choice: words.options };
  const heading =
    draft.kind === 'command' && draft.focus !== null
      ? words.option(draft.focus)
      : headings[items[0]?.kind ?? 'command'];
  const active = draft.picker?.active ?? -1;
  return html`<div class="picker">
    <div class="picker-heading" aria-hidden="true">${heading}</div>
    <ul role="listbox" id=${pickerId} aria-label=${heading}>
      ${items.map(
        (
          item,
          index,
        ) => html`<li role="option" id="${pickerId}-${index}" aria-selected=${index === active ? 'true' : 'false'}
          ${ref((element) => index === active && element?.scrollIntoView({ block: 'nearest' }))}
          @mousedown=${(event: Event) => event.preventDefault()} @click=${() => chooseItem(app, item)}>${showItem(item)}</li>`,
      )}
    </ul>
  </div>`;
}

function showItem(item: Item): TemplateResult {
  if (item.kind === 'mention') {
    return html`${showAvatar(item.person.name, item.person.name === 'Footnote')}<span>${item.person.name}</span>`;
  }
  if (item.kind === 'choice') return html`<span>${item.choice.name}</span>`;
  const { shown, description } = item.command;
  return html`<span class="command-name">${shown}</span><small>${description}</small>`;
}
