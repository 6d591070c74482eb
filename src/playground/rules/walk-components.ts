/** A message's components in, every one of them with its place out, in reading order. */
import {
  type APIButtonComponentBase,
  type APIMessageComponent,
  type APISelectMenuComponent,
  type ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Problem } from './problem.ts';

export interface Placed<T> {
  readonly path: Problem['path'];
  readonly component: T;
}

/** Any button: which fields it has depends on its style. */
export interface Button extends APIButtonComponentBase<ButtonStyle> {
  custom_id?: string;
  url?: string;
  sku_id?: string;
}

/** A parent comes before its children, a section's texts before its accessory. */
export function walkComponents(
  components: readonly APIMessageComponent[],
  path: Problem['path'] = ['components'],
): Placed<APIMessageComponent>[] {
  return components.flatMap((component, index) => {
    const here = [...path, index];
    const inner = 'components' in component ? component.components : [];
    return [
      { path: here, component },
      ...walkComponents(inner, [...here, 'components']),
      ...(component.type === ComponentType.Section
        ? [{ path: [...here, 'accessory'], component: component.accessory }]
        : []),
    ];
  });
}

/** The buttons among the components, wherever they are. */
export function placedButtons(components: readonly APIMessageComponent[]): Placed<Button>[] {
  return walkComponents(components).flatMap(({ path, component }) =>
    component.type === ComponentType.Button ? [{ path, component }] : [],
  );
}

/** The selects among the components, wherever they are. */
export function placedSelects(
  components: readonly APIMessageComponent[],
): Placed<APISelectMenuComponent>[] {
  return walkComponents(components).flatMap(({ path, component }) =>
    isSelect(component) ? [{ path, component }] : [],
  );
}

export function isSelect(component: APIMessageComponent): component is APISelectMenuComponent {
  return component.type !== ComponentType.Button && 'custom_id' in component;
}

/** The contents of all text displays. */
export function displayedTexts(components: readonly APIMessageComponent[]): string[] {
  return walkComponents(components).flatMap(({ component }) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
}
