/** How people ask about the article itself in Spanish, and what they say that is no question. */
import type { ConversationWords } from '../words/conversation-words.ts';
import { alternatives } from '../words/word-lists.ts';

const que = '(?:que|q|ke|k)';
const quien = '(?:quien|quienes|kien|qien)';
const cuando = '(?:cuando|cuand|kuando|cndo)';
const give =
  '(?:(?:dame|pasa|pasame|pasas|me pasas|me das|manda|mandame|me mandas|envia|enviame|quiero|necesito|tienes|tenes|hay|da|deja|dejame|pon|ponme|haz|hazme|haceme|me haces|me puedes dar|me puedes pasar|me puedes hacer|puedes pasarme|puedes hacerme|puedes darme|cual es|cuales son|cual|donde esta|y) )*(?:(?:el|la|los|las|un|una|tu|tus|su|sus|algun|alguna) )*';
const the = '(?:(?:el|la|los|las|un|una|lo|su|sus|tu) )*';

const chatWord =
  '(?:ja(?:ja)*j?|je(?:je)*j?|ji(?:ji)+|lo+l|x+d+|ok|oki|okay|vale|dale|si|no|sip|nop|bueno|bien|claro|genial|guay|que bien|ya|ah+|oh+|eh+|m+|h+m+|uy|uf+|wow|guau|perfecto|entiendo|entendido|ya veo|prueba|probando|test|ping|da igual|nada|olvidalo|perdon|lo siento|interesante|cierto|igual|de acuerdo|listo|que risa|yo tambien|no se)';

