/** "Who is X?": the passage that says it comes first, whoever speaks more of X. */
import { expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { createArticle } from '../sample-articles.ts';

const english = createArticle('mill', [
  'The mill of Oxley burned down on Friday night, and nobody was hurt.',
  '"I saw it from the bridge," said Tessa Brandt. Brandt waited there until the roof fell.',
  'Tessa Brandt, the head of the fire brigade, thanked the neighbours. She has led it since 2009.',
  'The miller, Councillor Ivo Lanz, was away. He will build it anew.',
  'Lanz and Brandt met on Sunday. Lanz thanked Brandt, and Brandt thanked Lanz.',
  'Rosa Quill is a carpenter from Wexton who knows old wheels.',
  'Quill looked at the wheel. Quill said that it can be saved, said Quill.',
]);

it.each([
  ['who is tessa brandt', 3],
  ['Who is Brandt?', 3],
  ['whos ivo lanz', 4],
  ['Who was Lanz?', 4],
  ['and who is rosa quill', 6],
  ['who is quill', 6],
])('%s', (question, passage) => {
  const { hits } = createLibrary([english], new Date(0)).ask(question, { all: true });
  expect(hits[0]?.passage.number).toBe(passage);
});

it.each([
  ['quién es Marta Solano', 2],
  ['quien es solano', 2],
  ['¿Quién fue Bruno Teja?', 3],
])('%s', (question, passage) => {
  const spanish = createArticle(
    'molino',
    [
      'Solano miró el río toda la noche. Solano no durmió, y Teja tampoco.',
      'Marta Solano, la jefa de bomberos, dio las gracias a los vecinos del molino.',
      'El molinero Bruno Teja no estaba. Bruno Teja fue el último que lo vio entero.',
      'Teja y Solano hablaron el domingo. Teja abrazó a Solano.',
    ],
    { language: 'es' },
  );
  const { hits } = createLibrary([spanish], new Date(0)).ask(question, { all: true });
  expect(hits[0]?.passage.number).toBe(passage);
});

const island = createArticle('island', [
  '“By the tide, Odo Pell!” roared the cook.',
  '“Nobody minds Odo Pell,” said the boy. “Dead or alive, nobody minds Odo Pell.”',
  '“Aye, Odo Pell it was!” cried the mate.',
  'I ran on through the reeds until I saw him stand there. “I am poor Odo Pell, I am,” he said.',
  'The cook knew Odo Pell, and so did the mate. Odo Pell had sailed with both.',
  '“Run, Nan Vey!” cried the mate.',
  '“Nan Vey!” the cook shouted, and the boy shouted it too.',
  'They looked for Nan Vey until dark.',
]);

const isla = createArticle(
  'isla',
  [
    '«¡Corre, Odo Pell!», gritó el cocinero.',
    '«¡Odo Pell!», gritó también el niño. «¡Odo Pell!»',
    'Salió de los juncos muy despacio y dijo que tenía hambre. «Me llamo Odo Pell», añadió después.',
  ],
  { language: 'es' },
);

it.each([
  ['who is odo pell', island, 4],
  ['who was Odo Pell?', island, 4],
  ['quien es odo pell', isla, 3],
])(
  'takes for an introduction what somebody says of themselves: %s',
  (question, article, passage) => {
    const { hits, outcome } = createLibrary([article], new Date(0)).ask(question);
    expect([hits[0]?.passage.number, outcome]).toEqual([passage, 'found']);
  },
);

it('is sure of no cry of a name where others name them as well', () => {
  const { outcome } = createLibrary([island], new Date(0)).ask('who is nan vey');
  expect(outcome).toBe('unsure');
});

it('leaves the order where nobody is introduced, and other questions alone', () => {
  const ask = (question: string) =>
    createLibrary([english], new Date(0)).ask(question, { all: true }).hits[0]?.passage.number;
  expect(ask('what did Brandt see from the bridge')).toBe(2);
  expect(ask('when did Lanz and Brandt meet')).toBe(5);
  expect(ask('who is oxley')).toBe(1);
});

it.each([
  ['en', 'Who is Nora Pell?', 'Nora Pell is keeper of the bridge at Wexton.', 'found'],
  ['en', 'Who is Nora Pell?', 'Nora Pell was aware of the fire at Wexton.', 'unsure'],
  ['es', '¿Quién es Ana Vera?', 'Ana Vera es guardiana del puente de Oria.', 'found'],
  ['es', '¿Quién es Ana Vera?', 'Ana Vera miró el fuego del puente de Oria.', 'unsure'],
])(
  'is sure of a role without an article though another says the same: %s, %s %s',
  (language, question, text, outcome) => {
    const articles = ['one', 'other'].map((id) => createArticle(id, [text], { language }));
    expect(createLibrary(articles, new Date(0)).ask(question).outcome).toBe(outcome);
  },
);
