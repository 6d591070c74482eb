/** Markdown and the page or time of its paragraphs in, the same with both in comments out; and the places of such comments back. */

/** `<!-- place: p. 12 -->`: what stands below it stands there, as far as the next one. */
const placeMark =
  /^<!--[ \t]*place:[ \t]*([\p{L}\p{N}][\p{L}\p{N} .,:–-]{0,39}?)[ \t]*-->[ \t]*$/gmu;

type Marked = readonly (readonly [line: number, { readonly place?: string }])[];

/** `places` are those of lines of `text`, counted from 1, each below a blank line. */
export function writePlaceMarks(text: string, places: Marked): string {
  const byLine = new Map(places.map(([line, { place }]) => [line, place]));
  let last = '';
  return text
    .split('\n')
    .flatMap((line, i) => {
      const place = byLine.get(i + 1);
      if (place === undefined || place === last) return [line];
      last = place;
      return [`<!-- place: ${place} -->`, '', line];
    })
    .join('\n');
}

/** The place below each comment, by the place of the comment in `text`. */
export function readPlaceMarks(
  text: string,
): readonly (readonly [offset: number, place: string])[] {
  if (!text.includes('place:')) return [];
  return [...text.matchAll(placeMark)].map(({ index, 1: place = '' }) => [index, place]);
}
