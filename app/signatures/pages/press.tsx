import { dayOf } from '../../kernel/instants.ts'
import { isUniqueViolation } from '../../platform/db/unique-violation.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { Site } from '../../platform/http/site.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { askForFreshLink } from '../acts/ask-again.ts'
import { confirm } from '../acts/confirm.ts'
import { confirmTogether, type PressOfSeveral } from '../acts/confirm-together.ts'
import { decide } from '../acts/decide.ts'
import { takeNewText } from '../acts/take-new-text.ts'
import { messages } from '../messages/index.ts'
import { openedLink, openedTexts } from '../queries/opened-link.ts'
import { linkPage } from '../rules/link-page.ts'
import { readDecision } from '../rules/mandate-form.ts'
import { pageOfAct } from '../rules/one-act.ts'
import { LinkNews } from '../views/link/news.tsx'
import { linkHashOf } from './link-hash.ts'
import { undecided } from './link-signing.tsx'
import { alreadyGiven, unknownLink } from './link-states.tsx'
import { questionsOf } from './presses.ts'

/** `POST /signature/:token`: the gesture that signs. Pressing twice is pressing once. */
export async function press(c: Ctx): Promise<Response> {
  const { site } = c.var
  if (await isHelpersPress(c)) return back(c)
  const form = await readForm(c)
  const press = {
    linkHash: linkHashOf(c),
    read: form.text('fingerprint'),
    address: addressOf(c),
    userAgent: c.req.header('user-agent') ?? '',
  }
  try {
    const alone = await confirm(questionsOf(site), press, site.clock())
    const isAlone = alone.ok || alone.reason !== 'several-texts'
    const outcome = isAlone ? alone : await pressSeveral(site, { ...press, read: form.all('fingerprint') })
    if (outcome.ok) return back(c, outcome.value === 'in-force' ? '?merci' : '')
    if (outcome.reason === 'already-given') return given(c)
    return outcome.reason === 'receipt' ? back(c, '?merci') : back(c)
  } catch (error) {
    // The same association, known by another of its numbers, signed in the same instant.
    if (isUniqueViolation(error, 'signatures_one_voice')) return given(c)
    throw error
  }
}

/** The code of a paper is used by the person it was given to, never from a browser that helps. */
async function isHelpersPress(c: Ctx): Promise<boolean> {
  if (!c.var.help) return false
  const link = await openedLink(c.var.site.db, linkHashOf(c))
  return link?.isOnPaper ?? false
}

/** One press for several texts: a transaction of its own. */
function pressSeveral(site: Site, press: PressOfSeveral) {
  return site.transaction((tx) => confirmTogether(tx, press, site.clock()))
}

/** `POST /signature/:token/decision`: the board met and decided. */
export async function pressDecision(c: Ctx): Promise<Response> {
  const { site } = c.var
  const form = await readForm(c)
  const texts = await openedTexts(site.db, linkHashOf(c))
  const [link] = texts
  if (!link) return unknownLink(c)
  const page = pageOfAct(texts.map((text) => linkPage(text, site.clock())))
  const read = readDecision(form, dayOf(site.clock()))
  if (!read.ok && page === 'awaiting-decision') {
    const { problems } = messages(c.var.lang)
    const errors = read.problems.map(({ field, problem }) => ({ field, message: problems[problem] }))
    return undecided(c, texts, form, errors)
  }
  if (read.ok) await site.transaction((tx) => decide(tx, link.hash, read.value, site.clock()))
  return back(c)
}

/** `POST /signature/:token/texte`: the differences were read; the request goes on with the new text. */
export async function pressNewText(c: Ctx): Promise<Response> {
  const { site } = c.var
  const form = await readForm(c)
  const taken = {
    linkHash: linkHashOf(c),
    read: form.text('fingerprint'),
    consent: (lang: Lang, association: string, version: number, title?: string) =>
      messages(lang).steps.reading.consent(association, version, title),
  }
  await site.transaction((tx) => takeNewText(tx, taken, site.clock()))
  return back(c)
}

/** `POST /signature/:token/renvoyer`: a fresh link, to the signer’s own mailbox. */
export async function pressResend(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const network = networkOf(addressOf(c))
  await site.transaction((tx) => askForFreshLink(tx, linkHashOf(c), network, site.clock()))
  const t = messages(lang).link.expired
  return show(c, { title: t.sentTitle, robots: 'noindex' }, <LinkNews title={t.sentTitle} lead={t.sent} />)
}

async function given(c: Ctx): Promise<Response> {
  const link = await openedLink(c.var.site.db, linkHashOf(c))
  return link ? alreadyGiven(c, link, 409) : unknownLink(c)
}

/** To the link’s own page, which shows where things stand. */
function back(c: Ctx, query = ''): Response {
  return c.redirect(`${localPath(c.var.lang, `/signature/${c.req.param('token') ?? ''}`)}${query}`, 303)
}
