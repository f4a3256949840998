# Every sentence Poultice shows. One section a room; keys begin with the room's name.
# Plain words, short sentences: the reader may be in pain, half asleep, and across the room.

## Words used everywhere

app-name = Poultice
modality-cold = Kälte
modality-ice-massage = Eismassage
modality-heat = Wärme
modality-rest = Pause
span-mins = { $mins } min
span-hours = { $hours } h
span-hours-mins = { $hours } h { $mins } min
span-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
weekday-mon = Mo
weekday-tue = Di
weekday-wed = Mi
weekday-thu = Do
weekday-fri = Fr
weekday-sat = Sa
weekday-sun = So
clock-day = { $weekday } { $day }.
decimal-sign = ,
rehearsal-mark = Probelauf, { $speed }-mal schneller

## Protocols: reading and checking them

protocol-cold-20-every-1-2h-name = Kälte 20 min, 1–2 h Pause, dann Wärme
protocol-cold-20-every-1-2h-summary =
    Ein Kühlpack in einem dünnen Handtuch für 20 Minuten, dann 1 bis 2 Stunden ohne. Zwischen 48 und 72 Stunden nach
    Schmerzbeginn wechseln Sie zu Wärme, bis zum Ende von Tag 7.
protocol-cold-20-every-1-2h-evidence =
    Bei Kreuzschmerzen gibt es zu wenige Belege, um zu sagen, dass Kälte hilft. Die Zeiten sind üblich, nicht belegt.
    Wärme bringt eine geringe, kurze Linderung.

protocol-cold-25-90-name = Kälte 25 min, 1½ h Pause, dann Wärme
protocol-cold-25-90-summary =
    Ein Kühlpack über einem dünnen Tuch für 25 Minuten, dann anderthalb Stunden ohne. 25 Minuten sind so
    veröffentlicht; üblich sind höchstens 20.
protocol-cold-25-90-evidence =
    Bei Kreuzschmerzen gibt es zu wenige Belege, um zu sagen, dass Kälte hilft. Die Zeiten sind üblich, nicht belegt.
    Die meisten fachlichen Empfehlungen enden bei 20 Minuten.

protocol-cold-20-30-name = Kälte 20 min, 30 min Pause, dann Wärme
protocol-cold-20-30-summary =
    Ein eingewickeltes Kühlpack für 20 Minuten, dann etwa eine halbe Stunde ohne, zwei Tage lang, und einen dritten,
    wenn Schwellung und Schmerz es verlangen. Ein dichter Rhythmus: Beginnen Sie erst, wenn sich die Haut wieder normal
    anfühlt.
protocol-cold-20-30-evidence =
    Bei Kreuzschmerzen gibt es zu wenige Belege, um zu sagen, dass Kälte hilft. Die Zeiten sind üblich, nicht belegt.
    Eine halbe Stunde kann zu kurz sein, damit die Haut wieder warm wird.

protocol-cold-15-20-several-name = Kälte 15–20 min, mehrmals am Tag, dann Wärme
protocol-cold-15-20-several-summary =
    Ein Kühlpack in einem Tuch für 15 bis 20 Minuten, zwei Tage lang mehrmals am Tag, dann Wärme. Die Artikel nennen
    keine Pause; 2 bis 3 Stunden sind unsere Auslegung.
protocol-cold-15-20-several-evidence =
    Bei Kreuzschmerzen gibt es zu wenige Belege, um zu sagen, dass Kälte hilft. Die Zeiten sind üblich, nicht belegt.

protocol-cold-nhs-name = Kälte 15–20 min, alle 2–3 h
protocol-cold-nhs-summary =
    Kälte für 15 bis 20 Minuten, alle 2 bis 3 Stunden von Neuem, in den ersten 2 bis 3 Tagen. Die Zahlen sind
    Empfehlungen des NHS, des britischen Gesundheitsdienstes, für Verstauchungen und Zerrungen.
protocol-cold-nhs-evidence =
    Ein Rat für Verstauchungen, auf den Rücken übertragen. Bei Kreuzschmerzen gibt es zu wenige Belege, um zu sagen,
    dass Kälte hilft. Die Zeiten sind üblich, nicht belegt.

protocol-cold-short-name = Kälte 5–10 min, alle 2–3 h, dann Wärme
protocol-cold-short-summary =
    Kurze Kälte von 5 bis 10 Minuten alle 2 bis 3 Stunden, 1 bis 2 Tage lang, dann 3- oder 4-mal am Tag Wärme für 10
    bis 15 Minuten. Eine sanfte Wahl.
protocol-cold-short-evidence =
    Bei Kreuzschmerzen gibt es zu wenige Belege, um zu sagen, dass Kälte hilft. Die Zeiten sind üblich, nicht belegt.

protocol-intermittent-10-10-10-name = Kälte 10, Pause 10, Kälte 10, alle 2 h
protocol-intermittent-10-10-10-summary =
    Zweimal kurz Kälte mit 10 Minuten Pause dazwischen, alle 2 Stunden von Neuem, 72 Stunden lang. In der Pause kann
    sich die Haut erholen.
protocol-intermittent-10-10-10-evidence =
    Eine Studie mit 89 Menschen mit verstauchtem Knöchel: in der ersten Woche weniger Schmerz bei Belastung. Am Rücken
    nicht erprobt.

protocol-heat-15-20-name = Wärme 15–20 min
protocol-heat-15-20-summary =
    Ein Bad, ein Wärmekissen oder eine Wärmflasche für 15 bis 20 Minuten, bei Schmerzen, die vor mehr als 48 Stunden
    begonnen haben. Der Artikel nennt keine Pause; 2 bis 3 Stunden sind unsere Auslegung. Nach 7 Tagen werden Sie
    gefragt, ob es weitergehen soll.
protocol-heat-15-20-evidence =
    Wärme bringt bei akuten Kreuzschmerzen eine geringe, kurze Linderung. Die Zeiten sind üblich, nicht belegt.

protocol-heat-first-name = Wärme 15–20 min, alle 2–3 h
protocol-heat-first-summary =
    Wärme von Anfang an, für 15 bis 20 Minuten, alle 2 bis 3 Stunden von Neuem. Bei akuten Kreuzschmerzen ohne
    Verletzung und ohne Schwellung. Nach 7 Tagen werden Sie gefragt, ob es weitergehen soll.
protocol-heat-first-evidence =
    Von allen Plänen hier hat nur dieser Belege von mittlerer Qualität für sich: eine geringe, kurze Linderung. Die
    Zeiten sind üblich, nicht belegt.

protocol-heat-20-ice-massage-10-name = Wärme 20 min oder Eismassage 10 min
protocol-heat-20-ice-massage-10-summary =
    Sie wählen jedes Mal: 20 Minuten Wärme oder 10 Minuten Eis, das über die Haut bewegt wird. Hilft beides nicht,
    lassen Sie sich ärztlich untersuchen. Nach 72 Stunden werden Sie gefragt, ob es weitergehen soll.
protocol-heat-20-ice-massage-10-evidence =
    Wärme bringt bei akuten Kreuzschmerzen eine geringe, kurze Linderung. Die Zeiten sind üblich, nicht belegt.

protocol-heat-then-cold-name = Wärme 15–20 min, dann Eismassage 10 min
protocol-heat-then-cold-summary =
    Ein Wärmekissen für 15 bis 20 Minuten, gleich danach eine kalte Massage von höchstens 10. Bei Schmerzen, die vor
    mehr als 48 Stunden begonnen haben. Der Artikel nennt keine Pause; mindestens eine Stunde ist unsere Auslegung.
    Nach 7 Tagen werden Sie gefragt, ob es weitergehen soll.
protocol-heat-then-cold-evidence =
    Wir kennen keine Studie, die Wärme und danach Kälte am Rücken stützt. Die Zeiten sind üblich, nicht belegt.

protocol-error-line-field = Zeile { $line }, { $field }: { $problem }
protocol-error-line = Zeile { $line }: { $problem }
protocol-error-field = { $field }: { $problem }
protocol-error-whole = Der Plan: { $problem }

protocol-problem-file-too-large = Die Datei ist größer als { $kib } KiB. Das ist kein Plan.
protocol-problem-syntax = Das ist kein TOML: { $message }.
protocol-problem-unknown-key = Diesen Schlüssel hat kein Plan. Ein Tippfehler?
protocol-problem-wrong-type = Hierher gehört { $expected }.
protocol-problem-unknown-word = Hier muss eines davon stehen: { $known }.
protocol-problem-missing = Das fehlt.
protocol-problem-not-one-key = Hier braucht es genau eines davon: { $known }.
protocol-problem-empty-list = Diese Liste ist leer.
protocol-problem-too-many = Diese Liste ist zu lang. Höchstens { $most } passen hinein.
protocol-problem-reversed = Die erste Zahl ist größer als die zweite.
protocol-problem-zero = Das muss mindestens 1 sein.
protocol-problem-negative = Das darf nicht unter null liegen.
protocol-problem-absurd = Diese Zahl ist zu groß. Höchstens { $most } ist sinnvoll.
protocol-problem-length = Dieser Text muss { $least } bis { $most } Zeichen haben.
protocol-problem-unprintable = Dieser Text enthält ein Zeichen, das sich nicht darstellen lässt.
protocol-problem-bad-id = Eine Kennung hat 1 bis 64 Zeichen: a bis z, 0 bis 9 und Bindestriche.
protocol-problem-ask-without-stopped = Das geht nur zusammen mit until = "stopped".
protocol-problem-window-not-later = Diese Phase muss später enden als die Phasen davor.
protocol-problem-only-rest = Eine Anwendung braucht einen Schritt, der keine Pause ist.
protocol-problem-rest-at-edge = Eine Anwendung kann nicht mit einer Pause beginnen oder enden.
protocol-problem-rest-alternative = Eine Pause kann keine Alternative sein und keine haben.

protocol-kind-text = ein Text in Anführungszeichen
protocol-kind-number = eine ganze Zahl
protocol-kind-number-or-range = eine ganze Zahl oder zwei in Klammern
protocol-kind-list = eine Liste in Klammern
protocol-kind-table = eine Tabelle aus Schlüsseln und Werten
protocol-kind-stopped-or-table = das Wort "stopped" oder eine Tabelle

source-article = Webartikel { $key }

rhythm-cold = Kälte
rhythm-ice-massage = Eismassage
rhythm-heat = Wärme
rhythm-rest = Pause
rhythm-step = { $modality } { $mins } min
rhythm-or = { $one } oder { $other }
rhythm-then = { $before }; dann { $next }
rhythm-off-mins = { $mins } min Pause
rhythm-off-hours = { $hours } h Pause
rhythm-every-mins = alle { $mins } min
rhythm-every-hours = alle { $hours } h
rhythm-per-day = höchstens { $count }-mal am Tag
rhythm-until-hours = bis { $hours } h
rhythm-until-days = bis zum Ende von Tag { $days }
rhythm-until-count = { $count ->
    [one] einmal
   *[other] { $count }-mal
}
rhythm-until-stopped = bis Sie es beenden
rhythm-until-asked = bis Sie es beenden, Nachfrage nach { $hours } h
rhythm-until-asked-days = bis Sie es beenden, Nachfrage nach Tag { $days }

# (protocols end)


## Safety: findings and their reasons

safety-too-long-refuse =
    { $mins } Minuten { $what } ohne Pause können Haut und Nerven schädigen. Mehr als { $limit } werden hier nie ausgeführt.
safety-too-long-warn = { $mins } Minuten { $what } ohne Pause liegen über den üblichen { $limit }.
safety-too-long-published = { $mins } Minuten { $what }: so veröffentlicht, über den üblichen { $limit }.
safety-rest-too-short =
    Nur { $rest } min Pause nach bis zu { $skin } min Anwendung. Die Haut muss sich mindestens ebenso lange erholen.
safety-rest-after-cold =
    { $rest } min Pause können nach Kälte zu kurz sein. Die Haut muss sich wieder normal anfühlen. Üblich sind mindestens { $limit } min.
safety-many-cold = An einem Tag sind bis zu { $count } Kälteanwendungen möglich. Üblich sind höchstens { $limit }.
safety-cold-too-late = Die Kälte kann bis { $hours } Stunden nach Schmerzbeginn dauern. Üblich ist sie bis { $limit } Stunden.
safety-cold-no-end = Die Kälte geht ohne Ende weiter. Üblich ist sie bis { $limit } Stunden nach Schmerzbeginn.
safety-heat-too-early =
    { $hours ->
        [0] Die Wärme kann sofort beginnen.
        [one] Die Wärme kann eine Stunde nach Schmerzbeginn beginnen.
       *[other] Die Wärme kann { $hours } Stunden nach Schmerzbeginn beginnen.
    } Bei einer frischen Verletzung oder einer Schwellung warten Sie { $limit } Stunden.
safety-with-suggestion = { $reason } Derselbe Rhythmus geht auch mit { $mins } Minuten.

# (safety end)


## The session: refusals

