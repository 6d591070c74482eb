/** A formula of TeX in, the same as plain text out: `\frac{a+b}{c} \leq x^2` is (a + b)/c ≤ x². */
import katex from 'katex';
import { nestsDeep } from '../../../nests-deep.ts';
import type { Macros } from './list-macros.ts';
import { readMathml } from './read-mathml.ts';
import { writeMathml } from './write-mathml.ts';

/** What no sign of TeX stands in is read as it is. */
const isPlain = (tex: string): boolean => !/[\\^_{}~&]/u.test(tex);

/** Units and molecules, whose commands KaTeX does not know. */
const withoutExtras = (tex: string): string =>
  tex
    .replace(/\\textendash(?![a-zA-Z])/gu, '\\text{–}')
    .replace(
      /\\pu\s*\{((?:[^{}]|\{[^{}]*\})*)\}/gu,
      (_, inner: string) => `\\mathrm{${inner.trim().replace(/\s+/gu, '\\ ')}}`,
    )
    .replace(
      /\\ce\s*\{([^{}]*)\}/gu,
      (_, inner: string) => `\\mathrm{${inner.replace(/(?<=[A-Za-z)\]])(\d+)/gu, '_{$1}')}}`,
    );

/** A command that nobody knows is shown as it is; a formula of more of them is none. */
const unknownMax = 5;

/** `defined`: what the file defines. */
export function writeFormula(tex: string, defined: Macros = {}): string {
  // Blank lines part formulas that somebody wrote between one pair of marks.
  const parts = tex.includes('\\begin') ? [tex] : tex.split(/\n[ \t]*\n/u);
  return parts.map((part) => writeWhole(part, defined)).join('\n');
}

function writeWhole(tex: string, defined: Macros): string {
  if (isPlain(tex)) return onOneLine(tex);
  if (nestsDeep(tex)) return tidy(dropSetters(tex));
  const macros: Record<string, string> = { '\\cancelto': '(#2 \\to #1)', ...defined };
  const known = withoutExtras(tex);
  for (let i = 0; i <= unknownMax; i++) {
    try {
      return tidy(writeMathml(readMathml(renderMathml(known, macros))));
    } catch (error) {
      const name = /Undefined control sequence: \\([a-zA-Z]+)/u.exec(String(error))?.[1];
      if (name === undefined) break;
      macros[`\\${name}`] = `\\text{\\textbackslash ${name} }`;
    }
  }
  return tidy(dropSetters(tex));
}

function renderMathml(tex: string, macros: Record<string, string>): string {
  const markup = katex.renderToString(tex, {
    output: 'mathml',
    displayMode: true,
    strict: 'ignore',
    macros: { ...macros },
  });
  const end = markup.indexOf('<annotation');
  return markup.slice(0, end === -1 ? markup.length : end);
}

/** What only sets its type, where KaTeX cannot read the rest. */
const dropSetters = (tex: string): string =>
  tex
    .replace(/\\(?:begin|end)\{[a-z]{1,20}\*?\}/gu, ' ')
    .replace(/\\\\/gu, '\n')
    .replace(
      /\\(?:text(?:bf|it|rm)?|math(?:bb|bf|cal|it|rm|sf)|mbox|operatorname)\{([^{}]*)\}/gu,
      '$1',
    )
    .replace(/\\(?:left|right|displaystyle|space|quad|qquad)(?![a-zA-Z])|\\[,;:!]/gu, ' ')
    .replace(/[~&]|\\ /gu, ' ');

const tidy = (text: string): string =>
  text
    .split('\n')
    .map(onOneLine)
    .filter((line) => line !== '')
    .join('\n')
    .normalize('NFC');

const onOneLine = (line: string): string => line.replace(/\s+/gu, ' ').trim();
