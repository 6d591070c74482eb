/** What the words of one question are read with: its language, and the index as it is now. */
import type { Language } from '../../language/language.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { FindRelatedStems } from './related-stems.ts';
import type { SimilarForms } from './similar-forms.ts';

/** What tells a word that is spelt as it is meant from one that needs repair. */
export interface Spelling {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly similar: SimilarForms;
}

export interface QuestionContext extends Spelling {
  readonly findRelated: FindRelatedStems;
  /** Passages in the index. */
  readonly passageCount: number;
}
