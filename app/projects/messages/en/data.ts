import type { data as french } from '../fr/data.ts'

/** What each column of the open list says. */
export const data = {
  columns: {
    adresse: 'short address of the project; it does not change',
    titre: 'its title',
    but: 'what its partners want to do, and why',
    etat: 'being prepared, under way or brought to its end',
    porte_par: 'association that leads it',
    partenaires: 'other associations that agreed to be in it',
    lieu_code: 'identifier of the territory',
    lieu: 'name of the territory',
    appel: 'call for projects that it answers',
    appel_lien: 'page of this call, of the funder',
    appel_limite: 'last day of this call',
    a_plusieurs: 'true when other associations may ask to be in it',
    ouvert_le: 'day it was opened, Paris time',
    fictif: 'true on the demonstration site',
    page: 'its page',
  },
} satisfies typeof french