refusal-no-session = Es läuft kein Programm.
refusal-session-running = Es läuft schon ein Programm. Beenden Sie es zuerst.
refusal-not-now-resting = In der Pause geht das nicht.
refusal-not-now-ready = Das geht jetzt nicht: Die nächste Anwendung kann beginnen.
refusal-not-now-due = Das geht jetzt nicht: Die nächste Anwendung ist fällig.
refusal-not-now-applying = Das geht nicht, solange etwas auf der Haut liegt.
refusal-not-now-remove-now = Das geht jetzt nicht: Nehmen Sie zuerst die Auflage ab.
refusal-not-now-choosing-switch = Antworten Sie zuerst: wechseln oder weiter wie bisher?
refusal-not-now-paused = Das Programm ist angehalten. Setzen Sie es zuerst fort.
refusal-not-now-finished = Das Programm ist zu Ende.
refusal-not-now-idle = Es läuft kein Programm.
refusal-not-asked = Jetzt wird nichts gefragt: Das Programm bleibt von selbst bei dieser Phase. Sie werden gefragt, wenn die nächste beginnen kann.
refusal-last-part = Das ist die letzte Phase des Programms. Um es zu beenden, beenden Sie die Sitzung.
refusal-on-skin = Auf der Haut liegt etwas. Nehmen Sie es zuerst ab.
refusal-resting = Zu früh. Die Haut muss sich bis { $until } aufwärmen.
refusal-unsafe = Dieser Plan kann nicht gestartet werden:
refusal-malformed = Dieser Plan ist fehlerhaft. { $problem }
refusal-out-of-bounds = { $field }: erlaubt ist { $low } bis { $high }.
refusal-onset-ahead = Der Schmerz kann nicht in der Zukunft begonnen haben.
refusal-programme-over = Der Beginn liegt zu weit zurück: Von diesem Programm ist nichts mehr übrig.
refusal-no-such-choice = Dieser Schritt bietet: { $choices }.
refusal-nothing-to-undo = Es gibt nichts zurückzunehmen.
field-minutes = Minuten
field-score = Schmerzwert
field-note = Länge der Notiz
refusal-nothing-to-amend = Hier gibt es nichts zu ändern: Den Eintrag gibt es nicht, oder er lautet schon so.
refusal-under-way = Diese Anwendung läuft noch. Beenden Sie sie zuerst.
refusal-no-room = Das muss zwischen { $from } und { $to } liegen: Davor und danach lag etwas anderes auf, oder es kann nichts aufgelegen haben.
refusal-step-is = { $minutes ->
    [one] Dieser Schritt dauert eine Minute.
   *[other] Dieser Schritt dauert { $minutes } Minuten.
}
refusal-not-so-long-ago = { $minutes ->
    [0] Es liegt noch keine Minute auf.
    [one] Es liegt erst seit einer Minute auf.
   *[other] Es liegt erst seit { $minutes } Minuten auf.
}
refusal-on-for = { $minutes ->
    [one] Ab { $since } gezählt kann es eine Minute aufgelegen haben.
   *[other] Ab { $since } gezählt kann es 1 bis { $minutes } Minuten aufgelegen haben.
} Lag es früher auf, sagen Sie, seit wann.
refusal-time-not-up = Die Zeit ist noch nicht um: Sie endet um { $until }.

## What the person did, as it is told when it is noted or taken back

act-noted = Notiert: { $what }.
act-taken-back = Zurückgenommen: { $what }.
act-on = { $what ->
    [heat] Wärme aufgelegt um { $time }
    [massage] Eismassage ab { $time }
   *[cold] Kälte aufgelegt um { $time }
}
act-off = { $what ->
    [heat] Wärme abgenommen um { $time }
    [massage] Eismassage bis { $time }
   *[cold] Kälte abgenommen um { $time }
}
act-off-unknown = { $what ->
    [heat] Wärme abgenommen, niemand weiß, seit wann
    [massage] Eismassage vorbei, niemand weiß, seit wann
   *[cold] Kälte abgenommen, niemand weiß, seit wann
}
act-skin-fine = die Haut ist in Ordnung
act-later = später, um { $time }
act-skipped = eine ausgelassen
act-paused = das Anhalten
act-resumed = das Fortsetzen
act-kept = es bleibt, wie es war
act-switched-heat = der Wechsel zu Wärme
act-switched = der Wechsel zur nächsten Phase
act-finished = das Ende des Programms
act-stopped = das Ende der Sitzung
act-pain = Schmerz { $score }
act-pain-before = Schmerz { $score } vorher
act-pain-after = Schmerz { $score } nachher
act-correction = die Berichtigung von Nummer { $number }
act-pain-correction = die Berichtigung von Schmerzwert { $number }
act-pain-dropped = Schmerzwert { $number } ist aus dem Tagebuch genommen
act-amended = Nummer { $number }: lag von { $from } bis { $to } auf, { $mins } min.
act-amended-unknown = Nummer { $number }: aufgelegt um { $from }, niemand weiß, wie lange.
act-amended-not-done = Nummer { $number }: nicht gemacht.
act-pain-amended = Schmerzwert { $number }: { $score } von 10.

# (session end)


## Reminders: notifications and their buttons

reminder-ready-cold-title = Bereit für die nächste Kälte
reminder-ready-heat-title = Bereit für die nächste Wärme
reminder-first-cold-title = Bereit für die erste Kälte
reminder-first-heat-title = Bereit für die erste Wärme
reminder-due-cold-title = Zeit für Kälte
reminder-due-heat-title = Zeit für Wärme
reminder-skin-check-title = Sehen Sie Ihre Haut an
reminder-remove-cold-title = Eis abnehmen
reminder-remove-heat-title = Wärme abnehmen
reminder-switch-heat-title = Zu Wärme wechseln?
reminder-switch-title = Zur nächsten Phase wechseln?
reminder-go-on-title = Weiter so?
reminder-switched-heat-title = Die Kälte ist vorbei. Ab jetzt Wärme.
reminder-switched-title = Die nächste Phase hat begonnen
reminder-missed-title =
    { $count ->
        [one] Eine Anwendung verpasst
       *[other] { $count } Anwendungen verpasst
    }
reminder-finished-title = Das Programm ist zu Ende
reminder-first-body = Sobald Sie bereit sind. { $minutes } Minuten, mit einem Tuch dazwischen.
reminder-ready-body = { $minutes } Minuten, mit einem Tuch dazwischen. Jederzeit bis { $due }.
reminder-due-body = Haut wieder normal? Tuch dazwischen? Dann { $minutes } Minuten.
reminder-skin-first = Die letzte Auflage lag zu lange auf. Sehen Sie zuerst Ihre Haut an.
reminder-skin-check-body = Weiß, wächsern, Blasen oder Prickeln? Dann sofort abnehmen.
reminder-remove-body =
    { $over ->
        [0] { $minutes } Minuten sind vorbei.
        [one] { $minutes } Minuten waren um { $end } vorbei. Das ist eine Minute zu lang.
       *[other] { $minutes } Minuten waren um { $end } vorbei. Das sind { $over } Minuten zu lang.
    }
reminder-remove-long = { $minutes } Minuten waren um { $end } vorbei. Es ist { $over } zu lang.
reminder-remove-unsure-body = Liegt laut Uhr seit { $since } auf, aber seit dem Neustart ist auf die Uhr kein Verlass.
reminder-switch-body = Ab jetzt ist Wärme sinnvoll. Ohne Antwort wird { $hours } Stunden nach Schmerzbeginn von selbst gewechselt.
reminder-go-on-body = Es geht schon eine Weile so. Hilft es? Bis Sie antworten, ist nichts weiter geplant.
reminder-finished-body =
    { $done ->
        [one] Eine Anwendung erledigt. Die Übersicht zeigt, ob sie geholfen hat.
       *[other] { $done } Anwendungen erledigt. Die Übersicht zeigt, ob sie geholfen haben.
    }
reminder-next-body = Die nächste: { $time }.
reminder-missed-since =
    { $count ->
        [one] Inzwischen wurde eine Anwendung verpasst.
       *[other] Inzwischen wurden { $count } Anwendungen verpasst.
    }
button-start = Start
button-later = Später
button-skip = Auslassen
button-skin-fine = Gut
button-stop-now = Abnehmen
button-off-now = Jetzt ab
button-off-on-time = War pünktlich ab
button-off-unknown = Weiß nicht, wann
button-heat = Wärme
button-cold = Kälte
button-finish = Beenden
button-stay-cold = Weiter Kälte
button-stay-heat = Weiter Wärme
button-open = Öffnen
button-open-summary = Übersicht öffnen

# (reminders end)


## The agent: problems it reports

awake-reason = Auf der Haut liegt etwas und muss rechtzeitig abgenommen werden
agent-autostart-reason = Ihr laufendes Programm geht nach einem Neustart weiter
tray-on = { $what ->
    [heat] Wärme liegt auf. Abnehmen um { $time }.
    [massage] Eismassage bis { $time }
   *[cold] Kühlpack liegt auf. Abnehmen um { $time }.
}
tray-resting = Pause
tray-waiting = { $what ->
    [heat] Wärme, sobald Sie bereit sind
   *[cold] Kälte, sobald Sie bereit sind
}
tray-paused = Angehalten. Keine Erinnerungen.
button-pause = Anhalten
button-resume = Weiter

agent-history-waits = { $why } Inzwischen läuft alles im Arbeitsspeicher weiter. Es wird von selbst wieder versucht; bis dahin { $count ->
    [one] wartet ein Eintrag auf das Speichern und ginge
   *[other] warten { $count } Einträge auf das Speichern und gingen
} verloren, wenn der Computer ausgeschaltet würde.

agent-other-version-newer = Der laufende Erinnerungsdienst ist Poultice { $agent }, dies hier ist das ältere { $own }. Ihr Programm läuft weiter. Schließen Sie dieses Poultice und öffnen Sie es neu.

# (agent end)


## The store: settings and history

store-dirs-no-home = Es ist kein persönlicher Ordner bekannt. Nennen Sie einen Ordner mit --dir.
store-dirs-nowhere = Der Ordner { $path } ist nicht zu finden: { $error }. Nennen Sie den vollständigen Pfad.
store-dirs-create = Der Ordner { $path } ist nicht verwendbar: { $error }. Prüfen Sie, wer dort schreiben darf, oder nennen Sie einen anderen mit --dir.
store-dirs-not-ours = Der Ordner { $path } gehört jemand anderem. Entfernen Sie ihn, oder nennen Sie einen anderen mit --dir.
store-io-missing = { $path } gibt es nicht.
store-io-denied = { $path }: Sie dürfen das nicht lesen oder schreiben ({ $error }). Prüfen Sie, wem es gehört.
store-io = { $path }: { $error }. Prüfen Sie, wer dort schreiben darf und ob auf dem Datenträger Platz ist.
store-reason-not-text = kein Text
store-reason-too-large = zu lang
store-settings-unknown-key = { $path }, Zeile { $line }: Hier heißt nichts { $key }. Es bleibt in der Datei.
store-settings-bad-value = { $path }, Zeile { $line }: { $key } kann nicht { $value } sein. Erlaubt: { $allowed }. Es gilt der übliche Wert.
store-settings-set-aside = Die Einstellungen in { $path } sind nicht lesbar: { $reason }. Sie sind als { $aside } aufbewahrt. Es gelten die üblichen Werte.
store-settings-syntax = Zeile { $line } ist kein TOML: { $message }
store-settings-cant-read = Die Einstellungen in { $path } sind nicht lesbar: { $error }. Es gelten die üblichen Werte.
store-settings-no-such-key = Es gibt keine Einstellung { $key }.
store-settings-not-allowed = { $key } kann nicht { $value } sein. Erlaubt: { $allowed }.
store-allowed-whole = eine ganze Zahl von { $min } bis { $max }
store-allowed-flag = on oder off
store-allowed-one-of = eines davon: { $words }
store-allowed-sleep = Zeiten wie 22:30-07:00, oder off
store-allowed-text = eine Zeile, höchstens { $max } Zeichen
store-setting-sleep = Wann Sie schlafen. Dann keine Erinnerung an eine neue Anwendung.
store-setting-due-repeat-mins = Minuten zwischen zwei Erinnerungen, dass eine Anwendung fällig ist.
store-setting-due-repeats = Wie oft diese Erinnerung wiederholt wird.
store-setting-removal-repeat-secs = Sekunden zwischen zwei Alarmen zum Abnehmen.
store-setting-snooze-mins = Wie viele Minuten „später“ bedeutet.
store-setting-skin-check-mins = Minuten, bis Sie gebeten werden, Ihre Haut anzusehen.
store-setting-switch-policy = Von Kälte zu Wärme: fragen, so früh wie möglich oder so spät wie möglich.
store-setting-sound = Ob Erinnerungen ertönen.
store-setting-volume = Wie laut die Töne sind, in Prozent.
store-setting-theme = Farben des Fensters.
store-setting-language = Sprache der Texte.
store-setting-text-percent = Größe der Schrift, in Prozent.
store-setting-reduced-motion = Ob das Fenster ruhig bleibt.
store-setting-speech = Ob Erinnerungen gesprochen werden.
store-setting-tray = Ob der Infobereich ein Symbol zeigt.
store-setting-autostart = Ob ein laufendes Programm nach einer Anmeldung von selbst weitergeht.
store-setting-respect-do-not-disturb = Ob Erinnerungen zum Auflegen warten, solange der Desktop auf „Nicht stören“ steht.
store-setting-last-site = Wo es zuletzt wehtat.
store-setting-last-protocol = Der Plan, den Sie zuletzt gestartet haben.
store-protocol-skipped = { $path } wird übergangen. { $reason }
store-protocol-unusable = { $path }: { $reason }
store-protocol-not-text = Das ist kein Text.
store-protocol-too-large = Das ist zu lang.
store-protocol-cant-read = Das ist nicht lesbar: { $error }.
store-protocol-built-in-id = Die Kennung { $id } gehört einem Plan, der mit Poultice kommt. Wählen Sie eine andere.
store-protocol-id-taken = Auch { $other } hat die Kennung { $id }. Wählen Sie eine andere.
store-protocol-other-name = { $path } sollte nach der Kennung { $id }.toml heißen. Es geht trotzdem.
store-protocol-not-found = Es gibt keinen Plan und keine Datei namens { $wanted }.
store-protocol-bad-id = { $id } kann keine Kennung sein. Nehmen Sie kleine Buchstaben a bis z, Ziffern und Bindestriche.
store-protocol-exists = { $path } gibt es schon. Wählen Sie eine andere Kennung, oder sagen Sie, dass die Datei ersetzt werden darf.
store-history-newer = Der Verlauf { $path } stammt von einem neueren Poultice. Aktualisieren Sie Poultice, um ihn zu lesen. Nichts wurde geändert.
store-history-corrupt = Der Verlauf { $path } ist beschädigt: { $reason }. Der Erinnerungsdienst legt ihn beim nächsten Start beiseite.
store-history-row = Im Verlauf { $path }, Tabelle { $table }, Sitzung { $session }, ist Eintrag { $seq } nicht lesbar: { $reason }. Eine Sicherung ist vielleicht unbeschädigt.
store-history-row-session = Im Verlauf { $path }, Tabelle { $table }, ist Sitzung { $session } nicht lesbar: { $reason }. Eine Sicherung ist vielleicht unbeschädigt.
store-history-conflict = Im Verlauf { $path } steht als Eintrag { $seq } der Sitzung { $session } etwas anderes. Läuft ein zweiter Erinnerungsdienst?
store-history-gap = Im Verlauf { $path } fehlt Eintrag { $expected } der Sitzung { $session } vor Eintrag { $found }.
store-history-no-session = Im Verlauf { $path } fehlt der Anfang der Sitzung { $session }.
store-history-no-backup = In { $path } ist keine Sicherung.
store-history-recovered = Der Verlauf war beschädigt: { $reason }. Er ist als { $aside } aufbewahrt. An seiner Stelle ist ein neuer, leerer.
store-history-recovered-backup = Der Verlauf war beschädigt: { $reason }. Er ist als { $aside } aufbewahrt. Die neueste Sicherung ist { $backup }: Sie können sie wiederherstellen.
store-backup-sessions =
    { $count ->
        [0] keine Sitzung
        [one] eine Sitzung
       *[other] { $count } Sitzungen
    }
