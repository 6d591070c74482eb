/** Components of the store in, Discord's JSON of them out, with the fields that Discord fills in. */
import type { AnyComponent } from '../rules/component-shapes.ts';
import type { Attachment } from '../store.ts';

type Json = Record<string, unknown>;

/** `attachments`: the message's own, for `attachment://` addresses. */
export function componentJson(component: AnyComponent, attachments: readonly Attachment[]): Json {
  const inner = (one: AnyComponent): Json => componentJson(one, attachments);
  switch (component.type) {
    case 1:
      return given({ ...component, components: component.components.map(inner) });
    case 9:
      return given({
        ...component,
        components: component.components.map(inner),
        accessory: inner(component.accessory),
      });
    case 11:
      return {
        ...given(component),
        media: mediaJson(component.media.url, component.id ?? 0, attachments),
        description: component.description ?? null,
        spoiler: component.spoiler ?? false,
      };
    case 12:
      return given({
        ...component,
        items: component.items.map(({ media, description, spoiler }, index) => ({
          media: mediaJson(media.url, (component.id ?? 0) * 100 + index, attachments),
          description: description ?? null,
          spoiler: spoiler ?? false,
        })),
      });
    case 13: {
      const file = fileOf(component.file.url, attachments);
      return {
        ...given(component),
        file: mediaJson(component.file.url, component.id ?? 0, attachments),
        name: file?.filename ?? '',
        size: file?.size ?? 0,
        spoiler: component.spoiler ?? false,
      };
    }
    case 14:
      return {
        ...given(component),
        spacing: component.spacing ?? 1,
        divider: component.divider ?? true,
      };
    case 17:
      return {
        ...given(component),
        accent_color: component.accent_color ?? null,
        spoiler: component.spoiler ?? false,
        components: component.components.map(inner),
      };
    case 3:
      return {
        ...selectJson(component),
        options: component.options.map((option) => given(option)),
      };
    case 5:
    case 6:
    case 7:
    case 8:
      return selectJson(component);
    default:
      return given(component);
  }
}

function selectJson(select: Extract<AnyComponent, { type: 3 | 5 | 6 | 7 | 8 }>): Json {
  const { required, ...fields } = select;
  return {
    ...given(fields),
    min_values: select.min_values ?? 1,
    max_values: select.max_values ?? 1,
  };
}

/** What was sent, without what was sent as null. */
function given(component: object): Json {
  return Object.fromEntries(
    Object.entries(component).filter(([, value]) => value !== null && value !== undefined),
  );
}

function mediaJson(url: string, id: number, attachments: readonly Attachment[]): Json {
  const file = fileOf(url, attachments);
  const address = file === undefined ? url : attachmentUrl(file);
  return { id: String(10n ** 17n + BigInt(id)), url: address, proxy_url: address };
}

function fileOf(url: string, attachments: readonly Attachment[]): Attachment | undefined {
  return attachments.find(({ filename }) => url === `attachment://${filename}`);
}

export function attachmentUrl({ id, filename }: Attachment): string {
  return `https://cdn.discordapp.com/attachments/${id}/${encodeURIComponent(filename)}`;
}
