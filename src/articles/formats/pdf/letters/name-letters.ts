/** A page's pieces of text and what is drawn on it in, the same pieces out with each ligature whole of which a file says less than its font names. */
import { createRunFinder, isPiece, toSigns } from '../drawn/find-runs.ts';
import { isPaint, type Paint } from '../drawn/list-drawn.ts';
import {
  type Font,
  type Glyph,
  isGlyph,
  type Letter,
  placeLetters,
  type Run,
} from '../drawn/place-letters.ts';
import { unnamed } from '../lines/tidy-signs.ts';
import { readGlyphName } from './read-glyph-name.ts';

/** The letters that a sign is made of; undefined where the file says them, or the font does not. */
type Namer = (font: Font | null, glyph: Glyph) => string | undefined;

/** `infación` → `inflación`, where the sign that is said to be `f` is named `fl`. */
export function nameLetters<Item extends object>(
  items: readonly Item[],
  drawn: readonly (Run | Paint)[],
): readonly Item[] {
  const runs = drawn.filter((each): each is Run => !isPaint(each));
  const nameOf = createNamer();
  const hasNamed = ({ font, shown }: Run) =>
    shown.some((each) => isGlyph(each) && nameOf(font, each));
  if (!runs.some(hasNamed)) return items;
  const named = new Map<Letter, string>();
  const findRuns = createRunFinder(runs.flatMap((run) => placeNamed(run, nameOf, named)));
  return items.map((item) => {
    const run = isPiece(item) ? findRuns(item)[0] : undefined;
    return isPiece(item) && run?.some((letter) => named.has(letter))
      ? { ...item, str: writeNamed(item.str, run, named) }
      : item;
  });
}

function createNamer(): Namer {
  const fonts = new Map<Font | null, ReadonlyMap<number, string>>();
  return (font, { originalCharCode, unicode }) => {
    const ligatures = fonts.get(font) ?? listLigatures(font);
    fonts.set(font, ligatures);
    const letters = ligatures.get(originalCharCode);
    return letters !== undefined && isLess(unicode.normalize('NFKD'), letters)
      ? letters
      : undefined;
  };
}

function listLigatures(font: Font | null): ReadonlyMap<number, string> {
  const ligatures = new Map<number, string>();
  // Most of its places have no name.
  font?.differences?.forEach((name, code) => {
    const letters = readGlyphName(name);
    if (letters !== null) ligatures.set(code, letters);
  });
  return ligatures;
}

const isLess = (said: string, letters: string): boolean =>
  unnamed.test(said) || (said.length < letters.length && letters.includes(said));

/** Adds to `named` the letters of a run that it names. */
function placeNamed(run: Run, nameOf: Namer, named: Map<Letter, string>): readonly Letter[] {
  const letters = placeLetters(run);
  for (const [i, glyph] of run.shown.filter(isGlyph).entries()) {
    const [letter, name] = [letters[i], nameOf(run.font, glyph)];
    if (letter !== undefined && name !== undefined) named.set(letter, name);
  }
  return letters;
}

/** The signs of a piece are those of its run, but for the spaces. */
function writeNamed(
  text: string,
  run: readonly Letter[],
  named: ReadonlyMap<Letter, string>,
): string {
  const names = run.flatMap((letter) => [...toSigns(letter.sign)].map(() => named.get(letter)));
  let read = 0;
  return [...text]
    .map((sign) => {
      const count = [...toSigns(sign)].length;
      const name = count === 0 ? undefined : names[read];
      read += count;
      return name ?? sign;
    })
    .join('');
}
