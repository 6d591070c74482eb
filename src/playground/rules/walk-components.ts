/** A message's components in, every one of them with its place out, in reading order. */
import type { AnyComponent, Button, MessageComponent, Select } from './component-shapes.ts';
import type { Problem } from './problem.ts';

export interface Placed<T> {
  readonly path: Problem['path'];
  readonly component: T;
}

/** A parent comes before its children, a section's texts before its accessory. */
export function walkComponents(
  components: readonly AnyComponent[],
  path: Problem['path'] = ['components'],
): Placed<AnyComponent>[] {
  return components.flatMap((component, index) => {
    const here = [...path, index];
    const self = { path: here, component };
    if (component.type === 9) {
      return [
        self,
        ...walkComponents(component.components, [...here, 'components']),
        { path: [...here, 'accessory'], component: component.accessory },
      ];
    }
    if (component.type === 1 || component.type === 17) {
      return [self, ...walkComponents(component.components, [...here, 'components'])];
    }
    return [self];
  });
}

/** The buttons among the components, wherever they are. */
export function placedButtons(components: readonly MessageComponent[]): Placed<Button>[] {
  return walkComponents(components).flatMap(({ path, component }) =>
    component.type === 2 ? [{ path, component }] : [],
  );
}

/** The selects among the components, wherever they are. */
export function placedSelects(components: readonly MessageComponent[]): Placed<Select>[] {
  return walkComponents(components).flatMap(({ path, component }) =>
    component.type === 3 ||
    component.type === 5 ||
    component.type === 6 ||
    component.type === 7 ||
    component.type === 8
      ? [{ path, component }]
      : [],
  );
}

/** The contents of all text displays. */
export function displayedTexts(components: readonly MessageComponent[]): string[] {
  return walkComponents(components).flatMap(({ component }) =>
    component.type === 10 ? [component.content] : [],
  );
}
