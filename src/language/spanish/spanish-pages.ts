/** Spanish words that stand around articles on web pages. */
import type { PageWords } from '../words/page-words.ts';

export const spanishPages: PageWords = {
  asides:
    '(?:fotos?|imágenes|imagen|portada|vía|más información|en .{2,30}) \\| |(?:más|otros capítulos) (?:de|en) esta serie\\b.{0,40}$|(?:la nota|el artículo|la noticia|la información) (?:sigue|continúa)|(?:ir|saltar) al contenido|tabla de contenidos?$|recib[ea] (?:en tu|gratis|cada|toda)\\b.{0,80}|(?:apúntate|apuntarte) (?:a|al)|(?:regístrate|inicia sesión)\\b.{0,80}$|(?:sigue|consulta) toda la (?:información|actualidad)|puedes seguir a\\b.{0,60} en|contenido (?:exclusivo|reservado|patrocinado|solo) .{0,30}$|copiar (?:el )?enlace|enlace copiado|se abre en (?:una )?(?:nueva )?(?:ventana|pestaña)|escucha(?:r)? (?:este|el) artículo|esta (?:nota|noticia|información) (?:fue|ha sido) publicada|(?:vídeo|video|podcast):|la publicación compartida|una publicación compartida|ver esta publicación|fig(?:ura|\\.) ?\\d+\\s?[.:]|si te parece valios[oa]|ap[oó]ya(?:nos|te)\\b|cancela cuando|(?:ya eres|si eres|hazte) (?:suscriptora?|soci[oa]|miembro)|para (?:leer|ver|seguir leyendo) (?:la nota|el artículo|la noticia|más)\\b|sobre (?:el autor|la autora)$|contacto:?$|preguntas frecuentes$|enlaces? (?:externos?|relacionados?|de interés):?$|más información:?$|(?:este|nuestro) sitio (?:web )?(?:usa|utiliza) cookies|volver (?:arriba|al? (?:listado|inicio|portada))|reportar (?:un )?error|enviado$|le puede interesar|le (?:puede|podría) interesar|h[aá]zte (?:miembro|socio)|¿?ya sabías que .{0,60}(?:canal|telegram|whatsapp)|sigue (?:a|leyendo|nuestro)\\b.{0,60}$|videos? recomendados?|visto ahora|¡?mira lo que|únete (?:a|desde|en)|únase|hacemos periodismo|tú también puedes|últimas noticias:?$|noticias más .{0,20}$|más le[ií]d[oa]s|(?:ningún|sin|\\d+) comentarios?$|comentarios:?$|publicado (?:en|el)\\b.{0,60}$|actualizado\\s?:|categor[ií]as?\\s?:|archivado en|descarga (?:la|nuestra) app|recib[ea] (?:las|nuestras) (?:noticias|últimas)|lea? (?:más|también|además|aquí)(?::|$)|lea? también|leer? más|le(?:e|er) también|lee además|ver (?:más|también)(?::|$)|(?:puedes?|te puede) (?:ver|leer|interesar)|te (?:puede|podría) interesar|(?:quizás? )?te interes[ae]|mir[ae]:|mira también|vea (?:también|además|aquí):?|más (?:sobre|noticias|información)[^.]{0,60}$|(?:artículos|noticias|notas|temas|contenidos?) relacionad[oa]s?|relacionad[oa]s?:?$|recomendad[oa]s?:?$|no te pierdas|síguenos|suscríbe?te|suscríbase|comparte?|compartir|fotos?:|fotografías?:|foto(?:grafía)? (?:de|por):|imagen(?:es)?:|crédito:|fuente:|publicidad$|lo más (?:leído|visto):?$|deja (?:un|tu) comentario|etiquetas:|temas:|© ?\\d{4}|todos los derechos reservados',
  labels:
    'imagen|imágenes|(?:imagen|foto) \\d+ de \\d+|\\d+ (?:fotos|imágenes)|fotos?|fotogalería|galería|vídeos?|videos?|audio|transcripción|publicidad|anuncio|cargando|reproducir|pausar|cerrar|ampliar(?: (?:foto|imagen))?|ver (?:vídeo|video|galería)|o|duración \\d.{0,8}|pie de foto|(?:mira|escucha):',
  buys: 'comprar|precio en|ver (?:precio|oferta|en)\\b',
  notices:
    '(?:puede|pueden) (?:ser )?(?:republicad|reproducid|republicar|reproducir)|prohibida (?:la|su) reproducción|(?:bajo|con) (?:una )?licencia (?:de )?creative commons',
  continues: '(?:leer|lee|ver|saber) más|seguir leyendo|sigue leyendo|más',
  ago: 'hace \\d{1,2} (?:min(?:utos?)?|horas?|días?)',
  clock: 'h|horas|hs',
  pictures: 'foto(?:graf[ií]a)?s?|imagen',
  beforeDay: 'el',
  by: '(?:escrito |publicado |texto |creado |elaborado |un artículo )?por|autor(?:es|a)?:?|texto:',
  follow:
    'seguir(?: a)?|ver (?:todas las entradas|todos los artículos|más)(?: de| por)?|contactar(?: a| con)?',
  roles:
    '(?:el |la )?autora?|redactora?|periodista|corresponsal|colaboradora?|editora?|anónimo|publicado|actualizado|por|admin|invitad[oa]|usuari[oa]|ninguno',
  bodies:
    'redacci[oó]n|equipo|agencias?|noticias|prensa|diario|peri[oó]dico|revista|radio|televisi[oó]n|deportes|opini[oó]n|editorial|sociedad|pol[ií]tica|econom[ií]a|cultura|sucesos|colaboraci[oó]n|colaboradora?|corresponsal|enviad[oa]|especial|periodista|redactora?|editora?|fotograf[ií]as?|servicios?|comunicaci[oó]n|comunicado|digital|web|staff|gabinete|universidad|instituto|ministerio|minutos?|horas?|hace|comentarios?|compartir|seguir|suscr[ií]bete|publicidad|lectura',
  invites:
    '(?:nuestro|nuestra|la|el) (?:\\p{L}+ )?(?:newsletter|boletín)|suscr[ií]b(?:ete|ase|irte)|síguenos|únete|canal de (?:whatsapp|telegram)|descarga (?:la|nuestra)|regístrate',
  and: 'y|e|con',
  published: 'publicad[oa](?: el)?|fecha de publicación',
  changed: 'actualiz|modific|editad',
  walls: 'suscri|inicia|regist|premium',
};