export const spanishConversation: ConversationWords = {
  article: alternatives(`
    (?:el|este|ese|tu|la|esta|esa) (?:mism[oa] )?(?:articulo|noticia|nota|reportaje|articlo)(?: (?:original|complet[oa]|enter[oa]|que (?:tienes|pusiste|citas|usas|compartiste)))?
    (?:est[ea] )(?:texto|post|pagina|cosa|documento|historia|cronica|escrito|publicacion|guia|manual|tutorial|entrada|hilo|anuncio|comunicado|columna|resena|blog)
    esto|eso|articulo|noticia
  `),
  openings: alternatives(`
    hola|buenas|hey|oye|oiga|ey|ok|pues|y|pero|entonces|a ver|bueno|perdon|disculpa|una pregunta|pregunta|bot|che
    (?:me )?(?:puedes|podrias|puede|podes|podria)(?: (?:decir|decirme|contar|contarme|indicar|indicarme))?|dime|decime|sabes|alguien sabe|se sabe|quiero saber|quisiera saber|me dices|necesito saber
  `),
  fillers: alternatives(`
    porfa+|porfis|por fa|por favor|porfavor|pls|plis|please|ja(?:ja)+|lo+l|x+d+|tio|tia|bro|wey|guey|che|crack|exactamente|realmente|pues|ahora|mismo|rapidito|gracias de antemano|amigo|man|eh
  `),
  about: {
    author: {
      sure: alternatives(`
        (?:${quien} (?:es|fue|son|seria) )?${the}(?:autor|autora|autores|redactor|redactora|escritor|escritora)(?: (?:de )?(?:de )?{article}| del (?:articulo|texto|reportaje))?
        ${quien} (?:es el que |es la que |fue el que |fue la que |ha |lo ha )?(?:escribio|escribe|escrito|escrivio|escribió|redacto|redacta|redactado|firma|firmo|firmado|hizo) (?!eso$|esto$){article}
        ${quien} (?:ha )?(?:escribio|escribe|escrito|escrivio|redacto|redactado|firma|firmo) (?:esto|eso)
        (?:de|por) ${quien} (?:es|esta escrit[oa]|fue escrit[oa]|esta firmad[oa]) (?!eso$){article}|(?:por ${quien} (?:fue|esta) )?escrit[oa] por ${quien}|{article} (?:es )?de ${quien}|(?:escrit[oa] )?por ${quien}
        (?:(?:el )?nombre del? |${que} |cual (?:es )?)(?:el )?(?:la )?(?:autor|autora|periodista|reportero|reportera|persona|redactor)(?: que)? (?:escribio|redacto|hizo|firmo|firma) {article}
        (?:cual es el |el )?nombre (?:del?|de la) (?:autor|autora)(?: de {article}| del articulo)?|como se llama (?:el|la) (?:autor|autora)(?: de {article}| del articulo)?|tiene (?:autor|autora|firma)
      `),
      unless: `${quien} lo (?:escribio|redacto|firma)|(?:${quien} es )?(?:el |la )?(?:periodista|reportero|reportera)|${quien} hizo (?:esto|eso)|de ${quien} es (?:esto|eso)`,
    },
    publisher: {
      sure: alternatives(`
        ${quien} (?:ha )?(?:publico|publica|publicado|saco|difundio|edito|edita) {article}
        (?:en |de |cual |por )?(?:${que} )?(?:el |la )?(?:periodico|diario|medio|revista|sitio|pagina|web|canal|editorial|agencia) (?:es {article}|(?:ha )?(?:publico|publica|publicado|saco|escribio|hizo) {article}|(?:salio|se publico|esta|aparecio|aparece|viene) {article})
        (?:donde|en donde) (?:se publico|fue publicad[oa]|publicaron|salio|aparecio|se ha publicado|esta publicad[oa]|(?:se )?publico) {article}|de donde (?:es|viene|salio|sale|sacaron) {article}
        (?:${quien} es )?(?:el |la )?(?:editor|editora|editorial|medio|publicador|publicacion)(?: del? {article}| del articulo)?
      `),
      unless: `${quien} lo publico|(?:en |de )?${que} (?:periodico|diario|medio|revista|sitio|pagina)(?: (?:es|salio|se publico|lo publico))?|donde (?:se publico|salio|lo publicaron|fue publicad[oa])|de donde (?:es|viene|salio)`,
    },
    date: {
      sure: alternatives(`
        ${cuando} (?:se )?(?:ha )?(?:publico|publicaron|publicado|salio|salido|escribio|escribieron|subieron|hicieron|redacto|aparecio|fue (?:escrit[oa]|publicad[oa]|redactad[oa]|hech[oa])) {article}|${cuando} (?:esto|eso|{article}) (?:se publico|salio|fue (?:escrit[oa]|publicad[oa]))
        (?:de |desde )(?:${cuando}) (?:es|data|sera) {article}|{article} (?:es )?de ${cuando}|(?:de|en) ${que} (?:fecha|dia|ano|mes) (?:es|salio|se publico|se escribio|data|fue publicad[oa]) {article}|${que} (?:fecha|dia|ano) (?:tiene|es|salio|se publico|publicaron) {article}
        (?:cual es |${que} es |dame |dime )?(?:la )?fecha(?: (?:del? |en )?(?:la )?(?:{article}|articulo|noticia|publicacion)(?: del? {article}| del articulo)?)?
        (?:es|esta) (?:muy )?(?:reciente|actual|nuev[oa]|viej[oa]|actualizad[oa]|antigu[oa]) {article}|(?:es )?{article} (?:es )?(?:muy )?(?:reciente|actual|nuev[oa]|viej[oa]|de hoy|de ayer|antigu[oa])|como de (?:viej[oa]|reciente) es {article}|${que} tan (?:viej[oa]|reciente|nuev[oa]) es {article}
      `),
      unless: `${cuando} (?:se publico|lo publicaron|fue publicad[oa]|fue escrit[oa]|lo escribieron|salio|se escribio|la publicaron)|de ${cuando} es|de ${que} (?:fecha|dia|ano) es|es reciente`,
    },
    link: {
      sure: alternatives(`
        ${give}(?:links?|enlaces?|url|fuentes?|link original|enlace original|direccion web|fuente original|referencias?)(?: original)?(?: (?:(?:de|a|para|al|del?) )?(?:la |el )?(?:{article}|articulo|noticia|original|pagina|fuente)(?: original| complet[oa])?)?
        donde (?:se )?(?:puedo|puede|podria|podemos)? ?(?:leer|leo|lee|encontrar|encuentro|ver|veo|leerl[oa]) (?:{article}|el original|la nota|lo completo|el texto (?:completo|original)|la fuente)(?: complet[oa]| enter[oa]| original)*
        (?:de )?donde (?:sacaste|sacas|sacan|lo sacaste|lo sacas|sacaron|obtuviste|salio|leiste|viste|has sacado) (?:{article}|todo esto|la informacion|la info|esa informacion|eso)|(?:el |la )?(?:articulo|noticia) original|el original
      `),
      unless:
        'donde (?:puedo leerl[oa]|puedo leer mas|lo puedo leer)|(?:leer|saber) mas|de donde (?:sacaste|lo sacaste|sacas)',
    },
    summary: {
      sure: alternatives(`
        ${give}(?:(?:breve|pequeno|corto|mini|buen) )?(?:resumen|resumencito|sintesis|tldr|tl dr|extracto|sumario|resumo)(?: (?:corto|cortito|rapido|breve|pequeno|general|facil|sencillo|en .{1,20}))*(?: (?:de )?(?:del? |sobre )?(?:la |el )?(?:{article}|articulo|noticia|todo|texto))?
        (?:me |lo |la )*(?:resumes?|resumir|resumirme|resume|resumeme|resumime|resumela|resumelo|resumirlo|resumirmelo|resumemelo|sintetiza|explicas?|explicame)(?: me)?(?: (?:{article}|todo|el texto|en .{1,20}))+|(?:me )?(?:lo |la )?(?:resumes?|resumeme|resumime|resumelo|resumela|resumemelo|resumir|sintetiza)
        (?:de|sobre|acerca de) ${que} (?:va|trata|se trata|habla|es|iba|tratara|hablan) {article}|{article} (?:de|sobre) ${que} (?:va|trata|es|habla)|${que} (?:dice|cuenta|pone|explica) {article}|${que} es esto|de ${que} es {article}
        (?:cual(?:es)? (?:es|son) )?${the}(?:puntos? (?:clave|claves|principal|principales|importantes?|mas importantes)|ideas? (?:clave|claves|principal|principales|importantes?)|tema(?: principal)?|temas|lo (?:mas )?importante|lo principal)(?: (?:de )?(?:del? )?(?:la |el )?(?:{article}|articulo|noticia|texto))?
        en resumen|en pocas palabras|en corto
      `),
      unless: `${que} es {article}|(?:de|sobre) ${que} (?:va|trata|se trata|habla)|${que} dice|contenido|indice`,
    },
    length: {
      sure: alternatives(`
        (?:${que} tan|cuan|como de|cuanto de) (?:larg[oa]|extens[oa]) es (?!esto$|eso$){article}|(?:cuanto|que) (?:mide|ocupa|extension tiene|longitud tiene) (?!esto$|eso$){article}
        cuant[oa]s (?:palabras|parrafos|paginas|pasajes|secciones|partes|lineas|frases) (?:tiene|hay en|son en|trae) {article}|{article} cuant[oa]s (?:palabras|parrafos|paginas) tiene
        (?:cuanto (?:se )?(?:tiempo )?(?:se )?(?:tarda|tardo|lleva|toma)(?: uno)?(?: en)? |cuanto tiempo (?:se tarda|tardo|lleva|toma) (?:en )?)(?:leer|leerl[oa]|leerse)(?: {article})?|tiempo de lectura|numero de (?:palabras|parrafos)|cuant[oa]s parrafos(?: (?:son|hay|tiene))?
        (?:es|esta) (?:muy )?(?:larg[oa]|cort[oa]) {article}|{article} es (?:muy )?(?:larg[oa]|cort[oa])|(?:longitud|extension) del? {article}|(?:longitud|extension) del articulo
      `),
      unless: `es muy larg[oa]|${que} tan larg[oa] es|cuant[oa]s (?:palabras|paginas|pasajes) (?:tiene|hay|son)|longitud|extension`,
    },
    list: {
      sure: alternatives(`
        (?:${que}|cuales|cuantos|cuantas|cual) (?:otr[oa]s )?(?:articulos|noticias|documentos|notas)(?: (?:hay|tienes|tenes|tiene|tienen|son|conoces|sabes|existen|puedo leer|puedo consultar|estan disponibles|hay disponibles))?(?: (?:aqui|disponibles|cargad[oa]s))?
        (?:(?:dame|muestra|muestrame|mostrame|ensena|ensename|lista|ver|listar|quiero ver|pasame) )?(?:(?:la|una) )?(?:lista de )?(?:tod[oa]s )?(?:l[oa]s |tus )?(?:articulos|noticias)|lista|(?:la )?lista(?: de articulos)?
        (?:tienes|hay|tenes) (?:mas|otros|otras) (?:articulos|noticias)|(?:que|cuales son los) temas (?:hay|tienes|conoces|cubres|tratas)|(?:sobre|de|acerca de) ${que} (?:temas |cosas )?(?:puedo|se puede|podemos) (?:preguntar|preguntarte|consultar)|${que} (?:temas |cosas )?(?:puedo|se puede|podemos) (?:preguntar|preguntarte|consultar)(?:te)?(?: aqui)?
      `),
      unless: 'que (?:temas|fuentes|textos) (?:hay|tienes)|cuantos articulos',
    },
  },
  rude: `idiotas?|imbecil(?:es)?|estupid[oa]s?|mierdas?|put[oa]s?|put(?:ada|on|ito|ita)|hij[oa]s? de (?:puta|perra)|hdp|cabron(?:es|a|as)?|gilipollas|pendej[oa]s?|subnormal(?:es)?|retrasad[oa]s?|malparid[oa]s?|boludos?|weon|capullos?|jodete|jodid[oa]s?|que te (?:jodan|den|follen)|chinga(?:r|te|do|da)?|verga|maric(?:on|ones|a|as)|zorras?|perra asquerosa|tont[oa]s? (?:del culo|de mierda)|bot (?:inutil|tonto|de mierda)|callate|vete a la (?:mierda|porra)|muerete`,
  talk: {
    greeting: {
      sure: alternatives(`
        (?:hola+|holi+s?|ola+|buenas+|buenos dias|buen dia|buenas (?:tardes|noches)|muy buenas|hey+|ey+|que tal|${que} onda|${que} hubo|${que} hay|saludos|alo|wenas|klk|que pasa|que hace)(?: (?:hola|bot|a|tod[oa]s|amig[oa]s?|gente|que tal|chicos|footnote|estas?|como|muy|buenas|buenos dias|buenas tardes|crack|hay|por|aqui))*
        (?:como|cmo|komo) (?:estas?|andas|va|te va|vas|te encuentras|lo llevas|estan)(?: (?:bot|todo|hoy))*|${que} (?:haces|tal estas|cuentas)|todo bien|mucho gusto
      `),
      unless: '',
    },
    thanks: {
      sure: alternatives(`
        (?:(?:ok|vale|muchas|muchisimas|mil|ah|oh|genial|perfecto|bueno|no|listo|super|un millon de|wow|ya) )*(?:gracias+|grasias|grax|grx|grcs|gracia|agradecid[oa]|te (?:lo )?agradezco|se agradece|thx|thanks|ty)(?: (?:muchas|por|la|el|tu|ayuda|todo|bot|crack|amigo|a|ti|tod[oa]s|mil|respuesta|informacion|info|footnote|eres|un|de|nuevo|genio|maquina))*
        (?:eres (?:un|una|el|la|muy|lo)? ?(?:crack|genio|maquina|mejor|genial|buen bot|util|maximo|bueno|inteligente)|(?:muy |que )?(?:buen|buena|gran|excelente|bonito) (?:bot|trabajo|respuesta)|bien hecho|buen trabajo|te quiero(?: bot)?|me encanta(?:s)?|muy bien|excelente|crack|que crack|muy util|eres (?:muy )?util)
      `),
      unless: '',
    },
    help: {
      sure: alternatives(`
        (?:necesito |quiero |pido )?(?:ayuda+|auxilio|socorro|ayudame|ayudeme|ayudenme|me ayudas|me puedes ayudar|puedes ayudarme|ayudar|ayda)(?: (?:bot|con esto|aqui|a mi))*
        ${que} (?:mas )?(?:puedes|sabes|podes|podrias|puede|sabe|haces|hace|ofreces) ?(?:hacer|responder|contestar|decirme|contarme|este bot|el bot|este|bot)*(?: (?:por mi|este bot|el bot|aqui|tu|bot|hacer))*|(?:para|pa) ${que} (?:sirves?|eres|estas|es (?:este bot|esto)|sirve (?:este bot|esto|el bot))|en ${que} (?:me )?(?:puedes|podes) ayudar(?:me)?
        como (?:te )?(?:funcionas?|funciona (?:este bot|esto|el bot)|se usa(?: (?:esto|este bot|el bot|est[ea]))?|te uso|uso (?:esto|este bot|el bot)|te pregunto|pregunto|se pregunta|hago una pregunta|te puedo preguntar|puedo preguntar(?:te)?|trabajas)
        (?:(?:lista de|ver|cuales son|que|los|tus|dame) )*comandos(?: (?:hay|tienes|tiene|disponibles))*|instrucciones|manual|guia|tutorial|informacion|info|${que} es este bot
      `),
      unless: 'menu|opciones|como funciona|como se usa',
    },
    insult: {
      sure: alternatives(`
        (?:(?:eres|sos|es|este|esta|ese|el|tu|bot|que|muy|un|una|tan|mas|pedazo de|maldito|puto|puta|pinche|jodido|vaya|menud[oa]|de|bastante|super|estas|completo|total|re|lo) )*(?:inutil(?:es)?|tont[oa]|idiota|imbecil|estupid[oa]|mierda|basura|mal[oa]|pesim[oa]|horrible|peor|asco|burr[oa]|torpe|pendej[oa]|gilipollas|cabron|subnormal|retrasad[oa]|bob[oa]|bruto|lent[oa]|cutre|porqueria|malisim[oa]|patetic[oa]|ridicul[oa]|fracasad[oa]|ignorante|cagada|boludo|wey|weon|capullo)(?: (?:bot|maquina|robot|de|mierda|del mundo|tu|eres|este|total|mal[oa]|inutil|basura|tonto))*
        no (?:sirves|vales|sirve)(?: (?:para|pa) nada| de nada)?|no sabes nada|no (?:tienes|entiendes) (?:ni idea|nada)|callate|calla|cierra (?:la boca|el pico)|vete(?: a la (?:mierda|porra))?|que te (?:jodan|den|follen)|jodete|chinga tu madre|hijo de puta|hdp|puta|puto|puta madre|te odio|das (?:asco|pena)|largate|muerete|apestas|que (?:asco|mierda|porqueria)(?: de bot)?|a la mierda
      `),
      unless: '',
    },
    self: {
      sure: alternatives(`
        (?:${quien}|${que}) (?:eres|sos|es (?:este bot|footnote))(?: tu)?|como te llamas|(?:cual es )?tu nombre|${que} clase de bot eres
        (?:tu )?(?:eres|sos|estas) (?:(?:un|una|realmente|acaso|de verdad|tu|hecho con|como) )*(?:bot|humano|humana|robot|ia|real|persona|chatgpt|gpt|maquina|inteligencia artificial|vivo|viva|ahi|despierto|funcionando|chat gpt|ser humano)(?: o .{1,30})?
        ${quien} (?:te )?(?:creo|hizo|programo|desarrollo|invento|diseno|entreno|te ha creado|te ha hecho|esta detras)(?: (?:este bot|el bot|de ti|de este bot|a ti))?|${quien} es tu (?:creador|dueno|padre|programador)|presentate|hablame de ti|de donde eres|cuantos anos tienes(?: tu)?|${que} edad tienes|${que} (?:modelo|ia) (?:eres|usas)
      `),
      unless: '',
    },
    farewell: {
      sure: alternatives(`
        (?:(?:ok|bueno|vale|gracias|pues) )*(?:adios|chao|chau|ciao|hasta (?:luego|pronto|manana|la vista|la proxima)|nos vemos|me voy|bye+|cuidate|que descanses|que te vaya bien|abur|agur|salir|fin|para|stop)(?: (?:bot|a|tod[oa]s|amig[oa]s?|luego|pronto|manana))*
      `),
      unless: '',
    },
    chat: {
      sure: alternatives(`
        ${chatWord}(?: ${chatWord})*
        di algo|(?:me )?(?:quieres|amas|odias)(?: mucho)?
      `),
      unless: '',
    },
  },
};
