/** Discord's Markdown in, what a person sees of it out. */
import { parse } from 'discord-markdown-parser';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../wire.ts';
import { formatMoment } from '../format-moment.ts';
import { type Block, type Mark, readBlocks } from '../read-blocks.ts';
import type { Words } from '../words.ts';

export interface MarkdownContext {
  readonly scene: Scene;
  readonly words: Words;
}

type Shown = TemplateResult | string | typeof nothing;

export function showMarkdown(text: string, context: MarkdownContext): Shown[] {
  const marks = parse(text, 'extended') as readonly Mark[];
  return readBlocks(marks).map((block) => showBlock(block, context));
}

function showBlock(block: Block, context: MarkdownContext): Shown {
  const inner = (marks: readonly Mark[]) => marks.map((mark) => showMark(mark, context));
  switch (block.kind) {
    case 'line':
      return html`<div class="line">${inner(block.marks)}</div>`;
    case 'gap':
      return html`<div class="gap"></div>`;
    case 'subtext':
      return html`<div class="subtext">${inner(block.marks)}</div>`;
    case 'heading':
      return html`<div class="heading heading-${block.level}">${inner(block.marks)}</div>`;
    case 'quote':
      return html`<blockquote>${block.blocks.map((one) => showBlock(one, context))}</blockquote>`;
    case 'code':
      return showCode(block.text, context.words);
    case 'list': {
      const items = block.items.map((marks) => html`<li>${inner(marks)}</li>`);
      return block.first === null
        ? html`<ul>${items}</ul>`
        : html`<ol start=${block.first}>${items}</ol>`;
    }
  }
}

/** With a button that copies it, which has a mark once that is done. */
function showCode(text: string, words: Words): Shown {
  const copy = async ({ currentTarget: button }: Event): Promise<void> => {
    await navigator.clipboard.writeText(text);
    (button as Element).classList.add('done');
  };
  return html`<div class="code"><pre tabindex="0"><code>${text}</code></pre>
    <button type="button" class="copy" @click=${(event: Event) => void copy(event).catch(() => {})}>${words.copy}</button></div>`;
}

function showMark(mark: Mark, context: MarkdownContext): Shown {
  const { scene, words } = context;
  const inner = () =>
    typeof mark.content === 'string'
      ? mark.content
      : (mark.content ?? []).map((one) => showMark(one, context));
  switch (mark.type) {
    case 'strong':
      return html`<strong>${inner()}</strong>`;
    case 'em':
      return html`<em>${inner()}</em>`;
    case 'underline':
      return html`<u>${inner()}</u>`;
    case 'strikethrough':
      return html`<s>${inner()}</s>`;
    case 'inlineCode':
      return html`<code>${inner()}</code>`;
    case 'spoiler':
      return html`<details class="spoiler"><summary aria-label=${words.showSpoiler}></summary><span>${inner()}</span></details>`;
    case 'url':
    case 'autolink':
    case 'link':
      return showLink(mark.target ?? '', inner(), words);
    case 'user':
      return showPill(`@${nameOf([scene.bot, ...scene.people], mark.id)}`);
    case 'role':
      return showPill(`@${nameOf(scene.server.roles, mark.id)}`);
    case 'channel':
      return showPill(`#${nameOf(scene.places, mark.id)}`);
    case 'slashCommand':
      return showPill(`/${mark.fullName ?? ''}`);
    case 'everyone':
    case 'here':
      return showPill(`@${mark.type}`);
    case 'timestamp':
      return showMoment(Number(mark.timestamp), mark.format ?? 'f', scene.me.locale);
    case 'br':
    case 'newline':
      return html`<br>`;
    default:
      return html`${inner()}`;
  }
}

function showLink(target: string, inner: unknown, words: Words): Shown {
  if (!/^https?:\/\//iu.test(target)) return html`${inner}`;
  return html`<a href=${target} target="_blank" rel="noreferrer" title=${words.opensNewTab}>${inner}</a>`;
}

function showPill(text: string): Shown {
  return html`<span class="pill">${text}</span>`;
}

function showMoment(seconds: number, format: string, locale: string): Shown {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return nothing;
  const shown = formatMoment(date, format, locale, Date.now());
  return html`<time datetime=${date.toISOString()}>${shown}</time>`;
}

function nameOf(named: readonly { readonly id: string; readonly name: string }[], id = ''): string {
  return named.find((one) => one.id === id)?.name.replace(/^@/, '') ?? id;
}
