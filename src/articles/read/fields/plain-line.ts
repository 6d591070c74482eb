/** A title or a name as front matter states it in, the same without marks of Markdown and HTML out. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const link = /!?\[([^[\]\n]{1,200})\]\([^()\s]{0,500}(?:\s"[^"\n]{0,200}")?\)/gu;
const escaped = /\\(?=["'*_`[\]#&<>|~])/gu;
const code = /(?<!`)`([^`\n]{1,200})`(?!`)/gu;
/** Of a heading. */
const heading = /^#{1,6}\s+(?=\S)/u;
const stars = /(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,300})(?<=[^\s*])\1(?![\w*])/gu;
/** What somebody took back. */
const struck = /<(del|s|strike)>[^<>\n]{1,200}<\/\1>\s?/giu;
const tag =
  /<\/?(?:a|abbr|b|br|cite|code|em|i|ins|kbd|mark|q|small|span|strong|sub|sup|u|wbr)(?:\s[^<>\n]{0,200})?\/?>/giu;
const entity = /&([a-z]{2,30}|#\d{1,6});/giu;

/** Underscores stay: `__init__` is a name. */
export function plainLine(text: string): string {
  return text
    .trim()
    .replace(heading, '')
    .replace(link, '$1')
    .replace(struck, '')
    .replace(tag, '')
    .replace(stars, '$2')
    .replace(code, '$1')
    .replace(escaped, '')
    .replace(entity, decodeEntity)
    .replace(/\s+/gu, ' ')
    .trim();
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || whole;
  const code = Number(name.slice(1));
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
}
