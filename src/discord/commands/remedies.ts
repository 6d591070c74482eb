/** `/insights add-question`, `add-word` and `added`: what helps a question that went wrong in, the same for this server out. */
import { ApplicationCommandOptionType } from 'discord.js';
import type { Reply } from '../messages/reply.ts';
import { addQuestion, maxListedChars } from '../moderation/amend-article.ts';
import { addWords, maxWordChars } from '../moderation/same-words.ts';
import { showAdded } from '../moderation/show-added.ts';
import type { Visit } from '../visit/visit.ts';
import type { Options } from './command.ts';
import { localise } from './localise.ts';
import { subcommand } from './moderation.ts';

const questionField = 'question';
const articleField = 'article';
const numberField = 'number';
const writtenField = 'word';
const meansField = 'means';

const text = (texts: ReturnType<typeof localise>, maxChars: number) =>
  ({
    type: ApplicationCommandOptionType.String,
    ...texts,
    required: true,
    max_length: maxChars,
  }) as const;

export const remedySubcommands = () => [
  subcommand(
    localise(({ commands }) => commands.insightsAddQuestion),
    {
      ...text(
        localise(({ options }) => options.listedQuestion),
        maxListedChars,
      ),
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...localise(({ options }) => options.article),
      autocomplete: true,
      required: true,
    },
    {
      type: ApplicationCommandOptionType.Integer,
      ...localise(({ options }) => options.passageNumber),
      min_value: 1,
    },
  ),
  subcommand(
    localise(({ commands }) => commands.insightsAddWord),
    text(
      localise(({ options }) => options.writtenWord),
      maxWordChars,
    ),
    text(
      localise(({ options }) => options.meantWord),
      maxWordChars,
    ),
  ),
  subcommand(localise(({ commands }) => commands.insightsAdded)),
];

/** Undefined for another subcommand. */
export function runRemedy(
  what: string,
  guildId: string,
  options: Options,
  visit: Visit,
): Promise<Reply> | undefined {
  const read = (name: string) => options.getString(name) ?? '';
  if (what === 'added') return showAdded(guildId, visit);
  if (what === 'add-word') {
    const words = { written: read(writtenField), means: read(meansField) };
    return addWords(guildId, words, visit);
  }
  if (what !== 'add-question') return undefined;
  const number = options.get(numberField)?.value;
  const typed = { question: read(questionField), article: read(articleField) };
  return addQuestion(
    guildId,
    { ...typed, number: typeof number === 'number' ? number : null },
    visit,
  );
}
