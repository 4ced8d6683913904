import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { PageTitle, Prose } from '../../ui/prose.tsx'
import { groupMessages } from '../messages/group/index.ts'

type Props = { lang: Lang; association: string; name: string; slug: string; role: 'steward' | 'member' }

/** What an invitation offers; only its button accepts. */
export function Invitation({ lang, association, name, slug, role }: Props) {
  const t = groupMessages(lang).invitation
  return (
    <>
      <PageTitle title={t.title} over={name} lead={t.text(association, name)} />
      <Prose>
        <p>{t.roles[role]}</p>
        <p>{t.nothing}</p>
      </Prose>
      <form method="post">
        <Buttons>
          <Button sending={t.sending}>{t.press}</Button>
          <ButtonLink href={localPath(lang, `/declinaisons/${slug}`)} variant="quiet">
            {t.read}
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}

export function InvitationGone({ lang }: { lang: Lang }) {
  const t = groupMessages(lang).invitation
  return <PageTitle title={t.goneTitle} lead={t.gone} />
}
