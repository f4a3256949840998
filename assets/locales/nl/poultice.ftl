# Every sentence Poultice shows. One section a room; keys begin with the room's name.
# Plain words, short sentences: the reader may be in pain, half asleep, and across the room.

## Words used everywhere

app-name = Poultice
modality-cold = Koude
modality-ice-massage = IJsmassage
modality-heat = Warmte
modality-rest = Rust
span-mins = { $mins } min
span-hours = { $hours } u
span-hours-mins = { $hours } u { $mins } min
span-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
weekday-mon = ma
weekday-tue = di
weekday-wed = wo
weekday-thu = do
weekday-fri = vr
weekday-sat = za
weekday-sun = zo
clock-day = { $weekday } { $day }
decimal-sign = ,
rehearsal-mark = Proefrun, { $speed } keer zo snel

## Protocols: reading and checking them

protocol-cold-20-every-1-2h-name = Koude 20 min, 1–2 u rust, daarna warmte
protocol-cold-20-every-1-2h-summary =
    20 minuten een coldpack in een dunne handdoek, dan 1 tot 2 uur niets. Tussen 48 en 72 uur na het begin van de
    pijn stap je over op warmte, tot het einde van dag 7.
protocol-cold-20-every-1-2h-evidence =
    Bij lage rugpijn is er te weinig bewijs om te zeggen dat koude helpt. De tijden zijn gebruikelijk, niet bewezen.
    Warmte geeft een kleine, kortdurende verlichting.

protocol-cold-25-90-name = Koude 25 min, 1½ u rust, daarna warmte
protocol-cold-25-90-summary =
    25 minuten een coldpack op een dunne doek, dan anderhalf uur niets. 25 minuten is zoals gepubliceerd; gebruikelijk
    is hooguit 20.
protocol-cold-25-90-evidence =
    Bij lage rugpijn is er te weinig bewijs om te zeggen dat koude helpt. De tijden zijn gebruikelijk, niet bewezen.
    De meeste klinische adviezen houden op bij 20 minuten.

protocol-cold-20-30-name = Koude 20 min, 30 min rust, daarna warmte
protocol-cold-20-30-summary =
    20 minuten een ingepakte coldpack, dan ongeveer een half uur niets, twee dagen lang, en een derde dag als zwelling
    en pijn erom vragen. Een strak ritme: begin pas als de huid weer normaal voelt.
protocol-cold-20-30-evidence =
    Bij lage rugpijn is er te weinig bewijs om te zeggen dat koude helpt. De tijden zijn gebruikelijk, niet bewezen.
    Een half uur kan te kort zijn om de huid te laten opwarmen.

protocol-cold-15-20-several-name = Koude 15–20 min, meerdere keren per dag, daarna warmte
protocol-cold-15-20-several-summary =
    15 tot 20 minuten een coldpack in een doek, meerdere keren per dag, twee dagen lang, daarna warmte. De artikelen
    noemen geen pauze; 2 tot 3 uur is onze interpretatie.
protocol-cold-15-20-several-evidence =
    Bij lage rugpijn is er te weinig bewijs om te zeggen dat koude helpt. De tijden zijn gebruikelijk, niet bewezen.

protocol-cold-nhs-name = Koude 15–20 min, elke 2–3 u
protocol-cold-nhs-summary =
    15 tot 20 minuten koude. Begin elke 2 tot 3 uur opnieuw, de eerste 2 tot 3 dagen. De getallen komen uit het advies
    van de Britse NHS bij verstuikingen en verrekkingen.
protocol-cold-nhs-evidence =
    Advies bij verstuikingen, overgenomen voor de rug. Bij lage rugpijn is er te weinig bewijs om te zeggen dat koude
    helpt. De tijden zijn gebruikelijk, niet bewezen.

protocol-cold-short-name = Koude 5–10 min, elke 2–3 u, daarna warmte
protocol-cold-short-summary =
    Kort koude: 5 tot 10 minuten, elke 2 tot 3 uur, 1 tot 2 dagen lang. Daarna 3 of 4 keer per dag 10 tot 15
    minuten warmte. Een milde keuze.
protocol-cold-short-evidence =
    Bij lage rugpijn is er te weinig bewijs om te zeggen dat koude helpt. De tijden zijn gebruikelijk, niet bewezen.

protocol-intermittent-10-10-10-name = Koude 10, rust 10, koude 10, elke 2 u
protocol-intermittent-10-10-10-summary =
    Twee keer kort koude met een pauze van 10 minuten ertussen. Begin elke 2 uur opnieuw, 72 uur lang. De pauze geeft
    de huid tijd om te herstellen.
protocol-intermittent-10-10-10-evidence =
    Eén onderzoek bij 89 mensen met een verstuikte enkel: minder pijn bij bewegen in de eerste week. Niet onderzocht
    bij de rug.

protocol-heat-15-20-name = Warmte 15–20 min
protocol-heat-15-20-summary =
    15 tot 20 minuten een warm bad, een warmtekussen of een kruik, bij pijn die langer dan 48 uur geleden begon. Het
    artikel noemt geen pauze; 2 tot 3 uur is onze interpretatie. Na 7 dagen krijg je de vraag of je doorgaat.
protocol-heat-15-20-evidence =
    Warmte geeft een kleine, kortdurende verlichting bij acute lage rugpijn. De tijden zijn gebruikelijk, niet
    bewezen.

protocol-heat-first-name = Warmte 15–20 min, elke 2–3 u
protocol-heat-first-summary =
    Warmte vanaf het begin, 15 tot 20 minuten. Begin elke 2 tot 3 uur opnieuw. Bij acute lage rugpijn zonder letsel
    of zwelling. Na 7 dagen krijg je de vraag of je doorgaat.
protocol-heat-first-evidence =
    De enige keuze hier met bewijs van redelijke kwaliteit: een kleine, kortdurende verlichting. De tijden zijn
    gebruikelijk, niet bewezen.

protocol-heat-20-ice-massage-10-name = Warmte 20 min, of ijsmassage 10 min
protocol-heat-20-ice-massage-10-summary =
    Elke keer kies je zelf: 20 minuten warmte, of 10 minuten ijs dat je over de huid blijft bewegen. Helpt geen van
    beide, ga dan naar een arts. Na 72 uur krijg je de vraag of je doorgaat.
protocol-heat-20-ice-massage-10-evidence =
    Warmte geeft een kleine, kortdurende verlichting bij acute lage rugpijn. De tijden zijn gebruikelijk, niet
    bewezen.

protocol-heat-then-cold-name = Warmte 15–20 min, dan ijsmassage 10 min
protocol-heat-then-cold-summary =
    15 tot 20 minuten een warmtekussen, meteen daarna hooguit 10 minuten ijsmassage. Bij pijn die langer dan 48 uur
    geleden begon. Het artikel noemt geen pauze; minstens een uur is onze interpretatie. Na 7 dagen krijg je de vraag of je
    doorgaat.
protocol-heat-then-cold-evidence =
    Wij kennen geen onderzoek dat warmte gevolgd door koude op de rug ondersteunt. De tijden zijn gebruikelijk, niet
    bewezen.

protocol-error-line-field = Regel { $line }, { $field }: { $problem }
protocol-error-line = Regel { $line }: { $problem }
protocol-error-field = { $field }: { $problem }
protocol-error-whole = Het protocol: { $problem }

protocol-problem-file-too-large = het is groter dan { $kib } KiB. Dat is geen protocol.
protocol-problem-syntax = dit is geen TOML: { $message }.
protocol-problem-unknown-key = geen enkel protocol kent deze sleutel. Een typefout?
protocol-problem-wrong-type = { $expected } hoort hier te staan.
protocol-problem-unknown-word = dit moet een van deze zijn: { $known }.
protocol-problem-missing = dit ontbreekt.
protocol-problem-not-one-key = hier hoort er precies één van: { $known }.
protocol-problem-empty-list = deze lijst is leeg.
protocol-problem-too-many = deze lijst is te lang. Er passen er hooguit { $most } in.
protocol-problem-reversed = het eerste getal is groter dan het tweede.
protocol-problem-zero = dit moet minstens 1 zijn.
protocol-problem-negative = dit mag niet onder nul zijn.
protocol-problem-absurd = dit getal is te groot. Hooguit { $most } is zinvol.
protocol-problem-length = deze tekst moet { $least } tot { $most } tekens hebben.
protocol-problem-unprintable = deze tekst bevat een teken dat niet te tonen is.
protocol-problem-bad-id = een id heeft 1 tot 64 tekens: a tot z, 0 tot 9 en koppeltekens.
protocol-problem-ask-without-stopped = dit kan alleen samen met until = "stopped".
protocol-problem-window-not-later = deze fase moet later eindigen dan de fasen ervoor.
protocol-problem-only-rest = een beurt heeft een stap nodig die geen rust is.
protocol-problem-rest-at-edge = een beurt kan niet met rust beginnen of eindigen.
protocol-problem-rest-alternative = rust kan geen alternatief zijn en er ook geen hebben.

protocol-kind-text = Een tekst tussen aanhalingstekens
protocol-kind-number = Een geheel getal
protocol-kind-number-or-range = Een geheel getal, of twee tussen vierkante haken,
protocol-kind-list = Een lijst tussen vierkante haken
protocol-kind-table = Een tabel met sleutels en waarden
protocol-kind-stopped-or-table = Het woord "stopped" of een tabel

source-article = webartikel { $key }

rhythm-cold = koude
rhythm-ice-massage = ijsmassage
rhythm-heat = warmte
rhythm-rest = rust
rhythm-step = { $modality } { $mins } min
rhythm-or = { $one } of { $other }
rhythm-then = { $before }; daarna { $next }
rhythm-off-mins = { $mins } min rust
rhythm-off-hours = { $hours } u rust
rhythm-every-mins = elke { $mins } min
rhythm-every-hours = elke { $hours } u
rhythm-per-day = hooguit { $count } per dag
rhythm-until-hours = tot { $hours } u
rhythm-until-days = tot het einde van dag { $days }
rhythm-until-count = { $count ->
    [one] één keer
   *[other] { $count } keer
}
rhythm-until-stopped = tot je stopt
rhythm-until-asked = tot je stopt, met een vraag na { $hours } u
rhythm-until-asked-days = tot je stopt, met een vraag na dag { $days }

# (protocols end)


## Safety: findings and their reasons

safety-too-long-refuse =
    { $mins } minuten { $what } zonder pauze kan huid en zenuwen beschadigen. Meer dan { $limit } wordt nooit
    uitgevoerd.
safety-too-long-warn = { $mins } minuten { $what } zonder pauze is meer dan de gebruikelijke { $limit }.
safety-too-long-published = { $mins } minuten { $what }: zoals gepubliceerd, meer dan de gebruikelijke { $limit }.
safety-rest-too-short =
    Slechts { $rest } min rust na maximaal { $skin } min op de huid. De huid moet minstens even lang herstellen.
safety-rest-after-cold =
    { $rest } min rust kan na koude te kort zijn. De huid moet weer normaal voelen. Gebruikelijk is minstens { $limit } min.
safety-many-cold = Er passen maximaal { $count } koudebeurten in een dag. Gebruikelijk is hooguit { $limit }.
safety-cold-too-late = De koude kan doorgaan tot { $hours } uur na het begin van de pijn. Gebruikelijk is tot { $limit } uur.
safety-cold-no-end = De koude gaat door zonder einde. Gebruikelijk is tot { $limit } uur na het begin van de pijn.
safety-heat-too-early =
    { $hours ->
        [0] Warmte kan meteen beginnen.
        [one] Warmte kan een uur na het begin van de pijn beginnen.
       *[other] Warmte kan { $hours } uur na het begin van de pijn beginnen.
    } Wacht bij vers letsel of een zwelling { $limit } uur.
safety-with-suggestion = { $reason } Hetzelfde ritme kan met { $mins } minuten.

# (safety end)


## The session: refusals

