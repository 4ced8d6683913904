import { formatDate, formatList, type Lang } from '../../../platform/languages.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { helpedByWords } from '../../../ui/helped-by.ts'
import { Notice } from '../../../ui/notice.tsx'
import { PageTitle } from '../../../ui/prose.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { besideMessages } from '../../messages/beside/index.ts'
import { messages } from '../../messages/index.ts'
import type { LinkDetails } from '../../queries/opened-link.ts'
import type { SignatureDetails } from '../../rules/details.ts'
import type { SignableText } from '../../rules/signable.ts'
import { SignedTexts } from '../signed-texts.tsx'

interface Props {
  lang: Lang
  link: LinkDetails
  /** What the button signs. */
  texts: readonly SignableText[]
  details: SignatureDetails
  /** What the button says, a sentence for each text. */
  consents: readonly string[]
  /** What was signed before, as far as this mailbox may know. */
  given: readonly LinkDetails[]
  /** Whoever helps holds the paper for a moment: the button waits. */
  isHelping: boolean
  /** Where the button sends the form. */
  action: string
}

/** The text, what is said with it, and the button that signs. */
export function Signing({ lang, link, texts, details, consents, given, isHelping, action }: Props) {
  const t = messages(lang).link.sign
  return (
    <>
      <PageTitle title={t.title(link.declared.name)} lead={t.lead(link.signerName)} />
      <p>
        <a href="#signer">{t.toButton}</a>
      </p>
      {given.map(({ signatureId, isLocal, title }) => (
        <p key={signatureId}>{isLocal ? t.givenLocal(title) : t.givenNational}</p>
      ))}
      <SignedTexts lang={lang} texts={texts} />
      <h2>{messages(lang).steps.reading.summary}</h2>
      <Said lang={lang} details={details} />
      <p class="hint">{t.wrong}</p>
      <section class="sign-box" id="signer" aria-labelledby="accord">
        <h2 id="accord">{t.consent}</h2>
        <blockquote lang={link.lang}>
          {consents.map((consent) => (
            <p key={consent}>{consent}</p>
          ))}
        </blockquote>
        {link.waitingFor > 1 && <p>{t.second}</p>}
        {isHelping ? (
          <Notice lang={lang}>
            <p>{besideMessages(lang).whileHelping}</p>
          </Notice>
        ) : (
          <form method="post" action={action}>
            {texts.map(({ slug, version }) => (
              <input key={slug} type="hidden" name="fingerprint" value={version.sha256} />
            ))}
            <Buttons>
              <Button sending={t.sending}>{t.button(link.declared.name)}</Button>
            </Buttons>
          </form>
        )}
        <p class="hint">{t.after}</p>
      </section>
      <p class="hint">{t.notYou}</p>
    </>
  )
}

/** What the request says, line by line; what was not said is left out. */
function Said({ lang, details }: { lang: Lang; details: SignatureDetails }) {
  const { reading } = messages(lang).steps
  const { receipt } = messages(lang).link
  const { declared, decisionBody, decisionOn, commitments, publicSentence } = details
  const number = declared.siret ?? declared.rna ?? declared.siren ?? declared.localLawReference
  const rows = [
    { label: reading.rows.association, value: declared.name },
    { label: reading.rows.number, value: number ?? reading.rows.noNumber },
    { label: reading.rows.commune, value: declared.communeName },
    { label: receipt.places, value: formatList(lang, details.places) },
    {
      label: receipt.signers,
      value: formatList(
        lang,
        details.signers.map((signer) => [signer.name, signer.title].filter(Boolean).join(', ')),
      ),
    },
    {
      label: receipt.decision,
      value: decisionBody && decisionOn && reading.rows.decided(decisionBody, formatDate(lang, decisionOn)),
    },
    { label: receipt.helpedBy, value: details.helpedBy && helpedByWords(lang, details.helpedBy) },
    { label: receipt.commitments, value: commitments.join('\u00a0; ') },
    { label: reading.sentence, value: publicSentence },
    { label: receipt.publication, value: receipt.publications[details.publication] },
  ]
  return <SummaryList lang={lang} rows={rows.filter(({ value }) => value)} />
}
