/** What is being written in, the list above it out: commands, people, or what an option takes. */
import type { Choice, CommandOption } from '../../../rules/bodies.ts';
import type { Named } from '../../wire.ts';
import type { State } from '../state.ts';
import type { Words } from '../words.ts';
import type { CommandDraft, Runnable } from './draft.ts';
import { listRunnable, localName, matchRunnable } from './list-commands.ts';
import { listMentionable, matchNames, readTypedName } from './mentions.ts';

export type Item =
  | { readonly kind: 'command'; readonly command: Runnable }
  | { readonly kind: 'mention'; readonly person: Named }
  | { readonly kind: 'choice'; readonly choice: Choice };

/** Empty where no list is open. */
export function listItems(state: State, words: Words): readonly Item[] {
  const { draft, scene, commands } = state;
  if (scene === null || draft.picker === null) return [];
  if (draft.kind === 'command') {
    return listChoices(draft, state, words).map((choice) => ({ kind: 'choice', choice }));
  }
  const { text } = draft;
  if (/^\/[^\n]*$/.test(text)) {
    const all = listRunnable(commands, scene.me.locale);
    return matchRunnable(all, text.slice(1)).map((command) => ({ kind: 'command', command }));
  }
  const typed = readTypedName(text);
  if (typed === null) return [];
  return matchNames(listMentionable(scene), typed).map((person) => ({ kind: 'mention', person }));
}

function listChoices(draft: CommandDraft, state: State, words: Words): readonly Choice[] {
  const option = draft.command.options.find(({ name }) => name === draft.focus);
  if (option === undefined) return [];
  if (option.autocomplete) return draft.proposals ?? [];
  const text = draft.filled[option.name]?.text.toLowerCase() ?? '';
  const isChosen = draft.filled[option.name]?.value !== undefined;
  return fixedChoices(option, state, words).filter(
    ({ name }) => isChosen || name.toLowerCase().includes(text),
  );
}

/** What can be chosen without asking the bot. */
export function fixedChoices(option: CommandOption, { scene }: State, words: Words): Choice[] {
  const toChoice = ({ id, name }: Named): Choice => ({ name, value: id });
  if (scene === null) return [];
  const { me, people, places, server } = scene;
  switch (option.type) {
    case 5:
      return [
        { name: words.yes, value: 1 },
        { name: words.no, value: 0 },
      ];
    case 6:
      return people.map(toChoice);
    case 7:
      return places
        .filter(({ kind }) => kind === 'channel')
        .map(({ id, name }) => ({ name: `#${name}`, value: id }));
    case 8:
      return server.roles.map(toChoice);
    default:
      return (option.choices ?? []).map((choice) => ({
        name: localName(choice, me.locale),
        value: choice.value,
      }));
  }
}
