/** Portuguese words that stand around articles on web pages. */
import type { PageWords } from '../../words/page-words.ts';
import { alternatives } from '../../words/word-lists.ts';

export const portuguesePages: PageWords = {
  asides: {
    elsewhere: alternatives(`
      lei[ar] (?:também|mais)|veja (?:também|mais)|saiba mais
      (?:notícias|matérias|artigos) relacionad[oa]s|relacionad[oa]s:?$
      você (?:também )?pode gostar|últimas notícias:?$
    `),
    invitations: alternatives(`
      conteúdo exclusivo|receba (?:as|nossas) notícias|inscreva-se|assine|siga-nos|compartilhe
    `),
    credits: 'fotos?:|créditos?:|fonte:|todos os direitos reservados',
    tools: alternatives(`
      (?:ir|pular) para o conteúdo|sumário$|ouvir (?:o artigo|esta)|copiar (?:o )?link
      continua (?:depois|após) d?a publicidade|publicidade$
    `),
    comments: '(?:nenhum|\\d+) comentários?$',
    about: 'publicado (?:em|por)\\b.{0,60}$|esta (?:matéria|notícia) foi publicada',
  },
  labels:
    'por:?|imagem|imagens|fotos?|vídeos?|áudio|publicidade|fechar|ampliar|ou|tempo de leitura:? .{0,4}\\d{1,2} ?min.{0,6}',
  leadsOut: 'abre (?:em|numa|em uma) nova (?:aba|janela|guia)|link externo',
  continues: '(?:leia|saiba|ler) mais|continue lendo',
  clock: 'h|horas',
  pictures: 'fotos?|imagem',
  beforeDay: 'em',
  by: '(?:escrito )?por|autor(?:es|a)?:?|texto:',
  follow: 'seguir|ver todos os (?:artigos|posts)(?: de| por)?',
  roles: alternatives(`
    (?:o |a )?autora?|jornalista|redatora?|correspondente|repórter|publicado|anônimo
    convidad[oa]|por
  `),
  bodies: alternatives(`
    redação|redacção|equip[ea]|agências?|jornal|imprensa|revista|notícias|política|economia
    cultura|esportes?|desporto|opinião|jornalista|correspondente|repórter|enviad[oa]|especial
    universidade|instituto|ministério|minutos?|horas?|há|comentários?|compartilhar|seguir
  `),
  invites:
    '(?:nossa|a) (?:\\p{L}+ )?newsletter|assine|siga-nos|inscreva-se|canal (?:do|no) whatsapp',
  and: 'e|com',
  changed: 'atualizad|modificad',
  walls: 'assin|entrar|cadastr|regist',
};
