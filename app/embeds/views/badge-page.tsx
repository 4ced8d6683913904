import { type Lang, localPath } from '../../platform/languages.ts'
import { CopyLink } from '../../ui/copy-link.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { BadgeImage, type BadgeProps } from './badge-image.tsx'

type Props = {
  badge: BadgeProps
  slug: string
  /** The address of the image. */
  image: string
  code: string
  lang: Lang
}

/** `/associations/:slug/badge`: the image of a signature, what it says, and how to paste it. */
export function BadgePage({ badge, slug, image, code, lang }: Props) {
  const t = messages(lang).badge
  return (
    <>
      <PageTitle title={t.title} over={t.over(badge.name)} lead={t.lead} />
      <h2>{t.image}</h2>
      {/* Drawn in the page: what others ask for as a file would be one request more here. */}
      <p class="badge">
        <BadgeImage {...badge} />
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
