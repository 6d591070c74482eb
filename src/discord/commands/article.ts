/** `/article`: an article in; its outline, names, timeline or quotes out. */
import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import Fuse from 'fuse.js';
import { quotesOf } from '../../contents/parts.ts';
import { fingerprint } from '../../library/fingerprint.ts';
import type { Article } from '../../model.ts';
import { maxChoiceChars, maxChoices } from '../limits.ts';
import { escapeLine, fitLine } from '../markup/escape-markdown.ts';
import { createNotice } from '../messages/reply.ts';
import { awaitPart, showPart } from '../messages/show-part.ts';
import { type Choice, choicesOf } from '../visit/choices.ts';
import { articleField, articleOption, readArticle } from './article-option.ts';
import type { Command } from './command.ts';
import { forEveryone, localise } from './localise.ts';

const speakerField = 'speaker';
const parts = ['outline', 'names', 'timeline', 'quotes'] as const;
const maxNameChars = 100;
/** Nobody is found by a list of more. */
const maxSpeakers = 2000;

const speakerOption = {
  type: ApplicationCommandOptionType.String,
  ...localise(({ options }) => options.speaker),
  autocomplete: true,
} as const;

function subcommand(
  ...[texts, ...options]: [
    ReturnType<typeof localise>,
    ...NonNullable<APIApplicationCommandSubcommandOption['options']>,
  ]
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...texts,
    options: [articleOption(true), ...options],
  };
}

/** Those who are quoted in the article, each once, nearest to the text first. */
function findSpeakers(article: Article, text: string): string[] {
  const said = quotesOf(article).map(({ speaker }) => speaker);
  const speakers = [...new Set(said)].slice(0, maxSpeakers);
  const typed = text.trim();
  if (typed === '') return speakers;
  const fuse = new Fuse(speakers, { ignoreDiacritics: true, ignoreLocation: true, threshold: 0.4 });
  return fuse.search(typed.slice(0, maxNameChars)).map(({ item }) => item);
}

/** A value that is too long for a choice is named by its fingerprint. */
function proposeSpeakers(article: Article, text: string): Choice[] {
  return findSpeakers(article, text)
    .slice(0, maxChoices)
    .map((speaker) => ({
      name: fitLine(speaker, maxChoiceChars) || '…',
      value: speaker.length <= maxChoiceChars ? speaker : fingerprint(speaker),
    }));
}

/** The fingerprint of the speaker who is meant, or undefined where nobody near that name is quoted. */
function readSpeaker(article: Article, typed: string): string | undefined {
  const speakers = new Set(quotesOf(article).map(({ speaker }) => speaker));
  const keys = [...speakers].map(fingerprint);
  const exact = [fingerprint(typed), typed].find((key) => keys.includes(key));
  if (exact !== undefined) return exact;
  const [nearest] = findSpeakers(article, typed);
  return nearest === undefined ? undefined : fingerprint(nearest);
}

export const article: Command = {
  data: {
    ...forEveryone,
    ...localise(({ commands }) => commands.article),
    options: [
      subcommand(localise(({ commands }) => commands.articleOutline)),
      subcommand(localise(({ commands }) => commands.articleNames)),
      subcommand(localise(({ commands }) => commands.articleTimeline)),
      subcommand(
        localise(({ commands }) => commands.articleQuotes),
        speakerOption,
      ),
    ],
  },
  autocomplete: async (focused, options, { library, extract }) => {
    const choices = choicesOf(library);
    if (focused.name === articleField) return choices.articles(focused.value);
    const chosen = choices.findArticle(options.getString(articleField) ?? '');
    if (!chosen || (await extract(chosen, 'quotes')) !== 'ready') return [];
    return proposeSpeakers(chosen, focused.value);
  },
  run: async (options, visit) => {
    const { texts } = visit;
    const choice = readArticle(options, visit);
    if (choice.kind === 'unknown') return choice.reply;
    const part = parts.find((name) => name === options.getSubcommand());
    if (choice.kind === 'any' || !part) return createNotice(texts.oldCommand);
    const waiting = await awaitPart(choice.article, part, visit);
    if (waiting) return waiting;
    const typed = part === 'quotes' ? options.getString(speakerField) : null;
    const about = typed === null ? null : readSpeaker(choice.article, typed);
    const view = { article: choice.article, part, page: 1 };
    const shown = about === undefined ? undefined : showPart({ ...view, about }, visit);
    if (!shown) return createNotice(texts.noSuchSpeaker(escapeLine(typed ?? '', maxNameChars)));
    return { ...shown, delivery: 'public' };
  },
};
