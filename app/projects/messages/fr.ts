import { agreement } from './fr/agreement.ts'
import { data } from './fr/data.ts'
import { form } from './fr/form.ts'
import { handover } from './fr/handover.ts'
import { letters } from './fr/letters.ts'
import { list } from './fr/list.ts'
import { moderation } from './fr/moderation.ts'
import { place } from './fr/place.ts'
import { space } from './fr/space.ts'
import { wish } from './fr/wish.ts'
import { work } from './fr/work.ts'

export const fr = {
  list,
  form,
  place,
  space,
  wish,
  letters,
  work,
  handover,
  moderation,
  data,
  agreement,
  states: {
    open: 'En préparation',
    'under-way': 'En cours',
    finished: 'Mené à bien',
    'set-aside': 'Mis de côté',
  },
  levels: {
    partners: 'Les partenaires seulement',
    signatories: 'Les signataires d’ici',
    public: 'Tout le monde',
  },
  facts: {
    lead: 'Porté par',
    where: 'Où',
    themes: 'Thèmes',
    lasts: 'Quand',
    call: 'Appel à projets',
    until: 'Date limite',
    readers: 'Qui peut le lire',
    state: 'Où il en est',
    untilDay: (day: string) => `jusqu’au ${day} compris`,
    over: (day: string) => `la date du ${day} est passée`,
    callText: 'Lire l’appel sur le site du financeur',
  },
  partners: {
    title: 'Qui le fait ensemble',
    lead: 'porte le projet',
    alone: (lead: string) => `${lead} porte ce projet, et n’a pas encore de partenaire.`,
  },
  unknown: {
    title: 'Ce lien ne marche plus',
    text: 'Il est peut-être incomplet, ou trop ancien. Une personne de votre association retrouve ses projets dans son espace.',
    list: 'Voir les projets publics',
    space: 'Aller à mon espace',
  },
}
