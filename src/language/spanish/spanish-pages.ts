/** Spanish words that stand around articles on web pages. */
import type { PageWords } from '../words/page-words.ts';
import { alternatives } from '../words/word-lists.ts';

export const spanishPages: PageWords = {
  asides: {
    elsewhere: alternatives(`
      lea? (?:más|también|además|aquí)(?::|$)|lea? también|leer? más|le(?:e|er) también
      lee además
      ver (?:más|también)(?::|$)|mir[ae]:|mira también|vea (?:también|además|aquí):?
      ¡?mira lo que|visto ahora
      (?:puedes?|te puede) (?:ver|leer|interesar)|te (?:puede|podría) interesar
      (?:quizás? )?te interes[ae]|le (?:puede|podría) interesar
      (?:artículos?|noticias?|notas?|temas?|contenidos?) relacionad[oa]s?|para saber más:?$|relacionad[oa]s?:?$
      recomendad[oa]s?:?$|videos? recomendados?
      más (?:sobre|noticias|información)[^.]{0,60}$
      (?:más|otros capítulos) (?:de|en) esta serie\\b.{0,40}$
      (?:sigue|consulta) toda la (?:información|actualidad)
      sigue (?:a|leyendo|nuestro)\\b.{0,60}$
      últimas noticias:?$|noticias más .{0,20}$|más le[ií]d[oa]s|lo más (?:leído|visto):?$
      enlaces? (?:externos?|relacionados?|de interés):?$|preguntas frecuentes$|no te pierdas
    `),
    invitations: alternatives(`
      suscríbe?te|suscríbase|(?:regístrate|inicia sesión)\\b.{0,80}$
      recib[ea] (?:en tu|gratis|cada|toda)\\b.{0,80}
      recib[ea] (?:las|nuestras) (?:noticias|últimas)|(?:apúntate|apuntarte) (?:a|al)
      contenido (?:exclusivo|reservado|patrocinado|solo) .{0,30}$
      para (?:leer|ver|seguir leyendo) (?:la nota|el artículo|la noticia|más)\\b
      (?:ya eres|si eres|hazte) (?:suscriptora?|soci[oa]|miembro)|h[aá]zte (?:miembro|socio)
      cancela cuando|ap[oó]ya(?:nos|te)\\b|si te parece valios[oa]|hacemos periodismo
      tú también puedes|(?:necesitas|debes|tienes que) (?:ser|hacerte) (?:suscriptora?|soci[oa]|miembro)
      síguenos|puedes seguir a\\b.{0,60} en|únete (?:a|desde|en)|únase
      ¿?ya sabías que .{0,60}(?:canal|telegram|whatsapp)|descarga (?:la|nuestra) app
      comparte?
      contacto:?$
    `),
    credits: alternatives(`
      (?:fotos?|imágenes|imagen|portada|vía|más información|en .{2,30}) \\|\\s
      (?:foto|imagen)(?:grafía)? de archivo\\b|fotos?:|fotografías?:|foto(?:grafía)? (?:de|por):|imagen(?:es)?:|crédito:|fuente:
      fig(?:ura|\\.) ?\\d+\\s?[.:]
      (?:vídeo|video|podcast):|la publicación compartida|una publicación compartida
      ver esta publicación
      todos los derechos reservados
    `),
    tools: alternatives(`
      (?:ir|saltar) al contenido|volver (?:arriba|al? (?:listado|inicio|portada))
      tabla de contenidos?$
      (?:la nota|el artículo|la noticia|la información) (?:sigue|continúa)|publicidad$
      escucha(?:r)? (?:este|el) artículo
      copiar (?:el )?enlace|enlace copiado|se abre en (?:una )?(?:nueva )?(?:ventana|pestaña)
      (?:este|nuestro) sitio (?:web )?(?:usa|utiliza) cookies|reportar (?:un )?error|enviado$
    `),
    comments: alternatives(`
      (?:ningún|sin|\\d+) comentarios?$|comentarios:?$|deja (?:un|tu) comentario
      deb(?:e|es) (?:estar conectad[oa]|iniciar sesión)|valora(?: (?:esta|este) (?:artículo|noticia|nota)|r:?)$
    `),
    about: alternatives(`
      publicado (?:en|el)\\b.{0,60}$
      esta (?:nota|noticia|información) (?:fue|ha sido) publicada|actualizado\\s?:
      categor[ií]as?\\s?:|archivado en|etiquetas:|temas:
      fecha ?:? ?\\d|(?:leído|visto) \\d+ vec|cómo citar|sobre (?:el autor|la autora)$
    `),
  },
  labels: alternatives(`
    por:?|(?:inicia sesión|regístrate|suscríbete)(?: o (?:inicia sesión|regístrate|suscríbete))? para (?:seguir|continuar) leyendo
    imagen|imágenes|(?:imagen|foto) \\d+ de \\d+|\\d+ (?:fotos|imágenes)|fotos?|fotogalería
    galería|vídeos?|videos?|audio|transcripción|publicidad|anuncio|cargando|reproducir|pausar
    cerrar|ampliar(?: (?:foto|imagen))?|ver (?:vídeo|video|galería)|o|duración \\d.{0,8}
    pie de foto|(?:mira|escucha):
    tiempo de lectura:? .{0,4}\\d{1,2} ?min.{0,6}|\\d{1,2} ?min(?:utos?)?\\.? de lectura
  `),
  buys: 'comprar|precio en|ver (?:precio|oferta|en)\\b',
  notices: alternatives(`
    (?:puede|pueden) (?:ser )?(?:republicad|reproducid|republicar|reproducir)
    prohibida (?:la|su) reproducción|(?:bajo|con) (?:una )?licencia (?:de )?creative commons
  `),
  leadsOut:
    '(?:se )?abre en (?:una )?(?:nueva (?:pestaña|ventana)|(?:pestaña|ventana) nueva)|nueva ventana',
  continues: '(?:leer|lee|ver|saber) más|seguir leyendo|sigue leyendo|más',
  ago: 'hace \\d{1,2} (?:min(?:utos?)?|horas?|días?)',
  clock: 'h|horas|hs',
  pictures: 'foto(?:graf[ií]a)?s?|imagen',
  beforeDay: 'el',
  by: '(?:escrito |publicado |texto |creado |elaborado |un artículo )?por|autor(?:es|a)?:?|texto:',
  follow: alternatives(`
    seguir(?: a)?|ver (?:todas las entradas|todos los artículos|más)(?: de| por)?
    contactar(?: a| con)?
  `),
  roles: alternatives(`
    (?:el |la )?autora?|redactora?|periodista|corresponsal|colaboradora?|editora?|anónimo
    publicado|actualizado|cortesía|por|admin|invitad[oa]|usuari[oa]|ninguno
  `),
  bodies: alternatives(`
    redacci[oó]n|equipo|agencias?|noticias|prensa|diario|peri[oó]dico|revista|radio
    televisi[oó]n|deportes|opini[oó]n|editorial|sociedad|pol[ií]tica|econom[ií]a|cultura
    sucesos|colaboraci[oó]n|colaboradora?|corresponsal|enviad[oa]|especial|periodista
    redactora?|editora?|fotograf[ií]as?|servicios?|comunicaci[oó]n|comunicado|digital|web
    staff|gabinete|universidad|instituto|ministerio|ediciones|minutos?|horas?|hace|comentarios?
    compartir|seguir|suscr[ií]bete|publicidad|lectura
  `),
  invites: alternatives(`
    (?:nuestro|nuestra|la|el) (?:\\p{L}+ )?(?:newsletter|boletín)|suscr[ií]b(?:ete|ase|irte)
    síguenos|únete|canal de (?:whatsapp|telegram)|descarga (?:la|nuestra)|regístrate
  `),
  and: 'y|e|con',
  published: 'publicad[oa](?: el)?|fecha de publicación',
  changed: 'actualiz|modific|editad',
  walls: 'suscri|inicia|regist|premium',
};
