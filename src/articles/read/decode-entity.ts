/** An entity of HTML in, the character that it stands for out. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** The entity itself where it stands for none. */
export function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  const [, hex, decimal] = /^#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}))$/u.exec(name) ?? [];
  if (hex !== undefined) return decodeNumericCharacterReference(hex, 16);
  if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10);
  return decodeNamedCharacterReference(name) || entity;
}
