import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'

/** The same page as data, and what follows it. @param feed of who signs here, when there is one */
export function Twins({
  files,
  feed,
  lang,
}: {
  files: readonly { path: string; words: 'json' | 'geojson' | 'outlines' | 'districts' }[]
  feed?: string
  lang: Lang
}) {
  const t = messages(lang).twins
  return (
    <section class="data-links prose" aria-labelledby="donnees">
      <h2 id="donnees">{t.title}</h2>
      <ul>
        {files.map(({ path, words }) => (
          <li key={path}>
            <a href={localPath(lang, path)}>{t[words]}</a>
          </li>
        ))}
        {feed && (
          <li>
            <a href={localPath(lang, feed)}>{t.feed}</a>
          </li>
        )}
      </ul>
    </section>
  )
}
