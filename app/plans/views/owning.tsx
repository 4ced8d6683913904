import { formatDate, type Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle, Prose } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { PlannedAction } from '../queries/actions.ts'
import { isSettled, type WhyNotAct } from '../rules/action.ts'
import { AskFields, TellFields } from './owning-fields.tsx'
import { commitmentWords } from './words.ts'

export type OwningProps = {
  lang: Lang
  association: string
  /** The action is in its hands; of any other, nothing is shown. */
  isOurs: boolean
  charter: string
  readers: string
  /** Where the plan is read; none when this reader may not. */
  planPath: string
  /** Where the form is sent. */
  path: string
  action: PlannedAction
  isSilent: boolean
  /** A contributor tells; those who represent the association answer for it. */
  mayAnswer: boolean
  typed: Record<string, string>
  errors: FieldError[]
  refused: WhyNotAct | undefined
  said: string | undefined
}

/** An action, for the association that has it or is asked to take it: by the link of a letter or from its space. */
export function Owning(props: OwningProps) {
  const { lang, association, action, errors, refused, said, planPath, isOurs } = props
  const t = messages(lang)
  const over = t.owning.over(association)
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {isOurs ? (
        <PageTitle title={action.title} over={over} lead={commitmentWords(lang, action)} />
      ) : (
        <PageTitle title={t.owning.goneTitle} over={over} lead={t.owning.goneText} />
      )}
      {refused && (
        <Flash lang={lang} tone="error">
          <p>{t.problems[refused]}</p>
        </Flash>
      )}
      {said && (
        <Flash lang={lang}>
          <p>{said}</p>
        </Flash>
      )}
      {isOurs && <About {...props} />}
      {isOurs && (action.holding === 'proposed' ? <Ask {...props} /> : <Tell {...props} />)}
      <p>
        <a href={planPath}>{t.owning.readPlan}</a>
      </p>
    </>
  )
}

function About({ lang, action }: OwningProps) {
  return (
    <Prose>
      {action.details && (
        <p class="plan-details" lang="fr">
          {action.details}
        </p>
      )}
      {action.dueOn && <p>{messages(lang).letters.due(formatDate(lang, action.dueOn))}</p>}
    </Prose>
  )
}

function Ask(props: OwningProps) {
  const { lang, charter, path, readers, mayAnswer } = props
  const t = messages(lang).owning
  return (
    <section class="prose" aria-labelledby="repondre">
      <h2 id="repondre">{t.askTitle}</h2>
      <p>
        {t.askText(charter)} {t.readers(readers)}
      </p>
      {mayAnswer && (
        <form method="post" action={path} novalidate>
          <AskFields {...props} />
          <Buttons>
            <Button name="faire" value="accept">
              {t.accept}
            </Button>
            <Button name="faire" value="decline" variant="quiet">
              {t.decline}
            </Button>
          </Buttons>
        </form>
      )}
    </section>
  )
}

function Tell(props: OwningProps) {
  const { lang, path, action, mayAnswer, isSilent } = props
  const t = messages(lang).owning
  return (
    <>
      <section class="prose" aria-labelledby="raconter">
        <h2 id="raconter">{t.tellTitle}</h2>
        {isSettled(action.progress) && <p>{t.ended}</p>}
        <form method="post" action={path} novalidate>
          <TellFields {...props} />
          <Buttons>
            <Button name="faire" value="tell">
              {t.tell}
            </Button>
          </Buttons>
        </form>
      </section>
      {mayAnswer && !isSettled(action.progress) && (
        <details>
          <summary>{t.back}</summary>
          <form method="post" action={path}>
            <p>{t.backText}</p>
            <Buttons>
              <Button name="faire" value="hand-back" variant="quiet">
                {t.back}
              </Button>
            </Buttons>
          </form>
        </details>
      )}
      <section class="prose" aria-labelledby="lettres">
        <h2 id="lettres">{t.reminders}</h2>
        <p>{t.silenceText}</p>
        <form method="post" action={`${path}/rappels`}>
          <Buttons>
            <Button variant="quiet" name="rappels" value={isSilent ? 'oui' : 'non'}>
              {isSilent ? t.resume : t.silence}
            </Button>
          </Buttons>
        </form>
      </section>
    </>
  )
}
