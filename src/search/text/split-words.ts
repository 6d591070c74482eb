/** A text and its language in, the places of its words out: "l’eau" and 灯台の光 are several. */
import type { Language } from '../../language/language.ts';
import { scanWords, type VisitWord } from './scan-words.ts';

/** Most languages part their words by spaces, and cost nothing here. */
export function scanWordsOf(language: Language, text: string, visit: VisitWord): void {
  const { elisions, partsByMeaning } = language;
  if (elisions !== undefined) scanWords(text, splitElision(text, elisions, visit));
  else if (partsByMeaning) scanWords(text, splitByMeaning(text, language, visit));
  else scanWords(text, visit);
}

/** What is left out, with its apostrophe, then the word. */
function splitElision(text: string, elisions: RegExp, visit: VisitWord): VisitWord {
  return (start, end) => {
    const [elided = ''] = elisions.exec(text.slice(start, end)) ?? [];
    if (elided === '') visit(start, end);
    else {
      visit(start, start + elided.length);
      visit(start + elided.length, end);
    }
  };
}

/** Scripts without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** One hiragana alone only joins words, as a comma does. */
const particle = /^\p{Script=Hiragana}$/u;

const segmenters = new WeakMap<Language, Intl.Segmenter>();

/** The time of `Intl.Segmenter` grows with the square of a text's length: it reads a stretch at a time. */
const stretchLength = 2000;

function splitByMeaning(text: string, language: Language, visit: VisitWord): VisitWord {
  return (start, end) => {
    if (!unspaced.test(text.slice(start, end))) return visit(start, end);
    for (let from = start; from < end; from += stretchLength) {
      const stretch = text.slice(from, Math.min(end, from + stretchLength));
      for (const { segment, index } of segmenterOf(language).segment(stretch)) {
        if (!particle.test(segment)) visit(from + index, from + index + segment.length);
      }
    }
  };
}

function segmenterOf(language: Language): Intl.Segmenter {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language.code, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}
