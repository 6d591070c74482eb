/**
 * Commands as we want them and as Discord has them in, whether they are the same out.
 *
 * Ours, since discord.js's `ApplicationCommand.equals` (14.28) calls the commands
 * that only moderators may use different from what was just registered: they would be sent again at
 * every start.
 */

/** Discord adds these to what it stores, or says null or an empty list for what was never sent. */
const defaults: Readonly<Record<string, unknown>> = {
  nsfw: false,
  required: false,
  autocomplete: false,
  default_member_permissions: null,
  /** Of a command in a context menu. */
  description: '',
};

/** All that may be said of a command: what else Discord adds to it, today or some day, is its own. */
const ours: ReadonlySet<string> = new Set([
  ...['name', 'name_localizations', 'description', 'description_localizations', 'type', 'nsfw'],
  ...['options', 'required', 'choices', 'value', 'autocomplete', 'channel_types'],
  ...['min_value', 'max_value', 'min_length', 'max_length'],
  ...['default_member_permissions', 'contexts', 'integration_types'],
]);

/** Their keys are languages. */
const byLanguage: ReadonlySet<string> = new Set([
  'name_localizations',
  'description_localizations',
]);

/** Lists whose order means nothing. */
const unordered: ReadonlySet<string> = new Set(['contexts', 'integration_types']);

function isDefault(key: string, value: unknown): boolean {
  if (value === null || value === undefined || value === defaults[key]) return true;
  return Array.isArray(value) && value.length === 0;
}

function normalise(value: unknown, isKnown = (key: string) => ours.has(key)): unknown {
  if (Array.isArray(value)) return value.map((part) => normalise(part));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => isKnown(key) && !isDefault(key, part))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [
        key,
        unordered.has(key) && Array.isArray(part)
          ? [...part].sort()
          : normalise(part, byLanguage.has(key) ? () => true : undefined),
      ]),
  );
}

function describe(commands: readonly unknown[]): string {
  return commands
    .map((command) => JSON.stringify(normalise(command)))
    .sort()
    .join('\n');
}

/** True where the two sets of commands say the same; the order of commands does not count. */
export function sameCommands(wanted: readonly unknown[], registered: readonly unknown[]): boolean {
  return describe(wanted) === describe(registered);
}
