import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import type { NationalEntry } from '../../register/index.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Lines, PageTitle, Prose } from '../../ui/prose.tsx'
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
  /** The local charter they come to sign. */
  local: { slug: string; name: string } | undefined
}

/** The first page: find the association in the register, or go on by hand. */
export function Find({ lang, query, found, isPartial, errors, local }: Props) {
  const t = messages(lang).steps.find
  const searched = query !== '' && errors.length === 0
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead} />
      {local && <p>{t.local(local.name)}</p>}
      {query === '' && <Needs lang={lang} />}
      <form method="get" action={localPath(lang, '/signer')}>
        <For local={local} />
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
      {searched && found.length > 0 && <Results lang={lang} found={found} local={local} />}
      <ByHand lang={lang} query={query} isEmpty={query !== '' && found.length === 0} local={local} />
    </>
  )
}

/** Goes along from form to form. */
function For({ local }: Pick<Props, 'local'>) {
  return local ? <input type="hidden" name="declinaison" value={local.slug} /> : null
}

function Needs({ lang }: { lang: Lang }) {
  const t = messages(lang).steps.find
  return (
    <Prose>
      <h2>{t.needTitle}</h2>
      <Lines lines={t.need} />
      <p>
        <a href={localPath(lang, '/charte')}>{t.read}</a>
      </p>
    </Prose>
  )
}

function Results({ lang, found, local }: Pick<Props, 'lang' | 'found' | 'local'>) {
  const t = messages(lang).steps.find
  return (
    <section aria-labelledby="resultats">
      <h2 id="resultats">{t.results(found.length)}</h2>
      <ul class="found">
        {found.map((entry) => (
          <li key={entry.id} class="found-item">
            <Entry lang={lang} entry={entry} local={local} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entry({ lang, entry, local }: Pick<Props, 'lang' | 'local'> & { entry: NationalEntry }) {
  const t = messages(lang).steps.find
  const numbers = [entry.communeName, entry.rna ?? entry.siren].filter(Boolean).join(', ')
  const closed = entry.dissolvedOn ? t.closed(formatDate(lang, entry.dissolvedOn)) : t.closedUndated
  return (
    <form method="post" action={localPath(lang, '/signer')}>
      <For local={local} />
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

function ByHand({
  lang,
  query,
  isEmpty,
  local,
}: Pick<Props, 'lang' | 'query' | 'local'> & { isEmpty: boolean }) {
  const t = messages(lang).steps.find
  return (
    <form method="post" action={localPath(lang, '/signer')} class="found-other">
      <For local={local} />
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
