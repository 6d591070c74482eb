/** By which words a question in Spanish asks for a kind of thing, and a sentence offers one. */
import type { QuestionWords } from '../language.ts';
import { wordSet } from '../words/word-lists.ts';

export const spanishQuestions: QuestionWords = {
  questionPatterns: [
    ['time', /(?:hasta|desde|para) cu[aá]ndo|hace cu[aá]nto(?! cuesta)/u],
    [
      'money',
      /cu[aá]nt[oa]s? (?:dinero|plata|euros|pesos|soles|d[oó]lares)|cu[aá]nto (?:\p{L}+ ){0,3}(?:c[uo]est|cost[oóa]|vale|val[ií]a|pag|cobr|gast|gan|pid|invert|invirt|valdr)|(?<!\p{L})a cu[aá]nto(?!s)|(?:qu[eé]|cu[aá]l (?:es|era|fue)) (?:el |la )?(?:precio|coste|costo|costes|tarifa|presupuesto|sueldo|multa)|^(?:el )?(?:precio|coste|costo|tarifa|presupuesto)(?!\p{L})/u,
    ],
    [
      'percent',
      /(?:qu[eé]|cu[aá]l(?: es| era| fue)?(?: el| la)?) (?:porcentaje|proporci[oó]n|parte)|cu[aá]nto por ?ciento|^porcentaje/u,
    ],
    ['age', /qu[eé] edad|cu[aá]ntos a[nñ]os (?:tiene|ten[ií]a|cumpl)/u],
    ['clock', /(?:a )?qu[eé] horas?(?!\p{L})|^horarios?(?!\p{L})|qu[eé] horario/u],
    ['frequency', /cada cu[aá]nto|con qu[eé] frecuencia/u],
    [
      'measure',
      /(?:qu[eé]|cu[aá]l(?: es| era)?(?: el| la)?) (?:tama[nñ]o|altura|longitud|profundidad|peso|temperatura|superficie|distancia)|cu[aá]nto (?:mide|pesa|med[ií]a|pesaba)|cu[aá]nt[oa]s (?:km|kil[oó]metros|metros|hect[aá]reas|litros|kilos|toneladas)|a qu[eé] (?:distancia|velocidad|altura)|qu[eé] tan (?:alto|alta|grande|lejos|largo|larga|hondo|fr[ií]a)|^(?:el |la )?(?:tama[nñ]o|altura|longitud|profundidad|superficie)(?!\p{L})/u,
    ],
    [
      'duration',
      /cu[aá]nto (?:tiempo|dur|tard|demor|llev)|cu[aá]nt[oa]s (?:a[nñ]os|meses|semanas|d[ií]as|horas|minutos)/u,
    ],
    [
      'number',
      /cu[aá]nt[oa]s?|\bqu[eé] (?:n[uú]mero|cantidad)|cu[aá]l (?:es|era|fue) (?:la poblaci|el n[uú]mero|el total)/u,
    ],
    [
      'time',
      /cu[aá]ndo(?! (?:se )?(?:(?:deb|conv|hay|tengo|tenemos|es )\p{L}*(?: mejor| bueno| que)? )?(?:elegir|(?:aplic|necesit|us|utiliz)(?:ar|a|an|as|o|amos))(?!\p{L}))|\bqu[eé] (?:\p{L}+ )?(?:año|ano|fecha|d[ií]a|mes|siglo|d[eé]cada|periodo|período)s?(?!\p{L})/u,
    ],
    [
      'person',
      /(?:qu|k)i[eé]n(?:es)?(?!\p{L})|\bqu[eé] (?:persona|presidente|rey|reina|actor|autor|general|funcionario|l[ií]der|ministro|ministra|pol[ií]tico)/u,
    ],
    [
      'place',
      /d[oó]nde|\b(?:qu[eé]|cu[aá]les) (?:ciudad|pa[ií]s|estado|lugar|regi[oó]n|pueblo|provincia|r[ií]o|isla|continente|regiones|ciudades|pa[ií]ses)/u,
    ],
    [
      'reason',
      /por ?qu[eé]|para qu[eé]|(?<!\p{L})(?:xq|xk|pq)(?!\p{L})|cu[aá]l (?:es|era|fue) (?:la raz[oó]n|el motivo|el objetivo|el fin|la causa)/u,
    ],
  ],
  offers: {
    money:
      /[$€£]\s?\d|\d\s?[€$]|(?<!\p{L})(?:euros?|d[oó]lares?|pesos?|soles|bol[ií]vares|colones|quetzales|lempiras|c[oó]rdobas|c[eé]ntimos?|centavos?|libras|coronas?|gratis|gratuit[oa]s?|lucas)(?!\p{L})/iu,
    percent:
      /\d\s?%|por ?ciento|(?<!\p{L})(?:mitad|tercio|tercios|tercera parte|cuarta parte|cuarto|quinta parte|mayor[ií]a)(?!\p{L})/iu,
    age: /(?<!\p{L})(?:edad|años de edad|naci[oó]|cumpl\p{L}+)(?!\p{L})|,\s(?:de )?\d{1,3}(?: años)?,|de \S+ años/iu,
    clock:
      /\d{1,2}[:.h]\d{2}|(?<!\p{L})(?:mediod[ií]a|medianoche|amanecer|atardecer|madrugada)(?!\p{L})|(?<!\p{L})(?:las?|las) (?:\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?!\p{L})/iu,
    frequency:
      /(?<!\p{L})(?:cada|diari\p{L}+|semanal\p{L}*|mensual\p{L}*|anual\p{L}*|todos los|todas las|siempre|nunca|veces)(?!\p{L})|(?:al|por) (?:d[ií]a|mes|año|semana|hora)/iu,
    duration:
      /(?<!\p{L})(?:segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|d[eé]cadas?|siglos?|noches?)(?!\p{L})|(?:desde|del?)\s.+\s(?:hasta|al)\s|(?<!\p{L})hasta(?!\p{L})/iu,
    measure:
      /\d\s?(?:°|(?:m|km|cm|mm|kg|g|t|ha|l|db|w|kw|kwh|hz|[kmg]hz|[mgt]b|mah)(?!\p{L}))|(?<!\p{L})(?:metros?|kil[oó]metros?|cent[ií]metros?|mil[ií]metros?|millas?|grados?|litros?|toneladas?|kilos?|kilogramos?|hect[aá]reas?|quintal(?:es)?|arrobas?|libras|onzas?|leguas?|varas|fanegas?|brazas|decibelios?|vatios?|gigas?|metros cuadrados|pisos)(?!\p{L})/iu,
    time: /\d (?:d[ií]as?|semanas?|mes(?:es)?|años?)(?!\p{L})|(?<!\p{L})(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|primavera|verano|otoño|invierno|hoy|ayer|mañana|anoche|siglos?)(?!\p{L})|(?<!\p{L})hace (?:\p{L}+|\d+)|(?:año|mes|semana) (?:pasad|que viene|pr[oó]xim)|pr[oó]xim[oa] (?:año|mes|semana)/iu,
    person:
      /(?<!\p{L})(?:alcalde|alcaldesa|juez|jueza|president[ea]|ministr[oa]|gobierno|ayuntamiento|l[ií]der|director[a]?|dueñ[oa]|vecin[oa]s|residentes|agricultores|polic[ií]a|funcionarios|expert[oa]s|cient[ií]fic[oa]s|ingenier[oa]s|empresa|miembros|trabajadores|estudiantes|docentes|jubilados|familias|voluntari[oa]s|comerciantes|concejal[ea]?s?|oposici[oó]n|sindicatos?|soci[oa]s)(?!\p{L})/iu,
    reason:
      /(?:^|[^\p{L}])(?:porque|debido|ya que|puesto que|para que|a fin de|raz[oó]n|causa|causas|caus[oó]|motivo|motivos|objetivo|gracias a|por lo que|con el fin|a ra[ií]z|por culpa|por falta)(?!\p{L})|(?<!\p{L})para \p{L}+(?:ar|er|ir)(?!\p{L})|demasiad[oa]/iu,
  },
  unsaid: { money: 'precio' },
  latest: 'último|última|últimos|últimas|ultimo|ultima|más reciente|mas reciente',
  refers:
    /(?:^|[,;:(–—-] ?)(?:también |por favor )*(?:v[eé]ase|ver|vea|consult[ae]r?|mir[ae]|visit[ae]|le[ea]|puede[ns]? (?:leer|ver|consultar)) |(?<!\p{L})más (?:información|detalles)(?!\p{L})/iu,
  kindWords: {
    money: wordSet(`
      cuesta cuestan costó costar costaba costaría costará costado costo coste precio precios vale valen valer
      dinero plata pagar paga pagan pagó tarifa euros dólares pesos cobrar cobran cobra
    `),
    percent: wordSet('porcentaje proporción parte'),
    age: wordSet('edad años'),
    clock: wordSet('hora horas horario'),
    frequency: wordSet('frecuencia'),
    measure: wordSet(`
      mide miden medir medía pesa pesan pesar peso tamaño altura alto alta altos altas longitud largo larga
      profundidad profundo ancho ancha temperatura superficie distancia lejos grande grandes frío fría
      kilómetros km metros
    `),
    duration: wordSet(`
      tiempo dura duran durar duró durará duraría duraron tarda tardan tardar tardó tardará tardaron lleva llevan
      llevó demora demoró años meses semanas días horas minutos
    `),
    number: wordSet('número cantidad total'),
    time: wordSet('fecha día días año mes siglo último última reciente'),
    reason: wordSet('razón motivo causa objetivo'),
  },
  introductions: {
    asked:
      /^\W*(?:(?:y|pero) )?(?:qui[eé]n(?:es)?|q(?:uien)?|kien) (?:es|son|era|eran|fue|fueron) \p{L}/u,
    follows:
      /^(?: (?:de |del )?\p{Lu}[\p{L}.-]*){0,3}(?:, (?:(?:el|la|los|las|un|una|quien|que|cuy[oa]|su|jefe|jefa|ex|hij[oa]|entonces|actual) |\d|\p{Ll}+ (?:de|del) )| (?:es|era|fue|son) (?:el|la|los|las|un|una) | (?:es|era) \p{Ll}{4,20} del? )/u,
    before:
      /(?:[Mm]e llamo|[Ss]e llama(?:ba)?|llamad[oa]|(?:[Mm]i|[Ss]u|cuyo) nombre (?:es|era)|[Ss]oy)(?: \p{Ll}{2,20})? $/u,
  },
  definitions: {
    asked: [
      [
        /^[^\p{L}\p{N}]{0,9}(?:(?:y|pero|hola|oye|ok),? )?(?:(?:me )?(?:puede[ns]?|podr[ií]as?) )?(?:(?:explica(?:r(?:me)?|me)?|decir(?:me)?) )?(?:(?:(?:qu?[eé]?|ke) (?:es|son|hacen?|significan?|quieren? decir|se entiende por)|para (?:qu?[eé]?|ke) (?:es|son|sirven?|se (?:usa|utiliza)n?))(?: eso de)?|define|definir|explica(?:me|r|rme)?|(?:el )?significado de|(?:la )?definici[oó]n de|concepto de) (?:el |la |los |las |lo |un |una |unos |unas )?/u,
        /(?: exactamente)?[^\p{L}\p{N}]{0,9}$/u,
      ],
      [
        /^[^\p{L}\p{N}]{0,9}(?:el |la |los |las |un |una )?/u,
        /,? (?:qu[eé] (?:es|son)|definici[oó]n|significado)[^\p{L}\p{N}]{0,9}$/u,
      ],
    ],
    before: wordSet(
      'el la los las lo un una unos unas este esta estos estas nuestro nuestra cada todo toda y pero nota así entonces comando función método herramienta término palabra',
    ),
    follows:
      /^(?:s|es)?["”»'’]?(?: ?\([^()]{1,80}\))?(?: en \p{L}{2,30})?(?:, [^,]{2,80},)?(?: (?:(?:es|son|era|eran|fue|fueron) (?:(?:básicamente|esencialmente|simplemente|solo|sólo|también|realmente|en realidad|generalmente|normalmente|nada) )?(?:un|una|unos|unas|el|la|los|las|lo|aquel|aquella|aquello|cuando|como|uno|parte|donde|quien|cualquier|todo|toda|decir|\p{L}{2,30}(?: \p{L}{2,30}){0,3} (?:que|para|usad[oa]s?|utilizad[oa]s?|diseñad[oa]s?|donde|en l[oa]s? que))|no (?:es|son) (?:m[aá]s|otra cosa) que|se define[n]?|se conocen? como|se llaman?|se trata de|se refieren? a|se (?:usa|utiliza)n? (?:para|como)|hacen? referencia a|consisten? en|significan?|(?:te |nos |les? )?permiten?|sirven? para|representan?|describen?|contienen?|proporcionan?|ofrecen?|implementan?|definen?|constan? de|quieren? decir) |: \p{L}(?![\p{L}-]{0,30},)[^\n]{20}| ?[–—-] \p{L}[^\n]{20})/iu,
  },
};
