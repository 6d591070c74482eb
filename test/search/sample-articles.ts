/** Texts in, articles for the tests of finding and answering out; and a little library to search. */
import type { Article, Hit, Passage, Question } from '../../src/model.ts';

type Draft = string | (Partial<Omit<Passage, 'articleId' | 'number'>> & { readonly text: string });

/** Passages take the article's language unless they say otherwise. */
export function createArticle(
  id: string,
  drafts: readonly Draft[],
  rest: Partial<Omit<Article, 'id' | 'passages'>> = {},
): Article {
  const language = rest.language ?? 'en';
  return {
    id,
    title: id,
    publisher: null,
    author: null,
    date: null,
    language,
    url: null,
    kind: 'original',
    questions: [],
    translationOf: null,
    ...rest,
    passages: drafts.map((draft, index) => ({
      articleId: id,
      number: index + 1,
      section: null,
      language,
      speaker: null,
      date: null,
      link: null,
      ...(typeof draft === 'string' ? { text: draft } : draft),
    })),
  };
}

export const ask = (text: string, language: Question['language'] = 'en'): Question => ({
  text,
  language,
  cut: false,
});

/** `article#number`, as people would name a passage. */
export const nameOf = ({ passage }: Pick<Hit, 'passage'>): string =>
  `${passage.articleId}#${passage.number}`;

const keepers = 'The keepers';

export const lighthouse = createArticle(
  'lighthouse',
  [
    'The tower on Cape Morrow was lit for the first time on 14 September 1887. Its lamp burned whale oil and could be seen from eighteen miles away.',
    {
      section: keepers,
      text: 'Agnes Thornbury tended the lamp for thirty-one years. She wrote down every vessel that passed in a green ledger, and her entries fill 4,000 pages.',
    },
    {
      section: keepers,
      text: 'In January 1921 a storm broke the gallery windows. Thornbury held a blanket against the opening until dawn because the flame would have gone out.',
    },
    'Electricity reached the cape in 1956. The ledger is shown in the harbour museum, which is open on Sundays.',
  ],
  {
    title: 'The lighthouse of Cape Morrow',
    questions: ['When was the lighthouse lit?', 'Who tended the lamp?'],
  },
);

export const beekeepers = createArticle(
  'colmenas',
  [
    'La cooperativa de apicultores de Valdeniebla reúne a setenta familias. Cada colmena da unos doce kilos de miel al año.',
    'La sequía de 2019 redujo la cosecha a la mitad. El presidente, Julián Arístegui, pidió ayuda al gobierno regional.',
    'El avispón asiático llegó al valle en 2016 y destruyó noventa colmenas. Los vecinos colocan trampas con cerveza y azúcar.',
  ],
  {
    title: 'La miel de Valdeniebla',
    language: 'es',
    questions: ['¿Cuántas familias hay en la cooperativa?'],
  },
);

export const quarry = createArticle(
  'quarry',
  [
    'Slate from the quarry at Penhallow roofed half the county. At its peak in 1898 it gave work to 620 men.',
    'A flood closed the lower galleries in 1934. The pumps were sold, and the pit has been a lake since.',
    'Divers found a steam crane on the bottom of the lake in 2004. It stands at a depth of forty metres.',
  ],
  { title: 'The quarry at Penhallow' },
);

export const programs = createArticle(
  'programs',
  [
    'Every object inherits a constructor and a method named toString. Nobody should assign to __proto__ by hand.',
    'The word valueOf is read before hasOwnProperty in this dialect. A prototype without either is called null.',
  ],
  { title: 'A language for machines' },
);

export const littleLibrary = [beekeepers, lighthouse, programs, quarry] as const;