refusal-no-session = Er loopt geen sessie.
refusal-session-running = Er loopt al een sessie. Stop die eerst.
refusal-not-now-resting = Dat kan niet tijdens de rust.
refusal-not-now-ready = Dat kan nu niet: de volgende beurt kan beginnen.
refusal-not-now-due = Dat kan nu niet: het is tijd voor de volgende beurt.
refusal-not-now-applying = Dat kan niet zolang er iets op de huid ligt.
refusal-not-now-remove-now = Dat kan nu niet: haal eerst het kompres weg.
refusal-not-now-choosing-switch = Geef eerst antwoord: overstappen, of doorgaan zoals het was?
refusal-not-now-paused = De sessie staat op pauze. Ga eerst verder.
refusal-not-now-finished = Het programma is afgerond.
refusal-not-now-idle = Er loopt geen sessie.
refusal-not-asked = Nu wordt er niets gevraagd: het programma blijft vanzelf bij deze fase. Je krijgt de vraag zodra de volgende mag beginnen.
refusal-last-part = Dit is de laatste fase van het programma. Stop de sessie om het te beëindigen.
refusal-on-skin = Er ligt iets op de huid. Haal het eerst weg.
refusal-resting = Te vroeg. De huid moet nog opwarmen tot { $until }.
refusal-unsafe = Dit programma kan niet gestart worden:
refusal-malformed = Dit programma is niet goed opgebouwd: { $problem }
refusal-out-of-bounds = { $field }: toegestaan is { $low } tot en met { $high }.
refusal-onset-ahead = De pijn kan niet in de toekomst begonnen zijn.
refusal-programme-over = Het begon te lang geleden: van dit programma is niets meer over.
refusal-no-such-choice = Bij deze stap kun je kiezen uit: { $choices }.
refusal-nothing-to-undo = Er is niets om terug te draaien.
field-minutes = Het aantal minuten
field-score = De pijnscore
field-note = De lengte van de notitie
refusal-nothing-to-amend = Daar valt niets te wijzigen: dit item bestaat niet, of het staat er al zo.
refusal-under-way = Die beurt is nog niet voorbij. Maak hem eerst af.
refusal-no-room = Het moet tussen { $from } en { $to } liggen: ervoor en erna lag er iets anders op, of kan er niets op gelegen hebben.
refusal-step-is = { $minutes ->
    [one] Deze stap duurt één minuut.
   *[other] Deze stap duurt { $minutes } minuten.
}
refusal-not-so-long-ago = { $minutes ->
    [0] Het ligt er nog geen minuut op.
    [one] Het ligt er pas één minuut op.
   *[other] Het ligt er pas { $minutes } minuten op.
}
refusal-on-for = { $minutes ->
    [one] Geteld vanaf { $since } kan het er één minuut op gelegen hebben.
   *[other] Geteld vanaf { $since } kan het er 1 tot { $minutes } minuten op gelegen hebben.
} Ging het er eerder op, zeg dan sinds wanneer.
refusal-time-not-up = De tijd is nog niet voorbij: dat is om { $until }.

## What the person did, as it is told when it is noted or taken back

act-noted = Genoteerd: { $what }.
act-taken-back = Teruggedraaid: { $what }.
act-on = { $what ->
    [heat] warmte erop om { $time }
    [massage] ijsmassage vanaf { $time }
   *[cold] ijs erop om { $time }
}
act-off = { $what ->
    [heat] warmte eraf om { $time }
    [massage] ijsmassage tot { $time }
   *[cold] ijs eraf om { $time }
}
act-off-unknown = { $what ->
    [heat] warmte eraf, niemand weet sinds wanneer
    [massage] ijsmassage voorbij, niemand weet sinds wanneer
   *[cold] ijs eraf, niemand weet sinds wanneer
}
act-skin-fine = de huid is goed
act-later = later, om { $time }
act-skipped = één beurt overgeslagen
act-paused = de pauze
act-resumed = het einde van de pauze
act-kept = blijven zoals het was
act-switched-heat = de overstap op warmte
act-switched = de overstap op de volgende fase
act-finished = het einde van het programma
act-stopped = het einde van de sessie
act-pain = pijn { $score }
act-pain-before = pijn { $score } ervoor
act-pain-after = pijn { $score } erna
act-correction = de correctie van nummer { $number }
act-pain-correction = de correctie van pijnscore { $number }
act-pain-dropped = pijnscore { $number } is uit het logboek gehaald
act-amended = Nummer { $number }: erop van { $from } tot { $to }, { $mins } min.
act-amended-unknown = Nummer { $number }: erop om { $from }, niemand weet hoelang.
act-amended-not-done = Nummer { $number }: niet gedaan.
act-pain-amended = Pijnscore { $number }: { $score } van 10.

# (session end)


## Reminders: notifications and their buttons

reminder-ready-cold-title = Klaar voor de volgende keer ijs
reminder-ready-heat-title = Klaar voor de volgende keer warmte
reminder-first-cold-title = Klaar voor de eerste keer ijs
reminder-first-heat-title = Klaar voor de eerste keer warmte
reminder-due-cold-title = Tijd voor ijs
reminder-due-heat-title = Tijd voor warmte
reminder-skin-check-title = Kijk naar je huid
reminder-remove-cold-title = Haal het ijs weg
reminder-remove-heat-title = Haal de warmte weg
reminder-switch-heat-title = Overstappen op warmte?
reminder-switch-title = Naar de volgende fase?
reminder-go-on-title = Zo doorgaan?
reminder-switched-heat-title = De koude is voorbij. Vanaf nu warmte.
reminder-switched-title = De volgende fase is begonnen
reminder-missed-title =
    { $count ->
        [one] Eén beurt gemist
       *[other] { $count } beurten gemist
    }
reminder-finished-title = Het programma is afgerond
reminder-first-body = Zodra je zover bent. { $minutes } minuten, met een doek ertussen.
reminder-ready-body = { $minutes } minuten, met een doek ertussen. Wanneer je wilt, tot { $due }.
reminder-due-body = Huid weer normaal? Doek ertussen? Dan { $minutes } minuten.
reminder-skin-first = De vorige keer lag het er te lang op. Kijk eerst naar je huid.
reminder-skin-check-body = Wit, wasachtig, blaren of prikkend? Haal het dan meteen weg.
reminder-remove-body =
    { $over ->
        [0] { $minutes } minuten zijn voorbij.
        [one] { $minutes } minuten waren om { $end } voorbij. Het is één minuut te lang.
       *[other] { $minutes } minuten waren om { $end } voorbij. Het is { $over } minuten te lang.
    }
reminder-remove-long = { $minutes } minuten waren om { $end } voorbij. Het is { $over } te lang.
reminder-remove-unsure-body = Ligt er volgens de klok sinds { $since } op, maar sinds de herstart is de klok niet te vertrouwen.
reminder-switch-body = Vanaf nu is warmte zinvol. Zonder antwoord stapt het programma { $hours } uur na het begin vanzelf over.
reminder-go-on-body = Het duurt al een tijd. Helpt het? Er staat niets meer gepland tot je antwoordt.
reminder-finished-body =
    { $done ->
        [one] Eén beurt gedaan. De samenvatting laat zien of het hielp.
       *[other] { $done } beurten gedaan. De samenvatting laat zien of ze hielpen.
    }
reminder-next-body = De volgende: { $time }.
reminder-missed-since =
    { $count ->
        [one] Intussen is één beurt gemist.
       *[other] Intussen zijn { $count } beurten gemist.
    }
button-start = Start
button-later = Later
button-skip = Overslaan
button-skin-fine = Goed
button-stop-now = Haal het weg
button-off-now = Nu eraf
button-off-on-time = Was op tijd eraf
button-off-unknown = Weet niet wanneer
button-heat = Warmte
button-cold = Koude
button-finish = Afronden
button-stay-cold = Bij koude blijven
button-stay-heat = Bij warmte blijven
button-open = Openen
button-open-summary = Samenvatting

# (reminders end)


## The agent: problems it reports

awake-reason = Er ligt iets op de huid dat er op tijd af moet
agent-autostart-reason = Je lopende programma gaat na een herstart verder
tray-on = { $what ->
    [heat] De warmte ligt erop. Eraf om { $time }.
    [massage] IJsmassage tot { $time }
   *[cold] Het ijs ligt erop. Eraf om { $time }.
}
tray-resting = Rust
tray-waiting = { $what ->
    [heat] Warmte, zodra je zover bent
   *[cold] IJs, zodra je zover bent
}
tray-paused = Pauze. Geen herinneringen.
button-pause = Pauze
button-resume = Verder

agent-history-waits = { $why } Intussen gaat alles door in het geheugen. Het wordt vanzelf opnieuw geprobeerd; tot dan { $count ->
    [one] wacht één item
   *[other] wachten { $count } items
} op opslag. Wordt de computer uitgezet, dan gaat dat verloren.

agent-other-version-newer = Het achtergrondproces dat draait is Poultice { $agent }, dit is de oudere { $own }. Je sessie gaat door. Sluit deze af en open Poultice opnieuw.

# (agent end)


## The store: settings and history

store-dirs-no-home = Er is geen thuismap bekend. Noem een map met --dir.
store-dirs-nowhere = De map { $path } is niet te vinden: { $error }. Geef het volledige pad.
store-dirs-create = De map { $path } is niet te gebruiken: { $error }. Kijk wie daar mag schrijven, of noem een andere map met --dir.
store-dirs-not-ours = De map { $path } is van iemand anders. Verwijder hem, of noem een andere map met --dir.
store-io-missing = { $path } bestaat niet.
store-io-denied = { $path }: je mag dit niet lezen of schrijven ({ $error }). Kijk wie de eigenaar is.
store-io = { $path }: { $error }. Kijk wie daar mag schrijven, en of er ruimte is op de schijf.
store-reason-not-text = het is geen tekst
store-reason-too-large = het is te lang
store-settings-unknown-key = { $path }, regel { $line }: niets hier heet { $key }. Het blijft in het bestand staan.
store-settings-bad-value = { $path }, regel { $line }: { $key } kan niet { $value } zijn. Toegestaan: { $allowed }. De standaardwaarde geldt.
store-settings-set-aside = De instellingen in { $path } zijn niet te lezen: { $reason }. Ze zijn bewaard als { $aside }. De standaardwaarden gelden.
store-settings-syntax = regel { $line } is geen TOML: { $message }
store-settings-cant-read = De instellingen in { $path } zijn niet te lezen: { $error }. De standaardwaarden gelden.
store-settings-no-such-key = Er is geen instelling { $key }.
store-settings-not-allowed = { $key } kan niet { $value } zijn. Toegestaan: { $allowed }.
store-allowed-whole = een geheel getal van { $min } tot en met { $max }
store-allowed-flag = on of off
store-allowed-one-of = een van { $words }
store-allowed-sleep = uren zoals 22:30-07:00, of off
store-allowed-text = één regel, hooguit { $max } tekens
store-setting-sleep = Wanneer je slaapt. Dan komt er geen herinnering voor een nieuwe beurt.
store-setting-due-repeat-mins = Minuten tussen twee herinneringen dat het tijd is voor een beurt.
store-setting-due-repeats = Hoe vaak die herinnering herhaald wordt.
store-setting-removal-repeat-secs = Seconden tussen twee alarmen om het kompres weg te halen.
store-setting-snooze-mins = Hoeveel minuten ‘later’ is.
store-setting-skin-check-mins = Minuten tot de vraag om naar je huid te kijken.
store-setting-switch-policy = Van koude naar warmte: vragen, zo vroeg mogelijk, of zo laat mogelijk.
store-setting-sound = Of herinneringen een geluid geven.
store-setting-volume = Hoe hard de geluiden zijn, in procenten.
store-setting-theme = Kleuren van het venster.
store-setting-language = Taal van de teksten.
store-setting-text-percent = Grootte van de tekst, in procenten.
store-setting-reduced-motion = Of het beeld in het venster stilstaat.
store-setting-speech = Of herinneringen uitgesproken worden.
store-setting-tray = Of het systeemvak een pictogram toont.
store-setting-autostart = Of een lopende sessie na het inloggen vanzelf verdergaat.
store-setting-respect-do-not-disturb = Of herinneringen om iets op te leggen wachten zolang het bureaublad op ‘niet storen’ staat.
store-setting-last-site = Waar het de laatste keer pijn deed.
store-setting-last-protocol = Het programma dat je het laatst gestart hebt.
store-protocol-skipped = { $path } is weggelaten. { $reason }
store-protocol-unusable = { $path }: { $reason }
store-protocol-not-text = Het is geen tekst.
store-protocol-too-large = Het is te lang.
store-protocol-cant-read = Het is niet te lezen: { $error }.
store-protocol-built-in-id = Het id { $id } hoort bij een programma dat met Poultice meekomt. Kies een ander.
store-protocol-id-taken = { $other } heeft ook het id { $id }. Kies een ander.
store-protocol-other-name = { $path } zou naar zijn id { $id }.toml moeten heten. Het werkt toch.
store-protocol-not-found = Er is geen programma of bestand met de naam { $wanted }.
store-protocol-bad-id = { $id } kan geen id zijn. Gebruik kleine letters a tot z, cijfers en koppeltekens.
store-protocol-exists = { $path } bestaat al. Kies een ander id, of geef aan dat het vervangen mag worden.
store-history-newer = De geschiedenis { $path } is van een nieuwere Poultice. Werk Poultice bij om die te lezen. Er is niets gewijzigd.
store-history-corrupt = De geschiedenis { $path } is beschadigd: { $reason }. Het achtergrondproces legt die bij de volgende start opzij.
store-history-row = In de geschiedenis { $path }, tabel { $table }, sessie { $session }, is item { $seq } niet te lezen: { $reason }. Een back-up is misschien nog heel.
store-history-row-session = In de geschiedenis { $path }, tabel { $table }, is sessie { $session } niet te lezen: { $reason }. Een back-up is misschien nog heel.
store-history-conflict = De geschiedenis { $path } heeft iets anders als item { $seq } van sessie { $session }. Draait er nog een achtergrondproces?
store-history-gap = In de geschiedenis { $path } ontbreekt item { $expected } van sessie { $session } vóór item { $found }.
store-history-no-session = In de geschiedenis { $path } ontbreekt het begin van sessie { $session }.
store-history-no-backup = Er is geen back-up in { $path }.
store-history-recovered = De geschiedenis was beschadigd: { $reason }. Die is bewaard als { $aside }. Er staat een nieuwe, lege voor in de plaats.
store-history-recovered-backup = De geschiedenis was beschadigd: { $reason }. Die is bewaard als { $aside }. De nieuwste back-up is { $backup }: die kun je terugzetten.
store-backup-sessions =
    { $count ->
        [0] geen sessie
        [one] één sessie
       *[other] { $count } sessies
    }
