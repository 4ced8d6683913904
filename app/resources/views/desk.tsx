import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Publication } from '../queries/publications.ts'
import { Origin, pathOf } from './lines.tsx'

type Props = {
  lang: Lang
  name: string
  /** In the visitor’s language. */
  at: (path: string) => string
  mayWrite: boolean
  own: readonly Publication[]
  /** What this author may hide; nothing for associations. */
  others: readonly Publication[]
  news: string | undefined
  errors: readonly FieldError[]
}

/** What an author published, and what they may hide of others. */
export function PublicationDesk(props: Props) {
  const { lang, name, at, mayWrite, own, news, errors } = props
  const t = messages(lang).desk
  return (
    <>
      {news && (
        <Flash lang={lang}>
          <p>{news}</p>
        </Flash>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead(name)} />
      {mayWrite ? (
        <Buttons>
          <ButtonLink href={at('/ecrire')}>{t.write}</ButtonLink>
        </Buttons>
      ) : (
        <p>{t.places}</p>
      )}
      {own.length === 0 && <p>{t.none}</p>}
      {own.map((one) => (
        <Own key={one.id} lang={lang} at={at} one={one} />
      ))}
      <Others {...props} />
    </>
  )
}

function Own({ lang, at, one }: Pick<Props, 'lang' | 'at'> & { one: Publication }) {
  const t = messages(lang).desk
  const isDown = one.takenDownAt !== null
  const state = isDown ? t.down : one.hiddenReason && t.hiddenFor(one.hiddenReason)
  return (
    <section aria-labelledby={`p-${one.code}`}>
      <h2 id={`p-${one.code}`}>
        {isDown ? one.title : <a href={localPath(lang, pathOf(one))}>{one.title}</a>}
      </h2>
      <p>
        <Origin lang={lang} publication={one} />
        {state && <strong> {state}</strong>}
      </p>
      <form method="post" action={at(`/${one.id}/retirer`)}>
        <Buttons>
          <ButtonLink href={at(`/${one.id}`)} variant="quiet">
            {t.change}
          </ButtonLink>
          <Button variant="quiet" name="etat" value={isDown ? 'montree' : 'retiree'}>
            {isDown ? t.putBack : t.takeDown}
          </Button>
        </Buttons>
      </form>
    </section>
  )
}

function Others({ lang, at, others, errors }: Props) {
  const t = messages(lang).desk
  if (others.length === 0) return null
  return (
    <section aria-labelledby="autres">
      <h2 id="autres">{t.moderate}</h2>
      <p>{t.moderateText}</p>
      {others.map((one) => (
        <section key={one.id} aria-labelledby={`m-${one.code}`}>
          <h3 id={`m-${one.code}`}>
            <a href={localPath(lang, pathOf(one))}>{one.title}</a>
          </h3>
          <p>
            <Origin lang={lang} publication={one} />
            {one.hiddenReason && <strong> {t.hiddenFor(one.hiddenReason)}</strong>}
          </p>
          <form method="post" action={at(`/${one.id}/masquer`)} novalidate>
            {!one.hiddenReason && (
              <TextField
                lang={lang}
                name={`raison-${one.code}`}
                label={t.reason}
                value=""
                error={errors.find(({ field }) => field === `raison-${one.code}`)?.message}
                maxlength={200}
              />
            )}
            <Buttons>
              <Button variant="quiet" name="geste" value={one.hiddenReason ? 'montrer' : 'masquer'}>
                {one.hiddenReason ? t.show : t.hide}
              </Button>
            </Buttons>
          </form>
        </section>
      ))}
    </section>
  )
}
