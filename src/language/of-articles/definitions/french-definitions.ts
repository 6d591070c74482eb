/** How it is asked in French what a thing is, and by what a sentence says it. */
import type { DefinitionWords } from '../../words/definition-words.ts';
import { wordSet } from '../../words/word-lists.ts';

export const frenchDefinitions: DefinitionWords = {
  asked: [
    [
      /^[^\p{L}\p{N}]{0,9}(?:c['’ ]?est quoi|qu['’]est[- ]ce (?:que?|qu['’]) ?(?:c['’]est (?:que?|qu['’]) ?)?|que? (?:signifie|veut dire|fait|sont)|(?:à|a) quoi (?:ser(?:t|vent)|ça sert)|(?:la )?(?:définition|signification) (?:de|d['’])|définir|définis|explique(?:r|z)?(?:[- ]moi)?) ?(?:(?:le|la|les|l|un|une|des|du|de la|de l) |(?:de )?l['’]|d['’])?/u,
      /(?: exactement)?[^\p{L}\p{N}]{0,9}$/u,
    ],
    [
      /^[^\p{L}\p{N}]{0,9}(?:(?:le|la|les|un|une|des|du) |l['’])?/u,
      /,? (?:c['’ ]?est quoi|définition|ça (?:veut dire|signifie) quoi)[^\p{L}\p{N}]{0,9}$/u,
    ],
  ],
  before: wordSet(
    'un une le la les l des d du ce cet cette ces notre chaque tout toute et mais note donc commande fonction méthode outil terme mot protocole',
  ),
  follows:
    /^(?:s|x)?["”»’]?(?: ?\([^()]{1,80}\))?(?: en \p{L}{2,30})?(?:, [^,]{2,80},)?(?: (?:(?:est|sont|était|étaient|fut|furent) (?:(?:simplement|essentiellement|généralement|souvent|tout simplement|en fait) )?(?:une?|des|les?|la|l['’]\p{L}+|ce(?:lui|lle|ux|lles)?|quand|lorsque|utilisée?s?|conçue?s?|\p{L}{2,30}(?: \p{L}{2,30}){0,3} (?:qui|que|pour|de|où|utilisée?s?|conçue?s?))|n['’]est (?:autre|rien d['’]autre) que|désigne(?:nt)?|signifient?|veut dire|permet(?:tent)?|ser(?:t|vent) à|consiste(?:nt)?|représente(?:nt)?|décri(?:t|vent)|défini(?:t|ssent)|correspond(?:ent)? à|se définit|fourni(?:t|ssent)|contien(?:t|nent)|regroupe(?:nt)?) | ?: \p{L}(?![\p{L}-]{0,30},)[^\n]{20}| ?[–—-] \p{L}[^\n]{20})/iu,
};
