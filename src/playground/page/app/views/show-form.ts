/** A modal that the bot opened in, the dialog to fill in out. */
import type { APIModalInteractionResponseCallbackComponent as Part } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { App } from '../app.ts';
import type { MarkdownContext } from './show-markdown.ts';
import { showMarkdown } from './show-markdown.ts';

type Labelled = Extract<Part, { type: 18 }>;
type Field = Labelled['component'];

export function showForm(app: App): TemplateResult | typeof nothing {
  const { form, scene } = app.state();
  if (form === null || scene === null) return nothing;
  const words = app.words();
  const close = (): void => app.set({ form: null });
  const submit = (event: Event): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const values = Object.fromEntries(
      listFields(form.modal.components).map((field) => [field.custom_id, readField(field, data)]),
    );
    close();
    void app.act({ do: 'submit', form: form.id, values });
  };
  const open = (element?: Element): void => {
    if (!(element instanceof HTMLDialogElement)) return;
    requestAnimationFrame(() => element.isConnected && !element.open && element.showModal());
  };
  return html`<dialog aria-labelledby="form-title" @close=${close} ${ref(open)}>
    <form @submit=${submit}>
      <h2 id="form-title">${form.modal.title}</h2>
      ${form.modal.components.map((part) => showPart(part, { scene, words }))}
      <div class="form-end">
        <button type="button" class="button plain" @click=${close}>${words.cancel}</button>
        <button type="submit" class="button primary">${words.submit}</button>
      </div>
    </form>
  </dialog>`;
}

function listFields(parts: readonly Part[]): Field[] {
  return parts.flatMap((part) =>
    part.type === 10 ? [] : part.type === 18 ? [part.component] : part.components,
  );
}

function isRequired(field: Field): boolean {
  return 'required' in field ? (field.required ?? true) : true;
}

function readField(field: Field, data: FormData): string | string[] {
  const given = data.getAll(field.custom_id).map(String);
  return field.type === 4 ? (given[0] ?? '') : given;
}

function showPart(part: Part, context: MarkdownContext): TemplateResult {
  if (part.type === 10) return html`<div class="text">${showMarkdown(part.content, context)}</div>`;
  if (part.type === 1) {
    return html`${part.components.map((field) => showField(field, field.label ?? field.custom_id, null))}`;
  }
  return showField(part.component, part.label, part.description ?? null);
}

function showField(field: Field, label: string, description: string | null): TemplateResult {
  const id = `field-${field.custom_id}`;
  return html`<div class="field">
    <label for=${id}>${label}${isRequired(field) ? html` <span class="star" aria-hidden="true">*</span>` : nothing}</label>
    ${description ? html`<small>${description}</small>` : nothing}
    ${showInput(field, id)}
  </div>`;
}

function showInput(field: Field, id: string): TemplateResult | typeof nothing {
  const needed = isRequired(field);
  if (field.type === 3) {
    return html`<select id=${id} name=${field.custom_id} ?multiple=${(field.max_values ?? 1) > 1} ?required=${needed}>
      ${field.options.map(
        (option) =>
          html`<option value=${option.value} ?selected=${option.default ?? false}>${option.label}</option>`,
      )}
    </select>`;
  }
  if (field.type !== 4) return nothing;
  const shared = { min: field.min_length ?? nothing, max: field.max_length ?? nothing };
  return field.style === 1
    ? html`<input type="text" id=${id} name=${field.custom_id} autocomplete="off" .value=${field.value ?? ''} placeholder=${field.placeholder ?? ''}
        ?required=${needed} minlength=${shared.min} maxlength=${shared.max}>`
    : html`<textarea id=${id} name=${field.custom_id} .value=${field.value ?? ''} placeholder=${field.placeholder ?? ''}
        ?required=${needed} minlength=${shared.min} maxlength=${shared.max}></textarea>`;
}
