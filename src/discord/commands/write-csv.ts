/**
 * Rows in, a CSV file (RFC 4180) that spreadsheets open as it is meant out.
 *
 * Ours, since csv-stringify (1.1 MB) with `escape_formulas` lets a formula through after a space or
 * a byte order mark, and those that begin with `|` or `%`.
 */

/** A spreadsheet takes what begins with one of these for a formula to run, some of them in full width too: owasp.org, CSV Injection. */
const formulaStart = /^[\s\p{C}]*[=+\-@|%＝＋－＠｜％﹢﹣﹦﹪﹫−]/u;

function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = formulaStart.test(value) || /^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** With a byte order mark, without which some spreadsheets misread accents. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}
