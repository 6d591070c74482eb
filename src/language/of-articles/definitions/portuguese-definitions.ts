/** How it is asked in Portuguese what a thing is, and by what a sentence says it. */
import type { DefinitionWords } from '../../words/definition-words.ts';
import { wordSet } from '../../words/word-lists.ts';

export const portugueseDefinitions: DefinitionWords = {
  asked: [
    [
      /^[^\p{L}\p{N}]{0,9}(?:(?:o )?qu?[eê] (?:[ée]|eh|são|sao|significa[m]?|quer(?:em)? dizer|faz(?:em)?|se entende por)|(?:para|pra) qu?[eê] serve[m]?|(?:a )?defini[cç][aã]o d[aeo]s?|(?:o )?significado d[aeo]s?|define|definir|expli(?:ca|car|que)(?:-me)?) (?:(?:o|a|os|as|um|uma|uns|umas) )?/u,
      /(?: exatamente| mesmo)?[^\p{L}\p{N}]{0,9}$/u,
    ],
    [
      /^[^\p{L}\p{N}]{0,9}(?:(?:o|a|os|as|um|uma) )?/u,
      /,? (?:(?:o )?que (?:é|e|são)|defini[cç][aã]o|significado)[^\p{L}\p{N}]{0,9}$/u,
    ],
  ],
  before: wordSet(
    'um uma uns umas o a os as este esta estes estas esse essa nosso cada todo toda e mas nota então comando função método ferramenta termo palavra protocolo',
  ),
  follows:
    /^(?:s|es)?["”»’]?(?: ?\([^()]{1,80}\))?(?: em \p{L}{2,30})?(?:, [^,]{2,80},)?(?: (?:(?:é|são|era|eram|foi|foram) (?:(?:basicamente|essencialmente|simplesmente|geralmente|só|apenas|também) )?(?:um|uma|uns|umas|o|a|os|as|aquel[ae]s?|aquilo|quando|parte|quem|usad[oa]s?|utilizad[oa]s?|\p{L}{2,30}(?: \p{L}{2,30}){0,3} (?:que|para|de|onde|usad[oa]s?|utilizad[oa]s?))|nada mais é (?:do )?que|permitem?|servem? para|significam?|representam?|descrevem?|consistem?|definem?|cont[ée]m|fornecem?|designam?|referem?-se|se referem?|trata-se|indicam?) |: \p{L}(?![\p{L}-]{0,30},)[^\n]{20}| ?[–—-] \p{L}[^\n]{20})/iu,
};
