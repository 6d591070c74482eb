/** A question and the passage that moderators choose for it in, the passage as its answer in their server out. */
import { foldQuestion } from '../../answer/listed-questions.ts';
import { fingerprint } from '../../library/fingerprint.ts';
import type { Article, Passage } from '../../model.ts';
import type { Pin, ServerSettings } from '../../storage/server-settings.ts';
import { cleanQuestion } from '../markup/clean-question.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { actionButton } from '../messages/components.ts';
import { showWithButtons } from '../messages/confirm.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { showTitle } from '../messages/show-sources.ts';
import type { Visit } from '../visit/visit.ts';

/** A question of this server's is looked through all of them. */
const maxPins = 100;
export const maxQuestionChars = 300;
const maxQuoteChars = 150;

export async function savePin(
  guildId: string,
  typed: string,
  { article, passage }: { readonly article: Article; readonly passage: Passage },
  { texts, stores }: Visit,
): Promise<Reply> {
  const question = cleanQuestion(typed).slice(0, maxQuestionChars);
  if (foldQuestion(question) === '') return createNotice(texts.emptyMessage);
  const made: Pin = { question, articleId: article.id, text: fingerprint(passage.text) };
  const { pins } = await stores.settings.change(guildId, (before) => {
    const others = withoutPin(before, question);
    return others.length >= maxPins ? before : { ...before, pins: [...others, made] };
  });
  if (!pins.includes(made)) return createNotice(texts.moderation.tooMany(maxPins));
  const shown = escapeLine(question, maxQuestionChars);
  const said = texts.moderation.pinned(shown, passage.number, showTitle(article));
  return {
    ...showWithButtons(
      [said, `> ${escapeLine(passage.text, maxQuoteChars)}`],
      [
        actionButton(texts.moderation.searchAgain, {
          kind: 'unpin',
          question: fingerprint(question),
        }),
      ],
    ),
    delivery: 'private',
  };
}

/** `names`: by the words of the question, however they are typed, or by its key. */
export async function removePin(
  guildId: string,
  names: (question: string) => boolean,
  { stores }: Visit,
): Promise<string | undefined> {
  let removed: string | undefined;
  await stores.settings.change(guildId, (before) => {
    removed = before.pins.find(({ question }) => names(question))?.question;
    return removed === undefined ? before : { ...before, pins: withoutPin(before, removed) };
  });
  return removed;
}

function withoutPin({ pins }: ServerSettings, question: string): readonly Pin[] {
  return pins.filter((each) => foldQuestion(each.question) !== foldQuestion(question));
}
