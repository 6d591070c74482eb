/** The page's state in one place: changed, it is drawn again; acts go to the server, what is seen comes from it. */
import type { Act, ActReply, Change } from '../wire.ts';
import { emptyDraft } from './composer/draft.ts';
import { keepLook } from './keep-look.ts';
import { firstState, type State, type Theme } from './state.ts';
import { chooseWords, type Words } from './words.ts';

export interface App {
  state(): State;
  words(): Words;
  set(patch: Partial<State>): void;
  /** Does something as the person who looks, where they look; what went wrong is shown. */
  act(act: Act): Promise<ActReply>;
  /** Gives the server a file and resolves with what an option takes for it. */
  upload(file: File): Promise<string | null>;
  /** Looks as somebody, at a place; `direct` for their direct messages. `then` once it is seen. */
  look(personId: string, placeId: string, then?: () => void): void;
  notify(text: string): void;
}

export interface AppParts {
  readonly draw: (app: App) => void;
  readonly theme: Theme;
}

export function createApp({ draw, theme }: AppParts): App {
  let state: State = { ...firstState, theme };
  let feed: EventSource | undefined;
  let isDue = false;
  let lastNotice = 0;

  const drawSoon = (): void => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      draw(app);
    });
  };
  const set = (patch: Partial<State>): void => {
    state = { ...state, ...patch };
    drawSoon();
  };
  const post = async (path: string, body: BodyInit): Promise<unknown> => {
    const response = await fetch(path, { method: 'POST', body });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  };

  const app: App = {
    state: () => state,
    words: () => chooseWords(state.scene?.me.locale ?? navigator.language),
    set,
    notify: (text) => {
      lastNotice += 1;
      set({ notices: [...state.notices, { id: lastNotice, text }] });
    },
    async act(act) {
      const { scene } = state;
      if (scene === null) return {};
      const asked = { as: scene.me.id, in: scene.here.id, act };
      const reply = await post('act', JSON.stringify(asked)).catch(() => ({ failed: true }));
      const { failed, refused, form } = reply as ActReply;
      // What was pressed twice has changed meanwhile, and what came in its place is there.
      const isStale = act.do === 'press' || act.do === 'choose';
      if (refused && !isStale) app.notify(refused);
      else if (failed && act.do !== 'propose') app.notify(app.words().failed);
      if (form) set({ form });
      return reply as ActReply;
    },
    async upload(file) {
      const path = `upload?name=${encodeURIComponent(file.name)}`;
      const given = await post(path, file).catch(() => null);
      return (given as { id: string } | null)?.id ?? null;
    },
    look(personId, placeId, then = () => {}) {
      feed?.close();
      keepLook({ personId, placeId });
      const { scene, theme: kept } = state;
      const draft = state.draft.kind === 'text' ? state.draft : emptyDraft;
      state = { ...firstState, scene, theme: kept, draft, online: state.online };
      let isFirst = true;
      const take = (change: Change): void => {
        set(merge(state, change));
        if (isFirst) then();
        isFirst = false;
      };
      feed = follow(personId, placeId, take, set);
    },
  };
  return app;
}

function follow(
  personId: string,
  placeId: string,
  take: (change: Change) => void,
  set: (patch: Partial<State>) => void,
): EventSource {
  const source = new EventSource(`feed?${new URLSearchParams({ as: personId, in: placeId })}`);
  // After a lost connection the server begins again with all there is.
  source.addEventListener('open', () => set({ messages: new Map(), lost: false }));
  source.addEventListener('error', () => set({ lost: true, online: false }));
  source.addEventListener('message', ({ data }) => take(JSON.parse(data) as Change));
  return source;
}

function merge(state: State, change: Change): Partial<State> {
  const { messages = [], gone = [], scene, commands, online } = change;
  const patch: { -readonly [Key in keyof State]?: State[Key] } = {};
  if (messages.length > 0 || gone.length > 0) {
    const merged = new Map(state.messages);
    for (const id of gone) merged.delete(id);
    for (const message of messages) merged.set(message.id, message);
    patch.messages = merged;
  }
  if (scene) patch.scene = scene;
  if (commands) patch.commands = commands;
  if (online !== undefined) patch.online = online;
  return patch;
}
