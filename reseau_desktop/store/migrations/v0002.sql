-- Schema 2: what a person is to others and to me. Links between people, acts, topics sought and offered, fields of the
-- user's own, layer moves, dated notes, messengers, languages, photos, attachments, other names of organisations, saved lists.

ALTER TABLE contact ADD COLUMN phonetic TEXT NOT NULL DEFAULT '';     -- the name in sounds, as kana or pinyin: it also sorts
ALTER TABLE contact ADD COLUMN former TEXT NOT NULL DEFAULT '';       -- a family name of before
ALTER TABLE contact ADD COLUMN pronounced TEXT NOT NULL DEFAULT '';   -- how to say it
ALTER TABLE contact ADD COLUMN pronouns TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN private INTEGER NOT NULL DEFAULT 0;    -- hidden in exports to share and in pictures
ALTER TABLE contact ADD COLUMN met_through INTEGER REFERENCES contact(id) ON DELETE SET NULL;
CREATE INDEX contact_met_through ON contact(met_through) WHERE met_through IS NOT NULL;

-- The view names its columns when it is made: it is made again.
DROP VIEW person;
CREATE VIEW person AS SELECT * FROM contact WHERE deleted_on IS NULL AND layer <> 'me';

CREATE TABLE messenger (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  label TEXT NOT NULL DEFAULT '',        -- the service: Signal, WhatsApp, …
  value TEXT NOT NULL,
  preferred INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX messenger_contact ON messenger(contact);

CREATE TABLE spoken (                    -- a language that somebody speaks
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  language TEXT NOT NULL                 -- as it was written, or a code: fr, pt-BR
);
CREATE INDEX spoken_contact ON spoken(contact);

CREATE TABLE photo (                     -- one copy, encoded again here, at most 512 px, without metadata
  contact INTEGER PRIMARY KEY REFERENCES contact(id) ON DELETE CASCADE,
  format TEXT NOT NULL,                  -- jpeg | png
  image BLOB NOT NULL
);

CREATE TABLE tie (                       -- a link between two people, entered once, seen from both sides
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  one INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,                    -- network.ties.TieKind; directed kinds read from one to other
  strength INTEGER,                      -- 1 to 5, as declared; NULL: not said
  note TEXT NOT NULL DEFAULT '',
  CHECK (one <> other)
);
CREATE INDEX tie_one ON tie(one);
CREATE INDEX tie_other ON tie(other);

CREATE TABLE act (                       -- something given or received
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  happened TEXT NOT NULL,                -- local calendar date
  direction TEXT NOT NULL,               -- given | received
  kind TEXT NOT NULL,                    -- network.reciprocity.ActKind
  size INTEGER NOT NULL DEFAULT 1,       -- 1, 3 or 5
  note TEXT NOT NULL DEFAULT '',
  noted_on TEXT NOT NULL                 -- the day it was entered or imported
);
CREATE INDEX act_contact ON act(contact);

CREATE TABLE topic (                     -- what people seek or offer
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE               -- network.seeking.topic_key
);

CREATE TABLE seek (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  topic INTEGER NOT NULL REFERENCES topic(id) ON DELETE CASCADE,
  urgency INTEGER NOT NULL DEFAULT 1,    -- 1 to 3
  expires TEXT,                          -- the last day it counts
  noted_on TEXT NOT NULL,
  UNIQUE (contact, topic)
);
CREATE INDEX seek_topic ON seek(topic);

CREATE TABLE offer (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  topic INTEGER NOT NULL REFERENCES topic(id) ON DELETE CASCADE,
  noted_on TEXT NOT NULL,
  UNIQUE (contact, topic)
);
CREATE INDEX offer_topic ON offer(topic);

CREATE TABLE field (                     -- a field of the user's own, the same on every card
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,                    -- text | number | date | choice | link
  choices TEXT NOT NULL DEFAULT '[]',    -- JSON, for a choice
  position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE field_value (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  field INTEGER NOT NULL REFERENCES field(id) ON DELETE CASCADE,
  value TEXT NOT NULL,                   -- a number with a full stop, a date as ISO; what is neither is kept as typed
  UNIQUE (contact, field)
);
CREATE INDEX field_value_field ON field_value(field);

CREATE TABLE layer_move (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  moved_on TEXT NOT NULL,
  origin TEXT NOT NULL,                  -- keys of layers; no reference: a layer removed since stays in the story
  arrival TEXT NOT NULL,
  why TEXT NOT NULL DEFAULT ''
);
CREATE INDEX layer_move_contact ON layer_move(contact);

CREATE TABLE dated_note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  written_on TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX dated_note_contact ON dated_note(contact);

CREATE TABLE attachment (                -- a file that stays where it is
  id INTEGER PRIMARY KEY,
  interaction INTEGER NOT NULL REFERENCES interaction(id) ON DELETE CASCADE,
  path TEXT NOT NULL
);
CREATE INDEX attachment_interaction ON attachment(interaction);

CREATE TABLE organisation_alias (
  id INTEGER PRIMARY KEY,
  organisation INTEGER NOT NULL REFERENCES organisation(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  key TEXT NOT NULL                      -- network.folding.organisation_key
);
CREATE INDEX organisation_alias_organisation ON organisation_alias(organisation);
CREATE INDEX organisation_alias_key ON organisation_alias(key);

CREATE TABLE different (                 -- two people who look alike and are not the same person
  one INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  PRIMARY KEY (one, other),
  CHECK (one < other)
) WITHOUT ROWID;
CREATE INDEX different_other ON different(other);

CREATE TABLE saved_list (                -- a filter with a name
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  query TEXT NOT NULL,                   -- the typed form, with the keys that no language changes
  position INTEGER NOT NULL DEFAULT 0
);
