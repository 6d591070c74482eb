/** Discord's limits, each named once, with where it is written down. */

// Source of all: https://docs.discord.com/developers, pages as noted.

/** Text over all text displays of a message (Components: Text Display; kept as a total). */
export const maxTextChars = 4000;
/**
 * UTF-8 bytes of the same: Discord answers 500 above some 10,170, less 12 for each text display
 * (discord-api-docs issue 8554). This leaves room for 14 of them.
 */
export const maxTextBytes = 10_000;
/** Components of a message, nested ones included (Components Overview). */
export const maxComponents = 40;
/** Components: Action Row. */
export const maxButtonsInRow = 5;
/** Components: Button, `label`. */
export const maxButtonLabelChars = 80;
/** Components: Button, `url`. */
export const maxLinkChars = 512;
/** Components: String Select, `options`. */
export const maxSelectOptions = 25;
/** Components: String Select, an option's `label`, `value` and `description`. */
export const maxOptionChars = 100;
/** Components: String Select, `placeholder`. */
export const maxPlaceholderChars = 150;
/** Application Commands: autocomplete, `choices`. */
export const maxChoices = 25;
/** Application Commands: a choice's `name` and string `value`. */
export const maxChoiceChars = 100;
