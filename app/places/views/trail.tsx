import { type Lang, localPath } from '../../platform/languages.ts'
import { TerritoryLink } from '../../territories/cards.tsx'
import type { Territory, TerritoryKind } from '../../territories/index.ts'
import { messages } from '../messages/index.ts'

const levels: TerritoryKind[] = ['region', 'departement', 'epci', 'commune']

/** From the région down to here; a district across two communes has both on one step. */
export function Trail({
  containers,
  name,
  lang,
}: {
  containers: readonly Territory[]
  name: string
  lang: Lang
}) {
  const steps = levels
    .map((level) => containers.filter(({ kind }) => kind === level))
    .filter((step) => step.length > 0)
  return (
    <nav class="breadcrumb" aria-label={messages(lang).trail}>
      <ol>
        <li>
          <a href={localPath(lang, '/territoires')}>France</a>
        </li>
        {steps.map((step) => (
          <li key={step[0]?.id}>
            <span class="trail-step">
              {step.map((territory, i) => (
                <span key={territory.id}>
                  {i > 0 && ', '}
                  <TerritoryLink territory={territory} lang={lang} />
                </span>
              ))}
            </span>
          </li>
        ))}
        <li>
          <span aria-current="page">{name}</span>
        </li>
      </ol>
    </nav>
  )
}
