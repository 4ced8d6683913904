import type { groups as fr } from '../fr/groups.ts'

export const groups: typeof fr = {
  title: 'Groups of territories',
  lead: 'Gather neighbourhoods or towns under one name: the group has its page, and one may say that one acts in the whole of it.',
  none: 'No group yet.',
  existing: 'Existing groups',
  make: 'Make a group',
  name: 'Name of the group',
  nameHint: 'For instance: The canal neighbourhoods. It cannot be changed later.',
  members: 'What it gathers',
  membersHint:
    'One code a line: neighbourhood (QN…), town (INSEE code), intercommunality (SIREN), departement-93, region-11.',
  purpose: 'What it is for',
  purposeHint: 'One sentence, shown at the top of its page.',
  button: 'Make the group',
  made: (name) => `The group “${name}” is made.`,
  see: 'See its page',
  unknown: (codes) => `We do not know: ${codes}.`,
  back: 'Back to the team',
  faults: {
    'no-name': 'Give the group a name.',
    'long-name': 'This name is too long: 80 characters at most.',
    'long-purpose': 'This sentence is too long: 300 characters at most.',
    'too-few': 'Name at least two territories.',
    'too-many': 'A group gathers sixty territories at most.',
    'not-a-member':
      'A group gathers neighbourhoods, towns, intercommunalities, départements or regions, not other groups.',
    taken: 'Another group has this name already.',
  },
}