store-backup-unreadable = nicht lesbar
store-size-kb = { $size } kB
store-size-mb = { $size } MB
store-allowed-command = eine Liste von Texten: der Befehl, dann seine Argumente

# (store end)


## Window: everywhere

window-pain-score = Schmerz { $score } von 10
window-pain-least = kein Schmerz
window-pain-most = stärkster vorstellbarer
window-less = { $what }: weniger
window-more = { $what }: mehr

window-sort = Sortieren nach { $what }
window-sorted-down = sortiert, das Meiste oder Neueste zuerst
window-sorted-up = sortiert, das Wenigste oder Älteste zuerst

window-screen-now = Jetzt
window-screen-programme = Programm
window-screen-record = Tagebuch
window-screen-protocols = Pläne
window-screen-help = Hilfe
window-screen-settings = Optionen
window-screen-doctor = Alles prüfen
window-undo = Rückgängig
window-show = Zeigen
window-check = Prüfen
window-agent-lost = Der Erinnerungsdienst antwortet nicht. Er wird neu gestartet.
window-problem-notifications = Benachrichtigungen funktionieren hier nicht. Stattdessen erinnern Fenster und Ton.
window-problem-sound = Es gibt keinen Ton. Stattdessen erinnern Benachrichtigung und Fenster.
window-problem-history = Was geschieht, lässt sich gerade nicht speichern. { $detail }
window-problem-history-set-aside = Der Verlauf war beschädigt und wurde beiseitegelegt. { $detail }
window-problem-settings = Die Datei mit den Einstellungen hat einen Fehler. { $detail }
window-problem-clock = Seit dem Neustart kann die Uhr nicht stimmen. Wie lange die Auflage auflag, ist geschätzt.
window-not-sent = Das wurde nicht eingetragen: Der Erinnerungsdienst antwortet nicht.
window-not-understood = Das wurde nicht eingetragen. { $why }
window-protocol-saved = Gespeichert.
window-protocol-deleted = Gelöscht.
window-done-removed = Abgenommen. Eingetragen.
window-done-removed-after = Abgenommen. Eingetragen: { $span }.
window-done-skipped = Diese wird ausgelassen.
window-done-snoozed = Sie werden später erinnert.
window-done-switched = Gewechselt.
window-done-kept = Es bleibt, wie es ist.
window-done-stopped = Die Sitzung ist beendet. Was eingetragen ist, bleibt erhalten.
window-done-amended = Berichtigt.
window-done-pain-dropped = Der Schmerzwert ist gelöscht.
window-done-pain = Schmerz { $score } von 10, notiert.
window-shortcuts = Tasten
window-key-space = Leertaste
window-key-escape = Esc
window-key-screens = 1–7
window-key-ctrl = Strg+{ $key }
window-does-primary = Die große Schaltfläche
window-does-later = Später
window-does-skip = Auslassen
window-does-pause = Anhalten, weiter
window-does-skin-fine = Die Haut ist in Ordnung
window-does-keep = So bleiben
window-does-undo = Rückgängig
window-does-floor = Großanzeige
window-does-leave = Verlassen
window-does-screens = Die Seiten der Reihe nach
window-does-commands = Befehl suchen
window-does-list = Diese Tasten
commands-none = Einen Befehl mit diesem Namen gibt es nicht.
commands-turn-on = { $what }: einschalten
commands-turn-off = { $what }: ausschalten
window-problem-autostart = Poultice startet nach der nächsten Anmeldung nicht von selbst. { $detail }
window-problem-hooks = Ein eigener Befehl zu einer Erinnerung hat nicht funktioniert. { $detail }
window-problem-speech = Die Erinnerung konnte nicht gesprochen werden. { $detail }

# (window end)


## Window: start

start-title = Start
start-where = Wo?
start-lower-back = Unterer Rücken
start-neck = Nacken
start-knee = Knie
start-ankle = Knöchel
start-other-place = Woanders …
start-where-other = Wo es wehtut
start-since = Seit wann?
start-since-now = Gerade eben
start-since-six = Vor 6 h
start-since-yesterday = Gestern
start-since-pick = Wählen …
start-since-days = Tage her
start-since-hours = Stunden her
start-unit-days = { $days ->
    [one] Tag
   *[other] Tage
}
start-unit-hours = h her
start-since-morning = Heute früh
start-since-hour = Uhrzeit (Stunde)
start-unit-hour = Uhr
start-since-is = { $days ->
    [0] Das ist heute um { $time }.
    [1] Das ist gestern um { $time }.
   *[other] Das ist vor { $days } Tagen, { $day } { $time }.
}
start-since-by-clock = Als Uhrzeit …
start-since-by-hours = Als Stunden her …
start-injury = Frische Verletzung oder Schwellung?
start-injury-fresh = Frische Verletzung
start-injury-swelling = Schwellung
start-injury-neither = Nein: Verspannung
start-why-injury = Vorschlag: Bei einer frischen Verletzung kommt Kälte zuerst, für 48 bis 72 Stunden.
start-why-spasm = Vorschlag: der übliche Anfang. Bei einer Verspannung ist Wärme eine ebenso gute Wahl.
start-why-late = Vorschlag: Sind seit Schmerzbeginn 48 Stunden vergangen, ist Wärme der übliche Rat.
start-others = Üblicher Rat, nicht belegt. Andere Pläne …
start-fewer = Weniger Pläne
start-other = { $rhythm }. Aus: { $sources }.
start-source = Aus: { $source }
start-read = Ich habe das gelesen und starte trotzdem
start-not-cold = Nicht bei Raynaud-Syndrom, schlechter Durchblutung, tauber Haut oder Herzkrankheit, ohne vorher zu fragen.
start-not-heat = Nicht bei frischer Schwellung, tauber Haut, Infektion oder schlechter Durchblutung, ohne vorher zu fragen.
start-list = Ganze Liste
start-list-close = Liste schließen
start-item = • { $words }
start-go = Nichts davon: starten
start-read-first = Lesen Sie zuerst die Warnung oben.
start-refused = Das kann nicht gestartet werden. Der Grund steht oben.
start-preview = Die nächsten Tage
start-preview-today = Heute { $time }
start-preview-on = { $what ->
    [heat] Wärme, { $mins } min
    [massage] Eismassage, { $mins } min
   *[cold] Kälte, { $mins } min
}
start-preview-again = { $what ->
    [heat] wieder Wärme
    [massage] wieder Eismassage
   *[cold] wieder Kälte
}
start-preview-sleep = Sie schlafen
start-preview-choice = { $what ->
    [heat] Wärme oder bleiben
   *[cold] Kälte oder bleiben
}
start-preview-switch = { $what ->
    [heat] ab jetzt Wärme
   *[cold] ab jetzt Kälte
}
start-preview-finish = zu Ende
start-preview-pace = Von immer zum frühesten bis immer zum spätesten Zeitpunkt.
start-preview-at = { $time } · { $hours } h

# (window-start end)


## Window: now

