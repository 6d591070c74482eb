/** Portuguese words on the first page of a document. */
import type { DocumentWords } from '../../words/document-words.ts';

export const portugueseDocuments: DocumentWords = {
  acts: 'lei(?: complementar)?|decreto(?:-lei)?|portaria|resolu[çc][ãa]o|instru[çc][ãa]o normativa|edital|delibera[çc][ãa]o|of[íi]cio',
  kinds:
    'relat[óo]rio|relat[óo]ria|ata|manual|guia|boletim|estatutos?|regulamento|regimento|cartilha|plano|protocolo|folheto|nota t[ée]cnica',
  daily: 'ata|reuni[ãa]o|sess[ãa]o|assembleia|boletim|convocat[óo]ria|pauta|comunicado|informativo',
  divisions: 'artigo|cap[íi]tulo|se[çc][ãa]o|sec[çc][ãa]o|anexo',
  exercises: 'exerc[íi]cio|quest[ãa]o|pergunta|problema|tarefa',
  parts:
    '[íi]ndice|sum[áa]rio|pref[áa]cio|apresenta[çc][ãa]o|introdu[çc][ãa]o|resumo(?: executivo)?|agradecimentos|gloss[áa]rio|refer[êe]ncias|bibliografia|lista de (?:figuras|tabelas|siglas|quadros)|(?:carta|mensagem) d[oa] (?:presidente|diretora?|reitora?)|quem somos',
  contents: '[ií]ndice|sum[aá]rio|conteúdos?',
  subject: 'assunto',
  number: 'n[úu]mero|n[.º°]{1,2}',
  madeBy: '(?:elaborad|preparad|realizad|apresentad|redigid)[oa]s? por',
  writers: 'autor(?:es|as?)?|alun[oa]s?|estudantes?|elabora[çc][ãa]o',
  dated:
    'data|vers[ãa]o de|(?:[úu]ltima )?atualiza[çc][ãa]o|(?:publicado|gerado|emitido|elaborado|atualizado) em',
  until: 'at[ée]|a|(?:encerrad|findo|terminad)[oa]?s? em',
  held: 'quando|data(?: e hora)?(?: da (?:reunião|sessão))?',
  events: 'confer[êe]ncia|reuni[ãa]o|evento|congresso|encontro',
  recordings: 'v[íi]deo|[áa]udio|grava[çc][ãa]o',
  mailFoot:
    'cancelar (?:a |sua )?(?:inscri[çc][ãa]o|subscri[çc][ãa]o)|descadastrar|ver (?:este )?e-?mail no navegador',
  sources: 'fontes?',
  explaining: 'onde',
  year: 'ano',
  continues: 'para|sobre|d[ao]s?',
  greetings: 'prezad[oa]s?|car[oa]s?|querid[oa]s?|estimad[oa]s?|ol[áa]',
  above:
    '(?:pontif[íi]cia )?(?:universidade|minist[ée]rio|faculdade|prefeitura|c[âa]mara municipal|instituto (?:federal|superior|nacional|polit[ée]cnico))(?: .{2,70})?|trabalho de conclus[ãa]o de curso|disserta[çc][ãa]o(?: de mestrado)?|tese(?: de doutora(?:do|mento))?|monografia',
  unnamed: 'sem (?:t[íi]tulo|nome)|apresenta[çc][ãa]o(?: do)? powerpoint',
};
