/** French: what the stages need to know of articles and questions in it. */
import { stemmer } from '@orama/stemmers/french';
import { joinForms } from '../join-forms.ts';
import type { Language } from '../language.ts';
import { pairs, phrases, wordSet } from '../words/word-lists.ts';
import { frenchConversation } from './conversation/french-conversation.ts';
import { frenchDefinitions } from './definitions/french-definitions.ts';
import { frenchDocuments } from './documents/french-documents.ts';
import { frenchPages } from './pages/french-pages.ts';

/** Verbs whose forms share too little for a stemmer. */
const forms = `
  avoir ont avait avaient aura auront eu
  aller va vont allait ira iront
  faire fait font faisait fera feront fit firent faite
  pouvoir peut peuvent pouvait pourra pu
  devoir doit doivent devait devra dû
  vouloir veut veulent voulait voulu
  venir vient viennent venait viendra venu venue
  tenir tient tiennent tenait tiendra tenu tenue
  prendre prend prennent prenait pris prise
  mettre met mettent mettait mis mise
  dire dit disent disait dite
  lire lit lisent lu
  écrire écrit écrivent écrivait écrite
  naître né née naquit
  mourir mort morte meurt mourut morts
  vivre vit vivent vivait vécu
  ouvrir ouvre ouvrent ouvert ouverte ouvrait
  construire construit construite construits construites
  détruire détruit détruite détruits détruites
  élire élu élue élus
  vendre vend vendent vendu vendue vendus
  perdre perd perdent perdu perdue
  recevoir reçoit reçoivent reçu reçue
  payer paie paient paye payé paiera
  œil yeux
`;

