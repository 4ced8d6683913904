import { themeName } from '../associations/index.ts'
import { dayOf } from '../kernel/instants.ts'
import { type Lang, localPath } from '../platform/languages.ts'
import type { Publication } from './queries/publications.ts'
import { authorWords, pathOf } from './views/lines.tsx'

/** The columns of the open lists, in order. */
export const columns = [
  'adresse',
  'titre',
  'texte',
  'lien',
  'themes',
  'par',
  'lieu_code',
  'lieu',
  'langue',
  'publiee_le',
  'modifiee_le',
  'page',
] as const

export type PublicationColumn = (typeof columns)[number]

/** What the world may know of news or a resource, under the names of the columns. */
export function shapeOf(
  one: Publication,
  lang: Lang,
  site: string,
): Record<PublicationColumn, string | string[] | null> {
  return {
    adresse: one.code,
    titre: one.title,
    texte: one.body,
    lien: one.link,
    themes: one.themes.map((theme) => themeName(lang, theme)),
    par: authorWords(lang, one),
    lieu_code: one.place?.address ?? null,
    lieu: one.place?.name ?? null,
    langue: one.lang,
    publiee_le: dayOf(one.publishedAt),
    modifiee_le: one.changedAt && dayOf(one.changedAt),
    page: `${site}${localPath(lang, pathOf(one))}`,
  }
}
