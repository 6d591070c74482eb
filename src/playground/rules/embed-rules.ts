/** Embeds of the right shape in, what Discord still refuses about them out. */
import { embed as limits } from './limits.ts';
import type { Embed } from './message-shapes.ts';
import { type Problem, required } from './problem.ts';
import { schemeProblems } from './scheme.ts';

type Rule = (embeds: readonly Embed[]) => Problem[];

export const embedIsNotEmpty: Rule = (embeds) =>
  embeds.flatMap(({ title, description, footer, author, image, thumbnail, fields }, index) =>
    title || description || footer || author || image || thumbnail || fields?.length
      ? []
      : [required(['embeds', index, 'description'])],
  );

export const embedTextFits: Rule = (embeds) => {
  const chars = embeds.reduce((sum, embed) => sum + embedText(embed).length, 0);
  return chars <= limits.totalChars
    ? []
    : [
        {
          path: ['embeds'],
          code: 'MAX_EMBED_SIZE_EXCEEDED',
          message: `Embed size exceeds maximum size of ${limits.totalChars}`,
        },
      ];
};

export const embedLinkIsAllowed: Rule = (embeds) =>
  embeds.flatMap((embed, index) => [
    ...schemeProblems(['embeds', index, 'url'], embed.url, ['http', 'https']),
    ...schemeProblems(['embeds', index, 'author', 'url'], embed.author?.url, ['http', 'https']),
    ...(['image', 'thumbnail'] as const).flatMap((field) =>
      schemeProblems(['embeds', index, field, 'url'], embed[field]?.url, [
        'http',
        'https',
        'attachment',
      ]),
    ),
  ]);

export const embedTimestampIsDate: Rule = (embeds) =>
  embeds.flatMap(({ timestamp }, index) =>
    !timestamp || !Number.isNaN(Date.parse(timestamp))
      ? []
      : [
          {
            path: ['embeds', index, 'timestamp'],
            code: 'DATE_TIME_TYPE_PARSE',
            message: `Could not parse ${timestamp}. Should be ISO8601.`,
          },
        ],
  );

export const embedRules: readonly Rule[] = [
  embedIsNotEmpty,
  embedTextFits,
  embedLinkIsAllowed,
  embedTimestampIsDate,
];

/** The text that counts towards the total. */
function embedText({ title, description, footer, author, fields }: Embed): string {
  const pairs = (fields ?? []).map(({ name, value }) => name + value);
  return [title, description, footer?.text, author?.name, ...pairs].join('');
}