store-backup-unreadable = niet te lezen
store-size-kb = { $size } kB
store-size-mb = { $size } MB
store-allowed-command = een lijst met teksten: het programma, dan de argumenten

# (store end)


## Window: everywhere

window-pain-score = Pijn { $score } van 10
window-pain-least = geen pijn
window-pain-most = ergst denkbare pijn
window-less = { $what }: minder
window-more = { $what }: meer

window-sort = Sorteren op { $what }
window-sorted-down = gesorteerd, meeste of nieuwste eerst
window-sorted-up = gesorteerd, minste of oudste eerst

window-screen-now = Nu
window-screen-programme = Programma
window-screen-record = Logboek
window-screen-protocols = Protocollen
window-screen-help = Hulp
window-screen-settings = Instellingen
window-screen-doctor = Alles controleren
window-undo = Herstel
window-show = Tonen
window-check = Nakijken
window-agent-lost = Geen antwoord van het deel dat herinnert. Het wordt opnieuw gestart.
window-problem-notifications = Meldingen werken hier niet. Het venster en het geluid herinneren je.
window-problem-sound = Er is geen geluid. De melding en het venster herinneren je.
window-problem-history = Wat er gebeurt, kan nu niet op schijf bewaard worden. { $detail }
window-problem-history-set-aside = De geschiedenis was beschadigd en is opzijgelegd. { $detail }
window-problem-settings = Het bestand met instellingen bevat een fout. { $detail }
window-problem-clock = Na de herstart kan de klok niet kloppen. Hoelang het kompres erop lag, is een gok.
window-not-sent = Dat is niet vastgelegd: het deel dat herinnert, geeft geen antwoord.
window-not-understood = Dat is niet vastgelegd. { $why }
window-protocol-saved = Opgeslagen.
window-protocol-deleted = Gewist.
window-done-removed = Het is eraf. Vastgelegd.
window-done-removed-after = Het is eraf. Vastgelegd: { $span }.
window-done-skipped = Deze is overgeslagen.
window-done-snoozed = Je krijgt later een herinnering.
window-done-switched = Overgestapt.
window-done-kept = Het blijft zoals het is.
window-done-stopped = De sessie is beëindigd. Wat vastgelegd is, blijft bewaard.
window-done-amended = Gecorrigeerd.
window-done-pain-dropped = De pijnscore is gewist.
window-done-pain = Pijn { $score } van 10, genoteerd.
window-shortcuts = Toetsen
window-key-space = Spatie
window-key-escape = Esc
window-key-screens = 1–7
window-key-ctrl = Ctrl+{ $key }
window-does-primary = De grote knop
window-does-later = Later
window-does-skip = Overslaan
window-does-pause = Pauze, verder
window-does-skin-fine = De huid is goed
window-does-keep = Zo blijven
window-does-undo = Herstel
window-does-floor = Tijd groot in beeld
window-does-leave = Terug
window-does-screens = De schermen, op volgorde
window-does-commands = Opdracht zoeken
window-does-list = Deze toetsen
commands-none = Er is geen opdracht met die naam.
commands-turn-on = { $what }: aanzetten
commands-turn-off = { $what }: uitzetten
window-problem-autostart = Poultice start na de volgende keer inloggen niet vanzelf. { $detail }
window-problem-hooks = Een eigen opdracht van je voor een herinnering werkte niet. { $detail }
window-problem-speech = De herinnering kon niet uitgesproken worden. { $detail }

# (window end)


## Window: start

start-title = Start
start-where = Waar?
start-lower-back = Onderrug
start-neck = Nek
start-knee = Knie
start-ankle = Enkel
start-other-place = Anders…
start-where-other = Waar het pijn doet
start-since = Sinds wanneer?
start-since-now = Zojuist
start-since-six = 6 u geleden
start-since-yesterday = Gisteren
start-since-pick = Kies…
start-since-days = Dagen geleden
start-since-hours = Uren geleden
start-unit-days = { $days ->
    [one] dag
   *[other] dagen
}
start-unit-hours = u geleden
start-since-morning = Vanmorgen
start-since-hour = Uur van de dag
start-unit-hour = uur
start-since-is = { $days ->
    [0] Dat is vandaag om { $time }.
    [1] Dat is gisteren om { $time }.
   *[other] Dat is { $days } dagen geleden, { $day } { $time }.
}
start-since-by-clock = Als tijdstip…
start-since-by-hours = Als uren geleden…
start-injury = Vers letsel of zwelling?
start-injury-fresh = Vers letsel
start-injury-swelling = Zwelling
start-injury-neither = Geen van beide: kramp
start-why-injury = Voorstel: bij vers letsel eerst koude, 48 tot 72 uur lang.
start-why-spasm = Voorstel: het gebruikelijke begin. Bij kramp is warmte een even goede keuze.
start-why-late = Voorstel: zijn er 48 uur voorbij sinds de pijn begon, dan is warmte het gebruikelijke advies.
start-others = Gebruikelijk advies, niet bewezen. Andere programma’s…
start-fewer = Minder programma’s
start-other = { $rhythm }. Uit: { $sources }.
start-source = Uit: { $source }
start-read = Ik heb dit gelezen en start toch
start-not-cold = Niet zonder eerst advies te vragen bij Raynaud, slechte doorbloeding, een doof gevoel in de huid of een hartaandoening.
start-not-heat = Niet zonder eerst advies te vragen bij een verse zwelling, een doof gevoel in de huid, een infectie of slechte doorbloeding.
start-list = Hele lijst
start-list-close = Lijst sluiten
start-item = • { $words }
start-go = Niets hiervan: start
start-read-first = Lees eerst de waarschuwing hierboven.
start-refused = Dit kan niet gestart worden. De reden staat hierboven.
start-preview = De komende dagen
start-preview-today = Vandaag { $time }
start-preview-on = { $what ->
    [heat] warmte erop, { $mins } min
    [massage] ijsmassage, { $mins } min
   *[cold] ijs erop, { $mins } min
}
start-preview-again = { $what ->
    [heat] weer warmte
    [massage] weer ijsmassage
   *[cold] weer ijs
}
start-preview-sleep = je slaapt
start-preview-choice = { $what ->
    [heat] warmte of zo blijven
   *[cold] koude of zo blijven
}
start-preview-switch = { $what ->
    [heat] vanaf nu warmte
   *[cold] vanaf nu koude
}
start-preview-finish = afgerond
start-preview-pace = Van steeds zo vroeg tot steeds zo laat mogelijk.
start-preview-at = { $time } · { $hours } u

# (window-start end)


## Window: now

