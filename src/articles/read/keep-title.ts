/** A text that gets another file name in, the same text out: with its title, where that was in the name it had. */
import { mergeFrontMatter } from '../write-front-matter.ts';
import { nameFile } from './fields/name-file.ts';
import type { ParseArticle } from './parse-file.ts';

export interface NamedText {
  /** What its file was called, without the ending; names of files of ours have no accents and no signs. */
  readonly called: string;
  readonly name: string;
  readonly ending: 'md' | 'txt';
  readonly text: string;
}

export async function keepTitle<Text extends NamedText>(
  named: Text,
  parse: ParseArticle,
): Promise<Text> {
  const { called, name, ending, text } = named;
  const path = `${called.normalize('NFC').replaceAll('/', ' ')}.${ending}`;
  const { title } = nameFile(path);
  if (title === nameFile(`${name}.${ending}`).title) return named;
  const { article } = await parse({ path, content: text });
  // A text that says itself what it is called does so under every name.
  return article?.title === title
    ? { ...named, text: mergeFrontMatter({ title }, {}, text) }
    : named;
}
