/** Small values in, the parts of request bodies out: what the tables of rules are written with. */

export const many = (count: number, make: (index: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, index) => make(index));
export const chars = (count: number): string => 'x'.repeat(count);
export const button = (fields: object = {}) => ({
  type: 2,
  style: 2,
  label: 'Go',
  custom_id: 'go',
  ...fields,
});
export const link = (fields: object = {}) => ({
  type: 2,
  style: 5,
  label: 'Go',
  url: 'https://example.org',
  ...fields,
});
export const row = (...components: unknown[]) => ({ type: 1, components });
export const option = (value: string, fields: object = {}) => ({ label: value, value, ...fields });
export const select = (fields: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: [option('a'), option('b')],
  ...fields,
});
export const text = (content: string) => ({ type: 10, content });
export const box = (...components: unknown[]) => ({ type: 17, components });
export const thumbnail = (fields: object = {}) => ({
  type: 11,
  media: { url: 'https://example.org/a.png' },
  ...fields,
});
export const rows = (...components: unknown[]) => ({ content: 'x', components });
export const v2 = (...components: unknown[]) => ({ flags: 1 << 15, components });
export const embeds = (...list: unknown[]) => ({ embeds: list });
export const at = (place: string, code: string): object =>
  place
    .split('.')
    .reverse()
    .reduce<unknown>((inner, key) => ({ [key]: inner }), code) as object;
