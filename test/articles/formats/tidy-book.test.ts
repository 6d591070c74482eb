/** Saved pages of books: the sections that a reader sees, no title page and no contents, and verse with what leads into it. */
import { expect, it } from 'vitest';
import { readPage } from '../../../src/articles/formats/read-page.ts';

const text =
  'The quay is old, and nobody knows who built it, or when and why they did so. It has rained since Monday, and the ferry has not left the harbour of the town yet.';
const prose = Array.from({ length: 4 }, () => `<p>${text}</p>`).join('\n');

const readBook = (body: string) => {
  const html = `<!doctype html>
<html><head><title>The Project Gutenberg eBook of The Old Lark, by Ana Rojas</title></head>
<body>
<p>*** START OF THIS PROJECT GUTENBERG EBOOK THE OLD LARK ***</p>
${body}
<p>*** END OF THIS PROJECT GUTENBERG EBOOK THE OLD LARK ***</p>
</body></html>`;
  const page = readPage(html);
  return page.ok ? page.value : null;
};

const read = (body: string): readonly string[] =>
  (readBook(body)?.text ?? '').split('\n').filter((line) => line !== '' && line !== text);

it('names parts, chapters and their titles in one heading', () => {
  const chapter = (number: string, title: string) => `<h3>${number}</h3><h4>${title}</h4>${prose}`;
  const lines = read(`<h1>THE OLD</h1><h1>LARK</h1><h2>by</h2><h2>Ana Rojas</h2><p>Lima, 1902</p>
    <h2>CONTENTS</h2><table><tr><td><a href="#a">I.</a></td><td>The Quay</td></tr><tr><td><a href="#b">II.</a></td><td>The Rain</td></tr><tr><td><a href="#c">III.</a></td><td>The Ship</td></tr></table>
    <h2>PART ONE</h2>${chapter('I', 'The Quay.')}${chapter('II', 'The Rain.')}
    <h2>PART TWO</h2>${chapter('III', 'The Ship.')}<h2>EPILOGUE</h2>${prose}`);
  expect(lines.map((line) => line.replace(/^#+ /u, ''))).toEqual([
    'PART ONE',
    'PART ONE · I. The Quay.',
    'PART ONE · II. The Rain.',
    'PART TWO',
    'PART TWO · III. The Ship.',
    'EPILOGUE',
  ]);
});

it('drops the contents alone of an element that holds the whole book too', () => {
  const row = (name: string) => `<tr><td>I.</td><td><a href="#${name}">${name}</a></td></tr>`;
  const contents = `<div class="toc"><table>${['Quay', 'Rain', 'Ship'].map(row).join('')}</table></div>`;
  const chapter = `<h2>I. The Quay</h2>${prose}<h2>II. The Rain</h2>${prose}`;
  expect(read(`<div class="book">${contents}${chapter}</div>`)).toEqual([
    '## I. The Quay',
    '## II. The Rain',
  ]);
});

it('drops the headings of the contents, whose numbers come again as those of the parts', () => {
  const row = (name: string) => `<tr><td><a href="#${name}">CHAPTER ${name}</a></td></tr>`;
  const table = (names: readonly string[]) => `<table>${names.map(row).join('')}</table>`;
  const lines =
    read(`<h2>CONTENTS</h2><h3>BOOK I</h3>${table(['I', 'II', 'III'])}<h3>BOOK II</h3>${table(['IV', 'V', 'VI'])}
    <h3>PRELUDE</h3>${prose}<h2>BOOK I.</h2><h3>CHAPTER I.</h3>${prose}<h2>BOOK II.</h2><h3>CHAPTER IV.</h3>${prose}`);
  expect(lines.map((line) => line.replace(/^#+ /u, ''))).toEqual([
    'PRELUDE',
    'BOOK I.',
    'BOOK I. · CHAPTER I.',
    'BOOK II.',
    'BOOK II. · CHAPTER IV.',
  ]);
});

it('cites the month in which it was published, and takes a year in Roman figures for no chapter', () => {
  const body = `<h1>THE OLD LARK</h1><h2>by</h2><h2>Ana Rojas</h2><h3>LIMA</h3><h3>MCMIX</h3>
    <h4>Published March, 1909.</h4><h2>PREFACE</h2>${prose}<h2>CHAPTER I</h2>${prose}<h2>CHAPTER II</h2>${prose}`;
  expect(readBook(body)?.fields).toMatchObject({ title: 'The Old Lark', date: '1909-03' });
  expect(read(body)).toEqual(['## PREFACE', '## CHAPTER I', '## CHAPTER II']);
});

it('leaves out numbers of pages and what the typist says', () => {
  const lines =
    read(`<h2>CHAPTER I</h2><p class="tn">Transcriber's Note: the old spelling is kept.</p>${prose}
    <p>${text.replace('nobody', '<span class="pagenum">[Pg 12]</span>nobody')}</p><h2>CHAPTER II</h2>${prose}`);
  expect(lines.map((line) => line.replace(/^#+ /u, ''))).toEqual(['CHAPTER I', 'CHAPTER II']);
});

it('keeps verse with the sentence that leads into it', () => {
  const lines = read(`<h2>CHAPTER I</h2>${prose}<p>From Rojas she learnt that</p><pre>
     the quay is old,
     and the rain is cold.
  </pre><p>And from Quispe, that</p><pre>
     nobody knows why.
  </pre>${prose}<h2>CHAPTER II</h2>${prose}`);
  const shown = lines.map((line) => line.replace(/\\$|\s+$/u, ''));
  const at = shown.indexOf('From Rojas she learnt that');
  expect(shown.slice(at, at + 5)).toEqual([
    'From Rojas she learnt that',
    'the quay is old,',
    'and the rain is cold.',
    'And from Quispe, that',
    'nobody knows why.',
  ]);
});

it.each([
  ['the end of a page', '</p>\n<p>'],
  [
    'a picture',
    '</p><div class="figcenter"><span>[Image unavailable.]</span><p class="caption">The quay</p></div><p>',
  ],
])('joins a sentence that %s cuts in two', (_, cut) => {
  const lines = read(
    `<h2>CHAPTER I</h2>${prose}<p>${text} She went to${cut}the harbour of the town.</p>${prose}<h2>CHAPTER II</h2>${prose}`,
  );
  expect(lines).toContain(`${text} She went to the harbour of the town.`);
  expect(lines.join(' ')).not.toContain('unavailable');
});

it('leaves apart what begins anew, and keeps the lines of what is set in lines', () => {
  const lines = read(
    `<h2>CHAPTER I</h2>${prose}<p>The old quay,</p><p>and the cold rain</p><p>a. The ship.</p><p>The ferry</p><p>CALLAO.</p>${prose}<h2>CHAPTER II</h2>${prose}`,
  );
  expect(lines.slice(1, -1)).toEqual([
    'The old quay,\\',
    'and the cold rain',
    'a. The ship.',
    'The ferry',
    'CALLAO.',
  ]);
});

it('reads no picture in a heading, and short forms as they are written', () => {
  const lines = read(
    `<h2><span>[Image unavailable.]</span><br/><span class="caption">The quay.</span><br/>CHAPTER I.</h2><p>Then M<sup>r.</sup> Rojas left the town.</p>${prose}<h2>CHAPTER II.</h2>${prose}`,
  );
  expect(lines).toEqual(['## CHAPTER I.', 'Then Mr. Rojas left the town.', '## CHAPTER II.']);
});
