import { type Lang, localPath } from '../../platform/languages.ts'
import { Lines, PageTitle, Prose } from '../../ui/prose.tsx'
import type { InfoPage } from '../rules/info-page.ts'

/** A page that tells something, section by section. */
export function Info({ lang, page }: { lang: Lang; page: InfoPage }) {
  return (
    <>
      <PageTitle title={page.title} lead={page.lead} />
      <Prose>
        {page.sections.map(({ title, text = [], list = [], link }) => (
          <section key={title}>
            <h2>{title}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {list.length > 0 && <Lines lines={list} />}
            {link && (
              <p>
                <a href={localPath(lang, link.href)}>{link.label}</a>
              </p>
            )}
          </section>
        ))}
      </Prose>
    </>
  )
}
