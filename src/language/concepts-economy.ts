/** Concepts of money, trade, work, farming and industry: English words | Spanish words. */
export const economy = `
economy economic economics | economía económico
economist | economista
finance financial fund | finanza financiero financiar financió
fund funding finance financing | financiar financió financiación financiamiento fondo
fund reserve | fondo reserva
budget | presupuesto presupuestario
spend spent spending expenditure expense | gastar gasto desembolso
cost price | costar costo coste cuesta precio
price cost fare | precio costo coste
value worth | valor valer valía
expensive costly dear | caro costoso
cheap cheaper cheapest inexpensive affordable | barato económico asequible
free gratis | gratis gratuito
pay paid payment | pagar pago paga
payment fee | pago
fee charge | tarifa cuota honorarios
fare ticket | tarifa pasaje
toll | peaje
salary wage pay earnings | salario sueldo paga remuneración
income earnings revenue | ingreso ingresos renta
earn earned | ganar
profit profitable gain | beneficio ganancia lucro rentable
loss losses | pérdida pérdidas
benefit advantage | beneficio ventaja
deficit shortfall | déficit
surplus excess | superávit excedente
debt owe indebted | deuda deber adeudar endeudado
debtor | deudor
creditor | acreedor
loan lend lent credit | préstamo préstamos prestar crédito
borrow borrowed | prestado
mortgage | hipoteca
interest rate | interés tasa
rate | tasa tarifa
bank banking banker | banco banca bancario banquero
currency money coin | moneda divisa dinero
money cash | dinero efectivo plata
banknote note bill | billete
dollar dollars | dólar dólares
euro euros | euro euros
pound | libra
peso pesos | peso pesos
cent penny pence | centavo céntimo céntimos
inflation inflationary | inflación inflacionario
recession depression slump downturn | recesión depresión
crash collapse | desplome colapso quiebra
bankruptcy bankrupt insolvency | quiebra bancarrota insolvencia
stock share shareholder | acción accionista
shareholder stockholder investor | accionista inversor
invest investment investor | invertir invirtió inversión inversor inversionista invierte
bond debt | bono
broker dealer | corredor agente
insurance insure insurer | seguro asegurar aseguradora
tax taxation levy duty | impuesto tributo fiscal gravamen
taxpayer | contribuyente
tariff duty customs | arancel aduana
subsidy subsidise grant | subsidio subvención subsidiar subsidió
donate donation donor gift | donar donación donante
contribute contribution | contribuir contribuyó contribución aportar aporte contribuye
collect collection | recaudar recaudación
save savings | ahorrar ahorro
wealth wealthy rich fortune | riqueza rico fortuna
rich richer richest wealthy wealthiest affluent | rico adinerado acaudalado
poverty poor misery | pobreza pobre miseria
poor poorer poorest needy impoverished | pobre necesitado
luxury luxurious | lujo lujoso
millionaire billionaire tycoon magnate | millonario multimillonario magnate
trade commerce commercial trading | comercio comercial comerciar comerció
trader merchant dealer | comerciante mercader
market marketplace | mercado
buy bought purchase | comprar compra
buyer purchaser | comprador compradora
sell sold sale seller | vender venta vendedor
seller vendor salesman | vendedor vendedora
auction bid | subasta subastar
offer bid proposal | oferta ofrecer ofrece
supply provide | suministrar suministro proveer provee abastecer
supplier provider | proveedor
demand | demanda demandar
export exporter | exportar exportación exportador
import importer | importar importación importador
goods merchandise commodity | mercancía bienes mercadería
product good | producto
produce production manufacture make | producir producción fabricar produjo produce
producer manufacturer maker | productor fabricante
manufacture factory manufacturing | fabricar fabricación manufactura
factory plant mill | fábrica planta
industry industrial industrialisation | industria industrial industrialización
company firm enterprise business corporation | empresa compañía firma sociedad sociedades
business enterprise | negocio empresa
businessman businesswoman entrepreneur | empresario empresaria emprendedor
entrepreneur founder | emprendedor empresario
corporation corporate company | corporación corporativo
subsidiary branch | filial sucursal
branch office | sucursal oficina
headquarters seat | sede
merger merge fusion | fusión fusionar
acquire acquisition purchase takeover | adquirir adquisición adquiere
owner ownership | propietario dueño
monopoly | monopolio
competition compete competitor | competencia competir compitió competidor compite
client customer | cliente clienta
consumer consume consumption | consumidor consumir consumo
advertise advertising advertisement | publicidad anunciar anunció anuncio
brand trademark | marca
shop store | tienda almacén negocio
supermarket grocery | supermercado
bakery baker | panadería panadero
butcher | carnicero carnicería
warehouse depot storehouse | almacén depósito bodega
inventory stock | inventario existencias
order | pedido encargo
deliver delivery | entregar entrega repartir
receipt invoice bill | recibo factura
discount rebate | descuento rebaja
privatise privatize privatization | privatizar privatización
nationalise nationalize nationalization | nacionalizar nacionalización estatizar
develop development | desarrollar desarrollo
boom prosperity prosperous | auge prosperidad próspero
work labour labor job | trabajo trabajar labor
job employment work post | empleo trabajo puesto
employ employment hire | emplear empleo contratar
hire recruit employ | contratar contratación
employee worker staff | empleado trabajador empleada
worker labourer laborer workman | trabajador obrero operario trabajadora
workforce staff personnel | personal plantilla
employer boss | empleador patrón jefe
manager director management | gerente director directivo
director manager head | director directora
manage management administer | gestionar gestión administrar
administer administration administrator | administrar administración administrador
unemployment unemployed jobless | desempleo desempleado paro desocupación
retire retirement retired | jubilarse jubilación jubilado retiro
strike stoppage walkout | huelga paro
union syndicate | sindicato gremio sindical
guild craft | gremio
career profession occupation | carrera profesión oficio
profession occupation trade | profesión oficio ocupación
professional | profesional
skill ability expertise | habilidad destreza
expert specialist | experto especialista perito
apprentice trainee | aprendiz aprendices
colleague coworker | colega compañero
partner associate | socio socia
team crew | equipo
task job duty | tarea tareas labor
effort exertion | esfuerzo esforzarse esfuerza
office desk | oficina despacho
contract | contrato contratar
shift | turno
holiday vacation | vacaciones vacación
farm ranch estate | granja finca hacienda
farmer peasant grower | agricultor campesino granjero
peasant farmer | campesino campesina labriego
farming agriculture agricultural | agricultura agrícola agrario
rural countryside | rural campo
field meadow | campo prado
plantation estate | plantación
crop harvest | cultivo cosecha
harvest reap crop | cosecha cosechar recolección
grow grew grown cultivate cultivation | cultivar cultivo
plant sow sown planted | plantar sembrar siembra
seed grain | semilla grano
soil land earth | suelo tierra
fertile fertility | fértil fertilidad
fertiliser fertilizer manure | fertilizante abono estiércol
pesticide herbicide | pesticida herbicida plaguicida
irrigate irrigation | regar riega riego irrigación
plough plow | arado arar
tractor | tractor
livestock cattle herd | ganado ganadería
rancher herder cattleman | ganadero
shepherd herdsman | pastor
herd flock | rebaño manada
graze pasture grazing | pastar pasto pastoreo
breed bred breeding | criar cría
domesticate domestication tame | domesticar domesticación
barn stable | granero establo
stable | establo cuadra
greenhouse | invernadero
orchard | huerto huerta
garden gardening gardener | jardín jardinería jardinero
vineyard vine | viñedo viña
wheat | trigo
barley | cebada
rice | arroz
corn maize | maíz
oats | avena
rye | centeno
cereal grain | cereal grano
potato potatoes | papa patata papas
cotton | algodón
sugar cane | azúcar caña
tobacco cigarette | tabaco cigarrillo
coffee | café cafés
tea | té
cocoa cacao | cacao
rubber | caucho goma
soy soybean | soja soya
fishing fishery fisherman | pesca pescador pesquería
catch caught | captura pescar
hunt hunting hunter | cazar caza cazador
forestry logging lumber | silvicultura tala
logging deforestation felling | tala deforestación talar
timber wood lumber | madera
miner mining | minero minería
quarry pit | cantera mina
coal | carbón
oil petroleum crude | petróleo crudo
gas methane | gas metano
gasoline petrol fuel | gasolina nafta combustible
fuel | combustible carburante
diesel | diésel diesel
well borehole drilling | pozo perforación
drill drilling | perforar perforación
refinery refine | refinería refinar
pipeline | oleoducto gasoducto
gold golden | oro dorado
silver | plata
copper | cobre
iron | hierro
steel | acero
tin | estaño
lead | plomo
aluminium aluminum | aluminio
zinc | zinc cinc
brass | latón
mercury quicksilver | mercurio
lithium | litio
uranium | uranio
plutonium | plutonio
metal metallic | metal metálico
ore mineral | mineral mena
alloy | aleación
resource resources | recurso recursos
reserve deposit | reserva yacimiento
deposit field | yacimiento
extract extraction | extraer extrajo extracción extrae
exploit exploitation | explotar explotación
textile fabric cloth | textil tela tejido
weave wove woven weaver weaving | tejer tejido tejedor
spin spun spinning | hilar
smith blacksmith forge | herrero forja
carpenter carpentry joiner | carpintero carpintería
mason bricklayer | albañil
potter pottery ceramic ceramics | alfarero alfarería cerámica
craftsman artisan craft handicraft | artesano artesanía
shoemaker cobbler | zapatero
tailor seamstress dressmaker | sastre modista costurera
workshop | taller
tool instrument implement | herramienta instrumento utensilio
machine machinery | máquina maquinaria
equipment gear | equipo equipamiento
device apparatus gadget | dispositivo aparato
tourism tourist tour | turismo turista
tourist visitor traveller traveler | turista visitante viajero
hotel inn lodging accommodation | hotel hostal posada alojamiento
guest | huésped huéspedes invitado
sponsor patron | patrocinador patrocinar mecenas
lottery gamble gambling bet | lotería apuesta apostar
casino gambling | casino
treasure | tesoro
jewel jewellery jewelry gem | joya joyería gema
diamond | diamante
pearl | perla
emerald | esmeralda
gdp | pib
imf | fmi
foreclosure eviction evict | desahucio desalojo
rent rental lease tenant | alquiler alquilar renta arrendar
tenant lodger | inquilino arrendatario
landowner landlord | terrateniente hacendado latifundista
latifundium estate | latifundio hacienda
cooperative | cooperativa
concession franchise | concesión franquicia
tender bidding | licitación
wholesale wholesaler | mayorista mayoreo
retail retailer | minorista menudeo
austerity | austeridad ajuste
devaluation devalue | devaluación devaluar
remittance | remesa
smallholder | minifundista
labourer farmhand | jornalero peón peones
severance compensation indemnity | indemnización compensación
compensate compensation | compensar compensación indemnizar
reward | recompensa recompensar
bonus | bono bonificación
layoff redundancy | despido
startup | emprendimiento
shipment consignment | cargamento embarque envío
outsource subcontract | subcontratar tercerizar
telecommunications | telecomunicaciones
infrastructure | infraestructura
freelance freelancer | freelance independiente
`;
