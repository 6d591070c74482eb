/** Loads a library and answers a few questions, in a process of its own whose reading of files is traced. */
import { loadLibrary } from '../../src/library/load-library.ts';
import { warmLibrary } from '../../src/library/warm-library.ts';

const [folder = '', isWarmed] = process.argv.slice(2);
const library = (await loadLibrary(folder, () => new Date())).library.current();
if (isWarmed === 'warmed') await warmLibrary(library);

const questions = [
  'Who restored the clock?',
  '¿Quién pidió ayuda por la crecida?',
  'harbor coperative members',
  'zzyzx qwrtp',
];
console.time('answers');
for (const question of questions) library.ask(question);
console.timeEnd('answers');
