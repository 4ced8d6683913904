import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { territoryAddress } from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { agendaPage } from '../queries/agenda.ts'
import { readCursor, writtenCursor } from '../rules/cursor.ts'
import { Agenda } from '../views/agenda.tsx'
import { askedPlace } from './asked-place.ts'

/** `/agenda`: the public meetings to come, or those that were, everywhere or in a place. */
export async function agenda(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang).agenda
  const place = await askedPlace(c)
  const when = c.req.query('quand') === 'passees' ? 'past' : 'coming'
  const after = readCursor(c.req.query('apres') ?? '')
  const territory = place.is === 'one' ? place.territory : undefined
  const now = site.clock()
  const asked = { when, territoryId: territory?.id, after } as const
  const { meetings, next } = await agendaPage(site.db, asked, now)
  const query = queryOf(territory)
  const more = next && { ...query, ...(when === 'past' && { quand: 'passees' }), apres: writtenCursor(next) }
  const errors = place.is === 'unknown' ? [{ field: 'lieu', message: t.unknownPlace }] : []
  const title = territory ? t.at(territory.name) : t.title
  const feed = { path: addressWith('/agenda.atom', query), title: t.feedTitle(territory?.name) }
  return show(
    c,
    { title, description: t.description, feed, status: errors.length > 0 ? 422 : 200 },
    <Agenda
      {...{ lang, meetings, when, territory, errors, now }}
      typed={place.typed}
      links={{
        more: more && localPath(lang, addressWith('/agenda', more)),
        other: localPath(
          lang,
          addressWith('/agenda', { ...query, ...(when === 'coming' && { quand: 'passees' }) }),
        ),
        calendar: localPath(lang, addressWith('/agenda.ics', query)),
        atom: localPath(lang, feed.path),
        json: localPath(lang, addressWith('/agenda.json', query)),
      }}
    />,
  )
}

function queryOf(territory: Territory | undefined): Record<string, string> {
  return territory ? { territoire: territoryAddress(territory) } : {}
}

function addressWith(path: string, query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString()
  return text === '' ? path : `${path}?${text}`
}
