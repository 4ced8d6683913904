import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import { Select, TextArea } from '../../ui/fields.tsx'
import { errorOf } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import { type Voice, voiceKey } from '../rules/standing.ts'
import { longestWords, type Typed } from '../rules/words.ts'
import type { ThreadProps } from './thread.tsx'

/** To answer on the page; or why one cannot, and what then. */
export function Answering(props: ThreadProps) {
  const { lang, discussion, standing, personId, typed, errors, formKey, at, follow } = props
  const t = messages(lang)
  if (discussion.closedAt) return <p>{t.thread.closedText}</p>
  if (personId === undefined)
    return (
      <Buttons>
        <ButtonLink href={`${localPath(lang, '/connexion')}?suite=${encodeURIComponent(at(''))}`}>
          {t.thread.signIn}
        </ButtonLink>
      </Buttons>
    )
  if (standing.voices.length === 0) return <p>{t.thread.onlyHere}</p>
  return (
    <section aria-labelledby="repondre">
      <h2 id="repondre">{t.write.title}</h2>
      <form method="post" action={at('/messages')} novalidate>
        <input type="hidden" name="cle" value={formKey} />
        <TextArea
          {...{ lang, name: 'message', label: t.write.message, hint: t.readBy[discussion.level] }}
          value={typed.text('message')}
          error={errorOf(errors, 'message')}
          rows={5}
          max={longestWords}
        />
        <SpeakingFor
          {...{ lang, typed, voices: standing.voices }}
          usual={follow?.associationId ?? undefined}
          signs={follow?.signsName ?? false}
        />
        <Buttons>
          <Button sending={t.write.sending}>{t.write.send}</Button>
        </Buttons>
      </form>
    </section>
  )
}

type SpeakingProps = {
  lang: Lang
  voices: readonly Voice[]
  typed: Typed
  /** How they spoke last. */
  usual: string | undefined
  signs: boolean
}

/** On whose behalf, when there is a choice; under one’s name or not. */
export function SpeakingFor({ lang, voices, typed, usual, signs }: SpeakingProps) {
  const t = messages(lang).write
  const isTyped = typed.has('cle')
  return (
    <>
      {voices.length > 1 && (
        <Select
          {...{ lang, name: 'voix', label: t.voice, empty: false }}
          options={voices.map((voice) => ({
            value: voiceKey(voice),
            label: voice.association ?? t.voiceNone,
          }))}
          value={typed.text('voix') || usual}
        />
      )}
      <Checkbox
        {...{ lang, name: 'signer', label: t.sign, hint: t.signHint }}
        checked={isTyped ? typed.has('signer') : signs}
      />
    </>
  )
}

/** To follow by e-mail, or to stop. */
export function Following({ lang, personId, follow, at }: ThreadProps) {
  if (personId === undefined) return null
  const t = messages(lang).follow
  const isOn = follow?.isOn ?? false
  return (
    <section aria-labelledby="suivre">
      <h2 id="suivre">{t.title}</h2>
      <p>{isOn ? t.on : t.off}</p>
      <form method="post" action={at('/suivre')}>
        <Buttons>
          <Button name="suivre" value={isOn ? 'non' : 'oui'} variant="quiet">
            {isOn ? t.stop : t.start}
          </Button>
        </Buttons>
      </form>
    </section>
  )
}
