import { formatList, type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { noteAddress } from '../rules/note-address.ts'

interface Props {
  lang: Lang
  emails: readonly string[]
  /** Short names of the texts that were chosen. */
  texts: readonly string[]
  isDecided: boolean
  isDemo: boolean
}

/** After the form: the same page for everyone, whoever is known. */
export function Thanks({ lang, emails, texts, isDecided, isDemo }: Props) {
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
      <h2>{t.notHere}</h2>
      <p>{t.notHereText}</p>
      <p>
        <a href={localPath(lang, '/retrouver')}>{t.again}</a>
      </p>
    </>
  )
}
