/** French words that stand around articles on web pages. */
import type { PageWords } from '../../words/page-words.ts';
import { alternatives } from '../../words/word-lists.ts';

export const frenchPages: PageWords = {
  asides: {
    elsewhere: alternatives(`
      lire la suite|en savoir plus:?$|(?:à )?(?:lire|voir) (?:aussi|également)
      à (?:lire|voir)\\b|pour aller plus loin
      (?:articles?|sujets?) (?:liés|similaires|associés|connexes)
      (?:(?:articles?|audios?|photos?|vidéos?)(?: et \\p{L}+)? )?sur le (?:même )?(?:sujet|thème)
      vous (?:aimerez|pourriez) aussi
    `),
    invitations: alternatives(`
      article réservé aux abonnés|il vous reste \\d
      cet article (?:a été|est) (?:publié|réservé)|pour lire la suite|la suite est réservée
      déjà abonné|vous (?:êtes|avez) déjà (?:abonné|un compte)
      s’abonner|abonnez-vous|inscrivez-vous|recevez (?:nos|la|chaque)|suivez-nous|partage[rz]
    `),
    credits: alternatives(`
      crédits? (?:photos?)?|photos? ?:|source ?:|image (?:illustrative|d[’']illustration) ?:
      (?:image|photo) d[’'](?:archives?|illustration)\\b|tous droits réservés
      les (?:opinions|propos) exprimée?s
    `),
    tools: alternatives(`
      aller au contenu|sommaire$|(?:écouter|imprimer) (?:l’article|cet article)|copier le lien
      publicité$
    `),
    comments: '(?:aucun|\\d+) commentaires?$|laisser un commentaire',
    about: 'publié (?:le|dans)\\b.{0,60}$|permalien|date ?:? ?\\d|pour citer ce|mots[- ]clés ?:',
  },
  labels:
    'par:?|image|photos?|vidéos?|audio|publicité|ou|agrandir|fermer|chargement|temps de lecture ?:? .{0,4}\\d{1,2} ?min.{0,6}',
  leadsOut: "(?:s[’']ouvre dans une? )?(?:nouvelle fenêtre|nouvel onglet)|lien externe",
  continues: 'lire (?:la suite|plus)|en savoir plus',
  ago: 'il y a \\d{1,2} (?:min(?:utes?)?|heures?|jours?)',
  clock: 'h',
  pictures: 'photos?|image',
  beforeDay: 'le',
  by: '(?:écrit |publié )?par|auteur(?:e|s)? ?:|texte ?:',
  follow: 'suivre|(?:voir )?tous (?:les|ses) articles(?: de| par)?',
  roles: alternatives(`
    (?:l[’'])?auteure?|journaliste|rédact(?:eur|rice)|correspondante?|publié|anonyme|invité
    par
  `),
  bodies: alternatives(`
    rédaction|équipe|agences?|journal|presse|magazine|actualités?|société|politique|économie
    culture|sports?|opinions?|journaliste|correspondante?|envoyée?|spéciale?|université
    institut|ministère|minutes?|heures?|commentaires?|partager|suivre
  `),
  invites: '(?:notre|la|nos) (?:\\p{L}+ )?newsletters?|abonnez-vous|suivez-nous|inscrivez-vous',
  and: 'et|avec',
  changed: 'mis à jour|mise à jour|modifi',
  walls: 'abonn|connect|inscri',
};
