/** A place in a sentence in, the one person whom the grammar names there as speaker out. */
import type { ExtractionWords } from '../../language/words/extraction-words.ts';
import type { Token } from './clauses.ts';

export interface Speaker {
  readonly name: string;
  /** The token after the name and what belongs to it. */
  readonly next: number;
}

const maxPremodifiers = 6;
const maxInOf = 8;
const maxKin = 3;

export const isMark = (token: Token | undefined, ...texts: readonly string[]): boolean =>
  token?.kind === 'mark' && texts.includes(token.text);

export const isWord = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token?.kind === 'word' && words.has(token.lower);

/** "Ana Rojas", "Harvard professor Ana Rojas", "the mayor of Lima, Ana Rojas": never "the wife of Ana Rojas". */
export function readSpeaker(
  tokens: readonly Token[],
  from: number,
  words: ExtractionWords,
): Speaker | undefined {
  let at = from;
  if (isWord(tokens[at], words.determiners)) at++;
  // "Oxford biologist" where the place is met nowhere else.
  if (isCapitalised(tokens[at]) && isRole(tokens[at + 1], words)) at++;
  let role = false;
  for (const last = at + maxPremodifiers; at < last; at++) {
    const token = tokens[at];
    if (token?.kind === 'name') {
      if (!isAffiliation(tokens, at, words))
        return endName(tokens, at, words) ?? readKin(tokens, from, words);
    } else if (isRole(token, words)) {
      role = true;
      if (isMark(tokens[at + 1], '.')) at++;
    } else if (!isWord(token, words.modifiers)) break;
  }
  return (role ? readApposition(tokens, at, words) : undefined) ?? readKin(tokens, from, words);
}

/** "Her uncle, Ana Rojas", "Hale’s lawyer, Ana Rojas", "the film maker, Ana Rojas": any noun, and who that is. */
function readKin(
  tokens: readonly Token[],
  from: number,
  words: ExtractionWords,
): Speaker | undefined {
  const isOf = tokens[from]?.kind === 'name' && isPossessive(tokens[from + 1]);
  if (!isOf && !isWord(tokens[from], words.determiners)) return undefined;
  let at = from + (isOf ? 2 : 1);
  for (const last = at + maxKin; at < last && tokens[at]?.kind === 'word'; at++) {
    const [token] = tokens.slice(at);
    const isOther = [words.relatives, words.copulas, words.links, words.and].some((set) =>
      isWord(token, set),
    );
    if (isOther || isVerb(token, words) || isAdverb(token, words)) return undefined;
  }
  const name = tokens[at + 1];
  const isNamed = at > from + 1 && isMark(tokens[at], ',') && name?.kind === 'name';
  return isNamed && isPersonName(name.text, words) ? endName(tokens, at + 1, words) : undefined;
}

const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);

export function isRole(token: Token | undefined, { roles }: ExtractionWords): boolean {
  if (token?.kind !== 'word') return false;
  return roles.has(token.lower) || roles.has(token.lower.slice(token.lower.lastIndexOf('-') + 1));
}

/** "Harvard" before "professor", where a name comes after. */
function isAffiliation(tokens: readonly Token[], at: number, words: ExtractionWords): boolean {
  const next = tokens[at + 1];
  return isRole(next, words) || isWord(next, words.modifiers);
}

export const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/u.test(textOf(token));

const textOf = (token: Token | undefined): string =>
  token === undefined || token.kind === 'quote' ? '' : token.text;

function endName(
  tokens: readonly Token[],
  at: number,
  words: ExtractionWords,
): Speaker | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'name' || isPossessive(next)) return undefined;
  // Two people say it together.
  if (isWord(next, words.and) && isPersonal(tokens, at + 2, words)) return undefined;
  return { name: token.name, next: at + 1 };
}

function isPersonal(tokens: readonly Token[], at: number, words: ExtractionWords): boolean {
  const token = tokens[at];
  return token?.kind === 'name' || isWord(token, words.determiners) || isRole(token, words);
}

