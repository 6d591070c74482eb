/** What stands together in a talk in, the same out with a sentence that others broke into in one piece. */
import { readSpeaker } from '../speaker-name.ts';
import { type Chunk, joinTwo, passageMaxChars, sizeOf } from './chunk.ts';

/** So much is said without taking the turn: "Yes, exactly." */
const heardMaxChars = 60;

/** "Ana: They are there to-", "Luis: Yes.", "Ana: -stay": a transcript has three turns, whoever listens one sentence. */
export function joinTurns(chunks: readonly Chunk[]): readonly Chunk[] {
  const turns = chunks.flatMap((chunk) => readTurn(chunk) ?? []);
  if (turns.filter((said) => isLow.test(said)).length > lowMaxShare * turns.length) return chunks;
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const run = resumed.test(readTurn(chunk) ?? '') ? findBroken(joined, chunk) : [];
    joined.splice(joined.length - run.length, run.length, [...run, chunk].reduce(joinTwo));
  }
  return joined;
}

/** More of them say that nobody wrote capitals. */
const lowMaxShare = 0.2;
const isLow = /^\p{Ll}/u;

const resumed = /^(?:[-–—]{1,2}\p{L}|\p{Ll})/u;

/** What is said behind the name of whoever speaks; null for what is no turn. */
function readTurn({ kind, lines }: Chunk): string | null {
  const text = lines[0]?.text ?? '';
  const speaker = kind === 'text' ? readSpeaker(text) : null;
  return speaker === null ? null : text.slice(speaker.end).trimStart();
}

/** The turn that it resumes and what was heard since; none where it resumes none. */
function findBroken(above: readonly Chunk[], chunk: Chunk): readonly Chunk[] {
  const [before, last] = [above.at(-2), above.at(-1)];
  const isHeard = last !== undefined && sizeOf(last) <= heardMaxChars;
  const run = isHeard && before && isBroken(before) ? above.slice(-2) : above.slice(-1);
  const [first] = run;
  const size = [...run, chunk].reduce((sum, each) => sum + sizeOf(each), 0);
  const isOne = run.every(({ section }) => section === chunk.section) && size <= passageMaxChars;
  return first !== undefined && isBroken(first) && isOne ? run : [];
}

/** At a hyphen, a dash or a comma, or with no sign at all. */
const isBroken = ({ kind, lines }: Chunk): boolean =>
  kind !== 'code' && /[\p{L}\p{N}](?:[-–—]{1,2}|,)?$/u.test(lines.at(-1)?.text ?? '');
