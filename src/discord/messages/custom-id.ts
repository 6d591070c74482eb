/** What a button or menu does in, the `custom_id` that says so out, and back: a message's only state. */
import type { Part } from '../../contents/parts.ts';
import type { PassageRef } from '../../library/visible-library.ts';
import type { Span } from '../../model.ts';
import type { Vote } from '../../storage/feedback.ts';

/** A passage and the place of the sentence that matters in it. */
export interface HitRef {
  readonly passage: PassageRef;
  readonly sentence: Span;
}

/** A part of an id: how it reads, and how to read and write it. `read` gets what the pattern holds for. */
interface Field<T> {
  readonly pattern: RegExp;
  readonly read: (text: string) => T;
  readonly write: (value: T) => string;
}

const hash = '[A-Za-z0-9_-]{10}';
const count = '[1-9]\\d{0,6}';
const place = '0|[1-9]\\d{0,7}';
const ref = `${hash}\\.${count}\\.${hash}`;

function word<T extends string>(pattern: string): Field<T> {
  return { pattern: whole(pattern), read: (text) => text as T, write: (value) => value };
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}

const fields = {
  passage: { pattern: whole(ref), read: readRef, write: writeRef },
  hit: { pattern: whole(`${ref}\\.(?:${place})-(?:${place})`), read: readHit, write: writeHit },
  /** The id of the person the message was made for; others get a private copy. */
  asker: word<string>('\\d{17,20}'),
  vote: word<Vote>('helpful|unhelpful'),
  outcome: word<'found' | 'unsure'>('found|unsure'),
  /** A fingerprint, as are `article` and `file`. */
  question: word<string>(hash),
  article: word<string>(hash),
  file: word<string>(hash),
  part: word<Part>('outline|names|name|timeline|quotes'),
  /** The fingerprint of the one name or speaker that is listed; null for all. */
  about: {
    pattern: whole(`(?:${hash})?`),
    read: (text) => text || null,
    write: (value) => value ?? '',
  } satisfies Field<string | null>,
  /** Counted from 1. */
  page: { pattern: whole(count), read: Number, write: String },
  /** A question that stands in the message above. */
  above: { pattern: /^(?=.{1,93}$)(?:[^%:]|%25|%3A)+$/su, read: decode, write: encode },
  /** How many follow each other, the first one counted. */
  passages: { pattern: whole(count), read: Number, write: String },
} as const;

type Fields = { readonly [F in keyof typeof fields]: ReturnType<(typeof fields)[F]['read']> };

/** Each kind of action with its fields, in the order in which its id holds them. */
const actions = {
  /** Show a passage. */
  show: ['passage', 'asker'],
  /** Show a passage between its neighbours. */
  near: ['hit', 'asker'],
  /** Show a passage's translation, named by `passage`. */
  translate: ['passage', 'asker'],
  copy: ['passage'],
  /** Show everybody what stands on this private message: so many passages, that read so when it was made. */
  share: ['passage', 'passages'],
  /** Whether the passage helped with the question. */
  vote: ['vote', 'passage', 'question'],
  /** Show the hit chosen from the menu, found or only close. */
  pick: ['outcome', 'asker'],
  /** Ask a suggested question. */
  try: ['question', 'asker'],
  /** Ask the message's question again, each word as it was typed. */
  typed: ['asker'],
  /** Open a form to ask more about the message's question. */
  more: [],
  /** The same about the question of the message that this one replies to. */
  further: ['above'],
  /** What was written into that form. */
  asked: [],
  /** Turn to a page of the list of articles. */
  list: ['page', 'asker'],
  /** Open the article chosen from the menu. */
  open: ['asker'],
  /** Turn to a page of what is listed of an article. */
  part: ['part', 'article', 'about', 'page', 'asker'],
  /** List the places of the name chosen from the menu. */
  name: ['article', 'asker'],
  /** Remove the message: by whom it was made for, and by moderators. */
  discard: ['asker'],
  /** Remove an article of the server, as was asked for; and bring it back. */
  remove: ['article'],
  restore: ['article'],
  /** Show an article to everyone in the server, as was asked for; and only to those before. */
  publish: ['article'],
  hide: ['article'],
  /** Forget the questions kept for the server, as was asked for. */
  clear: [],
  /** Show what can be done about the question chosen from the menu. */
  mend: [],
  /** Answer the question with the passage chosen from the menu; and by search again. */
  choose: ['question'],
  unpin: ['question'],
  /** Open a form in which two words mean the same; and what was written into it. */
  word: ['question'],
  words: ['question'],
  /** Take back the listed question, or the word, chosen from the menu. */
  back: [],
  /** An article's author and date as it states them itself. */
  stated: ['article'],
  /** Switch a shared article off in the server, as was asked for; and on again. */
  off: ['article'],
  on: ['article'],
  /** No quote a day any more. */
  quiet: [],
  /** Take in the articles and settings of a file, as was asked for; and have those before again. */
  import: ['file'],
  before: [],
} as const satisfies Record<string, readonly (keyof Fields)[]>;

