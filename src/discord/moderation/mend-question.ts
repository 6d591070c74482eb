/** A question that went wrong in, what moderators can do about it, with the means beside it, out. */
import { type APISelectMenuOption, ComponentType, TextInputStyle } from 'discord.js';
import { fingerprint } from '../../library/fingerprint.ts';
import { refer } from '../../library/visible-library.ts';
import { type Insight, timesAsked, timesWanting } from '../../storage/insights.ts';
import { maxSelectOptions } from '../limits.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import {
  actionButton,
  buttonRow,
  container,
  menuOption,
  menuRow,
  textDisplay,
} from '../messages/components.ts';
import { formatCustomId, formatPassage, parsePassage } from '../messages/custom-id.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { showTitle } from '../messages/show-sources.ts';
import type { Visit } from '../visit/visit.ts';
import { addWords, maxWordChars } from './same-words.ts';
import { removePin, savePin } from './save-pin.ts';

export const writtenField = 'written';
export const meansField = 'means';
const maxQuestionChars = 200;
const maxQuoteChars = 200;

/** Those with something wrong with their answers, the worst first. */
export function listOpen(all: readonly Insight[]): readonly Insight[] {
  return all
    .filter((insight) => timesWanting(insight) > 0)
    .sort((a, b) => timesWanting(b) - timesWanting(a));
}

export function mendMenu(open: readonly Insight[], { texts: { moderation } }: Visit) {
  const options = open.slice(0, maxSelectOptions).map((insight) => {
    const { unhelpful = 0 } = insight;
    const times = moderation.timesAsked(timesAsked(insight));
    const about = unhelpful > 0 ? `${times} · 👎 ${unhelpful}` : times;
    return menuOption(insight.question, fingerprint(insight.question), about);
  });
  return menuRow(moderation.mendOne, { kind: 'mend' }, options);
}

/** Kept for so many days only: by then it may be forgotten. */
async function findAsked(
  guildId: string,
  key: string,
  { stores }: Visit,
): Promise<string | undefined> {
  const asked = await stores.insights.list(guildId);
  return asked.find(({ question }) => fingerprint(question) === key)?.question;
}

export async function showMending(guildId: string, key: string, visit: Visit): Promise<Reply> {
  const { texts, library } = visit;
  const { moderation } = texts;
  const question = await findAsked(guildId, key, visit);
  if (question === undefined) return createNotice(moderation.questionGone);
  const { hits: found } = await library.ask(question, { limit: maxSelectOptions, all: true });
  const options = found.map(({ passage }): APISelectMenuOption => {
    const title = library.article(passage.articleId)?.title ?? '';
    const value = formatPassage(refer(passage));
    return menuOption(passage.text, value, `¶ ${passage.number} · ${title}`);
  });
  const lines = [
    `**${escapeLine(question, maxQuestionChars)}**`,
    await sayNow(question, visit),
    '',
    options.length === 0 ? moderation.nothingNear : moderation.chooseBelow,
    moderation.otherRemedies,
  ];
  return {
    components: [
      container([
        textDisplay(lines.join('\n')),
        ...menuRow(moderation.answerWith, { kind: 'choose', question: key }, options),
        ...buttonRow([actionButton(moderation.sameWords, { kind: 'word', question: key })]),
      ]),
    ],
    drawsOn: found.map(({ passage }) => passage.articleId),
    delivery: 'private',
  };
}

async function sayNow(question: string, visit: Visit): Promise<string> {
  const { moderation } = visit.texts;
  const { outcome, hits } = await visit.ask(question);
  const [hit] = hits;
  if (!hit || outcome === 'none' || outcome === 'about') return moderation.answeredWithNone;
  const { number, articleId, text } = hit.passage;
  const article = visit.library.article(articleId);
  const title = article ? showTitle(article) : '';
  const said = outcome === 'found' ? moderation.answeredWith : moderation.answeredUnsurely;
  return `${said(number, title)}\n> ${escapeLine(text, maxQuoteChars)}`;
}

/** The passage chosen from the menu answers the question from now on. */
export async function choosePassage(
  guildId: string,
  key: string,
  value: string,
  visit: Visit,
): Promise<Reply> {
  const { texts, library } = visit;
  const question = await findAsked(guildId, key, visit);
  if (question === undefined) return createNotice(texts.moderation.questionGone);
  const ref = parsePassage(value);
  const found = ref && library.resolve(ref);
  if (!found || found.changed) return createNotice(texts.gonePassage);
  return { ...(await savePin(guildId, question, found, visit)), delivery: 'update' };
}

export async function searchAgain(guildId: string, key: string, visit: Visit): Promise<Reply> {
  const { moderation } = visit.texts;
  const removed = await removePin(guildId, (each) => fingerprint(each) === key, visit);
  if (removed === undefined) return createNotice(moderation.backAlready);
  const said = moderation.unpinned(escapeLine(removed, maxQuestionChars));
  return { ...createNotice(said), delivery: 'update' };
}

/** The form in which a word is said to mean another. */
export function openWordForm(key: string, { texts: { moderation } }: Visit): Reply {
  const field = (id: string, [label, placeholder]: readonly [string, string]) => ({
    type: ComponentType.Label as const,
    label,
    component: {
      type: ComponentType.TextInput as const,
      custom_id: id,
      style: TextInputStyle.Short as const,
      placeholder,
      max_length: maxWordChars,
      required: true,
    },
  });
  return {
    ...createNotice(moderation.sameWords),
    form: {
      custom_id: formatCustomId({ kind: 'words', question: key }),
      title: moderation.sameWords,
      components: [
        field(writtenField, moderation.writtenField),
        field(meansField, moderation.meansField),
      ],
    },
  };
}

export function readWordForm(
  guildId: string,
  fields: ReadonlyMap<string, string>,
  visit: Visit,
): Promise<Reply> {
  const written = fields.get(writtenField) ?? '';
  return addWords(guildId, { written, means: fields.get(meansField) ?? '' }, visit);
}
