/** Which answer is to be explained in, the panel that does it out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../wire.ts';
import type { App } from '../app.ts';
import { readQuestion } from '../read-message.ts';

/** Its words are in English, as those of the terminal are. */
export function showInspector(
  app: App,
  { server, here, me }: Scene,
): TemplateResult | typeof nothing {
  const { inspected, messages } = app.state();
  if (inspected === null) return nothing;
  const close = (): void => {
    app.set({ inspected: null });
    document.querySelector<HTMLElement>('.why')?.focus();
  };
  const answers = [...messages.values()].map(readQuestion).filter((one) => one !== null);
  const chosen = inspected === 'last' ? undefined : messages.get(inspected.message);
  const question = (chosen && readQuestion(chosen)) ?? answers.at(-1) ?? '';
  return html`<footnote-inspector role="complementary" lang="en" aria-label="Why this answer?"
    .question=${question} .occasion=${inspected} .server=${here.kind === 'direct' ? '' : server.id}
    .language=${me.locale.slice(0, 2)} @close=${close}></footnote-inspector>`;
}
