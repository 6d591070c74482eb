/** Spanish words of irregular forms: each line the word, then its forms whose stem is another. */

/** Left out is what is as often another word: vino, cuenta, parte, tienda, siento, muestra, vuelta. */
export const spanishForms = `
abrir abro abre abren abra abierto abierta abiertos abiertas
acordar acuerda acuerdan
acostar acuesta acuestan
advertir advierte advierten advirtió advirtieron
almorzar almuerza almuerzan
andar anduvo anduvieron
apostar apuesta apuestan
aprobar aprueba aprueban apruebe apruebo aprueben
atraer atrajo atrajeron
atravesar atraviesa atraviesan
caber cupo cupieron quepa quepan quepo
caer cae caen cayó cayeron caído cayendo caigo
cerrar cierra cierran cierro cierras cierre cierren cierres
colgar cuelgo cuelga cuelgan cuelgue
comenzar comienza comienzan comience comienzo comienzas comiencen comienzos
comprobar compruebo comprueba comprueban compruebe
conducir condujo condujeron
conseguir consigue consiguen consiguió consiguieron consigo consigues consiga
convertir convierte convierten convirtió convirtieron convierto conviertes convierta
corregir corrige corrigen corrigió corrijo corriges corrija
costar cuesta cuestan cueste
creer creyó creyeron creído
cruz cruces
dar dio dieron diera
decir dijo dijeron dice dicen dicho diga diría digo dices dime digan
demostrar demuestra demuestran demuestre demuestro
deshacer deshago deshaga deshizo deshecho
despedir despide despiden despidió despidieron
desplegar despliego despliega despliegan despliegue despliegues
devolver devuelve devuelven devuelto devuelvo devuelves devuelva
dormir duerme duermen durmió durmieron duermo duermes duerma
elegir elige eligen eligió eligieron electo elijo eliges elija elijan
empezar empieza empiezan empiece empiezo empiezas empecé
encender enciende encienden enciendo enciendes encienda
encontrar encuentra encuentran encuentre encuentras encuentren
entender entiende entienden entiendo entiendes
escribir escrito escrita
extender extiende extienden
extraer extrajo extrajeron
freír frito
gobernar gobierna gobiernan
hacer hizo hicieron haga hagan hará haría hago hagas haz hice
herir hiere hieren hirió hirieron
huir huye huyen huyó huyeron
impedir impide impiden impidió impidieron impida
introducir introdujo introdujeron
invertir invierte invierten invirtió invirtieron
juez jueces
jugar juega juegan juegas jueguen
leer lee leen leyó leyeron
llover llueve
luz luces
mantener mantiene mantienen mantuvo mantuvieron mantengo mantienes mantenga
medir mide miden midió midieron mido mides mida
mentir miente mienten mintió
morir muere mueren murió murieron
mostrar muestro muestran muestre muestren
mover mueve mueven muevo mueves mueva
negar niega niegan niegue niego
nevar nieva
nuez nueces
obtener obtiene obtienen obtuvo obtuvieron obtengo obtienes obtenga
oír oye oyen oyó oyeron oigo
pedir pide piden pidió pidieron pido pides pida
pensar piensa piensan pienso piensas
perder pierde pierden pierdo pierdes pierda
pez peces
poder pudo pudieron puede pueden pueda puedo puedes
poner puso pusieron ponga pongo pongas pongan
preferir prefiere prefieren prefirió prefiero prefieres prefiera
probar prueba prueban pruebe pruebo pruebas prueben
producir produjo produjeron
promover promueve promueven
proponer propuso propusieron propongo proponga
querer quiso quisieron quiere quieren quiera quiero quieres
raíz raíces
recomendar recomienda recomiendan recomiendo recomiende
recordar recuerda recuerdan recuerde
reducir redujo redujeron
renovar renuevo renueva renuevan renueve
repetir repite repiten repitió repito repites repita
requerir requiere requieren requirió requiera
resolver resuelve resuelven resuelto resuelvo resuelves resuelva
romper roto rota rotos rotas
saber supo supieron
salir salgo salga salgan
seguir sigue siguen siguió siguieron sigo sigues siga sigan
sembrar siembra siembran
servir sirve sirven sirvió sirvieron sirvo sirva
sostener sostiene sostienen sostuvo sostuvieron sostengo
suponer supuso
temblar tiembla
tener tuvo tuvieron tenga tengan tendrá tendrán tendría tengo
traducir tradujo
traer trajo trajeron traigo traiga
tropezar tropieza
valer valga
venir viene vienen vinieron venga vengo
ver vio vieron vea
vestir viste visten vistió
volar vuela vuelan
volver vuelve vuelven vuelto vuelvo vuelves vuelva
voz voces
`;
