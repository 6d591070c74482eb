/** A question in, the phrases in quotation marks that an answer must hold out, and the passages that do. */
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { type Segment, termMask } from './segment.ts';
import type { SimilarForms } from './similar-forms.ts';
import { tokenise } from './tokenise.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a quoted phrase with the forms that may stand for it, and their terms. */
interface QuotedWord {
  readonly forms: ReadonlySet<string>;
  /** Empty for a stop word, which is not indexed. */
  readonly terms: ReadonlySet<number>;
}

export type QuotedPhrase = readonly QuotedWord[];

interface QuoteContext {
  readonly vocabulary: Vocabulary;
  readonly similar: SimilarForms;
}

/** None where nothing is quoted. A word that the index lacks may be a misspelling, here too. */
export function quotedPhrases(
  text: string,
  language: Language,
  { vocabulary, similar }: QuoteContext,
): QuotedPhrase[] {
  const quoted = [...text.matchAll(/"([^"]+)"|“([^”]+)”|«([^»]+)»/gu)];
  const phrases = quoted.map(([, straight, curly, angled]) =>
    tokenise(straight ?? curly ?? angled ?? '', language).map(({ form, stop }): QuotedWord => {
      if (stop) return { forms: new Set([form]), terms: new Set() };
      const known = vocabulary.formNumber(form);
      const numbers = known === undefined ? similar.find(form).map((guess) => guess.form) : [known];
      return {
        forms: new Set([form, ...numbers.map((number) => vocabulary.forms[number] as string)]),
        terms: new Set(numbers.flatMap((number) => vocabulary.termsOfForm(number))),
      };
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
  const forms = tokenise(text, languages[language]).map(({ form }) => form);
  return phrases.every((phrase) =>
    forms.some((_, start) => phrase.every((word, i) => word.forms.has(forms[start + i] ?? ''))),
  );
}

function holdsTerms(
  { tokens, tokenStarts }: Segment,
  passage: number,
  phrase: QuotedPhrase,
): boolean {
  const held = tokens.subarray(tokenStarts[passage], tokenStarts[passage + 1]);
  return phrase.every(
    ({ terms }) => terms.size === 0 || held.some((token) => terms.has(token & termMask)),
  );
}
