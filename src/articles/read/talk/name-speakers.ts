/** The blocks of a text in, those of a talk with who speaks out: `Ana Rojas: We sail.`, and what she goes on with. */
import { foldWord } from '../../../language/fold.ts';
import { knownLanguages } from '../../../language/languages.ts';
import { isEverydayForm } from '../../../language/word-frequency.ts';
import type { Block } from '../block.ts';

/** `Ana Rojas: We sail.` */
const turn =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeo]|de la|v[ao]n|bin)){0,3}):\s+\S/u;

/** Who says less than so many times may be no speaker but a word with a colon. */
const minTurns = 2;

/** Of the paragraphs of a talk so many begin with who speaks. */
const minShare = 0.3;

export function nameSpeakers(blocks: readonly Block[]): readonly Block[] {
  const read = blocks.map(({ text, speaker }) =>
    speaker === null ? (turn.exec(text)?.[1] ?? null) : null,
  );
  if (read.filter((label) => label !== null).length < 2 * minTurns) return blocks;
  const small = new Set(blocks.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []));
  const labels = read.map((label) => (label !== null && isName(label, small) ? label : null));
  const speakers = findSpeakers(labels, blocks.length);
  if (speakers.size < minTurns) return blocks;
  const begins = labels.map((label) => (label !== null && speakers.has(label) ? label : null));
  const last = begins.findLastIndex((label) => label !== null);
  let speaking: string | null = null;
  return blocks.map((block, i) => {
    const isElsewhere = block.section !== blocks[i - 1]?.section;
    if (begins[i] !== null) speaking = begins[i] ?? null;
    // What stands below the last turn may be the writer's.
    else if (isElsewhere || i > last) speaking = null;
    if (speaking === null || block.speaker !== null) return block;
    return hasOther(block.text, speakers, speaking) ? block : { ...block, speaker: speaking };
  });
}

/** "Note", "Step One" and "Q" are none; one word alone is a name where the text has it with a capital only. */
function isName(label: string, small: ReadonlySet<string>): boolean {
  const words = label.split(' ').filter((word) => word.length > 1);
  if (words.length === 1) return label.length > 2 && !small.has(label.toLowerCase());
  return words.some((word) => !isEveryday(word));
}

const isEveryday = (word: string): boolean =>
  [...knownLanguages.values()].some((language) => isEverydayForm(foldWord(word), language));

/** One word alone names a speaker only beside somebody who is named in full. */
function findSpeakers(labels: readonly (string | null)[], count: number): ReadonlySet<string> {
  const turns = new Map<string, number>();
  for (const label of labels) if (label !== null) turns.set(label, (turns.get(label) ?? 0) + 1);
  const often = [...turns].filter(([, times]) => times >= minTurns);
  const all = often.reduce((sum, [, times]) => sum + times, 0);
  const isTalk = all >= minShare * count && often.some(([name]) => name.includes(' '));
  return new Set(isTalk ? often.map(([name]) => name) : []);
}

/** Short turns of several may have become one passage. */
const hasOther = (text: string, speakers: ReadonlySet<string>, speaking: string): boolean =>
  text.split('\n').some((line, i) => {
    const label = i === 0 ? null : turn.exec(line)?.[1];
    return label != null && label !== speaking && speakers.has(label);
  });
