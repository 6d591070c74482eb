/** All that the page shows at a moment. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../wire.ts';
import type { App } from '../app.ts';
import { dropFile } from '../composer/drop-file.ts';
import { focusSoon } from '../composer/move-focus.ts';
import { placeName, showComposer } from '../composer/show-composer.ts';
import { showForm } from './show-form.ts';
import { showInspector } from './show-inspector.ts';
import { showMenu } from './show-menu.ts';
import { showMessages } from './show-messages.ts';
import { showSidebar } from './show-sidebar.ts';

export function showPage(app: App): TemplateResult {
  const words = app.words();
  const { scene, isDrawerOpen, lost, inspected } = app.state();
  if (scene === null) {
    return html`<main class="waiting"><h1>${words.title}</h1><p role="status">${lost ? words.lost : words.connecting}</p></main>`;
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isDrawerOpen) toggleDrawer(app, false);
  };
  const isDirect = scene.here.kind === 'direct';
  return html`<a class="skip" href="#message-box" @click=${skip}>${words.skip}</a>
    <div class="page ${isDrawerOpen ? 'drawer-open' : ''} ${inspected === null ? '' : 'inspected'}" @dragover=${(event: Event) => event.preventDefault()} @drop=${(event: DragEvent) => dropFile(app, event)} @keydown=${onKey}>
      ${showSidebar(app, scene)}
      <main>
        <header>
          <button type="button" class="icon drawer-button" aria-label=${words.openChannels} aria-expanded=${isDrawerOpen ? 'true' : 'false'}
            @click=${() => toggleDrawer(app, !isDrawerOpen)}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 4h12M2 8h12M2 12h12"></path></svg></button>
          <h1><span aria-hidden="true">${isDirect ? '@' : '#'}</span><span class="hidden">${placeName(app)}</span><span aria-hidden="true">${scene.here.name}</span></h1>
          <button type="button" class="why" aria-expanded=${inspected === null ? 'false' : 'true'}
            @click=${() => app.set({ inspected: inspected === null ? 'last' : null })}>${words.whyThis}</button>
        </header>
        ${showMessages(app, scene)}
        <div class="status ${lost ? 'lost' : ''}" role="status">${showStatus(app, scene)}</div>
        ${showComposer(app)}
      </main>
      ${showInspector(app, scene)}
    </div>
    ${showMenu(app)} ${showForm(app)}`;
}

/** What is going on, below the box to write in. */
function showStatus(app: App, { bot }: Scene): string | TemplateResult | typeof nothing {
  const { lost, online, typing } = app.state();
  const words = app.words();
  if (lost) return words.lost;
  if (!online) return words.connecting;
  return typing
    ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${words.typing(bot.name)}`
    : nothing;
}

/** The keys go with it, into the column and back. */
function toggleDrawer(app: App, isDrawerOpen: boolean): void {
  app.set({ isDrawerOpen });
  focusSoon(isDrawerOpen ? '.sidebar .here' : '.drawer-button');
}

/** The address stays as it is. */
function skip(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('.composer textarea, .composer input')?.focus();
}
