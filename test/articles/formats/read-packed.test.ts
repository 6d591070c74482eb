/** Documents of Word and books made in place in, the text that a reader expects out. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/articles/formats/read-docx.ts';
import { readEpub } from '../../../src/articles/formats/read-epub.ts';

function pack(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

function makeDocx(body: string, core = ''): Uint8Array {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return pack({
    '[Content_Types].xml': `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${xml}<w:styles xmlns:w="${word}">${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('TOC1', 'toc 1')}</w:styles>`,
    'word/document.xml': `${xml}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `${xml}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
  });
}

function paragraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

describe('readDocx', () => {
  it('reads title, author, sections and paragraphs', async () => {
    const bytes = makeDocx(
      paragraph('The old harbour', 'Title') +
        paragraph('Beginnings', 'Heading1') +
        paragraph('It opened in 1931, with *twelve* boats.'),
      '<dc:title>Document1</dc:title><dc:creator>Ana Rojas</dc:creator>',
    );
    expect(await readDocx(bytes)).toMatchObject({
      ok: true,
      value: {
        fields: { title: 'The old harbour', author: 'Ana Rojas' },
        text: '## Beginnings\n\nIt opened in 1931, with \\*twelve\\* boats.',
      },
    });
  });

  it.each([
    [
      'on two lines',
      paragraph('The old', 'Title') + paragraph('harbour', 'Title'),
      '',
      'The old harbour',
    ],
    ['as its one large heading', paragraph('The old harbour', 'Heading1'), '', 'The old harbour'],
    [
      'not as the first of several',
      paragraph('One', 'Heading1') + paragraph('Two', 'Heading1'),
      '',
      undefined,
    ],
    ['as its properties do', '', 'Microsoft Word - The old harbour', 'The old harbour'],
    ['and no file', '', 'Microsoft Word - harbour.doc', undefined],
    ['and no place for one', '', '[Document title]', undefined],
  ])('is called %s', async (_, head, named, title) => {
    const bytes = makeDocx(`${head}${paragraph('It opened.')}`, `<dc:title>${named}</dc:title>`);
    const conversion = await readDocx(bytes);
    expect(conversion.ok && conversion.value.fields.title).toBe(title);
    expect(conversion.ok && conversion.value.text).toContain('It opened.');
  });

  it('reads no table of contents', async () => {
    const bytes = makeDocx(
      paragraph('Beginnings\t1', 'TOC1') +
        paragraph('Beginnings', 'Heading1') +
        paragraph('It opened.'),
    );
    expect(await readDocx(bytes)).toMatchObject({ value: { text: 'It opened.' } });
  });

  it('takes no account for a name', async () => {
    const bytes = makeDocx(paragraph('It opened.'), '<dc:creator>python-docx</dc:creator>');
    expect(await readDocx(bytes)).toMatchObject({ ok: true, value: { fields: {} } });
  });

  it('refuses what is empty, damaged, or unpacks to more than any text', async () => {
    expect(await readDocx(makeDocx(''))).toMatchObject({ ok: false });
    expect(await readDocx(strToU8('PK no more'))).toMatchObject({
      ok: false,
      message: expect.stringContaining('damaged'),
    });
    const bomb = pack({ 'word/document.xml': '<w:document/>' });
    // Where the list at its end says how much a file unpacks to.
    const entry = Buffer.from(bomb.buffer).indexOf(Buffer.from('PK\u0001\u0002'));
    new DataView(bomb.buffer).setUint32(entry + 24, 110_000_000, true);
    expect(await readDocx(bomb)).toMatchObject({
      ok: false,
      message: expect.stringContaining('100 MB'),
    });
  });
});

const book = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': `${xml}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`,
  'OEBPS/book.opf': `${xml}<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Old Harbour</dc:title><dc:creator>Rojas, Ana</dc:creator><dc:language>en</dc:language><dc:date>2019-04-02T00:00:00Z</dc:date></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/><item id="one" href="text/one%20a.xhtml"/><item id="two" href="text/two.xhtml"/></manifest><spine><itemref idref="nav"/><itemref idref="two"/><itemref idref="one"/></spine></package>`,
  'OEBPS/nav.xhtml': '<html><body><nav><a href="text/two.xhtml">Beginnings</a></nav></body></html>',
  'OEBPS/text/one a.xhtml': `${xml}<html><head><title/></head><body><h2>The storm</h2><p>It sank<a id="n1"/> in 1941.</p></body></html>`,
  'OEBPS/text/two.xhtml': `${xml}<html><head><title/></head><body><h2>Beginnings</h2><p>It opened in <i>1931</i>.</p></body></html>`,
};

describe('readEpub', () => {
  it('reads the chapters in the order of the book, without its table of contents', () => {
    expect(readEpub(pack(book))).toMatchObject({
      ok: true,
      value: {
        fields: {
          title: 'The Old Harbour',
          author: 'Ana Rojas',
          language: 'en',
          date: '2019-04-02',
        },
        text: '## Beginnings\n\nIt opened in 1931.\n\n## The storm\n\nIt sank in 1941.',
      },
    });
  });

  it('reads a book of Project Gutenberg as its page is read: no frame, no title page, no contents, the year of the book and not of its file', () => {
    const prose = `<p>${'The quay is old, and nobody knows who built it. '.repeat(6).trim()}</p>`;
    const page = (body: string) => `${xml}<html><head><title/></head><body>${body}</body></html>`;
    const opf = book['OEBPS/book.opf']
      .replace('2019-04-02T00:00:00Z', '2008-06-27')
      .replace(
        '</metadata>',
        '<dc:source>https://www.gutenberg.org/files/7/7-h.htm</dc:source></metadata>',
      );
    const conversion = readEpub(
      pack({
        ...book,
        'OEBPS/book.opf': opf,
        'OEBPS/text/two.xhtml': page(
          `<div id="pg-header">Title: The Old Harbour<div>*** START OF THE PROJECT GUTENBERG EBOOK THE OLD HARBOUR ***</div></div><h1>THE OLD HARBOUR</h1><p>by</p><h2>Ana Rojas</h2><p>Lima, 1902</p><h2>Contents</h2><div><p><a href="two.xhtml#a">I. The Quay</a></p><p><a href="one%20a.xhtml#b">II. The Rain</a></p></div><h2 id="a">CHAPTER I</h2><h3>The Quay</h3>${prose}`,
        ),
        'OEBPS/text/one a.xhtml': page(
          `<h2>CHAPTER II</h2><h3>The Rain</h3>${prose}<pre>\n  The rain is cold\n  And the quay is old.\n</pre><div id="pg-footer"><div>*** END OF THE PROJECT GUTENBERG EBOOK THE OLD HARBOUR ***</div><p>Its licence is long.</p></div>`,
        ),
      }),
    );
    expect(conversion).toMatchObject({
      value: { fields: { title: 'The Old Harbour', publisher: 'Project Gutenberg', date: '1902' } },
    });
    const { text } = conversion.ok ? conversion.value : { text: '' };
    expect(text.split(/\n+/u).filter((line) => !line.startsWith('The quay'))).toEqual([
      '## CHAPTER I. The Quay',
      '## CHAPTER II. The Rain',
      'The rain is cold\\',
      'And the quay is old.',
    ]);
  });

  it.each([
    ['a year alone', '<dc:date>1902</dc:date>', '1902'],
    [
      'the day of its publication, not of its file',
      '<dc:date opf:event="conversion">2020-01-02</dc:date><dc:date opf:event="publication">1902-05-06</dc:date>',
      '1902-05-06',
    ],
  ])('dates it by %s', (_, stated, date) => {
    const opf = book['OEBPS/book.opf'].replace('<dc:date>2019-04-02T00:00:00Z</dc:date>', stated);
    const conversion = readEpub(pack({ ...book, 'OEBPS/book.opf': opf }));
    expect(conversion).toMatchObject({ value: { fields: { date } } });
  });

  it('says so of a book that its seller has locked', () => {
    const locked = { ...book, 'META-INF/encryption.xml': '<e xmlns="http://ns.adobe.com/adept"/>' };
    expect(readEpub(pack(locked))).toMatchObject({
      ok: false,
      message: expect.stringContaining('locked'),
    });
  });
});
