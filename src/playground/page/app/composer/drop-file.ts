/** A file that is dropped on the page in, the command that adds it as an article out: what else could be meant here. */
import type { App } from '../app.ts';
import { attachFile, beginCommand } from './fill-command.ts';
import { listRunnable } from './list-commands.ts';

const attachmentType = 11;

export function dropFile(app: App, event: DragEvent): void {
  // Or the browser would leave the page for the file.
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file === undefined) return;
  const name = findFileOption(app) ?? beginAdding(app);
  if (name === undefined) app.notify(app.words().moderatorsAdd);
  else void attachFile(app, name, file);
}

/** Of the command that is being filled in. */
function findFileOption(app: App): string | undefined {
  const { draft } = app.state();
  if (draft.kind !== 'command') return undefined;
  return draft.command.options.find(
    ({ type, name }) => type === attachmentType && name in draft.filled,
  )?.name;
}

function beginAdding(app: App): string | undefined {
  const { commands, scene } = app.state();
  const found = listRunnable(commands, scene?.me.locale ?? '').find(
    ({ line }) => line === 'sources add',
  );
  if (found) beginCommand(app, found);
  return found?.options.find(({ type }) => type === attachmentType)?.name;
}
