/** Spanish words of irregular forms: each line the word, then its forms whose stem is another. */

/** Left out is what is as often another word: vino, cuenta, parte, tienda, siento, muestra, vuelta. */
export const spanishForms = `
acordar acuerda acuerdan
acostar acuesta acuestan
advertir advierte advierten advirtió advirtieron
almorzar almuerza almuerzan
andar anduvo anduvieron
apostar apuesta apuestan
aprobar aprueba aprueban apruebe
atraer atrajo atrajeron
atravesar atraviesa atraviesan
caber cupo cupieron quepa quepan quepo
caer cae caen cayó cayeron caído cayendo
cerrar cierra cierran
comenzar comienza comienzan comience comienzo
conducir condujo condujeron
conseguir consigue consiguen consiguió consiguieron
convertir convierte convierten convirtió convirtieron
corregir corrige corrigen corrigió
costar cuesta cuestan cueste
creer creyó creyeron creído
dar dio dieron diera
decir dijo dijeron dice dicen dicho diga diría
demostrar demuestra demuestran demuestre
despedir despide despiden despidió despidieron
devolver devuelve devuelven devuelto
dormir duerme duermen durmió durmieron
elegir elige eligen eligió eligieron electo
empezar empieza empiezan empiece
encender enciende encienden
encontrar encuentra encuentran encuentre
entender entiende entienden
extender extiende extienden
extraer extrajo extrajeron
freír frito
gobernar gobierna gobiernan
hacer hizo hicieron haga hagan hará haría
herir hiere hieren hirió hirieron
huir huye huyen huyó huyeron
impedir impide impiden impidió impidieron
introducir introdujo introdujeron
invertir invierte invierten invirtió invirtieron
jugar juega juegan
leer lee leen leyó leyeron
llover llueve
mantener mantiene mantienen mantuvo mantuvieron
medir mide miden midió midieron
mentir miente mienten mintió
morir muere mueren murió murieron
mover mueve mueven
negar niega niegan niegue
nevar nieva
obtener obtiene obtienen obtuvo obtuvieron
oír oye oyen oyó oyeron
pedir pide piden pidió pidieron
pensar piensa piensan
perder pierde pierden
poder pudo pudieron puede pueden pueda
poner puso pusieron ponga
preferir prefiere prefieren prefirió
probar prueba prueban pruebe
producir produjo produjeron
promover promueve promueven
proponer propuso propusieron
querer quiso quisieron quiere quieren quiera
recomendar recomienda recomiendan
recordar recuerda recuerdan
reducir redujo redujeron
repetir repite repiten repitió
requerir requiere requieren requirió
resolver resuelve resuelven resuelto
romper roto rota rotos rotas
saber supo supieron
seguir sigue siguen siguió siguieron
sembrar siembra siembran
servir sirve sirven sirvió sirvieron
sostener sostiene sostienen sostuvo sostuvieron
suponer supuso
temblar tiembla
tener tuvo tuvieron tenga tengan tendrá tendrán tendría
traducir tradujo
traer trajo trajeron
tropezar tropieza
valer valga
venir viene vienen vinieron venga
ver vio vieron
vestir viste visten vistió
volar vuela vuelan
volver vuelve vuelven vuelto
`;
