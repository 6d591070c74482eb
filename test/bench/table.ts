/** Rows of cells in, an aligned Markdown table out. */

/** Text cells stand left, all others right; every row has as many cells as `head`. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => (i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** `0.8634` → `86.3`; no figure → `–`. */
export function formatShare(share: number): string {
  return Number.isFinite(share) ? (100 * share).toFixed(1) : '–';
}

/** As many digits as tell something: `0.034`, `0.61`, `5.3`, `44`; no figure → `–`. */
export function formatFigure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const decimals = Math.min(3, Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value)))));
  return value.toFixed(decimals);
}
