import { localPath } from '../../platform/languages.ts'
import { Card, Cards } from '../../ui/card.tsx'
import { Wording } from '../../ui/wording.tsx'
import { workMessages } from '../messages/work/index.ts'
import type { ActingHere } from '../queries/acting-here.ts'
import type { WorkBlock } from '../queries/text.ts'
import { diagnosisParts } from '../rules/diagnosis.ts'
import { isInGroup } from '../rules/standing.ts'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

type Props = WorkProps & { blocks: WorkBlock[]; acting: ActingHere[] }

/** What the group sees of its territory, in four parts, beside what the register knows. */
export function Diagnosis(props: Props) {
  const { lang, charter, standing, at, blocks, acting } = props
  const t = workMessages(lang)
  const writes = isInGroup(standing) && charter.state !== 'closed'
  return (
    <WorkFrame {...props} title={t.diagnosis.title} lead={t.diagnosis.lead} here="/projet/diagnostic">
      {diagnosisParts.map((part) => {
        const block = blocks.find(({ blockId }) => blockId === `diagnostic-${part}`)
        return (
          <section key={part} class="prose">
            <h2>{t.diagnosis.parts[part]}</h2>
            {block?.body ? <Wording body={block.body} /> : <p class="hint">{t.diagnosis.nothing}</p>}
            {writes && (
              <p>
                <a class="button button-quiet" href={at(`/projet/blocs/diagnostic-${part}`)}>
                  {t.edit}
                  <span class="visually-hidden"> : {t.diagnosis.parts[part]}</span>
                </a>
              </p>
            )}
          </section>
        )
      })}
      <h2>{t.diagnosis.around}</h2>
      {acting.length === 0 && <p>{t.diagnosis.nobody}</p>}
      <Cards>
        {acting.map((one) => (
          <Card key={one.slug} title={one.name} href={localPath(lang, `/associations/${one.slug}`)}>
            <p>{one.places.join(', ')}</p>
          </Card>
        ))}
      </Cards>
    </WorkFrame>
  )
}
