/** A word that people write, and one of the articles, in; from then on they mean the same in the server, out. */
import { foldQuestion } from '../../answer/listed-questions.ts';
import type { ServerSettings } from '../../storage/server-settings.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import type { Visit } from '../visit/visit.ts';

/** Longer than any term. */
export const maxWordChars = 60;
/** Each is looked for in every question. */
const maxWords = 100;

export interface TypedWords {
  readonly written: string;
  readonly means: string;
}

export async function addWords(
  guildId: string,
  typed: TypedWords,
  { texts: { moderation }, stores, library }: Visit,
): Promise<Reply> {
  const written = tidy(typed.written);
  const means = tidy(typed.means);
  if (foldQuestion(written) === '' || foldQuestion(means) === '') {
    return createNotice(moderation.noWord);
  }
  if (foldQuestion(written) === foldQuestion(means)) return createNotice(moderation.sameWord);
  const { words } = await stores.settings.change(guildId, (before) => {
    const others = withoutWord(before, written);
    return others.length >= maxWords
      ? before
      : { ...before, words: [...others, { written, means }] };
  });
  if (!words.some((each) => each.written === written && each.means === means)) {
    return createNotice(moderation.tooMany(maxWords));
  }
  const [shown, meant] = [written, means].map((word) => escapeLine(word, maxWordChars));
  const said = moderation.wordsAdded(shown ?? '', meant ?? '');
  const [search] = (await library.explain(means)).searches;
  const isHeld = search?.reading.words.some(({ kind }) => kind === 'known') ?? false;
  return createNotice(isHeld ? said : `${said}\n${moderation.wordNowhere(meant ?? '')}`);
}

/** The settings without what `written` was said to mean. */
export function dropWord(before: ServerSettings, written: string): ServerSettings {
  return { ...before, words: withoutWord(before, written) };
}

function withoutWord({ words }: ServerSettings, written: string): ServerSettings['words'] {
  return words.filter((each) => foldQuestion(each.written) !== foldQuestion(written));
}

function tidy(word: string): string {
  return word.replace(/\s+/gu, ' ').trim().slice(0, maxWordChars);
}
