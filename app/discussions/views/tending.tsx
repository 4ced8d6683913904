import { longestReason } from '../../kernel/moderation.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { errorOf } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import { narrowerThan } from '../rules/discussion.ts'
import { longestOutcome } from '../rules/words.ts'
import type { ThreadProps } from './thread.tsx'

/** For whoever opened it and for stewards: close with an outcome, open again, narrow. */
export function Tending(props: ThreadProps) {
  if (!props.mayTend) return null
  return (
    <>
      {props.discussion.closedAt ? <Reopen {...props} /> : <Conclude {...props} />}
      <Narrow {...props} />
    </>
  )
}

function Conclude({ lang, typed, errors, at }: ThreadProps) {
  const t = messages(lang).conclude
  const error = errorOf(errors, 'retenu')
  return (
    <details id="clore" open={error !== undefined}>
      <summary>{t.title}</summary>
      <form method="post" action={at('/clore')} novalidate>
        <p>{t.text}</p>
        <TextArea
          {...{ lang, name: 'retenu', label: t.words, value: typed.text('retenu'), error }}
          rows={4}
          max={longestOutcome}
        />
        <Buttons>
          <Button sending={t.button}>{t.button}</Button>
        </Buttons>
      </form>
    </details>
  )
}

function Reopen({ lang, typed, errors, at }: ThreadProps) {
  const t = messages(lang).reopen
  const error = errorOf(errors, 'pourquoi')
  return (
    <details open={error !== undefined}>
      <summary>{t.title}</summary>
      <form method="post" action={at('/rouvrir')} novalidate>
        <TextArea
          {...{ lang, name: 'pourquoi', label: t.words, value: typed.text('pourquoi'), error }}
          rows={2}
          max={longestReason}
        />
        <Buttons>
          <Button variant="quiet">{t.button}</Button>
        </Buttons>
      </form>
    </details>
  )
}

function Narrow({ lang, discussion, at }: ThreadProps) {
  const t = messages(lang)
  const narrower = narrowerThan(discussion.level)
  if (narrower.length === 0) return null
  return (
    <details>
      <summary>{t.narrow.title}</summary>
      <form method="post" action={at('/restreindre')}>
        <p>{t.narrow.text}</p>
        <RadioGroup
          lang={lang}
          name="lecture"
          legend={t.narrow.legend}
          options={narrower.map((value) => ({ value, ...t.levels[value] }))}
        />
        <Buttons>
          <Button variant="quiet">{t.narrow.button}</Button>
        </Buttons>
      </form>
    </details>
  )
}
