import type { Project } from '../rules/project.ts'

/** What a project is for, in the words of its lead: the first paragraph a little larger. */
export function Purpose({ project }: { project: Pick<Project, 'purpose' | 'lang'> }) {
  const [first, ...more] = project.purpose.split(/\n+/)
  return (
    <div class="prose" lang={project.lang}>
      <p class="lead">{first}</p>
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  )
}
