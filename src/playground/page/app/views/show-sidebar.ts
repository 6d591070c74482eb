/** The places, the people and the settings in, the column beside the channel out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place, Scene } from '../../wire.ts';
import type { App } from '../app.ts';
import type { Theme } from '../state.ts';
import { keepTheme } from '../theme.ts';
import { showAvatar } from './show-avatar.ts';

const languages = [
  ['en-US', 'English'],
  ['es-ES', 'Español'],
] as const;

export function showSidebar(app: App, scene: Scene): TemplateResult {
  const words = app.words();
  const { isDrawerOpen } = app.state();
  const close = (): void => app.set({ isDrawerOpen: false });
  const of = (kind: Place['kind']): readonly Place[] =>
    scene.places.filter((one) => one.kind === kind);
  return html`${isDrawerOpen ? html`<div class="backdrop shade" @click=${close}></div>` : nothing}
    <div class="sidebar" role="region" aria-label=${scene.server.name}>
      <div class="server">${scene.server.name}</div>
      <nav aria-label=${words.channels}>
        <h2>${words.channels}</h2>
        <ul>${of('channel').map((place) => showPlace(app, scene, place))}</ul>
        <h2>${words.directMessages}</h2>
        <ul>${of('direct').map((place) => showPlace(app, scene, place))}</ul>
      </nav>
      ${showSettings(app, scene)}
    </div>`;
}

function showPlace(app: App, { me, here, bot }: Scene, place: Place): TemplateResult {
  const isHere = place.id === here.id;
  const mark =
    place.kind === 'direct'
      ? showAvatar(bot.name, true)
      : html`<span class="hash" aria-hidden="true">#</span>`;
  return html`<li><button type="button" class="place ${isHere ? 'here' : ''}" aria-current=${isHere ? 'page' : nothing}
    @click=${() => app.look(me.id, place.id)}>${mark}${place.name}</button></li>`;
}

function showSettings(app: App, { me, people, here }: Scene): TemplateResult {
  const words = app.words();
  const { theme } = app.state();
  const become = (event: Event): void =>
    app.look(
      (event.target as HTMLSelectElement).value,
      here.kind === 'direct' ? 'direct' : here.id,
    );
  const speak = (event: Event): void =>
    void app.act({ do: 'speak', locale: (event.target as HTMLSelectElement).value });
  const wear = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value as Theme;
    keepTheme(chosen);
    app.set({ theme: chosen });
  };
  const role = (moderates: boolean): string => (moderates ? words.moderator : words.reader);
  return html`<div class="settings" role="group" aria-label=${`${me.name} (${role(me.moderates)})`}>
    <label><span>${words.lookAs}</span>
      <select @change=${become}>${people.map(
        ({ id, name, moderates }) =>
          html`<option value=${id} .selected=${id === me.id}>${name} (${role(moderates)})</option>`,
      )}</select></label>
    <label><span>${words.language}</span>
      <select @change=${speak}>${languages.map(
        ([locale, name]) =>
          html`<option value=${locale} .selected=${locale === me.locale}>${name}</option>`,
      )}</select></label>
    <label><span>${words.theme}</span>
      <select @change=${wear}>${(['system', 'light', 'dark'] as const).map(
        (one) =>
          html`<option value=${one} .selected=${one === theme}>${words.themes[one]}</option>`,
      )}</select></label>
  </div>`;
}
