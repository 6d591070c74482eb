/** A question and a passage in, the sentence out that a library without sentences would be given. */
import { splitSentences } from '../../src/language/sentences.ts';
import type { LanguageCode } from '../../src/model.ts';
import { createAnalysis } from './analysis.ts';
import type { BenchPassage } from './data.ts';

/** The chooser that all peers share: stems in common with the question, weighed by their rarity. */
export function createSentenceChooser(
  passages: readonly BenchPassage[],
  language: LanguageCode,
): (question: string, index: number) => string {
  const analysis = createAnalysis(language);
  const rarity = rarityOf(passages.map(({ text }) => new Set(analysis.terms(text))));
  return (question, index) => {
    const text = passages[index]?.text ?? '';
    const wanted = new Set(analysis.terms(question));
    let best = { sentence: text, score: -1 };
    for (const { start, end } of splitSentences(text, language)) {
      const sentence = text.slice(start, end);
      const found = new Set(analysis.terms(sentence));
      let score = 0;
      for (const term of wanted) if (found.has(term)) score += rarity(term);
      // Of two sentences with the same words, the shorter is about them.
      score /= 1 + 0.002 * sentence.length;
      if (score > best.score) best = { sentence, score };
    }
    return best.sentence;
  };
}

/** The inverse document frequency of a term over the passages. */
function rarityOf(termSets: readonly ReadonlySet<string>[]): (term: string) => number {
  const frequencies = new Map<string, number>();
  for (const terms of termSets) {
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return (term) => Math.log(1 + termSets.length / (frequencies.get(term) ?? 0.5));
}

/** Whether `text` holds one of the answers as whole words, whatever their case, accents and punctuation. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const plain = plainWords(text);
  return answers.some((answer) => {
    const words = plainWords(answer);
    return words.trim() !== '' && plain.includes(words);
  });
}

function plainWords(text: string): string {
  const folded = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
