-- Schema 1: people, organisations, careers, layers, interactions, follow-ups, sources.
-- Dates are ISO text; a partial date may lack its year (--09-21) or its day (1987-09).

CREATE TABLE layer (
  key TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,                    -- me | ring | target | inbox
  position INTEGER NOT NULL,             -- from the centre outwards, me 0
  name TEXT,                             -- NULL: the default name in the user's language
  question TEXT,                         -- NULL: the default question
  colour TEXT,                           -- NULL: the token of the key
  cadence INTEGER,                       -- days, NULL: none
  capacity INTEGER,
  reminders INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;

CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL,                     -- network.folding.organisation_key
  note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX organisation_key ON organisation(key);

CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  layer TEXT NOT NULL REFERENCES layer(key),
  given TEXT NOT NULL DEFAULT '',
  family TEXT NOT NULL DEFAULT '',
  middle TEXT NOT NULL DEFAULT '',
  prefix TEXT NOT NULL DEFAULT '',
  suffix TEXT NOT NULL DEFAULT '',
  nickname TEXT NOT NULL DEFAULT '',
  full TEXT NOT NULL DEFAULT '',         -- an undivided name, where the source gives no parts
  sort_name TEXT NOT NULL DEFAULT '',    -- folded, family first
  note TEXT NOT NULL DEFAULT '',
  how_met TEXT NOT NULL DEFAULT '',
  why TEXT NOT NULL DEFAULT '',          -- the answer to the ring's question
  cadence INTEGER,                       -- days, NULL: the layer's
  reminders INTEGER,                     -- NULL: the layer's
  archived INTEGER NOT NULL DEFAULT 0,
  do_not_contact INTEGER NOT NULL DEFAULT 0,
  deceased INTEGER NOT NULL DEFAULT 0,
  added_on TEXT NOT NULL,
  direction REAL,                        -- radians in its ring, NULL: not yet placed
  deleted_on TEXT                        -- in the bin since
);
CREATE INDEX contact_layer ON contact(layer);
CREATE INDEX contact_sort ON contact(sort_name);

