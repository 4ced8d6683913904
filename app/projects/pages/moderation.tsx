import { signedIn } from '../../accounts/index.ts'
import { type HiddenBy, longestReport, readDecision } from '../../kernel/moderation.ts'
import { squeezeLines } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { territoryByAddress } from '../../territories/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { rulingError } from '../../ui/moderation.tsx'
import { show } from '../../ui/show.tsx'
import { answerHiding, moderate } from '../acts/moderate.ts'
import { messages } from '../messages/index.ts'
import { type Moderated, moderatorOf, queueOf, queueOfTeam, reportsOf } from '../queries/moderation.ts'
import { projectByCode } from '../queries/projects.ts'
import type { Project } from '../rules/project.ts'
import { ModerationQueue, RulingPage } from '../views/moderation.tsx'
import { forLead } from './place.ts'
import { showPlace } from './workshop.tsx'

type Ruled = { project: Project; as: HiddenBy }

/** `/projets/:code/moderer`: for those who tend its territory, and the team; reported or not. */
export async function rulingPage(c: Ctx): Promise<Response> {
  const ruled = await ruledHere(c)
  return ruled ? showRuling(c, ruled, '', []) : c.notFound()
}

/** `POST` to the same. */
export async function sendRuling(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const ruled = await ruledHere(c)
  if (!ruled) return c.notFound()
  const { project, as } = ruled
  const form = await readForm(c)
  const decision = readDecision(form, 'raison')
  if (decision === 'missing' || decision === 'long') {
    return showRuling(c, ruled, form.text('raison'), [rulingError(lang, 'raison', decision)])
  }
  const ruling = { projectId: project.id, as, by: signedIn(c).id, decision }
  await site.transaction((tx) => moderate(tx, ruling, site.clock()))
  return c.redirect(queuePath(c, ruled), 303)
}

async function ruledHere(c: Ctx): Promise<Ruled | undefined> {
  const { db } = c.var.site
  const project = await projectByCode(db, c.req.param('code') ?? '')
  const as = project && (await moderatorOf(db, signedIn(c), project))
  return project && as && { project, as }
}

async function showRuling(c: Ctx, ruled: Ruled, typed: string, errors: FieldError[]): Promise<Response> {
  const { site, lang } = c.var
  const { project, as } = ruled
  const t = messages(lang).moderation
  const queue = as === 'team' ? t.queue.title : t.queue.at(project.territory.name)
  const links = [
    ...(project.level === 'public' || as === 'steward'
      ? [{ href: localPath(lang, `/projets/${project.code}`), words: t.ruling.see }]
      : []),
    { href: queuePath(c, ruled), words: queue },
  ]
  const reports = await reportsOf(site.db, project, as)
  const status = errors.length > 0 ? 422 : 200
  const body = <RulingPage {...{ lang, project, reports, typed, errors, links }} />
  return show(c, { title: `${t.ruling.title}, ${project.title}`, status, robots: 'noindex' }, body)
}

function queuePath(c: Ctx, { project, as }: Ruled): string {
  const place = `/espace/territoires/${project.territory.address}/projets`
  return localPath(c.var.lang, as === 'team' ? '/equipe/projets' : place)
}

/** `/espace/territoires/:code/projets` */
export async function placeQueue(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const territory = await territoryByAddress(site.db, c.req.param('code') ?? '')
  if (!territory) return c.notFound()
  const title = messages(lang).moderation.queue.at(territory.name)
  return showQueue(c, title, await queueOf(site.db, territory.id))
}

/** `/equipe/projets` */
export async function teamQueue(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  return showQueue(c, messages(lang).moderation.queue.title, await queueOfTeam(site.db))
}

function showQueue(c: Ctx, title: string, queue: Moderated[]): Response {
  const body = <ModerationQueue lang={c.var.lang} {...{ title, queue }} />
  return show(c, { title, robots: 'noindex' }, body)
}

/** `POST …/masque`: what the lead answers to those who moderate. */
export const sendHiddenAnswer = forLead(async (c, place) => {
  const { site, lang } = c.var
  const { project, at } = place
  if (!project.hidden) return c.redirect(at(''), 303)
  const form = await readForm(c)
  const words = squeezeLines(form.text('mots-masque'))
  const problem = words === '' ? 'missing' : words.length > longestReport ? 'long' : undefined
  if (problem) {
    const message = messages(lang).moderation.hidden.problems[problem]
    return showPlace(c, place, { typed: form, errors: [{ field: 'mots-masque', message }] })
  }
  await site.transaction((tx) => answerHiding(tx, project.id, words))
  return c.redirect(at('?fait=hidden-answered'), 303)
})
