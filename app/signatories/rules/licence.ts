/** Licence Ouverte 2.0: reusable by anyone, even commercially, as long as the source and the day are said. */
export const licence = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence'
