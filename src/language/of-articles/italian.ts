/** Italian: what the stages need to know of articles and questions in it. */
import { stemmer } from '@orama/stemmers/italian';
import { joinForms } from '../join-forms.ts';
import type { Language } from '../language.ts';
import { pairs, phrases, wordSet } from '../words/word-lists.ts';
import { italianConversation } from './conversation/italian-conversation.ts';
import { italianDefinitions } from './definitions/italian-definitions.ts';
import { italianDocuments } from './documents/italian-documents.ts';
import { italianPages } from './pages/italian-pages.ts';

/** Verbs whose forms share too little for a stemmer. */
const forms = `
  avere ha hanno aveva avevano ebbe avrà
  andare va vanno andava andò andato andrà
  fare fa fanno faceva fece fecero fatto fatta farà
  potere può possono poteva potrà
  dovere deve devono doveva dovrà
  volere vuole vogliono voleva volle
  dire dice dicono diceva disse dissero detto
  venire viene vengono veniva venne vennero venuto verrà
  tenere tiene tengono teneva tenne tenuto
  dare dà danno dava diede dato
  stare sta stanno stava stette stato
  prendere prende prese presero preso presa
  mettere mette mise misero messo messa
  scrivere scrive scrisse scrissero scritto scritta
  leggere legge lesse letto letta
  nascere nasce nacque nacquero nato nata nati
  morire muore muoiono morì morirono morto morta morti
  vivere vive visse vissero vissuto
  aprire apre aprono aprì aprirono aperto aperta aprirà
  chiudere chiude chiudono chiuse chiusero chiuso chiusa
  costruire costruisce costruì costruirono costruito costruita
  distruggere distrugge distrusse distrutto distrutta
  eleggere elegge elesse eletto eletta
  perdere perde perse persero perso persa
  spendere spende spese spesero speso
  vendere vende vendono vendette venduto venduta
  costare costa costano costava costò costato costerà costo
  pagare paga pagano pagò pagato pagherà
  cadere cade cadono cadde caddero caduto
  vincere vince vinse vinto vinta
  uomo uomini
`;

