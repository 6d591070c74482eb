/** Words in the place of an author's name in, whether they name somebody out. */
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { parseWebAddress } from '../../parse-address.ts';

/** By what the site of a page is known, which is cited as its publisher. */
export interface Site {
  readonly publisher: string | null;
  readonly address: string | null;
}

/** Longer ones tell who somebody is; in words and characters. */
const [maxWords, maxChars] = [8, 60];

/** News agencies and services, as they sign; in small letters. */
const agencies = new Set(
  `aap, afp, agence france-presse, ansa, ap, apa, associated press, the associated press, bloomberg,
  cp, the canadian press, canadian press, dapd, dow jones, dpa, efe, epd, europa press, ians, ips, itar-tass, jiji,
  kna, kyodo, lusa, notimex, pa, pap, pa media, press association, the press association, pti, press trust of india, reuters, ritzau, rtr, sid,
  tass, télam, telam, tt, upi, united press international, xinhua, yonhap`
    .split(',')
    .map((name) => name.trim()),
);

const roles = inKnownLanguages(({ pages }) => pages?.roles ?? '');
const role = new RegExp(`^(?:${roles})$`, 'iu');

/** `Newsroom`, `Redacción Deportes`, `The Gazette Staff`: written by nobody who is named. */
const body = new RegExp(
  `(?<![\\p{L}'’])(?:${inKnownLanguages(({ pages }) => pages?.bodies ?? '')}|GmbH|Inc|LLC|Ltd|e\\.\\s?V\\.|S\\.A\\.)(?![\\p{L}'’])`,
  'iu',
);

/** Several may sign together: `AFP/Reuters`, `EFE y AP`. */
const together = new RegExp(
  ` ?[/&+] ?| (?:${inKnownLanguages(({ pages }) => pages?.and ?? '')}) `,
  'iu',
);

/** What no name has: digits, the marks of addresses and of sentences. */
const noName =
  /\p{N}|[@/\\_<>{}[\]#:;!?¿¡…"“”«»=+*|»]|\p{L}\.\p{Ll}{2,}|\.\.|\s[-–—]\s|—|^\P{L}*$/u;

export function isName(name: string, site: Site): boolean {
  if (name === '' || name.length > maxChars || noName.test(name)) return false;
  if (parseWebAddress(name) !== null || role.test(name) || body.test(name)) return false;
  if (name.split(' ').length > maxWords || isAgency(name)) return false;
  return (isFullName(name) || isSingle(name)) && !isSite(name, site);
}

/** A first name, or what somebody is called on a blog; shorter ones are the signs of editors. */
function isSingle(name: string): boolean {
  const [word = '', ...others] = name.split(' ').filter((each) => !joins.test(each));
  const isShort = word.length < (/^\p{Ll}/u.test(word) ? 5 : 3);
  return others.length === 0 && (/\p{Lo}/u.test(word) || !isShort) && !/\p{Lu}{2}$/u.test(word);
}

/** Two words and more with their capitals, or in a script that has none. */
export function isFullName(name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => !joins.test(word));
  return words.length >= 2 && words.every((word) => /^[\p{Lu}\p{Lo}’']/u.test(word));
}

/** Between the parts of a name: `Juan de la Torre`, `Ludwig van Laar`. */
const joins =
  /^(?:al|and|bin|da|das|de|del|della|den|der|di|do|dos|du|e|el|ibn|la|le|los|of|ten|ter|und|van|von|y|zu)$/u;

/** Alone, with others, or beside the mark of its editor: `dpa/AFP`, `ar/PAP`. */
export function isAgency(name: string): boolean {
  const parts = name.split(together).map((part) => part.trim());
  const isOne = (part: string) => agencies.has(part.toLowerCase());
  return parts.some(isOne) && parts.every((part) => isOne(part) || /^\p{Ll}{2,3}$/u.test(part));
}

function isSite(name: string, { publisher, address }: Site): boolean {
  const house = compact(name.replace(/(?<=\S) (?:media|magazine|online|news)$/iu, ''));
  const host = parseWebAddress(address ?? '')?.hostname.replace(/^www\./u, '') ?? '';
  const initials = compact(name.replace(/(?<=\p{L})\p{L}+|\s/gu, ''));
  if (initials.length > 1 && initials === compact(host.split('.').at(-2) ?? '')) return true;
  const own = [publisher ?? '', host, ...host.split('.')].map(compact).filter(Boolean);
  return own.some((each) => each === house || each === compact(name));
}

/** Without the article that stands before the name of a paper. */
function compact(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^(el|la|il|le|die|der|das)(?=\p{L}{5})/u, '')
    .replace(/^(?:the|die|der|das|el|la|le|il|o)\s/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
