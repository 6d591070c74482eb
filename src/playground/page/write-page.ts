/** `npm run build`: the page's sources in, its files in the folder that is named out. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePage } from './bundle-page.ts';

const [folder = 'dist/playground/page/static'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
for (const [name, bytes] of await bundlePage()) await writeFile(join(folder, name), bytes);
