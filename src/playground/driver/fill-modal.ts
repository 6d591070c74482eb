/** A modal and a person's values in, the modal submit interaction's data out. */
import type { ModalComponent } from '../rules/component-shapes.ts';
import type { Modal } from '../rules/response-shapes.ts';

/** `values`: by the custom_id of the field; a list for a select. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

export function fillModal(modal: Modal, values: ModalValues): Record<string, unknown> {
  return {
    custom_id: modal.custom_id,
    components: modal.components.map((component, index) => fillPart(component, index + 1, values)),
  };
}

function fillPart(part: ModalComponent, id: number, values: ModalValues): Record<string, unknown> {
  if (part.type === 10) return { type: 10, id };
  if (part.type === 18) return { type: 18, id, component: fillField(part.component, values) };
  return { type: 1, id, components: part.components.map((field) => fillField(field, values)) };
}

type Field = Extract<ModalComponent, { type: 18 }>['component'];

function fillField(field: Field, values: ModalValues): Record<string, unknown> {
  const { type, custom_id } = field;
  const given = values[custom_id];
  const shared = { type, custom_id, id: field.id ?? 0 };
  if (type !== 4) return { ...shared, values: typeof given === 'string' ? [given] : (given ?? []) };
  const value = typeof given === 'string' ? given : (field.value ?? '');
  const min = field.min_length ?? ((field.required ?? true) ? 1 : 0);
  const max = field.max_length ?? 4000;
  if (value.length < min || value.length > max) {
    throw new Error(`"${custom_id}" takes ${min} to ${max} characters.`);
  }
  return { ...shared, value };
}
