import type { ReportReason } from '../../../kernel/moderation.ts'

export const moderation = {
  report: {
    title: 'Signaler un message',
    lead: 'Les personnes qui animent le territoire le regarderont. Personne ne saura que c’est vous.',
    reason: 'Pourquoi ce message ne devrait-il pas être là\u00a0?',
    reasons: {
      person: 'Il parle d’une personne',
      hurtful: 'Il blesse',
      untrue: 'Il n’est pas vrai',
      advertising: 'C’est de la publicité',
      other: 'Autre chose',
    } satisfies Record<ReportReason, string>,
    words: 'Ce que vous voulez ajouter',
    team: 'Le montrer aussi à l’équipe nationale',
    teamHint: 'Elle ne lit pas cette discussion\u00a0: elle lira ce message seulement.',
    button: 'Signaler ce message',
    doneTitle: 'C’est signalé',
    done: 'Merci. Ce message sera regardé.',
    back: 'Revenir à la discussion',
    problems: {
      'reason-missing': 'Choisissez une raison.',
      'words-long': 'C’est trop long\u00a0: 500 signes au plus.',
    },
  },
  hiding: {
    title: 'Masquer un message',
    done: 'C’est masqué. Son auteur est prévenu et peut répondre.',
  },
  queue: {
    title: 'Messages signalés',
    at: (place: string) => `Messages signalés, ${place}`,
    lead: 'On masque en disant pourquoi, on ne supprime jamais. L’auteur du message est prévenu et peut répondre.',
    none: 'Rien n’est signalé, rien n’est masqué.',
    by: (who: string, place: string) => `${who} · ${place}`,
    hidden: (reason: string) => `Masqué pour cette raison\u00a0: ${reason}`,
    answer: (words: string) => `Son auteur répond\u00a0: ${words}`,
    reason: 'Raison, lue par tous à la place du message',
    hide: 'Masquer',
    show: 'Montrer à nouveau',
    keep: 'Laisser',
    see: 'Voir la discussion',
    desk: 'Discussions signalées',
    problems: {
      missing: 'Dites pourquoi, en une phrase.',
      long: 'C’est trop long\u00a0: 300 signes au plus.',
    },
  },
  answer: {
    title: 'Votre message est masqué',
    words: 'Votre réponse aux personnes qui modèrent',
    button: 'Envoyer',
    done: 'Votre réponse est transmise aux personnes qui modèrent.',
  },
}
