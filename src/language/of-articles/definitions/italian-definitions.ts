/** How it is asked in Italian what a thing is, and by what a sentence says it. */
import type { DefinitionWords } from '../../words/definition-words.ts';
import { wordSet } from '../../words/word-lists.ts';

export const italianDefinitions: DefinitionWords = {
  asked: [
    [
      /^[^\p{L}\p{N}]{0,9}(?:(?:che )?[ck]os(?:['’ ]?[èée]['’]?|a (?:[èée]['’]?|sono|significa(?:no)?|vuol dire|fa|fanno|si intende per|s['’]intende per))|a (?:che )?(?:[ck]osa )?serv(?:e|ono)|che (?:significa|vuol dire)|(?:la )?definizione d(?:i|el|ella|ello|ei|elle|egli|ell['’])|(?:il )?significato d(?:i|el|ella|ello|ei|elle|egli|ell['’])|definisci|spiega(?:mi|re)?) ?(?:(?:il|lo|la|i|gli|le|l|un|uno|una) |l['’]|un['’])?/u,
      /(?: esattamente| di preciso)?[^\p{L}\p{N}]{0,9}$/u,
    ],
    [
      /^[^\p{L}\p{N}]{0,9}(?:(?:il|lo|la|i|gli|le|un|uno|una) |l['’]|un['’])?/u,
      /,? (?:(?:che )?cos['’]?[èe]['’]?|cosa (?:è|e['’]|sono|significa)|definizione|significato)[^\p{L}\p{N}]{0,9}$/u,
    ],
  ],
  before: wordSet(
    'un uno una il lo la i gli le l questo questa questi queste ogni tutti e ma nota quindi comando funzione metodo strumento termine parola protocollo',
  ),
  follows:
    /^["”»’]?(?: ?\([^()]{1,80}\))?(?: in \p{L}{2,30})?(?:, [^,]{2,80},)?(?: (?:(?:è|e['’]|sono|era|erano|fu|furono) (?:(?:semplicemente|essenzialmente|generalmente|spesso|solo|quindi|in pratica) )?(?:un|una|uno|un['’]\p{L}+|il|lo|la|i|gli|le|l['’]\p{L}+|dei|degli|delle|quell[oaie]|ciò|quando|usat[oaie]|utilizzat[oaie]|\p{L}{2,30}(?: \p{L}{2,30}){0,3} (?:che|per|di|dove|usat[oaie]|utilizzat[oaie]))|non (?:è|sono) altro che|consent(?:e|ono)|permett(?:e|ono)|serv(?:e|ono)|indica(?:no)?|significa(?:no)?|rappresenta(?:no)?|descriv(?:e|ono)|consist(?:e|ono)|defini(?:sce|scono)|conten(?:gono)|contiene|forni(?:sce|scono)|si (?:riferisc(?:e|ono)|definisc(?:e|ono)|intend(?:e|ono)|tratta)) |: \p{L}(?![\p{L}-]{0,30},)[^\n]{20}| ?[–—-] \p{L}[^\n]{20})/iu,
};
