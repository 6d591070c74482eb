/** What Footnote needs to know of a language to tell how it is asked what a thing is, and by what a sentence says it. */

export interface DefinitionWords {
  /** What stands before and behind the thing in a question that asks what it is, in lower case. */
  readonly asked: readonly (readonly [opens: RegExp, closes: RegExp])[];
  /** Words that may stand before the thing in a sentence that says what it is, and no others. */
  readonly before: ReadonlySet<string>;
  /** What stands behind the thing there. */
  readonly follows: RegExp;
}
