/** What a program calls the author of a file in, the name where it is a person's out. */

/** `Ana Rojas`, not `user`, `ana`, `Microsoft Office User` or `admin@example.org`. */
export function readPersonalName(text: string | null): string | null {
  const name = text?.replace(/\s+/gu, ' ').trim() ?? '';
  const isOther =
    /[@\\/_<>\d]|\b(?:user|admin|administrator|author|owner|unknown|microsoft|office|python|word|writer|scanner|default)\b/iu;
  if (isOther.test(name) || name.length > 200) return null;
  return /\p{L}[.’'-]*\s\p{L}/u.test(name) && /\p{Lu}|\p{Lo}/u.test(name) ? name : null;
}
