/** Names of emoji such as `:rocket:`, and of icons, in, marks in their place out; and what is shown in place of those marks and of others. */
import { nameToEmoji } from 'gemoji';
import { joinVisible, marks, type Run, sliceVisible, type Visible } from '../visible.ts';
import type { Macros } from './formula/list-macros.ts';
import { readDash } from './read-dash.ts';
import { readFormulaAt, type ShownFormula } from './read-formula.ts';
import { readScript } from './read-script.ts';
import { none, type Special, type Veil } from './veil.ts';
import { readEntity } from './veil-entities.ts';

/** `:white_check_mark:` */
const named = /:([a-z\d+_-]{1,50}):(?!\w)/uy;

/** A picture without words, of one of the sets that Material for MkDocs brings: `:octicons-arrow-right-24:` */
const icon = /^:(?:fontawesome|material|octicons|simple)-[a-z\d-]{1,43}:$/u;

/** One or several in a row. */
export function veilEmoji(source: string, at: number): Special | null {
  // A colon within a word or a time begins none.
  if (/[\w:]/u.test(source[at - 1] ?? '')) return null;
  const veils: Veil[] = [];
  let end = at;
  for (;;) {
    named.lastIndex = end;
    const [whole = '', name = ''] = named.exec(source) ?? [];
    const isIcon = icon.test(whole);
    if (!isIcon && !Object.hasOwn(nameToEmoji, name)) break;
    const shown = marks.emoji[0] + marks.emoji[1].repeat(whole.length - 1);
    const text = isIcon ? none(whole.length) : shown;
    veils.push({ start: end, end: end + whole.length, text });
    end += whole.length;
  }
  return veils.length === 0 ? null : { veils, end };
}

const veiled = new RegExp(`${marks.emoji[0]}${marks.emoji[1]}*`, 'gu');

/** Emoji, formulas, dashes, raised and lowered figures, and entities in code. `source` is the file itself, in which they stand. */
export function showSigns(part: Visible, source: string, macros: Macros): Visible {
  if (!part.text.includes(marks.emoji[0])) return part;
  const shown: Visible[] = [];
  let from = 0;
  for (const { 0: whole, index } of part.text.matchAll(veiled)) {
    const end = index + whole.length;
    const [run] = sliceVisible(part, index, end).runs;
    const sign =
      run && (readFormulaAt(source, run.start, whole, macros) ?? readName(source, run, whole));
    if (sign === undefined) continue;
    const { text, ...place } = sign;
    const runs = text === '' ? [] : [{ at: 0, length: text.length, ...place }];
    shown.push(sliceVisible(part, from, index), { text, runs });
    from = end;
  }
  return joinVisible([...shown, sliceVisible(part, from, part.text.length)], '');
}

function readName(source: string, { start }: Run, whole: string): ShownFormula | undefined {
  const end = start + whole.length;
  const name = source.slice(start, end);
  const text =
    readEntity(name) ?? readScript(name) ?? readDash(name) ?? nameToEmoji[name.slice(1, -1)];
  return text === undefined ? undefined : { text, start, end };
}
