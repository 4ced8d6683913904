import { hourOf } from '../../kernel/paris-time.ts'
import type { Help } from '../../platform/http/route.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Card, Cards } from '../../ui/card.tsx'
import { helpedByWords } from '../../ui/helped-by.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

/** What can be done beside somebody, while the help goes on. */
export function Helping({ lang, help }: { lang: Lang; help: Help }) {
  const t = messages(lang).now
  return (
    <>
      <PageTitle title={t.title(help.helped)} lead={t.lead(helpedByWords(lang, help), hourOf(help.endsAt))} />
      <Cards>
        <Card title={t.sign} href={localPath(lang, '/signer')} tone="act" level={2}>
          <p>{t.signText}</p>
        </Card>
        <Card title={t.note} href={localPath(lang, '/cooperations/noter')} level={2}>
          <p>{t.noteText}</p>
        </Card>
        <Card title={t.post} href={localPath(lang, '/entraide/publier')} level={2}>
          <p>{t.postText}</p>
        </Card>
        <Card title={t.voice} level={2}>
          <p>{t.voiceText}</p>
        </Card>
      </Cards>
      <p>{t.after}</p>
    </>
  )
}

export function Stopped({ lang }: { lang: Lang }) {
  const t = messages(lang).stopped
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/espace')}>{t.space}</ButtonLink>
      </Buttons>
    </>
  )
}
