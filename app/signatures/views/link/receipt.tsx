import { formatDate, formatList, type Lang } from '../../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { CopyLink } from '../../../ui/copy-link.tsx'
import { Flash } from '../../../ui/notice.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { PageTitle } from '../../../ui/prose.tsx'
import { Qr } from '../../../ui/qr.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { messages } from '../../messages/index.ts'
import type { Publication } from '../../rules/reading-form.ts'
import type { ReceiptData } from '../../rules/receipt.ts'
import { Fingerprints } from './fingerprints.tsx'

interface Props {
  lang: Lang
  data: ReceiptData
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
  const { lang, data, isFresh, withdrawPath, paperPath } = props
  const t = messages(lang).link.receipt
  return (
    <>
      {isFresh && (
        <Flash lang={lang} title={t.done}>
          <p>{t.doneText}</p>
        </Flash>
      )}
      <PageTitle over={t.title} title={data.association} lead={t.lead(data.association)} />
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
      <Fingerprints lang={lang} text={data.sha256} entry={data.entrySha256} />
      <Next {...props} />
      <p>
        <a href={withdrawPath}>{t.withdraw}</a>
      </p>
    </>
  )
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
    { label: t.signers, value: formatList(lang, signers) },
    {
      label: t.decision,
      value: decisionBody && decisionOn && decided(decisionBody, formatDate(lang, decisionOn)),
    },
    { label: t.places, value: formatList(lang, data.places) },
    { label: t.commitments, value: data.commitments.join('\u00a0; ') },
    { label: t.publication, value: t.publications[publication] },
  ]
  return <SummaryList lang={lang} rows={rows.filter(({ value }) => value)} />
}

function Next({ lang, page, inviteUrl, spacePath, profilePath }: Props) {
  const t = messages(lang).link.receipt
  return (
    <section class="no-print" aria-labelledby="et-maintenant">
      <h2 id="et-maintenant">{t.now}</h2>
      {page && (
        <p>
          <a href={page}>{t.page}</a>
        </p>
      )}
      <p>{t.represent}</p>
      <form method="post" action={spacePath}>
        <Buttons>
          <Button variant="quiet" sending={t.representing}>
            {t.representButton}
          </Button>
        </Buttons>
      </form>
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
