/** Spanish words that lead from a note to others. */
import type { NoteWords } from '../words/note-words.ts';
import { alternatives } from '../words/word-lists.ts';

export const spanishNotes: NoteWords = {
  ways: alternatives(`
    (?:(?:capítulo|clase|entrada|lección|módulo|nota|página|parte|paso|sección|semana|tema|unidad|día) )?(?:anterior|previ[oa]|siguiente)
    (?:próxim[oa])(?: (?:capítulo|clase|entrada|lección|módulo|nota|página|parte|paso|sección|semana|tema|unidad|día))?
    (?:volver|regresar|ir)(?: (?:al?|a la|arriba|atrás|hacia)(?: \\p{L}+){0,4})?|atrás|arriba|subir|inicio|índice|menú
  `),
  gathers: alternatives(`
    (?:notas?|temas?|conceptos?|enlaces?|páginas?|apuntes?)? ?relacionad[oa]s?(?: con)?
    v[eé]ase(?: también)?|ver también|enlaces?(?: internos?)?|vínculos?|conexiones
    etiquetas?|palabras clave|navegación
  `),
};
