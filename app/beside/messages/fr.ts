import type { HelpProblem } from '../rules/help.ts'

export const fr = {
  begin: {
    title: 'J’aide quelqu’un',
    lead: 'Vous êtes à côté d’une personne qui agit pour son association. Ce qui est fait dira «\u00a0avec l’aide de…\u00a0».',
    rules: [
      'C’est la personne qui décide et qui confirme, depuis sa lettre ou son papier. Vous ne pouvez pas le faire à sa place.',
      'Elle peut annuler pendant 30 jours, seule, en un bouton.',
      'Votre nom n’est pas noté\u00a0: seulement votre structure et votre rôle.',
      'L’aide s’arrête au bout d’une heure, ou quand vous vous déconnectez.',
    ],
    helped: 'L’association aidée',
    helpedHint: 'Son nom, comme elle l’écrit.',
    structure: 'Vous aidez au nom de',
    role: 'Votre rôle',
    roleHint:
      'Votre métier ou votre fonction, sans votre nom. Par exemple\u00a0: adulte-relais, conseillère numérique.',
    button: 'Commencer à aider',
    none: 'Pour aider, il faut une place',
    noneText:
      'Peuvent aider\u00a0: les personnes d’une association signataire, celles qui animent ou relaient un territoire, et l’équipe nationale.',
    space: 'Mon espace',
    problems: {
      'helped-missing': 'Écrivez le nom de l’association aidée.',
      'helped-long': 'Ce nom est trop long\u00a0: 120 caractères au plus.',
      'own-structure': 'C’est votre propre association\u00a0: agissez en votre nom, sans cette page.',
      'structure-missing': 'Dites au nom de qui vous aidez.',
      'role-missing': 'Écrivez votre rôle.',
      'role-long': 'Ce rôle est trop long\u00a0: 60 caractères au plus.',
    } satisfies Record<HelpProblem, string>,
  },
  now: {
    title: (helped: string) => `Vous aidez ${helped}`,
    lead: (by: string, until: string) =>
      `Jusqu’à ${until}, ce qui est fait dans ce navigateur dira\u00a0: avec l’aide de ${by}.`,
    sign: 'Signer la charte',
    signText:
      'La personne répond, vous écrivez. Si elle n’a pas d’adresse e-mail, vous imprimerez un papier avec un code.',
    note: 'Noter une coopération',
    noteText: 'L’association reçoit un lien dans sa boîte aux lettres\u00a0: ouvrez-le ici, ensemble.',
    post: 'Publier un besoin ou une offre',
    postText: 'De même, par le lien que reçoit l’association.',
    voice: 'Donner sa voix sur une déclinaison',
    voiceText: 'Ouvrez ici, ensemble, le lien de la lettre que l’association a reçue.',
    after: 'Quand vous avez fini, appuyez sur «\u00a0Arrêter\u00a0», en haut de la page.',
  },
  stopped: {
    title: 'L’aide est terminée',
    lead: 'Ce que vous ferez maintenant est fait en votre nom.',
    space: 'Mon espace',
  },
  act: {
    title: 'Fait avec de l’aide',
    lead: (what: string, association: string, day: string, by: string) =>
      `${what}, au nom de ${association}, le ${day}, avec l’aide de ${by}.`,
    confirmed: 'L’association a confirmé.',
    notConfirmed: 'L’association n’a pas encore confirmé.',
    confirm: 'C’est bien ce que nous voulions',
    confirming: 'Un instant…',
    undoTitle: 'Ce n’est pas ce que vous vouliez\u00a0?',
    undoText: (day: string) =>
      `Jusqu’au ${day}, ce bouton annule cela, et rien d’autre. Aucune raison n’est demandée. L’annulation est datée.`,
    undo: 'Annuler',
    undone: (day: string) => `C’est annulé, depuis le ${day}.`,
    tooLate:
      'Le délai de 30 jours est passé. Ce qui a été fait se change comme le reste\u00a0: la lettre de l’association dit comment.',
    movedOn: 'Cela a changé depuis\u00a0: il n’y a plus rien à annuler ici.',
    unknown: 'Ce lien ne marche pas',
    unknownText: 'Il est peut-être coupé, ou trop ancien. Copiez-le en entier depuis la lettre ou le papier.',
    home: 'Aller à l’accueil',
  },
  letter: {
    subject: (association: string) =>
      `Fait avec de l’aide, au nom de ${association}\u00a0: c’est bien vous\u00a0?`,
    hello: 'Bonjour,',
    text: (what: string, association: string, day: string, by: string) =>
      `${what}, au nom de ${association}, le ${day}, avec l’aide de ${by}.`,
    open: (day: string) =>
      `Le lien ouvre une page avec deux boutons\u00a0: l’un confirme, l’autre annule (jusqu’au ${day}). Ouvrir la page ne change rien.`,
    button: 'Confirmer ou annuler',
  },
}
