import { type Lang, localPath } from '../../platform/languages.ts'
import { CopyLink } from '../../ui/copy-link.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { badgeHeight, badgeWidth } from '../rules/badge.ts'

type Props = {
  name: string
  slug: string
  image: string
  path: string
  text: string
  code: string
  lang: Lang
}

/** `/associations/:slug/badge`: the image of a signature, what it says, and how to paste it. */
export function BadgePage({ name, slug, image, path, text, code, lang }: Props) {
  const t = messages(lang).badge
  return (
    <>
      <PageTitle title={t.title} over={t.over(name)} lead={t.lead} />
      <h2>{t.image}</h2>
      <p>
        <img src={path} alt={text} width={badgeWidth} height={badgeHeight} />
      </p>
      <p class="hint">{t.not}</p>
      <h2>{t.code}</h2>
      <CopyLink lang={lang} url={code} isCode />
      <h2>{t.address}</h2>
      <CopyLink lang={lang} url={image} />
      <p>
        <a href={localPath(lang, `/associations/${slug}`)}>{t.back}</a>
      </p>
    </>
  )
}