now-title = Jetzt
now-floor = Großanzeige
now-subline-short = Beginn vor { $span }
now-subline = { $name } · Beginn vor { $span }
now-strip = { $now } von { $all } Stunden
now-strip-began = Beginn
now-strip-end = Tag { $day }
now-today = Heute
now-today-empty = Heute nichts mehr.
now-day-on = liegt auf
now-day-ready = bereit
now-day-unknown = unbekannt
now-day-no-answer = keine Antwort
now-day-suspended = Computer schlief
now-day-off = Computer aus
now-day-skipped = ausgelassen
now-day-asleep = im Schlaf
now-day-window = { $from }–{ $by }
now-on = { $what ->
    [heat] Wärme liegt auf. Abnehmen um { $time }.
    [massage] Eismassage. Fertig um { $time }.
   *[cold] Kühlpack liegt auf. Abnehmen um { $time }.
}
now-left = übrig von { $mins } min
now-look-at-skin = Sehen Sie Ihre Haut an. Weiß, wächsern, Blasen oder Prickeln? Dann abnehmen.
now-take-off = Jetzt abnehmen
now-remove = { $what ->
    [heat] Wärme abnehmen. { $mins } Minuten waren um { $time } vorbei.
    [massage] Eismassage beenden. { $mins } Minuten waren um { $time } vorbei.
   *[cold] Kühlpack abnehmen. { $mins } Minuten waren um { $time } vorbei.
}
now-remove-unsure = { $what ->
    [heat] Wärme abnehmen. Seit dem Neustart weiß niemand, wie lange sie schon aufliegt.
    [massage] Eismassage beenden. Seit dem Neustart weiß niemand, wie lange sie schon dauert.
   *[cold] Kühlpack abnehmen. Seit dem Neustart weiß niemand, wie lange es schon aufliegt.
}
now-over = länger als { $mins } min
now-is-off = Ist jetzt ab
now-was-off-on-time = War pünktlich ab
now-was-off-ago = { $mins ->
    [one] Seit einer Minute ab
   *[other] Seit { $mins } Minuten ab
}
now-is-off-unknown = Ist ab, unklar seit wann
now-off-when = Seit wann ist es wirklich ab?
now-off-now = Gerade eben
now-off-on-time = Pünktlich, { $time }
now-off-ago = Minuten her …
now-off-unknown = Weiß nicht
now-off-ago-name = Ab seit
now-unit-min = min
now-unit-min-ago = min
now-rest = { $what ->
    [heat] Pause. Nächste Wärme ab { $from }, spätestens { $by }.
    [massage] Pause. Nächste Eismassage ab { $from }, spätestens { $by }.
   *[cold] Pause. Nächste Kälte ab { $from }, spätestens { $by }.
}
now-rest-exactly = { $what ->
    [heat] Pause. Nächste Wärme: { $from }.
    [massage] Pause. Nächste Eismassage: { $from }.
   *[cold] Pause. Nächste Kälte: { $from }.
}
now-asleep = { $what ->
    [heat] Schlafen Sie gut. Nächste Wärme ab { $from }.
    [massage] Schlafen Sie gut. Nächste Eismassage ab { $from }.
   *[cold] Schlafen Sie gut. Nächste Kälte ab { $from }.
}
now-after-night = { $what ->
    [heat] Genug für heute. Nach der Nacht: Wärme ab { $from }.
    [massage] Genug für heute. Nach der Nacht: Eismassage ab { $from }.
   *[cold] Genug für heute. Nach der Nacht: Kälte ab { $from }.
}
now-enough-today = { $what ->
    [heat] Genug für heute. Nächste Wärme ab { $from }.
    [massage] Genug für heute. Nächste Eismassage ab { $from }.
   *[cold] Genug für heute. Nächste Kälte ab { $from }.
}
now-short-pause = { $what ->
    [heat] Kurze Pause. Um { $from } wieder Wärme.
    [massage] Kurze Pause. Um { $from } wieder Eismassage.
   *[cold] Kurze Pause. Um { $from } wieder Kälte.
}
now-until-next = { $what ->
    [heat] bis zur nächsten Wärme
    [massage] bis zur nächsten Eismassage
   *[cold] bis zur nächsten Kälte
}
now-again-from = { $what ->
    [heat] Wieder Wärme ab { $time }
    [massage] Wieder Eismassage ab { $time }
   *[cold] Wieder Kälte ab { $time }
}
now-first = { $what ->
    [heat] Wärmekissen zur Hand? Sobald Sie bereit sind.
    [massage] Eis zur Hand? Sobald Sie bereit sind.
   *[cold] Kühlpack und Tuch zur Hand? Sobald Sie bereit sind.
}
now-ready = { $what ->
    [heat] Bereit für Wärme. Spätestens { $by }.
    [massage] Bereit für die Eismassage. Spätestens { $by }.
   *[cold] Bereit für Kälte. Spätestens { $by }.
}
now-due = { $what ->
    [heat] Zeit für Wärme. Fällig seit { $time }.
    [massage] Zeit für die Eismassage. Fällig seit { $time }.
   *[cold] Zeit für Kälte. Fällig seit { $time }.
}
now-step-due = { $what ->
    [heat] Jetzt die Wärme.
    [massage] Jetzt die Eismassage.
   *[cold] Jetzt wieder Kälte.
}
now-snoozed = { $what ->
    [heat] Die Wärme kann warten. Nächste Erinnerung: { $time }.
    [massage] Die Eismassage kann warten. Nächste Erinnerung: { $time }.
   *[cold] Die Kälte kann warten. Nächste Erinnerung: { $time }.
}
now-to-start = { $what ->
    [heat] Wärme
    [massage] Eismassage
   *[cold] Kälte
}
now-start = { $what ->
    [heat] Haut normal, nicht zu heiß: { $mins } min starten
    [massage] Haut normal, Eis bewegen: { $mins } min starten
   *[cold] Haut normal, Tuch dazwischen: { $mins } min starten
}
now-start-early = { $what ->
    [heat] Früher starten: Haut normal, nicht zu heiß, { $mins } min
    [massage] Früher starten: Haut normal, Eis bewegen, { $mins } min
   *[cold] Früher starten: Haut normal, Tuch dazwischen, { $mins } min
}
now-early = Ihre Haut hat lange genug geruht: Sie können auch jetzt schon starten.
now-early-night = Wach? Sie können auch jetzt schon starten.
now-start-short = { $what ->
    [heat] Wärme starten, { $mins } min
    [massage] Eismassage starten, { $mins } min
   *[cold] Kälte starten, { $mins } min
}
now-later = Später ({ $span })
now-skip = Auslassen
now-pause = Anhalten
now-stop = Beenden …
now-stop-sure = Dieses Programm beenden? Was eingetragen ist, bleibt erhalten.
now-stop-yes = Beenden
now-stop-no = Weiter
now-more = Mehr
now-switch-sure = Diese Phase des Programms jetzt verlassen, vor ihrer Zeit? Mit „Rückgängig“ können Sie es zurücknehmen.
now-skin-fine = Haut in Ordnung
now-which = Womit?
now-how-long = Wie lange
now-paused-big = Angehalten
now-paused-caption = keine Erinnerungen
now-paused = Keine Erinnerungen, bis Sie weitermachen.
now-resume = Weiter
now-switch = { $what ->
    [heat] { $hours } Stunden sind vorbei. Zu Wärme wechseln oder bei Kälte bleiben?
   *[cold] { $hours } Stunden sind vorbei. Zu Kälte wechseln oder bei { $stay ->
        [heat] Wärme
       *[cold] Kälte
    } bleiben?
}
now-switch-by-itself = Ohne Antwort wird von selbst gewechselt: { $time }.
now-finish-question = { $hours } Stunden sind vorbei. Beenden oder so weitermachen?
now-go-on = { $what ->
    [heat] Hilft die Wärme? Bis Sie antworten, ist nichts geplant.
    [massage] Hilft die Eismassage? Bis Sie antworten, ist nichts geplant.
   *[cold] Hilft die Kälte? Bis Sie antworten, ist nichts geplant.
}
now-hours-caption = seit Beginn
now-switch-to = { $what ->
    [heat] Zu Wärme wechseln
    [massage] Zu Eismassage wechseln
   *[cold] Zu Kälte wechseln
}
now-finish = Beenden
now-stay = { $what ->
    [heat] Bei Wärme bleiben
    [massage] Bei Eismassage bleiben
   *[cold] Bei Kälte bleiben
}
now-go-on-with = { $what ->
    [heat] Weiter mit Wärme
    [massage] Weiter mit Eismassage
   *[cold] Weiter mit Kälte
}
now-switched = { $what ->
    [heat] Die Kälte ist vorbei. Ab jetzt Wärme.
   *[cold] Die nächste Phase hat begonnen.
}
now-missed = Die letzte wurde verpasst. Nichts ist verloren: Der Rhythmus geht weiter.
now-pain-before = Wie stark schmerzt es jetzt?
now-pain-after = Wie stark schmerzt es danach?
now-pain-note = Eine Notiz, wenn Sie mögen
now-pain-keep = Notieren
now-pain-drop = Nicht jetzt
now-finished = Das Programm ist zu Ende.
now-finished-caption = erledigt
now-counts = { $done } erledigt · { $missed } verpasst · { $skipped } ausgelassen · { $asleep } im Schlaf
now-pain-change = Schmerz: zuerst { $first } von 10, zuletzt { $last }.
now-pain-unknown = Zu wenige Schmerzwerte, um zu sagen, ob es geholfen hat.
now-new-session = Neues Programm
now-see-record = Tagebuch ansehen
now-when-help = Wann Sie Hilfe brauchen
floor-idle = Es läuft kein Programm.
floor-leave = Esc: zurück
floor-space = Leertaste · { $what }

# (window-now end)


## Window: programme

programme-title = Programm
programme-legend = Jede Zeile ist ein Tag. Gefüllt ist erledigt, gestrichelt kommt noch. Zum Berichtigen auf eine vergangene Anwendung klicken.
programme-none = Es gibt kein Programm zu zeigen.
programme-preview = Es läuft nichts. So ginge „{ $name }“, jetzt begonnen.
programme-preview-note = Eine Vorschau im langsamsten Tempo. Nichts davon geschieht, bevor Sie starten.
programme-to-start = Wählen und starten
programme-day = Tag { $number }
programme-window = { $low }–{ $high } h
programme-story = { $day }, { $time }, { $what }: { $came }
programme-story-on = liegt auf, geplant { $planned } min.
programme-story-done = { $minutes } von { $planned } min.
programme-story-unknown = geplant { $planned } min, niemand weiß, wie lange es wirklich war.
programme-story-skipped = ausgelassen.
programme-story-asleep = fiel in Ihren Schlaf.
programme-story-pain = Schmerz { $before } → { $after }.
programme-story-pain-before = Schmerz vorher: { $score }.
programme-story-pain-after = Schmerz nachher: { $score }.
programme-story-coming = { $day }, { $from } bis { $to }: { $what }, { $minutes } min.
programme-story-coming-at = { $day }, { $time }: { $what }, { $minutes } min.
programme-missed-no-answer = keine Antwort
programme-missed-suspended = der Computer schlief
programme-missed-off = der Computer war aus
programme-sum-done = { $count } erledigt
programme-sum-missed = { $count } verpasst
programme-sum-skipped = { $count } ausgelassen
programme-sum-cold = noch etwa { $count }-mal Kälte
programme-sum-heat = noch etwa { $count }-mal Wärme
programme-sum-cold-then-heat = noch etwa { $count }-mal Kälte, dann Wärme
programme-sum-over = das Programm ist zu Ende
programme-sum-paused = angehalten

# (window-programme end)


## Window: record

record-title = Tagebuch
record-none = –
record-on-now = läuft, von { $planned }
record-minutes = { $real } von { $planned }
record-skin-fine = gut
record-missed = Verpasst
record-skipped = Ausgelassen
record-asleep = Im Schlaf
record-pain = { $before } → { $after }
record-pain-alone = Schmerz notiert
record-when = Wann
record-what = Was
record-mins = Minuten
record-pain-column = Schmerz
record-skin = Haut
record-note = Notiz
record-empty = Noch ist nichts eingetragen. Was Sie tun und wie stark es vorher und nachher schmerzt, steht dann hier.
record-effect-rule = Unter 2 Punkten sagt das wenig (Farrar 2001).
record-effect-none = Noch zu früh, um zu sagen, was hilft.
record-effect-none-note = Notieren Sie den Schmerz vor und nach einer Anwendung, dann zeigt es sich hier.
record-plot = Schmerzverlauf
record-plot-note = 0 kein Schmerz, 10 stärkster vorstellbarer. Leer vorher, gefüllt nachher. Im Band: keine klare Veränderung.
record-plot-empty = In diesem Programm wurde kein Schmerz notiert.
record-plot-before = vorher
record-plot-after = nachher
record-plot-between = dazwischen
record-plot-point = { $when }: Schmerz { $score }, { $of }
record-plot-switch-heat = Wechsel zu Wärme
record-plot-switch-cold = Wechsel zu Kälte
record-plot-switch = Nächste Phase
record-log = Schmerz notieren
record-log-question = Wie stark schmerzt es jetzt?
record-log-note = Notiz
record-log-hint = was Sie taten, was half
record-log-save = Notieren
record-log-cancel = Abbrechen
record-session = Welches Programm
record-session-now = Dieses
record-session-past = { $day }: { $name }
record-amended = nachträglich berichtigt
record-share = Teilen
record-share-close = Schließen
record-share-report = Für eine Fachperson
record-share-report-note = Zwei Seiten: was gemacht wurde und ob es geholfen hat.
record-share-name = Wessen Bericht es ist
record-share-name-hint = Name, oder leer für eine Linie zum Ausfüllen
record-share-report-show = Bericht öffnen
record-share-pdf = Als PDF speichern
record-share-html = Als Webseite speichern
record-share-calendar = Für Ihren Kalender
record-share-calendar-note = Die noch ausstehenden Erinnerungen, auch fürs Telefon. Exportieren Sie neu, wenn sich die Zeiten verschoben haben.
record-share-calendar-show = Im Kalender öffnen
record-share-calendar-save = Kalenderdatei speichern
record-share-data = Das ganze Tagebuch
record-share-data-note = Alle Programme, als Tabellen für eine Tabellenkalkulation, oder alles, um es auf einem anderen Computer aufzunehmen.
record-share-table = Anwendungen speichern (CSV)
record-share-pain = Schmerzwerte speichern (CSV)
record-share-json = Alles speichern (JSON)
record-share-in = Export aufnehmen
record-press = Zum Berichtigen auf eine Zeile klicken.

repair-title = Berichtigen
repair-question = Wie war es wirklich?
repair-on = Auf der Haut
repair-unknown = Lag auf, Dauer unbekannt
repair-not-done = Nicht gemacht
repair-since = Aufgelegt um
repair-since-wrong = Schreiben Sie die Uhrzeit wie 14:20.
repair-minutes = Minuten auf der Haut
repair-min = min
repair-save = Speichern
repair-cancel = Abbrechen
repair-delete = Löschen
repair-pain = Schmerz { $score } von 10, { $of }
repair-pain-scores = Schmerzwerte dazu
repair-pain-question = Wie stark war der Schmerz?
repair-under-way = Die Anwendung läuft noch. Beenden Sie sie zuerst.

# (window-record end)


## Window: protocols

