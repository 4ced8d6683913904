import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Choice, Select } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageNav } from '../../ui/page-nav.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import type { Listing } from '../queries/listings.ts'
import { kinds } from '../rules/listing.ts'
import { addressOf, asksNothing, type Question } from '../rules/question.ts'
import { ListingCards } from './lines.tsx'

type Props = {
  lang: Lang
  question: Question
  errors: readonly FieldError[]
  listings: readonly Listing[]
  next: string | undefined
  /** The place whose neighbours come first. */
  nearPlace: string | undefined
  themes: readonly Choice[]
}

/** `/entraide`: what associations look for or offer, and how to find one's own. */
export function ListingList(props: Props) {
  const { lang, question, errors, listings, next } = props
  const t = messages(lang).list
  const isWhole = asksNothing(question) && !question.near
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.over} title={t.title} lead={t.lead} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/entraide/publier')}>{t.post}</ButtonLink>
      </Buttons>
      {!(isWhole && listings.length === 0) && <Filters {...props} />}
      {errors.length === 0 && listings.length === 0 && <Nothing lang={lang} isWhole={isWhole} />}
      {listings.length > 0 && (
        <section aria-labelledby="annonces">
          <h2 id="annonces" class={isWhole ? 'visually-hidden' : undefined}>
            {isWhole ? t.title : t.found}
          </h2>
          <NearWords {...props} />
          <ListingCards lang={lang} listings={listings} />
          <PageNav lang={lang} next={next} />
        </section>
      )}
      <Twins lang={lang} question={question} />
    </>
  )
}

function NearWords({ lang, question, nearPlace }: Props) {
  const t = messages(lang).list
  if (!question.near) return null
  return <p class="hint">{nearPlace ? t.nearOf(nearPlace) : t.nearPoint}</p>
}

function Nothing({ lang, isWhole }: { lang: Lang; isWhole: boolean }) {
  const t = messages(lang).list
  return (
    <Empty title={isWhole ? t.emptyTitle : t.nothingTitle}>
      <p>{isWhole ? t.empty : t.nothing}</p>
      {!isWhole && (
        <Buttons>
          <ButtonLink href={localPath(lang, '/entraide')} variant="quiet">
            {t.all}
          </ButtonLink>
        </Buttons>
      )}
    </Empty>
  )
}

function Filters({ lang, question, errors, themes }: Props) {
  const t = messages(lang)
  const { direction, kind, theme, place, territory, near, nearTerritory } = question
  const src = '/territoires/suggestions'
  const sides = [
    { value: 'besoin', label: t.directions.need },
    { value: 'offre', label: t.directions.offer },
  ]
  const sens = direction && { need: 'besoin', offer: 'offre' }[direction]
  return (
    <search aria-label={t.filters.title}>
      <details class="fold" open={!(asksNothing(question) && !near)}>
        <summary>{t.filters.title}</summary>
        <form class="filters" action={localPath(lang, '/entraide')}>
          <Select
            {...{ lang, name: 'sens', label: t.filters.direction, value: sens, options: sides }}
            empty={t.filters.both}
          />
          <Select
            {...{ lang, name: 'quoi', label: t.filters.kind, value: kind }}
            options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
            empty={t.filters.any}
          />
          <Select
            {...{ lang, name: 'theme', label: t.filters.theme, value: theme, options: themes }}
            empty={t.filters.any}
          />
          <SuggestField
            {...{ lang, src, name: 'lieu', label: t.filters.place, value: place }}
            choice={territory}
            error={errorOf(errors, 'lieu')}
            optional
          />
          <near-me
            label={t.filters.nearMe}
            looking={t.filters.nearLooking}
            refused={t.filters.nearRefused}
            promise={t.filters.nearPromise}
          >
            <SuggestField
              {...{ lang, src, name: 'pres', label: t.filters.near, value: near }}
              choice={nearTerritory}
              error={errorOf(errors, 'pres')}
              optional
            />
          </near-me>
          <div class="filters-act">
            <Button>{t.filters.search}</Button>
            {!(asksNothing(question) && !near) && (
              <a href={localPath(lang, '/entraide')}>{t.filters.clear}</a>
            )}
          </div>
        </form>
      </details>
    </search>
  )
}

/** The same list as data, with the same questions. */
function Twins({ lang, question }: { lang: Lang; question: Question }) {
  const t = messages(lang).list
  const files = [
    ['csv', t.csv],
    ['json', t.json],
    ['atom', t.atom],
  ] as const
  return (
    <section class="data-links prose" aria-labelledby="donnees">
      <h2 id="donnees">{t.data}</h2>
      <ul>
        {files.map(([form, words]) => (
          <li key={form}>
            <a href={addressOf(localPath(lang, `/entraide.${form}`), question)}>{words}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={localPath(lang, '/donnees/entraide')}>{t.columns}</a>
      </p>
    </section>
  )
}
