import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { lifeMessages } from '../messages/life/index.ts'
import type { Verb, WhyNotMove } from '../rules/state.ts'
import { stateWords } from './state-words.ts'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

export type Step = { verb: Verb; why: WhyNotMove | undefined }

type Props = WorkProps & {
  steps: Step[]
  errors: FieldError[]
  refused: WhyNotMove | undefined
  done: boolean
  words: string
}

/** What may come next in the life of the charter, said before the button. */
export function Life(props: Props) {
  const { lang, charter, steps, errors, refused, done } = props
  const t = lifeMessages(lang)
  return (
    <WorkFrame {...props} title={t.title} lead={t.lead} here="/projet/etapes">
      <ErrorSummary lang={lang} errors={errors} />
      {refused && (
        <Flash lang={lang} tone="error">
          <p>{t.problems[refused]}</p>
        </Flash>
      )}
      {done && (
        <Flash lang={lang}>
          <p>{t.done}</p>
        </Flash>
      )}
      <p>
        {t.now} : <strong>{stateWords(charter, lang)}</strong>
      </p>
      {steps.map((step) => (
        <OneStep key={step.verb} {...props} step={step} />
      ))}
    </WorkFrame>
  )
}

function OneStep({ lang, at, step, errors, words }: Props & { step: Step }) {
  const t = lifeMessages(lang)
  const { verb, why } = step
  const field = `mot-${verb}`
  return (
    <section class="prose" aria-labelledby={`etape-${verb}`}>
      <h2 id={`etape-${verb}`}>{t.verbs[verb].title}</h2>
      <p>{t.verbs[verb].text}</p>
      {why ? (
        <p class="hint">{t.problems[why]}</p>
      ) : verb === 'propose' ? (
        <ButtonLink href={at('/projet/adoption')}>{t.verbs[verb].title}</ButtonLink>
      ) : (
        <form method="post" action={at('/projet/etapes')}>
          <TextArea
            lang={lang}
            name={field}
            label={t.words}
            hint={t.wordsHint}
            rows={2}
            value={errorOf(errors, field) ? words : ''}
            error={errorOf(errors, field)}
            optional
          />
          <Buttons>
            <Button variant="quiet" name="faire" value={verb} sending={t.sending}>
              {t.verbs[verb].title}
            </Button>
          </Buttons>
        </form>
      )}
    </section>
  )
}
