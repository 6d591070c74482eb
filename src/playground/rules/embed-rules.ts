/** Embeds of the right shape in, what Discord still refuses about them out. */
import type { APIEmbed } from 'discord-api-types/v10';
import { embed as limits } from './limits.ts';
import { type Problem, problem, required } from './problem.ts';
import { schemeProblems } from './scheme.ts';

type Rule = (embeds: readonly APIEmbed[]) => Problem[];

const embedIsNotEmpty: Rule = (embeds) =>
  embeds.flatMap(({ title, description, footer, author, image, thumbnail, fields }, index) =>
    title || description || footer || author || image || thumbnail || fields?.length
      ? []
      : [required(['embeds', index, 'description'])],
  );

const embedTextFits: Rule = (embeds) => {
  const chars = embeds.reduce((sum, embed) => sum + embedText(embed).length, 0);
  const message = `Embed size exceeds maximum size of ${limits.totalChars}`;
  return chars > limits.totalChars ? [problem(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', message)] : [];
};

const embedLinkIsAllowed: Rule = (embeds) =>
  embeds.flatMap(({ url, author, image, thumbnail }, index) => {
    const place = ['embeds', index];
    const pictures = ['http', 'https', 'attachment'];
    return [
      ...schemeProblems([...place, 'url'], url, ['http', 'https']),
      ...schemeProblems([...place, 'author', 'url'], author?.url, ['http', 'https']),
      ...schemeProblems([...place, 'image', 'url'], image?.url, pictures),
      ...schemeProblems([...place, 'thumbnail', 'url'], thumbnail?.url, pictures),
    ];
  });

export const embedRules: readonly Rule[] = [embedIsNotEmpty, embedTextFits, embedLinkIsAllowed];

/** The text that counts towards the total. */
function embedText({ title, description, footer, author, fields }: APIEmbed): string {
  const pairs = (fields ?? []).map(({ name, value }) => name + value);
  return [title, description, footer?.text, author?.name, ...pairs].join('');
}
