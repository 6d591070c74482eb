/** Nothing in, the name of this very build out: another one may read articles otherwise. */

/** Put here by `build/build.js`. */
declare const FOOTNOTE_BUILD: string | undefined;

/** Null where the source itself runs, which may change under it. */
export function readBuildId(): string | null {
  if (typeof FOOTNOTE_BUILD === 'undefined') return null;
  return `${FOOTNOTE_BUILD} ${process.version}`;
}
