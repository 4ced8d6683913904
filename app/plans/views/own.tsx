import type { Day } from '../../kernel/instants.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Card, Cards } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { PlannedAction } from '../queries/actions.ts'
import { dueWords } from './words.ts'

type Props = {
  lang: Lang
  association: { name: string; slug: string }
  actions: PlannedAction[]
  charters: Map<string, string>
  today: Day
}

/** What an association has in hand, or is asked to take. */
export function OwnActions({ lang, association, actions, charters, today }: Props) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.owning.listTitle} over={t.owning.over(association.name)} lead={t.owning.listLead} />
      {actions.length === 0 ? (
        <Empty title={t.owning.none}>
          <p>{t.owning.noneText}</p>
          <ButtonLink href={localPath(lang, '/declinaisons')} variant="quiet">
            {t.owning.see}
          </ButtonLink>
        </Empty>
      ) : (
        <Cards>
          {actions.map((action) => (
            <Card
              key={action.id}
              level={2}
              over={charters.get(action.charterId)}
              title={action.title}
              href={localPath(lang, `/espace/associations/${association.slug}/engagements/${action.id}`)}
            >
              <p>
                {action.holding === 'proposed' ? t.owning.asked : t.progress[action.progress]},{' '}
                {dueWords(lang, action, today)}
              </p>
            </Card>
          ))}
        </Cards>
      )}
    </>
  )
}

/** A link that is too old, or never was. */
export function UnknownEngagement({ lang }: { lang: Lang }) {
  const t = messages(lang).owning
  return (
    <Empty title={t.unknownTitle}>
      <p>{t.unknownText}</p>
      <ButtonLink href={localPath(lang, '/espace')}>{t.space}</ButtonLink>
    </Empty>
  )
}
