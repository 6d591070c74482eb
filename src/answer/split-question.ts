/** A question in, the questions out that it asks one after the other, each to be asked by itself. */
import { inAnyLanguage, inKnownLanguages, lazyPattern } from '../language/in-any-language.ts';
import { namesSubjectIn } from '../language/names-subject.ts';
import type { LanguageCode, Question } from '../model.ts';
import { listContent, saysPronoun, standsAlone } from './follow-up.ts';

export interface AskedPart {
  /** As it is shown. */
  readonly text: string;
  /** As it is searched: with what it is about, where only the part before it says so. */
  readonly asked: string;
}

type Asked = Pick<Question, 'text' | 'language'>;

/** More than these are no question but a list. */
const maxParts = 3;

/**
 * "Who repaired it and how many came?" asks two things. One where it asks one: also where a part
 * has no words of its own before the break ("when and where did it happen?").
 */
export function splitQuestion({ text, language }: Asked): readonly AskedPart[] {
  const parts: string[] = [];
  for (const piece of text
    .split(breaks())
    .map((each) => each.replace(/(?<![\s,;])[\s,;]+$/u, ''))) {
    const before = parts.at(-1);
    if (before !== undefined && (!asks(piece) || !says(before))) {
      parts[parts.length - 1] = `${before} ${piece}`;
    } else if (piece !== '') {
      parts.push(piece);
    }
  }
  if (parts.length < 2 || parts.length > maxParts || !parts.every(asks)) {
    return [{ text, asked: text }];
  }
  const [first = text, ...others] = parts;
  const asked = [
    { text: first, asked: first },
    ...others.map((part) => completePart(part, first, language)),
  ];
  return asked.map((part) => ({ ...part, text: closeQuestion(part.text, text) }));
}

/** As it would be typed by itself, with the marks that stand once around the whole. */
function closeQuestion(part: string, whole: string): string {
  const opening = whole.includes('¿') && !part.includes('¿') ? '¿' : '';
  const [closing = ''] = /\s?\?$/u.exec(whole.trimEnd()) ?? [];
  return `${opening}${part}${/[?!.…]["”»)]?$/u.test(part) ? '' : closing}`;
}

/** "What is a VLAN and why would you use one?": the second half does not say what it is about. */
function completePart(part: string, first: string, language: LanguageCode): AskedPart {
  if (!says(part)) {
    const text = joinReply(part, first);
    return { text, asked: text };
  }
  const names = (word: string): boolean => namesSubjectIn(word, language);
  const saysSubject = standsAlone(part) && !saysPronoun(part) && listContent(part).some(names);
  return { text: part, asked: saysSubject ? part : [part, ...subjectOf(first, names)].join(' ') };
}

/** What names something, or, where nothing does, all words that mean something. */
function subjectOf(first: string, names: (word: string) => boolean): readonly string[] {
  const content = listContent(first);
  const subject = content.filter(names);
  return subject.length > 0 ? subject : content;
}

/**
 * What a reply without words enough of its own asks: "why" after "When may the troops stay?" is
 * "why may the troops stay?". The question word of what was asked before gives way to its own.
 */
export function joinReply(reply: string, before: string): string {
  const own = reply.replace(/(?<![\s?!.…])[\s?!.…]+$/u, '');
  const sentences = before.split(/(?<=[?!.])\s+/u);
  const rest = asks(own)
    ? sentences.map((each) => each.replace(askingStart(), '').trim())
    : sentences;
  return `${own} ${rest.join(' ').trim()}`;
}

/** Whether it has words of its own beside those that ask. */
const says = (text: string): boolean => listContent(text.replace(askingStart(), '')).length > 0;

/** After the end of a question, and before a question word that something joins to one. */
const breaks = lazyPattern(() => {
  const joins = inKnownLanguages(({ backward }) => backward?.openers ?? '');
  return `(?<=[?!.][”"»)]?)\\s+|(?<!\\s)(?:\\s*[,;])?\\s+(?:(?:${joins}|&|\\+|/)\\s+){1,4}(?=¿?${questionStart()})`;
}, 'iu');

const asks = (text: string): boolean => askingStart().test(text);

/** A question word at the beginning, with what may stand before it: "and since when". */
const askingStart = lazyPattern(() => {
  const joins = inAnyLanguage(({ typed }) => typed.joining);
  return `^[\\s¿¡]*(?:(?:${joins})\\s+){0,9}${questionStart()}`;
}, 'iu');

function questionStart(): string {
  const before = inAnyLanguage(({ dates }) => dates.beforeYear);
  const words = inKnownLanguages(({ backward }) => backward?.asking ?? '');
  const starts = inAnyLanguage(({ typed }) => typed.asking);
  return `(?:(?:${before}\\s+)?${words}(?:['’]?s)?|${starts})(?!\\p{L})`;
}
