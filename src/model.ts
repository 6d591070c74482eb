/** The vocabulary: every value that travels between two stages. No code, so that every stage may know it. */

/** Languages that the bot speaks. */
export type SpokenLanguage = 'en' | 'es';

/**
 * A language that an article or a question is in: `de-AT`, `ja`, by BCP 47; `und` where it is not
 * known. Of some more is known than of others: `languageOf` in `src/language/languages.ts`.
 */
export type LanguageCode = string;

/** `original`: the publisher's own text. `digest`: a summary in other words, and cited as such. */
export type ArticleKind = 'original' | 'digest';

/** One file of the knowledge folder. */
export interface Article {
  /** The path below the knowledge folder without its ending, `/` between folders: `peru/troops`. */
  readonly id: string;
  /** Its path below the knowledge folder; left out where there is no file. */
  readonly file?: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** `YYYY-MM-DD`; `YYYY-MM` or `YYYY` where no more is stated. */
  readonly date: string | null;
  /** The article's main language; a passage states its own. */
  readonly language: LanguageCode;
  /** http or https, as written in the file. */
  readonly url: string | null;
  readonly kind: ArticleKind;
  /** What else it is called, or filed under, and found by; left out where it has one name. */
  readonly otherNames?: readonly string[];
  /** What its front matter says that it is about; left out where it says nothing. */
  readonly description?: string;
  /** Questions that the article says it answers, proposed while a person types. */
  readonly questions: readonly string[];
  /** The ¶ numbers that answer them, for those that name theirs; left out where none does. */
  readonly questionPassages?: ReadonlyMap<string, number>;
  /** The id of the article that this one translates, passage by passage. */
  readonly translationOf: string | null;
  /** In reading order; `passages[i].number === i + 1`. Never empty. */
  readonly passages: readonly Passage[];
}

/** One block of an article: a paragraph, a quoted post, a list. */
export interface Passage {
  readonly articleId: string;
  /** ¶ number, counted from 1 over the whole article. */
  readonly number: number;
  /** The nearest heading above, or null before the first one. */
  readonly section: string | null;
  /**
   * Word for word what a reader of the article sees: marks of Markdown and HTML are no text. Each
   * visible run is an exact slice of the file (after Unicode NFC), in order; a line end parts what
   * stands on lines of their own (items, rows, code), anything else is one space. A table's rows
   * repeat the names of its columns.
   */
  readonly text: string;
  /** It describes a picture, which the page shows in its place; left out where it does not. */
  readonly isPicture?: true;
  /** It is code, which has lines and no sentences, in no language that people speak; left out where it is not. */
  readonly isCode?: true;
  /** Where it begins in the file, counted from 1; left out where there is no file, or one without lines. */
  readonly line?: number;
  /** Where it begins by what else the file counts: `p. 12`, `1:02:31`; left out where it counts nothing. */
  readonly place?: string;
  /** The language of this passage, which may differ from its article's. */
  readonly language: LanguageCode;
  /** Who is quoted, copied from the text; null where the text does not state it. */
  readonly speaker: string | null;
  /** `YYYY-MM-DD` of the quoted post, copied from the text; null where it states none. */
  readonly date: string | null;
  /** An address that lands on this passage where one can be made, else the article's, else null. */
  readonly link: string | null;
}

/** What a person asked, cleaned of mention and markup. */
export interface Question {
  readonly text: string;
  readonly language: LanguageCode;
  /** True when the text was longer than the limit and its end is not searched. */
  readonly cut: boolean;
  /** The sentences of a long message that ask something: only they are searched. */
  readonly asked?: string;
}

/** A stretch of a passage's text in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A passage that bears on a question. */
export interface Hit {
  readonly passage: Passage;
  /** 0 to 1, higher is better, comparable between questions: how likely the passage answers. */
  readonly score: number;
  /** The matched words' places in the passage's text, in order, without overlap. */
  readonly matches: readonly Span[];
  /** The sentence that answers best; in an answer, with the one before or after it that belongs to it. */
  readonly sentence: Span;
  /** Words that the passage was only found by as corrected, in the question's order; none where left out. */
  readonly readAs?: readonly Reading[];
  /**
   * What its question asks about, as typed, that no passage searched has in any form, and that neither the
   * passage nor what stands near it says in other words; none where left out.
   */
  readonly unmet?: readonly string[];
}

