/** A question's text in, the same with the glossary's terms that no article has exchanged for one that they have, out. */
import { foldWord } from '../../language/fold.ts';
import { languageOf } from '../../language/languages.ts';
import type { Glossary, GlossaryTerm } from '../../model.ts';
import { holdsTerm, termOf, type Vocabulary } from '../index/vocabulary.ts';
import { tokenise } from '../text/tokenise.ts';

interface Exchange {
  /** The term wherever it stands as whole words, folded. */
  readonly pattern: RegExp;
  readonly term: GlossaryTerm;
  readonly others: readonly GlossaryTerm[];
}

export type ExchangeTerms = (text: string, vocabulary: Vocabulary) => string;

/** Terms of one word are met word by word: only groups with a longer one are looked at. */
export function createTermExchange(glossary: Glossary): ExchangeTerms {
  const exchanges = glossary
    .filter((group) => group.some(({ text }) => /\s/u.test(text)))
    .flatMap((group) => group.map((term) => createExchange(term, group)))
    // "Bank of the South" before "bank".
    .sort((a, b) => b.term.text.length - a.term.text.length);
  return (text, vocabulary) => {
    let exchanged = text;
    for (const { pattern, term, others } of exchanges) {
      const folded = foldWord(exchanged);
      // Folding keeps the places but for letters such as "ß": then the text is left as it is.
      if (folded.length !== exchanged.length || isHeld(term, vocabulary)) continue;
      const found = pattern.exec(folded);
      const other = found && others.find((each) => isHeld(each, vocabulary));
      if (!other) continue;
      const end = found.index + found[0].length;
      exchanged = exchanged.slice(0, found.index) + other.text + exchanged.slice(end);
    }
    return exchanged;
  };
}

function createExchange(term: GlossaryTerm, group: readonly GlossaryTerm[]): Exchange {
  const words = foldWord(term.text)
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'u'),
    term,
    others: group.filter((other) => other !== term),
  };
}

/** Whether the articles have all of its words. */
function isHeld({ text, language }: GlossaryTerm, vocabulary: Vocabulary): boolean {
  return tokenise(text, languageOf(language))
    .filter(({ stop }) => !stop)
    .every((token) => holdsTerm(vocabulary, termOf(token, languageOf(language))));
}
