/** The bytes of a request in, its JSON and its files out. */
import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from '../compose-message.ts';
import { refuse } from '../refusal.ts';
import { rest as limits } from '../rules/limits.ts';

export interface Body {
  /** Undefined where there was none. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** JSON, or multipart with the JSON in `payload_json`. Throws 50109 and 40005. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await readBytes(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { json: parseJson(bytes.toString()), files: [] };
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type },
  }).formData();
  const payload = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [key, value] of form.entries()) {
    if (!key.startsWith('files[') || typeof value === 'string') continue;
    const content = new Uint8Array(await value.arrayBuffer());
    const text = new TextDecoder().decode(content);
    files.push({ filename: value.name, size: value.size, text, content });
  }
  return { json: parseJson(typeof payload === 'string' ? payload : ''), files };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= limits.bodyBytes) chunks.push(chunk);
  }
  if (size > limits.bodyBytes) throw refuse('requestTooLarge');
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(quoteIds(text));
  } catch {
    throw refuse('invalidJson');
  }
}

// Other clients send ids as JSON integers, which JSON.parse would round.
function quoteIds(json: string): string {
  return json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])\d{17,}/g, (part) =>
    part.startsWith('"') ? part : `"${part}"`,
  );
}
