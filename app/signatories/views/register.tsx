import { type Lang, localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageNav } from '../../ui/page-nav.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { RegisterPage } from '../queries/register.ts'
import { writeCursor } from '../rules/cursor.ts'
import { addressOf, asksNothing, type Question } from '../rules/filter.ts'
import type { SignatoryCounts } from '../rules/signatory.ts'
import { DataLinks } from './data-links.tsx'
import { Filters, type FiltersProps } from './filters.tsx'
import { SignatoryLines } from './lines.tsx'

type Props = FiltersProps & {
  /** Of everyone, when nothing was asked. */
  counts: SignatoryCounts | undefined
  /** What was found; nothing while the place is not known. */
  page: RegisterPage | undefined
  /** Counts of what was found; undefined when a name was searched. */
  found: Pick<SignatoryCounts, 'associations' | 'networks'> | undefined
  territory: Territory | undefined
  /** Places among which the visitor must choose. */
  several: readonly Territory[]
  now: Date
}

/** `/signataires`: everyone who signed and is named, and how to find one of them. */
export function Register(props: Props) {
  const { lang, counts, question, placeError, several, page } = props
  const t = messages(lang)
  return (
    <>
      {placeError && <ErrorSummary lang={lang} errors={[{ field: 'lieu', message: placeError }]} />}
      <PageTitle title={t.register.title} over={t.register.over} lead={counts && t.counts.all(counts)} />
      {counts && counts.networks > 0 && <p class="hint">{t.counts.networksNote}</p>}
      <Filters {...props} />
      {several.length > 0 && <SeveralPlaces question={question} several={several} lang={lang} />}
      {page && <Found {...props} page={page} />}
      <DataLinks question={question} lang={lang} />
    </>
  )
}

function SeveralPlaces({ question, several, lang }: Pick<Props, 'question' | 'several' | 'lang'>) {
  return (
    <section class="several">
      <p>{messages(lang).filters.several(question.place)}</p>
      <ul>
        {several.map((territory) => (
          <li key={territory.id}>
            <a
              href={addressOf(localPath(lang, '/signataires'), {
                ...question,
                place: territory.name,
                territory: territory.id,
              })}
            >
              {territory.name}
            </a>{' '}
            <span class="hint">{territory.hint}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Found(props: Props & { page: RegisterPage }) {
  const { lang, question, page, found, territory, now } = props
  const t = messages(lang)
  const asked = !asksNothing(question)
  const { signatories } = page
  if (signatories.length === 0) return <NothingFound asked={asked} territory={territory} lang={lang} />
  return (
    <section aria-labelledby="liste">
      <h2 id="liste">{asked ? t.register.found : t.register.list}</h2>
      {asked && (
        <p>
          {[
            found && t.counts.found(found),
            territory && t.filters.actingIn(`${territory.name} (${territory.hint})`),
            question.name && t.filters.named(question.name),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      <SignatoryLines signatories={signatories} lang={lang} now={now} />
      <Pages page={page} question={question} lang={lang} />
    </section>
  )
}

function Pages({ page, question, lang }: { page: RegisterPage; question: Question; lang: Lang }) {
  const first = page.signatories[0]
  const last = page.signatories.at(-1)
  const path = localPath(lang, '/signataires')
  return (
    <PageNav
      lang={lang}
      previous={
        page.hasPrevious && first ? addressOf(path, question, { avant: writeCursor(first) }) : undefined
      }
      next={page.hasNext && last ? addressOf(path, question, { apres: writeCursor(last) }) : undefined}
    />
  )
}

type NothingProps = { asked: boolean; territory: Territory | undefined; lang: Lang }

function NothingFound({ asked, territory, lang }: NothingProps) {
  const t = messages(lang).empty
  return (
    <Empty title={asked ? (territory ? t.nothingHere : t.nothing) : t.title}>
      <p>{asked ? t.invite : t.text}</p>
      <Buttons>
        <ButtonLink href={localPath(lang, asked ? '/charte' : '/signer')}>
          {asked ? t.read : t.sign}
        </ButtonLink>
        {asked && (
          <ButtonLink href={localPath(lang, '/signataires')} variant="quiet">
            {t.clear}
          </ButtonLink>
        )}
      </Buttons>
    </Empty>
  )
}