protocols-title = Pläne
protocols-line = Die mitgelieferten sind so wie veröffentlicht. Eigene können alles sein, was die Grenzen zulassen.
protocols-own = Eigene
protocols-own-none = Noch keine. Kopieren Sie einen mitgelieferten Plan und ändern Sie, was Sie brauchen.
protocols-new = Neuer Plan
protocols-open-file = Datei öffnen
protocols-save-file = Als Datei speichern
protocols-file-bad-note = Nichts wurde geändert. Berichtigen Sie die Datei und öffnen Sie sie noch einmal.
protocols-built-in = Mitgeliefert
protocols-read = Lesen
protocols-read-from = Aus { $sources }
protocols-back = ‹ Zurück
protocols-evidence = Wie sicher das ist
protocols-evidence-none = Dazu ist nichts gesagt.
protocols-sources = Quellen
protocols-sources-none = Keine genannt.
protocols-id = Name in Dateien und auf der Befehlszeile: { $id }
protocols-use = Diesen wählen
protocols-edit = Bearbeiten
protocols-duplicate = Kopieren und bearbeiten
protocols-delete = Löschen
protocols-delete-sure = „{ $name }“ löschen? Ein Programm, das damit läuft, geht weiter.
protocols-delete-yes = Ja, löschen
protocols-delete-no = Behalten
protocols-part = { $number }. { $what }
protocols-on = Zuerst
protocols-then = Dann
protocols-or = oder
protocols-step = { $what } { $mins } min
protocols-rest = Pause
protocols-rest-removal = { $mins } min nach dem Abnehmen
protocols-rest-start = { $mins } min nach dem Auflegen
protocols-until = Bis
protocols-until-window = zwischen { $low } und { $high } h nach Schmerzbeginn
protocols-until-hours = { $hours } h nach Schmerzbeginn
protocols-until-day = zum Ende von Tag { $day } nach Schmerzbeginn
protocols-until-count = { $count ->
    [one] einmal erledigt
   *[other] { $count }-mal erledigt
}
protocols-until-asked = Sie es beenden; Nachfrage { $hours } h nach Schmerzbeginn
protocols-until-asked-day = Sie es beenden; nach Tag { $day } werden Sie gefragt
protocols-until-stopped = Sie es beenden
protocols-per-day = Am Tag
protocols-per-day-count = { $count ->
    [one] höchstens einmal
   *[other] höchstens { $count }-mal
}
protocols-copy-name = { $name } (eigener)
protocols-copy-title = Kopie von { $name }
protocols-copy-summary = Aus „{ $name }“ gemacht.
protocols-edit-title = Bearbeiten
protocols-new-title = Neuer Plan
protocols-undo = Rückgängig
protocols-redo = Wiederholen
protocols-name = Name
protocols-id-name = Kurzname
protocols-id-note = Für Dateien und die Befehlszeile: a bis z, 0 bis 9, Bindestriche.
protocols-id-taken = Ein anderer Plan hat diesen Kurznamen.
protocols-summary = Wofür er da ist
protocols-save = Speichern
protocols-faults = Noch nicht zu speichern: { $count ->
    [one] ein Fehler.
   *[other] { $count } Fehler.
}
protocols-add-part = Neue Phase
protocols-remove-part = Phase { $number } entfernen
protocols-add-step = Neuer Schritt
protocols-remove-step = Schritt { $number } entfernen
protocols-step-number = Schritt { $number }
protocols-add-or = Etwas anderes zur Wahl stellen
protocols-remove-or = Diese Wahl entfernen
protocols-what = Was aufgelegt wird
protocols-minutes = Minuten
protocols-unit-min = min
protocols-unit-h = h
protocols-unit-times = mal
protocols-least = { $what }, mindestens
protocols-most = { $what }, höchstens
protocols-to = bis
protocols-from = Gezählt ab
protocols-from-removal = Ab dem Abnehmen
protocols-from-start = Ab dem Auflegen
protocols-until-form-hours = Stunden
protocols-until-form-count = Anzahl
protocols-until-form-stop = Sie es beenden
protocols-hours = Stunden seit Beginn
protocols-times = Anzahl
protocols-ask = Fragen, ob es weitergehen soll
protocols-ask-hours = Gefragt wird nach
protocols-per-day-limit = Anzahl am Tag begrenzen
protocols-strip = Jetzt begonnen
protocols-strip-none = So kann er nicht gestartet werden.
protocols-strip-gap = { $count ->
    [one] Hier ist ein Tag ausgelassen.
   *[other] Hier sind { $count } Tage ausgelassen.
}
protocols-leave-sure = Es gibt Änderungen, die nicht gespeichert sind.
protocols-leave-yes = Ohne Speichern verlassen
protocols-leave-no = Bleiben

# (window-protocols end)


## Window: settings

settings-title = Einstellungen
settings-line = Jede Änderung gilt sofort, auch für ein laufendes Programm.
settings-file = Gespeichert in { $path }
settings-group-sleep = Schlaf
settings-group-reminders = Erinnerungen
settings-group-sound = Ton
settings-group-look = Aussehen
settings-unit-min = min
settings-unit-times = mal
settings-unit-secs = s
settings-unit-percent = %
settings-sleep = Schlafzeit
settings-sleep-note = Dann keine Erinnerungen an Anwendungen. „Abnehmen“ ertönt immer.
settings-sleep-hours = Von und bis
settings-sleep-from = Schlaf beginnt
settings-sleep-to = Schlaf endet
settings-sleep-form = Schreiben Sie Uhrzeiten wie 22:30 und 7:00. Nichts wurde geändert.
settings-sleep-same = Beide Uhrzeiten sind gleich. Nichts wurde geändert.
settings-due-every = Wieder erinnern alle
settings-due-every-note = Wenn eine Anwendung fällig ist und niemand antwortet.
settings-due-times = Wie oft noch
settings-due-times-note = Danach gilt sie als verpasst.
settings-removal = „Abnehmen“ wieder alle
settings-removal-note = Bis jemand antwortet, bei Tag und bei Nacht.
settings-snooze = Später heißt
settings-snooze-note = Wie lange eine Erinnerung wartet, wenn Sie „Später“ wählen.
settings-skin = Haut ansehen nach
settings-skin-note = Eine leise Erinnerung während der Anwendung.
settings-switch = Wann Wärme beginnen darf
settings-switch-note = Am Ende der Spanne wird von selbst gewechselt.
settings-switch-ask = Fragen
settings-switch-early = Sofort
settings-switch-late = Spät
settings-sound = Töne
settings-sound-note = Drei kurze Töne: auflegen, abnehmen, Achtung.
settings-speech = Gesprochen erinnern
settings-speech-note = Eine Stimme sagt, was zu tun ist. Unter Linux braucht sie speech-dispatcher.
settings-volume = Lautstärke
settings-try = Anhören
settings-theme = Farben
settings-theme-system = System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-language = Sprache
settings-disturb = „Nicht stören“ beachten
settings-disturb-note = „Bereit“ und „Fällig“ warten, bis es vorbei ist. „Abnehmen“ wartet nie.
settings-text = Schriftgröße
settings-text-note = Alles im Fenster wächst mit.
settings-motion = Ruhiges Bild
settings-motion-note = Im Fenster bewegt sich nur die Restzeit.
settings-group-start = Start
settings-site = Wo es zuletzt wehtat
settings-site-note = Beim Start für Sie eingetragen.
settings-programme = Plan
settings-programme-note = Wird beim Start zuerst angeboten.
settings-programme-none = Noch keiner
settings-group-home = Desktop
settings-tray = Symbol im Infobereich
settings-tray-note = Der Stand und dieselben Schaltflächen, neben der Uhr.
settings-autostart = Nach Neustart weiter
settings-autostart-note = Solange ein Programm läuft, kommen seine Erinnerungen nach der nächsten Anmeldung wieder.

# (window-settings end)


## Window: help

help-title = Wann Sie Hilfe brauchen
help-lead = Jeder dieser Punkte ist wichtiger als das Programm. Beenden Sie es und holen Sie Hilfe.
help-before = Bevor Sie beginnen
help-beside = Über den Timer hinaus
help-not-advice = Poultice ist ein Timer: kein Medizinprodukt, kein ärztlicher Rat. Im Zweifel fragen Sie in einer Arztpraxis oder Apotheke.
help-version = Poultice { $version }, MIT oder Apache 2.0
help-licences = Schrift: Inter, von den Inter Project Authors, SIL Open Font License 1.1

help-emergency = Sofort Notfallhilfe holen
help-emergency-legs = Beide Beine sind schwach, taub oder kribbeln.
help-emergency-saddle = Die Haut um die Genitalien oder am Gesäß ist taub.
help-emergency-bladder = Sie können Urin oder Stuhl nicht lassen oder nicht halten.
help-emergency-chest = Sie haben auch Schmerzen in der Brust.
help-emergency-accident = Der Schmerz begann mit einem schweren Unfall.
help-emergency-stand = Sie können nicht stehen oder gehen.

help-same-day = Noch heute ärztlich untersuchen lassen
help-same-day-fever = Sie haben Fieber über 38,3 °C (101 °F).
help-same-day-weight = Sie nehmen ab und wissen nicht, warum.
help-same-day-limb = Ein Arm oder ein Bein ist schwach oder taub.
help-same-day-leg-pain = Der Schmerz strahlt in ein Bein aus.
help-same-day-night = Der Schmerz ist nachts stärker, oder Ruhe lindert ihn nicht.
help-same-day-belly = Sie haben starke Bauchschmerzen, oder das Wasserlassen ist häufig, schmerzhaft oder blutig.
help-same-day-history = Sie hatten schon einmal Krebs, oder Sie haben brüchige Knochen und sind gestürzt.

help-not-improving = Ärztlich untersuchen lassen, wenn es nicht besser wird
help-not-improving-hours = Nach 12 Stunden ist der Schmerz noch immer stark.
help-not-improving-days = Nach einigen Tagen ist es nicht besser.
help-not-improving-weeks = Spätestens, wenn es nach ein bis zwei Wochen nicht besser ist.

help-from-treatment = Abnehmen und aufhören
help-from-treatment-skin = Die Haut bildet Blasen oder wird hart, weiß oder wächsern.
help-from-treatment-prickle = Es prickelt, oder der Schmerz nimmt zu.
help-from-treatment-numb = Nach dem Abnehmen bleiben Taubheit oder Schwäche. Lassen Sie sich ärztlich untersuchen.

help-no-cold = Fragen Sie eine Fachperson, bevor Sie Kälte anwenden
help-no-cold-raynaud = Sie haben ein Raynaud-Syndrom, Nesselsucht durch Kälte oder Kryoglobulinämie.
help-no-cold-circulation = Sie sind schlecht durchblutet oder haben eine Gefäßerkrankung in Armen oder Beinen.
help-no-cold-numb = Die Haut dort ist taub, oder Diabetes hat ihr Empfinden gemindert.
help-no-cold-heart = Sie haben Angina pectoris oder eine andere Herzkrankheit.
help-no-cold-skin = Die Haut dort ist verletzt oder infiziert.
help-no-cold-injury = Sie hatten schon einmal eine Verletzung durch Kälte.
help-no-cold-sedated = Sie haben etwas eingenommen, das schläfrig macht.

help-no-heat = Fragen Sie eine Fachperson, bevor Sie Wärme anwenden
help-no-heat-swelling = Die Stelle ist frisch geschwollen oder blutet.
help-no-heat-numb = Die Haut dort spürt keine Wärme.
help-no-heat-infection = Sie haben dort eine Infektion, oder Sie haben Fieber.
help-no-heat-circulation = Sie sind schlecht durchblutet.
help-no-heat-cancer = Sie haben oder hatten dort Krebs.
help-no-heat-pregnancy = Sie sind schwanger: keine Wärme auf dem Bauch.
help-no-heat-sedated = Sie haben Alkohol getrunken oder ein Beruhigungsmittel genommen.
help-no-heat-patch = Sie tragen in der Nähe ein Arzneipflaster. Durch Wärme gibt es mehr Wirkstoff ab.
help-no-heat-rub = Auf der Haut ist ein Mittel zum Einreiben mit Menthol, Capsaicin oder Salicylat.
help-no-heat-lying = Sie könnten einschlafen. Schlafen Sie nie mit einem Wärmekissen, und liegen Sie nie darauf.

help-each-time = Jedes Mal
help-each-time-cloth = Legen Sie ein Tuch zwischen Auflage und Haut.
help-each-time-normal = Beginnen Sie erst, wenn sich die Haut wieder normal anfühlt.
help-each-time-look = Sehen Sie nach fünf Minuten Ihre Haut an.
help-each-time-sleep = Beginnen Sie nicht, wenn Sie einschlafen könnten.
help-each-time-works =
    Bleiben Sie bei dem, was Ihnen hilft. Wenn Kälte nur betäubt und Sie steif bleiben, kürzen Sie sie oder lassen Sie
    sie weg.

help-self-care = Liegen, bewegen und ausruhen
help-self-care-pillows = Liegen Sie auf etwas Festem, mit zwei oder drei Kissen unter den Knien.
help-self-care-floor = Oder legen Sie sich auf den Boden, die Unterschenkel auf einem Stuhl.
help-self-care-night = Nachts eine feste Matratze und Kissen unter den Beinen. Nicht auf dem Bauch.
help-self-care-heat-side = Bei Wärme liegen Sie auf der Seite. Auf einem heißen Wärmekissen können Sie sich verbrennen.
help-self-care-walk = Ruhen Sie kurz, dann gehen Sie behutsam. Keine Übung, die den Schmerz verstärkt.
help-self-care-drink = Trinken Sie genug.

help-evidence = Wie sicher das ist
help-evidence-cold = Niemand weiß bisher, ob Kälte bei Kreuzschmerzen hilft. Es gibt zu wenige Studien.
help-evidence-heat =
    Wärmeumschläge bringen für kurze Zeit eine geringe Linderung. Das ergab eine Übersicht über 9 Studien mit 1117
    Menschen.
help-evidence-either = In einer Notaufnahme ging es 60 Menschen mit Kälte oder Wärme gleich gut. Nehmen Sie, was Ihnen lieber ist.
help-evidence-rhythm = Keine Studie klärt, wie lange oder wie oft. Die Zeiten hier sind üblich, nicht belegt.
help-evidence-healing = Für keines von beiden ist gezeigt, dass der Rücken schneller heilt. Kälte betäubt; Wärme bringt Blut an die Stelle.
help-evidence-articles = S0 bis S4 sind fünf allgemeine Webartikel über Verspannungen im Rücken. Keiner nennt eine Studie für seine Zeiten.
help-evidence-advice = Poultice behält die Zeit im Blick. Es ersetzt keinen ärztlichen Rat.

help-pain-score = Der Schmerzwert
help-pain-score-scale = Ganze Zahlen von 0 bis 10. 0 ist kein Schmerz, 10 der stärkste, den Sie sich vorstellen können.
help-pain-score-change = Weniger als 2 Punkte oder weniger als 30 % sind keine klare Veränderung.
help-pain-score-when = Notieren Sie ihn gleich, vor und nach einer Anwendung.

# (window-help end)


## The command line

