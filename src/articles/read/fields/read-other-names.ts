/** The entries of the front matter in, what else the article is called and filed under there out. */
import { type Entry, readValue } from '../../front-matter.ts';
import { readNames } from './read-names.ts';

/** In vaults, in the side bars and menus of sites, and in lists of words to find it by. */
const named =
  /^(?:alias(?:es)?|(?:sidebar|nav|menu|link|short|alt)[-_ ]?(?:label|title|text)|subtitle|keywords?|tags?)$/iu;

/** More is a list of everything. */
const maxNames = 30;
const nameMaxChars = 200;

/** In their order; an address or a path is no name, though sites write their old ones under `aliases`. */
export function readOtherNames(entries: readonly Entry[]): readonly string[] {
  const stated = entries
    .filter(({ name }) => named.test(name))
    .flatMap((entry) => readNames(readValue(entry).value))
    .filter((name) => name.length <= nameMaxChars && !isAddress(name));
  return [...new Set(stated)].slice(0, maxNames);
}

/** `/2019/old-post/`, `old-post.html`, `https://…`. */
const isAddress = (name: string): boolean => /^[/.]|:\/\/|\/$|\.html?$/iu.test(name);
