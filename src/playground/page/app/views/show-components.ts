/** The components of a message in, what a person sees and can press of them out. */
import type { APIMessageComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ComponentContext } from './component-context.ts';
import { type MarkdownContext, showMarkdown } from './show-markdown.ts';
import { showSelect } from './show-select.ts';

type Shown = TemplateResult | typeof nothing;
type Button = Extract<APIMessageComponent, { type: 2 }>;

export function showComponent(component: APIMessageComponent, context: ComponentContext): Shown {
  const inner = (parts: readonly APIMessageComponent[]) =>
    parts.map((part) => showComponent(part, context));
  switch (component.type) {
    case 1:
      return html`<div class="row">${inner(component.components)}</div>`;
    case 2:
      return showButton(component, context);
    case 9:
      return html`<div class="section"><div>${inner(component.components)}</div>${inner([component.accessory])}</div>`;
    case 10:
      return html`<div class="text">${showMarkdown(component.content, context)}</div>`;
    case 13:
      return showFile(
        fileAddress(component.file.url),
        component.name ?? '',
        component.size ?? 0,
        context,
      );
    case 14:
      return component.divider === false
        ? html`<div class="space space-${component.spacing ?? 1}"></div>`
        : html`<hr class="space-${component.spacing ?? 1}">`;
    case 17:
      return html`<div class="container" ${ref(colourEdge(component.accent_color))}>${inner(component.components)}</div>`;
    case 3:
      return showSelect(component, context);
    case 11:
      return html`<div class="picture">${component.description ?? '🖼'}</div>`;
    case 12:
      return html`<div class="row">${component.items.map(
        ({ description }) => html`<div class="picture">${description ?? '🖼'}</div>`,
      )}</div>`;
    default:
      return nothing;
  }
}

/** By the object model: a style in the markup is what the page's own policy forbids. */
function colourEdge(colour: number | null | undefined): (element?: Element) => void {
  return (element) => {
    if (!(element instanceof HTMLElement)) return;
    if (typeof colour === 'number') {
      element.style.setProperty('--edge', `#${colour.toString(16).padStart(6, '0')}`);
    } else element.style.removeProperty('--edge');
  };
}

const styles: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
};

function showButton(button: Button, { app, message, words }: ComponentContext): Shown {
  const { style } = button;
  const kind = `button ${styles[style] ?? 'secondary'}`;
  if (style === 6) return nothing;
  const emoji = button.emoji?.name
    ? html`<span class="emoji">${button.emoji.name}</span>`
    : nothing;
  if (style === 5) {
    return html`<a class=${kind} href=${button.url} target="_blank" rel="noreferrer" title=${words.opensNewTab}
      >${emoji}${button.label ?? ''}<svg class="out" viewBox="0 0 16 16" aria-hidden="true"><path d="M9 2h5v5M14 2 7 9M12 9v5H2V4h5"></path></svg></a>`;
  }
  const press = (): void =>
    void app.act({ do: 'press', message: message.id, button: button.custom_id });
  return html`<button type="button" class=${kind} ?disabled=${button.disabled ?? false} @click=${press}>${emoji}${button.label ?? ''}</button>`;
}

/** Discord gives files out elsewhere; here the page's own server does. */
export function fileAddress(url: string): string {
  return url.replace('https://cdn.discordapp.com/attachments/', 'files/');
}

export function showFile(
  address: string,
  name: string,
  size: number,
  { words }: MarkdownContext,
): Shown {
  return html`<div class="file">
    <svg viewBox="0 0 24 32" aria-hidden="true"><path d="M2 1h13l7 7v23H2zM15 1v7h7"></path></svg>
    <div><a href=${address} download=${name}>${name}</a><span>${formatSize(size)}</span></div>
    <a class="button secondary" href=${address} download=${name}>${words.download}</a>
  </div>`;
}

function formatSize(bytes: number): string {
  return bytes < 1_000 ? `${bytes} B` : `${(bytes / 1_000).toFixed(1)} KB`;
}