cli-about = Hält tagelang den Rhythmus eines Kälte- oder Wärmeprogramms. Ohne Unterbefehl öffnet sich das Fenster.
cli-after-help =
    Rückgabewerte: 0 erledigt; 1 fehlgeschlagen; 2 falsch aufgerufen; 3 abgelehnt.
    POULTICE_DIR nennt einen Ordner wie --dir.
cli-dir = Alles in diesem Ordner aufbewahren, getrennt von Ihren eigenen Sitzungen
cli-json = In JSON antworten
cli-rehearse = Die Zeit um diesen Faktor schneller laufen lassen, in einem Wegwerfordner, wenn --dir fehlt (1 bis 10000)
cli-floor = Das Fenster mit der Zeit füllen, vom Boden aus lesbar
cli-agent = Den Erinnerungsdienst im Hintergrund ausführen (die anderen Unterbefehle starten ihn bei Bedarf)
cli-agent-quit = Den laufenden beenden; sein Programm bleibt erhalten und geht mit dem nächsten weiter
cli-start = Ein Programm starten
cli-protocol-or-file = Die Kennung eines Plans oder eine Plandatei
cli-onset = Wann der Schmerz begann: vor 30m, 6h oder 2d, eine Uhrzeit wie 07:00, oder eine Zeit wie 2026-03-01T08:00:00+01:00
cli-site = Wo es wehtut
cli-injury = Womit der Schmerz kam
cli-status = Sagen, wie es steht
cli-apply = Die Auflage liegt auf der Haut
cli-apply-mins = Für so viele Minuten, innerhalb der Spanne des Schritts
cli-apply-with = Womit, wenn der Schritt eine Wahl lässt
cli-remove = Die Auflage ist ab
cli-remove-on-time = Sie wurde pünktlich abgenommen
cli-remove-ago = Sie wurde vor so vielen Minuten abgenommen
cli-remove-unknown = Niemand weiß, wann sie abgenommen wurde
cli-snooze = Später erinnern
cli-snooze-minutes = So viele Minuten später; sonst wie eingestellt
cli-skip = Diese Anwendung auslassen
cli-pause = Keine Erinnerungen, bis es weitergeht
cli-resume = Nach dem Anhalten weitermachen
cli-switch = Zur nächsten Phase des Programms wechseln
cli-keep = Bei dieser Phase des Programms bleiben
cli-pain = Notieren, wie stark der Schmerz ist
cli-pain-score = Von 0, kein Schmerz, bis 10, der stärkste, den Sie sich vorstellen können
cli-pain-before = Vor der Anwendung
cli-pain-after = Nach der Anwendung
cli-pain-note = Eine Notiz dazu
cli-fine = Sie haben Ihre Haut angesehen, und sie ist in Ordnung
cli-undo = Das Letzte zurücknehmen, was Sie getan haben
cli-stop = Das Programm beenden
cli-protocols = Pläne auflisten, zeigen und prüfen
cli-protocols-list = Die Pläne auflisten
cli-protocols-show = Einen zeigen, mit seinen Quellen
cli-protocols-check = Eine Plandatei prüfen: 0 gut oder Warnungen, 3 durch eine Grenze abgelehnt, 1 nicht lesbar
cli-protocol-file = Eine Plandatei
cli-preview = Zeigen, was kommt, ohne etwas zu starten
cli-preview-start = Wann das Programm starten würde, wie bei --onset, eine Uhrzeit meint dabei die nächste; ohne Angabe jetzt
cli-preview-hours = Wie viele Stunden im Voraus
cli-preview-sleep = Schlafzeit, wie 22:30-07:00, oder off
cli-preview-pace = Am frühen oder am späten Ende jeder Spanne handeln
cli-history = Vergangene Sitzungen zeigen
cli-history-session = Eine Sitzung zeigen, ihre Anwendungen und Schmerzwerte: latest, ihre Nummer in der Liste oder ihre Kennung
cli-history-check = Den ganzen Verlauf auf Schäden prüfen
cli-history-backups = Die täglichen Sicherungen auflisten, mit dem, was darin ist
cli-history-restore = Eine Sicherung an die Stelle des Verlaufs setzen
cli-history-restore-file = Die Sicherung; ohne Angabe die neueste
cli-settings = Einstellungen lesen und ändern
cli-settings-get = Eine Einstellung zeigen, oder alle
cli-settings-set = Eine Einstellung ändern
cli-settings-path = Zeigen, wo die Datei mit den Einstellungen liegt
cli-settings-list = Jede Einstellung zeigen und was sie annimmt
cli-settings-key = Der Name der Einstellung
cli-settings-value = Ihr neuer Wert
cli-completions = Ein Vervollständigungsskript für eine Shell ausgeben
cli-completions-shell = Für welche Shell
cli-man = Die Handbuchseiten in einen Ordner schreiben
cli-man-dir = Der Ordner

cli-only-window = --rehearse und --floor gehören zum Fenster: poultice --rehearse SPEED. Für einen Probelauf ohne Fenster: poultice agent --rehearse SPEED
cli-no-display =
    Es gibt keinen Bildschirm für das Fenster. Diese Befehle gehen ohne:
    start, status, apply, remove, snooze, skip, pause, resume, switch, keep, pain, fine, undo, stop,
    protocols, preview, history, settings, agent. Siehe poultice --help.
cli-dir-not-text = Der Name des Ordners ist kein gültiger Text. Nennen Sie einen anderen mit --dir.
cli-agent-not-running = Hier läuft kein Erinnerungsdienst.
cli-agent-not-started = Der Erinnerungsdienst ließ sich nicht starten: { $why }. Den Grund zeigt: poultice doctor
cli-agent-broken = Die Verbindung zum Erinnerungsdienst ist abgebrochen: { $why }. Versuchen Sie es noch einmal.
cli-agent-other-version = Der laufende Erinnerungsdienst ist Poultice { $agent }, dies hier ist { $own }. Beenden Sie den alten: poultice agent --quit
cli-agent-not-understood = Der Erinnerungsdienst hat nicht verstanden oder wurde nicht verstanden: { $why }
cli-agent-already-running = In { $folder } läuft schon ein Erinnerungsdienst. Mehr ist nicht nötig.
cli-agent-failed = Der Erinnerungsdienst kann nicht laufen: { $why }
cli-log-unusable = Die Logdatei { $file } lässt sich nicht schreiben: { $why }
cli-rehearsal-unreadable = Die Uhr des Probelaufs { $file } ist nicht lesbar: { $why }. Löschen Sie die Datei, um neu zu beginnen.
cli-rehearsal-folder =
    Dieser Probelauf ist in { $dir }
    Andere Befehle erreichen ihn mit --dir { $dir }
cli-rehearsal-running = In { $dir } läuft schon ein Erinnerungsdienst mit anderem Tempo. Beenden Sie ihn zuerst: poultice --dir { $dir } agent --quit
cli-bad-onset = { $typed } ist keine Zeit. Schreiben Sie 30m, 6h oder 2d für so lange her, 07:00 für eine Uhrzeit, oder eine Zeit wie 2026-03-01T08:00:00+01:00
cli-warning = Vorsicht: { $reason }
cli-not-for = { $words } Die ganze Liste steht im Fenster unter „{ $page }“.

cli-no-such-protocol = { $wanted }: So einen Plan gibt es nicht, und so eine Datei auch nicht. Siehe: poultice protocols list

cli-switched-early = Das ist früh: Das Programm sieht es { $hours } Stunden nach Schmerzbeginn vor.
cli-to-take-back = Zum Zurücknehmen: poultice undo
cli-do-remove = Danach: poultice remove
cli-do-remove-early = Wurde die Auflage gerade abgenommen: poultice remove. Wurde sie früher abgenommen: poultice remove --ago MINUTES
cli-do-stop = Zum Beenden: poultice stop
cli-do-resume = Zum Fortsetzen: poultice resume
cli-do-answer = Die Antworten: poultice switch oder poultice keep
cli-began = Der Schmerz begann um { $time }, vor { $span }.
cli-status-idle = Es läuft kein Programm. So starten Sie eines: poultice start { $protocol }
cli-status-applying = { $what } läuft. Abnehmen um { $end }, in { $left }.
cli-status-remove-now = Jetzt abnehmen. { $minutes } Minuten waren um { $end } vorbei, vor { $over }.
cli-status-unsure = Jetzt abnehmen. { $what } läuft seit { $since }, nach einer Uhr, auf die kein Verlass ist.
cli-status-resting = Pause.
cli-status-first = { $what } für { $minutes } Minuten, sobald Sie bereit sind.
cli-status-ready = Bereit: { $what } für { $minutes } Minuten. Beginnen Sie, sobald die Haut wieder normal ist.
cli-status-due = Fällig: { $what } für { $minutes } Minuten. Beginnen Sie, sobald die Haut wieder normal ist.
cli-status-switch = { $go }: poultice switch. { $stay }: poultice keep.
cli-status-go-on = Weiter so (poultice keep) oder nicht (poultice switch)? Bis Sie antworten, ist nichts weiter geplant.
cli-status-paused = Angehalten. Keine Erinnerungen bis: poultice resume
cli-status-finished = Das Programm ist zu Ende.
cli-status-counts = { $protocol }: { $counts }.
cli-status-rehearsal = Ein Probelauf, { $speed }-mal schneller als in Wirklichkeit.
cli-next-ready = Die nächste ab { $time }, in { $left }.
cli-next-due = Fällig um { $time }, in { $left }.
cli-next-skin-check = Haut ansehen um { $time }.
cli-next-switch = { $what }: { $time }, { $span } nach Schmerzbeginn.
cli-next-wake = Die nächste nach dem Aufwachen, ab { $time }.
cli-next-finish = Das Programm endet um { $time }.
cli-count-done = { $count } erledigt
cli-count-missed = { $count } verpasst
cli-count-skipped = { $count } ausgelassen
cli-count-asleep = { $count } im Schlaf
cli-problem-notifications = Benachrichtigungen lassen sich nicht anzeigen: { $why }. Achten Sie auf den Ton.
cli-problem-sound = Töne lassen sich nicht abspielen: { $why }.
cli-problem-history = Was geschieht, wird nicht gespeichert. { $why }
cli-problem-set-aside = { $why }
cli-problem-settings = Die Einstellungen haben Fehler: { $why }
cli-problem-clock = Seit einem Neustart kann die Uhr nicht stimmen.

cli-remove-question =
    Es war { $over } zu lang. Wie viele Minuten lag es wirklich auf?
    Eine Zahl; t: pünktlich abgenommen; ?: niemand weiß es; Enter: gerade eben abgenommen.
cli-remove-unanswered = Keine Antwort, also wurde nichts notiert. Sagen Sie es mit --on-time, --ago MINUTES oder --unknown.
cli-remove-not-understood = Nicht verstanden. Eine Zahl von 0 bis { $most }, t, ? oder Enter.

cli-protocol-sources = Quellen: { $sources }
cli-check-fine = Gut: Nichts spricht dagegen.
cli-finding-refuse = Abgelehnt ({ $field }): { $reason } [{ $source }]
cli-finding-warn = Vorsicht ({ $field }): { $reason } [{ $source }]

cli-bad-sleep = keine Schlafzeit: Schreiben Sie 22:30-07:00 oder off
cli-preview-nothing = In diesen Stunden kommt nichts.
cli-preview-apply = { $modality } beginnen, { $minutes } min
cli-preview-day-full = { $what }. Das ist alles für diesen Tag: höchstens { $count } am Tag.
cli-preview-remove = { $modality } beenden
cli-preview-ready = bereit für { $modality }
cli-preview-due = { $modality } fällig
cli-preview-switch = Phase { $part } beginnt: { $modality }
cli-preview-asleep = schlafen
cli-preview-awake = aufwachen
cli-preview-finish = das Programm endet

cli-history-either = Entweder --session oder check oder restore.
cli-history-empty = Noch keine Sitzungen.
cli-history-finished = zu Ende { $at }
cli-history-stopped = beendet { $at }
cli-history-running = läuft
cli-history-sound =
    { $sessions ->
        [one] Der Verlauf ist unbeschädigt: 1 Sitzung, { $entries } Einträge.
       *[other] Der Verlauf ist unbeschädigt: { $sessions } Sitzungen, { $entries } Einträge.
    }
cli-history-agent-runs = Ein Erinnerungsdienst läuft und schreibt den Verlauf. Beenden Sie ihn zuerst: poultice agent --quit
cli-history-restored = Die Sicherung ist an ihrem Platz.
cli-history-restored-aside = Die Sicherung ist an ihrem Platz. Was dort war, ist jetzt { $aside }
cli-history-no-such-session = { $id }: keine Sitzung oder mehr als eine. Geben Sie latest an, oder eine Nummer oder Kennung aus: poultice history
cli-history-head = { $protocol }. Schmerzbeginn: { $onset }.
cli-history-head-site = { $protocol }. Schmerzbeginn: { $onset }, { $site }.
cli-history-nothing-done = Noch wurde nichts gemacht.
cli-record-applied = { $what } { $real } min lang, geplant { $planned }
cli-record-unknown = { $what }, niemand weiß, wie lange, geplant { $planned } min
cli-record-on = { $what } läuft, geplant { $planned } min
cli-record-missed = { $what } verpasst
cli-record-missed-suspended = { $what } verpasst: Der Computer schlief
cli-record-missed-off = { $what } verpasst: Poultice lief nicht
cli-record-skipped = { $what } ausgelassen
cli-record-asleep = { $what } wegen Schlaf entfallen
cli-record-pain = Schmerz { $score } von 10
cli-record-pain-before = Schmerz { $score } von 10 vorher
cli-record-pain-after = Schmerz { $score } von 10 nachher

