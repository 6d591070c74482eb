/** Concepts of motion, change, cause, making, giving and helping: English words | Spanish words. */
export const actions = `
go went gone going | ir va iba irse
come came coming | venir vino viene vinieron
arrive arrival came reached | llegar llegada arribo llegó
reach attain | alcanzar
leave left depart departure | salir partir marcharse irse abandonar
abandon abandonment left desert | abandonar abandono dejar
enter entry entrance access | entrar entró entraron entra entrada ingresar ingreso
entrance entry gateway | entrada acceso ingreso
exit leave left | salida salir
access accessible | acceso acceder accesible
return returned | volver regresar retorno regreso vuelve volvió vuelto
move movement motion | mover movimiento mueve
relocate transfer moved | trasladar mudarse traslado reubicar
transfer hand | transferir transferencia ceder traspaso
walk walked stroll | caminar andar pasear paseó pasea caminata
run ran running | correr carrera
hurry rush haste | prisa apurarse apresurar
jump leap leapt | saltar salto brincar
fall fell fallen drop | caer cayeron caída cae cayó
drop decline decrease fall | bajar caída descenso disminuir disminuyó disminuye
rise rose risen ascend climb | subir ascender ascenso sube
ascend ascent rise | ascender ascenso subir
descend descent | descender descenso bajar desciende
lift raise raised hoist | levantar alzar alzó alza elevar izar
raise increase | elevar subir aumentar
lower reduce | bajar reducir redujo reduce
carry carried transport convey | llevar transportar cargar
bring brought | traer trajo trae
take took taken | tomar tomó llevar
remove removal withdraw | quitar retirar eliminar
fetch retrieve | recoger buscar
put placed | poner pusieron puso colocar pone
positioned placed | colocado situar
push shove | empujar
pull drag haul tow | tirar jalar arrastrar remolcar
hold held grasp grip | sostener sostuvo sostiene sujetar agarrar
grab seize grasp | agarrar asir coger
throw threw thrown hurl toss | lanzar arrojar tirar
launch launched | lanzar lanzamiento
hit struck beat beaten strike | golpear golpeó golpea golpe pegar
blow knock | golpe
cross crossing crossed traverse | cruzar cruce cruces atravesar
follow followed | seguir siguió sigue
precede preceded | preceder anteceder
accompany accompanied escort | acompañar escoltar
escort | escolta escoltar
guide lead led | guiar guía
approach near | acercarse aproximarse
avoid evade dodge | evitar eludir esquivar
escape flee fled flight | escapar huir huyeron huida fuga huyó huye
visit visited visitor | visitar visita visitante
wander roam nomad nomadic | vagar deambular nómada errante
turn rotate revolve rotation spin | girar rotar rotación giro
float floating | flotar
dive diver | bucear buzo
drown drowned drowning | ahogar ahogarse ahogado
shake shook shaken tremble | temblar sacudir tiembla
hang hung suspend | colgar cuelga colgado
standing | parado
sit sat seated | sentarse sentado sienta
kneel knelt | arrodillarse
stay stayed remain remained | quedarse permanecer permanece permanencia
remain stay survive | permanecer permanece quedar
wait await | esperar espera aguardar
stop halt cease | parar detener detuvo cesar
interrupt interruption suspend | interrumpir interrupción
suspend suspension | suspender suspensión
cancel cancellation | cancelar cancelación anular
pause break | pausa
delay postpone late | retraso demora retrasar aplazar postergar
postpone delay defer | aplazar posponer postergar
begin began begun beginning start | comenzar empezar iniciar inició comienzo empieza comienza
start begin began begun onset | inicio iniciar inició comenzar comienza comienzo empezar empieza
beginning start outset | comienzo principio inicio
origin source beginning | origen orígenes procedencia
originate arise arose emerge | originar surgir surge
arise arose emerge appear | surgir surge aparecer aparece
emerge emergence | emerger surgir surge surgimiento
end ended finish conclude | terminar acabar finalizar concluir concluye concluyó
finish finished complete | terminar finalizar acabar
end ending conclusion | fin final término
last lasted duration | durar duración
continue continued continuation persist | continuar continuación seguir sigue siguió continúa
continuous constant uninterrupted | continuo constante ininterrumpido
resume resumption restart | reanudar reanudación retomar
repeat repetition | repetir repitió repetición repite
complete completion completed | completar culminar
open opened opening | abrir abrió abrieron abierto apertura abre
close closed closure shut | cerrar cierre cerrado cierra
cover covered covering | cubrir cubierto tapar cubre
wrap wrapped | envolver envuelto
lock locked | cerrar cierra
fill filled full | llenar lleno
empty emptied vacant | vacío vaciar
contain include containing | contener contuvo contiene incluir incluye incluyó
include inclusion included comprise | incluir incluyó inclusión incluye comprender abarcar
exclude exclusion | excluir excluye excluyó exclusión
consist composed comprise | consistir consiste constar componer compuso compone compuesto
belong | pertenecer pertenece
join joined united unite | unir unirse unió une juntar
join enter member | ingresar incorporarse unirse unió une adherir
unite union unification unify | unir unión unificar unificación
connect connection link | conectar conexión enlazar unir
link bond tie connection | vínculo enlace nexo lazo
tie tied bind bound | atar ligar amarrar
separate separation divide | separar separa separación dividir
divide division partition split | dividir división partir
share shared | compartir
distribute distribution | distribuir distribuyó distribución repartir distribuye
spread expand dissemination | difundir difusión propagar extender extiende
expand expansion enlarge extend | expandir expansión ampliar ampliación
extend extension prolong | extender extiende extensión prolongar prórroga
scatter disperse | dispersar esparcir
gather gathered collect assemble | reunir juntar recoger
collect gather | recoger recolectar
mix mixed mixture blend | mezclar mezcla mixto
combine combination | combinar combinación
integrate integration | integrar integración
replace replacement substitute | reemplazar sustituir sustituyó reemplazo sustitución sustituye
exchange swap interchange | intercambiar intercambió intercambio canje
change changed alter alteration | cambiar cambió cambio alterar
modify modification alter | modificar modificación
transform transformation convert conversion | transformar transformación convertir convierte convirtió
become became | convertirse volverse convirtió
adapt adaptation adjust | adaptar adaptación ajustar
adjust adjustment | ajustar ajuste
correct correction | corregir corrigió corrección corrige
improve improvement improved better | mejorar mejora mejoramiento
worsen deteriorate deterioration worse | empeorar deteriorar deterioro
develop developed evolve | desarrollar evolucionar
progress advance | progreso avance avanzar
grow grew grown growth | crecer crecimiento crece
increase rise rose risen growth increased | aumentar aumento incremento incrementar
decrease reduce decline diminish | disminuir disminuyó disminución reducir redujo reduce descenso disminuye
reduce reduction cut | reducir reducción recorte reduce redujo
shrink shrunk shrank | encoger
double twofold | duplicar doble
triple threefold | triplicar triple
strengthen reinforce | fortalecer reforzar fortalecimiento refuerza
weaken | debilitar
make made create | hacer hicieron hizo hecho crear
create created creation creator | crear creación creador
produce generate | producir produjo produce generar
design create | idear
shape mould mold | moldear moldeado
use used utilise utilize usage employ | usar uso usos utilizar emplear empleo
apply application | aplicar aplicación
operate operation run | operar operación funcionar
function functioning operate | funcionar función funcionamiento
cause caused provoke | causar provocar ocasionar
provoke trigger spark | provocar desencadenar
consequence result effect outcome | consecuencia resultado efecto
effect impact influence | efecto impacto
affect impact | afectar
depend dependent dependence | depender depende dependencia
result ensue | resultar
happen happened occur occurred | ocurrir suceder acontecer pasar
occur occurrence | ocurrir ocurrencia
event occurrence incident happening | evento acontecimiento suceso hecho
incident accident | incidente
exist existed existence | existir existencia
appear appeared appearance | aparecer aparece aparición apareció
disappear disappearance vanish missing | desaparecer desaparece desaparición desaparecido
destroy destroyed destruction ruin | destruir destruye destrucción destruyó
break broke broken | romper roto rompe quebrar
breakdown failure | avería falla
damage damaged harm | dañar daño dañado perjuicio
harm hurt injure | dañar perjudicar daño
damage destruction havoc | destrozo daño estragos
collapse collapsed fell | colapsar colapso derrumbarse derrumbe desplomarse
sink sank sunk sunken | hundir hundirse hundimiento hundido
cut cutting sever | cortar corte
tear tore torn | rasgar desgarrar
bend bent | doblar
dig dug digging | cavar excavar
eliminate elimination eradicate | eliminar eliminación erradicar
erase delete | borrar
remain leftover rest | resto restante
waste squander | desperdiciar desperdició derrochar
save saved rescue rescued | salvar rescatar rescate
rescue saved salvage | rescate rescatar
preserve preserved keep conserve | preservar conservar mantener mantuvo mantiene
keep kept retain | guardar conservar retener retuvo retiene
maintain keep kept | mantener mantiene mantuvo
store storage stored | almacenar almacenamiento guardar
give gave given | dar dieron dio dado entregar
deliver hand gave | entregar entrega entregado
grant granted concede | otorgar conceder concesión
present gift given | regalo obsequio regalar
receive received receipt receiver | recibir recepción
get got obtain gotten | obtener obtiene conseguir consigue obtuvo consiguió
obtain acquire get | obtener obtuvo obtiene adquirir adquiere conseguir consigue consiguió
acquire obtain acquired | adquirir adquiere adquirido obtener obtuvo obtiene
achieve achievement accomplish attain | lograr logro conseguir consigue consiguió alcanzar
success succeed successful | éxito exitoso triunfar
fail failed failure | fracasar fracaso fallar fallido
lose lost loss | perder pérdida perdió perdido pierde
find finding found | encontrar hallar encuentra hallazgo
seek sought search searched | buscar búsqueda busca
search quest hunt | búsqueda búsquedas buscar
try tried attempt effort | intentar tratar intento
attempt try | intento tentativa intentar
help helped assist aid assistance | ayudar ayuda asistir asistencia
aid relief assistance | ayuda auxilio asistencia
assistant aide helper | asistente ayudante auxiliar
serve served service | servir servicio sirve sirvió
hinder obstruct impede hamper | obstaculizar impedir impidió entorpecer estorbar
prevent prevention stop | impedir impidió prevenir previno previene prevención evitar impide
block obstruct blockage | bloquear bloqueo obstruir
obstacle barrier hurdle | obstáculo barrera traba
barrier fence | barrera
restrict restriction limit limitation | restringir restricción limitar limitación
control controlled | controlar control
supervise supervision oversee | supervisar supervisión
care caring | cuidar cuidado
attend attendance | asistir asistencia acudir
participate participation | participar participación
participant attendee | participante asistente
member membership | miembro integrante socio
organise organize organizer | organizar organizador organización
prepare preparation ready | preparar prepara preparación preparativo
arrange arrangement | arreglar arreglo
perform accomplish execute | realizar ejecutar efectuar
fulfil fulfill fulfilment | cumplir cumplimiento
act action deed | acto actos acción actuar
activity | actividad actividades
react reaction response | reaccionar reacción
face confront | enfrentar afrontar
overcome overcame surpass | superar vencer vence
surpass exceed outdo | superar sobrepasar exceder
endure endured withstand tolerate | soportar aguantar tolerar
tolerate tolerance | tolerar tolerancia
survive survival survivor | sobrevivir supervivencia sobreviviente superviviente
adopt embrace adoption | adoptar adopción
accept admit | aceptar admitir
possess possession owned | poseer posee poseía posesión
possession belongings property | posesión pertenencia propiedad propiedades bienes
property estate | propiedad propiedades inmueble
lack shortage absence scarcity | falta carencia escasez faltar
absence absent | ausencia ausente
presence present | presencia presente
provide provision | proporcionar proveer provee suministrar
contribute help | contribuir contribuyó contribuye aportar
dedicate dedication devote devoted | dedicar dedicación
specialise specialize speciality | especializarse especialidad
represent representation representative | representar representación
play played playing | jugar juega
win won | ganar ganó
compete competed rival | competir compite compitió rivalizar
train trained | entrenar capacitar
mark marked | marcar
register registration enrol enroll | registrar inscribir inscripción registro matricular
record recorded register log | registrar registro
send sent dispatch ship | enviar envío mandar remitir
attract attraction lure | atraer atrajo atrae atracción
repel expel | repeler
absorb absorption | absorber absorción
clean cleaned cleaning | limpiar limpió limpieza
dirty filth filthy | sucio suciedad
tend trend tendency | tender tendencia
deserve merit | merecer mérito
involve involvement implicated | involucrar implicar
relate relation related | relacionar relación relacionado
base based | basar basado
handle manage | manejar manejo
devastate ravage | devastar asolar devastación
light lit ignite kindle | encender prender enciende
extinguish quench | apagar extinguir extingue
cling adhere | aferrarse
press squeeze | apretar presionar aprieta
rub scrape scratch | frotar raspar rascar
bite bitten bit sting | morder mordedura picadura muerde
swallow gulp | tragar
fade vanish | desvanecer
sweep swept | barrer
peel | pelar
chew | masticar
lick | lamer
spit | escupir
pour | verter derramar
spill leak | derrame derramar fuga
drip drop | gota gotear
soak | remojar empapar
stretch | estirar
twist | torcer
fold folded | doblar plegar
slide slip | deslizar resbalar
crawl | arrastrarse gatear
climb scale | trepar escalar
plunge submerge | sumergir
trap trapped | atrapar trampa
tame | domar
hunt hunted | cazar
attend frequent | frecuentar
imitate imitation mimic | imitar imitación
inspire inspiration inspired | inspirar inspiración
motivate motivation | motivar motivación
promote promotion | promover promoción ascenso
support sustain | sustentar sostener
sponsor | patrocinar auspiciar
delegate entrust | delegar encomendar
assign allocate assignment | asignar asignación
allocate earmark | destinar asignar
reserve booked book | reservar reserva
rent hire | alquilar
supply equip | equipar abastecer
surround encircle | rodear rodeó rodea cercar
isolate isolation | aislar aislamiento
insert | insertar introducir
introduce introduction | introducir introducción introdujo
implement establish | implantar instaurar
impose imposition | imponer imposición impuso
trigger detonate | detonar
ignore neglect | ignorar descuidar
neglect | descuidar desatender
exaggerate | exagerar exageración
simplify | simplificar
accelerate hasten | acelerar apresurar
slow brake | frenar ralentizar
stabilise stabilize | estabilizar
balance | equilibrar equilibrio
compensate offset | compensar
coordinate coordination | coordinar coordinación
facilitate enable | facilitar posibilitar
authorise empower | facultar autorizar
activate activation | activar activación
test tested | probar ensayar
measure gauge | medir
sort arrange | ordenar
decorate adorn | decorar adornar
polish | pulir
sharpen | afilar
assemble assembly | ensamblar montar armar armó
dismantle disassemble | desmantelar desmontar
install installation | instalar instalación
settle settled | asentarse establecerse
populate peopled | poblar
evacuate evacuation | evacuar evacuación
shelter refuge | refugiar refugió refugio albergue
swim bathe | nadar bañarse
slaughter | sacrificar sacrifica
`;
