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
  const labels = blocks.map(({ text, speaker }) => (speaker === null ? readLabel(text) : null));
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

function readLabel(text: string): string | null {
  const label = turn.exec(text)?.[1] ?? null;
  return label !== null && isName(label) ? label : null;
}

/** "Note", "Step One" and "Q" are none; one word alone is a name where it is no other word. */
function isName(label: string): boolean {
  const words = label.split(' ').filter((word) => word.length > 1);
  const unknown = words.filter((word) => !isEveryday(word));
  return words.length > 1 ? unknown.length > 0 : label.length > 2 && unknown.length === 1;
}

const isEveryday = (word: string): boolean =>
  [...knownLanguages.values()].some((language) => isEverydayForm(foldWord(word), language));

function findSpeakers(labels: readonly (string | null)[], count: number): ReadonlySet<string> {
  const turns = new Map<string, number>();
  for (const label of labels) if (label !== null) turns.set(label, (turns.get(label) ?? 0) + 1);
  const often = [...turns].filter(([, times]) => times >= minTurns);
  const all = often.reduce((sum, [, times]) => sum + times, 0);
  return new Set(all >= minShare * count ? often.map(([name]) => name) : []);
}

/** Short turns of several may have become one passage. */
const hasOther = (text: string, speakers: ReadonlySet<string>, speaking: string): boolean =>
  text.split('\n').some((line, i) => {
    const label = i === 0 ? null : turn.exec(line)?.[1];
    return label != null && label !== speaking && speakers.has(label);
  });
