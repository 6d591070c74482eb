/** People, organisations and places as written, with every ¶ they stand in. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extractNames } from '../../src/contents/names.ts';
import type { LanguageCode } from '../../src/model.ts';
import { articleOf } from './passages.ts';

function namesIn(texts: readonly string[], language: LanguageCode = 'en') {
  return Object.fromEntries(
    extractNames(articleOf(texts, { language })).map(({ name, mentions }) => [
      name,
      [...new Set(mentions.map(({ passage }) => passage.number))],
    ]),
  );
}

it.each<[string, string[], LanguageCode, Record<string, number[]>]>([
  ['a first word of a sentence is no name', ['People came. They left.'], 'en', {}],
  ['unless it is one elsewhere', ['Lima is large.', 'They live in Lima.'], 'en', { Lima: [1, 2] }],
  [
    'words are joined by what joins names',
    ['They met at the Bank of the South and the Ministerio de la Mujer.'],
    'en',
    { 'Bank of the South': [1], 'Ministerio de la Mujer': [1] },
  ],
  [
    'a surname is its full name',
    ['He met Rosa Lindqvist.', 'Then Lindqvist left.', 'So Lindqvist’s boat sank.'],
    'en',
    { 'Rosa Lindqvist': [1, 2, 3] },
  ],
  [
    'a surname of two people is nobody’s',
    ['He met Rosa Reyes and Tomás Reyes.', 'Then Reyes left.'],
    'en',
    { 'Rosa Reyes': [1], 'Tomás Reyes': [1], Reyes: [2] },
  ],
  [
    'the first of two surnames is the full name',
    ['Conoció a Rosa Quispe Mamani.', 'Luego Quispe se fue.', 'Y Rosa Quispe volvió.'],
    'es',
    { 'Rosa Quispe Mamani': [1, 2, 3] },
  ],
  [
    'and nobody’s where it is another’s surname too',
    ['Rosa Quispe Mamani es hija de Luis Quispe.', 'Ayer vino Quispe.'],
    'es',
    { 'Rosa Quispe Mamani': [1], 'Luis Quispe': [1], Quispe: [2] },
  ],
  [
    'a given name alone is who was named in full before',
    ['They met Tomás Quispe.', 'Then Tomás left.'],
    'en',
    { 'Tomás Quispe': [1, 2] },
  ],
  [
    'but nobody where two have it, as given name or surname',
    ['They met Martín Quispe and Luis Martín.', 'Then Martín left.'],
    'en',
    { 'Martín Quispe': [1], 'Luis Martín': [1], Martín: [2] },
  ],
  [
    'two surnames with “y” are one name where they never part',
    ['El poeta Luis Quispe y Lindqvist vino.', 'Quispe y Lindqvist leyó.'],
    'es',
    { 'Luis Quispe y Lindqvist': [1, 2] },
  ],
  [
    'and two where they do',
    ['Ayer hablaron Ana Quispe y Lindqvist.', 'Luego vino la hija de Lindqvist.'],
    'es',
    { 'Ana Quispe': [1], Lindqvist: [1, 2] },
  ],
  [
    'kings and saints are named with their number and rank',
    ['The coin shows Felipe II, King George and Saint Teresa of Tarma.'],
    'en',
    { 'Felipe II': [1], 'King George': [1], 'Saint Teresa of Tarma': [1] },
  ],
  ['a part with a number is no name', ['It is told in Part II and Phase III of it.'], 'en', {}],
  [
    'wars are named, regions too',
    ['They fought in World War II and in the American Civil War, then left for South Peru.'],
    'en',
    { 'World War II': [1], 'American Civil War': [1], 'South Peru': [1] },
  ],
  [
    'a role beside a name shows that it is one, though it is a word too',
    ['La actriz Pilar y la jueza del puerto, Clara Ríos, se fueron.', 'Cayó un pilar del río.'],
    'es',
    { Pilar: [1], 'Clara Ríos': [1] },
  ],
  [
    'an abbreviation that begins a sentence is part of the name',
    ['It rained. Dr. Anna Lindqvist, who lives there, left.'],
    'en',
    { 'Dr. Anna Lindqvist': [1] },
  ],
  [
    'of two places before one office neither stands alone',
    ['They called the Peru and Chile Police.'],
    'en',
    {},
  ],
  [
    'with a title and without it somebody is one, as written first',
    [
      'Came the nurse Anna Lindqvist.',
      'It rained.',
      'Then it rained.',
      'Lindqvist left.',
      'It was late. Dr. Anna Lindqvist slept.',
    ],
    'en',
    { 'Anna Lindqvist': [1, 4, 5] },
  ],
  [
    'a piece of a title is no name',
    ['She sang Letters from the Quillberry and went home.'],
    'en',
    {},
  ],
  [
    'but a name behind another is',
    ['Trabaja en la Facultad de Medicina en la Universidad de Tarma y en el Banco de Tarma.'],
    'es',
    { 'Facultad de Medicina': [1], 'Universidad de Tarma': [1], 'Banco de Tarma': [1] },
  ],
  [
    'a small word in a line of capitals is no acronym',
    ['EL ALCALDE DE LA OTAN VISITA LA OBRA', 'El puente cayó en Tarma.'],
    'es',
    { OTAN: [1], Tarma: [2] },
  ],
  [
    'semicolons are no program code',
    [
      'He saw the pier; the boats; the sea.',
      'She saw the hill; the road; Lindqvist.',
      'They saw Tarma (1905).',
    ],
    'en',
    { Lindqvist: [2], Tarma: [3] },
  ],
  [
    'a place is no surname',
    ['He met Ana Lima.', 'She lives in Lima.'],
    'en',
    { 'Ana Lima': [1], Lima: [2] },
  ],
  [
    'possessives end a name',
    ["They read Peru's Congress report."],
    'en',
    { Peru: [1], Congress: [1] },
  ],
  ['days and months are no names', ['It was on Friday in March, and then in July.'], 'en', {}],
  [
    'program code names nobody',
    ['It runs.', 'class Ferry(Boat): def load(self, Cargo): self.items["Rope"] = Cargo.weigh()'],
    'en',
    {},
  ],
  [
    'a list of sources names nobody',
    ['Rojas A, et al. Clin Harbour. 2014;4(3):1–9. Paz L, et al. Mod Quay Res. 2016;16(3):188–90.'],
    'en',
    {},
  ],
  [
    'what is counted on a line that is no sentence is no name',
    ['- 6 Sundried Tomatoes\n- 3 tbsp Olive Oil\n- Saturated Fat 124g'],
    'en',
    {},
  ],
  [
    'what begins behind a name without a mark is no part of it',
    ['They wrote to TARMA Some of us wrote to Lima When it rained.'],
    'en',
    { Lima: [1] },
  ],
  [
    'words that the article has in lower case too are no name, however they are written',
    [
      'This Plum Cake is easy. Bake the cake with a plum on top.',
      'Serve it with Almond Plum Jelly or with Quillberry. An almond jelly is good too.',
    ],
    'en',
    { Quillberry: [2] },
  ],
  [
    'but "the Iron Bridge" is one bridge',
    ['They built the Iron Bridge. It is a bridge of iron.'],
    'en',
    { 'Iron Bridge': [1] },
  ],
  [
    'a writer with a habit of capitals is not believed',
    [
      'Try my Plum Cake, my Almond Tart and my Barley Soup from Tarma.',
      'Bake a plum cake, an almond tart and a barley soup, then serve it with Glazed Quillroot Cake.',
    ],
    'en',
    { Tarma: [1] },
  ],
  [
    'names of places and people that are names of dishes too',
    ['They stayed in Roma with a cook who had read Julius Caesar.'],
    'en',
    { Roma: [1], 'Julius Caesar': [1] },
  ],
  [
    'rows of a list name only people, unless a sentence names the rest',
    ['- Barley, Soaked\n- 2 Scoops\n- Cast Bridge\n- Tarma\nTomas Quispe\nPhotos by Rosa Mamani'],
    'en',
    { 'Tomas Quispe': [1], 'Rosa Mamani': [1] },
  ],
  [
    'what begins a row with a colon is no name',
    ['Ferry Swap: If you want, take another.\n-Take it.', 'They met Ana Quispe: she sang.'],
    'en',
    { 'Ana Quispe': [2] },
  ],
  ['what is counted is no name', ['They did 80 Tide Walks in Tarma.'], 'en', { Tarma: [1] }],
  [
    'words of programs and paths are no names',
    ['Use Quill.js with Load_Tide, /System/Harbour/x and openTide("a") or Ctrl+O in Tarma.'],
    'en',
    { Tarma: [1] },
  ],
  [
    'a common word that begins a sentence before a name is none of it',
    ['New North Tarma rules came. They live in North Tarma.'],
    'en',
    { 'North Tarma': [1] },
  ],
  [
    'a passage in another language names nobody',
    ['They met in Tarma.', 'Der Abend, an dem das Lied mit der Flöte endet, ist in Tarma.'],
    'en',
    { Tarma: [1] },
  ],
  [
    'what one does and what a program calls its parts are no names',
    ['They read the Getting Started and the Growing Up guides of OpenHarbourGate in Tarma.'],
    'en',
    { Tarma: [1] },
  ],
  [
    'a verb with a capital is the name of a button',
    ['Then use the Create button in Tarma and in Lima.'],
    'en',
    { Tarma: [1], Lima: [1] },
  ],
  ['numbers are no names', ['They read Senate Bill 10 and Proposition 4 there.'], 'en', {}],
  [
    'a day behind a name takes its preposition with it',
    ['They went to the Supreme Boat Court on Wednesday.'],
    'en',
    { 'Supreme Boat Court': [1] },
  ],
  [
    'everyday words on a line are buttons and headings, and names in a sentence',
    ['- Help Menu\n- Green Party', 'The White House said so.'],
    'en',
    { 'White House': [2] },
  ],
  [
    'a surname that is a word in another language ends a name before "and"',
    ['Union leader Rosa Delgado and Transport Minister Alice Wynn met.'],
    'en',
    { 'Rosa Delgado': [1], 'Alice Wynn': [1] },
  ],
  [
    'a person behind a place or a house is named alone elsewhere, or not at all',
    [
      'El gobernador electo de Santa Cruz Luis Fernando Rojas habló.',
      'Luego se fue Luis Fernando Rojas.',
    ],
    'es',
    { 'Luis Fernando Rojas': [1, 2] },
  ],
  [
    'what somebody works for is no part of the name',
    ['Lo dijo Ana Rojas de la OMS ayer.'],
    'es',
    { 'Ana Rojas': [1], OMS: [1] },
  ],
  [
    'a degree is no part of a name',
    ['Lo vio el Licenciado Luis Rojas ayer.'],
    'es',
    { 'Luis Rojas': [1] },
  ],
  ['handles are no names', ['He wrote as @RosaLindqvist today.'], 'en', {}],
  [
    'abbreviations belong to names',
    ['We saw Dr. Rosa Lindqvist in the U.S. Senate.'],
    'en',
    { 'Dr. Rosa Lindqvist': [1], 'U.S. Senate': [1] },
  ],
  [
    'in Spanish too',
    [
      'Ayer llegó a San Juan de Miraflores el ministro. El alcalde de Lima y Ana de la Torre hablaron el lunes.',
    ],
    'es',
    { 'San Juan de Miraflores': [1], Lima: [1], 'Ana de la Torre': [1] },
  ],
  [
    'an adverb before a name is none of it',
    ['Yesterday Rosa Lindqvist came.', 'It rained yesterday on Rosa Lindqvist.'],
    'en',
    { 'Rosa Lindqvist': [1, 2] },
  ],
])('%s', (_what, texts, language, expected) => {
  expect(namesIn(texts, language)).toEqual(expected);
});

it.each<[string, LanguageCode, string[]]>([
  ['They fled to The Hague and to Lima.', 'en', ['The Hague', 'Lima']],
  ['Vive en La Paz, cerca de El Alto y de Los Olivos.', 'es', ['La Paz', 'El Alto', 'Los Olivos']],
  ['Pagó el Consejo por la Paz de Tarma.', 'es', ['Consejo por la Paz de Tarma']],
  [
    'It was the Committee for Safety and the Ministry of Trade and Industry.',
    'en',
    ['Committee for Safety', 'Ministry of Trade and Industry'],
  ],
  ['He left Boyd & Hale for Stone & Sons.', 'en', ['Boyd & Hale', 'Stone & Sons']],
  ['It was played by A. Delgado and A. R. Moss.', 'en', ['A. Delgado', 'A. R. Moss']],
  ['They sang “The Long River” and “A Night in Tarma” there.', 'en', []],
  ['We saw the ferry “Quimsa” there.', 'en', ['Quimsa']],
  [
    'They beat American Rosa Delgado and British Airways.',
    'en',
    ['Rosa Delgado', 'British Airways'],
  ],
  ['They met Three African boys and a U.S. Senator.', 'en', []],
  ['In the XIX century they had the M1, the T-bonds and the GDP.', 'en', []],
  ['They asked Route 66 and Level 3.', 'en', []],
  ['Emily Moss won. Suddenly Moss left.', 'en', ['Emily Moss']],
  ['They beat Jan Moss in May.', 'en', ['Jan Moss']],
  ['Shares of Boyd fell. Isle of Tarma rose.', 'en', ['Boyd']],
  ['QUISPE TAKES THE LEAD IN FOUR GAMES. They met Quispe.', 'en', ['Quispe']],
  ['URGENCIAS. Llegó a Lima.', 'es', ['Lima']],
  ['Habló el alcalde de Tarma Luis Quispe. Llegó Luis Quispe.', 'es', ['Luis Quispe']],
  ['Habló la diputada del PPT Rosa Quispe Mamani.', 'es', []],
  ['Jugó con la Selección de fútbol y la Comisión de vecinos.', 'es', []],
  ['They met Ana Moss Thursday and Secretary of State Ana Rojas.', 'en', ['Ana Moss', 'Ana Rojas']],
  [
    'They read the People’s Daily and Peru’s Congress report.',
    'en',
    ['People’s Daily', 'Peru', 'Congress'],
  ],
  ['He met the ambassador to Peru Ana Quispe Boyd.', 'en', []],
  ['He likes J.J. Boyd and Ana “La Rubia” Quispe.', 'en', ['J.J. Boyd', 'Ana “La Rubia” Quispe']],
  ['He met Kentucky Gov. Ana Quispe. They are Head of Research there.', 'en', ['Gov. Ana Quispe']],
  ['They sang of Health and Hunger. He read the White House book.', 'en', ['White House']],
  ['He saw Apple twice. They like Apple.', 'en', ['Apple']],
  ['Ana Brown came. They met Brown.', 'en', ['Ana Brown']],
  ['From January-June they saw Israeli-Palestinian talks on Twitter Tuesday.', 'en', []],
  [
    'They saw Trinidad and Tobago, and the Tarma–Lima road.',
    'en',
    ['Trinidad and Tobago', 'Tarma–Lima'],
  ],
  ['La Coruña, 3 de mayo. Llegó a Lima.', 'es', ['Lima']],
  ['La delegada en Cádiz de la Consejería de Salud habló.', 'es', ['Cádiz', 'Consejería de Salud']],
  ['Watching Ana Quispe, they saw the RAV4 and the CLc1.', 'en', ['Ana Quispe']],
  ['Man Shot at Tarma Gas Station Dies at Hospital', 'en', []],
  [
    'It is the Institute for Astrophysics, said the FDA of a lower CTR.',
    'en',
    ['Institute for Astrophysics', 'FDA'],
  ],
])('names only what is whole: %s', (text, language, expected) => {
  expect(Object.keys(namesIn([text], language)).sort()).toEqual([...expected].sort());
});

it('puts first what stands in most passages', () => {
  const names = extractNames(
    articleOf(['We saw Ana and Bea.', 'We saw Bea.', 'Not Bea and Carl.']),
  );
  expect(names.map(({ name }) => name)).toEqual(['Bea', 'Ana', 'Carl']);
});

it('are exact slices of the text, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, other) => {
      const article = articleOf([`${one} Ana de Lima ${other}`, other || 'x']);
      for (const { name, mentions } of extractNames(article)) {
        expect(name).not.toBe('');
        for (const { passage, start, end } of mentions) {
          expect(passage.text.slice(start, end)).toMatch(/^\p{Lu}/u);
        }
      }
    }),
  );
});
