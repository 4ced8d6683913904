import { type Lang, localPath } from '../../platform/languages.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Choice, Select } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageNav } from '../../ui/page-nav.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import type { Publication } from '../queries/publications.ts'
import type { PublicationKind } from '../rules/publication.ts'
import { PublicationLines } from './lines.tsx'

type Props = {
  lang: Lang
  kind: PublicationKind
  publications: readonly Publication[]
  place: { typed: string; name?: string }
  theme: string | undefined
  themes: readonly Choice[]
  errors: readonly FieldError[]
  links: {
    self: string
    other: string
    files: readonly { form: 'atom' | 'csv' | 'json'; path: string }[]
    next: string | undefined
  }
}

/** `/actualites` and `/ressources` */
export function PublicationList(props: Props) {
  const { lang, kind, publications, place, errors, links } = props
  const t = messages(lang)
  const { title, lead, at } = t.lists[kind]
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.over} title={place.name ? at(place.name) : title} lead={lead} />
      <Filters {...props} />
      {errors.length === 0 && publications.length === 0 && (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      )}
      <PublicationLines lang={lang} publications={publications} />
      <PageNav lang={lang} next={links.next} />
      <p>
        <a href={links.other}>{t.others[kind]}</a>
      </p>
      <section class="data-links prose" aria-labelledby="donnees">
        <h2 id="donnees">{t.data.title}</h2>
        <ul>
          {links.files.map(({ form, path }) => (
            <li key={form}>
              <a href={path}>{t.data[form]}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Filters({ lang, place, theme, themes, errors, links }: Props) {
  const t = messages(lang).filters
  const isWhole = place.typed === '' && !theme
  return (
    <search aria-label={t.title}>
      <details class="fold" open={!isWhole}>
        <summary>{t.title}</summary>
        <form class="filters" action={links.self}>
          <SuggestField
            {...{ lang, src: '/territoires/suggestions', name: 'lieu', label: t.place, value: place.typed }}
            error={errorOf(errors, 'lieu')}
            optional
          />
          <Select {...{ lang, name: 'theme', label: t.theme, value: theme, options: themes }} empty={t.any} />
          <div class="filters-act">
            <Button>{t.search}</Button>
            {!isWhole && <a href={links.self}>{t.clear}</a>}
          </div>
        </form>
      </details>
    </search>
  )
}

/** A few lines on another page: of a territory, or the home page. */
export function FewPublications(props: {
  lang: Lang
  publications: readonly Publication[]
  id: string
  title: string
  all: { path: string; words: string }
}) {
  const { lang, publications, id, title, all } = props
  if (publications.length === 0) return null
  return (
    <section class="prose" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <PublicationLines lang={lang} publications={publications} />
      <p>
        <a href={localPath(lang, all.path)}>{all.words}</a>
      </p>
    </section>
  )
}
