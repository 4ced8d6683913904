import type { Person, Tending } from '../../platform/http/route.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Tender } from '../queries/territory-roles.ts'
import type { DeskLink } from '../rules/desk.ts'
import { nameOf } from './association-desk.tsx'
import { DeskLinks } from './desk-links.tsx'

type Props = {
  lang: Lang
  tending: Tending
  tenders: readonly Tender[]
  people: ReadonlyMap<string, Person>
  links: readonly DeskLink[]
  address: string
}

/** `/espace/territoires/:code`: what can be done for the territory, and who tends it. */
export function TerritoryDesk({ lang, tending, tenders, people, links, address }: Props) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={tending.territory} over={t.roles[tending.role]} />
      <DeskLinks lang={lang} links={links} address={address} />
      <section>
        <h2>{t.desk.tenders}</h2>
        {tenders.length === 0 ? (
          <p>{t.desk.noTender}</p>
        ) : (
          <ul>
            {tenders.map(({ roleId, personId, role, association }) => (
              <li key={roleId}>
                {nameOf(people.get(personId), t.someone)}, {t.roles[role]}
                {association && ` (${association.name})`}
              </li>
            ))}
          </ul>
        )}
      </section>
      <p>
        <a href={localPath(lang, '/espace')}>{t.desk.back}</a>
      </p>
    </>
  )
}
