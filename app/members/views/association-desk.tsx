import type { Member, Person } from '../../platform/http/route.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Membership } from '../queries/memberships.ts'
import type { DeskLink } from '../rules/desk.ts'
import { DeskLinks } from './desk-links.tsx'

type Props = {
  lang: Lang
  member: Member
  memberships: readonly Membership[]
  people: ReadonlyMap<string, Person>
  links: readonly DeskLink[]
}

/** `/espace/associations/:slug`: what can be done for the association, and who does it. */
export function AssociationDesk({ lang, member, memberships, people, links }: Props) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={member.association} over={t.roles[member.role]} />
      <DeskLinks lang={lang} links={links} address={member.slug} />
      <section>
        <h2>{t.desk.people}</h2>
        <ul>
          {memberships.map(({ id, personId, role, title }) => (
            <li key={id}>
              {nameOf(people.get(personId), t.someone)}, {title || t.roles[role]}
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href={localPath(lang, '/espace')}>{t.desk.back}</a>
      </p>
    </>
  )
}

/** A person as those who work with them know them. */
export function nameOf(person: Person | undefined, someone: string): string {
  return person ? person.name || person.email : someone
}
