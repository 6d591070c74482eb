/** Who asks, where, and the library in; the one value that answers are made from out. */
import type { AskOptions } from '../../library/ask/ask-library.ts';
import type { Stores } from '../../library/create-stores.ts';
import { type ExtractPart, extractHere } from '../../library/extract-part.ts';
import type { Place } from '../../library/visibility.ts';
import type { VisibleLibraries, VisibleLibrary } from '../../library/visible-library.ts';
import type { Answer, SpokenLanguage } from '../../model.ts';
import type { ServerSettings } from '../../storage/server-settings.ts';
import { chooseTexts } from '../texts/choose-texts.ts';
import type { Texts } from '../texts/en.ts';
import { type AnswersHere, answersIn } from './answers-in.ts';
import { inTime } from './in-time.ts';

/** A person who asks, and where. */
export interface Caller {
  /** The person's Discord id. */
  readonly askerId: string;
  readonly language: SpokenLanguage;
  readonly place: Place;
  /** True where they may manage the server: Discord's permission Manage Server. */
  readonly moderates: boolean;
  /** True where only this person sees the answer, and may share it. */
  readonly alone: boolean;
  /** How the server is set up. */
  readonly settings: ServerSettings;
}

/** Whether the bot may write in a channel, as far as Discord has told. */
export type Standing = 'open' | 'forbidden' | 'gone' | 'unknown';

export interface Visit extends Caller {
  readonly texts: Texts;
  /** The articles that this person may see here. */
  readonly library: VisibleLibrary;
  /** Those that everyone here may see: the same value where that is all of them. */
  readonly publicLibrary: VisibleLibrary;
  readonly stores: Stores;
  readonly answersHere: AnswersHere;
  readonly standing: (channelId: string) => Standing;
  /** What everyone sees in another channel of the server. */
  readonly libraryIn: (channelId: string) => VisibleLibrary;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  /** To be waited for before what takes long is listed of an article. */
  readonly extract: ExtractPart;
  /** Asks the library for as many hits as a message shows, in the visit's language. */
  ask(
    question: string,
    options?: Pick<AskOptions, 'articleId' | 'follows'>,
  ): Answer | Promise<Answer>;
}

export interface VisitParts {
  readonly libraries: VisibleLibraries;
  readonly stores: Stores;
  readonly standing: (channelId: string) => Standing;
  readonly random: () => number;
  /** Everything at once where it is left out. */
  readonly extract?: ExtractPart;
}

/** The best one is shown, the others wait in the menu. */
export const hitsPerAnswer = 5;

export function createVisit(caller: Caller, parts: VisitParts): Visit {
  const { libraries, stores, standing, random, extract = extractHere } = parts;
  const { place, settings } = caller;
  const library = libraries(place, settings);
  return {
    ...caller,
    texts: chooseTexts(caller.language),
    library,
    publicLibrary:
      place.roleIds.length === 0 ? library : libraries({ ...place, roleIds: [] }, settings),
    stores,
    answersHere: answersIn(place, settings),
    standing,
    libraryIn: (channelId) =>
      libraries({ ...place, channelIds: [channelId], roleIds: [] }, settings),
    random,
    extract,
    ask: askIn(library, caller),
  };
}

/** The same visit in another language: of the same articles, though others have come meanwhile. */
export function speakIn(visit: Visit, language: SpokenLanguage): Visit {
  const texts = chooseTexts(language);
  return { ...visit, language, texts, ask: askIn(visit.library, { ...visit, language }) };
}

const askIn =
  (library: VisibleLibrary, { language, settings }: Caller): Visit['ask'] =>
  (question, options) =>
    inTime(
      library.ask(question, { limit: hitsPerAnswer, language, pins: settings.pins, ...options }),
    );
