import { memberHere, recordDeed } from '../../members/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { makeNotingLink } from '../acts/make-links.ts'
import { messages } from '../messages/index.ts'
import { latestOf } from '../queries/noting.ts'
import { OwnCooperations } from '../views/space.tsx'
import { type Door, openAt, pressAnswerAt, pressShowAt } from './answer.tsx'
import { type Noting, noteFormOf, sendNoteOf } from './note.tsx'

/** `/espace/associations/:slug/cooperations`: what the association noted, what waits for its answer. */
export async function ownCooperations(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { associationId, association, slug, role } = memberHere(c)
  const lines = await latestOf(site.db, associationId, 100)
  const t = messages(lang).space
  const body = (
    <OwnCooperations {...{ lang, association, lines }} at={pathOf(slug)} speaks={role === 'representative'} />
  )
  return show(c, { title: t.title, robots: 'noindex' }, body)
}

/** `/espace/associations/:slug/cooperations/noter` */
export const noteFormHere = (c: Ctx) => noteFormOf(c, notingHere(c))
/** `POST /espace/associations/:slug/cooperations/noter` */
export const sendNoteHere = (c: Ctx) => sendNoteOf(c, notingHere(c))

/** `POST …/cooperations/lien`: a noting link to keep on a phone or to put up, without waiting for a letter. */
export async function openNotingLink(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { associationId } = memberHere(c)
  const secret = await site.transaction(async (tx) => {
    await recordOf(c)(tx, 'cooperation.link-made')
    return makeNotingLink(tx, associationId, site.clock())
  })
  return c.redirect(localPath(lang, `/cooperations/noter/${secret}/affichette`), 303)
}

/** `/espace/associations/:slug/cooperations/:cooperation` */
export const ownCooperation = (c: Ctx) => openAt(c, doorHere(c))
/** `POST …/cooperations/:cooperation` */
export const answerHere = (c: Ctx) => pressAnswerAt(c, doorHere(c))
/** `POST …/cooperations/:cooperation/montrer` */
export const showHere = (c: Ctx) => pressShowAt(c, doorHere(c))

function pathOf(slug: string): string {
  return `/espace/associations/${slug}/cooperations`
}

function notingHere(c: Ctx): Noting {
  const { associationId, association, slug } = memberHere(c)
  return {
    by: { id: associationId, name: association },
    path: `${pathOf(slug)}/noter`,
    record: (tx) => recordOf(c)(tx, 'cooperation.noted'),
  }
}

function doorHere(c: Ctx): Door {
  const { associationId, slug } = memberHere(c)
  const id = c.req.param('cooperation') ?? ''
  return {
    key: { id, associationId },
    path: `${pathOf(slug)}/${id}`,
    record: recordOf(c),
    lost: (ctx) => ctx.notFound(),
  }
}

function recordOf(c: Ctx) {
  const { associationId } = memberHere(c)
  return async (tx: Tx, deed: string) => {
    const { person, site } = c.var
    if (person) await recordDeed(tx, { personId: person.id, deed, associationId }, site.clock())
  }
}
