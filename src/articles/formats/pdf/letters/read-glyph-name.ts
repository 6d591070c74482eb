/** The name that a font gives one of its signs in, the letters that the sign is made of out. */

/** Null where the name tells of no ligature; names as those of the Adobe Glyph List: `fi`, `f_f_i`, `T_h.alt`. */
export function readGlyphName(name: string): string | null {
  const [base = ''] = name.split('.');
  if (/^f[fil]{1,2}$/u.test(base)) return base;
  return /^[A-Za-z](?:_[A-Za-z]){1,3}$/u.test(base) ? base.replaceAll('_', '') : null;
}
