/** Concepts and a word in: the words of the same meaning out; then the rules that the shipped lists keep. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShippedConcepts } from '../../src/language/concepts.ts';
import { foldWord } from '../../src/language/fold.ts';
import {
  knownLanguages,
  languageCodes,
  languageOf,
  languages,
} from '../../src/language/languages.ts';
import { createThesaurus, readConcepts } from '../../src/language/thesaurus.ts';
import type { LanguageCode } from '../../src/model.ts';

const heading = 'en | es\n';
const concepts = readShippedConcepts();
/** Each line of a file with the first line of it. */
const lines = concepts.flatMap((subject) => {
  const [heading = '', ...concepts] = subject.trim().split('\n');
  return concepts.map((line) => ({
    heading,
    line,
    columns: line.split('|').map((words) => words.trim()),
  }));
});
/** A kind's members are met by who asks for the kind, and not the other way round. */
const words = concepts
  .flatMap(readConcepts)
  .flat()
  .filter(({ member }) => !member);

function related(subjects: readonly string[], word: string, language: LanguageCode): string[] {
  return createThesaurus(subjects.map((lines) => heading + lines))(word, language).map(
    (other) => `${other.language}:${other.word}`,
  );
}

describe('createThesaurus', () => {
  const small = ['river stream | río ríos arroyo\nrun | correr\n', '\n run race | carrera \n'];

  it.each<[string, LanguageCode, readonly string[]]>([
    ['river', 'en', ['en:stream', 'es:río', 'es:ríos', 'es:arroyo']],
    ['rivers', 'en', ['en:stream', 'es:río', 'es:ríos', 'es:arroyo']],
    ['Rivers', 'en', ['en:stream', 'es:río', 'es:ríos', 'es:arroyo']],
    ['ARROYOS', 'es', ['en:river', 'en:stream', 'es:río', 'es:ríos']],
    ['rio', 'es', ['en:river', 'en:stream', 'es:ríos', 'es:arroyo']],
    ['running', 'en', ['es:correr', 'en:race', 'es:carrera']],
    ['river', 'es', []],
    ['lake', 'en', []],
    ['', 'en', []],
  ])('%s (%s) → %j', (word, language, expected) => {
    expect(related(small, word, language)).toEqual(expected);
  });

  it('reads the columns as the first line names them, and leaves unknown languages out', () => {
    expect(readConcepts('es | xx | en\nrío | rzeka | river\n\n | | lake\nmar')).toEqual([
      [
        { word: 'río', language: 'es' },
        { word: 'river', language: 'en' },
      ],
      [{ word: 'lake', language: 'en' }],
      [{ word: 'mar', language: 'es' }],
    ]);
    expect(readConcepts('')).toEqual([]);
  });

  it('gives a word of two lines once', () => {
    expect(related(['big large | grande', 'big huge | grande'], 'big', 'en')).toEqual([
      'en:large',
      'es:grande',
      'en:huge',
    ]);
  });

  it('holds a word closer the further to the front of its column it stands, in any of its lines', () => {
    const find = createThesaurus([
      'en | es\nvote poll | votar aprobar',
      'en | es\nvote | pasar aprobar',
    ]);
    const closeness = Object.fromEntries(
      find('vote', 'en').map((each) => [each.word, each.closeness]),
    );
    expect(closeness['votar']).toBe(1);
    expect(closeness['pasar']).toBe(1);
    expect(closeness['aprobar']).toBeLessThan(1);
    const kinds = createThesaurus(['en\nanimal creature > fox horse']);
    const [creature, fox, horse] = kinds('animal', 'en').map((each) => each.closeness);
    expect(creature).toBeLessThan(1);
    expect([fox, horse]).toEqual([1, 1]);
  });

  it('takes the form most like the asked one where strangers share a stem', () => {
    const sharing = ['house | casa\ncase | caso\nmarry | casar\n'];
    expect(['casa', 'caso', 'casar'].map((word) => languages.es.stem(word))).toEqual(
      Array(3).fill('cas'),
    );
    expect(related(sharing, 'casas', 'es')).toEqual(['en:house']);
    expect(related(sharing, 'casos', 'es')).toEqual(['en:case']);
    expect(related(sharing, 'casaron', 'es')).toEqual(['en:marry']);
  });

  it('knows nothing without subjects', () => {
    expect(related([], 'house', 'en')).toEqual([]);
  });
});

