import { formatList } from '../../../platform/languages.ts'

const quarters = (names: string[]) => formatList('fr', names)

export const address = {
  title: 'Mon adresse est-elle dans un quartier prioritaire\u00a0?',
  over: 'Territoires',
  lead: 'Trois réponses possibles\u00a0: dedans, dehors, ou trop près de la limite pour le dire.',
  privacy: 'Ce que vous écrivez ici n’est ni gardé, ni noté nulle part.',
  privacyOutside: 'L’adresse est envoyée, sans votre nom, au service qui sait où elle se trouve\u00a0:',
  typed: {
    title: 'Avec une adresse',
    label: 'Adresse complète',
    hint: 'Numéro, rue, code postal et commune. Par exemple\u00a0: 12 rue des Glycines, 99100 Valbrume',
    button: 'Vérifier cette adresse',
    missing: 'Écrivez une adresse.',
  },
  off: {
    title: 'Sans écrire d’adresse',
    text: 'Ce site n’est relié à aucun service d’adresses. Choisissez une commune, puis montrez l’endroit sur sa carte\u00a0; ou donnez des coordonnées.',
  },
  commune: {
    title: 'En montrant l’endroit sur une carte',
    label: 'Commune',
    hint: 'Nom ou code postal',
    button: 'Voir la carte de cette commune',
    missing: 'Choisissez une commune.',
    unknown: (text: string) => `Nous ne connaissons pas de commune nommée «\u00a0${text}\u00a0».`,
    several: 'Plusieurs communes répondent à ce nom. Laquelle\u00a0?',
    mapTitle: (name: string) => `Carte de ${name}`,
    mapText: 'Appuyez sur l’endroit. La carte montre les quartiers prioritaires, sans les rues.',
    mapAlt: (name: string) =>
      `Carte de ${name} et de ses quartiers prioritaires\u00a0: appuyez sur un endroit pour savoir`,
    closer: 'Ici, la limite est trop près pour cette échelle. Appuyez encore, sur cette carte agrandie.',
    keyboard:
      'Cette carte demande de montrer un endroit. Au clavier, ouvrez plutôt un quartier de la liste, ou donnez des coordonnées.',
    listTitle: (name: string) => `Quartiers prioritaires à ${name}`,
    none: (name: string) => `Il n’y a aucun quartier prioritaire à ${name}`,
    noneText: 'Toute adresse de cette commune est donc en dehors.',
    noMap: 'Les périmètres de ces quartiers ne sont pas dessinés ici.',
  },
  coordinates: {
    title: 'Avec des coordonnées',
    label: 'Coordonnées',
    hint: 'Latitude puis longitude, comme les donne une carte sur votre téléphone. Par exemple\u00a0: 46,58\u00a0; -20,25',
    button: 'Vérifier cet endroit',
    wrong: 'Écrivez une latitude puis une longitude, par exemple\u00a0: 48,8566\u00a0; 2,3522',
  },
  answer: {
    inside: (names: string[]) => `Oui, dans le quartier ${quarters(names)}`,
    outside: 'Non, hors de tout quartier prioritaire',
    'too-close': 'Trop près de la limite pour le dire',
    vague: 'Cette adresse est trop vague pour le dire',
    choose: 'De quelle adresse parlez-vous\u00a0?',
    unknown: 'Nous ne trouvons pas cette adresse',
    down: 'Le service d’adresses ne répond pas',
    empty: 'Les périmètres ne sont pas encore chargés',
  },
  text: {
    inside:
      'Les associations qui y agissent sont sur la page du quartier. Pour un droit ou une aide qui en dépend, la mairie confirme.',
    also: (names: string[]) => `L’endroit est aussi tout près du quartier ${quarters(names)}.`,
    outside:
      'La commune a peut-être des quartiers prioritaires ailleurs, et des associations y agissent aussi.',
    'too-close':
      'Les limites publiées sont arrondies de quelques mètres\u00a0: à moins de 15\u00a0mètres, personne ne peut répondre d’ici. Demandez à la mairie, à un centre social, ou cherchez l’adresse sur le site officiel.',
    vague: (commune: string) =>
      `Il manque un numéro, ou il n’est pas connu. Une rue peut être dedans et dehors. Ajoutez le numéro et la commune${commune && `, ou regardez les quartiers de ${commune}`}.`,
    choose: 'Plusieurs adresses se ressemblent et n’ont pas la même réponse.',
    unknown: 'Vérifiez l’orthographe, ajoutez le code postal, ou montrez l’endroit sur une carte.',
    down: 'Réessayez dans un moment, ou montrez l’endroit sur une carte.',
    empty: 'Ce site ne connaît aucun quartier prioritaire pour l’instant. Demandez à la mairie.',
  },
  about: (label: string) => `Réponse pour\u00a0: ${label}`,
  official: 'Site officiel\u00a0: sig.ville.gouv.fr',
  near: 'Quartiers possibles',
  here: 'Le quartier',
  again: 'Vérifier un autre endroit',
}
