import { formatNumber } from '../../../platform/languages.ts'

/** A number as it is written. */
export const n = (count: number) => formatNumber('fr', count)
/** Never networks among them. */
export const associations = (count: number) =>
  count === 1 ? '1\u00a0association ou collectif' : `${n(count)}\u00a0associations et collectifs`
export const networks = (count: number) => (count === 1 ? '1\u00a0réseau' : `${n(count)}\u00a0réseaux`)
