/** A message's components in, what Discord would refuse in them out. */
import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';
import { findActive } from './markup/read-markdown.ts';

type Part = Readonly<Record<string, unknown>> & { readonly type: ComponentType };

/** The components and those inside them. */
export function listParts(components: readonly unknown[]): Part[] {
  return components.flatMap((component) => {
    const part = component as Part;
    const inner = part['components'];
    return [part, ...(Array.isArray(inner) ? listParts(inner) : [])];
  });
}

/** The text displays, joined as a person reads them. */
export function readText(components: readonly APIMessageTopLevelComponent[]): string {
  return listParts(components)
    .filter((part) => part.type === ComponentType.TextDisplay)
    .map((part) => String(part['content']))
    .join('\n');
}

/** The visible labels of buttons and menu options. */
export function readLabels(components: readonly APIMessageTopLevelComponent[]): string[] {
  return listParts(components).flatMap((part) => {
    const options = Array.isArray(part['options']) ? (part['options'] as Part[]) : [];
    return [part, ...options].flatMap(({ label }) => (label === undefined ? [] : [String(label)]));
  });
}

export function findCustomId(
  components: readonly APIMessageTopLevelComponent[],
  pattern: RegExp,
): string {
  const ids = listParts(components).map((part) => String(part['custom_id'] ?? ''));
  const found = ids.find((id) => pattern.test(id));
  if (found === undefined) throw new Error(`no custom_id like ${pattern} among ${ids.join(' ')}`);
  return found;
}

function checkLength(problems: string[], name: string, value: unknown, min: number, max: number) {
  const { length } = String(value);
  if (length < min || length > max) problems.push(`${name} has ${length} characters`);
}

function checkPart(part: Part, problems: string[]): void {
  if (part.type === ComponentType.TextDisplay) {
    checkLength(problems, 'text', String(part['content']).trim(), 1, 4000);
  }
  if (part.type === ComponentType.Button) {
    checkLength(problems, 'button label', String(part['label']).trim(), 1, 80);
    const link = part['style'] === ButtonStyle.Link;
    if (link) checkLength(problems, 'link', part['url'], 1, 512);
    if (link === (part['custom_id'] !== undefined)) problems.push('link and custom_id at odds');
  }
  if (part.type === ComponentType.StringSelect) {
    checkLength(problems, 'placeholder', part['placeholder'], 0, 150);
    const options = part['options'] as Part[];
    if (options.length < 1 || options.length > 25) problems.push(`${options.length} options`);
    if (new Set(options.map(({ value }) => value)).size < options.length) {
      problems.push('two options of one value');
    }
    for (const { label, value, description = ' ' } of options) {
      checkLength(problems, 'option label', String(label).trim(), 1, 100);
      checkLength(problems, 'option value', value, 1, 100);
      checkLength(problems, 'option description', description, 1, 100);
    }
  }
  if (part.type === ComponentType.ActionRow) {
    const inner = (part['components'] as Part[]).length;
    if (inner < 1 || inner > 5) problems.push(`a row of ${inner}`);
  }
}

/** Every rule of Discord's that a reply of the bot could break; empty where it breaks none. */
export function findProblems(components: readonly APIMessageTopLevelComponent[]): string[] {
  const problems: string[] = [];
  const parts = listParts(components);
  if (parts.length > 40) problems.push(`${parts.length} components`);
  for (const part of parts) checkPart(part, problems);
  const texts = parts.filter((part) => part.type === ComponentType.TextDisplay);
  const total = texts.reduce((sum, part) => sum + String(part['content']).length, 0);
  if (total > 4000) problems.push(`${total} characters of text`);
  const bytes = texts.reduce(
    (sum, part) => sum + Buffer.byteLength(String(part['content'])) + 12,
    0,
  );
  if (bytes > 10_170) problems.push(`${bytes} bytes of text`);
  for (const key of ['custom_id', 'id']) {
    const ids = parts.map((part) => part[key]).filter((id) => id !== undefined);
    if (new Set(ids).size < ids.length) problems.push(`two components of one ${key}`);
    if (key === 'custom_id') for (const id of ids) checkLength(problems, key, id, 1, 100);
  }
  return problems;
}

/** Within a block of code nothing is active but its end. */
function listLines(content: string): string[] {
  const [, code] = /^```\n(.*)\n```$/su.exec(content) ?? [];
  return code === undefined || code.includes('```') ? content.split('\n') : [];
}

/** Active characters in the texts, without the marks that the bot itself sets and links to `addresses`. */
export function findActiveText(
  components: readonly APIMessageTopLevelComponent[],
  addresses: readonly string[] = [],
): string[] {
  return (
    listParts(components)
      .flatMap((part) => (part['content'] === undefined ? [] : listLines(String(part['content']))))
      .map((line) =>
        line
          .replace(/^(?:> (?:\[…\](?: |$))?|-# |- |(?=\d+\. \*\*)\d+\. )/u, '')
          .replace(/ \[…\]$/u, ''),
      )
      // The age of the index, which Discord tells in words.
      .map((line) => line.replace(/<t:\d+:R>/gu, ''))
      .map((line) => addresses.reduce((rest, one) => rest.replaceAll(`<${one}>`, ''), line))
      .map((line) =>
        line.replace(/(\\[^0-9A-Za-z\s])|\*\*|__|`\/?[\p{L} -]+`|[:](?=$| |\*\*)/gu, '$1'),
      )
      .flatMap(findActive)
  );
}
