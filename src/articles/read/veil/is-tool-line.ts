/** A line of Markdown in, whether it is nothing but marks of some tool, or leads through a vault, out. */
import { isWayLine } from './is-way.ts';

/** Lines that are nothing but marks of some tool: a table of contents, attributes, long forms of short words, fields of a note, a directive, what Templater did not fill in. */
const toolLines = [
  /^[ \t]*(?:[-*][ \t]+(?:TOC|toc)|\[(?:TOC|toc)\]|\[\[_?(?:TOC|toc)_?\]\])[ \t]*$/u,
  /^[ \t]*\{:[^}\n]{0,300}\}[ \t]*$/u,
  /^\*\[[^\]\n]{1,100}\]:[^\n]*$/u,
  /^\\(?:newpage|pagebreak|clearpage|tableofcontents)[ \t]*$/u,
  /^#(?:\p{Ll}|\p{N}+-)[\p{L}\p{N}_/-]*(?:[ \t]+#(?:\p{Ll}|\p{N}+-)[\p{L}\p{N}_/-]*)*[ \t]*$/u,
  /^(?:[^`<\n]|<(?!%)){0,500}<%[^%`\n]{0,80}\btp\.[^`\n]{0,400}%>[^`\n]{0,500}$/u,
  /^import[ \t]+(?:[\w*{][^'"\n]{0,300}[ \t]from[ \t]+)?(?:'[^'\n]+'|"[^"\n]+")[ \t]*(?:;[ \t]*)?$/u,
];

export const isToolLine = (line: string): boolean =>
  isWayLine(line) || toolLines.some((pattern) => pattern.test(line));
