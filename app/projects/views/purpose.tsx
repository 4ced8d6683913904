import type { Project } from '../rules/project.ts'

type Props = { project: Pick<Project, 'purpose' | 'lang'> }

/** What a project is for, in the words of its lead: the first paragraph stands under the title. */
export function PurposeLead({ project }: Props) {
  return <span lang={project.lang}>{paragraphsOf(project)[0]}</span>
}

/** The paragraphs that follow, if any. */
export function PurposeMore({ project }: Props) {
  const [, ...more] = paragraphsOf(project)
  if (more.length === 0) return null
  return (
    <div class="prose" lang={project.lang}>
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  )
}

function paragraphsOf({ purpose }: Props['project']): string[] {
  return purpose.split(/\n+/)
}
