/** Questions of a few articles in, the words that no article has out: what is named is nowhere, and is asked about. */
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/library/library.ts';
import type { LanguageCode } from '../../src/model.ts';
import { createArticle } from '../search/sample-articles.ts';

const builtAt = new Date('2026-01-02T03:04:05Z');

const english = createLibrary(
  [
    createArticle(
      'kiln',
      [
        'The kiln on Tanner Row fires stoneware twice a month. Visitors book a shelf beforehand.',
        'Glazes are mixed by Odile Marsh, who keeps the recipes in a drawer.',
        'The Wi-Fi in the pottery is slow, and the churchyard behind it floods.',
      ],
      { author: 'Petra Kovacs', publisher: 'Harbour Gazette', date: '2019-04-02' },
    ),
    createArticle('market', [
      'Farmers sell honey and eggs at the covered market from six in the morning.',
      { section: 'The smartphone stall', text: 'A repairer fixes the screens of an old iPhone.' },
    ]),
    createArticle('orchard', [
      'The Port Alder Orchard Trust (PAOT) grafts forgotten pears. Wasps are welcome.',
      'Academia ignored the pears, said a botanist who had measured every one of the trees.',
    ]),
    createArticle('shed', ['Two carpenters rent it.'], {
      title: 'The boathouse at Brack Mill',
      otherNames: ['Gilly’s yard'],
    }),
  ],
  builtAt,
);

const spanish = createLibrary(
  [
    createArticle(
      'taller',
      [
        'El taller de la calle Curtidores cuece loza dos veces al mes.',
        'La basílica cede sus bancos, y la construcción del horno costó poco.',
        'Los aprendices deshacen las piezas rotas y recomiendan barro blanco.',
      ],
      { language: 'es' },
    ),
    createArticle('mercado', ['Una academia vende miel en el mercado cubierto.'], {
      language: 'es',
    }),
  ],
  builtAt,
);

const libraries = { en: english, es: spanish };

function unmetOf(question: string, language: keyof typeof libraries): readonly string[] {
  const { hits, unmet = [] } = libraries[language].ask(question);
  expect(hits).not.toEqual([]);
  return unmet;
}

describe('names no word that stands', () => {
  it.each<[where: string, question: string, language: 'en' | 'es']>([
    ['in another article', 'does the kiln take an iphone', 'en'],
    ['in another article', 'what does academia say of the kiln', 'en'],
    ['in another article', 'la academia usa el taller', 'es'],
    ['in another article, without its accent', 'que tiene la basilica con el mercado', 'es'],
    ['in another form', 'who recommended the covered market and its botanists', 'en'],
    ['in another form', 'cómo deshago la miel del mercado', 'es'],
    ['in another form', 'quién recomienda la miel del mercado', 'es'],
    ['with a slip', 'is the kiln near the chruchyard', 'en'],
    ['with a slip', 'construccon en el mercado', 'es'],
    ['in a compound', 'is there a church near the kiln', 'en'],
    ['with a hyphen in what is shown', 'how fast is the wifi in the pottery', 'en'],
    ['as an acronym', 'does the PAOT use the kiln', 'en'],
    ['in a section heading', 'can the kiln fire a smartphone', 'en'],
    ['in a title', 'does the kiln have a boathouse', 'en'],
    ['in another name of an article', 'is the kiln like gilly', 'en'],
    ['as the author', 'what does petra kovacs think of the kiln', 'en'],
    ['as the publisher', 'did the gazette visit the kiln', 'en'],
    ['as the year of an article', 'did the kiln fire in 2019', 'en'],
  ])('%s: "%s"', (_, question, language) => {
    expect(unmetOf(question, language)).toEqual([]);
  });
});

describe('names no word that nobody asks about', () => {
  it.each<[question: string, language: 'en' | 'es']>([
    ['how does the kiln work', 'en'],
    ['what does stoneware mean and is it better', 'en'],
    ['do i need to bring stoneware', 'en'],
    ['why was the kiln chosen', 'en'],
    ['para qué sirve el taller', 'es'],
    ['cómo funciona el taller, lo usaron mucho?', 'es'],
    ['qué loza es mejor', 'es'],
    // Questions mix languages, and are told badly where they are short.
    ['kiln wofür', 'en'],
    ['sirve kiln stoneware', 'en'],
    ['taller works', 'es'],
    ['el tercer mercado de miel, fourth', 'es'],
  ])('"%s"', (question, language) => {
    expect(unmetOf(question, language)).toEqual([]);
  });
});

describe('names what no article has', () => {
  it.each<[question: string, unmet: readonly string[], language: 'en' | 'es']>([
    ['does the kiln fire porcelain', ['porcelain'], 'en'],
    ['is there a sauna next to the kiln', ['sauna'], 'en'],
    ['can i bring my dog to the kiln', ['dog'], 'en'],
    ['what does Zuckerberg say of the kiln', ['Zuckerberg'], 'en'],
    ['did the kiln fire in 1974', ['1974'], 'en'],
    ['did the kiln on Tanner Row fire stoneware on 1974-08-17', ['1974-08-17'], 'en'],
    ['is there a lighthouse by the kiln', ['lighthouse'], 'en'],
    ['hay gimnasio en el taller', ['gimnasio'], 'es'],
    ['el taller vende tarjetas', ['tarjetas'], 'es'],
    ['qué porcelana cuece el taller', ['porcelana'], 'es'],
  ])('"%s": %j', (question, unmet, language) => {
    expect(unmetOf(question, language)).toEqual(unmet);
  });

  it('as it was typed, where it was written out', () => {
    expect(unmetOf('se puede llevar la bici al taller', 'es')).toEqual(['bici']);
  });

  it('once, where two things are asked', () => {
    const question = 'Who mixes the glazes of porcelain? When does the porcelain market open?';
    expect(unmetOf(question, 'en')).toEqual(['porcelain']);
  });
});

describe('across languages', () => {
  const ask = (question: string, language: LanguageCode) =>
    createLibrary(
      [createArticle('kiln', ['The kiln on Tanner Row fires stoneware for Odile Marsh.'])],
      builtAt,
    ).ask(question, { language }).unmet ?? [];

  it('names a name, but nothing that the article may call otherwise', () => {
    expect(ask('¿Odile Marsh cuece gres en Tanner Row?', 'es')).toEqual([]);
    expect(ask('¿Odile Marsh vive en Ostrava, por Tanner Row?', 'es')).toEqual(['Ostrava']);
  });
});

it('has nothing to name where another answers in other words', () => {
  const library = createLibrary(
    [createArticle('camp', ['The soldiers left the camp by the river. The river froze.'])],
    builtAt,
  );
  expect(library.ask('did the troops see the river').unmet).toBeUndefined();
});
