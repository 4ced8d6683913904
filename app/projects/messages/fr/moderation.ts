import type { HiddenBy } from '../../../kernel/moderation.ts'

export const moderation = {
  link: 'Signaler ce projet',
  moderate: 'Modérer ce projet',
  report: {
    title: 'Signaler un projet',
    lead: 'Les personnes qui animent le territoire le regarderont, et l’équipe nationale si le projet est public. Personne ne saura que c’est vous.',
    leadTeam: 'L’équipe nationale lira ce projet pour en décider. Personne ne saura que c’est vous.',
    reason: 'Pourquoi ce projet ne devrait-il pas être là\u00a0?',
    team: 'Le montrer aussi à l’équipe nationale',
    teamHint: 'Elle ne lit pas ce projet\u00a0: elle le lira pour en décider.',
    button: 'Signaler ce projet',
    doneTitle: 'C’est signalé',
    done: 'Merci. Ce projet sera regardé.',
  },
  hidden: {
    title: 'Ce projet est masqué',
    text: {
      steward: (day: string) =>
        `Les personnes qui animent le territoire l’ont masqué le ${day}, pour cette raison\u00a0:`,
      team: (day: string) => `L’équipe nationale l’a masqué le ${day}, pour cette raison\u00a0:`,
    } satisfies Record<HiddenBy, (day: string) => string>,
    own: 'Vous et vos partenaires le lisez toujours. Les autres lisent cette raison à sa place.',
    answer: 'Votre réponse aux personnes qui modèrent',
    answered: (words: string) => `Vous leur avez répondu\u00a0: ${words}`,
    button: 'Envoyer cette réponse',
    news: 'Votre réponse est transmise aux personnes qui modèrent.',
    problems: {
      missing: 'Écrivez quelques mots.',
      long: 'C’est trop long\u00a0: 500 signes au plus.',
    },
  },
  queue: {
    title: 'Projets signalés',
    at: (place: string) => `Projets signalés, ${place}`,
    lead: 'On masque en disant pourquoi, on ne supprime jamais. Qui porte le projet est prévenu et peut répondre.',
    none: 'Rien n’est signalé, rien n’est masqué.',
    by: (lead: string, place: string) => `porté par ${lead} · ${place}`,
    isHidden: (reason: string) => `Masqué pour cette raison\u00a0: ${reason}`,
    look: 'Lire et décider',
  },
  ruling: {
    title: 'Modérer un projet',
    lead: 'Masquer un projet le retire des listes. La raison est lue par tous à sa place\u00a0; qui le porte est prévenu et peut répondre.',
    reports: 'Ce qui est signalé',
    noReport: 'Personne ne l’a signalé.',
    answer: (words: string) => `Qui le porte répond\u00a0: ${words}`,
    reason: 'Raison, lue par tous à la place du projet',
    see: 'Voir la page du projet',
  },
  errand: {
    words: (title: string) => `Un projet est signalé\u00a0: ${title}.`,
    button: 'Lire et décider',
  },
  moderators: 'celles et ceux qui modèrent',
  letter: {
    subject: (title: string) => `Votre projet est masqué\u00a0: ${title}`,
    text: (title: string) =>
      `La page de «\u00a0${title}\u00a0» est masquée. À sa place, on lit cette raison\u00a0:`,
    next: 'Rien n’est supprimé\u00a0: vous et vos partenaires le lisez toujours. Vous pouvez le modifier et répondre aux personnes qui modèrent\u00a0; elles peuvent le montrer à nouveau.',
    button: 'Ouvrir le projet et répondre',
  },
}
