/** Pages with what people say of them, and what was found there, in: the figures of the table, worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { PageLabel } from './import-sets.ts';
import { type Extracted, scorePage, summarize } from './measure-import.ts';

const sentences = {
  kind: 'sentences',
  wanted: ['The lamp burns.', 'It is old.'],
  unwanted: ['Share this'],
} as const;

function score(label: Partial<PageLabel>, found: Partial<Extracted> | null) {
  const page = {
    name: 'a',
    address: null,
    bytes: new Uint8Array(),
    label: {
      text: { ...sentences, wanted: [...sentences.wanted], unwanted: [...sentences.unwanted] },
      title: null,
      date: null,
      ...label,
    },
  };
  return scorePage(page, found && { title: null, date: null, text: '', doubtful: false, ...found });
}

describe('scorePage', () => {
  it('counts sentences as the set itself does: whatever their marks, with their capitals', () => {
    expect(score({}, { text: 'The lamp – burns! Share this.' })).toMatchObject({
      wanted: 0.5,
      unwanted: 1,
    });
    // "SHARE" on a button is no word of the text.
    expect(score({}, { text: 'The lamp burns. They share this lamp.' })).toMatchObject({
      wanted: 0.5,
      unwanted: 0,
    });
  });

  it('counts words as often as they stand in both where the whole text is given', () => {
    const text = { kind: 'whole', wanted: 'one two two three' } as const;
    expect(score({ text }, { text: 'one two four four' })).toMatchObject({
      wanted: 0.5,
      unwanted: 0.5,
    });
  });

  it('calls nearly nothing wrong, but where it is doubted', () => {
    expect(score({}, { text: 'Another text' }).wrong).toBe(true);
    expect(score({}, { text: 'Another text', doubtful: true })).toMatchObject({
      wrong: false,
      doubtful: true,
    });
    expect(score({}, null)).toMatchObject({ wrong: false, refused: true, wanted: 0 });
  });

  it('compares titles by their words and dates by the day, where the set has them', () => {
    const label = { title: 'The lamp – burns', date: '2022-03-04' };
    expect(score(label, { title: 'the lamp burns', date: '2022-03-05' })).toMatchObject({
      title: true,
      date: false,
    });
    expect(score({}, { title: 'x' })).toMatchObject({ title: null, date: null });
    expect(score(label, null)).toMatchObject({ title: false, date: false });
  });
});

it('summarize gives each page the same weight, and leaves out what is not known', () => {
  const figures = summarize([
    score({ title: 'The lamp' }, { title: 'The lamp', text: 'The lamp burns. It is old.' }),
    score({}, null),
  ]);
  expect(figures).toMatchObject({
    pages: 2,
    wanted: 0.5,
    unwanted: 0,
    wrong: 0,
    refused: 0.5,
    title: 1,
    doubtful: 0,
  });
  expect(figures.date).toBeNaN();
});
