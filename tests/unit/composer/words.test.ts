import { describe, expect, it } from 'vitest';
import {
  asksForDatum,
  invitesTalk,
  namesChat,
  saysOtherwise,
  saysPublish,
  saysSend,
} from '../../../src/composer/find/words.ts';

describe('the names of buttons that send something to somebody', () => {
  it.each(['Send', 'Send without a note', 'Envoyer', 'Enviar', 'Senden', 'Absenden', 'Invia', 'Verstuur', 'Verzenden'])(
    '%s sends',
    (name) => {
      expect(saysSend(name)).toBe(true);
    },
  );

  it.each(['Publish now', 'Post', 'Veröffentlichen', 'Tout publier'])('%s does not', (name) => {
    expect(saysSend(name)).toBe(false);
  });
});

describe('the names of buttons that publish', () => {
  it.each([
    'Post',
    'Tweet',
    'Reply',
    'Post all',
    'Post Comment',
    'Send',
    'Publish now',
    'Comment',
    'Publier',
    'Répondre',
    'Laisser un commentaire',
    'Envoyer',
    'Publicar',
    'Veröffentlichen',
    'Antworten',
    'Pubblica',
    'Invia',
    'Compartilhar',
    'Plaatsen',
    'Toot!',
    'Press Enter to send',
    'Appuyez sur Entrée pour envoyer',
  ])('%s publishes', (name) => {
    expect(saysPublish(name)).toBe(true);
  });

  it.each([
    '',
    'Cancel',
    'Postpone',
    'Send later',
    'Schedule post',
    'Post settings',
    'Comment settings',
    'Share options',
    '12 replies',
    'Publier plus tard',
    'Aperçu',
    'Photo',
    'Press Enter to search',
    'Posted by somebody three hours ago',
    'Sending you all our love from the sea',
  ])('%s does not', (name) => {
    expect(saysPublish(name)).toBe(false);
  });

  it('knows the other submit buttons of a form', () => {
    expect(saysOtherwise('Preview')).toBe(true);
    expect(saysOtherwise('Enregistrer le brouillon')).toBe(true);
    expect(saysOtherwise('Post comment')).toBe(false);
  });
});

describe('what a field is for', () => {
  it('tells an invitation to talk from a question for a datum', () => {
    expect(invitesTalk('Write a comment…')).toBe(true);
    expect(invitesTalk('Ajouter un commentaire')).toBe(true);
    expect(invitesTalk('First name')).toBe(false);
    expect(asksForDatum('Search')).toBe(true);
    expect(asksForDatum('Adresse postale')).toBe(true);
    expect(asksForDatum("What's happening?")).toBe(false);
  });
});

describe('the names of boxes in which Enter sends', () => {
  it.each([
    'Message #general',
    'Type a message',
    'Write a message…',
    'Écrire un message',
    'Nachricht an Sam',
    'Start a new message',
  ])('%s is a chat’s', (name) => {
    expect(namesChat(name)).toBe(true);
  });

  it.each(['', 'Post text', 'Write a comment…', 'Your message to the editor of this paper', 'Commit message'])(
    '%s is not',
    (name) => {
      expect(namesChat(name)).toBe(false);
    },
  );
});
