import type { Person } from '../../platform/http/route.ts'
import { formatTime, type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Lines, PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { OpenSession } from '../queries/own-data.ts'

type Props = {
  lang: Lang
  person: Person
  sessions: readonly OpenSession[]
  typed: string
  errors: readonly FieldError[]
}

/** `/espace/mes-donnees`: my name, my devices, taking my data away, leaving for good. */
export function MyData({ lang, person, sessions, typed, errors }: Props) {
  const t = messages(lang).data
  const at = localPath(lang, '/espace/mes-donnees')
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead(person.email)} />
      <form method="post" action={at} novalidate>
        <TextField
          lang={lang}
          name="nom"
          label={t.name}
          hint={t.nameHint}
          autocomplete="name"
          width="medium"
          value={typed}
          error={errorOf(errors, 'nom')}
        />
        <Buttons>
          <Button>{t.save}</Button>
        </Buttons>
      </form>
      <h2>{t.sessions}</h2>
      <ul>
        {sessions.map(({ openedAt, isThisOne }) => (
          <li key={openedAt.getTime()}>
            {t.opened(formatTime(lang, openedAt))} {isThisOne && <strong>{t.thisOne}</strong>}
          </li>
        ))}
      </ul>
      <form method="post" action={localPath(lang, '/espace/sessions/fermer')}>
        <Buttons>
          <Button variant="quiet">{t.outEverywhere}</Button>
        </Buttons>
      </form>
      <h2>{t.take}</h2>
      <p>{t.takeText}</p>
      <Buttons>
        <ButtonLink href={`${at}.json`} variant="quiet" download>
          {t.takeButton}
        </ButtonLink>
      </Buttons>
      <h2>{t.leave}</h2>
      <p>
        <a href={`${at}/effacer`}>{t.leaveLink}</a>
      </p>
      <p>
        <a href={localPath(lang, '/espace')}>{t.back}</a>
      </p>
    </>
  )
}

/** The page before the last press: what goes, what stays. */
export function Erase({ lang, isTeam }: { lang: Lang; isTeam: boolean }) {
  const t = messages(lang).erase
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      {isTeam ? (
        <Notice lang={lang} tone="warning">
          <p>{t.team}</p>
        </Notice>
      ) : (
        <>
          <Lines lines={t.what} />
          <form method="post">
            <Buttons>
              <Button variant="danger" sending={t.sending}>
                {t.button}
              </Button>
            </Buttons>
          </form>
        </>
      )}
      <p>
        <a href={localPath(lang, '/espace/mes-donnees')}>{t.keep}</a>
      </p>
    </>
  )
}
