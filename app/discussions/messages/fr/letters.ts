import type { WhyNotHeard } from '../../rules/by-letter.ts'
import type { Level } from '../../rules/discussion.ts'

export const letters = {
  subject: (place: string, title: string) => `[${place}] ${title}`,
  wrote: (who: string) => `${who} écrit\u00a0:`,
  answer: {
    group: 'Pour répondre, répondez à cette lettre\u00a0: le groupe de travail lira votre réponse.',
    signatories: 'Pour répondre, répondez à cette lettre\u00a0: les signataires d’ici liront votre réponse.',
    public:
      'Pour répondre, répondez à cette lettre\u00a0: votre réponse sera publiée, tout le monde pourra la lire.',
  } satisfies Record<Level, string>,
  answerOnPage: 'Pour répondre, ouvrez la discussion.',
  button: 'Ouvrir la discussion',
  stop: (url: string) =>
    `Pour ne plus recevoir cette discussion, répondez «\u00a0stop\u00a0», ou ouvrez\u00a0: ${url}`,
  gathered: 'Vous avez beaucoup reçu hier\u00a0: voici le reste, en une seule lettre.',
  attachmentDropped: '(Une pièce jointe n’a pas été publiée.)',
  closed: {
    text: (title: string) =>
      `La discussion «\u00a0${title}\u00a0» est close. Voici ce qui en est retenu\u00a0:`,
  },
  reopened: {
    text: (title: string) => `La discussion «\u00a0${title}\u00a0» est rouverte, pour cette raison\u00a0:`,
  },
  stopped: {
    subject: 'Vous ne suivez plus cette discussion',
    text: (title: string) =>
      `Bonjour,\n\nVous ne recevrez plus rien de la discussion «\u00a0${title}\u00a0». Vous pourrez la suivre à nouveau depuis sa page.`,
  },
  unheard: {
    subject: 'Votre réponse n’a pas pu être publiée',
    why: {
      closed: (title: string) =>
        `Bonjour,\n\nLa discussion «\u00a0${title}\u00a0» est close\u00a0: votre réponse n’est pas publiée. Voici ce qui a été retenu\u00a0:`,
      'no-standing': (title: string) =>
        `Bonjour,\n\nVous ne pouvez plus écrire dans la discussion «\u00a0${title}\u00a0»\u00a0: aucune de vos associations n’agit plus sur ce territoire. Votre réponse n’est pas publiée.`,
      long: (title: string) =>
        `Bonjour,\n\nVotre réponse à «\u00a0${title}\u00a0» est trop longue pour un message\u00a0: elle n’est pas publiée. Raccourcissez-la, ou écrivez-en deux.`,
      'too-many-today': (title: string) =>
        `Bonjour,\n\nVous avez beaucoup écrit aujourd’hui\u00a0: votre lettre pour «\u00a0${title}\u00a0» n’est pas publiée. Renvoyez-la demain.`,
      'other-mailbox': (title: string) =>
        `Bonjour,\n\nUne réponse à «\u00a0${title}\u00a0» nous est arrivée d’une autre boîte aux lettres que la vôtre. Par prudence, elle n’est pas publiée. Si c’était vous, répondez depuis votre adresse habituelle, ou sur la page.`,
      'no-title': () =>
        'Bonjour,\n\nVotre lettre n’avait pas d’objet à elle\u00a0: la discussion n’est pas ouverte. Renvoyez-la avec un objet, qui deviendra le titre.',
      'no-place': () =>
        'Bonjour,\n\nVous ne pouvez plus ouvrir de discussion sur ce territoire\u00a0: aucune de vos associations n’y agit plus.',
    } satisfies Record<WhyNotHeard, (title: string) => string>,
  },
  hidden: {
    subject: 'Votre message a été masqué',
    text: (title: string) =>
      `Bonjour,\n\nVotre message dans la discussion «\u00a0${title}\u00a0» a été masqué. À sa place, on lit cette raison\u00a0:`,
    answer: 'Pour en discuter avec les personnes qui modèrent, répondez à cette lettre.',
    answerOnPage: 'Vous pouvez leur répondre depuis la page.',
  },
  opening: {
    subject: (place: string) => `Votre adresse pour ouvrir une discussion, ${place}`,
    text: (place: string) =>
      `Bonjour,\n\nPour ouvrir une discussion sur ${place}, écrivez une nouvelle lettre à l’adresse ci-dessous, depuis votre adresse habituelle. Son objet devient le titre, son texte le premier message. Les signataires d’ici la lisent.`,
    keep: 'Cette adresse est à vous\u00a0: gardez-la dans vos contacts, ne la donnez pas. Elle sert six mois.',
    none: 'Ce site ne reçoit pas encore de lettres\u00a0: ouvrez la discussion depuis votre espace.',
  },
  silent: {
    subject: (title: string) => `Que retenir de «\u00a0${title}\u00a0»\u00a0?`,
    text: (title: string) =>
      `Bonjour,\n\nPlus personne n’a écrit depuis quelques semaines dans la discussion «\u00a0${title}\u00a0», que vous avez ouverte. Si vous le souhaitez, dites en une phrase ce que vous en retenez\u00a0: elle sera close, et cette phrase lue en premier.`,
    button: 'Écrire ce que nous retenons',
    nothing: 'Rien ne presse, et nous ne le demandons qu’une fois.',
  },
}
