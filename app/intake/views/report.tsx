import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/fields.tsx'
import { PageNav } from '../../ui/page-nav.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { messages } from '../messages/index.ts'
import type { Counts, Intake } from '../queries/intakes.ts'
import type { ReportRow, RowFilter } from '../queries/rows.ts'
import { verdicts } from '../rules/record.ts'

type Props = {
  lang: Lang
  intake: Intake
  rows: readonly ReportRow[]
  filter: RowFilter
  counts: Counts
  previous: string | undefined
  next: string | undefined
}

/** `/equipe/imports/:id/lignes` */
export function Report(props: Props) {
  const { lang, intake, rows, previous, next } = props
  const t = messages(lang)
  const at = localPath(lang, `/equipe/imports/${intake.id}`)
  return (
    <>
      <PageTitle title={t.report.title} over={t.over} lead={t.report.lead(intake.source)} />
      <Filter {...props} at={at} />
      {rows.length === 0 ? (
        <p>{t.report.empty}</p>
      ) : (
        <Table
          caption={t.report.caption}
          captionHidden
          columns={columnsOf(lang, at)}
          rows={rows}
          keyOf={({ line }) => line}
        />
      )}
      <PageNav lang={lang} previous={previous} next={next} />
      <p>
        <a href={at}>{t.overview.title(intake.source)}</a> ·{' '}
        <a href={`${at}/rapport.csv`}>{t.overview.csv}</a>
      </p>
    </>
  )
}

function Filter({ lang, filter, counts, at }: Props & { at: string }) {
  const t = messages(lang)
  const options = verdicts
    .filter((verdict) => counts.verdicts[verdict])
    .map((verdict) => ({
      value: verdict,
      label: t.report.choice(t.report.verdicts[verdict], counts.verdicts[verdict] ?? 0),
    }))
  return (
    <form method="get" action={`${at}/lignes`} class="narrow">
      <Select
        lang={lang}
        name="etat"
        label={t.report.filter}
        value={filter.verdict}
        empty={t.report.everything(counts.examined)}
        options={options}
      />
      <Button variant="quiet">{t.report.filter}</Button>
    </form>
  )
}

function columnsOf(lang: Lang, at: string): Column<ReportRow>[] {
  const t = messages(lang)
  return [
    {
      title: t.report.columns.name,
      cell: ({ line, name, record }) => (
        <>
          {record ? <a href={`${at}/lignes/${line}`}>{t.report.open(name)}</a> : t.report.open(name)}
          {record && <span class="hint"> {aboutOf(lang, record)}</span>}
        </>
      ),
    },
    { title: t.report.columns.line, cell: ({ line }) => line, numeric: true },
    {
      title: t.report.columns.verdict,
      cell: ({ verdict, outcome }) => (
        <span class={`verdict verdict-${outcome ?? verdict}`}>
          {outcome ? t.report.outcomes[outcome] : t.report.verdicts[verdict]}
        </span>
      ),
    },
    {
      title: t.report.columns.why,
      cell: ({ notes }) => notes.map(({ code, text }) => t.notes[code](text)).join(' '),
    },
  ]
}

function aboutOf(lang: Lang, record: NonNullable<ReportRow['record']>): string {
  const t = messages(lang).report
  const { communeName, signedOn, publication } = record
  const when = signedOn ? t.signedOn(formatDate(lang, signedOn)) : t.undated
  return [communeName, when, t[publication]].filter(Boolean).join(' · ')
}
