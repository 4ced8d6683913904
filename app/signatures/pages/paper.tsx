import { readPaperCode } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { makePaper } from '../acts/make-paper.ts'
import { besideMessages } from '../messages/beside/index.ts'
import { draftBySecret } from '../queries/drafts.ts'
import { PaperCode } from '../views/paper-code.tsx'
import { SigningPaper } from '../views/signing-paper.tsx'

/**
 * `POST /signer/:draft/papier`: the paper of a person without a mailbox, printed by whoever helps them. The code is
 * shown on this page alone; asking again makes another, and the one before no longer works.
 */
export async function printPaper(c: Ctx): Promise<Response> {
  const { site, lang, help } = c.var
  const now = site.clock()
  const draft = await draftBySecret(site.db, c.req.param('draft') ?? '', now)
  const id = help && draft?.signatureId
  const paper = id && (await site.transaction((tx) => makePaper(tx, id, now)))
  if (!paper || !help) return c.redirect(c.req.path.replace(/\/papier$/, '/merci'), 303)
  const address = (path: string) => `${site.config.url}${localPath(lang, path)}`
  return show(
    c,
    { title: besideMessages(lang).paper.title, robots: 'noindex' },
    <SigningPaper
      lang={lang}
      paper={paper}
      helpedBy={help}
      now={now}
      signUrl={address(`/signature/${paper.code}`)}
      undoUrl={address(`/avec-aide/${paper.code}`)}
      typeUrl={address('/papier')}
    />,
  )
}

/** `/papier`: the code of a paper, typed; it leads to its page, which changes nothing by itself. */
export function typeCode(c: Ctx): Response {
  const { lang } = c.var
  const typed = c.req.query('code')
  const code = typed === undefined ? undefined : readPaperCode(typed)
  if (code) return c.redirect(localPath(lang, `/signature/${code}`), 303)
  const t = besideMessages(lang).paper
  const errors = typed === undefined ? [] : [{ field: 'code', message: t.mistyped }]
  const status = errors.length > 0 ? 422 : 200
  return show(
    c,
    { title: t.typeTitle, status, robots: 'noindex' },
    <PaperCode lang={lang} typed={typed ?? ''} errors={errors} />,
  )
}
