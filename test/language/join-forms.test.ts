/** Irregular forms have the stem of their word, and each that is listed needs to be. */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { describe, expect, it } from 'vitest';
import { englishForms } from '../../src/language/english/english-forms.ts';
import { joinForms } from '../../src/language/join-forms.ts';
import { languages } from '../../src/language/languages.ts';
import { spanishForms } from '../../src/language/spanish/spanish-forms.ts';
import { spanishStem } from '../../src/language/spanish/spanish-stem.ts';

const { en, es } = languages;

it.each([
  ['paid', 'pay', en],
  ['came', 'coming', en],
  ['bought', 'buys', en],
  ['children', 'child', en],
  ['empieza', 'empezaron', es],
  ['dijeron', 'decir', es],
  // As people ask how to do something, and are told it.
  ['salgo', 'salir', es],
  ['pruebo', 'probar', es],
  ['pruebas', 'prueba', es],
  ['cierre', 'cerrar', es],
  ['despliegues', 'desplegar', es],
  ['busque', 'buscar', es],
  ['aplique', 'aplicar', es],
  ['conozca', 'conocer', es],
  ['introduzca', 'introducir', es],
  ['utilice', 'utilizar', es],
  ['actualicen', 'actualizar', es],
  ['índices', 'índice', es],
  // As people type it who leave out its accents.
  ['murio', 'morir', es],
] as const)('%s has the stem of %s', (form, word, { stem }) => {
  expect(stem(form)).toBe(stem(word));
});

it('leaves other words to the stemmer', () => {
  expect(joinForms((word) => word.toUpperCase(), '\nbuy bought\n').stem('lamps')).toBe('LAMPS');
});

describe.each([
  ['English', englishForms, stemEnglish],
  ['Spanish', spanishForms, spanishStem],
])('the list in %s', (_, list, stem) => {
  const lines = list
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

  it('holds a word and a form in each line', () => {
    expect(lines.filter((words) => words.length < 2)).toEqual([]);
  });

  it('holds no form twice', () => {
    const forms = lines.flatMap(([, ...rest]) => rest);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it('holds no form whose stem is that of its word anyway', () => {
    const needless = lines.flatMap(([word = '', ...forms]) =>
      forms.filter((form) => stem(form) === stem(word)),
    );
    expect(needless).toEqual([]);
  });
});
