/** What stands for any of several words in, a pattern that meets each of them out: the type of most fields of a language. */

/**
 * Alternatives of a regular expression, `in|since|by`, empty where the language has none. They are
 * met in any case of letters, and mostly beside those of the other languages: see `in-any-language.ts`.
 */
export type Alternatives = string;
