/** A web page that comes when it is let, asked for by one server, in; what all others can do meanwhile out. */
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Site, serve } from '../../articles/fetch/serve.ts';
import { type Desk, openDesk } from './desk.ts';

const page =
  '<html><head><title>The lamp</title></head><body><article><h1>The lamp</h1>' +
  '<p>The lamp of Cape Ness was replaced by Greta Solheim in the spring of that year.</p>' +
  '<p>It was a fine lamp of brass and glass, and in forty years it never failed once.</p>' +
  '</article></body></html>';
const ring = '# The ring\n\nThe ring was found by Ole Nyberg.\n';

let desk: Desk;
let site: Site;
let letCome: () => void;
let isAsked: Promise<void>;

beforeEach(async () => {
  let begin = () => {};
  isAsked = new Promise((resolve) => {
    begin = resolve;
  });
  site = await serve((_request, response: ServerResponse) => {
    letCome = () => response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    begin();
  });
  desk = await openDesk();
});
afterEach(async () => {
  await desk.close();
  await site.close();
});

it('holds up nobody but the one who asked for it', async () => {
  const { mod, general, jefa, plaza } = desk;
  const slow = mod.runs(general, 'sources add', { address: `${site.address}/lamp` });
  await isAsked;
  const added = await jefa.runs(plaza, 'sources add', desk.attach('ring.md', ring));
  expect(added.text).toContain('The ring');
  const [own] = await jefa.autocompletes(plaza, 'sources remove', 'article', 'ring');
  const removal = await jefa.runs(plaza, 'sources remove', { article: String(own?.value) });
  expect((await jefa.clicks(removal, 'Quitarlo')).text).toContain('The ring');
  // One at a time in each server, which is said.
  const second = await mod.runs(general, 'sources add', desk.attach('ring.md', ring));
  expect(second.text).toContain('being read for this server');
  letCome();
  expect((await slow).text).toContain('The lamp');
});
