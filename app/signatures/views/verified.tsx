import type { Entry } from '../../journal/index.ts'
import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import type { ReceiptData } from '../rules/receipt.ts'
import { agreedWords, textLine, versionPath } from './signed-text-words.ts'

interface Props {
  lang: Lang
  receipt: ReceiptData
  isNamed: boolean
  /** Slug of the association’s public page. */
  page: string | null
  endedAt: Date | null
  entries: readonly Entry[]
}

/** What a stranger may know of a receipt: that it is true, of which text, since when. Never people. */
export function Verified({ lang, receipt, isNamed, page, endedAt, entries }: Props) {
  const t = messages(lang).link.verify
  const name = page ? (
    <a href={localPath(lang, `/associations/${page}`)}>{receipt.association}</a>
  ) : (
    receipt.association
  )
  const rows = [
    { label: t.association, value: isNamed ? name : t.unnamed },
    { label: t.since, value: formatDate(lang, receipt.inForceAt) },
    ...(receipt.agreed
      ? [{ label: messages(lang).link.receipt.agreed, value: agreedWords(lang, receipt.agreed) }]
      : []),
    ...(endedAt ? [{ label: t.endedOn, value: formatDate(lang, endedAt) }] : []),
    {
      label: t.version,
      value: (
        <a href={localPath(lang, versionPath(receipt))}>
          {receipt.isLocal
            ? t.localVersionText(receipt.charterTitle, receipt.versionNumber)
            : t.versionText(receipt.versionNumber)}
        </a>
      ),
    },
    { label: t.fingerprint, value: <code>{receipt.sha256}</code> },
    ...(receipt.together.length > 0
      ? [{ label: messages(lang).link.receipt.together, value: <Together lang={lang} receipt={receipt} /> }]
      : []),
  ]
  return (
    <>
      <PageTitle over={t.title} title={receipt.reference} />
      <Flash lang={lang} tone={endedAt ? 'warning' : 'success'} title={endedAt ? t.ended : t.valid}>
        <p>{endedAt ? t.endedText : t.validText}</p>
      </Flash>
      <SummaryList lang={lang} rows={rows} />
      <h2>{t.entries}</h2>
      <ol class="entries">
        {entries.map((entry) => (
          <li key={entry.sha256}>
            {formatDate(lang, entry.at)}, {kindName(lang, entry.kind)}
            <br />
            <code>{entry.sha256}</code>
          </li>
        ))}
      </ol>
      <p>
        <a href={localPath(lang, '/verifier')}>{t.another}</a>
      </p>
    </>
  )
}

/** Each other text of the act, with its own receipt. */
function Together({ lang, receipt }: Pick<Props, 'lang' | 'receipt'>) {
  return receipt.together.map((one) => (
    <p key={one.reference}>
      <a href={localPath(lang, `/verifier/${one.reference}`)}>{textLine(lang, one)}</a>
      <br />
      <code>{one.sha256}</code>
    </p>
  ))
}

function kindName(lang: Lang, kind: string): string {
  const kinds: Record<string, string> = messages(lang).link.verify.kinds
  return kinds[kind] ?? kind
}
