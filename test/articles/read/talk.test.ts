/** Transcripts as people keep them: times and who speaks become those of the passages, and what is none stays. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said =
  'The ferry left the old quay at nine, and nobody on board knew then that it would not come back.';

function passagesOf(text: string, path = 'talk.md') {
  return (
    parseArticle({ path, text }).article?.passages.map(({ text: shown, place, speaker }) => [
      shown.replace(said, 'S.'),
      place ?? null,
      speaker,
    ]) ?? []
  );
}

it.each(['talk.md', 'talk.txt'])('reads times and speakers in %s', (path) => {
  const bold = (name: string) => (path.endsWith('.md') ? `**${name}:**` : `${name}:`);
  const mark = (time: string) => (path.endsWith('.md') ? `\\[${time}\\]` : `[${time}]`);
  const text = [
    `${bold('Ana Quispe')} ${mark('00:04')} ${said}`,
    `${bold('Luis Mamani')} ${mark('01:58')} ${said}`,
    said,
    `${bold('Ana Quispe')} ${mark('31:58')} ${said}`,
    `${bold('Luis Mamani')} ${mark('1:02:31')} ${said}`,
    said,
  ].join('\n\n');
  expect(passagesOf(text, path)).toEqual([
    ['Ana Quispe: S.', '0:04', 'Ana Quispe'],
    ['Luis Mamani: S.', '1:58', 'Luis Mamani'],
    ['S.', '1:58', 'Luis Mamani'],
    ['Ana Quispe: S.', '31:58', 'Ana Quispe'],
    ['Luis Mamani: S.', '1:02:31', 'Luis Mamani'],
    ['S.', '1:02:31', null],
  ]);
});

it('reads times that begin their lines', () => {
  const lines = [`00:00:05 ${said}`, `(00:01:10) ${said}`, `00:02:00 - ${said}`];
  const text = [...lines, '00:03:00 20 years.', '00:04:00 ’Tis so.'].join('\n\n');
  expect(passagesOf(text, 'talk.txt').map(([shown, place]) => [shown, place])).toEqual([
    ['S.', '0:05'],
    ['S.', '1:10'],
    ['S.', '2:00'],
    ['20 years.', '3:00'],
    ['’Tis so.', '4:00'],
  ]);
});

it.each([' · ', ' - ', ' '])('reads times in bold type with "%s" before what is said', (sign) => {
  const turns = [`**13:29**${sign}${said}`, `**13:35**${sign}Plus 18%.`, `**13:36**${sign}${said}`];
  const text = [`**0:05**${sign}Hello, all of you.`, ...turns].join('\n\n');
  expect(passagesOf(text)).toEqual([
    ['Hello, all of you.', '0:05', null],
    ['S.', '13:29', null],
    ['Plus 18%.', '13:35', null],
    ['S.', '13:36', null],
  ]);
});

it.each([
  ['a programme of a day', ['10:00 Opening', '11:30 Boats', '12:45 Lunch'].join('\n\n')],
  ['two times', `It was [1:02] and then [2:03]. ${said}`],
  ['verses', `As in (1:15) and (2:10), and in (3:16). ${said}`],
  ['times that go back', `See [1:15], [3:10] and [2:16]. ${said}`],
])('keeps %s', (_what, text) => {
  const shown = passagesOf(text)
    .map(([words]) => words)
    .join('\n\n');
  expect(shown.match(/\d:\d\d/gu)?.length).toBe(text.match(/\d:\d\d/gu)?.length);
});

it.each([
  ['notes', ['Note: ', 'Example: ', 'Note: ', 'Example: ']],
  ['steps of two words', ['Step One: ', 'Step Two: ', 'Step One: ', 'Step Two: ']],
  ['words beside a name', ['Ana Quispe: the note. ', 'Note: ', 'Ana Quispe: ', 'Note: ']],
  ['one who is named once', ['Ana Quispe: ', '', '', '']],
  [
    'few of many',
    ['Ana Quispe: ', 'Luis Mamani: ', 'Ana Quispe: ', 'Luis Mamani: ', ...Array(20).fill('')],
  ],
])('takes nobody for a speaker in %s', (_what, labels) => {
  const text = labels.map((label) => `${label}${said}`).join('\n\n');
  expect(passagesOf(text).map(([, , speaker]) => speaker)).toEqual(labels.map(() => null));
});

it('reads times behind names and above what is said', () => {
  const text = [
    `Ana Quispe (00:00:00):\n${said}`,
    `(00:00:27):\n${said}`,
    `Luis ‘Lu’ Mamani (00:01:03):\n${said}`,
    `Ana Quispe (1:00:03):\n${said}`,
    `Luis ‘Lu’ Mamani (01:02:03):\n${said}`,
  ].join('\n\n');
  expect(passagesOf(text)).toEqual([
    ['Ana Quispe: S.', '0:00', 'Ana Quispe'],
    ['S.', '0:27', 'Ana Quispe'],
    ['Luis ‘Lu’ Mamani: S.', '1:03', 'Luis ‘Lu’ Mamani'],
    ['Ana Quispe: S.', '1:00:03', 'Ana Quispe'],
    ['Luis ‘Lu’ Mamani: S.', '1:02:03', 'Luis ‘Lu’ Mamani'],
  ]);
});

it('puts nobody’s words into the mouth of who spoke before', () => {
  const labels = ['Ana Quispe', 'Luis Mamani', 'Ana Quispe', 'Luis Mamani', 'Rosa', 'Ana Quispe'];
  const text = labels.map((label) => `${label}: ${said}`).join('\n\n');
  expect(passagesOf(text).map(([, , speaker]) => speaker)).toEqual(
    labels.map((label) => (label === 'Rosa' ? null : label)),
  );
});

it('ends a turn where somebody without a name begins, and not with other words before a colon', () => {
  const labels = ['Ana Quispe: ', 'Luis Mamani: ', 'Ana Quispe: ', 'Luis Mamani: ', ''];
  const others = ['New person: ', '', 'Luis Mamani: ', 'We have boats: ', 'Ana Quispe: '];
  const text = [...labels, ...others].map((label) => `${label}${said}`).join('\n\n');
  expect(passagesOf(text).map(([, , speaker]) => speaker)).toEqual([
    ...['Ana Quispe', 'Luis Mamani', 'Ana Quispe', 'Luis Mamani', 'Luis Mamani', null, null],
    ...['Luis Mamani', 'Luis Mamani', 'Ana Quispe'],
  ]);
});

it('takes a name of one word for a speaker beside one in full', () => {
  const labels = ['Ana Quispe', 'Lenno', 'Ana Quispe', 'Lenno'];
  const text = labels.map((label) => `${label}:\n${said}`).join('\n\n');
  expect(passagesOf(text).map(([, , speaker]) => speaker)).toEqual(labels);
});

it('ends what somebody says with the section', () => {
  const text = `# Title\n\nAna Quispe: ${said}\n\nLuis Mamani: ${said}\n\n## After it\n\n${said}\n\nAna Quispe: ${said}\n\nLuis Mamani: ${said}`;
  expect(passagesOf(text)[2]).toEqual(['S.', null, null]);
});

it('reads times before short turns, and names in bold type behind them', () => {
  const text = [
    `0:00:05.2 **Ana Quispe** ${said}`,
    '0:00:10.9 **Luis Mamani** (laughs)',
    `0:00:11.0 ${said}`,
    '0:00:20.1 **Ana Quispe** Yes.',
    `0:00:21.4 **Luis Mamani** ${said}`,
    '0:00:40.0 **Ana Quispe** Bye.',
  ].join('\n\n');
  for (const path of ['talk.md', 'talk.txt']) {
    expect(passagesOf(text, path)).toEqual([
      ['S.', '0:05', 'Ana Quispe'],
      ['(laughs)', '0:10', 'Luis Mamani'],
      ['S.', '0:11', 'Luis Mamani'],
      ['Yes.', '0:20', 'Ana Quispe'],
      ['S.', '0:21', 'Luis Mamani'],
      ['Bye.', '0:40', 'Ana Quispe'],
    ]);
  }
});

it('takes one time that goes back among many for a slip', () => {
  const text = Array.from({ length: 30 }, (_, i) => {
    const seconds = 10 + (i === 20 ? 18 : i);
    return `Ana Quispe (00:00:${seconds}):\n${said}`;
  }).join('\n\n');
  expect(passagesOf(text)[21]?.[1]).toBe('0:31');
});

it('shows no number that a program gave to a voice', () => {
  const text = ['00', '01', '00'].map((voice, i) => `[00:0${i}] SPEAKER_${voice}: ${said}`);
  expect(passagesOf(text.join('\n\n'))).toEqual([
    ['S.', '0:00', null],
    ['S.', '0:01', null],
    ['S.', '0:02', null],
  ]);
});

it.each(['speech.md', 'speech.txt'])(
  '%s: parts no name with a stop that a program took for an end',
  (path) => {
    const long =
      'The ferry left the old quay at nine, and nobody on board knew then that it would come back so late, as it had always done.';
    const lines = [
      long,
      `${long} We heard of it at quay.`,
      `example and then in the papers. ${long}`,
      long,
      long,
      long,
    ];
    const { passages = [] } = parseArticle({ path, text: `${lines.join('\n')}\n` }).article ?? {};
    expect(passages.map(({ text }) => text)).toEqual([
      long,
      `${lines[1]} ${lines[2]}`,
      long,
      long,
      long,
    ]);
  },
);

it('keeps each line of a speech a paragraph, with what is heard between them', () => {
  const long = `${said} ${said}`;
  const lines = [long, long, 'It was then that all of them laughed at it', long, long];
  const shown = passagesOf(
    `ANA: ${lines.join('\n')}\nLUIS: ${long}\nANA: Yes, it was so at that time.`,
    'talk.txt',
  );
  expect(shown.map(([text]) => text)).toEqual([
    `ANA: S. ${said}`,
    ...lines.slice(1).map((line) => line.replace(said, 'S.')),
    `LUIS: S. ${said}`,
    'ANA: Yes, it was so at that time.',
  ]);
});

it('keeps each line of a speech a paragraph, though one of them begins with a dash', () => {
  const long = `${said} ${said}`;
  const lines = [long, long, `– ${said.replace('The', 'the')}`, 'Yes, it was so.', long];
  expect(
    passagesOf(lines.join('\n'), 'talk.txt').map(([text]) => text?.replace(said, 'S.')),
  ).toEqual(lines.map((line) => line.replaceAll(said, 'S.')));
  const items = ['- the quay', '- the boat', '- the lamp'];
  const lead = 'It had these:';
  const shown = passagesOf(
    [long, long, ...Array(8).fill(long), lead, ...items].join('\n'),
    'talk.txt',
  );
  expect(shown.map(([text]) => text).slice(10)).toEqual([[lead, ...items].join('\n')]);
});

it.each([
  ['**[00:13] SPEAKER_00:** ', 'S.'],
  ['[00:13] SPEAKER_00: ', 'S.'],
  ['[00:13] **Ana Rojas:** ', 'Ana Rojas: S.'],
])('reads the time of the only turn: %s', (label, shown) => {
  expect(passagesOf(`${label}${said}\n\n${said}`).map((passage) => passage.slice(0, 2))).toEqual([
    [shown, '0:13'],
    ['S.', '0:13'],
  ]);
});

it('reads the times of two turns of people, and takes a programme for none', () => {
  const turns = [`[0:13] Ana Rojas: ${said}`, `[4:05] Luis Paz: ${said}`];
  expect(passagesOf(turns.join('\n\n'))).toEqual([
    ['Ana Rojas: S.', '0:13', null],
    ['Luis Paz: S.', '4:05', null],
  ]);
  const held = ['[9:30] Note: the boats sail.', '[9:45] Ana Rojas: The Old Quay'];
  expect(passagesOf(held.join('\n\n')).map(([, place]) => place)).toEqual([null, null]);
});

it('takes a line that is said twice, and no other, for no heading', () => {
  const sectionsOf = (...names: readonly string[]) => {
    const blocks = names.flatMap((name) => [name, said, said]);
    const { article } = parseArticle({ path: 'a.txt', text: [said, said, ...blocks].join('\n\n') });
    return [...new Set(article?.passages.map(({ section }) => section))];
  };
  expect(sectionsOf('May the wind be with you', 'May the wind be with you')).toEqual([null]);
  expect(sectionsOf('The wind', 'The quay')).toEqual([null, 'The wind', 'The quay']);
});

it('reads the times of turns where others say what nobody heard, and shows neither', () => {
  const text = Array.from({ length: 6 }, (_, i) => {
    const unheard = i % 2 ? ` [inaudible 00:0${i}:40] the quay.` : '';
    return `${i % 2 ? 'Luis Mamani' : 'Ana Quispe'} (00:0${i}:10):\n${said}${unheard}`;
  }).join('\n\n');
  expect(passagesOf(text).map(([shown, ...rest]) => [shown?.replace('\n', ' '), ...rest])).toEqual(
    [0, 1, 2, 3, 4, 5].map((i) => [
      i % 2 ? 'Luis Mamani: S. [inaudible] the quay.' : 'Ana Quispe: S.',
      `${i}:10`,
      i % 2 ? 'Luis Mamani' : 'Ana Quispe',
    ]),
  );
});

it('cites each part of a long paragraph with the last time before it', () => {
  const times = Array.from({ length: 12 }, (_, i) => `[00:${10 + i}:00] ${said} ${said}`);
  for (const path of ['talk.md', 'talk.txt']) {
    const places = passagesOf(times.join(' '), path).map(([, place]) => place);
    expect(places[0]).toBe('10:00');
    expect(new Set(places).size).toBe(places.length);
  }
});

const verbatim = [
  'PRESIDENTA ANA MARÍA ROJAS QUISPE: Buenos días a todas y a todos los del puerto.',
  'PREGUNTA: ¿Zarpa hoy el barco que ayer no pudo salir del muelle?',
  'PRESIDENTA ANA MARÍA ROJAS QUISPE: No.',
  'ROSA MAMANI, DIRECTORA DEL PUERTO, S.A.: Zarpa mañana.',
];
const goesOn = 'El barco salió del muelle a las nueve, y nadie de a bordo supo que no volvería.';

it.each(['acta.md', 'acta.txt'])('names who speaks at length in the record %s', (path) => {
  const gap = path.endsWith('md') ? '\n\n' : '\n';
  const turns = Array.from({ length: 20 }, (_, i) => [
    verbatim[i % 4] ?? '',
    ...Array<string>(i % 2 ? 0 : 12).fill(goesOn),
    '1. La boleta es azul.',
  ]);
  const text = [...turns.flat(), 'PREGUNTA: ¿Y mañana?'].join(gap);
  const shown = passagesOf(text, path);
  for (const [words, , speaker] of shown) {
    expect(words).not.toMatch(/[.?!] [\p{Lu} ]{8,40}:/u);
    if (words?.startsWith('PRESIDENTA')) expect(speaker).toBe('PRESIDENTA ANA MARÍA ROJAS QUISPE');
    if (words?.startsWith('ROSA')) expect(speaker).toBe('ROSA MAMANI');
  }
  expect(shown.filter(([words]) => words?.startsWith('PRESIDENTA'))).toHaveLength(10);
});

it.each([
  ['El señor PRESIDENTE (Rojas): Tiene la palabra.', 'El señor PRESIDENTE'],
  ['La Sra. ROJAS QUISPE: Tiene la palabra.', 'La Sra. ROJAS QUISPE'],
  ['SRA. SECRETARIA.- Tiene la palabra.', 'SRA. SECRETARIA'],
  ['PRESIDENTA DEL SENADO, ANA ROJAS: Tiene la palabra.', 'PRESIDENTA DEL SENADO'],
])('names the speaker of %s', (turn, name) => {
  const other = 'El señor MAMANI QUISPE: Gracias.';
  const text = Array.from({ length: 5 }, () => `${turn}\n\n${other}`).join('\n\n');
  expect(passagesOf(text, 'acta.txt').map(([, , speaker]) => speaker)).toEqual(
    [0, 1, 2, 3, 4].flatMap(() => [name, 'El señor MAMANI QUISPE']),
  );
});

it.each(['talk.md', 'talk.txt'])(
  'reads a sentence whole over the paragraphs of a turn in %s',
  (path) => {
    const turns = [
      `Ana Quispe: ${said} She lay at the quay that was`,
      'built for her by those who had sailed on the older one for many years, and there',
      'everybody saw her.',
      `Luis Mamani: ${said} It was`,
      `Ana Quispe: ${said}`,
      'i. The quay.',
      `Luis Mamani: ${said}`,
    ];
    expect(passagesOf(turns.join('\n\n'), path).map(([words]) => words)).toEqual([
      'Ana Quispe: S. She lay at the quay that was built for her by those who had sailed on the older one for many years, and there everybody saw her.',
      ...turns.slice(3).map((turn) => turn.replace(said, 'S.')),
    ]);
  },
);

it('parts what has no stops at all before a word with which speech goes on', () => {
  const clause = 'the ferry left the old quay of lima with a lamp on board';
  const text = Array.from({ length: 120 }, (_, i) => (i % 5 === 0 ? `and then ${clause}` : clause));
  const passages = passagesOf(text.join(' '), 'talk.txt').map(([shown]) => shown);
  expect(passages.length).toBeGreaterThan(1);
  for (const shown of passages) expect(shown).toMatch(/^and then/u);
});

it.each([
  ['This is the quay, episode 12, recorded January 18th, 2017.', '2017-01-18'],
  ['This is the quay, show number two, with Ana Rojas, recorded May 3rd, 2023.', '2023-05-03'],
  ['This episode was recorded live on Tuesday, 3 May 2023, in Lima.', '2023-05-03'],
  ['Este es el episodio 12, grabado el 3 de mayo de 2023.', '2023-05-03'],
  ['Das ist Folge 12, aufgenommen am 3. Mai 2023.', '2023-05-03'],
  ['Dans cet épisode 12, enregistré le 3 mai 2023, la mer.', '2023-05-03'],
  ['Este programa foi gravado em 3 de maio de 2023.', '2023-05-03'],
  ['La puntata 12, registrata il 3 maggio 2023.', '2023-05-03'],
  ['Welcome to the quay. Today is May 3rd, 2023, and Luis is here.', '2023-05-03'],
  ['Hoy es martes 3 de mayo de 2023.', '2023-05-03'],
  ['Nous sommes le mardi 3 mai 2023.', '2023-05-03'],
  ['Today is a day on which we meet.', null],
  ['This is episode 12, recorded in May 2023.', null],
  ['The song was recorded on May 3, 2023.', null],
  ['This episode was recorded on 5/6/2023.', null],
])('takes the day of recording from the opening alone: %s', (opening, date) => {
  const rest = Array.from({ length: 30 }, (_, i) => `00:01:${10 + i} ${said}`);
  const dateOf = (lines: readonly string[]) =>
    parseArticle({ path: 'talk.txt', text: lines.join('\n\n') }).article?.date ?? null;
  expect(dateOf([`00:00:05 ${opening}`, ...rest])).toBe(date);
  expect(dateOf([...rest, `00:05:00 ${opening}`])).toBe(null);
  expect(dateOf([opening, said, said])).toBe(null);
  const turns = [opening, said, said, said].map(
    (words, i) => `${i % 2 ? 'Ana Rojas' : 'Luis Paz'}: ${words}`,
  );
  expect(dateOf(turns)).toBe(date);
});
