/** Places on a page in, where they are after a change of scale and where they meet, out. */

/** `[a, b, c, d, e, f]`: x becomes ax + cy + e, y becomes bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Left, bottom, right and top, in the points of the page; y grows upwards. */
export type Box = readonly [number, number, number, number];

/** Further than any page reaches. */
export const everywhere: Box = [-1e9, -1e9, 1e9, 1e9];

export const unchanged: Matrix = [1, 0, 0, 1, 0, 0];

export const shift = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

/** What the second does, and then the first. */
export const multiply = (first: Matrix, second: Matrix): Matrix => [
  first[0] * second[0] + first[2] * second[1],
  first[1] * second[0] + first[3] * second[1],
  first[0] * second[2] + first[2] * second[3],
  first[1] * second[2] + first[3] * second[3],
  first[0] * second[4] + first[2] * second[5] + first[4],
  first[1] * second[4] + first[3] * second[5] + first[5],
];

/** The smallest box around what the matrix makes of one. */
export function place([a, b, c, d, e, f]: Matrix, [left, bottom, right, top]: Box): Box {
  const [x, y] = [e + Math.min(a * left, a * right), f + Math.min(b * left, b * right)];
  const [toX, toY] = [e + Math.max(a * left, a * right), f + Math.max(b * left, b * right)];
  return [
    x + Math.min(c * bottom, c * top),
    y + Math.min(d * bottom, d * top),
    toX + Math.max(c * bottom, c * top),
    toY + Math.max(d * bottom, d * top),
  ];
}

/** Empty, with its right before its left, where they do not meet. */
export const cut = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

export const meet = (one: Box, other: Box): boolean =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

export const isWithin = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