now-title = Nu
now-floor = Tijd groot in beeld
now-subline-short = { $span } sinds het begin
now-subline = { $name } · { $span } sinds het begin
now-strip = { $now } van { $all } uur
now-strip-began = Begin
now-strip-end = Dag { $day }
now-today = Vandaag
now-today-empty = Vandaag niets meer.
now-day-on = nu erop
now-day-ready = kan nu
now-day-unknown = onbekend
now-day-no-answer = geen antwoord
now-day-suspended = computer sliep
now-day-off = computer uit
now-day-skipped = overgeslagen
now-day-asleep = slaap
now-day-window = { $from }–{ $by }
now-on = { $what ->
    [heat] Warmte erop. Eraf om { $time }.
    [massage] IJsmassage. Klaar om { $time }.
   *[cold] IJs erop. Eraf om { $time }.
}
now-left = te gaan van { $mins } min
now-look-at-skin = Kijk naar je huid. Wit, wasachtig, blaren of prikkend? Haal het weg.
now-take-off = Haal het nu weg
now-remove = { $what ->
    [heat] Haal de warmte weg. { $mins } minuten waren om { $time } voorbij.
    [massage] Stop de ijsmassage. { $mins } minuten waren om { $time } voorbij.
   *[cold] Haal het ijs weg. { $mins } minuten waren om { $time } voorbij.
}
now-remove-unsure = { $what ->
    [heat] Haal de warmte weg. Sinds de herstart weet niemand hoelang die erop ligt.
    [massage] Stop de ijsmassage. Sinds de herstart weet niemand hoelang die al duurt.
   *[cold] Haal het ijs weg. Sinds de herstart weet niemand hoelang het erop ligt.
}
now-over = langer dan { $mins } min
now-is-off = Het is er nu af
now-was-off-on-time = Het was op tijd eraf
now-was-off-ago = { $mins ->
    [one] Het ging er een minuut geleden af
   *[other] Het ging er { $mins } minuten geleden af
}
now-is-off-unknown = Het is eraf, geen idee sinds wanneer
now-off-when = Wanneer ging het er echt af?
now-off-now = Zojuist
now-off-on-time = Op tijd, { $time }
now-off-ago = Minuten geleden…
now-off-unknown = Weet niet
now-off-ago-name = Eraf sinds
now-unit-min = min
now-unit-min-ago = min
now-rest = { $what ->
    [heat] Rust. Volgende keer warmte vanaf { $from }, uiterlijk { $by }.
    [massage] Rust. Volgende ijsmassage vanaf { $from }, uiterlijk { $by }.
   *[cold] Rust. Volgende keer ijs vanaf { $from }, uiterlijk { $by }.
}
now-rest-exactly = { $what ->
    [heat] Rust. Volgende keer warmte om { $from }.
    [massage] Rust. Volgende ijsmassage om { $from }.
   *[cold] Rust. Volgende keer ijs om { $from }.
}
now-asleep = { $what ->
    [heat] Slaap lekker. Volgende keer warmte vanaf { $from }.
    [massage] Slaap lekker. Volgende ijsmassage vanaf { $from }.
   *[cold] Slaap lekker. Volgende keer ijs vanaf { $from }.
}
now-after-night = { $what ->
    [heat] Genoeg voor vandaag. Na de nacht warmte vanaf { $from }.
    [massage] Genoeg voor vandaag. Na de nacht ijsmassage vanaf { $from }.
   *[cold] Genoeg voor vandaag. Na de nacht ijs vanaf { $from }.
}
now-enough-today = { $what ->
    [heat] Genoeg voor vandaag. Volgende keer warmte vanaf { $from }.
    [massage] Genoeg voor vandaag. Volgende ijsmassage vanaf { $from }.
   *[cold] Genoeg voor vandaag. Volgende keer ijs vanaf { $from }.
}
now-short-pause = { $what ->
    [heat] Een korte pauze. Om { $from } weer warmte.
    [massage] Een korte pauze. Om { $from } weer ijsmassage.
   *[cold] Een korte pauze. Om { $from } weer ijs.
}
now-until-next = { $what ->
    [heat] tot de volgende keer warmte
    [massage] tot de volgende ijsmassage
   *[cold] tot de volgende keer ijs
}
now-again-from = { $what ->
    [heat] Weer warmte vanaf { $time }
    [massage] Weer ijsmassage vanaf { $time }
   *[cold] Weer ijs vanaf { $time }
}
now-first = { $what ->
    [heat] Warmtekussen bij de hand? Zodra je zover bent.
    [massage] IJs bij de hand? Zodra je zover bent.
   *[cold] Coldpack en doek bij de hand? Zodra je zover bent.
}
now-ready = { $what ->
    [heat] Klaar voor warmte. Uiterlijk { $by }.
    [massage] Klaar voor ijsmassage. Uiterlijk { $by }.
   *[cold] Klaar voor ijs. Uiterlijk { $by }.
}
now-due = { $what ->
    [heat] Tijd voor warmte, sinds { $time }.
    [massage] Tijd voor ijsmassage, sinds { $time }.
   *[cold] Tijd voor ijs, sinds { $time }.
}
now-step-due = { $what ->
    [heat] Nu de warmte.
    [massage] Nu de ijsmassage.
   *[cold] Nu weer het ijs.
}
now-snoozed = { $what ->
    [heat] De warmte kan wachten. Je krijgt om { $time } een herinnering.
    [massage] De ijsmassage kan wachten. Je krijgt om { $time } een herinnering.
   *[cold] Het ijs kan wachten. Je krijgt om { $time } een herinnering.
}
now-to-start = { $what ->
    [heat] warmte
    [massage] ijsmassage
   *[cold] ijs
}
now-start = { $what ->
    [heat] Huid normaal, niet te heet: start { $mins } min
    [massage] Huid normaal, ijs in beweging: start { $mins } min
   *[cold] Huid normaal, doek ertussen: start { $mins } min
}
now-start-early = { $what ->
    [heat] Eerder starten: huid normaal, niet te heet, { $mins } min
    [massage] Eerder starten: huid normaal, ijs in beweging, { $mins } min
   *[cold] Eerder starten: huid normaal, doek ertussen, { $mins } min
}
now-early = Je huid heeft lang genoeg gerust: je kunt ook nu al starten.
now-early-night = Wakker? Je kunt ook nu al starten.
now-start-short = { $what ->
    [heat] Start warmte, { $mins } min
    [massage] Start ijsmassage, { $mins } min
   *[cold] Start ijs, { $mins } min
}
now-later = Later ({ $span })
now-skip = Overslaan
now-pause = Pauze
now-stop = Stop…
now-stop-sure = Deze sessie stoppen? Wat vastgelegd is, blijft bewaard.
now-stop-yes = Stoppen
now-stop-no = Verder
now-more = Meer
now-switch-sure = Dit deel van het programma nu al verlaten, voor het zover is? Met Herstel kun je het terugdraaien.
now-skin-fine = Huid is goed
now-which = Waarmee?
now-how-long = Hoelang
now-paused-big = Pauze
now-paused-caption = geen herinneringen
now-paused = Geen herinneringen tot je verdergaat.
now-resume = Verder
now-switch = { $what ->
    [heat] { $hours } uur is voorbij. Overstappen op warmte, of bij koude blijven?
   *[cold] { $hours } uur is voorbij. Overstappen op koude, of bij { $stay ->
        [heat] warmte
       *[cold] koude
    } blijven?
}
now-switch-by-itself = Zonder antwoord stapt het programma vanzelf over, { $time }.
now-finish-question = { $hours } uur is voorbij. Afronden, of zo doorgaan?
now-go-on = { $what ->
    [heat] Helpt de warmte? Er staat niets gepland tot je antwoordt.
    [massage] Helpt de ijsmassage? Er staat niets gepland tot je antwoordt.
   *[cold] Helpt de koude? Er staat niets gepland tot je antwoordt.
}
now-hours-caption = sinds het begin
now-switch-to = { $what ->
    [heat] Over op warmte
    [massage] Over op ijsmassage
   *[cold] Over op koude
}
now-finish = Afronden
now-stay = { $what ->
    [heat] Bij warmte blijven
    [massage] Bij ijsmassage blijven
   *[cold] Bij koude blijven
}
now-go-on-with = { $what ->
    [heat] Verder met warmte
    [massage] Verder met ijsmassage
   *[cold] Verder met koude
}
now-switched = { $what ->
    [heat] De koude is voorbij. Vanaf nu is het warmte.
   *[cold] De volgende fase is begonnen.
}
now-missed = De laatste is gemist. Er is niets verloren: het ritme gaat door.
now-pain-before = Hoe erg is het nu?
now-pain-after = Hoe erg is het na afloop?
now-pain-note = Een notitie, als je wilt
now-pain-keep = Noteren
now-pain-drop = Nu niet
now-finished = Het programma is voorbij.
now-finished-caption = gedaan
now-counts = { $done } gedaan · { $missed } gemist · { $skipped } overgeslagen · { $asleep } slaap
now-pain-change = Pijn: { $first } van 10 in het begin, { $last } op het laatst.
now-pain-unknown = Te weinig pijnscores om te zeggen of het hielp.
now-new-session = Nieuwe sessie
now-see-record = Naar het logboek
now-when-help = Wanneer hulp zoeken
floor-idle = Er loopt geen sessie.
floor-leave = Esc: terug
floor-space = Spatie · { $what }

# (window-now end)


## Window: programme

programme-title = Programma
programme-legend = Elke rij is een dag. Vol is gedaan, gestippeld komt nog. Druk op een eerdere beurt om die te corrigeren.
programme-none = Er is geen programma om te tonen.
programme-preview = Er loopt niets. Zo zou ‘{ $name }’ gaan als je nu begint.
programme-preview-note = Een vooruitblik in het traagste tempo. Daarvan gebeurt niets voordat je start.
programme-to-start = Kiezen en starten
programme-day = Dag { $number }
programme-window = { $low }–{ $high } u
programme-story = { $day }, { $time }, { $what }: { $came }
programme-story-on = ligt er nu op, gepland { $planned } min.
programme-story-done = { $minutes } van { $planned } min.
programme-story-unknown = gepland { $planned } min, niemand weet hoelang het erop lag.
programme-story-skipped = overgeslagen.
programme-story-asleep = viel in je slaaptijd.
programme-story-pain = Pijn { $before } → { $after }.
programme-story-pain-before = Pijn ervoor: { $score }.
programme-story-pain-after = Pijn erna: { $score }.
programme-story-coming = { $day }, { $from } tot { $to }: { $what }, { $minutes } min.
programme-story-coming-at = { $day }, { $time }: { $what }, { $minutes } min.
programme-missed-no-answer = geen antwoord
programme-missed-suspended = de computer sliep
programme-missed-off = de computer was uit
programme-sum-done = { $count } gedaan
programme-sum-missed = { $count } gemist
programme-sum-skipped = { $count } overgeslagen
programme-sum-cold = nog ongeveer { $count } keer koude
programme-sum-heat = nog ongeveer { $count } keer warmte
programme-sum-cold-then-heat = nog ongeveer { $count } keer koude, daarna warmte
programme-sum-over = het programma is voorbij
programme-sum-paused = pauze

# (window-programme end)


## Window: record

record-title = Logboek
record-none = –
record-on-now = erop, van { $planned }
record-minutes = { $real } van { $planned }
record-skin-fine = goed
record-missed = Gemist
record-skipped = Overgeslagen
record-asleep = Slaap
record-pain = { $before } → { $after }
record-pain-alone = Pijn genoteerd
record-when = Wanneer
record-what = Wat
record-mins = Minuten
record-pain-column = Pijn
record-skin = Huid
record-note = Notitie
record-empty = Er is nog niets vastgelegd. Wat je doet, en hoeveel pijn je ervoor en erna hebt, komt hier te staan.
record-effect-rule = Minder dan 2 punten zegt weinig (Farrar 2001).
record-effect-none = Te vroeg om te zeggen wat helpt.
record-effect-none-note = Noteer de pijn voor en na een beurt, dan is het hier te zien.
record-plot = Pijnverloop
record-plot-note = 0 geen pijn, 10 ergst denkbare pijn. Open is ervoor, gevuld is erna. In de band: geen duidelijke verandering.
record-plot-empty = In dit programma is geen pijn genoteerd.
record-plot-before = ervoor
record-plot-after = erna
record-plot-between = ertussen
record-plot-point = { $when }: pijn { $score }, { $of }
record-plot-switch-heat = Over op warmte
record-plot-switch-cold = Over op koude
record-plot-switch = Volgende fase
record-log = Pijn noteren
record-log-question = Hoe erg is het nu?
record-log-note = Notitie
record-log-hint = wat je deed, wat hielp
record-log-save = Noteren
record-log-cancel = Annuleren
record-session = Welk programma
record-session-now = Dit programma
record-session-past = { $day }: { $name }
record-amended = achteraf gecorrigeerd
record-share = Delen
record-share-close = Sluiten
record-share-report = Voor een zorgverlener
record-share-report-note = Twee pagina’s: wat er gedaan is, en of het hielp.
record-share-name = Van wie het rapport is
record-share-name-hint = naam, of leeg voor een regel om in te vullen
record-share-report-show = Rapport openen
record-share-pdf = Opslaan als pdf
record-share-html = Opslaan als webpagina
record-share-calendar = Voor je agenda
record-share-calendar-note = De herinneringen die nog komen, ook voor de telefoon. Exporteer opnieuw als ze verschoven zijn.
record-share-calendar-show = Openen in de agenda
record-share-calendar-save = Agendabestand opslaan
record-share-data = Het hele logboek
record-share-data-note = Alle programma’s, als tabellen voor een spreadsheet, of alles, om op een andere computer in te lezen.
record-share-table = Beurten opslaan (CSV)
record-share-pain = Pijnscores opslaan (CSV)
record-share-json = Alles opslaan (JSON)
record-share-in = Export inlezen
record-press = Druk op een rij om die te corrigeren.

repair-title = Corrigeren
repair-question = Hoe was het echt?
repair-on = Op de huid
repair-unknown = Erop, niemand weet hoelang
repair-not-done = Niet gedaan
repair-since = Erop om
repair-since-wrong = Schrijf de tijd als 14:20.
repair-minutes = Minuten op de huid
repair-min = min
repair-save = Opslaan
repair-cancel = Annuleren
repair-delete = Wissen
repair-pain = Pijn { $score } van 10, { $of }
repair-pain-scores = De pijnscores erbij
repair-pain-question = Hoe erg was het?
repair-under-way = Deze is nog niet voorbij. Maak hem eerst af.

# (window-record end)


## Window: protocols

