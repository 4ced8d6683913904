import type { Lang } from '../../platform/languages.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { errorOf, type FieldError } from '../../ui/form.tsx'
import { adoptionMessages } from '../messages/adoption/index.ts'
import type { Voice } from '../rules/adoption.ts'

/** What an association already said, as its form was typed. */
export function asVoiceTyped(voice: Voice | undefined): Record<string, string> {
  return voice ? { voix: voice.choice, mots: voice.text } : {}
}

type Props = { lang: Lang; typed: Record<string, string>; errors: readonly FieldError[]; prefix?: string }

/** What an association says: yes, a yes to be read, a no that says why. `prefix` tells two forms of a page apart. */
export function VoiceFields({ lang, typed, errors, prefix = '' }: Props) {
  const t = adoptionMessages(lang).form
  const [choice, words] = [`${prefix}voix`, `${prefix}mots`]
  return (
    <>
      <RadioGroup
        lang={lang}
        name={choice}
        legend={t.choice}
        options={[
          { value: 'agree', label: t.agree },
          { value: 'reservation', label: t.reservation, hint: t.reservationHint },
          { value: 'objection', label: t.objection, hint: t.objectionHint },
        ]}
        value={typed[choice]}
        error={errorOf(errors, choice)}
      />
      <TextArea
        lang={lang}
        name={words}
        label={t.words}
        rows={3}
        max={2_000}
        value={typed[words]}
        error={errorOf(errors, words)}
        optional
      />
    </>
  )
}
