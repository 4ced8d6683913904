export const fr = {
  reading: {
    title: 'La charte',
    over: 'Quatre valeurs, quatre principes',
    description: 'Le texte de la charte de coopération interassociative, article par article.',
    version: (n: number, date: string) => `Version ${n}, publiée le ${date}`,
    plain: 'En clair',
    suggestions: 'Ce que cela peut vouloir dire chez vous',
    values: 'Les valeurs',
    principles: 'Les principes',
    link: (heading: string) => `Lien vers l’article «\u00a0${heading}\u00a0»`,
    discuss: 'Ce qui s’en dit',
    frenchOnly: '',
  },
  unofficial: {
    title: 'Résumé non officiel',
    text: 'Ce texte résume la charte avec nos propres mots. Ce n’est pas le texte officiel du Mouvement associatif et de la Fédération des centres sociaux.',
  },
  marks: {
    kept: 'Texte national, gardé mot pour mot',
    keptFrom: {
      article: 'Repris d’un article national, mot pour mot',
      suggestion: 'Repris d’une piste nationale, mot pour mot',
      version: 'Repris de notre version précédente, mot pour mot',
      charter: (name: string) => `Repris de la déclinaison «\u00a0${name}\u00a0», mot pour mot`,
    },
    added: 'Ajouté ici',
    reworded: {
      article: 'Article national, dit avec nos mots',
      suggestion: 'Piste nationale, reformulée ici',
      version: 'Reformulé depuis notre version précédente',
      charter: (name: string) => `Reformulé depuis la déclinaison «\u00a0${name}\u00a0»`,
    },
    from: 'Voir ce qui a changé depuis ce texte',
    held: (kept: number, newest: number) =>
      `Article resté à la version ${kept} de la charte nationale (la version ${newest} existe).`,
    declined: (kept: number, newest: number, reason: string) =>
      `Article resté à la version ${kept}\u00a0: le changement de la version ${newest} a été décliné. ${reason}`,
  },
  fingerprint: {
    title: 'Vérifier ce texte',
    text: 'L’empreinte identifie ce texte à la lettre près. Téléchargez le texte brut, calculez son empreinte SHA-256\u00a0: elle doit être la même.',
    download: 'Télécharger le texte brut',
    print: 'La charte en PDF, à imprimer',
    onPaper:
      'L’empreinte identifie ce texte à la lettre près. À cette adresse, téléchargez le texte brut et calculez son empreinte SHA-256\u00a0: elle doit être la même.',
    label: 'Empreinte SHA-256',
  },
  feed: {
    title: 'Versions de la charte',
    version: (number: number) => `version ${number}`,
    first: 'Première version publiée ici.',
  },
  versions: {
    title: 'Les versions de la charte',
    lead: 'Une version publiée ne change plus jamais. Chacune reste lisible ici.',
    link: 'Toutes les versions',
    read: (n: number) => `Lire la version ${n}`,
    inForce: 'en vigueur',
    past: 'remplacée',
    compare: (before: number, after: number) =>
      `Voir ce qui change de la version ${before} à la version ${after}`,
  },
  comparison: {
    over: 'Comparer deux versions',
    title: (before: number, after: number) => `De la version ${before} à la version ${after}`,
    published: (number: number, date: string) => `La version ${number} a été publiée le ${date}.`,
    kinds: {
      minor: 'C’est un changement de forme\u00a0: les signatures restent valables telles quelles.',
      substantive:
        'C’est un changement de fond\u00a0: chaque signature reste attachée à la version qu’elle a signée. Personne n’est retiré de la liste.',
    },
    summary: 'En résumé',
    changes: 'Ce qui change, mot à mot',
    key: ['Ce qui est retiré est ', 'barré', '. Ce qui est ajouté est ', 'souligné deux fois', '.'],
    added: 'ajouté\u00a0: ',
    removed: 'retiré\u00a0: ',
    end: ' (fin)',
    heading: 'Titre de la charte',
    identical: 'Les deux textes sont les mêmes, mot pour mot.',
    fates: {
      added: 'Article ajouté',
      removed: 'Article retiré',
      changed: 'Article modifié',
      moved: 'Article déplacé, sans autre changement',
    },
    alsoMoved: 'Article modifié et déplacé',
    same: (n: number) =>
      n === 1 ? 'Un article ne change pas\u00a0: ' : `${n}\u00a0articles ne changent pas\u00a0: `,
  },
}
