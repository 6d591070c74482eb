/** A question in, what it asks about an article itself, or the talk that it is, out. */
import { LRUCache } from 'lru-cache';
import { foldWord } from '../language/fold.ts';
import { isSpoken, knownLanguages, languages } from '../language/languages.ts';
import { nearestName } from '../language/nearest-name.ts';
import { isEverydayForm } from '../language/word-frequency.ts';
import type { AskedWhole, ConversationWords } from '../language/words/conversation-words.ts';
import type { About, LanguageCode, Question, Talk } from '../model.ts';
import { createAlternativeFinder, type FindAlternatives } from './find-alternatives.ts';
import {
  type Alternative,
  createAlternative,
  findNeeded,
  type Named,
  splitPattern,
} from './pattern-alternatives.ts';
import { splitQuestion } from './split-question.ts';

export type Intent = { readonly language: LanguageCode } & IntentKind & Certainty;

type IntentKind =
  | {
      readonly kind: 'about';
      readonly about: About;
      /** What is asked besides. */
      readonly also?: readonly About[];
      /** The words that stand where "the article" could: an article's title, or it is no such question. */
      readonly named: string | null;
    }
  | { readonly kind: 'talk'; readonly talk: Talk };

interface Certainty {
  /** False where it may be meant of something in the text, which then answers better. */
  readonly sure: boolean;
}

interface Pattern {
  readonly language: LanguageCode;
  readonly whole: readonly Alternative[];
  /** The same with any words in place of the article's; none where none are named. */
  readonly named: readonly Alternative[];
  readonly intent: Certainty &
    (
      | { readonly kind: 'about'; readonly about: About }
      | { readonly kind: 'talk'; readonly talk: Talk }
    );
}

interface Reader {
  /** Of `whole` and of `named`: what is certain comes first. */
  readonly whole: FindAlternatives<Pattern>;
  readonly named: FindAlternatives<Pattern>;
  readonly openings: RegExp;
  readonly fillers: RegExp;
  /** Words that may be meant by misspelt ones. */
  readonly words: readonly string[];
  /** What words were read as: the same few are asked for again and again. */
  readonly repairs: LRUCache<string, string>;
}

/** What is longer asks for something in the text. */
const maxChars = 120;
const minRepairedLetters = 5;
/** Of a word's letters, the share that may be slips. */
const maxSlips = 0.2;
const maxRemembered = 2_000;

let reader: Reader | undefined;

/** In the language whose words it is in, `language` where it is both; undefined for a question to the text.
 * `linked`: an article's address stood beside the text. */
export function readIntent({ text, language }: Question, linked = false): Intent | undefined {
  if (text.length > maxChars) return undefined;
  reader ??= createReader();
  const typed = normalise(text);
  if (typed === '') return linked ? askedByLink(language) : undefined;
  return matchAny(typed, language, reader) ?? matchRepaired(typed, language, reader);
}

/** As `readIntent`; of several questions about the article itself, the first with those after it. */
export function readIntents(question: Question, linked = false): Intent | undefined {
  const parts = splitQuestion(question).map(({ text }) => text);
  return (
    (parts.length > 1 ? joinIntents(question, parts) : undefined) ?? readIntent(question, linked)
  );
}

/** Undefined where one of them asks for something else. */
function joinIntents(question: Question, parts: readonly string[]): Intent | undefined {
  const intents = parts.map((text) => readIntent({ ...question, text }));
  const abouts = intents.flatMap((intent) => (intent?.kind === 'about' ? intent : []));
  const [first, ...others] = abouts;
  if (!first || abouts.length < parts.length) return undefined;
  const also = others.map(({ about }) => about).filter((about) => about !== first.about);
  // The article is named once: "who wrote this and when was it published?"
  const sure = abouts.some((each) => each.sure);
  return { ...first, named: abouts.find(({ named }) => named)?.named ?? null, also, sure };
}

/** Nothing but an article's address. */
const askedByLink = (language: LanguageCode): Intent => ({
  kind: 'about',
  about: 'summary',
  named: null,
  language,
  sure: true,
});

function createReader(): Reader {
  const known = [...knownLanguages.values()];
  const conversations = known.flatMap(({ conversation }) => conversation ?? []);
  const patterns = known.flatMap(({ code, conversation }) =>
    conversation ? createPatterns(code, conversation) : [],
  );
  // Slips are looked for in what is spoken to the bot most: each further language has near misses.
  const spoken = patterns.filter(({ language }) => isSpoken(language));
  const sources = spoken.flatMap(({ whole }) => whole.map(({ source }) => source)).join(' ');
  // What is certain in one language comes before what is not in another.
  const ordered = [...patterns].sort((a, b) => Number(b.intent.sure) - Number(a.intent.sure));
  const finderOf = (kind: 'whole' | 'named') =>
    createAlternativeFinder(
      ordered.flatMap((owner) => owner[kind].map((alternative) => ({ alternative, owner }))),
    );
  return {
    whole: finderOf('whole'),
    named: finderOf('named'),
    openings: new RegExp(
      `^(?:${conversations.map(({ openings }) => openings).join('|')}) (?=.)`,
      'u',
    ),
    fillers: new RegExp(
      `(?<= )(?:${conversations.map(({ fillers }) => fillers).join('|')}) `,
      'gu',
    ),
    words: [...new Set(sources.match(/(?<![\p{L}\\])\p{L}{5,}/gu))],
    repairs: new LRUCache({ max: maxRemembered }),
  };
}

