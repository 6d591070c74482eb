/** Which answer is to be explained in, the panel that does it out. */
import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../wire.ts';
import type { App } from '../app.ts';
import { placeName } from '../composer/show-composer.ts';
import { readCommand, readQuestion } from '../read-message.ts';

export function showInspector(app: App, scene: Scene): TemplateResult | typeof nothing {
  const { inspected, messages, articleChanges } = app.state();
  if (inspected === null) return nothing;
  const { me } = scene;
  const close = (): void => {
    app.set({ inspected: null });
    document.querySelector<HTMLElement>('.why')?.focus();
  };
  const answers = [...messages.values()].filter((one) => readQuestion(one) !== null);
  const chosen = inspected === 'last' ? undefined : messages.get(inspected.message);
  const answer = chosen && readQuestion(chosen) !== null ? chosen : answers.at(-1);
  const question = (answer && readQuestion(answer)) ?? '';
  return html`<footnote-inspector role="complementary" lang=${me.locale} aria-label=${app.words().whyThis}
    .question=${question} .occasion=${inspected} .asker=${describeAsker(scene, answer)} .locale=${me.locale}
    .seen=${seenBy(me.name, placeName(app))} .changes=${articleChanges} @close=${close}></footnote-inspector>`;
}

/** What is answered by a message all may read, and no role counts. */
function describeAsker({ server, here, me }: Scene, answer: APIMessage | undefined): string {
  const isByMessage = answer !== undefined && readCommand(answer) === null;
  return new URLSearchParams({
    person: me.id,
    roles: me.roles.join(' '),
    server: here.kind === 'direct' ? '' : server.id,
    channel: here.id,
    locale: me.locale,
    door: isByMessage ? 'message' : 'command',
  }).toString();
}

const seenBy = (person: string, place: string): readonly [string, string] => [person, place];
