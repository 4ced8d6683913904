export const handover = {
  title: 'Passer la main',
  text: 'Une partenaire peut porter le projet à votre place. Elle reçoit une lettre\u00a0; rien ne change tant qu’elle n’a pas accepté. Vous restez dans le projet.',
  nobody:
    'Il faut d’abord une partenaire signataire qui a accepté d’en être\u00a0: c’est elle qui pourra porter le projet.',
  who: 'Qui le portera\u00a0?',
  button: 'Lui proposer de porter le projet',
  waiting: (name: string) =>
    `Vous avez proposé à ${name} de porter le projet. Tant qu’elle n’a pas répondu, vous le portez.`,
  takeBack: 'Reprendre cette proposition',
  asked: {
    title: (lead: string) => `${lead} vous propose de porter ce projet`,
    text: (lead: string) =>
      `Si vous acceptez, votre association invite, tient le projet à jour et en est le nom, sur cette page et dans le journal public s’il est public. ${lead} reste partenaire.`,
    yes: 'Nous le portons',
    no: 'Non merci',
  },
  history: 'A changé de main',
  handed: (day: string, from: string | null, to: string | null) =>
    from && to ? `le ${day}, de ${from} à ${to}` : from ? `le ${day}, auparavant ${from}` : `le ${day}`,
  problems: {
    missing: 'Choisissez une partenaire.',
    unknown: 'Cette association n’est plus dans le projet.',
    over: 'Ce projet est terminé ou mis de côté\u00a0: reprenez-le d’abord.',
    'not-now': 'Cette association n’est plus dans le projet.',
    'not-signatory': 'Qui porte un projet est signataire\u00a0: cette association ne l’est pas, ou plus.',
    'asked-already': 'Vous attendez déjà la réponse d’une autre. Reprenez d’abord cette proposition.',
  },
  news: {
    'lead-asked': 'La proposition est partie. Vous portez le projet tant qu’elle n’a pas accepté.',
    'lead-kept': 'La proposition est reprise. Vous portez toujours le projet.',
    'lead-taken': 'Vous portez maintenant ce projet. Les partenaires reçoivent une lettre.',
    'lead-declined': 'C’est répondu\u00a0: rien ne change.',
  },
  letter: {
    asked: {
      subject: (lead: string, title: string) => `${lead} vous propose de porter le projet\u00a0: ${title}`,
      text: (lead: string, name: string, title: string) =>
        `${lead} propose à ${name} de porter «\u00a0${title}\u00a0» à sa place. Rien ne change tant que vous n’avez pas répondu.`,
      button: 'Lire et répondre',
    },
    yes: {
      subject: (name: string, title: string) => `${name} porte maintenant le projet\u00a0: ${title}`,
      text: (name: string, from: string, title: string) =>
        `«\u00a0${title}\u00a0» est maintenant porté par ${name}. ${from} reste partenaire, et le reste ne change pas.`,
    },
    no: {
      subject: (name: string, title: string) => `${name} ne portera pas le projet\u00a0: ${title}`,
      text: (name: string, title: string) =>
        `${name} préfère ne pas porter «\u00a0${title}\u00a0». Vous le portez toujours, et elle reste partenaire.`,
    },
  },
}
