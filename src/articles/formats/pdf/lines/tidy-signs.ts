/** The signs of a piece of a line as a font says them in, as a reader sees them out. */

/** The accents that TeX draws by themselves, by their signs or their places in its fonts (OT1), and what they are on a letter. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¨': '\u0308',
  ˇ: '\u030C',
  '˘': '\u0306',
  '˚': '\u030A',
  '¸': '\u0327',
  '\u0012': '\u0300',
  '\u0013': '\u0301',
  '\u0014': '\u030C',
  '\u0015': '\u0306',
  '\u0016': '\u0304',
  '\u0017': '\u030A',
  '\u0018': '\u0327',
  '\u007F': '\u0308',
};

const pairs: readonly RegExp[] = [
  // In `Ana´s` it stands for an apostrophe.
  /([¨´ˆ˜ˇ˘˚])(?!(?<=\p{L}´)s(?!\p{L})) ?(\p{L})/gu,
  // Elsewhere it begins what is typed as it stands, as in `git`.
  /(?<=\p{L})(`) ?([AEIOUaeiouı])/gu,
  /(?<![\p{L}\p{N}])(`)([AEOaeo])(?![\p{L}\p{N}`])/gu,
  /(¸) ?([CSTcst])/gu,
];

/** What stands for a letter that the font does not name. */
export const unnamed = /(?!\s)[\p{Cc}\p{Co}\uFFFD]/u;

const besideWord = new RegExp(`(?<!\\p{L})${unnamed.source}(?!\\p{L})|[\\uFFFE\\uFFFF]`, 'gu');

/** `na¨ıve` → `naïve`; signs that have no meaning outside of the file's own fonts are left out. */
export function tidySigns(text: string): string {
  return joinAccents(text)
    .replace(besideWord, ' ')
    .replace(/(?:[\u{1D400}-\u{1D7FF}]{2})+/gu, undouble)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The accent that ends the text before and the letter behind it, which it is drawn upon. */
export const joinAccent = (before: string, letter: string): string =>
  before.slice(0, -1) + mark(before.slice(-1), letter);

export const endsInAccent = (text: string): boolean => (text.at(-1) ?? '') in accents;

function joinAccents(text: string): string {
  return pairs
    .reduce(
      (joined, pair) =>
        joined.replace(pair, (_, accent: string, letter: string) => mark(accent, letter)),
      text,
    )
    .replace(/([CScs])(¸) ?(?=\p{L})/gu, (_, letter: string, accent: string) =>
      mark(accent, letter),
    )
    .normalize('NFC');
}

function mark(accent: string, letter: string): string {
  const bare = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  return (bare + (accents[accent] ?? '')).normalize('NFC');
}

/** Word writes each letter of a formula twice. */
function undouble(signs: string): string {
  const all = [...signs];
  const isDoubled = all.every((sign, i) => sign === all[i ^ 1]);
  return isDoubled ? all.filter((_, i) => i % 2 === 0).join('') : signs;
}