protocols-title = Protocollen
protocols-line = De ingebouwde zijn zoals gepubliceerd. Je eigen protocollen mogen alles zijn binnen de grenzen.
protocols-own = Van jezelf
protocols-own-none = Nog geen. Dupliceer een ingebouwd protocol en wijzig wat je nodig hebt.
protocols-new = Nieuw protocol
protocols-open-file = Bestand openen
protocols-save-file = Opslaan als bestand
protocols-file-bad-note = Er is niets gewijzigd. Verbeter het bestand en open het opnieuw.
protocols-built-in = Ingebouwd
protocols-read = Lezen
protocols-read-from = Uit { $sources }
protocols-back = ‹ Terug
protocols-evidence = Hoe zeker is dit?
protocols-evidence-none = Daarover staat er niets.
protocols-sources = Bronnen
protocols-sources-none = Geen genoemd.
protocols-id = Naam in bestanden en op de opdrachtregel: { $id }
protocols-use = Dit kiezen
protocols-edit = Bewerken
protocols-duplicate = Dupliceren en bewerken
protocols-delete = Wissen
protocols-delete-sure = ‘{ $name }’ wissen? Een programma dat ermee loopt, gaat door.
protocols-delete-yes = Ja, wissen
protocols-delete-no = Behouden
protocols-part = { $number }. { $what }
protocols-on = Erop
protocols-then = Daarna
protocols-or = of
protocols-step = { $what } { $mins } min
protocols-rest = Rust
protocols-rest-removal = { $mins } min nadat het eraf ging
protocols-rest-start = { $mins } min nadat het erop ging
protocols-until = Tot
protocols-until-window = tussen { $low } en { $high } u na het begin van de pijn
protocols-until-hours = { $hours } u na het begin van de pijn
protocols-until-day = het einde van dag { $day } na het begin van de pijn
protocols-until-count = { $count ->
    [one] het één keer gedaan is
   *[other] het { $count } keer gedaan is
}
protocols-until-asked = je stopt; de vraag komt { $hours } u na het begin van de pijn
protocols-until-asked-day = je stopt; de vraag komt na dag { $day }
protocols-until-stopped = je stopt
protocols-per-day = Per dag
protocols-per-day-count = { $count ->
    [one] hooguit één keer
   *[other] hooguit { $count } keer
}
protocols-copy-name = { $name } (eigen)
protocols-copy-title = Kopie van { $name }
protocols-copy-summary = Gemaakt van ‘{ $name }’.
protocols-edit-title = Bewerken
protocols-new-title = Nieuw protocol
protocols-undo = Herstel
protocols-redo = Opnieuw
protocols-name = Naam
protocols-id-name = Korte naam
protocols-id-note = Voor bestanden en de opdrachtregel: a tot z, 0 tot 9, koppeltekens.
protocols-id-taken = Een ander protocol heeft deze korte naam al.
protocols-summary = Waar het voor is
protocols-save = Opslaan
protocols-faults = Kan nog niet worden opgeslagen: { $count ->
    [one] één fout.
   *[other] { $count } fouten.
}
protocols-add-part = Fase erbij
protocols-remove-part = Fase { $number } weg
protocols-add-step = Stap erbij
protocols-remove-step = Stap { $number } weg
protocols-step-number = Stap { $number }
protocols-add-or = Iets anders als keuze aanbieden
protocols-remove-or = Deze keuze weg
protocols-what = Wat erop komt
protocols-minutes = Minuten
protocols-unit-min = min
protocols-unit-h = u
protocols-unit-times = keer
protocols-least = { $what }, minstens
protocols-most = { $what }, hooguit
protocols-to = tot
protocols-from = Geteld
protocols-from-removal = Vanaf weghalen
protocols-from-start = Vanaf erop leggen
protocols-until-form-hours = Aantal uur
protocols-until-form-count = Aantal keer
protocols-until-form-stop = Je stopt
protocols-hours = Uren sinds het begin
protocols-times = Aantal keer
protocols-ask = Vragen of je doorgaat
protocols-ask-hours = Vraag na
protocols-per-day-limit = Aantal per dag beperken
protocols-strip = Nu begonnen
protocols-strip-none = Zo kan het niet gestart worden.
protocols-strip-gap = { $count ->
    [one] Hier is één dag weggelaten.
   *[other] Hier zijn { $count } dagen weggelaten.
}
protocols-leave-sure = Er zijn wijzigingen die niet opgeslagen zijn.
protocols-leave-yes = Weg zonder opslaan
protocols-leave-no = Blijven

# (window-protocols end)


## Window: settings

settings-title = Instellingen
settings-line = Elke wijziging geldt meteen, ook voor een lopend programma.
settings-file = Bewaard in { $path }
settings-group-sleep = Slaap
settings-group-reminders = Herinneringen
settings-group-sound = Geluid
settings-group-look = Uiterlijk
settings-unit-min = min
settings-unit-times = keer
settings-unit-secs = s
settings-unit-percent = %
settings-sleep = Slaaptijd
settings-sleep-note = Dan geen herinneringen voor een beurt. ‘Haal het weg’ klinkt altijd.
settings-sleep-hours = Van en tot
settings-sleep-from = Slaap begint
settings-sleep-to = Slaap eindigt
settings-sleep-form = Schrijf tijden als 22:30 en 7:00. Er is niets gewijzigd.
settings-sleep-same = Beide tijden zijn gelijk. Er is niets gewijzigd.
settings-due-every = Opnieuw herinneren elke
settings-due-every-note = Als het tijd is voor een beurt en niemand antwoordt.
settings-due-times = Hoe vaak opnieuw
settings-due-times-note = Daarna telt de beurt als gemist.
settings-removal = ‘Haal het weg’ opnieuw elke
settings-removal-note = Tot iemand antwoordt, dag en nacht.
settings-snooze = Later betekent
settings-snooze-note = Hoelang een herinnering wacht als je ‘later’ kiest.
settings-skin = Huidcontrole na
settings-skin-note = Een stille herinnering terwijl het kompres erop ligt.
settings-switch = Als warmte mag beginnen
settings-switch-note = Op het laatste moment stapt het programma vanzelf over.
settings-switch-ask = Vragen
settings-switch-early = Meteen
settings-switch-late = Laat
settings-sound = Geluiden
settings-sound-note = Drie korte geluiden: opleggen, weghalen, let op.
settings-speech = Gesproken herinneringen
settings-speech-note = Een stem zegt wat je moet doen. Op Linux is daar speech-dispatcher voor nodig.
settings-volume = Volume
settings-try = Testen
settings-theme = Kleuren
settings-theme-system = Systeem
settings-theme-light = Licht
settings-theme-dark = Donker
settings-language = Taal
settings-disturb = ‘Niet storen’ volgen
settings-disturb-note = ‘Klaar’ en ‘tijd voor een beurt’ wachten tot het voorbij is. ‘Haal het weg’ wacht nooit.
settings-text = Tekstgrootte
settings-text-note = Alles in het venster groeit mee.
settings-motion = Stil beeld
settings-motion-note = Niets beweegt in het venster, behalve het aftellen.
settings-group-start = Start
settings-site = Waar het laatst pijn deed
settings-site-note = Staat al ingevuld als je start.
settings-programme = Programma
settings-programme-note = Staat bovenaan als je start.
settings-programme-none = Nog geen
settings-group-home = Bureaublad
settings-tray = Pictogram in het systeemvak
settings-tray-note = Hoe het ervoor staat, en dezelfde knoppen, naast de klok.
settings-autostart = Verder na een herstart
settings-autostart-note = Zolang een programma loopt, komen de herinneringen na het inloggen terug.

# (window-settings end)


## Window: help

help-title = Wanneer hulp zoeken
help-lead = Elk van deze punten gaat vóór het programma. Stop het programma en zoek hulp.
help-before = Voordat je begint
help-beside = Naast de timer
help-not-advice = Poultice is een timer: geen medisch hulpmiddel en geen medisch advies. Vraag het bij twijfel aan een arts of apotheker.
help-version = Poultice { $version }, MIT of Apache 2.0
help-licences = Lettertype: Inter, van de Inter Project Authors, SIL Open Font License 1.1

help-emergency = Schakel nu spoedhulp in
help-emergency-legs = Beide benen zijn zwak, voelen doof of tintelen.
help-emergency-saddle = De huid rond de geslachtsdelen of de billen voelt doof.
help-emergency-bladder = Je kunt niet plassen of poepen, of je kunt het niet ophouden.
help-emergency-chest = Je hebt ook pijn op de borst.
help-emergency-accident = De pijn ontstond bij een ernstig ongeluk.
help-emergency-stand = Je kunt niet staan of lopen.

help-same-day = Ga vandaag naar een arts
help-same-day-fever = Je hebt koorts, boven 38,3 °C of 101 °F.
help-same-day-weight = Je valt af en weet niet waarom.
help-same-day-limb = Een arm of een been is zwak of voelt doof.
help-same-day-leg-pain = De pijn straalt uit naar een been.
help-same-day-night = De pijn is ’s nachts erger, of wordt niet minder door rust.
help-same-day-belly = Je hebt hevige buikpijn, of je plast vaak, plassen doet pijn, of er zit bloed in je plas.
help-same-day-history = Je hebt kanker gehad, of je hebt broze botten en bent gevallen.

help-not-improving = Ga naar een arts als het niet beter wordt
help-not-improving-hours = Het is na 12 uur nog steeds hevig.
help-not-improving-days = Het is na een paar dagen niet beter.
help-not-improving-weeks = Uiterlijk als het na één tot twee weken niet beter is.

help-from-treatment = Haal het weg en stop
help-from-treatment-skin = De huid krijgt blaren, of wordt hard, wit of wasachtig.
help-from-treatment-prickle = Het prikt, of de pijn neemt toe.
help-from-treatment-numb = Je houdt een doof gevoel of zwakte nadat het kompres eraf is. Ga naar een arts.

help-no-cold = Vraag een zorgverlener om advies voordat je koude gebruikt
help-no-cold-raynaud = Je hebt Raynaud, netelroos door koude of cryoglobulinemie.
help-no-cold-circulation = Je doorbloeding is slecht, of je hebt een vaatziekte in armen of benen.
help-no-cold-numb = De huid voelt daar doof, of diabetes heeft het gevoel verminderd.
help-no-cold-heart = Je hebt angina pectoris of een andere hartaandoening.
help-no-cold-skin = De huid is daar beschadigd of geïnfecteerd.
help-no-cold-injury = Je hebt eerder letsel door koude gehad.
help-no-cold-sedated = Je hebt iets genomen waar je suf van wordt.

help-no-heat = Vraag een zorgverlener om advies voordat je warmte gebruikt
help-no-heat-swelling = De plek is pas gezwollen of bloedt.
help-no-heat-numb = De huid voelt daar geen warmte.
help-no-heat-infection = Je hebt daar een infectie, of je hebt koorts.
help-no-heat-circulation = Je doorbloeding is slecht.
help-no-heat-cancer = Je hebt of had daar kanker.
help-no-heat-pregnancy = Je bent zwanger: geen warmte op de buik.
help-no-heat-sedated = Je hebt alcohol gedronken of een kalmerend middel genomen.
help-no-heat-patch = Je draagt in de buurt een medicijnpleister. Door warmte geeft die meer medicijn af.
help-no-heat-rub = Er zit een smeersel met menthol, capsaïcine of salicylaat op de huid.
help-no-heat-lying = Je zou in slaap kunnen vallen. Slaap nooit met een warmtekussen, en ga er nooit op liggen.

help-each-time = Elke keer
help-each-time-cloth = Leg een doek tussen het kompres en de huid.
help-each-time-normal = Begin pas als de huid weer normaal voelt.
help-each-time-look = Kijk na vijf minuten naar de huid.
help-each-time-sleep = Begin niet als je in slaap zou kunnen vallen.
help-each-time-works =
    Doe wat jou helpt. Als koude alleen verdooft en je stijf blijft, maak het dan korter of laat het.

help-self-care = Hoe je ligt, beweegt en rust
help-self-care-pillows = Ga op iets stevigs liggen, met twee of drie kussens onder je knieën.
help-self-care-floor = Of ga op de grond liggen met je onderbenen op een stoel.
help-self-care-night = ’s Nachts een stevig matras en kussens onder de benen. Niet op je buik.
help-self-care-heat-side = Ga bij warmte op je zij liggen. Op een heet warmtekussen liggen kan brandwonden geven.
help-self-care-walk = Rust een korte tijd en loop dan rustig. Doe geen oefeningen die de pijn erger maken.
help-self-care-drink = Drink genoeg.

help-evidence = Hoe zeker is dit?
help-evidence-cold = Niemand weet nog of koude helpt bij lage rugpijn. Er zijn te weinig studies.
help-evidence-heat =
    Warmtewikkels geven een kleine verlichting voor korte tijd. Dat komt uit een overzichtsonderzoek van 9 studies met
    1.117 mensen.
help-evidence-either = Op één spoedeisende hulp ging het bij 60 mensen met koude even goed als met warmte. Neem wat je prettig vindt.
help-evidence-rhythm = Geen studie geeft uitsluitsel over hoelang of hoe vaak. De tijden hier zijn gebruikelijk, niet bewezen.
help-evidence-healing = Van geen van beide is aangetoond dat een rug er sneller van geneest. Koude verdooft; warmte brengt bloed naar de plek.
help-evidence-articles = S0 tot en met S4 zijn vijf algemene webartikelen over spierkramp in de rug. Geen ervan noemt een studie voor de tijden.
help-evidence-advice = Poultice houdt de tijd bij. Het vervangt geen medisch advies.

