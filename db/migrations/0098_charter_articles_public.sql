-- What: the articles of published versions, for other rooms to read.
-- Why: what several territories wrote under one national article is read across all their versions at once.
create view charter_articles_public as
  select a.version_id, a.article_id, a.parent_article_id, a.position, a.kind, a.heading, a.body
  from charter_articles a join charter_versions v on v.id = a.version_id and v.published_at is not null;
