/** What a button or menu does in, the `custom_id` that says so out, and back: a message's only state. */
import type { Span } from '../../model.ts';
import type { Vote } from '../visit/tools.ts';

/** A passage as it read when the message was sent. */
export interface PassageRef {
  /** Fingerprint of the article's id. */
  readonly article: string;
  /** ¶ number. */
  readonly number: number;
  /** Fingerprint of the passage's text. */
  readonly text: string;
}

/** What can be listed of an article; `name` is the places of one name. */
export type Part = 'outline' | 'names' | 'name' | 'timeline' | 'quotes';

/** `asker` is the id of the person the message was made for; others get a private copy. */
export type Action =
  /** Show a passage. */
  | { readonly kind: 'show'; readonly passage: PassageRef; readonly asker: string }
  /** Show a passage between its neighbours. */
  | {
      readonly kind: 'near';
      readonly passage: PassageRef;
      readonly sentence: Span;
      readonly asker: string;
    }
  /** Show a passage's translation, named by `passage`. */
  | { readonly kind: 'translate'; readonly passage: PassageRef; readonly asker: string }
  | { readonly kind: 'copy'; readonly passage: PassageRef }
  /** Show everybody what stands on this private message. */
  | { readonly kind: 'share' }
  /** Whether the passage helped with the question of this fingerprint. */
  | {
      readonly kind: 'vote';
      readonly vote: Vote;
      readonly passage: PassageRef;
      readonly question: string;
    }
  /** Show the hit chosen from the menu, found or only close. */
  | { readonly kind: 'pick'; readonly outcome: 'found' | 'unsure'; readonly asker: string }
  /** Ask a suggested question, named by its fingerprint. */
  | { readonly kind: 'try'; readonly question: string; readonly asker: string }
  /** Ask the message's question again, each word as it was typed. */
  | { readonly kind: 'typed'; readonly asker: string }
  /** Turn to a page of the list of articles, counted from 1. */
  | { readonly kind: 'list'; readonly page: number; readonly asker: string }
  /** Open the article chosen from the menu. */
  | { readonly kind: 'open'; readonly asker: string }
  /** Turn to a page of what is listed of an article; `about` narrows it to one name or speaker. */
  | {
      readonly kind: 'part';
      readonly part: Part;
      readonly article: string;
      readonly about: string | null;
      readonly page: number;
      readonly asker: string;
    }
  /** List the places of the name chosen from the menu. */
  | { readonly kind: 'name'; readonly article: string; readonly asker: string };

/** Reads an action from the fields of its id. */
type Reader = (field: Field) => Action;

/** Empty where the id leaves it out. */
type Field = (name: string) => string;

const HASH = '[A-Za-z0-9_-]{10}';
const REF = `(?<article>${HASH})\\.(?<number>[1-9]\\d{0,6})\\.(?<text>${HASH})`;
const SPAN = '(?<start>0|[1-9]\\d{0,7})-(?<end>0|[1-9]\\d{0,7})';
const ASKER = '(?<asker>\\d{17,20})';
const PAGE = '(?<page>[1-9]\\d{0,6})';

