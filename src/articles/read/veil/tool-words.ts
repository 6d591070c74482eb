/** What stands for a picture in a text in, whether a tool put it there and it says nothing out. */

/** `avatar`, `logo`, `figure-1`, `old-quay-of-lima`, `IMG_1234.jpg`, `Pasted image 20230521`, `Screen Shot 2023-05-21 at 10.15.02`. */
const placeholder =
  /^(?:(?:user )?avatar|logo|icon|image|img|photo|picture|screen ?shot|fig(?:ure)?[\s._-]*\d*|banner|thumbnail|alt(?: text)?|badge|header|cover|null|undefined|[\p{L}\d]+(?:[-_][\p{L}\d]+){2,}|\S*%20\S*|[^\n]+\.(?:png|jpe?g|gif|svg|webp|avif|bmp|heic)|(?:pasted )?(?:image|img|screen ?shot|dsc|untitled)[\d._\s-]*(?:at[\d\s._-]+(?:[ap]m)?)?)$/iu;

/** One word names a thing and says nothing of it; some scripts have no blanks between words. */
const isOneWord = (alt: string): boolean =>
  !/\s/u.test(alt) &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u.test(alt);

export function saysNothing(alt: string): boolean {
  return placeholder.test(alt.trim()) || isOneWord(alt.trim());
}
