import { Button, Buttons } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Item } from '../queries/work.ts'
import { ItemFields, type WorkProps } from './work.tsx'

type Props = Pick<WorkProps, 'lang' | 'partners' | 'typed' | 'errors'> & {
  project: string
  item: Item
  /** Somebody changed it since this form was opened. */
  isMeanwhile: boolean
  action: string
  back: string
}

/** One line of the list, to be written anew or taken off. */
export function ItemPage({ project, item, isMeanwhile, action, back, ...fields }: Props) {
  const { lang, errors } = fields
  const t = messages(lang).work.list
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={project} title={t.changeTitle} />
      {isMeanwhile && (
        <Notice lang={lang} tone="warning" title={t.meanwhile.title}>
          <p>{t.meanwhile.text(item.what)}</p>
          <p>{t.meanwhile.yours}</p>
        </Notice>
      )}
      <form method="post" action={action} novalidate>
        <input type="hidden" name="depuis" value={String(item.sequence)} />
        <ItemFields {...fields} />
        <Buttons>
          <Button name="faire" value="save">
            {t.save}
          </Button>
          <Button name="faire" value="drop" variant="danger">
            {t.drop}
          </Button>
        </Buttons>
      </form>
      <p>
        <a href={back}>{project}</a>
      </p>
    </>
  )
}
