/** German: what the stages need to know of articles and questions in it. */
import { stemmer } from '@orama/stemmers/german';
import { joinForms } from '../join-forms.ts';
import type { Language } from '../language.ts';
import { pairs, phrases, wordSet } from '../words/word-lists.ts';
import { germanConversation } from './conversation/german-conversation.ts';
import { germanDefinitions } from './definitions/german-definitions.ts';
import { germanDocuments } from './documents/german-documents.ts';
import { germanPages } from './pages/german-pages.ts';

/** Verbs, and words with an umlaut, whose forms share too little for a stemmer. */
const forms = `
  gehen geht ging gingen gegangen
  geben gibt gab gaben gegeben
  kommen kommt kam kamen gekommen
  nehmen nimmt nahm nahmen genommen
  stehen steht stand standen gestanden
  finden findet fand fanden gefunden
  sprechen spricht sprach sprachen gesprochen
  schreiben schreibt schrieb schrieben geschrieben
  sterben stirbt starb starben gestorben
  beginnen beginnt begann begannen begonnen
  schließen schließt schloss schlossen geschlossen
  fahren fährt fuhr fuhren gefahren
  tragen trägt trug trugen getragen
  fallen fällt fiel fielen gefallen
  halten hält hielt hielten gehalten
  ziehen zieht zog zogen gezogen
  brechen bricht brach brachen gebrochen
  brennen brennt brannte brannten gebrannt
  bringen bringt brachte brachten gebracht
  denken denkt dachte dachten gedacht
  bauen baut baute bauten gebaut
  öffnen öffnet öffnete öffneten geöffnet
  kosten kostet kostete kosteten gekostet
  zahlen zahlt zahlte zahlten gezahlt bezahlt bezahlte
  eröffnen eröffnet eröffnete
  verkaufen verkauft verkaufte verkauften
  haben hat hatte hatten gehabt
  leben lebt lebte lebten gelebt
  leiten leitet leitete geleitet
  arbeiten arbeitet arbeitete arbeiteten gearbeitet
  gewinnen gewinnt gewann gewannen gewonnen
  verlieren verliert verlor verloren
  essen isst aß aßen gegessen
  lesen liest las lasen gelesen
  haus häuser häusern hauses
  buch bücher büchern
  turm türme türmen turms
  wald wälder wäldern
  stadt städte städten
  baum bäume bäumen
  schaf schafe schafen
  vogel vögel vögeln
`;

