export const fr = {
  nav: 'Propositions',
  propose: 'Proposer une autre rédaction',
  waiting: (n: number) =>
    n === 1 ? 'Une autre rédaction est proposée' : `${n}\u00a0autres rédactions sont proposées`,
  list: {
    title: 'Les autres rédactions proposées',
    lead: 'Une proposition, une raison, l’avis des autres, une décision. Rien ne disparaît.',
    empty:
      'Aucune proposition pour l’instant. Pour en faire une, choisissez un texte d’ici et «\u00a0Proposer une autre rédaction\u00a0».',
    by: (association: string, day: string) => `${association}, ${day}`,
    comments: (n: number) => (n === 0 ? 'aucun avis' : n === 1 ? 'un avis' : `${n}\u00a0avis`),
  },
  states: {
    open: 'à décider',
    accepted: 'acceptée',
    merged: 'acceptée avec des retouches',
    declined: 'déclinée',
    withdrawn: 'retirée',
  },
  form: {
    title: (heading: string) => `Une autre rédaction de «\u00a0${heading}\u00a0»`,
    reason: 'Pourquoi\u00a0?',
    reasonHint: 'En une ou deux phrases, pour celles et ceux qui liront.',
    send: 'Proposer cette rédaction',
    'reason-missing': 'Dites pourquoi\u00a0: une proposition se comprend mieux avec sa raison.',
    'reason-long': 'C’est trop long\u00a0: 1\u00a0000\u00a0caractères au plus.',
    'same-words': 'C’est le texte d’aujourd’hui, mot pour mot.',
  },
  page: {
    over: (state: string) => `Autre rédaction, ${state}`,
    by: (association: string, time: string) => `Proposée par ${association}, ${time}`,
    reason: 'La raison',
    changes: 'Ce qui changerait, mot à mot',
    decided: (association: string, day: string) => `Décidé par ${association}, le ${day}`,
    comments: 'Les avis',
    noComment: 'Personne n’a encore donné son avis.',
    earlier: (n: number) => (n === 1 ? 'Voir l’avis d’avant' : `Voir les ${n}\u00a0avis d’avant`),
    latest: 'Revenir aux derniers avis',
    yours: 'Votre avis',
    send: 'Donner cet avis',
    sending: 'Envoi…',
    thanks: 'Votre avis est ajouté.',
    decide: 'Décider',
    accept: 'Accepter cette rédaction',
    retouch: 'Retoucher avant d’accepter',
    retouchHint:
      'Ces mots seront gardés à la place de ceux qui sont proposés. La proposition reste lisible ici.',
    changed:
      'Le texte a changé depuis cette proposition. Voici les deux réunis\u00a0; relisez, corrigez, puis gardez.',
    clash: 'Les deux ont changé les mêmes phrases\u00a0: elles se suivent ci-dessous, gardez la bonne.',
    merge: 'Garder cette rédaction réunie',
    mergeTitle: 'Réunir avec le texte d’aujourd’hui',
    words: 'Un mot, ou la raison du refus',
    decline: 'Décliner',
    withdraw: 'Retirer ma proposition',
  },
  problems: {
    'already-decided': 'C’est déjà décidé.',
    'reason-missing': 'Un refus se dit avec sa raison.',
    'block-changed': 'Le texte a changé depuis\u00a0: réunissez d’abord les deux.',
    'changed-meanwhile': 'Le texte vient de changer\u00a0: relisez avant de décider.',
    'not-yours': 'Ce sont les personnes qui animent qui décident.',
    'not-now': 'Le texte est figé\u00a0: rien ne s’y change en ce moment.',
    'unknown-amendment': 'Cette proposition n’existe pas.',
    'words-missing': 'Écrivez votre avis.',
    'words-long': 'C’est trop long\u00a0: 2\u00a0000\u00a0caractères au plus.',
  },
  letter: {
    subject: (heading: string) => `Une autre rédaction est proposée\u00a0: ${heading}`,
    hello: 'Bonjour,',
    told: (association: string, heading: string, name: string) =>
      `${association} propose une autre rédaction de «\u00a0${heading}\u00a0», dans «\u00a0${name}\u00a0».`,
    open: 'Lire et donner notre avis',
    answer:
      'Vous pouvez aussi répondre à cette lettre\u00a0: votre réponse deviendra un avis, que le groupe lira.',
    without: 'Aucun compte n’est nécessaire. Ce lien vaut pour cette proposition.',
  },
  unheard: {
    subject: (heading: string) => `Votre réponse n’a pas pu être ajoutée\u00a0: ${heading}`,
    hello: 'Bonjour,',
    why: {
      left: (heading: string) =>
        `Vous avez répondu à propos de «\u00a0${heading}\u00a0». Vous ne faites plus partie de ce groupe\u00a0: votre réponse n’y est pas ajoutée.`,
      decided: (heading: string) =>
        `Vous avez répondu à propos de «\u00a0${heading}\u00a0». La proposition est déjà décidée\u00a0: les avis ne s’y ajoutent plus.`,
      'too-long': (heading: string) =>
        `Votre réponse à propos de «\u00a0${heading}\u00a0» est trop longue pour un avis\u00a0: 2\u00a0000\u00a0caractères au plus. Envoyez-en une plus courte, à la même adresse.`,
    },
    kept: 'Vos mots sont restés dans votre boîte, parmi les messages envoyés. Rien n’est gardé ici.',
    open: 'Voir la proposition',
  },
  link: { gone: 'Ce lien n’ouvre rien', goneText: 'Vérifiez l’adresse, ou reprenez le lien de la lettre.' },
}
