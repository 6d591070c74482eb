/** Questions that ask several things, and such as ask one. */
import { describe, expect, it } from 'vitest';
import { joinReply, splitQuestion } from '../../src/answer/split-question.ts';

describe('several questions are parted', () => {
  it.each([
    ['who mended it and how many people came?', ['who mended it', 'how many people came?']],
    ['How much does it cost? Who pays?', ['How much does it cost?', 'Who pays?']],
    ['When may they stay? why?', ['When may they stay?', 'why may they stay?']],
    ['When may the guards stay and why?', ['When may the guards stay', 'why may the guards stay']],
    ['Is the mill open and is entry free?', ['Is the mill open', 'is entry free?']],
    ['who is the mayor, and when was she elected', ['who is the mayor', 'when was she elected']],
    [
      'how many guards came, from which town, and until when',
      ['how many guards came, from which town', 'until when many guards came, from which town'],
    ],
    ['quien reparo el reloj y cuanto costo', ['quien reparo el reloj', 'cuanto costo']],
    ['¿Quién lo dijo? ¿Cuándo?', ['¿Quién lo dijo?', '¿Cuándo lo dijo?']],
    [
      'por qué pararon la obra y hasta cuándo',
      ['por qué pararon la obra', 'hasta cuándo pararon la obra'],
    ],
  ])('%j', (question, parts) => {
    expect(splitQuestion(question)).toEqual(parts);
  });
});

describe('one question stays whole', () => {
  it.each([
    '',
    '?!',
    'the clock of Quillby',
    'when and where did it happen',
    'who mended the clock and the bell?',
    'What happened in 2012 and 2013?',
    'who wrote the book that won and that was sold',
    'What did Dr. Vane say? She was angry.',
    'the wall and who pays',
    'who paid? who came? who sang? who left?',
    '¿Cuánto costó el puente y la torre?',
  ])('%j', (question) => {
    expect(splitQuestion(question)).toEqual([question]);
  });
});

describe('a reply', () => {
  it.each([
    ['why?', 'When may the guards stay?', 'why may the guards stay?'],
    ['and against?', 'How many voted for it?', 'and against How many voted for it?'],
    ['and why?', 'What did it cost? who paid?', 'and why did it cost? paid?'],
    ['¿por qué?', '¿Cuándo cerraron el molino?', '¿por qué cerraron el molino?'],
  ])('%j after %j is %j', (reply, before, joined) => {
    expect(joinReply(reply, before)).toBe(joined);
  });
});
