/** A message's components in, what Discord refuses about their number, place and total text out. */
import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { component as limits, message as messageLimits } from './limits.ts';
import { badLength, type Problem, problem } from './problem.ts';
import { displayedTexts, isSelect, walkComponents } from './walk-components.ts';

type Rule = (components: readonly APIMessageTopLevelComponent[]) => Problem[];

/** Five buttons fill a row, and so does one select. */
export const rowIsNotTooWide: Rule = (components) =>
  walkComponents(components).flatMap(({ path, component }) => {
    if (component.type !== ComponentType.ActionRow) return [];
    const widths = component.components.map((one) => (isSelect(one) ? limits.buttonsPerRow : 1));
    const message = 'The specified component exceeds the maximum width';
    return widths.reduce((sum, width) => sum + width, 0) > limits.buttonsPerRow
      ? [problem([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message)]
      : [];
  });

/** Without the Components V2 flag a message holds action rows only. */
export const legacyMessageHasRowsOnly: Rule = (components) =>
  components.flatMap(({ type }, index) => {
    const message = 'Value of field "type" must be one of (1,).';
    return type === ComponentType.ActionRow
      ? []
      : [problem(['components', index], 'UNION_TYPE_CHOICES', message)];
  });

export const legacyMessageHasFewRows: Rule = (components) =>
  components.length > messageLimits.rows ? [badLength(['components'], 1, messageLimits.rows)] : [];

export const totalComponentsFit: Rule = (components) => {
  const message = `The maximum number of components in a message is ${limits.total}`;
  return walkComponents(components).length > limits.total
    ? [problem(['components'], 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message)]
    : [];
};

export const totalTextFits: Rule = (components) => {
  const message = `The displayable text exceeds the maximum of ${limits.textChars}`;
  return displayedTexts(components).join('').length > limits.textChars
    ? [problem(['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message)]
    : [];
};

/** Where Discord answers 500 instead of 50035. */
export function textBreaksDiscord(components: readonly APIMessageTopLevelComponent[]): boolean {
  const texts = displayedTexts(components);
  const bytes = Buffer.byteLength(texts.join('')) + texts.length * limits.textOverheadBytes;
  return bytes > limits.textBytes;
}
