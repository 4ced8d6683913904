import type { Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

/** `/discussions/arret/:token`: opening it changes nothing. */
export function StopPage({ lang, title }: { lang: Lang; title: string }) {
  const t = messages(lang).stop
  return (
    <>
      <PageTitle title={t.title} lead={t.text(title)} />
      <form method="post">
        <Buttons>
          <Button>{t.button}</Button>
        </Buttons>
      </form>
    </>
  )
}

export function Stopped({ lang, isKnown }: { lang: Lang; isKnown: boolean }) {
  const t = messages(lang).stop
  return <PageTitle title={isKnown ? t.doneTitle : t.unknownTitle} lead={isKnown ? t.done : t.unknown} />
}
