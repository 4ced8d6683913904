import { type Lang, localPath } from '../../platform/languages.ts'
import { Card, Cards } from '../../ui/card.tsx'
import { messages } from '../messages/index.ts'
import { dayWords } from '../messages/words.ts'
import type { PublicProject } from '../queries/public.ts'

type Props = { lang: Lang; projects: readonly PublicProject[]; today: string; level?: 2 | 3 }

/** A card each: what, where, by whom, and the call it answers. */
export function ProjectCards({ lang, projects, today, level = 3 }: Props) {
  return (
    <Cards>
      {projects.map((one) => (
        <Card
          key={one.id}
          title={one.title}
          href={localPath(lang, `/projets/${one.code}`)}
          over={overOf(lang, one, today)}
          tone={isOpenToOthers(one, today) ? 'act' : 'territory'}
          level={level}
        >
          <p>
            {one.territory.name} · {messages(lang).list.by(one.lead, one.partners)}
          </p>
          {one.callName && <p class="hint">{callWords(lang, one)}</p>}
        </Card>
      ))}
    </Cards>
  )
}

function overOf(lang: Lang, one: PublicProject, today: string): string {
  const t = messages(lang)
  return isOpenToOthers(one, today) ? t.list.together : t.states[one.state]
}

function callWords(lang: Lang, { callName, callUntil }: PublicProject): string {
  const t = messages(lang).list
  return callUntil ? t.until(callName ?? '', dayWords(lang, callUntil)) : (callName ?? '')
}

function isOpenToOthers({ isTogether, state, callUntil }: PublicProject, today: string): boolean {
  return isTogether && (state === 'open' || state === 'under-way') && (!callUntil || callUntil >= today)
}
