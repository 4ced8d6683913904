import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { addressOf, type Question } from '../rules/filter.ts'

/** The same list as data, and what its columns say. */
export function DataLinks({ question, lang }: { question: Question; lang: Lang }) {
  const t = messages(lang).data
  const address = (path: string) => addressOf(localPath(lang, path), question)
  return (
    <section class="data-links prose" aria-labelledby="donnees">
      <h2 id="donnees">{t.title}</h2>
      <p>{t.text}</p>
      <ul>
        <li>
          <a href={address('/signataires.csv')}>{t.csv}</a>
        </li>
        <li>
          <a href={address('/signataires.json')}>{t.json}</a>
        </li>
        <li>
          <a href={address('/signataires.geojson')}>{t.geojson}</a>
        </li>
      </ul>
      <p>
        <a href={localPath(lang, '/donnees/signataires')}>{t.columns}</a>
      </p>
    </section>
  )
}
