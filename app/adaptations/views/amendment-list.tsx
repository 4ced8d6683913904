import { formatDate } from '../../platform/languages.ts'
import { Card, Cards } from '../../ui/card.tsx'
import { PageNav } from '../../ui/page-nav.tsx'
import { amendmentMessages } from '../messages/amendments/index.ts'
import type { AmendmentLine } from '../queries/amendments.ts'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

/** Every other wording, those to decide first. */
export function Amendments(props: WorkProps & { lines: AmendmentLine[]; next: string | undefined }) {
  const { lang, at, lines, next } = props
  const t = amendmentMessages(lang)
  return (
    <WorkFrame {...props} title={t.list.title} lead={t.list.lead} here="/projet/redactions">
      {lines.length === 0 && <p>{t.list.empty}</p>}
      <Cards>
        {lines.map((line) => (
          <Card
            key={line.id}
            over={t.states[line.state]}
            tone={line.state === 'open' ? 'act' : 'plain'}
            title={line.heading}
            href={at(`/projet/redactions/${line.id}`)}
            level={2}
          >
            <p lang="fr">{line.reason}</p>
            <p class="hint">
              {t.list.by(line.association, formatDate(lang, line.at))} · {t.list.comments(line.comments)}
            </p>
          </Card>
        ))}
      </Cards>
      <PageNav lang={lang} next={next} />
    </WorkFrame>
  )
}
