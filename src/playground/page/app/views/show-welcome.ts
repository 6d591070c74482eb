/** A place in, what stands above its first message out: what it is, questions to ask, and other ways to begin. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PagePerson, Scene } from '../../wire.ts';
import type { App } from '../app.ts';
import { typeText } from '../composer/compose.ts';
import { beginCommand } from '../composer/fill-command.ts';
import { listRunnable } from '../composer/list-commands.ts';
import { placeName } from '../composer/show-composer.ts';
import { askSuggested } from '../suggest-questions.ts';

export function showWelcome(app: App, scene: Scene): TemplateResult {
  const words = app.words();
  const { here, bot, people, me } = scene;
  // The bot registers its commands a moment after the page is there.
  const isEarly = app.state().commands.length === 0;
  const heading =
    here.kind === 'direct' ? words.welcomeDirect(bot.name) : words.welcome(placeName(app));
  return html`<section class="welcome">
    <h2>${heading}</h2>
    <p>${words.welcomeBot(bot.name)}</p>
    <p>${words.welcomeText}${here.kind === 'direct' ? ` ${words.ownArticles}` : nothing}</p>
    ${showSuggestions(app)}
    <div class="row">
      <button type="button" class="button secondary" ?disabled=${isEarly} @click=${() => begin(app, 'ask')}>${words.tryAsk}</button>
      ${
        here.kind === 'direct'
          ? nothing
          : html`<button type="button" class="button secondary" @click=${() => mention(app, `@${bot.name} `)}>${words.tryMention(bot.name)}</button>`
      }
      <button type="button" class="button secondary" ?disabled=${isEarly} @click=${() => list(app)}>${words.tryList}</button>
      ${
        here.kind === 'direct'
          ? nothing
          : html`<button type="button" class="button secondary" ?disabled=${isEarly} @click=${() => addArticle(app, me.moderates, people)}>${words.tryAdd}</button>`
      }
    </div>
  </section>`;
}

function showSuggestions(app: App): TemplateResult | typeof nothing {
  const { suggestions } = app.state();
  if (suggestions.length === 0) return nothing;
  return html`<ul class="suggestions" aria-label=${app.words().suggestions}>${suggestions.map(
    (one) =>
      html`<li><button type="button" class="button" @click=${() => askSuggested(app, one)}>${one.name}</button></li>`,
  )}</ul>`;
}

function list(app: App): void {
  void app.act({ do: 'run', command: 'articles', values: {} });
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

/** Articles are added by moderators: whoever is none becomes the one who is, and is told so. */
function addArticle(app: App, moderates: boolean, people: readonly PagePerson[]): void {
  if (moderates) return void begin(app, 'sources add');
  const moderator = people.find((one) => one.moderates);
  if (moderator === undefined) return;
  app.look(moderator.id, app.state().scene?.here.id ?? '', () => {
    app.notify(app.words().becameModerator(moderator.name), 'hint');
    begin(app, 'sources add');
  });
}
