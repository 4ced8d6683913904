import type { ApiWords } from '../../rules/words.ts'

export const words: ApiWords = {
  tags: {
    signatories: { title: 'Signataires', text: 'Qui a signé et veut être nommé.' },
    associations: { title: 'Associations', text: 'Les organisations, et ce qu’elles font.' },
    territories: { title: 'Territoires', text: 'De la France au quartier prioritaire.' },
    charter: { title: 'Charte', text: 'Chaque version publiée, et son texte.' },
    local: { title: 'Déclinaisons', text: 'Les textes locaux adoptés, et qui les a signés.' },
    counts: { title: 'Comptes', text: 'Combien, aujourd’hui et jour après jour.' },
    description: { title: 'Description', text: 'Cette API, décrite pour les programmes.' },
  },
  operations: {
    listSignatories: {
      title: 'Les signataires',
      text: 'Signatures en vigueur de qui veut être nommé, la plus récente d’abord.',
    },
    listAssociations: {
      title: 'Chercher une association',
      text: 'Organisations nommées au registre, par ordre de leur nom court\u00a0; celles qui ont retiré leur signature y restent.',
    },
    getAssociation: { title: 'Une association', text: 'Tout ce qui est public d’elle.' },
    listThemes: { title: 'Les thèmes', text: 'Les douze mots qui disent ce que fait une association.' },
    listTerritories: {
      title: 'Les territoires',
      text: 'Tous ceux que ce site connaît, par ordre d’identifiant.',
    },
    searchTerritories: {
      title: 'Chercher un territoire',
      text: 'Par nom, code ou code postal, sans se soucier des accents\u00a0; le plus probable d’abord.',
    },
    getTerritory: { title: 'Un territoire', text: 'Avec ceux qui le contiennent et combien y agissent.' },
    listChildren: {
      title: 'Ce que contient un territoire',
      text: 'Les territoires qu’il contient directement.',
    },
    listTerritorySignatories: {
      title: 'Qui agit dans un territoire',
      text: 'Les signataires qui y agissent, ou dans un territoire qu’il contient.',
    },
    findDistrict: {
      title: 'Ce point est-il dans un quartier prioritaire ?',
      text: 'Trois réponses, dont « trop près du bord pour le dire ». La réponse n’est gardée que par qui a demandé : un point peut être chez quelqu’un.',
    },
    listCharterVersions: { title: 'Les versions de la charte', text: 'La plus récente d’abord.' },
    getCharterVersion: { title: 'Une version', text: 'Avec ses articles.' },
    getCharterText: {
      title: 'Le texte exact d’une version',
      text: 'Octet pour octet ce qui est signé\u00a0: son SHA-256 est l’empreinte de la version.',
    },
    listLocalCharters: {
      title: 'Les déclinaisons territoriales',
      text: 'Ouvertes, adoptées ou closes, par ordre de leur nom court. Rien de ce qu’un groupe écrit entre ses membres.',
    },
    getLocalCharter: {
      title: 'Une déclinaison',
      text: 'Avec toutes ses versions adoptées, la plus récente d’abord.',
    },
    getLocalVersion: {
      title: 'Le texte d’une déclinaison',
      text: 'Une version adoptée\u00a0; chaque article dit s’il est national, ajouté ou reformulé.',
    },
    listLocalSignatories: {
      title: 'Qui a signé une déclinaison',
      text: 'Qui l’a signée et veut être nommé. Ce n’est pas la liste de la charte nationale, et les deux ne s’additionnent pas.',
    },
    getCounts: {
      title: 'Combien ont signé',
      text: 'En ce moment. Les réseaux et les associations ne s’additionnent pas.',
    },
    listCountDays: { title: 'Combien avaient signé, jour après jour', text: 'Le plus ancien d’abord.' },
    getDescription: { title: 'Cette description', text: 'OpenAPI 3.1, en JSON.' },
    getDescriptionYaml: { title: 'Cette description, en YAML', text: 'La même, plus facile à lire.' },
  },
  parameters: {
    q: 'des mots du nom, avec ou sans accents',
    kind: 'seulement ce type d’organisation',
    theme: 'seulement ce thème',
    territory:
      'seulement qui agit dans ce territoire, ou dans un de ceux qu’il contient\u00a0: son identifiant',
    territory_kind: 'seulement ce type de territoire',
    limit: 'nombre de lignes, 100 au plus',
    cursor: 'où commence la page\u00a0: ne le fabriquez pas, suivez «\u00a0next\u00a0»',
    after: 'seulement les jours d’après celui-ci',
    lon: 'longitude, en degrés (WGS 84)',
    lat: 'latitude, en degrés (WGS 84)',
    slug: 'nom court de l’association',
    id: 'identifiant du territoire, par exemple qpv:QN99001M',
    charter: 'nom court de la déclinaison',
    number: 'numéro de la version',
  },
}
