/** A person looking at a channel in, what changes before their eyes out. */
import { MessageFlags } from 'discord-api-types/v10';
import type { Playground } from '../playground.ts';
import { messageJson } from '../shapes/message.ts';
import type { Command, Message } from '../store.ts';
import type { Looking, Stage } from './stage.ts';
import { describeScene } from './stage.ts';
import type { Change, Scene } from './wire.ts';

type Wired = NonNullable<Change['messages']>[number];

/** Sends all there is, then each change. What is returned ends it. */
export function followPlace(
  stage: Stage,
  looking: Looking,
  send: (change: Change) => void,
): () => void {
  const { discord } = stage;
  const look = createLook(stage, looking);
  let isDue = false;
  const tell = (): void => {
    isDue = false;
    const change = look();
    if (Object.keys(change).length > 0) send(change);
  };
  const stop = discord.listen(() => {
    // Many changes of one moment are told as one.
    if (isDue) return;
    isDue = true;
    setImmediate(tell);
  });
  tell();
  return stop;
}

/** Each call gives what is different from the call before. */
function createLook(stage: Stage, looking: Looking): () => Change {
  const { discord, isDismissed } = stage;
  const { person, place } = looking;
  const seen = new Map<string, Message>();
  let scene = '';
  let commands: readonly Command[] | undefined;
  let online: boolean | undefined;
  let typing = false;
  let articleChanges: number | undefined;

  const lookAtMessages = (): Pick<Change, 'messages' | 'gone'> => {
    const visible = person.sees(place).filter(({ id }) => !isDismissed(person.id, id));
    const changed = visible.filter((message) => seen.get(message.id) !== message);
    const ids = new Set(visible.map(({ id }) => id));
    const gone = [...seen.keys()].filter((id) => !ids.has(id));
    for (const id of gone) seen.delete(id);
    for (const message of changed) seen.set(message.id, message);
    return {
      ...(changed.length > 0 && { messages: changed.map((one) => wire(discord, one, person.id)) }),
      ...(gone.length > 0 && { gone }),
    };
  };

  return () => {
    const change: { -readonly [Key in keyof Change]: Change[Key] } = lookAtMessages();
    const nextScene: Scene = describeScene(stage, looking);
    if (JSON.stringify(nextScene) !== scene) {
      scene = JSON.stringify(nextScene);
      change.scene = nextScene;
    }
    const offered = person.commands(place);
    if (!isSame(offered, commands)) {
      commands = offered;
      change.commands = offered;
    }
    const connected = discord.gateway.connected() > 0;
    if (connected !== online) {
      online = connected;
      change.online = connected;
    }
    const types = discord.isTyping(place.id);
    if (types !== typing) {
      typing = types;
      change.typing = types;
    }
    if (stage.articleChanges() !== articleChanges) {
      articleChanges = stage.articleChanges();
      change.articleChanges = articleChanges;
    }
    return change;
  };
}

function isSame(one: readonly Command[], other: readonly Command[] | undefined): boolean {
  return one.length === other?.length && one.every((command, index) => command === other[index]);
}

/** Discord's JSON of a message; what is still being thought about has nothing in it yet. */
function wire({ store }: Playground, message: Message, personId: string): Wired {
  const whole = messageJson(store, message) as unknown as Wired;
  // Whose reactions are whose is told to each by themselves.
  const reactions = whole.reactions?.map((one, at) => ({
    ...one,
    me: message.reactions[at]?.userIds.includes(personId) ?? false,
  }));
  const json = reactions ? { ...whole, reactions } : whole;
  return (message.flags & MessageFlags.Loading) === 0 ? json : { ...json, content: '' };
}