/** ", Ana Rojas" or "of Lima, Ana Rojas" after a role. */
function readApposition(
  tokens: readonly Token[],
  from: number,
  words: ExtractionWords,
): Speaker | undefined {
  let at = from;
  const ofSomething = isWord(tokens[at], words.ofWords);
  if (ofSomething) {
    const last = at + maxInOf;
    while (at < last && !isMark(tokens[at], ',')) {
      const token = tokens[at];
      if (token?.kind === 'quote' || token?.kind === 'mark' || isWord(token, words.relatives))
        return undefined;
      if (isVerb(token, words)) return undefined;
      at++;
    }
  }
  if (!isMark(tokens[at], ',')) return undefined;
  const name = tokens[at + 1];
  if (name?.kind !== 'name') return undefined;
  if (ofSomething && !isPersonName(name.text, words)) return undefined;
  return endName(tokens, at + 1, words);
}

/** "the mayor of Lima, Peru" has two places, "the mayor of Lima, Ana Rojas" a place and a person. */
function isPersonName(name: string, { placeOpeners }: ExtractionWords): boolean {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && !placeOpeners.has(first.toLowerCase());
}

export const isVerb = (token: Token | undefined, words: ExtractionWords): boolean =>
  isWord(token, words.strongVerbs) || isWord(token, words.weakVerbs);

export interface Said {
  readonly strong: boolean;
  readonly telling: boolean;
  readonly next: number;
}

/** "later said", "has said", "le ha dicho": not "was told", "never said" or "would say". */
export function readVerb(
  tokens: readonly Token[],
  from: number,
  words: ExtractionWords,
): Said | undefined {
  let at = from;
  let auxiliary = false;
  for (const last = from + 5; at < last; at++) {
    const token = tokens[at];
    if (isWord(token, words.auxiliaries)) auxiliary = true;
    else if (token?.kind !== 'word') return undefined;
    else if (!words.clitics.has(token.lower) && !isAdverb(token, words)) break;
  }
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (isWord(token, words.habits ?? none)) return readHabit(tokens, at + 1, words);
  const { lower } = token;
  const passive = auxiliary && isPassive(tokens, from, at);
  if (passive && !words.participles.has(lower)) return undefined;
  const asParticiple = auxiliary && words.participles.has(lower);
  if (!isVerb(token, words) && !asParticiple) return undefined;
  return {
    strong: words.strongVerbs.has(lower) || asParticiple,
    telling: words.tellingVerbs.has(lower) || asParticiple,
    next: at + 1,
  };
}

const none: ReadonlySet<string> = new Set();

/** "used to say", "solía decir" */
function readHabit(
  tokens: readonly Token[],
  from: number,
  { plainVerbs = none }: ExtractionWords,
): Said | undefined {
  const at = isWord(tokens[from], plainVerbs) ? from : from + 1;
  const between = tokens.slice(from, at);
  const isPlain = between.every((one) => one.kind === 'word' && one.text.length < 3);
  return isPlain && isWord(tokens[at], plainVerbs)
    ? { strong: true, telling: true, next: at + 1 }
    : undefined;
}

function isPassive(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token) => token.kind === 'word' && /^(?:is|was)$/u.test(token.lower));
}

export function isAdverb(token: Token | undefined, words: ExtractionWords): boolean {
  if (token?.kind !== 'word') return false;
  return words.adverbs.has(token.lower) || words.adverbEnding.test(token.lower);
}

/** Nothing after a speaker, or after the verb of one, makes the words another's: "said Ana’s brother". */
export function endsWell(tokens: readonly Token[], at: number, words: ExtractionWords): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'quote') return true;
  if (token.kind === 'mark') {
    if (!/^[.,;:!?…—–()-]$/u.test(token.text)) return false;
    return token.text !== ',' || !isListed(tokens, at + 1, words);
  }
  if (token.kind === 'name') return false;
  // "Added Ernst and Young's Ana Rojas"
  if (words.and.has(token.lower)) return !/^\p{Lu}/u.test(textOf(tokens[at + 1]));
  return (
    words.following.has(token.lower) ||
    isAdverb(token, words) ||
    words.gerundEnding?.test(token.lower) === true
  );
}

/** ", Paz and Soto" */
function isListed(tokens: readonly Token[], at: number, words: ExtractionWords): boolean {
  if (tokens[at]?.kind !== 'name') return false;
  return isWord(tokens[at + 1], words.and) || isMark(tokens[at + 1], ',');
}
