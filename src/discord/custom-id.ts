/** What a button or menu does in, the `custom_id` that says so out, and back: a message's only state. */
import type { Span } from '../model.ts';

/** A passage as it read when the message was sent. */
export interface PassageRef {
  /** Fingerprint of the article's id. */
  readonly article: string;
  /** ¶ number. */
  readonly number: number;
  /** Fingerprint of the passage's text. */
  readonly text: string;
}

/** `asker` is the id of the person the message was made for; others get a private copy. */
export type Action =
  /** Show a passage. */
  | { readonly kind: 'show'; readonly passage: PassageRef; readonly asker: string }
  | { readonly kind: 'copy'; readonly passage: PassageRef }
  /** Show the hit chosen from the menu, found or only close. */
  | { readonly kind: 'pick'; readonly outcome: 'found' | 'unsure'; readonly asker: string }
  /** Ask a suggested question, named by its fingerprint. */
  | { readonly kind: 'try'; readonly question: string; readonly asker: string }
  /** Turn to a page of the list of articles, counted from 1. */
  | { readonly kind: 'list'; readonly page: number; readonly asker: string }
  /** Open the article chosen from the menu. */
  | { readonly kind: 'open'; readonly asker: string };

const HASH = '[A-Za-z0-9_-]{10}';
const REF = `(${HASH})\\.([1-9]\\d{0,6})\\.(${HASH})`;
const ASKER = '(\\d{17,20})';

/** `1`: the form of this file. Change it with the form, and old buttons say that they are old. */
const SHOW = new RegExp(`^1:show:${REF}:${ASKER}$`, 'u');
const COPY = new RegExp(`^1:copy:${REF}$`, 'u');
const PICK = new RegExp(`^1:pick:(found|unsure):${ASKER}$`, 'u');
const TRY = new RegExp(`^1:try:(${HASH}):${ASKER}$`, 'u');
const LIST = new RegExp(`^1:list:([1-9]\\d{0,6}):${ASKER}$`, 'u');
const OPEN = new RegExp(`^1:open:${ASKER}$`, 'u');
const HIT = new RegExp(`^${REF}\\.(\\d{1,8})-(\\d{1,8})$`, 'u');

function formatRef(ref: PassageRef): string {
  return `${ref.article}.${ref.number}.${ref.text}`;
}

function readRef(match: RegExpExecArray): PassageRef {
  return { article: match[1] ?? '', number: Number(match[2]), text: match[3] ?? '' };
}

/** At most 60 characters. */
export function formatCustomId(action: Action): string {
  switch (action.kind) {
    case 'show':
      return `1:show:${formatRef(action.passage)}:${action.asker}`;
    case 'copy':
      return `1:copy:${formatRef(action.passage)}`;
    case 'pick':
      return `1:pick:${action.outcome}:${action.asker}`;
    case 'try':
      return `1:try:${action.question}:${action.asker}`;
    case 'list':
      return `1:list:${action.page}:${action.asker}`;
    case 'open':
      return `1:open:${action.asker}`;
  }
}

/** Undefined for whatever `formatCustomId` does not write. */
export function parseCustomId(id: string): Action | undefined {
  let match = SHOW.exec(id);
  if (match) return { kind: 'show', passage: readRef(match), asker: match[4] ?? '' };
  match = COPY.exec(id);
  if (match) return { kind: 'copy', passage: readRef(match) };
  match = PICK.exec(id);
  if (match) {
    return {
      kind: 'pick',
      outcome: match[1] === 'found' ? 'found' : 'unsure',
      asker: match[2] ?? '',
    };
  }
  match = TRY.exec(id);
  if (match) return { kind: 'try', question: match[1] ?? '', asker: match[2] ?? '' };
  match = LIST.exec(id);
  if (match) return { kind: 'list', page: Number(match[1]), asker: match[2] ?? '' };
  match = OPEN.exec(id);
  return match ? { kind: 'open', asker: match[1] ?? '' } : undefined;
}

/** The value of a menu option: a hit's passage and the place of its best sentence. */
export function formatHit(passage: PassageRef, sentence: Span): string {
  return `${formatRef(passage)}.${sentence.start}-${sentence.end}`;
}

/** Undefined for whatever `formatHit` does not write. */
export function parseHit(value: string): { passage: PassageRef; sentence: Span } | undefined {
  const match = HIT.exec(value);
  if (!match) return undefined;
  return {
    passage: readRef(match),
    sentence: { start: Number(match[4]), end: Number(match[5]) },
  };
}
