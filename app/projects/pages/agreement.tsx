import { associationsByIds } from '../../associations/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { odtResponse } from '../../ui/paper/make-odt.ts'
import { paperResponse } from '../../ui/paper/make-paper.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import type { AgreementData } from '../papers/agreement.ts'
import { agreementOdt, agreementPdf } from '../papers/agreement-papers.ts'
import { acceptedPartners } from '../queries/partners.ts'
import { decisionsOf, itemsOf } from '../queries/work.ts'
import { AgreementPage } from '../views/agreement.tsx'
import { forPartners, type Place } from './place.ts'

/** `…/convention`: what the agreement is, and its two files. */
export const agreementPage = forPartners((c, { project, at }) => {
  const { lang } = c.var
  const { title } = messages(lang).agreement
  return show(c, { title, robots: 'noindex' }, <AgreementPage {...{ lang, at }} project={project.title} />)
})

/** `…/convention.odt` */
export const agreementDocument = forPartners(async (c, place) => {
  const data = await dataOf(c, place)
  return odtResponse(agreementOdt(c.var.lang, data), `convention-${place.project.code}`)
})

/** `…/convention.pdf` */
export const agreementPaper = forPartners(async (c, place) => {
  const data = await dataOf(c, place)
  return paperResponse(await agreementPdf(c.var.lang, data), `convention-${place.project.code}`)
})

async function dataOf(c: Ctx, { project }: Place): Promise<AgreementData> {
  const { db } = c.var.site
  const [partners, decisions, items] = await Promise.all([
    acceptedPartners(db, project.id),
    decisionsOf(db, project.id),
    itemsOf(db, project.id),
  ])
  const ids = partners.flatMap(({ associationId }) => associationId ?? [])
  const known = new Map((await associationsByIds(db, ids)).map((one) => [one.id, one]))
  const parties = partners.map((one) => {
    const { rna, siren } = known.get(one.associationId ?? '') ?? {}
    return { ...one, numbers: { ...(rna && { rna }), ...(siren && { siren }) } }
  })
  return { project, parties, decisions, items }
}
