/** Components of the right shape in, what Discord still refuses about them out. */
import { type APIMessageComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { badLength, type Problem, problem, required } from './problem.ts';
import { schemeProblems } from './scheme.ts';
import { placedButtons, placedSelects, walkComponents } from './walk-components.ts';

type Rule = (components: readonly APIMessageComponent[]) => Problem[];

/** A button acts by its custom_id, leads to a url or sells, by its style, and never two of these. */
const buttonHasOneTarget: Rule = (components) =>
  placedButtons(components).flatMap(({ path, component }) => {
    const { style } = component;
    const isLink = style === ButtonStyle.Link;
    const wanted = isLink ? 'url' : style === ButtonStyle.Premium ? 'sku_id' : 'custom_id';
    return (['custom_id', 'url', 'sku_id'] as const).flatMap((field) => {
      const place = [...path, field];
      if (field === wanted) return component[field] ? [] : [required(place)];
      const message = `A button of this style cannot have a ${field}`;
      return component[field] ? [problem(place, 'BUTTON_COMPONENT_FIELD_EXCLUSIVE', message)] : [];
    });
  });

const buttonSaysSomething: Rule = (components) =>
  placedButtons(components).flatMap(({ path, component: { style, label, emoji } }) =>
    label || emoji || style === ButtonStyle.Premium ? [] : [required([...path, 'label'])],
  );

/** Buttons open web pages or places in Discord; media come from the web or from this message's files. */
const linkSchemeIsAllowed: Rule = (components) => [
  ...placedButtons(components).flatMap(({ path, component: { url } }) =>
    schemeProblems([...path, 'url'], url, ['http', 'https', 'discord']),
  ),
  ...walkComponents(components).flatMap(({ path, component }) => {
    switch (component.type) {
      case ComponentType.Thumbnail:
        return schemeProblems([...path, 'media', 'url'], component.media.url, mediaSchemes);
      case ComponentType.MediaGallery:
        return component.items.flatMap(({ media }, index) =>
          schemeProblems([...path, 'items', index, 'media', 'url'], media.url, mediaSchemes),
        );
      case ComponentType.File:
        return schemeProblems([...path, 'file', 'url'], component.file.url, ['attachment']);
      default:
        return [];
    }
  }),
];

const mediaSchemes = ['http', 'https', 'attachment'];

const customIdIsUnique: Rule = (components) =>
  repeats(
    [...placedButtons(components), ...placedSelects(components)].map(({ path, component }) => ({
      path: [...path, 'custom_id'],
      value: component.custom_id,
    })),
    'COMPONENT_CUSTOM_ID_DUPLICATED',
    'Component custom id cannot be duplicated',
  );

const componentIdIsUnique: Rule = (components) =>
  repeats(
    walkComponents(components).map(({ path, component }) => ({
      path: [...path, 'id'],
      value: component.id || undefined,
    })),
    'COMPONENT_ID_DUPLICATED',
    'Component id cannot be duplicated',
  );

const selectValueIsUnique: Rule = (components) =>
  placedSelects(components).flatMap(({ path, component }) =>
    component.type === ComponentType.StringSelect
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
const selectCountsAgree: Rule = (components) =>
  placedSelects(components).flatMap(({ path, component }) => {
    const { min_values: min = 1, max_values: max = 1 } = component;
    const options = component.type === ComponentType.StringSelect ? component.options : null;
    const defaults = options?.filter((option) => option.default).length ?? 0;
    const problems: Problem[] = [];
    if (min > max) problems.push(badLength([...path, 'min_values'], 0, max));
    if (options !== null && max > options.length) {
      problems.push(badLength([...path, 'max_values'], 1, options.length));
    }
    if (defaults > max) {
      const message = `Only ${max} options may be selected by default`;
      problems.push(problem([...path, 'options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', message));
    }
    return problems;
  });

const emojiPattern =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3)/u;

/** One emoji and nothing more; ◀ is taken without its variation selector too, as Discord does. */
function isEmoji(text: string): boolean {
  return emojiPattern.test(text) && [...new Intl.Segmenter().segment(text)].length === 1;
}

const emojiExists: Rule = (components) => {
  const buttons = placedButtons(components).map(({ path, component: { emoji } }) => ({
    path,
    emoji,
  }));
  const options = placedSelects(components).flatMap(({ path, component }) =>
    component.type === ComponentType.StringSelect
      ? component.options.map(({ emoji }, at) => ({ path: [...path, 'options', at], emoji }))
      : [],
  );
  return [...buttons, ...options].flatMap(({ path, emoji }) =>
    !emoji || emoji.id || isEmoji(emoji.name ?? '')
      ? []
      : [problem([...path, 'emoji', 'name'], 'COMPONENT_INVALID_EMOJI', 'Invalid emoji')],
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
  entries: readonly { path: Problem['path']; value: string | number | undefined }[],
  code: string,
  message: string,
): Problem[] {
  const seen = new Set<string | number>();
  return entries.flatMap(({ path, value }) => {
    if (value === undefined) return [];
    if (seen.has(value)) return [problem(path, code, message)];
    seen.add(value);
    return [];
  });
}
