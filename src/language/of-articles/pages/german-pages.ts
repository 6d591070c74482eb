/** German words that stand around articles on web pages. */
import type { PageWords } from '../../words/page-words.ts';
import { alternatives } from '../../words/word-lists.ts';

export const germanPages: PageWords = {
  asides: {
    elsewhere: alternatives(`
      lesen sie (?:auch|hier|dazu|mehr)|lies (?:auch|hier|dazu|mehr)|siehe auch|weiterlesen:?$
      zum weiterlesen|passend dazu|(?:auch )?interessant:|auch interessant:?
      (?:mehr|weitere (?:infos|informationen|artikel|themen|beiträge|nachrichten|links))(?: \\p{L}+){0,5}:?$
      mehr zum thema|mehr (?:von|aus|aus der|zu)\\b.{0,40}$
      noch mehr (?:infos|artikel|tipps|themen)|weitere infos|weitere? \\p{L}+tipps?\\b.{0,30}$
      verwandte (?:artikel|themen|beiträge)|ähnliche (?:artikel|beiträge|themen)
      verwandte links|empfohlen(?:e artikel)?:?$
      (?:das|dies(?:e[rs]?)?)(?: (?:artikel|beitrag|thema))? könnte (?:sie|dich|euch)(?: auch)? interessieren
      schon gelesen|entdecke(?:n sie)? (?:mehr|weitere)\\b|weiter zu[mr]? [^.]{0,60}$
      (?:artikel|audios?|bilder|videos?)(?: und \\p{L}+)? zum thema\\b
      (?:meist|viel)[- ]?(?:gelesen|diskutiert|kommentiert)
      (?:neueste|neuste|aktuelle) (?:artikel|beiträge|nachrichten|meldungen|themen|produkttests)\\b.{0,30}$
      news rund um|top-themen|empfehlungen aus|die besten (?:tipps|angebote)$
      zusatzinformationen|vorschau auf den nächsten|(?:- )?alle pressemitteilungen
      bild anzeigen|quellen (?:ausblenden|anzeigen)|weiterführende(?:r)? links?
      häufig gestellte fragen$
    `),
    invitations: alternatives(`
      abonnier(?:en|e|t)|(?:jetzt|hier) (?:abonnieren|anmelden|kostenlos)|zum newsletter
      newsletter$|.{0,30}newsletter informiert|melde? (?:dich|sie sich) .{0,40}newsletter
      verpasse keine|werde(?:n sie)? mitglied|unterstütze? .{0,40}$
      folge(?:n sie)? uns|(?:möchte(?:n sie|st du) )?(?:den|diesen) (?:artikel|beitrag) teilen
      teilen mit|(?:den )?artikel (?:mit anderen )?teilen|teilen sie dies|teilen:?$
      mit diesem button
      gefällt mir|gefällt (?:dir|ihnen|euch) (?:der|dieser|unser)\\b|artikel gefallen
      (?:hat )?(?:dir|ihnen) (?:der|dieser) (?:artikel|beitrag)
      möchte(?:n sie|st du) (?:weiterlesen|mehr lesen)|ja\\. ich bin abonnent|.{0,40}rss-feed\\b
      (?:haben sie|hast du) (?:bereits|noch kein|schon) (?:ein )?(?:abo|konto|zugangsdaten)\\b
      (?:%?d )?bloggern gefällt
      wir freuen uns über|keine lust alleine|(?:jetzt )?(?:auch )?digital!|kontakt:?$
      ansprechpartner(?:in(?:nen)?)?\\b.{0,40}$|wir respektieren (?:deine|ihre) privatsphäre
    `),
    credits: alternatives(`
      (?:aufmacher|archiv|artikel|beitrags|symbol|titel)?(?:bild|foto)s?(?:nachweis|quelle|rechte)?:|foto(?:s|credit)?:|quellen?:
      (?:archiv|symbol)(?:bild|foto)(?:\\.|$| \\()|quellenangaben?:?$|abb(?:ildung|\\.)(?: \\d+)?\\s?:
      alle rechte vorbehalten
      mit (?:agenturmaterial|informationen (?:von|der))
      diese[rs]? (?:artikel|beitrag|text) (?:wurde|ist|erschien) (?:im original|zuerst|erstmals|ursprünglich)
      (?:hier|dieser) (?:geht es|artikel|text) (?:zur?|ist zuerst|wurde (?:zuerst )?veröffentlicht)
      dieses skript als|dieser text entspricht
      (?:dieser|der) beitrag (?:gibt die meinung|handelt es sich)|bei diesem beitrag handelt
      (?:die mit|die hier) .{0,60}links sind|affiliate|werbelink
      werbung\\.|(?:dieser|der) (?:artikel|beitrag|text) enthält (?:affiliate|werb)|amazon tipp|alle angaben ohne
    `),
    tools: alternatives(`
      zum inhalt springen|inhalt(?:sverzeichnis)?$|neuer abschnitt$
      zurück(?: zur?[mr]?)? (?:liste|übersicht|newsroom|startseite|artikel)\\b.{0,20}$|zurück$
      anzeige$|anzeige\\b ?[,:-]|- ?anzeige|werbung$
      empfohlener redaktioneller inhalt
      an dieser stelle finde(?:n sie|st du) (?:einen|externe)|externer inhalt
      externe[nr]? inhalte?\\b.{0,20}$
      klicken sie (?:hier|auf den\\b.{0,20}(?:button|knopf|unteren))
      (?:um|zum) (?:diesen|den) inhalt
      ich bin (?:damit )?einverstanden|(?:damit können )?personenbezogene daten
      ein klick für den datenschutz
      player wird geladen|wird geladen|lade weitere|bitte laden sie
      link (?:zum|des)\\b.{0,30}$|den link (?:zum|kopieren)|drucken$
      sie sind (?:aktuell |derzeit )?nicht (?:eingeloggt|angemeldet)|was sind cookies
      durch die (?:weitere )?nutzung
    `),
    comments: alternatives(`
      kommentare? (?:schreiben|insgesamt|verfassen)|kommentieren$|(?:keine|\\d+) kommentare?$
      (?:du musst|sie müssen)(?: sich)? (?:angemeldet|anmelden|eingeloggt|einloggen|registriert)
      (?:schreiben? sie|schreibe?|hinterlassen? sie|hinterlasse?) (?:den ersten|einen|eine) (?:antwort|kommentar)
      bewerten:?$
    `),
    about: alternatives(`
      (?:veröffentlicht|publiziert|aktualisiert|stand|datum|kategorien?|aufrufe|autoren|von|teilen)\\s?:
      aktualisiert am|lesedauer|datum \\d|zitiervorschlag|zitierhinweis
      schlagwörter:?|stichwörter:?|schlagworte:?|tags:|themen(?: im artikel)?:?$
      über (?:den autor|die autorin|die autoren)
    `),
  },
  labels: alternatives(`
    von:?|bild(?:er)?|fotos?|video|videos|audio|anzeige|werbung|wird geladen|abspielen|pause
    schließen|oder|vergrößern|bild vergrößern
    lesezeit:? .{0,4}\\d{1,2} ?min.{0,6}|\\d{1,2} ?min(?:uten)?\\.? lesezeit
  `),
  buys: 'preis bei|jetzt kaufen|zum angebot|kaufen bei|bei .{2,20} kaufen',
  leadsOut:
    '(?:öffnet|wird) (?:in|im) (?:einem )?neuen (?:fenster|tab)(?: geöffnet)?|externer link',
  continues: 'mehr|weiterlesen|mehr lesen|mehr erfahren|weiter',
  ago: 'vor \\d{1,2} (?:min(?:uten?)?|stunden?|tag(?:en)?)',
  clock: 'uhr|h',
  pictures: 'fotos?|bild(?:er)?',
  beforeDay: 'am',
  by: alternatives(`
    (?:geschrieben |veröffentlicht |erstellt |verfasst |eingestellt |(?:(?:ein )?(?:gast)?beitrag|artikel|text|interview|bericht|kommentar|rezension|(?:text und )?interview) )?von
    autor(?:en|in)?:?|(?:text|interview|text und interview|ein interview):
  `),
  follow: 'folgen|alles von|(?:zeige )?alle (?:Artikel|Beiträge) (?:von|anzeigen)',
  roles: alternatives(`
    (?:der |die )?autor(?:in|en)?|redakteur(?:in)?|korrespondent(?:in)?
    gast(?:beitrag|autor(?:in)?)?|nachrichten|von|veröffentlicht|unbekannt
    über (?:den autor|die autorin)
  `),
  bodies: alternatives(`
    sekretariat|partei|fraktion|feuerwehr|diakonie|bund|amt|abteilung|stiftung
    redaktion\\p{L}*|\\p{L}*(?:redaktion|agentur)|zur|zum|pressestelle|presse|team|nachrichten
    zeitung|magazin|verlag|verein|verband|agentur|online|digital|lokales|politik|wirtschaft
    kultur|meinung|korrespondent(?:in)?|redakteur(?:in)?|journalist(?:in)?|leser|kommentare?
    theme|gründer(?:in)?|hochschule|universität|institut|ministerium|anstalt
  `),
  notices: 'unter (?:der |einer )?(?:lizenz )?(?:cc[ -]by|creative[ -]commons)',
  invites: alternatives(`
    (?:unser\\p{L}{0,2}|den|mein\\p{L}{0,2}) (?:\\p{L}+ )?\\p{L}*newsletter|abonnier
    (?:gratis|kostenlos) per newsletter
    folge(?:n sie)? uns|whatsapp-kanal|jetzt (?:anmelden|registrieren)
  `),
  and: 'und|mit',
  published: alternatives(`
    veröffentlicht(?: am)?|erschienen(?: am)?|publiziert(?: am)?|pressemitteilung vom
    gepostet am
  `),
  changed: 'aktuali|geändert|bearbeitet',
  walls: 'abonn|anmeld|einlogg|regist',
};
