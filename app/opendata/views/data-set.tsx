import type { ComponentChildren } from 'preact'
import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { Table } from '../../ui/table.tsx'
import { messages } from '../messages/index.ts'
import type { CountDay } from '../queries/counts.ts'
import type { Column } from '../rules/column.ts'
import type { DataSet } from '../rules/data-set.ts'
import type { SchemaWords } from '../rules/table-schema.ts'
import { CountsOverTime } from './chart.tsx'
import { Contact } from './data-index.tsx'
import { Sample, type SampleRow } from './sample.tsx'

type Props = {
  set: DataSet
  words: SchemaWords
  sample: readonly SampleRow[]
  /** Of the counts only. */
  days: readonly CountDay[] | undefined
  lang: Lang
  site: string
  licence: string
  contact: string | undefined
}

/** `/donnees/associations`: one data set, its files, its words, its first lines. */
export function DataSetView(props: Props) {
  const { set, words, sample, days, lang } = props
  const t = messages(lang)
  return (
    <>
      <PageTitle title={words.title} over={t.set.over} lead={words.description} />
      <p>{t.sets[set.name].text}</p>
      <Files {...props} />
      {days && <CountsOverTime days={days} lang={lang} />}
      <Dictionary {...props} />
      <section aria-labelledby="lignes">
        <h2 id="lignes">{t.set.sample}</h2>
        <Sample columns={Object.keys(set.columns)} rows={sample} lang={lang} />
      </section>
      <About {...props} />
      <p>
        <a href={localPath(lang, '/donnees')}>{t.set.all}</a>
      </p>
    </>
  )
}

function Files({ set, lang, site }: Props) {
  const t = messages(lang).set
  const files = [...set.files, { form: 'schema' as const, path: `/donnees/${set.name}/schema.json` }]
  return (
    <section aria-labelledby="fichiers">
      <h2 id="fichiers">{t.files}</h2>
      <ul class="files">
        {files.map(({ form, path }) => (
          <li key={form}>
            <a href={localPath(lang, path)}>{t.form[form]}</a>
            <code>{`${site}${localPath(lang, path)}`}</code>
          </li>
        ))}
      </ul>
      <p class="hint">
        {t.addresses} {t.api} <a href={localPath(lang, '/api')}>{t.apiLink}</a>.
      </p>
      <p class="hint">{t.formulas}</p>
    </section>
  )
}

function Dictionary({ set, words, lang }: Props) {
  const t = messages(lang).set
  return (
    <Table
      caption={t.dictionary}
      columns={[
        { title: t.column, cell: ([name]) => <code>{name}</code> },
        { title: t.meaning, cell: ([name]) => words.columns[name] },
        { title: t.kind, cell: ([, column]) => kindOf(column, lang) },
        { title: t.example, cell: ([, { example }]) => <code>{String(example)}</code> },
      ]}
      rows={Object.entries(set.columns)}
      keyOf={([name]) => name}
    />
  )
}

function kindOf({ type, isList, isLink, required }: Column, lang: Lang): string {
  const t = messages(lang).set
  const kind = isList ? t.list : isLink ? t.link : t.types[type]
  return required ? `${kind}, ${t.always}` : kind
}

function About({ set, lang, licence, contact }: Props) {
  const t = messages(lang)
  const lines: [string, ComponentChildren][] = [
    [t.set.rhythm, t.sets[set.name].rhythm],
    [
      t.set.licence,
      <a key="licence" href={licence}>
        {t.set.licenceName}
      </a>,
    ],
    [t.set.contact, <Contact key="contact" lang={lang} contact={contact} />],
    [
      t.set.history,
      <ul key="history">
        {set.history.map(({ version, on }) => (
          <li key={version}>{t.set.historyLine(version, formatDate(lang, on))}</li>
        ))}
      </ul>,
    ],
  ]
  return (
    <section aria-labelledby="savoir">
      <h2 id="savoir">{t.set.about}</h2>
      <dl class="ways">
        {lines.map(([name, value]) => (
          <>
            <dt key={name}>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}
