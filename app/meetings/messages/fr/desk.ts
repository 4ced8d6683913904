export const desk = {
  link: 'Rencontres',
  title: (territory: string) => `Rencontres\u00a0: ${territory}`,
  lead: 'Convoquer, inviter, se retrouver, garder ce qui a été décidé.',
  convene: 'Convoquer une rencontre',
  coming: 'À venir',
  past: 'Passées',
  none: 'Aucune rencontre pour le moment.',
  back: 'Revenir à mon espace',
  all: 'Toutes les rencontres',
  states: { cancelled: 'annulée', over: 'passée' },
  news: {
    convened: 'La rencontre est convoquée. Invitez maintenant les associations.',
    changed: 'C’est enregistré.',
    moved: 'C’est enregistré. Les associations invitées reçoivent une lettre.',
    unchanged: 'Rien n’a changé.',
    cancelled: 'La rencontre est annulée. Les associations invitées reçoivent une lettre.',
    reminders: 'C’est enregistré.',
    minutes: 'Le compte rendu est enregistré.',
    decision: 'La décision est notée.',
    dropped: 'La décision est retirée.',
    planned: 'La décision est au plan d’action.',
    'planned-asked':
      'La décision est au plan d’action. Une lettre part à l’association, qui dira oui ou non.',
  },
  invited: (n: number) =>
    n === 0
      ? 'Personne de nouveau\u00a0: ces associations étaient déjà invitées.'
      : n === 1
        ? 'Une lettre part.'
        : `${n}\u00a0lettres partent.`,
  rows: {
    when: 'Quand',
    place: 'Où',
    access: 'Pour entrer',
    online: 'À distance',
    agenda: 'Ordre du jour',
    open: 'Qui peut venir',
    readers: 'Compte rendu lu par',
    onBehalf: 'Convoquée par',
  },
  change: 'Changer la rencontre',
  publicPage: 'Voir sa page publique',
  live: 'Ouvrir le mode rencontre',
  sheet: 'Feuille de présence à imprimer',
  answers: {
    title: 'Qui vient',
    none: 'Aucune association n’est invitée pour le moment.',
    yes: (n: number) => (n === 1 ? '1\u00a0vient' : `${n}\u00a0viennent`),
    perhaps: (n: number) => `${n}\u00a0peut-être`,
    no: (n: number) => (n === 1 ? '1\u00a0ne vient pas' : `${n}\u00a0ne viennent pas`),
    waiting: (n: number) =>
      n === 1 ? '1\u00a0n’a pas encore répondu' : `${n}\u00a0n’ont pas encore répondu`,
    people: (n: number) => (n === 1 ? 'une personne' : `${n}\u00a0personnes`),
  },
  invite: {
    title: 'Inviter',
    here: 'Signataires qui agissent ici',
    around: 'Signataires qui agissent tout autour',
    already: 'déjà invitée',
    others: 'D’autres associations',
    othersHint:
      'Une par ligne\u00a0: son nom, puis son adresse e-mail. Exemple\u00a0: Ludothèque La Toupie, contact@la-toupie.example',
    button: 'Envoyer les invitations',
    what: 'Chacune reçoit une lettre avec un lien pour répondre, sans compte. Les adresses ne sont montrées à personne, et celles que vous écrivez sont oubliées un mois après la rencontre.',
    none: 'Aucun signataire ne dit agir ici. Écrivez à d’autres associations ci-dessous.',
    problems: {
      nobody: 'Choisissez au moins une association, ou écrivez une adresse.',
      'line-wrong': 'Une ligne ne contient pas d’adresse e-mail complète.',
      'too-many': 'Vingt adresses écrites à la main au plus, pour une rencontre.',
    },
  },
  reminders: {
    title: 'Rappels',
    on: 'Trois jours avant, les associations invitées qui n’ont pas dit non reçoivent un rappel avec leur lien.',
    off: 'Aucun rappel ne partira.',
    stop: 'Ne pas envoyer de rappel',
    start: 'Envoyer le rappel',
  },
  cancel: {
    title: 'Annuler la rencontre',
    text: 'Elle reste à sa place, barrée, dans l’agenda et les calendriers. Les associations invitées reçoivent une lettre.',
    why: 'Pourquoi\u00a0? Une phrase pour les invités',
    button: 'Annuler la rencontre',
  },
  minutes: {
    title: 'Compte rendu et décisions',
    text: 'Compte rendu',
    hint: 'Ce qui s’est dit, en quelques lignes. Jamais de noms d’habitantes ou d’habitants.',
    save: 'Enregistrer le compte rendu',
    long: 'Raccourcissez un peu\u00a0: 10\u00a0000\u00a0caractères au plus.',
    decisions: 'Décisions',
    noDecision: 'Aucune décision notée.',
    what: 'Décision',
    whatMissing: 'Dites ce qui est décidé.',
    whatLong: 'Raccourcissez un peu\u00a0: 300\u00a0caractères au plus.',
    who: 'Qui s’en charge',
    whoHint: 'Une association, plutôt qu’une personne.',
    due: 'Pour quand',
    dueWrong: 'Ce jour n’existe pas. Écrivez-le ainsi\u00a0: 14/03/2027.',
    add: 'Noter la décision',
    drop: 'Retirer',
    present: 'Associations présentes',
    next: 'Prochaine rencontre',
    line: (who: string, due: string) => [who, due && `avant le ${due}`].filter(Boolean).join(', '),
    hidden: 'Le compte rendu est réservé à celles et ceux qui y étaient.',
    nothing: 'Rien n’est encore écrit.',
    pdf: 'Compte rendu en PDF',
    readBy: (who: string) => `Ce compte rendu peut être lu par\u00a0: ${who.toLowerCase()}.`,
  },
  send: {
    title: 'Prévenir par lettre',
    text: (n: number) =>
      n === 1
        ? 'Une association peut lire ce compte rendu. Elle recevra une lettre avec les décisions et son lien\u00a0:'
        : `${n}\u00a0associations peuvent lire ce compte rendu. Chacune recevra une lettre avec les décisions et son lien\u00a0:`,
    button: 'Envoyer le compte rendu',
    told: (names: string, day: string) =>
      `Prévenues le ${day}\u00a0: ${names}. Ce que vous corrigez ensuite se lit par le même lien.`,
    nobody:
      'Aucune association ne peut être prévenue\u00a0: personne n’est invité, ou le compte rendu est réservé à d’autres.',
    sent: (n: number) =>
      n === 0
        ? 'Personne de nouveau à prévenir.'
        : n === 1
          ? 'Une lettre part, avec le compte rendu.'
          : `${n}\u00a0lettres partent, avec le compte rendu.`,
  },
  paper: {
    title: 'Feuille de présence',
    association: 'Association',
    people: 'Prénom et nom',
    arrived: 'Arrivée',
    signed: 'Signature',
    expected: 'Associations attendues',
    others: 'Autres associations',
    pdf: 'Feuille en PDF',
    heed: 'Cette feuille reste chez vous\u00a0: seuls les noms des associations et le nombre de personnes sont notés sur le site.',
    print: 'Imprimer',
  },
}
