/** `/insights`: nothing in, what was asked in the server and what went unanswered out, without who asked. */
import { ComponentType } from 'discord.js';
import { type Insight, timesAsked } from '../../storage/insights.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { container, textDisplay } from '../messages/components.ts';
import { confirmClearing } from '../messages/confirm.ts';
import { fitLines } from '../messages/fit-lines.ts';
import { formatDate } from '../messages/render-citation.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { listOpen, mendMenu } from '../moderation/mend-question.ts';
import type { Visit } from '../visit/visit.ts';
import type { Command } from './command.ts';
import { localise } from './localise.ts';
import { forModerators, subcommand } from './moderation.ts';
import { listPins, pin, pinSubcommands, proposeForPins, unpin } from './pins.ts';
import { remedySubcommands, runRemedy } from './remedies.ts';
import { writeCsv } from './write-csv.ts';

const fileName = 'questions.csv';
const maxQuestionChars = 200;
/** The menu below takes its part of a message. */
const maxListSize = 3_400;

function listQuestions(
  insights: readonly Insight[],
  heading: string,
  menu: ReturnType<typeof mendMenu>,
  { texts }: Visit,
): Reply {
  const { moderation } = texts;
  const lines = insights.map((insight, index) => {
    const question = escapeLine(insight.question, maxQuestionChars);
    const times = moderation.timesAsked(timesAsked(insight));
    const { unhelpful = 0 } = insight;
    const votes = unhelpful > 0 ? ` · 👎 ${unhelpful}` : '';
    return `${index + 1}. ${question}\n-# ${times}${votes} · ${formatDate(insight.lastAsked, texts)}`;
  });
  const text = [`**${heading}**`, ...fitLines(lines, moderation.moreQuestions, maxListSize)];
  return {
    components: [container([textDisplay(text.join('\n'))]), ...menu],
    drawsOn: [],
    delivery: 'private',
  };
}

function exportQuestions(insights: readonly Insight[], { texts: { moderation } }: Visit): Reply {
  const rows = insights.map((insight) => [
    insight.question,
    timesAsked(insight),
    insight.found,
    insight.unsure,
    insight.none,
    Math.max(0, insight.unhelpful ?? 0),
    insight.lastAsked,
  ]);
  const attachment = Buffer.from(writeCsv([moderation.columns, ...rows]));
  return {
    components: [
      textDisplay(moderation.exported(insights.length)),
      { type: ComponentType.File, file: { url: `attachment://${fileName}` } },
    ],
    drawsOn: [],
    delivery: 'private',
    files: [{ name: fileName, attachment }],
  };
}

function report(what: string, all: readonly Insight[], keepDays: number, visit: Visit): Reply {
  const { moderation } = visit.texts;
  if (all.length === 0) return createNotice(moderation.noQuestions);
  if (what === 'export') return exportQuestions(all, visit);
  if (what === 'top') {
    return listQuestions(all, moderation.topQuestions(keepDays), [], visit);
  }
  const open = listOpen(all);
  if (open.length === 0) return createNotice(moderation.allAnswered);
  return listQuestions(open, moderation.unanswered(keepDays), mendMenu(open, visit), visit);
}

export const insights: Command = {
  moderates: true,
  data: {
    ...forModerators,
    ...localise(({ commands }) => commands.insights),
    options: [
      subcommand(localise(({ commands }) => commands.insightsUnanswered)),
      subcommand(localise(({ commands }) => commands.insightsTop)),
      subcommand(localise(({ commands }) => commands.insightsExport)),
      subcommand(localise(({ commands }) => commands.insightsClear)),
      ...pinSubcommands(),
      ...remedySubcommands(),
    ],
  },
  autocomplete: proposeForPins,
  run: async (options, visit) => {
    const { guildId } = visit.place;
    const { moderation } = visit.texts;
    const { insights } = visit.stores;
    if (guildId === null) return createNotice(visit.texts.serversOnly);
    const what = options.getSubcommand();
    if (what === 'pin') return pin(guildId, options, visit);
    if (what === 'unpin') return unpin(guildId, options, visit);
    if (what === 'pins') return listPins(guildId, visit);
    const remedy = runRemedy(what, guildId, options, visit);
    if (remedy) return remedy;
    const { keepDays } = insights;
    if (keepDays === 0) return createNotice(moderation.insightsOff);
    if (what === 'clear') {
      const { length } = await insights.list(guildId);
      if (length === 0) return createNotice(moderation.noQuestions);
      return { ...confirmClearing(length, visit), delivery: 'private' };
    }
    return report(what, await insights.list(guildId), keepDays, visit);
  },
};
