import type { Lang } from '../platform/languages.ts'
import { messages } from './messages.ts'

interface Props {
  lang: Lang
  /** Counted from 1. */
  current: number
  total: number
  /** What each step is about, in order. */
  labels: readonly string[]
}

/** Where we are on a short road: `Étape 1 sur 3 : votre association`, with a thread that fills. */
export function Steps({ lang, current, total, labels }: Props) {
  const t = messages(lang)
  return (
    <div class="steps">
      <p class="steps-now">
        {t.step(current, total)} <strong>{labels[current - 1]}</strong>
      </p>
      <ol class="steps-list" aria-label={t.steps}>
        {labels.slice(0, total).map((label, i) => (
          <Step key={label} label={label} done={i + 1 < current && t.stepDone} here={i + 1 === current} />
        ))}
      </ol>
    </div>
  )
}

function Step({ label, done, here }: { label: string; done: string | false; here: boolean }) {
  return (
    <li
      class={done ? 'step step-done' : here ? 'step step-here' : 'step'}
      aria-current={here ? 'step' : undefined}
    >
      <span>{label}</span>
      {done && <span class="visually-hidden"> ({done})</span>}
    </li>
  )
}
