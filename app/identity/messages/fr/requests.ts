export const requests = {
  ask: {
    claim: {
      title: (name: string) => `Agir pour ${name}`,
      lead: 'Cette association est la vôtre, et vous voulez agir ici en son nom. Dites qui vous êtes\u00a0: celles et ceux qui la représentent déjà répondront, ou l’équipe s’il n’y a personne. Si vous ne recevez pas le courrier de l’association, vous pourrez demander à des voisines qui vous connaissent.',
      words: 'Qui êtes-vous pour l’association\u00a0?',
      wordsHint: 'Par exemple\u00a0: présidente depuis mars, élue par l’assemblée générale.',
      send: 'Demander à agir pour elle',
    },
    correction: {
      title: (name: string) => `Corriger la fiche de ${name}`,
      lead: 'Une erreur, un changement, une fermeture\u00a0? Dites-le. L’association répondra, ou l’équipe s’il n’y a personne.',
      words: 'Qu’est-ce qui est faux, et qu’est-ce qui est juste\u00a0?',
      wordsHint: 'Ne donnez le nom d’aucune habitante, d’aucun habitant.',
      send: 'Proposer cette correction',
    },
    name: 'Votre nom',
    nameHint: 'Il n’est montré qu’à qui décide.',
    email: 'Votre adresse électronique',
    emailHint: 'Un lien y arrive pour confirmer. Rien n’est transmis avant.',
    sending: 'Envoi…',
    back: 'Revenir à la fiche',
  },
  problems: {
    'email-missing': 'Écrivez votre adresse électronique.',
    'email-wrong': 'Cette adresse n’est pas complète. Elle ressemble à prenom@association.example.',
    'email-long': 'Cette adresse est trop longue. Vérifiez-la.',
    'name-missing': 'Écrivez votre nom.',
    'name-long': 'Ce nom est trop long. Cent vingt caractères suffisent.',
    'words-missing': 'Écrivez une phrase ou deux.',
    'words-long': 'C’est trop long. Mille caractères suffisent.',
  },
  asked: {
    title: 'Regardez votre boîte aux lettres',
    text: (email: string) =>
      `Une lettre part à ${email}. Son bouton confirme votre demande\u00a0; rien n’est transmis avant.`,
    demo: 'Ouvrir la boîte aux lettres de démonstration',
  },
  confirm: {
    lead: 'Voici ce que vous avez écrit. Le bouton le transmet à qui peut répondre.',
    button: 'Confirmer ma demande',
  },
  news: {
    gone: {
      title: 'Ce lien ne mène à rien',
      text: 'Il est trop ancien, ou incomplet. Vous pouvez refaire la demande depuis la fiche.',
    },
    decided: { title: 'C’est déjà répondu', text: 'Quelqu’un a déjà répondu à cette demande. Merci.' },
    confirmed: { title: 'C’est transmis', text: 'Merci. Une lettre vous dira ce qui a été décidé.' },
    asked: {
      title: 'C’est demandé',
      text: 'Les associations que vous avez choisies reçoivent une lettre. Une autre vous dira ce qui a été décidé.',
    },
    vouched: {
      title: 'Merci, c’est dit',
      text: 'Votre association est entendue. Vous n’avez plus rien à faire.',
    },
    contested: {
      title: 'C’est noté',
      text: 'Des voisines ont été interrogées\u00a0: l’équipe nationale lit les deux paroles, et tranchera.',
    },
    accepted: { title: 'C’est noté', text: 'Merci d’avoir répondu. La personne en reçoit la nouvelle.' },
    declined: {
      title: 'C’est noté',
      text: 'La demande est écartée. La personne en reçoit la nouvelle, avec votre raison si vous l’avez donnée.',
    },
  },
  queue: {
    title: 'Demandes sur les fiches',
    lead: (n: number) =>
      n === 0 ? 'Rien n’attend.' : n === 1 ? 'Une demande attend.' : `${n}\u00a0demandes attendent.`,
    none: 'Rien n’attend',
    noneText: 'Les demandes confirmées viendront ici, la plus ancienne d’abord.',
    next: 'Ensuite',
    asks: {
      claim: (name: string, email: string) => `${name} (${email}) demande à agir pour l’association.`,
      correction: (name: string, email: string) => `${name} (${email}) propose une correction.`,
    },
    see: 'Voir la fiche',
    reason: 'Votre raison',
    reasonHint: 'Elle est envoyée à la personne.',
    yes: { claim: 'Oui, cette personne la représente', correction: 'C’est corrigé' },
    no: { claim: 'Non', correction: 'Écarter' },
    decided: 'Ce qui a été décidé',
    mailbox: 'une boîte aux lettres qui a signé',
    was: {
      accepted: (who: string, day: string) => `Accepté par ${who}, le ${day}.`,
      declined: (who: string, day: string) => `Écarté par ${who}, le ${day}.`,
    },
    back: 'Retour',
  },
}
