import { localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { messages } from '../messages/index.ts'
import type { OverviewProps } from './overview.tsx'

/** What somebody of the team may do with an import that waits. */
export function Acts(props: OverviewProps) {
  const { lang, intake, counts } = props
  const t = messages(lang).overview
  const at = localPath(lang, `/equipe/imports/${intake.id}`)
  const isOpen = (intake.state === 'examined' || intake.state === 'applied') && !intake.isForgotten
  const asking = counts.verdicts.ask ?? 0
  return (
    <>
      {isOpen && asking > 0 && <Asking {...props} at={at} count={asking} />}
      {isOpen && counts.waiting > 0 && (
        <form method="post" action={`${at}/reprendre`}>
          <input type="hidden" name="revision" value={intake.revision} />
          <p>{t.applyHint}</p>
          <Buttons>
            <Button sending={t.applying}>{t.apply(counts.waiting)}</Button>
          </Buttons>
        </form>
      )}
      {isOpen && counts.waiting === 0 && intake.state === 'examined' && <p>{t.applyNothing}</p>}
      <Buttons>
        {intake.state === 'applied' && counts.toTakeBack > 0 && (
          <ButtonLink href={`${at}/annuler`} variant="quiet">
            {t.undo}
          </ButtonLink>
        )}
        {intake.state === 'applied' && counts.invitable > 0 && (
          <ButtonLink href={`${at}/inviter`} variant="quiet">
            {t.invite}
          </ButtonLink>
        )}
        {intake.state === 'examined' && !intake.isForgotten && (
          <ButtonLink href={`${at}/colonnes`} variant="quiet">
            {t.columns}
          </ButtonLink>
        )}
      </Buttons>
      {intake.state === 'examined' && (
        <form method="post" action={`${at}/abandonner`}>
          <input type="hidden" name="revision" value={intake.revision} />
          <Button variant="quiet">{t.drop}</Button>
        </form>
      )}
    </>
  )
}

function Asking({ lang, next, at, count }: OverviewProps & { at: string; count: number }) {
  const t = messages(lang).overview
  return (
    <>
      {next !== undefined && (
        <Buttons>
          <ButtonLink href={`${at}/lignes/${next}`}>{t.look(count)}</ButtonLink>
        </Buttons>
      )}
      <details class="fold">
        <summary>{t.rest}</summary>
        <p>{t.restHint}</p>
        <form method="post" action={`${at}/reste`}>
          <Button variant="quiet" sending={t.applying}>
            {t.rest}
          </Button>
        </form>
      </details>
    </>
  )
}
