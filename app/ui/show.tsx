import type { ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Assets } from '../platform/http/assets.ts'
import type { Ctx } from '../platform/http/route.ts'
import { Layout } from './layout.tsx'

/** What a page tells its layout. `title` is the page’s own; the layout adds the site’s name. */
export type PageHead = {
  title: string
  description?: string
  /** HTTP status, 200 unless said otherwise. */
  status?: number
  wide?: boolean
  /** For pages that hold a secret or a person’s words. */
  robots?: 'noindex'
  /** A feed that follows what the page shows, by its French path; its title says what it follows. */
  feed?: { path: string; title: string }
  /** See `Layout`: for pages that show work going on. */
  refresh?: number
}

/** Pages that carry a longer style sheet or script than those one reads. */
function kitOf(path: string): keyof Assets['kits'] | undefined {
  if (/^\/(equipe|espace|projet|declinaisons\/[^/]+\/projet)(\/|$)/.test(path)) return 'workshop'
  if (/^\/(associations|discussions)(\/|$)/.test(path)) return 'detail'
  if (/^\/(api|donnees|integrer)(\/|$)/.test(path)) return 'data'
  return /^\/(signataires|territoires)(\/|$)/.test(path) ? 'explore' : undefined
}

/**
 * A whole page as a response.
 * @example return show(c, { title: t.title }, <CharterText version={version} lang={lang} />)
 */
export function show(c: Ctx, head: PageHead, body: ComponentChild): Response {
  const { config, assets } = c.var.site
  const kit = kitOf(c.var.path)
  const page = {
    lang: c.var.lang,
    title: head.title,
    path: c.var.path,
    siteUrl: config.url,
    assets: kit ? { ...assets, ...assets.kits[kit] } : assets,
    demo: config.demo,
    ...(c.var.help ? { help: c.var.help } : {}),
    ...(head.description ? { description: head.description } : {}),
    ...(head.refresh ? { refresh: head.refresh } : {}),
    ...(head.robots ? { robots: head.robots } : {}),
    ...(head.feed ? { feed: head.feed } : {}),
  }
  const html = renderToString(
    <Layout page={page} wide={head.wide ?? false}>
      {body}
    </Layout>,
  )
  // Only cached pages may be kept by the browser, and even they are asked again each time.
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
  return c.html(`<!doctype html>${html}`, (head.status ?? 200) as 200)
}
