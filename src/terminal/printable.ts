/** Any text in, text that cannot steer a terminal out. */

/** Control codes, and the marks that reorder the text after them (Unicode Bidi_Control). */
const steering = /[\p{Cc}\p{Bidi_Control}]/gu;

/** Where Unicode's pictures of the control codes begin: U+2400 shows U+0000. */
const pictures = 0x2400;

/**
 * Each character that would act instead of showing is replaced by one that shows: `␛` for escape.
 * Line ends and tabs become spaces.
 */
export function toPrintable(text: string): string {
  return text.replace(/[\n\t]/g, ' ').replace(steering, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(pictures + code);
    return code === 0x7f ? '␡' : '\uFFFD';
  });
}
