/** Components of the right shape in, what Discord still refuses about them out. */
import type { MessageComponent } from './component-shapes.ts';
import { badLength, type Problem, required } from './problem.ts';
import { schemeProblems } from './scheme.ts';
import { placedButtons, placedSelects, walkComponents } from './walk-components.ts';

type Rule = (components: readonly MessageComponent[]) => Problem[];

/** A button acts by custom_id (styles 1 to 4), leads to a url (5) or sells (6), and never two of these. */
export const buttonHasOneTarget: Rule = (components) =>
  placedButtons(components).flatMap(({ path, component: { style, custom_id, url, sku_id } }) => {
    const wanted = style === 5 ? 'url' : style === 6 ? 'sku_id' : 'custom_id';
    const given = { custom_id, url, sku_id };
    return (['custom_id', 'url', 'sku_id'] as const).flatMap((field) => {
      const place = [...path, field];
      if (field === wanted) return given[field] ? [] : [required(place)];
      return given[field]
        ? [
            {
              path: place,
              code: 'BUTTON_COMPONENT_FIELD_EXCLUSIVE',
              message: `A button of this style cannot have a ${field}`,
            },
          ]
        : [];
    });
  });

export const buttonSaysSomething: Rule = (components) =>
  placedButtons(components).flatMap(({ path, component: { style, label, emoji } }) =>
    label || emoji || style === 6 ? [] : [required([...path, 'label'])],
  );

/** Buttons open web pages or places in Discord; media come from the web or from this message's files. */
export const linkSchemeIsAllowed: Rule = (components) =>
  walkComponents(components).flatMap(({ path, component }) => {
    if (component.type === 2) {
      return schemeProblems([...path, 'url'], component.url, ['http', 'https', 'discord']);
    }
    if (component.type === 11) {
      return schemeProblems([...path, 'media', 'url'], component.media.url, mediaSchemes);
    }
    if (component.type === 12) {
      return component.items.flatMap((item, index) =>
        schemeProblems([...path, 'items', index, 'media', 'url'], item.media.url, mediaSchemes),
      );
    }
    if (component.type === 13) {
      return schemeProblems([...path, 'file', 'url'], component.file.url, ['attachment']);
    }
    return [];
  });

const mediaSchemes = ['http', 'https', 'attachment'];

export const customIdIsUnique: Rule = (components) =>
  repeats(
    [...placedButtons(components), ...placedSelects(components)].map(({ path, component }) => ({
      path: [...path, 'custom_id'],
      value: component.custom_id,
    })),
    'COMPONENT_CUSTOM_ID_DUPLICATED',
    'Component custom id cannot be duplicated',
  );

export const componentIdIsUnique: Rule = (components) =>
  repeats(
    walkComponents(components).map(({ path, component }) => ({
      path: [...path, 'id'],
      value: component.id || undefined,
    })),
    'COMPONENT_ID_DUPLICATED',
    'Component id cannot be duplicated',
  );

export const selectValueIsUnique: Rule = (components) =>
  placedSelects(components).flatMap(({ path, component }) =>
    component.type === 3
      ? repeats(
          component.options.map(({ value }, index) => ({
            path: [...path, 'options', index, 'value'],
            value,
          })),
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        )
      : [],
  );

/** min_values ≤ max_values ≤ number of options, and no more defaults than max_values. */
export const selectCountsAgree: Rule = (components) =>
  placedSelects(components).flatMap(({ path, component }) => {
    const max = component.max_values ?? 1;
    const min = component.min_values ?? 1;
    const options = component.type === 3 ? component.options : null;
    const defaults = options?.filter((option) => option.default).length ?? 0;
    const problems: Problem[] = [];
    if (min > max) problems.push(badLength([...path, 'min_values'], 0, max));
    if (options !== null && max > options.length) {
      problems.push(badLength([...path, 'max_values'], 1, options.length));
    }
    if (defaults > max) {
      problems.push({
        path: [...path, 'options'],
        code: 'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
        message: `Only ${max} options may be selected by default`,
      });
    }
    return problems;
  });

const emojiPattern =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3)/u;

/** One emoji and nothing more; ◀ is taken without its variation selector too, as Discord does. */
function isEmoji(text: string): boolean {
  return emojiPattern.test(text) && [...new Intl.Segmenter().segment(text)].length === 1;
}

export const emojiExists: Rule = (components) => {
  const emojis = walkComponents(components).flatMap(({ path, component }) => {
    if (component.type === 2) return [{ path, emoji: component.emoji }];
    if (component.type !== 3) return [];
    return component.options.map(({ emoji }, at) => ({ path: [...path, 'options', at], emoji }));
  });
  return emojis.flatMap(({ path, emoji }) =>
    !emoji || emoji.id || isEmoji(emoji.name ?? '')
      ? []
      : [
          {
            path: [...path, 'emoji', 'name'],
            code: 'COMPONENT_INVALID_EMOJI',
            message: 'Invalid emoji',
          },
        ],
  );
};

/** Rules for every message with components. */
export const componentRules: readonly Rule[] = [
  buttonHasOneTarget,
  buttonSaysSomething,
  linkSchemeIsAllowed,
  customIdIsUnique,
  componentIdIsUnique,
  selectValueIsUnique,
  selectCountsAgree,
  emojiExists,
];

function repeats(
  entries: readonly { path: Problem['path']; value: string | number | null | undefined }[],
  code: string,
  message: string,
): Problem[] {
  const seen = new Set<string | number>();
  return entries.flatMap(({ path, value }) => {
    if (value === null || value === undefined) return [];
    if (seen.has(value)) return [{ path, code, message }];
    seen.add(value);
    return [];
  });
}
