/** `/quote`: an article or none in; something that somebody said there, drawn by chance, out; also of a day. */
import { quotesOf } from '../../contents/parts.ts';
import type { Quotation } from '../../contents/quotes.ts';
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

/** A quote of an article drawn from those given; undefined where those looked into quote nobody. */
function drawQuote(
  articles: readonly Article[],
  random: () => number,
): { article: Article; quote: Quotation } | undefined {
  const left = [...articles];
  for (let tries = 0; tries < maxTries && left.length > 0; tries++) {
    const [article] = left.splice(Math.floor(random() * left.length), 1);
    const quote = article && drawFrom(quotesOf(article), random);
    if (article && quote) return { article, quote };
  }
  return undefined;
}

/** Undefined where none of the articles that were looked into quotes anybody. */
export function showDrawnQuote(articles: readonly Article[], visit: Visit): Shown | undefined {
  const { library, texts, random } = visit;
  const drawn = drawQuote(articles, random);
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
  run: (options, visit) => {
    const choice = readArticle(options, visit);
    if (choice.kind === 'unknown') return choice.reply;
    const from = choice.kind === 'article' ? [choice.article] : visit.library.articles;
    const shown = showDrawnQuote(from, visit);
    return shown ? { ...shown, delivery: 'public' } : createNotice(visit.texts.nobodyQuoted);
  },
};
