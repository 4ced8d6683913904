import { helpFor, recordAssisted } from '../../beside/index.ts'
import type { LocalArticle } from '../../charter/index.ts'
import { hashSecret } from '../../kernel/ids.ts'
import { squeezeLines } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { paperResponse } from '../../ui/paper/make-paper.ts'
import { show } from '../../ui/show.tsx'
import { speak } from '../acts/speak.ts'
import { adoptionMessages } from '../messages/adoption/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import { minutesPaper } from '../papers/minutes-paper.ts'
import { type Adoption, adoptionById, behindVoiceLink, type Voter, votersOf } from '../queries/adoptions.ts'
import { verdict } from '../rules/adoption.ts'
import { isInGroup } from '../rules/standing.ts'
import { Result } from '../views/adoption-result.tsx'
import { VoiceByLink, VoiceCounted, VoiceLinkGone } from '../views/voice-link.tsx'
import { fieldOf } from './adoption.tsx'
import { readableBy, type Visit } from './gate.tsx'
import { asTyped, isIdentifier } from './typed.ts'
import { frame } from './work.tsx'

/** `/declinaisons/voix/:token`: shows the text and the question; only the button says the voice. */
export async function voicePage(c: Ctx): Promise<Response> {
  const link = await behindLink(c)
  return link ? showVoice(c, link) : gone(c)
}

/** `POST` to the same. */
export async function sayVoice(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const link = await behindLink(c)
  if (!link) return gone(c)
  const form = await readForm(c)
  const speech = {
    ...{ adoptionId: link.adoption.id, associationId: link.voter.associationId, manner: 'link' as const },
    ...{ choice: form.text('voix'), words: squeezeLines(form.text('mots')), personId: null },
  }
  const help = helpFor(c.var.help, link.voter.association)
  const said = await site.transaction(async (tx) => {
    const spoken = await speak(tx, speech, site.clock())
    if (spoken.ok) await recordAssisted(tx, help, { kind: 'voice', subjectId: spoken.value }, site.clock())
    return spoken
  })
  if (said.ok) return c.redirect(localPath(lang, `/declinaisons/voix/${c.req.param('token')}?dit=1`), 303)
  if (said.reason === 'counted') return showVoice(c, link)
  const message = adoptionMessages(lang).problems[said.reason]
  return showVoice(c, link, asTyped(form), [{ field: fieldOf(said.reason), message }])
}

type Link = { adoption: Adoption; voters: Voter[]; voter: Voter }

async function behindLink(c: Ctx): Promise<Link | undefined> {
  const { db } = c.var.site
  const link = await behindVoiceLink(db, hashSecret(c.req.param('token') ?? ''))
  const adoption = link && (await adoptionById(db, link.adoptionId))
  if (!adoption) return undefined
  const voters = await votersOf(db, adoption.id)
  const voter = voters.find(({ associationId }) => associationId === link.associationId)
  return voter && { adoption, voters, voter }
}

function showVoice(
  c: Ctx,
  link: Link,
  typed: Record<string, string> = {},
  errors: FieldError[] = [],
): Response {
  const { lang } = c.var
  const { adoption, voters, voter } = link
  const title = adoptionMessages(lang).link.title(voter.association)
  const head = { title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' as const }
  if (adoption.closedAt)
    return show(
      c,
      head,
      <VoiceCounted lang={lang} adoption={adoption} verdict={verdictOf(adoption, voters)} />,
    )
  return show(
    c,
    head,
    <VoiceByLink
      lang={lang}
      adoption={adoption}
      voter={voter}
      articles={frozenArticles(adoption)}
      rule={sharedMessages(lang).rules[adoption.rule]}
      typed={typed}
      errors={errors}
      saved={c.req.query('dit') === '1'}
    />,
  )
}

function frozenArticles({ articles, lineage }: Adoption): LocalArticle[] {
  return articles.map((article) => ({ article, lineage: lineage[article.articleId] ?? { mark: 'added' } }))
}

function verdictOf({ rule, quorum }: Adoption, voters: Voter[]) {
  const voices = voters.flatMap(({ voice }) => voice ?? [])
  return verdict(rule, quorum, voters.length, voices)
}

function gone(c: Ctx): Response {
  const { lang } = c.var
  const title = adoptionMessages(lang).link.gone
  return show(c, { title, status: 410, robots: 'noindex' }, <VoiceLinkGone lang={lang} />)
}

/** `/declinaisons/:slug/projet/adoptions/:id`: what was decided, for those who may read the minutes. */
export const resultPage = readableBy(
  (charter) => charter.minutesLevel,
  async (c, visit) => {
    const found = await counted(c, visit)
    if (!found) return c.notFound()
    const title = adoptionMessages(c.var.lang).page.title(found.adoption.number)
    return show(c, { title, robots: 'noindex' }, <Result {...frame(c, visit)} {...found} />)
  },
)

/** The same as minutes, to print. */
export const minutes = readableBy(
  (charter) => charter.minutesLevel,
  async (c, visit) => {
    const found = await counted(c, visit)
    if (!found) return c.notFound()
    const paper = minutesPaper({ ...found, charter: visit.charter, lang: c.var.lang })
    return paperResponse(await paper, `compte-rendu-${visit.charter.slug}-${found.adoption.number}`)
  },
)

/** Until the count the voices are for the group alone, on its own page. */
async function counted(c: Ctx, { charter, standing }: Visit) {
  const { db } = c.var.site
  const id = c.req.param('id') ?? ''
  const adoption = isIdentifier(id) ? await adoptionById(db, id) : undefined
  if (adoption?.charterId !== charter.id) return undefined
  if (!adoption.closedAt && !isInGroup(standing)) return undefined
  const voters = await votersOf(db, adoption.id)
  return { adoption, voters, verdict: verdictOf(adoption, voters) }
}
