/** A question's text in, the same with the spellings of chats and of the ear written out: "ppl", "kieren". */
import { foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import type { Reading } from '../../model.ts';
import { holdsForm } from '../index/vocabulary.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import type { Spelling } from './question-context.ts';

/** Words of a text that are looked at: a longer text is pasted, and no chat. */
const maxTokens = 100;
/** Letters of a word that may be taken for others: each adds as many spellings to look up. */
const maxLetters = 16;
const maxSpellings = 200;
/** Of so many letters one may be taken for another: with two of four, "bici" would be "viki". */
const lettersPerChange = 3;

export interface SpeltOut {
  readonly text: string;
  readonly respelt: readonly Reading[];
}

/** Only words that no article has are respelt. */
export function spellOut(text: string, spelling: Spelling): SpeltOut {
  const respelt: Reading[] = [];
  let spelt = '';
  let end = 0;
  for (const token of tokenise(text, spelling.language).slice(0, maxTokens)) {
    const meant = meantSpelling(token, spelling);
    if (meant === undefined || token.start < end) continue;
    spelt += text.slice(end, token.start) + meant;
    respelt.push({ typed: text.slice(token.start, token.end), read: meant });
    end = token.end;
  }
  return { text: spelt + text.slice(end), respelt };
}

function meantSpelling(token: Token, spelling: Spelling): string | undefined {
  const { word, form, capital, position } = token;
  // A capital inside a question makes a name of it: "PA" is no "para".
  if (word === null || (capital && position > 0) || holdsForm(spelling.vocabulary, form))
    return undefined;
  const { language } = spelling;
  return language.typed.respellings.get(word) ?? soundAlike(form, spelling);
}

/** The word of an article or of everyday questions that sounds as `form` does, and is spelt much as it is. */
function soundAlike(form: string, spelling: Spelling): string | undefined {
  const { language } = spelling;
  if (form.length < 4 || form.length > maxLetters || isPlain(form, language)) return undefined;
  return spellings(form, language.typed.soundAlikes).find(
    (other) => holdsForm(spelling.vocabulary, other) || isPlain(other, language),
  );
}

/** Spelt as people spell it: a common word of the language. */
const isPlain = (form: string, language: Language): boolean =>
  isEverydayForm(form, language) || foldWords(language.stopWords).has(form);

/** Other spellings of the same sound, those with the fewest changes first. */
function spellings(form: string, alikes: Language['typed']['soundAlikes']): readonly string[] {
  let spelt: { text: string; changes: number }[] = [{ text: '', changes: 0 }];
  for (let at = 0; at < form.length; ) {
    const group = alikes.find((letters) => letters.some((each) => startsWith(form, at, each)));
    const written = group?.find((each) => startsWith(form, at, each)) ?? (form[at] as string);
    const choices = group ?? [written];
    spelt = spelt.flatMap(({ text, changes }) =>
      choices.map((each) => ({
        text: text + each,
        changes: changes + (each === written ? 0 : 1),
      })),
    );
    if (spelt.length > maxSpellings) return [];
    at += written.length;
  }
  const most = form.length / lettersPerChange;
  const changed = spelt.filter(({ changes }) => changes > 0 && changes <= most);
  return changed.sort((a, b) => a.changes - b.changes).map(({ text }) => text);
}

const startsWith = (form: string, at: number, letters: string): boolean =>
  letters !== '' && form.startsWith(letters, at);
