import { sql } from 'kysely'

/**
 * What a discussion `d` is about, in words. A project is named by its title of today, and no more once it is not
 * public or is hidden.
 */
export const aboutWords = sql`case when d.about = 'project'
  then coalesce((select p.title from projects_public p where p.code = d.about_id), '')
  else d.about_words end`
