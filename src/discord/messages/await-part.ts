/** An article and what is to be listed of it in; a word on why it cannot be yet, where it cannot, out. */
import type { Part } from '../../contents/parts.ts';
import type { Article } from '../../model.ts';
import type { Visit } from '../visit/visit.ts';
import { createNotice, type Reply } from './reply.ts';

export async function awaitPart(
  article: Article,
  part: Part,
  { extract, texts }: Visit,
): Promise<Reply | undefined> {
  if (part === 'outline') return undefined;
  const extraction = await extract(article, part === 'name' ? 'names' : part);
  if (extraction === 'ready') return undefined;
  return createNotice(extraction === 'later' ? texts.partLater : texts.partTooLong);
}
