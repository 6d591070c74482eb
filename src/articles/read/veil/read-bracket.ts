/** A bracket in a file in, the wikilink, embed, call of a footnote or callout that it opens out. */
import { hasInk } from '../block.ts';
import { marks } from '../visible.ts';
import type { Closings } from './find-closings.ts';
import { saysNothing } from './tool-words.ts';
import { led, lineEndOf, none, type Special, veilLines } from './veil.ts';

const footnoteCall = /^\[\^[^\]\s[]{1,100}\]/u;
const callout = /^\[![\w-]{1,40}(?:\|[^\]\n]{0,40})?\][-+]?/u;
/** `[!Body parser]`: a kind of somebody's own, whose name is then the title. */
const ownCallout = /^\[!([^[\]\n|]{1,60})\][-+]?(?=[ \t]*(?:\n|$))/u;
/** WordPress's marks, which some blogs kept when they moved. */
const shortcode =
  /^\[\/?(?:audio|caption|embed|gallery|playlist|slideshare|soundcloud|sourcecode|video|vimeo|wpvideo|youtube)(?:[ =][^\]\n]{0,300})?\](?![([:])/u;
const wikilink = /^\[\[([^[\]\n|]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/u;
const embed = /^!\[\[([^[\]\n]{1,300})\]\]/u;

/** Markdown takes no blank in an address; vaults and folders of files have them: `[the quay](Old notes/The quay.md)`. */
const spacedLink =
  /^!?\[([^[\]\n]{0,300})\]\((?=[^()<>\n"']{0,300}[^()<>\n"'\s][ \t]|\[\[)([^()<>\n"']{1,300})\)/u;
/** `(Global configuration)`, `([[Boats]])`, as Logseq leads to a page by its name. */
const pageLike = /^(?:\[\[[^[\]]{1,200}\]\]|\p{Lu}[^.,;:!?]{0,100})$/u;
const pathLike = /^(?:https?:|\.{0,2}\/|#)|\.[a-z]\w{1,4}(?:#[^/]*)?$|^[^/\s]+(?: [^/\s]+)*\/\S/iu;

/** `[Ferry][quay.boats.Ferry]`, `[quay.boats.Ferry][]`: a part of a program by its name, which no file of its documentation defines. */
const reference =
  /^\[([^[\]\n]{1,200})\](?:\[(?:[A-Za-z_]\w{0,60}\.){1,12}[A-Za-z_]\w{0,60}\]|(?<=^\[`?(?:[A-Za-z_]\w{0,60}\.){1,12}\w{1,60}`?\])\[\])/u;

function readReference(source: string, at: number, near: string): Special | null {
  const [whole, shown = ''] = reference.exec(near) ?? [];
  if (whole === undefined) return null;
  const [close, end] = [at + 1 + shown.length, at + whole.length];
  return {
    veils: [...veilLines(source, at, at + 1).veils, ...veilLines(source, close, end).veils],
    end,
  };
}

/** With the blank before it, where nothing but a sign of the sentence follows. */
function veilCall(source: string, at: number, end: number): Special {
  const isLoose =
    source[at - 1] === ' ' && /^[.,;:!?)\n]/u.test(source.slice(end, end + 1) || '\n');
  const start = isLoose ? at - 1 : at;
  return { veils: [{ start, end, text: none(end - start) }], end };
}

/** `[see @ana2018boats; @eva, p. 3]`, which pandoc looks up in a list of books. */
const citation = /^\[(?:[^[\]\n@]{1,60} )?-?@[\w:./-]{1,80}(?:[ ,;][^[\]\n]{0,200})?\](?![[(])/u;
const yearly = /^\[-?@\p{L}[\p{L}_-]{1,60}(?:1[5-9]|20)\d{2}/u;
const booksListed = /^.{0,4000}?\nbibliography[ \t]*:/su;
const defined = /^\[-?@[^[\]\n]{1,300}\]:/mu;

/** Unless the file says where the list is, only one alone with a year: others write the names of people so. */
function findCitation(near: string, closings: Closings): string | null {
  const cited = citation.exec(near)?.[0];
  if (cited === undefined) return null;
  const isLikely = yearly.test(cited) && !closings.has(defined);
  return isLikely || closings.has(booksListed) ? cited : null;
}

/** `((6071c223-…))`, in Logseq: another block, put in. */
const blockCall = /^\(\([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\)\)/u;

export function veilBlockCall(source: string, at: number): Special | null {
  const whole = blockCall.exec(source.slice(at, at + 60))?.[0];
  return whole === undefined ? null : veilLines(source, at, at + whole.length);
}

/** `[built:: 1931]`, `(see:: [[Boats]])`: what notes say of themselves in the middle of a sentence. */
const inlineField =
  /^[[(](\p{L}[\p{L}\p{N} _-]{0,40})::[ \t]{1,9}(?! )(?:[^[\]()\n]|\[\[[^[\]\n]{1,200}\]\]){1,200}[\])]/u;

const fieldMaxChars = 500;

export function veilField(source: string, at: number): Special | null {
  const [whole, name = ''] = inlineField.exec(source.slice(at, at + fieldMaxChars)) ?? [];
  if (whole === undefined) return null;
  const [colon, end] = [at + 1 + name.length + 1, at + whole.length];
  return {
    veils: [
      ...veilLines(source, at, at + 1).veils,
      ...veilLines(source, colon, colon + 1).veils,
      ...veilLines(source, end - 1, end).veils,
    ],
    // Links may stand in it.
    end: colon + 1,
  };
}

export function readBracket(
  source: string,
  at: number,
  lineStart: number,
  closings: Closings,
): Special | null {
  const near = source.slice(at, at + 700);
  const field = veilField(source, at);
  if (field !== null) return field;
  const embedded = embed.exec(near)?.[0];
  if (embedded !== undefined) return readEmbed(source, at, embedded);
  const isDefined = (label: string): boolean =>
    near[label.length] === ':' && /^[ \t>]*$/u.test(source.slice(lineStart, at));
  const call = footnoteCall.exec(near)?.[0];
  if (call !== undefined) {
    return isDefined(call) ? null : veilCall(source, at, at + call.length);
  }
  const cited = findCitation(near, closings);
  if (cited !== null && !isDefined(cited)) return veilCall(source, at, at + cited.length);
  const kind = callout.exec(near)?.[0];
  if (kind !== undefined && /^[ \t]*>[ \t>]*$/u.test(source.slice(lineStart, at))) {
    return veilCallout(source, at, at + kind.length);
  }
  const own = ownCallout.exec(near);
  if (own !== null && /^[ \t]*>[ \t>]*$/u.test(source.slice(lineStart, at))) {
    const [whole, name = ''] = own;
    const start = at + 2;
    const close = start + name.length;
    return {
      veils: [
        ...veilLines(source, at, start).veils,
        ...veilLines(source, close, at + whole.length).veils,
        ...veilCallout(source, at, at).veils.slice(1),
      ],
      end: at + whole.length,
    };
  }
  const wordPress = shortcode.exec(near)?.[0];
  if (wordPress !== undefined) return veilLines(source, at, at + wordPress.length);
  const referred = readReference(source, at, near);
  if (referred !== null) return referred;
  const spaced = readLinkedPicture(source, at, near) ?? readSpacedLink(source, at, near);
  if (spaced !== null) return spaced;
  const [link, target = '', shown] = wikilink.exec(near) ?? [];
  if (link === undefined) return null;
  // `[[a\|b]]`, as wikilinks in tables are written.
  const before = shown === undefined ? 2 : 2 + target.length + 1;
  const inner = { start: at + before, end: at + link.length - 2 };
  const anchors = [...source.slice(inner.start, inner.end).matchAll(/#\^?/gu)];
  return {
    veils: [
      ...veilLines(source, at, inner.start).veils,
      ...(shown === undefined ? anchors : []).map(({ 0: sign, index }) => ({
        start: inner.start + index,
        end: inner.start + index + sign.length,
        text: ' '.repeat(sign.length),
      })),
      ...veilLines(source, inner.end, inner.end + 2).veils,
    ],
    end: at + link.length,
  };
}

/** `[![The quay](The old quay.png)](The old quay.png)`: a picture with such an address that is such a link. */
const linkedPicture =
  /^\[(!\[[^[\]\n]{0,300}\]\([^()<>\n"']{1,300}\))\]\([^()<>\n"']{0,300}[^()<>\n"'\s][ \t][^()<>\n"']{0,300}\)/u;

function readLinkedPicture(source: string, at: number, near: string): Special | null {
  const [whole, picture = ''] = linkedPicture.exec(near) ?? [];
  const shown = whole === undefined ? null : readSpacedLink(source, at + 1, picture);
  if (whole === undefined || shown === null) return null;
  const end = at + whole.length;
  return {
    veils: [
      ...veilLines(source, at, at + 1).veils,
      ...shown.veils,
      ...veilLines(source, shown.end, end).veils,
    ],
    end,
  };
}

function readSpacedLink(source: string, at: number, near: string): Special | null {
  const [whole, words = '', path = ''] = spacedLink.exec(near) ?? [];
  const isPage = pageLike.test(path) && /\p{L}$/u.test(words) && !/\w/u.test(source[at - 1] ?? '');
  if (whole === undefined || !(isPage || pathLike.test(path.trim()))) return null;
  const end = at + whole.length;
  const isPicture = whole.startsWith('!');
  if (isPicture && saysNothing(words)) return veilLines(source, at, end);
  const start = at + (isPicture ? 2 : 1);
  const after = start + words.length;
  // Marks within the words are read later on, as those of any text are; what a template puts in is not.
  const templates = [...words.matchAll(/\{\{[^{}]{0,200}\}\}/gu)].flatMap(
    ({ 0: whole, index }) => veilLines(source, start + index, start + index + whole.length).veils,
  );
  return {
    veils: [
      ...veilLines(source, at, start).veils,
      ...templates,
      ...veilLines(source, after, end).veils,
    ],
    end,
  };
}

/** A picture or another note put in; only a picture may have words beside it. */
function readEmbed(source: string, at: number, whole: string): Special {
  const bar = whole.lastIndexOf('|');
  const words = bar === -1 ? '' : whole.slice(bar + 1, -2);
  if (!/\p{L}/u.test(words)) return veilLines(source, at, at + whole.length);
  return {
    veils: [
      ...veilLines(source, at, at + bar + 1).veils,
      ...veilLines(source, at + whole.length - 2, at + whole.length).veils,
    ],
    end: at + whole.length,
  };
}

/** The title of a callout is a line of its own where plain text follows it. */
function veilCallout(source: string, at: number, markEnd: number): Special {
  const lineEnd = lineEndOf(source, markEnd);
  const prefix =
    /^\n[ \t]*(?:>[ \t]?)+(?=[\p{L}\p{N}*_"“‘«¿¡([`])(?!\d{1,9}[.)][ \t]|[*][ \t]|`{3})/u.exec(
      source.slice(lineEnd, lineEnd + 40),
    );
  const [mark] = veilLines(source, at, markEnd).veils;
  if (!hasInk(source.slice(markEnd, lineEnd)) || prefix === null || mark === undefined) {
    return veilLines(source, at, markEnd);
  }
  const text = led(marks.line, prefix[0].length);
  return { veils: [mark, { start: lineEnd, end: lineEnd + prefix[0].length, text }], end: markEnd };
}
