/** An engine that does no more than it must: the contract asks for nothing else, nor does the library. */
import { expect, it } from 'vitest';
import { createLibrary } from '../../src/library/library.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';
import { lighthouse, littleLibrary, nameOf, quarry } from '../search/sample-articles.ts';
import { createPlainEngine } from './plain-engine.ts';
import { describeSearchEngine } from './search-engine.ts';

const builtAt = new Date(0);

describeSearchEngine('a plain engine', createPlainEngine, []);

it('answers for a library', () => {
  const library = createLibrary(littleLibrary, builtAt, createPlainEngine);
  expect(library.ask('Who held a blanket until dawn?')).toMatchObject({ outcome: 'found' });
  expect(library.ask('Who held a blanket until dawn?').hits.map(nameOf)[0]).toBe('lighthouse#3');
  const [search] = library.explain('steam crane').searches;
  expect(search?.passages[0]?.reasons).toMatchObject([{ name: 'words', value: 1 }]);
  // The embedded engine would take it for "blanket".
  expect(library.ask('blamket')).toMatchObject({ outcome: 'none', hits: [] });
});

it('answers for a library as articles come and go', async () => {
  const live = createLiveLibrary([lighthouse], () => builtAt, { create: createPlainEngine });
  await live.change({ added: [quarry] });
  expect((await live.current().ask('steam crane')).hits.map(nameOf)).toEqual(['quarry#3']);
  await live.change({ removed: ['quarry'] });
  expect((await live.current().ask('steam crane')).outcome).toBe('none');
  expect((await live.current().ask('stem crane')).outcome).toBe('none');
});
