/** How people ask about an article itself in Portuguese, and what they say that is no question. */

import type { ConversationWords } from '../../words/conversation-words.ts';
import { alternatives } from '../../words/word-lists.ts';

/** Only what means nothing else in the languages that the bot speaks: any of them may be typed. */
export const portugueseConversation: ConversationWords = {
  article: alternatives(`
      (?:est[ea]|ess[ea]|[oa]|d[oa]|n[oa]|dest[ea]|dess[ea]|nest[ea]|ness[ea]) (?:artigo|texto|materia|noticia|reportagem|post)
      artigo|texto|noticia|materia|isto|isso
    `),
  openings:
    'oi|ola|bom dia|boa tarde|boa noite|ok|entao|me diz|diz me|pode me dizer|podes dizer me|voce sabe|sabes|por favor',
  fillers: 'por favor|pfv|pf|se faz favor|mesmo|ai',
  rude: 'caralho|porra|foda se|filh[oa] da puta|put[ao]s?|merda|arrombad[oa]|viad[oa]|cuzao|buceta',
  about: {
    author: {
      sure: alternatives(`
      (?:quem e )?(?:o autor|a autora|autor)(?: d?{article})?|quem (?:escreveu|fez|redigiu) {article}|por quem foi escrito {article}|de quem e {article}
    `),
      unless: 'quem escreveu|quem fez',
    },
    publisher: {
      sure: alternatives(`
      quem publicou {article}|(?:que|qual) (?:jornal|site|veiculo) publicou {article}|onde (?:foi|saiu) (?:publicad[oa] )?{article}
    `),
      unless: 'de onde (?:e|vem) {article}',
    },
    date: {
      sure: alternatives(`
      de quando e {article}|quando (?:foi|e que foi) (?:publicad[oa]|escrit[oa]) {article}|quando {article} foi publicad[oa]|(?:qual e a |a )?data(?: de publicacao)?(?: d?{article})?|{article} e de quando
    `),
      unless: 'de quando e',
    },
    link: {
      sure: alternatives(`
      (?:o |um |qual e o )?(?:link|url|endereco)(?: d?{article})?|(?:qual e a |a )?fonte(?: d?{article})?|onde (?:posso|da para|eu) (?:ler|encontrar|leio) {article}|artigo original
    `),
      unless: 'fontes',
    },
    summary: {
      sure: alternatives(`
      (?:faz (?:me )?|da (?:me )?|me da )?(?:um |o )?(?:breve )?resumo(?: d?{article})?|resum[ae] {article}|(?:sobre|do|de) (?:o )?que (?:fala|trata|e) {article}|{article} (?:fala|trata) (?:do|sobre o|de) que
    `),
      unless: 'resume|do que se trata|sobre o que e|do que fala',
    },
    length: {
      sure: alternatives(`
      qual (?:e )?o tamanho d?{article}|quantas (?:palavras|paginas) tem {article}|quantos paragrafos tem {article}
    `),
      unless: 'quantos paragrafos',
    },
    list: {
      sure: alternatives(`
      (?:quais|que) artigos (?:ha|existem|tem|voce tem|tens)|(?:a )?lista d[eo]s? artigos|todos os artigos|sobre que assuntos posso perguntar
    `),
      unless: '',
    },
  },
  talk: {
    greeting: {
      sure: alternatives(`
      (?:ola|oi|bom dia|boa tarde)(?: (?:a todos|pessoal|gente|bot|todo mundo))?|(?:oi |ola )?(?:tudo bem|tudo bom|como (?:vai|estas|esta|voce esta))
    `),
      unless: '',
    },
    thanks: {
      sure: alternatives(`
      (?:ok |muito |muitissimo )?(?:obrigad[oa]|obg|brigad[oa])(?: (?:pela (?:resposta|ajuda)|por tudo|bot|mesmo|viu))*|(?:valeu|vlw)(?: (?:bot|mesmo|cara))?|agradeco
    `),
      unless: 'otimo|perfeito|boa',
    },
    help: {
      sure: alternatives(`
      ajuda|ajuda me|me ajuda|socorro|como (?:funciona|funcionas|te uso|usar|uso)(?: isso| o bot)?|o que (?:voce )?(?:pode|podes|sabe|sabes|consegue) fazer|instrucoes
    `),
      unless: '',
    },
    insult: {
      sure: alternatives(`
      (?:voce e |es |que |um |seu |tu es |muito )*(?:burro|burra|estupido|inutil|idiota|imbecil|otario|lixo)(?: bot)?|cala(?: a)? (?:boca|te)|cala te|(?:vai (?:se|te) foder|nao serves? para nada)
    `),
      unless: '',
    },
    self: {
      sure: alternatives(`
      quem (?:e voce|es tu|es)|o que (?:e voce|es tu)|(?:voce e|es) (?:um |uma )?(?:bot|robo|humano|pessoa|ia)|como (?:te chamas|voce se chama)|quem te (?:fez|criou)
    `),
      unless: '',
    },
    farewell: {
      sure: alternatives(`
      tchau|adeus|ate (?:logo|amanha|mais|ja|breve)|boa noite|fui
    `),
      unless: '',
    },
    chat: {
      sure: alternatives(`
      (?:sim|nao|ta bom|claro|legal|fixe|kkk+|rsrs|beleza|entendi|percebi|ok)(?: (?:sim|nao|ok|legal|kkk+))*
    `),
      unless: '',
    },
  },
};
