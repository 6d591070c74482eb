/** Pages that moderators have added by address in, read again as time goes by, on real sockets; what is said of them out. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Site, serve } from '../../articles/fetch/serve.ts';
import { type Desk, openDesk } from './desk.ts';

const dayMs = 86_400_000;
const page = (...paragraphs: readonly string[]) =>
  `<html><head><title>The lamp</title></head><body><article><h1>The lamp</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;
const who = 'The lamp of Cape Ness was replaced by Greta Solheim in the spring of that year.';
const fine = 'It was a fine lamp of brass and glass, and in forty years it never failed once.';
const question = 'Who replaced the lamp of Cape Ness?';

let desk: Desk;
let site: Site;
let seen: IncomingMessage[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

const give = (html: string, headers: Readonly<Record<string, string>> = {}) => {
  answer = (request, response) => {
    const isSame = headers['etag'] && request.headers['if-none-match'] === headers['etag'];
    response.writeHead(isSame ? 304 : 200, { 'content-type': 'text/html', ...headers });
    response.end(isSame ? undefined : html);
  };
};
const refuse = (status: number) => {
  answer = (_request, response) => response.writeHead(status).end();
};

beforeEach(async () => {
  seen = [];
  site = await serve((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  desk = await openDesk();
  give(page(who, fine), { etag: '"one"' });
  await desk.mod.runs(desk.general, 'sources add', { address: `${site.address}/lamp` });
});
afterEach(async () => {
  await desk.close();
  await site.close();
});

/** A day and a half later, whatever chance says. */
async function reread(): Promise<void> {
  desk.wait(1.5 * dayMs);
  await desk.stores().pages.rereadDue();
}

const listed = async () => (await desk.mod.runs(desk.general, 'sources list', {})).text;
const asked = async () => (await desk.ana.runs(desk.general, 'ask', { question })).text;

describe('a page that was added by address', () => {
  it('is asked for a day later and not before, with what its server said of it', async () => {
    await desk.stores().pages.rereadDue();
    expect(seen).toHaveLength(1);
    await desk.restart();
    await reread();
    expect(seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"one"']);
    await desk.stores().pages.rereadDue();
    expect(seen).toHaveLength(2);
    expect(await listed()).not.toMatch(/🔄|⚠/u);
  });

  it('is replaced where it has changed, which is said, and can be undone until it changes again', async () => {
    give(page(who.replace('Greta Solheim', 'Marta Rask'), fine), { etag: '"two"' });
    await reread();
    expect(await asked()).toContain('Marta');
    expect(await listed()).toContain('🔄 The page changed, and was read anew on <t:');
    const [old] = await desk.mod.autocompletes(desk.general, 'sources restore', 'article', '');
    await desk.mod.runs(desk.general, 'sources restore', { article: String(old?.value) });
    expect(await asked()).toContain('Greta');
    await reread();
    expect(await asked()).toContain('Greta');
    give(page(who.replace('Greta Solheim', 'Inger Holm'), fine));
    await reread();
    expect(await asked()).toContain('Inger');
    for (const _ of [1, 2, 3, 4, 5]) await reread();
    expect(await listed()).not.toContain('🔄');
  });

  it('keeps its last version where it is gone, says so at once, and no more when it is back', async () => {
    refuse(404);
    await reread();
    expect(await asked()).toContain('Greta');
    expect(await listed()).toContain('⚠ The page is gone since <t:');
    await desk.restart();
    expect(await listed()).toContain('⚠ The page is gone since <t:');
    give(page(who, fine));
    await reread();
    expect(await listed()).not.toContain('⚠');
  });

  it('is said to be away after several days alone', async () => {
    refuse(503);
    await reread();
    await reread();
    expect(await listed()).not.toContain('⚠');
    desk.wait(3 * dayMs);
    await reread();
    expect(await listed()).toContain('could not be read for some days');
    expect(await asked()).toContain('Greta');
  });

  it.each([
    ['a notice in place of the article', page('Please sign in to read this.')],
    [
      'another article',
      page(
        'Chess has been played in the town hall since the war, every Tuesday at seven in the evening.',
        'The club has forty members, and none of them has ever lost to the mayor, who plays badly.',
      ).replaceAll('The lamp', 'Chess'),
    ],
    ['nothing', '<html><body></body></html>'],
  ])('keeps its last version where there is %s', async (_what, html) => {
    give(html);
    await reread();
    await reread();
    desk.wait(3 * dayMs);
    await reread();
    expect(await asked()).toContain('Greta');
    expect(await listed()).toMatch(/⚠ (?:Since|The page)/u);
  });

  it('is not read while it is removed, nor once a file has taken its place', async () => {
    const [own] = await desk.mod.autocompletes(desk.general, 'sources remove', 'article', '');
    const article = String(own?.value);
    const removal = await desk.mod.runs(desk.general, 'sources remove', { article });
    await desk.mod.clicks(removal, 'Remove it');
    await reread();
    expect(seen).toHaveLength(1);
    await desk.mod.runs(desk.general, 'sources restore', { article });
    await reread();
    expect(seen).toHaveLength(2);
    const file = desk.attach(
      'lamp.md',
      `---\nurl: ${site.address}/lamp\n---\n# The lamp\n\n${fine}`,
    );
    expect((await desk.mod.runs(desk.general, 'sources add', file)).text).toContain(
      'taken the place',
    );
    await reread();
    await reread();
    expect(seen).toHaveLength(2);
  });
});
