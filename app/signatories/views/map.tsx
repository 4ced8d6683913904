import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { addressOf, type Question } from '../rules/filter.ts'
import type { DirectoryMap } from '../rules/map/map.ts'
import { DrawnMap, MapWords } from './drawn-map.tsx'

type Props = {
  map: DirectoryMap
  /** The address of what makes it interactive. */
  script: string | undefined
  question: Question
  lang: Lang
}

/** Where those found act: drawn, interactive for those who ask, and the same in words under it. */
export function SignatoryMap({ map, script, question, lang }: Props) {
  const t = messages(lang).map
  return (
    <>
      <signatory-map
        src={addressOf(localPath(lang, '/signataires/carte.json'), { ...question, view: 'list' })}
        script={script}
        open-words={t.open}
        close-words={t.close}
        loading={t.loading}
        failed={t.failed}
        label={t.interactive}
        zoom-in={t.zoomIn}
        zoom-out={t.zoomOut}
        see-list={t.seeList}
        several={t.several}
        source={t.source}
      >
        <DrawnMap {...{ map, question, lang }} />
      </signatory-map>
      <section aria-labelledby="carte-mots">
        <h3 id="carte-mots">{t.inWords}</h3>
        <MapWords here={map.here} {...{ question, lang }} />
      </section>
    </>
  )
}
