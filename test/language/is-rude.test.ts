/** What insults, and what only looks like it. */
import { expect, it } from 'vitest';
import { isRude } from '../../src/answer/is-rude.ts';

it.each([
  'why are you such a useless piece of shit',
  'What the FUCK is wrong with you?',
  'fuuuuuck this',
  'you are an idiot, answer me',
  '¿Por qué eres tan gilipollas?',
  'eres un CABRÓN',
  'bot de mierda, contesta',
])('“%s” is rude', (text) => expect(isRude(text)).toBe(true));

it.each([
  'Who assessed the classic passages?',
  'Where is Scunthorpe?',
  'How much did the shuttle to Essex cost?',
  '¿Quién disputó la computadora?',
  '¿Qué reputación tiene el alcalde?',
  'Was the law useless?',
])('“%s” is not', (text) => expect(isRude(text)).toBe(false));