function createPatterns(code: LanguageCode, conversation: ConversationWords): Pattern[] {
  const source = `(?:${conversation.article})`;
  const article: Named = { name, source, needed: findNeeded(source) };
  return [true, false].flatMap((sure) => [
    ...Object.entries(conversation.talk).flatMap(([talk, asked]) =>
      createPattern(code, asked, article, { kind: 'talk', talk: talk as Talk, sure }),
    ),
    ...Object.entries(conversation.about).flatMap(([about, asked]) =>
      createPattern(code, asked, article, { kind: 'about', about: about as About, sure }),
    ),
  ]);
}

function createPattern(
  language: LanguageCode,
  { sure, unless }: AskedWhole,
  article: Named,
  intent: Pattern['intent'],
): Pattern[] {
  const source = intent.sure ? sure : unless;
  if (source === '') return [];
  const alternatives = splitPattern(source);
  const naming = intent.kind === 'about' ? alternatives.filter((each) => each.includes(name)) : [];
  return [
    {
      language,
      whole: alternatives.map((each) => createAlternative(each, article)),
      named: naming.map((each) => createAlternative(each, anyWords)),
      intent,
    },
  ];
}

const name = '{article}';
const anyWords: Named = { name, source: '(.+)', needed: [] };

/** Lower case, without accents, signs and letters held down: `¿Quién…?!` → `quien`. */
function normalise(text: string): string {
  return foldWord(text)
    .replace(/(?<=\p{L})['’`´](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .trim();
}

/** As it stands, then without what says nothing; a title only where no other words do. */
function matchAny(
  typed: string,
  language: LanguageCode,
  { whole, named, openings, fillers }: Reader,
): Intent | undefined {
  const filled = ` ${typed} `.replace(fillers, '').trim();
  if (filled === '') return { kind: 'talk', talk: 'chat', language, sure: true };
  const readings = [...new Set([...listRests(typed, openings), ...listRests(filled, openings)])];
  for (const reading of readings) {
    const found = matchWhole(reading, language, whole);
    if (found) return found;
  }
  for (const reading of readings) {
    const found = matchNamed(reading, named);
    if (found) return found;
  }
  return undefined;
}

/** `hey can you tell me who wrote this` and what is left of it without each opening. */
function listRests(text: string, openings: RegExp): string[] {
  const rest = text.replace(openings, '');
  return rest === text ? [text] : [text, ...listRests(rest, openings)];
}

/** The first in that language, or of any. */
function matchWhole(
  text: string,
  language: LanguageCode,
  find: FindAlternatives<Pattern>,
): Intent | undefined {
  let first: Pattern | undefined;
  for (const { alternative, owner } of find(text)) {
    if (owner === first || !alternative.match(text)) continue;
    if (owner.language === language) return toIntent(owner, null);
    first ??= owner;
  }
  return first && toIntent(first, null);
}

function matchNamed(text: string, find: FindAlternatives<Pattern>): Intent | undefined {
  for (const { alternative, owner } of find(text)) {
    const [, ...groups] = alternative.match(text) ?? [];
    const named = groups.find((group) => group !== undefined);
    if (named !== undefined) return toIntent(owner, named);
  }
  return undefined;
}

const toIntent = ({ intent, language }: Pattern, named: string | null): Intent =>
  intent.kind === 'about' ? { ...intent, language, named } : { ...intent, language };

/** Read as the nearest words that such questions have; then the text may answer better. */
function matchRepaired(typed: string, language: LanguageCode, from: Reader): Intent | undefined {
  const words = typed.split(' ');
  const repaired = words.map((word) => rememberRepair(word, from)).join(' ');
  if (repaired === typed) return undefined;
  const found = matchAny(repaired, language, from);
  return found && !(found.kind === 'about' && found.named !== null)
    ? { ...found, sure: false }
    : undefined;
}

function rememberRepair(word: string, { words, repairs }: Reader): string {
  const repaired = repairs.get(word) ?? repairWord(word, words);
  repairs.set(word, repaired);
  return repaired;
}

function repairWord(word: string, words: readonly string[]): string {
  const known =
    word.length < minRepairedLetters ||
    words.includes(word) ||
    Object.values(languages).some((language) => isEverydayForm(word, language));
  return known ? word : (nearestName(word, words, maxSlips) ?? word);
}
