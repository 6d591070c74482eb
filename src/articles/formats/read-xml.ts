/** The bytes of XML in, its document out. */
import { DOMParser } from 'linkedom';
import { decodeText } from '../decode-text.ts';
import type { PageDocument } from '../fetch/dom.ts';

/** Null where it cannot be read. */
export function readXml(bytes: Uint8Array): PageDocument | null {
  const stated = /^[^>]{0,100}encoding=["']([\w-]+)/u.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  )?.[1];
  const text = decodeText(bytes, stated ?? 'utf-8');
  if (text === null) return null;
  return new DOMParser().parseFromString(text, 'text/xml') as unknown as PageDocument;
}
