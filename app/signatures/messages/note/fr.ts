/** A text of the agenda: the national charter, or a local one by its name. */
export type Named = { number: number; local?: string | undefined }

function cited({ number, local, fingerprint }: Named & { fingerprint: string }): string {
  const text = local ? `«\u00a0${local}\u00a0»` : 'la charte de coopération interassociative'
  return `${text} (version\u00a0${number}, empreinte ${fingerprint}…)`
}

export const fr = {
  title: 'Note pour le conseil d’administration',
  subjects: {
    national: 'Faut-il signer la charte de coopération\u00a0?',
    local: 'Faut-il signer la charte de coopération de notre territoire\u00a0?',
    both: 'Faut-il signer la charte de coopération, et celle de notre territoire\u00a0?',
  },
  lead: 'Une page à imprimer, pour mettre la question à l’ordre du jour et décider ensemble.',
  version: ({ number, local }: Named, date: string) =>
    local
      ? `Texte proposé\u00a0: «\u00a0${local}\u00a0», version\u00a0${number}, adoptée le ${date}.`
      : `Texte proposé\u00a0: charte nationale, version\u00a0${number}, publiée le ${date}.`,
  whatLocal:
    'La charte de notre territoire reprend ce texte et y ajoute ce que les associations d’ici ont écrit ensemble. Signer l’une n’est pas signer l’autre.',
  unofficial:
    'Le texte proposé résume la charte avec nos propres mots\u00a0: ce n’est pas le texte officiel du Mouvement associatif et de la Fédération des centres sociaux.',
  what: {
    title: 'De quoi s’agit-il\u00a0?',
    text: 'D’un texte court\u00a0: quatre valeurs et quatre principes pour que les associations d’un même quartier se connaissent, s’entraident et agissent ensemble, avec les habitantes et les habitants. Il se lit en cinq minutes.',
  },
  means: {
    title: 'Ce que signer veut dire',
    lines: [
      'Nous nous reconnaissons dans ce texte et nous essayons de le faire vivre là où nous agissons.',
      'Nous pouvons choisir jusqu’à trois engagements concrets, avec nos mots.',
      'Notre nom est publié, ou nous sommes comptés sans être nommés\u00a0: c’est nous qui choisissons.',
    ],
  },
  meansNot: {
    title: 'Ce que signer ne veut pas dire',
    lines: [
      'Ce n’est ni une obligation, ni un contrôle, ni une condition pour être financé.',
      'Ce n’est pas le contrat d’engagement républicain.',
      'Cela ne coûte rien, et nous pourrons retirer notre signature à tout moment, sans donner de raison.',
      'La signature d’un réseau n’engage pas ses membres\u00a0: chaque association décide pour elle-même.',
    ],
  },
  questions: {
    title: 'Trois questions à nous poser',
    lines: [
      'Avec quelles associations du quartier travaillons-nous déjà, et avec lesquelles aimerions-nous le faire\u00a0?',
      'Quel engagement concret, petit et tenable, pourrions-nous prendre\u00a0?',
      'Qui signe pour nous, et qui répondra si une association voisine nous appelle\u00a0?',
    ],
  },
  decision: {
    title: 'Proposition de décision',
    text: (texts: readonly (Named & { fingerprint: string })[]) =>
      `Après avoir lu ${texts.map(cited).join(' et ')}, notre instance décide que l’association y souscrit librement, et donne mandat à la personne nommée ci-dessous pour signer en son nom.`,
    blanks: [
      'Association',
      'Instance',
      'Date de la réunion',
      'Pour, contre, abstentions',
      'Personne mandatée',
      'Engagements choisis',
      'Signature',
    ],
  },
  after: (url: string) => `Une fois la décision prise, la signature prend deux minutes\u00a0: ${url}`,
  read: (local: string | undefined) => (local ? `Lire «\u00a0${local}\u00a0»` : 'Lire la charte'),
  pdf: 'Télécharger la note (PDF)',
  sign: 'Signer pour mon association',
}
