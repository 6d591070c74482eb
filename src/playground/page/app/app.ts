/** The page's state in one place: changed, it is drawn again; acts go to the server, what is seen comes from it. */
import type { Act, ActReply, Change } from '../wire.ts';
import { emptyDraft } from './composer/draft.ts';
import { followPlace } from './follow-place.ts';
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
  /** Until something else is done. `hint`: nothing has failed. */
  notify(text: string, kind?: 'hint'): void;
}

export interface AppParts {
  readonly draw: (app: App) => void;
  readonly theme: Theme;
  /** Whenever it is told who looks, and which commands there are. */
  readonly onScene: (app: App) => void;
}

export function createApp({ draw, theme, onScene }: AppParts): App {
  let state: State = { ...firstState, theme };
  let endFeed = (): void => {};
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
    notify: (text, kind) => {
      lastNotice += 1;
      set({ notices: [...state.notices, { id: lastNotice, text, isHint: kind === 'hint' }] });
    },
    async act(act) {
      const { scene } = state;
      if (scene === null) return {};
      // They are about what was done before.
      if (act.do !== 'propose' && state.notices.length > 0) set({ notices: [] });
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
      endFeed();
      keepLook({ personId, placeId });
      const { scene, theme: kept } = state;
      const draft = state.draft.kind === 'text' ? state.draft : emptyDraft;
      const { online, articleChanges } = state;
      const inspected = state.inspected === null ? null : 'last';
      const rest = { draft, online, articleChanges, inspected } as const;
      state = { ...firstState, scene, theme: kept, ...rest };
      // What the one before saw is not to be seen for a moment longer.
      drawSoon();
      let isFirst = true;
      const take = (change: Change): void => {
        set(merge(state, change));
        if (change.commands || change.scene) onScene(app);
        if (isFirst) then();
        isFirst = false;
      };
      endFeed = followPlace(personId, placeId, {
        take,
        // The server begins again with all there is.
        opened: () => set({ messages: new Map(), lost: false }),
        lost: () => set({ lost: true, online: false, typing: false }),
      });
    },
  };
  return app;
}

function merge(state: State, change: Change): Partial<State> {
  const { messages = [], gone = [], ...rest } = change;
  if (messages.length === 0 && gone.length === 0) return rest;
  const merged = new Map(state.messages);
  for (const id of gone) merged.delete(id);
  for (const message of messages) merged.set(message.id, message);
  return { ...rest, messages: merged };
}
