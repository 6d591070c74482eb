/** What is wrong with a knowledge file, and where. */

export interface Problem {
  /** Path below the knowledge folder, or `.` for the folder itself. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** `error`: the file, or the entry at that line, is not used. `note`: it is, but look at it. */
  readonly severity: 'error' | 'note';
  /** Only who asks for everything, with `npm run validate`, is told. */
  readonly isMinor?: boolean;
  /** True where reading it was given up: whoever asked may be told so in their own words. */
  readonly isSlow?: true;
  /** One sentence for a person, with what to do about it. */
  readonly message: string;
}

/** A problem found by a stage that sees the text and not the file. */
export type TextProblem = Omit<Problem, 'file'>;

export function errorAt(line: number, message: string): TextProblem {
  return { line, severity: 'error', message };
}

export function noteAt(line: number, message: string): TextProblem {
  return { line, severity: 'note', message };
}

export function minorNoteAt(line: number, message: string): TextProblem {
  return { line, severity: 'note', message, isMinor: true };
}
