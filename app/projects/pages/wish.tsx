import { dayOf } from '../../kernel/instants.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { writeWish } from '../acts/wish.ts'
import { messages } from '../messages/index.ts'
import { readWish } from '../rules/partner-form.ts'
import { type Project, takesWishes } from '../rules/project.ts'
import { asTyped, type Typed } from '../rules/typed.ts'
import { WishClosed, WishForm, WishSent } from '../views/wish.tsx'
import { readableHere } from './project.tsx'

/** `/projets/:code/en-etre` */
export async function wishForm(c: Ctx): Promise<Response> {
  const project = await readableHere(c)
  if (!project) return c.notFound()
  return isOpen(c, project) ? formPage(c, project, asTyped({}), []) : closed(c, project)
}

/** `POST` to the same: a letter asks to confirm; the page is the same whatever the mailbox. */
export async function sendWish(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const project = await readableHere(c)
  if (!project) return c.notFound()
  if (!isOpen(c, project)) return closed(c, project)
  const form = await readForm(c)
  const read = readWish(form)
  const t = messages(lang).wish
  if (!read.ok) {
    const errors = read.problems.map(({ field, problem }) => ({ field, message: t.problems[problem] }))
    return formPage(c, project, form, errors)
  }
  const written = { projectId: project.id, wish: read.value, network: networkOf(addressOf(c)), lang }
  await site.transaction((tx) => writeWish(tx, written, site.clock()))
  const body = <WishSent lang={lang} email={read.value.email} isDemo={site.config.demo} />
  return show(c, { title: t.sentTitle, robots: 'noindex' }, body)
}

function isOpen(c: Ctx, project: Project): boolean {
  return takesWishes(project, dayOf(c.var.site.clock()))
}

function formPage(c: Ctx, project: Project, typed: Typed, errors: FieldError[]): Response {
  const { lang } = c.var
  const title = `${messages(lang).wish.title}, ${project.title}`
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title, status, robots: 'noindex' }, <WishForm {...{ lang, project, typed, errors }} />)
}

function closed(c: Ctx, { code }: Project): Response {
  const { lang } = c.var
  const { title } = messages(lang).wish.closed
  return show(c, { title, status: 410, robots: 'noindex' }, <WishClosed lang={lang} code={code} />)
}
