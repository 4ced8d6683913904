import type { Verdict } from '../../rules/adoption.ts'

const associations = (n: number) => (n === 1 ? 'une association' : `${n}\u00a0associations`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const fr = {
  nav: 'Adoption',
  propose: {
    title: 'Soumettre le texte à l’adoption',
    lead: 'Relisez avec le groupe. Après ce bouton, le texte ne bouge plus\u00a0: chaque association dit sa voix.',
    voters: 'Qui dira sa voix',
    votersText: (n: number) =>
      `${capital(associations(n))} du groupe, une voix chacune, quel que soit le nombre de personnes qui y participent.`,
    rule: 'Comment on décidera',
    closes: 'Dernier jour pour s’exprimer',
    happens:
      'Chaque personne du groupe reçoit une lettre avec un lien. Vous pourrez aussi noter une voix dite au téléphone ou dans la salle.',
    press: 'Figer le texte et demander les voix',
    sending: 'Un instant…',
    'closes-wrong': 'Écrivez un jour à venir, dans l’année. Il ressemble à 14/03/2026.',
  },
  page: {
    title: (n: number) => `Adoption de la version ${n}`,
    open: (day: string) => `Les voix sont ouvertes jusqu’au ${day}.`,
    counted: (day: string) => `Les voix ont été comptées le ${day}.`,
    spoken: (spoken: number, voters: number) => `${spoken} voix sur ${voters}.`,
    table: 'Ce que chaque association a dit',
    association: 'Association',
    voice: 'Voix',
    how: 'Comment',
    words: 'Ses mots',
    waiting: 'ne s’est pas encore exprimée',
    silent: 'ne s’est pas exprimée',
    text: 'Lire le texte figé',
    count: 'Compter les voix',
    stillOpen: 'On pourra compter quand toutes se seront exprimées, ou le lendemain du dernier jour.',
    mine: (association: string) => `La voix de ${association}`,
    others: 'Noter la voix d’une autre association',
    othersHint:
      'Seulement ce qu’elle vous a dit. Elle pourra toujours dire elle-même sa voix, qui remplacera celle-ci.',
    whose: 'Laquelle\u00a0?',
    minutes: 'Le compte rendu en PDF',
    past: 'Les adoptions passées',
    pastLine: (n: number, day: string) => `Version ${n}, ${day}`,
    saved: 'La voix est notée.',
    nothing: 'Aucun texte n’est soumis à l’adoption en ce moment.',
  },
  choices: { agree: 'd’accord', reservation: 'd’accord, avec une réserve', objection: 'objection' },
  form: {
    choice: 'Sa voix',
    agree: 'D’accord',
    reservation: 'D’accord, avec une réserve',
    reservationHint: 'C’est un oui. La réserve se lit dans le compte rendu.',
    objection: 'Objection',
    objectionHint: 'C’est un non, qui dit pourquoi.',
    words: 'La réserve, ou la raison de l’objection',
    manner: 'Comment l’a-t-elle dite\u00a0?',
    manners: {
      phone: 'Au téléphone',
      room: 'Dans la salle',
      proxy: 'Elle nous a donné pouvoir (un pouvoir au plus)',
    },
    press: 'Dire cette voix',
    record: 'Noter cette voix',
    sending: 'Un instant…',
  },
  helped: (by: string) => `avec l’aide de ${by}`,
  manners: {
    link: 'elle-même',
    phone: (by: string) => `au téléphone, noté par ${by}`,
    room: (by: string) => `dans la salle, noté par ${by}`,
    proxy: (by: string) => `par pouvoir donné à ${by}`,
  },
  problems: {
    'unknown-choice': 'Choisissez une voix.',
    'reason-missing': 'Une réserve et une objection se disent avec des mots.',
    'too-long': 'C’est trop long\u00a0: 2\u00a0000\u00a0caractères au plus.',
    'not-a-voter': 'Choisissez une association du groupe.',
    'said-itself': 'Cette association a déjà dit elle-même sa voix\u00a0: elle seule peut la changer.',
    'one-proxy-only': 'Votre association porte déjà le pouvoir d’une autre.',
    'manner-missing': 'Dites comment cette voix vous est parvenue.',
    counted: 'Les voix sont comptées\u00a0: elles ne changent plus.',
  },
  link: {
    beside: (title: string) => `La voix donnée sur le texte «\u00a0${title}\u00a0»`,
    title: (association: string) => `La voix de ${association}`,
    lead: (title: string) =>
      `Le groupe a écrit «\u00a0${title}\u00a0». Lisez le texte, puis dites si votre association l’adopte.`,
    one: 'Une association, une voix\u00a0: si plusieurs d’entre vous répondent, la dernière réponse compte.',
    text: 'Le texte proposé',
    thanks: 'Votre voix est notée. Vous pouvez la changer jusqu’au dernier jour.',
    known: (choice: string) => `Voix notée jusqu’ici\u00a0: ${choice}.`,
    gone: 'Ce lien n’ouvre rien',
    goneText: 'Vérifiez l’adresse, ou reprenez le lien de la lettre.',
    closed: 'Les voix sont comptées',
    notSigning: 'Adopter n’est pas signer\u00a0: la signature vient ensuite, et reste libre.',
  },
  letter: {
    subject: (title: string) => `Votre voix\u00a0: ${title}`,
    hello: 'Bonjour,',
    asked: (association: string, title: string) =>
      `Le groupe soumet «\u00a0${title}\u00a0» à l’adoption. ${association} y a une voix.`,
    until: (day: string) => `Vous pouvez la dire jusqu’au ${day}.`,
    open: 'Lire et dire notre voix',
    nothing:
      'Ouvrir la page ne change rien\u00a0: seul le bouton dit votre voix. Ce n’est pas une signature.',
  },
  explain: ({ outcome, tally, needed, neededYes }: Verdict): string[] => {
    const { voters, spoken, agree, reservation, objection } = tally
    const quorum =
      spoken >= needed
        ? `Il en fallait ${needed}\u00a0: le quorum est atteint.`
        : `Il en fallait ${needed}\u00a0: le quorum n’est pas atteint.`
    const yes = agree + reservation
    const decided: Record<Verdict['outcome'], string> = {
      adopted: 'Le texte est adopté.',
      'quorum-missed':
        'Le texte n’est pas adopté\u00a0: trop peu d’associations se sont exprimées. Le groupe peut le proposer de nouveau.',
      objected:
        'Le texte n’est pas adopté\u00a0: une objection suffit à le renvoyer au groupe, qui en tient compte et le propose de nouveau.',
      'too-few-yes': `Le texte n’est pas adopté\u00a0: il fallait ${neededYes}\u00a0oui, il y en a ${yes}.`,
      'not-all-spoke':
        'Le texte n’est pas adopté\u00a0: la règle est l’unanimité, et toutes ne se sont pas exprimées.',
    }
    return [
      `${capital(associations(voters))} ${voters === 1 ? 'pouvait' : 'pouvaient'} s’exprimer, ${spoken} ${spoken > 1 ? 'l’ont' : 'l’a'} fait. ${quorum}`,
      `D’accord\u00a0: ${agree}. D’accord avec une réserve\u00a0: ${reservation}. Objection\u00a0: ${objection}.`,
      decided[outcome],
    ]
  },
  takenBack: 'Les personnes qui animent ont repris le texte avant le décompte.',
  outcomes: {
    adopted: 'adoptée',
    'quorum-missed': 'quorum non atteint',
    objected: 'objection',
    'too-few-yes': 'pas assez de oui',
    'not-all-spoke': 'toutes ne se sont pas exprimées',
    'taken-back': 'texte repris',
  },
  minutes: {
    title: 'Compte rendu d’adoption',
    opened: 'Texte figé le',
    counted: 'Voix comptées le',
    rule: 'Règle',
    quorum: 'Quorum',
    percent: (percent: number) => `${percent}\u00a0%`,
    fingerprint: 'Empreinte SHA-256 du texte',
    voices: 'Les voix',
    decision: 'Le résultat',
  },
}