cli-setting-unknown = { $key }: Diese Einstellung gibt es nicht. Es gibt: { $known }
cli-setting-bad-value = { $key }: { $value } ist nicht erlaubt. Möglich ist: { $allowed }
cli-man-failed = Die Handbuchseiten lassen sich nicht nach { $folder } schreiben: { $why }
cli-problem-autostart = Poultice startet nach der nächsten Anmeldung nicht von selbst: { $why }
cli-agent-at-login = Mit dem laufenden Programm weitermachen; gibt es keines, sofort enden
cli-problem-hooks = Ein eigener Befehl zu einer Erinnerung hat nicht funktioniert: { $why }
cli-problem-speech = Die Erinnerung konnte nicht gesprochen werden: { $why }

cli-export = Das Tagebuch für andere Software, den Kalender oder eine Fachperson schreiben
cli-export-out = In diese Datei; sonst auf die Standardausgabe
cli-export-session = Diese Sitzung: latest, ihre Nummer im Verlauf oder ihre Kennung; sonst die neueste, bei csv und json alle
cli-export-csv = Eine Tabelle aller Anwendungen (RFC 4180)
cli-export-csv-pain = Die Schmerzwerte anstelle der Anwendungen
cli-export-json = Alles, zum Wiedereinlesen mit import
cli-export-ics = Die noch ausstehenden Erinnerungen, für einen Kalender
cli-export-report = Zwei Seiten für eine Fachperson
cli-export-report-format = html, eine Datei, die sonst nichts braucht, oder pdf; sonst nach der Endung der Datei
cli-export-report-name = Wessen Bericht es ist; sonst eine Linie zum Ausfüllen
cli-export-report-out = Nennen Sie eine Datei für den Bericht: --out report.html, oder --out report.pdf.
cli-export-pdf-out = Ein PDF ist kein Text. Nennen Sie eine Datei mit --out.
cli-export-format-or-ending = --format { $format } und die Endung von { $file } widersprechen sich. Lassen Sie --format weg, oder nennen Sie eine andere Datei.
cli-export-nothing-remains = Von dieser Sitzung steht nichts mehr aus: Für einen Kalender gibt es nichts.
cli-export-not-written = { $file } lässt sich nicht schreiben: { $why }
share-saved = Gespeichert: { $file }
share-saved-here = Hier gibt es keinen Dateidialog. Gespeichert: { $file }
share-shown = Gespeichert und geöffnet: { $file }
share-not-shown = Es ist gespeichert, aber keine Software hier öffnet es: { $file }
share-not-opened = Keine Software hier öffnet das: { $file }
share-no-dialog = Hier gibt es keinen Dateidialog. Ziehen Sie die Datei auf das Fenster.
share-no-folder = Hier gibt es keinen Dateidialog, und ein Benutzerordner ist nicht bekannt. Nutzen Sie die Befehlszeile: poultice export
drop-here = Hier ablegen: einen Plan (.toml) oder einen Export (.json)
drop-one = Nur eine Datei auf einmal.
drop-other = Das ist weder ein Plan (.toml) noch ein Export (.json).
share-rehearsed = { $file } ist das Tagebuch eines Probelaufs. Nur ein anderer Probelauf nimmt es auf.
share-rehearsal = Nicht in einem Probelauf: Sein Ordner verschwindet mit dem Erinnerungsdienst.
cli-import = Die Sitzungen eines JSON-Exports aufnehmen
cli-import-file = Eine Datei, geschrieben mit: poultice export json
cli-import-unreadable = { $file } ist nicht lesbar: { $why }
cli-import-running = Sitzung { $session } lief beim Export noch. Sie wird übergangen: Beenden Sie sie dort und exportieren Sie noch einmal.
cli-import-done = { $taken } aufgenommen, { $had } waren schon da.
cli-amend = Berichtigen, was eingetragen ist
cli-amend-number = Welche Anwendung, nach ihrer Nummer in: poultice history --session
cli-amend-step = Welcher Schritt davon, wenn es mehrere sind
cli-amend-mins = Sie dauerte so viele Minuten
cli-amend-unknown = Es lag auf, niemand weiß, wie lange
cli-amend-not-done = Auf der Haut lag nichts
cli-amend-since = Wann sie wirklich begann: vor 30m oder 2h, eine Uhrzeit wie 07:00, oder eine Zeit wie 2026-03-01T08:00:00+01:00
cli-amend-pain = Einen Schmerzwert berichtigen oder aus dem Tagebuch nehmen
cli-amend-pain-number = Welcher Wert, nach seiner Nummer in: poultice history --session
cli-amend-pain-score = Wie stark der Schmerz war, 0 bis 10
cli-amend-pain-drop = Aus dem Tagebuch nehmen
cli-amend-what = Sagen Sie, was zu ändern ist: siehe poultice amend --help
cli-amend-bad-since = { $typed } ist keine Zeit: Schreiben Sie 30m oder 2h für so lange her, 07:00 für eine Uhrzeit, oder eine Zeit wie 2026-03-01T08:00:00+01:00
cli-record-amended = { $said } (berichtigt)
cli-record-number-step = { $number }, Schritt { $step }
cli-record-number-pain = Schmerz { $number }

# (cli end)


## Advice

advice-too-long = Die Auflage lag { $minutes } statt { $planned } Minuten auf. Sehen Sie Ihre Haut an.
advice-too-long-hours = Die Auflage lag { $span } statt { $planned } auf. Sehen Sie Ihre Haut an.
advice-too-long-unknown = Niemand weiß, wie lange die Auflage auflag. Sehen Sie Ihre Haut an.
advice-skin-cold = Eine Zeit lang rot und kühl ist normal. Weiße, wächserne oder harte Haut, Blasen oder Taubheit, die bleibt, sind es nicht: Lassen Sie sich heute noch ärztlich untersuchen.
advice-skin-heat = Eine Zeit lang rot und warm ist normal. Blasen, weiße oder harte Haut, oder Schmerz oder Taubheit, die bleiben, sind es nicht: Lassen Sie sich heute noch ärztlich untersuchen.
advice-with-source = { $advice } [{ $source }]
advice-still-severe = Der Schmerz ist jetzt seit { $hours } Stunden stark, jedes Mal { $least } oder mehr. Das ist lange genug, um Hilfe zu suchen: Rufen Sie einen Arzt oder eine Ärztin an, und lesen Sie, wann Sie Hilfe brauchen.
advice-no-better = { $days } Tage nach Beginn ist es nicht besser: zuerst im Mittel { $first }, in den letzten 24 Stunden { $latest }. Lassen Sie sich ärztlich untersuchen.
advice-cold-does-not-help = Nach { $applications }-mal Kälte hat sich der Schmerz im Mittel um { $change } verändert. Das ist keine Linderung, auf die Verlass ist. Kürzen Sie die Kälte, oder wechseln Sie zu Wärme. Bleiben Sie bei dem, was Ihnen hilft.
advice-after-cold = Nach Kälte war der Schmerz im Mittel { $change } ({ $times }): { $verdict }.
advice-after-heat = Nach Wärme war der Schmerz im Mittel { $change } ({ $times }): { $verdict }.
advice-points-lower = { $points } Punkte geringer
advice-points-higher = { $points } Punkte stärker
advice-points-same = unverändert
advice-times = { $count ->
    [one] einmal
   *[other] { $count }-mal
}
advice-verdict-no-clear-change = keine klare Veränderung
advice-verdict-less = weniger Schmerz
advice-verdict-more = mehr Schmerz
advice-source = Aus { $source }
advice-dismiss = Weglegen

# (advice end)


## Export

export-ics-name = Poultice
export-ics-rehearsal-name = Poultice, ein Probelauf
export-ics-rehearsal = Probelauf: { $what }
export-ics-cold = Kälte, { $minutes } min
export-ics-ice-massage = Eismassage, { $minutes } min
export-ics-heat = Wärme, { $minutes } min
export-ics-switch-heat = Ab jetzt: Wärme
export-ics-switch = Die nächste Phase beginnt
export-ics-finish = Das Programm endet
export-ics-application =
    Jederzeit bis { $until }, mit einem Tuch dazwischen. Stellen Sie einen Wecker: Es muss rechtzeitig abgenommen
    werden. Wenn Sie später beginnen, verschieben sich auch die folgenden. Exportieren Sie dann noch einmal. { $programme }.
export-ics-switch-window = Sie können bis { $late } bleiben wie bisher. Exportieren Sie dann noch einmal. { $programme }.
export-ics-programme = { $programme }.

export-report-title = Kälte- und Wärmetagebuch
export-report-rehearsal = Ein Probelauf, { $speed }-mal schneller als in Wirklichkeit. Nichts davon hat jemand wirklich getan.
export-report-name = Name
export-report-site = Wo es wehtut
export-report-onset = Schmerzbeginn
export-report-with = Verbunden mit
export-report-injury = frischer Verletzung
export-report-swelling = Schwellung
export-report-started = Programm begonnen
export-report-ended = Programm beendet
export-report-running = läuft noch ({ $date })
export-report-stopped = { $date }, vorzeitig beendet
export-report-programme = Programm
export-report-rhythm = { $rhythm }.
export-report-source = Quelle: { $sources }.
export-report-articles = Die Webartikel sind allgemeine über Verspannungen im Rücken und nennen keine Studie.
export-report-switched-heat-person = Wechsel zu Wärme am { $date }, eigene Entscheidung.
export-report-switched-heat = Wechsel zu Wärme am { $date }, wie geplant.
export-report-switched-person = Die nächste Phase begann am { $date }, eigene Entscheidung.
export-report-switched = Die nächste Phase begann am { $date }, wie geplant.
export-report-done-of = { $done } von { $due }
export-report-done = fällige Anwendungen erledigt
export-report-missed = verpasst
export-report-skipped = bewusst ausgelassen
export-report-asleep = im Schlaf, nicht fällig
export-report-missed-reasons = Verpasst: { $reasons }.
export-report-missed-no-answer = { $count } ohne Antwort
export-report-missed-suspended = { $count }, während der Computer schlief
export-report-missed-off = { $count }, während der Computer aus war
export-report-minutes =
    { $what }: im Mittel { $real } min auf der Haut, von { $planned } geplanten ({ $count } mit bekanntem Ende).
export-report-days = Tag für Tag
export-report-days-story = Jede Zeile ist ein Tag mit 24 Stunden: { $done } von { $due } fälligen Anwendungen erledigt.
export-report-legend-cold = Kälte
export-report-legend-heat = Wärme
export-report-legend-unknown = Ende unbekannt
export-report-legend-missed = verpasst
export-report-legend-skipped = ausgelassen
export-report-legend-asleep = Schlafzeit
export-report-legend-before = vorher
export-report-legend-after = nachher
export-report-legend-between = dazwischen
export-report-legend-applications = Anwendungen
export-report-pain = Schmerz, 0 bis 10
export-report-pain-story = Schmerzwerte im Zeitverlauf, von 0, kein Schmerz, bis 10, stärkster vorstellbarer.
export-report-to-heat = Wärme
export-report-to-next = nächste Phase
export-report-no-scores = Es wurde kein Schmerzwert notiert.
export-report-first-last = Erster Wert { $first } ({ $from }), letzter Wert { $last } ({ $to }).
export-report-change-cold =
    Kälte, vorher zu nachher: { $points } Punkte im Mittel über { $count ->
        [one] eine Anwendung
       *[other] { $count } Anwendungen
    } mit beiden Werten. { $verdict }
export-report-change-heat =
    Wärme, vorher zu nachher: { $points } Punkte im Mittel über { $count ->
        [one] eine Anwendung
       *[other] { $count } Anwendungen
    } mit beiden Werten. { $verdict }
export-report-change-both =
    Wärme und Kälte, vorher zu nachher: { $points } Punkte im Mittel über { $count ->
        [one] eine Anwendung
       *[other] { $count } Anwendungen
    } mit beiden Werten. { $verdict }
export-report-too-few = Zu wenige, um etwas zu sagen.
export-report-no-change = Keine klare Veränderung.
export-report-less-pain = Direkt danach deutlich weniger Schmerz.
export-report-more-pain = Direkt danach deutlich mehr Schmerz.
export-report-least-change =
    Eine Veränderung von weniger als 2 Punkten sagt wenig (Farrar 2001). Schmerz lässt auch von selbst nach: Dies zeigt
    nicht, was die Ursache war.
export-report-applications = Anwendungen
export-report-none = Es wurde keine Anwendung notiert.
export-report-head-when = Wann
export-report-head-what = Was
export-report-head-minutes = Minuten
export-report-head-pain = Schmerz
export-report-head-skin = Haut
export-report-of = { $real } von { $planned }
export-report-unknown-of = unbekannt, von { $planned }
export-report-still-on = läuft, von { $planned }
export-report-row-no-answer = verpasst, keine Antwort
export-report-row-suspended = verpasst, PC schlief
export-report-row-off = verpasst, PC aus
export-report-row-skipped = ausgelassen
export-report-row-asleep = im Schlaf
export-report-skin-fine = gut
export-report-notes = Notizen
export-report-note-score = Schmerz { $score }
export-report-unknown = Was nicht bekannt ist
export-report-unknown-ends =
    { $count ->
        [one] Einmal weiß niemand, wann die Auflage abgenommen wurde. Diese Zeit steckt in keinem Mittelwert.
       *[other] { $count }-mal weiß niemand, wann die Auflage abgenommen wurde. Diese Zeiten stecken in keinem Mittelwert.
    }
