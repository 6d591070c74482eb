/** What is asked about the article itself, talk and replies, in languages that only articles are in. */
import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../src/answer/follow-up.ts';
import { readIntent } from '../../src/answer/read-intent.ts';
import { splitQuestion } from '../../src/answer/split-question.ts';

const read = (text: string): string | undefined => {
  const intent = readIntent({ text, language: 'en', cut: false });
  if (intent?.kind === 'talk') return intent.talk;
  // Where words stand in place of the article, they have to be a title: else the text is asked.
  return intent?.named === null ? intent.about : undefined;
};

describe('read as', () => {
  it.each([
    ['fr', 'qui a écrit cet article ?', 'author'],
    ['fr', 'c’est qui l’auteur', 'author'],
    ['fr', 'de quand date cet article', 'date'],
    ['fr', 'de quoi parle ce texte ?', 'summary'],
    ['fr', 'résumé svp', 'summary'],
    ['fr', 'le lien de l’article', 'link'],
    ['fr', 'quel journal a publié cet article', 'publisher'],
    ['fr', 'liste des articles', 'list'],
    ['fr', 'Bonjour à tous !', 'greeting'],
    ['fr', 'merci beaucoup', 'thanks'],
    ['fr', 'tu es nul', 'insult'],
    ['fr', 'que peux-tu faire ?', 'help'],
    ['fr', 'bonne nuit', 'farewell'],
    ['de', 'Wer hat diesen Artikel geschrieben?', 'author'],
    ['de', 'von wann ist der artikel', 'date'],
    ['de', 'Worum geht es?', 'summary'],
    ['de', 'zusammenfassung bitte', 'summary'],
    ['de', 'wo kann ich den Artikel lesen', 'link'],
    ['de', 'welche artikel gibt es', 'list'],
    ['de', 'Guten Morgen', 'greeting'],
    ['de', 'vielen Dank', 'thanks'],
    ['de', 'danke schön', 'thanks'],
    ['de', 'was kannst du alles', 'help'],
    ['de', 'du bist dumm', 'insult'],
    ['de', 'wer bist du', 'self'],
    ['it', 'chi ha scritto questo articolo?', 'author'],
    ['it', 'di quando è l’articolo', 'date'],
    ['it', 'di cosa parla questo articolo', 'summary'],
    ['it', 'riassunto per favore', 'summary'],
    ['it', 'fonte?', 'link'],
    ['it', 'buonasera a tutti', 'greeting'],
    ['it', 'grazie mille', 'thanks'],
    ['it', 'sei inutile', 'insult'],
    ['it', 'cosa sai fare?', 'help'],
    ['it', 'arrivederci', 'farewell'],
    ['pt', 'quem escreveu este artigo?', 'author'],
    ['pt', 'de quando é essa notícia', 'date'],
    ['pt', 'do que fala esse texto', 'summary'],
    ['pt', 'resumo por favor', 'summary'],
    ['pt', 'qual é a fonte', 'link'],
    ['pt', 'tudo bem?', 'greeting'],
    ['pt', 'muito obrigado', 'thanks'],
    ['pt', 'valeu bot', 'thanks'],
    ['pt', 'cala a boca', 'insult'],
    ['pt', 'o que você sabe fazer', 'help'],
    ['pt', 'quem é você', 'self'],
  ])('%s: %s → %s', (_, text, intent) => {
    expect(read(text)).toBe(intent);
  });
});

it.each([
  'qui a écrit la lettre au maire ?',
  'quand a été construit le pont',
  'wer hat den Brief an die Stadt geschrieben?',
  'wann wurde der Turm gebaut',
  'chi ha scritto la lettera al sindaco?',
  'quando è stato costruito il ponte',
  'quem escreveu a carta ao prefeito?',
  'quando foi construída a ponte',
])('asks the text: %s', (text) => {
  expect(read(text)).toBeUndefined();
});

it.each([
  'pourquoi ?',
  'et pourquoi ?',
  'et quand ?',
  'warum?',
  'und wann?',
  'und die Kinder?',
  'perché?',
  'e quando?',
  'e onde?',
  'quem?',
])('goes on from what was asked before: %s', (text) => {
  expect(standsAlone(text)).toBe(false);
});

it.each([
  'pourquoi le pont de la rivière est-il fermé ?',
  'wann wurde der alte Turm gebaut?',
  'quando è stato costruito il ponte vecchio?',
  'onde fica a escola da aldeia?',
])('stands alone: %s', (text) => {
  expect(standsAlone(text)).toBe(true);
});

it.each([
  [
    'fr',
    'qui a dessiné le pont et quand a-t-il ouvert ?',
    ['qui a dessiné le pont ?', 'quand a-t-il ouvert ?'],
  ],
  ['de', 'Wer baute den Turm und wann brannte er?', ['Wer baute den Turm?', 'wann brannte er?']],
])('asks two things, in %s: %s', (language, text, parts) => {
  expect(splitQuestion({ text, language }).map((part) => part.text)).toEqual(parts);
});
