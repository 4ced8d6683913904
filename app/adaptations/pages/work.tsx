import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { raiseBlock } from '../acts/blocks.ts'
import { restoreBlock } from '../acts/restore-block.ts'
import { historyMessages } from '../messages/history/index.ts'
import { workMessages } from '../messages/work/index.ts'
import { actingHere } from '../queries/acting-here.ts'
import { openAmendments } from '../queries/amendments.ts'
import { eventsShown, historyOf } from '../queries/history.ts'
import { blockOf, blocksOf, removedBlocks, textsOf, workText } from '../queries/text.ts'
import { diagnosisPartOf } from '../rules/diagnosis.ts'
import { Diagnosis } from '../views/diagnosis.tsx'
import { History } from '../views/history.tsx'
import { Texts } from '../views/texts.tsx'
import { Work } from '../views/work.tsx'
import { forGroup, mayReadBlock, readableBy, type Visit } from './gate.tsx'

/** `/declinaisons/:slug/projet`: the text while it is written. Whoever signed in and is not in the group is offered to join. */
export const workPage = readableBy(
  (charter) => charter.draftLevel,
  async (c, visit) => {
    const { db } = c.var.site
    const [text, removed, amended] = await Promise.all([
      workText(db, visit.charter),
      removedBlocks(db, visit.charter.id),
      openAmendments(db, visit.charter.id),
    ])
    const title = `${workMessages(c.var.lang).title} · ${visit.charter.name}`
    return show(
      c,
      { title, robots: 'noindex' },
      <Work {...frame(c, visit)} text={text} removed={removed} amended={amended} />,
    )
  },
)

/** `/declinaisons/:slug/projet/diagnostic` */
export const diagnosisPage = readableBy(
  (charter) => charter.diagnosisLevel,
  async (c, visit) => {
    const { db } = c.var.site
    const [blocks, acting] = await Promise.all([
      blocksOf(db, visit.charter.id),
      actingHere(db, visit.charter.id),
    ])
    const title = workMessages(c.var.lang).diagnosis.title
    return show(
      c,
      { title, robots: 'noindex' },
      <Diagnosis {...frame(c, visit)} blocks={blocks} acting={acting} />,
    )
  },
)

/** `/declinaisons/:slug/projet/histoire` */
export const historyPage = readableBy(
  (charter) => charter.draftLevel,
  async (c, visit) => {
    const before = Number.parseInt(c.req.query('avant') ?? '', 10)
    const events = await historyOf(c.var.site.db, visit.charter.id, Number.isNaN(before) ? undefined : before)
    const last = events.length === eventsShown ? events.at(-1) : undefined
    const older = last && visit.at(`/projet/histoire?avant=${last.id}`)
    const title = historyMessages(c.var.lang).title
    return show(
      c,
      { title, robots: 'noindex' },
      <History {...frame(c, visit)} events={events} older={older} />,
    )
  },
)

/** `/declinaisons/:slug/projet/blocs/:block/redactions`: read by those who read what the block is part of. */
export const textsPage = readableBy(
  // The block decides: the gate lets in whoever reads one of the two, the page asks again.
  () => 'public',
  async (c, visit) => {
    const blockId = c.req.param('block') ?? ''
    if (!mayReadBlock(visit, blockId)) return c.notFound()
    const { db } = c.var.site
    const [block, texts] = await Promise.all([
      blockOf(db, visit.charter.id, blockId),
      textsOf(db, visit.charter.id, blockId),
    ])
    if (!block && texts.length === 0) return c.notFound()
    const t = workMessages(c.var.lang)
    const part = diagnosisPartOf(blockId)
    const heading = part ? t.diagnosis.parts[part] : (block?.heading ?? texts[0]?.heading ?? '')
    const body = <Texts {...frame(c, visit)} heading={heading} texts={texts} />
    return show(c, { title: t.texts.title(heading), robots: 'noindex' }, body)
  },
)

/** `POST …/blocs/:block/monter` */
export const raise = forGroup(async (c, { charter, at }) => {
  const { site } = c.var
  const block = await blockOf(site.db, charter.id, c.req.param('block') ?? '')
  if (!block) return c.notFound()
  await site.transaction((tx) => raiseBlock(tx, { charterId: charter.id, block }))
  return c.redirect(`${at('/projet')}#${block.blockId}`, 303)
})

/** `POST …/blocs/:block/remettre` */
export const restore = forGroup(async (c, { charter, at, seat }) => {
  const { site } = c.var
  await readForm(c)
  const blockId = c.req.param('block') ?? ''
  await site.transaction((tx) => restoreBlock(tx, { charterId: charter.id, blockId, by: seat }, site.clock()))
  return c.redirect(`${at('/projet')}#${blockId}`, 303)
})

/** What every view of the workspace takes. */
export function frame(c: Ctx, { charter, standing, at }: Visit) {
  return { lang: c.var.lang, charter, standing, at }
}