export-report-unknown-away = Insgesamt { $span } lang schlief der Computer oder war aus und konnte niemanden erinnern.
export-report-unknown-clock = Nach einem Neustart ging die Uhr des Computers falsch. Zeiten ab da können falsch sein.
export-report-unknown-always =
    Alles hier hat die Person der Software angegeben. Nichts wurde gemessen: nicht die Haut, nicht die Temperatur, nicht,
    ob die Auflage wirklich auflag. Ein leeres Feld bei Haut heißt, dass niemand etwas notiert hat.
export-report-boxes = Einige Zeichen in den Notizen lassen sich hier nicht drucken. Die Webseite dieses Berichts enthält sie.
export-report-disclaimer = Geführt mit Poultice, einem Timer. Dies ist ein Tagebuch, kein ärztlicher Rat und keine Diagnose.
export-report-made = Erstellt { $date }
export-report-page = Seite { $page } von { $pages }

export-import-form = Das ist kein Poultice-Export: { $reason }.
export-import-version = Das ist ein Export der Version { $found }. Diese Software liest Version { $known }. Aktualisieren Sie Poultice.
export-import-twice = Die Sitzung { $session } steht zweimal in der Datei.
export-import-entry = In Sitzung { $session } ist Eintrag { $seq } nicht lesbar: { $reason }.
export-import-order = In Sitzung { $session } hat Eintrag { $seq } die Nummer { $found }. Einträge fehlen oder sind durcheinander.
export-import-no-start = Die Sitzung { $session } beginnt nicht mit ihrem Start.
export-import-protocol = Der Plan der Sitzung { $session } ist fehlerhaft. { $problem }
export-import-out-of-bounds = In Sitzung { $session }, Eintrag { $seq }, kann { $field } nicht stimmen.
export-import-unsafe = Die Sitzung { $session } läuft noch, und ihr Plan liegt über einer Grenze. Sie wird nicht übernommen.

# (export end)


## Doctor: what works here, what doesn't, and what to do

cli-doctor = Alles prüfen: Benachrichtigungen, Ton, Ordner, Uhren
cli-doctor-press = Warten, bis Sie auf die Schaltfläche der Testbenachrichtigung klicken, auch wenn niemand am Terminal ist
doctor-fine = gut
doctor-warning = Hinweis
doctor-broken = defekt
doctor-todo = Was zu tun ist: { $todo }
doctor-all-fine = Alles funktioniert.
doctor-some-warnings =
    { $count ->
        [one] Es funktioniert, mit einem Hinweis.
       *[other] Es funktioniert, mit { $count } Hinweisen.
    }
doctor-some-broken =
    { $count ->
        [one] Eines ist defekt.
       *[other] { $count } Dinge sind defekt.
    }
doctor-no-answer = keine Antwort

doctor-agent-runs = Der Erinnerungsdienst läuft und antwortet. Er ist Poultice { $version }, wie dies hier.
doctor-agent-none = Es läuft kein Erinnerungsdienst. Er startet von selbst, wenn er gebraucht wird.
doctor-agent-session-waits = Ein Programm ist im Gang, und es läuft kein Erinnerungsdienst: Niemand erinnert Sie.
doctor-agent-status = poultice status oder das Öffnen des Fensters startet ihn und sagt, wie es um das Programm steht.
doctor-agent-hung = Ein Erinnerungsdienst ist da und antwortet nicht.
doctor-agent-broken = Ein Erinnerungsdienst ist da, aber nicht ansprechbar: { $why }.
doctor-agent-other-version = Der laufende Erinnerungsdienst ist Poultice { $agent }, dies hier ist { $own }: Die beiden sprechen nicht miteinander.
doctor-agent-newer = Nehmen Sie das neuere Poultice. Das Programm läuft inzwischen weiter.
doctor-agent-older = poultice status oder das Öffnen des Fensters setzt dieses an seine Stelle. Das Programm bleibt erhalten.
doctor-agent-restart = poultice agent --quit beendet ihn; das Programm bleibt erhalten. Wenn das nicht hilft, melden Sie sich ab und wieder an.

doctor-folder-fine = { $path } ist beschreibbar und nur für Sie einsehbar.
doctor-folder-none-yet = { $path } gibt es noch nicht. Der Ordner wird angelegt, wenn er gebraucht wird.
doctor-folder-unusable = { $path } ist nicht beschreibbar: { $why }.
doctor-folder-write-todo = Prüfen Sie, wem { $path } gehört und wer dort schreiben darf, oder nennen Sie einen anderen Ordner mit --dir.
doctor-folder-is-file = { $path } ist eine Datei, wo ein Ordner sein sollte.
doctor-folder-is-file-todo = Verschieben Sie sie, oder nennen Sie einen anderen Ordner mit --dir.
doctor-folder-open = Andere an diesem Computer können in { $path } hineinsehen.
doctor-folder-open-todo = Damit es bei Ihnen bleibt: chmod 700 { $path }
doctor-room = { $free } sind frei für den Verlauf und seine Sicherungen.
doctor-room-mib = { $mib } MiB
doctor-room-gib = { $gib } GiB
doctor-room-little-todo = Schaffen Sie bald Platz: Ohne ihn kann nichts Neues eingetragen werden.
doctor-room-none-todo = Schaffen Sie jetzt Platz: Was geschieht, kann nicht eingetragen werden.

doctor-history-none = Es gibt noch keinen Verlauf.
doctor-history-sound =
    { $sessions ->
        [one] Der Verlauf ist unbeschädigt: eine Sitzung, { $entries } Einträge.
       *[other] Der Verlauf ist unbeschädigt: { $sessions } Sitzungen, { $entries } Einträge.
    }
doctor-history-backup = Die neueste Sicherung ist { $file }.
doctor-history-no-backup = Es gibt noch keine Sicherung.
doctor-history-update = Aktualisieren Sie Poultice.
doctor-history-restore = poultice history restore setzt die neueste Sicherung an seine Stelle; was jetzt dort ist, wird daneben aufbewahrt.
doctor-history-set-aside = Machen Sie weiter: Er wird unter anderem Namen aufbewahrt und ein neuer begonnen. Es gibt keine Sicherung zum Wiederherstellen.
doctor-history-keep = Bewahren Sie eine Kopie der Datei auf. Alles vor diesem Eintrag ist noch da.
doctor-history-access = Prüfen Sie, wem die Datei gehört und ob auf dem Datenträger Platz ist.

doctor-settings-fine = Die Einstellungen sind lesbar.
doctor-settings-correct = Berichtigen oder entfernen Sie diese Zeile. poultice settings list sagt, was jede annimmt.
doctor-settings-take-back = Berichtigen Sie die beiseitegelegte Datei und geben Sie ihr ihren Namen zurück, oder stellen Sie neu ein, was Sie brauchen.
doctor-settings-access = Prüfen Sie, wem die Datei gehört und wer sie lesen darf.
doctor-protocols-fine =
    { $own ->
        [0] Sie haben keine eigenen Pläne.
        [one] Ein eigener Plan ist lesbar.
       *[other] { $own } eigene Pläne sind lesbar.
    }
doctor-protocols-check = Berichtigen Sie die Datei, dann: poultice protocols check { $file }
doctor-protocols-rename = Benennen Sie die Datei um, wenn Sie mögen.
doctor-protocols-access = Prüfen Sie, wem sie gehört und wer sie lesen darf.

doctor-clock-fine = Die Uhren sind stimmig. Es ist { $now }.
doctor-clock-before-program = Die Uhr zeigt { $now }, aber dieses Poultice ist von { $made }.
doctor-clock-before-history = Die Uhr zeigt { $now }, aber der neueste Eintrag im Verlauf ist von { $newest }.
doctor-clock-set-it = Stellen Sie Datum und Uhrzeit des Computers. Schlafzeit und Tagebuch richten sich danach.
doctor-clock-rehearsal = In { $path } liegt die Uhr eines Probelaufs, und sie ist nicht lesbar: { $why }.
doctor-clock-rehearsal-todo = Prüfen Sie, wer sie lesen darf. Soll hier kein Probelauf weitergehen, löschen Sie sie.
doctor-clock-no-boot = Die Uhr, die auch im Ruhezustand läuft, ist nicht lesbar.
doctor-clock-no-boot-todo = Antworten Sie wahrheitsgemäß, wenn Sie gefragt werden, wie lange die Auflage auflag: Hier kann das nichts wissen.

doctor-display-fine = Es gibt einen Bildschirm für das Fenster.
doctor-display-none = Es gibt keinen Bildschirm, also kann sich das Fenster nicht öffnen.
doctor-display-todo = Alles geht auch von hier: poultice --help nennt die Unterbefehle.

doctor-awake-fine = Während einer Anwendung wird der Computer daran gehindert, von selbst einzuschlafen, durch { $by }.
doctor-awake-none = Hier kann nichts den Computer daran hindern, von selbst einzuschlafen: { $why }.
doctor-awake-todo = Lassen Sie den Computer während einer Anwendung nicht einschlafen. Der Alarm käme erst, wenn er aufwacht.

doctor-sound-fine = Ein Ton wurde abgespielt. Wenn Sie ihn nicht gehört haben, stellen Sie den Computer lauter.
doctor-sound-none = Es lässt sich kein Ton abspielen: { $why }.
doctor-sound-todo = Starten Sie einen Tonserver, PipeWire oder PulseAudio. Achten Sie bis dahin auf die Benachrichtigung.
doctor-sound-off = Töne sind in den Einstellungen ausgeschaltet, darum wurde keiner versucht.
doctor-sound-off-todo = Ohne Ton müssen Sie den Alarm sehen. So schalten Sie ihn ein: poultice settings set sound on

doctor-notifications-server = { $name } { $version } zeigt Benachrichtigungen. Möglich ist: { $abilities }.
doctor-notifications-no-buttons = Schaltflächen werden nicht gezeigt. Antworten Sie im Fenster oder mit poultice apply und poultice remove.
doctor-notifications-none = Hier zeigt niemand Benachrichtigungen: { $why }.
doctor-notifications-todo = Starten Sie den Benachrichtigungsdienst Ihres Desktops, zum Beispiel dunst oder mako. Bis dahin erinnern Sie Ton und Fenster.
doctor-test-title = Ein Test von Poultice
doctor-test-body = Klicken Sie auf die Schaltfläche: Dann können Sie Erinnerungen von hier aus beantworten.
doctor-test-body-only = Das ist nur ein Test. Es ist nichts zu tun.
doctor-test-button = Es geht
doctor-test-waiting = Eine Testbenachrichtigung erscheint. Klicken Sie auf ihre Schaltfläche: { $button }.
doctor-test-pressed = Die Testbenachrichtigung wurde gezeigt, und der Klick auf ihre Schaltfläche kam an.
doctor-test-shown = Eine Testbenachrichtigung wurde gezeigt und zurückgenommen.
doctor-test-press = Ob auch ihre Schaltfläche geht, zeigt: poultice doctor --press
doctor-test-closed = Die Testbenachrichtigung wurde gezeigt und ohne Klick geschlossen.
doctor-test-again = Um die Schaltfläche zu testen, starten Sie dies noch einmal und klicken Sie darauf.
doctor-test-unanswered = Die Testbenachrichtigung wurde gesendet, aber auf ihre Schaltfläche wurde nicht geklickt.
doctor-test-look = Wenn Sie sie nicht gesehen haben, sehen Sie nach, ob Ihr Desktop Benachrichtigungen verbirgt (Nicht stören).
doctor-test-not-shown = Eine Testbenachrichtigung ließ sich nicht zeigen: { $why }.

doctor-title = Alles prüfen
doctor-lead = Alles, worauf Poultice angewiesen ist, wirklich ausprobiert.
doctor-fine-line = Gut: { $said }
doctor-begin = Jetzt prüfen
doctor-again = Erneut prüfen
doctor-looking = Wird geprüft. Das dauert einige Sekunden.
doctor-backups = Sicherungen des Verlaufs
doctor-backups-note = Eine am Tag, solange ein Programm läuft; die neuesten sieben werden aufbewahrt.
doctor-backup-restore = Wiederherstellen
doctor-backup-restore-of = Sicherung vom { $day } wiederherstellen
doctor-backup-sure = Die Sicherung vom { $day } an die Stelle des Verlaufs setzen?
doctor-backup-sure-note = Was seitdem geschah, ist nicht darin, und ein laufendes Programm geht so weiter, wie es damals stand. Was jetzt dort ist, wird daneben aufbewahrt.
doctor-backup-yes = Ja, wiederherstellen
doctor-backup-no = So lassen
doctor-backup-on-skin = Nehmen Sie zuerst ab, was auf der Haut liegt: Eine Sicherung weiß nichts davon, und niemand würde Sie erinnern.
settings-doctor = Geht alles?
settings-doctor-note = Testet Benachrichtigungen, Ton, Ordner und Uhren.
settings-doctor-open = Alles prüfen

# (doctor end)