export const italian: Language = {
  code: 'it',
  name: 'italiano',
  ...joinForms(stemmer, forms),
  elisions:
    /^(?:[cdlmnstv]|un|gl|(?:d|n|s)ell|all|dall|coll|quell|quest|bell|sant|grand|anch|dov|cos|com|quand|senz|tutt|mezz|nient|ciascun|nessun|alcun)['’](?=\p{L})/iu,
  ownLetters: /[àèìòù]/iu,
  stopWords: wordSet(`
    il lo la i gli le l un una d di del dello della dell dei degli delle a al allo alla all ai agli alle
    da dal dallo dalla dall dai dagli dalle in nel nello nella nell nei negli nelle su sul sullo sulla sull
    sui sugli sulle con per tra fra senza sotto sopra verso durante dopo contro e ed o od ma né che chi cui
    cosa cos quale quali qual quando dove dov come com quanto quanta quanti quante perché perche se non sì è
    c'è sono era erano fu furono essere stato stata stati state sarà saranno ha hanno aveva avevano avere ho
    questo questa questi queste quest quello quella quelli quelle quell ciò lui lei loro io tu noi voi egli
    esso essa si ci vi mi ti ne gl suo sua suoi sue mio mia tuo tua nostro nostra più meno molto anche già
    ancora solo poi allora così mentre tutto tutta tutti tutte ogni qualcuno nessuno niente c s n t v m
  `),
  wordList: 'italian',
  verbEndings: { common: ['are', 'ere', 'ire'], longest: 5 },
  sayingVerbs: wordSet(`
    dice disse afferma affermato dichiara dichiarato spiega spiegato spiegò aggiunge aggiunto racconta
    raccontato raccontò risponde risposto scrive scritto annuncia annunciato sottolinea ricorda ricordato
    sostiene conclude
  `),
  askedSayingVerbs: wordSet('dire detto dicono pensa pensano scrivere'),
  fields: {
    title: ['titolo'],
    author: ['autore', 'autrice', 'autori'],
    date: ['data', 'dataPubblicazione', 'dataDiPubblicazione'],
    created: ['creato', 'creatoIl', 'dataCreazione', 'dataDiCreazione'],
    language: ['lingua'],
    url: ['collegamento'],
    description: ['descrizione', 'riassunto'],
  },
  abbreviations: wordSet(`
    sig sigg dott dr avv ing prof arch geom on sen p pp pag pagg n nn vol cap ecc etc es fig tel ca art s ss
    a.c d.c gen feb mar apr mag giu lug ago set ott nov dic
  `),
  numerals: pairs(`
    zero 0 uno 1 due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12
    tredici 13 quattordici 14 quindici 15 sedici 16 diciassette 17 diciotto 18 diciannove 19 venti 20
    trenta 30 quaranta 40 cinquanta 50 sessanta 60 settanta 70 ottanta 80 novanta 90 cento 100
    duecento 200 trecento 300 quattrocento 400 cinquecento 500 seicento 600 settecento 700 ottocento 800
    novecento 900 mille 1000 mila 1000 duemila 2000 tremila 3000 milione 1000000 milioni 1000000
    miliardo 1000000000 miliardi 1000000000
  `),
  ordinals: pairs(`
    primo 1 prima 1 primi 1 prime 1 secondo 2 seconda 2 terzo 3 terza 3 quarto 4 quarta 4 quinto 5 quinta 5
    sesto 6 sesta 6 settimo 7 settima 7 ottavo 8 ottava 8 nono 9 nona 9 decimo 10 decima 10
  `),
  numeralJoiner: '',
  percents: phrases('percentuale, percentuali, per cento, percento'),
  months: pairs(`
    gennaio 1 febbraio 2 marzo 3 aprile 4 maggio 5 giugno 6 luglio 7 agosto 8 settembre 9 ottobre 10
    novembre 11 dicembre 12
  `),
  doubtfulMonths: wordSet(''),
  questionPatterns: [
    ['time', /(?:da|fino a|per) quando|quanto tempo fa/u],
    [
      'money',
      /quant[oiae] (?:soldi|denaro|euro|lire)|quanto (?:\p{L}+ ){0,3}(?:cost|val|pag|spes|spend|guadagn)|(?:qual [eè'’]+|qual era|che) (?:il |la )?(?:prezzo|costo|tariffa|budget)|^(?:il )?(?:prezzo|costo)(?!\p{L})/u,
    ],
    ['percent', /(?:che|quale|qual [eè'’]+ la) (?:percentuale|parte|quota)/u],
    ['age', /(?:che|qual) et[aà]|quanti anni (?:ha|aveva|hanno)/u],
    ['clock', /a che ora|che ore|^orari[oi]?(?!\p{L})/u],
    ['frequency', /ogni quanto|con che frequenza|quante volte (?:al|a|all)/u],
    [
      'measure',
      /(?:che|quanto|qual [eè'’]+|qual era) (?:[eè] )?(?:l['’ ]|la |il )?(?:alt[oae]|altezza|lung[oah]+|lunghezza|profond[oai]\p{L}*|grande|peso|pesa|superficie|distanza|temperatura|dimensione)|quanti (?:km|chilometri|metri|litri|chili|ettari)|quante tonnellate|quanto misura|^(?:altezza|lunghezza|profondit[aà]|superficie)(?!\p{L})/u,
    ],
    [
      'duration',
      /(?:per )?quanto (?:tempo|dur|ci (?:vuole|mett|volle))|quant[ie] (?:anni|mesi|settimane|giorni|ore|minuti)|(?:la )?durata/u,
    ],
    ['number', /quant[oaie](?!\p{L})|qual [eè'’]+ il (?:numero|totale)/u],
    ['time', /quando|(?:che|quale|in che|in quale) (?:anno|data|giorno|mese|secolo|stagione)/u],
    [
      'person',
      /(?<!\p{L})(?:chi|ki)(?!\p{L})|(?:che|quale) (?:persona|sindac[oa]|ministr[oa]|autore|architett[oa]|re)(?!\p{L})/u,
    ],
    [
      'place',
      /(?<!\p{L})(?:dove|dov)(?!\p{L})|(?:che|quale|in quale) (?:citt[aà]|paese|luogo|posto|regione|fiume|isola)/u,
    ],
    [
      'reason',
      /perch[eé]|xk[eé]?|xch[eé]|come mai|per quale (?:motivo|ragione)|qual [eè'’]+ (?:il motivo|la ragione|la causa)/u,
    ],
  ],
  offers: {
    money:
      /[$€£]\s?\d|\d\s?[€$]|(?<!\p{L})(?:euro|lire|lira|dollari|centesimi|gratis|gratuit\p{L}+)(?!\p{L})/iu,
    percent: /\d\s?%|per cento|(?<!\p{L})(?:metà|terzo|terzi|quarto|maggioranza)(?!\p{L})/iu,
    age: /(?<!\p{L})(?:età|nat[oa]|nacque|\p{L}*enne)(?!\p{L})|\d anni|,\s\d{1,3}(?: anni)?,/iu,
    clock:
      /(?<!\p{L})(?:ore|alle|mezzogiorno|mezzanotte|alba|tramonto)(?!\p{L})|\d{1,2}[:.]\d{2}/iu,
    frequency:
      /(?<!\p{L})(?:ogni|tutti i|tutte le|al (?:giorno|mese)|alla settimana|all['’]anno|volte|giornalier\p{L}+|annual\p{L}*|settimanal\p{L}*)(?!\p{L})/iu,
    duration:
      /(?<!\p{L})(?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|secol[oi]|notti|notte|fino)(?!\p{L})/iu,
    measure:
      /\d\s?(?:°|(?:m|km|cm|mm|kg|g|t|ha|l)(?!\p{L}))|(?<!\p{L})(?:metr[oi]|chilometr[oi]|centimetr[oi]|millimetr[oi]|grad[oi]|litr[oi]|tonnellat[ae]|chil[oi]|ettar[oi]|piani)(?!\p{L})/iu,
    time: /(?<!\p{L})(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|primavera|estate|autunno|inverno|oggi|ieri|domani|secolo)(?!\p{L})|[\p{L}\d] (?:anni|giorni|mesi) fa(?!\p{L})|(?:anno|mese|settimana) (?:scors|prossim)/iu,
    reason:
      /(?<!\p{L})(?:perché|poiché|siccome|affinché|grazie a|a causa|causa|motivo|ragione|dovut[oa]|per via|per mancanza)|(?<!\p{L})per \p{L}+(?:are|ere|ire)(?!\p{L})|(?<!\p{L})troppo(?!\p{L})/iu,
  },
  determiners: 'il|lo|la|i|gli|le',
  ordinalMarks: 'º|ª|°',
  books: {
    end: 'fine',
    typistNotes: 'nota del? trascri\\p{L}*',
    notes: 'not[ae]',
    pictures: 'illustra',
    imprint: '(?:proprietà|diritti) (?:letterari[ao]|riservati)',
    published: 'pubblicato|(?:prima|\\d{1,2}[ªa]) edizione',
  },
  openers: '(?:e )?(?:allora|quindi|poi|adesso)|ma|però|bene|insomma',
  timed: 'minutaggio|tempo|minuto',
  recorded:
    '(?:episodio|puntata) (?:numero )?\\d{1,5},? registrat[oa] il|quest[oa] (?:episodio|puntata) è stat[oa] registrat[oa] il|oggi è(?: il)?',
  subtitlesBy:
    '(?:sottotitoli|traduzione|tradotto|trascrizione|sincroni(?:zzazione|zzato)|revisione)(?: (?:e|ed) \\p{L}{3,14})?(?: (?:creati|realizzati|tradotti|fatti))? ?(?:a cura di|da(?:lla)?\\b|di|:)',
  unheard: 'inudibile|incomprensibile|inintelligibile',
  pages: italianPages,
  notes: {
    ways: "(?:pagina )?(?:precedente|successiv[oa])|torna (?:al?|alla|all['’]indice|su)(?: \\p{L}+){0,3}|avanti|indietro",
    gathers: 'vedi anche|collegamenti|etichette|note collegate',
  },
  attributions: 'secondo|a detta di',
  references: {
    passage: 'paragraf[oi]|capovers[oi]|bran[oi]',
    of: "di|del|della|dell[’']?",
    number: 'numero|n\\.|nº',
    asking: 'cosa dice|che cosa dice|cosa dicono|che dice|mostra(?:mi)?|leggi(?:mi)?|il|lo|i',
    saying: '',
  },
  typed: {
    light: wordSet(`
      va vanno andare può possono posso fare fa fanno cose adesso ora qui qua lì là bene proprio davvero
      esattamente deve devono sapere sa sapete dimmi dire favore ciao tanto volta mai
    `),
    general: wordSet(`
      funzionare usare utilizzare servire serve significare bisogno aiutare trovare cominciare
      finire spiegare mostrare piacere piace scegliere scelgo cambiare consigliare raccomandare
      preferire sembrare pensare credere permettere lasciare restare esistere succedere
      dipendere confrontare migliorare parlare conoscere mettere buono migliore meglio cattivo
      peggio grande piccolo lungo corto alto basso veloce lento facile difficile semplice
      economico caro vecchio nuovo giovane importante principale diverso uguale possibile
      disponibile utile altro modo maniera tipo esempio differenza ragione motivo consiglio
      opinione problema domanda risposta informazione dettaglio riassunto tema lista parte luogo
      gente persona tempo giorno anno nome vicino lontano dentro fuori dietro davanti prima dopo
      sempre spesso nascere nato
    `),
    respellings: phrases(`
      ke che, ki chi, kosa cosa, cs cosa, xke perché, xk perché, xche perché, xché perché, perke perché,
      nn non, qnd quando, qndo quando, qnt quanto, qnto quanto, qnti quanti, dv dove, cmq comunque, x per,
      sn sono, tt tutto, tnt tanto, grz grazie, prof professore, info informazioni, cm come
    `),
    asking:
      "chi|che|che cosa|cosa|quale|quali|qual|quando|dove|dov['’]?|come|quant[oaie]|perch[eé]|da quando|fino a quando|a che|in che|ki|ke|xk[eé]",
    joining: 'e|ma|che|se|o|quindi|allora',
    calling:
      'qualcuno (?:sa|può (?:dirmi|aiutarmi)|mi (?:dice|aiuta))|ciao(?: a tutti)?|salve|buongiorno|grazie|scusate',
    prefixes: /^(co|ri|re|pre|ex|anti|semi|auto|sotto|sopra)(\p{L}{3,})$/u,
    soundAlikes: [
      ['ch', 'k', 'c'],
      ['q', 'c'],
      ['ss', 's'],
      ['zz', 'z'],
      ['tt', 't'],
      ['ll', 'l'],
      ['h', ''],
    ],
  },
  backward: {
    saidBefore: 'quello',
    openers: 'e|ma|o|e per|e invece',
    asking: 'chi|quando|perche|perché|dove|quanto|quanta|quanti|quante|quale|quali',
    afterAsking: 'tempo|anni',
  },
  definitions: italianDefinitions,
  documents: italianDocuments,
  conversation: italianConversation,
};
