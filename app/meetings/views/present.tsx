import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { messages } from '../messages/index.ts'
import type { LiveProps } from './live.tsx'
import { fieldOf, LiveForm } from './live-form.tsx'

/** Who is there: those who said that they come in one press, others by their name. */
export function Present(props: LiveProps) {
  const { lang, invitations, presences, typed, errors, newKey, at } = props
  const t = messages(lang).live.present
  const names = new Set(presences.map(({ name }) => name))
  const expected = invitations.filter(({ name, answer }) => answer !== 'no' && !names.has(name))
  return (
    <section aria-labelledby="qui">
      <h2 id="qui">{t.title}</h2>
      <div id="presents" data-fresh>
        {presences.length === 0 && <p>{t.none}</p>}
        <ul class="present">
          {presences.map(({ id, name, people }) => (
            <li key={id}>
              <LiveForm act="parti" newKey={newKey} at={at}>
                <input type="hidden" name="presence" value={id} />
                <span>{`${name} · ${messages(lang).desk.answers.people(people)}`}</span>{' '}
                <Button variant="quiet">
                  {t.gone}
                  <span class="visually-hidden"> {name}</span>
                </Button>
              </LiveForm>
            </li>
          ))}
        </ul>
        {expected.length > 0 && <h3>{t.expected}</h3>}
        <ul class="present">
          {expected.map(({ id, name, people }) => (
            <li key={id}>
              <LiveForm act="present" newKey={newKey} at={at}>
                <input type="hidden" name="nom" value={name} />
                <input type="hidden" name="combien" value={people ?? 1} />
                <Button variant="quiet">{t.here(name)}</Button>
              </LiveForm>
            </li>
          ))}
        </ul>
      </div>
      <LiveForm act="present" newKey={newKey} at={at}>
        <TextField {...fieldOf(props, 'nom')} label={t.name} maxlength={160} />
        <TextField
          {...fieldOf({ lang, typed, errors }, 'combien')}
          label={t.people}
          inputmode="numeric"
          width="short"
          maxlength={3}
          optional
        />
        <Button>{t.add}</Button>
      </LiveForm>
    </section>
  )
}
