/** The option that names an article, in; the article, or what to say where there is none, out. */
import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import type { Article } from '../../model.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { choicesOf } from '../visit/choices.ts';
import type { Visit } from '../visit/visit.ts';
import type { Options } from './command.ts';
import { localise } from './localise.ts';

export const articleField = 'article';

const maxNameChars = 100;

export function articleOption(required: boolean): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...localise(({ options }) => options.articleToSearch),
    autocomplete: true,
    required,
  };
}

export type ArticleChoice =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'any' }
  | { readonly kind: 'unknown'; readonly reply: Reply };

/** `any` where the option was left out; a title typed by hand counts when it comes close enough. */
export function readArticle(options: Options, { library, texts }: Visit): ArticleChoice {
  const typed = options.getString(articleField);
  if (typed === null) return { kind: 'any' };
  const article = choicesOf(library).findArticle(typed);
  if (article) return { kind: 'article', article };
  const name = escapeLine(typed, maxNameChars);
  return { kind: 'unknown', reply: createNotice(texts.noSuchArticle(name)) };
}
