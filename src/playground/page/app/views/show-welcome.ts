/** A place in, what stands above its first message out: what it is, and three ways to begin. */
import { html, type TemplateResult } from 'lit';
import type { Scene } from '../../wire.ts';
import type { App } from '../app.ts';
import { typeText } from '../composer/compose.ts';
import { beginCommand } from '../composer/fill-command.ts';
import { listRunnable } from '../composer/list-commands.ts';
import { placeName } from '../composer/show-composer.ts';

export function showWelcome(app: App, scene: Scene): TemplateResult {
  const words = app.words();
  const { here, bot, people, me } = scene;
  // The bot registers its commands a moment after the page is there.
  const isEarly = app.state().commands.length === 0;
  const heading =
    here.kind === 'direct' ? words.welcomeDirect(bot.name) : words.welcome(placeName(app));
  return html`<section class="welcome">
    <h2>${heading}</h2>
    <p>${words.welcomeText}</p>
    <div class="row">
      <button type="button" class="button secondary" ?disabled=${isEarly} @click=${() => begin(app, 'ask')}>${words.tryAsk}</button>
      <button type="button" class="button secondary" @click=${() => mention(app, `@${bot.name} `)}>${words.tryMention}</button>
      ${
        here.kind === 'direct'
          ? ''
          : html`<button type="button" class="button secondary" ?disabled=${isEarly} @click=${() => addArticle(app, me.moderates, people.find((one) => one.moderates)?.id)}>${words.tryAdd}</button>`
      }
    </div>
  </section>`;
}

function begin(app: App, line: string): boolean {
  const { commands, scene } = app.state();
  const found = listRunnable(commands, scene?.me.locale ?? '').find((one) => one.line === line);
  if (found) beginCommand(app, found);
  return found !== undefined;
}

function mention(app: App, text: string): void {
  typeText(app, text);
  requestAnimationFrame(() => {
    const area = document.querySelector<HTMLTextAreaElement>('.composer textarea');
    area?.focus();
    area?.setSelectionRange(text.length, text.length);
  });
}

/** Articles are added by moderators: whoever is none becomes the one who is. */
function addArticle(app: App, moderates: boolean, moderatorId: string | undefined): void {
  if (moderates) begin(app, 'sources add');
  else if (moderatorId)
    app.look(moderatorId, app.state().scene?.here.id ?? '', () => begin(app, 'sources add'));
}
