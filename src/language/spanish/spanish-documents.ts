/** Spanish words on the first page of a document. */
import type { DocumentWords } from '../words/document-words.ts';

export const spanishDocuments: DocumentWords = {
  acts: 'resoluci[oó]n(?: (?:general|conjunta|ministerial|exenta|administrativa))?|decreto(?: (?:supremo|ley|legislativo|ejecutivo))?|ordenanza(?: (?:fiscal|impositiva|municipal|general))?|ley(?: orgánica)?|disposici[oó]n|acuerdo|circular|acta|dictamen|directiva|decisión administrativa|comunicado|oficio|memorando',
  kinds:
    'informe|reporte|memoria|manual|gu[ií]a|protocolo|bolet[ií]n|acta|reglamento|estatutos|instructivo|plan|programa|convocatoria|bases|ficha|dos+ier|balance|estados? (?:financieros?|de (?:cuentas?|ejecuci[oó]n|situaci[oó]n|resultados))',
  daily:
    'acta|reuni[óo]n|sesi[óo]n|asamblea|junta|bolet[ií]n|convocatoria|orden del d[ií]a|comunicado|circular|nota de prensa',
  divisions: 'art[ií]culo|art\\.|cap[ií]tulo|t[ií]tulo|secci[oó]n|anexo',
  exercises: 'ejercicio|pregunta|problema|actividad|tarea|inciso',
  parts:
    '(?:tabla de )?contenidos?|[ií]ndice(?: general)?|pr[oó]logo|prefacio|presentaci[oó]n|introducci[oó]n|resumen(?: ejecutivo)?|sumario|antecedentes|conclusi[oó]n(?:es)?|agradecimientos?|glosario|referencias|bibliograf[ií]a|[ií]ndice de (?:figuras|tablas|cuadros|gr[aá]ficos)|siglas(?: y acrónimos)?|(?:carta|mensaje|saludo|palabras) del? (?:la )?(?:president[ea]|directora?|rectora?|alcalde(?:sa)?)|qui[ée]nes somos',
  contents: '[ií]ndice(?: general)?|contenidos?|tabla de contenidos?',
  subject: 'asunto|referencia|ref\\.?|objeto|tema',
  number: 'número|n[úu]m\\.?|nro\\.?|n[.º°]{1,2}',
  madeBy: '(?:elaborad|preparad|realizad|presentad|redactad|compilad|publicad)[oa]s? por|elaboró',
  writers:
    'integrantes(?: del? (?:grupo|equipo))?(?: grupo)?|alumn[oa]s?(?:\\(?[ao]?s\\)?)?|estudiantes?|elaboraci[oó]n|presenta|ponentes?|investigador(?:es|as?)?|tesistas?|equipo de trabajo',
  dated:
    '(?:fecha (?:de (?:la )?)?)?(?:última )?(?:actualizaci[oó]n|revisi[oó]n)|fecha (?:de|del) (?:el |la )?(?:reporte|informe|publicaci[oó]n|emisi[oó]n|elaboraci[oó]n|entrega|documento|presentaci[oó]n|creaci[oó]n|versi[oó]n)|fecha|versi[óo]n(?: del?)?|(?:generad|emitid|elaborad|actualizad|presentad|publicad)[oa](?: el| al)?',
  until: 'al?|hasta(?: el)?|y el|(?:terminad|finalizad|cerrad|concluid)[oa]s?(?: el| al)?',
  held: 'cu[aá]ndo|fecha(?: y hora)?(?: de (?:la )?(?:reuni[oó]n|sesi[oó]n|asamblea|celebraci[oó]n))?|d[ií]a(?: y hora)?',
  events: 'conferencia|reuni[oó]n|evento|congreso|encuentro|jornadas?|taller|charla|ponencia|clase',
  recordings: 'v[ií]deo|audio|grabaci[oó]n',
  mailFoot:
    'dar(?:se|te|me) de baja|cancelar (?:la |tu |su |mi )?suscripci[oó]n|(?:actualizar|gestionar) (?:tus |sus |mis )?(?:datos|preferencias)|ver (?:este )?(?:correo|mensaje) en (?:el|tu|su) navegador',
  sources: 'fuentes?',
  explaining: 'donde|en donde',
  prefixes: 'ante|contra|entre|infra|inter|sobre|super|trans',
  year: 'año|curso|ciclo|gestión',
  continues: 'para|sobre|del?',
  greetings: 'estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|a quien corresponda|hola',
  above:
    '(?:pontificia )?(?:universidad|colegio|ministerio|facultad|ayuntamiento|municipalidad|instituto (?:nacional|tecnol[óo]gico|polit[ée]cnico))(?: .{2,70})?|(?:trabajo|proyecto) (?:de )?fin de (?:grado|m[áa]ster|carrera)(?:/m[áa]ster)?|trabajo de (?:grado|t[íi]tulo)|tesis(?: doctoral| de (?:grado|licenciatura|maestr[íi]a|doctorado))?|grado en .{2,60}',
  unnamed:
    '(?:documento )?sin (?:t[íi]tulo|nombre)|documento|presentaci[óo]n(?: de powerpoint)?|diapositiva',
};
