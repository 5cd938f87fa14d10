<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddFoot</name>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contact a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Complete {name}</source>
        <translation>Compléter {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Enregistrer et en ajouter un autre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Next contact: {day}, as promised.</source>
        <translation>Prochain contact&#x202f;: {day}, comme promis.</translation>
    </message>
    <message>
        <source>No rhythm: nothing is due by itself.</source>
        <translation>Sans rythme&#x202f;: rien n’est dû de soi-même.</translation>
    </message>
    <message numerus="yes">
        <source>The promises of %n people begin anew.</source>
        <translation>
            <numerusform>La promesse de %n&#xa0;personne repart.</numerusform>
            <numerusform>Les promesses de %n&#xa0;personnes repartent.</numerusform>
        </translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>comme promis</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>dans une semaine</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>dans un mois</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>dans trois mois</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>un autre jour</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{time}, {what}</source>
        <translation>{time}, {what}</translation>
    </message>
    <message>
        <source>no exchange yet</source>
        <translation>pas encore d’échange</translation>
    </message>
    <message numerus="yes">
        <source>%n days, late</source>
        <translation>
            <numerusform>%n&#xa0;jour, en retard</numerusform>
            <numerusform>%n&#xa0;jours, en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>One of {group}</source>
        <translation>Une personne du groupe {group}</translation>
    </message>
    <message>
        <source>during the day</source>
        <translation>dans la journée</translation>
    </message>
    <message>
        <source>{load} for a quota of {quota}</source>
        <translation>{load} pour un quota de {quota}</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>{day}, a light day</source>
        <translation>{day}, jour léger</translation>
    </message>
    <message>
        <source>Snoozed to {day}, a day off.</source>
        <translation>Reporté&#x202f;: {day}, jour de repos.</translation>
    </message>
    <message>
        <source>Snoozed to {day}, a light day.</source>
        <translation>Reporté&#x202f;: {day}, jour léger.</translation>
    </message>
    <message>
        <source>{name} moved to {day}, which already held {load} for a quota of {quota}.</source>
        <translation>Nouveau jour pour {name}&#x202f;: {day}, qui en portait déjà {load} pour un quota de {quota}.</translation>
    </message>
    <message>
        <source>{name} moved to {day}, a day off.</source>
        <translation>Nouveau jour pour {name}&#x202f;: {day}, jour de repos.</translation>
    </message>
    <message>
        <source>{name} moved to {day}.</source>
        <translation>Nouveau jour pour {name}&#x202f;: {day}.</translation>
    </message>
</context>
<context>
    <name>AgendaFilter</name>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Follow-ups of your own</source>
        <translation>Vos relances</translation>
    </message>
    <message>
        <source>Promises of the circles</source>
        <translation>Promesses des cercles</translation>
    </message>
    <message>
        <source>Birthdays, dates and events</source>
        <translation>Anniversaires, dates et événements</translation>
    </message>
    <message>
        <source>One of a group</source>
        <translation>Une personne d’un groupe</translation>
    </message>
</context>
<context>
    <name>AgendaHead</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message numerus="yes">
        <source>Filter: %n hidden</source>
        <translation>
            <numerusform>Filtre&#x202f;: %n masqué</numerusform>
            <numerusform>Filtre&#x202f;: %n masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Semaine suivante</translation>
    </message>
</context>
<context>
    <name>AgendaItem</name>
    <message>
        <source>Log</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhaiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>for yourself</source>
        <translation>pour vous</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>the next twelve weeks</source>
        <translation>les douze prochaines semaines</translation>
    </message>
</context>
<context>
    <name>AgendaRows</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{verb}: {name}</source>
        <translation>{verb}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n&#xa0;contact</numerusform>
            <numerusform>%n&#xa0;contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} of {allowed}</source>
        <translation>{time} sur {allowed}</translation>
    </message>
    <message numerus="yes">
        <source>%n after their days</source>
        <translation>
            <numerusform>%n&#xa0;après ses jours</numerusform>
            <numerusform>%n&#xa0;après leurs jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week fits your time.</source>
        <translation>Chaque semaine tient dans votre temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ask for more time than you have.</source>
        <translation>
            <numerusform>%n&#xa0;semaine demande plus de temps que vous n’en avez.</numerusform>
            <numerusform>%n&#xa0;semaines demandent plus de temps que vous n’en avez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every promise finds a day of its own.</source>
        <translation>Chaque promesse trouve son jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts come after the days of their promise.</source>
        <translation>
            <numerusform>%n&#xa0;contact vient après les jours de sa promesse.</numerusform>
            <numerusform>%n&#xa0;contacts viennent après les jours de leur promesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>This quota changes nothing in these weeks.</source>
        <translation>Ce quota ne change rien à ces semaines.</translation>
    </message>
    <message numerus="yes">
        <source>It changes %n weeks.</source>
        <translation>
            <numerusform>Cela change %n&#xa0;semaine.</numerusform>
            <numerusform>Cela change %n&#xa0;semaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts come sooner, in their days.</source>
        <translation>
            <numerusform>%n&#xa0;contact vient plus tôt, dans ses jours.</numerusform>
            <numerusform>%n&#xa0;contacts viennent plus tôt, dans leurs jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more contacts come after their days.</source>
        <translation>
            <numerusform>%n&#xa0;contact de plus vient après ses jours.</numerusform>
            <numerusform>%n&#xa0;contacts de plus viennent après leurs jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AheadView</name>
    <message numerus="yes">
        <source>Keep %n a day</source>
        <translation>
            <numerusform>Garder %n&#xa0;par jour</numerusform>
            <numerusform>Garder %n&#xa0;par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Voir qui</translation>
    </message>
    <message>
        <source>Contacts a working day</source>
        <translation>Contacts par jour ouvré</translation>
    </message>
    <message>
        <source>A bar is what is planned; its upper part comes after the days of its promise. Behind it is the room of the quota, the dashed line is your weekly time. A mark is where a week stands with the quota in force.</source>
        <translation>Une barre est ce qui est prévu&#x202f;; sa partie haute vient après les jours de sa promesse. Derrière elle, la place du quota&#x202f;; le trait pointillé est votre temps par semaine. Une marque dit où en est une semaine avec le quota en vigueur.</translation>
    </message>
</context>
<context>
    <name>AllExchangesPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All exchanges</source>
        <translation>Tous les échanges</translation>
    </message>
    <message>
        <source>everything that was noted, with everybody</source>
        <translation>tout ce qui a été noté, avec tout le monde</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>light dark night colours</source>
        <translation>clair sombre nuit couleurs</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>zoom larger smaller scale font</source>
        <translation>zoom grand petit échelle police caractères</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>animation motion</source>
        <translation>animation mouvement</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>accessibility legible</source>
        <translation>accessibilité lisible</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Show the paths to the selected target</source>
        <translation>Montrer les chemins vers la cible sélectionnée</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Why this person?</source>
        <translation>Pourquoi cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>What can you offer them?</source>
        <translation>Qu’avez-vous à lui offrir&#x202f;?</translation>
    </message>
    <message>
        <source>A word, if you like</source>
        <translation>Un mot, si vous voulez</translation>
    </message>
    <message>
        <source>What can you offer {name}?</source>
        <translation>Qu’avez-vous à offrir à {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>AskedField</name>
    <message>
        <source>Name, company, topic, tag</source>
        <translation>Nom, société, sujet, étiquette</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Chercher dans les contacts</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <comment>key cap</comment>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Nothing was searched yet</source>
        <translation>Aucune recherche pour l’instant</translation>
    </message>
    <message>
        <source>Forget these searches</source>
        <translation>Oublier ces recherches</translation>
    </message>
</context>
<context>
    <name>AskedPart</name>
    <message>
        <source>Two people, two questions</source>
        <translation>Deux personnes, deux questions</translation>
    </message>
    <message>
        <source>one to think over again, one to complete</source>
        <translation>une à relire, une à compléter</translation>
    </message>
    <message>
        <source>Nobody of the inner circles is left to think over this quarter.</source>
        <translation>Plus personne des cercles intérieurs à relire ce trimestre.</translation>
    </message>
    <message>
        <source>Two others</source>
        <translation>Deux autres</translation>
    </message>
    <message>
        <source>Without an answer nothing changes.</source>
        <translation>Sans réponse, rien ne change.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>begins a line</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>begins a line</comment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>copy of the day</source>
        <translation>sauvegarde du jour</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation>avant une mise à jour du fichier</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>faite par vous</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n&#xa0;contact</numerusform>
            <numerusform>%n&#xa0;contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancePopover</name>
    <message>
        <source>Given and received</source>
        <translation>Donné et reçu</translation>
    </message>
    <message>
        <source>{act}, {day}</source>
        <translation>{act}, {day}</translation>
    </message>
    <message>
        <source>{points} of {size}</source>
        <translation>{points} sur {size}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Add what you gave…</source>
        <translation>Ajouter ce que vous avez donné…</translation>
    </message>
    <message>
        <source>Add what you received…</source>
        <translation>Ajouter ce que vous avez reçu…</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n&#xa0;personne</numerusform>
            <numerusform>%n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange with any of them yet.</source>
        <translation>Aucun échange avec elles pour l’instant.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>Last exchange {age} ago.</source>
        <translation>Dernier échange il y a {age}.</translation>
    </message>
    <message>
        <source>Last exchanges between {shortest} and {longest} ago.</source>
        <translation>Derniers échanges il y a entre {shortest} et {longest}.</translation>
    </message>
    <message numerus="yes">
        <source>None yet with %n of them.</source>
        <translation>
            <numerusform>Pas encore d’échange avec %n&#xa0;d’entre elles.</numerusform>
            <numerusform>Pas encore d’échange avec %n&#xa0;d’entre elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>here</source>
        <comment>they are all in this circle</comment>
        <translation>ici</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>une à une</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{before} → {after} of {capacity}</source>
        <translation>{before} → {after} sur {capacity}</translation>
    </message>
    <message numerus="yes">
        <source>The promise stays at {after} contacts a week.</source>
        <translation>
            <numerusform>La promesse reste à {after} contact par semaine.</numerusform>
            <numerusform>La promesse reste à {after} contacts par semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promise drops from {before} to {after} contacts a week.</source>
        <translation>
            <numerusform>La promesse passe de {before} à {after} contact par semaine.</numerusform>
            <numerusform>La promesse passe de {before} à {after} contacts par semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promise grows from {before} to {after} contacts a week.</source>
        <translation>
            <numerusform>La promesse monte de {before} à {after} contact par semaine.</numerusform>
            <numerusform>La promesse monte de {before} à {after} contacts par semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to {layer}</source>
        <translation>
            <numerusform>Déplacer %n&#xa0;personne vers {layer}</numerusform>
            <numerusform>Déplacer %n&#xa0;personnes vers {layer}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWishes</name>
    <message>
        <source>The tag “{tag}” was taken from them.</source>
        <translation>L’étiquette «&#x202f;{tag}&#x202f;» leur a été retirée.</translation>
    </message>
    <message numerus="yes">
        <source>Cadence of %n people changed.</source>
        <translation>
            <numerusform>Rythme de %n&#xa0;personne modifié.</numerusform>
            <numerusform>Rythme de %n&#xa0;personnes modifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups planned.</source>
        <translation>
            <numerusform>%n&#xa0;relance prévue.</numerusform>
            <numerusform>%n&#xa0;relances prévues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n&#xa0;jour restant</numerusform>
            <numerusform>%n&#xa0;jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>This is the last day to bring this card back.</source>
        <translation>C’est le dernier jour pour ramener cette fiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n days are left to bring this card back.</source>
        <translation>
            <numerusform>Il reste %n&#xa0;jour pour ramener cette fiche.</numerusform>
            <numerusform>Il reste %n&#xa0;jours pour ramener cette fiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left the bin: they had been there for more than 30 days.</source>
        <translation>
            <numerusform>%n&#xa0;personne a quitté la corbeille&#x202f;: elle y était depuis plus de 30 jours.</numerusform>
            <numerusform>%n&#xa0;personnes ont quitté la corbeille&#x202f;: elles y étaient depuis plus de 30 jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinMenu</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
</context>
<context>
    <name>CadencePopover</name>
    <message>
        <source>Cadence of all of them</source>
        <translation>Rythme de toutes</translation>
    </message>
    <message>
        <source>Their circle’s</source>
        <translation>Celui de leur cercle</translation>
    </message>
    <message>
        <source>Their own, in days:</source>
        <translation>Le leur, en jours&#x202f;:</translation>
    </message>
    <message>
        <source>Days between two exchanges</source>
        <translation>Jours entre deux échanges</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Birthday of {name}</source>
        <translation>Anniversaire de {name}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>CalendarPlace</name>
    <message>
        <source>Follow-ups, birthdays and events for a calendar program, written again after each change.</source>
        <translation>Relances, anniversaires et événements pour un logiciel d’agenda, réécrits après chaque changement.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file is kept up to date from now on.</source>
        <translation>Le fichier d’agenda est désormais tenu à jour.</translation>
    </message>
    <message>
        <source>The calendar file stays as it is from now on.</source>
        <translation>Le fichier d’agenda reste désormais tel quel.</translation>
    </message>
</context>
<context>
    <name>CardAnswers</name>
    <message>
        <source>Edit the event…</source>
        <translation>Modifier l’événement…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Shift+S</source>
        <translation>Maj+R</translation>
    </message>
    <message>
        <source>Introduce…</source>
        <translation>Présenter…</translation>
    </message>
    <message>
        <source>Log an exchange with both…</source>
        <translation>Noter un échange avec les deux…</translation>
    </message>
    <message>
        <source>L</source>
        <translation>N</translation>
    </message>
    <message>
        <source>There is nothing to put off today.</source>
        <translation>Il n’y a rien à remettre aujourd’hui.</translation>
    </message>
    <message>
        <source>Not today. All of it comes again {day}.</source>
        <translation>Pas aujourd’hui. Prochaine fois&#x202f;: {day}.</translation>
    </message>
    <message>
        <source>No review this week. It comes again the next.</source>
        <translation>Pas de revue cette semaine. Elle revient la prochaine.</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Keep as written</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Autre prénom</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Kind of number or address</source>
        <translation>Genre de numéro ou d’adresse</translation>
    </message>
    <message>
        <source>Signal: name or number</source>
        <translation>Signal&#x202f;: nom ou numéro</translation>
    </message>
    <message>
        <source>Middle name, suffix, messenger</source>
        <translation>Autre prénom, suffixe, messagerie</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Met through</source>
        <translation>Rencontre par</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A line, as “call yesterday”</source>
        <translation>Une ligne, comme «&#x202f;appel hier&#x202f;»</translation>
    </message>
    <message>
        <source>log it</source>
        <translation>noter</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>tous les jours</numerusform>
            <numerusform>tous les %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Warmth {value}, {band}</source>
        <translation>Chaleur {value}, {band}</translation>
    </message>
    <message>
        <source>Next contact: {day}</source>
        <translation>Prochain contact&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Seeks: {topics}</source>
        <translation>Cherche&#x202f;: {topics}</translation>
    </message>
    <message>
        <source>Offers: {topics}</source>
        <translation>Offre&#x202f;: {topics}</translation>
    </message>
    <message>
        <source>Given {given}, received {received}: {state}</source>
        <translation>Donné {given}, reçu {received}&#x202f;: {state}</translation>
    </message>
</context>
<context>
    <name>CardsSection</name>
    <message>
        <source>what every card can say</source>
        <translation>ce que chaque fiche peut dire</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Vos propres champs</translation>
    </message>
    <message>
        <source>custom field column</source>
        <translation>champ personnalisé colonne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>rename merge group label</source>
        <translation>renommer fusionner réunir groupe libellé</translation>
    </message>
</context>
<context>
    <name>Career</name>
    <message>
        <source>Add a position or study</source>
        <translation>Ajouter un poste ou des études</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>No single change is enough. Lengthen several cadences, or give more time.</source>
        <translation>Aucun changement ne suffit à lui seul. Allongez plusieurs rythmes, ou donnez plus de temps.</translation>
    </message>
    <message numerus="yes">
        <source>Moving the %n coolest people of {circle} to {to} brings the load to {load}.</source>
        <translation>
            <numerusform>Déplacer du cercle {circle} vers {to} le lien le plus frais ramène la charge à {load}.</numerusform>
            <numerusform>Déplacer du cercle {circle} vers {to} les %n&#xa0;liens les plus frais ramène la charge à {load}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Déplacer %n&#xa0;personne</numerusform>
            <numerusform>Déplacer %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Les laisser là</translation>
    </message>
    <message>
        <source>{circle} at {days} brings the load to {load} contacts.</source>
        <translation>{circle} à {days} ramène la charge à {load}&#xa0;contacts.</translation>
    </message>
    <message>
        <source>Choose {days}</source>
        <translation>Choisir {days}</translation>
    </message>
    <message>
        <source>Keep {days}</source>
        <comment>a number alone</comment>
        <translation>Garder {days}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n&#xa0;autre</numerusform>
            <numerusform>{names} et %n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The smallest change</source>
        <translation>Le plus petit changement</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>The smallest change</source>
        <translation>Le plus petit changement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n people, the coolest of {layer}, go to {to}. That leaves {load} contacts a week.</source>
        <translation>
            <numerusform>Le lien le plus frais du cercle {layer} passe dans {to}. Il reste {load}&#xa0;contacts par semaine.</numerusform>
            <numerusform>Les %n&#xa0;liens les plus frais du cercle {layer} passent dans {to}. Il reste {load}&#xa0;contacts par semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of {layer} are met every {promise}. That leaves {load} contacts a week.</source>
        <translation>
            <numerusform>Un contact tous les {promise} avec %n&#xa0;personne du cercle {layer}. Il reste {load}&#xa0;contacts par semaine.</numerusform>
            <numerusform>Un contact tous les {promise} avec %n&#xa0;personnes du cercle {layer}. Il reste {load}&#xa0;contacts par semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Déplacer %n&#xa0;personne</numerusform>
            <numerusform>Déplacer %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise %n days</source>
        <translation>
            <numerusform>Promettre %n&#xa0;jour</numerusform>
            <numerusform>Promettre %n&#xa0;jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n&#xa0;personne</numerusform>
            <numerusform>%n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>contrast {ratio}</source>
        <translation>contraste {ratio}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Nobody is in this circle yet.</source>
        <translation>Personne n’est encore dans ce cercle.</translation>
    </message>
    <message numerus="yes">
        <source>%n people re-planned, none has a cadence of their own</source>
        <translation>
            <numerusform>%n&#xa0;personne replanifiée, sans rythme à elle</numerusform>
            <numerusform>%n&#xa0;personnes replanifiées, aucune n’a de rythme à elle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people follow it, none has a cadence of their own</source>
        <translation>
            <numerusform>%n&#xa0;personne le suit, sans rythme à elle</numerusform>
            <numerusform>%n&#xa0;personnes le suivent, aucune n’a de rythme à elle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people re-planned; with a cadence of their own: {own}</source>
        <translation>
            <numerusform>%n&#xa0;personne replanifiée&#x202f;; avec leur propre rythme&#x202f;: {own}</numerusform>
            <numerusform>%n&#xa0;personnes replanifiées&#x202f;; avec leur propre rythme&#x202f;: {own}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people follow it; with a cadence of their own: {own}</source>
        <translation>
            <numerusform>%n&#xa0;personne le suit&#x202f;; avec leur propre rythme&#x202f;: {own}</numerusform>
            <numerusform>%n&#xa0;personnes le suivent&#x202f;; avec leur propre rythme&#x202f;: {own}</numerusform>
        </translation>
    </message>
    <message>
        <source>The last circle stays.</source>
        <translation>Le dernier cercle reste.</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Autre couleur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>If it is removed</source>
        <translation>Si on le supprime</translation>
    </message>
    <message>
        <source>Its members go to</source>
        <translation>Ses membres vont dans</translation>
    </message>
    <message>
        <source>Where its members go</source>
        <translation>Où vont ses membres</translation>
    </message>
    <message>
        <source>Remove this circle</source>
        <translation>Supprimer ce cercle</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>lie-de-vin</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>brique</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>ocre</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>mousse</translation>
    </message>
    <message>
        <source>sea green</source>
        <translation>vert de mer</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>ardoise</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
</context>
<context>
    <name>CircleCells</name>
    <message>
        <source>{members} of</source>
        <translation>{members} sur</translation>
    </message>
    <message>
        <source>More about {circle}</source>
        <translation>Actions pour {circle}</translation>
    </message>
    <message>
        <source>Nearer to the centre (Alt+Up)</source>
        <translation>Plus près du centre (Alt+Haut)</translation>
    </message>
    <message>
        <source>Farther from the centre (Alt+Down)</source>
        <translation>Plus loin du centre (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>CircleDialogs</name>
    <message>
        <source>Exchange logged.</source>
        <translation>Échange noté.</translation>
    </message>
    <message>
        <source>Follow-up planned.</source>
        <translation>Relance prévue.</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>Contact ajouté&#x202f;: {name}.</translation>
    </message>
</context>
<context>
    <name>CircleMenus</name>
    <message>
        <source>Show the paths</source>
        <translation>Montrer les chemins</translation>
    </message>
    <message>
        <source>See the people</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>New person here…</source>
        <translation>Nouvelle personne ici…</translation>
    </message>
    <message>
        <source>Change cadence and capacity…</source>
        <translation>Changer le rythme et la capacité…</translation>
    </message>
    <message>
        <source>Fit this ring</source>
        <translation>Cadrer ce cercle</translation>
    </message>
    <message>
        <source>Tidy this circle</source>
        <translation>Ranger ce cercle</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>D’autres jours</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>CircleWishes</name>
    <message numerus="yes">
        <source>{name} is promised every %n days.</source>
        <translation>
            <numerusform>{name}&#x202f;: un contact promis chaque jour.</numerusform>
            <numerusform>{name}&#x202f;: un contact promis tous les %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The promise is changed.</source>
        <translation>La promesse est changée.</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>Others</source>
        <comment>people without any of these tags</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>{members}/{capacity} active</source>
        <comment>how many targets</comment>
        <translation>{members}/{capacity} actives</translation>
    </message>
    <message>
        <source>{members}/{capacity}</source>
        <comment>how many people a ring holds</comment>
        <translation>{members}/{capacity}</translation>
    </message>
    <message>
        <source>full</source>
        <comment>a ring</comment>
        <translation>complet</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a ring</comment>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>no reminders</source>
        <translation>sans rappel</translation>
    </message>
    <message>
        <source>{days} d</source>
        <comment>a number of days, short</comment>
        <translation>{days}&#xa0;j</translation>
    </message>
    <message>
        <source>{question}?</source>
        <comment>a ring&apos;s question</comment>
        <translation>{question}&#x202f;?</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>the disc in the middle</comment>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Targets are chosen one at a time.</source>
        <translation>Les cibles se choisissent une à une.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n&#xa0;personne</numerusform>
            <numerusform>%n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} → {layer} · {before} → {after}</source>
        <translation>{who} → {layer} · {before} → {after}</translation>
    </message>
    <message>
        <source>warmth {value}</source>
        <translation>chaleur {value}</translation>
    </message>
    <message>
        <source>{layer}, {rhythm}</source>
        <comment>a circle and its promise</comment>
        <translation>{layer}, {rhythm}</translation>
    </message>
    <message>
        <source>Planned: {day}</source>
        <comment>a follow-up</comment>
        <translation>Prévu&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Planned: {what}, {day}</source>
        <comment>a follow-up</comment>
        <translation>Prévu&#x202f;: {what}, {day}</translation>
    </message>
    <message>
        <source>Next contact {day}</source>
        <comment>from a promise</comment>
        <translation>Prochain contact&#x202f;: {day}</translation>
    </message>
    <message>
        <source>{layer} on {day}</source>
        <comment>a person&apos;s circle on a day that is past</comment>
        <translation>{layer}, le {day}</translation>
    </message>
    <message>
        <source>next contact on {day}</source>
        <translation>prochain contact le {day}</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Pas encore d’échange</translation>
    </message>
    <message>
        <source>Last exchange today</source>
        <translation>Dernier échange aujourd’hui</translation>
    </message>
    <message>
        <source>Last exchange {age} ago</source>
        <translation>Dernier échange il y a {age}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <comment>a cadence in a column</comment>
        <translation>{days}&#xa0;j</translation>
    </message>
    <message>
        <source>{members} of {capacity}</source>
        <translation>{members} sur {capacity}</translation>
    </message>
    <message>
        <source>reminders on</source>
        <translation>avec rappels</translation>
    </message>
    <message>
        <source>reminders off</source>
        <translation>sans rappel</translation>
    </message>
    <message>
        <source>A circle needs a name; “{name}” stays.</source>
        <translation>Un cercle a besoin d’un nom&#x202f;; on garde «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Another circle is called “{wanted}”; “{name}” stays.</source>
        <translation>Un autre cercle s’appelle «&#x202f;{wanted}&#x202f;»&#x202f;; on garde «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>“{typed}” is no number of days; {days} stays.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un nombre de jours&#x202f;; on garde {days}.</translation>
    </message>
    <message>
        <source>At least 1 day; {days} stays.</source>
        <translation>Au moins 1&#xa0;jour&#x202f;; on garde {days}.</translation>
    </message>
    <message>
        <source>At most {most} days; {days} stays.</source>
        <translation>Au plus {most}&#xa0;jours&#x202f;; on garde {days}.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of people; {people} stays.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un nombre de personnes&#x202f;; on garde {people}.</translation>
    </message>
    <message>
        <source>At least 1 person; {people} stays.</source>
        <translation>Au moins 1&#xa0;personne&#x202f;; on garde {people}.</translation>
    </message>
    <message>
        <source>At most {most} people; {people} stays.</source>
        <translation>Au plus {most}&#xa0;personnes&#x202f;; on garde {people}.</translation>
    </message>
</context>
<context>
    <name>CirclesModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
</context>
<context>
    <name>CirclesPage</name>
    <message>
        <source>No group is large enough for a sector.</source>
        <translation>Aucun groupe n’est assez grand pour un secteur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n&#xa0;personne</numerusform>
            <numerusform>%n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {people}</source>
        <translation>{count} sur {people}</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>How the circles are shown</source>
        <translation>Affichage des cercles</translation>
    </message>
    <message>
        <source>As circles</source>
        <translation>En cercles</translation>
    </message>
    <message>
        <source>As a tree</source>
        <translation>En arbre</translation>
    </message>
    <message>
        <source>Circles as a tree</source>
        <translation>Cercles en arbre</translation>
    </message>
</context>
<context>
    <name>CirclesSection</name>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>from the nearest to the farthest</source>
        <translation>du plus proche au plus lointain</translation>
    </message>
    <message>
        <source>Names of the circles</source>
        <translation>Noms des cercles</translation>
    </message>
    <message>
        <source>Questions of the circles</source>
        <translation>Questions des cercles</translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation>Rythmes</translation>
    </message>
    <message>
        <source>rhythm days</source>
        <translation>rythme cadence jours</translation>
    </message>
    <message>
        <source>Capacities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>size people</source>
        <translation>taille personnes</translation>
    </message>
    <message>
        <source>Reminders of a circle</source>
        <translation>Rappels d’un cercle</translation>
    </message>
    <message>
        <source>Colours of the circles</source>
        <translation>Couleurs des cercles</translation>
    </message>
    <message>
        <source>Start from a profile</source>
        <translation>Partir d’un profil</translation>
    </message>
    <message>
        <source>Add a circle</source>
        <translation>Ajouter un cercle</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Nouveau cercle</translation>
    </message>
    <message>
        <source>New circle {number}</source>
        <translation>Nouveau cercle {number}</translation>
    </message>
    <message numerus="yes">
        <source>{circle} removed, %n people moved to {place}.</source>
        <translation>
            <numerusform>Cercle {circle} supprimé, %n&#xa0;personne passée dans {place}.</numerusform>
            <numerusform>Cercle {circle} supprimé, %n&#xa0;personnes passées dans {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{circle} removed.</source>
        <translation>Cercle {circle} supprimé.</translation>
    </message>
    <message>
        <source>Profile chosen: {profile}.</source>
        <translation>Profil choisi&#x202f;: {profile}.</translation>
    </message>
    <message>
        <source>The circles are as proposed again.</source>
        <translation>Les cercles proposés au départ sont rétablis.</translation>
    </message>
    <message>
        <source>See the people</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Changer la question</translation>
    </message>
    <message>
        <source>Change the cadence</source>
        <translation>Changer le rythme</translation>
    </message>
    <message>
        <source>Change the capacity</source>
        <translation>Changer la capacité</translation>
    </message>
    <message>
        <source>Nearer to the centre</source>
        <translation>Plus près du centre</translation>
    </message>
    <message>
        <source>Farther from the centre</source>
        <translation>Plus loin du centre</translation>
    </message>
    <message>
        <source>A circle states your promise, not a person’s worth.</source>
        <translation>Un cercle dit votre promesse, pas la valeur de&#xa0;la&#xa0;personne.</translation>
    </message>
</context>
<context>
    <name>CirclesTable</name>
    <message>
        <source>Drag to put this circle in another place (Alt+Up, Alt+Down)</source>
        <translation>Glisser pour changer ce cercle de place (Alt+Haut, Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>CirclesTree</name>
    <message>
        <source>In no group</source>
        <translation>Sans groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>people of a ring</comment>
        <translation>
            <numerusform>%n&#xa0;affichée</numerusform>
            <numerusform>%n&#xa0;affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Réseau stays in the tray</source>
        <translation>Réseau reste dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window leaves Réseau running behind its icon, so that reminders come. Quit, in the menu of the icon or with Ctrl+Q, ends it.</source>
        <translation>Fermer la fenêtre laisse Réseau derrière son icône, pour que les rappels arrivent. Quitter, dans le menu de l’icône ou avec Ctrl+Q, y met fin.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Réseau stays, minimised</source>
        <translation>Réseau reste, réduit</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window minimises it, so that reminders come. Quit, in the menu or with Ctrl+Q, ends Réseau.</source>
        <translation>Ce bureau n’a pas de zone de notification. Fermer la fenêtre la réduit, pour que les rappels arrivent. Quitter, dans le menu ou avec Ctrl+Q, met fin à Réseau.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Your answer is kept. Settings, Reminders, changes it.</source>
        <translation>Votre réponse est gardée. Réglages, Rappels, la change.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre avant le nom</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Titre après le nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Label of the e-mail</source>
        <translation>Libellé de l’e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Label of the phone</source>
        <translation>Libellé du téléphone</translation>
    </message>
    <message>
        <source>Profile or site</source>
        <translation>Profil ou site</translation>
    </message>
    <message>
        <source>Label of the site</source>
        <translation>Libellé du site</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Notre rencontre</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Windows-1250, Central Europe</source>
        <translation>Windows-1250, Europe centrale</translation>
    </message>
    <message>
        <source>Windows-1251, Cyrillic</source>
        <translation>Windows-1251, cyrillique</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Inverser l’ordre</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colonnes de départ</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus étroite</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Nobody can be read from this file as it stands.</source>
        <translation>Aucune personne lisible dans ce fichier en l’état.</translation>
    </message>
    <message>
        <source>Nothing to check: every row is as it should be.</source>
        <translation>Rien à vérifier&#x202f;: toutes les lignes sont en ordre.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Field in Réseau</source>
        <translation>Champ dans Réseau</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>An export of Réseau: its columns are known, there is nothing to choose.</source>
        <translation>Un export de Réseau&#x202f;: ses colonnes sont connues, il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Only to check</source>
        <translation>Seulement à vérifier</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>Care for your professional network, offline.</source>
        <translation>Prendre soin de son réseau professionnel, hors ligne.</translation>
    </message>
    <message>
        <source>the folder of the one file</source>
        <translation>le dossier de l’unique fichier</translation>
    </message>
    <message>
        <source>the language of everything said</source>
        <translation>la langue de tout ce qui est dit</translation>
    </message>
    <message>
        <source>a fixed date</source>
        <translation>une date fixe</translation>
    </message>
    <message>
        <source>open without showing the window</source>
        <translation>ouvrir sans montrer la fenêtre</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>la réponse en JSON</translation>
    </message>
    <message>
        <source>occasions: a century ahead at most</source>
        <translation>occasions&#x202f;: un siècle au plus</translation>
    </message>
    <message>
        <source>find people</source>
        <translation>trouver des personnes</translation>
    </message>
    <message>
        <source>one contact with all that is known</source>
        <translation>un contact avec tout ce qu’on en sait</translation>
    </message>
    <message>
        <source>the morning list, with its reasons</source>
        <translation>la liste du matin, avec ses raisons</translation>
    </message>
    <message>
        <source>what is due, by date</source>
        <translation>ce qui est à faire, par date</translation>
    </message>
    <message>
        <source>an answer of the method about everybody</source>
        <translation>une réponse de la méthode sur tout le monde</translation>
    </message>
    <message>
        <source>the list of actions</source>
        <translation>la liste des actions</translation>
    </message>
    <message>
        <source>is the file sound</source>
        <translation>le fichier est-il sain</translation>
    </message>
    <message>
        <source>note an exchange</source>
        <translation>noter un échange</translation>
    </message>
    <message>
        <source>take the latest action back</source>
        <translation>annuler la dernière action</translation>
    </message>
    <message>
        <source>do again what was undone</source>
        <translation>refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>a consistent copy</source>
        <translation>une copie cohérente</translation>
    </message>
    <message>
        <source>back to a copy; what was there is kept</source>
        <translation>revenir à une copie&#x202f;; ce qui était là est gardé</translation>
    </message>
    <message>
        <source>fill an empty folder with the sample network</source>
        <translation>remplir un dossier vide avec le réseau d’exemple</translation>
    </message>
    <message>
        <source>bring contacts in</source>
        <translation>faire entrer des contacts</translation>
    </message>
    <message>
        <source>write contacts (.csv, .vcf, .json), dates (.ics) or circles (.png, .svg, .pdf, .gexf) to a file</source>
        <translation>écrire dans un fichier les contacts (.csv, .vcf, .json), les dates (.ics) ou les cercles (.png, .svg, .pdf, .gexf)</translation>
    </message>
    <message>
        <source>circles: who stands side by side; none unless said</source>
        <translation>cercles&#x202f;: qui se tient côte à côte&#x202f;; personne sans cela</translation>
    </message>
    <message>
        <source>circles: initials instead of names</source>
        <translation>cercles&#x202f;: des initiales au lieu des noms</translation>
    </message>
    <message>
        <source>of a .png</source>
        <translation>d’un .png</translation>
    </message>
    <message>
        <source>of a .pdf</source>
        <translation>d’un .pdf</translation>
    </message>
    <message>
        <source>of a .pdf: portrait</source>
        <translation>d’un .pdf&#x202f;: en hauteur</translation>
    </message>
    <message>
        <source>of a .png or .svg</source>
        <translation>d’un .png ou d’un .svg</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage&#x202f;: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>montrer cette aide et s’arrêter</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>montrer la version et s’arrêter</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s&#x202f;: erreur&#x202f;: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s&#x202f;: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>il manque&#x202f;: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus&#x202f;: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix impossible&#x202f;: %(value)r (au choix&#x202f;: %(choices)s)</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë&#x202f;: %(option)s peut vouloir dire %(matches)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>argument de trop&#x202f;: %r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>un argument attendu</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>un argument au plus</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>un argument au moins</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no contact number {id}. Nothing was changed.</source>
        <translation>Aucun contact ne porte le numéro {id}. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#x202f;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>The file is sound: %n contact(s).</source>
        <translation>
            <numerusform>Le fichier est sain&#x202f;: %n&#xa0;contact.</numerusform>
            <numerusform>Le fichier est sain&#x202f;: %n&#xa0;contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was made: {path}</source>
        <translation>Sauvegarde faite&#x202f;: {path}</translation>
    </message>
    <message numerus="yes">
        <source>The copy is in place: %n contact(s).</source>
        <translation>
            <numerusform>La sauvegarde est en place&#x202f;: %n&#xa0;contact.</numerusform>
            <numerusform>La sauvegarde est en place&#x202f;: %n&#xa0;contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there is kept in {path}</source>
        <translation>Ce qui s’y trouvait est gardé dans {path}</translation>
    </message>
    <message numerus="yes">
        <source>The sample network is in place: %n contact(s).</source>
        <translation>
            <numerusform>Le réseau d’exemple est en place&#x202f;: %n&#xa0;contact.</numerusform>
            <numerusform>Le réseau d’exemple est en place&#x202f;: %n&#xa0;contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This folder already holds %n contact(s). Nothing was changed; choose an empty folder.</source>
        <translation>
            <numerusform>Ce dossier contient déjà %n&#xa0;contact. Rien n’a changé&#x202f;; choisissez un dossier vide.</numerusform>
            <numerusform>Ce dossier contient déjà %n&#xa0;contacts. Rien n’a changé&#x202f;; choisissez un dossier vide.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds a whole network. Nothing was changed; bring it in first, or alone.</source>
        <translation>{file} contient un réseau entier. Rien n’a changé&#x202f;; importez-le d’abord, ou seul.</translation>
    </message>
    <message>
        <source>An exchange needs somebody besides you. Nothing was changed.</source>
        <translation>Un échange se fait avec quelqu’un d’autre que vous. Rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written.</source>
        <translation>
            <numerusform>%n&#xa0;contact écrit.</numerusform>
            <numerusform>%n&#xa0;contacts écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) written.</source>
        <translation>
            <numerusform>%n&#xa0;date écrite.</numerusform>
            <numerusform>%n&#xa0;dates écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the name must end in .csv, .vcf, .json, .ics, .png, .svg, .pdf or .gexf. Nothing was written.</source>
        <translation>{name}&#x202f;: le nom doit finir par .csv, .vcf, .json, .ics, .png, .svg, .pdf ou .gexf. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{option} is for files that end in {endings}. Nothing was written.</source>
        <translation>{option} concerne les fichiers qui se terminent par {endings}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no circle named {key}. The keys are: {known}.</source>
        <translation>Aucun cercle ne porte la clé {key}. Les clés sont&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>There is no tag named {name}. Nothing was written.</source>
        <translation>Aucune étiquette ne s’appelle {name}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abandonné. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Réseau needs a screen. Start it from a desktop session, or try: xvfb-run -a python3 packaging/dev.py run</source>
        <translation>Réseau a besoin d’un écran. Lancez-le depuis une session graphique, ou essayez&#x202f;: xvfb-run -a python3 packaging/dev.py run</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{file} is no sound copy of a network. Nothing was changed; choose another copy.</source>
        <translation>{file} n’est pas une sauvegarde saine d’un réseau. Rien n’a changé&#x202f;; choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;jour de retard</numerusform>
            <numerusform>%n&#xa0;jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>{promised} contacts a week are promised, your time allows {allowed}.</source>
        <translation>{promised} contacts par semaine sont promis, votre temps en permet {allowed}.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>{declared}, lived as {lived} since {day}</source>
        <translation>{declared}, mais un lien vécu comme {lived} depuis le {day}</translation>
    </message>
    <message>
        <source>worth waking: {score} of 1</source>
        <translation>mérite d’être réveillé&#x202f;: {score} sur 1</translation>
    </message>
    <message>
        <source>given {given}, received {received}: {state}</source>
        <translation>donné {given}, reçu {received}&#x202f;: {state}</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>no exchange yet</source>
        <translation>aucun échange</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · {people}</source>
        <translation>{day} · {people}</translation>
    </message>
    <message>
        <source>{number} of {pages}</source>
        <comment>a page</comment>
        <translation>{number} sur {pages}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Circle, last exchange</source>
        <translation>Cercle, dernier échange</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>never</source>
        <comment>no exchange yet</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>last exchange {age} ago</source>
        <translation>dernier échange il y a {age}</translation>
    </message>
    <message>
        <source>warmth {value}, {band}</source>
        <translation>chaleur {value}, {band}</translation>
    </message>
    <message>
        <source>next contact {day}</source>
        <translation>prochain contact&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Warmth {value}, {band}</source>
        <translation>Chaleur {value}, {band}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a short month, in a column</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name}, in the bin since {day}</source>
        <translation>{name}, à la corbeille depuis le {day}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>List or table</source>
        <translation>Liste ou tableau</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nobody picked.</source>
        <translation>Aucune personne choisie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>everything stays on this computer, in one file</source>
        <translation>tout reste sur cet ordinateur, dans un seul fichier</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Emplacement du fichier</translation>
    </message>
    <message>
        <source>folder path database</source>
        <translation>dossier chemin base de données</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>integrity sound damaged</source>
        <translation>intégrité sain abîmé</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>ics agenda birthdays subscribe</source>
        <translation>ics calendrier anniversaires abonnement</translation>
    </message>
    <message>
        <source>Copies of the file</source>
        <translation>Sauvegardes du fichier</translation>
    </message>
    <message>
        <source>backup restore</source>
        <translation>sauvegarde copie restaurer</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Chemin copié.</translation>
    </message>
    <message>
        <source>A copy was made.</source>
        <translation>Sauvegarde faite.</translation>
    </message>
    <message>
        <source>The file has faults: {faults}.</source>
        <translation>Le fichier a des défauts&#x202f;: {faults}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a copy below; what is there now is kept aside.</source>
        <translation>Rien n’a changé. Restaurez une sauvegarde ci-dessous&#x202f;; l’état actuel est gardé à part.</translation>
    </message>
    <message>
        <source>Put the copy of {when} in place?</source>
        <translation>{when}&#x202f;: restaurer cette sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>It holds {people}. What is there now is kept aside, as another copy.</source>
        <translation>Elle contient {people}. L’état actuel est gardé à part, dans une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The sample network is gone.</source>
        <translation>Le réseau d’exemple est retiré.</translation>
    </message>
    <message>
        <source>one a day of use, the last 14 are kept</source>
        <translation>une par jour d’usage, les 14&#xa0;dernières sont gardées</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation>Aucune sauvegarde pour l’instant.</translation>
    </message>
    <message>
        <source>Reads all of it and says what it finds.</source>
        <translation>Lit tout le fichier et dit ce qu’il en est.</translation>
    </message>
    <message>
        <source>JSON holds all of it, CSV the contacts as a table.</source>
        <translation>Le JSON contient tout, le CSV les contacts en tableau.</translation>
    </message>
    <message>
        <source>Invented people to try Réseau with.</source>
        <translation>Des personnes inventées, pour essayer Réseau.</translation>
    </message>
    <message>
        <source>Export everything as JSON</source>
        <translation>Tout exporter en JSON</translation>
    </message>
    <message>
        <source>Export the contacts as CSV</source>
        <translation>Exporter les contacts en CSV</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the whole word</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short, in a column</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a short month</comment>
        <translation>{day}&#xa0;{month}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <comment>a short weekday and the day of the month</comment>
        <translation>{weekday}&#xa0;{day}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day}&#xa0;{month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day}&#xa0;{month} {year}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <translation>demain, {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n&#xa0;mois</numerusform>
            <numerusform>%n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours}&#xa0;h&#xa0;{minutes}</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <comment>a time in a sentence</comment>
        <translation>{hour}&#xa0;h&#xa0;{minute}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first day of a month in a date, before its month: 1er in French</comment>
        <translation>1er</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a whole month</comment>
        <translation>{day}&#xa0;{month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}&#xa0;{month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>day off</source>
        <translation>repos</translation>
    </message>
</context>
<context>
    <name>DayMenu</name>
    <message>
        <source>New follow-up…</source>
        <translation>Nouvelle relance…</translation>
    </message>
    <message>
        <source>Make it a day off</source>
        <translation>En faire un jour de repos</translation>
    </message>
    <message>
        <source>Spread the week…</source>
        <translation>Étaler la semaine…</translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>Spread over the week</source>
        <translation>Étaler sur la semaine</translation>
    </message>
    <message>
        <source>Nothing can move to a lighter day of this week.</source>
        <translation>Rien ne peut aller à un jour plus léger cette semaine.</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>What is due, by day</source>
        <translation>Ce qui est prévu, par jour</translation>
    </message>
    <message>
        <source>Nothing planned this week.</source>
        <translation>Rien de prévu cette semaine.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>No @. Kept as typed.</source>
        <translation>Pas de @. Gardé tel quel.</translation>
    </message>
    <message>
        <source>Not an address as they are written. Kept as typed.</source>
        <translation>Ce n’est pas la forme d’une adresse. Gardé tel quel.</translation>
    </message>
    <message>
        <source>No digit. Kept as typed.</source>
        <translation>Aucun chiffre. Gardé tel quel.</translation>
    </message>
    <message>
        <source>An unusual number of digits. Kept as typed.</source>
        <translation>Un nombre de chiffres inhabituel. Gardé tel quel.</translation>
    </message>
    <message>
        <source>Not a link. Kept as typed.</source>
        <translation>Ce n’est pas un lien. Gardé tel quel.</translation>
    </message>
    <message>
        <source>Réseau does not open links of this kind. Kept as typed.</source>
        <translation>Réseau n’ouvre pas les liens de ce genre. Gardé tel quel.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>Not a date. Kept as typed.</source>
        <translation>Ce n’est pas une date. Gardé tel quel.</translation>
    </message>
    <message>
        <source>Not a date: a month and a year, or a year.</source>
        <translation>Ce n’est pas une date&#x202f;: un mois et une année, ou une année.</translation>
    </message>
    <message>
        <source>Not a number. Kept as typed.</source>
        <translation>Ce n’est pas un nombre. Gardé tel quel.</translation>
    </message>
    <message>
        <source>No longer among the choices. Kept.</source>
        <translation>Ne fait plus partie des choix. Gardé.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à relancer</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>never</source>
        <comment>no exchange yet</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>No exchange yet, a promise of {promise}.</source>
        <translation>Pas encore d’échange, promesse de {promise}.</translation>
    </message>
    <message numerus="yes">
        <source>Your promise of %n days falls today.</source>
        <translation>
            <numerusform>Votre promesse d’un jour tombe aujourd’hui.</numerusform>
            <numerusform>Votre promesse des %n&#xa0;jours tombe aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without contact, a promise of {promise}.</source>
        <translation>
            <numerusform>%n&#xa0;jour sans échange, promesse de {promise}.</numerusform>
            <numerusform>%n&#xa0;jours sans échange, promesse de {promise}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Pas encore d’échange</translation>
    </message>
    <message>
        <source>Last exchange today</source>
        <translation>Dernier échange aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n days without contact</source>
        <translation>
            <numerusform>%n&#xa0;jour sans échange</numerusform>
            <numerusform>%n&#xa0;jours sans échange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n&#xa0;jour de retard</numerusform>
            <numerusform>%n&#xa0;jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>no promise</source>
        <translation>sans promesse</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>tous les jours</numerusform>
            <numerusform>tous les %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance {day}</translation>
    </message>
    <message>
        <source>{day} is more than a century away. Choose another day.</source>
        <translation>{day} est à plus d’un siècle. Choisissez un autre jour.</translation>
    </message>
    <message>
        <source>Snoozed to {day}.</source>
        <translation>Reporté&#x202f;: {day}.</translation>
    </message>
    <message>
        <source>Snoozed once</source>
        <translation>Reporté une fois</translation>
    </message>
    <message>
        <source>Snoozed twice</source>
        <translation>Reporté deux fois</translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n times</source>
        <translation>
            <numerusform>Reporté %n&#xa0;fois</numerusform>
            <numerusform>Reporté %n&#xa0;fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueAnswers</name>
    <message>
        <source>You called {name}?</source>
        <translation>Vous avez appelé {name}&#x202f;?</translation>
    </message>
    <message>
        <source>You were in touch with {name}?</source>
        <translation>Vous avez eu contact avec {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Exchange logged.</source>
        <translation>Échange noté.</translation>
    </message>
    <message>
        <source>Follow-up planned.</source>
        <translation>Relance prévue.</translation>
    </message>
    <message>
        <source>Follow-up changed.</source>
        <translation>Relance modifiée.</translation>
    </message>
    <message>
        <source>Follow-up deleted.</source>
        <translation>Relance supprimée.</translation>
    </message>
    <message>
        <source>The promise is changed.</source>
        <translation>La promesse est changée.</translation>
    </message>
    <message>
        <source>Kept as a note on the card.</source>
        <translation>Gardé comme note sur la fiche.</translation>
    </message>
    <message>
        <source>Kept beside it.</source>
        <translation>Gardé avec.</translation>
    </message>
    <message>
        <source>Shift+S</source>
        <translation>Maj+R</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Passer…</translation>
    </message>
    <message>
        <source>Edit the follow-up…</source>
        <translation>Modifier la relance…</translation>
    </message>
    <message>
        <source>Snoozed three times. Is {name} in the right circle?</source>
        <translation>Reporté trois fois. Est-ce le bon cercle pour {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>DueWishes</name>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>Thanks noted as an exchange.</source>
        <translation>Remerciement noté comme échange.</translation>
    </message>
    <message>
        <source>Wishes noted as an exchange.</source>
        <translation>Vos vœux sont notés comme un échange.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Passé pour cette fois.</translation>
    </message>
    <message>
        <source>It was the last time.</source>
        <translation>C’était la dernière fois.</translation>
    </message>
    <message>
        <source>It comes again {day}.</source>
        <translation>Prochaine fois&#x202f;: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped. The group comes again in %n days.</source>
        <translation>
            <numerusform>Passé. Le groupe revient dans %n&#xa0;jour.</numerusform>
            <numerusform>Passé. Le groupe revient dans %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped. The reminder comes again in %n days.</source>
        <translation>
            <numerusform>Passé pour cette fois. Le rappel reviendra dans %n&#xa0;jour.</numerusform>
            <numerusform>Passé pour cette fois. Le rappel reviendra dans %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Event changed.</source>
        <translation>Événement modifié.</translation>
    </message>
    <message>
        <source>Event deleted.</source>
        <translation>Événement supprimé.</translation>
    </message>
    <message>
        <source>Follow-up with {name} planned, {day}.</source>
        <translation>Relance prévue avec {name}, {day}.</translation>
    </message>
    <message>
        <source>Left in peace for three months.</source>
        <translation>Ce lien reste en paix pendant trois mois.</translation>
    </message>
</context>
<context>
    <name>DuplicatesStep</name>
    <message>
        <source>To look at: {count}</source>
        <translation>À revoir&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Certain: {count}</source>
        <translation>Sûrs&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Nobody is compared.</source>
        <translation>Aucune comparaison.</translation>
    </message>
    <message>
        <source>Every row becomes a contact of its own.</source>
        <translation>Chaque ligne devient un contact à part.</translation>
    </message>
    <message>
        <source>No duplicates.</source>
        <translation>Aucun doublon.</translation>
    </message>
    <message>
        <source>Your network is empty: nobody can be there twice.</source>
        <translation>Votre réseau est vide&#x202f;: personne ne peut y être deux fois.</translation>
    </message>
    <message>
        <source>Nobody of this file is in your network yet.</source>
        <translation>Personne de ce fichier n’est encore dans votre réseau.</translation>
    </message>
    <message>
        <source>Who is certainly the same becomes one card. Who may be the same stays apart, and the report names them.</source>
        <translation>Les fiches de la même personne, à coup sûr, sont fusionnées. Les cas douteux restent séparés, et le rapport les nomme.</translation>
    </message>
    <message>
        <source>Who is certainly the same becomes one card; everybody else is added.</source>
        <translation>Les fiches de la même personne, à coup sûr, sont fusionnées&#x202f;; toutes les autres sont ajoutées.</translation>
    </message>
    <message>
        <source>Who is certainly in your network stays as they are; everybody else is added.</source>
        <translation>Les personnes déjà là, à coup sûr, restent telles quelles&#x202f;; toutes les autres sont ajoutées.</translation>
    </message>
    <message>
        <source>Every row becomes a new contact, even of people you have.</source>
        <translation>Chaque ligne devient un nouveau contact, même pour une personne déjà là.</translation>
    </message>
    <message>
        <source>People who are in your network already</source>
        <translation>Personnes déjà dans votre réseau</translation>
    </message>
    <message>
        <source>Merge the certain, list the others</source>
        <translation>Fusionner les sûrs, lister les autres</translation>
    </message>
    <message>
        <source>Merge the certain</source>
        <translation>Fusionner les sûrs</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Add everybody</source>
        <translation>Ajouter tout le monde</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Quelles personnes</translation>
    </message>
    <message>
        <source>People of the file who may be known</source>
        <translation>Personnes du fichier peut-être déjà connues</translation>
    </message>
</context>
<context>
    <name>EmptyCircles</name>
    <message>
        <source>You</source>
        <comment>the disc in the middle</comment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your circles are still empty.</source>
        <translation>Vos cercles sont encore vides.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Add a person by hand</source>
        <translation>Ajouter une personne à la main</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message numerus="yes">
        <source>%n people are left for later.</source>
        <translation>
            <numerusform>%n&#xa0;personne reste pour plus tard.</numerusform>
            <numerusform>%n&#xa0;personnes restent pour plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them now</source>
        <translation>Les voir maintenant</translation>
    </message>
    <message>
        <source>See the circles</source>
        <translation>Voir les cercles</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Empty the bin?</source>
        <translation>Vider la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation>Garder dans la corbeille</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>Effacer {name} pour de bon&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n people for good?</source>
        <translation>
            <numerusform>Effacer %n&#xa0;personne pour de bon&#x202f;?</numerusform>
            <numerusform>Effacer %n&#xa0;personnes pour de bon&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n&#xa0;fiche</numerusform>
            <numerusform>%n&#xa0;fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchanges</source>
        <translation>
            <numerusform>%n&#xa0;échange</numerusform>
            <numerusform>%n&#xa0;échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased with all that belongs to them: {cards}, {exchanges}.</source>
        <translation>Avec tout ce qui s’y rattache&#x202f;: {cards}, {exchanges}.</translation>
    </message>
    <message>
        <source>No undo brings them back, and the history before this is dropped. The next backups no longer hold them.</source>
        <translation>Annuler ne pourra rien en ramener, et l’historique jusqu’à ce jour est effacé. Les prochaines sauvegardes n’en contiendront rien.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin vient avant le début.</translation>
    </message>
    <message>
        <source>An event lasts a year at most.</source>
        <translation>Un événement dure un an au plus.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>jour avant</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>jours avant</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Book fair, reunion, dinner…</source>
        <translation>Salon, retrouvailles, dîner…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>At a given time</source>
        <translation>À une heure donnée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>How many days before</source>
        <translation>Combien de jours avant</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>jours avant</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>Edit an exchange</source>
        <translation>Modifier un échange</translation>
    </message>
    <message>
        <source>Exchange changed.</source>
        <translation>Échange modifié.</translation>
    </message>
    <message>
        <source>Exchange deleted.</source>
        <translation>Échange supprimé.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Choisissez d’abord quelqu’un.</translation>
    </message>
</context>
<context>
    <name>ExchangeForm</name>
    <message>
        <source>Edit an exchange</source>
        <translation>Modifier un échange</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>One line to remember</source>
        <translation>Un mot pour s’en souvenir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>Explain circles and promises</source>
        <translation>Expliquer les cercles et les promesses</translation>
    </message>
    <message>
        <source>Explain warmth</source>
        <translation>Expliquer la chaleur</translation>
    </message>
    <message>
        <source>Explain lateness</source>
        <translation>Expliquer le retard</translation>
    </message>
    <message>
        <source>Explain the due date</source>
        <translation>Expliquer l’échéance</translation>
    </message>
    <message>
        <source>Explain the round</source>
        <translation>Expliquer la tournée</translation>
    </message>
    <message>
        <source>Explain the promise load</source>
        <translation>Expliquer la charge promise</translation>
    </message>
    <message>
        <source>Explain drift</source>
        <translation>Expliquer la dérive</translation>
    </message>
    <message>
        <source>Explain dormant ties</source>
        <translation>Expliquer les liens endormis</translation>
    </message>
    <message>
        <source>Explain introductions</source>
        <translation>Expliquer les mises en relation</translation>
    </message>
    <message>
        <source>Explain what was given and received</source>
        <translation>Expliquer ce qui a été donné et reçu</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the circles</source>
        <translation>Exporter les cercles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Ce que l’on voit</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>{number}×</source>
        <comment>how many times as large</comment>
        <translation>{number}×</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Dark ground</source>
        <translation>Fond sombre</translation>
    </message>
    <message>
        <source>Initials instead of names</source>
        <translation>Des initiales à la place des noms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>People marked as private are left out.</source>
        <translation>Les personnes marquées comme privées n’y figurent pas.</translation>
    </message>
    <message>
        <source>An image of {width} × {height} pixels, for a document or a message.</source>
        <translation>Une image de {width} × {height} pixels, pour un document ou un message.</translation>
    </message>
    <message>
        <source>A drawing of any size whose words stay words, for a browser or a drawing program.</source>
        <translation>Un dessin à toute taille, dont les mots restent du texte, pour un navigateur ou un logiciel de dessin.</translation>
    </message>
    <message>
        <source>A page to print or to send, with the legend and the date.</source>
        <translation>Une page à imprimer ou à envoyer, avec la légende et la date.</translation>
    </message>
    <message>
        <source>People, places and declared links as numbers, for Gephi and the like.</source>
        <translation>Personnes, positions et liens déclarés en chiffres, pour Gephi et les logiciels semblables.</translation>
    </message>
    <message>
        <source>circles</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>cercles</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>Graph (*.gexf)</source>
        <translation>Graphe (*.gexf)</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n contacts written to {file}.</source>
        <translation>
            <numerusform>%n&#xa0;contact écrit dans {file}.</numerusform>
            <numerusform>%n&#xa0;contacts écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n dates written to {file}.</source>
        <translation>
            <numerusform>%n&#xa0;date écrite dans {file}.</numerusform>
            <numerusform>%n&#xa0;dates écrites dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annulé. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Photo of {name}</source>
        <translation>Photo de {name}</translation>
    </message>
    <message>
        <source>Add a photo of {name}</source>
        <translation>Ajouter une photo de {name}</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures ({names})</source>
        <translation>Images ({names})</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Open {link}</source>
        <translation>Ouvrir {link}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Use this one first</source>
        <translation>Utiliser d’abord celui-ci</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Positions</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Position or study</source>
        <comment>a button that adds one</comment>
        <translation>Poste ou études</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>{start} to now</source>
        <translation>depuis {start}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>dès {start}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>jusqu’à {end}</translation>
    </message>
    <message>
        <source>seen on {day}</source>
        <translation>vu le {day}</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a position without dates</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation or school</source>
        <translation>Organisation ou école</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Work or study</source>
        <translation>Travail ou études</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Toujours en cours</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Pourquoi {name}</translation>
    </message>
    <message>
        <source>Why this person? What do I offer?</source>
        <translation>Pourquoi cette personne&#x202f;? Qu’ai-je à lui offrir&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A line to remember</source>
        <translation>Un mot pour s’en souvenir</translation>
    </message>
    <message>
        <source>{rhythm}, drifting</source>
        <translation>{rhythm}, en dérive</translation>
    </message>
    <message>
        <source>{lateness}, drifting</source>
        <translation>{lateness}, en dérive</translation>
    </message>
    <message>
        <source>Private: left out of pictures and of exports to share</source>
        <translation>Fiche privée&#x202f;: absente des images et des exports à partager</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>formerly {name}</source>
        <translation>auparavant {name}</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Messageries</translation>
    </message>
    <message>
        <source>Messenger</source>
        <comment>a button that adds one</comment>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>a button that adds one</comment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>a button that adds one between two people</comment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>the strength of a link</comment>
        <translation>non dite</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Choisissez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Votre rencontre</translation>
    </message>
    <message>
        <source>How you met</source>
        <comment>a button that adds it</comment>
        <translation>Votre rencontre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a button that adds one</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a button that adds one</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation>Écrire à {value}</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>Appeler le {value}</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>Ouvrir {value}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>a button that adds one</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Birthday or date</source>
        <comment>a button that adds one</comment>
        <translation>Anniversaire ou date</translation>
    </message>
    <message>
        <source>21 September 1987, or without the year</source>
        <translation>21&#xa0;septembre 1987, ou sans l’année</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Quelle date</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>said %n days ahead</source>
        <translation>
            <numerusform>annoncé %n&#xa0;jour avant</numerusform>
            <numerusform>annoncé %n&#xa0;jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Annonce</translation>
    </message>
    <message numerus="yes">
        <source>Say it %n days ahead</source>
        <translation>
            <numerusform>L’annoncer %n&#xa0;jour avant</numerusform>
            <numerusform>L’annoncer %n&#xa0;jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Say it on the day</source>
        <translation>L’annoncer le jour même</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Ajouter&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Met through</source>
        <comment>a button that adds it</comment>
        <translation>Rencontre par</translation>
    </message>
    <message>
        <source>Met through</source>
        <translation>Rencontre par</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Added on {day}.</source>
        <translation>Fiche ajoutée le {day}.</translation>
    </message>
    <message>
        <source>Connected: {day}.</source>
        <translation>En relation depuis&#x202f;: {day}.</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>See what it is made of</source>
        <translation>Voir de quoi elle est faite</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Prochain contact</translation>
    </message>
    <message>
        <source>See why, change the cadence or plan a follow-up</source>
        <translation>Voir pourquoi, changer le rythme ou planifier une relance</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no follow-up</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>dans les archives</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>ne pas contacter</translation>
    </message>
    <message>
        <source>to sort first</source>
        <translation>d’abord à classer</translation>
    </message>
    <message>
        <source>reminders off</source>
        <translation>sans rappel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>French, English…</source>
        <translation>Français, anglais…</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>a button that adds them</comment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no choice of a field</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose another circle</source>
        <translation>Choisir un autre cercle</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a button: note an exchange</comment>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Log an exchange with {name}</source>
        <translation>Noter un échange avec {name}</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a button</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Appeler {name}</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Autres actions pour {name}</translation>
    </message>
    <message>
        <source>{title} at {organisation}</source>
        <translation>{title} à {organisation}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre avant le nom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Après le nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Undivided name</source>
        <translation>Nom d’un seul tenant</translation>
    </message>
    <message>
        <source>Phonetic name</source>
        <translation>Nom phonétique</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>kana, pinyin</source>
        <translation>kana, pinyin</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contact a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>“{sounds}”</source>
        <translation>«&#x202f;{sounds}&#x202f;»</translation>
    </message>
    <message>
        <source>introduced them</source>
        <translation>à l’origine de la rencontre</translation>
    </message>
    <message>
        <source>Came through them</source>
        <translation>Par son intermédiaire</translation>
    </message>
    <message>
        <source>came through them</source>
        <translation>rencontre par son intermédiaire</translation>
    </message>
    <message numerus="yes">
        <source>With you for %n months</source>
        <translation>
            <numerusform>Avec vous pendant %n&#xa0;mois</numerusform>
            <numerusform>Avec vous pendant %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly with you</source>
        <translation>Peut-être avec vous</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>LinkedIn’s archive or its Connections.csv, any table of contacts (CSV), an export of Réseau.</source>
        <translation>L’archive de LinkedIn ou son Connections.csv, tout tableau de contacts (CSV), un export de Réseau.</translation>
    </message>
    <message>
        <source>Your LinkedIn contacts</source>
        <translation>Vos relations LinkedIn</translation>
    </message>
    <message>
        <source>1. On LinkedIn, open Settings, Data privacy, Get a copy of your data.</source>
        <translation>1. Sur LinkedIn, ouvrez Préférences, Confidentialité des données, Obtenir une copie de vos données.</translation>
    </message>
    <message>
        <source>2. Ask for Connections; a message comes with the archive some minutes later.</source>
        <translation>2. Demandez les relations (Connections)&#x202f;; l’archive arrive par e-mail quelques minutes plus tard.</translation>
    </message>
    <message>
        <source>3. Drop the archive here as it is: nothing needs unpacking.</source>
        <translation>3. Déposez l’archive ici telle quelle&#x202f;: il n’y a rien à décompresser.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file} could not be written.</source>
        <translation>Impossible d’écrire {file}.</translation>
    </message>
    <message>
        <source>Its folder does not exist. Nothing changed; choose another folder.</source>
        <translation>Son dossier n’existe pas. Rien n’a changé&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A folder has that name. Nothing changed; choose another name.</source>
        <translation>Un dossier porte déjà ce nom. Rien n’a changé&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>You may not write there. Nothing changed; choose another folder.</source>
        <translation>Vous n’avez pas le droit d’y écrire. Rien n’a changé&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing changed; make room, then try again.</source>
        <translation>Le disque est plein. Rien n’a changé&#x202f;; faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing changed; try another folder.</source>
        <translation>Rien n’a changé&#x202f;; essayez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} is no table: it looks like {value}.</source>
        <translation>{file} n’est pas un tableau&#x202f;: on dirait un fichier {value}.</translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} n’est plus là.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} est un dossier.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>{file} ne peut pas s’ouvrir.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>{file} is too large: {value} MB, where {other} MB are read at most.</source>
        <translation>{file} est trop lourd&#x202f;: {value}&#xa0;Mo, quand la lecture s’arrête à {other}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>{file} holds no text.</source>
        <translation>{file} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>There is no encoding called {value}.</source>
        <translation>Aucun encodage ne s’appelle {value}.</translation>
    </message>
    <message>
        <source>{file} is of a LinkedIn export, but holds no connections.</source>
        <translation>{file} vient d’un export LinkedIn, mais ne contient aucune relation.</translation>
    </message>
    <message>
        <source>{file} has names of columns and no row under them.</source>
        <translation>{file} a des noms de colonnes, et aucune ligne en dessous.</translation>
    </message>
    <message>
        <source>No column of {file} is known.</source>
        <translation>Aucune colonne de {file} n’a été reconnue.</translation>
    </message>
    <message>
        <source>{without} of the {rows} rows of {file} name nobody.</source>
        <translation>Lignes sans nom dans {file}&#x202f;: {without} sur {rows}.</translation>
    </message>
    <message>
        <source>No readable row in {file}.</source>
        <translation>Aucune ligne lisible dans {file}.</translation>
    </message>
    <message>
        <source>{file} is not well-formed JSON.</source>
        <translation>{file} n’est pas du JSON bien formé.</translation>
    </message>
    <message>
        <source>{file} is no export of Réseau.</source>
        <translation>{file} n’est pas un export de Réseau.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than an export holds.</source>
        <translation>Décompressé, {file} serait bien plus gros qu’un export.</translation>
    </message>
    <message>
        <source>{file} is locked by a password.</source>
        <translation>{file} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{file} is damaged or was not wholly downloaded.</source>
        <translation>{file} est abîmé, ou n’a pas été téléchargé en entier.</translation>
    </message>
    <message>
        <source>{file} holds other archives only.</source>
        <translation>{file} ne contient que d’autres archives.</translation>
    </message>
    <message>
        <source>{file} holds no Connections.csv.</source>
        <translation>{file} ne contient pas de Connections.csv.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing changed. Export your contacts as CSV, then choose that file.</source>
        <translation>Rien n’a changé. Exportez vos contacts en CSV, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Nothing changed. Choose the file again.</source>
        <translation>Rien n’a changé. Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Nothing changed. Choose a file inside it.</source>
        <translation>Rien n’a changé. Choisissez un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>Nothing changed. See that you may read it, then try again.</source>
        <translation>Rien n’a changé. Vérifiez que vous avez le droit de le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing changed. Export it again, then choose the new file.</source>
        <translation>Rien n’a changé. Exportez-le de nouveau, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Nothing changed. Export fewer contacts at a time.</source>
        <translation>Rien n’a changé. Exportez moins de contacts à la fois.</translation>
    </message>
    <message>
        <source>Nothing changed. Try UTF-8 or Windows-1252.</source>
        <translation>Rien n’a changé. Essayez UTF-8 ou Windows-1252.</translation>
    </message>
    <message>
        <source>Nothing changed. Choose Connections.csv, or the whole archive as LinkedIn gave it.</source>
        <translation>Rien n’a changé. Choisissez Connections.csv, ou l’archive entière telle que LinkedIn l’a donnée.</translation>
    </message>
    <message>
        <source>Nothing changed. Line {line} reads: {cells}. Try another separator, or say what the columns hold.</source>
        <translation>Rien n’a changé. À la ligne {line}, on lit&#x202f;: {cells}. Essayez un autre séparateur, ou dites ce que contiennent les colonnes.</translation>
    </message>
    <message>
        <source>Nothing changed. The first is on line {line}. Try another separator, or say where the names are.</source>
        <translation>Rien n’a changé. La première est à la ligne {line}. Essayez un autre séparateur, ou dites où sont les noms.</translation>
    </message>
    <message>
        <source>Nothing changed. Line {line}: {reason}. Try another encoding, such as Windows-1252.</source>
        <translation>Rien n’a changé. Ligne {line}&#x202f;: {reason}. Essayez un autre encodage, comme Windows-1252.</translation>
    </message>
    <message>
        <source>Nothing changed. What is wrong begins on line {value}.</source>
        <translation>Rien n’a changé. L’erreur commence à la ligne {value}.</translation>
    </message>
    <message>
        <source>Nothing changed. At {value} stands: {other}.</source>
        <translation>Rien n’a changé. À l’endroit {value}, on lit&#x202f;: {other}.</translation>
    </message>
    <message>
        <source>Nothing changed and nothing was unpacked. Unpack it yourself if you trust it.</source>
        <translation>Rien n’a changé, et rien n’a été décompressé. Décompressez-le vous-même si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>Nothing changed. Unpack it, then choose the file inside.</source>
        <translation>Rien n’a changé. Décompressez-le, puis choisissez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>Nothing changed. Download it again, then choose the new file.</source>
        <translation>Rien n’a changé. Téléchargez-le de nouveau, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Nothing changed. Unpack it, then choose {value}.</source>
        <translation>Rien n’a changé. Décompressez-le, puis choisissez {value}.</translation>
    </message>
    <message>
        <source>Nothing changed. It holds {names}. Ask LinkedIn for an export that includes connections.</source>
        <translation>Rien n’a changé. On y trouve {names}. Demandez à LinkedIn un export qui comprend les relations.</translation>
    </message>
</context>
<context>
    <name>Files of exchanges</name>
    <message>
        <source>{name} is no longer where it was: {folder}. The exchange keeps its name.</source>
        <translation>{name} n’est plus à sa place&#x202f;: {folder}. L’échange en garde le nom.</translation>
    </message>
    <message>
        <source>{name} is a program. Réseau does not start programs; its folder can be shown.</source>
        <translation>{name} est un programme. Réseau ne lance pas de programme&#x202f;; son dossier peut être ouvert.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {name}.</source>
        <translation>Rien sur cet ordinateur n’ouvre {name}.</translation>
    </message>
    <message>
        <source>The folder is no longer there: {folder}.</source>
        <translation>Le dossier n’est plus là&#x202f;: {folder}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Enregistrer comme liste…</translation>
    </message>
    <message>
        <source>Show these in circles</source>
        <translation>Voir ces personnes dans les cercles</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exporter cette liste…</translation>
    </message>
    <message>
        <source>Import into this list…</source>
        <translation>Importer dans cette liste…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Change as text</source>
        <translation>Modifier en texte</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter with words…</source>
        <translation>Filtrer par des mots…</translation>
    </message>
    <message>
        <source>Show them in Contacts</source>
        <translation>Les voir dans Contacts</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Only one organisation</source>
        <translation>Une seule organisation</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Listes gardées</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>drifting outwards</source>
        <translation>en dérive</translation>
    </message>
    <message>
        <source>never in touch</source>
        <translation>jamais en contact</translation>
    </message>
    <message>
        <source>birthday this week</source>
        <translation>anniversaire cette semaine</translation>
    </message>
    <message>
        <source>to thank</source>
        <translation>à remercier</translation>
    </message>
    <message>
        <source>seeks something you offer</source>
        <translation>cherche ce que vous offrez</translation>
    </message>
    <message>
        <source>without a purpose</source>
        <translation>sans raison notée</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>cibles</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>FilterMenus</name>
    <message>
        <source>Your own fields</source>
        <translation>Vos champs</translation>
    </message>
    <message>
        <source>Looking for the names in use…</source>
        <translation>Recherche des noms utilisés…</translation>
    </message>
    <message>
        <source>Type another…</source>
        <translation>En saisir un autre…</translation>
    </message>
    <message>
        <source>All but these</source>
        <translation>Toutes sauf celles-ci</translation>
    </message>
    <message>
        <source>Change as text</source>
        <translation>Modifier en texte</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Filter with words, as in Contacts</source>
        <translation>Filtrer par des mots, comme dans Contacts</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>a filter: the last exchange</comment>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Only</source>
        <comment>a filter: only archived people, only private ones</comment>
        <translation>Uniquement</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>a birthday</source>
        <translation>un anniversaire</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse postale</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a messenger</source>
        <translation>une messagerie</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>une photo</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>une organisation</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>une fonction</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>une langue</translation>
    </message>
    <message>
        <source>a link with somebody</source>
        <translation>un lien avec quelqu’un</translation>
    </message>
    <message>
        <source>something sought</source>
        <translation>une recherche</translation>
    </message>
    <message>
        <source>something offered</source>
        <translation>une offre</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>une relance</translation>
    </message>
    <message>
        <source>an exchange</source>
        <translation>un échange</translation>
    </message>
    <message>
        <source>a cadence of their own</source>
        <translation>un rythme à elles</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivées</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privées</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>décédées</translation>
    </message>
    <message>
        <source>not to be contacted</source>
        <translation>à ne pas contacter</translation>
    </message>
    <message numerus="yes">
        <source>over %n days</source>
        <translation>
            <numerusform>plus de %n&#xa0;jour</numerusform>
            <numerusform>plus de %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n weeks</source>
        <translation>
            <numerusform>plus de %n&#xa0;semaine</numerusform>
            <numerusform>plus de %n&#xa0;semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n months</source>
        <translation>
            <numerusform>plus de %n&#xa0;mois</numerusform>
            <numerusform>plus de %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n years</source>
        <translation>
            <numerusform>plus de %n&#xa0;an</numerusform>
            <numerusform>plus de %n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>moins de %n&#xa0;jour</numerusform>
            <numerusform>moins de %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n weeks</source>
        <translation>
            <numerusform>moins de %n&#xa0;semaine</numerusform>
            <numerusform>moins de %n&#xa0;semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n months</source>
        <translation>
            <numerusform>moins de %n&#xa0;mois</numerusform>
            <numerusform>moins de %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n years</source>
        <translation>
            <numerusform>moins de %n&#xa0;an</numerusform>
            <numerusform>moins de %n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} +{number}</source>
        <comment>a filter with several values</comment>
        <translation>{first} +{number}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>sauf {value}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>quoi que ce soit</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language a filter is typed in: en or fr</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>from a whole day to another</comment>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>moins de {number}</translation>
    </message>
    <message>
        <source>{number} at most</source>
        <translation>{number} au plus</translation>
    </message>
    <message>
        <source>{number} at least</source>
        <translation>{number} au moins</translation>
    </message>
    <message>
        <source>over {number}</source>
        <translation>plus de {number}</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>a whole day, not a month or a year, after before or after</comment>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>avant {day}</translation>
    </message>
    <message>
        <source>{day} or before</source>
        <translation>{day} ou avant</translation>
    </message>
    <message>
        <source>{day} or after</source>
        <translation>{day} ou après</translation>
    </message>
    <message>
        <source>after {day}</source>
        <translation>après {day}</translation>
    </message>
    <message>
        <source>“{typed}” is no filter: it is searched as words.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un filtre&#x202f;: ces mots sont cherchés tels quels.</translation>
    </message>
    <message>
        <source>“{typed}”: this filter does not know that word.</source>
        <translation>«&#x202f;{typed}&#x202f;»&#x202f;: ce filtre ne connaît pas ce mot.</translation>
    </message>
    <message>
        <source>“{typed}”: write a date or a distance such as &gt;6m, &lt;30d or 2025.</source>
        <translation>«&#x202f;{typed}&#x202f;»&#x202f;: écrivez une date ou une durée, comme &gt;6m, &lt;30j ou 2025.</translation>
    </message>
    <message>
        <source>“{typed}”: write a number such as &gt;50.</source>
        <translation>«&#x202f;{typed}&#x202f;»&#x202f;: écrivez un nombre, comme &gt;50.</translation>
    </message>
    <message>
        <source>“{typed}”: the end comes before the beginning.</source>
        <translation>«&#x202f;{typed}&#x202f;»&#x202f;: la fin vient avant le début.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>{place} of {found}</source>
        <translation>{place} sur {found}</translation>
    </message>
    <message>
        <source>Search in the circles</source>
        <translation>Chercher dans les cercles</translation>
    </message>
    <message>
        <source>Previous person found</source>
        <translation>Personne trouvée précédente</translation>
    </message>
    <message>
        <source>Next person found</source>
        <translation>Personne trouvée suivante</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Filling in the sample network</source>
        <translation>Mise en place du réseau d’exemple</translation>
    </message>
    <message>
        <source>A moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Bienvenue, {name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>You</source>
        <comment>the disc in the middle</comment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Here one takes care of the people one knows. Let us begin with a question, then some names.</source>
        <translation>Ici, on prend soin des gens que l’on connaît. Commençons par une question, puis par quelques noms.</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>Import your LinkedIn contacts</source>
        <translation>Importer vos relations LinkedIn</translation>
    </message>
    <message>
        <source>The archive it sent you, or Connections.csv.</source>
        <translation>L’archive reçue de LinkedIn, ou Connections.csv.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>CSV, your spreadsheet, an export of Réseau.</source>
        <translation>CSV, votre tableur, un export de Réseau.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Try it with a sample network</source>
        <translation>Essayer avec un réseau d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n invented people, taken away again at once.</source>
        <translation>
            <numerusform>%n&#xa0;personne inventée, à retirer d’un geste.</numerusform>
            <numerusform>%n&#xa0;personnes inventées, à retirer d’un geste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file.</source>
        <translation>Tout reste sur cet ordinateur, dans un seul fichier.</translation>
    </message>
    <message>
        <source>Add somebody by hand</source>
        <translation>Ajouter une personne à la main</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>What is it, or with whom?</source>
        <translation>De quoi s’agit-il, ou avec qui&#x202f;?</translation>
    </message>
    <message>
        <source>One of the two is enough.</source>
        <translation>L’un des deux suffit.</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Nouvelle relance</translation>
    </message>
    <message>
        <source>Change the follow-up</source>
        <translation>Modifier la relance</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Donner suite</translation>
    </message>
    <message>
        <source>Rekindle the tie</source>
        <translation>Raviver le lien</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>Féliciter</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Demander quelque chose</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>New follow-up</source>
        <translation>Nouvelle relance</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Send the report, ask about the project…</source>
        <translation>Envoyer le rapport, prendre des nouvelles du projet…</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>At a given time</source>
        <translation>À une heure donnée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>More about this follow-up</source>
        <translation>Autres actions pour cette relance</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>FollowUpRows</name>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>{points} given</source>
        <translation>donné {points}</translation>
    </message>
    <message>
        <source>{points} received</source>
        <translation>reçu {points}</translation>
    </message>
    <message>
        <source>See what it is made of, or add something</source>
        <translation>Voir de quoi c’est fait, ou ajouter quelque chose</translation>
    </message>
    <message>
        <source>Given and received</source>
        <translation>Donné et reçu</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>to thank</source>
        <translation>à remercier</translation>
    </message>
    <message>
        <source>indebted</source>
        <translation>redevable</translation>
    </message>
    <message>
        <source>generous</source>
        <translation>généreux</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <source>Nothing was noted yet, in either direction.</source>
        <translation>Rien n’a encore été noté, dans aucun sens.</translation>
    </message>
    <message>
        <source>You received something, and since that day nothing was given and no thanks were noted.</source>
        <translation>Vous avez reçu quelque chose&#x202f;; depuis ce jour, rien n’a été donné et aucun remerciement noté.</translation>
    </message>
    <message>
        <source>You received at least three times what you gave, and it counts.</source>
        <translation>Vous avez reçu au moins trois fois ce que vous avez donné, et cela compte.</translation>
    </message>
    <message>
        <source>You gave at least three times what you received.</source>
        <translation>Vous avez donné au moins trois fois ce que vous avez reçu.</translation>
    </message>
    <message>
        <source>Neither side is three times the other.</source>
        <translation>Aucun des deux côtés ne vaut trois fois l’autre.</translation>
    </message>
    <message>
        <source>What was given or received counts half after two years.</source>
        <translation>Ce qui a été donné ou reçu compte moitié moins après deux ans.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Offer relayed</source>
        <translation>Offre relayée</translation>
    </message>
    <message>
        <source>Helping hand</source>
        <translation>Coup de main</translation>
    </message>
    <message>
        <source>Recommendation given</source>
        <translation>Recommandation donnée</translation>
    </message>
    <message>
        <source>Recommendation received</source>
        <translation>Recommandation reçue</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Conseil donné</translation>
    </message>
    <message>
        <source>Advice received</source>
        <translation>Conseil reçu</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information donnée</translation>
    </message>
    <message>
        <source>Information received</source>
        <translation>Information reçue</translation>
    </message>
    <message>
        <source>Visibility given</source>
        <translation>Visibilité donnée</translation>
    </message>
    <message>
        <source>Visibility received</source>
        <translation>Visibilité reçue</translation>
    </message>
    <message>
        <source>Introduction given</source>
        <translation>Présentation faite</translation>
    </message>
    <message>
        <source>Introduction received</source>
        <translation>Présentation reçue</translation>
    </message>
    <message>
        <source>Offer relayed to them</source>
        <translation>Offre relayée à cette personne</translation>
    </message>
    <message>
        <source>Offer relayed to you</source>
        <translation>Offre relayée vers vous</translation>
    </message>
    <message>
        <source>Helping hand given</source>
        <translation>Coup de main donné</translation>
    </message>
    <message>
        <source>Helping hand received</source>
        <translation>Coup de main reçu</translation>
    </message>
    <message>
        <source>Given, size {size}.</source>
        <translation>Donné, taille {size}.</translation>
    </message>
    <message>
        <source>Received, size {size}.</source>
        <translation>Reçu, taille {size}.</translation>
    </message>
    <message>
        <source>1: five minutes</source>
        <translation>1&#x202f;: cinq minutes</translation>
    </message>
    <message>
        <source>3: an hour or two</source>
        <translation>3&#x202f;: une heure ou deux</translation>
    </message>
    <message>
        <source>5: a favour that counts</source>
        <translation>5&#x202f;: un service qui compte</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Nobody picked.</source>
        <translation>Aucune personne choisie.</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message numerus="yes">
        <source>%n actions undone.</source>
        <translation>
            <numerusform>%n&#xa0;action annulée.</numerusform>
            <numerusform>%n&#xa0;actions annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions done again.</source>
        <translation>
            <numerusform>%n&#xa0;action rétablie.</numerusform>
            <numerusform>%n&#xa0;actions rétablies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Undone alone: {what}.</source>
        <translation>Annulation isolée&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Undoing one action alone</source>
        <translation>Annulation d’une seule action</translation>
    </message>
    <message>
        <source>There is nothing left to undo here. Nothing was changed.</source>
        <translation>Il n’y a plus rien à annuler ici. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Nothing about “{words}”.</source>
        <translation>Rien sur «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Réseau — Guide</source>
        <translation>Réseau — Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Nobody is there now.</source>
        <translation>Personne n’y est aujourd’hui.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Une organisation a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Ajouter un autre nom</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Fusionner avec une autre…</translation>
    </message>
    <message>
        <source>Who is there now, in Contacts</source>
        <translation>Qui y est aujourd’hui, dans Contacts</translation>
    </message>
    <message>
        <source>What you noted about it</source>
        <translation>Ce que vous en avez noté</translation>
    </message>
    <message>
        <source>See in the list</source>
        <translation>Voir dans la liste</translation>
    </message>
    <message>
        <source>Call it otherwise, everywhere</source>
        <translation>La nommer autrement, partout</translation>
    </message>
    <message>
        <source>More about this organisation</source>
        <translation>Autres actions sur cette organisation</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>thanks</source>
        <translation>remerciement</translation>
    </message>
    <message>
        <source>seeks “{topic}”</source>
        <translation>cherche «&#x202f;{topic}&#x202f;»</translation>
    </message>
    <message>
        <source>offers “{topic}”</source>
        <translation>offre «&#x202f;{topic}&#x202f;»</translation>
    </message>
    <message>
        <source>follow-up on {day}: {what}</source>
        <translation>relance le {day}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>follow-up on {day}</source>
        <translation>relance le {day}</translation>
    </message>
    <message>
        <source>Also: {parts}</source>
        <translation>Aussi&#x202f;: {parts}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n&#xa0;personne ajoutée</numerusform>
            <numerusform>%n&#xa0;personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>cards, after “people added”</comment>
        <translation>
            <numerusform>%n&#xa0;modifiée</numerusform>
            <numerusform>%n&#xa0;modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>from {old} to {new}</source>
        <comment>circles</comment>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <comment>a detail of a card and what it is now</comment>
        <translation>{what}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <comment>a detail of a card</comment>
        <translation>{what}&#x202f;: modification</translation>
    </message>
    <message>
        <source>{what} added</source>
        <comment>a detail of a card</comment>
        <translation>{what}&#x202f;: ajout</translation>
    </message>
    <message>
        <source>{what} removed</source>
        <comment>a detail of a card</comment>
        <translation>{what}&#x202f;: retrait</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>Pourquoi cette personne</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web link</source>
        <translation>Lien web</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Link between people</source>
        <translation>Lien entre personnes</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>What they seek</source>
        <translation>Sujet cherché</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Sujet offert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Dated note</source>
        <translation>Note datée</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>now: {value}</source>
        <translation>désormais&#x202f;: {value}</translation>
    </message>
    <message numerus="yes">
        <source>from {old} to %n days</source>
        <comment>a cadence</comment>
        <translation>
            <numerusform>de {old} à %n&#xa0;jour</numerusform>
            <numerusform>de {old} à %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {old} to %n people</source>
        <comment>a capacity</comment>
        <translation>
            <numerusform>de {old} à %n&#xa0;personne</numerusform>
            <numerusform>de {old} à %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks changed</source>
        <translation>Mentions modifiées</translation>
    </message>
    <message>
        <source>reminders on</source>
        <translation>rappels activés</translation>
    </message>
    <message>
        <source>reminders off</source>
        <translation>rappels désactivés</translation>
    </message>
    <message>
        <source>to the bin</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>out of the bin</source>
        <translation>sortie de la corbeille</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivées</translation>
    </message>
    <message>
        <source>out of the archive</source>
        <translation>sortie des archives</translation>
    </message>
    <message>
        <source>undone, {day}</source>
        <translation>annulé, {day}</translation>
    </message>
    <message>
        <source>undone alone, {day}</source>
        <translation>annulé seul, {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>when an action was done</comment>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Go back to before this import</source>
        <translation>Revenir avant cet import</translation>
    </message>
    <message>
        <source>Go back to before this merge</source>
        <translation>Revenir avant cette fusion</translation>
    </message>
    <message>
        <source>Go back to before this action</source>
        <translation>Revenir avant cette action</translation>
    </message>
    <message>
        <source>Undo the import only</source>
        <translation>Annuler seulement l’import</translation>
    </message>
    <message>
        <source>Undo the merge only</source>
        <translation>Annuler seulement la fusion</translation>
    </message>
    <message>
        <source>Undo this action only</source>
        <translation>Annuler seulement cette action</translation>
    </message>
    <message numerus="yes">
        <source>%n actions will be undone, from the newest to this one.</source>
        <translation>
            <numerusform>%n&#xa0;action sera annulée.</numerusform>
            <numerusform>%n&#xa0;actions seront annulées, de la plus récente à celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased: all of it can be done again.</source>
        <translation>Rien n’est effacé&#x202f;: tout se rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions will be done again, up to this one.</source>
        <translation>
            <numerusform>%n&#xa0;action sera rétablie.</numerusform>
            <numerusform>%n&#xa0;actions seront rétablies, jusqu’à celle-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network still holds %n contacts.</source>
        <translation>
            <numerusform>Le réseau compte toujours %n&#xa0;contact.</numerusform>
            <numerusform>Le réseau compte toujours %n&#xa0;contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts instead of {now}.</source>
        <translation>
            <numerusform>%n&#xa0;contact au lieu de {now}.</numerusform>
            <numerusform>%n&#xa0;contacts au lieu de {now}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n actions done since stay.</source>
        <translation>
            <numerusform>L’action faite depuis reste.</numerusform>
            <numerusform>Les %n&#xa0;actions faites depuis restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will be taken away.</source>
        <translation>
            <numerusform>%n&#xa0;personne sera retirée.</numerusform>
            <numerusform>%n&#xa0;personnes seront retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased people will come back.</source>
        <translation>
            <numerusform>%n&#xa0;personne effacée reviendra.</numerusform>
            <numerusform>%n&#xa0;personnes effacées reviendront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards will be as they were before.</source>
        <translation>
            <numerusform>%n&#xa0;fiche redeviendra comme avant.</numerusform>
            <numerusform>%n&#xa0;fiches redeviendront comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>So there is nothing to undo.</source>
        <translation>Il n’y a donc rien à annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%n people touched since, or linked to them, will be kept with everything on them.</source>
        <translation>
            <numerusform>%n&#xa0;personne modifiée depuis, ou liée à une telle personne, sera gardée avec tout ce qui la concerne.</numerusform>
            <numerusform>%n&#xa0;personnes modifiées depuis, ou liées à de telles personnes, seront gardées avec tout ce qui les concerne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n&#xa0;autre</numerusform>
            <numerusform>%n&#xa0;autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message>
        <source>Since {month}</source>
        <translation>Depuis {month}</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n&#xa0;action</numerusform>
            <numerusform>%n&#xa0;actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n actions</source>
        <translation>
            <numerusform>{shown} sur %n&#xa0;action</numerusform>
            <numerusform>{shown} sur %n&#xa0;actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Person, field, word</source>
        <translation>Personne, champ, mot</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
</context>
<context>
    <name>HistoryKinds</name>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>HistoryLines</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No action like this.</source>
        <translation>Aucune action de ce genre.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Whatever you do will be listed here.</source>
        <translation>Rien n’a encore été fait. Tout ce que vous ferez sera noté ici.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>everything that was done, and how to come back to it</source>
        <translation>tout ce qui a été fait, et comment y revenir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All exchanges</source>
        <translation>Tous les échanges</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Ce qui a été fait, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>This is being done.</source>
        <translation>C’est en cours.</translation>
    </message>
    <message>
        <source>Everybody it touched was touched since.</source>
        <translation>Toutes les personnes concernées ont été modifiées depuis.</translation>
    </message>
    <message>
        <source>Select a line to see what it did, and to come back to before it.</source>
        <translation>Choisissez une ligne pour voir ce qu’elle a changé et revenir à l’état d’avant.</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personnes ajoutées</translation>
    </message>
    <message>
        <source>Cards changed</source>
        <translation>Fiches modifiées</translation>
    </message>
    <message>
        <source>People erased</source>
        <translation>Personnes effacées</translation>
    </message>
    <message numerus="yes">
        <source>The %n changed cards</source>
        <translation>
            <numerusform>La fiche modifiée</numerusform>
            <numerusform>Les %n&#xa0;fiches modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Something else was done since: this can no longer be done again.</source>
        <translation>Autre chose a été fait depuis&#x202f;: ceci ne peut plus être rétabli.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>Redo %n actions</source>
        <translation>
            <numerusform>Rétablir l’action</numerusform>
            <numerusform>Rétablir les %n&#xa0;actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n actions</source>
        <translation>
            <numerusform>Annuler l’action</numerusform>
            <numerusform>Annuler les %n&#xa0;actions</numerusform>
        </translation>
    </message>
    <message>
        <source>See the people</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>Undo it alone</source>
        <translation>L’annuler seul</translation>
    </message>
    <message>
        <source>It would be undone for</source>
        <translation>Ce serait annulé pour</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation>Ces personnes restent comme elles sont</translation>
    </message>
    <message>
        <source>Hide the people</source>
        <translation>Masquer les personnes</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>would be undone</source>
        <translation>serait annulé</translation>
    </message>
    <message>
        <source>up to here, this one too</source>
        <translation>jusqu’ici compris</translation>
    </message>
    <message>
        <source>would be done again</source>
        <translation>serait rétabli</translation>
    </message>
</context>
<context>
    <name>ImportFileForm</name>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>ImportIntoForm</name>
    <message>
        <source>Newcomers go to</source>
        <translation>Les nouveaux vont dans</translation>
    </message>
    <message>
        <source>Circle of the newcomers</source>
        <translation>Cercle des nouveaux</translation>
    </message>
    <message>
        <source>with the tag</source>
        <translation>avec l’étiquette</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Tag of the newcomers</source>
        <translation>Étiquette des nouveaux</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>An import is being saved; wait a moment.</source>
        <translation>Un import est en cours d’enregistrement&#x202f;; patientez un instant.</translation>
    </message>
    <message>
        <source>step {number} of 4</source>
        <translation>étape {number} sur 4</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’import</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Report saved: {file}</source>
        <translation>Rapport enregistré&#x202f;: {file}</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Step {number} of 4: {name}</source>
        <translation>Étape {number} sur 4&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.zip *.json *.tsv *.txt)</source>
        <translation>Contacts (*.csv *.zip *.json *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your network changes only once you save.</source>
        <translation>Votre réseau ne change qu’à l’enregistrement.</translation>
    </message>
    <message>
        <source>See the summary</source>
        <translation>Voir le bilan</translation>
    </message>
    <message>
        <source>Can be undone here, or with Edit, Undo.</source>
        <translation>Annulable d’un geste, ici ou par Édition, Annuler.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sort the newcomers</source>
        <translation>Classer les nouveaux</translation>
    </message>
    <message>
        <source>It is being undone.</source>
        <translation>L’annulation est en cours.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>All that the file says is known already.</source>
        <translation>Tout ce que dit le fichier est déjà connu.</translation>
    </message>
    <message>
        <source>Everybody new arrives in “{circle}”. Nothing is saved before the summary.</source>
        <translation>Tout arrive dans «&#x202f;{circle}&#x202f;». Rien n’est enregistré avant le bilan.</translation>
    </message>
    <message>
        <source>Nothing is saved before the summary.</source>
        <translation>Rien n’est enregistré avant le bilan.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to look at, none compulsory.</source>
        <translation>
            <numerusform>%n&#xa0;cas à revoir, sans obligation.</numerusform>
            <numerusform>%n&#xa0;cas à revoir, aucun obligatoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this file can be read yet.</source>
        <translation>Rien n’est encore lisible dans ce fichier.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Le fichier est en cours de lecture.</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Import de {file}</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Annulation de l’import</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>Nothing changed. Export contacts as CSV to add them to yours.</source>
        <translation>Rien n’a changé. Exportez des contacts en CSV pour les ajouter aux vôtres.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abandonné.</translation>
    </message>
    <message>
        <source>Nothing was undone: the import is there as it was.</source>
        <translation>Rien n’a été défait&#x202f;: l’import est là comme avant.</translation>
    </message>
    <message>
        <source>Your network changed meanwhile.</source>
        <translation>Votre réseau a changé entre-temps.</translation>
    </message>
    <message>
        <source>The file was compared with it again; look once more, then save.</source>
        <translation>Le fichier lui a été comparé de nouveau&#x202f;; regardez encore une fois, puis enregistrez.</translation>
    </message>
    <message>
        <source>Something else was done since.</source>
        <translation>Autre chose a été fait depuis.</translation>
    </message>
    <message>
        <source>Nothing was undone. Edit, Undo goes back step by step.</source>
        <translation>Rien n’a été annulé. Édition, Annuler revient en arrière pas à pas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n&#xa0;ajoutée</numerusform>
            <numerusform>%n&#xa0;ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n&#xa0;mise à jour</numerusform>
            <numerusform>%n&#xa0;mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n&#xa0;fusionnée</numerusform>
            <numerusform>%n&#xa0;fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n&#xa0;inchangée</numerusform>
            <numerusform>%n&#xa0;inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known, left out</source>
        <translation>
            <numerusform>%n&#xa0;connue, laissée de côté</numerusform>
            <numerusform>%n&#xa0;connues, laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added, to review</source>
        <translation>
            <numerusform>%n&#xa0;ajoutée, à revoir</numerusform>
            <numerusform>%n&#xa0;ajoutées, à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n&#xa0;refusée</numerusform>
            <numerusform>%n&#xa0;refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n&#xa0;fiche</numerusform>
            <numerusform>%n&#xa0;fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows were not taken whole; --report FILE lists all.</source>
        <translation>
            <numerusform>%n&#xa0;autre ligne n’a pas été reprise telle quelle&#x202f;; --report FICHIER donne tout.</numerusform>
            <numerusform>%n&#xa0;autres lignes n’ont pas été reprises telles quelles&#x202f;; --report FICHIER donne tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {records}.</source>
        <translation>{file}&#x202f;: {records}.</translation>
    </message>
    <message>
        <source>(yours is kept)</source>
        <translation>(la vôtre est gardée)</translation>
    </message>
    <message>
        <source>same profile</source>
        <translation>même profil</translation>
    </message>
    <message>
        <source>read before</source>
        <translation>fiche déjà lue</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same name and date of connection</source>
        <translation>même nom et même date d’ajout</translation>
    </message>
    <message>
        <source>same name and organisation</source>
        <translation>même nom et même organisation</translation>
    </message>
    <message>
        <source>two records for one contact</source>
        <translation>deux fiches pour un seul contact</translation>
    </message>
    <message>
        <source>LinkedIn, export of {day}</source>
        <translation>LinkedIn, export du {day}</translation>
    </message>
    <message>
        <source>Contacts exported by Réseau</source>
        <translation>Contacts exportés par Réseau</translation>
    </message>
    <message>
        <source>A whole network exported by Réseau</source>
        <translation>Un réseau entier exporté par Réseau</translation>
    </message>
    <message>
        <source>A table of contacts</source>
        <translation>Un tableau de contacts</translation>
    </message>
    <message>
        <source>LinkedIn, an export since 2023</source>
        <translation>LinkedIn, export de 2023 ou après</translation>
    </message>
    <message>
        <source>LinkedIn, an export of 2021 to 2023</source>
        <translation>LinkedIn, export de 2021 à 2023</translation>
    </message>
    <message>
        <source>LinkedIn, an export before 2021</source>
        <translation>LinkedIn, export d’avant 2021</translation>
    </message>
    <message numerus="yes">
        <source>The %n line(s) above the header are left out.</source>
        <translation>
            <numerusform>La ligne de note en tête est ignorée.</numerusform>
            <numerusform>Les %n&#xa0;lignes de note en tête sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n&#xa0;ligne lue</numerusform>
            <numerusform>%n&#xa0;lignes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n&#xa0;nouveau</numerusform>
            <numerusform>%n&#xa0;nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n&#xa0;déjà connu</numerusform>
            <numerusform>%n&#xa0;déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n&#xa0;à vérifier</numerusform>
            <numerusform>%n&#xa0;à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in less than a second.</source>
        <translation>
            <numerusform>%n&#xa0;ligne lue en moins d’une seconde.</numerusform>
            <numerusform>%n&#xa0;lignes lues en moins d’une seconde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n&#xa0;seconde</numerusform>
            <numerusform>%n&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} in {seconds}.</source>
        <translation>{rows} en {seconds}.</translation>
    </message>
    <message>
        <source>Copy made just before, at {time}.</source>
        <translation>Sauvegarde faite juste avant, à {time}.</translation>
    </message>
    <message>
        <source>Left out: this person is in your network already.</source>
        <translation>Laissée de côté&#x202f;: cette personne est déjà dans votre réseau.</translation>
    </message>
    <message>
        <source>The file says nothing new: the card stays as it is.</source>
        <translation>Le fichier ne dit rien de nouveau&#x202f;: la fiche reste telle quelle.</translation>
    </message>
    <message>
        <source>What is new in the file goes to the card that you have.</source>
        <translation>Ce que le fichier a de nouveau rejoint la fiche que vous avez.</translation>
    </message>
    <message>
        <source>Both are kept as two people; the report lists them for you to look at.</source>
        <translation>Les deux sont gardées comme deux personnes&#x202f;; le rapport les liste pour que vous les revoyiez.</translation>
    </message>
    <message>
        <source>Comes in as another person.</source>
        <translation>Arrive comme une autre personne.</translation>
    </message>
    <message>
        <source>Comes in as a new contact.</source>
        <translation>Arrive comme un nouveau contact.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) to congratulate on a new job, before {day}.</source>
        <translation>
            <numerusform>%n&#xa0;relance pour féliciter d’un nouveau poste, avant le {day}.</numerusform>
            <numerusform>%n&#xa0;relances pour féliciter d’un nouveau poste, avant le {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A whole network comes into an empty one only, and yours holds %n contact(s).</source>
        <translation>
            <numerusform>Un réseau entier n’entre que dans un réseau vide, et le vôtre compte %n&#xa0;contact.</numerusform>
            <numerusform>Un réseau entier n’entre que dans un réseau vide, et le vôtre compte %n&#xa0;contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>kept; the file says {value}</source>
        <translation>gardé&#x202f;; le fichier dit {value}</translation>
    </message>
    <message>
        <source>Take the file’s value</source>
        <translation>Prendre le fichier</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma valeur</translation>
    </message>
</context>
<context>
    <name>InboxStrip</name>
    <message>
        <source>To sort</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>Close the strip</source>
        <translation>Fermer la bande</translation>
    </message>
    <message>
        <source>Drag people into a ring, or press its number.</source>
        <translation>Glissez les personnes dans un cercle, ou tapez son numéro.</translation>
    </message>
</context>
<context>
    <name>IntoForm</name>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
</context>
<context>
    <name>IntroductionDialog</name>
    <message>
        <source>Introduced: an introduction given is noted with both, today, and a link between the two.</source>
        <translation>C’est fait&#x202f;: une mise en relation donnée est notée avec chaque personne, aujourd’hui, et un lien entre les deux.</translation>
    </message>
    <message>
        <source>Ask them first: a follow-up is planned with each, {day}.</source>
        <translation>Leur demander d’abord&#x202f;: une relance est prévue avec chaque personne, {day}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ask them first</source>
        <translation>Leur demander d’abord</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>IntroductionWishes</name>
    <message>
        <source>Introduction noted with both, and a link between them.</source>
        <translation>Mise en relation notée avec chaque personne, et un lien entre les deux.</translation>
    </message>
    <message>
        <source>A follow-up with each planned, {day}.</source>
        <translation>Une relance prévue avec chaque personne, {day}.</translation>
    </message>
    <message>
        <source>These two are left in peace for three months.</source>
        <translation>Ces deux personnes sont laissées en paix trois mois.</translation>
    </message>
</context>
<context>
    <name>Introductions</name>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{who} seeks {topic}. That is what {other} offers.</source>
        <translation>{who} cherche&#x202f;: {topic}. C’est ce que {other} offre.</translation>
    </message>
    <message>
        <source>The other way round: {topic}.</source>
        <translation>Et dans l’autre sens&#x202f;: {topic}.</translation>
    </message>
    <message>
        <source>Introduce {one} and {other}</source>
        <translation>Présenter {one} et {other}</translation>
    </message>
    <message>
        <source>Introduced to {name}.</source>
        <translation>Mise en relation avec {name}.</translation>
    </message>
    <message>
        <source>Introduced by me.</source>
        <translation>Mise en relation par mes soins.</translation>
    </message>
    <message>
        <source>Introduce to {name}?</source>
        <translation>Mettre en relation avec {name}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ItemAnswers</name>
    <message>
        <source>Change the date…</source>
        <translation>Changer la date…</translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>Modifier l’événement…</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Changer la date</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts a working day from now on.</source>
        <translation>
            <numerusform>%n&#xa0;contact par jour ouvré désormais.</numerusform>
            <numerusform>%n&#xa0;contacts par jour ouvré désormais.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is a day off.</source>
        <translation>{day} est un jour de repos.</translation>
    </message>
    <message numerus="yes">
        <source>%n people moved to lighter days.</source>
        <translation>
            <numerusform>%n&#xa0;personne déplacée vers un jour plus léger.</numerusform>
            <numerusform>%n&#xa0;personnes déplacées vers des jours plus légers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Keys of “{command}”</source>
        <translation>Touches de «&#x202f;{command}&#x202f;»</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace: no keys.</source>
        <translation>Appuyez sur les nouvelles touches. Retour arrière&#x202f;: aucune.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Revenir à {keys}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Without Ctrl, only F1 to F12 can be had: other keys type or choose in lists.</source>
        <translation>Sans Ctrl, seules F1 à F12 conviennent&#x202f;: les autres touches écrivent ou choisissent dans les listes.</translation>
    </message>
    <message>
        <source>Alt with a letter or a digit opens menus.</source>
        <translation>Alt avec une lettre ou un chiffre ouvre des menus.</translation>
    </message>
    <message>
        <source>{keys} has its own use in lists, fields or windows.</source>
        <translation>{keys} a déjà son usage dans les listes, les champs ou les fenêtres.</translation>
    </message>
    <message>
        <source>{keys} is for “{command}”, which would have no such keys any more.</source>
        <translation>{keys} sert à «&#x202f;{command}&#x202f;», qui n’aurait plus ces touches.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Changer les touches…</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>noun</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Visio</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>call</source>
        <comment>noun inside a sentence</comment>
        <translation>appel</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>visio</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>réaction</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>a channel</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a channel</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Video or coffee</source>
        <comment>a channel</comment>
        <translation>Visio ou café</translation>
    </message>
    <message>
        <source>Meet</source>
        <comment>a channel</comment>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>a channel</comment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Reaction</source>
        <comment>a channel</comment>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>on a button</comment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>on a button</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call by video</source>
        <comment>on a button</comment>
        <translation>Appeler en visio</translation>
    </message>
    <message>
        <source>Meet</source>
        <comment>on a button</comment>
        <translation>Rencontrer</translation>
    </message>
    <message>
        <source>Meet at an event</source>
        <comment>on a button</comment>
        <translation>Voir à un événement</translation>
    </message>
    <message>
        <source>React</source>
        <comment>on a button</comment>
        <translation>Réagir</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{subject} added</source>
        <translation>{subject} rejoint votre réseau</translation>
    </message>
    <message>
        <source>Card of {subject} edited</source>
        <translation>Fiche modifiée pour {subject}</translation>
    </message>
    <message>
        <source>Your own card edited</source>
        <translation>Votre propre fiche modifiée</translation>
    </message>
    <message>
        <source>{subject} moved to another circle</source>
        <translation>{subject} change de cercle</translation>
    </message>
    <message>
        <source>Why {subject} belongs there noted</source>
        <translation>Raison notée pour {subject}</translation>
    </message>
    <message>
        <source>{subject} archived</source>
        <translation>{subject} passe dans les archives</translation>
    </message>
    <message>
        <source>{subject} taken out of the archive</source>
        <translation>{subject} sort des archives</translation>
    </message>
    <message>
        <source>{subject} deleted</source>
        <translation>{subject} part à la corbeille</translation>
    </message>
    <message>
        <source>{subject} restored</source>
        <translation>{subject} revient de la corbeille</translation>
    </message>
    <message>
        <source>{subject} erased for good</source>
        <translation>Fiche de {subject} effacée pour de bon</translation>
    </message>
    <message>
        <source>Tag given to {subject}</source>
        <translation>Étiquette donnée à {subject}</translation>
    </message>
    <message>
        <source>Tag taken from {subject}</source>
        <translation>Étiquette retirée à {subject}</translation>
    </message>
    <message>
        <source>Marks of {subject} changed</source>
        <translation>Mentions changées pour {subject}</translation>
    </message>
    <message>
        <source>Cadence of {subject} changed</source>
        <translation>Rythme changé pour {subject}</translation>
    </message>
    <message>
        <source>Exchange logged with {subject}</source>
        <translation>Échange noté avec {subject}</translation>
    </message>
    <message>
        <source>Exchange with {subject} edited</source>
        <translation>Échange avec {subject} modifié</translation>
    </message>
    <message>
        <source>Exchange with {subject} removed</source>
        <translation>Échange avec {subject} supprimé</translation>
    </message>
    <message>
        <source>Follow-up planned with {subject}</source>
        <translation>Relance prévue avec {subject}</translation>
    </message>
    <message>
        <source>Follow-up with {subject} edited</source>
        <translation>Relance avec {subject} modifiée</translation>
    </message>
    <message>
        <source>Follow-up with {subject} done</source>
        <translation>Relance avec {subject} faite</translation>
    </message>
    <message>
        <source>Follow-up with {subject} skipped</source>
        <translation>Relance avec {subject} passée</translation>
    </message>
    <message>
        <source>Follow-up with {subject} snoozed</source>
        <translation>Relance avec {subject} reportée</translation>
    </message>
    <message>
        <source>Follow-up with {subject} removed</source>
        <translation>Relance avec {subject} supprimée</translation>
    </message>
    <message>
        <source>{subject} moved to a lighter day</source>
        <translation>Un jour plus léger pour {subject}</translation>
    </message>
    <message>
        <source>Occasion of {subject} marked as done</source>
        <translation>Occasion marquée comme faite pour {subject}</translation>
    </message>
    <message>
        <source>Occasion of {subject} skipped</source>
        <translation>Occasion passée pour {subject}</translation>
    </message>
    <message>
        <source>Occasion of {subject} snoozed</source>
        <translation>Occasion reportée pour {subject}</translation>
    </message>
    <message>
        <source>Link of {subject} added</source>
        <translation>Lien de {subject} ajouté</translation>
    </message>
    <message>
        <source>Link of {subject} edited</source>
        <translation>Lien de {subject} modifié</translation>
    </message>
    <message>
        <source>Link of {subject} removed</source>
        <translation>Lien de {subject} retiré</translation>
    </message>
    <message>
        <source>Introduction noted: {subject}</source>
        <translation>Mise en relation notée&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Follow-ups before an introduction planned: {subject}</source>
        <translation>Relances avant une mise en relation prévues&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Introduction passed: {subject}</source>
        <translation>Mise en relation passée&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Introduction snoozed: {subject}</source>
        <translation>Mise en relation reportée&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Act with {subject} noted</source>
        <translation>Geste avec {subject} noté</translation>
    </message>
    <message>
        <source>Act with {subject} edited</source>
        <translation>Geste avec {subject} modifié</translation>
    </message>
    <message>
        <source>Act with {subject} removed</source>
        <translation>Geste avec {subject} supprimé</translation>
    </message>
    <message>
        <source>What {subject} seeks noted</source>
        <translation>Sujet cherché par {subject} noté</translation>
    </message>
    <message>
        <source>What {subject} seeks edited</source>
        <translation>Sujet cherché par {subject} modifié</translation>
    </message>
    <message>
        <source>What {subject} seeks taken away</source>
        <translation>Sujet cherché par {subject} retiré</translation>
    </message>
    <message>
        <source>What {subject} offers noted</source>
        <translation>Sujet offert par {subject} noté</translation>
    </message>
    <message>
        <source>What {subject} offers taken away</source>
        <translation>Sujet offert par {subject} retiré</translation>
    </message>
    <message>
        <source>Note about {subject} written</source>
        <translation>Note sur {subject} écrite</translation>
    </message>
    <message>
        <source>Note about {subject} edited</source>
        <translation>Note sur {subject} modifiée</translation>
    </message>
    <message>
        <source>Note about {subject} removed</source>
        <translation>Note sur {subject} supprimée</translation>
    </message>
    <message>
        <source>File attached to an exchange with {subject}</source>
        <translation>Fichier joint à un échange avec {subject}</translation>
    </message>
    <message>
        <source>File taken off an exchange with {subject}</source>
        <translation>Fichier retiré d’un échange avec {subject}</translation>
    </message>
    <message>
        <source>Photo of {subject} changed</source>
        <translation>Photo de {subject} changée</translation>
    </message>
    <message>
        <source>Photo of {subject} removed</source>
        <translation>Photo de {subject} retirée</translation>
    </message>
    <message>
        <source>Topic renamed: {subject}</source>
        <translation>Sujet renommé&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Tag renamed: {subject}</source>
        <translation>Étiquette renommée&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Tags merged into {subject}</source>
        <translation>Étiquettes fusionnées dans {subject}</translation>
    </message>
    <message>
        <source>Tag {subject} removed from every card</source>
        <translation>Étiquette {subject} retirée de toutes les fiches</translation>
    </message>
    <message>
        <source>Field {subject} added to the cards</source>
        <translation>Champ {subject} ajouté aux fiches</translation>
    </message>
    <message>
        <source>Field {subject} edited</source>
        <translation>Champ {subject} modifié</translation>
    </message>
    <message>
        <source>Field {subject} taken off the cards</source>
        <translation>Champ {subject} retiré des fiches</translation>
    </message>
    <message>
        <source>Circle {subject} added</source>
        <translation>Cercle {subject} ajouté</translation>
    </message>
    <message>
        <source>Circle {subject} edited</source>
        <translation>Cercle {subject} modifié</translation>
    </message>
    <message>
        <source>Circle {subject} removed</source>
        <translation>Cercle {subject} supprimé</translation>
    </message>
    <message>
        <source>Circle {subject} tidied</source>
        <translation>Cercle {subject} rangé</translation>
    </message>
    <message>
        <source>Profile chosen: {subject}</source>
        <translation>Profil choisi&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>List “{subject}” saved</source>
        <translation>Liste «&#x202f;{subject}&#x202f;» enregistrée</translation>
    </message>
    <message>
        <source>List “{subject}” holds another filter</source>
        <translation>Filtre de la liste «&#x202f;{subject}&#x202f;» modifié</translation>
    </message>
    <message>
        <source>List renamed “{subject}”</source>
        <translation>Liste renommée «&#x202f;{subject}&#x202f;»</translation>
    </message>
    <message>
        <source>List “{subject}” removed</source>
        <translation>Liste «&#x202f;{subject}&#x202f;» retirée</translation>
    </message>
    <message>
        <source>Organisation renamed: {subject}</source>
        <translation>Organisation renommée&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Note on {subject} edited</source>
        <translation>Note sur {subject} modifiée</translation>
    </message>
    <message>
        <source>Not the same organisation: {subject}</source>
        <translation>Deux organisations distinctes&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Other name added: {subject}</source>
        <translation>Autre nom ajouté&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Other name taken away: {subject}</source>
        <translation>Autre nom retiré&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Cards of {subject} merged</source>
        <translation>Fiches de {subject} fusionnées</translation>
    </message>
    <message>
        <source>Event “{subject}” added</source>
        <translation>Événement «&#xa0;{subject}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Event “{subject}” edited</source>
        <translation>Événement «&#xa0;{subject}&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Event “{subject}” removed</source>
        <translation>Événement «&#xa0;{subject}&#xa0;» retiré</translation>
    </message>
    <message>
        <source>Event “{subject}” marked as done</source>
        <translation>Événement «&#xa0;{subject}&#xa0;» marqué comme fait</translation>
    </message>
    <message>
        <source>Event “{subject}” skipped</source>
        <translation>Événement «&#xa0;{subject}&#xa0;» passé</translation>
    </message>
    <message>
        <source>Event “{subject}” snoozed</source>
        <translation>Événement «&#xa0;{subject}&#xa0;» reporté</translation>
    </message>
    <message>
        <source>Promise to the group {subject} made</source>
        <translation>Rythme du groupe {subject} fixé</translation>
    </message>
    <message>
        <source>Promise to the group {subject} taken back</source>
        <translation>Rythme du groupe {subject} retiré</translation>
    </message>
    <message>
        <source>Group {subject} skipped this time</source>
        <translation>Groupe {subject} passé cette fois</translation>
    </message>
    <message>
        <source>Group {subject} snoozed</source>
        <translation>Groupe {subject} reporté</translation>
    </message>
    <message>
        <source>Holidays added: {subject}</source>
        <translation>Congés ajoutés&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Holidays edited: {subject}</source>
        <translation>Congés modifiés&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Holidays removed: {subject}</source>
        <translation>Congés retirés&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>{subject} thought over in the weekly review</source>
        <translation>{subject} relu dans la revue de la semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n&#xa0;personne ajoutée</numerusform>
            <numerusform>%n&#xa0;personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards edited</source>
        <translation>
            <numerusform>%n&#xa0;fiche modifiée</numerusform>
            <numerusform>%n&#xa0;fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved</source>
        <translation>
            <numerusform>%n&#xa0;personne déplacée</numerusform>
            <numerusform>%n&#xa0;personnes déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n people belong there noted</source>
        <translation>
            <numerusform>Raison notée pour %n&#xa0;personne</numerusform>
            <numerusform>Raison notée pour %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people archived</source>
        <translation>
            <numerusform>%n&#xa0;personne archivée</numerusform>
            <numerusform>%n&#xa0;personnes archivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of the archive</source>
        <translation>
            <numerusform>%n&#xa0;personne sortie des archives</numerusform>
            <numerusform>%n&#xa0;personnes sorties des archives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people deleted</source>
        <translation>
            <numerusform>%n&#xa0;personne mise à la corbeille</numerusform>
            <numerusform>%n&#xa0;personnes mises à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people restored</source>
        <translation>
            <numerusform>%n&#xa0;personne revenue de la corbeille</numerusform>
            <numerusform>%n&#xa0;personnes revenues de la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people erased for good</source>
        <translation>
            <numerusform>%n&#xa0;personne effacée pour de bon</numerusform>
            <numerusform>%n&#xa0;personnes effacées pour de bon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bin emptied of %n people</source>
        <translation>
            <numerusform>Corbeille vidée de %n&#xa0;personne</numerusform>
            <numerusform>Corbeille vidée de %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag given to %n people</source>
        <translation>
            <numerusform>Étiquette donnée à %n&#xa0;personne</numerusform>
            <numerusform>Étiquette donnée à %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken from %n people</source>
        <translation>
            <numerusform>Étiquette retirée à %n&#xa0;personne</numerusform>
            <numerusform>Étiquette retirée à %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks of %n people changed</source>
        <translation>
            <numerusform>Mentions changées pour %n&#xa0;personne</numerusform>
            <numerusform>Mentions changées pour %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cadence of %n people changed</source>
        <translation>
            <numerusform>Rythme changé pour %n&#xa0;personne</numerusform>
            <numerusform>Rythme changé pour %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange logged with %n people</source>
        <translation>
            <numerusform>Échange noté avec %n&#xa0;personne</numerusform>
            <numerusform>Échange noté avec %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchanges edited</source>
        <translation>
            <numerusform>%n&#xa0;échange modifié</numerusform>
            <numerusform>%n&#xa0;échanges modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchanges removed</source>
        <translation>
            <numerusform>%n&#xa0;échange supprimé</numerusform>
            <numerusform>%n&#xa0;échanges supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups planned</source>
        <translation>
            <numerusform>%n&#xa0;relance prévue</numerusform>
            <numerusform>%n&#xa0;relances prévues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups edited</source>
        <translation>
            <numerusform>%n&#xa0;relance modifiée</numerusform>
            <numerusform>%n&#xa0;relances modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups done</source>
        <translation>
            <numerusform>%n&#xa0;relance faite</numerusform>
            <numerusform>%n&#xa0;relances faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups skipped</source>
        <translation>
            <numerusform>%n&#xa0;relance passée</numerusform>
            <numerusform>%n&#xa0;relances passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups snoozed</source>
        <translation>
            <numerusform>%n&#xa0;relance reportée</numerusform>
            <numerusform>%n&#xa0;relances reportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups removed</source>
        <translation>
            <numerusform>%n&#xa0;relance supprimée</numerusform>
            <numerusform>%n&#xa0;relances supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things of the day put off</source>
        <translation>
            <numerusform>%n&#xa0;geste du jour remis à plus tard</numerusform>
            <numerusform>%n&#xa0;gestes du jour remis à plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises spread over lighter days</source>
        <translation>
            <numerusform>%n&#xa0;promesse étalée sur un jour plus léger</numerusform>
            <numerusform>%n&#xa0;promesses étalées sur des jours plus légers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occasions marked as done</source>
        <translation>
            <numerusform>%n&#xa0;occasion marquée comme faite</numerusform>
            <numerusform>%n&#xa0;occasions marquées comme faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occasions skipped</source>
        <translation>
            <numerusform>%n&#xa0;occasion passée</numerusform>
            <numerusform>%n&#xa0;occasions passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occasions snoozed</source>
        <translation>
            <numerusform>%n&#xa0;occasion reportée</numerusform>
            <numerusform>%n&#xa0;occasions reportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between people added</source>
        <translation>
            <numerusform>%n&#xa0;lien entre personnes ajouté</numerusform>
            <numerusform>%n&#xa0;liens entre personnes ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between people edited</source>
        <translation>
            <numerusform>%n&#xa0;lien entre personnes modifié</numerusform>
            <numerusform>%n&#xa0;liens entre personnes modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between people removed</source>
        <translation>
            <numerusform>%n&#xa0;lien entre personnes retiré</numerusform>
            <numerusform>%n&#xa0;liens entre personnes retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n introductions noted</source>
        <translation>
            <numerusform>%n&#xa0;mise en relation notée</numerusform>
            <numerusform>%n&#xa0;mises en relation notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n introductions to ask about planned</source>
        <translation>
            <numerusform>%n&#xa0;mise en relation à demander prévue</numerusform>
            <numerusform>%n&#xa0;mises en relation à demander prévues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n introductions passed</source>
        <translation>
            <numerusform>%n&#xa0;mise en relation passée</numerusform>
            <numerusform>%n&#xa0;mises en relation passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n introductions snoozed</source>
        <translation>
            <numerusform>%n&#xa0;mise en relation reportée</numerusform>
            <numerusform>%n&#xa0;mises en relation reportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts noted</source>
        <translation>
            <numerusform>%n&#xa0;geste noté</numerusform>
            <numerusform>%n&#xa0;gestes notés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts edited</source>
        <translation>
            <numerusform>%n&#xa0;geste modifié</numerusform>
            <numerusform>%n&#xa0;gestes modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts removed</source>
        <translation>
            <numerusform>%n&#xa0;geste supprimé</numerusform>
            <numerusform>%n&#xa0;gestes supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics sought noted</source>
        <translation>
            <numerusform>%n&#xa0;sujet cherché noté</numerusform>
            <numerusform>%n&#xa0;sujets cherchés notés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics sought edited</source>
        <translation>
            <numerusform>%n&#xa0;sujet cherché modifié</numerusform>
            <numerusform>%n&#xa0;sujets cherchés modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics sought taken away</source>
        <translation>
            <numerusform>%n&#xa0;sujet cherché retiré</numerusform>
            <numerusform>%n&#xa0;sujets cherchés retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics offered noted</source>
        <translation>
            <numerusform>%n&#xa0;sujet offert noté</numerusform>
            <numerusform>%n&#xa0;sujets offerts notés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics offered taken away</source>
        <translation>
            <numerusform>%n&#xa0;sujet offert retiré</numerusform>
            <numerusform>%n&#xa0;sujets offerts retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes written</source>
        <translation>
            <numerusform>%n&#xa0;note écrite</numerusform>
            <numerusform>%n&#xa0;notes écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes edited</source>
        <translation>
            <numerusform>%n&#xa0;note modifiée</numerusform>
            <numerusform>%n&#xa0;notes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes removed</source>
        <translation>
            <numerusform>%n&#xa0;note supprimée</numerusform>
            <numerusform>%n&#xa0;notes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files attached</source>
        <translation>
            <numerusform>%n&#xa0;fichier joint</numerusform>
            <numerusform>%n&#xa0;fichiers joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken off</source>
        <translation>
            <numerusform>%n&#xa0;fichier retiré</numerusform>
            <numerusform>%n&#xa0;fichiers retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed</source>
        <translation>
            <numerusform>%n&#xa0;photo changée</numerusform>
            <numerusform>%n&#xa0;photos changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos removed</source>
        <translation>
            <numerusform>%n&#xa0;photo retirée</numerusform>
            <numerusform>%n&#xa0;photos retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics renamed</source>
        <translation>
            <numerusform>%n&#xa0;sujet renommé</numerusform>
            <numerusform>%n&#xa0;sujets renommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags renamed</source>
        <translation>
            <numerusform>%n&#xa0;étiquette renommée</numerusform>
            <numerusform>%n&#xa0;étiquettes renommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags merged</source>
        <translation>
            <numerusform>%n&#xa0;étiquette fusionnée</numerusform>
            <numerusform>%n&#xa0;étiquettes fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags removed from every card</source>
        <translation>
            <numerusform>%n&#xa0;étiquette retirée de toutes les fiches</numerusform>
            <numerusform>%n&#xa0;étiquettes retirées de toutes les fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields added to the cards</source>
        <translation>
            <numerusform>%n&#xa0;champ ajouté aux fiches</numerusform>
            <numerusform>%n&#xa0;champs ajoutés aux fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields edited</source>
        <translation>
            <numerusform>%n&#xa0;champ modifié</numerusform>
            <numerusform>%n&#xa0;champs modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields taken off the cards</source>
        <translation>
            <numerusform>%n&#xa0;champ retiré des fiches</numerusform>
            <numerusform>%n&#xa0;champs retirés des fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people imported</source>
        <translation>
            <numerusform>%n&#xa0;personne importée</numerusform>
            <numerusform>%n&#xa0;personnes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network of %n people brought in</source>
        <translation>
            <numerusform>Réseau de %n&#xa0;personne importé</numerusform>
            <numerusform>Réseau de %n&#xa0;personnes importé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sample network of %n people added</source>
        <translation>
            <numerusform>Réseau d’exemple de %n&#xa0;personne ajouté</numerusform>
            <numerusform>Réseau d’exemple de %n&#xa0;personnes ajouté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sample network of %n people removed</source>
        <translation>
            <numerusform>Réseau d’exemple de %n&#xa0;personne retiré</numerusform>
            <numerusform>Réseau d’exemple de %n&#xa0;personnes retiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles added</source>
        <translation>
            <numerusform>%n&#xa0;cercle ajouté</numerusform>
            <numerusform>%n&#xa0;cercles ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles edited</source>
        <translation>
            <numerusform>%n&#xa0;cercle modifié</numerusform>
            <numerusform>%n&#xa0;cercles modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles removed</source>
        <translation>
            <numerusform>%n&#xa0;cercle supprimé</numerusform>
            <numerusform>%n&#xa0;cercles supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people spaced evenly</source>
        <translation>
            <numerusform>%n&#xa0;personne espacée régulièrement</numerusform>
            <numerusform>%n&#xa0;personnes espacées régulièrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations merged</source>
        <translation>
            <numerusform>%n&#xa0;organisation fusionnée</numerusform>
            <numerusform>%n&#xa0;organisations fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations renamed</source>
        <translation>
            <numerusform>%n&#xa0;organisation renommée</numerusform>
            <numerusform>%n&#xa0;organisations renommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of organisations told apart</source>
        <translation>
            <numerusform>%n&#xa0;paire d’organisations distinguée</numerusform>
            <numerusform>%n&#xa0;paires d’organisations distinguées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes on organisations edited</source>
        <translation>
            <numerusform>%n&#xa0;note d’organisation modifiée</numerusform>
            <numerusform>%n&#xa0;notes d’organisations modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other names added</source>
        <translation>
            <numerusform>%n&#xa0;autre nom ajouté</numerusform>
            <numerusform>%n&#xa0;autres noms ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other names taken away</source>
        <translation>
            <numerusform>%n&#xa0;autre nom retiré</numerusform>
            <numerusform>%n&#xa0;autres noms retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards merged</source>
        <translation>
            <numerusform>%n&#xa0;fiche fusionnée</numerusform>
            <numerusform>%n&#xa0;fiches fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events added</source>
        <translation>
            <numerusform>%n&#xa0;événement ajouté</numerusform>
            <numerusform>%n&#xa0;événements ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events edited</source>
        <translation>
            <numerusform>%n&#xa0;événement modifié</numerusform>
            <numerusform>%n&#xa0;événements modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events removed</source>
        <translation>
            <numerusform>%n&#xa0;événement retiré</numerusform>
            <numerusform>%n&#xa0;événements retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events marked as done</source>
        <translation>
            <numerusform>%n&#xa0;événement marqué comme fait</numerusform>
            <numerusform>%n&#xa0;événements marqués comme faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events skipped</source>
        <translation>
            <numerusform>%n&#xa0;événement passé</numerusform>
            <numerusform>%n&#xa0;événements passés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events snoozed</source>
        <translation>
            <numerusform>%n&#xa0;événement reporté</numerusform>
            <numerusform>%n&#xa0;événements reportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises to %n groups made</source>
        <translation>
            <numerusform>Rythme de %n&#xa0;groupe fixé</numerusform>
            <numerusform>Rythme de %n&#xa0;groupes fixé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises to %n groups taken back</source>
        <translation>
            <numerusform>Rythme de %n&#xa0;groupe retiré</numerusform>
            <numerusform>Rythme de %n&#xa0;groupes retiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups skipped this time</source>
        <translation>
            <numerusform>%n&#xa0;groupe passé cette fois</numerusform>
            <numerusform>%n&#xa0;groupes passés cette fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups snoozed</source>
        <translation>
            <numerusform>%n&#xa0;groupe reporté</numerusform>
            <numerusform>%n&#xa0;groupes reportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holidays of your own added</source>
        <translation>
            <numerusform>%n&#xa0;congé ajouté</numerusform>
            <numerusform>%n&#xa0;congés ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holidays of your own edited</source>
        <translation>
            <numerusform>%n&#xa0;congé modifié</numerusform>
            <numerusform>%n&#xa0;congés modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holidays of your own removed</source>
        <translation>
            <numerusform>%n&#xa0;congé retiré</numerusform>
            <numerusform>%n&#xa0;congés retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people thought over in the weekly review</source>
        <translation>
            <numerusform>%n&#xa0;personne relue dans la revue de la semaine</numerusform>
            <numerusform>%n&#xa0;personnes relues dans la revue de la semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields put in another order</source>
        <translation>Champs rangés autrement</translation>
    </message>
    <message>
        <source>Circles put in another order</source>
        <translation>Cercles mis dans un autre ordre</translation>
    </message>
    <message>
        <source>Lists put in another order</source>
        <translation>Listes rangées autrement</translation>
    </message>
    <message>
        <source>List saved</source>
        <translation>Liste enregistrée</translation>
    </message>
    <message>
        <source>List holds another filter</source>
        <translation>Filtre de la liste modifié</translation>
    </message>
    <message>
        <source>List renamed</source>
        <translation>Liste renommée</translation>
    </message>
    <message>
        <source>List removed</source>
        <translation>Liste retirée</translation>
    </message>
    <message>
        <source>Profile chosen</source>
        <translation>Profil choisi</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>An action undone alone</source>
        <translation>Une action annulée seule</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Weekly review done</source>
        <translation>Revue de la semaine faite</translation>
    </message>
    <message>
        <source>Weekly review skipped</source>
        <translation>Revue de la semaine passée</translation>
    </message>
    <message>
        <source>Two people told apart</source>
        <translation>Deux personnes distinguées</translation>
    </message>
    <message>
        <source>Undone alone: {what}</source>
        <translation>Annulation isolée&#x202f;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n people imported from {file}</source>
        <translation>
            <numerusform>%n&#xa0;personne importée de {file}</numerusform>
            <numerusform>%n&#xa0;personnes importées de {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels of details</name>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>of the words, dates and numbers</source>
        <translation>des mots, des dates et des nombres</translation>
    </message>
    <message>
        <source>The system’s ({language})</source>
        <translation>Celle du système ({language})</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Allies</source>
        <translation>Alliés</translation>
    </message>
    <message>
        <source>Active network</source>
        <translation>Réseau actif</translation>
    </message>
    <message>
        <source>Wider network</source>
        <translation>Réseau élargi</translation>
    </message>
    <message>
        <source>Acquaintances</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>I call without a reason</source>
        <translation>j’appelle sans raison</translation>
    </message>
    <message>
        <source>would recommend me tomorrow</source>
        <translation>me recommanderait demain</translation>
    </message>
    <message>
        <source>we keep each other posted</source>
        <translation>nous nous donnons des nouvelles</translation>
    </message>
    <message>
        <source>would answer me</source>
        <translation>me répondrait</translation>
    </message>
    <message>
        <source>knows who I am</source>
        <translation>sait qui je suis</translation>
    </message>
    <message>
        <source>What can I offer them?</source>
        <translation>Que puis-je lui offrir&#x202f;?</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Activité indépendante</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Emploi salarié</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Création d’entreprise</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Monde de la recherche</translation>
    </message>
    <message>
        <source>Looking for a job</source>
        <translation>Recherche d’emploi</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>target</source>
        <comment>the dashed outline</comment>
        <translation>cible</translation>
    </message>
    <message>
        <source>Light up these people</source>
        <translation>Éclairer ces personnes</translation>
    </message>
    <message>
        <source>many, drawn together</source>
        <translation>plusieurs, dessinés ensemble</translation>
    </message>
    <message>
        <source>nearer</source>
        <comment>than a year before</comment>
        <translation>plus près</translation>
    </message>
    <message>
        <source>farther</source>
        <comment>than a year before</comment>
        <translation>plus loin</translation>
    </message>
    <message>
        <source>towards the edge: to get back to</source>
        <translation>vers le bord&#x202f;: à relancer</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>{word}, a message</source>
        <translation>{word}, un message</translation>
    </message>
    <message>
        <source>{word}, by phone</source>
        <translation>{word}, par téléphone</translation>
    </message>
    <message>
        <source>{word}, by video</source>
        <translation>{word}, en visio</translation>
    </message>
    <message>
        <source>{word}, in person</source>
        <translation>{word}, en personne</translation>
    </message>
    <message>
        <source>{word}, an event</source>
        <translation>{word}, un événement</translation>
    </message>
    <message>
        <source>{word}, a reaction</source>
        <translation>{word}, une réaction</translation>
    </message>
    <message>
        <source>not said: a message</source>
        <translation>non dit&#x202f;: un message</translation>
    </message>
    <message>
        <source>is it?</source>
        <comment>the kind of exchange is not sure</comment>
        <translation>est-ce bien cela&#x202f;?</translation>
    </message>
    <message>
        <source>not said: today</source>
        <translation>non dit&#x202f;: aujourd’hui</translation>
    </message>
    <message>
        <source>or {day}?</source>
        <translation>ou {day}&#x202f;?</translation>
    </message>
    <message>
        <source>the day is not said</source>
        <translation>le jour n’est pas dit</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Reprendre contact</translation>
    </message>
    <message>
        <source>not {name}?</source>
        <translation>pas {name}&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n others have this name</source>
        <translation>
            <numerusform>%n&#xa0;autre porte ce nom</numerusform>
            <numerusform>%n&#xa0;autres portent ce nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <translation>Quel contact&#x202f;: {name}&#x202f;?</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>Personne ici ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui&#x202f;?</translation>
    </message>
    <message>
        <source>Who seeks it?</source>
        <translation>Qui cherche cela&#x202f;?</translation>
    </message>
    <message>
        <source>Who offers it?</source>
        <translation>Qui offre cela&#x202f;?</translation>
    </message>
    <message>
        <source>already noted as {topic}, kept once</source>
        <translation>déjà noté sous «&#x202f;{topic}&#x202f;», gardé une fois</translation>
    </message>
    <message>
        <source>{name} offers {topic}</source>
        <translation>{name} offre&#x202f;: {topic}</translation>
    </message>
    <message>
        <source>{name} seeks {topic}</source>
        <translation>{name} cherche&#x202f;: {topic}</translation>
    </message>
    <message>
        <source>You could introduce them. Saved as a follow-up for {day}.</source>
        <translation>Vous pourriez les présenter. Enregistré comme relance, {day}.</translation>
    </message>
    <message>
        <source>Introduce {one} and {other}</source>
        <translation>Présenter {one} et {other}</translation>
    </message>
    <message>
        <source>Next follow-up stays on {day}</source>
        <translation>La prochaine relance reste au {day}</translation>
    </message>
    <message>
        <source>Next follow-up moves to {day}</source>
        <translation>La prochaine relance passe au {day}</translation>
    </message>
    <message numerus="yes">
        <source>The next follow-up of %n people moves</source>
        <translation>
            <numerusform>La prochaine relance de %n&#xa0;personne change</numerusform>
            <numerusform>Les prochaines relances de %n&#xa0;personnes changent</numerusform>
        </translation>
    </message>
    <message>
        <source>Warmth stays {value}</source>
        <translation>La chaleur reste à {value}</translation>
    </message>
    <message>
        <source>Warmth {before} to {after}</source>
        <translation>Chaleur&#x202f;: de {before} à {after}</translation>
    </message>
    <message>
        <source>There is no {day}: it stays in the note.</source>
        <translation>{day} n’existe pas&#x202f;: cela reste dans la note.</translation>
    </message>
    <message>
        <source>Exchange logged, follow-up planned.</source>
        <translation>Échange noté, relance prévue.</translation>
    </message>
    <message>
        <source>Exchange logged.</source>
        <translation>Échange noté.</translation>
    </message>
    <message>
        <source>Follow-up planned.</source>
        <translation>Relance prévue.</translation>
    </message>
    <message>
        <source>What {name} seeks is noted.</source>
        <translation>Ce que cherche {name} est noté.</translation>
    </message>
    <message>
        <source>What {name} offers is noted.</source>
        <translation>Ce qu’offre {name} est noté.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>Open this outside Réseau?</source>
        <translation>Ouvrir ceci hors de Réseau&#x202f;?</translation>
    </message>
    <message>
        <source>Open {place} without asking from now on</source>
        <translation>Ouvrir {place} sans demander désormais</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>LinksShown</name>
    <message>
        <source>the {drawn} strongest of {all} links</source>
        <translation>les {drawn} plus forts des {all}&#xa0;liens</translation>
    </message>
    <message numerus="yes">
        <source>%n declared links</source>
        <translation>
            <numerusform>%n&#xa0;lien déclaré</numerusform>
            <numerusform>%n&#xa0;liens déclarés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inferred, dashed</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n lien déduit, en tirets</numerusform>
            <numerusform>%n liens déduits, en tirets</numerusform>
        </translation>
    </message>
    <message>
        <source>{declared}, {inferred}</source>
        <translation>{declared}, {inferred}</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>Aucun lien</translation>
    </message>
    <message>
        <source>Links of the selected person</source>
        <translation>Liens de la personne sélectionnée</translation>
    </message>
    <message>
        <source>All declared links</source>
        <translation>Tous les liens déclarés</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Nothing is filtered yet.</source>
        <translation>Aucun filtre pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n&#xa0;personne</numerusform>
            <numerusform>%n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}, {number} selected</source>
        <translation>{people}, {number} sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Sélectionner la seule</numerusform>
            <numerusform>Sélectionner les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the selection</comment>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider…</translation>
    </message>
    <message>
        <source>Erase everybody in the bin for good</source>
        <translation>Effacer pour de bon toutes les personnes de la corbeille</translation>
    </message>
    <message>
        <source>Typed as</source>
        <translation>Saisi</translation>
    </message>
</context>
<context>
    <name>ListName</name>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Une liste a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Another list has this name.</source>
        <translation>Une autre liste porte ce nom.</translation>
    </message>
    <message>
        <source>This list is there already: it will hold these filters.</source>
        <translation>Cette liste existe déjà&#x202f;: elle prendra ces filtres.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>as a table</source>
        <comment>after the title Contacts</comment>
        <translation>en tableau</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>LogAfter</name>
    <message>
        <source>This was a thank-you</source>
        <translation>C’était un remerciement</translation>
    </message>
    <message>
        <source>Plan something, or note what was given or sought</source>
        <translation>Prévoir la suite, ou noter ce qui est donné ou cherché</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La prochaine fois</translation>
    </message>
    <message>
        <source>Given or received</source>
        <translation>Donné ou reçu</translation>
    </message>
    <message>
        <source>What they seek, what they offer</source>
        <translation>Ce que la personne cherche, ce qu’elle offre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>I gave</source>
        <translation>j’ai donné</translation>
    </message>
    <message>
        <source>I received</source>
        <translation>j’ai reçu</translation>
    </message>
    <message>
        <source>The day of the next time</source>
        <translation>Le jour de la prochaine fois</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What was given or received</source>
        <translation>Ce qui est donné ou reçu</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>What they seek</source>
        <translation>Ce qu’elle cherche</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Ce qu’elle offre</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Choose somebody first.</source>
        <translation>Choisissez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>LogField</name>
    <message>
        <source>Note an exchange with {name}</source>
        <translation>Noter un échange avec {name}</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <comment>key cap</comment>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Log an exchange</source>
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>One line to remember</source>
        <translation>Un mot pour s’en souvenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>LogKinds</name>
    <message>
        <source>What to note</source>
        <translation>Que noter</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
</context>
<context>
    <name>ManyPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n&#xa0;personne</numerusform>
            <numerusform>%n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Drag them to a ring, or press its number.</source>
        <translation>Glissez-les dans un cercle, ou tapez son numéro.</translation>
    </message>
</context>
<context>
    <name>MappingList</name>
    <message>
        <source>{column}: {field}. First value: {value}</source>
        <translation>{column}&#x202f;: {field}. Première valeur&#x202f;: {value}</translation>
    </message>
</context>
<context>
    <name>MeSection</name>
    <message>
        <source>the centre of the circles</source>
        <translation>le centre des cercles</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Why this network?</source>
        <translation>Pourquoi ce réseau&#x202f;?</translation>
    </message>
    <message>
        <source>What you seek and offer</source>
        <translation>Ce que vous cherchez et offrez</translation>
    </message>
    <message>
        <source>seek offer topic</source>
        <translation>cherche offre sujet</translation>
    </message>
    <message>
        <source>Positions and studies</source>
        <translation>Postes et études</translation>
    </message>
    <message>
        <source>career job school employer</source>
        <translation>carrière métier emploi école employeur</translation>
    </message>
    <message>
        <source>Who worked or studied where you did is found from these.</source>
        <translation>Réseau sait d’après eux qui a travaillé ou étudié au même endroit que vous.</translation>
    </message>
</context>
<context>
    <name>MeetPart</name>
    <message>
        <source>Whom to meet in person</source>
        <translation>Qui voir en vrai</translation>
    </message>
    <message>
        <source>one meeting is enough</source>
        <translation>une rencontre suffit</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Plan to meet {name}</source>
        <translation>Prévoir de voir {name}</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Remove the sample network</source>
        <translation>Retirer le réseau d’exemple</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nouveau contact…</translation>
    </message>
    <message>
        <source>New contact from the clipboard</source>
        <translation>Nouveau contact depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Log an exchange…</source>
        <translation>Noter un échange…</translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <translation>Nouvelle relance…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nouvel événement…</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Archived contacts</source>
        <translation>Contacts archivés</translation>
    </message>
    <message>
        <source>What is missing on cards…</source>
        <translation>Ce qui manque aux fiches…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>All exchanges</source>
        <translation>Tous les échanges</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Cards that look alike…</source>
        <translation>Fiches qui se ressemblent…</translation>
    </message>
    <message>
        <source>Contacts as a table</source>
        <translation>Contacts en tableau</translation>
    </message>
    <message>
        <source>Circles as a tree</source>
        <translation>Cercles en arbre</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revue de la semaine</translation>
    </message>
    <message>
        <source>Tidy this circle</source>
        <translation>Ranger ce cercle</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Event added.</source>
        <translation>Événement ajouté.</translation>
    </message>
    <message>
        <source>Nobody is picked: there is nobody to archive.</source>
        <translation>Personne n’est choisi&#x202f;: il n’y a personne à archiver.</translation>
    </message>
    <message>
        <source>Table, faithful (*.csv)</source>
        <translation>Tableau fidèle (*.csv)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>Table to share, without notes (*.csv)</source>
        <translation>Tableau à partager, sans notes (*.csv)</translation>
    </message>
    <message>
        <source>Cards for a phone or a mail program (*.vcf)</source>
        <translation>Cartes pour un téléphone ou une messagerie (*.vcf)</translation>
    </message>
    <message>
        <source>Complete network (*.json)</source>
        <translation>Réseau complet (*.json)</translation>
    </message>
    <message>
        <source>Calendar: follow-ups, birthdays and events (*.ics)</source>
        <translation>Agenda&#x202f;: relances, anniversaires et événements (*.ics)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The sample network is gone.</source>
        <translation>Le réseau d’exemple est retiré.</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Are these the same person?</source>
        <translation>Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>The card that stays</source>
        <translation>La fiche qui reste</translation>
    </message>
    <message>
        <source>Joins it</source>
        <translation>La rejoint</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
</context>
<context>
    <name>MergeOrganisations</name>
    <message>
        <source>Name of the other organisation</source>
        <translation>Nom de l’autre organisation</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which is the same organisation?</source>
        <translation>Laquelle est la même organisation&#x202f;?</translation>
    </message>
    <message>
        <source>Choose an organisation first.</source>
        <translation>Choisissez d’abord une organisation.</translation>
    </message>
    <message>
        <source>No other organisation is called so.</source>
        <translation>Aucune autre organisation ne porte ce nom.</translation>
    </message>
    <message>
        <source>Everybody of {other} comes to {name}; {other} stays as another name of it. Undo gives both back.</source>
        <translation>Toutes les personnes de {other} passent à {name}&#x202f;; {other} en reste un autre nom. Annuler rend les deux.</translation>
    </message>
</context>
<context>
    <name>MergeWith</name>
    <message>
        <source>Who is the same person as {name}?</source>
        <translation>Qui est la même personne que {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Both cards are shown side by side first. Nothing is merged before you say so.</source>
        <translation>Les deux fiches sont d’abord montrées côte à côte. Rien n’est fusionné avant votre accord.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Choisissez d’abord quelqu’un.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Title before the name</source>
        <translation>Titre avant le nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Autres prénoms</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Après le nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Name in sounds</source>
        <translation>Nom phonétique</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Votre rencontre</translation>
    </message>
    <message>
        <source>Met through</source>
        <translation>Rencontre par</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>Pourquoi cette personne</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>on</source>
        <translation>actifs</translation>
    </message>
    <message>
        <source>off</source>
        <translation>coupés</translation>
    </message>
    <message>
        <source>The same e-mail</source>
        <translation>Même adresse e-mail</translation>
    </message>
    <message>
        <source>The same number</source>
        <translation>Même numéro</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>E-mails, numbers, positions and tags are joined; the notes follow each other.</source>
        <translation>Les adresses, numéros, postes et étiquettes sont réunis&#x202f;; les notes se suivent.</translation>
    </message>
    <message numerus="yes">
        <source>E-mails, numbers, positions, tags and %n exchanges are joined; the notes follow each other.</source>
        <translation>
            <numerusform>Les adresses, numéros, postes, étiquettes et %n&#xa0;échange sont réunis&#x202f;; les notes se suivent.</numerusform>
            <numerusform>Les adresses, numéros, postes, étiquettes et %n&#xa0;échanges sont réunis&#x202f;; les notes se suivent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergingPage</name>
    <message>
        <source>The cards of {name} are one now.</source>
        <translation>Les fiches de {name} n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>{one} and {other} are two people.</source>
        <translation>{one} et {other} sont deux personnes.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the key that merges two cards</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>T</source>
        <comment>the key that says they are two people</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>L</source>
        <comment>the key that leaves a pair for later</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>To look at: {count}</source>
        <translation>À revoir&#x202f;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs look alike</source>
        <translation>
            <numerusform>%n&#xa0;paire se ressemble</numerusform>
            <numerusform>%n&#xa0;paires se ressemblent</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge cards</source>
        <translation>Fusionner des fiches</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Make one card of these</source>
        <translation>N’en faire qu’une fiche</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>They are not the same: do not ask again</source>
        <translation>Ce n’est pas la même personne&#x202f;: ne plus demander</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave this pair and see the next</source>
        <translation>Laisser cette paire et voir la suivante</translation>
    </message>
    <message>
        <source>Undo gives every card back</source>
        <translation>Annuler rend chaque fiche</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>Paires qui se ressemblent</translation>
    </message>
    <message>
        <source>No two cards look alike.</source>
        <translation>Aucune fiche ne ressemble à une autre.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Due on {due}. May fall from {first} to {last}.</source>
        <translation>Échéance le {due}. Peut tomber du {first} au {last}.</translation>
    </message>
    <message>
        <source>Was due on {due}. May fall from {first} to {last}.</source>
        <translation>L’échéance était le {due}. Peut tomber du {first} au {last}.</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>rien de noté</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n&#xa0;tenue</numerusform>
            <numerusform>%n&#xa0;tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>day off</source>
        <translation>repos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n&#xa0;de plus</numerusform>
            <numerusform>%n&#xa0;de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} sur {all}</translation>
    </message>
    <message>
        <source>No day holds more than the quota.</source>
        <translation>Aucun jour ne dépasse le quota.</translation>
    </message>
    <message>
        <source>{day} holds {load}.</source>
        <translation>{day} en compte {load}.</translation>
    </message>
    <message>
        <source>Nothing in it can move to a lighter day.</source>
        <translation>Rien n’y peut aller à un jour plus léger.</translation>
    </message>
    <message numerus="yes">
        <source>Spreading would move %n people.</source>
        <translation>
            <numerusform>Étaler déplacerait %n&#xa0;personne.</numerusform>
            <numerusform>Étaler déplacerait %n&#xa0;personnes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message numerus="yes">
        <source>planned, quota of %n</source>
        <translation>
            <numerusform>prévues, quota de %n</numerusform>
            <numerusform>prévues, quota de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>over it</source>
        <translation>au-delà</translation>
    </message>
    <message>
        <source>days when {name} may fall</source>
        <translation>jours possibles pour {name}</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>Shift and an arrow moves the selected person</source>
        <translation>Maj et une flèche déplacent la personne choisie</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n&#xa0;contact</numerusform>
            <numerusform>%n&#xa0;contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>See the spread plan</source>
        <translation>Voir le plan d’étalement</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Still planned</source>
        <translation>Encore prévues</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>an exchange</source>
        <translation>un échange</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>The month, a day a cell</source>
        <translation>Le mois, un jour par case</translation>
    </message>
</context>
<context>
    <name>MoveQuestion</name>
    <message>
        <source>Why, in one line, if you like</source>
        <translation>Pourquoi, en une ligne, si vous voulez</translation>
    </message>
    <message>
        <source>So far: {reason}</source>
        <translation>Jusqu’ici&#x202f;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{circle} is full. Here are %n people to move out to {next}, if you like.</source>
        <translation>
            <numerusform>«&#x202f;{circle}&#x202f;» est complet. Voici %n&#xa0;personne à éloigner vers «&#x202f;{next}&#x202f;», si vous voulez.</numerusform>
            <numerusform>«&#x202f;{circle}&#x202f;» est complet. Voici %n&#xa0;personnes à éloigner vers «&#x202f;{next}&#x202f;», si vous voulez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name} to {circle}</source>
        <translation>Déplacer {name} vers {circle}</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MovingWishes</name>
    <message>
        <source>Targets are chosen one at a time: each has its own next step.</source>
        <translation>Les cibles se choisissent une à une&#x202f;: chacune a sa prochaine étape.</translation>
    </message>
    <message>
        <source>Your answer is kept as the reason.</source>
        <translation>Votre réponse est gardée comme raison.</translation>
    </message>
    <message>
        <source>{name} moved to {layer}.</source>
        <translation>{name} passe dans «&#x202f;{layer}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n people moved to {layer}.</source>
        <translation>
            <numerusform>%n&#xa0;personne passe dans «&#x202f;{layer}&#x202f;».</numerusform>
            <numerusform>%n&#xa0;personnes passent dans «&#x202f;{layer}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>That makes {members} active targets, for the {capacity} one can follow.</source>
        <translation>Cela fait {members}&#xa0;cibles actives, pour {capacity} que l’on peut suivre.</translation>
    </message>
    <message>
        <source>It now holds {members} for a capacity of {capacity}.</source>
        <translation>Ce cercle compte maintenant {members}&#xa0;personnes pour une capacité de {capacity}.</translation>
    </message>
</context>
<context>
    <name>MyTopics</name>
    <message>
        <source>You seek</source>
        <translation>Vous cherchez</translation>
    </message>
    <message>
        <source>You offer</source>
        <translation>Vous offrez</translation>
    </message>
</context>
<context>
    <name>NamedList</name>
    <message numerus="yes">
        <source>See the %n others</source>
        <translation>
            <numerusform>Voir l’autre</numerusform>
            <numerusform>Voir les %n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more people</source>
        <translation>
            <numerusform>et %n&#xa0;autre personne</numerusform>
            <numerusform>et %n&#xa0;autres personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>{load} a week</source>
        <translation>{load} par semaine</translation>
    </message>
    <message>
        <source>Your time allows about {load}.</source>
        <translation>Votre temps en permet environ {load}.</translation>
    </message>
    <message>
        <source>Late in rings 1 to 3</source>
        <translation>En retard, cercles 1 à 3</translation>
    </message>
    <message>
        <source>Drifting outwards</source>
        <translation>S’éloignent du centre</translation>
    </message>
    <message>
        <source>Dormant for 3 years</source>
        <translation>Endormis depuis 3&#xa0;ans</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>off</source>
        <comment>reminders</comment>
        <translation>sans rappel</translation>
    </message>
    <message numerus="yes">
        <source>See the %n people</source>
        <translation>
            <numerusform>Voir la personne</numerusform>
            <numerusform>Voir les %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Tout le réseau</translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <translation>Personne n’est sélectionné.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Make this change…</source>
        <translation>Faire ce changement…</translation>
    </message>
</context>
<context>
    <name>NewContactDialog</name>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contact a besoin d’un nom.</translation>
    </message>
    <message>
        <source>One of the two is enough.</source>
        <translation>L’un des deux suffit.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>is already here, at {organisation}.</source>
        <translation>est déjà dans votre réseau, chez {organisation}.</translation>
    </message>
    <message>
        <source>is already here.</source>
        <translation>est déjà dans votre réseau.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No promise yet: the circle can be chosen later.</source>
        <translation>Pas encore de promesse&#x202f;: le cercle peut se choisir plus tard.</translation>
    </message>
    <message>
        <source>A promise: {rhythm}.</source>
        <translation>Une promesse&#x202f;: {rhythm}.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>NewContactForm</name>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>One or several, with commas between</source>
        <translation>Une ou plusieurs, séparées par des virgules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Enregistrer et en ajouter un autre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>NoOne</name>
    <message>
        <source>No contact for “{text}”</source>
        <translation>Aucun contact pour «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Create “{text}”</source>
        <translation>Créer «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Nobody in the archive.</source>
        <translation>Personne dans les archives.</translation>
    </message>
    <message>
        <source>Nobody with these filters.</source>
        <translation>Personne avec ces filtres.</translation>
    </message>
    <message>
        <source>Everybody is in the archive.</source>
        <translation>Tout le monde est archivé.</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Voir les archives</translation>
    </message>
    <message>
        <source>Everybody is in the bin.</source>
        <translation>Tout le monde est dans la corbeille.</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Voir la corbeille</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne encore.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Only you read it. It is in your exports.</source>
        <translation>Personne d’autre ne la lit. Elle figure dans vos exports.</translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message>
        <source>Who drifts outwards</source>
        <translation>Qui s’éloigne</translation>
    </message>
    <message>
        <source>Bridges that cool</source>
        <translation>Des ponts qui refroidissent</translation>
    </message>
    <message>
        <source>Show {name} in the circles</source>
        <translation>Montrer {name} dans les cercles</translation>
    </message>
    <message>
        <source>Rekindle</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Rekindle {name}</source>
        <translation>Relancer {name}</translation>
    </message>
    <message>
        <source>Move to {circle}</source>
        <translation>Déplacer vers {circle}</translation>
    </message>
    <message>
        <source>Move {name} to {circle}</source>
        <translation>Déplacer {name} vers {circle}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Tous les jours</numerusform>
            <numerusform>Tous les %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: every %n days</source>
        <translation>
            <numerusform>{name}&#x202f;: tous les jours</numerusform>
            <numerusform>{name}&#x202f;: tous les %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n of them</source>
        <translation>
            <numerusform>Voir cette personne</numerusform>
            <numerusform>Voir les %n&#xa0;personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>&#x202f;</translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Date anniversaire</translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation>Anniversaire de poste</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message numerus="yes">
        <source>{occasion}, %n years</source>
        <translation>
            <numerusform>{occasion}, %n&#xa0;an</numerusform>
            <numerusform>{occasion}, %n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} this month.</source>
        <translation>{what} ce mois-ci.</translation>
    </message>
    <message>
        <source>{what}, on {day}.</source>
        <translation>{what}, le {day}.</translation>
    </message>
    <message>
        <source>{what}, it was on {day}.</source>
        <translation>{what}, c’était le {day}.</translation>
    </message>
    <message>
        <source>{what} today.</source>
        <translation>{what} aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n years in their position</source>
        <translation>
            <numerusform>%n&#xa0;an à son poste</numerusform>
            <numerusform>%n&#xa0;ans à son poste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years at {organisation}</source>
        <translation>
            <numerusform>%n&#xa0;an chez {organisation}</numerusform>
            <numerusform>%n&#xa0;ans chez {organisation}</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n people you know</source>
        <translation>
            <numerusform>%n&#xa0;personne que vous connaissez</numerusform>
            <numerusform>%n&#xa0;personnes que vous connaissez</numerusform>
        </translation>
    </message>
    <message>
        <source>{occasion}, on {day}.</source>
        <translation>{occasion}, le {day}.</translation>
    </message>
    <message>
        <source>{occasion}, it was on {day}.</source>
        <translation>{occasion}, c’était le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{occasion}, %n years today.</source>
        <translation>
            <numerusform>{occasion}, %n&#xa0;an aujourd’hui.</numerusform>
            <numerusform>{occasion}, %n&#xa0;ans aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>{occasion}, today.</source>
        <translation>{occasion}, aujourd’hui.</translation>
    </message>
    <message>
        <source>Their birthday is on {day}.</source>
        <translation>Son anniversaire est le {day}.</translation>
    </message>
    <message>
        <source>Their birthday was on {day}.</source>
        <translation>Son anniversaire était le {day}.</translation>
    </message>
    <message>
        <source>Today is their birthday.</source>
        <translation>Son anniversaire est aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>They turn %n.</source>
        <translation>
            <numerusform>Cela lui fait %n&#xa0;an.</numerusform>
            <numerusform>Cela lui fait %n&#xa0;ans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n&#xa0;mois</numerusform>
            <numerusform>%n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months together</source>
        <translation>
            <numerusform>%n&#xa0;mois ensemble</numerusform>
            <numerusform>%n&#xa0;mois ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n months together</source>
        <translation>
            <numerusform>au moins %n&#xa0;mois ensemble</numerusform>
            <numerusform>au moins %n&#xa0;mois ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message numerus="yes">
        <source>possible, %n months at most</source>
        <translation>
            <numerusform>possible, %n&#xa0;mois au plus</numerusform>
            <numerusform>possible, %n&#xa0;mois au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>after you</source>
        <translation>après vous</translation>
    </message>
    <message>
        <source>before you</source>
        <translation>avant vous</translation>
    </message>
    <message>
        <source>at other times</source>
        <translation>à d’autres moments</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>depuis {start}</translation>
    </message>
    <message>
        <source>there now</source>
        <translation>y est</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>dès {start}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>jusqu’à {end}</translation>
    </message>
    <message>
        <source>unknown dates</source>
        <translation>dates inconnues</translation>
    </message>
    <message>
        <source>{title} until {end}</source>
        <translation>{title} jusqu’en {end}</translation>
    </message>
    <message>
        <source>You never worked or studied there.</source>
        <translation>Vous n’y avez ni travaillé ni étudié.</translation>
    </message>
    <message>
        <source>You: {what}</source>
        <translation>Vous&#x202f;: {what}</translation>
    </message>
    <message>
        <source>your school</source>
        <translation>votre école</translation>
    </message>
    <message>
        <source>where you work</source>
        <translation>votre maison actuelle</translation>
    </message>
    <message>
        <source>a former house</source>
        <translation>ancienne maison</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n&#xa0;personne</numerusform>
            <numerusform>%n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n of them</source>
        <translation>
            <numerusform>avec %n&#xa0;d’entre elles</numerusform>
            <numerusform>avec %n&#xa0;d’entre elles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n&#xa0;aujourd’hui</numerusform>
            <numerusform>%n&#xa0;aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n&#xa0;connue</numerusform>
            <numerusform>%n&#xa0;connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of the %n</source>
        <translation>
            <numerusform>médiane des %n</numerusform>
            <numerusform>médiane des %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who left</source>
        <translation>
            <numerusform>%n&#xa0;partie</numerusform>
            <numerusform>%n&#xa0;parties</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{kind} with {name}</source>
        <translation>{kind} avec {name}</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dates, {first} to {last}</source>
        <translation>Dates, de {first} à {last}</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message numerus="yes">
        <source>See %n others</source>
        <translation>
            <numerusform>Voir l’autre</numerusform>
            <numerusform>Voir les %n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is another organisation of yours: merge the two instead.</source>
        <translation>{name} est une autre de vos organisations&#x202f;: fusionnez plutôt les deux.</translation>
    </message>
    <message>
        <source>The organisation is called {name} now.</source>
        <translation>L’organisation s’appelle maintenant {name}.</translation>
    </message>
    <message>
        <source>{name} is another name of it now.</source>
        <translation>{name} en est maintenant un autre nom.</translation>
    </message>
    <message>
        <source>The name is taken away.</source>
        <translation>Le nom est retiré.</translation>
    </message>
    <message>
        <source>The two organisations are one now.</source>
        <translation>Les deux organisations n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>Exchange logged.</source>
        <translation>Échange noté.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nobody of your network is or was there.</source>
        <translation>Personne de votre réseau n’y est ni n’y a été.</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>They are one organisation now: {name}.</source>
        <translation>Elles ne font plus qu’une organisation&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>See in the list</source>
        <translation>Voir dans la liste</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Fusionner avec une autre…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>M</source>
        <comment>the key that makes one organisation of several</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>{one} and {other} are two organisations: they are not proposed again.</source>
        <translation>{one} et {other} sont deux organisations&#x202f;: elles ne seront plus proposées.</translation>
    </message>
    <message>
        <source>Two organisations</source>
        <translation>Deux organisations</translation>
    </message>
    <message>
        <source>Choose a pair first.</source>
        <translation>Choisissez d’abord une paire.</translation>
    </message>
    <message>
        <source>Choose one organisation.</source>
        <translation>Choisissez une seule organisation.</translation>
    </message>
    <message>
        <source>Choose an organisation first.</source>
        <translation>Choisissez d’abord une organisation.</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>Fusionner dans {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs look alike</source>
        <translation>
            <numerusform>%n&#xa0;paire se ressemble</numerusform>
            <numerusform>%n&#xa0;paires se ressemblent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n&#xa0;en tout</numerusform>
            <numerusform>%n&#xa0;en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>No organisation is called so.</source>
        <translation>Aucune organisation ne porte ce nom.</translation>
    </message>
    <message>
        <source>See all of them</source>
        <translation>Les voir toutes</translation>
    </message>
    <message>
        <source>No two organisations look alike.</source>
        <translation>Aucune organisation ne ressemble à une autre.</translation>
    </message>
    <message>
        <source>No organisation yet.</source>
        <translation>Pas encore d’organisation.</translation>
    </message>
    <message>
        <source>They come with the positions of people, by hand or by an import.</source>
        <translation>Elles viennent avec les postes des personnes, à la main ou par un import.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>Nom d’une organisation</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Par nombre de personnes</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Qui se ressemblent</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Aussi écrit</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Ajouter un autre nom</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>Retirer ce nom</translation>
    </message>
    <message>
        <source>its people are no longer found by it</source>
        <translation>ses personnes ne sont plus trouvées par lui</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message numerus="yes">
        <source>on %n cards</source>
        <translation>
            <numerusform>sur %n&#xa0;fiche</numerusform>
            <numerusform>sur %n&#xa0;fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>Field added to every card.</source>
        <translation>Champ ajouté à chaque fiche.</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Modifier un champ</translation>
    </message>
    <message>
        <source>Field removed.</source>
        <translation>Champ retiré.</translation>
    </message>
    <message numerus="yes">
        <source>Field removed, with what %n cards said in it.</source>
        <translation>
            <numerusform>Champ retiré, avec ce que %n&#xa0;fiche y disait.</numerusform>
            <numerusform>Champ retiré, avec ce que %n&#xa0;fiches y disaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un champ a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A shorter name: it stands over every value.</source>
        <translation>Un nom plus court&#x202f;: il figure au-dessus de chaque valeur.</translation>
    </message>
    <message>
        <source>Another field has this name.</source>
        <translation>Un autre champ porte ce nom.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Its choices, one a line</source>
        <translation>Ses choix, un par ligne</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Vos propres champs</translation>
    </message>
    <message>
        <source>Each is on every card, in the table, the filters and the exports.</source>
        <translation>Chacun figure sur chaque fiche, dans le tableau, les filtres et les exports.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun champ pour l’instant.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>OwnHolidays</name>
    <message>
        <source>Holidays</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>Working days again.</source>
        <translation>Ce sont de nouveau des jours travaillés.</translation>
    </message>
    <message>
        <source>The round asks for nothing on these days.</source>
        <translation>La tournée ne demande rien ces jours-là.</translation>
    </message>
    <message>
        <source>Holidays of your own</source>
        <translation>Vos congés</translation>
    </message>
    <message>
        <source>Change the holidays</source>
        <translation>Changer les congés</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>This is no whole date: write it like 24 December 2026.</source>
        <translation>Ce n’est pas une date entière&#x202f;: écrivez par exemple 24 décembre 2026.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin vient avant le début.</translation>
    </message>
    <message>
        <source>Holidays last a year at most.</source>
        <translation>Des congés durent un an au plus.</translation>
    </message>
    <message>
        <source>On these days the round asks for nothing, and the digest does not come. A follow-up with a time comes at its minute.</source>
        <translation>Ces jours-là, la tournée ne demande rien et le résumé ne vient pas. Une relance qui a une heure arrive à sa minute.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour le moment.</translation>
    </message>
    <message>
        <source>Add holidays</source>
        <translation>Ajouter des congés</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Search or log</source>
        <translation>Chercher ou noter</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>All exchanges</source>
        <translation>Tous les échanges</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revue de la semaine</translation>
    </message>
    <message>
        <source>Merge cards</source>
        <translation>Fusionner des fiches</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>In your network</source>
        <translation>Dans votre réseau</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Whom it may be</source>
        <translation>Qui cela peut être</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>It may be the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identique</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <comment>key cap</comment>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Nobody of that name.</source>
        <translation>Personne de ce nom.</translation>
    </message>
    <message>
        <source>Or type what happened: coffee with Ana yesterday, she seeks a designer.</source>
        <translation>Ou écrivez ce qui s’est passé&#x202f;: café avec Ana hier, elle cherche une graphiste.</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key cap</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key cap</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>log with them</source>
        <translation>noter avec cette personne</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <comment>key cap</comment>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <comment>key cap</comment>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>save and log another</source>
        <translation>enregistrer et en noter un autre</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key cap</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>edit the parts</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>With whom? Two letters of a name</source>
        <translation>Avec qui&#x202f;? Deux lettres d’un nom</translation>
    </message>
    <message>
        <source>Search, run a command or log</source>
        <translation>Chercher, lancer une commande ou noter</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>Search or log</source>
        <translation>Chercher ou noter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a follow-up for somebody</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Marked as thanks</source>
        <translation>Marqué comme remerciement</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>You introduced them: noted as given</source>
        <translation>Vous avez fait la présentation&#x202f;: noté comme donné</translation>
    </message>
    <message>
        <source>You were introduced: noted as received</source>
        <translation>Quelqu’un a fait cette présentation pour vous&#x202f;: noté comme reçu</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Log an exchange with {name}</source>
        <translation>Noter un échange avec {name}</translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation>Nouveau contact «&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>PaperWeek</name>
    <message>
        <source>Nothing planned.</source>
        <translation>Rien de prévu.</translation>
    </message>
    <message>
        <source>Réseau, {day}</source>
        <translation>Réseau, {day}</translation>
    </message>
</context>
<context>
    <name>PartMenus</name>
    <message>
        <source>Keep it in the note</source>
        <translation>Garder dans la note</translation>
    </message>
    <message>
        <source>Type more of the name to find the others</source>
        <translation>Ajoutez des lettres pour trouver les autres</translation>
    </message>
    <message>
        <source>New contact “{name}”…</source>
        <translation>Nouveau contact «&#x202f;{name}&#x202f;»…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dans deux semaines</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Dans trois mois</translation>
    </message>
    <message>
        <source>{when}, {day}</source>
        <translation>{when}, {day}</translation>
    </message>
    <message>
        <source>Seeks it</source>
        <translation>Cherche cela</translation>
    </message>
    <message>
        <source>Offers it</source>
        <translation>Offre cela</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Quand était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#x202f;?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>from a pasted signature</source>
        <translation>d’une signature collée</translation>
    </message>
    <message>
        <source>from a pasted line</source>
        <translation>d’une ligne collée</translation>
    </message>
    <message>
        <source>from a pasted vCard</source>
        <translation>d’une vCard collée</translation>
    </message>
    <message>
        <source>from what you paste</source>
        <translation>de ce que vous collez</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n&#xa0;ligne</numerusform>
            <numerusform>%n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n lines understood</source>
        <translation>
            <numerusform>{count} sur %n&#xa0;ligne comprise</numerusform>
            <numerusform>{count} sur %n&#xa0;lignes comprises</numerusform>
        </translation>
    </message>
    <message>
        <source>One line was not understood</source>
        <translation>Une ligne n’a pas été comprise</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not understood</source>
        <translation>
            <numerusform>%n&#xa0;ligne n’a pas été comprise</numerusform>
            <numerusform>%n&#xa0;lignes n’ont pas été comprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %n cards is here.</source>
        <translation>
            <numerusform>La première fiche est là.</numerusform>
            <numerusform>La première de %n&#xa0;fiches est là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is very long: its last %n letters were not read.</source>
        <translation>
            <numerusform>Le texte est très long&#x202f;: sa dernière lettre n’a pas été lue.</numerusform>
            <numerusform>Le texte est très long&#x202f;: ses %n&#xa0;dernières lettres n’ont pas été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard still holds all of it.</source>
        <translation>Le presse-papiers le contient toujours en entier.</translation>
    </message>
    <message>
        <source>is already here, at {organisation}.</source>
        <translation>est déjà dans votre réseau, chez {organisation}.</translation>
    </message>
    <message>
        <source>is already here.</source>
        <translation>est déjà dans votre réseau.</translation>
    </message>
    <message>
        <source>already has this e-mail address.</source>
        <translation>a déjà cette adresse e-mail.</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà là</translation>
    </message>
    <message numerus="yes">
        <source>already here, %n people</source>
        <translation>
            <numerusform>déjà là, %n&#xa0;personne</numerusform>
            <numerusform>déjà là, %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {number}; read with the country code +{code}.</source>
        <translation>Écrit {number}&#x202f;; lu avec l’indicatif +{code}.</translation>
    </message>
    <message>
        <source>Kept whole: which part is the family name is not sure.</source>
        <translation>Gardé entier&#x202f;: on ne sait pas quelle partie est le nom de famille.</translation>
    </message>
    <message>
        <source>No promise yet: the circle can be chosen later.</source>
        <translation>Pas encore de promesse&#x202f;: le cercle peut se choisir plus tard.</translation>
    </message>
    <message>
        <source>Next follow-up on {day}, {rhythm}.</source>
        <translation>Prochaine relance le {day}, {rhythm}.</translation>
    </message>
    <message>
        <source>Same house as {name}, a target.</source>
        <translation>Même maison que {name}, une cible.</translation>
    </message>
    <message>
        <source>E-mail received today</source>
        <translation>E-mail reçu aujourd’hui</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>Contact ajouté&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Card of {name} completed.</source>
        <translation>La fiche de {name} est complétée.</translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>The step before</source>
        <translation>L’étape précédente</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>L’étape suivante</translation>
    </message>
    <message>
        <source>A better path</source>
        <translation>Un meilleur chemin</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>Un autre chemin</translation>
    </message>
    <message>
        <source>Close the paths</source>
        <translation>Fermer les chemins</translation>
    </message>
</context>
<context>
    <name>PathsShown</name>
    <message>
        <source>No path leads there yet.</source>
        <translation>Aucun chemin n’y mène encore.</translation>
    </message>
    <message>
        <source>Path to {name}</source>
        <translation>Chemin vers {name}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <comment>which of several paths</comment>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Directly: {value}.</source>
        <translation>Directement&#x202f;: {value}.</translation>
    </message>
    <message>
        <source>Value {value}. The weakest step is yours to {other}, {step}.</source>
        <translation>Valeur {value}. L’étape la plus faible va de vous à {other}, {step}.</translation>
    </message>
    <message>
        <source>Value {value}. The weakest step is from {one} to {other}, {step}.</source>
        <translation>Valeur {value}. L’étape la plus faible va de {one} à {other}, {step}.</translation>
    </message>
    <message>
        <source>With a warmth of 80 it would be {value}.</source>
        <translation>Avec une chaleur de&#xa0;80, elle serait de {value}.</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>the first of a chain of people</comment>
        <translation>Moi</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n&#xa0;contact</numerusform>
            <numerusform>%n&#xa0;contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleMenu</name>
    <message>
        <source>Merge into one card…</source>
        <translation>Fusionner en une fiche…</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Selected</source>
        <translation>Sélectionnée</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>{caption}: {value}</source>
        <translation>{caption}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>PeopleWishes</name>
    <message>
        <source>{name} has the tag “{tag}”.</source>
        <translation>{name} porte l’étiquette «&#x202f;{tag}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the tag “{tag}”.</source>
        <translation>
            <numerusform>%n&#xa0;personne porte l’étiquette «&#x202f;{tag}&#x202f;».</numerusform>
            <numerusform>%n&#xa0;personnes portent l’étiquette «&#x202f;{tag}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} archived.</source>
        <translation>{name} rejoint les archives.</translation>
    </message>
    <message numerus="yes">
        <source>%n people archived.</source>
        <translation>
            <numerusform>%n&#xa0;personne archivée.</numerusform>
            <numerusform>%n&#xa0;personnes archivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is back from the archive.</source>
        <translation>{name} revient des archives.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are back from the archive.</source>
        <translation>
            <numerusform>%n&#xa0;personne revient des archives.</numerusform>
            <numerusform>%n&#xa0;personnes reviennent des archives.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more reminders about {name}.</source>
        <translation>Les rappels pour {name} s’arrêtent.</translation>
    </message>
    <message numerus="yes">
        <source>No more reminders about %n people.</source>
        <translation>
            <numerusform>Les rappels pour %n&#xa0;personne s’arrêtent.</numerusform>
            <numerusform>Les rappels pour %n&#xa0;personnes s’arrêtent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders about {name} again.</source>
        <translation>Les rappels pour {name} reprennent.</translation>
    </message>
    <message numerus="yes">
        <source>Reminders about %n people again.</source>
        <translation>
            <numerusform>Les rappels pour %n&#xa0;personne reprennent.</numerusform>
            <numerusform>Les rappels pour %n&#xa0;personnes reprennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is private: left out of pictures and of exports to share.</source>
        <translation>La fiche de {name} est privée&#x202f;: absente des images et des exports à partager.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are private: left out of pictures and of exports to share.</source>
        <translation>
            <numerusform>%n&#xa0;fiche est privée&#x202f;: absente des images et des exports à partager.</numerusform>
            <numerusform>%n&#xa0;fiches sont privées&#x202f;: absentes des images et des exports à partager.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no longer private.</source>
        <translation>La fiche de {name} n’est plus privée.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are no longer private.</source>
        <translation>
            <numerusform>%n&#xa0;fiche n’est plus privée.</numerusform>
            <numerusform>%n&#xa0;fiches ne sont plus privées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is marked as deceased. Nothing reminds of this card any more.</source>
        <translation>Décès noté sur la fiche de {name}. Plus aucun rappel ne viendra.</translation>
    </message>
    <message>
        <source>{name} is no longer marked as deceased.</source>
        <translation>Le décès n’est plus noté sur la fiche de {name}.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n cards are compared at once.</source>
        <translation>
            <numerusform>On compare au plus %n&#xa0;fiche à la fois.</numerusform>
            <numerusform>On compare au plus %n&#xa0;fiches à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this card back from the bin first.</source>
        <translation>Sortez d’abord cette fiche de la corbeille.</translation>
    </message>
    <message>
        <source>{name} is erased.</source>
        <translation>La fiche de {name} est effacée.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are erased.</source>
        <translation>
            <numerusform>%n&#xa0;fiche est effacée.</numerusform>
            <numerusform>%n&#xa0;fiches sont effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing for good</source>
        <translation>Effacement en cours</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} est dans la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the bin.</source>
        <translation>
            <numerusform>%n&#xa0;personne est dans la corbeille.</numerusform>
            <numerusform>%n&#xa0;personnes sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is back from the bin.</source>
        <translation>{name} revient de la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are back from the bin.</source>
        <translation>
            <numerusform>%n&#xa0;personne revient de la corbeille.</numerusform>
            <numerusform>%n&#xa0;personnes reviennent de la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange logged.</source>
        <translation>Échange noté.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Open the card of {name}</source>
        <translation>Ouvrir la fiche de {name}</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Why this person?</source>
        <translation>Pourquoi cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>A line to remember them by</source>
        <translation>Un mot pour s’en souvenir</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Two letters of a name</source>
        <translation>Deux lettres d’un nom</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>Plan a follow-up…</source>
        <translation>Prévoir une relance…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Fiche privée</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Personne décédée</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Targets are chosen one at a time.</source>
        <translation>Les cibles se choisissent une à une.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>{kind} on {day}</source>
        <translation>{kind} du {day}</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Pas encore d’échange</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>sans rappel</translation>
    </message>
    <message>
        <source>Last exchange today.</source>
        <translation>Dernier échange aujourd’hui.</translation>
    </message>
    <message>
        <source>Last exchange {age} ago.</source>
        <translation>Dernier échange il y a {age}.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Prochain contact</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>GB</source>
        <comment>the country code of this language’s telephone numbers, two capital letters</comment>
        <translation>FR</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Photo removed.</source>
        <translation>Photo retirée.</translation>
    </message>
    <message>
        <source>Photo kept: a small copy, without what the camera wrote into it.</source>
        <translation>Photo gardée&#x202f;: une petite copie, sans ce que l’appareil y avait écrit.</translation>
    </message>
    <message>
        <source>{name} is too large a picture: {width} × {height}. Nothing was changed.</source>
        <translation>{name} est une image trop grande&#x202f;: {width} × {height}. Rien n’a changé.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Nothing was changed.</source>
        <translation>{name} n’est plus là. Rien n’a changé.</translation>
    </message>
    <message>
        <source>{name} is too large a file. Nothing was changed.</source>
        <translation>{name} est un fichier trop gros. Rien n’a changé.</translation>
    </message>
    <message>
        <source>{name} is no picture that Réseau reads (JPEG, PNG, WebP…). Nothing was changed.</source>
        <translation>{name} n’est pas une image que Réseau lit (JPEG, PNG, WebP…). Rien n’a changé.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read. Nothing was changed.</source>
        <translation>{name} est abîmé et ne peut être lu. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>PickDay</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Picked</name>
    <message>
        <source>Exchange logged.</source>
        <translation>Échange noté.</translation>
    </message>
    <message>
        <source>Follow-up planned.</source>
        <translation>Relance prévue.</translation>
    </message>
    <message>
        <source>Follow-up changed.</source>
        <translation>Relance modifiée.</translation>
    </message>
    <message>
        <source>Follow-up deleted.</source>
        <translation>Relance supprimée.</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>Contact ajouté&#x202f;: {name}.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {people}</source>
        <translation>{count} sur {people}</translation>
    </message>
    <message>
        <source>My circles</source>
        <translation>Mes cercles</translation>
    </message>
    <message>
        <source>{day} · {people}</source>
        <translation>{day} · {people}</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>target</source>
        <comment>the dashed outline</comment>
        <translation>cible</translation>
    </message>
    <message>
        <source>who know each other</source>
        <translation>se connaissent</translation>
    </message>
    <message>
        <source>nearer than a year before</source>
        <translation>plus près qu’un an plus tôt</translation>
    </message>
    <message>
        <source>farther than a year before</source>
        <translation>plus loin qu’un an plus tôt</translation>
    </message>
    <message>
        <source>towards the edge: to get back to</source>
        <translation>vers le bord&#x202f;: à relancer</translation>
    </message>
    <message>
        <source>{name}, {circle}, warmth {warmth}</source>
        <translation>{name}, {circle}, chaleur {warmth}</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>In every list</source>
        <translation>Dans toutes les listes</translation>
    </message>
    <message>
        <source>In Today and Agenda, for what is picked</source>
        <translation>Dans Aujourd’hui et Agenda, pour ce qui est choisi</translation>
    </message>
    <message>
        <source>In Circles</source>
        <translation>Dans Cercles</translation>
    </message>
    <message>
        <source>In Contacts</source>
        <translation>Dans Contacts</translation>
    </message>
    <message>
        <source>In To sort</source>
        <translation>Dans À classer</translation>
    </message>
    <message>
        <source>With cards that look alike</source>
        <translation>Devant des fiches qui se ressemblent</translation>
    </message>
    <message>
        <source>In Organisations</source>
        <translation>Dans Organisations</translation>
    </message>
    <message>
        <source>In Search or log</source>
        <translation>Dans Chercher ou noter</translation>
    </message>
    <message>
        <source>In forms and fields</source>
        <translation>Dans les formulaires et les champs</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>Dans le guide</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>Alt and 1 to 9</source>
        <translation>Alt et 1 à 9</translation>
    </message>
    <message>
        <source>Go to another line</source>
        <translation>Aller à une autre ligne</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Pick more lines</source>
        <translation>Choisir d’autres lignes</translation>
    </message>
    <message>
        <source>Pick all lines</source>
        <translation>Choisir toutes les lignes</translation>
    </message>
    <message>
        <source>Change it where it stands</source>
        <translation>La modifier sur place</translation>
    </message>
    <message>
        <source>Delete it, or take it off</source>
        <translation>La supprimer ou la retirer</translation>
    </message>
    <message>
        <source>Move a line that has an order of its own</source>
        <translation>Déplacer une ligne dont l’ordre est libre</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>Tout ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>Leave the field, then what is picked, then the panel</source>
        <translation>Quitter le champ, puis la sélection, puis le panneau</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>Snooze it</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Snooze it to a day to choose</source>
        <translation>Reporter à un jour à choisir</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
    <message>
        <source>Move the person to this circle</source>
        <translation>Placer la personne dans ce cercle</translation>
    </message>
    <message>
        <source>Make the person a target</source>
        <translation>Faire de la personne une cible</translation>
    </message>
    <message>
        <source>In Agenda: move it to another day</source>
        <translation>Dans Agenda&#x202f;: déplacer à un autre jour</translation>
    </message>
    <message>
        <source>Walk round the circle</source>
        <translation>Parcourir le cercle</translation>
    </message>
    <message>
        <source>Go to the next circle, outwards or inwards</source>
        <translation>Aller au cercle voisin, vers l’extérieur ou l’intérieur</translation>
    </message>
    <message>
        <source>Go to the centre</source>
        <translation>Aller au centre</translation>
    </message>
    <message>
        <source>Walk on without changing who is picked</source>
        <translation>Avancer sans changer la sélection</translation>
    </message>
    <message>
        <source>Pick somebody more, or let go</source>
        <translation>Ajouter à la sélection, ou en retirer</translation>
    </message>
    <message>
        <source>Move to this circle</source>
        <translation>Placer dans ce cercle</translation>
    </message>
    <message>
        <source>Move one circle inwards or outwards</source>
        <translation>Rapprocher ou éloigner d’un cercle</translation>
    </message>
    <message>
        <source>Search among these people</source>
        <translation>Chercher parmi ces personnes</translation>
    </message>
    <message>
        <source>In a search: the next one found, the one before</source>
        <translation>Dans une recherche&#x202f;: la suivante, la précédente</translation>
    </message>
    <message>
        <source>Delete whoever is picked</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>In other days: play the years, pause</source>
        <translation>Dans d’autres jours&#x202f;: dérouler les années, faire une pause</translation>
    </message>
    <message>
        <source>In other days: a week; in paths: a step</source>
        <translation>Dans d’autres jours&#x202f;: une semaine&#x202f;; dans les chemins&#x202f;: une étape</translation>
    </message>
    <message>
        <source>In paths: another path</source>
        <translation>Dans les chemins&#x202f;: un autre chemin</translation>
    </message>
    <message>
        <source>Search; several picked: see below</source>
        <translation>Chercher&#x202f;; à plusieurs, voir ci-dessous</translation>
    </message>
    <message>
        <source>In the search field: searches made lately</source>
        <translation>Dans la recherche&#x202f;: les recherches récentes</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Modifier le nom</translation>
    </message>
    <message>
        <source>Several picked: tags</source>
        <translation>Plusieurs personnes&#x202f;: étiquettes</translation>
    </message>
    <message>
        <source>Several picked: how often to be in touch</source>
        <translation>Plusieurs personnes&#x202f;: rythme</translation>
    </message>
    <message>
        <source>Several picked: a follow-up for each</source>
        <translation>Plusieurs personnes&#x202f;: une relance pour chacune</translation>
    </message>
    <message>
        <source>Several picked: merge into one card</source>
        <translation>Plusieurs personnes&#x202f;: fusionner en une fiche</translation>
    </message>
    <message>
        <source>Place the person in this circle</source>
        <translation>Placer la personne dans ce cercle</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Suivre la proposition</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Revenir sur la dernière réponse</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Arrêter pour aujourd’hui</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Les fusionner</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Merge those that are picked</source>
        <translation>Fusionner celles qui sont choisies</translation>
    </message>
    <message>
        <source>They are two organisations</source>
        <translation>Ce sont deux organisations</translation>
    </message>
    <message>
        <source>Go through what was found</source>
        <translation>Parcourir les résultats</translation>
    </message>
    <message>
        <source>Open it, run it, or save the line</source>
        <translation>Ouvrir, exécuter ou enregistrer la ligne</translation>
    </message>
    <message>
        <source>Save the line and stay for another</source>
        <translation>Enregistrer la ligne et en saisir une autre</translation>
    </message>
    <message>
        <source>Go to the parts of the line</source>
        <translation>Aller aux éléments de la ligne</translation>
    </message>
    <message>
        <source>Change a part of the line</source>
        <translation>Modifier un élément de la ligne</translation>
    </message>
    <message>
        <source>The next field, the one before</source>
        <translation>Le champ suivant, le précédent</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save, from a text of several lines too</source>
        <translation>Enregistrer, aussi depuis un texte de plusieurs lignes</translation>
    </message>
    <message>
        <source>Open the choices</source>
        <translation>Ouvrir les choix</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser comme c’était</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Précédent, suivant</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Fermer le guide</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Alt {number}</source>
        <comment>keys</comment>
        <translation>Alt {number}</translation>
    </message>
    <message>
        <source>Will be saved</source>
        <translation>Sera enregistré</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Print the contacts</source>
        <translation>Imprimer les contacts</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are printed.</source>
        <translation>
            <numerusform>%n contact est imprimé.</numerusform>
            <numerusform>%n contacts sont imprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private ones are left out.</source>
        <translation>
            <numerusform>%n personne privée n’y figure pas.</numerusform>
            <numerusform>%n personnes privées n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Pages that the printer had already may still come.</source>
        <translation>Annulé. Des pages que l’imprimante avait déjà peuvent encore sortir.</translation>
    </message>
    <message>
        <source>The printer did not answer. See that it is on, then print again.</source>
        <translation>L’imprimante n’a pas répondu. Vérifiez qu’elle est allumée, puis imprimez de nouveau.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>Il n’en reste aucune trace.</translation>
    </message>
    <message>
        <source>This file can no longer be read: {file}.</source>
        <translation>Ce fichier ne se lit plus&#x202f;: {file}.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Restore the last backup; the file will be kept aside.</source>
        <translation>Rien n’y a été écrit. Restaurez la dernière sauvegarde&#x202f;; le fichier sera mis de côté.</translation>
    </message>
    <message>
        <source>{file} is no network of Réseau.</source>
        <translation>{file} n’est pas un fichier de Réseau.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder.</source>
        <translation>Il n’a pas été touché. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This network was made by a newer Réseau.</source>
        <translation>Ce réseau vient d’une version plus récente de Réseau.</translation>
    </message>
    <message>
        <source>It was not opened and not touched. Update Réseau to open it.</source>
        <translation>Il n’a été ni ouvert ni modifié. Mettez Réseau à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Réseau may not write in {folder}.</source>
        <translation>Réseau n’a pas le droit d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Allow writing there, or choose another folder.</source>
        <translation>Rien n’a changé. Autorisez l’écriture dans ce dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Could not save.</source>
        <translation>Enregistrement impossible.</translation>
    </message>
    <message>
        <source>The disk is full; nothing is lost. Make room, then try again.</source>
        <translation>Le disque est plein&#x202f;; rien n’est perdu. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The network could not be opened.</source>
        <translation>Ouverture du réseau impossible.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should.</source>
        <translation>Le disque ne répond pas comme il devrait.</translation>
    </message>
    <message>
        <source>What was saved before is kept. See that the disk is connected, then try again.</source>
        <translation>Ce qui était enregistré est conservé. Vérifiez que le disque est bien branché, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close it there, then try again.</source>
        <translation>Rien n’est perdu. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>This network is open in another window.</source>
        <translation>Ce réseau est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>This network is open on {computer}.</source>
        <translation>Ce réseau est ouvert sur {computer}.</translation>
    </message>
    <message>
        <source>Something else is being saved.</source>
        <translation>Un autre enregistrement est en cours.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Rien n’a changé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>Il n’y a rien à annuler ni à rétablir.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>This step no longer fits what is there now.</source>
        <translation>Cette étape ne correspond plus à l’état actuel.</translation>
    </message>
    <message>
        <source>Nothing was changed. A backup can bring back an earlier day.</source>
        <translation>Rien n’a changé. Une sauvegarde peut ramener à un jour plus ancien.</translation>
    </message>
    <message>
        <source>Nothing was left half done.</source>
        <translation>Rien n’est resté à moitié fait.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Nothing was left half done. The details: {detail}</source>
        <translation>Rien n’est resté à moitié fait. Le détail&#x202f;: {detail}</translation>
    </message>
</context>
<context>
    <name>PromisePopover</name>
    <message>
        <source>Cadence</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>The circle’s: {rhythm}</source>
        <translation>Celui du cercle&#x202f;: {rhythm}</translation>
    </message>
    <message>
        <source>Their own, in days:</source>
        <translation>Le sien, en jours&#x202f;:</translation>
    </message>
    <message>
        <source>Days between two exchanges</source>
        <translation>Jours entre deux échanges</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Plan a follow-up…</source>
        <translation>Prévoir une relance…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Why this day</source>
        <translation>Pourquoi ce jour</translation>
    </message>
    <message>
        <source>As lived</source>
        <translation>Tel que vécu</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>contacts a week</source>
        <translation>contacts par semaine</translation>
    </message>
    <message>
        <source>{more} more than your time.</source>
        <translation>{more} de plus que votre temps.</translation>
    </message>
    <message>
        <source>Within your time.</source>
        <translation>Vous tenez dans votre temps.</translation>
    </message>
    <message>
        <source>{verdict} Before: {load}.</source>
        <translation>{verdict} Avant&#x202f;: {load}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people moved to {circle}.</source>
        <translation>
            <numerusform>%n&#xa0;personne passe dans «&#x202f;{circle}&#x202f;».</numerusform>
            <numerusform>%n&#xa0;personnes passent dans «&#x202f;{circle}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{circle}: %n days.</source>
        <translation>
            <numerusform>{circle}&#x202f;: %n&#xa0;jour.</numerusform>
            <numerusform>{circle}&#x202f;: %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you promise</source>
        <translation>Ce que vous promettez</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Votre temps</translation>
    </message>
    <message>
        <source>Round and time</source>
        <translation>Tournée et temps</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>A contact takes</source>
        <translation>Un contact prend</translation>
    </message>
    <message>
        <source>Your time allows</source>
        <translation>Votre temps en permet</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>Time for a contact</source>
        <translation>Temps par contact</translation>
    </message>
</context>
<context>
    <name>PublicHolidays</name>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>tout le pays</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Aucun jour férié</translation>
    </message>
    <message>
        <source>Your computer is set to {country}: choose it to rest on its holidays.</source>
        <translation>Votre ordinateur indique {country}&#x202f;: choisissez ce pays pour vous reposer ses jours fériés.</translation>
    </message>
    <message>
        <source>Choose a country to rest on its holidays.</source>
        <translation>Choisissez un pays pour vous reposer ses jours fériés.</translation>
    </message>
    <message>
        <source>The holidays of {country} are not known: none is a day off.</source>
        <translation>Les jours fériés de {country} ne sont pas connus&#x202f;: aucun n’est un jour de repos.</translation>
    </message>
    <message>
        <source>{day} ({name})</source>
        <translation>{day} ({name})</translation>
    </message>
    <message>
        <source>Next: {days}.</source>
        <translation>À venir&#x202f;: {days}.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Country of the public holidays</source>
        <translation>Pays des jours fériés</translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation>Région des jours fériés</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#x202f;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why this network?</source>
        <translation>Pourquoi ce réseau&#x202f;?</translation>
    </message>
    <message>
        <source>You may leave it empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>change jobs</source>
        <translation>changer de métier</translation>
    </message>
    <message>
        <source>find clients</source>
        <translation>trouver des clients</translation>
    </message>
    <message>
        <source>recruit</source>
        <translation>recruter</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>apprendre</translation>
    </message>
    <message>
        <source>give back what I received</source>
        <translation>rendre ce que j’ai reçu</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Réponse&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>Set the cadence of the circles for</source>
        <translation>Rythme des cercles selon le profil</translation>
    </message>
    <message>
        <source>How often to be in touch; Settings can change all of it.</source>
        <translation>À quelle fréquence donner des nouvelles&#x202f;; tout se change dans les Réglages.</translation>
    </message>
</context>
<context>
    <name>QuickAddPage</name>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contact a besoin d’un nom.</translation>
    </message>
    <message>
        <source>One of the two is enough.</source>
        <translation>L’un des deux suffit.</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>Formulaire vide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you pasted</source>
        <translation>Ce que vous avez collé</translation>
    </message>
    <message>
        <source>The card it makes</source>
        <translation>La fiche que cela donne</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Coller à nouveau</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste a signature, a vCard, or a line: Name, Title, Company, e-mail, phone. Ctrl+Enter reads what is typed.</source>
        <translation>Collez une signature, une vCard ou une ligne&#x202f;: Nom, Fonction, Entreprise, e-mail, téléphone. Ctrl+Entrée lit ce qui est écrit.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>It goes into the note unless you drop it.</source>
        <translation>Elle va dans la note, sauf si vous la laissez de côté.</translation>
    </message>
    <message>
        <source>They go into the note unless you drop them.</source>
        <translation>Elles vont dans la note, sauf si vous les laissez de côté.</translation>
    </message>
    <message>
        <source>Keep in the note</source>
        <translation>Garder dans la note</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Laisser de côté</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Empty row</source>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>A field too long to be one</source>
        <translation>Champ trop long pour en être un</translation>
    </message>
    <message>
        <source>Names nobody</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>A closed profile: LinkedIn gives no name</source>
        <translation>Profil fermé&#x202f;: LinkedIn ne donne pas de nom</translation>
    </message>
    <message>
        <source>Identical to line {value}</source>
        <translation>Identique à la ligne {value}</translation>
    </message>
    <message>
        <source>A quotation mark that nothing closes, read as a letter</source>
        <translation>Guillemet jamais refermé, lu comme un caractère</translation>
    </message>
    <message>
        <source>Unreadable characters</source>
        <translation>Caractères illisibles</translation>
    </message>
    <message>
        <source>No name: called {value}</source>
        <translation>Sans nom&#x202f;: «&#x202f;{value}&#x202f;» en tient lieu</translation>
    </message>
    <message>
        <source>This is no date: {value}. Kept in the note</source>
        <translation>Date illisible&#x202f;: {value}. Gardée en note</translation>
    </message>
    <message>
        <source>This link is not safe to open: {value}. Left out</source>
        <translation>Lien peu sûr à ouvrir&#x202f;: {value}. Laissé de côté</translation>
    </message>
    <message>
        <source>No @ in {value}. Kept as typed</source>
        <translation>Pas de @ dans {value}. Gardé tel quel</translation>
    </message>
    <message>
        <source>A server’s own name, no address: {value}. Left out</source>
        <translation>Nom interne d’un serveur, pas une adresse&#x202f;: {value}. Laissé de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n cells where the header has {other}: the last stay empty</source>
        <translation>
            <numerusform>%n&#xa0;cellule là où l’en-tête en a {other}&#x202f;: les dernières restent vides</numerusform>
            <numerusform>%n&#xa0;cellules là où l’en-tête en a {other}&#x202f;: les dernières restent vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells where the header has {other}: what is over is kept apart</source>
        <translation>
            <numerusform>%n&#xa0;cellule là où l’en-tête en a {other}&#x202f;: le surplus est gardé à part</numerusform>
            <numerusform>%n&#xa0;cellules là où l’en-tête en a {other}&#x202f;: le surplus est gardé à part</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne&#xa0;{number}</translation>
    </message>
    <message>
        <source>Line {number}: {reason}.</source>
        <translation>Ligne&#xa0;{number}&#x202f;: {reason}.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>, %n times</source>
        <translation>
            <numerusform>, %n&#xa0;fois</numerusform>
            <numerusform>, %n&#xa0;fois</numerusform>
        </translation>
    </message>
    <message>
        <source>, until {day}</source>
        <translation>, jusqu’au {day}</translation>
    </message>
    <message>
        <source>A whole number from 1 to 999.</source>
        <translation>Un nombre entier de 1 à 999.</translation>
    </message>
    <message>
        <source>A whole number of times, 1 or more.</source>
        <translation>Un nombre entier de fois, 1 au moins.</translation>
    </message>
    <message>
        <source>The last day is no day of this calendar.</source>
        <translation>Le dernier jour n’est pas un jour de ce calendrier.</translation>
    </message>
    <message>
        <source>It ends after a number of times or on a day, not both.</source>
        <translation>La fin est un nombre de fois ou un jour, pas les deux.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Choisissez au moins un jour de la semaine.</translation>
    </message>
    <message>
        <source>That month has no such day.</source>
        <translation>Ce mois n’a pas ce jour.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later day.</source>
        <translation>La fin viendrait avant le début. Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>It cannot come back like this. Choose otherwise.</source>
        <translation>Ce rythme n’est pas possible. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n days after it is done</source>
        <translation>
            <numerusform>%n&#xa0;jour après l’avoir faite</numerusform>
            <numerusform>%n&#xa0;jours après l’avoir faite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after it is done</source>
        <translation>
            <numerusform>%n&#xa0;semaine après l’avoir faite</numerusform>
            <numerusform>%n&#xa0;semaines après l’avoir faite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after it is done</source>
        <translation>
            <numerusform>%n&#xa0;mois après l’avoir faite</numerusform>
            <numerusform>%n&#xa0;mois après l’avoir faite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after it is done</source>
        <translation>
            <numerusform>%n&#xa0;an après l’avoir faite</numerusform>
            <numerusform>%n&#xa0;ans après l’avoir faite</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>tous les %n&#xa0;jours</numerusform>
            <numerusform>tous les %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every {weekday}</source>
        <translation>chaque {weekday}</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>toutes les %n&#xa0;semaines</numerusform>
            <numerusform>toutes les %n&#xa0;semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>on {weekday}</source>
        <translation>le {weekday}</translation>
    </message>
    <message>
        <source>every {place} of the month</source>
        <translation>chaque {place} du mois</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>tous les %n&#xa0;mois</numerusform>
            <numerusform>tous les %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>le dernier jour</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>tous les %n&#xa0;ans</numerusform>
            <numerusform>tous les %n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {month}</source>
        <translation>{place} de {month}</translation>
    </message>
    <message>
        <source>{place} of {month}</source>
        <comment>April, August or October</comment>
        <translation>{place} d’{month}</translation>
    </message>
    <message>
        <source>on the last day of {month}</source>
        <translation>le dernier jour de {month}</translation>
    </message>
    <message>
        <source>on the last day of {month}</source>
        <comment>April, August or October</comment>
        <translation>le dernier jour d’{month}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>a day and its month</comment>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>{often} {day}</source>
        <comment>every 2 weeks, on Monday</comment>
        <translation>{often}, {day}</translation>
    </message>
    <message>
        <source>on the {place}</source>
        <comment>first Monday</comment>
        <translation>le {place}</translation>
    </message>
    <message>
        <source>on the 1st</source>
        <translation>le 1er</translation>
    </message>
    <message>
        <source>on the {day}st</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>on the {day}nd</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>on the {day}rd</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>on the {day}th</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>first {weekday}</source>
        <translation>premier {weekday}</translation>
    </message>
    <message>
        <source>second {weekday}</source>
        <translation>deuxième {weekday}</translation>
    </message>
    <message>
        <source>third {weekday}</source>
        <translation>troisième {weekday}</translation>
    </message>
    <message>
        <source>fourth {weekday}</source>
        <translation>quatrième {weekday}</translation>
    </message>
    <message>
        <source>fifth {weekday}</source>
        <translation>cinquième {weekday}</translation>
    </message>
    <message>
        <source>last {weekday}</source>
        <translation>dernier {weekday}</translation>
    </message>
    <message>
        <source>last but one {weekday}</source>
        <translation>avant-dernier {weekday}</translation>
    </message>
    <message>
        <source>last but two {weekday}</source>
        <translation>antépénultième {weekday}</translation>
    </message>
    <message>
        <source>last but three {weekday}</source>
        <translation>quatrième {weekday} avant la fin</translation>
    </message>
    <message>
        <source>last but four {weekday}</source>
        <translation>cinquième {weekday} avant la fin</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
</context>
<context>
    <name>RecurrenceForm</name>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Tous les combien</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Jours, semaines, mois ou années</translation>
    </message>
    <message>
        <source>Counted from the day it is done</source>
        <translation>Compté du jour où elle est faite</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quand elle s’arrête</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>Then on {day}.</source>
        <translation>Puis le {day}.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Another rhythm…</source>
        <translation>Un autre rythme…</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>un nombre de fois</translation>
    </message>
    <message>
        <source>until a day</source>
        <translation>jusqu’à un jour</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A follow-up</source>
        <translation>Une relance</translation>
    </message>
    <message>
        <source>{who} at {time}</source>
        <translation>{who} à {time}</translation>
    </message>
    <message>
        <source>{who}, {day} at {time}</source>
        <translation>{who}, {day} à {time}</translation>
    </message>
    <message>
        <source>{who} ({day} at {time})</source>
        <translation>{who} ({day} à {time})</translation>
    </message>
    <message>
        <source>{channel}: {what}</source>
        <translation>{channel}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>A follow-up at {time}.</source>
        <translation>Une relance à {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups were missed.</source>
        <translation>
            <numerusform>%n&#xa0;relance manquée.</numerusform>
            <numerusform>%n&#xa0;relances manquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups now</source>
        <translation>
            <numerusform>%n&#xa0;relance maintenant</numerusform>
            <numerusform>%n&#xa0;relances maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning {name}. {things}.</source>
        <translation>Bonjour {name}. {things}.</translation>
    </message>
    <message>
        <source>Good morning. {things}.</source>
        <translation>Bonjour. {things}.</translation>
    </message>
    <message>
        <source>Good afternoon {name}. {things}.</source>
        <translation>Bonjour {name}. {things}.</translation>
    </message>
    <message>
        <source>Good afternoon. {things}.</source>
        <translation>Bonjour. {things}.</translation>
    </message>
    <message>
        <source>Good evening {name}. {things}.</source>
        <translation>Bonsoir {name}. {things}.</translation>
    </message>
    <message>
        <source>Good evening. {things}.</source>
        <translation>Bonsoir. {things}.</translation>
    </message>
    <message>
        <source>Missed: {who}.</source>
        <translation>Manqué&#x202f;: {who}.</translation>
    </message>
    <message>
        <source>Due: {who}.</source>
        <translation>À relancer&#x202f;: {who}.</translation>
    </message>
    <message>
        <source>{who} is due.</source>
        <translation>À relancer&#x202f;: {who}.</translation>
    </message>
    <message>
        <source>To thank: {who}.</source>
        <translation>À remercier&#x202f;: {who}.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n&#xa0;autre</numerusform>
            <numerusform>%n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>It is the birthday of {who}.</source>
        <translation>C’est l’anniversaire de {who}.</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Today: nothing to do</source>
        <translation>Aujourd’hui&#x202f;: rien à faire</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n to do</source>
        <translation>
            <numerusform>Aujourd’hui&#x202f;: %n&#xa0;geste</numerusform>
            <numerusform>Aujourd’hui&#x202f;: %n&#xa0;gestes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occasions</source>
        <translation>
            <numerusform>%n&#xa0;occasion</numerusform>
            <numerusform>%n&#xa0;occasions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups</source>
        <translation>
            <numerusform>%n&#xa0;relance</numerusform>
            <numerusform>%n&#xa0;relances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thanks</source>
        <translation>
            <numerusform>%n&#xa0;merci</numerusform>
            <numerusform>%n&#xa0;mercis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n&#xa0;question</numerusform>
            <numerusform>%n&#xa0;questions</numerusform>
        </translation>
    </message>
    <message>
        <source>to thank</source>
        <translation>à remercier</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Quiet until {time}</source>
        <translation>Silence jusqu’à {time}</translation>
    </message>
    <message>
        <source>Quiet until {day}, {time}</source>
        <translation>Silence jusqu’à {day}, {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Next reminder {moment}</source>
        <translation>Prochain rappel {moment}</translation>
    </message>
    <message>
        <source>Nobody knows the time zone “{zone}”: its times are taken as times of where you are.</source>
        <translation>Personne ne connaît le fuseau horaire «&#x202f;{zone}&#x202f;»&#x202f;: ses heures sont prises comme celles de l’endroit où vous êtes.</translation>
    </message>
    <message>
        <source>This computer names no time zone that is known: reminders follow its clock as it is.</source>
        <translation>Cet ordinateur ne nomme aucun fuseau horaire connu&#x202f;: les rappels suivent son heure telle qu’elle est.</translation>
    </message>
    <message>
        <source>Logged: {kind}, today.</source>
        <translation>Noté&#x202f;: {kind}, aujourd’hui.</translation>
    </message>
    <message>
        <source>Logged: {kind}, {who}, today.</source>
        <translation>Noté&#x202f;: {kind}, {who}, aujourd’hui.</translation>
    </message>
    <message>
        <source>Snoozed three times. Is the circle the right one?</source>
        <translation>Reporté trois fois. Est-ce le bon cercle&#x202f;?</translation>
    </message>
    <message>
        <source>Snoozed three times. Is {name} in the right circle?</source>
        <translation>Reporté trois fois. Est-ce le bon cercle pour {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Réseau cannot write beside its file what it reminded you of: after the next start some reminders may come once more.</source>
        <translation>Réseau ne peut pas écrire à côté de son fichier ce qu’il vous a rappelé&#x202f;: après le prochain démarrage, certains rappels reviendront peut-être.</translation>
    </message>
    <message>
        <source>Shown by {service}.</source>
        <translation>Affichée par {service}.</translation>
    </message>
    <message>
        <source>Shown.</source>
        <translation>Affichée.</translation>
    </message>
    <message>
        <source>The notification service of this desktop did not answer in time. A reminder it does not show comes inside the window.</source>
        <translation>Le service de notification de ce bureau n’a pas répondu à temps. Un rappel qu’il n’affiche pas arrive dans la fenêtre.</translation>
    </message>
    <message>
        <source>This session has no message bus for notifications. Reminders come inside the window.</source>
        <translation>Cette session n’a pas de bus de messages pour les notifications. Les rappels arrivent dans la fenêtre.</translation>
    </message>
    <message>
        <source>The notification service of this desktop refused it: {why}. Reminders come inside the window.</source>
        <translation>Le service de notification de ce bureau l’a refusée&#x202f;: {why}. Les rappels arrivent dans la fenêtre.</translation>
    </message>
    <message>
        <source>No notification service on this desktop. Reminders come inside the window.</source>
        <translation>Ce bureau n’a pas de service de notification. Les rappels arrivent dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>when Réseau speaks up</source>
        <translation>quand Réseau se manifeste</translation>
    </message>
    <message>
        <source>Daily digest</source>
        <translation>Résumé du jour</translation>
    </message>
    <message>
        <source>notification hour time</source>
        <translation>notification heure</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>night silence do not disturb</source>
        <translation>nuit silence ne pas déranger</translation>
    </message>
    <message>
        <source>Notifications name nobody</source>
        <translation>Les notifications ne nomment personne</translation>
    </message>
    <message>
        <source>private names</source>
        <translation>privé noms discret</translation>
    </message>
    <message>
        <source>Next reminders</source>
        <translation>Prochains rappels</translation>
    </message>
    <message>
        <source>coming try test notification</source>
        <translation>à venir essayer notification</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>autostart login hidden</source>
        <translation>démarrage automatique connexion caché</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>tray icon quit minimise</source>
        <translation>zone de notification icône quitter réduire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window minimises instead.</source>
        <translation>Ce bureau n’a pas de zone de notification&#x202f;: la fenêtre est réduite.</translation>
    </message>
    <message>
        <source>Only follow-ups with a time of their own are notified.</source>
        <translation>Seules les relances qui ont une heure sont notifiées.</translation>
    </message>
    <message>
        <source>{hour} lies in the quiet hours: the digest comes at {later}.</source>
        <translation>{hour} est dans les heures calmes&#x202f;: le résumé arrive à {later}.</translation>
    </message>
    <message>
        <source>The quiet hours begin when they end: there are none.</source>
        <translation>Les heures calmes commencent quand elles finissent&#x202f;: il n’y en a pas.</translation>
    </message>
    <message>
        <source>Every day is a day off: the digest never comes.</source>
        <translation>Tous les jours sont chômés&#x202f;: le résumé n’arrive jamais.</translation>
    </message>
    <message>
        <source>Quiet hours, days off and a presentation hold the digest back. A follow-up with a time comes at its minute.</source>
        <translation>Les heures calmes, les jours de repos et une présentation en cours retiennent le résumé. Une relance qui a une heure arrive à sa minute.</translation>
    </message>
    <message>
        <source>None to come.</source>
        <translation>Aucun à venir.</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>Reminders are as proposed again.</source>
        <translation>Les rappels sont de nouveau comme proposés.</translation>
    </message>
    <message>
        <source>Réseau cannot change how the session starts: {path} cannot be written.</source>
        <translation>Réseau ne peut pas changer le démarrage de la session&#x202f;: {path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Waiting for the desktop…</source>
        <translation>En attente du bureau…</translation>
    </message>
    <message>
        <source>Time of the digest</source>
        <translation>Heure du résumé</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <source>Réseau stays</source>
        <translation>Réseau reste</translation>
    </message>
    <message>
        <source>Quits Réseau</source>
        <translation>Quitte Réseau</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Ouvrir Aujourd’hui</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A reminder of Réseau</source>
        <translation>Un rappel de Réseau</translation>
    </message>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>Voici à quoi ressemble un rappel.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The circles as they are today.</source>
        <translation>Les cercles tels qu’ils sont aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n people then. A day that is past is only looked at: nobody is moved.</source>
        <translation>
            <numerusform>%n&#xa0;personne alors. Un jour passé se regarde seulement&#x202f;: personne n’y est déplacé.</numerusform>
            <numerusform>%n&#xa0;personnes alors. Un jour passé se regarde seulement&#x202f;: personne n’y est déplacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>Depuis le {day}&#x202f;:</translation>
    </message>
    <message>
        <source>Nothing has changed since {day}.</source>
        <translation>Rien n’a changé depuis le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n&#xa0;arrivée</numerusform>
            <numerusform>%n&#xa0;arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved inwards</source>
        <translation>
            <numerusform>%n&#xa0;passée vers le centre</numerusform>
            <numerusform>%n&#xa0;passées vers le centre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved outwards</source>
        <translation>
            <numerusform>%n&#xa0;passée vers l’extérieur</numerusform>
            <numerusform>%n&#xa0;passées vers l’extérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearer</source>
        <translation>
            <numerusform>%n&#xa0;plus proche</numerusform>
            <numerusform>%n&#xa0;plus proches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slipped to the edge</source>
        <translation>
            <numerusform>%n&#xa0;glissée vers le bord</numerusform>
            <numerusform>%n&#xa0;glissées vers le bord</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that is past is only looked at. Come back to today to move somebody.</source>
        <translation>Un jour passé se regarde seulement. Revenez à aujourd’hui pour déplacer quelqu’un.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>No exchange yet.</source>
        <translation>Pas encore d’échange.</translation>
    </message>
    <message>
        <source>Last exchange {age}, warmth {warmth}</source>
        <translation>Dernier échange {age}, chaleur {warmth}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>il y a {age}</translation>
    </message>
    <message>
        <source>Nothing is left of last week.</source>
        <translation>Rien ne reste de la semaine passée.</translation>
    </message>
    <message>
        <source>{name} is left, kept in Today.</source>
        <translation>Il reste {name}, dans Aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n others are left, kept in Today.</source>
        <translation>
            <numerusform>Il reste {name} et %n&#xa0;autre, dans Aujourd’hui.</numerusform>
            <numerusform>Il reste {name} et %n&#xa0;autres, dans Aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did something for you {age}.</source>
        <translation>Vous a rendu service {age}.</translation>
    </message>
    <message>
        <source>Goes to {event}.</source>
        <translation>Vient à {event}.</translation>
    </message>
    <message>
        <source>You have never talked.</source>
        <translation>Vous ne vous êtes jamais parlé.</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an exchange.</source>
        <translation>
            <numerusform>%n&#xa0;jour sans échange.</numerusform>
            <numerusform>%n&#xa0;jours sans échange.</numerusform>
        </translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>déjeuner</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n contacts over.</source>
        <translation>
            <numerusform>{day} dépasse d’un contact.</numerusform>
            <numerusform>{day} dépasse de %n&#xa0;contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The week asks for {time} more than you have.</source>
        <translation>La semaine demande {time} de plus que vous n’avez.</translation>
    </message>
    <message>
        <source>The week fits your time.</source>
        <translation>La semaine tient dans votre temps.</translation>
    </message>
    <message>
        <source>{given}, {received}</source>
        <translation>{given}, {received}</translation>
    </message>
</context>
<context>
    <name>ReviewDay</name>
    <message>
        <source>from {day} on</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revue de la semaine</translation>
    </message>
    <message>
        <source>The day of the weekly review</source>
        <translation>Le jour de la revue de la semaine</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>The weekly review.</source>
        <translation>La revue de la semaine.</translation>
    </message>
    <message>
        <source>Two people, two questions, one meeting: about ten minutes.</source>
        <translation>Deux personnes, deux questions, une rencontre&#x202f;: environ dix minutes.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start the weekly review</source>
        <translation>Commencer la revue de la semaine</translation>
    </message>
    <message>
        <source>Skip this week</source>
        <translation>Passer cette semaine</translation>
    </message>
    <message>
        <source>Skip the weekly review this week</source>
        <translation>Passer la revue de cette semaine</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Offered from {day} on. The day is changed in the settings.</source>
        <translation>Proposée à partir du {day}. Le jour se change dans les réglages.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n people.</source>
        <translation>
            <numerusform>Gardé pour %n&#xa0;personne.</numerusform>
            <numerusform>Gardé pour %n&#xa0;personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The review of this week is let pass.</source>
        <translation>La revue de cette semaine est passée.</translation>
    </message>
    <message>
        <source>The week is reviewed.</source>
        <translation>La semaine est revue.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Garder et continuer</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Terminer la revue</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revue de la semaine</translation>
    </message>
    <message>
        <source>about ten minutes, at your own pace</source>
        <translation>environ dix minutes, à votre rythme</translation>
    </message>
    <message>
        <source>Skip this week</source>
        <translation>Passer cette semaine</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminer plus tard</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine passée</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Meet in person</source>
        <translation>À voir en vrai</translation>
    </message>
    <message>
        <source>The week to come</source>
        <translation>La semaine qui vient</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Last week</source>
        <translation>La semaine passée</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} sur {all}</translation>
    </message>
    <message>
        <source>Exchanges logged</source>
        <translation>Échanges notés</translation>
    </message>
    <message>
        <source>Of them in person</source>
        <translation>Dont en personne</translation>
    </message>
    <message>
        <source>Given, received</source>
        <translation>Donné, reçu</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Mises en relation</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>The week to come</source>
        <translation>La semaine qui vient</translation>
    </message>
    <message>
        <source>Contacts planned</source>
        <translation>Contacts prévus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>{time} of {allowed}</source>
        <translation>{time} sur {allowed}</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Étaler</translation>
    </message>
    <message>
        <source>Dates of the week</source>
        <translation>Dates de la semaine</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>{number}, or Enter</source>
        <translation>{number}, ou Entrée</translation>
    </message>
</context>
<context>
    <name>RingsColumn</name>
    <message>
        <source>Archived</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Which promise will you keep?</source>
        <translation>Quelle promesse voulez-vous tenir&#x202f;?</translation>
    </message>
    <message>
        <source>Already sorted</source>
        <translation>Déjà classées</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>Leave it full</source>
        <translation>Le laisser complet</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>jamais d’échange</translation>
    </message>
    <message>
        <source>To {circle}</source>
        <translation>Vers {circle}</translation>
    </message>
    <message>
        <source>Move {name} to {circle}</source>
        <translation>Déplacer {name} vers {circle}</translation>
    </message>
</context>
<context>
    <name>RoundPopover</name>
    <message>
        <source>A follow-up with each of them</source>
        <translation>Une relance avec chacune</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>À partir de quel jour</translation>
    </message>
    <message>
        <source>How many a working day</source>
        <translation>Combien par jour ouvré</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>A working day</source>
        <translation>Par jour ouvré</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>The last one is on {day}.</source>
        <translation>La dernière est le {day}.</translation>
    </message>
</context>
<context>
    <name>RoundSection</name>
    <message>
        <source>how much a day asks of you</source>
        <translation>ce qu’une journée vous demande</translation>
    </message>
    <message>
        <source>Contacts a working day</source>
        <translation>Contacts par jour travaillé</translation>
    </message>
    <message>
        <source>quota number</source>
        <translation>quota nombre</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>hours minutes</source>
        <translation>heures minutes</translation>
    </message>
    <message>
        <source>Time for a contact</source>
        <translation>Temps par contact</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>country region bank holiday</source>
        <translation>pays région férié</translation>
    </message>
    <message>
        <source>Holidays of your own</source>
        <translation>Vos congés</translation>
    </message>
    <message>
        <source>vacation leave away</source>
        <translation>vacances congé absence</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revue de la semaine</translation>
    </message>
    <message>
        <source>day questions meeting</source>
        <translation>jour questions rencontre</translation>
    </message>
    <message numerus="yes">
        <source>%n working days a week</source>
        <translation>
            <numerusform>%n&#xa0;jour travaillé par semaine</numerusform>
            <numerusform>%n&#xa0;jours travaillés par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, {quota} a day: {total} contacts a week at most.</source>
        <translation>{days}, {quota} par jour&#x202f;: {total}&#xa0;contacts par semaine au plus.</translation>
    </message>
    <message>
        <source>Round and time are as proposed again.</source>
        <translation>Tournée et temps retrouvent les réglages d’origine.</translation>
    </message>
    <message>
        <source>At least one working day; nothing was changed.</source>
        <translation>Il faut au moins un jour travaillé&#x202f;; rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>SavedLists</name>
    <message>
        <source>The list “{name}” is in the side bar.</source>
        <translation>La liste «&#x202f;{name}&#x202f;» est dans la barre latérale.</translation>
    </message>
    <message>
        <source>The list “{name}” is gone; its people are still there.</source>
        <translation>La liste «&#x202f;{name}&#x202f;» est retirée&#x202f;; ses contacts sont toujours là.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in circles</source>
        <translation>Voir dans les cercles</translation>
    </message>
    <message>
        <source>Import into this list…</source>
        <translation>Importer dans cette liste…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exporter cette liste…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Retirer la liste</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to the defaults, in this section only</source>
        <translation>Revenir aux réglages d’origine, dans cette section seulement</translation>
    </message>
    <message>
        <source>What you promise</source>
        <translation>Ce que vous promettez</translation>
    </message>
</context>
<context>
    <name>SectorChoice</name>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Inside a sector, by name</source>
        <translation>Dans un secteur, par nom</translation>
    </message>
    <message>
        <source>Inside a sector, the warmest first</source>
        <translation>Dans un secteur, les liens les plus chauds d’abord</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sectors</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>sectors by tag</comment>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>sectors by where they work</comment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>city</source>
        <comment>sectors by city</comment>
        <translation>ville</translation>
    </message>
    <message>
        <source>how you met</source>
        <comment>sectors by how one met</comment>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>Sectors: {by}</source>
        <translation>Secteurs&#x202f;: {by}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Round and time</source>
        <translation>Tournée et temps</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>SettingsAppearanceForm</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Contraste renforcé</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins de mouvement</translation>
    </message>
</context>
<context>
    <name>SettingsDataForm</name>
    <message>
        <source>Your network</source>
        <translation>Votre réseau</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>État du fichier</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sample network</source>
        <translation>Réseau d’exemple</translation>
    </message>
    <message>
        <source>Remove the sample network</source>
        <translation>Retirer le réseau d’exemple</translation>
    </message>
</context>
<context>
    <name>SettingsMeForm</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why this network?</source>
        <translation>Pourquoi ce réseau&#x202f;?</translation>
    </message>
    <message>
        <source>In your own words; it may stay empty</source>
        <translation>Avec vos mots&#x202f;; peut rester vide</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting for “{words}”.</source>
        <translation>Aucun réglage pour «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>every change applies at once</source>
        <translation>tout changement vaut aussitôt</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>SettingsRemindersForm</name>
    <message>
        <source>Daily digest</source>
        <translation>Résumé du jour</translation>
    </message>
    <message>
        <source>One notification, at</source>
        <translation>Une notification, à</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>No digest from</source>
        <translation>Pas de résumé de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>Round and time</source>
        <translation>Tournée et temps</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Notifications name nobody</source>
        <translation>Les notifications ne nomment personne</translation>
    </message>
    <message>
        <source>Next reminders</source>
        <translation>Prochains rappels</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>With the session, without a window</source>
        <translation>Avec la session, sans fenêtre</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>SettingsRoundForm</name>
    <message>
        <source>Contacts a working day</source>
        <translation>Contacts par jour travaillé</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>Time for a contact</source>
        <translation>Temps par contact</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>Bring back from the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>They are all there.</source>
        <translation>Elles y sont toutes.</translation>
    </message>
    <message>
        <source>Targets are chosen one at a time: each has its own next step.</source>
        <translation>Les cibles se choisissent une à une&#x202f;: chacune a sa prochaine étape.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Change cadence</source>
        <translation>Changer le rythme</translation>
    </message>
    <message>
        <source>Plan a round of follow-ups</source>
        <translation>Planifier une série de relances</translation>
    </message>
    <message>
        <source>Log an exchange with all</source>
        <translation>Noter un échange avec toutes</translation>
    </message>
    <message>
        <source>Merge into one card</source>
        <translation>Fusionner en une fiche</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message numerus="yes">
        <source>Export these %n</source>
        <translation>
            <numerusform>Exporter cette personne</numerusform>
            <numerusform>Exporter ces %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One Ctrl+Z brings all %n back.</source>
        <translation>
            <numerusform>Ctrl+Z la ramène.</numerusform>
            <numerusform>Un seul Ctrl+Z les ramène toutes les %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{circle}, {count}</source>
        <translation>{circle}, {count}</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>no reminders</source>
        <translation>sans rappel</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>The circles are still being read. Try again in a moment.</source>
        <translation>Les cercles sont encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in {file}.</source>
        <translation>
            <numerusform>%n personne figure dans {file}.</numerusform>
            <numerusform>%n personnes figurent dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>My circles</source>
        <translation>Mes cercles</translation>
    </message>
    <message>
        <source>Print the circles</source>
        <translation>Imprimer les cercles</translation>
    </message>
    <message>
        <source>The circles are printed.</source>
        <translation>Les cercles sont imprimés.</translation>
    </message>
    <message>
        <source>The printer did not answer. See that it is on, then print again.</source>
        <translation>L’imprimante n’a pas répondu. Vérifiez qu’elle est allumée, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Enter chooses other keys for a command; those inside a page stay as they are</source>
        <translation>Entrée choisit d’autres touches pour une commande&#x202f;; celles d’une page restent telles quelles</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>Toutes les touches sont comme au départ.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>SkipReason</name>
    <message>
        <source>Skip {name} this time. Why?</source>
        <translation>Passer {name} cette fois. Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>In a word, if you like</source>
        <translation>En un mot, si vous voulez</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>Slipping</name>
    <message numerus="yes">
        <source>Linked to nobody else you know. Warmth {warmth}, promised every %n days.</source>
        <translation>
            <numerusform>Sans lien avec vos autres contacts. Chaleur {warmth}, un contact promis chaque jour.</numerusform>
            <numerusform>Sans lien avec vos autres contacts. Chaleur {warmth}, un contact promis tous les %n&#xa0;jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Tomorrow, a day off</source>
        <translation>Demain, jour de repos</translation>
    </message>
    <message>
        <source>Tomorrow, a light day</source>
        <translation>Demain, jour léger</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Remind again on</source>
        <translation>Rappeler le</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Prochaine relance</translation>
    </message>
    <message>
        <source>Warmth</source>
        <comment>an order of the list</comment>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajoutés récemment</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Tri&#x202f;: {order}</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Inverser l’ordre</translation>
    </message>
</context>
<context>
    <name>SortEntry</name>
    <message numerus="yes">
        <source>Sort %n people</source>
        <translation>
            <numerusform>Classer %n&#xa0;personne</numerusform>
            <numerusform>Classer %n&#xa0;personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadDialog</name>
    <message>
        <source>The spread plan</source>
        <translation>Le plan d’étalement</translation>
    </message>
    <message>
        <source>Each goes to the lightest day of its own window, the outer circles first. No promise is put off.</source>
        <translation>Chacune va au jour le plus léger de sa fenêtre, les cercles extérieurs d’abord. Aucune promesse n’est reportée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Déplacer %n&#xa0;personne</numerusform>
            <numerusform>Déplacer %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{from_day} → {to_day}</source>
        <translation>{from_day} → {to_day}</translation>
    </message>
</context>
<context>
    <name>StandardCommands</name>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search or log</source>
        <translation>Chercher ou noter</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Panneau de détail</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Blur the page</source>
        <translation>Flouter la page</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Réseau</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Nothing was written to it. There is no copy beside it that can be read.</source>
        <translation>Rien n’y a été écrit. Aucune sauvegarde lisible ne se trouve à côté.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>L’ouvrir ici</translation>
    </message>
    <message>
        <source>Is {computer} off, or did Réseau stop there? Then go on here. If it is still open there, what is written there later may be lost.</source>
        <translation>{computer} est éteint, ou Réseau s’y est arrêté&#x202f;? Alors continuez ici. S’il y est encore ouvert, ce qui y sera écrit ensuite pourrait être perdu.</translation>
    </message>
    <message>
        <source>Copies of the file</source>
        <translation>Sauvegardes du fichier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Restore last backup</source>
        <translation>Restaurer la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>In the bin since {day}.</source>
        <translation>Dans la corbeille depuis le {day}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>In the archive.</source>
        <translation>Dans les archives.</translation>
    </message>
    <message>
        <source>Everything is kept, nothing reminds of it.</source>
        <translation>Tout est gardé, sans aucun rappel.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Retirer la mention</translation>
    </message>
    <message>
        <source>Do not contact.</source>
        <translation>À ne pas contacter.</translation>
    </message>
    <message>
        <source>No reminder of any kind.</source>
        <translation>Aucun rappel d’aucune sorte.</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Reprendre les rappels</translation>
    </message>
    <message>
        <source>Deceased.</source>
        <translation>Cette personne est décédée.</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>Undoing</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Rétablissement en cours</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>Stream</name>
    <message numerus="yes">
        <source>{names} and %n others</source>
        <translation>
            <numerusform>{names} et %n&#xa0;autre</numerusform>
            <numerusform>{names} et %n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>StreamFilter</name>
    <message>
        <source>Find in what happened</source>
        <translation>Chercher dans ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>StreamFilters</name>
    <message>
        <source>All that was noted</source>
        <translation>Tout ce qui a été noté</translation>
    </message>
    <message>
        <source>Everything, with positions and circles</source>
        <translation>Tout, avec les postes et les cercles</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message>
        <source>The last thirty days</source>
        <translation>Les trente derniers jours</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Les douze derniers mois</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n&#xa0;ligne</numerusform>
            <numerusform>%n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or word</source>
        <translation>Nom ou mot</translation>
    </message>
    <message>
        <source>Find in what happened</source>
        <translation>Chercher dans ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>StreamView</name>
    <message>
        <source>Follow-up changed.</source>
        <translation>Relance modifiée.</translation>
    </message>
    <message>
        <source>Follow-up deleted.</source>
        <translation>Relance supprimée.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing like this was noted.</source>
        <translation>Rien de tel n’a été noté.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Nothing noted yet. Exchanges, notes and follow-ups will stand here.</source>
        <translation>Rien de noté pour l’instant. Échanges, notes et relances apparaîtront ici.</translation>
    </message>
    <message>
        <source>All that happened, newest first</source>
        <translation>Tout ce qui s’est passé, du plus récent au plus ancien</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>They stay in your network. They may have left LinkedIn.</source>
        <translation>Ils restent dans votre réseau. Ils ont peut-être quitté LinkedIn.</translation>
    </message>
    <message>
        <source>See them in the preview</source>
        <translation>Voir dans l’aperçu</translation>
    </message>
    <message>
        <source>Undo the whole import</source>
        <translation>Annuler tout l’import</translation>
    </message>
    <message>
        <source>Something else was done since; Edit, Undo goes back step by step.</source>
        <translation>D’autres changements ont suivi&#x202f;; Édition, Annuler revient pas à pas.</translation>
    </message>
    <message>
        <source>Import saved.</source>
        <translation>Import enregistré.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>Annuler ne laisse aucune trace.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>L’import est annulé.</translation>
    </message>
    <message>
        <source>Your network is as it was.</source>
        <translation>Votre réseau est comme avant.</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>Rien à enregistrer.</translation>
    </message>
    <message>
        <source>All that the file says is known.</source>
        <translation>Tout ce que dit le fichier est déjà connu.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>This is what saving would do.</source>
        <translation>Voici ce que l’enregistrement ferait.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of yours kept</source>
        <translation>
            <numerusform>%n&#xa0;valeur à vous gardée</numerusform>
            <numerusform>%n&#xa0;valeurs à vous gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissés de côté</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>in {circle}</source>
        <translation>dans «&#x202f;{circle}&#x202f;»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Absents du fichier</translation>
    </message>
    <message>
        <source>kept as they are</source>
        <translation>gardés tels quels</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>see why</source>
        <translation>voir pourquoi</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n&#xa0;valeur</numerusform>
            <numerusform>%n&#xa0;valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nouveaux contacts</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>It is not there, or its folder is not.</source>
        <translation>Il n’est pas là, ou son dossier manque.</translation>
    </message>
    <message>
        <source>You are not allowed to.</source>
        <translation>Vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>This disk can only be read.</source>
        <translation>Ce disque est en lecture seule.</translation>
    </message>
    <message>
        <source>A folder has that name.</source>
        <translation>Un dossier porte ce nom.</translation>
    </message>
    <message>
        <source>What should be its folder is a file.</source>
        <translation>Ce qui devrait être son dossier est un fichier.</translation>
    </message>
    <message>
        <source>Something has that name already.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>That name cannot be used here.</source>
        <translation>Ce nom ne peut pas servir ici.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should.</source>
        <translation>Le disque ne répond pas comme il devrait.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>the day of the last exchange</comment>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>the day of the next follow-up</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n&#xa0;personne</numerusform>
            <numerusform>%n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of them every %n days</source>
        <translation>
            <numerusform>une personne par jour</numerusform>
            <numerusform>une personne tous les %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Both tags are one now: “{tag}”.</source>
        <translation>Les deux étiquettes n’en font plus qu’une&#x202f;: «&#x202f;{tag}&#x202f;».</translation>
    </message>
    <message>
        <source>The tag is called “{tag}” now, on every card.</source>
        <translation>L’étiquette s’appelle maintenant «&#x202f;{tag}&#x202f;», sur chaque fiche.</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <translation>Une étiquette a besoin d’un mot.</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Renommer une étiquette</translation>
    </message>
    <message>
        <source>“{tag}” is now part of “{other}”.</source>
        <translation>«&#x202f;{tag}&#x202f;» fait maintenant partie de «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>One of “{tag}” comes to Today every %n days.</source>
        <translation>
            <numerusform>Une personne de «&#xa0;{tag}&#xa0;» vient dans Aujourd’hui chaque jour.</numerusform>
            <numerusform>Une personne de «&#xa0;{tag}&#xa0;» vient dans Aujourd’hui tous les %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{tag}” is promised nothing more.</source>
        <translation>«&#xa0;{tag}&#xa0;» n’a plus de rythme.</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation>Tous les combien de jours</translation>
    </message>
    <message>
        <source>Keep in touch with one of them</source>
        <translation>Garder le contact avec l’une d’elles</translation>
    </message>
    <message>
        <source>A whole number of days, from 1 to 3650.</source>
        <translation>Un nombre entier de jours, de 1 à 3650.</translation>
    </message>
    <message>
        <source>The tag “{tag}” is gone from every card.</source>
        <translation>L’étiquette «&#x202f;{tag}&#x202f;» a été retirée de chaque fiche.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>A tag is given on a card, or to several people at once.</source>
        <translation>Une étiquette se donne sur une fiche, ou à plusieurs personnes à la fois.</translation>
    </message>
    <message>
        <source>No tag yet.</source>
        <translation>Aucune étiquette pour l’instant.</translation>
    </message>
    <message>
        <source>Keep in touch with one of them…</source>
        <translation>Garder le contact avec l’une d’elles…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove from everybody</source>
        <translation>Retirer à tout le monde</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>A tag</source>
        <translation>Une étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>See everybody with this tag</source>
        <translation>Voir qui porte cette étiquette</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>Retirer l’étiquette</translation>
    </message>
</context>
<context>
    <name>TagsPopover</name>
    <message>
        <source>A tag for all of them</source>
        <translation>Une étiquette pour toutes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Take from all of them</source>
        <translation>Retirer à toutes</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” from all of them</source>
        <translation>Retirer à toutes l’étiquette «&#x202f;{tag}&#x202f;»</translation>
    </message>
    <message>
        <source>{tag} {number}</source>
        <comment>a tag and how many carry it</comment>
        <translation>{tag} {number}</translation>
    </message>
</context>
<context>
    <name>TermChip</name>
    <message>
        <source>Clear this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>{filter} {value}</source>
        <comment>on a chip: Circle Wider network</comment>
        <translation>{filter}&#x202f;: {value}</translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message>
        <source>{circle}: everybody already stands evenly.</source>
        <translation>{circle}&#x202f;: les personnes sont déjà espacées régulièrement.</translation>
    </message>
    <message>
        <source>{circle}: everybody stands evenly again.</source>
        <translation>{circle}&#x202f;: les personnes sont de nouveau espacées régulièrement.</translation>
    </message>
    <message>
        <source>Pick somebody of the circle to tidy, or use its own menu.</source>
        <translation>Choisissez une personne du cercle à ranger, ou passez par le menu du cercle.</translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>Links of {name}: {others}</source>
        <translation>Liens de {name}&#x202f;: {others}</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>se connaissent</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collègue</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>amitié</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>works for them</source>
        <translation>dans son équipe</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>mentored by them</source>
        <translation>reçoit ses conseils</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>l’assiste</translation>
    </message>
    <message>
        <source>assisted by them</source>
        <translation>reçoit son assistance</translation>
    </message>
    <message>
        <source>introduced them to you</source>
        <translation>à l’origine de la rencontre</translation>
    </message>
    <message>
        <source>introduced to you by them</source>
        <translation>rencontre due à cette personne</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>ténu</translation>
    </message>
    <message>
        <source>light</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Dérouler les années</translation>
    </message>
    <message>
        <source>Light up these people</source>
        <translation>Éclairer ces personnes</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a day</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The circles on {day}</source>
        <translation>Les cercles&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Compare with a year before</source>
        <translation>Comparer avec un an avant</translation>
    </message>
    <message>
        <source>Arrows from where people were to where they are</source>
        <translation>Des flèches de la place d’alors à la place actuelle</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message numerus="yes">
        <source>%n since {year}</source>
        <comment>exchanges</comment>
        <translation>
            <numerusform>%n&#xa0;depuis {year}</numerusform>
            <numerusform>%n&#xa0;depuis {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Rien de noté pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n earlier ones</source>
        <comment>exchanges</comment>
        <translation>
            <numerusform>Voir le plus ancien</numerusform>
            <numerusform>Voir les %n&#xa0;plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange deleted.</source>
        <translation>Échange supprimé.</translation>
    </message>
    <message>
        <source>Follow-up deleted.</source>
        <translation>Relance supprimée.</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Relance faite</translation>
    </message>
    <message>
        <source>Follow-up skipped</source>
        <translation>Relance passée</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>Relance prévue</translation>
    </message>
    <message>
        <source>Began: {position}</source>
        <translation>Début&#x202f;: {position}</translation>
    </message>
    <message>
        <source>Ended: {position}</source>
        <translation>Fin&#x202f;: {position}</translation>
    </message>
    <message>
        <source>Seen as: {position}</source>
        <translation>Poste vu&#x202f;: {position}</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <comment>a move between circles</comment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Filter what happened</source>
        <translation>Filtrer ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing of that kind.</source>
        <translation>Rien de cette sorte.</translation>
    </message>
    <message>
        <source>Exchange logged, and what the line says beside it.</source>
        <translation>Échange noté, avec ce que la ligne dit d’autre.</translation>
    </message>
    <message>
        <source>Note written.</source>
        <translation>Note écrite.</translation>
    </message>
    <message>
        <source>Noted: {act}.</source>
        <translation>Noté&#x202f;: {act}.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>{file} is attached. It stays where it is.</source>
        <translation>{file} est joint. Il reste où il est.</translation>
    </message>
    <message>
        <source>Detached. The file itself was not touched.</source>
        <translation>Détaché. Le fichier lui-même n’a pas été touché.</translation>
    </message>
    <message>
        <source>Given or received</source>
        <translation>Donné ou reçu</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Dans quel sens</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>something to somebody</comment>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>something from somebody</comment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>A line to remember</source>
        <translation>Une ligne à retenir</translation>
    </message>
    <message>
        <source>An empty note says nothing.</source>
        <translation>Une note vide ne dit rien.</translation>
    </message>
    <message>
        <source>No longer given or received.</source>
        <translation>Plus compté comme donné ni reçu.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Note supprimée.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>A day, a month and a year: 21 September 2026.</source>
        <translation>Un jour, un mois et une année&#x202f;: 21 septembre 2026.</translation>
    </message>
    <message>
        <source>Given and received</source>
        <translation>Donné et reçu</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Repeat today</source>
        <translation>Refaire aujourd’hui</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation>Changer la date…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Montrer son dossier</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>{kind}, {time}</source>
        <translation>{kind}, {time}</translation>
    </message>
    <message>
        <source>With {name}.</source>
        <translation>Avec {name}.</translation>
    </message>
    <message numerus="yes">
        <source>With {names} and %n others.</source>
        <translation>
            <numerusform>Avec {names} et %n&#xa0;autre.</numerusform>
            <numerusform>Avec {names} et %n&#xa0;autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>With {names} and {last}.</source>
        <translation>Avec {names} et {last}.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good morning {name}. {things}, about {time}.</source>
        <translation>Bonjour {name}. {things} ce matin, environ {time}.</translation>
    </message>
    <message>
        <source>Good afternoon {name}. {things}, about {time}.</source>
        <translation>Bonjour {name}. {things} cet après-midi, environ {time}.</translation>
    </message>
    <message>
        <source>Good evening {name}. {things}, about {time}.</source>
        <translation>Bonsoir {name}. {things} ce soir, environ {time}.</translation>
    </message>
    <message>
        <source>Good morning. {things}, about {time}.</source>
        <translation>Bonjour. {things} ce matin, environ {time}.</translation>
    </message>
    <message>
        <source>Good afternoon. {things}, about {time}.</source>
        <translation>Bonjour. {things} cet après-midi, environ {time}.</translation>
    </message>
    <message>
        <source>Good evening. {things}, about {time}.</source>
        <translation>Bonsoir. {things} ce soir, environ {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>One small thing</source>
        <translation>Un geste</translation>
    </message>
    <message>
        <source>Two small things</source>
        <translation>Deux gestes</translation>
    </message>
    <message>
        <source>Three small things</source>
        <translation>Trois gestes</translation>
    </message>
    <message>
        <source>Four small things</source>
        <translation>Quatre gestes</translation>
    </message>
    <message>
        <source>Five small things</source>
        <translation>Cinq gestes</translation>
    </message>
    <message>
        <source>Six small things</source>
        <translation>Six gestes</translation>
    </message>
    <message>
        <source>Seven small things</source>
        <translation>Sept gestes</translation>
    </message>
    <message>
        <source>Eight small things</source>
        <translation>Huit gestes</translation>
    </message>
    <message>
        <source>Nine small things</source>
        <translation>Neuf gestes</translation>
    </message>
    <message>
        <source>Ten small things</source>
        <translation>Dix gestes</translation>
    </message>
    <message>
        <source>Eleven small things</source>
        <translation>Onze gestes</translation>
    </message>
    <message>
        <source>Twelve small things</source>
        <translation>Douze gestes</translation>
    </message>
    <message numerus="yes">
        <source>%n small things</source>
        <translation>
            <numerusform>%n&#xa0;geste</numerusform>
            <numerusform>%n&#xa0;gestes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do this morning. Your network is well.</source>
        <translation>Rien à faire ce matin. Votre réseau va bien.</translation>
    </message>
    <message>
        <source>Nobody is in your circles yet. Sort a few people: it comes here when it is time to talk.</source>
        <translation>Personne n’est encore dans vos cercles. Classez quelques personnes&#x202f;: ce qui est à faire viendra ici en son temps.</translation>
    </message>
    <message>
        <source>Nothing more to do today. Your network is well.</source>
        <translation>Plus rien à faire aujourd’hui. Votre réseau va bien.</translation>
    </message>
    <message>
        <source>Your follow-up</source>
        <translation>Votre relance</translation>
    </message>
    <message>
        <source>Your follow-ups</source>
        <translation>Vos relances</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Occasions</translation>
    </message>
    <message>
        <source>Follow-up of the round</source>
        <translation>Relance de la tournée</translation>
    </message>
    <message>
        <source>Follow-ups of the round</source>
        <translation>Relances de la tournée</translation>
    </message>
    <message>
        <source>Your group</source>
        <translation>Votre groupe</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>Vos groupes</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>À remercier</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Dormant tie</source>
        <translation>Lien endormi</translation>
    </message>
    <message numerus="yes">
        <source>%n years of silence. One tends to wake those one saw most.</source>
        <translation>
            <numerusform>%n&#xa0;an de silence. On réveille plus volontiers ceux qu’on voyait le plus.</numerusform>
            <numerusform>%n&#xa0;ans de silence. On réveille plus volontiers ceux qu’on voyait le plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without contact.</source>
        <translation>
            <numerusform>%n&#xa0;jour sans échange.</numerusform>
            <numerusform>%n&#xa0;jours sans échange.</numerusform>
        </translation>
    </message>
    <message>
        <source>New position on {day}.</source>
        <translation>Nouveau poste le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>One of {group} every %n days.</source>
        <translation>
            <numerusform>Une personne de {group} par jour.</numerusform>
            <numerusform>Une personne de {group} tous les %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have never talked.</source>
        <translation>Vous ne vous êtes jamais parlé.</translation>
    </message>
    <message numerus="yes">
        <source>The longest silence: %n days.</source>
        <translation>
            <numerusform>Le plus long silence&#x202f;: %n&#xa0;jour.</numerusform>
            <numerusform>Le plus long silence&#x202f;: %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seeks {topic}: {who} offers it.</source>
        <translation>Cherche {topic}&#x202f;: {who} l’offre.</translation>
    </message>
    <message>
        <source>Seeks {topic}: you offer it.</source>
        <translation>Cherche {topic}&#x202f;: vous l’offrez.</translation>
    </message>
    <message>
        <source>{what}, today.</source>
        <translation>{what}, aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n days ago.</source>
        <translation>
            <numerusform>{what}, il y a %n&#xa0;jour.</numerusform>
            <numerusform>{what}, il y a %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing given since.</source>
        <translation>Rien donné depuis.</translation>
    </message>
    <message>
        <source>Last exchange today.</source>
        <translation>Dernier échange aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing more today.</source>
        <translation>Plus rien aujourd’hui.</translation>
    </message>
    <message>
        <source>That was all for today.</source>
        <translation>C’est tout pour aujourd’hui.</translation>
    </message>
    <message>
        <source>You were in touch with {who}.</source>
        <translation>Vous avez échangé avec {who}.</translation>
    </message>
    <message>
        <source>Next reminder {day}.</source>
        <translation>Prochain rappel&#x202f;: {day}.</translation>
    </message>
    <message>
        <source>Next reminder {day}: {who}.</source>
        <translation>Prochain rappel, {day}&#x202f;: {who}.</translation>
    </message>
    <message>
        <source>No exchange yet.</source>
        <translation>Aucun échange pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>Last exchange %n days ago.</source>
        <translation>
            <numerusform>Dernier échange il y a %n&#xa0;jour.</numerusform>
            <numerusform>Dernier échange il y a %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange today ({kind}).</source>
        <translation>Dernier échange aujourd’hui ({kind}).</translation>
    </message>
    <message numerus="yes">
        <source>Last exchange %n days ago ({kind}).</source>
        <translation>
            <numerusform>Dernier échange il y a %n&#xa0;jour ({kind}).</numerusform>
            <numerusform>Dernier échange il y a %n&#xa0;jours ({kind}).</numerusform>
        </translation>
    </message>
    <message>
        <source>You noted: “{words}”</source>
        <translation>Vous aviez noté&#x202f;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>You meet at {event} on {day}.</source>
        <translation>Vous vous verrez le {day}&#x202f;: {event}.</translation>
    </message>
    <message numerus="yes">
        <source>%n years at {organisation} on {day}.</source>
        <translation>
            <numerusform>%n&#xa0;an chez {organisation} le {day}.</numerusform>
            <numerusform>%n&#xa0;ans chez {organisation} le {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{occasion} on {day}.</source>
        <translation>{occasion} le {day}.</translation>
    </message>
    <message>
        <source>You meet there.</source>
        <translation>Vous vous y verrez.</translation>
    </message>
    <message>
        <source>A voice says it better than a line. Any other way will do.</source>
        <translation>Une voix le dit mieux qu’une ligne. Tout autre moyen convient.</translation>
    </message>
    <message>
        <source>A word of thanks is enough.</source>
        <translation>Un mot de remerciement suffit.</translation>
    </message>
    <message>
        <source>The channel you chose for this follow-up.</source>
        <translation>Le moyen que vous avez choisi pour cette relance.</translation>
    </message>
    <message>
        <source>No exchange yet: a message is the lightest way to begin.</source>
        <translation>Aucun échange pour l’instant&#x202f;: un message est la façon la plus légère de commencer.</translation>
    </message>
    <message>
        <source>The silence is short of two promises: a message is enough.</source>
        <translation>Le silence n’a pas duré deux fois la promesse&#x202f;: un message suffit.</translation>
    </message>
    <message>
        <source>The silence has lasted two promises or more: a call says more than a message.</source>
        <translation>Le silence a duré deux fois la promesse ou plus&#x202f;: un appel dit plus qu’un message.</translation>
    </message>
    <message>
        <source>The silence has lasted four promises or more: see each other, by video or over a coffee.</source>
        <translation>Le silence a duré quatre fois la promesse ou plus&#x202f;: voyez-vous, en visio ou autour d’un café.</translation>
    </message>
    <message>
        <source>The silence has lasted eight promises or more: meet in person.</source>
        <translation>Le silence a duré huit fois la promesse ou plus&#x202f;: rencontrez-vous.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>You wrote to them a year ago.</source>
        <translation>Vous lui aviez écrit l’an dernier.</translation>
    </message>
    <message>
        <source>You called them a year ago.</source>
        <translation>Vous l’aviez appelé l’an dernier.</translation>
    </message>
    <message>
        <source>You talked by video a year ago.</source>
        <translation>Vous vous étiez parlé en visio l’an dernier.</translation>
    </message>
    <message>
        <source>You met a year ago.</source>
        <translation>Vous vous étiez vus l’an dernier.</translation>
    </message>
    <message>
        <source>You met at an event a year ago.</source>
        <translation>Vous vous étiez croisés l’an dernier.</translation>
    </message>
    <message>
        <source>One of your core</source>
        <translation>Dans le Noyau</translation>
    </message>
    <message>
        <source>An ally</source>
        <translation>Dans les Alliés</translation>
    </message>
    <message>
        <source>In your active network</source>
        <translation>Dans le Réseau actif</translation>
    </message>
    <message>
        <source>In your wider network</source>
        <translation>Dans le Réseau élargi</translation>
    </message>
    <message>
        <source>an ally</source>
        <translation>Alliés</translation>
    </message>
    <message>
        <source>the active network</source>
        <translation>Réseau actif</translation>
    </message>
    <message>
        <source>the wider network</source>
        <translation>Réseau élargi</translation>
    </message>
    <message>
        <source>an acquaintance</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>{layer}, lived as {lived} for less than a month.</source>
        <translation>{layer}, mais un lien vécu comme {lived} depuis moins d’un mois.</translation>
    </message>
    <message numerus="yes">
        <source>{layer}, lived as {lived} for %n months.</source>
        <translation>
            <numerusform>{layer}, mais un lien vécu comme {lived} depuis %n&#xa0;mois.</numerusform>
            <numerusform>{layer}, mais un lien vécu comme {lived} depuis %n&#xa0;mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} · planned for {day}</source>
        <translation>{what} · prévu le {day}</translation>
    </message>
    <message>
        <source>Rekindle the tie</source>
        <translation>Reprendre contact</translation>
    </message>
    <message>
        <source>Wake the tie</source>
        <translation>Réveiller le lien</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>Féliciter</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Demander quelque chose</translation>
    </message>
    <message>
        <source>A follow-up that you planned</source>
        <translation>Une relance que vous avez prévue</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>sur {time}</translation>
    </message>
    <message numerus="yes">
        <source>{promised} contacts a week, your time allows {allowed}.</source>
        <translation>
            <numerusform>{promised} contact par semaine, votre temps en permet {allowed}.</numerusform>
            <numerusform>{promised} contacts par semaine, votre temps en permet {allowed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your promises fit your time. This week asks for {time} more.</source>
        <translation>Vos promesses tiennent dans votre temps. Cette semaine demande {time} de plus.</translation>
    </message>
    <message>
        <source>You are within your time.</source>
        <translation>Vous tenez dans votre temps.</translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n contacts over.</source>
        <translation>
            <numerusform>{day} dépasse d’un contact.</numerusform>
            <numerusform>{day} dépasse de %n&#xa0;contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change: move %n people from {layer} to {to}.</source>
        <translation>
            <numerusform>Le plus petit changement&#x202f;: déplacer %n&#xa0;personne du cercle {layer} vers {to}.</numerusform>
            <numerusform>Le plus petit changement&#x202f;: déplacer %n&#xa0;personnes du cercle {layer} vers {to}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change: {layer} every %n days.</source>
        <translation>
            <numerusform>Le plus petit changement&#x202f;: {layer} chaque jour.</numerusform>
            <numerusform>Le plus petit changement&#x202f;: {layer} tous les %n&#xa0;jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Snooze {name}</source>
        <translation>Reporter&#x202f;: {name}</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the key that snoozes</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Autres actions&#x202f;: {name}</translation>
    </message>
    <message>
        <source>L</source>
        <comment>the key that logs an exchange</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>{time}, {what}</source>
        <translation>{time}, {what}</translation>
    </message>
    <message>
        <source>For yourself, planned for {day}</source>
        <translation>Pour vous, prévu le {day}</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Remind me on the day</source>
        <translation>Rappeler le jour même</translation>
    </message>
    <message>
        <source>Send wishes</source>
        <translation>Souhaiter</translation>
    </message>
    <message>
        <source>Send a word</source>
        <translation>Écrire un mot</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Remercier</translation>
    </message>
    <message>
        <source>Rekindle</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Réveiller</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Introduce</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Noter l’échange</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Voir qui</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>Personne ici pour l’instant.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bring in the people you know, from a file or one by one.</source>
        <translation>Faites entrer les gens que vous connaissez, par un fichier ou un par un.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>All of it on the next working day</source>
        <translation>Tout remettre au prochain jour travaillé</translation>
    </message>
    <message>
        <source>What to do today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n&#xa0;contact</numerusform>
            <numerusform>%n&#xa0;contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Your circles</source>
        <translation>Vos cercles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the circles</source>
        <translation>Ouvrir les cercles</translation>
    </message>
    <message>
        <source>Your circles. Open the page.</source>
        <translation>Vos cercles. Ouvrir la page.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>No date in the next two weeks.</source>
        <translation>Aucune date dans les deux semaines à venir.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chauds</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Endormis</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>when it comes</source>
        <translation>quand cela viendra</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>expired on {day}</source>
        <translation>expiré le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>You offer {topic}.</source>
        <translation>Vous offrez&#x202f;: {topic}.</translation>
    </message>
    <message>
        <source>You seek {topic}.</source>
        <translation>Vous cherchez&#x202f;: {topic}.</translation>
    </message>
    <message>
        <source>{name} offers {topic}.</source>
        <translation>{name} offre&#x202f;: {topic}.</translation>
    </message>
    <message>
        <source>{name} seeks {topic}.</source>
        <translation>{name} cherche&#x202f;: {topic}.</translation>
    </message>
    <message>
        <source>Who meets it</source>
        <translation>Qui y répond</translation>
    </message>
    <message>
        <source>What they seek</source>
        <translation>Ce qui est cherché</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Until (a day, or nothing)</source>
        <translation>Jusqu’au (un jour, ou rien)</translation>
    </message>
    <message>
        <source>The words, on every card that names them</source>
        <translation>Les mots, sur chaque fiche qui les nomme</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Ce qui est offert</translation>
    </message>
    <message>
        <source>A topic needs a word.</source>
        <translation>Un sujet a besoin d’un mot.</translation>
    </message>
    <message>
        <source>A day, a month and a year: 21 September 2026.</source>
        <translation>Un jour, un mois et une année&#x202f;: 21 septembre 2026.</translation>
    </message>
    <message>
        <source>Add what you seek</source>
        <translation>Ajouter ce que vous cherchez</translation>
    </message>
    <message>
        <source>Add what you offer</source>
        <translation>Ajouter ce que vous offrez</translation>
    </message>
    <message>
        <source>Add what they seek</source>
        <translation>Ajouter ce qui est cherché</translation>
    </message>
    <message>
        <source>Add what they offer</source>
        <translation>Ajouter ce qui est offert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>A topic: a designer, advice…</source>
        <translation>Un sujet&#x202f;: un graphiste, un conseil…</translation>
    </message>
    <message>
        <source>What they seek: a designer, a job…</source>
        <translation>Ce qui est cherché&#x202f;: un graphiste, un poste…</translation>
    </message>
    <message>
        <source>What they offer: advice, a room…</source>
        <translation>Ce qui est offert&#x202f;: un conseil, une salle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Who offers this</source>
        <translation>Qui l’offre</translation>
    </message>
    <message>
        <source>Who seeks this</source>
        <translation>Qui le cherche</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open today</source>
        <translation>Ouvrir Aujourd’hui</translation>
    </message>
    <message>
        <source>Log an exchange…</source>
        <translation>Noter un échange…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nouveau contact…</translation>
    </message>
    <message>
        <source>Digest at {time}</source>
        <translation>Résumé à {time}</translation>
    </message>
    <message>
        <source>No digest</source>
        <translation>Pas de résumé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Quit Réseau</source>
        <translation>Quitter Réseau</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>Tomorrow, a day off</source>
        <translation>Demain, jour de repos</translation>
    </message>
    <message>
        <source>{quiet}: end it</source>
        <translation>{quiet}&#x202f;: y mettre fin</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Linked to {names}</source>
        <translation>Lien avec {names}</translation>
    </message>
    <message>
        <source>Connected since {day}</source>
        <translation>En relation depuis le {day}</translation>
    </message>
    <message>
        <source>Came with {file}, {day}</source>
        <translation>Import de {file}, {day}</translation>
    </message>
    <message>
        <source>You both are at {place}</source>
        <translation>Chez {place}, comme vous</translation>
    </message>
    <message numerus="yes">
        <source>%n months with you at {place}</source>
        <translation>
            <numerusform>%n&#xa0;mois avec vous chez {place}</numerusform>
            <numerusform>%n&#xa0;mois avec vous chez {place}</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly at {place} when you were</source>
        <translation>Peut-être chez {place} en même temps que vous</translation>
    </message>
    <message>
        <source>At {place}, as you were</source>
        <translation>Chez {place}, où vous étiez</translation>
    </message>
    <message numerus="yes">
        <source>At {place} since {year}, %n years after you left</source>
        <translation>
            <numerusform>Chez {place} depuis {year}, un an après votre départ</numerusform>
            <numerusform>Chez {place} depuis {year}, %n&#xa0;ans après votre départ</numerusform>
        </translation>
    </message>
    <message>
        <source>At {place} since {year}</source>
        <translation>Chez {place} depuis {year}</translation>
    </message>
    <message numerus="yes">
        <source>{names} work there too</source>
        <comment>as many people as are named</comment>
        <translation>
            <numerusform>{names} y travaille aussi</numerusform>
            <numerusform>{names} y travaillent&#xa0;aussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>{names} et %n&#xa0;autre</numerusform>
            <numerusform>{names} et %n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>the last of several names</comment>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>No exchange noted</source>
        <translation>Aucun échange noté</translation>
    </message>
    <message numerus="yes">
        <source>%n exchanges, the latest a {kind}, {day}</source>
        <translation>
            <numerusform>%n&#xa0;échange ({kind}, {day})</numerusform>
            <numerusform>%n&#xa0;échanges, le dernier&#x202f;: {kind}, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks for one circle or another: it is for you to say.</source>
        <translation>Rien ne fait pencher pour un cercle plutôt qu’un autre&#x202f;: à vous de dire.</translation>
    </message>
    <message>
        <source>Suggested: {circle}, a contact every {days}, because {why}.</source>
        <translation>Proposé&#x202f;: {circle}, soit un contact tous les {days}, car {why}.</translation>
    </message>
    <message>
        <source>Suggested: {circle}, because {why}.</source>
        <translation>Proposé&#x202f;: {circle}, car {why}.</translation>
    </message>
    <message>
        <source>that is how often you are in touch</source>
        <translation>c’est le rythme de vos échanges</translation>
    </message>
    <message>
        <source>you worked together</source>
        <translation>vous avez travaillé ensemble</translation>
    </message>
    <message>
        <source>people you placed are linked to them</source>
        <translation>des personnes que vous avez classées sont en lien</translation>
    </message>
    <message>
        <source>people you placed work there too</source>
        <translation>des personnes que vous avez classées travaillent au même endroit</translation>
    </message>
    <message>
        <source>people you placed carry the same tag</source>
        <translation>des personnes que vous avez classées portent la même étiquette</translation>
    </message>
    <message>
        <source>you connected within the last year</source>
        <translation>votre mise en relation a moins d’un an</translation>
    </message>
    <message>
        <source>you have long been connected and noted no exchange</source>
        <translation>la mise en relation est ancienne et aucun échange n’est noté</translation>
    </message>
    <message>
        <source>A circle states your promise, not a person’s worth.</source>
        <translation>Un cercle dit votre promesse, pas la valeur de&#xa0;la&#xa0;personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n people arrived on {day}</source>
        <translation>
            <numerusform>%n&#xa0;personne arrivée le {day}</numerusform>
            <numerusform>%n&#xa0;personnes arrivées le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people arrived since {day}</source>
        <translation>
            <numerusform>%n&#xa0;personne arrivée depuis le {day}</numerusform>
            <numerusform>%n&#xa0;personnes arrivées depuis le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>encore plus d’une journée</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>encore %n&#xa0;minute</numerusform>
            <numerusform>encore %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{far}, {left}</source>
        <translation>{far}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>All sorted. {promised} contacts a week, your time allows {allowed}.</source>
        <translation>
            <numerusform>Tout est classé. {promised} contact par semaine, votre temps en permet {allowed}.</numerusform>
            <numerusform>Tout est classé. {promised} contacts par semaine, votre temps en permet {allowed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{circle} is full. Here are three people to move out, if you like.</source>
        <translation>Le cercle {circle} est complet. Voici trois personnes à éloigner, si vous voulez.</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>visibilité</translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>T</source>
        <comment>the key for the target circle</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the key for the archive</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Arrêter pour aujourd’hui</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
</context>
<context>
    <name>TwoLooks</name>
    <message>
        <source>What is shown of the organisation</source>
        <translation>Ce qui est montré de l’organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
</context>
<context>
    <name>TypedForm</name>
    <message>
        <source>Copy the typed form: {typed}</source>
        <translation>Copier la forme saisie&#x202f;: {typed}</translation>
    </message>
    <message>
        <source>Copy: {typed}</source>
        <translation>Copier&#x202f;: {typed}</translation>
    </message>
</context>
<context>
    <name>Warmth</name>
    <message>
        <source>warm</source>
        <translation>chaud</translation>
    </message>
    <message>
        <source>lukewarm</source>
        <translation>tiède</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>endormi</translation>
    </message>
    <message>
        <source>{band} ({least}–{most})</source>
        <comment>warmth from one number to another</comment>
        <translation>{band} ({least}–{most})</translation>
    </message>
    <message>
        <source>{kind} on {day}: {points}</source>
        <translation>{kind} du {day}&#x202f;: {points}</translation>
    </message>
    <message>
        <source>no exchange yet</source>
        <translation>pas encore d’échange</translation>
    </message>
</context>
<context>
    <name>WarmthPopover</name>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>{kind} on {day}</source>
        <translation>{kind} du {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n older exchanges</source>
        <translation>
            <numerusform>%n&#xa0;échange plus ancien</numerusform>
            <numerusform>%n&#xa0;échanges plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>An exchange counts half after {days} days. A call weighs more than a message, a meeting most.</source>
        <translation>Un échange compte pour moitié au bout de {days}&#xa0;jours. Un appel pèse plus qu’un message, une rencontre plus encore.</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>{from_day} → {to_day}</source>
        <translation>{from_day} → {to_day}</translation>
    </message>
</context>
<context>
    <name>WeekPrinting</name>
    <message>
        <source>My week</source>
        <translation>Ma semaine</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Imprimer la semaine</translation>
    </message>
    <message>
        <source>The week is printed.</source>
        <translation>La semaine est imprimée.</translation>
    </message>
    <message>
        <source>The printer did not answer. See that it is on, then print again.</source>
        <translation>L’imprimante n’a pas répondu. Vérifiez qu’elle est allumée, puis imprimez à nouveau.</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>{time} a week</source>
        <translation>{time} par semaine</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>In Réseau since</source>
        <translation>Dans Réseau depuis</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Reporté au</translation>
    </message>
    <message numerus="yes">
        <source>%n days between two exchanges, as lived.</source>
        <translation>
            <numerusform>%n&#xa0;jour entre deux échanges, tel que vécu.</numerusform>
            <numerusform>%n&#xa0;jours entre deux échanges, tel que vécu.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is {layer}, as declared.</source>
        <translation>C’est bien {layer}, comme déclaré.</translation>
    </message>
    <message>
        <source>That would be {layer}, closer than declared.</source>
        <translation>Ce serait {layer}, plus près que déclaré.</translation>
    </message>
    <message>
        <source>That would be {layer}; it counts as drift only after {days} days more of silence.</source>
        <translation>Ce serait {layer}&#x202f;; la dérive n’est dite qu’après {days} jours de silence de plus.</translation>
    </message>
    <message>
        <source>Declared {declared}, lived as {lived} since {day}.</source>
        <translation>Déclaré&#x202f;: {declared}&#x202f;; vécu comme {lived} depuis le {day}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>{page}, {count} today</source>
        <translation>{page}, {count} aujourd’hui</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir&#x202f;: {what}</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Aucun contact</translation>
    </message>
    <message numerus="yes">
        <source>Promises: {number} contacts a week</source>
        <translation>
            <numerusform>Promesses&#x202f;: {number} contact par semaine</numerusform>
            <numerusform>Promesses&#x202f;: {number} contacts par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Réseau neuf</translation>
    </message>
    <message>
        <source>Sample network</source>
        <translation>Réseau d’exemple</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Wishing</name>
    <message numerus="yes">
        <source>Changing %n people</source>
        <translation>
            <numerusform>Modification de %n&#xa0;personne</numerusform>
            <numerusform>Modification de %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is still being written. Wait for its end, or cancel it.</source>
        <translation>Une écriture est encore en cours. Attendez sa fin, ou annulez-la.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abandonné. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This is no longer there. Nothing was changed.</source>
        <translation>Cela n’existe plus. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>WrongUse</name>
    <message>
        <source>{text} is no whole number</source>
        <translation>{text} n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>{text} is no whole number from 1 on</source>
        <translation>{text} n’est pas un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>{text} is no day, as YYYY-MM-DD</source>
        <translation>{text} n’est pas un jour, écrit AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>{text} is no day, as YYYY-MM-DD or YYYY-MM-DDTHH:MM</source>
        <translation>{text} n’est pas un jour, écrit AAAA-MM-JJ ou AAAA-MM-JJTHH:MM</translation>
    </message>
    <message>
        <source>{text} is too far away: the year must be from {first} to {last}</source>
        <translation>{text} est trop loin&#x202f;: l’année doit aller de {first} à {last}</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <source>{file} holds a whole network, which keeps its own circles and tags: leave {option} out. Nothing was changed.</source>
        <translation>{file} contient un réseau entier, qui garde ses cercles et ses étiquettes&#x202f;: retirez {option}. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Other days: the last three years</source>
        <translation>D’autres jours&#x202f;: les trois dernières années</translation>
    </message>
    <message>
        <source>Links between people</source>
        <translation>Liens entre les personnes</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
</context>
<context>
    <name>_Painted</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Put this copy in place; what is there now is kept aside</source>
        <translation>Restaurer cette sauvegarde&#x202f;; l’état actuel est mis de côté</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
</TS>
