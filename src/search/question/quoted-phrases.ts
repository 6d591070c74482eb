/** A question in, the phrases in quotation marks that an answer must hold out, and the passages that do. */

import { isStopWord } from '../../language/is-stop-word.ts';
import type { Language } from '../../language/language.ts';
import { languageOf } from '../../language/languages.ts';
import { type Segment, termMask } from '../index/segment.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { tokenise } from '../text/tokenise.ts';

/** A word of a quoted phrase: its form, and the terms it may be indexed as. */
interface QuotedWord {
  readonly form: string;
  /** Null for a stop word of any language, which is not indexed; empty for a word that no article has. */
  readonly terms: ReadonlySet<number> | null;
}

export type QuotedPhrase = readonly QuotedWord[];

/** Whether it is of stop words alone. */
export const isUnindexed = (phrase: QuotedPhrase): boolean =>
  phrase.every(({ terms }) => terms === null);

/** No opening mark inside: a text of opening marks alone would take the square of its length. */
const quotedPattern = /"([^"]+)"|“([^“”]+)”|«([^«»]+)»/gu;

/** None where nothing is quoted. Quoting a word says that it is spelt as it is meant. */
export function quotedPhrases(
  text: string,
  language: Language,
  vocabulary: Vocabulary,
): QuotedPhrase[] {
  const quoted = [...text.matchAll(quotedPattern)];
  const phrases = quoted.map(([, straight, curly, angled]) =>
    tokenise(straight ?? curly ?? angled ?? '', language).map(({ form, stop }): QuotedWord => {
      const known = vocabulary.formNumber(form);
      const terms = known === undefined ? [] : vocabulary.termsOfForm(known);
      return { form, terms: stop || isStopWord(form) ? null : new Set(terms) };
    }),
  );
  return phrases.filter((phrase) => phrase.length > 0);
}

/** Whether the passage holds every phrase, word by word; case and accents do not count. */
export function holdsPhrases(
  segment: Segment,
  passage: number,
  phrases: readonly QuotedPhrase[],
): boolean {
  // The terms are looked up first: reading a passage anew costs a thousand times as much.
  if (!phrases.every((phrase) => holdsTerms(segment, passage, phrase))) return false;
  const { text, language } = segment.passages[passage] as Segment['passages'][number];
  const forms = tokenise(text, languageOf(language)).map(({ form }) => form);
  return phrases.every((phrase) =>
    forms.some((_, start) => phrase.every((word, i) => word.form === forms[start + i])),
  );
}

function holdsTerms(
  { tokens, tokenStarts }: Segment,
  passage: number,
  phrase: QuotedPhrase,
): boolean {
  const held = tokens.subarray(tokenStarts[passage], tokenStarts[passage + 1]);
  return phrase.every(
    ({ terms }) => terms === null || held.some((token) => terms.has(token & termMask)),
  );
}
