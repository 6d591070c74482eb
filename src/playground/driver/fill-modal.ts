/** A modal and a person's values in, the modal submit interaction's data out. */
import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Modal } from '../rules/bodies.ts';

/** `values`: by the custom_id of the field; a list for a select. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

export function fillModal(modal: Modal, values: ModalValues): Record<string, unknown> {
  return {
    custom_id: modal.custom_id,
    components: modal.components.map((component, index) => fillPart(component, index + 1, values)),
  };
}

type Part = APIModalInteractionResponseCallbackComponent;

function fillPart(part: Part, id: number, values: ModalValues): Record<string, unknown> {
  const { type } = part;
  if (type === ComponentType.TextDisplay) return { type, id };
  if (type === ComponentType.Label)
    return { type, id, component: fillField(part.component, values) };
  return { type, id, components: part.components.map((field) => fillField(field, values)) };
}

function fillField(field: APIComponentInLabel, values: ModalValues): Record<string, unknown> {
  const { type, custom_id } = field;
  const given = values[custom_id];
  const shared = { type, custom_id, id: field.id ?? 0 };
  if (type !== ComponentType.TextInput)
    return { ...shared, values: typeof given === 'string' ? [given] : (given ?? []) };
  const value = typeof given === 'string' ? given : (field.value ?? '');
  const min = field.min_length ?? ((field.required ?? true) ? 1 : 0);
  const max = field.max_length ?? 4000;
  if (value.length < min || value.length > max) {
    throw new Error(`"${custom_id}" takes ${min} to ${max} characters.`);
  }
  return { ...shared, value };
}
