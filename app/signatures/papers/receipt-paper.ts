import { formatDate, formatList, type Lang } from '../../platform/languages.ts'
import { helpedByWords } from '../../ui/helped-by.ts'
import { makePaper } from '../../ui/paper/make-paper.ts'
import { qrSvg } from '../../ui/qr-drawing.ts'
import { receiptMessages } from '../messages/receipt/index.ts'
import { placesOnPaper, type ReceiptData } from '../rules/receipt.ts'
import source from './receipt.typ?raw'

/**
 * The receipt of a signature on one sheet of A4, tagged, with a code to scan.
 * @example return paperResponse(await receiptPdf(data, c.var.lang), `recu-${data.reference}`)
 */
export function receiptPdf(data: ReceiptData, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  const t = receiptMessages(lang)
  const host = new URL(data.verifyUrl).host
  return makePaper({
    lang,
    title: `${t.title} ${data.reference}`,
    source,
    data: {
      over: t.title,
      association: data.association,
      kind: t.kinds[data.kind],
      signed: t.signed(data.charterTitle, data.versionNumber, formatDate(lang, data.inForceAt)),
      warnings: [t.states[data.state], data.isOfficial || data.isLocal ? '' : t.unofficial].filter(Boolean),
      reference: { label: t.reference, text: data.reference },
      qr: { svg: qrSvg(data.verifyUrl), alt: t.scan(data.verifyUrl), label: t.verify, url: data.verifyUrl },
      rows: rowsOf(data, lang),
      commitments: { label: t.commitments, items: data.commitments },
      meaning: t.meaning,
      fingerprints: [
        { label: t.textFingerprint, text: data.sha256 },
        { label: t.entryFingerprint, text: data.entrySha256 },
        ...data.together.flatMap((one) => [
          { label: t.fingerprintOf(one.charterTitle, one.reference), text: one.sha256 },
          { label: t.entryFingerprint, text: one.entrySha256 },
        ]),
      ],
      foot: t.foot(data.reference, host),
    },
  })
}

/** What is told in a line or two, each with its label; what is not known is left out. */
function rowsOf(data: ReceiptData, lang: Lang): { label: string; lines: string[] }[] {
  const t = receiptMessages(lang)
  const signers = data.signers.map(({ name, title, capacity, confirmedAt }) =>
    [name, title, t.capacities[capacity], t.confirmed(formatDate(lang, confirmedAt))]
      .filter(Boolean)
      .join(', '),
  )
  const on = data.decisionOn && t.decisionOn(formatDate(lang, data.decisionOn))
  const { agreed } = data
  const { shown, more } = placesOnPaper(data.places)
  const places = more > 0 ? `${shown.join(', ')} ${t.morePlaces(more)}` : formatList(lang, shown)
  const together = data.together.map((one) =>
    [
      t.text(one.charterTitle, one.versionNumber, one.reference),
      one.endedAt ? t.withdrawnOn(formatDate(lang, one.endedAt)) : '',
    ]
      .filter(Boolean)
      .join(', '),
  )
  return [
    { label: t.together, lines: together },
    {
      label: t.agreed,
      lines: agreed ? [t.agreedText(agreed.versionNumber, formatDate(lang, agreed.at))] : [],
    },
    { label: t.signers, lines: signers },
    {
      label: t.decision,
      lines: data.decisionBody ? [[data.decisionBody, on].filter(Boolean).join(', ')] : [],
    },
    { label: t.helpedBy, lines: data.helpedBy ? [helpedByWords(lang, data.helpedBy)] : [] },
    { label: t.confirmation, lines: data.isOnPaper ? [t.onPaper] : [] },
    { label: t.places, lines: places ? [places] : [] },
  ].filter(({ lines }) => lines.length > 0)
}
