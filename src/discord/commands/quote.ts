/** `/quote`: an article or none in; something that somebody said there, drawn by chance, out; also of a day. */
import { setImmediate } from 'node:timers/promises';
import { quotesOf } from '../../contents/parts.ts';
import type { Quotation } from '../../contents/quotes.ts';
import type { Extraction } from '../../library/extract-part.ts';
import type { Article } from '../../model.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { createNotice, type Shown } from '../messages/reply.ts';
import { showPassages } from '../messages/show-passages.ts';
import { choicesOf } from '../visit/choices.ts';
import type { Visit } from '../visit/visit.ts';
import { articleOption, readArticle } from './article-option.ts';
import type { Command } from './command.ts';
import { forEveryone, localise } from './localise.ts';

/** Articles looked into for one that quotes somebody: each takes time, and Discord waits 3 s. */
const maxTries = 40;
const maxNameChars = 100;

function drawFrom<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** A quote drawn from the articles given; `later` where the one drawn is still being gone through. */
async function drawQuote(
  articles: readonly Article[],
  { random, extract }: Visit,
): Promise<{ article: Article; quote: Quotation } | 'later' | 'never' | undefined> {
  const left = [...articles];
  let extraction: Extraction = 'ready';
  for (let tries = 0; tries < maxTries && left.length > 0; tries++) {
    const [article] = left.splice(Math.floor(random() * left.length), 1);
    if (!article) continue;
    extraction = await extract(article, 'quotes');
    // One that takes long may be waited for, several may not: Discord waits no longer.
    if (extraction === 'later') return 'later';
    const quote = extraction === 'ready' ? drawFrom(quotesOf(article), random) : undefined;
    if (quote) return { article, quote };
    // Others have their turn in between.
    await setImmediate();
  }
  return articles.length === 1 && extraction === 'never' ? 'never' : undefined;
}

/** Undefined where none of the articles that were looked into quotes anybody; a word where it takes too long. */
export async function showDrawnQuote(
  articles: readonly Article[],
  visit: Visit,
): Promise<Shown | 'later' | 'never' | undefined> {
  const { library, texts } = visit;
  const drawn = await drawQuote(articles, visit);
  if (typeof drawn === 'string') return drawn;
  const passage = drawn && library.passage(drawn.article.id, drawn.quote.passage.number);
  if (!passage) return undefined;
  const { speaker, words } = drawn.quote;
  const inOwnPost = passage.passage.speaker !== null;
  return showPassages(
    {
      heading: [],
      label: inOwnPost ? null : texts.saidBy(escapeLine(speaker, maxNameChars)),
      article: drawn.article,
      passages: [passage],
      focus: passage.passage.number,
      sentence: inOwnPost ? null : words,
      matches: [],
      hits: [],
      offers: [],
      outcome: 'found',
      notes: [],
    },
    visit,
  );
}

export const quote: Command = {
  data: {
    ...forEveryone,
    ...localise(({ commands }) => commands.quote),
    options: [articleOption(false)],
  },
  autocomplete: (focused, _options, { library }) => choicesOf(library).articles(focused.value),
  run: async (options, visit) => {
    const { library, texts } = visit;
    const choice = readArticle(options, visit);
    if (choice.kind === 'unknown') return choice.reply;
    const from = choice.kind === 'article' ? [choice.article] : library.articles;
    const shown = await showDrawnQuote(from, visit);
    if (shown === 'later') return createNotice(texts.partLater);
    if (shown === 'never') return createNotice(texts.partTooLong);
    return shown ? { ...shown, delivery: 'public' } : createNotice(texts.nobodyQuoted);
  },
};
