/** A command that is being filled in in, its chips with their fields out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CommandOption } from '../../../rules/bodies.ts';
import type { App } from '../app.ts';
import { chooseItem, closePicker, movePicker } from './compose.ts';
import type { CommandDraft } from './draft.ts';
import {
  addOption,
  attachFile,
  enterOption,
  leaveCommand,
  leaveOutOption,
  sendCommand,
  typeOption,
} from './fill-command.ts';
import { localDescription, localName } from './list-commands.ts';
import { listItems } from './list-items.ts';
import { activeId, pickerId } from './show-picker.ts';

export function showCommand(app: App, draft: CommandDraft): TemplateResult {
  const words = app.words();
  const locale = app.state().scene?.me.locale ?? '';
  const { command, filled, focus, problems } = draft;
  const shown = command.options.filter(({ name }) => name in filled);
  const others = command.options.filter(({ name }) => !(name in filled));
  const focused = command.options.find(({ name }) => name === focus);
  const problem = Object.values(problems)[0];
  const hint = problem ?? (focused ? localDescription(focused, locale) : command.description);
  return html`<div class="command" role="group" aria-label=${command.shown}>
    <div class="hint ${problem ? 'problem' : ''}" role=${problem ? 'alert' : nothing}>
      <strong>${focused ? localName(focused, locale) : command.shown}</strong> ${hint}
    </div>
    <div class="chips" @keydown=${(event: KeyboardEvent) => onCommandKey(app, event)}>
      <button type="button" class="command-chip" aria-label=${words.leaveCommand(command.shown)} title=${words.leaveCommand(command.shown)} @click=${() => leaveCommand(app)}>${command.shown}</button>
      ${shown.map((option) => showOption(app, draft, option))}
      ${others.map(
        (
          option,
        ) => html`<button type="button" class="more-chip" aria-label=${words.addOption(localName(option, locale))}
          title=${localDescription(option, locale)} @click=${() => addOption(app, option.name)}>+ ${localName(option, locale)}</button>`,
      )}
    </div>
    <button type="button" class="run" aria-label=${words.send} title=${words.send} @click=${() => sendCommand(app)}><svg viewBox="0 0 16 16" aria-hidden="true" class="solid"><path d="m2 2 12 6-12 6 2-5 5-1-5-1z"></path></svg></button>
  </div>`;
}

function onCommandKey(app: App, event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  if (listItems(app.state(), app.words()).length > 0) closePicker(app);
  else leaveCommand(app);
}

function showOption(app: App, draft: CommandDraft, option: CommandOption): TemplateResult {
  const locale = app.state().scene?.me.locale ?? '';
  const { name } = option;
  const label = localName(option, locale);
  const isWrong = name in draft.problems;
  const field =
    option.type === 11 ? showFileField(app, draft, option) : showTextField(app, draft, option);
  return html`<div class="chip ${isWrong ? 'wrong' : ''}">
    <label for="option-${name}">${label}</label>${field}
    ${
      option.required
        ? nothing
        : html`<button type="button" class="leave-out" tabindex="-1" aria-label=${app.words().leaveOut(label)} @click=${() => leaveOutOption(app, name)}>×</button>`
    }
  </div>`;
}

function showTextField(app: App, draft: CommandDraft, option: CommandOption): TemplateResult {
  const { name } = option;
  const text = draft.filled[name]?.text ?? '';
  const items = draft.focus === name ? listItems(app.state(), app.words()) : [];
  const input = (event: Event): void =>
    typeOption(app, option, (event.target as HTMLInputElement).value);
  return html`<input type="text" id="option-${name}" data-option=${name} role="combobox" autocomplete="off" spellcheck="false"
    aria-autocomplete="list" aria-expanded=${items.length > 0 ? 'true' : 'false'} aria-controls=${items.length > 0 ? pickerId : nothing}
    aria-activedescendant=${items.length > 0 ? activeId(app) : nothing} aria-required=${option.required ? 'true' : 'false'}
    aria-invalid=${name in draft.problems ? 'true' : 'false'} maxlength=${option.max_length ?? 6000}
    size=${Math.min(Math.max(text.length + 1, 8), 60)} .value=${text}
    @focus=${() => enterOption(app, option)} @blur=${() => closePicker(app)} @input=${input}
    @keydown=${(event: KeyboardEvent) => onOptionKey(app, option, event)}>`;
}

function onOptionKey(app: App, option: CommandOption, event: KeyboardEvent): void {
  if (event.isComposing) return;
  const { draft } = app.state();
  if (draft.kind !== 'command') return;
  const items = listItems(app.state(), app.words());
  const active = items[draft.picker?.active ?? -1];
  const field = event.target as HTMLInputElement;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (items.length > 0) movePicker(app, event.key === 'ArrowDown' ? 1 : -1, items.length);
    else app.set({ draft: { ...draft, picker: { active: -1 } } });
  } else if ((event.key === 'Enter' || event.key === 'Tab') && active) {
    chooseItem(app, active);
    if (event.key === 'Tab') return;
  } else if (event.key === 'Enter') {
    void sendCommand(app);
  } else if (event.key === 'Backspace' && field.value === '') {
    if (option.required) leaveCommand(app, draft.command.shown);
    else leaveOutOption(app, option.name);
  } else return;
  event.preventDefault();
}

function showFileField(app: App, draft: CommandDraft, option: CommandOption): TemplateResult {
  const { name } = option;
  const words = app.words();
  const text = draft.filled[name]?.text || words.chooseFile;
  const take = (event: Event): void =>
    void attachFile(app, name, (event.target as HTMLInputElement).files?.[0]);
  // With a file chosen Enter runs the command; without one it opens the browser's dialog.
  const runOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !draft.filled[name]?.text) return;
    event.preventDefault();
    void sendCommand(app);
  };
  return html`<span class="file-field">
    <input type="file" id="option-${name}" data-option=${name} @focus=${() => enterOption(app, option)} @change=${take} @keydown=${runOnEnter}>
    <span aria-hidden="true">${text}</span>
  </span>`;
}
