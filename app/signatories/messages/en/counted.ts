import { formatNumber } from '../../../platform/languages.ts'

/** A number as it is written. */
export const n = (count: number) => formatNumber('en', count)
/** Never networks among them. */
export const associations = (count: number) =>
  count === 1 ? '1 association or informal group' : `${n(count)} associations and informal groups`
export const networks = (count: number) => (count === 1 ? '1 network' : `${n(count)} networks`)