help-pain-score = De pijnscore
help-pain-score-scale = Hele getallen van 0 tot 10. 0 is geen pijn, 10 is de ergst denkbare pijn.
help-pain-score-change = Minder dan 2 punten, of minder dan 30%, is geen duidelijke verandering.
help-pain-score-when = Noteer hem op het moment zelf, voor en na een beurt.

# (window-help end)


## The command line

cli-about = Bewaakt dagenlang het ritme van een koude- of warmteprogramma. Zonder subopdracht opent het venster.
cli-after-help =
    Exitcodes: 0 gedaan; 1 mislukt; 2 verkeerd gebruik; 3 geweigerd.
    POULTICE_DIR noemt een map, net als --dir.
cli-dir = Alles in deze map bewaren, apart van je eigen sessies
cli-json = In JSON antwoorden
cli-rehearse = De tijd zoveel keer zo snel laten lopen, in een wegwerpmap tenzij --dir opgegeven is (1 tot 10000)
cli-floor = Het venster vullen met de tijd, leesbaar vanaf de grond
cli-agent = Het achtergrondproces uitvoeren dat herinnert (de andere subopdrachten starten het wanneer nodig)
cli-agent-quit = Het draaiende proces beëindigen; de sessie blijft bewaard en gaat met het volgende door
cli-start = Een sessie starten
cli-protocol-or-file = Het id van een protocol, of een protocolbestand
cli-onset = Wanneer de pijn begon: 30m, 6h of 2d geleden, een kloktijd zoals 07:00, of een tijd zoals 2026-03-01T08:00:00+01:00
cli-site = Waar het pijn doet
cli-injury = Waarmee de pijn begon
cli-status = Zeggen hoe het ervoor staat
cli-apply = Het kompres ligt erop
cli-apply-mins = Voor zoveel minuten, binnen het bereik van de stap
cli-apply-with = Waarmee, als de stap een keuze biedt
cli-remove = Het kompres is eraf
cli-remove-on-time = Het ging eraf toen de tijd voorbij was
cli-remove-ago = Het ging er zoveel minuten geleden af
cli-remove-unknown = Niemand weet wanneer het eraf ging
cli-snooze = Later herinneren
cli-snooze-minutes = Zoveel minuten later; anders zoals ingesteld
cli-skip = Deze beurt overslaan
cli-pause = Geen herinneringen tot je verdergaat
cli-resume = Verdergaan na een pauze
cli-switch = Overstappen op de volgende fase van het programma
cli-keep = Bij deze fase van het programma blijven
cli-pain = Noteren hoeveel pijn het doet
cli-pain-score = Van 0, geen pijn, tot 10, de ergst denkbare pijn
cli-pain-before = Vóór de beurt
cli-pain-after = Na de beurt
cli-pain-note = Een notitie erbij
cli-fine = Je hebt naar de huid gekeken en die is goed
cli-undo = Terugdraaien wat je het laatst deed
cli-stop = De sessie stoppen
cli-protocols = Protocollen opsommen, tonen en controleren
cli-protocols-list = De protocollen opsommen
cli-protocols-show = Een protocol tonen, met de bronnen
cli-protocols-check = Een protocolbestand controleren: 0 goed of waarschuwingen, 3 geweigerd door een grens, 1 onleesbaar
cli-protocol-file = Een protocolbestand
cli-preview = Tonen wat er komt, zonder iets te starten
cli-preview-start = Wanneer het programma zou starten, zoals bij --onset, waarbij een kloktijd de eerstvolgende is; nu, als het er niet bij staat
cli-preview-hours = Hoeveel uur vooruitkijken
cli-preview-sleep = Slaaptijd, zoals 22:30-07:00, of off
cli-preview-pace = Handelen aan het vroege of het late eind van elk bereik
cli-history = Eerdere sessies tonen
cli-history-session = Eén sessie tonen, met de beurten en pijnscores: latest, het nummer in de lijst, of het id
cli-history-check = De hele geschiedenis nakijken op schade
cli-history-backups = De dagelijkse back-ups tonen, met wat erin staat
cli-history-restore = Een back-up op de plaats van de geschiedenis zetten
cli-history-restore-file = De back-up; de nieuwste, als het er niet bij staat
cli-settings = Instellingen lezen en wijzigen
cli-settings-get = Een instelling tonen, of allemaal
cli-settings-set = Een instelling wijzigen
cli-settings-path = Tonen waar het bestand met instellingen staat
cli-settings-list = Elke instelling tonen met wat erin mag
cli-settings-key = De naam van de instelling
cli-settings-value = De nieuwe waarde
cli-completions = Een aanvulscript voor een shell afdrukken
cli-completions-shell = Welke shell
cli-man = De man-pagina’s in een map schrijven
cli-man-dir = De map

cli-only-window = --rehearse en --floor horen bij het venster: poultice --rehearse SPEED. Voor een proefrun zonder venster: poultice agent --rehearse SPEED
cli-no-display =
    Er is geen beeldscherm om een venster op te openen. Deze werken zonder:
    start, status, apply, remove, snooze, skip, pause, resume, switch, keep, pain, fine, undo, stop,
    protocols, preview, history, settings, agent. Zie poultice --help.
cli-dir-not-text = De naam van de map is geen geldige tekst. Noem een andere met --dir.
cli-agent-not-running = Hier draait geen achtergrondproces.
cli-agent-not-started = Het achtergrondproces kon niet gestart worden: { $why }. De oorzaak zie je met: poultice doctor
cli-agent-broken = De verbinding met het achtergrondproces viel weg: { $why }. Probeer het opnieuw.
cli-agent-other-version = Het achtergrondproces dat draait is Poultice { $agent }, dit is { $own }. Beëindig het oude: poultice agent --quit
cli-agent-not-understood = Het achtergrondproces begreep het niet, of werd niet begrepen: { $why }
cli-agent-already-running = In { $folder } draait al een achtergrondproces. Meer is niet nodig.
cli-agent-failed = Het achtergrondproces kan niet draaien: { $why }
cli-log-unusable = Naar het logbestand { $file } kan niet geschreven worden: { $why }
cli-rehearsal-unreadable = De klok van de proefrun { $file } is niet te lezen: { $why }. Verwijder het bestand om opnieuw te beginnen.
cli-rehearsal-folder =
    Deze proefrun staat in { $dir }
    Andere opdrachten bereiken hem met --dir { $dir }
cli-rehearsal-running = In { $dir } draait al een achtergrondproces op een andere snelheid. Beëindig het eerst: poultice --dir { $dir } agent --quit
cli-bad-onset = { $typed } is geen tijd. Schrijf 30m, 6h of 2d voor zo lang geleden, 07:00 voor een kloktijd, of een tijd zoals 2026-03-01T08:00:00+01:00
cli-warning = Let op: { $reason }
cli-not-for = { $words } De hele lijst staat in het venster, onder ‘{ $page }’.

cli-no-such-protocol = { $wanted }: er is geen protocol en geen bestand met deze naam. Zie: poultice protocols list

cli-switched-early = Dat is vroeg: volgens het programma komt het { $hours } uur na het begin van de pijn.
cli-to-take-back = Om het terug te draaien: poultice undo
cli-do-remove = Als het eraf is: poultice remove
cli-do-remove-early = Als het kompres er zojuist af ging: poultice remove. Als het er eerder af ging: poultice remove --ago MINUTES
cli-do-stop = Om te stoppen: poultice stop
cli-do-resume = Om door te gaan: poultice resume
cli-do-answer = De antwoorden: poultice switch, of poultice keep
cli-began = De pijn begon om { $time }, { $span } geleden.
cli-status-idle = Er loopt geen sessie. Een sessie starten: poultice start { $protocol }
cli-status-applying = { $what } ligt erop. Eraf om { $end }, over { $left }.
cli-status-remove-now = Haal het nu weg. { $minutes } minuten waren om { $end } voorbij, { $over } geleden.
cli-status-unsure = Haal het nu weg. { $what } ligt erop sinds { $since }, volgens een klok die niet te vertrouwen is.
cli-status-resting = Rust.
cli-status-first = { $what }, { $minutes } minuten, zodra je zover bent.
cli-status-ready = Kan nu: { $what }, { $minutes } minuten. Begin zodra de huid weer normaal is.
cli-status-due = Het is tijd: { $what }, { $minutes } minuten. Begin zodra de huid weer normaal is.
cli-status-switch = { $go }: poultice switch. { $stay }: poultice keep.
cli-status-go-on = Zo doorgaan (poultice keep), of niet (poultice switch)? Er staat niets meer gepland tot je antwoordt.
cli-status-paused = Pauze. Geen herinneringen tot: poultice resume
cli-status-finished = Het programma is afgerond.
cli-status-counts = { $protocol }: { $counts }.
cli-status-rehearsal = Een proefrun, { $speed } keer zo snel als de echte tijd.
cli-next-ready = De volgende vanaf { $time }, over { $left }.
cli-next-due = Uiterlijk { $time }, over { $left }.
cli-next-skin-check = Kijk om { $time } naar de huid.
cli-next-switch = { $what }: { $time }, { $span } na het begin van de pijn.
cli-next-wake = De volgende na het wakker worden, vanaf { $time }.
cli-next-finish = Einde van het programma: { $time }.
cli-count-done = { $count } gedaan
cli-count-missed = { $count } gemist
cli-count-skipped = { $count } overgeslagen
cli-count-asleep = { $count } slaap
cli-problem-notifications = Meldingen kunnen niet getoond worden: { $why }. Let op het geluid.
cli-problem-sound = Geluiden kunnen niet afgespeeld worden: { $why }.
cli-problem-history = Wat er gebeurt, wordt niet opgeslagen. { $why }
cli-problem-set-aside = { $why }
cli-problem-settings = De instellingen bevatten fouten: { $why }
cli-problem-clock = Sinds een herstart kan de klok niet kloppen.

cli-remove-question =
    Het was { $over } te lang. Hoeveel minuten lag het er echt op?
    Een getal; t: het ging er op tijd af; ?: niemand weet het; Enter: het ging er zojuist af.
cli-remove-unanswered = Geen antwoord, dus er is niets genoteerd. Geef het op met --on-time, --ago MINUTES of --unknown.
cli-remove-not-understood = Niet begrepen. Een getal van 0 tot { $most }, t, ?, of Enter.

cli-protocol-sources = Bronnen: { $sources }
cli-check-fine = Goed: er is niets op aan te merken.
cli-finding-refuse = Geweigerd ({ $field }): { $reason } [{ $source }]
cli-finding-warn = Let op ({ $field }): { $reason } [{ $source }]

cli-bad-sleep = geen slaaptijd: schrijf 22:30-07:00, of off
cli-preview-nothing = In deze uren komt er niets.
cli-preview-apply = { $modality } erop, { $minutes } min
cli-preview-day-full = { $what }. Dat is alles voor die dag: hooguit { $count } per dag.
cli-preview-remove = { $modality } eraf
cli-preview-ready = klaar voor { $modality }
cli-preview-due = tijd voor { $modality }
cli-preview-switch = fase { $part } begint: { $modality }
cli-preview-asleep = slapen
cli-preview-awake = wakker
cli-preview-finish = het programma eindigt

cli-history-either = Kies één: --session, check of restore.
cli-history-empty = Nog geen sessies.
cli-history-finished = afgerond { $at }
cli-history-stopped = gestopt { $at }
cli-history-running = loopt
cli-history-sound =
    { $sessions ->
        [one] De geschiedenis is in orde: 1 sessie, { $entries } items.
       *[other] De geschiedenis is in orde: { $sessions } sessies, { $entries } items.
    }
