/** A passage in, its terms out, sentence by sentence, with what each sentence offers as an answer. */
import { languages } from '../language/languages.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Passage, Span } from '../model.ts';
import { type Token, tokenise } from './tokenise.ts';
import type { TokenPlace } from './vocabulary.ts';

/** What a token or a sentence shows besides its term; several may hold. */
export const trait = {
  /** A capital letter that does not merely begin the sentence. */
  name: 1,
  number: 2,
  /** A month, or a number that looks like a year. */
  time: 4,
  /** The sentence states a cause or purpose (set on sentences only). */
  reason: 8,
} as const;

export interface ReadToken {
  readonly token: Token;
  readonly traits: number;
  readonly place: TokenPlace;
}

export interface ReadSentence {
  readonly span: Span;
  /** Without stop words. */
  readonly tokens: readonly ReadToken[];
  readonly traits: number;
}

export function readPassage(passage: Passage): ReadSentence[] {
  const language = languages[passage.language];
  const spans = splitSentences(passage.text, passage.language);
  const tokens = tokenise(passage.text, language);
  let next = 0;
  return spans.map((span) => {
    const first = next;
    while (next < tokens.length && (tokens[next] as Token).start < span.end) next++;
    const words = tokens.slice(first, next);
    const reason = language.reasons.test(passage.text.slice(span.start, span.end));
    return {
      span,
      tokens: words.flatMap((token, i) =>
        token.stop
          ? []
          : [
              {
                token,
                traits: traitsOf(token, startsName(words, i)),
                place: i === 0 ? 'other' : 'middle',
              },
            ],
      ),
      traits: reason ? trait.reason : 0,
    };
  });
}

/** A sentence's first word is a name only where a second capital follows: "Evo Morales said …". */
function startsName(words: readonly Token[], at: number): boolean {
  return (words[at]?.capital ?? false) && (at > 0 || (words[at + 1]?.capital ?? false));
}

function traitsOf(token: Token, name: boolean): number {
  if (token.word !== null) return name ? trait.name : 0;
  if (token.form.startsWith('month:')) return trait.time;
  return isYear(token.form) ? trait.number | trait.time : trait.number;
}

const isYear = (form: string): boolean => /^(?:1\d{3}|20\d{2})s?$/u.test(form);
