"""What an action did, for the history, the undo menu and the notice that follows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from reseau_desktop.wording import elision, layers, numbers
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.store import Label

# For one person or thing that is named.
_NAMED: Final[Mapping[str, Callable[[], str]]] = {
    "added": lambda: translate("Labels", "{subject} added"),
    "edited": lambda: translate("Labels", "Card of {subject} edited"),
    "me_edited": lambda: translate("Labels", "Your own card edited"),
    "moved": lambda: translate("Labels", "{subject} moved to another circle"),
    "reason_kept": lambda: translate("Labels", "Why {subject} belongs there noted"),
    "archived": lambda: translate("Labels", "{subject} archived"),
    "unarchived": lambda: translate("Labels", "{subject} taken out of the archive"),
    "deleted": lambda: translate("Labels", "{subject} deleted"),
    "restored": lambda: translate("Labels", "{subject} restored"),
    "erased": lambda: translate("Labels", "{subject} erased for good"),
    "tagged": lambda: translate("Labels", "Tag given to {subject}"),
    "untagged": lambda: translate("Labels", "Tag taken from {subject}"),
    "flags_changed": lambda: translate("Labels", "Marks of {subject} changed"),
    "cadence_set": lambda: translate("Labels", "Cadence of {subject} changed"),
    "logged": lambda: translate("Labels", "Exchange logged with {subject}"),
    "interaction_edited": lambda: translate("Labels", "Exchange with {subject} edited"),
    "interaction_removed": lambda: translate("Labels", "Exchange with {subject} removed"),
    "follow_up_added": lambda: translate("Labels", "Follow-up planned with {subject}"),
    "follow_up_edited": lambda: translate("Labels", "Follow-up with {subject} edited"),
    "follow_up_done": lambda: translate("Labels", "Follow-up with {subject} done"),
    "follow_up_skipped": lambda: translate("Labels", "Follow-up with {subject} skipped"),
    "follow_up_snoozed": lambda: translate("Labels", "Follow-up with {subject} snoozed"),
    "follow_up_removed": lambda: translate("Labels", "Follow-up with {subject} removed"),
    "spread": lambda: translate("Labels", "{subject} moved to a lighter day"),
    "occasion_done": lambda: translate("Labels", "Occasion of {subject} marked as done"),
    "occasion_skipped": lambda: translate("Labels", "Occasion of {subject} skipped"),
    "occasion_snoozed": lambda: translate("Labels", "Occasion of {subject} snoozed"),
    "tie_added": lambda: translate("Labels", "Link of {subject} added"),
    "tie_edited": lambda: translate("Labels", "Link of {subject} edited"),
    "tie_removed": lambda: translate("Labels", "Link of {subject} removed"),
    "introduced": lambda: translate("Labels", "Introduction noted: {subject}"),
    "introduction_planned": lambda: translate(
        "Labels", "Follow-ups before an introduction planned: {subject}"
    ),
    "introduction_passed": lambda: translate("Labels", "Introduction passed: {subject}"),
    "introduction_snoozed": lambda: translate("Labels", "Introduction snoozed: {subject}"),
    "act_added": lambda: translate("Labels", "Act with {subject} noted"),
    "act_edited": lambda: translate("Labels", "Act with {subject} edited"),
    "act_removed": lambda: translate("Labels", "Act with {subject} removed"),
    "seek_added": lambda: translate("Labels", "What {subject} seeks noted"),
    "seek_edited": lambda: translate("Labels", "What {subject} seeks edited"),
    "seek_removed": lambda: translate("Labels", "What {subject} seeks taken away"),
    "offer_added": lambda: translate("Labels", "What {subject} offers noted"),
    "offer_removed": lambda: translate("Labels", "What {subject} offers taken away"),
    "note_added": lambda: translate("Labels", "Note about {subject} written"),
    "note_edited": lambda: translate("Labels", "Note about {subject} edited"),
    "note_removed": lambda: translate("Labels", "Note about {subject} removed"),
    "attached": lambda: translate("Labels", "File attached to an exchange with {subject}"),
    "detached": lambda: translate("Labels", "File taken off an exchange with {subject}"),
    "photo_set": lambda: translate("Labels", "Photo of {subject} changed"),
    "photo_removed": lambda: translate("Labels", "Photo of {subject} removed"),
    "topic_renamed": lambda: translate("Labels", "Topic renamed: {subject}"),
    "tag_renamed": lambda: translate("Labels", "Tag renamed: {subject}"),
    "tags_merged": lambda: translate("Labels", "Tags merged into {subject}"),
    "tag_removed": lambda: translate("Labels", "Tag {subject} removed from every card"),
    "field_added": lambda: translate("Labels", "Field {subject} added to the cards"),
    "field_edited": lambda: translate("Labels", "Field {subject} edited"),
    "field_removed": lambda: translate("Labels", "Field {subject} taken off the cards"),
    "layer_added": lambda: translate("Labels", "Circle {subject} added"),
    "layer_edited": lambda: translate("Labels", "Circle {subject} edited"),
    "layer_removed": lambda: translate("Labels", "Circle {subject} removed"),
    "tidied": lambda: translate("Labels", "Circle {subject} tidied"),
    "profile_chosen": lambda: translate("Labels", "Profile chosen: {subject}"),
    "list_saved": lambda: translate("Labels", "List “{subject}” saved"),
    "list_changed": lambda: translate("Labels", "List “{subject}” holds another filter"),
    "list_renamed": lambda: translate("Labels", "List renamed “{subject}”"),
    "list_removed": lambda: translate("Labels", "List “{subject}” removed"),
    "organisation_renamed": lambda: translate("Labels", "Organisation renamed: {subject}"),
    "organisation_noted": lambda: translate("Labels", "Note on {subject} edited"),
    "organisations_told_apart": lambda: translate("Labels", "Not the same organisation: {subject}"),
    "alias_added": lambda: translate("Labels", "Other name added: {subject}"),
    "alias_removed": lambda: translate("Labels", "Other name taken away: {subject}"),
    "merged": lambda: translate("Labels", "Cards of {subject} merged"),
    "event_added": lambda: translate("Labels", "Event “{subject}” added"),
    "event_edited": lambda: translate("Labels", "Event “{subject}” edited"),
    "event_removed": lambda: translate("Labels", "Event “{subject}” removed"),
    "event_done": lambda: translate("Labels", "Event “{subject}” marked as done"),
    "event_skipped": lambda: translate("Labels", "Event “{subject}” skipped"),
    "event_snoozed": lambda: translate("Labels", "Event “{subject}” snoozed"),
    "group_promised": lambda: translate("Labels", "Promise to the group {subject} made"),
    "group_dropped": lambda: translate("Labels", "Promise to the group {subject} taken back"),
    "group_skipped": lambda: translate("Labels", "Group {subject} skipped this time"),
    "group_snoozed": lambda: translate("Labels", "Group {subject} snoozed"),
    "day_off_added": lambda: translate("Labels", "Holidays added: {subject}"),
    "day_off_edited": lambda: translate("Labels", "Holidays edited: {subject}"),
    "day_off_removed": lambda: translate("Labels", "Holidays removed: {subject}"),
    "reviewed": lambda: translate("Labels", "{subject} thought over in the weekly review"),
}

# For a number of them.
_COUNTED: Final[Mapping[str, Callable[[int], str]]] = {
    "added": lambda n: translate("Labels", "%n people added", "", n),
    "edited": lambda n: translate("Labels", "%n cards edited", "", n),
    "moved": lambda n: translate("Labels", "%n people moved", "", n),
    "reason_kept": lambda n: translate("Labels", "Why %n people belong there noted", "", n),
    "archived": lambda n: translate("Labels", "%n people archived", "", n),
    "unarchived": lambda n: translate("Labels", "%n people taken out of the archive", "", n),
    "deleted": lambda n: translate("Labels", "%n people deleted", "", n),
    "restored": lambda n: translate("Labels", "%n people restored", "", n),
    "erased": lambda n: translate("Labels", "%n people erased for good", "", n),
    "bin_emptied": lambda n: translate("Labels", "Bin emptied of %n people", "", n),
    "tagged": lambda n: translate("Labels", "Tag given to %n people", "", n),
    "untagged": lambda n: translate("Labels", "Tag taken from %n people", "", n),
    "flags_changed": lambda n: translate("Labels", "Marks of %n people changed", "", n),
    "cadence_set": lambda n: translate("Labels", "Cadence of %n people changed", "", n),
    "logged": lambda n: translate("Labels", "Exchange logged with %n people", "", n),
    "interaction_edited": lambda n: translate("Labels", "%n exchanges edited", "", n),
    "interaction_removed": lambda n: translate("Labels", "%n exchanges removed", "", n),
    "follow_up_added": lambda n: translate("Labels", "%n follow-ups planned", "", n),
    "follow_up_edited": lambda n: translate("Labels", "%n follow-ups edited", "", n),
    "follow_up_done": lambda n: translate("Labels", "%n follow-ups done", "", n),
    "follow_up_skipped": lambda n: translate("Labels", "%n follow-ups skipped", "", n),
    "follow_up_snoozed": lambda n: translate("Labels", "%n follow-ups snoozed", "", n),
    "follow_up_removed": lambda n: translate("Labels", "%n follow-ups removed", "", n),
    "not_today": lambda n: translate("Labels", "%n things of the day put off", "", n),
    "spread": lambda n: translate("Labels", "%n promises spread over lighter days", "", n),
    "occasion_done": lambda n: translate("Labels", "%n occasions marked as done", "", n),
    "occasion_skipped": lambda n: translate("Labels", "%n occasions skipped", "", n),
    "occasion_snoozed": lambda n: translate("Labels", "%n occasions snoozed", "", n),
    "tie_added": lambda n: translate("Labels", "%n links between people added", "", n),
    "tie_edited": lambda n: translate("Labels", "%n links between people edited", "", n),
    "tie_removed": lambda n: translate("Labels", "%n links between people removed", "", n),
    "introduced": lambda n: translate("Labels", "%n introductions noted", "", n),
    "introduction_planned": lambda n: translate("Labels", "%n introductions to ask about planned", "", n),
    "introduction_passed": lambda n: translate("Labels", "%n introductions passed", "", n),
    "introduction_snoozed": lambda n: translate("Labels", "%n introductions snoozed", "", n),
    "act_added": lambda n: translate("Labels", "%n acts noted", "", n),
    "act_edited": lambda n: translate("Labels", "%n acts edited", "", n),
    "act_removed": lambda n: translate("Labels", "%n acts removed", "", n),
    "seek_added": lambda n: translate("Labels", "%n topics sought noted", "", n),
    "seek_edited": lambda n: translate("Labels", "%n topics sought edited", "", n),
    "seek_removed": lambda n: translate("Labels", "%n topics sought taken away", "", n),
    "offer_added": lambda n: translate("Labels", "%n topics offered noted", "", n),
    "offer_removed": lambda n: translate("Labels", "%n topics offered taken away", "", n),
    "note_added": lambda n: translate("Labels", "%n notes written", "", n),
    "note_edited": lambda n: translate("Labels", "%n notes edited", "", n),
    "note_removed": lambda n: translate("Labels", "%n notes removed", "", n),
    "attached": lambda n: translate("Labels", "%n files attached", "", n),
    "detached": lambda n: translate("Labels", "%n files taken off", "", n),
    "photo_set": lambda n: translate("Labels", "%n photos changed", "", n),
    "photo_removed": lambda n: translate("Labels", "%n photos removed", "", n),
    "topic_renamed": lambda n: translate("Labels", "%n topics renamed", "", n),
    "tag_renamed": lambda n: translate("Labels", "%n tags renamed", "", n),
    "tags_merged": lambda n: translate("Labels", "%n tags merged", "", n),
    "tag_removed": lambda n: translate("Labels", "%n tags removed from every card", "", n),
    "field_added": lambda n: translate("Labels", "%n fields added to the cards", "", n),
    "field_edited": lambda n: translate("Labels", "%n fields edited", "", n),
    "field_removed": lambda n: translate("Labels", "%n fields taken off the cards", "", n),
    "imported": lambda n: translate("Labels", "%n people imported", "", n),
    "filled": lambda n: translate("Labels", "Network of %n people brought in", "", n),
    "sample_added": lambda n: translate("Labels", "Sample network of %n people added", "", n),
    "sample_removed": lambda n: translate("Labels", "Sample network of %n people removed", "", n),
    "layer_added": lambda n: translate("Labels", "%n circles added", "", n),
    "layer_edited": lambda n: translate("Labels", "%n circles edited", "", n),
    "layer_removed": lambda n: translate("Labels", "%n circles removed", "", n),
    "tidied": lambda n: translate("Labels", "%n people spaced evenly", "", n),
    "organisations_merged": lambda n: translate("Labels", "%n organisations merged", "", n),
    "organisation_renamed": lambda n: translate("Labels", "%n organisations renamed", "", n),
    "organisations_told_apart": lambda n: translate("Labels", "%n pairs of organisations told apart", "", n),
    "organisation_noted": lambda n: translate("Labels", "%n notes on organisations edited", "", n),
    "alias_added": lambda n: translate("Labels", "%n other names added", "", n),
    "alias_removed": lambda n: translate("Labels", "%n other names taken away", "", n),
    "merged": lambda n: translate("Labels", "%n cards merged", "", n),
    "event_added": lambda n: translate("Labels", "%n events added", "", n),
    "event_edited": lambda n: translate("Labels", "%n events edited", "", n),
    "event_removed": lambda n: translate("Labels", "%n events removed", "", n),
    "event_done": lambda n: translate("Labels", "%n events marked as done", "", n),
    "event_skipped": lambda n: translate("Labels", "%n events skipped", "", n),
    "event_snoozed": lambda n: translate("Labels", "%n events snoozed", "", n),
    "group_promised": lambda n: translate("Labels", "Promises to %n groups made", "", n),
    "group_dropped": lambda n: translate("Labels", "Promises to %n groups taken back", "", n),
    "group_skipped": lambda n: translate("Labels", "%n groups skipped this time", "", n),
    "group_snoozed": lambda n: translate("Labels", "%n groups snoozed", "", n),
    "day_off_added": lambda n: translate("Labels", "%n holidays of your own added", "", n),
    "day_off_edited": lambda n: translate("Labels", "%n holidays of your own edited", "", n),
    "day_off_removed": lambda n: translate("Labels", "%n holidays of your own removed", "", n),
    "reviewed": lambda n: translate("Labels", "%n people thought over in the weekly review", "", n),
}

# Where neither a name nor a number says more.
_PLAIN: Final[Mapping[str, Callable[[], str]]] = {
    "me_edited": lambda: translate("Labels", "Your own card edited"),
    "fields_reordered": lambda: translate("Labels", "Fields put in another order"),
    "layers_reordered": lambda: translate("Labels", "Circles put in another order"),
    "lists_reordered": lambda: translate("Labels", "Lists put in another order"),
    "list_saved": lambda: translate("Labels", "List saved"),
    "list_changed": lambda: translate("Labels", "List holds another filter"),
    "list_renamed": lambda: translate("Labels", "List renamed"),
    "list_removed": lambda: translate("Labels", "List removed"),
    "profile_chosen": lambda: translate("Labels", "Profile chosen"),
    "settings_changed": lambda: translate("Labels", "Settings changed"),
    "undone_alone": lambda: translate("Labels", "An action undone alone"),
    "backup_restored": lambda: translate("Labels", "Backup restored"),
    "week_reviewed": lambda: translate("Labels", "Weekly review done"),
    "week_skipped": lambda: translate("Labels", "Weekly review skipped"),
    "told_apart": lambda: translate("Labels", "Two people told apart"),
}

UNDONE_ALONE: Final = "undone_alone"
VERBS: Final = frozenset(_NAMED) | frozenset(_COUNTED) | frozenset(_PLAIN)


def label(done: Label) -> str:
    """A sentence without its full stop; a verb nobody wrote a sentence for is its own."""
    if done.verb == UNDONE_ALONE and done.of is not None:
        return translate("Labels", "Undone alone: {what}").format(what=label(done.of))
    if done.verb == "imported" and done.subject:
        pattern = translate("Labels", "%n people imported from {file}", "", done.count)
        return numbers.in_words(pattern, done.count).format(file=done.subject)
    if done.verb in _NAMED and done.subject and (done.count == 1 or done.verb == "tidied"):
        return elision.fill(_NAMED[done.verb](), subject=_subject(done))
    if done.verb in _COUNTED:
        return numbers.in_words(_COUNTED[done.verb](done.count), done.count)
    return _PLAIN[done.verb]() if done.verb in _PLAIN else done.verb


def _subject(done: Label) -> str:
    """A person's name as it is; a key in words."""
    if done.verb == "profile_chosen":
        return layers.profile(done.subject)
    return (
        layers.name(done.subject) if done.verb.startswith("layer") or done.verb == "tidied" else done.subject
    )
