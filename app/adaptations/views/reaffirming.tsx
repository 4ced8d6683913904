import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { reaffirmingMessages } from '../messages/reaffirming/index.ts'
import type { LocalCharter } from '../queries/charters.ts'
import type { StandingHere } from '../queries/reaffirming.ts'

type Current = { number: number; sha256: string; publishedAt: Date }

type Props = {
  lang: Lang
  charter: LocalCharter
  signature: StandingHere
  current: Current
  /** This person pressed for the newer version; the other who signed has not yet. */
  hasPressed: boolean
  /** Nobody else has to press for it. */
  isLast: boolean
  /** Where the signature is withdrawn. */
  withdrawPath: string
  said: boolean
  changed: boolean
}

/** Four answers, what each does said before its button; silence is one of them. */
export function StillAgreed(props: Props) {
  const { lang, charter, signature, current, said, changed } = props
  const t = reaffirmingMessages(lang).page
  const { version, signedAt, reaffirmedAt, association } = signature
  const at = (path: string) => localPath(lang, `/declinaisons/${charter.slug}${path}`)
  return (
    <>
      <PageTitle
        over={t.over(association)}
        title={t.title}
        lead={t.lead(charter.name, version.number, formatDate(lang, reaffirmedAt ?? signedAt))}
      />
      {said && (
        <Flash lang={lang}>
          <p>{t.done}</p>
        </Flash>
      )}
      {changed && (
        <Flash lang={lang} tone="error">
          <p>{t.changed}</p>
        </Flash>
      )}
      <section class="prose">
        <p>
          <a href={at(`/versions/${version.number}`)}>{t.read(version.number)}</a>
        </p>
        <p>{t.sameText}</p>
        <Agree words={t.same(version.number)} agreement="same" sha256={version.sha256} />
      </section>
      {current.number > version.number && (
        <section class="prose" aria-labelledby="plus-recente">
          <h2 id="plus-recente">{t.newerTitle}</h2>
          <p>{t.newerText(current.number, formatDate(lang, current.publishedAt))}</p>
          <p>
            <a href={at(`/comparer/${version.number}/${current.number}`)}>
              {t.compare(version.number, current.number)}
            </a>
          </p>
          <Newer {...props} />
        </section>
      )}
      <Others {...props} />
    </>
  )
}

/** An association that two people signed for agrees to another text by both. */
function Newer({ lang, current, hasPressed, isLast }: Props) {
  const t = reaffirmingMessages(lang).page
  if (hasPressed) return <p>{t.otherWanting(current.number)}</p>
  return (
    <>
      {!isLast && <p>{t.both}</p>}
      <Agree words={t.newer(current.number)} agreement="newer" sha256={current.sha256} />
    </>
  )
}

function Agree({ words, agreement, sha256 }: { words: string; agreement: 'same' | 'newer'; sha256: string }) {
  return (
    <form method="post">
      <input type="hidden" name="lu" value={sha256} />
      <Buttons>
        <Button name="faire" value={agreement}>
          {words}
        </Button>
      </Buttons>
    </form>
  )
}

function Others({ lang, withdrawPath }: Props) {
  const t = reaffirmingMessages(lang).page
  return (
    <section class="prose" aria-labelledby="autrement">
      <h2 id="autrement">{t.withdrawTitle}</h2>
      <p>{t.withdrawText}</p>
      <Buttons>
        <ButtonLink href={withdrawPath} variant="quiet">
          {t.withdraw}
        </ButtonLink>
      </Buttons>
      <h2>{t.nothingTitle}</h2>
      <p>{t.nothing}</p>
    </section>
  )
}

export function NoSignature({ lang }: { lang: Lang }) {
  const t = reaffirmingMessages(lang).page
  return (
    <>
      <PageTitle title={t.goneTitle} lead={t.gone} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/retrouver')}>{t.find}</ButtonLink>
      </Buttons>
    </>
  )
}
