/** The address of a PostgreSQL database in, what to mend in it out; never any part of it, since it holds a password. */

const example = 'for example postgres://footnote:secret@127.0.0.1:5432/footnote';
const shape = `DATABASE_URL must be the address of a PostgreSQL database, ${example}.`;
/** Of an address they would be its own marks. */
const encoded = '@ as %40, : as %3A, / as %2F, ? as %3F, # as %23, % as %25';

/** Null where nothing needs mending. Several hosts stand between commas: `postgres://one:5432,two:5432/footnote`. */
export function findAddressProblem(address: string): string | null {
  const [, rest] = /^postgres(?:ql)?:\/\/(\S+)$/u.exec(address) ?? [];
  if (rest === undefined) return shape;
  const at = rest.lastIndexOf('@');
  if (!isDecodable(rest.slice(0, Math.max(at, 0)))) {
    return `In DATABASE_URL write within the name and the password ${encoded}.`;
  }
  const [hosts = ''] = rest.slice(at + 1).split(/[/?#]/u);
  return hosts.split(',').every(isHost) ? null : `${shape} A host or a port in it is none.`;
}

function isDecodable(account: string): boolean {
  if (/[@/?#]/u.test(account) || account.split(':').length > 2) return false;
  try {
    decodeURIComponent(account);
    return true;
  } catch {
    return false;
  }
}

const isHost = (host: string): boolean => URL.canParse(`http://${host}`) && !host.startsWith(':');
