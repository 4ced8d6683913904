/** A page that tells something: sections of plain sentences, a list, a link further. */
export type InfoPage = {
  title: string
  lead: string
  sections: { title: string; text?: string[]; list?: string[]; link?: { href: string; label: string } }[]
}
