"""The tables of the calendar as peewee models: holidays of one's own, groups, events, weekly reviews."""

from __future__ import annotations

from peewee import CompositeKey, ForeignKeyField, IntegerField, Model, TextField

from reseau_desktop.store.models import Contact, Tag


class DayOff(Model):
    first = TextField()
    last = TextField()
    name = TextField()

    class Meta:
        table_name = "day_off"


class GroupPromise(Model):
    tag = ForeignKeyField(Tag, column_name="tag", primary_key=True, on_delete="CASCADE")
    every = IntegerField()
    added_on = TextField()

    class Meta:
        table_name = "group_promise"


class Event(Model):
    name = TextField()
    place = TextField()
    first = TextField()
    last = TextField()
    at_time = TextField(null=True)
    zone = TextField(null=True)
    notice = IntegerField()
    note = TextField()
    status = TextField()
    snoozed_until = TextField(null=True)


class EventContact(Model):
    event = ForeignKeyField(Event, column_name="event", on_delete="CASCADE")
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")

    class Meta:
        table_name = "event_contact"
        primary_key = CompositeKey("event", "contact")


class Reviewed(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    asked_on = TextField()
    why = TextField()
    offer = TextField()


class WeekReview(Model):
    week = TextField(primary_key=True)
    closed_on = TextField()
    skipped = IntegerField()

    class Meta:
        table_name = "week_review"
