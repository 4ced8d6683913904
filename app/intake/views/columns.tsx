import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { Select } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError, Fieldset } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Line } from '../queries/grid.ts'
import type { Intake } from '../queries/intakes.ts'
import { columnName } from '../rules/columns-form.ts'
import { type Columns, fields } from '../rules/field.ts'
import type { Settings } from '../rules/record.ts'
import { WholeList } from './whole-list.tsx'

export type ColumnsFormProps = {
  lang: Lang
  intake: Intake
  table: {
    sheets: { name: string; rows: number }[]
    sheet: string
    lines: Line[]
    headerLine: number
    header: string[]
    samples: string[][]
    versions: { number: number; publishedAt: Date }[]
    isRemembered: boolean
  }
  columns: Columns
  settings: Settings
  errors: readonly FieldError[]
  /** The date as it was typed, when it could not be read. */
  date?: string | undefined
}

/** What each column is, with its samples, and what holds for the whole list. */
export function ColumnsForm(props: ColumnsFormProps) {
  const { lang, intake, table, errors } = props
  const t = messages(lang)
  const how = t.columns.how[intake.encoding ?? ''] ?? ''
  return (
    <>
      <PageTitle title={t.columns.title} over={t.over} lead={t.columns.lead} />
      <ErrorSummary lang={lang} errors={errors} />
      <p>{t.columns.read(intake.fileName, intake.total, how)}</p>
      {intake.mended && (
        <Notice lang={lang}>
          <p>{t.columns.mended}</p>
        </Notice>
      )}
      {table.isRemembered && (
        <Notice lang={lang}>
          <p>{t.columns.remembered}</p>
        </Notice>
      )}
      <Where {...{ lang, intake, table }} />
      <form method="post" action={localPath(lang, `/equipe/imports/${intake.id}/colonnes`)}>
        <input type="hidden" name="revision" value={intake.revision} />
        <input type="hidden" name="feuille" value={table.sheet} />
        <input type="hidden" name="titres" value={table.headerLine} />
        <What {...props} />
        <WholeList {...props} />
        <Buttons>
          <Button sending={t.columns.examining}>{t.columns.examine}</Button>
        </Buttons>
      </form>
      <form method="post" action={localPath(lang, `/equipe/imports/${intake.id}/abandonner`)}>
        <input type="hidden" name="revision" value={intake.revision} />
        <Button variant="quiet">{t.overview.drop}</Button>
      </form>
    </>
  )
}

/** Which sheet, and which of its rows holds the headings: asked by address, so that nothing is stored. */
function Where({ lang, intake, table }: Pick<ColumnsFormProps, 'lang' | 'intake' | 'table'>) {
  const t = messages(lang).columns
  return (
    <details class="fold" open={table.sheets.length > 1}>
      <summary>{t.where}</summary>
      <form method="get" action={localPath(lang, `/equipe/imports/${intake.id}/colonnes`)}>
        {table.sheets.length > 1 && (
          <Select
            lang={lang}
            name="feuille"
            label={t.sheet}
            value={table.sheet}
            empty={false}
            options={table.sheets.map(({ name, rows }) => ({ value: name, label: t.sheetRows(name, rows) }))}
          />
        )}
        <Select
          lang={lang}
          name="titres"
          label={t.header}
          value={String(table.headerLine)}
          empty={false}
          options={table.lines.map(({ line, cells }) => ({
            value: String(line),
            label: t.headerLine(line, cells.filter(Boolean).slice(0, 5).join(' · ').slice(0, 90)),
          }))}
        />
        <Button variant="quiet">{t.reread}</Button>
      </form>
    </details>
  )
}

function What({ lang, table, columns, errors }: ColumnsFormProps) {
  const t = messages(lang).columns
  const options = fields.map((field) => ({ value: field, label: t.fields[field] }))
  return (
    <Fieldset legend={t.what} hint={t.whatHint}>
      <div class="intake-columns">
        {table.header.map((heading, i) => (
          <Select
            key={columnName(i)}
            lang={lang}
            name={columnName(i)}
            label={t.column(i + 1, heading.slice(0, 120))}
            hint={t.samples((table.samples[i] ?? []).map((value) => value.slice(0, 60)))}
            value={columns[i] ?? ''}
            empty={t.ignore}
            options={options}
            error={errorOf(errors, columnName(i))}
          />
        ))}
      </div>
    </Fieldset>
  )
}
