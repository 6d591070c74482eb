/** Spanish words that names of organisations and places are made with, and words that are none alone. */
import { wordSet } from '../words/word-lists.ts';

export const spanishNameHeads: ReadonlySet<string> = wordSet(`
  organización asociación comité consejo centro instituto campaña coalición comisión fundación fondo
  ministerio departamento secretaría subsecretaría agencia oficina sociedad unión partido movimiento
  alianza corte conferencia convención programa proyecto escuela academia grupo red junta autoridad
  servicio servicios frente foro federación liga iniciativa misión fuerza fuerzas plataforma
  defensoría superintendencia dirección subdirección asamblea tribunal fiscalía pacto acuerdo ley
  universidad facultad colegio biblioteca museo galería iglesia catedral hospital teatro festival
  compañía corporación club institución parlamento congreso senado cámara confederación banco caja
  orquesta revista diario premio copa campeonato juegos orden laboratorio observatorio procuraduría
  contraloría gerencia mesa concejo guerra guerras batalla revolución rebelión trofeo audiencia
  patronato sindicato cooperativa delegación ayuntamiento diputación consejería ministerios cumbre
`);

export const spanishRanks: ReadonlySet<string> = wordSet(`
  rey reina príncipe princesa sultán emperador emperatriz duque duquesa conde condesa papa san santa
  santo jeque emir zar sah lord sir fray sor
`);

export const spanishNotAlone: ReadonlySet<string> = wordSet(`
  ${[...spanishRanks].join(' ')}
  pib iva sars sl lgbt tdah usb usd eur utc vih sida adn arn lp ep mvp pdf vip gps ovni ovnis dj rr.hh tic ia nº núm pág
  a.c d.c ac dc vs dios internet web covid covid-19 navidad navidades pascua capítulo figura tabla
  artículo sección anexo tomo página nota
`);

export const spanishAcronyms: ReadonlySet<string> = wordSet(`
  onu otan ue eeuu oea fmi bm opep oms unesco unicef fifa uefa nasa bbc cia fbi pp psoe pri pan prd eta
  rtve tve cope ser rae dgt csic ugt ccoo pnv erc bng iu upn upyd aena renfe sepe cis uned uam ucm upv
  ine boe ap afp dpa ansa bbva cnn ibm bmw fbi dea usaid bid cepal cidh oit fao icc cte apra ppk
  minsa essalud sbs mef inei jnj pcm pj mtc efe inem imss unam jne onpe pnp sunat urss
`);

export const spanishInstitutions: ReadonlySet<string> = wordSet(`
  congreso senado parlamento gobierno estado iglesia ejército armada policía fiscalía bolsa biblia corán tierra luna sol marte
`);

export const spanishTitles: ReadonlySet<string> = wordSet(
  'dr dra sr sra srta prof gral cnel cap tte mons',
);

export const spanishAfterAnd: ReadonlySet<string> = wordSet(
  `herzegovina tobago barbuda nieves príncipe granadinas caicos león mancha
   hijos hermanos asociados`,
);
