/** Replies that need the question before them, and such as do not. */
import { describe, expect, it } from 'vitest';
import { completeQuestion, standsAlone } from '../../src/answer/follow-up.ts';

describe('a reply stands alone', () => {
  it.each([
    'How much does the clock of Quillby weigh?',
    'And how much does the clock of Quillby weigh?',
    'When may the troops stay?',
    'Who is Azurín?',
    'what is democracy?',
    'troops',
    'Congress vote',
    'What did Morales say when he came to Peru?',
    'Who said that the clock is broken?',
    'Is it true that the troops stay in Cusco?',
    'What is this article about?',
    'What does paragraph 7 say?',
    'who wrote this',
    'what can you do',
    'Who are you?',
    'thanks',
    'no',
    'yes please',
    '',
    '…',
    '¿Cuánto mide la rueda del molino?',
    '¿Y cuánto mide la rueda del molino?',
    '¿Quién es Alfredo Azurín?',
    '¿Quién es la alcaldesa?',
    '¿De qué trata este artículo?',
    'quien escribió esto',
    'de qué va esto',
    '¿Quién eres?',
    '¿Qué puedes hacer?',
    '¿Cuándo llegaron las tropas?',
    'tropas',
    'gracias',
  ])('%j', (text) => {
    expect(standsAlone(text)).toBe(true);
  });
});

describe('a reply asks on', () => {
  it.each([
    'why?',
    'When?',
    'who',
    'how many?',
    'How many died?',
    'and against?',
    'And in favour?',
    'and the mayor of Quillby?',
    'but why?',
    'what about the guild of bakers?',
    'and who repaired it?',
    'who said that?',
    'When was that?',
    'when did she come?',
    'Did he win?',
    'what did they say about it?',
    'What is their aim?',
    'what happened?',
    'why not?',
    'who was it?',
    '¿por qué?',
    'por que',
    '¿Cuándo?',
    'cuándo murió',
    '¿Cuántos murieron?',
    'y en contra?',
    '¿Y a favor?',
    'y ella?',
    'pero cuándo',
    '¿Y quién lo dijo?',
    '¿Quién la reparó?',
    '¿Cuándo se construyó?',
    '¿Quién dijo eso?',
    '¿Qué dijo?',
    '¿Cuál es su objetivo?',
    '¿Qué hay de los panaderos?',
  ])('%j', (text) => {
    expect(standsAlone(text)).toBe(false);
  });
});

describe('what was asked in full', () => {
  it.each([
    ['Who voted?', 'Who is Azurín?', 'Who is Azurín?'],
    ['', 'why?', 'why?'],
    ['Who voted?', 'and against?', 'Who voted? and against?'],
    ['who voted', 'why?', 'who voted? why?'],
    ['A question that was …', 'why?', 'A question that was? why?'],
  ])('of %j and %j is %j', (question, reply, expected) => {
    expect(completeQuestion(reply, question)).toBe(expected);
  });
});
