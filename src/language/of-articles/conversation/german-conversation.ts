/** How people ask about an article itself in German, and what they say that is no question. */

import type { ConversationWords } from '../../words/conversation-words.ts';
import { alternatives } from '../../words/word-lists.ts';

/** Only what means nothing else in the languages that the bot speaks: any of them may be typed. */
export const germanConversation: ConversationWords = {
  article: alternatives(`
      (?:der|dieser|den|diesen|dem|diesem|des|dieses|im|vom|zum) (?:artikel|artikels|text|textes|beitrag|beitrags)
      (?:die|diese) (?:meldung|nachricht|seite)
      artikel|text|das hier|das|dies
    `),
  openings:
    'hallo|hi|hey|moin|ok|also|sag mal|sag mir|kannst du(?: mir)?(?: sagen)?|konnen sie mir sagen|bitte|weisst du|eine frage',
  fillers: 'bitte|mal|denn|eigentlich',
  rude: 'arschloch|arschlocher|wichser|hurensohn|fotze|scheiss(?:e|er|dreck)?|fick dich|schlampe|missgeburt',
  about: {
    author: {
      sure: alternatives(`
      (?:wer ist )?(?:der |die )?(?:autor|autorin|verfasser|verfasserin)(?: (?:von |vom )?{article})?|wer hat {article} (?:geschrieben|verfasst)|von wem (?:ist|stammt|wurde) {article}(?: geschrieben| verfasst)?|wer schrieb {article}|{article} von wem
    `),
      unless: 'von wem|wer hats geschrieben|wer hat es geschrieben',
    },
    publisher: {
      sure: alternatives(`
      wer hat {article} (?:veroffentlicht|publiziert)|wo (?:ist|wurde) {article} (?:erschienen|veroffentlicht)|(?:welche|in welcher) (?:zeitung|seite) (?:hat|ist) {article}(?: erschienen| veroffentlicht)?
    `),
      unless: 'woher (?:ist|kommt|stammt) {article}',
    },
    date: {
      sure: alternatives(`
      von wann (?:ist|stammt) {article}|wann (?:ist|wurde) {article} (?:erschienen|veroffentlicht|geschrieben)|wie (?:alt|aktuell) ist {article}|datum(?: {article})?|erscheinungsdatum
    `),
      unless: 'von wann',
    },
    link: {
      sure: alternatives(`
      (?:der |ein )?(?:link|url)(?: (?:zu |zum |von )?{article})?|(?:die )?quelle(?: {article})?|wo (?:kann ich|finde ich|steht) {article}(?: lesen| finden)?|originalartikel|quellenangabe
    `),
      unless: '',
    },
    summary: {
      sure: alternatives(`
      (?:eine |die )?(?:kurze )?(?:zusammenfassung|kurzfassung)(?: (?:von |vom )?{article})?|fass(?:e)? {article}(?: kurz)? zusammen|worum geht es(?: (?:in|bei) {article})?|worum gehts(?: (?:in|bei) {article}| hier)?|um was geht(?: es|s)(?: (?:in|bei) {article}| hier)?|wovon handelt {article}|worum geht es hier
    `),
      unless: 'thema|worum geht es da',
    },
    length: {
      sure: alternatives(`
      wie lang ist {article}|wie viele (?:worter|absatze|seiten) (?:hat|sind in) {article}
    `),
      unless: 'wie viele absatze',
    },
    list: {
      sure: alternatives(`
      welche artikel (?:gibt es|hast du|kennst du)|liste (?:der|aller) artikel|alle artikel|zu welchen themen (?:kann ich fragen|weisst du etwas)
    `),
      unless: '',
    },
  },
  talk: {
    greeting: {
      sure: alternatives(`
      (?:hallo|moin|servus|gruss gott|gruezi|guten (?:morgen|tag|abend))(?: (?:zusammen|bot|leute|alle|an alle))?|(?:hallo )?wie gehts(?: dir)?|wie geht es (?:dir|euch)
    `),
      unless: '',
    },
    thanks: {
      sure: alternatives(`
      (?:ok |super |alles klar |vielen |herzlichen |besten )*dank(?: dir| euch| schon)?|(?:ok |super )?danke(?: (?:schon|sehr|dir|euch|bot|vielmals|fur (?:die (?:antwort|hilfe)|alles)))*|dankeschon
    `),
      unless: 'super|toll|perfekt',
    },
    help: {
      sure: alternatives(`
      hilfe|hilf mir|was kannst du(?: (?:alles|so))*|wie (?:funktionierst du|geht das|funktioniert das|benutze ich dich)|was machst du
    `),
      unless: '',
    },
    insult: {
      sure: alternatives(`
      (?:du bist |du |so ein |bist du |blod(?:er)? )*(?:dumm|doof|blod|nutzlos|bescheuert|idiot|trottel|scheisse|dummer bot|nutzloser bot)(?: bot)?|halt(?: die)? (?:klappe|maul|fresse|den mund)|(?:fick dich|verpiss dich|du nervst)
    `),
      unless: '',
    },
    self: {
      sure: alternatives(`
      wer bist du|was bist du|bist du (?:ein |eine )?(?:bot|roboter|mensch|ki)|wie heisst du|wer hat dich (?:gemacht|programmiert)
    `),
      unless: '',
    },
    farewell: {
      sure: alternatives(`
      tschuss|tschau|auf wiedersehen|gute nacht|bis (?:bald|morgen|spater|dann)|ciao
    `),
      unless: '',
    },
    chat: {
      sure: alternatives(`
      (?:ja|nein|doch|genau|aha|achso|okay|ok|cool|krass|stimmt|nee|na gut|alles klar|verstehe)(?: (?:ja|nein|genau|ok|cool|stimmt))*
    `),
      unless: '',
    },
  },
};
