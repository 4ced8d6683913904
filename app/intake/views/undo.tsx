import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Lines, PageTitle, Prose } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Intake } from '../queries/intakes.ts'

/** What undoing does, in words, then the one button that does it. */
export function Undo({ lang, intake, count }: { lang: Lang; intake: Intake; count: number }) {
  const t = messages(lang)
  const at = localPath(lang, `/equipe/imports/${intake.id}`)
  return (
    <>
      <PageTitle title={t.overview.undoTitle} over={intake.source} lead={t.overview.undoLead(count)} />
      <Prose>
        <Lines lines={t.overview.undoHappens} />
      </Prose>
      <form method="post" action={`${at}/annuler`}>
        <input type="hidden" name="revision" value={intake.revision} />
        <Buttons>
          <Button variant="danger" sending={t.overview.applying}>
            {t.overview.undoButton(count)}
          </Button>
          <ButtonLink href={at} variant="quiet">
            {t.overview.back}
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