export const french: Language = {
  code: 'fr',
  name: 'français',
  ...joinForms(stemmer, forms),
  elisions: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/iu,
  ownLetters: /[àâçèêëîïôœùûÿ]/iu,
  stopWords: wordSet(`
    le la les l d des du de une au aux à en dans par pour sur sous avec sans chez entre vers depuis
    pendant durant jusque jusqu et ou où mais donc car ni que qu qui quoi dont quel quelle quels quelles
    quand comment combien pourquoi lequel laquelle est sont était étaient être sera seront fut furent
    serait ce cet cette ces c ça cela ceci celui celle ceux celles il elle ils elles on nous vous je j
    tu te t se s me m lui leur leurs y n ne pas plus moins son sa ses mon ma mes ton ta tes notre votre
    nos vos si comme aussi très même tout toute toutes tous quelque quelques a ont avait avaient avoir
    ait aura est-ce lors puis alors ainsi après avant selon parce afin eux moi toi dès lorsque lorsqu
    puisque puisqu
  `),
  wordList: 'french',
  verbEndings: { common: ['er', 'ir', 're'], longest: 5 },
  sayingVerbs: wordSet(`
    dit déclare déclaré déclarait explique expliqué affirme affirmé ajoute ajouté assure assuré estime
    estimé précise précisé annonce annoncé répond répondu écrit indique indiqué raconte raconté confie
    rappelle rappelé souligne souligné
  `),
  askedSayingVerbs: wordSet('dire disent dites déclarer écrire penser pense'),
  fields: {
    title: ['titre'],
    author: ['auteur', 'auteurs', 'auteure', 'autrice'],
    date: ['dateDePublication', 'datePublication'],
    created: ['crééLe', 'dateCréation', 'dateDeCréation'],
    language: ['langue'],
    url: ['lien'],
    description: ['résumé', 'extrait'],
  },
  abbreviations: wordSet(`
    m mm mme mmes mlle dr pr me st ste av bd env ex etc cf p pp vol chap art éd fig tél
    janv févr avr juil sept oct nov déc
  `),
  numerals: pairs(`
    zéro 0 un 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12
    treize 13 quatorze 14 quinze 15 seize 16 dix-sept 17 dix-huit 18 dix-neuf 19 vingt 20 vingts 20
    trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90
    cent 100 cents 100 mille 1000 million 1000000 millions 1000000 milliard 1000000000
    milliards 1000000000
  `),
  ordinals: pairs(`
    premier 1 première 1 premiers 1 premières 1 deuxième 2 second 2 seconde 2 troisième 3 quatrième 4
    cinquième 5 sixième 6 septième 7 huitième 8 neuvième 9 dixième 10
  `),
  numeralJoiner: 'et',
  percents: phrases('pourcentage, pourcentages, pour cent'),
  months: pairs(`
    janvier 1 février 2 mars 3 avril 4 mai 5 juin 6 juillet 7 août 8 septembre 9 octobre 10 novembre 11
    décembre 12 fevrier 2 aout 8 decembre 12
  `),
  doubtfulMonths: wordSet('mars'),
  questionPatterns: [
    ['time', /(?:depuis|jusqu['’ ]?[aà]|d[eè]s) quand|il y a combien de temps/u],
    [
      'money',
      /combien (?:d['’ ]?(?:euros|argent)|de (?:francs|dollars)|[cç]a co[uû]te|(?:\S+ ){0,4}(?:co[uû]t|pa[iy]|vaut|valent|gagn|d[eé]pens|vend))|(?:quel|c['’ ]?est quoi) (?:est |[eé]tait )?(?:le )?(?:prix|co[uû]t|tarif|budget|montant)|^(?:le )?(?:prix|co[uû]t|tarif)(?!\p{L})/u,
    ],
    ['percent', /quel(?:le)? (?:est (?:le |la )?)?(?:pourcentage|proportion|part)(?!\p{L})/u],
    ['age', /quel [aâ]ge/u],
    ['clock', /(?:[aà] )?quelle heure|^horaires?(?!\p{L})/u],
    ['frequency', /tou(?:s|tes) les combien|quelle fr[eé]quence|combien de fois par/u],
    [
      'measure',
      /quelle (?:est la |[eé]tait la )?(?:taille|hauteur|longueur|profondeur|superficie|distance|temp[eé]rature|largeur)|combien (?:de (?:km|kilom[eè]tres|m[eè]tres|litres|tonnes|kilos|hectares)|mesure|p[eè]se)|^(?:hauteur|longueur|taille|profondeur|superficie)(?!\p{L})/u,
    ],
    [
      'duration',
      /combien d['’ ]?(?:ann[eé]es|heures)|combien de (?:temps|jours|mois|semaines|minutes)|(?:quelle |la )?dur[eé]e/u,
    ],
    ['number', /combien|quel (?:est le )?(?:nombre|total)|cmb/u],
    [
      'time',
      /(?<!\p{L})quand(?!\p{L})|(?:quelle|kel) (?:ann[eé]e|date|saison)|quel (?:jour|mois|si[eè]cle)/u,
    ],
    [
      'person',
      /(?<!\p{L})(?:qui|ki)(?!\p{L})|quel(?:le)? (?:personne|auteur|maire|ministre|pr[eé]sidente?|architecte)/u,
    ],
    [
      'place',
      /(?<!\p{L})o[uù](?!\p{L})|quel(?:le)? (?:ville|pays|endroit|r[eé]gion|village|lieu|rivi[eè]re)/u,
    ],
    [
      'reason',
      /pourquoi|(?<!\p{L})(?:pk|pq|pkoi)(?!\p{L})|pour quel(?:le)? (?:raison|motif)|quelle (?:est|[eé]tait) la (?:raison|cause)/u,
    ],
  ],
  offers: {
    money:
      /[$€£]\s?\d|\d\s?[€$]|(?<!\p{L})(?:euros?|francs?|dollars?|centimes?|gratuit\p{L}*)(?!\p{L})/iu,
    percent: /\d\s?%|pour cent|(?<!\p{L})(?:moitié|tiers|quart|majorité)(?!\p{L})/iu,
    age: /(?<!\p{L})(?:âgée?s?|âge|née?)(?!\p{L})|\d ans/iu,
    clock:
      /\d{1,2}\s?(?:h|heures?)(?!\p{L})|\d{1,2}:\d{2}|(?<!\p{L})(?:midi|minuit|aube)(?!\p{L})/iu,
    frequency:
      /(?<!\p{L})(?:chaque|tous les|toutes les|par (?:jour|semaine|mois|an)|fois|quotidien\p{L}*|annuel\p{L}*)(?!\p{L})/iu,
    duration:
      /(?<!\p{L})(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans|années?|siècles?|nuits?|jusqu['’]\p{L}+)(?!\p{L})/iu,
    measure:
      /\d\s?(?:°|(?:m|km|cm|mm|kg|g|t|ha|l)(?!\p{L}))|(?<!\p{L})(?:mètres?|kilomètres?|centimètres?|millimètres?|degrés?|litres?|tonnes?|kilos?|hectares?|étages?)(?!\p{L})/iu,
    time: /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|printemps|été|automne|hiver|hier|demain|aujourd['’]hui|siècle)(?!\p{L})|il y a (?:\p{L}+|\d+) (?:ans|jours|mois)|(?:année|semaine|mois) (?:dernière?|prochaine?)/iu,
    reason:
      /(?<!\p{L})(?:parce qu|car|afin (?:de|qu)|grâce à|à cause|raison|en raison|puisque|faute de|pour que|pour \p{L}+(?:er|ir|re)(?!\p{L})|trop)/iu,
  },
  determiners: 'le|la|les',
  ordinalMarks: 'er|ère|re|ème|e',
  books: {
    end: 'fin',
    typistNotes: 'notes? (?:du|de|sur la) transcri\\p{L}*',
    notes: 'note',
    pictures: 'illustra',
    imprint: 'tous droits réservés|imprimé (?:en|par)',
    published: 'publié|(?:première|1re|\\d{1,2}e) (?:édition|publication)',
  },
  openers: '(?:et )?(?:alors|donc|puis|maintenant|voilà)|mais|bon|eh bien|parce que',
  timed: 'horodatage|temps|minute',
  recorded:
    "épisode (?:numéro )?\\d{1,5},? enregistré le|(?:cet épisode|cette (?:émission|conversation)) a été enregistrée? le|nous sommes(?: aujourd[’']hui)? le",
  subtitlesBy:
    "(?:sous-titr(?:es?|age|é)|transcription|traduction|traduit|synchro(?:nisation|nisé)?|adaptation)(?: et \\p{L}{3,14})?(?: (?:réalisée?s?|faits?))? ?(?:par|:|st[’'] ?\\d)|sous-titres? (?:réalisés|téléchargés)",
  unheard: 'inaudible|inintelligible|incompréhensible',
  pages: frenchPages,
  notes: {
    ways: 'page (?:précédente|suivante)|précédente?|suivante?|retour(?: (?:à|au)(?: \\p{L}+){1,4})?|accueil|sommaire',
    gathers: 'voir aussi|liens?|étiquettes?|notes? liées?',
  },
  attributions: "selon|d’après|d'après",
  references: {
    passage: 'paragraphes?|passages?',
    of: 'de|du',
    number: 'numéro|numero|nº|n°',
    asking: "que dit|que disent|qu[’']est-ce que dit|montre(?:-moi)?|lis(?:-moi)?|le|les",
    saying: '',
  },
  typed: {
    light: wordSet(`
      aller va vont encore peut peuvent faut faire fait font chose choses exactement vraiment maintenant
      ici là bien dois doit dis dire moi savoir sait svp stp plaît plait bonjour déjà toujours un
    `),
    general: wordSet(`
      marcher fonctionner utiliser servir sert signifier veut trouver aider conseiller
      recommander préférer choisir changer passer permettre expliquer montrer parler penser
      croire savoir connaître mettre prendre donner tenir rester devenir exister dépendre
      comparer améliorer bon bonne meilleur mauvais pire grand petit long court haut bas rapide
      lent facile difficile simple cher vieux nouveau jeune important principal différent
      possible disponible utile autre façon manière type exemple différence raison but sens
      conseil avis problème question réponse information détail résumé sujet liste partie lieu
      gens personne temps jour année nom près loin dedans dehors derrière devant avant après
      toujours jamais souvent
    `),
    respellings: phrases(`
      pk pourquoi, pq pourquoi, pkoi pourquoi, bcp beaucoup, tt tout, ki qui, ke que, koi quoi, qd quand,
      qand quand, cmb combien, combi1 combien, kel quel, dc donc, ds dans, ac avec, av avec, vs vous,
      ns nous, tps temps, pr pour, cb combien, cmt comment, info information, appart appartement
    `),
    asking:
      "qui|que|qu['’]|quand|o[uù]|comment|combien|pourquoi|quel|quelle|quels|quelles|est-ce|quoi|pk|ki",
    joining: 'et|mais|que|si|donc|ou',
    calling:
      "quelqu['’ ]un (?:sait|peut (?:m['’]aider|me dire))|bonjour|salut|merci|svp|s['’]il (?:te|vous) pla[iî]t",
    prefixes: /^(co|re|ré|pré|anti|ex|sous|mi)(\p{L}{3,})$/u,
    soundAlikes: [
      ['ph', 'f'],
      ['eau', 'au', 'o'],
      ['qu', 'k', 'c'],
      ['ss', 'c', 's', 'z'],
      ['y', 'i'],
    ],
  },
  backward: {
    saidBefore: 'ca|cela',
    openers: 'et|mais|ou bien|et alors|et pour|quen est il de',
    asking: 'qui|quand|pourquoi|combien|quel|quelle|quels|quelles|pk',
  },
  definitions: frenchDefinitions,
  documents: frenchDocuments,
  conversation: frenchConversation,
};
