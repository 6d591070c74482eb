/** Concepts of saying, asking, thinking, knowing and judging: English words | Spanish words. */
export const speech = `
say said says | decir dijeron dijo dice dicho
state declare assert affirm | afirmar declarar declara aseverar
declare declaration proclaim statement | declarar declara declaración proclamar
statement declaration communiqué | declaración comunicado manifestación
claim assert allege maintain | afirmar alegar sostener sostuvo sostiene
allege alleged allegation | alegar presunto supuesto
insist insistence | insistir insistencia
told telling inform | contar cuenta informar
narrate narrator recount | narrar relatar narrador
speak spoke spoken speech talk | hablar discurso habla
talk conversation chat converse | conversar conversación charla charlar
dialogue conversation | diálogo conversación dialogar
speech address discourse | discurso alocución
speaker orator | orador oradora ponente
ask asked question inquire query | preguntar pregunta interrogante
request ask petition | pedir solicitar solicitud petición pide pidió
challenge | cuestionar desafiar desafió desafío
answer reply respond response | responder respuesta contestar
explain explanation clarify | explicar explicación aclarar
clarify clarification | aclarar aclaración clarificar clarifica
describe description portray | describir descripción
define definition | definir definición
meaning meant signify | significar significa significado
interpret interpretation | interpretar interpretación
comment remark observation | comentar comentario observación
mention refer cite reference | mencionar mención citar referirse
quote quotation cite | citar cita
announce announcement | anunciar anunció anuncio
inform information notify | informar notificar avisar información
report reported account | informe informar reporte reportar
notify notification notice | notificar notificación aviso
warn warning caution alert | advertir advirtió advertencia alertar advierte aviso
alert alarm | alerta alarma
promise pledge vow commit | prometer promesa compromiso
pledge commitment commit undertake | compromiso comprometerse
swear sworn swore vow | jurar juramento
guarantee ensure assure | garantizar garantía asegurar
suggest suggestion hint | sugerir sugirió sugerencia sugiere
propose proposal proposed | proponer propuesto propuesta propuso propone
recommend recommendation advise | recomendar recomendación recomienda
advise advice adviser advisor counsel | aconsejar consejo asesorar asesor
adviser advisor consultant | asesor asesora consultor consejero
persuade convince persuasion | persuadir convencer persuasión
urge exhort encourage | instar instó insta exhortar urgir
encourage encouragement | animar alentar estimular
demand insist | exigir exige exigió exigencia
order command instruct | ordenar orden mandar
invite invitation | invitar invitación
plea plead beg | súplica suplicar rogar ruega
complain complaint grievance | quejarse queja reclamo reclamos
criticise criticize criticism critic | criticar crítica crítico
blame fault responsibility | culpar culpa
denounce condemn | denunciar denunció repudiar repudió
condemn denounce condemnation | condenar repudiar repudió repudio
reproach scold rebuke | reprochar reproche reprender
insult offend offence | insultar insulto ofender ofensa
mock ridicule mockery | burlarse burla ridiculizar
praise commend acclaim compliment | alabar elogiar elogió elogio
congratulate congratulations | felicitar felicitación
welcome greet greeting | saludar saludo bienvenida
farewell goodbye | despedida adiós
apologise apologize apology sorry | disculparse disculpa perdón
regret lament deplore | lamentar deplorar
deny denied denial | negar desmentir niega negó
admit concede | admitir
acknowledge recognise recognize | reconocer reconoce admitir
confirm confirmation verify | confirmar confirmación verificar confirma
verify check verification | verificar comprobar comprueba verificación
reveal disclose revelation | revelar revelación develar
hide hid hidden conceal | esconder ocultar oculto
hidden secret | oculto
silence silent quiet | silencio silencioso callar
shout scream yell cry | gritar grito
whisper murmur | susurrar susurro
rumour rumor gossip | rumor chisme rumores
joke jest | broma bromear
slogan motto | eslogan lema consigna
message communication | mensaje comunicado comunicación
communicate communication | comunicar comunicación
correspondence letter | correspondencia carta
call summon convene | convocar llamar convocatoria
convene convoke summon | convocar convocatoria
sign signal gesture | señal gesto seña
symbol symbolise symbolize | símbolo simbolizar
argue argument dispute | argumentar argumento discutir
quarrel dispute row | pelea peleas disputa riña
disagree differ disagreement | discrepar disentir
contradict contradiction | contradecir contradijo contradicción contradice
agree concur | coincidir concordar
consensus | consenso
accept acceptance accepted | aceptar aceptación
think thought thinking | pensar pensamiento piensa
thought idea thinking | pensamiento idea
thinker philosopher intellectual | pensador filósofo intelectual
philosophy philosopher philosophical | filosofía filósofo filosófico
idea notion concept | idea noción concepto
believe belief consider | creer creyó cree creyeron creencia considerar
consider regard deem | considerar estimar
opinion view viewpoint | opinión parecer postura
opine opinion | opinar opinión
position stance posture | postura posición
perspective viewpoint outlook | perspectiva visión
suppose assume assumption presume | suponer supuso suposición presumir supone
guess conjecture | adivinar conjetura
imagine imagination imaginary | imaginar imaginación imaginario
know knew known knowledge | saber conocer sabe supo conoce conocimiento
understand understood understanding comprehend | entender comprender entiende comprensión
aware awareness conscious | consciente conciencia
ignorance ignorant unaware | ignorancia ignorante desconocer
notice noticed | notar percatarse
notice perceive | notar percibir advertir advirtió advierte
perceive perception | percibir percepción
recognise recognize identify | reconocer reconoce identificar
identify identification | identificar identificación
remember recall memory | recordar memoria recuerdo recuerda
remind reminder | recordar recuerda recordatorio
memory recollection | memoria recuerdo
forget forgot forgotten oblivion | olvidar olvido
doubt doubtful | duda dudar dudoso
uncertain uncertainty unsure | incierto incertidumbre
certain certainty sure | cierto certeza seguro
decide decision resolve | decidir decisión resolver resuelve resuelto
choose chose chosen choice select | elegir eligió elige escoger elección seleccionar
select selection pick | seleccionar selección escoger
option choice alternative | opción alternativa
prefer preference favourite favorite | preferir prefirió preferencia favorito prefiere
intend intention intent | intención pretender
plan intend | planear planea planeó planificar
purpose aim goal objective target | propósito objetivo meta finalidad
expect expectation anticipate | esperar expectativa prever
predict foresee foresaw prophecy | predecir predijo predice prever predicción
conclude conclusion | concluir concluyó conclusión concluye
deduce infer inference | deducir inferir
reason motive cause | razón motivo causa
reason reasoning logic | razonar razonamiento lógica
logic logical | lógica lógico
problem issue difficulty trouble | problema dificultad dificultades
issue matter | asunto cuestión tema
topic subject theme | tema asunto
solve solution resolve | resolver resuelto solución solucionar resuelve
judge judgment assess | juzgar juicio
assess evaluate evaluation assessment | evaluar evaluación valorar
compare comparison comparable | comparar compara comparación
distinguish differentiate | distinguir distingue diferenciar diferenció
classify classification categorise category | clasificar clasificación categoría
examine examination inspect | examinar examen
check review revise | revisar revisión comprobar comprueba
error mistake mistook wrong | error equivocación errores
mistaken wrong | equivocado erróneo
truth true truthful | verdad verdades verdadero cierto
true genuine authentic | verdadero auténtico genuino
false untrue | falso
fact facts | hecho hechos
reality real actual | realidad realidades real
lie falsehood | mentira falsedad
misunderstanding confusion | malentendido confusión
confuse confusion confused | confundir confusión
secret mystery mysterious | secreto misterio misterioso
mystery enigma | misterio enigma
attention attentive | atención atento
interest interested interesting | interés interesar interesante
invent devise conceive | inventar idear concebir
creativity creative imagination | creatividad creativo
ideal ideals | ideal ideales
moral morality ethics ethical | moral ética ético
principle principles | principio principios
value values | valor valores
proverb saying | proverbio refrán dicho
tip advice | consejo
see saw seen sight vision view | ver vieron vio visto vista visión
watch look gaze observe | mirar observar mirada
appearance | aspecto apariencia
seem appear | parecer parece
show shown display demonstrate | mostrar muestra enseñar
demonstrate demonstration show | demostrar demuestra demostración
indicate point indication | indicar señalar indicación
emphasise emphasize stress highlight | enfatizar subrayar destacar recalcar
highlight stood | destacar resaltar
swear curse | maldecir
hesitate hesitation | vacilar dudar
boast brag | presumir jactarse
dictate | dictar
translate interpret | traducir interpretar
pronounce pronunciation | pronunciar pronunció pronunciación
accent | acento
spell spelling | deletrear ortografía
synonym | sinónimo sinónimos
metaphor | metáfora
irony ironic | ironía irónico
exaggeration hyperbole | exageración hipérbole
outcry protest | clamor protesta
applaud welcome | aplaudir celebrar
reiterate repeat | reiterar repetir
stress underline | subrayar
specify detail | especificar precisar detallar
respond retort | replicar
ponder reflect reflection | reflexionar reflexión
meditate meditation | meditar meditación
study ponder | estudiar estudió
dream aspire aspiration | aspirar aspiración
hope expect | esperar
complain protest | protestar
dare | atreverse osar
pretend feign | fingir simular
deceive mislead misleading | engañar engañoso
illusion | ilusión
prejudice stereotype | prejuicio estereotipo
criterion criteria | criterio
axiom premise | premisa axioma
paradox contradiction | paradoja
skeptic skeptical sceptical | escéptico escepticismo
cynic cynical | cínico
optimism optimist optimistic | optimismo optimista
pessimism pessimist pessimistic | pesimismo pesimista
unveil unveiled reveal | develar revelar
`;
