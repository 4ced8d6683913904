import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import type { Intake } from '../queries/intakes.ts'
import type { OneRow } from '../queries/rows.ts'
import type { Candidate } from '../rules/record.ts'
import { Decision } from './decision.tsx'

export type RowProps = {
  lang: Lang
  intake: Intake
  row: OneRow
  /** What was searched by hand, and what it found. */
  words: string
  searched: readonly Candidate[]
  error: string | undefined
  places: readonly string[]
  themes: readonly string[]
  justDecided: boolean
}

/** `/equipe/imports/:id/lignes/:line` */
export function Row(props: RowProps) {
  const { lang, intake, row, error, justDecided } = props
  const t = messages(lang)
  const { verdict, outcome, notes } = row
  const isOpen = !row.isSettled && row.record && ['examined', 'applied'].includes(intake.state)
  return (
    <>
      {justDecided && (
        <Flash lang={lang}>
          <p>{t.report.row.done}</p>
        </Flash>
      )}
      <PageTitle
        title={t.report.open(row.name)}
        over={t.report.row.title(row.line)}
        lead={outcome ? t.report.outcomes[outcome] : t.report.verdicts[verdict]}
      />
      <ErrorSummary lang={lang} errors={error ? [{ field: 'qui', message: error }] : []} />
      <ul>
        {notes.map(({ code, text }) => (
          <li key={`${code} ${text}`}>{t.notes[code](text)}</li>
        ))}
      </ul>
      <Understood {...props} />
      {isOpen ? <Decision {...props} /> : row.record && <p>{t.report.row.settled}</p>}
      {isOpen && <SearchByHand {...props} />}
      <FileSays {...props} />
      <p>
        <a href={localPath(lang, `/equipe/imports/${intake.id}/lignes`)}>{t.report.row.back}</a>
      </p>
    </>
  )
}

function Understood({ lang, row, places, themes }: RowProps) {
  const t = messages(lang).report
  const { record } = row
  if (!record) return null
  const labels = t.row.labels
  const rows = [
    [labels.place, record.communeName ?? t.row.noPlace],
    [labels.numbers, [record.rna, record.siret ?? record.siren].filter(Boolean).join(' · ')],
    [labels.places, places.join(' · ')],
    [labels.themes, themes.join(' · ')],
    [labels.when, record.signedOn ? t.signedOn(formatDate(lang, record.signedOn)) : t.undated],
    [labels.publication, t[record.publication]],
  ] as const
  return (
    <section>
      <h2>{t.row.understood}</h2>
      <SummaryList
        lang={lang}
        rows={rows.filter(([, value]) => value).map(([label, value]) => ({ label, value }))}
      />
    </section>
  )
}

/** Asked by address: what is found joins the proposals above. */
function SearchByHand({ lang, intake, row, words, searched }: RowProps) {
  const t = messages(lang).report.row
  return (
    <details class="fold" open={words !== ''}>
      <summary>{t.search}</summary>
      {words !== '' && searched.length === 0 && <p role="status">{t.nothing}</p>}
      <form method="get" action={localPath(lang, `/equipe/imports/${intake.id}/lignes/${row.line}`)}>
        <TextField lang={lang} name="q" type="search" label={t.searchLabel} value={words} maxlength={120} />
        <Button variant="quiet">{t.searchButton}</Button>
      </form>
    </details>
  )
}

function FileSays({ lang, row }: RowProps) {
  const t = messages(lang).report.row
  if (row.cells.length === 0) return null
  return (
    <details class="fold">
      <summary>{t.says}</summary>
      <dl class="summary-list">
        {row.cells.map(({ heading, value }, i) => (
          <div class="summary-row" key={i}>
            <dt>{heading || t.noHeading}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
