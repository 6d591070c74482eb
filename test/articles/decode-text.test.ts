/** The bytes of a text and what states its encoding in, the text out. */
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/articles/decode-text.ts';

describe('decodeText', () => {
  it.each<[string, Buffer, string | null, string | null]>([
    ['UTF-8', Buffer.from('ñ\r\nb'), null, 'ñ\nb'],
    ['a byte order mark', Buffer.from('\uFEFFñ'), 'iso-8859-1', 'ñ'],
    ['UTF-16', Buffer.from('\uFEFFñandú', 'utf16le'), null, 'ñandú'],
    ['what the server states', Buffer.from('ñ', 'latin1'), 'windows-1252', 'ñ'],
    ['an unknown encoding', Buffer.from('n'), 'klingon', null],
    ['Latin letters that are called UTF-8', Buffer.from('ñandú', 'latin1'), 'utf-8', 'ñandú'],
    ['UTF-8 that the server calls something else', Buffer.from('ñandú 語'), 'gb2312', 'ñandú 語'],
    [
      'UTF-8 that the page calls something else',
      Buffer.from('<meta charset=gb2312>語'),
      null,
      '<meta charset=gb2312>語',
    ],
    [
      'a damaged character among others',
      Buffer.concat([Buffer.from('ñandú '.repeat(50)), Buffer.from([0xc3]), Buffer.from(' x')]),
      'utf-8',
      `${'ñandú '.repeat(50)}\uFFFD x`,
    ],
    ['many of them', Buffer.from([0xc3, 0xa9, 0xff, 0xff, 0xff]), 'utf-8', null],
    ['no text', Buffer.from([0xff, 0xd8, 1, 2, 3]), null, null],
    [
      'a few zeros, which browsers pass over',
      Buffer.from(`ña\0${'x'.repeat(2000)}`),
      null,
      `ña${'x'.repeat(2000)}`,
    ],
    [
      'what HTML states late',
      Buffer.from(`${'<script></script>'.repeat(200)}<meta charset=latin1>ñ`, 'latin1'),
      null,
      `${'<script></script>'.repeat(200)}<meta charset=latin1>ñ`,
    ],
    [
      'what HTML states',
      Buffer.from('<meta charset=latin1>ñ', 'latin1'),
      null,
      '<meta charset=latin1>ñ',
    ],
  ])('%s', (_what, bytes, charset, text) => {
    expect(decodeText(bytes, charset)).toBe(text);
  });
});
