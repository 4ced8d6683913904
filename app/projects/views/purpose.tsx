import type { Project } from '../rules/project.ts'

/** What a project is for, in the words and the paragraphs of its lead. */
export function Purpose({ project }: { project: Pick<Project, 'purpose' | 'lang'> }) {
  const [first, ...rest] = project.purpose.split(/\n+/)
  return (
    <div class="prose" lang={project.lang}>
      <p class="lead">{first}</p>
      {rest.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  )
}
