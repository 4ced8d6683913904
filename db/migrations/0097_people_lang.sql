-- What: the language a person reads, as it was on the page where they last signed in.
-- Why: a letter that nobody asked for at that moment must still speak their language.
alter table people add column lang text not null default 'fr' check (lang in ('fr', 'en'));
