/** A Spanish word in, its stem out: that of its verb too where spelling keeps a sound, as in "busque" of "buscar". */
import { stemmer } from '@orama/stemmers/spanish';

/** "Busque" and "buscar", "conozca" and "conocer", "utilice" and "utilizar" have one stem each. */
export function spanishStem(word: string): string {
  const stem = stemmer(word);
  if (/ice[sn]?$/u.test(word)) return stem.replace(/c$/u, 'z');
  return stem.replace(/(?:qu|zc)$/u, 'c');
}
