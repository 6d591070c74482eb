/** Subtitles in, what is said as prose out. */
import { describe, expect, it } from 'vitest';
import { readSubtitles } from '../../../src/articles/formats/read-subtitles.ts';
import { read, timed } from './read-cues.ts';

describe('readSubtitles', () => {
  it('joins cues to sentences, with the time and the line of each paragraph', () => {
    const { blocks, places } = read(
      '1\n00:00:01,000 --> 00:00:02,500\n<i>The harbour opened</i>\nin the spring\n\n2\n00:00:02,500 --> 00:00:04,000\nof 1931.\n\n3\n01:02:31,000 --> 01:02:33,000\n{\\an8}Nobody came.\n',
    );
    expect(blocks).toEqual(['The harbour opened in the spring of 1931.', 'Nobody came.']);
    expect(places).toEqual([
      { line: 3, place: '0:01' },
      { line: 12, place: '1:02:31' },
    ]);
  });

  it('takes title and language from the head', () => {
    expect(
      read('WEBVTT - The old quay\nLanguage: es\n\n00:01.000 --> 00:02.000\nSí.\n').fields,
    ).toEqual({
      title: 'The old quay',
      language: 'es',
    });
  });

  it('gives each turn a paragraph, and leaves out sounds', () => {
    const { blocks } = read(
      '00:01.000 --> 00:02.000\n[applause]\n\n00:02.000 --> 00:03.000\n- Where is it?\n- At the quay.\n\n00:03.000 --> 00:04.000\n♪ la la ♪\n\n00:04.000 --> 00:05.000\n>> And who says so?\n',
    );
    expect(blocks).toEqual(['Where is it?', 'At the quay.', 'And who says so?']);
  });

  it.each([
    ['a sound first', '[laughs] It was cold.', ['It was cold.']],
    ['a sound between sentences', 'Oh, yes. (door closes) Come in.', ['Oh, yes. Come in.']],
    ['a sound last', 'It was wet.[Applause]', ['It was wet.']],
    ['a sound in capitals', 'It was (APPLAUSE) wet.', ['It was wet.']],
    ['a sound behind a name', 'Man: [on the phone] Where?', ['Man: Where?']],
    ['a word that was not heard', 'It was [ __ ] wet.', ['It was wet.']],
    ['letters for a name', 'The owners (WQF) sold it.', null],
    ['what a sentence says by the way', '(We had been waiting for it)', null],
    ['when something was shown', '[Evening news, channel 2, March 2012]', null],
    ['what goes on by the way', '(hence the price of all boats)', null],
    ['what nobody could hear', 'It was [unintelligible] there. (ininteligible)', null],
    ['what an editor adds', 'I saw [the boat] there. [He] was late.', null],
    ['what is said by the way', 'It was wet. (It had rained all day.) He saw it (twice).', null],
    ['what somebody else says', '[Luis: I can’t lift it!]', null],
    ['what is asked by the way', '(should I say it or not?)', null],
    ['a long note', 'Is it? (An old boat of the navy that had once been lost) It is.', null],
    ['two sentences of a note', '(They all answer. Hardly heard)', null],
    ['two who speak on a line', '- Yes. - No, never.', ['Yes.', 'No, never.']],
    [
      'arrows within a line',
      'it was cold. >> Where is it? >> There.',
      ['it was cold.', 'Where is it?', 'There.'],
    ],
    ['signs of a program', 'in .NET or, !done, i != 1', null],
    ['a mark that is set apart', 'C’est le quai ! Qui ?', null],
    ['a blank before a comma', 'it was cold ,and wet', ['it was cold, and wet']],
    ['two dashes, which go on', '-- my boat', null],
    ['tags that were escaped', '&lt;i&gt;Ana&lt;/i&gt;&#x27;s boat', ["Ana's boat"]],
  ])('reads a line with %s', (_what, line, wanted) => {
    const { blocks } = read(`WEBVTT\n\n00:01.000 --> 00:02.000\n${line}\n`);
    expect(blocks.map((block) => block.replace(/\\(?=[[-])/gu, ''))).toEqual(wanted ?? [line]);
  });

  it('leaves out a sound between stars, and keeps what stands alone for want of room', () => {
    const lines = ['It was old.', '*** Applause ***', 'Was it', '?', 'I saw', '--', 'I heard it.'];
    expect(read(timed(lines)).blocks.join(' ')).toBe('It was old. Was it ? I saw -- I heard it.');
  });

  it.each([
    'Subtitles by Ana Rojas',
    'Synced & corrected by lamp-fan\nwww.example.org',
    'Transcribed by: Luis Mora',
    'Downloaded from\nwww.example.org',
    'Subtítulos por la comunidad de example.org',
    '-= Subtitulado y traducido por Ana =-',
    'Sous-titres réalisés par Ana Rojas',
    'Untertitel im Auftrag von Ana, 2017',
    'Sottotitoli e revisione a cura di Ana',
    'Legendas: Ana Rojas',
  ])('leaves out who made them: %s', (line) => {
    const { blocks } = read(timed(['The harbour opened.', line, 'It was translated by Ana.']));
    expect(blocks.join(' ')).toBe('The harbour opened. It was translated by Ana.');
  });

  it('leaves out the address that they are from, and none that is told', () => {
    const lines = ['www.example.org', 'Go to', 'www.example.org', 'now. Translated by Ana,', 'it'];
    const { blocks } = read(timed([...lines, 'sold.', 'http://example.org/a']));
    expect(blocks).toEqual(['Go to www.example.org now. Translated by Ana, it sold.']);
  });

  it('reads rolling captions once', () => {
    const { blocks } = read(
      'WEBVTT\n\n00:01.000 --> 00:02.000\nthe harbour<00:00:01.500><c> opened</c>\n\n00:02.000 --> 00:03.000\nthe harbour opened\nin the spring\n\n00:03.000 --> 00:04.000\nin the spring\nof 1931\n',
    );
    expect(blocks).toEqual(['the harbour opened in the spring of 1931']);
  });

  it('reads a sentence as often as it is said, where no captions roll', () => {
    const said = [
      'It was wet.',
      'It was wet.',
      'Yes.',
      'Yes.\nIt was.',
      'Nobody came.',
      'We sailed.',
    ];
    expect(read(timed(said)).blocks).toEqual([
      'It was wet. It was wet. Yes. Yes. It was. Nobody came. We sailed.',
    ]);
    const on = '00:01.000 --> 00:02.000\nIt was wet.\n\n00:02.000 --> 00:03.000\nIt was wet.\n';
    expect(read(on).blocks).toEqual(['It was wet.']);
  });

  it('parts a long talk between sentences', () => {
    const cues = Array.from({ length: 40 }, (_, i) => {
      const time = (seconds: number) => `00:${String(seconds).padStart(2, '0')}.000`;
      return `${time(i)} --> ${time(i + 1)}\nThe boat number ${i} left the quay at dawn,\n\n${time(i)} --> ${time(i + 1)}\nas it always does.`;
    });
    const { blocks } = read(`WEBVTT\n\n${cues.join('\n\n')}\n`);
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks) expect(block).toMatch(/^The boat.*does\.$/u);
  });

  it('refuses a text without times', () => {
    expect(readSubtitles('The harbour opened.')).toMatchObject({ ok: false });
  });

  it('parts a long talk between sentences that end within a cue', () => {
    const words = 'The boat left the quay and nobody knew why or for how long it would be gone. '
      .repeat(24)
      .split(' ');
    const lines = Array.from({ length: Math.floor(words.length / 7) }, (_, i) =>
      words.slice(7 * i, 7 * i + 7).join(' '),
    );
    const time = (i: number) =>
      `00:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')},000`;
    const { blocks, places } = read(
      lines.map((line, i) => `${i + 1}\n${time(i)} --> ${time(i + 1)}\n${line}\n`).join('\n'),
    );
    expect(blocks.length).toBeGreaterThan(2);
    for (const block of blocks.slice(0, -1)) expect(block).toMatch(/^The boat left .*be gone\.$/u);
    expect(blocks.join(' ')).toBe(lines.join(' '));
    for (const [i, place] of places.entries()) {
      // The cue on whose line the paragraph begins.
      const [first = ''] = /^(?:\S+ ){3}/u.exec(blocks[i] ?? '') ?? [];
      const nth = ((place.line ?? 0) - 3) / 4;
      expect(`${lines[nth]} ${lines[nth + 1]} `).toContain(first);
      expect(place.place).toBe(`0:${String(nth).padStart(2, '0')}`);
    }
  });

  it('shows no stars of words that are stressed', () => {
    const { blocks } = read(
      '00:01.000 --> 00:02.000\nThat is *what you\n\n00:02.000 --> 00:03.000\nsee* at 5 * 3, and _only_ that.\n',
    );
    expect(blocks).toEqual(['That is what you see at 5 \\* 3, and only that.']);
  });

  it('takes a time with a slip in it for a time, and a blank line in a cue for no end', () => {
    const { blocks } = read(
      '1\n00:00:01,000 --> 00:00:02,500\nThe harbour opened\n\nin the spring\n\n\n681 00:00:02,500 --> 00:00:04,000l\nof 1931.\n\n3\n00:00:05:000 -> 00:00:06:000\nIt is wet.\n',
    );
    expect(blocks).toEqual(['The harbour opened in the spring of 1931. It is wet.']);
  });

  it('leaves out notes, styles and what cues are called', () => {
    const { blocks } = read(
      'WEBVTT\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE made\nby hand\n\nfirst cue\n00:01.000 --> 00:02.000 position:10% line:0\nThe quay\n\nNOTE left\nout\n\nsecond cue\n00:02.000 --> 00:03.000\nis &quot;wet&quot;, {\\an8}isn&#39;t it?\n',
    );
    expect(blocks).toEqual(['The quay is "wet", isn\'t it?']);
  });

  it('leaves out songs on several lines', () => {
    const { blocks } = read(
      '00:01.000 --> 00:02.000\n♪ The quay,\nthe old quay\nis wet ♪\n\n00:02.000 --> 00:03.000\nWho sings? ♪ la ♪\n\n00:03.000 --> 00:04.000\nIt was me ♪\n',
    );
    expect(blocks).toEqual(['Who sings?']);
  });

  it('shows sentences without stops line by line, and parts them where one begins', () => {
    const sentences = [
      ['The ferry left the old quay at nine', 'and nobody on board knew the reason'],
      ['It was a day without wind', 'though the sea was rough west of', 'Callao and further south'],
      ['Everyone asked where the boat had gone'],
    ];
    const lines = Array.from({ length: 9 }, () => sentences.flat()).flat();
    const { blocks } = read(timed(lines));
    expect(blocks.length).toBeGreaterThan(1);
    const wanted = sentences.map((parts) => parts.join(' '));
    for (const block of blocks) {
      for (const line of block.split('\\\n')) expect(wanted).toContain(line);
    }
  });

  it('shows verses line by line, and a title on the screen apart', () => {
    const { blocks } = read(
      timed([
        'PINES OF THE QUAY',
        'Nobody knew why the boat',
        'had left. It was late.',
        'In the old quay at night',
        'Waits a boat for the tide',
        'With a lamp at its side',
        'And nobody sails.',
        'Then we went to',
        'Lima and back.',
      ]),
    );
    expect(blocks).toEqual([
      'PINES OF THE QUAY\\\nNobody knew why the boat had left. It was late. In the old quay at night\\\nWaits a boat for the tide\\\nWith a lamp at its side\\\nAnd nobody sails. Then we went to Lima and back.',
    ]);
  });

  it('parts no sentence, however long it is and wherever somebody pauses in it', () => {
    const short = Array.from({ length: 20 }, (_, i) => `It rained ${i} times.`);
    const long = Array.from({ length: 40 }, (_, i) => `and so the ferry ${i} left for`);
    const lines = [...short, 'It is known', ...long, 'Lima, and nobody knew why.', ...short];
    const { blocks } = read(timed(lines, (i) => (i < 20 ? i : 3 * i)));
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) expect(block).toMatch(/^It.*(?:times|why)\.$/u);
  });

  it('parts what has neither stops nor capitals where whoever says it pauses', () => {
    const lines = Array.from({ length: 60 }, (_, i) =>
      i % 15 === 0
        ? 'so the ferry left the quay at nine'
        : `and it was late ${i} and went on to lima`,
    );
    const { blocks } = read(timed(lines, (i) => i + (i % 15 === 0 ? 0.5 : 0)));
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) expect(block).toMatch(/^so the ferry/u);
  });

  it.each([
    ['in which names alone have capitals', 'Quay of Lima and', 'the boats at night'],
    ['in capitals', 'QUAY OF LIMA AND', 'THE BOATS AT NIGHT'],
  ])('parts captions without stops %s at no capital', (_what, first, second) => {
    const opening =
      first === first.toUpperCase() ? 'SO THE FERRY SAILED TO OLD' : 'so the ferry sailed to old';
    const lines = Array.from({ length: 90 }, (_, i) =>
      i % 9 === 0 ? opening : i % 9 === 1 ? first : `${second} ${i}`,
    );
    const { blocks } = read(timed(lines, (i) => i));
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) expect(block.replaceAll('\\\n', ' ')).toMatch(/^so the ferry/iu);
  });

  it('reads on over the heads of the parts that a stream was sent in', () => {
    const head = '\nWEBVTT\nX-TIMESTAMP-MAP=MPEGTS:181083,LOCAL:00:00:00.000\n\n';
    const cue = '00:01.000 --> 00:04.000\nThe quay of Lima';
    const source = `WEBVTT\n\n${cue}\n${head}${cue}\n\n00:04.000 --> 00:09.000\nis old.\n`;
    expect(read(source).blocks).toEqual(['The quay of Lima is old.']);
  });
});
