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
        {signed.map((one) => (
          <li key={one.signatureId}>
            <a href={localPath(lang, `/declinaisons/${one.slug}`)}>{one.name}</a>, {toldOf(lang, one)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function toldOf(
  lang: Lang,
  { version, signedAt, withdrawnAt, agreedVersion, agreedAt }: SignedLocally,
): string {
  const t = messages(lang).association
  const signed = formatDate(lang, signedAt)
  if (withdrawnAt) return t.localWithdrew(version, signed, formatDate(lang, withdrawnAt))
  if (!agreedAt || agreedVersion === null) return t.localSigned(version, signed)
  return t.localAgreed(version, signed, agreedVersion, formatDate(lang, agreedAt))
}
