import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { helpedByWords } from '../../ui/helped-by.ts'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { AssistedAct } from '../queries/acts.ts'
import type { Told } from '../rules/kind.ts'
import type { WhyNotUndo } from '../rules/undo.ts'

interface Props {
  lang: Lang
  act: AssistedAct
  told: Told
  reason: WhyNotUndo | undefined
  isConfirmed: boolean
  mayConfirm: boolean
}

/** What was done with help, and the two buttons of the association. */
export function ActDone(props: Props) {
  const { lang, act, told, reason, isConfirmed, mayConfirm } = props
  const t = messages(lang).act
  return (
    <>
      <PageTitle
        title={t.title}
        lead={t.lead(
          told.what,
          told.association,
          formatDate(lang, act.doneAt),
          helpedByWords(lang, act.helpedBy),
        )}
      />
      {!act.undoneAt && reason !== 'moved-on' && <p>{isConfirmed ? t.confirmed : t.notConfirmed}</p>}
      {mayConfirm && (
        <form method="post">
          <Buttons>
            <Button name="geste" value="confirmer" sending={t.confirming}>
              {t.confirm}
            </Button>
          </Buttons>
        </form>
      )}
      <Undoing {...props} />
    </>
  )
}

function Undoing({ lang, act, reason }: Props) {
  const t = messages(lang).act
  if (act.undoneAt)
    return (
      <Flash lang={lang}>
        <p>{t.undone(formatDate(lang, act.undoneAt))}</p>
      </Flash>
    )
  if (reason) return <p>{reason === 'too-late' ? t.tooLate : t.movedOn}</p>
  return (
    <section aria-labelledby="annuler">
      <h2 id="annuler">{t.undoTitle}</h2>
      <p>{t.undoText(formatDate(lang, act.undoUntil))}</p>
      <form method="post">
        <Buttons>
          <Button variant="quiet" name="geste" value="annuler" sending={t.confirming}>
            {t.undo}
          </Button>
        </Buttons>
      </form>
    </section>
  )
}

export function UnknownAct({ lang }: { lang: Lang }) {
  const t = messages(lang).act
  return (
    <>
      <PageTitle title={t.unknown} lead={t.unknownText} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/')}>{t.home}</ButtonLink>
      </Buttons>
    </>
  )
}
