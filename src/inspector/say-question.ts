/** What a question asks for in, a sentence that says so out; null where the text of the articles was asked. */
import type { Answer } from '../model.ts';
import type { Texts } from './texts/en.ts';

export function sayKind({ about, talk, reference }: Answer, texts: Texts): string | null {
  if (about) return texts.askedAbout[about.kind];
  if (talk) return texts.said[talk];
  if (!reference) return null;
  return texts.asksNumbers(reference.numbers.map((number) => `¶ ${number}`).join(', '));
}
