/** The filter before the comparison loses no word that is one edit away, and keeps few others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTrigramFilter } from '../../../src/search/question/trigram-filter.ts';

const letter = fc.constantFrom(...'abcdeñ');
const word = fc.string({ unit: letter, minLength: 4, maxLength: 12 });

/** Every way to drop, add, replace or swap at `at`. */
function editsAt(text: string, at: number, added: string): string[] {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  return [
    before + after.slice(1),
    before + added + after,
    before + added + after.slice(1),
    before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
  ];
}

describe('createTrigramFilter', () => {
  it('keeps every form that is one edit away', () => {
    fc.assert(
      fc.property(word, fc.nat(), letter, (form, place, added) => {
        const { candidates } = createTrigramFilter([form], 34);
        for (const typed of editsAt(form, place % form.length, added)) {
          if (typed.length >= 4) expect(candidates(typed, 1)).toEqual([0]);
        }
      }),
    );
  });

  it.each([
    ['nothing is alike', 'xylophone'],
    ['it is too long', 'lighthouses and more'],
    ['it is too short', 'lgt'],
  ])('leaves a form out where %s: %s', (_, typed) => {
    expect(createTrigramFilter(['lighthouse'], 34).candidates(typed, 2)).toEqual([]);
  });

  it.each(['1921', 'month:6', 'li', 'l'.repeat(35)])('never proposes %s', (form) => {
    expect(createTrigramFilter([form], 34).candidates(form, 2)).toEqual([]);
  });

  it('reads forms that came since the last call, and forgets what it counted', () => {
    const forms = ['lantern'];
    const { candidates } = createTrigramFilter(forms, 34);
    expect(candidates('lanern', 1)).toEqual([0]);
    forms.push('museum');
    expect(candidates('musem', 1)).toEqual([1]);
    expect(candidates('lanern', 1)).toEqual([0]);
  });
});
