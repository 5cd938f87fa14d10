<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>After</name>
    <message numerus="yes">
        <source>The promises of %n people begin anew.</source>
        <translation>
            <numerusform>The promise of %n person begins anew.</numerusform>
            <numerusform>The promises of %n people begin anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n days, late</source>
        <translation>
            <numerusform>%n day, late</numerusform>
            <numerusform>%n days, late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaHead</name>
    <message numerus="yes">
        <source>Filter: %n hidden</source>
        <translation>
            <numerusform>Filter: %n hidden</numerusform>
            <numerusform>Filter: %n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after their days</source>
        <translation>
            <numerusform>%n after its days</numerusform>
            <numerusform>%n after their days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ask for more time than you have.</source>
        <translation>
            <numerusform>%n week asks for more time than you have.</numerusform>
            <numerusform>%n weeks ask for more time than you have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts come after the days of their promise.</source>
        <translation>
            <numerusform>%n contact comes after the days of its promise.</numerusform>
            <numerusform>%n contacts come after the days of their promise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It changes %n weeks.</source>
        <translation>
            <numerusform>It changes %n week.</numerusform>
            <numerusform>It changes %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts come sooner, in their days.</source>
        <translation>
            <numerusform>%n contact comes sooner, in its days.</numerusform>
            <numerusform>%n contacts come sooner, in their days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more contacts come after their days.</source>
        <translation>
            <numerusform>%n more contact comes after its days.</numerusform>
            <numerusform>%n more contacts come after their days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AheadView</name>
    <message numerus="yes">
        <source>Keep %n a day</source>
        <translation>
            <numerusform>Keep %n a day</numerusform>
            <numerusform>Keep %n a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None yet with %n of them.</source>
        <translation>
            <numerusform>None yet with %n of them.</numerusform>
            <numerusform>None yet with %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promise stays at {after} contacts a week.</source>
        <translation>
            <numerusform>The promise stays at {after} contact a week.</numerusform>
            <numerusform>The promise stays at {after} contacts a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promise drops from {before} to {after} contacts a week.</source>
        <translation>
            <numerusform>The promise drops from {before} to {after} contact a week.</numerusform>
            <numerusform>The promise drops from {before} to {after} contacts a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promise grows from {before} to {after} contacts a week.</source>
        <translation>
            <numerusform>The promise grows from {before} to {after} contact a week.</numerusform>
            <numerusform>The promise grows from {before} to {after} contacts a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to {layer}</source>
        <translation>
            <numerusform>Move %n to {layer}</numerusform>
            <numerusform>Move %n to {layer}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWishes</name>
    <message numerus="yes">
        <source>Cadence of %n people changed.</source>
        <translation>
            <numerusform>Cadence of %n person changed.</numerusform>
            <numerusform>Cadence of %n people changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups planned.</source>
        <translation>
            <numerusform>%n follow-up planned.</numerusform>
            <numerusform>%n follow-ups planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days are left to bring this card back.</source>
        <translation>
            <numerusform>%n day is left to bring this card back.</numerusform>
            <numerusform>%n days are left to bring this card back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left the bin: they had been there for more than 30 days.</source>
        <translation>
            <numerusform>%n person left the bin: they had been there for more than 30 days.</numerusform>
            <numerusform>%n people left the bin: they had been there for more than 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message numerus="yes">
        <source>Moving the %n coolest people of {circle} to {to} brings the load to {load}.</source>
        <translation>
            <numerusform>Moving the coolest person of {circle} to {to} brings the load to {load}.</numerusform>
            <numerusform>Moving the %n coolest people of {circle} to {to} brings the load to {load}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Move %n person</numerusform>
            <numerusform>Move %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message numerus="yes">
        <source>%n people, the coolest of {layer}, go to {to}. That leaves {load} contacts a week.</source>
        <translation>
            <numerusform>%n person, the coolest of {layer}, goes to {to}. That leaves {load} contacts a week.</numerusform>
            <numerusform>%n people, the coolest of {layer}, go to {to}. That leaves {load} contacts a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of {layer} are met every {promise}. That leaves {load} contacts a week.</source>
        <translation>
            <numerusform>%n person of {layer} is met every {promise}. That leaves {load} contacts a week.</numerusform>
            <numerusform>%n people of {layer} are met every {promise}. That leaves {load} contacts a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Move %n person</numerusform>
            <numerusform>Move %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise %n days</source>
        <translation>
            <numerusform>Promise %n day</numerusform>
            <numerusform>Promise %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people re-planned, none has a cadence of their own</source>
        <translation>
            <numerusform>%n person re-planned, without a cadence of their own</numerusform>
            <numerusform>%n people re-planned, none has a cadence of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people follow it, none has a cadence of their own</source>
        <translation>
            <numerusform>%n person follows it, without a cadence of their own</numerusform>
            <numerusform>%n people follow it, none has a cadence of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people re-planned; with a cadence of their own: {own}</source>
        <translation>
            <numerusform>%n person re-planned; with a cadence of their own: {own}</numerusform>
            <numerusform>%n people re-planned; with a cadence of their own: {own}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people follow it; with a cadence of their own: {own}</source>
        <translation>
            <numerusform>%n person follows it; with a cadence of their own: {own}</numerusform>
            <numerusform>%n people follow it; with a cadence of their own: {own}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleWishes</name>
    <message numerus="yes">
        <source>{name} is promised every %n days.</source>
        <translation>
            <numerusform>{name} is promised every day.</numerusform>
            <numerusform>{name} is promised every %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CirclesPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CirclesSection</name>
    <message numerus="yes">
        <source>{circle} removed, %n people moved to {place}.</source>
        <translation>
            <numerusform>{circle} removed, %n person moved to {place}.</numerusform>
            <numerusform>{circle} removed, %n people moved to {place}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CirclesTree</name>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>people of a ring</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>The file is sound: %n contact(s).</source>
        <translation>
            <numerusform>The file is sound: %n contact.</numerusform>
            <numerusform>The file is sound: %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy is in place: %n contact(s).</source>
        <translation>
            <numerusform>The copy is in place: %n contact.</numerusform>
            <numerusform>The copy is in place: %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sample network is in place: %n contact(s).</source>
        <translation>
            <numerusform>The sample network is in place: %n contact.</numerusform>
            <numerusform>The sample network is in place: %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This folder already holds %n contact(s). Nothing was changed; choose an empty folder.</source>
        <translation>
            <numerusform>This folder already holds %n contact. Nothing was changed; choose an empty folder.</numerusform>
            <numerusform>This folder already holds %n contacts. Nothing was changed; choose an empty folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written.</source>
        <translation>
            <numerusform>%n contact written.</numerusform>
            <numerusform>%n contacts written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) written.</source>
        <translation>
            <numerusform>%n date written.</numerusform>
            <numerusform>%n dates written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>Your promise of %n days falls today.</source>
        <translation>
            <numerusform>Your promise of %n day falls today.</numerusform>
            <numerusform>Your promise of %n days falls today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without contact, a promise of {promise}.</source>
        <translation>
            <numerusform>%n day without contact, a promise of {promise}.</numerusform>
            <numerusform>%n days without contact, a promise of {promise}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without contact</source>
        <translation>
            <numerusform>%n day without contact</numerusform>
            <numerusform>%n days without contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n times</source>
        <translation>
            <numerusform>Snoozed %n time</numerusform>
            <numerusform>Snoozed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueWishes</name>
    <message numerus="yes">
        <source>Skipped. The group comes again in %n days.</source>
        <translation>
            <numerusform>Skipped. The group comes again in %n day.</numerusform>
            <numerusform>Skipped. The group comes again in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped. The reminder comes again in %n days.</source>
        <translation>
            <numerusform>Skipped. The reminder comes again in %n day.</numerusform>
            <numerusform>Skipped. The reminder comes again in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>End</name>
    <message numerus="yes">
        <source>%n people are left for later.</source>
        <translation>
            <numerusform>%n person is left for later.</numerusform>
            <numerusform>%n people are left for later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Erase %n people for good?</source>
        <translation>
            <numerusform>Erase %n person for good?</numerusform>
            <numerusform>Erase %n people for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchanges</source>
        <translation>
            <numerusform>%n exchange</numerusform>
            <numerusform>%n exchanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n contacts written to {file}.</source>
        <translation>
            <numerusform>%n contact written to {file}.</numerusform>
            <numerusform>%n contacts written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates written to {file}.</source>
        <translation>
            <numerusform>%n date written to {file}.</numerusform>
            <numerusform>%n dates written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>said %n days ahead</source>
        <translation>
            <numerusform>said %n day ahead</numerusform>
            <numerusform>said %n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say it %n days ahead</source>
        <translation>
            <numerusform>Say it %n day ahead</numerusform>
            <numerusform>Say it %n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With you for %n months</source>
        <translation>
            <numerusform>With you for %n month</numerusform>
            <numerusform>With you for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>over %n days</source>
        <translation>
            <numerusform>over %n day</numerusform>
            <numerusform>over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n weeks</source>
        <translation>
            <numerusform>over %n week</numerusform>
            <numerusform>over %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n months</source>
        <translation>
            <numerusform>over %n month</numerusform>
            <numerusform>over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n years</source>
        <translation>
            <numerusform>over %n year</numerusform>
            <numerusform>over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n weeks</source>
        <translation>
            <numerusform>within %n week</numerusform>
            <numerusform>within %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n months</source>
        <translation>
            <numerusform>within %n month</numerusform>
            <numerusform>within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n years</source>
        <translation>
            <numerusform>within %n year</numerusform>
            <numerusform>within %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message numerus="yes">
        <source>%n invented people, taken away again at once.</source>
        <translation>
            <numerusform>%n invented person, taken away again at once.</numerusform>
            <numerusform>%n invented people, taken away again at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message numerus="yes">
        <source>%n actions undone.</source>
        <translation>
            <numerusform>%n action undone.</numerusform>
            <numerusform>%n actions undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions done again.</source>
        <translation>
            <numerusform>%n action done again.</numerusform>
            <numerusform>%n actions done again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>cards, after “people added”</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {old} to %n days</source>
        <comment>a cadence</comment>
        <translation>
            <numerusform>from {old} to %n day</numerusform>
            <numerusform>from {old} to %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {old} to %n people</source>
        <comment>a capacity</comment>
        <translation>
            <numerusform>from {old} to %n person</numerusform>
            <numerusform>from {old} to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions will be undone, from the newest to this one.</source>
        <translation>
            <numerusform>%n action will be undone.</numerusform>
            <numerusform>%n actions will be undone, from the newest to this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions will be done again, up to this one.</source>
        <translation>
            <numerusform>%n action will be done again.</numerusform>
            <numerusform>%n actions will be done again, up to this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network still holds %n contacts.</source>
        <translation>
            <numerusform>The network still holds %n contact.</numerusform>
            <numerusform>The network still holds %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts instead of {now}.</source>
        <translation>
            <numerusform>%n contact instead of {now}.</numerusform>
            <numerusform>%n contacts instead of {now}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n actions done since stay.</source>
        <translation>
            <numerusform>The action done since stays.</numerusform>
            <numerusform>The %n actions done since stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will be taken away.</source>
        <translation>
            <numerusform>%n person will be taken away.</numerusform>
            <numerusform>%n people will be taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased people will come back.</source>
        <translation>
            <numerusform>%n erased person will come back.</numerusform>
            <numerusform>%n erased people will come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards will be as they were before.</source>
        <translation>
            <numerusform>%n card will be as it was before.</numerusform>
            <numerusform>%n cards will be as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people touched since, or linked to them, will be kept with everything on them.</source>
        <translation>
            <numerusform>%n person touched since, or linked to one who was, will be kept with everything on their card.</numerusform>
            <numerusform>%n people touched since, or linked to them, will be kept with everything on their cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n actions</source>
        <translation>
            <numerusform>{shown} of %n action</numerusform>
            <numerusform>{shown} of %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>The %n changed cards</source>
        <translation>
            <numerusform>The changed card</numerusform>
            <numerusform>The %n changed cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n actions</source>
        <translation>
            <numerusform>Redo the action</numerusform>
            <numerusform>Redo the %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n actions</source>
        <translation>
            <numerusform>Undo the action</numerusform>
            <numerusform>Undo the %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n case(s) to look at, none compulsory.</source>
        <translation>
            <numerusform>%n case to look at, not compulsory.</numerusform>
            <numerusform>%n cases to look at, none compulsory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n merged</numerusform>
            <numerusform>%n merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known, left out</source>
        <translation>
            <numerusform>%n known, left out</numerusform>
            <numerusform>%n known, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added, to review</source>
        <translation>
            <numerusform>%n added, to review</numerusform>
            <numerusform>%n added, to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows were not taken whole; --report FILE lists all.</source>
        <translation>
            <numerusform>%n more row was not taken whole; --report FILE lists all.</numerusform>
            <numerusform>%n more rows were not taken whole; --report FILE lists all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n line(s) above the header are left out.</source>
        <translation>
            <numerusform>The line above the header is left out.</numerusform>
            <numerusform>The %n lines above the header are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n already known</numerusform>
            <numerusform>%n already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in less than a second.</source>
        <translation>
            <numerusform>%n row read in less than a second.</numerusform>
            <numerusform>%n rows read in less than a second.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) to congratulate on a new job, before {day}.</source>
        <translation>
            <numerusform>%n follow-up to congratulate on a new job, before {day}.</numerusform>
            <numerusform>%n follow-ups to congratulate on a new job, before {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A whole network comes into an empty one only, and yours holds %n contact(s).</source>
        <translation>
            <numerusform>A whole network comes into an empty one only, and yours holds %n contact.</numerusform>
            <numerusform>A whole network comes into an empty one only, and yours holds %n contacts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemAnswers</name>
    <message numerus="yes">
        <source>%n contacts a working day from now on.</source>
        <translation>
            <numerusform>%n contact a working day from now on.</numerusform>
            <numerusform>%n contacts a working day from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved to lighter days.</source>
        <translation>
            <numerusform>%n person moved to a lighter day.</numerusform>
            <numerusform>%n people moved to lighter days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards edited</source>
        <translation>
            <numerusform>%n card edited</numerusform>
            <numerusform>%n cards edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved</source>
        <translation>
            <numerusform>%n person moved</numerusform>
            <numerusform>%n people moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n people belong there noted</source>
        <translation>
            <numerusform>Why %n person belongs there noted</numerusform>
            <numerusform>Why %n people belong there noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people archived</source>
        <translation>
            <numerusform>%n person archived</numerusform>
            <numerusform>%n people archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of the archive</source>
        <translation>
            <numerusform>%n person taken out of the archive</numerusform>
            <numerusform>%n people taken out of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people deleted</source>
        <translation>
            <numerusform>%n person deleted</numerusform>
            <numerusform>%n people deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people restored</source>
        <translation>
            <numerusform>%n person restored</numerusform>
            <numerusform>%n people restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people erased for good</source>
        <translation>
            <numerusform>%n person erased for good</numerusform>
            <numerusform>%n people erased for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bin emptied of %n people</source>
        <translation>
            <numerusform>Bin emptied of %n person</numerusform>
            <numerusform>Bin emptied of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag given to %n people</source>
        <translation>
            <numerusform>Tag given to %n person</numerusform>
            <numerusform>Tag given to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken from %n people</source>
        <translation>
            <numerusform>Tag taken from %n person</numerusform>
            <numerusform>Tag taken from %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks of %n people changed</source>
        <translation>
            <numerusform>Marks of %n person changed</numerusform>
            <numerusform>Marks of %n people changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cadence of %n people changed</source>
        <translation>
            <numerusform>Cadence of %n person changed</numerusform>
            <numerusform>Cadence of %n people changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange logged with %n people</source>
        <translation>
            <numerusform>Exchange logged with %n person</numerusform>
            <numerusform>Exchange logged with %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchanges edited</source>
        <translation>
            <numerusform>%n exchange edited</numerusform>
            <numerusform>%n exchanges edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchanges removed</source>
        <translation>
            <numerusform>%n exchange removed</numerusform>
            <numerusform>%n exchanges removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups planned</source>
        <translation>
            <numerusform>%n follow-up planned</numerusform>
            <numerusform>%n follow-ups planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups edited</source>
        <translation>
            <numerusform>%n follow-up edited</numerusform>
            <numerusform>%n follow-ups edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups done</source>
        <translation>
            <numerusform>%n follow-up done</numerusform>
            <numerusform>%n follow-ups done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups skipped</source>
        <translation>
            <numerusform>%n follow-up skipped</numerusform>
            <numerusform>%n follow-ups skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups snoozed</source>
        <translation>
            <numerusform>%n follow-up snoozed</numerusform>
            <numerusform>%n follow-ups snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups removed</source>
        <translation>
            <numerusform>%n follow-up removed</numerusform>
            <numerusform>%n follow-ups removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things of the day put off</source>
        <translation>
            <numerusform>%n thing of the day put off</numerusform>
            <numerusform>%n things of the day put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises spread over lighter days</source>
        <translation>
            <numerusform>%n promise spread over lighter days</numerusform>
            <numerusform>%n promises spread over lighter days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occasions marked as done</source>
        <translation>
            <numerusform>%n occasion marked as done</numerusform>
            <numerusform>%n occasions marked as done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occasions skipped</source>
        <translation>
            <numerusform>%n occasion skipped</numerusform>
            <numerusform>%n occasions skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occasions snoozed</source>
        <translation>
            <numerusform>%n occasion snoozed</numerusform>
            <numerusform>%n occasions snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between people added</source>
        <translation>
            <numerusform>%n link between people added</numerusform>
            <numerusform>%n links between people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between people edited</source>
        <translation>
            <numerusform>%n link between people edited</numerusform>
            <numerusform>%n links between people edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between people removed</source>
        <translation>
            <numerusform>%n link between people removed</numerusform>
            <numerusform>%n links between people removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n introductions noted</source>
        <translation>
            <numerusform>%n introduction noted</numerusform>
            <numerusform>%n introductions noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n introductions to ask about planned</source>
        <translation>
            <numerusform>%n introduction to ask about planned</numerusform>
            <numerusform>%n introductions to ask about planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n introductions passed</source>
        <translation>
            <numerusform>%n introduction passed</numerusform>
            <numerusform>%n introductions passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n introductions snoozed</source>
        <translation>
            <numerusform>%n introduction snoozed</numerusform>
            <numerusform>%n introductions snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts noted</source>
        <translation>
            <numerusform>%n act noted</numerusform>
            <numerusform>%n acts noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts edited</source>
        <translation>
            <numerusform>%n act edited</numerusform>
            <numerusform>%n acts edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts removed</source>
        <translation>
            <numerusform>%n act removed</numerusform>
            <numerusform>%n acts removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics sought noted</source>
        <translation>
            <numerusform>%n topic sought noted</numerusform>
            <numerusform>%n topics sought noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics sought edited</source>
        <translation>
            <numerusform>%n topic sought edited</numerusform>
            <numerusform>%n topics sought edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics sought taken away</source>
        <translation>
            <numerusform>%n topic sought taken away</numerusform>
            <numerusform>%n topics sought taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics offered noted</source>
        <translation>
            <numerusform>%n topic offered noted</numerusform>
            <numerusform>%n topics offered noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics offered taken away</source>
        <translation>
            <numerusform>%n topic offered taken away</numerusform>
            <numerusform>%n topics offered taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes written</source>
        <translation>
            <numerusform>%n note written</numerusform>
            <numerusform>%n notes written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes edited</source>
        <translation>
            <numerusform>%n note edited</numerusform>
            <numerusform>%n notes edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes removed</source>
        <translation>
            <numerusform>%n note removed</numerusform>
            <numerusform>%n notes removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken off</source>
        <translation>
            <numerusform>%n file taken off</numerusform>
            <numerusform>%n files taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed</source>
        <translation>
            <numerusform>%n photo changed</numerusform>
            <numerusform>%n photos changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos removed</source>
        <translation>
            <numerusform>%n photo removed</numerusform>
            <numerusform>%n photos removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics renamed</source>
        <translation>
            <numerusform>%n topic renamed</numerusform>
            <numerusform>%n topics renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags renamed</source>
        <translation>
            <numerusform>%n tag renamed</numerusform>
            <numerusform>%n tags renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags merged</source>
        <translation>
            <numerusform>%n tag merged</numerusform>
            <numerusform>%n tags merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags removed from every card</source>
        <translation>
            <numerusform>%n tag removed from every card</numerusform>
            <numerusform>%n tags removed from every card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields added to the cards</source>
        <translation>
            <numerusform>%n field added to the cards</numerusform>
            <numerusform>%n fields added to the cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields edited</source>
        <translation>
            <numerusform>%n field edited</numerusform>
            <numerusform>%n fields edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields taken off the cards</source>
        <translation>
            <numerusform>%n field taken off the cards</numerusform>
            <numerusform>%n fields taken off the cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people imported</source>
        <translation>
            <numerusform>%n person imported</numerusform>
            <numerusform>%n people imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network of %n people brought in</source>
        <translation>
            <numerusform>Network of %n person brought in</numerusform>
            <numerusform>Network of %n people brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sample network of %n people added</source>
        <translation>
            <numerusform>Sample network of %n person added</numerusform>
            <numerusform>Sample network of %n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sample network of %n people removed</source>
        <translation>
            <numerusform>Sample network of %n person removed</numerusform>
            <numerusform>Sample network of %n people removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles added</source>
        <translation>
            <numerusform>%n circle added</numerusform>
            <numerusform>%n circles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles edited</source>
        <translation>
            <numerusform>%n circle edited</numerusform>
            <numerusform>%n circles edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles removed</source>
        <translation>
            <numerusform>%n circle removed</numerusform>
            <numerusform>%n circles removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people spaced evenly</source>
        <translation>
            <numerusform>%n person spaced evenly</numerusform>
            <numerusform>%n people spaced evenly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations merged</source>
        <translation>
            <numerusform>%n organisation merged</numerusform>
            <numerusform>%n organisations merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations renamed</source>
        <translation>
            <numerusform>%n organisation renamed</numerusform>
            <numerusform>%n organisations renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of organisations told apart</source>
        <translation>
            <numerusform>%n pair of organisations told apart</numerusform>
            <numerusform>%n pairs of organisations told apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes on organisations edited</source>
        <translation>
            <numerusform>%n note on an organisation edited</numerusform>
            <numerusform>%n notes on organisations edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other names added</source>
        <translation>
            <numerusform>%n other name added</numerusform>
            <numerusform>%n other names added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other names taken away</source>
        <translation>
            <numerusform>%n other name taken away</numerusform>
            <numerusform>%n other names taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards merged</source>
        <translation>
            <numerusform>%n card merged</numerusform>
            <numerusform>%n cards merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events added</source>
        <translation>
            <numerusform>%n event added</numerusform>
            <numerusform>%n events added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events edited</source>
        <translation>
            <numerusform>%n event edited</numerusform>
            <numerusform>%n events edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events removed</source>
        <translation>
            <numerusform>%n event removed</numerusform>
            <numerusform>%n events removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events marked as done</source>
        <translation>
            <numerusform>%n event marked as done</numerusform>
            <numerusform>%n events marked as done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events skipped</source>
        <translation>
            <numerusform>%n event skipped</numerusform>
            <numerusform>%n events skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events snoozed</source>
        <translation>
            <numerusform>%n event snoozed</numerusform>
            <numerusform>%n events snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises to %n groups made</source>
        <translation>
            <numerusform>Promise to %n group made</numerusform>
            <numerusform>Promises to %n groups made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises to %n groups taken back</source>
        <translation>
            <numerusform>Promise to %n group taken back</numerusform>
            <numerusform>Promises to %n groups taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups skipped this time</source>
        <translation>
            <numerusform>%n group skipped this time</numerusform>
            <numerusform>%n groups skipped this time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups snoozed</source>
        <translation>
            <numerusform>%n group snoozed</numerusform>
            <numerusform>%n groups snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holidays of your own added</source>
        <translation>
            <numerusform>%n holiday of your own added</numerusform>
            <numerusform>%n holidays of your own added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holidays of your own edited</source>
        <translation>
            <numerusform>%n holiday of your own edited</numerusform>
            <numerusform>%n holidays of your own edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holidays of your own removed</source>
        <translation>
            <numerusform>%n holiday of your own removed</numerusform>
            <numerusform>%n holidays of your own removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people thought over in the weekly review</source>
        <translation>
            <numerusform>%n person thought over in the weekly review</numerusform>
            <numerusform>%n people thought over in the weekly review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people imported from {file}</source>
        <translation>
            <numerusform>%n person imported from {file}</numerusform>
            <numerusform>%n people imported from {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>%n others have this name</source>
        <translation>
            <numerusform>%n other has this name</numerusform>
            <numerusform>%n others have this name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next follow-up of %n people moves</source>
        <translation>
            <numerusform>The next follow-up of %n person moves</numerusform>
            <numerusform>The next follow-up of %n people moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksShown</name>
    <message numerus="yes">
        <source>%n declared links</source>
        <translation>
            <numerusform>%n declared link</numerusform>
            <numerusform>%n declared links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inferred, dashed</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n inferred, dashed</numerusform>
            <numerusform>%n inferred, dashed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Select the only one</numerusform>
            <numerusform>Select all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>E-mails, numbers, positions, tags and %n exchanges are joined; the notes follow each other.</source>
        <translation>
            <numerusform>E-mails, numbers, positions, tags and %n exchange are joined; the notes follow each other.</numerusform>
            <numerusform>E-mails, numbers, positions, tags and %n exchanges are joined; the notes follow each other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergingPage</name>
    <message numerus="yes">
        <source>%n pairs look alike</source>
        <translation>
            <numerusform>%n pair looks alike</numerusform>
            <numerusform>%n pairs look alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spreading would move %n people.</source>
        <translation>
            <numerusform>Spreading would move %n person.</numerusform>
            <numerusform>Spreading would move %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message numerus="yes">
        <source>planned, quota of %n</source>
        <translation>
            <numerusform>planned, quota of %n</numerusform>
            <numerusform>planned, quota of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveQuestion</name>
    <message numerus="yes">
        <source>{circle} is full. Here are %n people to move out to {next}, if you like.</source>
        <translation>
            <numerusform>{circle} is full. Here is %n person to move out to {next}, if you like.</numerusform>
            <numerusform>{circle} is full. Here are %n people to move out to {next}, if you like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovingWishes</name>
    <message numerus="yes">
        <source>%n people moved to {layer}.</source>
        <translation>
            <numerusform>%n person moved to {layer}.</numerusform>
            <numerusform>%n people moved to {layer}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamedList</name>
    <message numerus="yes">
        <source>See the %n others</source>
        <translation>
            <numerusform>See the other</numerusform>
            <numerusform>See the %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more people</source>
        <translation>
            <numerusform>and %n more person</numerusform>
            <numerusform>and %n more people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message numerus="yes">
        <source>See the %n people</source>
        <translation>
            <numerusform>See the person</numerusform>
            <numerusform>See the %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: every %n days</source>
        <translation>
            <numerusform>{name}: every day</numerusform>
            <numerusform>{name}: every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n of them</source>
        <translation>
            <numerusform>See %n person</numerusform>
            <numerusform>See all %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message numerus="yes">
        <source>{occasion}, %n years</source>
        <translation>
            <numerusform>{occasion}, %n year</numerusform>
            <numerusform>{occasion}, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years in their position</source>
        <translation>
            <numerusform>%n year in their position</numerusform>
            <numerusform>%n years in their position</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years at {organisation}</source>
        <translation>
            <numerusform>%n year at {organisation}</numerusform>
            <numerusform>%n years at {organisation}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you know</source>
        <translation>
            <numerusform>%n person you know</numerusform>
            <numerusform>%n people you know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{occasion}, %n years today.</source>
        <translation>
            <numerusform>{occasion}, %n year today.</numerusform>
            <numerusform>{occasion}, %n years today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They turn %n.</source>
        <translation>
            <numerusform>They turn %n.</numerusform>
            <numerusform>They turn %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months together</source>
        <translation>
            <numerusform>%n month together</numerusform>
            <numerusform>%n months together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n months together</source>
        <translation>
            <numerusform>at least %n month together</numerusform>
            <numerusform>at least %n months together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>possible, %n months at most</source>
        <translation>
            <numerusform>possible, %n month at most</numerusform>
            <numerusform>possible, %n months at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n of them</source>
        <translation>
            <numerusform>with %n of them</numerusform>
            <numerusform>with %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of the %n</source>
        <translation>
            <numerusform>median of the %n</numerusform>
            <numerusform>median of the %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who left</source>
        <translation>
            <numerusform>%n who left</numerusform>
            <numerusform>%n who left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message numerus="yes">
        <source>See %n others</source>
        <translation>
            <numerusform>See the other</numerusform>
            <numerusform>See %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message numerus="yes">
        <source>%n pairs look alike</source>
        <translation>
            <numerusform>%n pair looks alike</numerusform>
            <numerusform>%n pairs look alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message numerus="yes">
        <source>on %n cards</source>
        <translation>
            <numerusform>on %n card</numerusform>
            <numerusform>on %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field removed, with what %n cards said in it.</source>
        <translation>
            <numerusform>Field removed, with what %n card said in it.</numerusform>
            <numerusform>Field removed, with what %n cards said in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n lines understood</source>
        <translation>
            <numerusform>{count} of %n line understood</numerusform>
            <numerusform>{count} of %n lines understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not understood</source>
        <translation>
            <numerusform>%n line was not understood</numerusform>
            <numerusform>%n lines were not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %n cards is here.</source>
        <translation>
            <numerusform>The first of %n card is here.</numerusform>
            <numerusform>The first of %n cards is here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is very long: its last %n letters were not read.</source>
        <translation>
            <numerusform>The text is very long: its last letter was not read.</numerusform>
            <numerusform>The text is very long: its last %n letters were not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>already here, %n people</source>
        <translation>
            <numerusform>already here, %n person</numerusform>
            <numerusform>already here, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWishes</name>
    <message numerus="yes">
        <source>%n people have the tag “{tag}”.</source>
        <translation>
            <numerusform>%n person has the tag “{tag}”.</numerusform>
            <numerusform>%n people have the tag “{tag}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people archived.</source>
        <translation>
            <numerusform>%n person archived.</numerusform>
            <numerusform>%n people archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are back from the archive.</source>
        <translation>
            <numerusform>%n person is back from the archive.</numerusform>
            <numerusform>%n people are back from the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more reminders about %n people.</source>
        <translation>
            <numerusform>No more reminders about %n person.</numerusform>
            <numerusform>No more reminders about %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminders about %n people again.</source>
        <translation>
            <numerusform>Reminders about %n person again.</numerusform>
            <numerusform>Reminders about %n people again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are private: left out of pictures and of exports to share.</source>
        <translation>
            <numerusform>%n person is private: left out of pictures and of exports to share.</numerusform>
            <numerusform>%n people are private: left out of pictures and of exports to share.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are no longer private.</source>
        <translation>
            <numerusform>%n person is no longer private.</numerusform>
            <numerusform>%n people are no longer private.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n cards are compared at once.</source>
        <translation>
            <numerusform>At most %n card is compared at once.</numerusform>
            <numerusform>At most %n cards are compared at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are erased.</source>
        <translation>
            <numerusform>%n person is erased.</numerusform>
            <numerusform>%n people are erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the bin.</source>
        <translation>
            <numerusform>%n person is in the bin.</numerusform>
            <numerusform>%n people are in the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are back from the bin.</source>
        <translation>
            <numerusform>%n person is back from the bin.</numerusform>
            <numerusform>%n people are back from the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n contacts are printed.</source>
        <translation>
            <numerusform>%n contact is printed.</numerusform>
            <numerusform>%n contacts are printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private ones are left out.</source>
        <translation>
            <numerusform>%n private one is left out.</numerusform>
            <numerusform>%n private ones are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message numerus="yes">
        <source>%n people moved to {circle}.</source>
        <translation>
            <numerusform>%n person moved to {circle}.</numerusform>
            <numerusform>%n people moved to {circle}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{circle}: %n days.</source>
        <translation>
            <numerusform>{circle}: %n day.</numerusform>
            <numerusform>{circle}: %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n cells where the header has {other}: the last stay empty</source>
        <translation>
            <numerusform>%n cell where the header has {other}: the last stay empty</numerusform>
            <numerusform>%n cells where the header has {other}: the last stay empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells where the header has {other}: what is over is kept apart</source>
        <translation>
            <numerusform>%n cell where the header has {other}: what is over is kept apart</numerusform>
            <numerusform>%n cells where the header has {other}: what is over is kept apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>, %n times</source>
        <translation>
            <numerusform>, once</numerusform>
            <numerusform>, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after it is done</source>
        <translation>
            <numerusform>%n day after it is done</numerusform>
            <numerusform>%n days after it is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after it is done</source>
        <translation>
            <numerusform>%n week after it is done</numerusform>
            <numerusform>%n weeks after it is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after it is done</source>
        <translation>
            <numerusform>%n month after it is done</numerusform>
            <numerusform>%n months after it is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after it is done</source>
        <translation>
            <numerusform>%n year after it is done</numerusform>
            <numerusform>%n years after it is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n follow-ups were missed.</source>
        <translation>
            <numerusform>%n follow-up was missed.</numerusform>
            <numerusform>%n follow-ups were missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups now</source>
        <translation>
            <numerusform>%n follow-up now</numerusform>
            <numerusform>%n follow-ups now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: %n to do</source>
        <translation>
            <numerusform>Today: %n to do</numerusform>
            <numerusform>Today: %n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occasions</source>
        <translation>
            <numerusform>%n occasion</numerusform>
            <numerusform>%n occasions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thanks</source>
        <translation>
            <numerusform>%n thank-you</numerusform>
            <numerusform>%n thank-yous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message numerus="yes">
        <source>%n people then. A day that is past is only looked at: nobody is moved.</source>
        <translation>
            <numerusform>%n person then. A day that is past is only looked at: nobody is moved.</numerusform>
            <numerusform>%n people then. A day that is past is only looked at: nobody is moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved inwards</source>
        <translation>
            <numerusform>%n moved inwards</numerusform>
            <numerusform>%n moved inwards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved outwards</source>
        <translation>
            <numerusform>%n moved outwards</numerusform>
            <numerusform>%n moved outwards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearer</source>
        <translation>
            <numerusform>%n nearer</numerusform>
            <numerusform>%n nearer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slipped to the edge</source>
        <translation>
            <numerusform>%n slipped to the edge</numerusform>
            <numerusform>%n slipped to the edge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>{name} and %n others are left, kept in Today.</source>
        <translation>
            <numerusform>{name} and %n other are left, kept in Today.</numerusform>
            <numerusform>{name} and %n others are left, kept in Today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without an exchange.</source>
        <translation>
            <numerusform>%n day without an exchange.</numerusform>
            <numerusform>%n days without an exchange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n contacts over.</source>
        <translation>
            <numerusform>{day} is %n contact over.</numerusform>
            <numerusform>{day} is %n contacts over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>Kept for %n people.</source>
        <translation>
            <numerusform>Kept for %n person.</numerusform>
            <numerusform>Kept for %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundSection</name>
    <message numerus="yes">
        <source>%n working days a week</source>
        <translation>
            <numerusform>%n working day a week</numerusform>
            <numerusform>%n working days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message numerus="yes">
        <source>Export these %n</source>
        <translation>
            <numerusform>Export this one</numerusform>
            <numerusform>Export these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One Ctrl+Z brings all %n back.</source>
        <translation>
            <numerusform>One Ctrl+Z brings it back.</numerusform>
            <numerusform>One Ctrl+Z brings all %n back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n people are in {file}.</source>
        <translation>
            <numerusform>%n person is in {file}.</numerusform>
            <numerusform>%n people are in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipping</name>
    <message numerus="yes">
        <source>Linked to nobody else you know. Warmth {warmth}, promised every %n days.</source>
        <translation>
            <numerusform>Linked to nobody else you know. Warmth {warmth}, promised every day.</numerusform>
            <numerusform>Linked to nobody else you know. Warmth {warmth}, promised every %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SortEntry</name>
    <message numerus="yes">
        <source>Sort %n people</source>
        <translation>
            <numerusform>Sort %n person</numerusform>
            <numerusform>Sort %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadDialog</name>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Move %n person</numerusform>
            <numerusform>Move %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stream</name>
    <message numerus="yes">
        <source>{names} and %n others</source>
        <translation>
            <numerusform>{names} and %n other</numerusform>
            <numerusform>{names} and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamFilters</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message numerus="yes">
        <source>%n value(s) of yours kept</source>
        <translation>
            <numerusform>%n value of yours kept</numerusform>
            <numerusform>%n values of yours kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of them every %n days</source>
        <translation>
            <numerusform>one of them every day</numerusform>
            <numerusform>one of them every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of “{tag}” comes to Today every %n days.</source>
        <translation>
            <numerusform>One of “{tag}” comes to Today every day.</numerusform>
            <numerusform>One of “{tag}” comes to Today every %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n since {year}</source>
        <comment>exchanges</comment>
        <translation>
            <numerusform>%n since {year}</numerusform>
            <numerusform>%n since {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n earlier ones</source>
        <comment>exchanges</comment>
        <translation>
            <numerusform>Show the earlier one</numerusform>
            <numerusform>Show the %n earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With {names} and %n others.</source>
        <translation>
            <numerusform>With {names} and %n other.</numerusform>
            <numerusform>With {names} and %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small things</source>
        <translation>
            <numerusform>%n small thing</numerusform>
            <numerusform>%n small things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years of silence. One tends to wake those one saw most.</source>
        <translation>
            <numerusform>%n year of silence. One tends to wake those one saw most.</numerusform>
            <numerusform>%n years of silence. One tends to wake those one saw most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without contact.</source>
        <translation>
            <numerusform>%n day without contact.</numerusform>
            <numerusform>%n days without contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of {group} every %n days.</source>
        <translation>
            <numerusform>One of {group} every day.</numerusform>
            <numerusform>One of {group} every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest silence: %n days.</source>
        <translation>
            <numerusform>The longest silence: %n day.</numerusform>
            <numerusform>The longest silence: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n days ago.</source>
        <translation>
            <numerusform>{what}, %n day ago.</numerusform>
            <numerusform>{what}, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last exchange %n days ago.</source>
        <translation>
            <numerusform>Last exchange %n day ago.</numerusform>
            <numerusform>Last exchange %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last exchange %n days ago ({kind}).</source>
        <translation>
            <numerusform>Last exchange %n day ago ({kind}).</numerusform>
            <numerusform>Last exchange %n days ago ({kind}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years at {organisation} on {day}.</source>
        <translation>
            <numerusform>%n year at {organisation} on {day}.</numerusform>
            <numerusform>%n years at {organisation} on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{layer}, lived as {lived} for %n months.</source>
        <translation>
            <numerusform>{layer}, lived as {lived} for %n month.</numerusform>
            <numerusform>{layer}, lived as {lived} for %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{promised} contacts a week, your time allows {allowed}.</source>
        <translation>
            <numerusform>{promised} contact a week, your time allows {allowed}.</numerusform>
            <numerusform>{promised} contacts a week, your time allows {allowed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n contacts over.</source>
        <translation>
            <numerusform>{day} is %n contact over.</numerusform>
            <numerusform>{day} is %n contacts over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change: move %n people from {layer} to {to}.</source>
        <translation>
            <numerusform>The smallest change: move %n person from {layer} to {to}.</numerusform>
            <numerusform>The smallest change: move %n people from {layer} to {to}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change: {layer} every %n days.</source>
        <translation>
            <numerusform>The smallest change: {layer} every day.</numerusform>
            <numerusform>The smallest change: {layer} every %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message numerus="yes">
        <source>%n months with you at {place}</source>
        <translation>
            <numerusform>%n month with you at {place}</numerusform>
            <numerusform>%n months with you at {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {place} since {year}, %n years after you left</source>
        <translation>
            <numerusform>At {place} since {year}, a year after you left</numerusform>
            <numerusform>At {place} since {year}, %n years after you left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} work there too</source>
        <comment>as many people as are named</comment>
        <translation>
            <numerusform>{names} works there&#xa0;too</numerusform>
            <numerusform>{names} work there&#xa0;too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchanges, the latest a {kind}, {day}</source>
        <translation>
            <numerusform>%n exchange: {kind}, {day}</numerusform>
            <numerusform>%n exchanges, the latest: {kind}, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people arrived on {day}</source>
        <translation>
            <numerusform>%n person arrived on {day}</numerusform>
            <numerusform>%n people arrived on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people arrived since {day}</source>
        <translation>
            <numerusform>%n person arrived since {day}</numerusform>
            <numerusform>%n people arrived since {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All sorted. {promised} contacts a week, your time allows {allowed}.</source>
        <translation>
            <numerusform>All sorted. {promised} contact a week, your time allows {allowed}.</numerusform>
            <numerusform>All sorted. {promised} contacts a week, your time allows {allowed}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarmthPopover</name>
    <message numerus="yes">
        <source>%n older exchanges</source>
        <translation>
            <numerusform>%n older exchange</numerusform>
            <numerusform>%n older exchanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>%n days between two exchanges, as lived.</source>
        <translation>
            <numerusform>%n day between two exchanges, as lived.</numerusform>
            <numerusform>%n days between two exchanges, as lived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>Promises: {number} contacts a week</source>
        <translation>
            <numerusform>Promises: {number} contact a week</numerusform>
            <numerusform>Promises: {number} contacts a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wishing</name>
    <message numerus="yes">
        <source>Changing %n people</source>
        <translation>
            <numerusform>Changing %n person</numerusform>
            <numerusform>Changing %n people</numerusform>
        </translation>
    </message>
</context>
</TS>
