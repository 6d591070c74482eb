/** What people who write a language call the fields of an article's front matter. */
export interface FieldWords {
  readonly title: readonly string[];
  readonly author: readonly string[];
  readonly date: readonly string[];
  readonly language: readonly string[];
  readonly url: readonly string[];
  readonly description: readonly string[];
}
