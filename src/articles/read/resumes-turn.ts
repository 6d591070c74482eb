/** Turns of a talk that stand below each other in, whether a sentence that somebody broke into goes on out. */
import { readSpeaker } from '../speaker-name.ts';
import { type Chunk, endOf, sizeOf } from './chunk.ts';

type Turn = Chunk | undefined;

/** So much is said without taking the turn: "Yes, exactly." */
const heardMaxChars = 60;

interface Around {
  readonly before: Turn;
  readonly next: Turn;
  readonly saysSmall: boolean;
}

/** "Ana: They are there to-", "Luis: Yes.", "Ana: -stay": a transcript has three turns, whoever listens one sentence. */
export function resumesTurn(above: Chunk, below: Chunk, around: Around): boolean {
  const { before, next, saysSmall } = around;
  if (saysSmall) return false;
  const isInterrupted = isHeard(below) && goesOn(above, next);
  return isInterrupted || goesOn(above, below) || (isHeard(above) && goesOn(before, below));
}

const isHeard = (turn: Chunk): boolean => sizeOf(turn) <= heardMaxChars;

/** It breaks off at a hyphen, a dash or a comma, or with no sign at all. */
function goesOn(broken: Turn, resumed: Turn): boolean {
  if (!broken || !resumed || broken.kind === 'code') return false;
  const said = readTurn(resumed) ?? '';
  const isResumed = /^(?:[-–—]{1,2}\p{L}|(?!https?:)\p{Ll})/u.test(said);
  return isResumed && /[\p{L}\p{N}](?:[-–—]{1,2}|,)?$/u.test(endOf(broken));
}

/** What is said behind the name of whoever speaks; null for what is no turn. */
export function readTurn({ kind, lines }: Chunk): string | null {
  const text = lines[0]?.text ?? '';
  const speaker = kind === 'text' ? readSpeaker(text) : null;
  return speaker === null ? null : text.slice(speaker.end).trimStart();
}
