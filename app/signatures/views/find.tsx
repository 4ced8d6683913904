import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import type { NationalEntry } from '../../register/index.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle, Prose } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'

interface Props {
  lang: Lang
  /** What was searched, as typed; empty at first. */
  query: string
  found: readonly NationalEntry[]
  /** The official register online was asked and did not answer. */
  isPartial: boolean
  errors: readonly FieldError[]
}

/** The first page: find the association in the register, or go on by hand. */
export function Find({ lang, query, found, isPartial, errors }: Props) {
  const t = messages(lang).steps.find
  const searched = query !== '' && errors.length === 0
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead} />
      {query === '' && <Needs lang={lang} />}
      <form method="get" action={localPath(lang, '/signer')}>
        <SuggestField
          lang={lang}
          name="q"
          label={t.label}
          hint={t.hint}
          value={query}
          error={errorOf(errors, 'q')}
          src="/associations/suggestions"
          autocomplete="organization"
          maxlength={200}
        />
        <Buttons>
          <Button variant={searched ? 'quiet' : 'act'}>{t.search}</Button>
        </Buttons>
      </form>
      {searched && isPartial && (
        <Notice lang={lang} title={t.partialTitle}>
          <p>{t.partial}</p>
        </Notice>
      )}
      {searched && found.length > 0 && <Results lang={lang} found={found} />}
      {query !== '' && <ByHand lang={lang} query={query} isEmpty={found.length === 0} />}
      {query === '' && <ByHand lang={lang} query="" isEmpty={false} />}
    </>
  )
}

function Needs({ lang }: { lang: Lang }) {
  const t = messages(lang).steps.find
  return (
    <Prose>
      <h2>{t.needTitle}</h2>
      <ul>
        {t.need.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={localPath(lang, '/charte')}>{t.read}</a>
      </p>
    </Prose>
  )
}

function Results({ lang, found }: { lang: Lang; found: readonly NationalEntry[] }) {
  const t = messages(lang).steps.find
  return (
    <section aria-labelledby="resultats">
      <h2 id="resultats">{t.results(found.length)}</h2>
      <ul class="found">
        {found.map((entry) => (
          <li key={entry.id} class="found-item">
            <Entry lang={lang} entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entry({ lang, entry }: { lang: Lang; entry: NationalEntry }) {
  const t = messages(lang).steps.find
  const numbers = [entry.communeName, entry.rna ?? entry.siren].filter(Boolean).join(', ')
  const closed = entry.dissolvedOn ? t.closed(formatDate(lang, entry.dissolvedOn)) : t.closedUndated
  return (
    <form method="post" action={localPath(lang, '/signer')}>
      <p class="found-name">
        <strong>{entry.name}</strong>
        <span class="hint">{numbers}</span>
        {entry.status !== 'active' && <span class="hint">{closed}</span>}
      </p>
      <Button variant="quiet" name="entry" value={entry.rna ?? entry.siren ?? ''}>
        {t.choose}
        <span class="visually-hidden"> {entry.name}</span>
      </Button>
    </form>
  )
}

function ByHand({ lang, query, isEmpty }: { lang: Lang; query: string; isEmpty: boolean }) {
  const t = messages(lang).steps.find
  return (
    <form method="post" action={localPath(lang, '/signer')} class="found-other">
      {query !== '' && <h2>{isEmpty ? t.noneTitle : t.notHere}</h2>}
      {query !== '' && isEmpty && <p>{t.none}</p>}
      <input type="hidden" name="typed" value={query} />
      <Buttons>
        <Button variant={query !== '' && isEmpty ? 'act' : 'quiet'}>{t.byHand}</Button>
      </Buttons>
      <p class="hint">{t.noNumber}</p>
    </form>
  )
}
