/** Concepts of science, technology, energy, measuring and school: English words | Spanish words. */
export const science = `
science scientific scientist | ciencia científico científica
scientist researcher | científico científica investigador investigadora
research study investigation | investigación estudio investigar
study survey research | estudio estudiar estudió
researcher investigator | investigador investigadora
experiment trial test | experimento ensayo experimentar
test | prueba ensayo test
laboratory lab | laboratorio
theory hypothesis theoretical | teoría hipótesis teórico
method methodology technique | método metodología técnica
discovery finding discover | descubrimiento hallazgo descubrir descubierto
invention invent inventor invented | invención inventar inventor invento
innovation innovate innovative | innovación innovar innovador
analyse analyze analysis analyst | analizar análisis analista
observe observation observer | observar observación observador
measure measurement | medir midió medida medición mide
calculate calculation compute | calcular cálculo
estimate estimation reckon | estimar estimación calcular
forecast predict prediction | pronosticar pronóstico predecir predijo predice predicción
result outcome finding | resultado
data information | dato datos información
statistics statistical | estadística estadístico
mathematics mathematical maths mathematician | matemáticas matemático matemática
geometry geometric | geometría geométrico
algebra | álgebra
arithmetic sum | aritmética suma
number numeral figure digit | número cifra dígito
count counting | contar cuenta conteo
add addition sum | sumar suma añadir
subtract subtraction minus | restar resta
multiply multiplication | multiplicar multiplicación
equation formula | ecuación fórmula
physics physicist | física físico
chemistry chemical chemist | química químico
biology biologist biological | biología biólogo biológico
botany botanist botanical | botánica botánico
zoology zoologist | zoología zoólogo
geology geologist geological | geología geólogo geológico
astronomy astronomer astronomical | astronomía astrónomo astronómico
anthropology anthropologist | antropología antropólogo
archaeology archaeologist archaeological archeology archeologist | arqueología arqueólogo arqueológico
excavate excavation dig dug unearth | excavar excavación desenterrar
sociology sociologist | sociología sociólogo
linguistics linguist linguistic | lingüística lingüista lingüístico
evolution evolve | evolución evolucionar
cell cellular | célula celular
atom atomic nuclear | átomo atómico nuclear
molecule molecular | molécula molecular
particle | partícula
electron | electrón electrones
proton | protón protones
neutron | neutrón neutrones
element | elemento
oxygen | oxígeno
hydrogen | hidrógeno
nitrogen | nitrógeno
carbon | carbono
sulfur sulphur | azufre
gas gaseous | gas gaseoso
liquid fluid | líquido fluido
steam vapour vapor | vapor
air atmosphere atmospheric | aire atmósfera atmosférico
evaporate evaporation | evaporar evaporación
melt melting thaw | derretir fundir deshielo
dissolve solution | disolver solución
explosion detonation | explosión detonación
force strength | fuerza
gravity gravitational | gravedad gravitatorio
speed velocity rapidity | velocidad rapidez
acceleration accelerate | aceleración acelerar
mass weight | masa peso
weigh weight heavy | pesar peso pesa pesado
volume capacity | volumen volúmenes capacidad
density dense | densidad denso
energy power | energía energético
electricity electric electrical power | electricidad eléctrico
wire cable | cable alambre
battery cell | batería pila
magnet magnetic magnetism | imán magnético magnetismo
light luminous lighting illuminate | luz luces luminoso iluminar iluminación
sound noise sonic | sonido ruido sonoro
noise noisy loud | ruido ruidoso
wave | onda ondas
radiation radioactive radioactivity ray | radiación radiactivo radiactividad rayo
radar | radar
laser | láser
optics lens | óptica lente
telescope observatory | telescopio observatorio
microscope microscopic | microscopio microscópico
thermometer | termómetro
barometer | barómetro
space cosmos | espacio cosmos
universe cosmos cosmic | universo cosmos cósmico
galaxy galaxies | galaxia
planet planetary | planeta planetario
orbit | órbita orbitar
satellite | satélite
astronaut cosmonaut | astronauta cosmonauta
spacecraft spaceship probe | nave sonda
comet | cometa
meteor meteorite | meteorito meteoro
asteroid | asteroide
technology technological tech | tecnología tecnológico
computer computing | computadora ordenador informática
software program programme | software programa
programmer developer | programador programadora
code coding | código
internet web online | internet web línea líneas
website page site | página sitio
network | red redes
screen monitor | pantalla
keyboard | teclado
file document archive | archivo documento fichero
download | descargar descarga
password | contraseña clave
robot robotic automation | robot robótica automatización
algorithm | algoritmo
artificial synthetic | artificial sintético
digital | digital
electronic electronics | electrónico electrónica
chip semiconductor | chip semiconductor
telephone phone mobile cellphone | teléfono móvil celular
telegraph telegram | telégrafo telegrama
radio broadcast | radio radiofónico
television tv | televisión televisor tele
broadcast transmit transmission | transmitir emitir transmisión
antenna aerial | antena
camera | cámara
photograph photo photography picture | fotografía foto
photographer | fotógrafo fotógrafa
recording record recorded | grabación grabar
video footage | vídeo video
print printing printer press | imprimir imprenta impreso impresión
copy reproduction duplicate | copia copiar reproducción
automatic automated | automático automatizado
mechanism mechanical | mecanismo mecánico
pump | bomba
turbine generator | turbina generador
solar photovoltaic | solar fotovoltaico
windmill mill | molino
hydroelectric hydropower | hidroeléctrico hidroeléctrica
renewable | renovable
reactor | reactor
blackout outage | apagón
lens glasses spectacles | lente gafas anteojos
metre meter metres | metro metros
kilometre kilometer km | kilómetro kilómetros km
mile miles | milla millas
centimetre centimeter cm | centímetro cm
millimetre millimeter mm | milímetro mm
inch inches | pulgada
kilogram kilo kg | kilogramo kilogramos kilo kg
ton tonne tons | tonelada toneladas
litre liter gallon | litro galón
hectare acre | hectárea hectáreas acre
degree degrees | grado grados
length long | longitud largo
width wide breadth broad | ancho ancha anchos anchas anchura amplitud
height high tall | altura alto alta altos altas estatura
thickness thick | espesor grosor grueso
distance far | distancia
size dimension | tamaño dimensión
scale | escala
average mean | promedio media
maximum max highest | máximo máximos
minimum lowest least | mínimo mínimos
limit boundary | límite limitar
range scope reach | alcance rango
school schooling | escuela colegio escolar
college faculty | facultad facultades colegio
university universities academic | universidad universitario
academy academic | academia académico
kindergarten nursery preschool | guardería preescolar
teacher instructor schoolteacher | maestro profesor maestra profesora docente
professor lecturer | profesor catedrático profesora
teach taught teaching instruct | enseñar enseñanza enseña instruir
student pupil learner | estudiante alumno alumna
learn learned learnt learning | aprender aprendizaje
study studied studies | estudiar estudió estudio
education educational educate | educación educativo educar
lesson class lecture | lección clase
classroom | aula
course subject | curso asignatura materia
exam examination test | examen exámenes
degree diploma graduation | título diploma graduación
graduate graduated graduation | graduarse graduado graduación licenciado egresado
doctorate phd doctoral | doctorado
scholarship grant fellowship | beca becario
scholar academic erudite | erudito académico estudioso
literacy literate illiterate illiteracy | alfabetización analfabeto analfabetismo
read reading reader | leer lectura lector leyó
write wrote written writing | escribir escribe escrito escribió escritura
writing script | escritura
alphabet alphabetic | alfabeto abecedario
letter character | letra carácter
word term vocabulary | palabra término vocabulario vocablo
phrase expression | frase expresión
sentence phrase | oración frase
grammar | gramática
dictionary encyclopedia | diccionario enciclopedia
language tongue idiom | idioma lengua lenguaje
dialect | dialecto
bilingual | bilingüe
translate translation translator | traducir tradujo traduce traducción traductor
page sheet | página hoja
notebook | cuaderno cuadernos libreta
pen | bolígrafo pluma lapicero
pencil | lápiz lápices
library librarian | biblioteca bibliotecario
example instance | ejemplo
model prototype | modelo prototipo
system | sistema
process procedure | proceso procedimiento
dna | adn
chromosome | cromosoma
mutation mutate | mutación mutar
clone cloning | clon clonar
neuron | neurona
hormone | hormona
enzyme | enzima
antibody | anticuerpo
organism | organismo
photosynthesis | fotosíntesis
relativity | relatividad
quantum | cuántico
prism spectrum | prisma espectro
pendulum | péndulo
lever pulley | palanca polea
friction | fricción rozamiento
inertia | inercia
conductor superconductor | conductor superconductor
transistor | transistor
processor microprocessor | procesador microprocesador
user | usuario usuaria
email mail | correo email
cyberattack hacker hacking | ciberataque pirata hacker
surveillance tracking | rastreo vigilancia
launch liftoff | lanzamiento despegue
capsule module | cápsula módulo
vacuum | vacío
nobel | nobel
patent invention | patente invento
breakthrough advance | avance
fossil palaeontology paleontology | fósil paleontología
hypothesis assumption | hipótesis supuesto
probability chance | probabilidad
infinite infinity | infinito infinitud
zero nil | cero nulo
diagram graph chart | diagrama gráfico
radius diameter circumference | radio diámetro circunferencia
browser | navegador
`;
