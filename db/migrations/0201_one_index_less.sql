-- What: associations are no longer indexed by theme.
-- Why: the directory counts themes in memory, and the API walks addresses in their order: nothing asks this index
-- any more, and each new association paid for it.
drop index associations_themes;
