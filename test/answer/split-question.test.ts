/** Questions that ask several things, and such as ask one. */
import { describe, expect, it } from 'vitest';
import { joinReply, splitQuestion } from '../../src/answer/split-question.ts';

const split = (text: string, language = 'en') => splitQuestion({ text, language });

describe('several questions are parted', () => {
  it.each([
    ['who mended it and how many people came?', ['who mended it?', 'how many people came?']],
    ['How much does it cost? Who pays?', ['How much does it cost?', 'Who pays?']],
    ['When may they stay? why?', ['When may they stay?', 'why may they stay?']],
    [
      'When may the guards stay and why?',
      ['When may the guards stay?', 'why may the guards stay?'],
    ],
    ['Is the mill open and is entry free?', ['Is the mill open?', 'is entry free?']],
    ['who is the mayor, and when was she elected', ['who is the mayor', 'when was she elected']],
    [
      'how many guards came, from which town, and until when',
      ['how many guards came, from which town', 'until when many guards came, from which town'],
    ],
    ['quien reparo el reloj y cuanto costo', ['quien reparo el reloj', 'cuanto costo']],
    ['¿Quién lo dijo y cuándo llegó?', ['¿Quién lo dijo?', '¿cuándo llegó?']],
    ['¿Quién lo dijo? ¿Cuándo?', ['¿Quién lo dijo?', '¿Cuándo lo dijo?']],
    [
      'por qué pararon la obra y hasta cuándo',
      ['por qué pararon la obra', 'hasta cuándo pararon la obra'],
    ],
  ])('%j', (question, parts) => {
    expect(split(question).map(({ text }) => text)).toEqual(parts);
  });
});

describe('a half that does not say what it is about is searched with what the first half names', () => {
  it.each([
    ['what is a vlan and why would you use one', 'why would you use one vlan'],
    ['Who is Ada Vane, and what happened to her shop?', 'what happened to her shop? ada vane'],
    ['when did the clock stop and why was it mended', 'why was it mended clock'],
    ['When may the guards stay and why?', 'why may the guards stay'],
    ['Is the mill open and is entry free?', 'is entry free?'],
    ['who is the mayor and where is the old mill', 'where is the old mill'],
    ['que es el phishing y como evitarlo', 'como evitarlo phishing', 'es'],
    ['cuántos detenidos hubo y qué les pasó', 'qué les pasó detenidos hubo', 'es'],
  ])('%j: %j', (question, searched, language = 'en') => {
    const [first, second] = split(question, language);
    expect([first?.asked, second?.asked]).toEqual([first?.text.replace(/\?$/u, ''), searched]);
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
    expect(split(question)).toEqual([{ text: question, asked: question }]);
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
