/** How it is asked in German what a thing is, and by what a sentence says it. */
import type { DefinitionWords } from '../../words/definition-words.ts';
import { wordSet } from '../../words/word-lists.ts';

export const germanDefinitions: DefinitionWords = {
  asked: [
    [
      /^[^\p{L}\p{N}]{0,9}(?:was (?:ist|sind|bedeutet|bedeuten|heißt|heisst|macht|versteht man unter)|wofür (?:ist|steht|stehen|dient|dienen)|wozu (?:ist|dient|dienen|braucht man)|(?:die )?(?:definition|bedeutung) (?:von|des|der)|definiere|erkläre?(?: mir)?)(?: (?:eigentlich|denn|genau))? (?:(?:ein|eine|einen|einem|einer|der|die|das|den|dem) )?/u,
      /(?: genau| eigentlich| gut| da)?[^\p{L}\p{N}]{0,9}$/u,
    ],
    [
      /^[^\p{L}\p{N}]{0,9}(?:(?:weißt du|erkläre?(?: mir)?|sag mir),? )?was (?:(?:ein|eine|der|die|das) )?/u,
      / (?:ist|sind|bedeutet|heißt|macht)[^\p{L}\p{N}]{0,9}$/u,
    ],
    [/^[^\p{L}\p{N}]{0,9}/u, /,? (?:definition|bedeutung|was ist das)[^\p{L}\p{N}]{0,9}$/u],
  ],
  before: wordSet(
    'ein eine einen einem einer der die das den dem des dieser diese dieses jeder jede jedes alle und aber hinweis also befehl funktion methode werkzeug begriff wort unter mit als',
  ),
  follows:
    /^(?:s|e|n|en|er)?["”“»«’]?(?: ?\([^()]{1,80}\))?(?: in \p{L}{2,30})?(?:, [^,]{2,80},)?(?: (?:(?:ist|sind|war|waren) (?:(?:einfach|im Grunde|im Wesentlichen|eigentlich|meist|meistens|oft|also) )?(?:ein|eine|einer|eines|der|die|das|etwas|nichts|wenn|\p{L}{2,30}(?: \p{L}{2,30}){0,3},? (?:der|die|das|für|zum|zur|in|mit))|bezeichne[nt]|bedeute[nt]|heißt|heisst|dien(?:t|en)|ermöglich(?:t|en)|erlaub(?:t|en)|beschreib(?:t|en)|besteh(?:t|en) aus|steh(?:t|en) für|umfass(?:t|en)|enthält|enthalten|liefer(?:t|n)|versteht man|nennt man|bezeichnet man) |: \p{L}(?![\p{L}-]{0,30},)[^\n]{20}| ?[–—-] \p{L}[^\n]{20})/iu,
};
