/** A file of the store in, Discord's JSON of it out. */
import { attachmentUrl } from '../attachment-url.ts';
import type { Attachment, Upload } from '../store.ts';

/** What a person attached can be fetched, what the bot did cannot. */
export function attachmentJson(attachment: Attachment | Upload): Record<string, unknown> {
  const { id, filename, title, size } = attachment;
  const uploaded = 'url' in attachment ? attachment : null;
  const url = uploaded?.url ?? attachmentUrl(attachment);
  return {
    id,
    filename,
    size,
    url,
    proxy_url: url,
    ...(uploaded && { content_type: uploaded.type }),
    ...(title === null ? {} : { title }),
  };
}
