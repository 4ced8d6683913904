import type { Member, Person } from '../../platform/http/route.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import type { PastSigner } from '../../signatures/index.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { Card, Cards } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { TendedTerritory } from '../queries/territory-roles.ts'

type Props = {
  lang: Lang
  person: Person
  associations: readonly Member[]
  territories: readonly TendedTerritory[]
  offered: readonly PastSigner[]
  /** The association whose place was just taken. */
  joined: Member | undefined
}

/** `/espace`: my associations, my territories, and what I am offered. */
export function Space(props: Props) {
  const { lang, person, associations, territories, offered, joined } = props
  const t = messages(lang).space
  const isEmpty = associations.length + territories.length + offered.length === 0
  return (
    <>
      {joined && (
        <Flash lang={lang}>
          <p>{t.joined(joined.association)}</p>
        </Flash>
      )}
      <PageTitle title={t.title} lead={t.lead(person.name || person.email)} />
      {offered.map((place) => (
        <Offer key={place.slug} lang={lang} place={place} />
      ))}
      {associations.length > 0 && <Associations lang={lang} associations={associations} />}
      {territories.length > 0 && <Territories lang={lang} territories={territories} />}
      {isEmpty && (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
          <p>
            <a href={localPath(lang, '/signer')}>{t.sign}</a>
          </p>
        </Empty>
      )}
      <hr />
      {!isEmpty && (
        <p>
          <a href={localPath(lang, '/espace/nouvelles')}>{t.news}</a>
        </p>
      )}
      {!isEmpty && (
        <p>
          <a href={localPath(lang, '/espace/discussions')}>{t.discussions}</a>
        </p>
      )}
      {!isEmpty && (
        <p>
          <a href={localPath(lang, '/espace/aider')}>{t.help}</a>, {t.helpText}
        </p>
      )}
      <p>
        <a href={localPath(lang, '/espace/lettres')}>{t.letters}</a>
      </p>
      <p>
        <a href={localPath(lang, '/espace/mes-donnees')}>{t.myData}</a>
      </p>
      {person.isTeam && (
        <p>
          <a href={localPath(lang, '/equipe')}>{t.team}</a>
        </p>
      )}
      <form method="post" action={localPath(lang, '/deconnexion')}>
        <Buttons>
          <Button variant="quiet">{t.signOut}</Button>
        </Buttons>
      </form>
    </>
  )
}

function Offer({ lang, place }: { lang: Lang; place: PastSigner }) {
  const t = messages(lang).space.offer
  return (
    <Card title={t.title(place.association)} tone="act" level={2}>
      <p>{t.text}</p>
      <form method="post" action={localPath(lang, '/espace/representer')}>
        <input type="hidden" name="association" value={place.slug} />
        <Buttons>
          <Button sending={t.sending}>{t.button(place.association)}</Button>
        </Buttons>
      </form>
    </Card>
  )
}

function Associations({ lang, associations }: Pick<Props, 'lang' | 'associations'>) {
  const t = messages(lang)
  return (
    <section>
      <h2>{t.space.associations}</h2>
      <Cards>
        {associations.map(({ slug, association, role }) => (
          <Card
            key={slug}
            title={association}
            over={t.roles[role]}
            href={localPath(lang, `/espace/associations/${slug}`)}
          />
        ))}
      </Cards>
    </section>
  )
}

function Territories({ lang, territories }: Pick<Props, 'lang' | 'territories'>) {
  const t = messages(lang)
  return (
    <section>
      <h2>{t.space.territories}</h2>
      <Cards>
        {territories.map(({ id, name, hint, role, address }) => (
          <Card
            key={id}
            title={name}
            over={t.roles[role]}
            tone="territory"
            href={localPath(lang, `/espace/territoires/${address}`)}
          >
            {hint && <p class="hint">{hint}</p>}
          </Card>
        ))}
      </Cards>
    </section>
  )
}
