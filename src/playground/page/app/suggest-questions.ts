/** A place where the bot answers in, a few questions that it proposes there out: what a newcomer may begin with. */
import type { Choice } from '../../rules/bodies.ts';
import type { App } from './app.ts';

const shown = 3;

/** As it does while somebody types: in their language, of the articles that they may see here. */
export async function suggestQuestions(app: App): Promise<void> {
  const { commands } = app.state();
  if (!commands.some(({ name }) => name === 'ask')) return;
  const { choices = [] } = await app.act({
    do: 'propose',
    command: 'ask',
    option: 'question',
    text: '',
    values: {},
  });
  // Meanwhile somebody may look elsewhere, which asks anew.
  if (app.state().commands === commands) app.set({ suggestions: choices.slice(0, shown) });
}

export function askSuggested(app: App, { value }: Choice): void {
  void app.act({ do: 'run', command: 'ask', values: { question: value } });
}
