/** How people ask about an article itself in French, and what they say that is no question. */

import type { ConversationWords } from '../../words/conversation-words.ts';
import { alternatives } from '../../words/word-lists.ts';

/** Only what means nothing else in the languages that the bot speaks: any of them may be typed. */
export const frenchConversation: ConversationWords = {
  article: alternatives(`
      (?:cet|l|de l|du|dans l|de cet|dans cet) ?(?:article|actu)
      (?:ce|le|de ce|du|dans ce) (?:texte|billet|document)
      article|texte|ca|ceci|cela
    `),
  openings:
    'bonjour|salut|coucou|hey|ok|dis(?: moi)?|au fait|alors|stp|svp|peux tu|pouvez vous|tu peux|est ce que tu peux',
  fillers: 'svp|stp|sil (?:te|vous) plait|s il (?:te|vous) plait',
  rude: 'connards?|connasses?|encules?|salopes?|putain|merde|ta gueule|fils de pute|batards?',
  about: {
    author: {
      sure: alternatives(`
      (?:cest qui |qui est )?(?:l ?auteur|lauteure|l auteure|le redacteur|auteur)(?: (?:de|du) {article})?
      qui (?:a|est ce qui a|la) (?:ecrit|redige) {article}|qui (?:a|est ce qui a) (?:ecrit|redige) (?:l ?article)|par qui (?:a ete|est) (?:ecrit|redige) {article}|{article} ecrit par qui
    `),
      unless: 'qui a ecrit|qui la ecrit|ecrit par qui',
    },
    publisher: {
      sure: alternatives(`
      qui a publie {article}|publie par qui|quel (?:journal|site|media) a publie {article}|dans quel (?:journal|media) (?:est paru|a ete publie) {article}|sur quel site
    `),
      unless: 'dou vient {article}|d ou vient {article}',
    },
    date: {
      sure: alternatives(`
      de quand date {article}|{article} date de quand|cest de quand|quand (?:a ete|est) (?:publie|ecrit|paru) {article}|quand {article} a ete publie|date(?: de publication)?(?: de {article})?
    `),
      unless: 'c est de quand|quand est ce publie|publie quand',
    },
    link: {
      sure: alternatives(`
      (?:le |un )?(?:lien|url)(?: (?:de|du|vers) {article})?|(?:la )?source(?: (?:de|du) {article})?|ou (?:est ce que )?(?:je peux|puis je|peut on|lire) (?:lire |trouver )?{article}|article original
    `),
      unless: '',
    },
    summary: {
      sure: alternatives(`
      (?:fais (?:moi )?|donne (?:moi )?)?(?:un |le )?(?:petit )?resume(?: (?:de|du) {article})|(?:fais (?:moi )?|donne (?:moi )?)(?:un |le )?(?:petit )?resume|resumer? {article}|de quoi (?:parle|traite|il sagit dans) {article}|{article} parle de quoi|de quoi ca parle|ca parle de quoi|en resume|cest quoi {article}
    `),
      unless: 'resume|de quoi sagit il|c est quoi le sujet',
    },
    length: {
      sure: alternatives(`
      quelle est la longueur de {article}|combien de (?:mots|paragraphes|pages) (?:a|contient|dans|fait) {article}|{article} est long
    `),
      unless: 'combien de (?:mots|paragraphes)',
    },
    list: {
      sure: alternatives(`
      quels articles (?:y a t il|as tu|avez vous|il y a)|(?:la )?liste des articles|tous les articles|de quels sujets (?:peux tu|pouvez vous) parler
    `),
      unless: '',
    },
  },
  talk: {
    greeting: {
      sure: alternatives(`
      (?:bonjour|bonsoir|salut|coucou|bonne journee)(?: (?:a tous|tout le monde|bot|toi|les gens))?|(?:salut |bonjour )?(?:ca va|comment ca va|comment vas tu|tu vas bien)
    `),
      unless: '',
    },
    thanks: {
      sure: alternatives(`
      (?:ok |super |bien )?merci(?: (?:beaucoup|bien|bot|a toi|mille fois|pour (?:la reponse|laide|tout)))*|je te remercie|merci infiniment
    `),
      unless: 'super|genial|parfait',
    },
    help: {
      sure: alternatives(`
      aide(?: moi)?|a laide|au secours|comment ca marche|comment (?:tu marches|ca fonctionne|lutiliser|on tutilise)|que (?:peux tu|sais tu|pouvez vous) faire|tu (?:peux|sais) faire quoi|quest ce que tu (?:peux|sais) faire
    `),
      unless: '',
    },
    insult: {
      sure: alternatives(`
      (?:tu es |tes |t es |espece d(?:e )?|quel |sale )*(?:nul|nulle|inutile|stupide|idiot|idiote|con|conne|debile|bete)(?: bot)?|(?:ferme la|ta gueule|tais toi|va te faire foutre|tu sers a rien|tu ne sers a rien)
    `),
      unless: '',
    },
    self: {
      sure: alternatives(`
      (?:qui|tu) es(?: qui)?(?: tu)?|tes qui|t es qui|tu es (?:un )?(?:bot|robot|humain|ia)|qui ta (?:cree|fait)|comment (?:tu tappelles|tappelles tu)
    `),
      unless: '',
    },
    farewell: {
      sure: alternatives(`
      au revoir|bonne nuit|a (?:bientot|demain|plus|plus tard)|salut a tous|bye
    `),
      unless: '',
    },
    chat: {
      sure: alternatives(`
      (?:oui|non|daccord|d accord|cool|mdr|ptdr|ok|ouais|bof|bah)(?: (?:oui|non|daccord|cool|mdr|ok))*|ca marche|je vois|jai compris
    `),
      unless: '',
    },
  },
};
