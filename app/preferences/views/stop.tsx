import type { Choice } from '../../kernel/letter-kinds.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = { lang: Lang; token: string; choice: Choice; pressed: 'stop' | 'again' | undefined }

/** `/lettres/:token/:choix`: one button, and the way back. */
export function Stop({ lang, token, choice, pressed }: Props) {
  const t = messages(lang).stop
  const { label } = messages(lang).choices[choice]
  return (
    <>
      {pressed === 'stop' && <PageTitle title={t.doneTitle} lead={t.done(label)} />}
      {pressed === 'again' && <PageTitle title={t.againTitle} lead={t.again(label)} />}
      {pressed === undefined && <PageTitle title={t.title} lead={t.lead(label)} />}
      <form method="post">
        <Buttons>
          {pressed === 'stop' ? (
            <Button variant="quiet" name="encore" value="oui">
              {t.takeBack}
            </Button>
          ) : (
            <Button>{t.button}</Button>
          )}
        </Buttons>
      </form>
      <p>
        <a href={localPath(lang, `/lettres/${token}`)}>{t.all}</a>
      </p>
    </>
  )
}
