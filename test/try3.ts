import { openPassages } from '../src/storage/postgres/passages/open-passages.ts';
import { gather } from '../src/search/gathered/gather.ts';
import { createSpellingAids } from '../src/search/question/read-question.ts';
import { createIndex } from '../src/search/index/index-articles.ts';
import { parseQuestion } from '../src/search/question/parse-question.ts';
import { readDataSet } from './bench/data.ts';
import { listQuestions } from './bench/scale-corpus.ts';
const size = Number(process.argv[2]);
const tables = await openPassages(`postgres://footnote@127.0.0.1:54329/footnote_scale_${size}`);
const sets = await Promise.all(['/work/shared/eval/en.json','/work/shared/eval/es.json'].map((f) => readDataSet(f, 'en')));
const qs = listQuestions(sets, size, Number(process.argv[3] ?? 60));
const aids = createSpellingAids(createIndex([]));
const source = tables.source(['']);
const log: any[] = [];
const counted = {
  lookUp: async (w: any) => { const t = performance.now(); const r = await source.lookUp(w); log.push(['look', performance.now()-t, w.forms.length, w.terms.length, w.families.length, w.similar.length, r.terms.length]); return r; },
  find: async (q: any) => { const t = performance.now(); const r = await source.find(q); log.push(['find', performance.now()-t, q.words.length, q.words.flat().length, q.words.map((w:any)=>w.map((t:any)=>t.passages).join('|')).join(' '), r.count]); return r; },
};
const all: number[] = []; let looks = 0, finds = 0, n = 0, lookMs=0, findMs=0;
for (const q of qs) for (const text of [q.clean, q.typo]) {
  log.length = 0;
  const t = performance.now();
  let reader;
  try { reader = await gather([{ question: parseQuestion(text), options: { limit: 5 } }], { source: counted as any, aids, articleIds: () => [] }); } catch (e) { console.log('FAIL', text, JSON.stringify(log)); continue; }
  const t2 = performance.now();
  reader.search(parseQuestion(text), { limit: 5 });
  const ms = performance.now() - t;
  all.push(ms); n++;
  for (const l of log) if (l[0]==='look') { looks++; lookMs += l[1]; } else { finds++; findMs += l[1]; }
  if (ms > 100) console.log(ms.toFixed(0), 'search', (performance.now()-t2).toFixed(1), text, JSON.stringify(log));
}
all.sort((a,b)=>a-b);
console.log('n', n, 'p50', all[n>>1]?.toFixed(1), 'p99', all[Math.floor(n*.99)]?.toFixed(1), 'looks/q', (looks/n).toFixed(2), (lookMs/looks).toFixed(1)+'ms', 'finds/q', (finds/n).toFixed(2), (findMs/finds).toFixed(1)+'ms');
await tables.close();
