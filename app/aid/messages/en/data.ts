import type { data as french } from '../fr/data.ts'

/** What each column of the open list says. */
export const data = {
  columns: {
    adresse: 'short address of the listing; it does not change',
    sens: 'need or offer',
    quoi: 'room, equipment, skill, volunteers or information',
    titre: 'what is looked for or offered, in one line',
    precisions: 'the rest, as the association wrote it',
    personnes: 'for how many people, when it is a room',
    association: 'who posts',
    lieu_code: 'official code of the territory',
    lieu: 'name of the territory',
    pour_le: 'the day it is needed for',
    jusqu_au: 'last day on the list',
    publiee_le: 'day it was posted, Paris time',
    modifiee_le: 'day of its last change, if there is one',
    page: 'its page, where one answers',
  },
} satisfies typeof french