describe('the shipped concepts', () => {
  it('are one list, so that what is made of them is made once for all libraries', () => {
    expect(readShippedConcepts()).toBe(readShippedConcepts());
  });

  const findRelatedWords = createThesaurus(concepts);

  it('name their languages in the first line', () => {
    expect(concepts.length).toBeGreaterThan(10);
    for (const text of concepts) {
      const [named = ''] = text.split('\n', 1);
      const codes = named.split(' | ');
      expect([...knownLanguages.keys()]).toEqual(expect.arrayContaining(codes));
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes).toEqual(expect.arrayContaining(['en', 'es']));
    }
  });

  it('are lines of two filled columns and more, as many as are named at most', () => {
    const wrong = lines.filter(({ heading, line, columns }) => {
      const most = heading.split(' | ').length;
      const filled = columns.filter((words) => words !== '');
      const parted = !/\S\||\|(?! )/u.test(line);
      return filled.length < 2 || columns.length > most || columns.at(-1) === '' || !parted;
    });
    expect(wrong).toEqual([]);
  });

  it('hold lower-case letters and single spaces only', () => {
    expect(
      lines.filter(({ line }) => !/^[\p{Ll} |>]+$/u.test(line) || line.includes('  ')),
    ).toEqual([]);
  });

  it('hold no word twice in a line', () => {
    const doubled = lines.filter(({ heading, line }) =>
      readConcepts(`${heading}\n${line}`).some((concept) => {
        const keys = concept.map(({ word, language }) => `${language} ${word}`);
        return new Set(keys).size < keys.length;
      }),
    );
    expect(doubled).toEqual([]);
  });

  it('hold no line twice', () => {
    const written = lines.map(({ line }) => line);
    expect(written.filter((line, i) => written.indexOf(line) !== i)).toEqual([]);
  });

  it('hold no function word', () => {
    expect(words.filter(({ word, language }) => languageOf(language).stopWords.has(word))).toEqual(
      [],
    );
  });

  it('hold English and Spanish in balance', () => {
    const counts = ['en', 'es'].map((code) => words.filter((w) => w.language === code).length);
    expect(Math.min(...counts) / Math.max(...counts)).toBeGreaterThan(0.8);
  });

  it.each<[string, LanguageCode, string, LanguageCode]>([
    ['soldiers', 'en', 'tropas', 'es'],
    ['soldado', 'es', 'troop', 'en'],
    ['gave', 'en', 'dar', 'es'],
    ['went', 'en', 'ir', 'es'],
    ['murieron', 'es', 'death', 'en'],
    ['dijo', 'es', 'said', 'en'],
    ['decision', 'en', 'decidir', 'es'],
    ['invasion', 'en', 'invadir', 'es'],
    ['poverty', 'en', 'pobre', 'es'],
    ['renunció', 'es', 'dimitir', 'es'],
    ['resigned', 'en', 'dimisión', 'es'],
    ['soberanía', 'es', 'sovereign', 'en'],
    ['abstained', 'en', 'abstención', 'es'],
    ['lawmakers', 'en', 'diputado', 'es'],
    ['built', 'en', 'construcción', 'es'],
    ['marriage', 'en', 'boda', 'es'],
    ['peruvian', 'en', 'perú', 'es'],
    ['españoles', 'es', 'spain', 'en'],
    ['estadounidenses', 'es', 'american', 'en'],
    ['london', 'en', 'londres', 'es'],
    ['ciudades', 'es', 'town', 'en'],
    ['earthquake', 'en', 'sismo', 'es'],
    ['doctor', 'en', 'médico', 'es'],
    ['caro', 'es', 'expensive', 'en'],
    ['children', 'en', 'niño', 'es'],
    ['quickly', 'en', 'rápido', 'es'],
  ])('%s (%s) meets %s (%s)', (word, language, other, otherLanguage) => {
    expect(findRelatedWords(word, language)).toContainEqual(
      expect.objectContaining({
        word: other,
        language: otherLanguage,
      }),
    );
  });

  it.each<[string, LanguageCode, string, LanguageCode]>([
    ['casa', 'es', 'marriage', 'en'],
    ['carbón', 'es', 'carbon', 'en'],
    ['muro', 'es', 'death', 'en'],
    ['libros', 'es', 'pound', 'en'],
    ['caro', 'es', 'face', 'en'],
    ['generous', 'en', 'generación', 'es'],
    ['universe', 'en', 'universidad', 'es'],
  ])('%s (%s) does not meet %s (%s)', (word, language, other, otherLanguage) => {
    expect(findRelatedWords(word, language)).not.toContainEqual(
      expect.objectContaining({
        word: other,
        language: otherLanguage,
      }),
    );
  });

  it('relate a kind to what is of it, and not the other way round', () => {
    expect(findRelatedWords('animal', 'en')).toContainEqual(
      expect.objectContaining({
        word: 'fox',
        language: 'en',
        member: true,
      }),
    );
    expect(findRelatedWords('fox', 'en').map(({ word }) => word)).not.toContain('animal');
    expect(findRelatedWords('fox', 'en').map(({ word }) => word)).not.toContain('horse');
  });

  it('relate words both ways, and never a word with its own stem', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), ({ word, language }) => {
        for (const other of findRelatedWords(word, language).filter(({ member }) => !member)) {
          const back = findRelatedWords(other.word, other.language).map(
            (each) => `${each.language} ${foldWord(each.word)}`,
          );
          expect(back).toContain(`${language} ${foldWord(word)}`);
          if (other.language !== language) continue;
          expect(foldWord(languageOf(language).stem(other.word))).not.toBe(
            foldWord(languageOf(language).stem(word)),
          );
        }
      }),
    );
  });

  it('are found without their accents too', () => {
    const found = (word: string, language: LanguageCode): number =>
      findRelatedWords(word, language).length;
    const accented = words.filter(
      ({ word, language }) => foldWord(word) !== word && found(word, language) > 0,
    );
    const lost = accented.filter(({ word, language }) => found(foldWord(word), language) === 0);
    expect(accented.length).toBeGreaterThan(500);
    expect(lost).toEqual([]);
  });

  it('answer any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...languageCodes), (text, language) => {
        expect(Array.isArray(findRelatedWords(text, language))).toBe(true);
      }),
    );
  });
});
