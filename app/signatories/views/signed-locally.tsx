import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { SignedLocally } from '../queries/signed-locally.ts'

/** The local charters an association signed: never counted with the national one. */
export function LocalSignatures({ lang, signed }: { lang: Lang; signed: readonly SignedLocally[] }) {
  const t = messages(lang).association
  if (signed.length === 0) return null
  return (
    <section class="prose" aria-labelledby="declinaisons">
      <h2 id="declinaisons">{t.local}</h2>
      <ul>
        {signed.map(({ signatureId, name, slug, version, signedAt, withdrawnAt }) => (
          <li key={signatureId}>
            <a href={localPath(lang, `/declinaisons/${slug}`)}>{name}</a>
            {', '}
            {withdrawnAt
              ? t.localWithdrew(version, formatDate(lang, signedAt), formatDate(lang, withdrawnAt))
              : t.localSigned(version, formatDate(lang, signedAt))}
          </li>
        ))}
      </ul>
    </section>
  )
}
