import { localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { Pledge } from '../queries/commitments.ts'
import { ActionLines, type PlanProps } from './plan.tsx'

/** What associations of this place promised when they signed the national charter: with actions first. */
export function Pledges(props: PlanProps) {
  const { lang, actions, pledges } = props
  const t = messages(lang).plan
  const acted = actions.filter(({ commitment }) => commitment.kind === 'promise')
  const promises = new Set(acted.map(({ commitment }) => commitmentKey(commitment)))
  const left = pledges.filter(({ by, words }) => !promises.has(`${by} ${words}`))
  if (acted.length + left.length === 0) return null
  return (
    <section class="plan-commitment" aria-labelledby="promesses">
      <h2 id="promesses">{t.promises}</h2>
      <p class="hint">{t.promisesText}</p>
      {acted.length > 0 && <ActionLines {...props} shown={acted} />}
      {left.length > 0 && (
        <details>
          <summary>{t.morePromises(left.length)}</summary>
          <ul>
            {left.map((pledge) => (
              <OnePledge key={`${pledge.signatureId} ${pledge.position}`} {...props} pledge={pledge} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function OnePledge({ lang, at, isSteward, charter, pledge }: PlanProps & { pledge: Pledge }) {
  const { signatureId, position, name, slug, words } = pledge
  const t = messages(lang).plan
  const mayAdd = isSteward && charter.state !== 'asleep' && charter.state !== 'closed'
  return (
    <li>
      <a href={localPath(lang, `/associations/${slug}`)}>{name}</a>
      {lang === 'fr' && '\u00a0'}: <span lang="fr">{words}</span>
      {mayAdd && (
        <>
          {' '}
          <a href={at(`/plan/ajouter?pour=promise:${signatureId}:${position}`)}>
            {t.add}
            <span class="visually-hidden"> {t.addFor(words)}</span>
          </a>
        </>
      )}
    </li>
  )
}

type Commitment = PlanProps['actions'][number]['commitment']

function commitmentKey(commitment: Commitment): string {
  return commitment.kind === 'promise' ? `${commitment.by.id} ${commitment.words}` : ''
}
