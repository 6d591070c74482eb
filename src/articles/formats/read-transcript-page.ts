/** The HTML of a podcast's transcript in, what is said as cues out: `<cite>Ana:</cite> <time>0:12</time> <p>We sail.</p>`. */
import { parseHTML } from 'linkedom';
import { lineOf, type PageDocument } from '../fetch/dom.ts';
import type { Cue } from './cue.ts';

/** Fewer are the days of what a page links to. */
const minTimes = 6;

const clock = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:\.\d{1,3})?$/u;

/** Null where the page is no transcript: its times are none of a talk, or stand elsewhere than above what is said. */
export function readTranscriptPage(html: string): readonly Cue[] | null {
  const tags = [...html.matchAll(/<time\b/giu)].map(({ index }) => index);
  if (tags.length < minTimes) return null;
  const { document } = parseHTML(html);
  const said = listSaid(document as unknown as PageDocument);
  const goesOn = said.every(({ seconds }, i) => seconds >= (said[i - 1]?.seconds ?? 0));
  if (said.length < minTimes || said.length !== tags.length || !goesOn) return null;
  const names = new Set(said.map(({ speaker }) => speaker));
  const lines = countLines(html, tags);
  return said.map(({ seconds, text, speaker }, i) => ({
    startSeconds: seconds,
    endSeconds: said[i + 1]?.seconds ?? seconds,
    // One voice alone is told from no other, and programs call it `Speaker`.
    lines: [
      {
        text,
        line: lines[i] ?? 1,
        speaker: names.size > 1 ? speaker : null,
        isTurn: false,
        hasArrow: false,
        dash: '',
      },
    ],
  }));
}

/** Each time with the paragraph behind it. */
function listSaid(document: PageDocument) {
  const said: { seconds: number; text: string; speaker: string | null }[] = [];
  let speaker: string | null = null;
  let seconds: number | null = null;
  for (const element of document.querySelectorAll('cite, time, p')) {
    const text = lineOf(element) ?? '';
    if (element.tagName === 'CITE') speaker = text.replace(/\s?:$/u, '') || null;
    else if (element.tagName === 'TIME') seconds = readClock(text);
    else if (seconds !== null && text !== '') {
      said.push({ seconds, text, speaker });
      seconds = null;
    }
  }
  return said;
}

function readClock(text: string): number | null {
  const [whole, hours = '0', minutes, seconds] = clock.exec(text) ?? [];
  return whole ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) : null;
}

/** The line of each place, counted from 1; they are in order. */
function countLines(text: string, offsets: readonly number[]): readonly number[] {
  let [line, from] = [1, 0];
  return offsets.map((offset) => {
    line += text.slice(from, offset).split('\n').length - 1;
    from = offset;
    return line;
  });
}
