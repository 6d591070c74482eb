/** How people ask about an article itself in Italian, and what they say that is no question. */

import type { ConversationWords } from '../../words/conversation-words.ts';
import { alternatives } from '../../words/word-lists.ts';

/** Only what means nothing else in the languages that the bot speaks: any of them may be typed. */
export const italianConversation: ConversationWords = {
  article: alternatives(`
      (?:questo|l|dell|nell|di questo|in questo|all) ?(?:articolo)
      (?:questo|il|del|nel|di questo|in questo) (?:testo|pezzo|documento)
      articolo|testo|questo
    `),
  openings:
    'ciao|salve|buongiorno|buonasera|ehi|ok|allora|scusa|puoi dirmi|mi (?:sai|puoi) dire|sai dirmi|dimmi|senti',
  fillers: 'per favore|per piacere|perfavore|grazie',
  rude: 'stronz[oaie]|cazzo|coglion[ei]|vaffanculo|merda|puttan[ae]|bastard[oaie]|troi[ae]',
  about: {
    author: {
      sure: alternatives(`
      (?:chi e )?(?:l ?autore|l ?autrice|autore)(?: (?:di |dell ?)?{article})?|chi (?:ha|e che ha) (?:scritto|fatto) {article}|da chi (?:e|e stato) scritto {article}|di chi e {article}
    `),
      unless: 'chi lha scritto|chi l ha scritto',
    },
    publisher: {
      sure: alternatives(`
      chi ha pubblicato {article}|(?:quale|che|su quale|in quale) (?:giornale|sito|testata) (?:ha pubblicato|e uscito|e stato pubblicato) {article}|dove (?:e stato|e) pubblicato {article}
    `),
      unless: 'da dove viene {article}',
    },
    date: {
      sure: alternatives(`
      di quando e {article}|quando (?:e stato|e) (?:pubblicato|scritto|uscito) {article}|data(?: di pubblicazione)?(?: (?:di |dell ?)?{article})?|e recente {article}|{article} e di quando
    `),
      unless: 'di quando e',
    },
    link: {
      sure: alternatives(`
      (?:il |un )?(?:link|url|indirizzo)(?: (?:a |di |dell ?|all ?)?{article})?|(?:la )?fonte(?: (?:di |dell ?)?{article})?|dove (?:posso|si puo) (?:leggere|trovare) {article}|articolo originale
    `),
      unless: 'fonti',
    },
    summary: {
      sure: alternatives(`
      (?:fammi |dammi )?(?:un |il )?(?:breve )?(?:riassunto|sunto)(?: (?:di |dell ?)?{article})?|riassum(?:i|imi|ere) {article}|di (?:che cosa|cosa|che) (?:parla|tratta) {article}|{article} di cosa parla|riassumi
    `),
      unless: 'di cosa parla|di che parla|di cosa si tratta|in breve',
    },
    length: {
      sure: alternatives(`
      quanto e lungo {article}|quante (?:parole|pagine) (?:ha|ci sono in) {article}|quanti paragrafi (?:ha|ci sono in) {article}
    `),
      unless: 'quanti paragrafi',
    },
    list: {
      sure: alternatives(`
      (?:quali|che) articoli (?:ci sono|hai|conosci)|(?:la )?lista degli articoli|tutti gli articoli|elenco degli articoli|di quali argomenti (?:posso chiedere|sai)
    `),
      unless: '',
    },
  },
  talk: {
    greeting: {
      sure: alternatives(`
      (?:ciao|salve|buongiorno|buonasera|buon pomeriggio|buondi)(?: (?:a tutti|ragazzi|bot|tutti))?|(?:ciao )?come (?:va|stai|state)
    `),
      unless: '',
    },
    thanks: {
      sure: alternatives(`
      (?:ok |molte |tante |mille )?grazie(?: (?:mille|tante|a te|bot|infinite|per (?:la risposta|l aiuto|laiuto|tutto)))*|ti ringrazio
    `),
      unless: 'ottimo|perfetto|bravo',
    },
    help: {
      sure: alternatives(`
      aiuto|aiutami|mi (?:puoi )?aiuti|come (?:funziona|funzioni|ti uso|si usa)|(?:che )?cosa (?:puoi|sai) fare|che sai fare|istruzioni
    `),
      unless: '',
    },
    insult: {
      sure: alternatives(`
      (?:sei |che |un |proprio |uno )*(?:stupido|stupida|inutile|scemo|idiota|cretino|deficiente|imbecille|incapace)(?: bot)?|stai zitto|zitto|(?:vaffanculo|fai schifo|non servi a niente|vai a quel paese)
    `),
      unless: '',
    },
    self: {
      sure: alternatives(`
      chi sei(?: tu)?|cosa sei|sei (?:un |una )?(?:bot|robot|umano|persona|ia)|come ti chiami|chi ti ha (?:fatto|creato)
    `),
      unless: '',
    },
    farewell: {
      sure: alternatives(`
      arrivederci|buonanotte|buona notte|a (?:presto|domani|dopo|piu tardi)|addio|ci vediamo
    `),
      unless: '',
    },
    chat: {
      sure: alternatives(`
      (?:si|no|va bene|certo|ok|capito|ho capito|bello|forte|davvero|boh|ah ok)(?: (?:si|no|ok|certo|bene))*
    `),
      unless: '',
    },
  },
};
