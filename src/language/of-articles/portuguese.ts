/** Portuguese: what the stages need to know of articles and questions in it. */
import { stemmer } from '@orama/stemmers/portuguese';
import { joinForms } from '../join-forms.ts';
import type { Language } from '../language.ts';
import { pairs, phrases, wordSet } from '../words/word-lists.ts';
import { portugueseConversation } from './conversation/portuguese-conversation.ts';
import { portugueseDefinitions } from './definitions/portuguese-definitions.ts';
import { portugueseDocuments } from './documents/portuguese-documents.ts';
import { portuguesePages } from './pages/portuguese-pages.ts';

/** Verbs whose forms share too little for a stemmer. */
const forms = `
  ter tem têm tinha tinham teve tiveram terá
  ir vai vão ia foi
  fazer faz fazem fez fizeram fazia feito feita fará
  poder pode podem pôde puderam podia poderá
  dizer diz dizem disse disseram dito
  ver vê veem viu viram visto
  vir vem vêm veio vieram virá
  dar dá dão deu deram dado
  pôr põe põem pôs puseram posto
  querer quer querem quis
  saber sabe sabem soube
  trazer traz trazem trouxe trouxeram
  abrir abre abrem abriu abriram aberto aberta abertos
  escrever escreve escreveu escrito escrita
  morrer morre morreu morreram morto mortos
  pagar paga pagam pagou pagaram pago
  perder perde perdeu perderam perdido
  construir constrói construiu construíram construído construída
  nascer nasce nasceu nasceram nascido
  ler lê leem leu leram lido
  eleger elege elegeu eleito eleita
  cair cai caem caiu caíram
  custar custa custam custou custaram custo
`;

