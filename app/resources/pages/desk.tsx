import { isId } from '../../kernel/ids.ts'
import { squeeze } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { moderate, takeDown } from '../acts/change.ts'
import { messages } from '../messages/index.ts'
import { publicationsOf, toModerate } from '../queries/publications.ts'
import { PublicationDesk } from '../views/desk.tsx'
import type { Desk, Door } from './author.ts'

/** `…/publications`: what this author published. */
export function deskPage(door: Door): Handler {
  return async (c) => page(c, await door(c), [])
}

/** `POST …/publications/:id/retirer`: the author takes it down, or puts it back. */
export function retire(door: Door): Handler {
  return async (c) => {
    const { site } = c.var
    const desk = await door(c)
    const id = c.req.param('id') ?? ''
    if (!isId(id)) return c.notFound()
    const isDown = (await readForm(c)).text('etat') === 'retiree'
    const outcome = await site.transaction((tx) => takeDown(tx, desk.author, id, isDown, site.clock()))
    return outcome.ok ? c.redirect(desk.at('?fait=retire'), 303) : c.notFound()
  }
}

/** `POST …/publications/:id/masquer`: with a public reason. */
export function hide(door: Door): Handler {
  return async (c) => {
    const { site, lang } = c.var
    const desk = await door(c)
    const id = c.req.param('id') ?? ''
    const { moderates } = desk
    if (!moderates || !isId(id)) return c.notFound()
    const form = await readForm(c)
    const found = (await toModerate(site.db, moderates.within)).find((one) => one.id === id)
    if (!found) return c.notFound()
    const reason = squeeze(form.text(`raison-${found.code}`))
    const isShown = form.text('geste') === 'montrer'
    if (!isShown && (reason === '' || reason.length > 200))
      return page(c, desk, [{ field: `raison-${found.code}`, message: messages(lang).desk.reasonMissing }])
    const decision = isShown ? 'show' : { hide: reason }
    await site.transaction((tx) => moderate(tx, id, decision, moderates, site.clock()))
    return c.redirect(desk.at('?fait=retire'), 303)
  }
}

async function page(c: Ctx, desk: Desk, errors: FieldError[]): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang).desk
  const done: Record<string, string> = t.done
  const [own, others] = await Promise.all([
    publicationsOf(site.db, desk.author),
    desk.moderates ? toModerate(site.db, desk.moderates.within) : [],
  ])
  const { name, at, mayWrite } = desk
  return show(
    c,
    { title: t.title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' },
    <PublicationDesk
      {...{ lang, name, at, mayWrite, own, others, errors }}
      news={done[c.req.query('fait') ?? '']}
    />,
  )
}
