import { Checkbox, CheckboxGroup } from '../../ui/choices.tsx'
import { TextField } from '../../ui/fields.tsx'
import { errorOf, fieldsOf } from '../../ui/form.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import type { ProfileFormProps } from './profile-form.tsx'

/** Where an association is and where it acts; the address of a home is never asked for. */
export function Where({ lang, typed, errors, places }: ProfileFormProps) {
  const t = messages(lang)
  const field = fieldsOf({ lang, typed, errors })
  const src = '/territoires/suggestions'
  const isWrong = Boolean(errorOf(errors, 'office-address') ?? errorOf(errors, 'office-point'))
  return (
    <section>
      <h2>{t.where}</h2>
      {places.map(({ id }) => (
        <input key={id} type="hidden" name="shown-places" value={id} />
      ))}
      {places.length === 0 && <p class="hint">{t.placesNone}</p>}
      {places.length > 0 && (
        <CheckboxGroup
          lang={lang}
          name="places"
          legend={t.places}
          hint={t.placesHint}
          options={places.map(({ id, name, hint }) => ({ value: id, label: name, hint }))}
          values={typed.all('places')}
        />
      )}
      <SuggestField
        {...field('place')}
        label={t.place}
        hint={t.placeHint}
        src={src}
        choice={typed.text('place-choice')}
        optional
      />
      <SuggestField
        {...field('office')}
        label={t.office}
        src={src}
        choice={typed.text('office-choice')}
        optional
      />
      <Checkbox
        lang={lang}
        name="office-home"
        label={t.officeHome}
        hint={t.officeHomeHint}
        checked={typed.has('office-home')}
      />
      {/* Folded for a home: nobody should have to read that its address is not asked for. */}
      <details class="fold" open={!typed.has('office-home') || isWrong}>
        <summary>{t.premises}</summary>
        <TextField {...field('office-address')} label={t.address} hint={t.addressHint} optional />
        <TextField {...field('office-point')} label={t.point} hint={t.pointHint} width="medium" optional />
      </details>
    </section>
  )
}

/** The networks it says it belongs to. */
export function Networks({ lang, typed, errors }: ProfileFormProps) {
  const t = messages(lang)
  const shown = typed.all('shown-networks')
  return (
    <section>
      <h2>{t.networksTitle}</h2>
      {shown.map((name) => (
        <input key={name} type="hidden" name="shown-networks" value={name} />
      ))}
      {shown.length > 0 && (
        <CheckboxGroup
          lang={lang}
          name="networks"
          legend={t.networks}
          hint={t.networksHint}
          options={shown.map((name) => ({ value: name, label: name }))}
          values={typed.all('networks')}
          optional
        />
      )}
      <TextField
        lang={lang}
        name="network"
        label={t.network}
        hint={t.networkHint}
        value={typed.text('network')}
        error={errorOf(errors, 'network')}
        optional
      />
    </section>
  )
}
