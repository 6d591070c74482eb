/** Where sentences end in speech: `npm run train:borders -- FOLDER… --write` writes this file anew. */
import type { BorderWords } from '../words/border-words.ts';

export const spanishBorders: BorderWords = {
  last: `
    -8.5 que y
    -8 de
    -7.5 en
    -7 la pero
    -6.75 por porque
    -6.5 como con el para
    -6.25 del se
    -6 los una
    -5.75 las lo
    -5.5 muy o si
    -5.25 al sobre su un
    -5 donde
    -4.75 le me nos
    -4.5 a cuando sus
    -4.25 desde es esta mi
    -4 ese ha hasta sin
    -3.75 durante gran hacia hemos ni
    -3.5 entre este han pues sino te toda ya
    -3.25 esos estas fue tan
    -3 aunque bueno cada cualquier cómo esa está fueron josé les primer quienes qué simplemente sólo tu
    -2.75 ah algún andrés ante casi cual dice entonces estos estoy había hay he luego mientras nuestros quien quiero saber san son unos yo
    -2.5 algunas antonio decir digo esas estamos están juan ningún podría puede puedes rafael saben seguir segunda veamos
    -2.25 cuales da decía embargo encontrar era eran estaban estar fernando incluso miren mis mucha ninguna nueva santa según sería siendo tener tenía ver
    -2 ahora aquel aquella aun cuánto dicen estaba estuvo esté felipe habían inclusive lópez mantener mira modo muchísimas multiplicado nuestro podemos preguntarle sabes sea ser será sido solamente solo tanto tengo terminar unas varios viene última último
    -1.75 algunos arturo asimismo calcular carlos cuya cuántos dar darle diciendo dije dijimos dividido don e enfrentar enrique especialmente francisco garantizar habíamos hace instalaciones llevar luis mire muchas nuestra oh otras podrías pregunta profesor puedan quisiera quizás somos soy sé tengan tercer tercera tiene tomando va varias vicente
    -1.5 además adultos alberto alejandro alfredo aquellos bajo buena buenos comienza comprar crear creo cuatro cuyo cuántas d debemos debería dejar describir dijo diría diversas doctora eduardo ejército estación finalmente fuerzas fíjense guillermo haya hombre hubiera inaugurar inicia javier joaquín jorge junta justamente licenciado lleva manuel mar ojalá organizaciones pedro periodo podido podríamos podía precisamente preguntar primera pueda pueden puedo queda quedó quizá quién quiénes ramón realmente recibiendo recibir repito sacar sean señor sí tenemos tenga termina tras tres tus tuvimos tuvo vamos vean vemos verdaderamente veremos viejo ángel últimas últimos únicamente
    -1.25 ahí arquitecto aún benito bien buen busca colegio comenzar contra crea cuarta cuáles cuándo cámara deben decíamos decían deja dejó demasiado dicho diego dio doctor efectivamente equipos estuvieron evitar exactamente generar haber hablaba hablar hacer hicieron hicimos hizo hoy ido imagínense iniciar llama llega lograr maría medida menudo muchos nació necesariamente niñas nuestras obviamente ocurre organismos pablo parque partido partidos partir pensando pequeña podamos pone poner premio presentar presentó presidencia primero primeros probablemente produce publicado pudiera quedan quedar quería recibe recordemos reducir relaciones sabe salió santiago serán tal también tampoco tengamos tenían unión venido video viendo vive viviendo
    -1 algo alguna apenas ayer banco bastante cambiar caso cinco conocer continuar cuál dando debe decirles digamos dos dónde efecto forma fácil grandes habla haga hice hubo hugo iba iban incluye industria inicio ir jesús llamado llegar llegó maestro mayoría más mí nombre nunca ocho pensar presencia próxima queremos radio raúl recién resolver salario seguro siglo tienen tocó toma tomar tú usted venimos vimos vino visto volver vía único
    -0.75 acción alguien aquí batalla buscando cabo cerca comisión ejemplo elevado estás gobernador gonzález hacienda hacía hecho hospitales idea instituto libro menos miguel momento no nuevo orden otra padre parte pasa permiso plan poco posibilidad precio pronto prácticamente próximo puntos resulta sector señalar siempre sigue siguiente suerte supuesto todo través unidades van ve vez voy
    -0.5 claro después fuera mucho precios reforma seis sentido todavía trabajando veces él
    -0.25 día eso esto mil poder programa ustedes x
    0.25 años días estado salud tiempo todos
    0.5 0 apoyo argentinos arriba camino ciento desarrollo millones pesos problema pueblo público recursos república
    0.75 base bienestar elementos gracias mexicano mexicanos mundo méxico nada petróleo presidente pública venezuela
    1 argentina cuadrado dimensiones federal habitantes historia internacional negativo propósito social unidos
    1.25 adelante diferente favor futuro nacional original posible respecto
    1.5 país verdad
    2.25 cultural etcétera
  `,
  first: `
    -6.5 del
    -5.5 0
    -5.25 que
    -4.5 donde
    -4.25 nacional
    -3.75 sino
    -3.5 años entre pública
    -3.25 hacia social
    -3 contra federal menos mil mucho un
    -2.75 andrés blanco días e general importante internacional mayor más pesos política público veces vez
    -2.5 al civil con de económica lugar manera militar millones mismo parte personas político públicos quien sobre sociales tiempo unidos
    -2.25 algún anterior argentina bastante caso casos centavos central constitucional cultural diferentes dividido día económico electoral elementos estar etcétera grandes haciendo humanos importantes lópez maya mayores meses mexicano mexicanos multiplicado mundial n nacionales países puntos públicas real superior sur x
    -2 a comercial cruz diferente eléctrica eran especial estado estatales garcía gonzález grande haber han hecho hectáreas hernández histórica horas i información mejor militares modo municipales municipios médica nuevos para petrolera políticos popular posible posibles presidencial principal programa rafael recursos rodríguez semanas sentido ser sido tener trabajo unidades unos video
    -1.75 acciones anteriores antonio argentinos atrás buscando católica complejos completamente covid cuya cuyo debe democrática diciendo dimensiones distintas dólares económicos ejecutivo ejemplo encuentro entidades española estatal familiar federales fernando final fiscal forma gobernador gobierno haya histórico hospitales industrial indígenas infantil inicial internacionales judicial kilómetros laboral lado león lineal mal mediante mendoza metros momento municipal médico médicos mínimo natural naturales nuestras nueva nuevas números o original palabras pasada pasado país personal políticas privada propios próximo pueda puedan reales su sus tenía tienen trabajadores trabajando unidas universal valor vida
    -1.5 abajo actual aires alto ambiente argentino aérea base básica cero ciudad clave club comerciales complejo completa completo común condiciones conocido constante constituyente construyendo corresponde correspondiente cosa cuadrados dando deben democrático derecho diarios difícil dinero directa directamente distancia distintos duda económicas electorales elevado eléctrico empleos empresarial empresas entero español especiales especialistas está están esté extranjera extranjeras fernández financiera fue fuera fundamental gallegos generales gente grados gusto hablar hacerlo historia importancia impuestos interno j latina legal liberal llamada local locales luna media medio menor minutos mucha nivel norte noticias obras organizada partes particularmente pasa pasó pequeño permanente petrolero positivos primaria principales problemas productos profesional promedio propio proyectos puede pérez radio resultados santa sea seguir será simón son t tanto temas tipo tu tuvieron técnica va valores vector vectores venezolanos ver viendo
    -1.25 alta amigos apoyo aproximadamente arriba ayuda bajo becas benito bienestar camas cambia cambio canciller capacidad carlos casa casas castro centro centros cierto cinco comenzó corte cosas créditos d dan dar decir demasiado derecha derechos diputados director dosis encontrar energía equipos escuelas espacios específico estaban estén etapa eventos exterior extraordinario familias fueron fuerzas fuese funciones función fácil física gran grave grupo gustavo ha habitantes había hacer herrera hijos hombres hospital hubiera humano iban implica importa independiente inferior instalaciones integral interior ir josé juan juntos juárez libre libres maneras manuel medidas medios mejores misma mismos mitad momentos muchísimo mundo ni normal nuestros obra ocurre oficial orden particular pasos pequeños pobres poco podamos podrían podía porque primer primos privado problema proceso productores pronto propia prácticamente pudo pueblos pueden r razón raúl reforma regiones resolver respeto rojo rápido san santiago se sean semana servicios serán siendo significa siguen similar soldados suficiente tengan tenido tiene tomar total transformación tres técnico unitario unión usando vargas vehículos verde visto votos únicamente útil
    -1 absolutamente acceso actividad administración aeropuerto agua algo algunas amigo armadas armas atención atender atendiendo avanzando año b baja banco bienes calidad cambios camino cantidad caracas casi cerca ciudades claramente comercio compañeros comunidades confianza conjunto conocer constitución corrupción cuadrado cual da darle derivada desarrollo dio distinto décadas educación empresa empresarios era escribir esfuerzo estados estudiantes estuvo f formas frecuencia funciona funcionarios fundamentalmente gobernadores gobiernos grupos hacen hacía hizo hombre idea ideas intereses izquierda joven largo las licenciado llega llegar lugares línea líneas martín matemáticas matriz mayoría medida mes miguel ministro modelo mujeres necesario necesita niños nombre nueve número objetivo otras palacio partido pasar paso patria pensando pensión pequeña pequeñas periodista permite persona petróleo plan plaza poder premio presupuesto primeros producción producto profesionales proyecto punto quieren realidad recibir relaciones representa responsabilidad respuesta río saber sector sectores seguro servicio señora simple sistema situación sociedad solamente suma tema terminar tiempos tierra trabajar términos una unas v varios verdad vivir zona último única único
    -0.75 acuerdo adultos alguna alrededor asunto buenas campo comunicación crecimiento crisis cuatro círculo dejar dije doctor dos elecciones ellas embargo enfermedad equipo escuela experiencia expresión familia felipe fuerte fuerza guardia hablando hechos igual instituto interés justicia jóvenes llevar lograr luis luz mano maría mercado nación negativo oportunidad otros palabra paz pendiente pensar periodo período plano población precio preguntas primera próxima puerto redes región república resultado secretario seis siglo sigue tan tenga toma tren término tú universidad vacunas venezuela violencia área
    -0.5 buena cada cuenta desde dijo ejército espacio estaba habían investigación los marina nuevo pueblo salud siempre solo tenían tuvo
    -0.25 como durante muy nada nos presidente señor van
    0.25 el uno y
    0.5 allá bolívar después esas hace la lo mañana no por todo
    0.75 antes cuánto dice hasta puedo pues queremos respecto seguramente tengo
    1 adelante ambos cuando cuáles cómo digo estoy incluso mientras necesitamos nuevamente sabemos usted vemos
    1.25 afortunadamente cuál ella ellos estás fin muchas otro preguntarle quisiera quién recuerdo seguimos segundo ya
    1.5 actualmente ahí creo ese estos hemos les pero primero somos también voy
    1.75 estamos me mi muchísimas quiénes recuerden ustedes viva voz
    2 así decíamos esa eso estas este inicia intervención quizás recuerda saben tenemos vamos él
    2.25 aquí esta hay hoy
    2.5 ayer imagínense nosotros si
    2.75 claro finalmente miren quiero
    3 allí bien esto fíjense qué
    3.25 además ahora asimismo recordemos
    3.5 gracias sí veamos yo
    3.75 luego
    4 ah
    4.75 bueno entonces
    5 pregunta
  `,
  lastButOne: `
    -4.5 porque si
    -4 cuando
    -3 pero
    -2.5 puedes
    -2.25 ahora bueno me quien
    -2 cierto embargo entonces se ustedes
    -1.75 aunque ayer claro ha inicia le mientras que quienes yo él
    -1.5 además asamblea bienestar cual cuya cuyo cómo doctora ejemplo gobernador he hoy mañana nadie podrías preguntarle primero sociales también unas uno
    -1.25 alguien amigo aquí atender buscar cambiar contrario cuales cuántos decir después dice electricidad estuvo guerrero gustaría has hemos hombres luego mexicana mi militares mí no nos pues quiero simplemente twitter técnica unidos universal unos vos
    -1 abajo abril acuerdo agosto antes apenas argentina básicamente calle centavos compañeros congreso creo cuál debe debemos deben dejó dije dios ellos empresarios encontrar eso estaba esto existe federal fíjense fórmula gallegos gobernación hablando habrá había han hay humanos igual ingeniero instituto jorge juez julio junio llevar mexicano miren mis modo mundial mínimo nacionales niños nosotros noviembre objetivo padre pensar pobres podemos podríamos pregunta prensa probablemente programa propósito próxima pública queremos quería qué recuerdo relación según sur sólo trabajadores trabajar tuvimos v video voz xix último útil
    -0.75  aeropuerto ahí allí anterior argentinos arriba caracas comienza como completo compromiso contexto cuadrado dado dentro doctor donde ella especial estar estoy estrategia está finalmente frente fue fundamental hace importante internacional judicial lado les llamado llegó matriz millones necesario ni octubre para poco precisamente presidente primera público razón resulta semana social solamente soy supuesto tal tampoco te tenemos tengan todas transformación tuvo tú un una universidad usted venezuela ver vez viene x última
    -0.5 algún apoyo bolívar cabo ciento con contra cuenta decía desde dijo dio durante empresa es estamos general hecho iba juan libro llama lugar luis manuel mexicanos momento méxico n pasado países personas podría proyecto puede sabemos saben sería sido siempre sino tan tanto tiempo tiene ya
    -0.25 a años bien día están gobierno historia lo nacional parte sí tener vamos y área
    0.25 dos entre esta la los muy por pueblo
    0.5 algo cada casa ciudad de del e esa esas ese estas estos forma función mejor menos nuestra nuestro otros ser sin valor verdad
    0.75 así bajo casos grupo largo lópez mayor mejores más nueva números otra otras problemas señor siglo sociedad su tu
    1 acción buenos misma nivel república sector sus vicente
    1.5 propia
    2 radio
    2.25 viva
  `,
  second: `
    -3.75 o
    -3.25 del
    -3 ciento sino
    -2.5 menos
    -2.25 contra cual de diferentes donde e hacia tener
    -2 colombia derecho dinero importantes mal mil n puerto salud sur sus venezuela y
    -1.75 abajo agua alrededor camino caracas club condiciones corrupción covid cuadrado estar etcétera hombres internacional justicia marina miles militar ninguna nivel riesgo san valor x
    -1.5 0 baja calidad carlos central completo consumo control darle decisión derechos desarrollo diarios entre especialmente estatales fernando fernández fundamental futuro grande guerrero hospitales impuestos intereses interés jefe las mano manuel marcha mayor medicina menor miguel municipales nacionales negativo ningún pandemia pequeña pequeños pero petróleo político políticos porque posibilidad públicos radio rescate sean sociales tasa tecnología territorio trabajadores valencia valores venezolanos violencia
    -1.25 acto al alimentos alta antonio aproximadamente argentina armas arriba asociación atender aumentar b calderón cargo casa castro causa china ciencia comunidades con conocer conocimiento constitucional corresponde crisis cuatro cultural curva debate defensa democrática diferente distintas distintos doble económica económico entrada entrega equipo españa esté formación francia francisco fuerte funciones función gas gente gonzález gran hacen hacerlo hijo i independencia infraestructura instalaciones ir llevar luz líneas lópez manos mantener mayo mayores media mexicanos millones médicos niñas nueve nuevos obtener parís pesos poder posibles presidencia producto proporción pueblo pueblos pueda puedan públicas r república resolver río s sale santiago seis semanas seno ser serie serán sin su suficiente t tan totalmente trabajar tres universal vectores vivir voluntad ángulo
    -1 a aeropuerto alto américa apoyar asunto atención bienestar c cabo cada camas cambiar carta casas centros cinco comercial comercio completamente compra comunicación conservadores contratos cuales dan dar dejar directa directamente dividido durante economía electricidad empresarios escuela especial especialistas especie estado estados estructura estén falta familiares familias favor federal frecuencia fuera funcionarios fundamentalmente garantizar generar gobiernos grandes guardia haya hernández hora humanos inclusive juan jóvenes largo libre licenciado llamado lucha maestros mantenimiento material medicamentos medio medios mejores meses mexicana misma mujeres mundo natural necesidad norte nuestras nuestros nunca onda orden pagar par pares participación patria país pequeñas periodo pobreza podamos popular posición presente privado probabilidad producción producir prácticamente pública público quien rafael recibir región relaciones respeto rodríguez salir seguridad servicio sobre social solamente superior todos tratar tu términos utilizar varias vector velocidad vista vivienda volver zona áreas
    -0.75 apoyo avance cabeza cantidad casi centro cero compromiso constante cuenta dentro dirección dos elementos empresas eran espacio exactamente gallegos general haber habían hacer importa importancia industria josé julio libertad llega llegar llegó lleva longitud los maestro maría matriz mejor municipio más ni niños obras octubre parte pasado pasar pedro pequeño personas políticas precio presencia presidenta problema problemas promedio protección pueden que relación resultados sentido siendo tenían tiempo tienen tipo toda todas tomar tuvo vicente vía área
    -0.5 algún años bastante cerca cosas crecimiento desde ellos en energía estudiantes fueron han igual momento muchos muy méxico nada nuevo para política trabajo un unidos van vida
    -0.25 ciudad el haciendo la mucho solo tiene una
    0.25 ahí cómo estaba está mi no son va
    0.5 así aunque decir decía después dice día días es esa esos forma hoy idea le lo luego muchas podemos presidente primera puedes pues punto señor tal tanto todo usted ver él
    0.75 antes ayer buen caso constitución cuando ese esta este estoy fue hablando hay he me nos nosotros padre pasa pregunta supuesto sí tengo total unión viene voy
    1  además allí claro creo dije estamos estos hablaba hicimos hombre importante les llegamos miren mí nuestro otras parece preguntarle realidad segundo si sé también trata vamos veamos único
    1.25 acuerdo ahora andrés aquí cambio continuación digo escuchando finalmente fíjense hemos mira otro razón segunda siguiente tenemos último
    1.5 cierto decirles ejemplo ello entonces eso esto mujer objetivo primer primero qué sabemos saben ustedes verdad yo
    1.75 bien bueno damos gracias otra quiero recuerdo vez
    2 acompañan buenos cuanto embargo
    2.5 hecho vemos
    3.25 modo
    4 video
  `,
  lastTwo: `
    -3 de_manera en_realidad
    -2.75 por_eso y_no
    -2.5 de_hecho el_general o_sea y_también
    -2.25 a_veces es_decir sin_embargo
    -2 del_siglo no_sé para_poder tal_vez y_además y_ahí y_eso y_luego y_él
    -1.75 a_ver de_alta de_la de_nuestra del_general el_presidente en_cambio en_ese en_materia en_términos la_parte la_verdad los_años ni_siquiera sobre_todo su_vez y_ahora y_bueno y_después y_entonces y_esto y_hoy y_nosotros
    -1.5 a_ir a_tener al_menos de_esta de_este de_estos de_las de_los de_mayor de_no de_nuestro de_puerto el_doctor el_grupo el_sector el_siglo en_aquel en_todos ese_mismo la_dirección la_mayor la_primera lo_cual lo_tanto los_más más_bien otro_lado por_ejemplo un_hombre y_allí y_aquí ya_no
    -1.25 a_menudo a_nivel a_nuestra a_seguir a_ser al_presidente con_mucho de_esa de_estar de_forma de_haber de_puntos de_san de_ser de_sus del_presidente del_sector del_tren el_más el_plan en_cuanto en_efecto en_el en_este en_otro en_otros en_todas es_algo es_posible hasta_aquí la_cual la_más la_segunda las_0 las_grandes lo_largo lo_más los_cuales los_grandes los_programas muy_buena para_ver por_cierto por_último que_esto todo_caso un_pequeño va_a y_así y_finalmente y_otra y_qué y_ya y_yo
    -1 a_hablar a_partir a_poder de_ese de_esos de_estados de_estas de_qué de_su de_un de_una de_ustedes del_programa desde_luego el_cual el_primer el_punto el_último en_donde en_esa en_esta en_lugar en_nuestro en_otras es_muy ha_habido ha_tenido la_industria la_nueva la_política las_fuerzas lo_siguiente los_0 los_números los_primeros los_últimos mil_0 muchas_veces no_solamente no_tiene no_tienen otra_parte para_hacer pero_no que_hoy que_también que_él se_ve un_momento una_forma una_obra vamos_a y_desde y_es y_tenemos yo_no
    -0.75 0_cuando a_decir a_estar a_la a_los a_través al_final de_cada de_cómo de_modo de_todas el_0 el_año el_día el_ejército en_la en_las en_su es_más es_un estamos_hablando este_momento esto_no han_sido la_comisión la_misma la_presidencia la_siguiente lo_que más_importante no_es no_sólo pero_también por_parte por_qué por_supuesto que_era que_estamos que_está que_están que_más que_significa todos_los un_día van_a y_a y_cuando y_le y_lo y_vamos
    -0.5 0_por 0_y a_las a_su cada_uno de_lo de_que el_caso en_los en_un en_una es_una eso_es esto_es la_historia no_hay no_se por_el que_no que_tienen se_está se_ha se_han se_llama si_no una_vez voy_a y_el y_en y_por y_se y_si
    -0.25 0_mil con_el con_la es_el es_que que_nos que_se y_la y_los y_que
    0.25 0_0 de_méxico en_0
    0.5 en_venezuela la_república no_no
    0.75 de_pesos los_argentinos nuestro_país por_ciento que_tiene
    1 a_0 a_todos muchas_gracias y_0
    1.25 a_todas buenos_días entre_sí todos_ustedes
    1.75 gracias_presidente su_historia
  `,
  across: `
    -4.25 todos_los
    -4 no_hay
    -3.5 muchas_gracias todo_esto
    -3.25 todo_el
    -3 todas_las todos_estos
    -2.75 eso_es no_es todas_estas todo_eso todo_lo todos_ustedes
    -2.5 0_mil aquí_en así_como años_después más_bien mí_me no_lo no_no no_se
    -2.25 a_la millones_de no_me no_vamos otra_pregunta pensar_en sí_sí todo_este ustedes_saben
    -2 0_años 0_centavos 0_cuando desde_luego estados_unidos esto_es gracias_por no_les no_quiero no_sé no_sólo no_voy primera_pregunta segunda_pregunta simón_bolívar también_hay todos_ellos yo_creo
    -1.75 0_millones 0_pesos ahora_sí algo_así aquí_hay así_lo entonces_por eso_sí eso_ya esto_lo está_bien muchísimas_gracias no_estamos no_hemos no_le no_tenemos nosotros_estamos nosotros_tenemos nosotros_vamos también_en yo_me
    -1.5 0_dólares 0_grados 0_kilómetros 0_metros 0_personas ahora_bien allá_en así_es contra_la entre_sí era_el es_el es_la ese_entonces eso_también esto_se gracias_presidente hacer_esto hasta_ahora hoy_en lugar_en muy_bien más_adelante nada_más no_creo no_solamente nosotros_no número_de otro_lado paz_y pero_bueno por_qué secretaría_de también_el tipo_de toda_la todas_esas todos_esos trabajando_en va_a vamos_a ver_si yo_quiero
    -1.25 0_días américa_latina año_pasado año_siguiente ciento_de cuál_es derechos_humanos desde_el en_el entonces_yo era_la es_por eso_se esto_no esto_nos fue_el fue_la historia_de hombres_y importante_es importante_porque no_estoy no_nos no_solo poder_judicial por_eso sino_también sí_hay también_se trabajar_en uno_de van_a voy_a ya_no yo_no
    -1 0_veces a_esta a_este a_los ante_la cantidad_de con_el con_la construcción_de de_la durante_el días_a en_la entonces_la entonces_si entre_el está_en están_en fuerzas_armadas gobierno_de gobierno_federal hacer_una hacia_la hasta_el más_allá no_era no_había no_te no_tiene obra_de otra_parte parte_de país_y punto_de qué_es qué_no respecto_a secretario_de sé_si también_lo tiene_la todavía_no y_por
    -0.75 año_0 buenos_días cada_uno caso_de desde_la en_este entonces_el es_lo es_una eso_no estamos_en está_el hay_una igual_a mil_0 mucho_más mucho_tiempo nacional_de no_son para_el para_la partir_de pero_sí por_el si_no sin_embargo sobre_el sobre_este sobre_la sobre_todo son_los tal_vez tiene_el tiene_una y_bueno y_entonces y_esto ya_lo
    -0.5 0_0 0_de a_las a_lo a_todos cómo_se de_esta de_este en_esta es_decir es_muy estado_de ha_sido lo_que mil_millones nuestro_país pero_no por_ciento por_la porque_no presidente_de proceso_de que_no que_yo también_es través_de y_luego y_yo ya_se
    -0.25 0_y de_las de_los es_un que_el que_es que_se y_el y_en y_la
    0.75 0_en 0_la
    1.75 no_sí no_y
  `,
  firstTwo: `
    -3.25 por_el
    -3 pero_que por_ciento y_0
    -2.75 de_la de_los en_que lo_siguiente
    -2.5 como_la en_un es_que por_la por_los ya_que
    -2.25 así_como como_un de_0 de_méxico de_que en_méxico también_que y_su
    -2 a_los como_el como_una de_lo de_nuestro de_un de_una es_igual es_la pero_se por_0 por_las por_segundo y_que y_se
    -1.75 como_esta con_la de_buenos de_ese de_las en_beneficio en_donde en_sí en_una la_información la_pena por_sí por_una porque_se sobre_todo también_para
    -1.5 como_en como_presidente con_un de_hoy el_nombre en_cuenta es_el es_otra hasta_0 hasta_el hemos_hecho la_oportunidad muy_importante no_estaba otra_vez para_ustedes pero_con por_este porque_eso porque_son que_es si_es y_medio y_otras
    -1.25 a_todos a_una ahora_es aquí_es aquí_y como_si con_los con_una cuando_no de_diciembre de_estos de_gobierno de_nuestra de_su de_todo de_trabajo desde_hace el_futuro el_presupuesto en_américa en_contra en_estados en_los en_muchos en_todas en_todos en_venezuela es_en es_lo este_tipo esto_en esto_y ha_hecho han_sido la_atención la_creación la_unidad lo_ha no_ha no_sólo no_tiene o_no por_lo por_sus porque_el porque_es porque_no porque_ya que_se también_un ustedes_que van_a y_de y_sus y_un
    -1 a_0 a_ese a_esta a_la a_las a_nuestro al_gobierno al_presidente algo_que aquí_en con_el de_cómo de_este de_febrero de_junio de_marzo de_salud de_seguridad de_ustedes de_venezuela dice_que dos_mil el_derecho el_valor elevado_a en_día en_esto en_san en_sus es_0 estaba_en este_momento había_sido hasta_que la_corrupción la_educación la_federación la_mano la_más la_nueva la_posibilidad la_presidencia las_cosas lo_cual lo_vamos mil_0 millones_de más_importante no_era no_le no_solamente no_son no_tienen no_va o_en o_que para_la para_poder pensar_en pero_es se_le se_lo si_se sino_que sino_también sobre_el son_los sé_si tiene_que tiene_un todo_el va_a y_del y_otros
    -0.75 a_este a_que a_ser a_todas al_0 al_pueblo al_que como_0 como_lo con_0 cosa_que de_dos de_ellos de_eso de_esta de_estados de_julio de_octubre de_personas de_pesos donde_se el_camino el_de el_mismo el_momento el_país el_que el_área en_cada en_su en_términos entre_el igual_a la_gente la_pandemia la_república la_secretaría la_sociedad la_universidad las_que los_0 muchos_años no_se pero_también por_favor por_parte por_un porque_si presidente_de que_nos si_no también_a tiene_una todo_lo y_el y_las y_le
    -0.5 0_0 0_mil a_cabo con_las de_sus el_año el_estado en_0 en_la es_decir la_ciudad la_defensa la_misma modo_que más_que para_que pero_no personas_que que_el que_en que_estamos que_está que_fue que_me que_no que_son que_tenemos que_tiene que_ya tienen_que todos_los y_los ya_no
    -0.25 el_presidente estados_unidos la_vida más_de no_es que_la y_la
    0.25 en_el
    0.5 a_partir el_0 en_estos esto_es ha_sido lo_que una_de y_lo y_ya
    0.75 antes_de cuál_es desde_luego en_este es_muy eso_es estamos_hablando esto_no hay_que lo_mismo por_supuesto porque_la se_está y_esto y_también
    1 el_caso el_día el_segundo en_lo en_realidad entonces_si es_como es_un es_una esto_lo hay_un hoy_en la_forma la_idea la_primera me_acuerdo no_sé pero_en pero_la por_cierto se_trata también_en una_cosa uno_de y_después y_entonces y_este y_yo
    1.25 a_mí así_es de_acuerdo digamos_que el_otro en_ese entonces_en esa_es ese_es la_pregunta la_segunda por_ejemplo por_qué qué_no sabemos_que sí_pero sí_sí todo_esto y_así y_cuando y_para y_por
    1.5 a_continuación bien_en creo_que de_allí el_director el_objetivo en_primer entonces_para es_importante esta_es este_es estos_son fin_de gracias_presidente la_razón la_siguiente la_verdad les_decía lo_primero muchas_gracias muy_bien por_ello por_último quiero_decir ustedes_saben vamos_a y_en y_finalmente
    1.75 bien_y como_vemos en_cambio en_cuanto en_otras hasta_aquí luego_en o_sea una_vez voy_a y_aquí y_como y_sí
    2 a_ver sin_embargo y_bueno y_si
    2.25 ahora_bien por_otra recuerda_que veamos_la
    2.5 así_que bueno_y por_eso
    2.75 no_no
    3 recordemos_que
    3.25 de_modo
    4 de_hecho
  `,
};
