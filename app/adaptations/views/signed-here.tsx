import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { ageingWords } from '../../ui/day.tsx'
import { reaffirmingMessages } from '../messages/reaffirming/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import type { LocalCharter } from '../queries/charters.ts'
import type { SignedCounts, SignedHere } from '../queries/signed-here.ts'

/** The one main act of the page of an adopted local charter. */
export function SignIt({ lang, charter }: { lang: Lang; charter: LocalCharter }) {
  const t = sharedMessages(lang).signing
  return (
    <>
      <Buttons>
        <ButtonLink href={`${localPath(lang, '/signer')}?declinaison=${charter.slug}`}>{t.sign}</ButtonLink>
      </Buttons>
      <p class="hint">{t.signText}</p>
    </>
  )
}

type Props = {
  lang: Lang
  counts: SignedCounts
  signed: readonly SignedHere[]
  current: number
  now: Date
}

/** Who signed this local charter: those who are named, networks apart, and how many are only counted. */
export function SignedBy({ lang, counts, signed, current, now }: Props) {
  const t = sharedMessages(lang).signing
  const networks = signed.filter(({ kind }) => kind === 'network')
  const others = signed.filter(({ kind }) => kind !== 'network')
  const isEmpty = counts.associations + counts.networks + counts.unnamed === 0
  return (
    <section class="prose" aria-labelledby="signataires">
      <h2 id="signataires">{t.who}</h2>
      {isEmpty ? <p>{t.nobody}</p> : <p>{countWords(counts, lang)}</p>}
      <Named lang={lang} signed={others} current={current} now={now} />
      {networks.length > 0 && (
        <>
          <h3>{t.networks}</h3>
          <p class="hint">{t.networksHint}</p>
          <Named lang={lang} signed={networks} current={current} now={now} />
        </>
      )}
      {signed.length < counts.associations + counts.networks && <p class="hint">{t.more}</p>}
    </section>
  )
}

function Named({ lang, signed, current, now }: Omit<Props, 'counts'>) {
  const t = sharedMessages(lang).signing
  const r = reaffirmingMessages(lang)
  if (signed.length === 0) return null
  return (
    <ul>
      {signed.map(({ signatureId, slug, name, version, signedAt, reaffirmedAt, agreesTo }) => (
        <li key={signatureId}>
          <a href={localPath(lang, `/associations/${slug}`)}>{name}</a>
          <span class="hint">
            {' '}
            {version === current
              ? t.on(formatDate(lang, signedAt))
              : t.onVersion(version, formatDate(lang, signedAt))}
            {reaffirmedAt &&
              `, ${agreesTo === version ? r.agreed(ageingWords(lang, reaffirmedAt, now)) : r.agreedOn(agreesTo, ageingWords(lang, reaffirmedAt, now))}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Three numbers side by side, never one. */
export function countWords({ associations, networks, unnamed }: SignedCounts, lang: Lang): string {
  const t = sharedMessages(lang).signing
  const parts = [
    associations > 0 && t.associations(associations),
    networks > 0 && t.networkCount(networks),
    unnamed > 0 && t.unnamed(unnamed),
  ].filter((part) => part !== false)
  return t.signedBy(parts.join(' · '))
}
