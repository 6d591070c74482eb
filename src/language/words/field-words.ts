/** What people who write a language call the fields of an article's front matter. */
export interface FieldWords {
  readonly title: readonly string[];
  readonly author: readonly string[];
  readonly date: readonly string[];
  /** The day on which a note was begun, which is its own where it states none. */
  readonly created?: readonly string[];
  readonly language: readonly string[];
  readonly url: readonly string[];
  readonly description: readonly string[];
}