export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  capitalNouns: true,
  ...joinForms(stemmer, forms),
  ownLetters: /[äöüß]/iu,
  stopWords: wordSet(`
    der die das den dem des ein eine einen einem einer eines und oder aber denn weil dass ob wenn als wie
    wo wohin woher wann warum wieso weshalb wer wen wem wessen was welche welcher welches welchen welchem
    in im an am auf aus bei beim mit nach von vom vor zu zum zur für fuer über ueber unter um durch gegen
    ohne bis seit während zwischen neben hinter ist sind war waren sein wird werden wurde wurden worden
    bin bist gewesen hat haben hatte hatten habe er sie es ich du wir ihr ihm ihn ihnen mich dich sich uns
    euch mir dir mein dein seine seinen seiner seinem ihre ihren ihrem ihrer unser dieser diese dieses
    diesen diesem jene jener man nicht kein keine keinen auch noch nur schon sehr so da dort hier dann nun
    mehr damit dabei dazu darauf daran davon wieviel wie viele viel alle allem allen alles etwas jemand
    niemand jede jeder jedes doch zwar bereits sowie ja nein worüber wofür womit
  `),
  wordList: 'german',
  sayingVerbs: wordSet(`
    sagt sagte erklärt erklärte meint meinte betont betonte berichtet berichtete schreibt schrieb
    versichert versicherte antwortet antwortete fügt erzählt erzählte warnt warnte kündigt
  `),
  askedSayingVerbs: wordSet('sagen gesagt sagten erzählen erklären denkt'),
  fields: {
    title: ['titel'],
    author: ['autor', 'autorin', 'autoren', 'verfasser'],
    date: ['datum'],
    created: ['erstellt', 'erstelltAm', 'erstellungsdatum'],
    language: ['sprache'],
    url: ['link', 'verweis'],
    description: ['beschreibung', 'zusammenfassung'],
  },
  abbreviations: wordSet(`
    hr fr dr prof st nr bzw ca z.b d.h u.a usw etc evtl ggf inkl max min mio mrd sog str tel vgl s abs art
    jh v.chr n.chr z b d h u a jan feb apr aug sept okt nov dez
  `),
  numerals: pairs(`
    null 0 eins 1 zwei 2 zwo 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12
    dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20
    dreißig 30 dreissig 30 vierzig 40 fünfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 hundert 100
    einhundert 100 zweihundert 200 dreihundert 300 vierhundert 400 fünfhundert 500 tausend 1000
    eintausend 1000 zweitausend 2000 dreitausend 3000 million 1000000 millionen 1000000
    milliarde 1000000000 milliarden 1000000000
  `),
  ordinals: pairs(`
    erste 1 ersten 1 erster 1 erstes 1 zweite 2 zweiten 2 zweiter 2 dritte 3 dritten 3 dritter 3 vierte 4
    vierten 4 fünfte 5 fünften 5 sechste 6 sechsten 6 siebte 7 siebten 7 achte 8 achten 8 neunte 9
    neunten 9 zehnte 10 zehnten 10
  `),
  numeralJoiner: '',
  percents: phrases('prozent, prozentsatz, prozentanteil'),
  months: pairs(`
    januar 1 jänner 1 februar 2 märz 3 maerz 3 april 4 mai 5 juni 6 juli 7 august 8 september 9 oktober 10
    november 11 dezember 12
  `),
  doubtfulMonths: wordSet(''),
  questionPatterns: [
    ['time', /(?:seit|bis|ab) wann|(?:wie lange|vor wie) (?:ist|liegt) .*her(?!\p{L})/u],
    [
      'money',
      /(?:wie ?viel|was) (?:geld|euro|(?:\p{L}+ ){0,4}(?:kost|zahl|bezahl|verdien))|(?:wie (?:teuer|hoch (?:ist|war) (?:der preis|die miete|der eintritt)))|(?:was|welcher|wie hoch) (?:ist |war )?(?:der |das )?(?:preis|eintritt|budget)|^(?:der )?(?:preis|eintrittspreis|kosten)(?!\p{L})/u,
    ],
    ['percent', /wie ?viel(?:e)? prozent|welcher (?:anteil|prozentsatz)|wie hoch ist der anteil/u],
    ['age', /wie alt|welches alter/u],
    [
      'clock',
      /um wie ?viel uhr|wie viel uhr|^(?:[oö]ffnungszeit\p{L}*|uhrzeit)|wann genau am tag/u,
    ],
    ['frequency', /wie oft|wie h[aä]ufig/u],
    [
      'measure',
      /wie (?:hoch|gro(?:ß|ss)|lang|tief|breit|schwer|weit|warm|kalt|schnell)(?!\p{L})|wie ?viele? (?:meter|kilometer|km|liter|tonnen|kilo|hektar|grad)|^(?:h[oö]he|l[aä]nge|tiefe|gr[oö](?:ß|ss)e|fl[aä]che)(?!\p{L})/u,
    ],
    [
      'duration',
      /wie lange|wie ?viele (?:jahre|monate|wochen|tage|stunden|minuten)|(?:welche )?dauer(?!\p{L})/u,
    ],
    ['number', /wie ?viele?|wieviel|(?:welche )?anzahl/u],
    [
      'time',
      /(?<!\p{L})wann(?!\p{L})|(?:welche[smn]?|welcher) (?:jahr|tag|monat|datum|jahrhundert)/u,
    ],
    [
      'person',
      /(?<!\p{L})(?:wer|wen|wem|wessen)(?!\p{L})|welche[rs]? (?:person|frau|mann|architekt\p{L}*|k[oö]nig|minister\p{L}*)/u,
    ],
    [
      'place',
      /(?<!\p{L})(?:wo|wohin|woher)(?!\p{L})|(?:welche[rsmn]?) (?:stadt|land|ort|gegend|dorf|fluss|insel)/u,
    ],
    [
      'reason',
      /warum|wieso|weshalb|weswegen|aus welchem grund|was (?:ist|war) (?:der grund|die ursache)/u,
    ],
  ],
  offers: {
    money:
      /[$€£]\s?\d|\d\s?[€$]|(?<!\p{L})(?:euro|cent|mark|franken|taler|dollar|kostenlos|gratis)(?!\p{L})/iu,
    percent: /\d\s?%|prozent|(?<!\p{L})(?:hälfte|drittel|viertel|mehrheit)(?!\p{L})/iu,
    age: /(?<!\p{L})(?:alt|alter|geboren|\p{L}*jährige[rn]?)(?!\p{L})|\d-jährige/iu,
    clock:
      /(?<!\p{L})uhr(?!\p{L})|\d{1,2}[:.]\d{2}|(?<!\p{L})(?:mittags?|mitternacht|morgens|abends)(?!\p{L})/iu,
    frequency:
      /(?<!\p{L})(?:jede[rsn]?|täglich\p{L}*|wöchentlich\p{L}*|jährlich\p{L}*|monatlich\p{L}*|\p{L}*mal|alle \p{L}+|pro (?:tag|woche|jahr|monat))(?!\p{L})/iu,
    duration:
      /(?<!\p{L})(?:sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|jahrzehnte?|jahrhunderte?|nächte|bis)(?!\p{L})/iu,
    measure:
      /\d\s?(?:°|(?:m|km|cm|mm|kg|g|t|ha|l)(?!\p{L}))|(?<!\p{L})(?:metern?|kilometern?|zentimetern?|millimetern?|grad|litern?|tonnen?|kilo(?:gramm)?|hektar|quadratmetern?|stockwerke)(?!\p{L})/iu,
    time: /(?<!\p{L})(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|frühling|frühjahr|sommer|herbst|winter|heute|gestern|morgen|jahrhundert)(?!\p{L})|vor (?:\p{L}+|\d+) (?:jahren|tagen|monaten|wochen)|(?:nächste|letzte|vergangene)[ns]? (?:jahr|woche|monat)/iu,
    // Every noun has a capital: two in a row, or a name after a title, are most likely a person's.
    person: /\p{Lu}\p{Ll}+ (?:von |van |zu )?\p{Lu}\p{Ll}+/u,
    place: /(?<!\p{L})(?:in|im|bei|nach|aus|an der|am|zwischen) \p{Lu}/u,
    reason:
      /(?<!\p{L})(?:weil|denn|da|damit|deshalb|deswegen|darum|grund|gründe|ursache|wegen|um \p{L}+ zu|aufgrund|dank|aus mangel)(?!\p{L})|(?<!\p{L})um [^.]{3,60} zu(?!\p{L})|(?<!\p{L})zu (?:teuer|alt|klein|wenig|viel)/iu,
  },
  determiners: 'der|die|das|den|dem',
  ordinalMarks: '\\.|te|ten',
  books: {
    end: 'ende',
    typistNotes: 'anmerkungen? (?:zur|der|des) transkri\\p{L}*',
    notes: 'anmerk',
    pictures: 'abbild|illustra',
    imprint: 'alle rechte vorbehalten|gedruckt (?:in|bei|von)',
    published: 'erschienen|erstausgabe|(?:erste |\\d{1,2}\\. )?(?:ausgabe|auflage)',
  },
  openers: '(?:und )?(?:dann|jetzt)|aber|also|okay|naja|ja|deswegen|deshalb',
  timed: 'zeit(?:stempel|marke|code|punkt)?|minute',
  recorded: '(?:folge|episode) (?:nummer )?\\d{1,5},? aufgenommen am|heute ist(?: der)?',
  subtitlesBy:
    '(?:untertitel(?:ung)?|übersetzung|übersetzt|transkription|transkribiert|synchronisiert|korrektur|korrigiert)(?: und \\p{L}{3,14})? ?(?:von|der|im auftrag|aufgrund|durch|:)',
  unheard: 'unverständlich|unhörbar',
  pages: germanPages,
  notes: {
    ways: 'vorherige[rs]?(?: (?:Kapitel|Seite))?|nächste[rs]?(?: (?:Kapitel|Seite))?|zurück(?: (?:zu|zur|zum)(?: \\p{L}+){1,3})?|weiter|nach oben|startseite',
    gathers: 'siehe auch|verwandte(?: (?:Notizen|Themen))?|verweise|schlagw[oö]rte?r?',
  },
  attributions: 'laut|nach angaben von|zufolge',
  references: {
    passage: 'absatz|absätze|absaetze|abschnitte?|textstellen?',
    of: 'von|vom|des|der|aus|im',
    number: 'nummer|nr\\.?',
    asking: 'was steht in|was sagt|was sagen|zeige?(?: mir)?|lies|der|den|die|im',
    saying: 'sagt|steht',
  },
  typed: {
    light: wordSet(`
      gehen geht kann können könnte machen macht gemacht sache sachen ding jetzt gerade eigentlich genau
      wirklich bitte mal muss müssen soll sollen will wollen gibt gab geben kommt weiß wissen sag sagen
      hallo denn überhaupt immer wieder
    `),
    general: wordSet(`
      funktionieren benutzen nutzen verwenden brauchen braucht bedeuten helfen hilft finden
      kennen denken glauben empfehlen empfiehlt vorschlagen bevorzugen wählen ändern passieren
      erklären zeigen mögen mag lassen lässt geben bleiben werden existieren abhängen
      vergleichen verbessern dienen stehen gut besser beste schlecht groß klein lang kurz hoch
      niedrig schnell langsam einfach schwierig schwer billig teuer alt neu jung wichtig
      verschieden ähnlich möglich verfügbar nützlich andere art weise beispiel unterschied grund
      zweck bedeutung rat tipp meinung problem frage antwort information zusammenfassung thema
      liste teil ort leute person zeit tag jahr name nahe weit drinnen draußen neben oft nie
      vorher nachher geboren
    `),
    respellings: phrases(`
      wieviel wie viel, wieviele wie viele, wievile wie viele, vll vielleicht, vllt vielleicht, iwie irgendwie,
      nix nichts, ned nicht, net nicht, nich nicht, is ist, isn ist ein, hats hat es, gibts gibt es,
      wers wer es, wos wo es, wans wann, wan wann, warm warm, waren waren, weils weil es, ne eine, nen einen,
      n ein, grad gerade, biss bis, seid seit, infos informationen, öffi bus
    `),
    asking:
      'wer|wen|wem|wessen|was|wann|wo|wohin|woher|wie|wieviele?|warum|wieso|weshalb|welche[rsnm]?|seit wann|bis wann|ist|sind|gibt|kann|hat',
    joining: 'und|aber|dass|ob|oder|also',
    calling:
      '(?:wei(?:ß|ss)|kann) (?:jemand|wer)(?: (?:mir|uns) (?:helfen|sagen))?|hallo|hi|moin|danke|bitte',
    prefixes: /^(ex|anti|semi|co|ko|vor|um)(\p{L}{4,})$/u,
    soundAlikes: [
      ['ae', 'a', 'e'],
      ['oe', 'o'],
      ['ue', 'u'],
      ['ph', 'f', 'v'],
      ['ss', 's'],
      ['ck', 'k'],
      ['tz', 'z'],
      ['ie', 'i'],
    ],
  },
  backward: {
    saidBefore: 'das',
    openers: 'und|aber|oder|und was ist mit|was ist mit',
    asking: 'wer|wann|warum|wieso|weshalb|wo|wie|welche|welcher|welches|wem|wen|wohin|woher',
    afterAsking: 'viel|viele|lange|oft|alt|weit',
  },
  definitions: germanDefinitions,
  documents: germanDocuments,
  conversation: germanConversation,
};
