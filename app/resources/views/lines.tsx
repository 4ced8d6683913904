import { ThemeNames } from '../../associations/cards.tsx'
import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { Publication } from '../queries/publications.ts'

/** `/actualites/abcdefg2` or `/ressources/…`, in French. */
export function pathOf({ kind, code }: Pick<Publication, 'kind' | 'code'>): string {
  return `/${kind === 'news' ? 'actualites' : 'ressources'}/${code}`
}

export function authorWords(lang: Lang, { author }: Publication): string {
  const t = messages(lang).by
  if (author.is === 'team') return t.team
  if (author.is === 'territory') return t.territory(author.name)
  return author.slug ? author.name : t.unnamed
}

/** Titles, each with who says it, when, and where it is of use. */
export function PublicationLines({
  lang,
  publications,
}: {
  lang: Lang
  publications: readonly Publication[]
}) {
  if (publications.length === 0) return null
  return (
    <ul class="cooperations">
      {publications.map((one) => (
        <li key={one.id} class="cooperation">
          <p>
            <a href={localPath(lang, pathOf(one))} lang={one.lang}>
              {one.title}
            </a>
            <br />
            <Origin lang={lang} publication={one} />
          </p>
        </li>
      ))}
    </ul>
  )
}

export function Origin({ lang, publication }: { lang: Lang; publication: Publication }) {
  const t = messages(lang)
  const { place, publishedAt, themes } = publication
  return (
    <span class="hint">
      {[authorWords(lang, publication), formatDate(lang, publishedAt), place?.name ?? t.everywhere].join(
        ' · ',
      )}
      {themes.length > 0 && (
        <>
          {' · '}
          <ThemeNames lang={lang} themes={themes} />
        </>
      )}
    </span>
  )
}
