"""The tables as peewee models: how actions and insights say most of their SQL.

The models belong to no database: a query is compiled here and run on the connection of the asking thread, so that two
files can be open at once. `migrations` makes the tables; a test holds both against each other.
"""

from __future__ import annotations

from typing import Any

from peewee import BlobField, CompositeKey, FloatField, ForeignKeyField, IntegerField, Model, TextField
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
    phonetic = TextField()
    former = TextField()
    pronounced = TextField()
    pronouns = TextField()
    private = IntegerField()
    met_through = ForeignKeyField("self", column_name="met_through", null=True, on_delete="SET NULL")


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


class Messenger(_Detail):
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


class Position(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    organisation = ForeignKeyField(Organisation, column_name="organisation", null=True)
    title = TextField()
    kind = TextField()
    start = TextField(null=True)
    finish = TextField(null=True)
    current = IntegerField()
    seen_on = TextField(null=True)


class OccasionAnswer(Model):
    anniversary = ForeignKeyField(Anniversary, column_name="anniversary", null=True, on_delete="CASCADE")
    position = ForeignKeyField(Position, column_name="position", null=True, on_delete="CASCADE")
    happened = TextField()
    status = TextField()
    until = TextField(null=True)

    class Meta:
        table_name = "occasion_answer"


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
    rule = TextField(null=True)
    anchor = TextField(null=True)
    series = IntegerField(null=True)
    tag = ForeignKeyField(Tag, column_name="tag", null=True, on_delete="CASCADE")

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


class Spoken(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    language = TextField()


class Photo(Model):
    contact = ForeignKeyField(Contact, column_name="contact", primary_key=True, on_delete="CASCADE")
    format = TextField()
    image = BlobField()


class Tie(Model):
    one = ForeignKeyField(Contact, column_name="one", on_delete="CASCADE")
    other = ForeignKeyField(Contact, column_name="other", on_delete="CASCADE")
    kind = TextField()
    strength = IntegerField(null=True)
    note = TextField()


class Act(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    happened = TextField()
    direction = TextField()
    kind = TextField()
    size = IntegerField()
    note = TextField()
    noted_on = TextField()


class Topic(Model):
    name = TextField()
    key = TextField(unique=True)


class Seek(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    topic = ForeignKeyField(Topic, column_name="topic", on_delete="CASCADE")
    urgency = IntegerField()
    expires = TextField(null=True)
    noted_on = TextField()


class Offer(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    topic = ForeignKeyField(Topic, column_name="topic", on_delete="CASCADE")
    noted_on = TextField()


class Field(Model):
    name = TextField()
    kind = TextField()
    choices = TextField()
    position = IntegerField()


class FieldValue(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    field = ForeignKeyField(Field, column_name="field", on_delete="CASCADE")
    value = TextField()

    class Meta:
        table_name = "field_value"


class LayerMove(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    moved_on = TextField()
    origin = TextField()
    arrival = TextField()
    why = TextField()

    class Meta:
        table_name = "layer_move"


class DatedNote(Model):
    contact = ForeignKeyField(Contact, column_name="contact", on_delete="CASCADE")
    written_on = TextField()
    text = TextField()

    class Meta:
        table_name = "dated_note"


class Attachment(Model):
    interaction = ForeignKeyField(Interaction, column_name="interaction", on_delete="CASCADE")
    path = TextField()


class OrganisationAlias(Model):
    organisation = ForeignKeyField(Organisation, column_name="organisation", on_delete="CASCADE")
    name = TextField()
    key = TextField()

    class Meta:
        table_name = "organisation_alias"


class Different(Model):
    one = ForeignKeyField(Contact, column_name="one", on_delete="CASCADE")
    other = ForeignKeyField(Contact, column_name="other", on_delete="CASCADE")

    class Meta:
        primary_key = CompositeKey("one", "other")


class SavedList(Model):
    name = TextField()
    query = TextField()
    position = IntegerField()

    class Meta:
        table_name = "saved_list"


class Setting(Model):
    key = TextField(primary_key=True)
    value = TextField()


def tables() -> tuple[type[Model], ...]:
    """Every table; what others are made after (`_Detail`) is none itself."""
    from reseau_desktop.store import models_of_calendar  # it names tables of this file

    found = (*globals().values(), *vars(models_of_calendar).values())
    kinds = (kind for kind in found if isinstance(kind, type) and issubclass(kind, Model))
    return tuple(dict.fromkeys(kind for kind in kinds if not kind.__subclasses__()))
