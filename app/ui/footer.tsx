import { type Lang, localPath } from '../platform/languages.ts'
import { messages } from './messages.ts'

export function Footer({ lang, path }: { lang: Lang; path: string }) {
  const t = messages(lang)
  const other: Lang = lang === 'fr' ? 'en' : 'fr'
  const links: [string, string][] = [
    ['/declinaisons', t.footer.localCharters],
    ['/entraide', t.footer.aid],
    ['/projets', t.footer.projects],
    ['/cooperations', t.footer.cooperations],
    ['/agenda', t.footer.agenda],
    ['/discussions', t.footer.discussions],
    ['/actualites', t.footer.news],
    ['/ressources', t.footer.resources],
    ['/verifier', t.footer.verify],
    ['/donnees', t.footer.data],
    ['/accessibilite', t.footer.accessibility],
    ['/confidentialite', t.footer.privacy],
    ['/mentions-legales', t.footer.legal],
    ['/eco-conception', t.footer.ecoDesign],
    ['/connexion', t.footer.signIn],
  ]
  return (
    <footer class="footer">
      <div class="footer-row">
        <p class="footer-line">{t.footer.line}</p>
        <nav aria-label={t.footer.label}>
          <ul class="footer-links">
            {links.map(([to, text]) => (
              <li key={to}>
                <a href={localPath(lang, to)}>{text}</a>
              </li>
            ))}
            <li>
              <a href={localPath(other, path)} lang={other} hreflang={other}>
                {t.otherLanguage}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
