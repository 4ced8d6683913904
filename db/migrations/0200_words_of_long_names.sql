-- What: the index of words holds the names of more than twenty letters alone.
-- Why: a search asks the short names first, which have an index of words of their own, then the others: each name
-- stood in two indexes, and an import made a third of the larger one for nobody.
drop index register_entries_words;
create index register_entries_words on register_entries using gin (words)
  where status = 'active' and length(folded) > 20;
