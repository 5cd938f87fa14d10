"""The tables as peewee models: how actions and insights say most of their SQL.

The models belong to no database: a query is compiled here and run on the connection of the asking thread, so that two
files can be open at once. `migrations` makes the tables; a test holds both against each other.
"""

from __future__ import annotations

from typing import Any

from peewee import CompositeKey, FloatField, ForeignKeyField, IntegerField, Model, TextField
from playhouse.apsw_ext import APSWDatabase

DIALECT = APSWDatabase(None)


def compiled(query: Any) -> tuple[str, list[Any]]:
    """The SQL of a peewee query and its parameters."""
    sql, parameters = DIALECT.get_sql_context().sql(query).query()
    return sql, parameters


class Layer(Model):
    key = TextField(primary_key=True)
    kind = TextField()
    position = IntegerField()
    name = TextField(null=True)
    question = TextField(null=True)
    colour = TextField(null=True)
    cadence = IntegerField(null=True)
    capacity = IntegerField(null=True)
    reminders = IntegerField()


class Organisation(Model):
    name = TextField()
    key = TextField()
    note = TextField()


class Contact(Model):
    layer = TextField()
    given = TextField()
    family = TextField()
    middle = TextField()
    prefix = TextField()
    suffix = TextField()
    nickname = TextField()
    full = TextField()
    sort_name = TextField()
    note = TextField()
    how_met = TextField()
    why = TextField()
    cadence = IntegerField(null=True)
    reminders = IntegerField(null=True)
    archived = IntegerField()
    do_not_contact = IntegerField()
    deceased = IntegerField()
    added_on = TextField()
    direction = FloatField(null=True)
    deleted_on = TextField(null=True)


class _Detail(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    label = TextField()
    preferred = IntegerField()


class Email(_Detail):
    value = TextField()


class Phone(_Detail):
    value = TextField()


class Link(_Detail):
    value = TextField()


class Address(_Detail):
    street = TextField()
    postcode = TextField()
    city = TextField()
    region = TextField()
    country = TextField()


class Anniversary(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    kind = TextField()
    happens = TextField()
    notice = IntegerField()


class OccasionAnswer(Model):
    anniversary = ForeignKeyField(Anniversary, column_name="anniversary", on_delete="CASCADE")
    happened = TextField()
    status = TextField()
    until = TextField(null=True)

    class Meta:
        table_name = "occasion_answer"


class Position(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    organisation = ForeignKeyField(Organisation, column_name="organisation", null=True)
    title = TextField()
    kind = TextField()
    start = TextField(null=True)
    finish = TextField(null=True)
    current = IntegerField()
    seen_on = TextField(null=True)


class Tag(Model):
    name = TextField()
    key = TextField(unique=True)


class ContactTag(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    tag = ForeignKeyField(Tag, column_name="tag", on_delete="CASCADE")

    class Meta:
        table_name = "contact_tag"
        primary_key = CompositeKey("contact", "tag")


class Interaction(Model):
    happened = TextField()
    at = TextField(null=True)
    zone = TextField(null=True)
    kind = TextField()
    note = TextField()
    thanks = IntegerField()


class Participant(Model):
    interaction = ForeignKeyField(Interaction, column_name="interaction", on_delete="CASCADE")
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")

    class Meta:
        primary_key = CompositeKey("interaction", "contact")


class FollowUp(Model):
    contact = ForeignKeyField(Contact, column_name="contact", null=True, on_delete="CASCADE")
    kind = TextField()
    what = TextField()
    channel = TextField(null=True)
    due = TextField()
    at_time = TextField(null=True)
    zone = TextField(null=True)
    status = TextField()
    snoozed_until = TextField(null=True)
    snoozes = IntegerField()
    created_on = TextField()
    closed_on = TextField(null=True)

    class Meta:
        table_name = "follow_up"


class Source(Model):
    kind = TextField()
    name = TextField()
    imported_at = TextField()
    fingerprint = TextField()


class SourceRecord(Model):
    source = ForeignKeyField(Source, column_name="source", on_delete="CASCADE")
    contact = ForeignKeyField(Contact, column_name="contact", null=True, on_delete="CASCADE")
    record = IntegerField()
    line = IntegerField()
    key = TextField()
    digest = TextField()
    as_read = TextField(column_name="raw")

    class Meta:
        table_name = "source_record"


class Setting(Model):
    key = TextField(primary_key=True)
    value = TextField()


TABLES = (
    Layer,
    Organisation,
    Contact,
    Email,
    Phone,
    Link,
    Address,
    Anniversary,
    OccasionAnswer,
    Position,
    Tag,
    ContactTag,
    Interaction,
    Participant,
    FollowUp,
    Source,
    SourceRecord,
    Setting,
)
