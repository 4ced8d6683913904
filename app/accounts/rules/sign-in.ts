import type { Lang } from '../../platform/languages.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** A link is pressed within the half hour, or asked for again. */
export const linkLifetime = 30 * minute
/** A letter that could not leave within the hour is no longer wanted. */
export const requestLifetime = 60 * minute
/** How long a browser stays signed in. */
export const sessionLifetime = 30 * day
/** Letters to one mailbox in a day: a person who lost two is served, a mailbox is not flooded. */
export const lettersADay = 3
/** Over which the letters of the day are counted. */
export const countedOver = day
/** Requests are forgotten after this. */
export const requestsKept = 2 * day

/** A link that may be posted, with the only copy of its secret. */
export type GrantedLink = { email: string; lang: Lang; secret: string }
