import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { PublicProject } from '../queries/public.ts'
import { ProjectCards } from './lines.tsx'

type Props = { lang: Lang; projects: readonly PublicProject[]; today: string }

/** On the page of a territory; nothing where there is none. */
export function ProjectsHere({ place, ...props }: Props & { place: { id: string; name: string } }) {
  const { lang, projects } = props
  if (projects.length === 0) return null
  const t = messages(lang).list
  const query = new URLSearchParams({ lieu: place.name, 'lieu-choice': place.id })
  return (
    <section aria-labelledby="projets">
      <h2 id="projets">{t.cardHere}</h2>
      <ProjectCards {...props} />
      <p>
        <a href={`${localPath(lang, '/projets')}?${query}`}>{t.cardAll}</a>
      </p>
    </section>
  )
}

/** On the page of an association: what it leads or takes part in. */
export function ProjectsOf(props: Props) {
  if (props.projects.length === 0) return null
  return (
    <section aria-labelledby="projets">
      <h2 id="projets">{messages(props.lang).list.cardOf}</h2>
      <ProjectCards {...props} />
    </section>
  )
}
