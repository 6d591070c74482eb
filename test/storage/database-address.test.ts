/** Addresses of databases as people write them in, what is said of them out. */
import { expect, it } from 'vitest';
import { findAddressProblem } from '../../src/storage/database-address.ts';

it.each([
  'postgres://footnote:secret@127.0.0.1:5432/footnote',
  'postgresql://footnote@localhost/footnote',
  'postgres://footnote:s%40cret@one:5432,two:5432/footnote',
  'postgres://footnote@[::1]:5432/footnote?sslmode=require',
  'postgres://db',
])('%s is one', (address) => {
  expect(findAddressProblem(address)).toBeNull();
});

const password = 's3cr3tPW';
it.each([
  ['mysql://a:b@127.0.0.1/x', 'must be the address'],
  ['127.0.0.1:5432', 'must be the address'],
  [`postgres://footnote:${password}@127.0.0.1:99999/x`, 'A host or a port'],
  [`postgres://footnote:${password}@:5432/x`, 'A host or a port'],
  [`postgres://footnote:${password}%ZZ@127.0.0.1/x`, '%40'],
  [`postgres://footnote:${password}#1@127.0.0.1/x`, '%40'],
  [`postgres://footnote:${password}@1@127.0.0.1/x`, '%40'],
  [`postgres://footnote:a:${password}@127.0.0.1/x`, '%40'],
])('%s is none, which is said without it', (address, sentence) => {
  const problem = findAddressProblem(address);
  expect(problem).toContain(sentence);
  expect(problem).not.toContain(password);
});
