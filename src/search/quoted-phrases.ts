/** A question in, the phrases in quotation marks that an answer must hold out, and the passages that do. */
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Passage } from '../model.ts';
import { tokenise } from './tokenise.ts';

/** The forms of each phrase's words, stop words included; none where nothing is quoted. */
export function quotedPhrases(text: string, language: Language): string[][] {
  return [...text.matchAll(/"([^"]+)"|“([^”]+)”|«([^»]+)»/gu)]
    .map(([, straight, curly, angled]) =>
      tokenise(straight ?? curly ?? angled ?? '', language).map(({ form }) => form),
    )
    .filter((forms) => forms.length > 0);
}

/** Whether the passage holds every phrase; each word stands for the forms that may take its place. */
export function holdsPhrases(
  passage: Passage,
  phrases: readonly (readonly ReadonlySet<string>[])[],
): boolean {
  const forms = tokenise(passage.text, languages[passage.language]).map(({ form }) => form);
  return phrases.every((phrase) =>
    forms.some((_, start) => phrase.every((word, i) => word.has(forms[start + i] ?? ''))),
  );
}
