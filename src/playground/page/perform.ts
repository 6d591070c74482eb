/** What somebody did in the page in, the same done in the stand-in by the driver, and what is told at once out. */
import type { Interaction } from '../store.ts';
import type { Looking, Stage } from './stage.ts';
import type { Act, ActReply } from './wire.ts';

/** Never rejects: what could not be done is said in the reply. */
export async function perform(stage: Stage, looking: Looking, act: Act): Promise<ActReply> {
  try {
    return await carryOut(stage, looking, act);
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

async function carryOut(stage: Stage, looking: Looking, act: Act): Promise<ActReply> {
  const { person, place } = looking;
  switch (act.do) {
    case 'say':
      person.types(place, act.text, {
        ...(act.replyTo !== undefined && { replyTo: { id: act.replyTo } }),
        ping: act.ping ?? true,
      });
      return {};
    case 'edit':
      person.edits(demandOwn(stage, looking, act.message), act.text);
      return {};
    case 'delete':
      person.deletes(demandOwn(stage, looking, act.message));
      return {};
    case 'react':
      react(stage, looking, act.message, act.emoji);
      return {};
    case 'dismiss':
      stage.dismiss(person.id, act.message);
      stage.discord.ring();
      return {};
    case 'speak':
      person.speaks(act.locale);
      stage.discord.ring();
      return {};
    case 'submit': {
      const opened = stage.discord.store.interactions.get(act.form);
      if (opened?.userId !== person.id) throw new Error('This form is no longer open.');
      return awaitResponse(stage, person.does.submitsModal(opened, act.values));
    }
    default:
      return awaitResponse(stage, interact(looking, act));
  }
}

/** As in Discord: pressed once more, it is taken back. */
function react({ discord }: Stage, { person }: Looking, message: string, emoji: string): void {
  const given = discord.store.messages.get(message)?.reactions ?? [];
  const isOwn = given.some((one) => one.emoji === emoji && one.userIds.includes(person.id));
  if (isOwn) person.takesBack({ id: message }, emoji);
  else person.reacts({ id: message }, emoji);
}

type Interacting = Extract<Act, { do: 'run' | 'propose' | 'press' | 'choose' | 'menu' }>;

function interact({ person, place }: Looking, act: Interacting): Interaction {
  const { does } = person;
  switch (act.do) {
    case 'run':
      return does.runs(place, act.command, act.values);
    case 'propose':
      return does.autocompletes(place, act.command, act.option, act.text, act.values);
    case 'press':
      return does.clicks({ id: act.message }, act.button);
    case 'choose':
      return does.selects({ id: act.message }, act.values);
    case 'menu':
      return does.opensMenu({ id: act.message }, act.command);
  }
}

/** The bot's first response; what it shows in the channel comes by the feed. */
async function awaitResponse(
  { discord, answerLimitMs }: Stage,
  { id }: Interaction,
): Promise<ActReply> {
  const respond = () => discord.store.interactions.get(id)?.response ?? undefined;
  const response = await discord
    .until(respond, 'a response', { limitMs: answerLimitMs })
    .catch(() => null);
  if (response === null) return { failed: true };
  if (response.kind === 'choices') return { choices: response.choices };
  return response.kind === 'modal' ? { form: { id, modal: response.modal } } : {};
}

function demandOwn({ discord }: Stage, { person }: Looking, id: string): { readonly id: string } {
  const message = discord.store.messages.get(id);
  if (message?.authorId === person.id) return message;
  throw new Error('Only your own messages can be changed.');
}
