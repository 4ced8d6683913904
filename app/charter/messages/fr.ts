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
    link: (heading: string) => `Lien vers l’article « ${heading} »`,
    frenchOnly: '',
  },
  unofficial: {
    title: 'Résumé non officiel',
    text: 'Ce texte résume la charte avec nos propres mots. Ce n’est pas le texte officiel du Mouvement associatif et de la Fédération des centres sociaux.',
  },
  fingerprint: {
    title: 'Vérifier ce texte',
    text: 'L’empreinte identifie ce texte à la lettre près. Téléchargez le texte brut, calculez son empreinte SHA-256 : elle doit être la même.',
    download: 'Télécharger le texte brut',
    label: 'Empreinte SHA-256',
  },
  versions: {
    title: 'Les versions de la charte',
    lead: 'Une version publiée ne change plus jamais. Chacune reste lisible ici.',
    link: 'Toutes les versions',
    read: (n: number) => `Lire la version ${n}`,
    inForce: 'en vigueur',
    past: 'remplacée',
  },
}
