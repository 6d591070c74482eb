/** A path as pdf.js gives it in, whether it is one box with upright sides out. */

/** What the first of its numbers says of those behind it. */
const [moveTo, lineTo, closePath] = [0, 1, 4];
const boxMaxNumbers = 16;

export function isBox(path: ArrayLike<number> | null): boolean {
  if (path === null || path.length > boxMaxNumbers) return false;
  const corners = listCorners(Array.from(path));
  const [a, b, c, d, e = a] = corners ?? [];
  if (!a || !b || !c || !d || !e || (corners?.length ?? 0) > 5) return false;
  const isClosed = e[0] === a[0] && e[1] === a[1];
  const isUp = a[0] === b[0] && b[1] === c[1] && c[0] === d[0] && d[1] === a[1];
  const isAlong = a[1] === b[1] && b[0] === c[0] && c[1] === d[1] && d[0] === a[0];
  return isClosed && (isUp || isAlong);
}

/** Null where it is curved or has several parts. */
function listCorners(path: readonly number[]): (readonly [number, number])[] | null {
  const corners: [number, number][] = [];
  for (let i = 0; i < path.length; ) {
    const isCorner = path[i] === (i === 0 ? moveTo : lineTo);
    if (isCorner) corners.push([path[i + 1] ?? 0, path[i + 2] ?? 0]);
    else if (path[i] !== closePath) return null;
    i += isCorner ? 3 : 1;
  }
  return corners;
}
