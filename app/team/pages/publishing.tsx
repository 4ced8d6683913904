import { signedIn } from '../../accounts/index.ts'
import { currentDraft, currentVersion, publishDraft, whyNotPublish } from '../../charter/index.ts'
import type { DeskLink } from '../../members/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { Preview } from '../views/preview.tsx'
import { Publication } from '../views/publication.tsx'
import { TeamHome } from '../views/team-home.tsx'

/** `/equipe` */
export function teamHome(links: readonly DeskLink[]): Handler {
  return async (c) => {
    const { lang, site } = c.var
    const [draft, current] = await Promise.all([currentDraft(site.db), currentVersion(site.db)])
    const published = Number(c.req.query('publiee')) === current?.number ? current?.number : undefined
    const { email } = signedIn(c)
    const body = (
      <TeamHome
        lang={lang}
        email={email}
        draft={draft}
        current={current}
        published={published}
        links={links}
      />
    )
    return show(c, { title: messages(lang).home.title, robots: 'noindex' }, body)
  }
}

/** `/equipe/charte/apercu` */
export async function previewPage(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const [draft, current] = await Promise.all([currentDraft(site.db), currentVersion(site.db)])
  if (!draft) return c.redirect(localPath(lang, '/equipe'), 303)
  const title = messages(lang).preview.title(draft.number)
  return show(c, { title, robots: 'noindex' }, <Preview lang={lang} draft={draft} current={current} />)
}

/** `/equipe/charte/publier`: says what will happen; changes nothing. */
export function publishPage(c: Ctx): Promise<Response> {
  return publication(c, 200, false)
}

/** `POST /equipe/charte/publier` */
export async function publish(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const form = await readForm(c)
  const versionId = form.text('version')
  if (!/^[0-9a-f-]{36}$/.test(versionId)) return publication(c, 422, false)
  const savedAt = new Date(form.text('enregistre'))
  const by = signedIn(c).id
  const published = await site.transaction((tx) => publishDraft(tx, { versionId, savedAt, by }, site.clock()))
  if (published.ok) return c.redirect(localPath(lang, `/equipe?publiee=${published.value}`), 303)
  const meanwhile = published.reason === 'changed-meanwhile'
  return publication(c, meanwhile ? 409 : 422, meanwhile)
}

async function publication(c: Ctx, status: number, changedMeanwhile: boolean): Promise<Response> {
  const { lang, site } = c.var
  const [draft, current] = await Promise.all([currentDraft(site.db), currentVersion(site.db)])
  if (!draft) return c.redirect(localPath(lang, '/equipe'), 303)
  const why = whyNotPublish(draft, current)
  const body = <Publication lang={lang} draft={draft} why={why} changedMeanwhile={changedMeanwhile} />
  return show(c, { title: messages(lang).publish.title(draft.number), status, robots: 'noindex' }, body)
}