export type ActionKind = keyof typeof actions;
export type ActionOf<K extends ActionKind> = K extends unknown
  ? { readonly kind: K } & { readonly [F in (typeof actions)[K][number]]: Fields[F] }
  : never;
export type Action = ActionOf<ActionKind>;

/** The form of this file. Change it with the form, and old buttons say that they are old. */
const version = '1';

/** At most 80 characters, where no question stands in it. */
export function formatCustomId(action: Action): string {
  const values: Readonly<Record<string, unknown>> = { ...action };
  const written = actions[action.kind].map((name) =>
    (fields[name] as Field<unknown>).write(values[name]),
  );
  return [version, action.kind, ...written].join(':');
}

/** Undefined for whatever `formatCustomId` does not write. */
export function parseCustomId(id: string): Action | undefined {
  const [form, kind = '', ...parts] = id.split(':');
  if (form !== version || !Object.hasOwn(actions, kind)) return undefined;
  const names: readonly (keyof Fields)[] = actions[kind as ActionKind];
  const fits = names.every((name, i) => fields[name].pattern.test(parts[i] ?? ''));
  if (parts.length !== names.length || !fits) return undefined;
  const values = names.map((name, i) => [name, fields[name].read(parts[i] ?? '')]);
  return { kind, ...Object.fromEntries(values) } as Action;
}

/** Whether an id has room for it. */
export function fitsCustomId(question: string): boolean {
  return fields.above.pattern.test(encode(question));
}

/** Colons part the fields. */
function encode(text: string): string {
  return text.replaceAll('%', '%25').replaceAll(':', '%3A');
}

function decode(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%25', '%');
}

/** Values of menu options. */
export const formatHit = fields.hit.write;
export const formatPassage = fields.passage.write;

/** Undefined for whatever `formatPassage` does not write. */
export function parsePassage(value: string): PassageRef | undefined {
  return fields.passage.pattern.test(value) ? readRef(value) : undefined;
}

/** Undefined for whatever `formatHit` does not write. */
export function parseHit(value: string): HitRef | undefined {
  return fields.hit.pattern.test(value) ? readHit(value) : undefined;
}

function readRef(text: string): PassageRef {
  const [article = '', number, fingerprint = ''] = text.split('.');
  return { article, number: Number(number), text: fingerprint };
}

function writeRef({ article, number, text }: PassageRef): string {
  return `${article}.${number}.${text}`;
}

function readHit(text: string): HitRef {
  const [start, end] = (text.split('.').at(-1) ?? '').split('-').map(Number);
  return { passage: readRef(text), sentence: { start: start ?? 0, end: end ?? 0 } };
}

function writeHit({ passage, sentence }: HitRef): string {
  return `${writeRef(passage)}.${sentence.start}-${sentence.end}`;
}
