/** Discord's limits, each named once, with where it is written down. */

// Source of all: https://docs.discord.com/developers, pages as noted.

/** Text over all text displays of a message (Components: Text Display; kept as a total). */
export const MAX_TEXT_CHARS = 4000;
/**
 * UTF-8 bytes of the same: Discord answers 500 above some 10,170, less 12 for each text display
 * (discord-api-docs issue 8554). This leaves room for 14 of them.
 */
export const MAX_TEXT_BYTES = 10_000;
/** Components of a message, nested ones included (Components Overview). */
export const MAX_COMPONENTS = 40;
/** Components: Anatomy of a Component, `custom_id`. */
export const MAX_CUSTOM_ID_CHARS = 100;
/** Components: Button, `label`. */
export const MAX_BUTTON_LABEL_CHARS = 80;
/** Components: Button, `url`. */
export const MAX_LINK_CHARS = 512;
/** Components: String Select, `options`. */
export const MAX_SELECT_OPTIONS = 25;
/** Components: String Select, an option's `label`, `value` and `description`. */
export const MAX_OPTION_CHARS = 100;
/** Components: String Select, `placeholder`. */
export const MAX_PLACEHOLDER_CHARS = 150;
/** Application Commands: autocomplete, `choices`. */
export const MAX_CHOICES = 25;
/** Application Commands: a choice's `name` and string `value`. */
export const MAX_CHOICE_CHARS = 100;
