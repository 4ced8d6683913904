import { formatDate, formatList, type Lang, localPath } from '../../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { CopyLink } from '../../../ui/copy-link.tsx'
import { helpedByWords } from '../../../ui/helped-by.ts'
import { Flash } from '../../../ui/notice.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { PageTitle } from '../../../ui/prose.tsx'
import { Qr } from '../../../ui/qr.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { messages } from '../../messages/index.ts'
import type { Publication } from '../../rules/reading-form.ts'
import type { ReceiptData } from '../../rules/receipt.ts'
import { isGiven } from '../../rules/state.ts'
import { agreedWords, textLine, versionPath, whatWords } from '../signed-text-words.ts'
import { Fingerprints } from './fingerprints.tsx'

interface Props {
  lang: Lang
  data: ReceiptData
  /** Texts of the same act that the association had signed before. */
  before: readonly { signatureId: string; isLocal: boolean; title: string }[]
  /** References whose withdrawal this link may ask for. */
  own: readonly string[]
  publication: Publication
  /** The association’s public page; none when it is counted without a name. */
  page: string | null
  /** Where its people tell what it does; none when nobody would see it. */
  profilePath: string | null
  inviteUrl: string
  /** The button was pressed just now. */
  isFresh: boolean
  withdrawPath: string
  /** Where the signer takes their place among the people of the association. */
  spacePath: string
  paperPath: string
}

/** The proof of a signature, and what can be done with it. */
export function Receipt(props: Props) {
  const { lang, data, before, isFresh, paperPath } = props
  const t = messages(lang).link.receipt
  return (
    <>
      {isFresh && (
        <Flash lang={lang} title={t.done}>
          <p>{t.doneText}</p>
        </Flash>
      )}
      <PageTitle
        over={t.title}
        title={data.association}
        lead={t.lead(data.association, whatWords(lang, standing(data)))}
      />
      {before.map(({ signatureId, isLocal, title }) => (
        <p key={signatureId}>
          {t.alreadyGiven(whatWords(lang, [{ isLocal, charterTitle: title, versionNumber: 1 }]))}
        </p>
      ))}
      <p class="reference">
        {t.reference} <strong>{data.reference}</strong>
      </p>
      <Facts {...props} />
      <div class="receipt-check">
        <Qr text={data.verifyUrl} label={t.scan} />
        <p>
          {t.verify} <a href={data.verifyUrl}>{data.verifyUrl}</a>
        </p>
      </div>
      <Buttons>
        <ButtonLink href={paperPath}>{t.pdf}</ButtonLink>
        <PrintButton lang={lang} />
      </Buttons>
      <Fingerprints lang={lang} texts={[data, ...data.together]} />
      <Next {...props} />
      <Withdrawals {...props} />
    </>
  )
}

/** What stands among the texts of the act. */
function standing({ together, ...data }: ReceiptData) {
  return [data, ...together.filter(({ state }) => isGiven(state))]
}

/** One text, one way out; several, one way each. */
function Withdrawals({ lang, data, own, withdrawPath }: Props) {
  const t = messages(lang).link.receipt
  const texts = standing(data).filter(({ reference }) => own.includes(reference))
  return texts.map((text) => (
    <p key={text.reference}>
      <a href={`${withdrawPath}?texte=${text.reference}`}>
        {own.length === 1 && !text.isLocal ? t.withdraw : t.withdrawOne(whatWords(lang, [text]))}
      </a>
    </p>
  ))
}

function Facts({ lang, data, publication }: Props) {
  const t = messages(lang).link.receipt
  const { decided } = messages(lang).steps.reading.rows
  const { decisionBody, decisionOn } = data
  const signers = data.signers.map(({ name, title, capacity }) =>
    [name, title, t.capacities[capacity]].filter(Boolean).join(', '),
  )
  const rows = [
    { label: t.version, value: t.versionText(data.charterTitle, data.versionNumber) },
    { label: t.since, value: formatDate(lang, data.inForceAt) },
    { label: t.agreed, value: agreedWords(lang, data.agreed) },
    {
      label: t.together,
      value:
        data.together.length > 0 &&
        data.together.map((one) => (
          <p key={one.reference}>
            <a href={localPath(lang, versionPath(one))}>{textLine(lang, one)}</a>
          </p>
        )),
    },
    { label: t.signers, value: formatList(lang, signers) },
    {
      label: t.decision,
      value: decisionBody && decisionOn && decided(decisionBody, formatDate(lang, decisionOn)),
    },
    { label: t.helpedBy, value: data.helpedBy && helpedByWords(lang, data.helpedBy) },
    { label: t.confirmation, value: data.isOnPaper && t.onPaper },
    { label: t.places, value: formatList(lang, data.places) },
    { label: t.commitments, value: data.commitments.join('\u00a0; ') },
    { label: t.publication, value: t.publications[publication] },
  ]
  return <SummaryList lang={lang} rows={rows.filter(({ value }) => value)} />
}

function Represent({ lang, spacePath }: Pick<Props, 'lang' | 'spacePath'>) {
  const t = messages(lang).link.receipt
  return (
    <>
      <p>{t.represent}</p>
      <form method="post" action={spacePath}>
        <Buttons>
          <Button variant="quiet" sending={t.representing}>
            {t.representButton}
          </Button>
        </Buttons>
      </form>
    </>
  )
}

function Next({ lang, data, page, inviteUrl, spacePath, profilePath }: Props) {
  const t = messages(lang).link.receipt
  return (
    <section class="no-print" aria-labelledby="et-maintenant">
      <h2 id="et-maintenant">{t.now}</h2>
      {page && (
        <p>
          <a href={page}>{t.page}</a>
        </p>
      )}
      {!data.isOnPaper && <Represent lang={lang} spacePath={spacePath} />}
      {profilePath && (
        <p>
          <a href={profilePath}>{t.profile}</a>
        </p>
      )}
      <p>{t.invite}</p>
      <p>
        <CopyLink lang={lang} url={inviteUrl} />
      </p>
    </section>
  )
}
