import { type Lang, localPath } from '../../platform/languages.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = { lang: Lang; title: string; text: string; note?: string }

/** A page that says no, what became of what was typed, and where to go. */
export function Refusal({ lang, title, text, note }: Props) {
  return (
    <>
      <PageTitle title={title} lead={text} />
      {note && <p>{note}</p>}
      <p>
        <a href={localPath(lang, '/')}>{messages(lang).backHome}</a>
      </p>
    </>
  )
}
