import type { ComponentChildren } from 'preact'
import { hourOf } from '../kernel/paris-time.ts'
import { type Lang, languages, localPath } from '../platform/languages.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { messages } from './messages.ts'

export interface Page {
  lang: Lang
  title: string
  description?: string | undefined
  /** The French path, without `/en`: `/charte`. Both languages share it. */
  path: string
  /** Where the site is, as the world writes it: search engines want whole addresses. */
  siteUrl: string
  /** `fonts` are the hashed woff2 addresses, fetched before the style sheet asks for them. */
  assets: { css: string; js?: string | undefined; fonts?: readonly string[] | undefined }
  demo?: boolean | undefined
  /** Whom the person of this browser is helping, and until when. */
  help?: { helped: string; endsAt: Date } | undefined
  robots?: string | undefined
  /** A feed that follows this page, by its French path. */
  feed?: { path: string; title: string } | undefined
  /** Seconds after which the page asks for itself again where no script follows the work for it. */
  refresh?: number | undefined
}

interface Props {
  page: Page
  wide?: boolean
  children: ComponentChildren
}

/** The whole document but its doctype. */
export function Layout({ page, wide = false, children }: Props) {
  return (
    <html lang={page.lang}>
      <Head page={page} />
      <body>
        <a class="skip" href="#contenu">
          {messages(page.lang).skip}
        </a>
        {page.help && <HelpRibbon lang={page.lang} help={page.help} />}
        {page.demo && <DemoRibbon lang={page.lang} />}
        <Header lang={page.lang} path={page.path} />
        <main id="contenu" class={wide ? 'page page-wide' : 'page'} tabindex={-1}>
          {children}
        </main>
        <Footer lang={page.lang} path={page.path} />
      </body>
    </html>
  )
}

// The mark, as an address: a separate icon file would be one more request on every first visit.
const icon =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 24 24%22 fill=%22none%22 stroke-width=%226%22%3E%3Cpath stroke=%22%238b1e33%22 d=%22M7 0v24%22/%3E%3Cpath stroke=%22%23d9a62e%22 d=%22M0 7h24%22/%3E%3Cpath stroke=%22%23335f3c%22 d=%22M0 17h24%22/%3E%3Cpath stroke=%22%238b1e33%22 d=%22M7 12v12M17 0v12%22/%3E%3C/svg%3E'

function Head({ page }: { page: Page }) {
  const site = messages(page.lang).site
  return (
    <head>
      <meta charset="utf-8" />
      <title>{page.title === site ? site : `${page.title} · ${site}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {page.description && <meta name="description" content={page.description} />}
      {page.refresh && (
        <noscript>
          <meta http-equiv="refresh" content={String(page.refresh)} />
        </noscript>
      )}
      {page.robots && <meta name="robots" content={page.robots} />}
      {page.assets.fonts?.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={page.assets.css} />
      {page.assets.js && <script type="module" src={page.assets.js} />}
      <link rel="icon" href={icon} />
      <link rel="canonical" href={page.siteUrl + localPath(page.lang, page.path)} />
      {page.feed && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={page.feed.title}
          href={localPath(page.lang, page.feed.path)}
        />
      )}
      {languages.map((lang) => (
        <link key={lang} rel="alternate" hreflang={lang} href={page.siteUrl + localPath(lang, page.path)} />
      ))}
    </head>
  )
}

function DemoRibbon({ lang }: { lang: Lang }) {
  const t = messages(lang).demo
  return (
    <aside class="ribbon">
      <p>
        {t.text} <a href={localPath(lang, '/boite-demo')}>{t.mailbox}</a>
      </p>
    </aside>
  )
}

function HelpRibbon({ lang, help }: { lang: Lang; help: NonNullable<Page['help']> }) {
  const t = messages(lang).help
  return (
    <aside class="ribbon ribbon-help" aria-label={t.label}>
      <form method="post" action={localPath(lang, '/aider/arreter')}>
        <p>
          {t.text(help.helped, hourOf(help.endsAt))} <a href={localPath(lang, '/espace/aider')}>{t.what}</a>
        </p>
        <button class="button button-quiet" type="submit">
          {t.stop}
        </button>
      </form>
    </aside>
  )
}
