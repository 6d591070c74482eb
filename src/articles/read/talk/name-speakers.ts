/** The blocks of a text in, those of a talk with who speaks out: `Ana Rojas: We sail.`, and what she goes on with. */
import { isCommonWord } from '../../../language/is-common-word.ts';
import { isOther, readSpeaker } from '../../speaker-name.ts';
import type { Block } from '../block.ts';

/** Who says less than so many times may be no speaker but a word with a colon. */
const minTurns = 2;

/** Nobody writes two words with capitals and a colon so often who means no name. */
const sureTurns = 5;

/** Of the paragraphs of a talk so many begin with who speaks. */
const minShare = 0.2;

/** Names in capitals, which come again and again, are sure without that. */
const isShouted = (name: string): boolean => / /u.test(name) && !/\p{Ll}{2}/u.test(name);

/** So much oftener a name stands before what is said than it is written small, as in an address. */
const smallTimes = 5;

export function nameSpeakers(blocks: readonly Block[]): readonly Block[] {
  const labels = blocks.map(({ text, speaker }) => (speaker === null ? labelOf(text) : null));
  const speakers = findSpeakers(labels, blocks);
  if (speakers.size < minTurns) return blocks;
  const last = labels.findLastIndex((label) => label !== null && speakers.has(label));
  let speaking: string | null = null;
  return blocks.map((block, i) => {
    const label = labels[i] ?? null;
    // Whatever has a colon may be somebody else; what stands below the last turn may be the writer's.
    const isNew = block.section !== blocks[i - 1]?.section || isOther(block.text);
    if (label !== null) speaking = speakers.has(label) ? label : null;
    else if (isNew || i > last) speaking = null;
    const isOwn = speaking !== null && block.speaker === null && !hasOther(block.text, speaking);
    return isOwn ? { ...block, speaker: speaking } : block;
  });
}

const labelOf = (text: string): string | null => readSpeaker(text)?.name ?? null;

/** One word alone names a speaker only beside somebody who is named in full. */
function findSpeakers(
  labels: readonly (string | null)[],
  blocks: readonly Block[],
): ReadonlySet<string> {
  const turns = new Map<string, number>();
  for (const label of labels) if (label !== null) turns.set(label, (turns.get(label) ?? 0) + 1);
  const often = [...turns].filter(([, times]) => times >= minTurns);
  if (often.length < 2) return new Set();
  const small = countSmall(blocks);
  const named = often.filter(([label, times]) => isName(label, times, small));
  const all = named.reduce((sum, [, times]) => sum + times, 0);
  const isSure = named.some(
    ([name, times]) => isShouted(name) && times >= sureTurns && isNamed(name),
  );
  const isTalk =
    (isSure || all >= minShare * blocks.length) && named.some(([name]) => name.includes(' '));
  const speakers = blocks.flatMap(({ text }) => readSpeaker(text) ?? []);
  const introduced = speakers.flatMap(({ name, isIntroduced }) => (isIntroduced ? name : []));
  return new Set(isTalk ? [...named.map(([name]) => name), ...introduced] : []);
}

function countSmall(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of blocks) {
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}\p{L}*/gu)) {
      times.set(word, (times.get(word) ?? 0) + 1);
    }
  }
  return times;
}

/** "Note", "Step One" and "Q" are none; one word alone is a name where the text has it with a capital. */
function isName(label: string, turns: number, small: ReadonlyMap<string, number>): boolean {
  if (label.split(' ').filter((word) => word.length > 1).length > 1)
    return turns >= sureTurns || isNamed(label);
  return label.length > 2 && (small.get(label.toLowerCase()) ?? 0) * smallTimes <= turns;
}

const isNamed = (label: string): boolean =>
  label.split(' ').some((word) => word.length > 1 && !isCommonWord(word));

/** Short turns of several may have become one passage. */
const hasOther = (text: string, speaking: string): boolean =>
  text.split('\n').some((line, i) => {
    const label = i === 0 ? null : labelOf(line);
    return label !== null && label !== speaking;
  });
