import { formatTime, type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { messages } from '../messages/index.ts'
import type { Happened, Intake } from '../queries/intakes.ts'

type Props = {
  lang: Lang
  intakes: readonly Intake[]
  history: ReadonlyMap<string, readonly Happened[]>
  /** What was typed, given back. */
  source: string
  errors: readonly FieldError[]
}

/** `/equipe/imports`: bring a list, and the lists brought so far. */
export function IntakeList({ lang, intakes, history, source, errors }: Props) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.list.title} over={t.over} lead={t.list.lead} />
      <ErrorSummary lang={lang} errors={errors} />
      <section class="narrow">
        <h2>{t.list.begin}</h2>
        <UploadForm {...{ lang, source, errors }} />
      </section>
      <section>
        <h2>{t.list.history}</h2>
        {intakes.length === 0 ? <p>{t.list.none}</p> : <History {...{ lang, intakes, history }} />}
      </section>
      <p>
        <a href={localPath(lang, '/equipe')}>{t.over}</a>
      </p>
    </>
  )
}

function UploadForm({ lang, source, errors }: Pick<Props, 'lang' | 'source' | 'errors'>) {
  const t = messages(lang).list
  return (
    <form method="post" action={localPath(lang, '/equipe/imports')} enctype="multipart/form-data">
      <TextField
        lang={lang}
        name="origine"
        label={t.source}
        hint={t.sourceHint}
        value={source}
        error={errorOf(errors, 'origine')}
        maxlength={120}
      />
      <FileField
        lang={lang}
        name="fichier"
        label={t.file}
        hint={t.fileHint}
        error={errorOf(errors, 'fichier')}
        accept=".csv,.tsv,.txt,.xlsx,.ods,text/csv"
      />
      <Buttons>
        <Button sending={t.uploading}>{t.upload}</Button>
      </Buttons>
      <p class="hint">{t.kept}</p>
    </form>
  )
}

function History({ lang, intakes, history }: Pick<Props, 'lang' | 'intakes' | 'history'>) {
  const t = messages(lang).list
  const columns: Column<Intake>[] = [
    {
      title: t.columns.source,
      cell: ({ id, source, fileName }) => (
        <>
          <a href={localPath(lang, `/equipe/imports/${id}`)}>{source}</a>
          <span class="hint"> {fileName}</span>
        </>
      ),
    },
    {
      title: t.columns.when,
      cell: ({ id, createdAt }) => t.brought(formatTime(lang, createdAt), history.get(id)?.[0]?.by),
    },
    { title: t.columns.state, cell: ({ state }) => t.states[state] },
    { title: t.columns.taken, cell: ({ taken }) => t.taken(taken) },
  ]
  return <Table caption={t.history} captionHidden columns={columns} rows={intakes} keyOf={({ id }) => id} />
}
