/** An article, and what moderators say of it, in; the same kept for their server alone, and said, out. */
import { foldQuestion } from '../../answer/listed-questions.ts';
import { fingerprint } from '../../library/fingerprint.ts';
import { unpart } from '../../library/propose-article.ts';
import { readDay } from '../../library/servers/read-day.ts';
import type { Article } from '../../model.ts';
import type { Amendment, ServerSettings } from '../../storage/server-settings.ts';
import { cleanQuestion } from '../markup/clean-question.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { actionButton } from '../messages/components.ts';
import { showWithButtons } from '../messages/confirm.ts';
import { formatDate } from '../messages/render-citation.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { showTitle } from '../messages/show-sources.ts';
import type { Visit } from '../visit/visit.ts';
import { findExactly } from './find-exactly.ts';

/** A longer one cannot be proposed while a person types. */
export const maxListedChars = 100;
export const maxAuthorChars = 100;
const maxNameChars = 100;
const maxQuoteChars = 150;
/** Of one article, and articles of one server: each is looked at for every question. */
const maxQuestions = 25;
const maxAmended = 200;

const nothing: Amendment = { author: null, date: null, questions: [] };

/** The article, or what to say where the name is none of the list. */
function findNamed(guildId: string, typed: string, { texts, stores }: Visit): Article | Reply {
  const article = findExactly(stores.serverArticles.articles(guildId), typed);
  return article ?? createNotice(texts.moderation.pickArticle(escapeLine(typed, maxNameChars)));
}

/** Undefined where there would be more than fit. */
function amend(
  before: ServerSettings,
  { id }: Article,
  change: (amendment: Amendment) => Amendment,
): ServerSettings | undefined {
  const { [id]: own = nothing, ...others } = before.amendments;
  const changed = change(own);
  const isNothing = !changed.author && !changed.date && changed.questions.length === 0;
  const amendments = isNothing ? others : { ...others, [id]: changed };
  const isFull = Object.keys(amendments).length > maxAmended;
  return isFull || changed.questions.length > maxQuestions ? undefined : { ...before, amendments };
}

export interface ListedQuestion {
  readonly question: string;
  readonly article: string;
  /** The ¶ that answers it; null where search is to find it. */
  readonly number: number | null;
}

export async function addQuestion(
  guildId: string,
  typed: ListedQuestion,
  visit: Visit,
): Promise<Reply> {
  const { texts, stores } = visit;
  const { moderation } = texts;
  const article = findNamed(guildId, typed.article, visit);
  if ('delivery' in article) return article;
  const question = cleanQuestion(typed.question).replace(/\s+/gu, ' ').slice(0, maxListedChars);
  if (foldQuestion(question) === '') return createNotice(texts.emptyMessage);
  const { length } = article.passages;
  const passage = typed.number === null ? null : article.passages[typed.number - 1];
  if (passage === undefined) return createNotice(texts.noSuchPassage(showTitle(article), length));
  const added = { question, text: passage && fingerprint(passage.text) };
  let fits = true;
  await stores.settings.change(guildId, (before) => {
    const changed = amend(before, article, (own) => ({
      ...own,
      questions: [...withoutQuestion(own, question), added],
    }));
    fits = changed !== undefined;
    return changed ?? before;
  });
  if (!fits) return createNotice(moderation.tooMany(maxQuestions));
  const said = moderation.listed(escapeLine(question, maxListedChars), showTitle(article));
  const quote = passage && `> ¶ ${passage.number} ${escapeLine(passage.text, maxQuoteChars)}`;
  const lines = [said, quote ?? moderation.listedWithoutPassage, moderation.listedUndo];
  return createNotice(lines.join('\n'));
}

/** The settings without the question, wherever it was added. */
export function dropQuestion(before: ServerSettings, question: string): ServerSettings {
  const amendments = Object.entries(before.amendments).flatMap(([id, own]) => {
    const questions = withoutQuestion(own, question);
    const isNothing = !own.author && !own.date && questions.length === 0;
    return isNothing ? [] : [[id, { ...own, questions }] as const];
  });
  return { ...before, amendments: Object.fromEntries(amendments) };
}

function withoutQuestion({ questions }: Amendment, question: string): Amendment['questions'] {
  return questions.filter((each) => foldQuestion(each.question) !== foldQuestion(question));
}

export interface Details {
  readonly article: string;
  readonly author: string | null;
  readonly date: string | null;
}

/** Without author and date it says what is set. */
export async function changeDetails(guildId: string, typed: Details, visit: Visit): Promise<Reply> {
  const { texts, stores } = visit;
  const article = findNamed(guildId, typed.article, visit);
  if ('delivery' in article) return article;
  const author = typed.author === null ? null : unpart(typed.author.replace(/\s+/gu, ' ').trim());
  if (author !== null && !/\p{L}/u.test(author)) return createNotice(texts.moderation.badAuthor);
  const date = typed.date === null ? null : readDay(typed.date);
  if (typed.date !== null && date === null) {
    return createNotice(texts.moderation.badDate(escapeLine(typed.date, maxNameChars)));
  }
  let fits = true;
  const { amendments } = await stores.settings.change(guildId, (before) => {
    const changed = amend(before, article, (own) => ({
      ...own,
      author: author?.slice(0, maxAuthorChars) ?? own.author,
      date: date ?? own.date,
    }));
    fits = changed !== undefined;
    return changed ?? before;
  });
  if (!fits) return createNotice(texts.moderation.tooMany(maxAmended));
  return { ...showDetails(article, amendments[article.id] ?? nothing, visit), delivery: 'private' };
}

function showDetails(article: Article, { author, date }: Amendment, { texts }: Visit) {
  const { moderation } = texts;
  const say = (set: string | null, stated: string | null, show: (text: string) => string) =>
    set === null
      ? moderation.detailStated(stated === null ? moderation.notStated : show(stated))
      : moderation.detailSet(show(set), stated === null ? moderation.notStated : show(stated));
  const key = fingerprint(article.id);
  return showWithButtons(
    [
      `**${showTitle(article)}**`,
      `${moderation.author}: ${say(author, article.author, (text) => escapeLine(text, maxAuthorChars))}`,
      `${moderation.date}: ${say(date, article.date, (day) => formatDate(day, texts))}`,
    ],
    author === null && date === null
      ? []
      : [actionButton(moderation.asStated, { kind: 'stated', article: key })],
  );
}

/** Author and date as the article itself has them. */
export async function stateAgain(guildId: string, key: string, visit: Visit): Promise<Reply> {
  const { stores, texts } = visit;
  const article = findExactly(stores.serverArticles.articles(guildId), key);
  if (!article) return createNotice(texts.gonePassage);
  await stores.settings.change(
    guildId,
    (before) => amend(before, article, (own) => ({ ...own, author: null, date: null })) ?? before,
  );
  return { ...showDetails(article, nothing, visit), delivery: 'update' };
}
