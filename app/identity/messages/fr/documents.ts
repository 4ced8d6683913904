export const documents = {
  documents: {
    title: 'Documents vus',
    lead: 'Une association vous a montré un document\u00a0? Notez son genre et sa date. Le papier n’est pas gardé\u00a0: ni copie, ni photo. La fiche dira seulement ce que vous avez lu.',
    which: 'Adresse de la fiche',
    whichHint: 'Par exemple\u00a0: /associations/les-glaneurs-de-valbrume',
    kind: 'Quel document\u00a0?',
    kinds: {
      minutes: 'Compte rendu de la décision',
      delegation: 'Délégation de signature',
      statutes: 'Statuts',
      declaration: 'Récépissé de déclaration',
    },
    day: 'Date du document',
    button: 'Noter que nous l’avons lu',
    seen: 'Ce que nous avons lu',
    none: 'Rien pour l’instant.',
    line: (kind: string, day: string) => `${kind}, du ${day}`,
    takeBack: 'C’était une erreur\u00a0: reprendre',
    back: 'Espace de l’équipe',
    unknown: 'Nous ne trouvons pas de signature en vigueur à cette adresse. Copiez celle de la fiche.',
    problems: {
      kind: 'Dites de quel document il s’agit.',
      day: 'Écrivez un jour passé, ainsi\u00a0: 14/03/2026.',
    },
  },
}