/** `1`: the form of this file. Change it with the form, and old buttons say that they are old. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  reader(`show:${REF}:${ASKER}`, (field) => ({
    kind: 'show',
    passage: readRef(field),
    asker: field('asker'),
  })),
  reader(`near:${REF}\\.${SPAN}:${ASKER}`, (field) => ({
    kind: 'near',
    passage: readRef(field),
    sentence: readSpan(field),
    asker: field('asker'),
  })),
  reader(`translate:${REF}:${ASKER}`, (field) => ({
    kind: 'translate',
    passage: readRef(field),
    asker: field('asker'),
  })),
  reader(`copy:${REF}`, (field) => ({ kind: 'copy', passage: readRef(field) })),
  reader('share', () => ({ kind: 'share' })),
  reader(`vote:(?<vote>helpful|unhelpful):${REF}:(?<question>${HASH})`, (field) => ({
    kind: 'vote',
    vote: field('vote') === 'helpful' ? 'helpful' : 'unhelpful',
    passage: readRef(field),
    question: field('question'),
  })),
  reader(`pick:(?<outcome>found|unsure):${ASKER}`, (field) => ({
    kind: 'pick',
    outcome: field('outcome') === 'found' ? 'found' : 'unsure',
    asker: field('asker'),
  })),
  reader(`try:(?<question>${HASH}):${ASKER}`, (field) => ({
    kind: 'try',
    question: field('question'),
    asker: field('asker'),
  })),
  reader(`list:${PAGE}:${ASKER}`, (field) => ({
    kind: 'list',
    page: Number(field('page')),
    asker: field('asker'),
  })),
  reader(`typed:${ASKER}`, (field) => ({ kind: 'typed', asker: field('asker') })),
  reader(`open:${ASKER}`, (field) => ({ kind: 'open', asker: field('asker') })),
  reader(
    `part:(?<part>outline|names|name|timeline|quotes):(?<article>${HASH}):(?<about>${HASH})?:${PAGE}:${ASKER}`,
    (field) => ({
      kind: 'part',
      part: field('part') as Part,
      article: field('article'),
      about: field('about') || null,
      page: Number(field('page')),
      asker: field('asker'),
    }),
  ),
  reader(`name:(?<article>${HASH}):${ASKER}`, (field) => ({
    kind: 'name',
    article: field('article'),
    asker: field('asker'),
  })),
];

const HIT = new RegExp(`^${REF}\\.${SPAN}$`, 'u');

function reader(form: string, read: Reader): readonly [RegExp, Reader] {
  return [new RegExp(`^1:${form}$`, 'u'), read];
}

function formatRef(ref: PassageRef): string {
  return `${ref.article}.${ref.number}.${ref.text}`;
}

function fieldsOf({ groups }: RegExpExecArray): Field {
  return (name) => groups?.[name] ?? '';
}

function readRef(field: Field): PassageRef {
  return { article: field('article'), number: Number(field('number')), text: field('text') };
}

function readSpan(field: Field): Span {
  return { start: Number(field('start')), end: Number(field('end')) };
}

/** At most 80 characters. */
export function formatCustomId(action: Action): string {
  switch (action.kind) {
    case 'show':
    case 'translate':
      return `1:${action.kind}:${formatRef(action.passage)}:${action.asker}`;
    case 'near':
      return `1:near:${formatHit(action.passage, action.sentence)}:${action.asker}`;
    case 'copy':
      return `1:copy:${formatRef(action.passage)}`;
    case 'share':
      return '1:share';
    case 'vote':
      return `1:vote:${action.vote}:${formatRef(action.passage)}:${action.question}`;
    case 'pick':
      return `1:pick:${action.outcome}:${action.asker}`;
    case 'try':
      return `1:try:${action.question}:${action.asker}`;
    case 'list':
      return `1:list:${action.page}:${action.asker}`;
    case 'open':
    case 'typed':
      return `1:${action.kind}:${action.asker}`;
    case 'part':
      return `1:part:${action.part}:${action.article}:${action.about ?? ''}:${action.page}:${action.asker}`;
    case 'name':
      return `1:name:${action.article}:${action.asker}`;
  }
}

/** Undefined for whatever `formatCustomId` does not write. */
export function parseCustomId(id: string): Action | undefined {
  for (const [form, read] of READERS) {
    const match = form.exec(id);
    if (match) return read(fieldsOf(match));
  }
  return undefined;
}

/** The value of a menu option: a hit's passage and the place of its best sentence. */
export function formatHit(passage: PassageRef, sentence: Span): string {
  return `${formatRef(passage)}.${sentence.start}-${sentence.end}`;
}

/** Undefined for whatever `formatHit` does not write. */
export function parseHit(value: string): { passage: PassageRef; sentence: Span } | undefined {
  const match = HIT.exec(value);
  if (!match) return undefined;
  const field = fieldsOf(match);
  return { passage: readRef(field), sentence: readSpan(field) };
}
