/** A message's components in, what Discord refuses about their number, place and total text out. */
import type { MessageComponent } from './component-shapes.ts';
import { component as limits, message as messageLimits } from './limits.ts';
import { badLength, type Problem } from './problem.ts';
import { displayedTexts, walkComponents } from './walk-components.ts';

type Rule = (components: readonly MessageComponent[]) => Problem[];

/** Five buttons fill a row, and so does one select. */
export const rowIsNotTooWide: Rule = (components) =>
  walkComponents(components).flatMap(({ path, component }) => {
    if (component.type !== 1) return [];
    const selects = component.components.filter(({ type }) => type !== 2).length;
    const width = component.components.length - selects + selects * limits.buttonsPerRow;
    return width <= limits.buttonsPerRow
      ? []
      : [
          {
            path: [...path, 'components'],
            code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
            message: 'The specified component exceeds the maximum width',
          },
        ];
  });

/** Without the Components V2 flag a message holds action rows only. */
export const legacyMessageHasRowsOnly: Rule = (components) =>
  components.flatMap(({ type }, index) =>
    type === 1
      ? []
      : [
          {
            path: ['components', index],
            code: 'UNION_TYPE_CHOICES',
            message: 'Value of field "type" must be one of (1,).',
          },
        ],
  );

export const legacyMessageHasFewRows: Rule = (components) =>
  components.length > messageLimits.rows ? [badLength(['components'], 1, messageLimits.rows)] : [];

export const totalComponentsFit: Rule = (components) =>
  walkComponents(components).length > limits.total
    ? [
        {
          path: ['components'],
          code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
          message: `The maximum number of components in a message is ${limits.total}`,
        },
      ]
    : [];

export const totalTextFits: Rule = (components) =>
  displayedTexts(components).join('').length > limits.textChars
    ? [
        {
          path: ['components'],
          code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
          message: `The displayable text exceeds the maximum of ${limits.textChars}`,
        },
      ]
    : [];

/** Where Discord answers 500 instead of 50035. */
export function textBreaksDiscord(components: readonly MessageComponent[]): boolean {
  const texts = displayedTexts(components);
  const bytes = Buffer.byteLength(texts.join('')) + texts.length * limits.textOverheadBytes;
  return bytes > limits.textBytes;
}
