import type { HelpedBy } from '../../platform/http/route.ts'
import { formatDate, type Lang } from '../../platform/languages.ts'
import { Buttons } from '../../ui/button.tsx'
import { helpedByWords } from '../../ui/helped-by.ts'
import { PrintButton } from '../../ui/print-button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { Qr } from '../../ui/qr.tsx'
import { besideMessages } from '../messages/beside/index.ts'

interface Props {
  lang: Lang
  paper: { code: string; name: string; association: string }
  helpedBy: HelpedBy
  now: Date
  signUrl: string
  undoUrl: string
  typeUrl: string
}

/** A sheet to take home: nothing is signed before its code is used, by the person alone. */
export function SigningPaper({ lang, paper, helpedBy, now, signUrl, undoUrl, typeUrl }: Props) {
  const t = besideMessages(lang).paper
  return (
    <>
      <PageTitle
        over={t.over}
        title={paper.association}
        lead={t.lead(paper.name, formatDate(lang, now), helpedByWords(lang, helpedBy))}
      />
      <Buttons>
        <PrintButton lang={lang} />
      </Buttons>
      <ol>
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="receipt-check">
        <Qr text={signUrl} label={t.scan} />
        <div>
          <p>{t.type(typeUrl.replace(/^https?:\/\//, ''))}</p>
          <p class="reference">
            <strong>{paper.code}</strong>
          </p>
        </div>
      </div>
      <p>{t.notSigned}</p>
      <p>
        {t.undo} <span>{undoUrl.replace(/^https?:\/\//, '')}</span>
      </p>
      <p class="hint">{t.keep}</p>
    </>
  )
}
