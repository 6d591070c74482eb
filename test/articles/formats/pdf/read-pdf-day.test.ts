/** PDFs made in place in, the day, the month or the year that they state out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

describe('when a PDF is of', () => {
  it.each([
    ['26 de noviembre de 2024', '2024-11-26'],
    ['Date: 4 May 2023', '2023-05-04'],
    ['Fecha: 2023-05-04', '2023-05-04'],
    ['PDF Published: 17 May 2022', '2022-05-17'],
    ['Quito, 4 de mayo de 2023', '2023-05-04'],
    ['July 15, 2024', '2024-07-15'],
    ['Jueves 28 de Octubre de 2021', '2021-10-28'],
    ['Samstag,10. Juni 2017', '2017-06-10'],
    ['Fecha de Reporte: Noviembre 2025', '2025-11'],
    ['Report date: November 2025', '2025-11'],
    ['Log of the Harbour · August 2008', '2008-08'],
    ['- Año 2026 -', '2026'],
    ['October 2015, Volume 67, Issue 4.', '2015-10'],
    ['GIS 710, November 12, 2018', '2018-11-12'],
    ['November 2012 / OIG-12', '2012-11'],
    ['Harbours of the North - Cork - May 3, 2019', '2019-05-03'],
    ['Harbour Watch, Cork, Ireland, August 28, 2018', '2018-08-28'],
    ['(Rev. December 2010)', '2010-12'],
    ['Available online: 19 January 2007', '2007-01-19'],
    ['July 2024 - December 2024', '2024'],
    ['Sábado 15 de agosto del año 2026', '2026-08-15'],
    ['Abgabedatum: 24. März 2023', '2023-03-24'],
    ['Stand: 14.11.2024', '2024-11-14'],
    ['Rapport généré le : 25/01/2026 à 18:08', '2026-01-25'],
    ['Aggiornato al: 23 giugno 2023', '2023-06-23'],
    ['Maio/2024', '2024-05'],
    ['Versión: 27 de agosto de 2020', '2020-08-27'],
    ['+ Vendredi 29 janvier 2021, 18:30.', '2021-01-29'],
    ['3/4/2023', '2023'],
    ['108949', undefined],
    ['It opened on 4 May 1931', undefined],
  ])('reads the day that stands by itself on the first page: %s', async (line, day) => {
    const front = [
      { text: 'Harbours of the North', x: 72, y: 740, size: 20 },
      { text: line, x: 72, y: 700 },
      ...column(opening, 72, 640),
    ];
    expect((await read([front])).fields.date).toBe(day);
    const other = { text: '1 January 1931', x: 72, y: 500 };
    const isNamed = line.includes(': ');
    const isDay = day?.length === 10 || /\d\/\d/u.test(line);
    expect((await read([[...front, other]])).fields.date).toBe(
      isNamed && isDay ? day : isDay ? undefined : '1931-01-01',
    );
  });

  it('reads a day as the language of the document writes it', async () => {
    const text = [
      'El puerto se abrió en la primavera de aquel año, y no había más de',
      'doce barcos en él. La mayoría de ellos eran viejos, y el más grande',
      'era de una familia conocida del pueblo.',
    ];
    const title = { text: 'Los puertos del norte', x: 72, y: 740, size: 20 };
    const { fields } = await read([
      [title, { text: 'Bs. As., 6/2/2002', x: 72, y: 700 }, ...column(text, 72, 640)],
    ]);
    expect(fields.date).toBe('2002-02-06');
  });

  it.each([
    [['Quito, a 4 de mayo de 2023', 'Quito, a 4 de mayo de 2023'], '2023-05-04'],
    [['Quito, a 4 de mayo de 2023', 'Loja, a 6 de mayo de 2023'], undefined],
  ])('reads the day on which several parts were signed: %j', async (signed, day) => {
    const front = [
      { text: 'Harbours of the North', x: 72, y: 740, size: 20 },
      ...column(opening, 72, 640),
    ];
    const pages = signed.map((text) => [...column(rest, 72, 640), { text, x: 72, y: 500 }]);
    const { fields } = await read([front, ...pages, column(opening, 72, 640)]);
    expect(fields.date).toBe(day);
  });

  it('takes no day that ends a sentence for that of the document', async () => {
    const { fields } = await read([
      [
        { text: 'Harbours of the North', x: 72, y: 740, size: 20 },
        ...column(
          ['The boats that lay in the harbour were all counted on', '4 May 1951.'],
          72,
          700,
        ),
        ...column(opening, 72, 640),
      ],
    ]);
    expect(fields.date).toBeUndefined();
  });

  it('reads the day beside its name in the row of a table', async () => {
    const { fields } = await read([
      [
        { text: 'Harbours of the North', x: 72, y: 740, size: 20 },
        ...['Version', '6.0', 'Date', '4 May 2023'].map((text, i) => ({
          text,
          x: 72 + 110 * i,
          y: 700,
        })),
        ...column(opening, 72, 640),
      ],
    ]);
    expect(fields.date).toBe('2023-05-04');
  });

  it.each([
    [['ISBN 978-0-00-000000-0', '1ª edición, marzo de 2017'], '2017-03'],
    [['ISBN 978-0-00-000000-0', '2nd edition, May 2019', '© 2018 The Old Quay'], '2019-05'],
    [['© 2018 The Old Quay', 'All rights reserved.'], '2018'],
    [['© The Old Quay (Harbour Office) 2018', 'Version: 1704'], '2018'],
    [['The old quay was shown at its', '2nd edition, May 2019'], undefined],
  ])('reads when it was published on the page behind the cover: %j', async (imprint, date) => {
    const cover = [{ text: 'Harbours of the North', x: 72, y: 740, size: 20 }];
    const { fields } = await read([
      [...cover, ...column(rest, 72, 640)],
      column(imprint, 72, 300),
      column([...opening, ...rest], 72, 700),
    ]);
    expect(fields.date).toBe(date);
  });

  it('reads the day that stands at the foot of every page', async () => {
    const page = (lines: readonly string[]) => [
      ...column(lines, 72, 700),
      { text: 'Last updated: 28 April 2026', x: 300, y: 40, size: 8 },
    ];
    const { fields } = await read([page(opening), page(rest), page(opening)]);
    expect(fields.date).toBe('2026-04-28');
  });

  it('reads where and when a document was signed at its end', async () => {
    const { fields } = await read([
      column(opening, 72, 700),
      [...column(rest, 72, 700), { text: 'Surco, Noviembre del 2013', x: 300, y: 600 }],
    ]);
    expect(fields.date).toBe('2013-11');
  });

  it('reads a day behind its label below a long line', async () => {
    const { fields } = await read([
      [
        ...column(
          ['Place: the large room of the harbour office of the town', 'Date: 4 May 1931'],
          72,
          740,
        ),
        ...column(opening, 72, 690),
      ],
    ]);
    expect(fields.date).toBe('1931-05-04');
  });

  it.each([
    ['Harbour Newsletter February 2013', '2013-02'],
    ['Harbour Newsletter May 2013 (issue 22)', '2013-05'],
    ['Conseil municipal du 4 juin 2021', '2021-06-04'],
    ['Acta de la reunión del 3 de mayo de 2019', '2019-05-03'],
    ['Procès-verbal de la séance du 20 juin 2023', '2023-06-20'],
    ['CR du conseil municipal 7 octobre 2022', '2022-10-07'],
    ['Quay Fees, updated on 3 May 2019', '2019-05-03'],
    ['The Storm of 3 May 1951', undefined],
    ['A Report on the Storm of 3 May 1951', undefined],
  ])(
    'reads the day at the end of a title, where it is that of the document: %s',
    async (title, day) => {
      const { fields } = await read([
        [{ text: title, x: 72, y: 740, size: 20 }, ...column(opening, 72, 640)],
      ]);
      expect(fields).toMatchObject({ title, ...(day ? { date: day } : {}) });
      expect(fields.date).toBe(day);
    },
  );

  it.each([
    ['Letters on Harbours, (2013)', '2013'],
    ['Printed in Lima © 2013 Old Quay', '2013'],
    ['© Old Quay 2013. All rights reserved.', '2013'],
    ['A charity under 501(c)(3) since May 2013 and later', undefined],
    ['2013', '2013'],
    ['Boats of 2012', undefined],
    ['In 2013 the boats were counted', undefined],
  ])('takes the year of %s where the file was made in 2013', async (text, date) => {
    const page = [
      { text: 'The Harbour and its Boats', x: 72, y: 740, size: 20 },
      { text, x: 72, y: 715 },
      ...column(opening, 72, 640),
    ];
    expect((await read([page], '/CreationDate (D:20130503120000)')).fields.date).toBe(date);
    expect((await read([page], '/CreationDate (D:20190503120000)')).fields.date).toBeUndefined();
  });

  it('takes the year that stands behind a name at the foot of most pages', async () => {
    const page = (number: number) => [
      ...column(opening, 72, 700),
      { text: 'Boats | Old Quay 2013', x: 72, y: 30, size: 8 },
      { text: `${number}`, x: 500, y: 30, size: 8 },
    ];
    const cover = [{ text: 'The Harbour and its Boats', x: 72, y: 740, size: 20 }];
    const pages = [cover, ...[2, 3, 4, 5].map(page)];
    expect((await read(pages, '/CreationDate (D:20130503120000)')).fields.date).toBe('2013');
    expect((await read(pages, '/CreationDate (D:20190503120000)')).fields.date).toBeUndefined();
  });

  it('takes the year of the imprint further on where the file was made in it', async () => {
    const imprint = 'It is printed by mail. ©2013 Old Quay. All rights reserved.';
    const pages = [
      [{ text: 'The Harbour and its Boats', x: 72, y: 740, size: 20 }, ...column(opening, 72, 640)],
      column([...rest, imprint, 'The town of 2013 was old.'], 72, 700),
    ];
    expect((await read(pages, '/CreationDate (D:20130503120000)')).fields.date).toBe('2013');
    expect((await read(pages, '/CreationDate (D:20190503120000)')).fields.date).toBeUndefined();
  });

  it('takes no day from a title that is far from when the file was made', async () => {
    const page = [
      { text: 'The Harbour Meeting of 3 May 1951', x: 72, y: 740, size: 20 },
      ...column(opening, 72, 640),
    ];
    const { fields } = await read([page], '/CreationDate (D:20190503120000)');
    expect(fields.date).toBeUndefined();
    const own = await read([page], '/CreationDate (D:19520503120000)');
    expect(own.fields.date).toBe('1951-05-03');
  });

  it.each([
    [['Quito, Ecuador', '2024'], '2024'],
    [['Madrid, 2024'], '2024'],
    [['MEMORIA ANUAL', '2024'], undefined],
  ])('reads the year below a place at the foot of a cover: %j', async (foot, year) => {
    const cover = [
      { text: 'Los puertos del norte', x: 72, y: 700, size: 24 },
      ...foot.map((text, i) => ({ text, x: 72, y: 120 - 30 * i, size: 12 })),
    ];
    const { fields } = await read([cover, column(opening, 72, 700), column(rest, 72, 700)]);
    expect(fields.date).toBe(year);
  });
});