export const portuguese: Language = {
  code: 'pt',
  name: 'português',
  ...joinForms(stemmer, forms),
  ownLetters: /[ãõâêôçà]/iu,
  stopWords: wordSet(`
    o os a as uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela pelos pelas com
    para pra pro sem sobre entre até desde durante após ante e ou nem mas que quê quem qual quais quando
    onde aonde como quanto quanta quantos quantas porque porquê se não sim é são era eram foi foram ser
    sido sendo está estão estava estavam estar esteve há havia haver ele ela eles elas eu tu você vocês
    nós me te lhe lhes seu sua seus suas meu minha teu tua nosso nossa este esta estes estas esse essa
    esses essas isto isso aquele aquela aqueles aquelas aquilo num numa neste nesta nesse nessa deste
    desta desse dessa mais muito também já só ainda quando pois então assim todo toda todos todas tudo
    algo alguém cada será seriam seria dele dela deles delas tem têm tinha ter
  `),
  wordList: 'portuguese',
  verbEndings: { common: ['ar', 'er', 'ir'], longest: 5 },
  sayingVerbs: wordSet(`
    disse diz afirmou afirma declarou declara explicou explica acrescentou acrescenta garantiu contou
    conta respondeu escreveu anunciou comentou lembrou sublinhou concluiu avisou
  `),
  askedSayingVerbs: wordSet('dizer disseram dizem falou fala acha pensa'),
  fields: {
    title: ['título'],
    author: ['autor', 'autora', 'autores'],
    date: ['data', 'dataPublicação', 'dataDePublicação'],
    created: ['criado', 'criadoEm', 'dataCriação', 'dataDeCriação'],
    language: ['idioma', 'língua'],
    url: ['ligação'],
    description: ['descrição', 'resumo'],
  },
  abbreviations: wordSet(`
    sr sra srs dr dra d eng prof profa av r pág págs n nº vol cap etc ex fig tel aprox exmo
    jan fev abr jun jul ago set out nov dez
  `),
  numerals: pairs(`
    zero 0 um 1 dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12
    treze 13 catorze 14 quatorze 14 quinze 15 dezasseis 16 dezesseis 16 dezassete 17 dezessete 17
    dezoito 18 dezanove 19 dezenove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 setenta 70
    oitenta 80 noventa 90 cem 100 cento 100 duzentos 200 duzentas 200 trezentos 300 trezentas 300
    quatrocentos 400 quatrocentas 400 quinhentos 500 quinhentas 500 seiscentos 600 seiscentas 600
    setecentos 700 oitocentos 800 novecentos 900 mil 1000 milhão 1000000 milhões 1000000
  `),
  ordinals: pairs(`
    primeiro 1 primeira 1 primeiros 1 segundo 2 segunda 2 terceiro 3 terceira 3 quarto 4 quarta 4 quinto 5
    quinta 5 sexto 6 sexta 6 sétimo 7 sétima 7 oitavo 8 oitava 8 nono 9 nona 9 décimo 10 décima 10
  `),
  numeralJoiner: 'e',
  percents: phrases('percentagem, porcentagem, por cento, porcento'),
  months: pairs(`
    janeiro 1 fevereiro 2 março 3 abril 4 maio 5 junho 6 julho 7 agosto 8 setembro 9 outubro 10
    novembro 11 dezembro 12 marco 3
  `),
  doubtfulMonths: wordSet('marco'),
  questionPatterns: [
    ['time', /(?:at[eé]|desde|para) quando|h[aá] quanto tempo/u],
    [
      'money',
      /quant[oa]s? (?:dinheiro|euros|reais|d[oó]lares)|quanto (?:\p{L}+ ){0,3}(?:cust|val|pag|gast|ganh|cobr)|(?:qual (?:[eé]|era|foi) )(?:o |a )?(?:pre[cç]o|custo|valor|or[cç]amento|tarifa)|^(?:o )?(?:pre[cç]o|custo)(?!\p{L})/u,
    ],
    ['percent', /(?:que|qual(?: [eé] a| a)?) (?:percentagem|porcentagem|propor[cç][aã]o|parte)/u],
    ['age', /(?:que|qual a) idade|quantos anos (?:tem|tinha)/u],
    ['clock', /(?:a )?que horas?|^hor[aá]rio/u],
    ['frequency', /de quanto em quanto|com que frequ[eê]ncia|quantas vezes por/u],
    [
      'measure',
      /(?:que|qual(?: [eé]| era)?(?: o| a)?) (?:tamanho|altura|comprimento|profundidade|peso|temperatura|[aá]rea|dist[aâ]ncia|largura)|quanto (?:mede|pesa)|quant[oa]s (?:km|quil[oó]metros|quil[oô]metros|metros|hectares|litros|quilos|toneladas)|^(?:a )?(?:altura|comprimento|tamanho|profundidade)(?!\p{L})/u,
    ],
    [
      'duration',
      /quanto (?:tempo|dur|demor)|quant[oa]s (?:anos|meses|semanas|dias|horas|minutos)/u,
    ],
    ['number', /quant[oa]s?|qual (?:[eé] )?o (?:n[uú]mero|total)|qts|qtos/u],
    [
      'time',
      /quando|(?:que|qual) (?:[eé] a |a )?(?:ano|data|dia|m[eê]s|s[eé]culo|d[eé]cada)(?!\p{L})|qdo/u,
    ],
    [
      'person',
      /(?<!\p{L})(?:quem|kem)(?!\p{L})|que (?:pessoa|presidente|ministro|autora?|arquitet[oa])/u,
    ],
    [
      'place',
      /(?<!\p{L})a?onde(?!\p{L})|(?:que|qual) (?:cidade|pa[ií]s|lugar|regi[aã]o|rio|vila|aldeia|ilha)/u,
    ],
    [
      'reason',
      /por ?qu[eê]|para qu[eê]|(?<!\p{L})(?:pq|pk)(?!\p{L})|qual (?:[eé]|foi|era) (?:a raz[aã]o|o motivo|a causa|o objetivo)/u,
    ],
  ],
  offers: {
    money:
      /[$€£]\s?\d|\d\s?[€$]|(?<!\p{L})(?:euros?|reais|d[oó]lares?|c[eê]ntimos?|centavos?|gr[aá]tis|gratuit\p{L}+)(?!\p{L})/iu,
    percent: /\d\s?%|por cento|(?<!\p{L})(?:metade|ter[cç]os?|quarto|maioria)(?!\p{L})/iu,
    age: /(?<!\p{L})(?:idade|nasceu|nascid[oa])(?!\p{L})|\d anos|,\s\d{1,3}(?: anos)?,/iu,
    clock:
      /\d{1,2}[:h]\d{0,2}|(?<!\p{L})(?:meio-dia|meia-noite|madrugada|amanhecer|horas)(?!\p{L})/iu,
    frequency:
      /(?<!\p{L})(?:cada|todos os|todas as|por (?:dia|semana|mês|ano)|vezes|diári\p{L}+|anual\p{L}*|semanal\p{L}*)(?!\p{L})/iu,
    duration:
      /(?<!\p{L})(?:segundos?|minutos?|horas?|dias?|semanas?|mês|meses|anos?|séculos?|noites?|até)(?!\p{L})/iu,
    measure:
      /\d\s?(?:°|(?:m|km|cm|mm|kg|g|t|ha|l)(?!\p{L}))|(?<!\p{L})(?:metros?|quil[oóô]metros?|cent[ií]metros?|graus?|litros?|toneladas?|quilos?|hectares?|andares)(?!\p{L})/iu,
    time: /(?<!\p{L})(?:segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábados?|domingos?|primavera|verão|outono|inverno|hoje|ontem|amanhã|século)(?!\p{L})|há (?:\p{L}+|\d+) (?:anos|dias|meses)|(?:ano|mês|semana) (?:passad|que vem|próxim)/iu,
    reason:
      /(?<!\p{L})(?:porque|devido|já que|para que|a fim de|razão|causa|causou|motivo|graças a|por falta)(?!\p{L})|(?<!\p{L})para \p{L}+(?:ar|er|ir)(?!\p{L})|demasiad/iu,
  },
  determiners: 'o|a|os|as',
  ordinalMarks: 'º|ª|°',
  books: {
    end: 'fim',
    typistNotes: 'notas? d[eoa] transcri\\p{L}*',
    notes: 'nota',
    pictures: 'ilustra',
    imprint: 'direitos reservados|impresso (?:em|por)',
    published: 'publicad[oa]|(?:primeira|\\d{1,2}\\.?ª) edição',
  },
  openers: '(?:e )?(?:então|depois|agora|aí)|mas|bom|pois|por isso',
  timed: '(?:marca(?:ção)?|código) de tempo|tempo|minuto',
  recorded:
    '(?:episódio|programa) (?:número )?\\d{1,5},? gravado (?:em|no dia)|este (?:episódio|programa) foi gravado (?:em|no dia)|hoje é(?: dia)?',
  subtitlesBy:
    '(?:legend(?:as?|ado|agem)|tradução|traduzido|transcrição|transcrito|sincroni(?:a|zação|zado)|revisão|revisado)(?: e \\p{L}{3,14})?(?: (?:feitas?|realizadas?))? ?(?:por|pela|:)',
  unheard: 'inaudível|ininteligível|incompreensível',
  pages: portuguesePages,
  notes: {
    ways: '(?:página )?(?:anterior|seguinte)|próxim[oa](?: (?:aula|página|capítulo))?|voltar(?: (?:ao?|à|para)(?: \\p{L}+){1,4})?',
    gathers: 've[rj]a? também|relacionad[oa]s?|etiquetas?|ligações',
  },
  attributions: 'segundo|de acordo com|conforme',
  references: {
    passage: 'parágrafos?|paragrafos?|trechos?',
    of: 'do|da|de|no|na',
    number: 'número|numero|nº',
    asking: 'o que dizem?|que dizem?|o que diz|mostra(?:-me)?|mostre|lê|o|os',
    saying: '',
  },
  typed: {
    light: wordSet(`
      vai vão ir pode podem posso fazer faz fazem fez coisa coisas agora aqui ali lá bem mesmo deve devem
      saber sabe tão tanto vez realmente exatamente favor oi olá dizer dizes diga diz um gente
    `),
    general: wordSet(`
      funcionar usar utilizar servir serve significar precisar ajudar encontrar começar terminar
      explicar mostrar gostar escolher mudar recomendar aconselhar preferir prefere parecer
      achar pensar permitir incluir deixar ficar existir acontecer depender comparar melhorar
      falar conhecer ter bom boa melhor mau pior grande pequeno longo curto alto baixo rápido
      lento fácil difícil simples barato caro velho novo jovem recente importante principal
      diferente igual possível disponível útil outro jeito maneira forma tipo exemplo diferença
      razão motivo conselho opinião problema pergunta resposta informação detalhe resumo tema
      lista parte lugar pessoa tempo dia ano nome perto longe dentro fora atrás antes depois
      sempre nunca nascer
    `),
    respellings: phrases(`
      q que, k que, ke que, oq o que, pq porque, pk porque, vc você, vcs vocês, tb também, tbm também,
      qd quando, qdo quando, qto quanto, qtos quantos, qts quantos, kem quem, qm quem, n não, nao não,
      eh é, hj hoje, p para, td tudo, mt muito, mto muito, cmg comigo, blz beleza, obg obrigado
    `),
    asking:
      'quem|que|o que|qual|quais|quando|a?onde|como|quant[oa]s?|por ?qu[eê]|em que|desde quando|at[eé] quando|pq|oq|kem',
    joining: 'e|mas|que|se|ou|então|pois',
    calling:
      'alguém (?:sabe|me pode (?:dizer|ajudar)|pode (?:me )?(?:dizer|ajudar))|olá|oi|bom dia|obrigad[oa]',
    prefixes: /^(co|re|pré|pre|ex|anti|semi|auto|sub)(\p{L}{3,})$/u,
    soundAlikes: [
      ['ch', 'x'],
      ['qu', 'k', 'c'],
      ['ss', 's', 'z', 'c'],
      ['g', 'j'],
      ['l', 'u'],
      ['h', ''],
    ],
  },
  backward: {
    saidBefore: 'isso|isto',
    openers: 'e|mas|ou|e quanto a',
    asking: 'quem|quando|onde|quanto|quanta|quantos|quantas|qual|quais|porquê',
    afterAsking: 'tempo|anos',
  },
  definitions: portugueseDefinitions,
  documents: portugueseDocuments,
  conversation: portugueseConversation,
};
