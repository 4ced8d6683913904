import { signedIn } from '../../accounts/index.ts'
import {
  associationBySlug,
  closedAssociations,
  likelyTwins,
  mergedInto,
  withBothNumbers,
} from '../../associations/index.ts'
import { dayOf, readDay } from '../../kernel/instants.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { nationalByNumber } from '../../register/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { closeEntry, joinEntries, reopenEntry } from '../acts/entries.ts'
import { messages } from '../messages/index.ts'
import { Entries } from '../views/entries.tsx'
import { JoinEntries } from '../views/join-entries.tsx'

/** `/equipe/fiches`: likely duplicates, numbers that disagree, closed associations. */
export function entries(c: Ctx): Promise<Response> {
  return page(c)
}

/** `/equipe/fiches/reunir?garder=…&reunir=…`: says what will happen; changes nothing. */
export async function askJoin(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const [kept, merged] = await pair(c, c.req.query('garder'), c.req.query('reunir'))
  if (!kept || !merged || kept.id === merged.id) return c.redirect(localPath(lang, '/equipe/fiches'), 303)
  const isDone = (await mergedInto(site.db, merged.id)) !== undefined
  const body = <JoinEntries {...{ lang, kept, merged, isDone }} />
  return show(c, { title: messages(lang).entries.join.title, robots: 'noindex' }, body)
}

/** `POST /equipe/fiches/reunir` */
export async function join(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const form = await readForm(c)
  const [kept, merged] = await pair(c, form.text('garder'), form.text('reunir'))
  if (kept && merged) {
    const joined = { keptId: kept.id, mergedId: merged.id, by: signedIn(c).id }
    // Joined already, by another press: the page says so.
    await site.transaction((tx) => joinEntries(tx, joined, site.clock()))
  }
  return c.redirect(localPath(lang, '/equipe/fiches'), 303)
}

/** `POST /equipe/fiches/fermer` */
export async function close(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const form = await readForm(c)
  const t = messages(lang).entries.close
  const found = await associationBySlug(site.db, slugIn(form.text('association')))
  const closedOn = readDay(form.text('jour'))
  const errors: FieldError[] = []
  if (!found) errors.push({ field: 'association', message: t.unknown })
  if (!closedOn || closedOn > dayOf(site.clock())) errors.push({ field: 'jour', message: t.dayWrong })
  if (!found || !closedOn || errors.length > 0) return page(c, form, errors)
  const closure = { associationId: found.id, closedOn, because: 'declared', by: signedIn(c).id } as const
  await site.transaction((tx) => closeEntry(tx, closure, site.clock()))
  return c.redirect(localPath(lang, '/equipe/fiches'), 303)
}

/** `POST /equipe/fiches/rouvrir` */
export async function reopen(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const found = await associationBySlug(site.db, (await readForm(c)).text('association'))
  const by = signedIn(c).id
  if (found) await site.transaction((tx) => reopenEntry(tx, { associationId: found.id, by }, site.clock()))
  return c.redirect(localPath(lang, '/equipe/fiches'), 303)
}

/** An address of the site, whole or only its last word. */
export function slugIn(typed: string): string {
  return typed.trim().replace(/\/$/, '').split('/').at(-1) ?? ''
}

async function pair(c: Ctx, keep = '', merge = '') {
  const { db } = c.var.site
  return [await associationBySlug(db, keep), await associationBySlug(db, merge)] as const
}

const compared = 300

/** Associations whose two numbers the national register gives to different ones. */
async function conflicts(c: Ctx) {
  const { db } = c.var.site
  const found = []
  for (const one of await withBothNumbers(db, '', compared)) {
    const entry = one.rna ? await nationalByNumber(db, one.rna) : undefined
    if (entry?.siren && entry.siren !== one.siren) found.push({ ...one, registerSiren: entry.siren })
  }
  return found
}

async function page(c: Ctx, form?: FormFields, errors: FieldError[] = []): Promise<Response> {
  const { site, lang } = c.var
  const [twins, closed, disagreeing] = [
    await likelyTwins(site.db),
    await closedAssociations(site.db),
    await conflicts(c),
  ]
  const typed = { association: form?.text('association') ?? '', day: form?.text('jour') ?? '' }
  const body = <Entries {...{ lang, twins, closed, disagreeing, errors, typed }} />
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title: messages(lang).entries.title, status, robots: 'noindex' }, body)
}
