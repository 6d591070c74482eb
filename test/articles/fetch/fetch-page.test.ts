/** Pages fetched from a server on loopback, and every address that must not be connected to. */
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/articles/fetch/check-address.ts';
import { createFetchPage, type FetchOptions } from '../../../src/articles/fetch/fetch-page.ts';
import { parseWebAddress } from '../../../src/articles/parse-address.ts';
import { type Site, serve } from './serve.ts';

const sites: Site[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

async function open(listener: RequestListener): Promise<string> {
  const site = await serve(listener);
  sites.push(site);
  return site.address;
}

const loopback = { isAllowed: (address: string) => address === '127.0.0.1' };

function page(body: string | Buffer, headers: Record<string, string> = {}): RequestListener {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };
}

async function problemOf(address: string, options: FetchOptions = loopback) {
  const outcome = await createFetchPage(options)(address);
  return outcome.ok ? `fetched ${outcome.value.address}` : outcome.problem;
}

describe('isPublicAddress', () => {
  it.each(['93.184.215.14', '8.8.8.8', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])(
    'takes %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::7f00:1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '4000::1',
    'localhost',
    '',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('parseWebAddress', () => {
  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://user@example.org/',
    'http://user:secret@example.org/',
    'http://',
    'example.org',
    `https://example.org/${'x'.repeat(2_048)}`,
    '',
  ])('refuses %s', (text) => {
    expect(parseWebAddress(text)).toBeNull();
  });

  it('takes http and https', () => {
    expect(parseWebAddress(' HTTPS://Example.org/a b ')?.href).toBe('https://example.org/a%20b');
  });
});

describe('addresses of private networks', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0/',
  ])('%s is not connected to', async (address) => {
    let reached = 0;
    const site = await open((_request, response) => {
      reached++;
      response.end();
    });
    const { port } = new URL(site);
    const url = new URL(address);
    url.port = port;
    expect(await problemOf(url.href, {})).toEqual({ reason: 'private', detail: '' });
    expect(reached).toBe(0);
  });

  it('are refused where a name has even one of them', async () => {
    const lookUp = ((_name: string, _options: object, callback: (...args: unknown[]) => void) =>
      callback(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ])) as NonNullable<FetchOptions['lookUp']>;
    expect(await problemOf('http://rebind.example/', { lookUp })).toMatchObject({
      reason: 'private',
    });
  });

  it('are refused on the way: a redirect to one, or a name that is looked up anew', async () => {
    let calls = 0;
    const lookUp = ((_name: string, _options: object, callback: (...args: unknown[]) => void) => {
      calls++;
      callback(null, [{ address: calls === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    }) as NonNullable<FetchOptions['lookUp']>;
    const site = await open((_request, response) => {
      const { port } = new URL(site);
      // No connection is kept, so that the name must be looked up a second time.
      const headers = { location: `http://second.example:${port}/`, connection: 'close' };
      response.writeHead(302, headers).end();
    });
    const { port } = new URL(site);
    const named = `http://first.example:${port}/`;
    expect(await problemOf(named, { ...loopback, lookUp })).toMatchObject({ reason: 'private' });
    expect(calls).toBe(2);
    const other = await open((_request, response) => {
      response.writeHead(302, { location: 'http://192.168.0.1/' }).end();
    });
    expect(await problemOf(other)).toMatchObject({ reason: 'private' });
  });

  it('connects to the very address that was checked', async () => {
    const site = await open(page('<p>Here.</p>'));
    const { port } = new URL(site);
    const lookUp = ((_name: string, _options: object, callback: (...args: unknown[]) => void) =>
      callback(null, [{ address: '127.0.0.1', family: 4 }])) as NonNullable<FetchOptions['lookUp']>;
    expect(await problemOf(`http://no.such.name.example:${port}/`, { ...loopback, lookUp })).toBe(
      `fetched http://no.such.name.example:${port}/`,
    );
  });
});

describe('a page', () => {
  it('is given with its type, its charset and where it was found', async () => {
    const site = await open((request, response) => {
      if (request.url === '/start') {
        response.writeHead(301, { location: '/end?x=1#part' }).end();
      } else
        page('<p>Ça.</p>', { 'content-type': 'Text/HTML; Charset="ISO-8859-1"' })(
          request,
          response as never,
        );
    });
    const outcome = await createFetchPage(loopback)(`${site}/start`);
    expect(outcome).toMatchObject({
      ok: true,
      value: { address: `${site}/end?x=1`, type: 'text/html', charset: 'ISO-8859-1' },
    });
  });

  it('is decompressed', async () => {
    const site = await open(page(gzipSync('<p>Zipped.</p>'), { 'content-encoding': 'gzip' }));
    const outcome = await createFetchPage(loopback)(site);
    expect(outcome.ok && Buffer.from(outcome.value.bytes).toString()).toBe('<p>Zipped.</p>');
  });

  it('may lead on 5 times and no more', async () => {
    const site = await open((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) page('<p>There.</p>')(request, response as never);
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect(await problemOf(`${site}/5`)).toBe(`fetched ${site}/0`);
    expect(await problemOf(`${site}/6`)).toEqual({ reason: 'redirects', detail: '5' });
  });

  it('may have 5 MB and no more, packed or not, said or not', async () => {
    const most = Buffer.alloc(5_000_000, 'x');
    expect(await problemOf(await open(page(most)))).toContain('fetched');
    const more = Buffer.alloc(5_000_001, 'x');
    const large = { reason: 'large', detail: '5' };
    expect(await problemOf(await open(page(more)))).toEqual(large);
    const bomb = gzipSync(Buffer.alloc(80_000_000));
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await problemOf(await open(page(bomb, { 'content-encoding': 'gzip' })))).toEqual(large);
    const endless = await open((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const write = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', write).on('error', () => {});
      write();
    });
    expect(await problemOf(endless)).toEqual(large);
  });

  it('may take the time set and no more, silent or dripping', async () => {
    const limited = { ...loopback, limitMs: 300 };
    const slow = { reason: 'slow', detail: '1' };
    expect(await problemOf(await open(() => {}), limited)).toEqual(slow);
    const dripping = await open((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await problemOf(dripping, limited)).toEqual(slow);
  });

  it.each([
    ['application/zip', 'application/zip'],
    ['application/json; charset=utf-8', 'application/json'],
    ['image/svg+xml', 'image/svg+xml'],
    ['', ''],
    ['<b>*evil*</b>', 'bevil/b'],
  ])('of the type %s is refused', async (type, detail) => {
    const site = await open(page('x', { 'content-type': type }));
    expect(await problemOf(site)).toEqual({ reason: 'type', detail });
  });

  it.each([404, 403, 500, 204, 304])('answered with %i is refused or empty', async (status) => {
    const site = await open((_request, response) => response.writeHead(status).end());
    const problem = await problemOf(site);
    expect(problem).toMatchObject({ reason: status === 204 ? 'type' : 'refused' });
  });

  it('that redirects to something else than the web is refused', async () => {
    for (const location of ['ftp://example.org/', 'file:///etc/passwd', 'http://']) {
      const site = await open((_request, response) => response.writeHead(302, { location }).end());
      expect(await problemOf(site)).toMatchObject({ reason: 'address' });
    }
  });

  it('where nobody answers cannot be reached', async () => {
    const site = await serve(() => {});
    await site.close();
    expect(await problemOf(site.address)).toMatchObject({ reason: 'unreachable' });
    const cut = await open((_request, response) => response.destroy());
    expect(await problemOf(cut)).toMatchObject({ reason: 'unreachable' });
  });
});
