import { formatList, type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { besideMessages } from '../messages/beside/index.ts'
import { messages } from '../messages/index.ts'
import { noteAddress } from '../rules/note-address.ts'

interface Props {
  lang: Lang
  emails: readonly string[]
  /** Short names of the texts that were chosen. */
  texts: readonly string[]
  isDecided: boolean
  isDemo: boolean
  /** Where the paper of a signer without a mailbox is printed, while somebody helps. */
  paper: string | undefined
  isHelping: boolean
}

/** After the form: the same page for everyone, whoever is known. */
export function Thanks(props: Props) {
  const { lang, emails, paper } = props
  return (
    <>
      {emails.length > 0 ? <OnItsWay {...props} /> : <PageTitle title={besideMessages(lang).paperTitle} />}
      {paper && <Paper {...props} paper={paper} />}
      {emails.length > 0 && <NotHere lang={lang} />}
    </>
  )
}

function Paper({ lang, paper, isHelping }: Pick<Props, 'lang' | 'isHelping'> & { paper: string }) {
  const t = besideMessages(lang).paper
  if (!isHelping)
    return (
      <Notice lang={lang}>
        <p>{t.helpOver}</p>
      </Notice>
    )
  return (
    <form method="post" action={paper}>
      <p>{t.printText}</p>
      <Buttons>
        <Button>{t.print}</Button>
      </Buttons>
      <p class="hint">{t.again}</p>
    </form>
  )
}

function OnItsWay({ lang, emails, texts, isDecided, isDemo }: Props) {
  const t = messages(lang).steps.thanks
  return (
    <>
      <PageTitle title={isDecided ? t.title : t.undecidedTitle} lead={t.lead(formatList(lang, emails))} />
      <p>{isDecided ? t.what : t.undecided}</p>
      {isDemo && (
        <Notice lang={lang}>
          <p>{t.demo}</p>
        </Notice>
      )}
      <Buttons>
        {isDemo && <ButtonLink href={localPath(lang, '/boite-demo')}>{t.mailbox}</ButtonLink>}
        {!isDecided && (
          <ButtonLink href={localPath(lang, noteAddress(texts))} variant={isDemo ? 'quiet' : 'act'}>
            {t.note}
          </ButtonLink>
        )}
      </Buttons>
    </>
  )
}

function NotHere({ lang }: { lang: Lang }) {
  const t = messages(lang).steps.thanks
  return (
    <>
      <h2>{t.notHere}</h2>
      <p>{t.notHereText}</p>
      <p>
        <a href={localPath(lang, '/retrouver')}>{t.again}</a>
      </p>
    </>
  )
}
