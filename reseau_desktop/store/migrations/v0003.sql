-- Schema 3: follow-ups that come back, days off of one's own, groups to keep in touch with, events, work anniversaries,
-- the weekly review. Everybody in a circle has a direction.

ALTER TABLE follow_up ADD COLUMN rule TEXT;       -- network.recurrence, a part of RFC 5545's RRULE; NULL: once
ALTER TABLE follow_up ADD COLUMN anchor TEXT;     -- calendar | completion: where the next one is counted from
ALTER TABLE follow_up ADD COLUMN series INTEGER;  -- the id of the first of its series; NULL: none
ALTER TABLE follow_up ADD COLUMN tag INTEGER REFERENCES tag(id) ON DELETE CASCADE;  -- asked for by a group
CREATE INDEX follow_up_tag ON follow_up(tag) WHERE tag IS NOT NULL;
CREATE INDEX follow_up_series ON follow_up(series) WHERE series IS NOT NULL;

CREATE TABLE day_off (                   -- holidays of one's own; public ones are computed, never stored
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  first TEXT NOT NULL,                   -- local calendar dates, both included
  last TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  CHECK (first <= last)
);

CREATE TABLE group_promise (             -- keep in touch with one of a group
  tag INTEGER PRIMARY KEY NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
  every INTEGER NOT NULL,                -- days between two contacts with any of them
  added_on TEXT NOT NULL,
  CHECK (every >= 1)
);

CREATE TABLE event (                     -- something that takes place, with people or without
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT '',
  first TEXT NOT NULL,                   -- local calendar dates, both included
  last TEXT NOT NULL,
  at_time TEXT,                          -- HH:MM on the wall clock of `zone`, of the first day
  zone TEXT,
  notice INTEGER NOT NULL DEFAULT 0,     -- days of warning, 0 to 30
  note TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'open',   -- open | done | skipped
  snoozed_until TEXT,
  CHECK (first <= last)
);
CREATE INDEX event_first ON event(first);

CREATE TABLE event_contact (
  event INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  PRIMARY KEY (event, contact)
) WITHOUT ROWID;
CREATE INDEX event_contact_contact ON event_contact(contact);

-- One occurrence of an anniversary, or of the day somebody took a position, answered.
CREATE TABLE occasion_answer_3 (
  id INTEGER PRIMARY KEY,
  anniversary INTEGER REFERENCES anniversary(id) ON DELETE CASCADE,
  position INTEGER REFERENCES position(id) ON DELETE CASCADE,
  happened TEXT NOT NULL,
  status TEXT NOT NULL,                   -- done | skipped | snoozed
  until TEXT,
  CHECK ((anniversary IS NULL) <> (position IS NULL))
);
INSERT INTO occasion_answer_3(id, anniversary, happened, status, until)
  SELECT id, anniversary, happened, status, until FROM occasion_answer;
DROP TABLE occasion_answer;
ALTER TABLE occasion_answer_3 RENAME TO occasion_answer;
CREATE INDEX occasion_answer_anniversary ON occasion_answer(anniversary) WHERE anniversary IS NOT NULL;
CREATE INDEX occasion_answer_position ON occasion_answer(position) WHERE position IS NOT NULL;

CREATE TABLE reviewed (                  -- the two questions of the weekly review, asked about somebody
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  asked_on TEXT NOT NULL,
  why TEXT NOT NULL DEFAULT '',          -- why this person?
  offer TEXT NOT NULL DEFAULT ''         -- what do I offer?
);
CREATE INDEX reviewed_contact ON reviewed(contact);

CREATE TABLE week_review (
  week TEXT PRIMARY KEY NOT NULL,        -- its Monday
  closed_on TEXT NOT NULL,
  skipped INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- Whoever has no direction gets one, by name: evenly in a circle where nobody has any, else by the golden angle, which
-- leaves no two close to each other. The arc of the caption, 0.35 radians on either side of twelve o'clock, stays free.
WITH taken AS (
  SELECT layer, count(direction) AS placed, count(*) - count(direction) AS waiting FROM contact GROUP BY layer
), turn AS (
  SELECT c.id,
    CASE WHEN t.placed = 0
      THEN (row_number() OVER in_ring - 0.5) / t.waiting
      ELSE (t.placed + row_number() OVER in_ring) * 0.381966011250105
    END AS share
  FROM contact c
  JOIN layer l ON l.key = c.layer AND l.kind IN ('ring', 'target')
  JOIN taken t ON t.layer = c.layer
  WHERE c.direction IS NULL
  WINDOW in_ring AS (PARTITION BY c.layer ORDER BY c.sort_name, c.id)
)
UPDATE contact
SET direction = round(0.35 + (turn.share - CAST(turn.share AS INTEGER)) * 5.583185307179586, 9)
FROM turn WHERE turn.id = contact.id;
