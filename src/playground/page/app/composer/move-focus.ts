/** Where the keys go, and what is in view, once what was changed is drawn. */

export function focusOption(name: string | null): void {
  focusSoon(name === null ? '.composer .run' : `.composer [data-option="${name}"]`);
}

/** Once what was changed is drawn. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** Whoever says something wants to see what comes of it. */
export function scrollToEnd(): void {
  const list = document.querySelector('.messages');
  if (list) list.scrollTop = list.scrollHeight;
}
