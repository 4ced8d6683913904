import { dayOf } from '../kernel/instants.ts'
import { type Lang, localPath } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import type { PublicProject } from './queries/public.ts'

/** The columns of the open list, in order. */
export const columns = [
  'adresse',
  'titre',
  'but',
  'etat',
  'porte_par',
  'partenaires',
  'lieu_code',
  'lieu',
  'appel',
  'appel_lien',
  'appel_limite',
  'a_plusieurs',
  'ouvert_le',
  'fictif',
  'page',
] as const

export type ProjectColumn = (typeof columns)[number]

/** What the world may know of a public project, under the names of the columns. */
export function shapeOf(
  one: PublicProject,
  lang: Lang,
  site: string,
): Record<ProjectColumn, string | string[] | boolean | null> {
  return {
    adresse: one.code,
    titre: one.title,
    but: one.purpose,
    etat: messages(lang).states[one.state],
    porte_par: one.lead,
    partenaires: one.partners,
    lieu_code: one.territory.id,
    lieu: one.territory.name,
    appel: one.callName,
    appel_lien: one.callUrl,
    appel_limite: one.callUntil,
    a_plusieurs: one.isTogether,
    ouvert_le: dayOf(one.openedAt),
    fictif: one.fictional,
    page: `${site}${localPath(lang, `/projets/${one.code}`)}`,
  }
}
