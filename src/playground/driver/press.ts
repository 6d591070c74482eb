/** A message and what a person does to it in, the component interaction's data out. */
import { placedButtons, placedSelects } from '../rules/walk-components.ts';
import type { Message } from '../store.ts';
import { describeMessage, labelOf } from './describe-message.ts';

/** `target`: the button's whole label or its custom_id. Throws where there is none, or it is out of use. */
export function pressButton(message: Message, target: string): Record<string, unknown> {
  const button = placedButtons(message.components)
    .map(({ component }) => component)
    .find((one) => one.custom_id === target || one.label === target || labelOf(one) === target);
  if (button === undefined) throw nothingLike(message, `button "${target}"`);
  if (button.disabled) throw new Error(`The button "${target}" is out of use.`);
  if (!button.custom_id) throw new Error(`The button "${target}" opens ${button.url}.`);
  return { component_type: 2, custom_id: button.custom_id, id: button.id };
}

/** Each of `targets`: an option's label or its value, all of one string select. */
export function pressOptions(
  message: Message,
  targets: readonly string[],
): Record<string, unknown> {
  for (const { component } of placedSelects(message.components)) {
    if (component.type !== 3) continue;
    const values = targets.flatMap(
      (target) =>
        component.options.find(({ label, value }) => label === target || value === target)?.value ??
        [],
    );
    if (values.length !== targets.length) continue;
    if (component.disabled) throw new Error(`The select of "${targets}" is out of use.`);
    const { min_values: min, max_values: max } = component;
    if (values.length < (min ?? 1) || values.length > (max ?? 1)) {
      throw new Error(`The select takes ${min ?? 1} to ${max ?? 1} options.`);
    }
    return { component_type: 3, custom_id: component.custom_id, id: component.id, values };
  }
  throw nothingLike(message, `option "${targets.join('", "')}"`);
}

function nothingLike(message: Message, what: string): Error {
  return new Error(`No ${what} in this message:\n${describeMessage(message)}`);
}
