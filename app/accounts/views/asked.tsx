import { type Lang, localPath } from '../../platform/languages.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = { lang: Lang; email: string; demo: boolean }

/** The answer to every address, known or not. */
export function Asked({ lang, email, demo }: Props) {
  const t = messages(lang).asked
  return (
    <>
      <PageTitle title={t.title} lead={t.text(email)} />
      {demo && (
        <p>
          <a href={localPath(lang, '/boite-demo')}>{t.demo}</a>
        </p>
      )}
      <h2>{t.nothing}</h2>
      <ul>
        {t.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <p>
        <a href={localPath(lang, '/connexion')}>{t.again}</a>
      </p>
      <p>{t.private}</p>
    </>
  )
}
