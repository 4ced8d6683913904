export const fr = {
  headings: {
    charters: 'Charte et déclinaisons',
    signatures: 'Elles ont signé',
    meetings: 'Rencontres',
    aid: 'Besoins et offres',
    cooperations: 'Faites ensemble',
    plans: 'Plans d’action',
    projects: 'Projets à plusieurs',
    resources: 'Actualités et ressources',
  },
  lines: {
    national: (number: string, _: string) => `Version ${number} de la charte nationale`,
    'local-opened': (name: string, _: string) => `${name}\u00a0: une déclinaison s’ouvre`,
    'local-adopted': (name: string, number: string) => `${name}\u00a0: la version ${number} est adoptée`,
    'local-signed': (association: string, name: string) => `${association} a signé ${name}`,
    signed: (association: string, _: string) => association,
    meeting: (title: string, place: string) => `${title}, à venir (${place})`,
    'meeting-cancelled': (title: string, place: string) => `${title}, annulée (${place})`,
    minutes: (title: string, place: string) => `${title}\u00a0: le compte rendu est là (${place})`,
    need: (title: string, association: string) => `${association} cherche\u00a0: ${title}`,
    offer: (title: string, association: string) => `${association} propose\u00a0: ${title}`,
    cooperation: (one: string, other: string) => `${one} et ${other}`,
    project: (title: string, lead: string) => `${title} (${lead})`,
    call: (title: string, lead: string) => `${title}\u00a0: ${lead} cherche avec qui répondre`,
    news: (title: string, _: string) => title,
    resource: (title: string, _: string) => title,
    told: (title: string, charter: string) => `${title} (${charter})`,
  },
  others: (n: number) => (n === 1 ? 'et une autre' : `et ${n}\u00a0autres`),
  letter: {
    subject: (n: number) =>
      n === 1 ? 'Une nouvelle près de chez vous' : `${n}\u00a0nouvelles près de chez vous`,
    hello: 'Bonjour,',
    since: (day: string) =>
      `Voici ce qui est nouveau depuis le ${day}, là où vos associations agissent et là où vous animez.`,
    button: 'Ouvrir mon espace',
  },
  preview: {
    title: 'Les nouvelles près de chez vous',
    lead: (day: string) =>
      `Depuis le ${day}, là où vos associations agissent et là où vous animez. C’est ce que dira votre prochaine lettre.`,
    empty: 'Rien de nouveau pour le moment',
    emptyText: 'Quand rien n’est nouveau, aucune lettre ne part.',
    letters: 'Choisir les lettres que je reçois',
    back: 'Mon espace',
  },
}
