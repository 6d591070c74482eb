/** Components of the store in, Discord's JSON of them out, with the fields that Discord fills in. */
import { type APIMessageComponent, ComponentType } from 'discord-api-types/v10';
import { attachmentUrl } from '../attachment-url.ts';
import { isSelect } from '../rules/walk-components.ts';
import type { Attachment } from '../store.ts';

type Json = Record<string, unknown>;

/** `attachments`: the message's own, for `attachment://` addresses. */
export function componentJson(
  component: APIMessageComponent,
  attachments: readonly Attachment[],
): Json {
  const inner = (one: APIMessageComponent): Json => componentJson(one, attachments);
  const { id = 0 } = component;
  switch (component.type) {
    case ComponentType.ActionRow:
      return { ...component, components: component.components.map(inner) };
    case ComponentType.Section: {
      const { components, accessory } = component;
      return { ...component, components: components.map(inner), accessory: inner(accessory) };
    }
    case ComponentType.Thumbnail:
      return { ...described, ...component, media: mediaJson(component.media.url, id, attachments) };
    case ComponentType.MediaGallery: {
      const items = component.items.map((item, index) => {
        const media = mediaJson(item.media.url, id * 100 + index, attachments);
        return { ...described, ...item, media };
      });
      return { ...component, items };
    }
    case ComponentType.File: {
      const { url } = component.file;
      const { filename = '', size = 0 } = fileOf(url, attachments) ?? {};
      const file = mediaJson(url, id, attachments);
      return { spoiler: false, ...component, file, name: filename, size };
    }
    case ComponentType.Separator:
      return { spacing: 1, divider: true, ...component };
    case ComponentType.Container: {
      const components = component.components.map(inner);
      return { accent_color: null, spoiler: false, ...component, components };
    }
    default: {
      if (!isSelect(component)) return { ...component };
      const { required, ...fields } = component;
      return { min_values: 1, max_values: 1, ...fields };
    }
  }
}

const described = { description: null, spoiler: false };

function mediaJson(url: string, id: number, attachments: readonly Attachment[]): Json {
  const file = fileOf(url, attachments);
  const address = file === undefined ? url : attachmentUrl(file);
  return { id: String(10n ** 17n + BigInt(id)), url: address, proxy_url: address };
}

function fileOf(url: string, attachments: readonly Attachment[]): Attachment | undefined {
  return attachments.find(({ filename }) => url === `attachment://${filename}`);
}
