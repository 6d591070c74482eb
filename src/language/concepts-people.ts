/** Concepts of people, family, the body, health, feelings and belief: English words | Spanish words. */
export const people = `
person people individual human | persona individuo gente humano
people | gente personas pueblo
human humankind mankind humanity | humano humanidad
man men male gentleman | hombre varón caballero
woman women female lady | mujer señora mujeres
male masculine | masculino macho varón
female feminine | femenino hembra
gender sex | género sexo
gay homosexual lesbian | homosexual gay lesbiana
child children kid | niño niña hijo chico
boy lad | niño muchacho chico
girl lass | niña muchacha chica
baby infant newborn | bebé bebés
teenager adolescent adolescence teen | adolescente adolescencia
youth young youngster | juventud joven jóvenes
young youthful | joven juvenil jóvenes
adult grown | adulto adulta
old elderly aged | viejo anciano mayor
elder elderly | anciano anciana
childhood infancy | infancia niñez
age aged | edad
generation | generación generaciones
birth born | nacimiento nacer nació nacido nace natal
birthday birthdate | cumpleaños nacimiento
birthplace native | natal oriundo
native indigenous aboriginal | nativo indígena aborigen aborígenes
live lived living life | vivir vida vivo
life living lives lifetime | vida vivir
alive living | vivo viviente
death die died dead deceased killed | muerte morir murieron muerto murió muere fallecer fallecimiento
perish | perecer morir muere murió muerto murieron
dead deceased | muerto difunto fallecido
kill killed killing slay slain | matar mató asesinar muerte
suicide | suicidio suicidarse
mortality death mortal | mortalidad mortal
immortal immortality eternal | inmortal inmortalidad eterno
bury buried burial funeral | enterrar entierra entierro sepultar funeral
grave tomb burial | tumba sepulcro sepultura
cemetery graveyard churchyard | cementerio camposanto
coffin sarcophagus casket | ataúd féretro sarcófago
corpse body cadaver remains | cadáver restos
mummy mummify | momia momificar
cremate cremation ashes | incinerar cremación cenizas
mourn mourning grief | luto duelo
family relatives household | familia familiar
relative kin kinship | pariente familiar parentesco
father dad paternal fatherhood | padre papá paterno paternidad
mother mum mom maternal motherhood | madre mamá materno maternidad
parents parent parental | padres progenitor
son sons | hijo hijos
daughter | hija hijas
brother brotherhood fraternal | hermano fraternal
sister | hermana
sibling | hermano hermana
twin twins | gemelo mellizo gemela
husband spouse | esposo marido cónyuge
wife wives spouse | esposa mujer cónyuge
marry marriage wedding married | casarse matrimonio boda casado
wedding marriage bride groom | boda matrimonio
bride | novia
groom bridegroom | novio
engagement fiancé fiancée betrothed | compromiso prometido prometida
divorce divorced separate | divorcio divorciarse divorció divorciado
widow widower | viuda viudo
single unmarried bachelor | soltero soltera
grandfather grandpa grandparent | abuelo
grandmother grandma | abuela
grandson grandchild granddaughter | nieto nieta
uncle | tío tíos
aunt | tía tías
cousin | primo prima
nephew | sobrino
niece | sobrina
stepfather | padrastro
stepmother | madrastra
godfather | padrino
godmother | madrina
orphan orphanage | huérfano orfanato
adopt adoption adoptive | adoptar adopción adoptivo
ancestor ancestry forefather forebear | antepasado ancestro antecesor
descendant offspring descend | descendiente descendencia
lineage dynasty | linaje dinastía
tribe clan tribal | tribu tribus clan tribal
friend friendship | amigo amiga amistad amistades
neighbour neighbor neighbourhood | vecino vecina
companion mate | compañero compañera
boyfriend | novio
girlfriend | novia
lover mistress | amante
stranger unknown | desconocido extraño
guest visitor | visitante invitado
inhabitant resident dweller | habitante residente poblador
population inhabitants populace | población habitantes
reside live dwell inhabit | residir vivir habitar
residence home dwelling | residencia domicilio vivienda
name called named | nombre llamar llamarse
surname lastname | apellido
nickname alias pseudonym | apodo alias seudónimo seudónimos sobrenombre
called named | llamado denominado
title | título
body bodily | cuerpo corporal
head skull | cabeza cráneo
skull cranium | cráneo calavera
face facial | cara rostro facial
hair | pelo cabello
beard bearded | barba barbudo
moustache mustache | bigote
eye eyes eyesight | ojo ojos
ear ears | oreja oído
nose nostril | nariz narices
mouth oral lips | boca oral
lip lips | labio
tooth teeth dental | diente dental muela
neck throat | cuello garganta
shoulder | hombro
arm | brazo
elbow | codo
hand hands | mano manos
finger | dedo
thumb | pulgar
nail claw | uña uñas
leg thigh | pierna muslo
knee | rodilla
foot feet | pie pies
toe toes | dedo
ankle | tobillo
heel | talón
chest breast | pecho tórax
breast bosom | pecho seno mama
back spine | espalda
stomach belly abdomen | estómago vientre abdomen
skin cutaneous | piel cutáneo
bone skeleton | hueso esqueleto huesos
skeleton bones | esqueleto osamenta
muscle muscular | músculo muscular
blood bleed bled bleeding | sangre sangrar sanguíneo hemorragia
heart cardiac | corazón cardíaco
lung lungs pulmonary | pulmón pulmonar pulmones
breathe breathing breath respiration | respirar respiración aliento
liver | hígado hepático
kidney renal | riñón renal riñones
brain cerebral | cerebro cerebral
mind mental | mente mental
nerve nervous neural | nervio nervioso
vein | vena
artery | arteria
womb uterus | útero
sweat perspiration | sudor sudar
tear tears | lágrima lágrimas
cry cried weep wept | llorar llora llanto
voice vocal | voz vocal voces
smell odour odor scent | olor oler olfato
taste flavour flavor | sabor gusto
touch tactile | tocar tacto
hear heard hearing | oír oye oyó audición escuchar
listen heard | escuchar oír oyó oye
blind blindness | ciego ceguera
deaf deafness | sordo sordera
mute dumb | mudo
disabled disability handicap | discapacitado discapacidad
sleep slept asleep | dormir sueño duerme durmió
dream dreamt | soñar sueño sueña
wake awake awoke woke | despertar despierto despierta
tired fatigue exhausted weary | cansado fatiga agotado cansancio
rest repose | descansar descanso reposo
hunger hungry starve starvation | hambre hambriento inanición
famine starvation hunger | hambruna hambre
thirst thirsty | sed sediento
health healthy | salud sano saludable
healthy sound wholesome | sano saludable
sick ill sickness illness | enfermo enfermedad enfermedades enfermar
disease illness sickness ailment | enfermedad enfermedades dolencia mal
patient sick | paciente enfermo
epidemic pandemic outbreak plague | epidemia pandemia brote
plague pest | peste plaga
infect infection infectious contagion contagious | infectar infección infeccioso contagio contagioso
virus viral | virus viral
bacterium bacteria germ microbe | bacteria germen gérmenes microbio
vaccine vaccination vaccinate inoculate | vacuna vacunación vacunar
quarantine isolation lockdown | cuarentena aislamiento confinamiento
fever temperature | fiebre calentura
flu influenza | gripe influenza
cold | resfriado resfrío
cough sneeze | tos toser estornudo
pneumonia | neumonía pulmonía
tuberculosis | tuberculosis tisis
malaria | malaria paludismo
smallpox | viruela
measles | sarampión
cholera | cólera
typhus | tifus
typhoid | tifoidea
leprosy leper | lepra leproso
aids hiv | sida vih
cancer tumour tumor | cáncer tumor
diabetes diabetic | diabetes diabético
allergy allergic | alergia alérgico
asthma | asma
stroke thrombosis | derrame ictus
coma unconscious | coma inconsciente
symptom sign | síntoma
diagnose diagnosis | diagnosticar diagnóstico
pain ache painful hurt | dolor doler doloroso duele
suffer suffered suffering | sufrir sufrimiento padecer
headache migraine | jaqueca migraña
wound injury | herida lesión
injure injury injured hurt | herir hirió hiere lesionar lesión herido
burn burnt scald | quemadura quemar
fracture broken | fractura fracturar
bleed bled haemorrhage hemorrhage | sangrar hemorragia
poison poisoning toxic venom | veneno envenenar tóxico envenenamiento
toxic poisonous venomous | tóxico venenoso
cure heal healing remedy | curar cura sanar remedio
heal recover | sanar curar
recover recovery | recuperarse recuperar recuperación
treatment treat therapy | tratamiento tratar terapia
medicine medication drug remedy | medicina medicamento fármaco remedio
pill tablet | pastilla píldora comprimido
antibiotic penicillin | antibiótico penicilina
dose dosage | dosis
surgery operation surgical | cirugía operación quirúrgico
surgeon | cirujano cirujana
transplant graft | trasplante trasplantar
amputate amputation | amputar amputación
anaesthesia anesthesia anaesthetic | anestesia
doctor physician medic | médico doctor doctora médica
medical | médico sanitario
nurse nursing | enfermera enfermero enfermería
dentist | dentista odontólogo
pharmacy pharmacist chemist | farmacia farmacéutico
hospital clinic infirmary | hospital clínica sanatorio
ambulance | ambulancia
psychology psychologist psychological | psicología psicólogo psicológico
psychiatry psychiatrist | psiquiatría psiquiatra
madness mad insane insanity crazy | locura loco demencia
depression depressed | depresión deprimido
pregnant pregnancy | embarazada embarazo encinta
abortion | aborto abortar
midwife childbirth labour | partera parto comadrona
gene genetic genetics | gen genético genética
nutrition nutrient nutritious | nutrición nutriente nutritivo
vitamin | vitamina
protein | proteína
obesity obese overweight | obesidad obeso sobrepeso
diet | dieta
wash washing clean | lavar lavado limpiar limpió
hygiene sanitation | higiene saneamiento
bath bathe bathing | baño bañarse bañar
toilet lavatory latrine bathroom | baño inodoro retrete letrina
soap detergent | jabón detergente
perfume fragrance | perfume fragancia
feeling emotion emotional sentiment | sentimiento emoción emocional
feel felt feeling | sentir siente sintió sentimiento
love beloved affection | amor amar querer quiso quiere cariño
hate hatred loathe | odio odiar
happy happiness joy glad | feliz felices felicidad alegría alegre contento
joy happiness delight | alegría gozo felicidad
sad sadness sorrow unhappy | triste tristeza pena
anger angry rage furious fury | ira enojo enojado furia enfado rabia furioso
fear afraid scared fright dread | miedo temor temer asustado
frighten scare terrify | asustar atemorizar aterrorizar
terror horror panic | terror horror pánico
worry concern worried anxiety | preocupar preocupación inquietud
anxiety anguish anxious | ansiedad angustia ansioso
calm tranquil quiet serene | calma tranquilo sereno
hope hopeful | esperanza esperar
despair desperate | desesperación desesperado
surprise surprised astonish amaze | sorpresa sorprender asombrar
wonder marvel | maravilla asombro
shame ashamed embarrassment | vergüenza avergonzado
pride proud | orgullo orgulloso
humble humility modest | humilde humildad modesto
jealous jealousy envy | celos celoso envidia
boredom bored boring | aburrimiento aburrido
curiosity curious | curiosidad curioso
enthusiasm enthusiastic | entusiasmo entusiasta
passion passionate | pasión apasionado
desire wish want | deseo desear anhelo querer quiso quiere
pleasure enjoyment enjoy | placer disfrutar goce
enjoy enjoyment | disfrutar gozar
pity compassion mercy | piedad compasión lástima
mercy clemency | misericordia clemencia
gratitude grateful thank thanks | gratitud agradecer agradecido gracias
regret remorse repent | arrepentirse remordimiento lamentar
trust confidence reliance | confianza confiar confía
distrust mistrust | desconfianza desconfiar desconfió
loyalty loyal faithful fidelity | lealtad leal fiel fidelidad
courage brave bravery courageous valour | valor valiente valentía coraje
coward cowardice | cobarde cobardía
laugh laughter | reír risa ríe
smile | sonrisa sonreír sonríe
joke humour humor | broma chiste humor
kiss | beso besar
hug embrace | abrazo abrazar
character personality temperament | carácter personalidad
behaviour behavior conduct behave | comportamiento conducta comportarse
attitude stance | actitud postura
habit custom | hábito costumbre
custom tradition usage | costumbre tradición
generous generosity | generoso generosidad
selfish greed greedy | egoísta codicia avaricia
kindness gentle | amable bondad amabilidad
cruel cruelty brutal | cruel crueldad brutal
honest honesty sincere | honesto honestidad honrado sincero
lie liar lied | mentira mentir mintió mentiroso miente
wise wisdom sage | sabio sabiduría
clever intelligent smart intelligence | inteligente listo inteligencia
stupid foolish fool | tonto estúpido necio
genius talent gifted | genio talento
patience patient | paciencia paciente
religion religious faith | religión religioso fe
faith belief creed | fe creencia credo
believer faithful | creyente fiel
atheist atheism | ateo ateísmo
god deity divine divinity | dios deidad deidades divino divinidad
goddess deity | diosa deidad deidades
church temple chapel | iglesia templo capilla
cathedral basilica | catedral basílica
chapel shrine | capilla ermita
mosque | mezquita
synagogue | sinagoga
temple sanctuary | templo santuario
shrine sanctuary | santuario
altar | altar
monastery convent abbey | monasterio convento abadía
monk friar | monje fraile
nun | monja religiosa
abbot abbey | abad abadía
priest clergyman pastor | sacerdote cura párroco clérigo
priestess | sacerdotisa
clergy clerical | clero clerical
bishop | obispo
archbishop | arzobispo
cardinal | cardenal
pope papal pontiff papacy | papa papal pontífice papado
saint holy | santo santa
holy sacred | sagrado santo
bless blessing | bendecir bendición
curse cursed | maldición maldecir maldito
pray prayer | orar rezar oración plegaria
worship cult adore | culto adoración adorar
mass liturgy | misa liturgia
preach sermon preacher | predicar sermón predicador
baptise baptism baptize | bautizar bautismo bautizo
convert conversion | convertir convirtió conversión convierte
missionary mission | misionero misión
pilgrim pilgrimage | peregrino peregrinación
sin sinner | pecado pecador
soul spirit | alma almas espíritu espíritus
spirit ghost spiritual | espíritu espíritus espiritual fantasma
ghost spectre | fantasma espectro
angel | ángel
devil demon satan | diablo demonio satanás
hell | infierno
heaven paradise | cielo paraíso
sacrifice offering | sacrificio sacrificar sacrifica ofrenda
ritual rite ceremony | ritual rito ceremonia
prophet prophecy | profeta profecía
oracle prophecy | oráculo profecía
miracle miraculous | milagro milagroso
magic magical wizard sorcery | magia mágico brujería
witch witchcraft wizard | bruja brujería brujo
superstition superstitious | superstición supersticioso
myth mythology legend | mito mitología leyenda
christian christianity | cristiano cristianismo
catholic catholicism | católico catolicismo
protestant protestantism | protestante protestantismo
orthodox | ortodoxo
jesus christ | jesús cristo
bible scripture gospel | biblia escritura evangelio
cross crucifix crucify | cruz cruces crucificar
muslim islam islamic | musulmán islam islámico musulmanes
koran quran | corán
muhammad mohammed prophet | mahoma profeta
jew jewish judaism hebrew | judío judaísmo hebreo
buddhist buddhism buddha | budista budismo buda
hindu hinduism | hindú hinduismo
heresy heretic heretical | herejía hereje
inquisition | inquisición
crusade crusader | cruzada cruzado
christmas | navidad navideño
easter | pascua
carnival | carnaval
autism autistic | autismo autista
dementia alzheimer | demencia alzheimer
paralysis paralysed paralyzed | parálisis paralizado
rabies | rabia
polio poliomyelitis | polio poliomielitis
syphilis | sífilis
scurvy | escorbuto
gout | gota
rash itch | sarpullido picazón
scar | cicatriz cicatrices
bruise | moretón hematoma
glasses | anteojos gafas lentes
stammer stutter | tartamudear tartamudez
insomnia | insomnio
hangover | resaca
smoker smoking smoke | fumar fumador tabaquismo
addiction addict addicted | adicción adicto
caress | caricia acariciar acarició
tickle | cosquillas
neighbourly | vecinal
diaspora | diáspora
household | hogar hogares
elderly pensioner | anciano jubilado
firstborn eldest | primogénito mayor
heir successor | heredero sucesor
widowed | viudo viuda
illegitimate bastard | ilegítimo bastardo
nanny babysitter | niñera
concubine harem | concubina harén
eunuch | eunuco
theology theologian | teología teólogo
secular lay | laico secular
secularism secularisation | laicismo
excommunicate excommunication | excomulgar excomunión
canonise canonize canonization | canonizar canonización
beatify beatification | beatificar beatificación
vow celibacy celibate | voto celibato
fast fasting | ayuno ayunar
resurrection resurrect | resurrección resucitar
reincarnation | reencarnación
apocalypse | apocalipsis
disciple apostle | discípulo apóstol
evangelical | evangélico
anglican | anglicano
rabbi | rabino
imam | imán
`;
