-- What: news and resources that are shown, for other rooms.
-- Why: the letter of the week tells of them.
create view publications_public as
  select id, code, kind, title, themes, territory_id, association_id, lang, published_at
  from publications where taken_down_at is null and hidden_at is null;
