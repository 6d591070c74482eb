/** Work on an answer in, the same out; where it takes long, "is typing" is shown meanwhile. */

export interface TypingParts {
  /** Shows it for some ten seconds, or until the bot says something. */
  readonly type: () => Promise<unknown>;
  /** Before this nobody wonders, and a request is spared. */
  readonly afterMs?: number;
  readonly everyMs?: number;
}

/** Most answers take milliseconds; longer are those that wait for articles, for Discord, or for a crowd before them. */
const defaultAfterMs = 500;
const defaultEveryMs = 9_000;

/** `isDue`: asked each time, whether an answer will come at all. */
export async function showTyping<T>(
  work: () => Promise<T>,
  isDue: () => boolean,
  { type, afterMs = defaultAfterMs, everyMs = defaultEveryMs }: TypingParts,
): Promise<T> {
  let timer = setTimeout(tell, afterMs);
  function tell(): void {
    // It says nothing that matters: what fails is not tried again.
    if (isDue()) type().catch(() => {});
    timer = setTimeout(tell, everyMs);
  }
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