cli-history-agent-runs = Er draait een achtergrondproces dat de geschiedenis schrijft. Beëindig het eerst: poultice agent --quit
cli-history-restored = De back-up staat op zijn plaats.
cli-history-restored-aside = De back-up staat op zijn plaats. Wat er stond, is nu { $aside }
cli-history-no-such-session = { $id }: geen sessie, of meer dan één. Geef latest, of een nummer of id uit: poultice history
cli-history-head = { $protocol }. De pijn begon { $onset }.
cli-history-head-site = { $protocol }. De pijn begon { $onset }: { $site }.
cli-history-nothing-done = Er is nog niets gedaan.
cli-record-applied = { $what } { $real } min erop, gepland { $planned }
cli-record-unknown = { $what } erop, niemand weet hoelang, gepland { $planned } min
cli-record-on = { $what } ligt erop, gepland { $planned } min
cli-record-missed = { $what } gemist
cli-record-missed-suspended = { $what } gemist: de computer sliep
cli-record-missed-off = { $what } gemist: Poultice draaide niet
cli-record-skipped = { $what } overgeslagen
cli-record-asleep = { $what } vervallen wegens slaap
cli-record-pain = pijn { $score } van 10
cli-record-pain-before = pijn { $score } van 10 ervoor
cli-record-pain-after = pijn { $score } van 10 erna

cli-setting-unknown = { $key }: zo’n instelling is er niet. Er zijn: { $known }
cli-setting-bad-value = { $key }: { $value } is niet toegestaan. Mogelijk is: { $allowed }
cli-man-failed = De man-pagina’s kunnen niet naar { $folder } geschreven worden: { $why }
cli-problem-autostart = Poultice start na de volgende keer inloggen niet vanzelf: { $why }
cli-agent-at-login = Doorgaan met de sessie die loopt; meteen stoppen als er geen is
cli-problem-hooks = Een eigen opdracht van je voor een herinnering werkte niet: { $why }
cli-problem-speech = De herinnering kon niet uitgesproken worden: { $why }

cli-export = Het logboek exporteren voor andere programma’s, de agenda of een zorgverlener
cli-export-out = Naar dit bestand; anders naar de standaarduitvoer
cli-export-session = Deze sessie: latest, het nummer in de geschiedenis, of het id; anders de nieuwste, of bij csv en json allemaal
cli-export-csv = Een tabel van alle beurten (RFC 4180)
cli-export-csv-pain = De pijnscores in plaats van de beurten
cli-export-json = Alles, om met import weer in te lezen
cli-export-ics = De herinneringen die nog komen, voor een agenda
cli-export-report = Twee pagina’s voor een zorgverlener
cli-export-report-format = html, één bestand dat verder niets nodig heeft, of pdf; anders volgens de extensie van het bestand
cli-export-report-name = Van wie het rapport is; anders een lege regel om in te vullen
cli-export-report-out = Noem een bestand voor het rapport: --out report.html, of --out report.pdf.
cli-export-pdf-out = Een pdf is geen tekst. Noem een bestand met --out.
cli-export-format-or-ending = --format { $format } en de extensie van { $file } spreken elkaar tegen. Laat --format weg, of noem een ander bestand.
cli-export-nothing-remains = Van deze sessie is niets meer over: er is niets voor een agenda.
cli-export-not-written = { $file } kan niet geschreven worden: { $why }
share-saved = Opgeslagen: { $file }
share-saved-here = Hier is geen bestandsvenster. Opgeslagen: { $file }
share-shown = Opgeslagen en geopend: { $file }
share-not-shown = Het is opgeslagen, maar geen programma hier opent het: { $file }
share-not-opened = Geen programma hier opent dit: { $file }
share-no-dialog = Hier is geen bestandsvenster. Sleep het bestand naar dit venster.
share-no-folder = Hier is geen bestandsvenster, en er is geen thuismap bekend. Gebruik de opdrachtregel: poultice export
drop-here = Laat het hier los: een programma (.toml) of een export (.json)
drop-one = Eén bestand tegelijk.
drop-other = Dat is geen programma (.toml) en geen export (.json).
share-rehearsed = { $file } is het logboek van een proefrun. Alleen een andere proefrun kan het inlezen.
share-rehearsal = Niet in een proefrun: de map ervan verdwijnt samen met het deel dat herinnert.
cli-import = De sessies uit een JSON-export inlezen
cli-import-file = Een bestand gemaakt met: poultice export json
cli-import-unreadable = { $file } is niet te lezen: { $why }
cli-import-running = Sessie { $session } liep nog toen er geëxporteerd werd. Die is weggelaten: stop de sessie daar en exporteer opnieuw.
cli-import-done = { $taken } ingelezen, { $had } waren er al.
cli-amend = Corrigeren wat vastgelegd is
cli-amend-number = Welke beurt, met het nummer uit: poultice history --session
cli-amend-step = Welke stap ervan, als er meer zijn
cli-amend-mins = Het lag er zoveel minuten op
cli-amend-unknown = Het lag erop, niemand weet hoelang
cli-amend-not-done = Er lag niets op de huid
cli-amend-since = Wanneer het er echt op ging: 30m of 2h geleden, een kloktijd zoals 07:00, of een tijd zoals 2026-03-01T08:00:00+01:00
cli-amend-pain = Een pijnscore corrigeren, of uit het logboek halen
cli-amend-pain-number = Welke score, met het nummer uit: poultice history --session
cli-amend-pain-score = Hoe erg het was, 0 tot 10
cli-amend-pain-drop = Uit het logboek halen
cli-amend-what = Zeg wat er anders moet: zie poultice amend --help
cli-amend-bad-since = { $typed } is geen tijd: schrijf 30m of 2h geleden, 07:00 voor een kloktijd, of een tijd zoals 2026-03-01T08:00:00+01:00
cli-record-amended = { $said } (gecorrigeerd)
cli-record-number-step = { $number }, stap { $step }
cli-record-number-pain = pijn { $number }

# (cli end)


## Advice

advice-too-long = Het lag er { $minutes } minuten op in plaats van { $planned }. Kijk naar je huid.
advice-too-long-hours = Het lag er { $span } op in plaats van { $planned }. Kijk naar je huid.
advice-too-long-unknown = Niemand weet hoelang het erop lag. Kijk naar je huid.
advice-skin-cold = Een tijdje rood en koel is normaal. Een witte, wasachtige of harde huid, blaren, of een doof gevoel dat blijft, is dat niet: ga vandaag nog naar een arts.
advice-skin-heat = Een tijdje rood en warm is normaal. Blaren, een witte of harde huid, of pijn of een doof gevoel dat blijft, is dat niet: ga vandaag nog naar een arts.
advice-with-source = { $advice } [{ $source }]
advice-still-severe = De pijn is nu al { $hours } uur hevig, telkens { $least } of hoger. Dat is lang genoeg om hulp te vragen: bel een arts, en lees wanneer je hulp moet zoeken.
advice-no-better = { $days } dagen na het begin is het niet beter: in het begin gemiddeld { $first }, de laatste 24 uur { $latest }. Ga naar een arts.
advice-cold-does-not-help = Na { $applications } keer koude veranderde de pijn gemiddeld met { $change }. Dat is geen verlichting waar je op kunt rekenen. Maak het korter, of stap over op warmte. Doe wat jou helpt.
advice-after-cold = Na koude was de pijn gemiddeld { $change } ({ $times }): { $verdict }.
advice-after-heat = Na warmte was de pijn gemiddeld { $change } ({ $times }): { $verdict }.
advice-points-lower = { $points } punt lager
advice-points-higher = { $points } punt hoger
advice-points-same = gelijk
advice-times = { $count ->
    [one] één keer
   *[other] { $count } keer
}
advice-verdict-no-clear-change = geen duidelijke verandering
advice-verdict-less = minder pijn
advice-verdict-more = meer pijn
advice-source = Uit { $source }
advice-dismiss = Wegleggen

# (advice end)


## Export

export-ics-name = Poultice
export-ics-rehearsal-name = Poultice, een proefrun
export-ics-rehearsal = Proefrun: { $what }
export-ics-cold = Koude, { $minutes } min
export-ics-ice-massage = IJsmassage, { $minutes } min
export-ics-heat = Warmte, { $minutes } min
export-ics-switch-heat = Vanaf nu: warmte
export-ics-switch = De volgende fase begint
export-ics-finish = Het programma eindigt
export-ics-application =
    Wanneer je wilt, tot { $until }, met een doek ertussen. Zet een timer: het moet er op tijd af. Begin je later,
    dan schuiven de volgende ook op. Exporteer dan opnieuw. { $programme }.
export-ics-switch-window = Je mag tot { $late } blijven zoals het was. Exporteer in dat geval opnieuw. { $programme }.
export-ics-programme = { $programme }.

export-report-title = Logboek van koude en warmte
export-report-rehearsal = Een proefrun, { $speed } keer zo snel als de echte tijd. Niets hiervan is door iemand gedaan.
export-report-name = Naam
export-report-site = Waar het pijn doet
export-report-onset = Begin pijn
export-report-with = Met
export-report-injury = vers letsel
export-report-swelling = een zwelling
export-report-started = Begin programma
export-report-ended = Einde programma
export-report-running = loopt nog ({ $date })
export-report-stopped = { $date }, voortijdig gestopt
export-report-programme = Programma
export-report-rhythm = { $rhythm }.
export-report-source = Bron: { $sources }.
export-report-articles = De webartikelen zijn algemene artikelen over spierkramp in de rug en noemen geen studie.
export-report-switched-heat-person = Overgestapt op warmte op { $date }, uit eigen keuze.
export-report-switched-heat = Overgestapt op warmte op { $date }, zoals gepland.
export-report-switched-person = De volgende fase begon op { $date }, uit eigen keuze.
export-report-switched = De volgende fase begon op { $date }, zoals gepland.
export-report-done-of = { $done } van { $due }
export-report-done = geplande beurten gedaan
export-report-missed = gemist
export-report-skipped = bewust overgeslagen
export-report-asleep = slaap, niet gepland
export-report-missed-reasons = Gemist: { $reasons }.
export-report-missed-no-answer = { $count } zonder antwoord
export-report-missed-suspended = { $count } terwijl de computer sliep
export-report-missed-off = { $count } terwijl de computer uit was
export-report-minutes =
    { $what }: gemiddeld { $real } min op de huid, van { $planned } gepland ({ $count } met een bekend einde).
export-report-days = Dag voor dag
export-report-days-story = Elke rij is een dag van 24 uur: { $done } van { $due } geplande beurten gedaan.
export-report-legend-cold = koude
export-report-legend-heat = warmte
export-report-legend-unknown = einde onbekend
export-report-legend-missed = gemist
export-report-legend-skipped = overgeslagen
export-report-legend-asleep = slaaptijd
export-report-legend-before = ervoor
export-report-legend-after = erna
export-report-legend-between = ertussen
export-report-legend-applications = beurten
export-report-pain = Pijn, 0 tot 10
export-report-pain-story = Verloop van de pijnscores, van 0, geen pijn, tot 10, ergst denkbare pijn.
export-report-to-heat = warmte
export-report-to-next = volgende fase
export-report-no-scores = Er is geen pijnscore genoteerd.
export-report-first-last = Eerste score { $first } ({ $from }), laatste score { $last } ({ $to }).
export-report-change-cold =
    Koude, van ervoor naar erna: gemiddeld { $points } punten over { $count ->
        [one] één beurt
       *[other] { $count } beurten
    } met beide scores. { $verdict }
export-report-change-heat =
    Warmte, van ervoor naar erna: gemiddeld { $points } punten over { $count ->
        [one] één beurt
       *[other] { $count } beurten
    } met beide scores. { $verdict }
export-report-change-both =
    Warmte en koude, van ervoor naar erna: gemiddeld { $points } punten over { $count ->
        [one] één beurt
       *[other] { $count } beurten
    } met beide scores. { $verdict }
export-report-too-few = Te weinig om iets te zeggen.
export-report-no-change = Geen duidelijke verandering.
export-report-less-pain = Duidelijk minder pijn meteen erna.
export-report-more-pain = Duidelijk meer pijn meteen erna.
export-report-least-change =
    Een verandering van minder dan 2 punten zegt weinig (Farrar 2001). Pijn wordt ook vanzelf minder: dit laat niet
    zien waardoor het kwam.
