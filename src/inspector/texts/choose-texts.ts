/** A language in, what the inspector says in it out: English where it does not speak that. */
import { en, type Texts } from './en.ts';
import { es } from './es.ts';

const spoken: ReadonlyMap<string, Texts> = new Map([
  ['en', en],
  ['es', es],
]);

export function chooseTexts(language: string): Texts {
  return spoken.get(language) ?? en;
}
