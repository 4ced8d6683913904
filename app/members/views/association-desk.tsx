import type { EmailProblem } from '../../kernel/email.ts'
import type { Member, Person } from '../../platform/http/route.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { Ageing } from '../../ui/day.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { Flash, Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Invitation } from '../queries/invitations.ts'
import type { Membership } from '../queries/memberships.ts'
import type { DeskLink } from '../rules/desk.ts'
import type { WhyNotLose } from '../rules/last.ts'
import { DeskLinks } from './desk-links.tsx'
import { InviteForm } from './invite-form.tsx'
import { nameOf } from './name.ts'
import { Waiting } from './waiting.tsx'

/** What was just done, said once. */
export type DeskNews = 'invite' | 'role' | 'fin' | 'mandat'

type Props = {
  lang: Lang
  now: Date
  member: Member
  memberships: readonly Membership[]
  people: ReadonlyMap<string, Person>
  waiting: readonly Invitation[]
  links: readonly DeskLink[]
  news: DeskNews | undefined
  typed?: string
  problem?: EmailProblem | 'already-there'
  refused?: WhyNotLose
}

/** `/espace/associations/:slug`: what can be done for the association, and who does it. */
export function AssociationDesk(props: Props) {
  const { lang, member, links, news, refused, problem, waiting } = props
  const t = messages(lang)
  const at = localPath(lang, `/espace/associations/${member.slug}`)
  const speaks = member.role === 'representative'
  const errors = problem ? [{ field: 'courriel', message: t.invite.problems[problem] }] : []
  return (
    <>
      {news && (
        <Flash lang={lang}>
          <p>{t.desk.news[news]}</p>
        </Flash>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={member.association} over={t.roles[member.role]} />
      {refused && (
        <Notice lang={lang} tone="warning" title={t.desk.refusedTitle}>
          <p>{t.desk.refused[refused]}</p>
        </Notice>
      )}
      <DeskLinks lang={lang} links={links} address={member.slug} />
      <People {...props} at={at} />
      {speaks && <Waiting lang={lang} waiting={waiting} at={at} />}
      {speaks && <InviteForm lang={lang} at={at} typed={props.typed ?? ''} errors={errors} />}
      <section>
        <h2>{t.desk.mine}</h2>
        <ul>
          {speaks && (
            <li>
              <a href={`${at}/mandat`}>{t.desk.mandate}</a>
            </li>
          )}
          {speaks && (
            <li>
              <a href={`${at}/actes`}>{t.desk.deeds}</a>
            </li>
          )}
        </ul>
        <form method="post" action={`${at}/quitter`}>
          <p class="hint">{t.desk.leaveText}</p>
          <Buttons>
            <Button variant="quiet">{t.desk.leave(member.association)}</Button>
          </Buttons>
        </form>
      </section>
      <p>
        <a href={localPath(lang, '/espace')}>{t.desk.back}</a>
      </p>
    </>
  )
}

function People({ at, ...props }: Props & { at: string }) {
  const { lang, member, memberships } = props
  const t = messages(lang)
  return (
    <section>
      <h2>{t.desk.people}</h2>
      <ul class="people">
        {memberships.map((membership) => (
          <li key={membership.id}>
            <Who {...props} membership={membership} />
            {member.role === 'representative' && membership.id !== member.membershipId && (
              <Changes lang={lang} at={`${at}/personnes/${membership.id}`} membership={membership} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Who({ lang, now, people, membership }: Props & { membership: Membership }) {
  const t = messages(lang)
  const { personId, role, title, confirmedAt } = membership
  const person = people.get(personId)
  return (
    <p>
      <strong>{nameOf(person, t.someone)}</strong>
      {title && `, ${title}`}
      <br />
      {t.roles[role]}, {t.desk.confirmed} <Ageing lang={lang} date={confirmedAt} now={now} />
      {person?.name && (
        <>
          <br />
          <span class="hint">{person.email}</span>
        </>
      )}
    </p>
  )
}

function Changes({ lang, at, membership }: { lang: Lang; at: string; membership: Membership }) {
  const t = messages(lang).desk
  const other = membership.role === 'contributor' ? 'representative' : 'contributor'
  return (
    <div class="people-changes">
      <form method="post" action={`${at}/role`}>
        <Button variant="quiet" name="role" value={other}>
          {t.make[other]}
        </Button>
      </form>
      <form method="post" action={`${at}/retirer`}>
        <Button variant="quiet">{t.thank}</Button>
      </form>
    </div>
  )
}
