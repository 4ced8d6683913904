import type { Day } from '../../kernel/instants.ts'
import { squeeze } from '../../kernel/text.ts'
import type { Columns, Field } from './field.ts'
import { readKind } from './kind-words.ts'
import { readList } from './listed.ts'
import { placeOf } from './postal.ts'
import type { Note, NoteCode, RecordKind, Settings, WhyRejected } from './record.ts'
import { readToldDay } from './told-day.ts'
import { readYesNo } from './yes-no.ts'

/** A row as its cells say it, before any room was asked what they mean. */
export type Said = {
  name: string
  acronym: string
  kind: RecordKind | undefined
  numbers: string[]
  localLaw: string
  website: string
  commune: string
  postcode: string
  /** Words or codes of districts, then of any territory. */
  districts: string[]
  areas: string[]
  themes: string[]
  signedOn: Day | undefined
  publication: 'named' | 'counted'
  sentence: string
  version: number
  email: string
  sourceId: string
  notes: Note[]
  rejected: WhyRejected | undefined
}

type Row = { cells: readonly string[]; header: readonly string[] }

/** Reads the cells of a row by what their columns are. Absent cells are empty: rows may be ragged. */
export function readRow(row: Row, columns: Columns, settings: Settings, today: Day): Said {
  const all = (field: Field) =>
    columns.flatMap((one, i) => (one === field && row.cells[i] ? [row.cells[i]] : []))
  const one = (field: Field) => squeeze(all(field)[0] ?? '')
  const notes: Note[] = []
  const note = (code: NoteCode, text?: string) => notes.push(text ? { code, text } : { code })
  const place = placeOf(one('commune'), one('postcode'), all('address'))
  const version = readVersion(one('version'), settings)
  return {
    name: one('name'),
    acronym: one('acronym').slice(0, 40),
    kind: readKind(one('kind')),
    numbers: all('number')
      .flatMap((text) => text.split(/[;,\n/]/))
      .map(squeeze)
      .filter(Boolean),
    localLaw: one('local-law').slice(0, 120),
    website: one('website'),
    commune: place.commune,
    postcode: place.postcode,
    districts: all('qpv').flatMap(readList),
    areas: all('places').flatMap(readList),
    themes: [...all('themes').flatMap(readList), ...ticked(row, columns)],
    signedOn: readSignedOn(one('signed-on'), settings, today, note),
    publication: readPublication(columns, one('publication'), settings, note),
    sentence: one('sentence').slice(0, 280),
    version: version ?? settings.version,
    email: settings.keepEmails ? one('email') : '',
    sourceId: one('source-id').slice(0, 80),
    notes,
    rejected: whyRejected(
      { draft: one('draft'), name: one('name'), agreement: one('agreement') },
      columns,
      version,
    ),
  }
}

function whyRejected(
  said: { draft: string; name: string; agreement: string },
  columns: Columns,
  version: number | undefined,
): WhyRejected | undefined {
  if (readYesNo(said.draft) === 'yes') return 'draft'
  if (said.name === '') return 'no-name'
  if (said.name.length > 200) return 'name-long'
  if (version === undefined) return 'version-unknown'
  if (!columns.includes('agreement')) return undefined
  return ['no', 'blank'].includes(readYesNo(said.agreement)) ? 'no-agreement' : undefined
}

/** `2`, `v2`, `version 2`; nothing said is the version of the whole file. Undefined when it is no number. */
function readVersion(text: string, settings: Settings): number | undefined {
  if (text === '') return settings.version
  const figures = /^\D{0,12}(\d{1,3})$/.exec(text)?.[1]
  return figures ? Number(figures) : undefined
}

/** Check boxes exported one column each: the heading is the value, a mark is a yes. */
function ticked({ cells, header }: Row, columns: Columns): string[] {
  return columns.flatMap((field, i) =>
    field === 'theme-box' && readYesNo(cells[i] ?? '') === 'yes' ? [header[i] ?? ''] : [],
  )
}

type Say = (code: NoteCode, text?: string) => void

function readSignedOn(text: string, settings: Settings, today: Day, say: Say): Day | undefined {
  if (text === '') return settings.signedOn
  const day = readToldDay(text, today)
  if (day === undefined) say('date-wrong', text)
  if (day === 'future') say('date-future', text)
  return day === 'future' ? undefined : day
}

/** An answer nobody can tell is not a consent to be named. An empty box was not ticked. */
function readPublication(columns: Columns, text: string, settings: Settings, say: Say): 'named' | 'counted' {
  if (!columns.includes('publication')) return settings.publication
  const answer = readYesNo(text)
  if (answer === 'unclear') say('publication-unclear', text)
  return answer === 'yes' ? 'named' : 'counted'
}
