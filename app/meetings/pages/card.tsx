import type { ComponentChild } from 'preact'
import type { Db } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import { type Territory, territoryAddress } from '../../territories/index.ts'
import { MeetingsHere } from '../cards.tsx'
import { agendaPage } from '../queries/agenda.ts'

const shown = 3

/** On the page of a territory: its next public meetings. */
export async function meetingsCard(at: {
  territory: Territory
  db: Db
  lang: Lang
  now: Date
}): Promise<ComponentChild> {
  const { territory, db, lang, now } = at
  const { meetings } = await agendaPage(db, { when: 'coming', territoryId: territory.id }, now, shown)
  return <MeetingsHere {...{ lang, meetings }} address={territoryAddress(territory)} />
}
