export const fr = {
  title: 'Le groupe',
  lead: 'Qui écrit, et pour quelle association. Les noms des personnes ne paraissent nulle part.',
  stewards: 'Animent',
  members: 'Participent',
  you: 'vous',
  since: (day: string) => `depuis le ${day}`,
  waiting: 'Invitations sans réponse',
  waitingFor: { steward: 'pour animer', member: 'pour participer' },
  promote: 'Proposer d’animer',
  dones: {
    invited: 'L’invitation part par courriel.',
    'not-invited':
      'La déclinaison est ouverte, mais cette adresse a reçu assez de lettres aujourd’hui\u00a0: invitez-la demain.',
    promoted: 'C’est noté\u00a0: une personne de plus anime la déclinaison.',
    called: 'C’est dit\u00a0: les lettres partent, et la page publique le montre.',
    welcome: 'Bienvenue\u00a0! Vous faites partie du groupe.',
  },
  end: 'Retirer du groupe',
  leave: 'Quitter le groupe',
  lastSteward:
    'Vous êtes la dernière personne à animer. Confiez d’abord l’animation à quelqu’un, ou lancez ci-dessous l’appel à successeurs\u00a0: vous pourrez alors partir, et cela se lira.',
  oneSteward:
    'Il manque une seconde personne, d’une autre association, pour animer. Invitez-la ici\u00a0: à deux, la déclinaison survit aux départs.',
  invite: {
    title: 'Inviter',
    role: 'Pour faire quoi\u00a0?',
    roles: { member: 'Participer à l’écriture', steward: 'Animer avec vous' },
    send: 'Envoyer l’invitation',
  },
  join: {
    title: 'Rejoindre le groupe',
    as: 'Vous participerez pour',
    press: 'Rejoindre le groupe',
    byInvitation: 'Ce groupe travaille sur invitation. Écrivez aux associations qui l’animent.',
    signFirst: 'Pour participer, il faut avoir signé la charte nationale au nom d’une association.',
    closed: 'Cette déclinaison est close\u00a0: on ne la rejoint plus.',
  },
  invitation: {
    title: 'Une invitation à rejoindre un groupe',
    text: (association: string, name: string) =>
      `Le groupe vous attend, pour ${association}, afin d’écrire ensemble «\u00a0${name}\u00a0».`,
    roles: {
      steward:
        'Vous l’animeriez avec d’autres\u00a0: inviter, tenir le calendrier, soumettre le texte à l’adoption.',
      member: 'Vous pourriez lire, écrire et proposer d’autres rédactions.',
    },
    nothing: 'Cela n’engage pas votre association\u00a0: seule une signature l’engage.',
    press: 'Rejoindre le groupe',
    sending: 'Un instant…',
    goneTitle: 'Cette invitation ne sert plus',
    gone: 'Elle a plus de trente jours, ou elle a été remplacée. Demandez-en une autre au groupe.',
    read: 'Voir la déclinaison',
  },
  letter: {
    subject: (name: string) => `Invitation\u00a0: ${name}`,
    hello: 'Bonjour,',
    asked: (inviter: string, association: string, name: string) =>
      `${inviter} invite ${association} dans le groupe qui adapte la charte de coopération à son territoire\u00a0: «\u00a0${name}\u00a0».`,
    called: (association: string, name: string) =>
      `La «\u00a0${name}\u00a0» cherche qui prendra la suite de son animation. ${association} en serait-elle\u00a0? À deux, de deux associations, c’est plus léger.`,
    roles: {
      steward: 'Il vous est proposé de l’animer à plusieurs.',
      member: 'Il vous est proposé de participer à l’écriture.',
    },
    open: 'Voir l’invitation',
    nothing: 'Ouvrir la page ne change rien\u00a0: un bouton permet d’accepter. Ce n’est pas une signature.',
    ignore: 'Cette lettre n’est pas pour vous\u00a0? Ne faites rien.',
  },
}