export-report-applications = Beurten
export-report-none = Er is geen beurt genoteerd.
export-report-head-when = Wanneer
export-report-head-what = Wat
export-report-head-minutes = Minuten
export-report-head-pain = Pijn
export-report-head-skin = Huid
export-report-of = { $real } van { $planned }
export-report-unknown-of = onbekend, van { $planned }
export-report-still-on = erop, van { $planned }
export-report-row-no-answer = gemist, geen antwoord
export-report-row-suspended = gemist, pc sliep
export-report-row-off = gemist, pc uit
export-report-row-skipped = overgeslagen
export-report-row-asleep = slaap
export-report-skin-fine = goed
export-report-notes = Notities
export-report-note-score = pijn { $score }
export-report-unknown = Wat niet bekend is
export-report-unknown-ends =
    { $count ->
        [one] Eén keer weet niemand wanneer het kompres eraf ging. Die tijd zit in geen enkel gemiddelde.
       *[other] { $count } keer weet niemand wanneer het kompres eraf ging. Die tijden zitten in geen enkel gemiddelde.
    }
export-report-unknown-away = In totaal { $span } lang sliep de computer of was hij uit, en kon hij niemand herinneren.
export-report-unknown-clock = Na een herstart liep de klok van de computer verkeerd. De tijden daarna kunnen afwijken.
export-report-unknown-always =
    Alles hier is wat de persoon het programma verteld heeft. Er is niets gemeten: niet de huid, niet de temperatuur,
    niet of het kompres er echt op lag. Een leeg vak bij de huid betekent dat niemand er iets over genoteerd heeft.
export-report-boxes = Sommige letters in de notities kunnen hier niet afgedrukt worden. In de webpagina van dit rapport staan ze wel.
export-report-disclaimer = Bijgehouden met Poultice, een timer. Het is een dagboek, geen medisch advies en geen diagnose.
export-report-made = Gemaakt { $date }
export-report-page = Pagina { $page } van { $pages }

export-import-form = Dit is geen export van Poultice: { $reason }.
export-import-version = Dit is een export van versie { $found }. Dit programma leest versie { $known }. Werk Poultice bij.
export-import-twice = Sessie { $session } staat twee keer in het bestand.
export-import-entry = In sessie { $session } is item { $seq } niet te lezen: { $reason }.
export-import-order = In sessie { $session } heeft item { $seq } het nummer { $found }. Er ontbreken items of ze staan door elkaar.
export-import-no-start = Sessie { $session } begint niet met de start.
export-import-protocol = Het programma van sessie { $session } is niet goed opgebouwd. { $problem }
export-import-out-of-bounds = In sessie { $session }, item { $seq }, kan { $field } niet kloppen.
export-import-unsafe = Sessie { $session } loopt nog, en het programma ervan gaat over een grens. De sessie wordt niet overgenomen.

# (export end)


## Doctor: what works here, what doesn't, and what to do

cli-doctor = Alles controleren: meldingen, geluid, mappen, klokken
cli-doctor-press = Wachten tot je op de knop van de testmelding drukt, ook als er niemand aan de terminal zit
doctor-fine = goed
doctor-warning = let op
doctor-broken = defect
doctor-todo = Wat te doen: { $todo }
doctor-all-fine = Alles werkt.
doctor-some-warnings =
    { $count ->
        [one] Het werkt, met één ding om te weten.
       *[other] Het werkt, met { $count } dingen om te weten.
    }
doctor-some-broken =
    { $count ->
        [one] Eén ding is defect.
       *[other] { $count } dingen zijn defect.
    }
doctor-no-answer = geen antwoord

doctor-agent-runs = Het achtergrondproces draait en geeft antwoord. Het is Poultice { $version }, net als dit.
doctor-agent-none = Er draait geen achtergrondproces. Het start vanzelf wanneer het nodig is.
doctor-agent-session-waits = Er is een sessie bezig en er draait geen achtergrondproces: niemand herinnert je.
doctor-agent-status = poultice status, of het venster openen, start het en zegt hoe de sessie ervoor staat.
doctor-agent-hung = Er is een achtergrondproces en het geeft geen antwoord.
doctor-agent-broken = Er is een achtergrondproces en er is niet mee te praten: { $why }.
doctor-agent-other-version = Het achtergrondproces dat draait is Poultice { $agent }, dit is { $own }: ze praten niet met elkaar.
doctor-agent-newer = Gebruik de nieuwere Poultice. De sessie gaat intussen door.
doctor-agent-older = poultice status, of het venster openen, zet dit ervoor in de plaats. De sessie blijft bewaard.
doctor-agent-restart = poultice agent --quit beëindigt het; de sessie blijft bewaard. Helpt dat niet, log dan uit en weer in.

doctor-folder-fine = In { $path } kan geschreven worden, en alleen jij kunt erin kijken.
doctor-folder-none-yet = { $path } is er nog niet. Het wordt gemaakt wanneer het nodig is.
doctor-folder-unusable = In { $path } kan niet geschreven worden: { $why }.
doctor-folder-write-todo = Kijk wie de eigenaar van { $path } is en wie daar mag schrijven, of noem een andere map met --dir.
doctor-folder-is-file = { $path } is een bestand waar een map hoort te staan.
doctor-folder-is-file-todo = Verplaats het, of noem een andere map met --dir.
doctor-folder-open = Anderen op deze computer kunnen in { $path } kijken.
doctor-folder-open-todo = Om het voor jezelf te houden: chmod 700 { $path }
doctor-room = Er is { $free } vrij voor de geschiedenis en de back-ups.
doctor-room-mib = { $mib } MiB
doctor-room-gib = { $gib } GiB
doctor-room-little-todo = Maak snel wat ruimte: zonder ruimte kan niets nieuws vastgelegd worden.
doctor-room-none-todo = Maak nu ruimte: wat er gebeurt, kan niet vastgelegd worden.

doctor-history-none = Er is nog geen geschiedenis.
doctor-history-sound =
    { $sessions ->
        [one] De geschiedenis is heel: één sessie, { $entries } items.
       *[other] De geschiedenis is heel: { $sessions } sessies, { $entries } items.
    }
doctor-history-backup = De nieuwste back-up is { $file }.
doctor-history-no-backup = Er is nog geen back-up.
doctor-history-update = Werk Poultice bij.
doctor-history-restore = poultice history restore zet de nieuwste back-up ervoor in de plaats; wat er nu staat, blijft ernaast bewaard.
doctor-history-set-aside = Ga door: de geschiedenis blijft onder een andere naam bewaard, en er begint een nieuwe. Er is geen back-up om terug te zetten.
doctor-history-keep = Bewaar een kopie van het bestand. Alles vóór dat item is er nog.
doctor-history-access = Kijk wie de eigenaar van het bestand is, en of er ruimte is op de schijf.

doctor-settings-fine = De instellingen zijn te lezen.
doctor-settings-correct = Corrigeer of verwijder die regel. poultice settings list zegt wat overal in mag.
doctor-settings-take-back = Corrigeer het bestand dat opzijgelegd is en geef het zijn naam terug, of stel opnieuw in wat je nodig hebt.
doctor-settings-access = Kijk wie de eigenaar van het bestand is en wie het mag lezen.
doctor-protocols-fine =
    { $own ->
        [0] Je hebt geen eigen programma’s.
        [one] Eén eigen programma is te lezen.
       *[other] { $own } eigen programma’s zijn te lezen.
    }
doctor-protocols-check = Corrigeer het bestand, en dan: poultice protocols check { $file }
doctor-protocols-rename = Hernoem het bestand wanneer je wilt.
doctor-protocols-access = Kijk wie de eigenaar is en wie het mag lezen.

doctor-clock-fine = De klokken kloppen. Het is { $now }.
doctor-clock-before-program = Volgens de klok is het { $now }, maar dit programma is gemaakt op { $made }.
doctor-clock-before-history = Volgens de klok is het { $now }, maar het nieuwste item in de geschiedenis is van { $newest }.
doctor-clock-set-it = Zet de datum en tijd van de computer goed. De slaaptijd en het logboek gaan ernaar.
doctor-clock-rehearsal = De klok van een proefrun staat in { $path }, en is niet te lezen: { $why }.
doctor-clock-rehearsal-todo = Kijk wie het mag lezen. Als hier geen proefrun hoeft door te gaan, verwijder het dan.
doctor-clock-no-boot = De klok die tijdens de slaapstand doorloopt, is niet te lezen.
doctor-clock-no-boot-todo = Antwoord naar waarheid als de vraag komt hoelang het kompres erop lag: niets hier kan dat weten.

doctor-display-fine = Er is een beeldscherm voor het venster.
doctor-display-none = Er is geen beeldscherm, dus het venster kan niet openen.
doctor-display-todo = Alles werkt ook vanaf hier: poultice --help toont de subopdrachten.

doctor-awake-fine = Zolang er een kompres op ligt, wordt voorkomen dat de computer vanzelf in slaap valt, door { $by }.
doctor-awake-none = Niets hier kan voorkomen dat de computer vanzelf in slaap valt: { $why }.
doctor-awake-todo = Laat de computer niet in slaap vallen zolang er een kompres op ligt. Het alarm zou pas komen als hij wakker wordt.

doctor-sound-fine = Er is een geluid afgespeeld. Heb je het niet gehoord, zet dan het volume van de computer hoger.
doctor-sound-none = Er kan geen geluid afgespeeld worden: { $why }.
doctor-sound-todo = Start een geluidsserver, PipeWire of PulseAudio. Let tot die tijd op de melding.
doctor-sound-off = Geluiden staan uit in de instellingen, dus er is er geen geprobeerd.
doctor-sound-off-todo = Zonder geluid moet je het alarm zien. Aanzetten: poultice settings set sound on

doctor-notifications-server = { $name } { $version } toont meldingen. Mogelijkheden: { $abilities }.
doctor-notifications-no-buttons = Het toont geen knoppen. Antwoord in het venster, of met poultice apply en poultice remove.
doctor-notifications-none = Niemand toont hier meldingen: { $why }.
doctor-notifications-todo = Start de meldingsdienst van je bureaublad, bijvoorbeeld dunst of mako. Tot die tijd herinneren het geluid en het venster je.
doctor-test-title = Een test van Poultice
doctor-test-body = Druk op de knop: dan kun je herinneringen van hieruit beantwoorden.
doctor-test-body-only = Dit is alleen een test. Je hoeft niets te doen.
doctor-test-button = Het werkt
doctor-test-waiting = Er verschijnt een testmelding. Druk op de knop: { $button }.
doctor-test-pressed = De testmelding is getoond, en de druk op de knop is aangekomen.
doctor-test-shown = Er is een testmelding getoond en weer weggehaald.
doctor-test-press = Om te zien of de knop ook werkt: poultice doctor --press
doctor-test-closed = De testmelding is getoond en gesloten zonder dat er op de knop gedrukt is.
doctor-test-again = Wil je de knop proberen, voer dit dan nog een keer uit en druk erop.
doctor-test-unanswered = De testmelding is verstuurd, maar er is niet op de knop gedrukt.
doctor-test-look = Heb je de melding niet gezien, kijk dan of je bureaublad meldingen verbergt (niet storen).
doctor-test-not-shown = Er kon geen testmelding getoond worden: { $why }.

doctor-title = Alles controleren
doctor-lead = Alles waar Poultice op rekent, echt uitgeprobeerd.
doctor-fine-line = Goed: { $said }
doctor-begin = Controleren
doctor-again = Nog een keer
doctor-looking = Bezig. Dit duurt enkele seconden.
doctor-backups = Back-ups van de geschiedenis
doctor-backups-note = Eén per dag zolang een programma loopt; de nieuwste zeven blijven bewaard.
doctor-backup-restore = Terugzetten
doctor-backup-restore-of = De back-up van { $day } terugzetten
doctor-backup-sure = De back-up van { $day } op de plaats van de geschiedenis zetten?
doctor-backup-sure-note = Wat er sindsdien gebeurd is, staat er niet in, en een lopend programma gaat verder zoals het er toen voor stond. Wat er nu is, blijft ernaast bewaard.
doctor-backup-yes = Ja, terugzetten
doctor-backup-no = Zo laten
doctor-backup-on-skin = Haal eerst het kompres weg: een back-up weet er niet van, en niemand zou je eraan herinneren.
settings-doctor = Werkt alles?
settings-doctor-note = Probeert meldingen, geluid, mappen en klokken.
settings-doctor-open = Alles controleren

# (doctor end)