CREATE TABLE email (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  label TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL,
  preferred INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX email_contact ON email(contact);
CREATE INDEX email_value ON email(value COLLATE NOCASE);

CREATE TABLE phone (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  label TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL,                   -- as it came
  preferred INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX phone_contact ON phone(contact);

CREATE TABLE address (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  label TEXT NOT NULL DEFAULT '',
  street TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  region TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  preferred INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX address_contact ON address(contact);

CREATE TABLE link (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  label TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL,
  preferred INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX link_contact ON link(contact);

CREATE TABLE anniversary (                -- a dated fact: birthday, connected, or a label of the user's
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  happens TEXT NOT NULL,
  notice INTEGER NOT NULL DEFAULT 0       -- days of warning, 0 to 30
);
CREATE INDEX anniversary_contact ON anniversary(contact);

CREATE TABLE occasion_answer (            -- one occurrence of an anniversary, answered
  id INTEGER PRIMARY KEY,
  anniversary INTEGER NOT NULL REFERENCES anniversary(id) ON DELETE CASCADE,
  happened TEXT NOT NULL,
  status TEXT NOT NULL,                   -- done | skipped | snoozed
  until TEXT
);
CREATE INDEX occasion_answer_anniversary ON occasion_answer(anniversary);

CREATE TABLE position (
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  organisation INTEGER REFERENCES organisation(id),
  title TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'work',      -- work | study
  start TEXT,
  finish TEXT,
  current INTEGER NOT NULL DEFAULT 0,
  seen_on TEXT
);
CREATE INDEX position_contact ON position(contact);
CREATE INDEX position_organisation ON position(organisation);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE                -- folded
);

CREATE TABLE contact_tag (
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  tag INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
  PRIMARY KEY (contact, tag)
) WITHOUT ROWID;
CREATE INDEX contact_tag_tag ON contact_tag(tag);

CREATE TABLE interaction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  happened TEXT NOT NULL,                 -- local calendar date
  at TEXT,                                -- UTC instant, where a time was entered
  zone TEXT,                              -- the zone it was entered in
  kind TEXT NOT NULL,                     -- message | call | video | meeting | event | reaction
  note TEXT NOT NULL DEFAULT '',
  thanks INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX interaction_happened ON interaction(happened);

CREATE TABLE participant (
  interaction INTEGER NOT NULL REFERENCES interaction(id) ON DELETE CASCADE,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  PRIMARY KEY (interaction, contact)
) WITHOUT ROWID;
CREATE INDEX participant_contact ON participant(contact);

CREATE TABLE follow_up (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact INTEGER REFERENCES contact(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,                     -- explicit | cadence | rekindle | dormant | congratulate | ask
  what TEXT NOT NULL DEFAULT '',
  channel TEXT,                           -- one of the interaction kinds
  due TEXT NOT NULL,                      -- the day promised; snoozing leaves it
  at_time TEXT,                           -- HH:MM on the wall clock of `zone`
  zone TEXT,
  status TEXT NOT NULL DEFAULT 'open',    -- open | done | skipped
  snoozed_until TEXT,
  snoozes INTEGER NOT NULL DEFAULT 0,     -- consecutive
  created_on TEXT NOT NULL,
  closed_on TEXT
);
CREATE INDEX follow_up_contact ON follow_up(contact);
CREATE INDEX follow_up_status ON follow_up(status, due);

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,                     -- linkedin | csv | json | …
  name TEXT NOT NULL,                     -- the file's name, without its folder
  imported_at TEXT NOT NULL,              -- UTC instant
  fingerprint TEXT NOT NULL DEFAULT ''    -- of the header
);

CREATE TABLE source_record (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
  contact INTEGER REFERENCES contact(id) ON DELETE CASCADE,
  record INTEGER NOT NULL,
  line INTEGER NOT NULL,
  key TEXT NOT NULL DEFAULT '',           -- slug or UID, empty when the source gives none
  digest TEXT NOT NULL DEFAULT '',        -- of the record as it came, to recognise an identical one
  raw TEXT NOT NULL                       -- JSON
);
CREATE INDEX source_record_source ON source_record(source);
CREATE INDEX source_record_contact ON source_record(contact);
CREATE INDEX source_record_key ON source_record(key) WHERE key <> '';
CREATE INDEX source_record_digest ON source_record(digest);

CREATE TABLE setting (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL                     -- JSON
) WITHOUT ROWID;

-- What search reads and shows: a line a person, kept by store.action; its triggers keep the index. No foreign key: with
-- one, SQLite wraps each row in a savepoint and the index is flushed a row at a time.
CREATE TABLE searchable (
  contact INTEGER PRIMARY KEY,
  name TEXT NOT NULL,                     -- folded, as are rest and digits
  rest TEXT NOT NULL,
  digits TEXT NOT NULL,
  shown TEXT NOT NULL,                    -- the name, title and organisation that a row shows
  title TEXT NOT NULL,
  organisation TEXT NOT NULL
);
CREATE VIRTUAL TABLE search USING fts5(
  name, rest, digits, content='searchable', content_rowid='contact',
  tokenize="unicode61 remove_diacritics 0", prefix='2 3'
);
-- Thousands of lines at once are indexed by one statement, four times faster than row by row: then this is 1.
CREATE TABLE indexing (paused INTEGER NOT NULL);
INSERT INTO indexing VALUES (0);
CREATE TRIGGER searchable_insert AFTER INSERT ON searchable WHEN (SELECT paused FROM indexing) = 0 BEGIN
  INSERT INTO search(rowid, name, rest, digits) VALUES (new.contact, new.name, new.rest, new.digits);
END;
CREATE TRIGGER searchable_delete AFTER DELETE ON searchable WHEN (SELECT paused FROM indexing) = 0 BEGIN
  INSERT INTO search(search, rowid, name, rest, digits)
  VALUES ('delete', old.contact, old.name, old.rest, old.digits);
END;
CREATE TRIGGER searchable_update AFTER UPDATE ON searchable WHEN (SELECT paused FROM indexing) = 0 BEGIN
  INSERT INTO search(search, rowid, name, rest, digits)
  VALUES ('delete', old.contact, old.name, old.rest, old.digits);
  INSERT INTO search(rowid, name, rest, digits) VALUES (new.contact, new.name, new.rest, new.digits);
END;

-- People: everybody but me and the bin. Readers ask this view unless they mean the bin.
CREATE VIEW person AS SELECT * FROM contact WHERE deleted_on IS NULL AND layer <> 'me';

-- Not recorded by any session: the history itself.
CREATE TABLE history (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,                       -- UTC instant
  label TEXT NOT NULL,                    -- JSON of the Label
  size INTEGER NOT NULL,
  changeset BLOB NOT NULL,
  undone_at TEXT                          -- NULL: in force
);
INSERT INTO search(search, rank) VALUES ('rank', 'bm25(10.0, 1.0, 4.0)');

INSERT INTO layer(key, kind, position, cadence, capacity, reminders) VALUES
  ('me', 'me', 0, NULL, NULL, 0),
  ('core', 'ring', 1, 21, 5, 1),
  ('allies', 'ring', 2, 45, 10, 1),
  ('active', 'ring', 3, 90, 35, 1),
  ('wide', 'ring', 4, 180, 100, 1),
  ('known', 'ring', 5, 365, 350, 0),
  ('target', 'target', 6, 30, 10, 1),
  ('inbox', 'inbox', 7, NULL, NULL, 0);

INSERT INTO contact(id, layer, added_on) VALUES (1, 'me', '2000-01-01');
INSERT INTO searchable VALUES (1, '', '', '', '', '', '');
