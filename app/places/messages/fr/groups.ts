import type { GroupFault } from '../../../territories/index.ts'

export const groups = {
  title: 'Groupes de territoires',
  lead: 'Rassemblez des quartiers ou des communes sous un nom\u00a0: le groupe a sa page, et l’on peut dire que l’on agit dans tout le groupe.',
  none: 'Aucun groupe pour l’instant.',
  existing: 'Groupes existants',
  make: 'Créer un groupe',
  name: 'Nom du groupe',
  nameHint: 'Par exemple\u00a0: Les quartiers du canal. Il ne pourra pas être changé.',
  members: 'Ce qu’il rassemble',
  membersHint:
    'Un code par ligne\u00a0: quartier (QN…), commune (code INSEE), intercommunalité (SIREN), departement-93, region-11.',
  purpose: 'À quoi il sert',
  purposeHint: 'Une phrase, montrée en haut de sa page.',
  button: 'Créer le groupe',
  made: (name: string) => `Le groupe «\u00a0${name}\u00a0» est créé.`,
  see: 'Voir sa page',
  unknown: (codes: string) => `Nous ne connaissons pas\u00a0: ${codes}.`,
  back: 'Retour à l’équipe',
  faults: {
    'no-name': 'Donnez un nom au groupe.',
    'long-name': 'Ce nom est trop long\u00a0: 80\u00a0caractères au plus.',
    'long-purpose': 'Cette phrase est trop longue\u00a0: 300\u00a0caractères au plus.',
    'too-few': 'Indiquez au moins deux territoires.',
    'too-many': 'Un groupe rassemble soixante territoires au plus.',
    'not-a-member':
      'Un groupe rassemble des quartiers, communes, intercommunalités, départements ou régions, pas d’autres groupes.',
    taken: 'Un autre groupe porte déjà ce nom.',
  } satisfies Record<GroupFault, string>,
}
