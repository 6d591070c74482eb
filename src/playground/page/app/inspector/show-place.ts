/** Where something stands in a file in, the place as a link to the editor, and a button that copies it, out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { InspectorWords } from './words.ts';

export interface FilePlace {
  /** Below the knowledge folder. */
  readonly file: string | null;
  readonly line: number | null;
  /** Its address for an editor, without the line. */
  readonly editor: string | null;
}

export function showPlace(
  { file, line, editor }: FilePlace,
  { copy, words }: { readonly copy: (text: string) => void; readonly words: InspectorWords },
): TemplateResult | typeof nothing {
  if (file === null) return nothing;
  const place = line === null ? file : `${file}:${line}`;
  const address = line === null ? editor : `${editor}:${line}`;
  return html`${
    editor === null
      ? html`<code>${place}</code>`
      : html`<a href=${address ?? ''} title=${words.openEditor}><code>${place}</code></a>`
  }
    <button type="button" class="link" aria-label=${words.copyPlace(place)} @click=${() => copy(place)}>${words.copy}</button>`;
}