/** A word or a few that mean the same as the other terms of their group, by the operator's word. */
export interface GlossaryTerm {
  readonly text: string;
  readonly language: LanguageCode;
}

/** Groups of terms that mean the same, in any language. */
export type Glossary = readonly (readonly GlossaryTerm[])[];

/** Where a passage stands. Every passage that is shown carries one. */
export interface Citation {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Of the article, in the same forms. */
  readonly date: string | null;
  readonly section: string | null;
  /** ¶ n of `passages`. */
  readonly passage: number;
  /** Its page or its time, where the file counts them: `p. 12`, `1:02:31`; left out where it does not. */
  readonly place?: string;
  readonly passages: number;
  readonly kind: ArticleKind;
  /** The article's address. */
  readonly url: string | null;
  /** The passage's own address. */
  readonly link: string | null;
}

/** The passage after a short one, to be read together with it. */
export interface NextPassage {
  readonly passage: Passage;
  readonly citation: Citation;
  /** Its first sentence, where that goes on from the best one; else null. */
  readonly sentence: Span | null;
}

export interface CitedHit extends Hit {
  readonly citation: Citation;
  /** Of the first hit, where both are short; none where left out. */
  readonly next?: NextPassage;
}

/** A word of a question, and the word of the articles that it was taken for. */
export interface Reading {
  readonly typed: string;
  readonly read: string;
}

/**
 * `found`: hits worth showing as the answer. `unsure`: the closest passages, to be labelled so.
 * `none`: the articles hold no answer. `about`: what was asked is about an article itself, and its
 * front matter answers.
 */
export type Outcome = 'found' | 'unsure' | 'none' | 'about';

/** What is asked about an article itself; `list`: which articles there are. */
export type About = 'author' | 'publisher' | 'date' | 'link' | 'summary' | 'length' | 'list';

/** What a person says that asks for nothing in an article. */
export type Talk = 'greeting' | 'thanks' | 'help' | 'insult' | 'self' | 'farewell' | 'chat';

/** An answer that articles themselves are. */
export interface AboutArticles {
  readonly kind: About;
  /** What was asked besides: "who wrote this and when?" */
  readonly also?: readonly About[];
  /** One to show in full, or several to list; an article and its translations are one. */
  readonly articles: readonly Article[];
}

/** Passages asked for by their numbers. */
export interface Reference {
  /** Each once, the smallest first. */
  readonly numbers: readonly number[];
  /** Those whose passages they may be; an article and its translations are one. */
  readonly articles: readonly Article[];
}

/** One of several things that a question asks, and the passage that answers it, if any does. */
export interface AnswerPart {
  readonly question: string;
  readonly outcome: 'found' | 'unsure' | 'none';
  readonly hit: CitedHit | null;
}

export interface Answer {
  readonly question: Question;
  readonly outcome: Outcome;
  /** Best first; empty when the outcome is `none`. */
  readonly hits: readonly CitedHit[];
  /** Questions that the articles do answer, for a `none`. */
  readonly suggestions: readonly string[];
  /** Words without which the answer makes no sense as typed, in their order; none where left out. */
  readonly readAs?: readonly Reading[];
  /** What was asked about that no article searched holds in any form, as typed; none where left out. */
  readonly unmet?: readonly string[];
  /** In their order, where a question asks several things that no one passage answers; none where left out. */
  readonly parts?: readonly AnswerPart[];
  /** With the outcome `about`. */
  readonly about?: AboutArticles;
  /** With the outcome `none`, where nothing was asked. */
  readonly talk?: Talk;
  /** Where passages were asked for by number: all hits of a `found` are shown, none were there in a `none`. */
  readonly reference?: Reference;
  /** True where the articles of the server itself could not be searched; false where left out. */
  readonly lacksOwn?: true;
}
