import { type Lang, localPath } from '../platform/languages.ts'
import { messages } from './messages.ts'
import { Wordmark } from './wordmark.tsx'

export function Header({ lang, path }: { lang: Lang; path: string }) {
  const t = messages(lang)
  return (
    <header class="header">
      <div class="header-row">
        <a class="wordmark" href={localPath(lang, '/')} aria-label={t.home}>
          <Wordmark />
        </a>
        <nav aria-label={t.nav.label}>
          <ul class="nav">
            <NavLink lang={lang} path={path} to="/charte" text={t.nav.charter} />
            <NavLink lang={lang} path={path} to="/signataires" text={t.nav.register} />
            <NavLink lang={lang} path={path} to="/territoires" text={t.nav.territories} />
            <NavLink lang={lang} path={path} to="/aide" text={t.nav.help} />
            <NavLink lang={lang} path={path} to="/signer" text={t.nav.sign} act />
          </ul>
        </nav>
      </div>
    </header>
  )
}

interface NavLinkProps {
  lang: Lang
  path: string
  to: string
  text: string
  act?: boolean
}

function NavLink({ lang, path, to, text, act = false }: NavLinkProps) {
  const here = path === to ? 'page' : path.startsWith(`${to}/`) ? 'true' : undefined
  return (
    <li>
      <a class={act ? 'nav-link nav-act' : 'nav-link'} href={localPath(lang, to)} aria-current={here}>
        {text}
      </a>
    </li>
  )
}
