/** The files of the page as `npm run build` left them, or as they are made of the sources. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Assets, bundlePage } from './bundle-page.ts';

export async function loadAssets(): Promise<Assets> {
  const folder = new URL('page/', import.meta.url);
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return bundlePage(fileURLToPath(new URL('app/', import.meta.url)));
  const files = names.map(async (name) => [name, await readFile(new URL(name, folder))] as const);
  return new Map(await Promise.all(files));
}
