/** Words on both sides of a line's end in a PDF in, joined or parted by their hyphen out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read } from './read-made-pdf.ts';

describe('a hyphen at the end of a line', () => {
  it.each([
    ['The harbour was silting up. It is the silting-', 'related work', 'silting-related work'],
    ['Erosion is old here. It is erosion-', 'preventing work', 'It is erosion-preventing'],
    ['The quay was violated. It is quay-', 'violating work', 'quay-violating work'],
    ['It was forming for years. It is trans-', 'forming the quay', 'is transforming the'],
    ['The boats were old. They saw the co-', 'conspirators of it', 'the co-conspirators of it'],
    ['The boats were old. There is the re-', 'examined quay', 'is the re-examined quay'],
    ['The boats were old. There is self-', 'efficacy here', 'There is self-efficacy here'],
    ['The boats were old. They were co-', 'operatively built', 'were cooperatively built'],
    ['The boats are a reexamined lot. They are re-', 'examined here', 'They are reexamined here'],
    ['El puerto de las barcas es de la gente que re-', 'emergió ayer', 'de la gente que reemergió'],
    ['It was here. The boats are differ-', 'entiated by their colour', 'are differentiated by'],
    ['It was here. It is the silting-', 'vesselled work', 'the siltingvesselled work'],
    ['They co-ordinate boats. It is co-', 'ordinating them', 'It is co-ordinating them'],
    ['They coordinate co-ordinated boats. It is co-', 'ordinating all', 'It is coordinating all'],
    ['It is pro-winter, pro-summer. It was pro-', 'dinner work', 'It was pro-dinner work'],
    ['Prowater, pro-winter, pro-summer boats. It is pro-', 'dinner work', 'is prodinner'],
    ['The boats were old. There is cross-', 'sectoral work', 'There is cross-sectoral work'],
    ['It was here. Thirty-', 'six boats', 'Thirty-six boats'],
    ['It was here. It was Green-', 'berg that came', 'It was Greenberg that came'],
    ['Zorlawood and quibbles are here. It is zorlawood-', 'quibbles', 'It is zorlawood-quibbles'],
    ['El puerto de las barcas es de la gente sin contra-', 'tiempos', 'la gente sin contratiempos'],
    ['The boats were old. It is a so-', 'called quay', 'It is a so-called quay'],
    ['It was here. They were old mix-', 'ups of boats', 'They were old mix-ups of boats'],
    ['Le port de la ville est vieux, et il est au-', 'dessus de la mer', 'est au-dessus de la mer'],
    ['They came to quay.ma in May. It is quay.', 'ma that they saw', 'It is quay.ma that they'],
    ['They came to a quay. The boat is in a quay.', 'ma that they saw', 'a quay. ma that'],
    ['One drop-off is old. They have drop-', 'offs here', 'They have drop-offs here'],
    ['The boats are old. It is a medium-', 'and long-term plan', 'medium- and long-term plan'],
    ['The boats are old. It was an err-', 'or well-known to us', 'an error well-known to us'],
  ])('parts or joins what stands on both sides of a hyphen: %s %s', async (line, next, shown) => {
    const { blocks } = await read([
      column([line, `${next} of the town and of its boats.`], 72, 700),
    ]);
    expect(blocks.join('\n')).toContain(shown);
  });

  it('ends no word in German but before what its second half follows', async () => {
    const lines = [
      'Der Hafen ist sehr alt, und die Boote liegen seit vielen Jahren an der Lauf-',
      'bahn. Es sind Fluss-',
      'und Seeboote, die noch immer in der Stadt gebaut werden.',
    ];
    const { blocks } = await read([column(lines, 20, 700)]);
    expect(blocks.join(' ')).toContain('an der Laufbahn. Es sind Fluss- und Seeboote, die');
  });

  it.each([
    ['are related', ['A plan of harbour-', 'related work'], 'A plan of harbour-related work'],
    ['are one word', ['A quay that is of larg-', 'est size'], 'A quay that is of largest size'],
    ['end in a sign', ['12 +/-', '3 of all'], '12 +/- 3 of all'],
    ['begin an address', ['www.harbour.org/', 'boats'], 'www.harbour.org/boats'],
  ])('parts or joins them in the cell of a table where they %s', async (_, lines, shown) => {
    const cells = [['North'], lines, ['12 boats']].map((cell, i) =>
      column(cell, 72 + 190 * i, 640, 8),
    );
    const { blocks } = await read([[...column(opening, 72, 740), ...cells.flat()]]);
    expect(blocks.at(-1)).toBe(`North ${shown} 12 boats`);
  });
});
