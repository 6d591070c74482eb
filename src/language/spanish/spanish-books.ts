/** Spanish words that stand around the text of a book. */
import type { BookWords } from '../words/book-words.ts';

export const spanishBooks: BookWords = {
  end: 'fin',
  typistNotes: 'notas? (?:de?l?|de la) transcrip\\p{L}*',
  notes: 'nota',
  pictures: 'ilustra',
  imprint: 'es propiedad|derechos reservados|impreso en',
  published: 'publicad[oa](?: por primera vez)?|(?:primera |\\d{1,2}\\.?[ªaº] )?edición',
  asBook: '(?:en forma de libro|como libro|en libro|en volumen)',
};
