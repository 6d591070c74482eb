/** What a file of subtitles holds. */

/** What stands on the screen for a while. */
export interface Cue {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly lines: readonly CueLine[];
}

export interface CueLine {
  readonly text: string;
  /** Of the file, counted from 1. */
  readonly line: number;
  /** Null where the file does not say who speaks. */
  readonly speaker: string | null;
  /** Another person goes on here, whoever it is. */
  readonly isTurn: boolean;
  /** `>>` says so. */
  readonly hasArrow: boolean;
  /** Which one stood before the text and says so, with the blank behind it; empty where none did. */
  readonly dash: string;
}
