/** The name of a part of a score in, what it measures in words out. */

const order: Readonly<Record<string, string>> = {
  relativeScore: 'as many of the words as the best passage has',
  scoreShare: 'how much the words that stand here tell',
  coverage: 'the share of the question that stands here',
  exactForms: 'words that stand here in the very form asked for',
  bestSentence: 'the share of the question that one sentence has',
  exactPairs: 'words that stand beside each other in both',
  answerTime: 'a date stands in the best sentence',
  answerNumber: 'a number stands in the best sentence',
  answerAmount: 'an amount stands in the best sentence',
  answerName: 'a name stands in the best sentence',
  anyAnswerType: 'the kind of thing asked for stands here',
  neighbours: 'missing words stand in the passage before or after',
  heading: 'missing words stand in the title or the heading',
  length: 'long passages have more words by chance',
  kin: 'words of the same family in place of missing ones',
  related: 'words that mean the same in place of missing ones',
  softSentence: 'one sentence with such words counted half',
  articleShare: 'the same article fits in other places too',
  window: 'the words stand close together',
};

const confidence: Readonly<Record<string, string>> = {
  bias: 'where every passage begins: most do not answer',
  librarySize: 'in more articles more is found by chance',
  logScore: 'how many of the words, and how rare, stand here',
  lead: 'how far it is ahead of the other passages',
  unmet: 'words that nothing near has',
  logWords: 'how many words the question has',
  unknown: 'words that no article has',
  corrected: 'words that had to be taken for others',
  rarest: 'the rarest word that stands here',
  wordShare: 'how many of the words stand here',
  wordsMet: 'the number of words that stand here',
  onlySoft: 'only words that mean the same stand here',
  missedPlain: 'what is asked stands here in no form',
  metSpecific: 'words of the subject that stand here',
  missedSpecific: 'words of the subject that are missing',
  metCommon: 'everyday words that stand here',
  missedNames: 'names and numbers that are missing',
};

const sums: Readonly<Record<string, string>> = {
  order: 'Which passage comes first',
  confidence: 'How likely it answers at all',
};

/** A name that is not known says itself. */
export const sayPart = (name: string): string => confidence[name] ?? order[name] ?? name;
export const saySum = (name: string): string => sums[name] ?? name;
