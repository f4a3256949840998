# Every sentence Poultice shows. One section a room; keys begin with the room's name.
# Plain words, short sentences: the reader may be in pain, half asleep, and across the room.

## Words used everywhere

app-name = Poultice
modality-cold = Kyla
modality-ice-massage = Ismassage
modality-heat = Värme
modality-rest = Vila
span-mins = { $mins } min
span-hours = { $hours } tim
span-hours-mins = { $hours } tim { $mins } min
span-days = { $days } dygn
weekday-mon = mån
weekday-tue = tis
weekday-wed = ons
weekday-thu = tor
weekday-fri = fre
weekday-sat = lör
weekday-sun = sön
clock-day = { $weekday } { $day }
decimal-sign = ,
rehearsal-mark = Provkörning, { $speed } gånger snabbare

## Protocols: reading and checking them

protocol-cold-20-every-1-2h-name = Kyla 20 min, 1–2 tim vila, sedan värme
protocol-cold-20-every-1-2h-summary =
    En kylpåse i en tunn handduk i 20 minuter, sedan 1 till 2 timmar utan. Mellan 48 och 72 timmar efter att
    smärtan började byter du till värme, till slutet av dag 7.
protocol-cold-20-every-1-2h-evidence =
    Vid ländryggssmärta finns det för lite vetenskapligt underlag för att säga att kyla hjälper. Tiderna är brukliga,
    inte bevisade. Värme ger en liten, kortvarig lindring.

protocol-cold-25-90-name = Kyla 25 min, 1½ tim vila, sedan värme
protocol-cold-25-90-summary =
    En kylpåse över ett tunt tyg i 25 minuter, sedan en och en halv timme utan. Källan anger 25 minuter; högst 20 är
    det vanliga.
protocol-cold-25-90-evidence =
    Vid ländryggssmärta finns det för lite vetenskapligt underlag för att säga att kyla hjälper. Tiderna är brukliga,
    inte bevisade. De flesta råd från vården stannar vid 20 minuter.

protocol-cold-20-30-name = Kyla 20 min, 30 min vila, sedan värme
protocol-cold-20-30-summary =
    En inlindad kylpåse i 20 minuter, sedan ungefär en halvtimme utan, i två dagar, och en tredje om svullnad och
    smärta kräver det. En tät rytm: börja först när huden känns normal igen.
protocol-cold-20-30-evidence =
    Vid ländryggssmärta finns det för lite vetenskapligt underlag för att säga att kyla hjälper. Tiderna är brukliga,
    inte bevisade. En halvtimme kan vara för kort för att huden ska bli varm igen.

protocol-cold-15-20-several-name = Kyla 15–20 min, flera gånger om dagen, sedan värme
protocol-cold-15-20-several-summary =
    En kylpåse i ett tyg i 15 till 20 minuter, flera gånger om dagen i två dagar, sedan värme. Artiklarna anger ingen
    paus; 2 till 3 timmar är vår tolkning.
protocol-cold-15-20-several-evidence =
    Vid ländryggssmärta finns det för lite vetenskapligt underlag för att säga att kyla hjälper. Tiderna är brukliga,
    inte bevisade.

protocol-cold-nhs-name = Kyla 15–20 min, var 2–3 tim
protocol-cold-nhs-summary =
    Kyla i 15 till 20 minuter, på nytt varannan till var tredje timme, de första 2 till 3 dagarna. Siffrorna är den
    brittiska sjukvårdens (NHS) råd vid stukningar och sträckningar.
protocol-cold-nhs-evidence =
    Råd för stukningar, överförda till ryggen. Vid ländryggssmärta finns det för lite vetenskapligt underlag för att
    säga att kyla hjälper. Tiderna är brukliga, inte bevisade.

protocol-cold-short-name = Kyla 5–10 min, var 2–3 tim, sedan värme
protocol-cold-short-summary =
    Korta stunder med kyla, 5 till 10 minuter, varannan till var tredje timme i 1 till 2 dagar, sedan värme i 10 till
    15 minuter 3 eller 4 gånger om dagen. Ett skonsamt val.
protocol-cold-short-evidence =
    Vid ländryggssmärta finns det för lite vetenskapligt underlag för att säga att kyla hjälper. Tiderna är brukliga,
    inte bevisade.

protocol-intermittent-10-10-10-name = Kyla 10, vila 10, kyla 10, varannan timme
protocol-intermittent-10-10-10-summary =
    Två korta stunder med kyla med 10 minuters paus emellan, på nytt varannan timme, i 72 timmar. Pausen ger huden
    tid att återhämta sig.
protocol-intermittent-10-10-10-evidence =
    En klinisk studie med 89 personer som stukat foten: mindre smärta vid aktivitet den första veckan. Inte prövat på ryggen.

protocol-heat-15-20-name = Värme 15–20 min
protocol-heat-15-20-summary =
    Ett bad, en dyna eller en värmeflaska i 15 till 20 minuter, för smärta som började för mer än 48 timmar sedan.
    Artikeln anger ingen paus; 2 till 3 timmar är vår tolkning. Efter 7 dagar får du frågan om du vill fortsätta.
protocol-heat-15-20-evidence =
    Värme ger en liten, kortvarig lindring vid akut ländryggssmärta. Tiderna är brukliga, inte bevisade.

protocol-heat-first-name = Värme 15–20 min, var 2–3 tim
protocol-heat-first-summary =
    Värme från början, i 15 till 20 minuter, på nytt varannan till var tredje timme. För akut ländryggssmärta utan
    skada eller svullnad. Efter 7 dagar får du frågan om du vill fortsätta.
protocol-heat-first-evidence =
    Det enda valet här med vetenskapligt underlag av måttlig kvalitet: en liten, kortvarig lindring. Tiderna är
    brukliga, inte bevisade.

protocol-heat-20-ice-massage-10-name = Värme 20 min eller ismassage 10 min
protocol-heat-20-ice-massage-10-summary =
    Du väljer varje gång: värme i 20 minuter, eller is som hålls i rörelse över huden i 10. Om inget av dem hjälper,
    sök läkare. Efter 72 timmar får du frågan om du vill fortsätta.
protocol-heat-20-ice-massage-10-evidence =
    Värme ger en liten, kortvarig lindring vid akut ländryggssmärta. Tiderna är brukliga, inte bevisade.

protocol-heat-then-cold-name = Värme 15–20 min, sedan ismassage 10 min
protocol-heat-then-cold-summary =
    En värmedyna i 15 till 20 minuter, sedan genast en kall massage i högst 10. För smärta som började för mer än 48
    timmar sedan. Artikeln anger ingen paus; minst en timme är vår tolkning. Efter 7 dagar får du frågan om du vill
    fortsätta.
protocol-heat-then-cold-evidence =
    Vi känner inte till någon studie som stöder värme följd av kyla på ryggen. Tiderna är brukliga, inte bevisade.

protocol-error-line-field = Rad { $line }, { $field }: { $problem }
protocol-error-line = Rad { $line }: { $problem }
protocol-error-field = { $field }: { $problem }
protocol-error-whole = Upplägget: { $problem }

protocol-problem-file-too-large = filen är större än { $kib } KiB. Det är inget upplägg.
protocol-problem-syntax = det här är inte TOML: { $message }.
protocol-problem-unknown-key = inget upplägg har den här nyckeln. Är det ett skrivfel?
protocol-problem-wrong-type = { $expected } ska stå här.
protocol-problem-unknown-word = det här måste vara något av: { $known }.
protocol-problem-missing = det här saknas.
protocol-problem-not-one-key = här behövs exakt en av: { $known }.
protocol-problem-empty-list = listan är tom.
protocol-problem-too-many = listan är för lång. Högst { $most } får plats.
protocol-problem-reversed = det första talet är större än det andra.
protocol-problem-zero = det här måste vara minst 1.
protocol-problem-negative = det här får inte vara under noll.
protocol-problem-absurd = talet är för stort. Högst { $most } är rimligt.
protocol-problem-length = texten måste ha { $least } till { $most } tecken.
protocol-problem-unprintable = texten har ett tecken som inte kan visas.
protocol-problem-bad-id = ett id har 1 till 64 tecken: a till z, 0 till 9 och bindestreck.
protocol-problem-ask-without-stopped = det här går bara ihop med until = "stopped".
protocol-problem-window-not-later = den här fasen måste sluta senare än faserna före den.
protocol-problem-only-rest = en omgång behöver ett steg som inte är vila.
protocol-problem-rest-at-edge = en omgång kan inte börja eller sluta med vila.
protocol-problem-rest-alternative = vila kan inte vara ett alternativ och inte heller ha ett.

protocol-kind-text = En text inom citattecken
protocol-kind-number = Ett heltal
protocol-kind-number-or-range = Ett heltal, eller två inom hakparentes,
protocol-kind-list = En lista inom hakparentes
protocol-kind-table = En tabell med nycklar och värden
protocol-kind-stopped-or-table = Ordet "stopped" eller en tabell

source-article = webbartikel { $key }

rhythm-cold = kyla
rhythm-ice-massage = ismassage
rhythm-heat = värme
rhythm-rest = vila
rhythm-step = { $modality } { $mins } min
rhythm-or = { $one } eller { $other }
rhythm-then = { $before }; sedan { $next }
rhythm-off-mins = { $mins } min utan
rhythm-off-hours = { $hours } tim utan
rhythm-every-mins = var { $mins } min
rhythm-every-hours = var { $hours } tim
rhythm-per-day = högst { $count } om dagen
rhythm-until-hours = till { $hours } tim
rhythm-until-days = till slutet av dag { $days }
rhythm-until-count = { $count ->
    [one] en gång
   *[other] { $count } gånger
}
rhythm-until-stopped = tills du slutar
rhythm-until-asked = tills du slutar, fråga vid { $hours } tim
rhythm-until-asked-days = tills du slutar, fråga efter dag { $days }

# (protocols end)


## Safety: findings and their reasons

safety-too-long-refuse =
    { $mins } minuter { $what } utan paus kan skada hud och nerver. Mer än { $limit } körs aldrig.
safety-too-long-warn = { $mins } minuter { $what } utan paus är mer än de vanliga { $limit }.
safety-too-long-published = { $mins } minuter { $what }: enligt källan, men mer än de vanliga { $limit }.
safety-rest-too-short =
    Bara { $rest } min utan efter upp till { $skin } min på huden. Huden måste få återhämta sig minst lika länge.
safety-rest-after-cold =
    { $rest } min utan kan vara för kort efter kyla. Huden måste kännas normal igen. Minst { $limit } min är det
    vanliga.
safety-many-cold = Upp till { $count } omgångar kyla ryms på ett dygn. Högst { $limit } är det vanliga.
safety-cold-too-late = Kylan kan pågå till { $hours } timmar efter att smärtan började. Det vanliga är upp till { $limit } timmar.
safety-cold-no-end = Kylan pågår utan slut. Det vanliga är upp till { $limit } timmar efter att smärtan började.
safety-heat-too-early =
    { $hours ->
        [0] Värmen kan börja genast.
        [one] Värmen kan börja en timme efter att smärtan började.
       *[other] Värmen kan börja { $hours } timmar efter att smärtan började.
    } Vid en ny skada eller en svullnad, vänta { $limit } timmar.
safety-with-suggestion = { $reason } Samma rytm fungerar med { $mins } minuter.

# (safety end)


## The session: refusals

refusal-no-session = Ingen session pågår.
refusal-session-running = En session pågår redan. Avsluta den först.
refusal-not-now-resting = Går inte under vilan.
refusal-not-now-ready = Går inte nu: nästa omgång är redo att starta.
refusal-not-now-due = Går inte nu: det är dags för nästa omgång.
refusal-not-now-applying = Går inte medan något ligger på huden.
refusal-not-now-remove-now = Går inte nu: ta först bort det som ligger på.
refusal-not-now-choosing-switch = Svara först: byta, eller fortsätta som förut?
refusal-not-now-paused = Sessionen är pausad. Fortsätt den först.
refusal-not-now-finished = Programmet är klart.
refusal-not-now-idle = Ingen session pågår.
refusal-not-asked = Inget frågas nu: programmet stannar i den här fasen av sig självt. Du får frågan när nästa kan börja.
refusal-last-part = Det här är programmets sista fas. För att sluta, avsluta sessionen.
refusal-on-skin = Något ligger på huden. Ta bort det först.
refusal-resting = För tidigt. Huden behöver bli varm igen, till { $until }.
refusal-unsafe = Det här programmet kan inte startas:
refusal-malformed = Det här programmet är inte rätt uppbyggt: { $problem }
refusal-out-of-bounds = { $field } måste vara från { $low } till { $high }.
refusal-onset-ahead = Smärtan kan inte ha börjat i framtiden.
refusal-programme-over = Det har gått för lång tid sedan det började: inget av programmet är kvar.
refusal-no-such-choice = I det här steget kan du välja: { $choices }.
refusal-nothing-to-undo = Det finns inget att ångra.
field-minutes = Antalet minuter
field-score = Smärtskattningen
field-note = Noteringens längd
refusal-nothing-to-amend = Det finns inget att ändra där: posten finns inte, eller så står det redan så.
refusal-under-way = Den omgången är inte över än. Gör klart den först.
refusal-no-room = Den måste ligga mellan { $from } och { $to }: före och efter låg något annat på, eller så kan inget ha legat på.
refusal-step-is = { $minutes ->
    [one] Det här steget är en minut.
   *[other] Det här steget är { $minutes } minuter.
}
refusal-not-so-long-ago = { $minutes ->
    [0] Det har inte legat på en minut än.
    [one] Det har bara legat på i en minut.
   *[other] Det har bara legat på i { $minutes } minuter.
}
refusal-on-for = { $minutes ->
    [one] Räknat från { $since } kan det ha legat på i en minut.
   *[other] Räknat från { $since } kan det ha legat på i 1 till { $minutes } minuter.
} Om det lades på tidigare, ange sedan när.
refusal-time-not-up = Tiden är inte slut än: den är slut kl. { $until }.

## What the person did, as it is told when it is noted or taken back

act-noted = Noterat: { $what }.
act-taken-back = Ångrat: { $what }.
act-on = { $what ->
    [heat] värme på kl. { $time }
    [massage] ismassage från kl. { $time }
   *[cold] kyla på kl. { $time }
}
act-off = { $what ->
    [heat] värme borttagen kl. { $time }
    [massage] ismassage till kl. { $time }
   *[cold] kyla borttagen kl. { $time }
}
act-off-unknown = { $what ->
    [heat] värme borttagen, ingen vet sedan när
    [massage] ismassage över, ingen vet sedan när
   *[cold] kyla borttagen, ingen vet sedan när
}
act-skin-fine = huden ser bra ut
act-later = senare, kl. { $time }
act-skipped = en omgång överhoppad
act-paused = pausen
act-resumed = slutet på pausen
act-kept = fortsätta som förut
act-switched-heat = bytet till värme
act-switched = bytet till nästa fas
act-finished = slutet på programmet
act-stopped = slutet på sessionen
act-pain = smärta { $score }
act-pain-before = smärta { $score } före
act-pain-after = smärta { $score } efter
act-correction = rättelsen av nummer { $number }
act-pain-correction = rättelsen av smärtskattning { $number }
act-pain-dropped = smärtskattning { $number } är borttagen ur dagboken
act-amended = Nummer { $number }: på från { $from } till { $to }, { $mins } min.
act-amended-unknown = Nummer { $number }: på kl. { $from }, ingen vet hur länge.
act-amended-not-done = Nummer { $number }: inte gjord.
act-pain-amended = Smärtskattning { $number }: { $score } av 10.

# (session end)


## Reminders: notifications and their buttons

reminder-ready-cold-title = Redo för nästa omgång kyla
reminder-ready-heat-title = Redo för nästa omgång värme
reminder-first-cold-title = Redo för första kylan
reminder-first-heat-title = Redo för första värmen
reminder-due-cold-title = Dags för kyla
reminder-due-heat-title = Dags för värme
reminder-skin-check-title = Titta på huden
reminder-remove-cold-title = Ta bort kylan
reminder-remove-heat-title = Ta bort värmen
reminder-switch-heat-title = Byta till värme?
reminder-switch-title = Byta till nästa fas?
reminder-go-on-title = Fortsätta så här?
reminder-switched-heat-title = Slut på kylan. Värme från och med nu.
reminder-switched-title = Nästa fas har börjat
reminder-missed-title =
    { $count ->
        [one] En omgång missad
       *[other] { $count } omgångar missade
    }
reminder-finished-title = Programmet är klart
reminder-first-body = När du är redo. { $minutes } minuter, med ett tyg emellan.
reminder-ready-body = { $minutes } minuter, med ett tyg emellan. När som helst fram till kl. { $due }.
reminder-due-body = Huden normal igen? Tyget på plats? Då { $minutes } minuter.
reminder-skin-first = Den förra låg på för länge. Titta på huden först.
reminder-skin-check-body = Vit, vaxartad, blåsor eller stickningar? Ta då genast bort kylan eller värmen.
reminder-remove-body =
    { $over ->
        [0] { $minutes } minuter har gått.
        [one] De { $minutes } minuterna var slut kl. { $end }. Det är en minut över tiden.
       *[other] De { $minutes } minuterna var slut kl. { $end }. Det är { $over } minuter över tiden.
    }
reminder-remove-long = De { $minutes } minuterna var slut kl. { $end }. Det är { $over } över tiden.
reminder-remove-unsure-body = Har legat på sedan kl. { $since } enligt klockan, men klockan går inte att lita på efter omstarten.
reminder-switch-body = Från och med nu är värme lämpligt. Utan svar sker bytet av sig självt { $hours } timmar efter att smärtan började.
reminder-go-on-body = Det har gått ett tag. Hjälper det? Inget mer planeras förrän du svarar.
reminder-finished-body =
    { $done ->
        [one] En omgång gjord. Översikten visar om den hjälpte.
       *[other] { $done } omgångar gjorda. Översikten visar om de hjälpte.
    }
reminder-next-body = Nästa: { $time }.
reminder-missed-since =
    { $count ->
        [one] En omgång har missats under tiden.
       *[other] { $count } omgångar har missats under tiden.
    }
button-start = Starta
button-later = Senare
button-skip = Hoppa över
button-skin-fine = Bra
button-stop-now = Ta bort
button-off-now = Borttagen nu
button-off-on-time = Togs bort i tid
button-off-unknown = Vet inte när
button-heat = Värme
button-cold = Kyla
button-finish = Avsluta
button-stay-cold = Fortsätt med kyla
button-stay-heat = Fortsätt med värme
button-open = Öppna
button-open-summary = Öppna översikt

# (reminders end)


## The agent: problems it reports

awake-reason = Något ligger på huden och måste tas bort i tid
agent-autostart-reason = Ditt pågående program fortsätter efter en omstart
tray-on = { $what ->
    [heat] Värme på. Ta bort kl. { $time }.
    [massage] Ismassage till kl. { $time }
   *[cold] Kyla på. Ta bort kl. { $time }.
}
tray-resting = Vila
tray-waiting = { $what ->
    [heat] Värme, när du är redo
   *[cold] Kyla, när du är redo
}
tray-paused = Pausat. Inga påminnelser.
button-pause = Pausa
button-resume = Fortsätt

agent-history-waits = { $why } Allt fortsätter i minnet så länge. Ett nytt försök görs av sig självt; tills dess väntar { $count ->
    [one] en post
   *[other] { $count } poster
} på att sparas, och skulle försvinna om datorn stängdes av.

agent-other-version-newer = Agenten som körs är Poultice { $agent }, det här är den äldre { $own }. Din session fortsätter. Stäng det här fönstret och öppna Poultice igen.

# (agent end)


## The store: settings and history

store-dirs-no-home = Ingen hemmapp är känd. Ange en mapp med --dir.
store-dirs-nowhere = Mappen { $path } går inte att hitta: { $error }. Ange hela sökvägen.
store-dirs-create = Mappen { $path } går inte att använda: { $error }. Kontrollera vem som får skriva där, eller ange en annan med --dir.
store-dirs-not-ours = Mappen { $path } tillhör någon annan. Ta bort den, eller ange en annan med --dir.
store-io-missing = { $path } finns inte.
store-io-denied = { $path }: du får inte läsa eller skriva den ({ $error }). Kontrollera vem som äger den.
store-io = { $path }: { $error }. Kontrollera vem som får skriva där, och att disken har plats.
store-reason-not-text = det är inte text
store-reason-too-large = det är för långt
store-settings-unknown-key = { $path }, rad { $line }: inget här heter { $key }. Det får stå kvar i filen.
store-settings-bad-value = { $path }, rad { $line }: { $key } kan inte vara { $value }. Tillåtet: { $allowed }. Det vanliga värdet används.
store-settings-set-aside = Inställningarna i { $path } går inte att läsa: { $reason }. De sparas som { $aside }. De vanliga värdena används.
store-settings-syntax = rad { $line } är inte TOML: { $message }
store-settings-cant-read = Inställningarna i { $path } går inte att läsa: { $error }. De vanliga värdena används.
store-settings-no-such-key = Det finns ingen inställning { $key }.
store-settings-not-allowed = { $key } kan inte vara { $value }. Tillåtet: { $allowed }.
store-allowed-whole = ett heltal från { $min } till { $max }
store-allowed-flag = on eller off
store-allowed-one-of = något av { $words }
store-allowed-sleep = klockslag som 22:30-07:00, eller off
store-allowed-text = en rad, högst { $max } tecken
store-setting-sleep = När du sover. Då kommer ingen påminnelse om en ny omgång.
store-setting-due-repeat-mins = Minuter mellan två påminnelser om att det är dags för en omgång.
store-setting-due-repeats = Hur många gånger den påminnelsen upprepas.
store-setting-removal-repeat-secs = Sekunder mellan två larm om att ta bort kylan eller värmen.
store-setting-snooze-mins = Hur många minuter ”senare” är.
store-setting-skin-check-mins = Minuter tills du blir ombedd att titta på huden.
store-setting-switch-policy = Från kyla till värme: fråga, så tidigt som möjligt eller så sent som möjligt.
store-setting-sound = Om påminnelser ska ge ljudsignal.
store-setting-volume = Hur starka ljudsignalerna är, i procent.
store-setting-theme = Fönstrets färger.
store-setting-language = Språket i texterna.
store-setting-text-percent = Textens storlek, i procent.
store-setting-reduced-motion = Om fönstret ska hålla sig stilla.
store-setting-speech = Om påminnelser ska läsas upp.
store-setting-tray = Om en ikon ska visas i systemfältet.
store-setting-autostart = Om en pågående session ska fortsätta av sig själv efter en inloggning.
store-setting-respect-do-not-disturb = Om påminnelser att lägga på något ska vänta medan skrivbordet är inställt på ”stör ej”.
store-setting-last-site = Var det gjorde ont senast.
store-setting-last-protocol = Upplägget du startade senast.
store-protocol-skipped = { $path } utelämnas. { $reason }
store-protocol-unusable = { $path }: { $reason }
store-protocol-not-text = Det är inte text.
store-protocol-too-large = Det är för långt.
store-protocol-cant-read = Det går inte att läsa: { $error }.
store-protocol-built-in-id = Id:t { $id } tillhör ett upplägg som följer med Poultice. Välj ett annat.
store-protocol-id-taken = { $other } har också id:t { $id }. Välj ett annat.
store-protocol-other-name = { $path } borde heta { $id }.toml, efter sitt id. Det fungerar ändå.
store-protocol-not-found = Det finns inget upplägg och ingen fil som heter { $wanted }.
store-protocol-bad-id = { $id } kan inte vara ett id. Använd små bokstäver a till z, siffror och bindestreck.
store-protocol-exists = { $path } finns redan. Välj ett annat id, eller säg att det får ersättas.
store-history-newer = Historiken { $path } kommer från en nyare Poultice. Uppdatera Poultice för att läsa den. Inget har ändrats.
store-history-corrupt = Historiken { $path } är skadad: { $reason }. Agenten lägger undan den nästa gång den startar.
store-history-row = I historiken { $path }, tabell { $table }, session { $session }, går post { $seq } inte att läsa: { $reason }. En säkerhetskopia kan vara hel.
store-history-row-session = I historiken { $path }, tabell { $table }, går session { $session } inte att läsa: { $reason }. En säkerhetskopia kan vara hel.
store-history-conflict = Historiken { $path } har något annat som post { $seq } i session { $session }. Körs en annan agent?
store-history-gap = I historiken { $path } saknas post { $expected } i session { $session } före post { $found }.
store-history-no-session = I historiken { $path } saknas början av session { $session }.
store-history-no-backup = Det finns ingen säkerhetskopia i { $path }.
store-history-recovered = Historiken var skadad: { $reason }. Den sparas som { $aside }. En ny, tom historik ligger på dess plats.
store-history-recovered-backup = Historiken var skadad: { $reason }. Den sparas som { $aside }. Den senaste säkerhetskopian är { $backup }: du kan återställa den.
store-backup-sessions =
    { $count ->
        [0] ingen session
        [one] en session
       *[other] { $count } sessioner
    }
store-backup-unreadable = går inte att läsa
store-size-kb = { $size } kB
store-size-mb = { $size } MB
store-allowed-command = en lista med texter: kommandot, sedan dess argument

# (store end)


## Window: everywhere

window-pain-score = Smärta { $score } av 10
window-pain-least = ingen smärta
window-pain-most = värsta tänkbara
window-less = { $what }: mindre
window-more = { $what }: mer

window-sort = Sortera efter { $what }
window-sorted-down = sorterat, mest eller nyast först
window-sorted-up = sorterat, minst eller äldst först

window-screen-now = Nu
window-screen-programme = Program
window-screen-record = Dagbok
window-screen-protocols = Upplägg
window-screen-help = Hjälp
window-screen-settings = Inställningar
window-screen-doctor = Kontrollera allt
window-undo = Ångra
window-show = Visa
window-check = Kontrollera
window-agent-lost = Inget svar från delen som påminner. Den startas igen.
window-problem-notifications = Notiser fungerar inte här. Fönstret och ljudet påminner i stället.
window-problem-sound = Det finns inget ljud. Notisen och fönstret påminner i stället.
window-problem-history = Det som händer kan inte sparas på disk just nu. { $detail }
window-problem-history-set-aside = Historiken var skadad och har lagts undan. { $detail }
window-problem-settings = Det är ett fel i inställningsfilen. { $detail }
window-problem-clock = Klockan kan inte stämma efter omstarten. Hur länge kylan eller värmen låg på är en gissning.
window-not-sent = Det noterades inte: delen som påminner svarar inte.
window-not-understood = Det noterades inte. { $why }
window-protocol-saved = Sparat.
window-protocol-deleted = Borttaget.
window-done-removed = Borttagen. Noterat.
window-done-removed-after = Borttagen. Noterat: { $span }.
window-done-skipped = Den här hoppas över.
window-done-snoozed = Du får en påminnelse senare.
window-done-switched = Bytt.
window-done-kept = Det förblir som det är.
window-done-stopped = Sessionen är avslutad. Det som noterats finns kvar.
window-done-amended = Rättat.
window-done-pain-dropped = Smärtskattningen är borttagen.
window-done-pain = Smärta { $score } av 10, noterat.
window-shortcuts = Tangenter
window-key-space = Blanksteg
window-key-escape = Esc
window-key-screens = 1–7
window-key-ctrl = Ctrl+{ $key }
window-does-primary = Den stora knappen
window-does-later = Senare
window-does-skip = Hoppa över
window-does-pause = Pausa, fortsätt
window-does-skin-fine = Huden ser bra ut
window-does-keep = Fortsätt som nu
window-does-undo = Ångra
window-does-floor = Tiden på håll
window-does-leave = Lämna
window-does-screens = Vyerna, i ordning
window-does-commands = Sök kommando
window-does-list = De här tangenterna
commands-none = Det finns inget kommando med det namnet.
commands-turn-on = { $what }: slå på
commands-turn-off = { $what }: stäng av
window-problem-autostart = Poultice startar inte av sig själv efter nästa inloggning. { $detail }
window-problem-hooks = Ett av dina kommandon för en påminnelse fungerade inte. { $detail }
window-problem-speech = Påminnelsen kunde inte läsas upp. { $detail }

# (window end)


## Window: start

start-title = Starta
start-where = Var?
start-lower-back = Ländrygg
start-neck = Nacke
start-knee = Knä
start-ankle = Fotled
start-other-place = Annat…
start-where-other = Var det gör ont
start-since = Sedan när?
start-since-now = Nyss
start-since-six = 6 tim sedan
start-since-yesterday = I går
start-since-pick = Välj…
start-since-days = Dygn sedan
start-since-hours = Timmar sedan
start-unit-days = { $days ->
    [one] dygn
   *[other] dygn
}
start-unit-hours = tim sedan
start-since-morning = I morse
start-since-hour = Timme på dygnet
start-unit-hour = :00
start-since-is = { $days ->
    [0] Det är i dag kl. { $time }.
    [1] Det är i går kl. { $time }.
   *[other] Det är för { $days } dygn sedan, { $day } { $time }.
}
start-since-by-clock = Som klockslag…
start-since-by-hours = Som timmar sedan…
start-injury = Ny skada eller svullnad?
start-injury-fresh = Ny skada
start-injury-swelling = Svullnad
start-injury-neither = Nej: muskelkramp
start-why-injury = Förslag: vid en ny skada kommer kyla först, i 48 till 72 timmar.
start-why-spasm = Förslag: det vanliga sättet att börja. Vid muskelkramp är värme ett lika bra val.
start-why-late = Förslag: när det har gått 48 timmar sedan smärtan började är värme det brukliga rådet.
start-others = Brukliga råd, inte bevisade. Andra upplägg…
start-fewer = Färre upplägg
start-other = { $rhythm }. Från: { $sources }.
start-source = Från: { $source }
start-read = Jag har läst detta och startar ändå
start-not-cold = Inte vid Raynauds fenomen, dålig blodcirkulation, domnad hud eller hjärtsjukdom, utan att fråga först.
start-not-heat = Inte på en ny svullnad, domnad hud, en infektion eller vid dålig blodcirkulation, utan att fråga först.
start-list = Hela listan
start-list-close = Stäng listan
start-item = • { $words }
start-go = Inget av detta: starta
start-read-first = Läs först varningen ovan.
start-refused = Det här kan inte startas. Orsaken står ovan.
start-preview = De närmaste dagarna
start-preview-today = I dag { $time }
start-preview-on = { $what ->
    [heat] värme på, { $mins } min
    [massage] ismassage, { $mins } min
   *[cold] kyla på, { $mins } min
}
start-preview-again = { $what ->
    [heat] värme igen
    [massage] ismassage igen
   *[cold] kyla igen
}
start-preview-sleep = du sover
start-preview-choice = { $what ->
    [heat] värme, eller som förut
   *[cold] kyla, eller som förut
}
start-preview-switch = { $what ->
    [heat] värme från och med nu
   *[cold] kyla från och med nu
}
start-preview-finish = klart
start-preview-pace = Från alltid tidigast till alltid senast.
start-preview-at = { $time } · { $hours } tim

# (window-start end)


## Window: now

now-title = Nu
now-floor = Tiden på håll
now-subline-short = { $span } sedan det började
now-subline = { $name } · { $span } sedan det började
now-strip = { $now } av { $all } timmar
now-strip-began = Början
now-strip-end = Dag { $day }
now-today = I dag
now-today-empty = Inget mer i dag.
now-day-on = på nu
now-day-ready = redo
now-day-unknown = okänt
now-day-no-answer = inget svar
now-day-suspended = datorn sov
now-day-off = datorn av
now-day-skipped = överhoppad
now-day-asleep = sömn
now-day-window = { $from }–{ $by }
now-on = { $what ->
    [heat] Värme på. Ta bort { $time }.
    [massage] Ismassage. Klart { $time }.
   *[cold] Kyla på. Ta bort { $time }.
}
now-left = kvar av { $mins } min
now-look-at-skin = Titta på huden. Vit, vaxartad, blåsor eller stickningar? Ta bort det.
now-take-off = Ta bort den nu
now-remove = { $what ->
    [heat] Ta bort värmen. De { $mins } minuterna var slut { $time }.
    [massage] Sluta med ismassagen. De { $mins } minuterna var slut { $time }.
   *[cold] Ta bort kylan. De { $mins } minuterna var slut { $time }.
}
now-remove-unsure = { $what ->
    [heat] Ta bort värmen. Efter omstarten vet ingen hur länge den har legat på.
    [massage] Sluta med ismassagen. Efter omstarten vet ingen hur länge den har pågått.
   *[cold] Ta bort kylan. Efter omstarten vet ingen hur länge den har legat på.
}
now-over = utöver { $mins } min
now-is-off = Borttagen nu
now-was-off-on-time = Den togs bort i tid
now-was-off-ago = { $mins ->
    [one] Den togs bort för en minut sedan
   *[other] Den togs bort för { $mins } minuter sedan
}
now-is-off-unknown = Borttagen, oklart sedan när
now-off-when = När togs den egentligen bort?
now-off-now = Nyss
now-off-on-time = I tid, { $time }
now-off-ago = Minuter sedan…
now-off-unknown = Vet inte
now-off-ago-name = Borttagen sedan
now-unit-min = min
now-unit-min-ago = min
now-rest = { $what ->
    [heat] Vila. Värme igen från { $from }, senast { $by }.
    [massage] Vila. Ismassage igen från { $from }, senast { $by }.
   *[cold] Vila. Kyla igen från { $from }, senast { $by }.
}
now-rest-exactly = { $what ->
    [heat] Vila. Värme igen { $from }.
    [massage] Vila. Ismassage igen { $from }.
   *[cold] Vila. Kyla igen { $from }.
}
now-asleep = { $what ->
    [heat] Sov gott. Värme igen från { $from }.
    [massage] Sov gott. Ismassage igen från { $from }.
   *[cold] Sov gott. Kyla igen från { $from }.
}
now-after-night = { $what ->
    [heat] Det räcker för i dag. Efter natten: värme från { $from }.
    [massage] Det räcker för i dag. Efter natten: ismassage från { $from }.
   *[cold] Det räcker för i dag. Efter natten: kyla från { $from }.
}
now-enough-today = { $what ->
    [heat] Det räcker för i dag. Värme igen från { $from }.
    [massage] Det räcker för i dag. Ismassage igen från { $from }.
   *[cold] Det räcker för i dag. Kyla igen från { $from }.
}
now-short-pause = { $what ->
    [heat] En kort paus. Värme igen { $from }.
    [massage] En kort paus. Ismassage igen { $from }.
   *[cold] En kort paus. Kyla igen { $from }.
}
now-until-next = { $what ->
    [heat] till nästa omgång värme
    [massage] till nästa ismassage
   *[cold] till nästa omgång kyla
}
now-again-from = { $what ->
    [heat] Värme igen från { $time }
    [massage] Ismassage igen från { $time }
   *[cold] Kyla igen från { $time }
}
now-first = { $what ->
    [heat] Värmedynan till hands? När du är redo.
    [massage] Isen till hands? När du är redo.
   *[cold] Kylpåse och tyg till hands? När du är redo.
}
now-ready = { $what ->
    [heat] Redo för värme. Senast { $by }.
    [massage] Redo för ismassage. Senast { $by }.
   *[cold] Redo för kyla. Senast { $by }.
}
now-due = { $what ->
    [heat] Dags för värme. Det var dags { $time }.
    [massage] Dags för ismassage. Det var dags { $time }.
   *[cold] Dags för kyla. Det var dags { $time }.
}
now-step-due = { $what ->
    [heat] Nu värmen.
    [massage] Nu ismassagen.
   *[cold] Nu kylan igen.
}
now-snoozed = { $what ->
    [heat] Värmen kan vänta. Du får en påminnelse { $time }.
    [massage] Ismassagen kan vänta. Du får en påminnelse { $time }.
   *[cold] Kylan kan vänta. Du får en påminnelse { $time }.
}
now-to-start = { $what ->
    [heat] värme
    [massage] ismassage
   *[cold] kyla
}
now-start = { $what ->
    [heat] Huden normal, inte för varmt: starta { $mins } min
    [massage] Huden normal, håll isen i rörelse: starta { $mins } min
   *[cold] Huden normal, tyget på: starta { $mins } min
}
now-start-early = { $what ->
    [heat] Starta tidigare: huden normal, inte för varmt, { $mins } min
    [massage] Starta tidigare: huden normal, håll isen i rörelse, { $mins } min
   *[cold] Starta tidigare: huden normal, tyget på, { $mins } min
}
now-early = Huden har vilat tillräckligt länge: du kan också starta nu.
now-early-night = Vaken? Du kan också starta nu.
now-start-short = { $what ->
    [heat] Starta värme, { $mins } min
    [massage] Starta ismassage, { $mins } min
   *[cold] Starta kyla, { $mins } min
}
now-later = Senare ({ $span })
now-skip = Hoppa över
now-pause = Pausa
now-stop = Avsluta…
now-stop-sure = Avsluta den här sessionen? Det som noterats finns kvar.
now-stop-yes = Avsluta
now-stop-no = Fortsätt
now-more = Mer
now-switch-sure = Lämna den här fasen av programmet nu, i förtid? Du kan ta tillbaka det med Ångra.
now-skin-fine = Huden ser bra ut
now-which = Med vad?
now-how-long = Hur länge
now-paused-big = Pausat
now-paused-caption = inga påminnelser
now-paused = Inga påminnelser förrän du fortsätter.
now-resume = Fortsätt
now-switch = { $what ->
    [heat] { $hours } timmar har gått. Byta till värme, eller fortsätta med kyla?
   *[cold] { $hours } timmar har gått. Byta till kyla, eller fortsätta med { $stay ->
        [heat] värme
       *[cold] kyla
    }?
}
now-switch-by-itself = Utan svar sker bytet av sig självt, { $time }.
now-finish-question = { $hours } timmar har gått. Avsluta, eller fortsätta så här?
now-go-on = { $what ->
    [heat] Hjälper värmen? Inget planeras förrän du svarar.
    [massage] Hjälper ismassagen? Inget planeras förrän du svarar.
   *[cold] Hjälper kylan? Inget planeras förrän du svarar.
}
now-hours-caption = sedan det började
now-switch-to = { $what ->
    [heat] Byt till värme
    [massage] Byt till ismassage
   *[cold] Byt till kyla
}
now-finish = Avsluta
now-stay = { $what ->
    [heat] Fortsätt med värme
    [massage] Fortsätt med ismassage
   *[cold] Fortsätt med kyla
}
now-go-on-with = { $what ->
    [heat] Fortsätt med värme
    [massage] Fortsätt med ismassage
   *[cold] Fortsätt med kyla
}
now-switched = { $what ->
    [heat] Slut på kylan. Från och med nu är det värme.
   *[cold] Nästa fas har börjat.
}
now-missed = Den senaste missades. Inget är förlorat: rytmen fortsätter.
now-pain-before = Hur ont gör det nu?
now-pain-after = Hur ont gör det efteråt?
now-pain-note = En notering, om du vill
now-pain-keep = Notera
now-pain-drop = Inte nu
now-finished = Programmet är slut.
now-finished-caption = klart
now-counts = { $done ->
    [one] { $done } gjord
   *[other] { $done } gjorda
} · { $missed ->
    [one] { $missed } missad
   *[other] { $missed } missade
} · { $skipped ->
    [one] { $skipped } överhoppad
   *[other] { $skipped } överhoppade
} · { $asleep } under sömn
now-pain-change = Smärta: { $first } av 10 i början, { $last } i slutet.
now-pain-unknown = För få smärtskattningar för att säga om det hjälpte.
now-new-session = Ny session
now-see-record = Se dagboken
now-when-help = När du ska söka hjälp
floor-idle = Ingen session pågår.
floor-leave = Esc: tillbaka
floor-space = Blanksteg · { $what }

# (window-now end)


## Window: programme

programme-title = Program
programme-legend = Varje rad är en dag. Fyllt är gjort, streckat kommer. Tryck på en tidigare omgång för att rätta den.
programme-none = Det finns inget program att visa.
programme-preview = Inget pågår. Så här skulle ”{ $name }” gå om det började nu.
programme-preview-note = En förhandsvisning i den långsammaste takten. Inget av det händer förrän du startar.
programme-to-start = Välj och starta
programme-day = Dag { $number }
programme-window = { $low }–{ $high } tim
programme-story = { $day }, { $time }, { $what }: { $came }
programme-story-on = på nu, { $planned } min planerat.
programme-story-done = { $minutes } av { $planned } min.
programme-story-unknown = { $planned } min planerat, ingen vet hur länge det låg på.
programme-story-skipped = överhoppad.
programme-story-asleep = inföll under din sömn.
programme-story-pain = Smärta { $before } → { $after }.
programme-story-pain-before = Smärta före: { $score }.
programme-story-pain-after = Smärta efter: { $score }.
programme-story-coming = { $day }, { $from } till { $to }: { $what }, { $minutes } min.
programme-story-coming-at = { $day }, { $time }: { $what }, { $minutes } min.
programme-missed-no-answer = inget svar
programme-missed-suspended = datorn sov
programme-missed-off = datorn var avstängd
programme-sum-done = { $count ->
    [one] { $count } gjord
   *[other] { $count } gjorda
}
programme-sum-missed = { $count ->
    [one] { $count } missad
   *[other] { $count } missade
}
programme-sum-skipped = { $count ->
    [one] { $count } överhoppad
   *[other] { $count } överhoppade
}
programme-sum-cold = ca { $count } med kyla kvar
programme-sum-heat = ca { $count } med värme kvar
programme-sum-cold-then-heat = ca { $count } med kyla kvar, sedan värme
programme-sum-over = programmet är slut
programme-sum-paused = pausat

# (window-programme end)


## Window: record

record-title = Dagbok
record-none = –
record-on-now = på, av { $planned }
record-minutes = { $real } av { $planned }
record-skin-fine = bra
record-missed = Missad
record-skipped = Överhoppad
record-asleep = Sömn
record-pain = { $before } → { $after }
record-pain-alone = Smärta noterad
record-when = När
record-what = Vad
record-mins = Minuter
record-pain-column = Smärta
record-skin = Hud
record-note = Notering
record-empty = Inget är noterat än. Det du gör, och hur ont det gör före och efter, kommer att stå här.
record-effect-rule = Mindre än 2 poäng säger lite (Farrar 2001).
record-effect-none = För tidigt att säga vad som hjälper.
record-effect-none-note = Notera smärtan före och efter en omgång, så visas det här.
record-plot = Smärta över tid
record-plot-note = 0 ingen smärta, 10 värsta tänkbara. Ofylld före, fylld efter. Inom bandet: ingen tydlig förändring.
record-plot-empty = Ingen smärta noterades i det här programmet.
record-plot-before = före
record-plot-after = efter
record-plot-between = emellan
record-plot-point = { $when }: smärta { $score }, { $of }
record-plot-switch-heat = Byte till värme
record-plot-switch-cold = Byte till kyla
record-plot-switch = Nästa fas
record-log = Notera smärta
record-log-question = Hur ont gör det nu?
record-log-note = Notering
record-log-hint = vad du gjorde, vad som hjälpte
record-log-save = Notera
record-log-cancel = Avbryt
record-session = Vilket program
record-session-now = Det här
record-session-past = { $day }: { $name }
record-amended = rättat i efterhand
record-share = Dela
record-share-close = Stäng
record-share-report = För vården
record-share-report-note = Två sidor: vad som gjordes, och om det hjälpte.
record-share-name = Vems rapport det är
record-share-name-hint = namn, eller tomt för en rad att skriva på
record-share-report-show = Öppna rapporten
record-share-pdf = Spara som PDF
record-share-html = Spara som webbsida
record-share-calendar = För din kalender
record-share-calendar-note = Påminnelserna som återstår, även för telefonen. Exportera igen när tiderna har flyttats.
record-share-calendar-show = Öppna i kalendern
record-share-calendar-save = Spara kalenderfilen
record-share-data = Hela dagboken
record-share-data-note = Alla program, som tabeller för ett kalkylblad, eller allt, för att läsas in på en annan dator.
record-share-table = Spara omgångar (CSV)
record-share-pain = Spara smärtskattningar (CSV)
record-share-json = Spara allt (JSON)
record-share-in = Läs in en export
record-press = Tryck på en rad för att rätta den.

repair-title = Rätta
repair-question = Hur var det egentligen?
repair-on = På huden
repair-unknown = På, ingen vet hur länge
repair-not-done = Inte gjord
repair-since = Lades på
repair-since-wrong = Skriv tiden som 14:20.
repair-minutes = Minuter på huden
repair-min = min
repair-save = Spara
repair-cancel = Avbryt
repair-delete = Ta bort
repair-pain = Smärta { $score } av 10, { $of }
repair-pain-scores = Smärtskattningar
repair-pain-question = Hur ont gjorde det?
repair-under-way = Den är inte över än. Gör klart den först.

# (window-record end)


## Window: protocols

protocols-title = Upplägg
protocols-line = De inbyggda är som källorna anger. Dina egna kan vara vad som helst inom gränserna.
protocols-own = Dina egna
protocols-own-none = Inga än. Kopiera ett inbyggt och ändra det du behöver.
protocols-new = Nytt upplägg
protocols-open-file = Öppna en fil
protocols-save-file = Spara som fil
protocols-file-bad-note = Inget har ändrats. Rätta filen och öppna den igen.
protocols-built-in = Inbyggda
protocols-read = Läs
protocols-read-from = Från { $sources }
protocols-back = ‹ Tillbaka
protocols-evidence = Hur säkert det är
protocols-evidence-none = Inget sägs om det.
protocols-sources = Källor
protocols-sources-none = Inga angivna.
protocols-id = Namn i filer och på kommandoraden: { $id }
protocols-use = Välj det här
protocols-edit = Redigera
protocols-duplicate = Kopiera och redigera
protocols-delete = Ta bort
protocols-delete-sure = Ta bort ”{ $name }”? Ett program som pågår med det fortsätter.
protocols-delete-yes = Ja, ta bort
protocols-delete-no = Behåll
protocols-part = { $number }. { $what }
protocols-on = På
protocols-then = Sedan
protocols-or = eller
protocols-step = { $what } { $mins } min
protocols-rest = Vila
protocols-rest-removal = { $mins } min efter att det togs bort
protocols-rest-start = { $mins } min efter att det lades på
protocols-until = Slutar
protocols-until-window = mellan { $low } och { $high } tim efter att smärtan började
protocols-until-hours = { $hours } tim efter att smärtan började
protocols-until-day = i slutet av dag { $day } efter att smärtan började
protocols-until-count = { $count ->
    [one] när det har gjorts en gång
   *[other] när det har gjorts { $count } gånger
}
protocols-until-asked = när du slutar; du får frågan { $hours } tim efter att smärtan började
protocols-until-asked-day = när du slutar; du får frågan efter dag { $day }
protocols-until-stopped = när du slutar
protocols-per-day = Om dagen
protocols-per-day-count = { $count ->
    [one] högst en gång
   *[other] högst { $count } gånger
}
protocols-copy-name = { $name } (eget)
protocols-copy-title = Kopia av { $name }
protocols-copy-summary = Gjort av ”{ $name }”.
protocols-edit-title = Redigera
protocols-new-title = Nytt upplägg
protocols-undo = Ångra
protocols-redo = Gör om
protocols-name = Namn
protocols-id-name = Kortnamn
protocols-id-note = För filer och kommandoraden: a till z, 0 till 9, bindestreck.
protocols-id-taken = Ett annat upplägg har det här kortnamnet.
protocols-summary = Vad det är till för
protocols-save = Spara
protocols-faults = Det kan inte sparas än: { $count ->
    [one] ett fel.
   *[other] { $count } fel.
}
protocols-add-part = Lägg till fas
protocols-remove-part = Ta bort fas { $number }
protocols-add-step = Lägg till steg
protocols-remove-step = Ta bort steg { $number }
protocols-step-number = Steg { $number }
protocols-add-or = Erbjud något annat i stället
protocols-remove-or = Ta bort det här valet
protocols-what = Vad som läggs på
protocols-minutes = Minuter
protocols-unit-min = min
protocols-unit-h = tim
protocols-unit-times = ggr
protocols-least = { $what }, minst
protocols-most = { $what }, högst
protocols-to = till
protocols-from = Räknas från
protocols-from-removal = När det tas bort
protocols-from-start = När det läggs på
protocols-until-form-hours = Vid viss timme
protocols-until-form-count = Efter visst antal
protocols-until-form-stop = När du slutar
protocols-hours = Timmar sedan det började
protocols-times = Antal gånger
protocols-ask = Fråga om du vill fortsätta
protocols-ask-hours = Fråga efter
protocols-per-day-limit = Begränsa antalet om dagen
protocols-strip = Om det börjar nu
protocols-strip-none = Det kan inte startas som det är.
protocols-strip-gap = { $count ->
    [one] En dag är utelämnad här.
   *[other] { $count } dagar är utelämnade här.
}
protocols-leave-sure = Det finns ändringar som inte är sparade.
protocols-leave-yes = Lämna utan att spara
protocols-leave-no = Stanna

# (window-protocols end)


## Window: settings

settings-title = Inställningar
settings-line = Varje ändring gäller genast, även för ett pågående program.
settings-file = Sparas i { $path }
settings-group-sleep = Sömn
settings-group-reminders = Påminnelser
settings-group-sound = Ljud
settings-group-look = Utseende
settings-unit-min = min
settings-unit-times = ggr
settings-unit-secs = s
settings-unit-percent = %
settings-sleep = Sovtid
settings-sleep-note = Då kommer inga påminnelser om nya omgångar. ”Ta bort” hörs alltid.
settings-sleep-hours = Från och till
settings-sleep-from = Sovtiden börjar
settings-sleep-to = Sovtiden slutar
settings-sleep-form = Skriv tider som 22:30 och 7:00. Inget har ändrats.
settings-sleep-same = Båda tiderna är lika. Inget har ändrats.
settings-due-every = Påminn igen efter
settings-due-every-note = När det är dags för en omgång och ingen svarar.
settings-due-times = Antal upprepningar
settings-due-times-note = Sedan räknas den som missad.
settings-removal = ”Ta bort” igen efter
settings-removal-note = Tills någon svarar, dag som natt.
settings-snooze = Senare betyder
settings-snooze-note = Hur länge en påminnelse väntar när du väljer Senare.
settings-skin = Titta på huden efter
settings-skin-note = En tyst påminnelse medan kylan eller värmen ligger på.
settings-switch = När värme får börja
settings-switch-note = Vid den sista gränsen sker bytet av sig självt.
settings-switch-ask = Fråga mig
settings-switch-early = Genast
settings-switch-late = Sent
settings-sound = Ljudsignal
settings-sound-note = Tre korta ljud: lägg på, ta bort, obs.
settings-speech = Upplästa påminnelser
settings-speech-note = En röst säger vad du ska göra. I Linux behövs speech-dispatcher.
settings-volume = Volym
settings-try = Prova
settings-theme = Färger
settings-theme-system = System
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-language = Språk
settings-disturb = Respektera stör ej
settings-disturb-note = ”Redo” och ”Dags” väntar tills det är över. ”Ta bort” väntar aldrig.
settings-text = Textstorlek
settings-text-note = Allt i fönstret växer med den.
settings-motion = Håll stilla
settings-motion-note = Inget rör sig i fönstret utom nedräkningen.
settings-group-start = Start
settings-site = Var det gjorde ont senast
settings-site-note = Ifyllt åt dig när du startar.
settings-programme = Upplägg
settings-programme-note = Erbjuds först när du startar.
settings-programme-none = Inget än
settings-group-home = Skrivbord
settings-tray = Ikon i systemfältet
settings-tray-note = Visar läget, och samma knappar, bredvid klockan.
settings-autostart = Fortsätt efter omstart
settings-autostart-note = Medan ett program pågår kommer påminnelserna tillbaka efter nästa inloggning.

# (window-settings end)


## Window: help

help-title = När du ska söka hjälp
help-lead = Vart och ett av dessa tecken är viktigare än programmet. Avbryt det och sök hjälp.
help-before = Innan du börjar
help-beside = Vid sidan av timern
help-not-advice = Poultice är en timer: ingen medicinteknisk produkt, ingen medicinsk rådgivning. Om du är osäker, rådfråga läkare eller apotekspersonal.
help-version = Poultice { $version }, MIT eller Apache 2.0
help-licences = Typsnitt: Inter, av the Inter Project Authors, SIL Open Font License 1.1

help-emergency = Sök akut vård nu
help-emergency-legs = Du har svaghet, domningar eller stickningar i båda benen.
help-emergency-saddle = Huden runt könsorganen eller skinkorna är domnad.
help-emergency-bladder = Du kan inte kissa eller bajsa, eller du kan inte hålla kiss eller bajs.
help-emergency-chest = Du har också ont i bröstet.
help-emergency-accident = Smärtan kom i samband med en allvarlig olycka.
help-emergency-stand = Du kan inte stå eller gå.

help-same-day = Sök läkare i dag
help-same-day-fever = Du har feber, över 38,3 °C eller 101 °F.
help-same-day-weight = Du går ner i vikt och vet inte varför.
help-same-day-limb = En arm eller ett ben är svagt eller domnat.
help-same-day-leg-pain = Smärtan strålar ner i ett ben.
help-same-day-night = Smärtan är värre på natten, eller lindras inte av vila.
help-same-day-belly = Du har svår smärta i magen, eller du kissar ofta, det gör ont att kissa eller det är blod i urinen.
help-same-day-history = Du har haft cancer, eller du är benskör och har ramlat.

help-not-improving = Sök läkare om det inte blir bättre
help-not-improving-hours = Smärtan är fortfarande svår efter 12 timmar.
help-not-improving-days = Det är inte bättre efter några dagar.
help-not-improving-weeks = Senast när det inte är bättre efter en till två veckor.

help-from-treatment = Ta bort det och sluta
help-from-treatment-skin = Huden får blåsor, eller blir hård, vit eller vaxartad.
help-from-treatment-prickle = Det sticker, eller smärtan ökar.
help-from-treatment-numb = Domningar eller svaghet finns kvar efter att kylan eller värmen tagits bort. Sök läkare.

help-no-cold = Fråga vårdpersonal innan du använder kyla
help-no-cold-raynaud = Du har Raynauds fenomen, nässelutslag av kyla eller kryoglobulinemi.
help-no-cold-circulation = Du har dålig blodcirkulation, eller en kärlsjukdom i armar eller ben.
help-no-cold-numb = Huden på stället är domnad, eller så har diabetes gjort känseln sämre.
help-no-cold-heart = Du har kärlkramp eller någon annan hjärtsjukdom.
help-no-cold-skin = Huden på stället är skadad eller infekterad.
help-no-cold-injury = Du har skadats av kyla tidigare.
help-no-cold-sedated = Du har tagit något som gör dig dåsig.

help-no-heat = Fråga vårdpersonal innan du använder värme
help-no-heat-swelling = Stället har nyligen svullnat upp eller blöder.
help-no-heat-numb = Huden på stället kan inte känna värme.
help-no-heat-infection = Du har en infektion på stället, eller feber.
help-no-heat-circulation = Du har dålig blodcirkulation.
help-no-heat-cancer = Du har eller har haft cancer på stället.
help-no-heat-pregnancy = Du är gravid: ingen värme på magen.
help-no-heat-sedated = Du har druckit alkohol eller tagit ett lugnande medel.
help-no-heat-patch = Du har ett läkemedelsplåster i närheten. Värme gör att det avger mer.
help-no-heat-rub = Du har salva eller liniment med mentol, kapsaicin eller salicylat på huden.
help-no-heat-lying = Du kan råka somna. Sov aldrig med en värmedyna, och ligg aldrig på en.

help-each-time = Varje gång
help-each-time-cloth = Lägg ett tyg mellan kylan eller värmen och huden.
help-each-time-normal = Börja först när huden känns normal igen.
help-each-time-look = Titta på huden efter fem minuter.
help-each-time-sleep = Börja inte när du kan råka somna.
help-each-time-works =
    Gör det som hjälper dig. Om kyla bara bedövar och du förblir stel, korta ner den eller låt bli.

help-self-care = Hur du ligger, rör dig och vilar
help-self-care-pillows = Ligg på något fast, med två eller tre kuddar under knäna.
help-self-care-floor = Eller ligg på golvet med underbenen på en stol.
help-self-care-night = På natten: en fast madrass och kuddar under benen. Inte på mage.
help-self-care-heat-side = Ligg på sidan när du använder värme. Att ligga på en varm dyna kan ge brännskador.
help-self-care-walk = Vila en kort stund, gå sedan försiktigt. Inga övningar som gör smärtan värre.
help-self-care-drink = Drick tillräckligt.

help-evidence = Hur säkert det är
help-evidence-cold = Ingen vet ännu om kyla hjälper vid ländryggssmärta. Studierna är för få.
help-evidence-heat =
    Värmeomslag ger en liten lindring en kort tid. Det kommer från en forskningsöversikt av 9 studier med 1 117 personer.
help-evidence-either = På en akutmottagning gick det lika bra med kyla som med värme för 60 personer. Ta det du föredrar.
help-evidence-rhythm = Ingen studie avgör hur länge eller hur ofta. Tiderna här är brukliga, inte bevisade.
help-evidence-healing = Varken kyla eller värme har visats läka ryggen snabbare. Kyla bedövar; värme för blod till stället.
help-evidence-articles = S0 till S4 är fem allmänna webbartiklar om muskelkramp i ryggen. Ingen anger någon studie för sina tider.
help-evidence-advice = Poultice håller tiden. Den ersätter inte medicinsk rådgivning.

help-pain-score = Smärtskattning
help-pain-score-scale = Heltal från 0 till 10. 0 är ingen smärta, 10 är den värsta du kan tänka dig.
help-pain-score-change = Mindre än 2 poäng, eller mindre än 30 %, är ingen tydlig förändring.
help-pain-score-when = Notera den när det gäller, före och efter en omgång.

# (window-help end)


## The command line

cli-about = Håller rytmen i ett kyl- eller värmeprogram i flera dagar. Utan underkommando öppnas fönstret.
cli-after-help =
    Slutkoder: 0 klart; 1 misslyckades; 2 felaktig användning; 3 nekat.
    POULTICE_DIR anger en mapp på samma sätt som --dir.
cli-dir = Spara allt i den här mappen, skilt från dina egna sessioner
cli-json = Svara i JSON
cli-rehearse = Låt tiden gå så många gånger snabbare, i en tillfällig mapp om inte --dir anges (1 till 10000)
cli-floor = Fyll fönstret med tiden, så att den kan läsas från golvet
cli-agent = Kör bakgrundsprocessen som påminner (de andra underkommandona startar den när den behövs)
cli-agent-quit = Avsluta den som körs; dess session sparas och fortsätter med nästa
cli-start = Starta en session
cli-protocol-or-file = Ett uppläggs id, eller en fil med ett upplägg
cli-onset = När smärtan började: 30m, 6h eller 2d sedan, ett klockslag som 07:00, eller en tid som 2026-03-01T08:00:00+01:00
cli-site = Var det gör ont
cli-injury = Vad smärtan kom tillsammans med
cli-status = Säg hur läget är
cli-apply = Kylan eller värmen ligger på
cli-apply-mins = I så många minuter, inom stegets intervall
cli-apply-with = Med vad, där steget har flera val
cli-remove = Kylan eller värmen är borttagen
cli-remove-on-time = Den togs bort när tiden var slut
cli-remove-ago = Den togs bort för så många minuter sedan
cli-remove-unknown = Ingen vet när den togs bort
cli-snooze = Påminn mig senare
cli-snooze-minutes = Så många minuter senare; annars enligt inställningen
cli-skip = Hoppa över den här omgången
cli-pause = Inga påminnelser förrän sessionen fortsätter
cli-resume = Fortsätt efter en paus
cli-switch = Gå vidare till programmets nästa fas
cli-keep = Stanna i programmets nuvarande fas
cli-pain = Notera hur ont det gör
cli-pain-score = Från 0, ingen smärta, till 10, den värsta du kan tänka dig
cli-pain-before = Före omgången
cli-pain-after = Efter omgången
cli-pain-note = En notering till skattningen
cli-fine = Du tittade på huden och den ser bra ut
cli-undo = Ångra det senaste du gjorde
cli-stop = Avsluta sessionen
cli-protocols = Lista, visa och kontrollera upplägg
cli-protocols-list = Lista uppläggen
cli-protocols-show = Visa ett, med dess källor
cli-protocols-check = Kontrollera en fil med ett upplägg: 0 bra eller varningar, 3 nekat av en gräns, 1 oläsbar
cli-protocol-file = En fil med ett upplägg
cli-preview = Visa vad som kommer, utan att starta något
cli-preview-start = När programmet skulle starta, som för --onset, men ett klockslag är det nästa; nu om inget anges
cli-preview-hours = Hur många timmar framåt
cli-preview-sleep = Sovtid, som 22:30-07:00, eller off
cli-preview-pace = Gör allt i början eller i slutet av varje intervall
cli-history = Visa tidigare sessioner
cli-history-session = Visa en session, dess omgångar och smärtskattningar: latest, dess nummer i listan eller dess id
cli-history-check = Kontrollera hela historiken för skador
cli-history-backups = Lista de dagliga säkerhetskopiorna och vad de innehåller
cli-history-restore = Lägg en säkerhetskopia på historikens plats
cli-history-restore-file = Säkerhetskopian; den senaste om inget anges
cli-settings = Läs och ändra inställningar
cli-settings-get = Visa en inställning, eller alla
cli-settings-set = Ändra en inställning
cli-settings-path = Visa var inställningsfilen ligger
cli-settings-list = Visa alla inställningar och vad de kan vara
cli-settings-key = Inställningens namn
cli-settings-value = Dess nya värde
cli-completions = Skriv ut ett kompletteringsskript för ett skal
cli-completions-shell = Vilket skal
cli-man = Skriv manualsidorna till en mapp
cli-man-dir = Mappen

cli-only-window = --rehearse och --floor hör till fönstret: poultice --rehearse SPEED. För en provkörning utan fönster, använd: poultice agent --rehearse SPEED
cli-no-display =
    Det finns ingen skärm att öppna ett fönster på. De här fungerar utan:
    start, status, apply, remove, snooze, skip, pause, resume, switch, keep, pain, fine, undo, stop,
    protocols, preview, history, settings, agent. Se poultice --help.
cli-dir-not-text = Mappens namn är inte giltig text. Ange en annan med --dir.
cli-agent-not-running = Ingen agent körs här.
cli-agent-not-started = Agenten kunde inte startas: { $why }. För att se varför, kör: poultice doctor
cli-agent-broken = Anslutningen till agenten bröts: { $why }. Försök igen.
cli-agent-other-version = Agenten som körs är Poultice { $agent }, det här är { $own }. Avsluta den gamla: poultice agent --quit
cli-agent-not-understood = Agenten förstod inte, eller gick inte att förstå: { $why }
cli-agent-already-running = En agent körs redan i { $folder }. Mer behövs inte.
cli-agent-failed = Agenten kan inte köras: { $why }
cli-log-unusable = Loggen { $file } går inte att skriva: { $why }
cli-rehearsal-unreadable = Provkörningens klocka { $file } går inte att läsa: { $why }. Ta bort filen för att börja om.
cli-rehearsal-folder =
    Den här provkörningen ligger i { $dir }
    Andra kommandon når den med --dir { $dir }
cli-rehearsal-running = En agent körs redan i { $dir } med en annan hastighet. Avsluta den först: poultice --dir { $dir } agent --quit
cli-bad-onset = { $typed } är ingen tid. Skriv 30m, 6h eller 2d för så länge sedan, 07:00 för ett klockslag, eller en tid som 2026-03-01T08:00:00+01:00
cli-warning = Var försiktig: { $reason }
cli-not-for = { $words } Hela listan finns i fönstret, under ”{ $page }”.

cli-no-such-protocol = { $wanted }: det finns inget sådant upplägg och ingen sådan fil. Se: poultice protocols list

cli-switched-early = Det är tidigt: i programmet kommer det { $hours } timmar efter att smärtan började.
cli-to-take-back = För att ångra det: poultice undo
cli-do-remove = Sedan: poultice remove
cli-do-remove-early = Om det togs bort nyss: poultice remove. Om det togs bort tidigare: poultice remove --ago MINUTES
cli-do-stop = För att avsluta: poultice stop
cli-do-resume = För att fortsätta: poultice resume
cli-do-answer = Svaren: poultice switch, eller poultice keep
cli-began = Smärtan började { $time }, för { $span } sedan.
cli-status-idle = Ingen session pågår. För att starta en: poultice start { $protocol }
cli-status-applying = { $what } på. Ta bort { $end }, om { $left }.
cli-status-remove-now = Ta bort den nu. De { $minutes } minuterna var slut { $end }, för { $over } sedan.
cli-status-unsure = Ta bort den nu. { $what } på sedan { $since }, enligt en klocka som inte går att lita på.
cli-status-resting = Vila.
cli-status-first = { $what } i { $minutes } minuter, när du är redo.
cli-status-ready = Redo: { $what } i { $minutes } minuter. Starta när huden är normal igen.
cli-status-due = Dags: { $what } i { $minutes } minuter. Starta när huden är normal igen.
cli-status-switch = { $go }: poultice switch. { $stay }: poultice keep.
cli-status-go-on = Fortsätta så här (poultice keep), eller inte (poultice switch)? Inget mer planeras förrän du svarar.
cli-status-paused = Pausat. Inga påminnelser förrän: poultice resume
cli-status-finished = Programmet är klart.
cli-status-counts = { $protocol }: { $counts }.
cli-status-rehearsal = En provkörning, { $speed } gånger snabbare än verklig tid.
cli-next-ready = Nästa från { $time }, om { $left }.
cli-next-due = Dags { $time }, om { $left }.
cli-next-skin-check = Titta på huden { $time }.
cli-next-switch = { $what }: { $time }, { $span } efter att smärtan började.
cli-next-wake = Nästa efter uppvaknandet, från { $time }.
cli-next-finish = Programmet slutar { $time }.
cli-count-done = { $count ->
    [one] { $count } gjord
   *[other] { $count } gjorda
}
cli-count-missed = { $count ->
    [one] { $count } missad
   *[other] { $count } missade
}
cli-count-skipped = { $count ->
    [one] { $count } överhoppad
   *[other] { $count } överhoppade
}
cli-count-asleep = { $count } under sömn
cli-problem-notifications = Notiser kan inte visas: { $why }. Lyssna efter ljudsignalen.
cli-problem-sound = Ljud kan inte spelas: { $why }.
cli-problem-history = Det som händer sparas inte. { $why }
cli-problem-set-aside = { $why }
cli-problem-settings = Det är fel i inställningarna: { $why }
cli-problem-clock = Klockan kan inte stämma efter en omstart.

cli-remove-question =
    Det var { $over } över tiden. Hur många minuter låg den egentligen på?
    Ett tal; t: den togs bort i tid; ?: ingen vet; Enter: den togs bort nyss.
cli-remove-unanswered = Inget svar, så inget noterades. Ange det med --on-time, --ago MINUTES eller --unknown.
cli-remove-not-understood = Förstod inte. Ett tal från 0 till { $most }, t, ?, eller Enter.

cli-protocol-sources = Källor: { $sources }
cli-check-fine = Bra: inget att anmärka på.
cli-finding-refuse = Nekat ({ $field }): { $reason } [{ $source }]
cli-finding-warn = Var försiktig ({ $field }): { $reason } [{ $source }]

cli-bad-sleep = ingen sovtid: skriv 22:30-07:00, eller off
cli-preview-nothing = Inget kommer under de här timmarna.
cli-preview-apply = { $modality } på, { $minutes } min
cli-preview-day-full = { $what }. Det är allt för den dagen: högst { $count } per dag.
cli-preview-remove = { $modality } bort
cli-preview-ready = redo för { $modality }
cli-preview-due = dags för { $modality }
cli-preview-switch = fas { $part } börjar: { $modality }
cli-preview-asleep = sömn
cli-preview-awake = uppvaknande
cli-preview-finish = programmet slutar

cli-history-either = Antingen --session, eller check, eller restore.
cli-history-empty = Inga sessioner än.
cli-history-finished = klar { $at }
cli-history-stopped = avbruten { $at }
cli-history-running = pågår
cli-history-sound =
    { $sessions ->
        [one] Historiken är hel: 1 session, { $entries } poster.
       *[other] Historiken är hel: { $sessions } sessioner, { $entries } poster.
    }
cli-history-agent-runs = En agent körs och skriver historiken. Avsluta den först: poultice agent --quit
cli-history-restored = Säkerhetskopian är på plats.
cli-history-restored-aside = Säkerhetskopian är på plats. Det som fanns där är nu { $aside }
cli-history-no-such-session = { $id }: ingen session, eller mer än en. Ange latest, eller ett nummer eller id från: poultice history
cli-history-head = { $protocol }. Smärtan började { $onset }.
cli-history-head-site = { $protocol }. Smärtan började { $onset }: { $site }.
cli-history-nothing-done = Inget har gjorts än.
cli-record-applied = { $what } på i { $real } min, { $planned } planerat
cli-record-unknown = { $what } på, ingen vet hur länge, { $planned } min planerat
cli-record-on = { $what } på nu, { $planned } min planerat
cli-record-missed = { $what } missad
cli-record-missed-suspended = { $what } missad: datorn sov
cli-record-missed-off = { $what } missad: Poultice kördes inte
cli-record-skipped = { $what } överhoppad
cli-record-asleep = { $what } inföll under sömn
cli-record-pain = smärta { $score } av 10
cli-record-pain-before = smärta { $score } av 10 före
cli-record-pain-after = smärta { $score } av 10 efter

cli-setting-unknown = { $key }: ingen sådan inställning. De som finns: { $known }
cli-setting-bad-value = { $key }: { $value } är inte tillåtet. Den kan vara: { $allowed }
cli-man-failed = Manualsidorna går inte att skriva till { $folder }: { $why }
cli-problem-autostart = Poultice startar inte av sig själv efter nästa inloggning: { $why }
cli-agent-at-login = Fortsätt med sessionen som pågår; avsluta genast om ingen finns
cli-problem-hooks = Ett av dina kommandon för en påminnelse fungerade inte: { $why }
cli-problem-speech = Påminnelsen kunde inte läsas upp: { $why }

cli-export = Skriv dagboken för andra datorprogram, kalendern eller vården
cli-export-out = Till den här filen; annars till standard ut
cli-export-session = Den här sessionen: latest, dess nummer i historiken eller dess id; annars den senaste, eller alla för csv och json
cli-export-csv = En tabell över alla omgångar (RFC 4180)
cli-export-csv-pain = Smärtskattningarna i stället för omgångarna
cli-export-json = Allt, så att det kan läsas in igen med import
cli-export-ics = Påminnelserna som återstår, för en kalender
cli-export-report = Två sidor för vården
cli-export-report-format = html, en fil som inte behöver något annat, eller pdf; annars efter filens ändelse
cli-export-report-name = Vems rapport det är; annars en rad att skriva på
cli-export-report-out = Ange en fil för rapporten: --out report.html, eller --out report.pdf.
cli-export-pdf-out = En PDF är ingen text. Ange en fil med --out.
cli-export-format-or-ending = --format { $format } och filändelsen i { $file } säger emot varandra. Utelämna --format, eller ange en annan fil.
cli-export-nothing-remains = Inget återstår av den här sessionen: det finns inget till en kalender.
cli-export-not-written = { $file } går inte att skriva: { $why }
share-saved = Sparat: { $file }
share-saved-here = Ingen fildialog finns här. Sparat: { $file }
share-shown = Sparat och öppnat: { $file }
share-not-shown = Det är sparat, men inget datorprogram här öppnar det: { $file }
share-not-opened = Inget datorprogram här öppnar detta: { $file }
share-no-dialog = Ingen fildialog finns här. Släpp filen på fönstret.
share-no-folder = Ingen fildialog finns här, och ingen hemmapp är känd. Använd kommandoraden: poultice export
drop-here = Släpp här: ett upplägg (.toml) eller en export (.json)
drop-one = En fil i taget.
drop-other = Det är varken ett upplägg (.toml) eller en export (.json).
share-rehearsed = { $file } är dagboken från en provkörning. Den kan bara läsas in av en annan provkörning.
share-rehearsal = Inte i en provkörning: dess mapp försvinner med delen som påminner.
cli-import = Läs in sessionerna från en JSON-export
cli-import-file = En fil skriven av: poultice export json
cli-import-unreadable = { $file } går inte att läsa: { $why }
cli-import-running = Session { $session } pågick fortfarande när den exporterades. Den utelämnas: avsluta den där och exportera igen.
cli-import-done = { $taken ->
    [one] { $taken } inläst
   *[other] { $taken } inlästa
}, { $had } fanns redan.
cli-amend = Rätta det som är noterat
cli-amend-number = Vilken omgång, med dess nummer i: poultice history --session
cli-amend-step = Vilket av dess steg, om den har flera
cli-amend-mins = Den låg på så många minuter
cli-amend-unknown = Den låg på, ingen vet hur länge
cli-amend-not-done = Inget låg på huden
cli-amend-since = När den egentligen lades på: 30m eller 2h sedan, ett klockslag som 07:00, eller en tid som 2026-03-01T08:00:00+01:00
cli-amend-pain = Rätta en smärtskattning, eller ta bort den ur dagboken
cli-amend-pain-number = Vilken skattning, med dess nummer i: poultice history --session
cli-amend-pain-score = Hur ont det gjorde, 0 till 10
cli-amend-pain-drop = Ta bort den ur dagboken
cli-amend-what = Ange vad som ska ändras: se poultice amend --help
cli-amend-bad-since = { $typed } är ingen tid: skriv 30m eller 2h sedan, 07:00 för ett klockslag, eller en tid som 2026-03-01T08:00:00+01:00
cli-record-amended = { $said } (rättat)
cli-record-number-step = { $number }, steg { $step }
cli-record-number-pain = smärta { $number }

# (cli end)


## Advice

advice-too-long = Det låg på i { $minutes } minuter i stället för { $planned }. Titta på huden.
advice-too-long-hours = Det låg på i { $span } i stället för { $planned }. Titta på huden.
advice-too-long-unknown = Ingen vet hur länge det låg på. Titta på huden.
advice-skin-cold = Röd och sval en stund är normalt. Vit, vaxartad eller hård hud, blåsor, eller domningar som finns kvar, är inte normalt: sök läkare i dag.
advice-skin-heat = Röd och varm en stund är normalt. Blåsor, vit eller hård hud, eller smärta eller domningar som finns kvar, är inte normalt: sök läkare i dag.
advice-with-source = { $advice } [{ $source }]
advice-still-severe = Smärtan har varit svår i { $hours } timmar nu, { $least } eller mer varje gång. Det är tillräckligt länge för att be om hjälp: ring en läkare, och läs när du ska söka hjälp.
advice-no-better = { $days } dagar efter att det började är det inte bättre: i snitt { $first } i början, { $latest } de senaste 24 timmarna. Sök läkare.
advice-cold-does-not-help = Efter { $applications } gånger kyla ändrades smärtan med i snitt { $change }. Det är ingen lindring att räkna med. Korta ner kylan, eller byt till värme. Gör det som hjälper dig.
advice-after-cold = Efter kyla var smärtan i snitt { $change } ({ $times }): { $verdict }.
advice-after-heat = Efter värme var smärtan i snitt { $change } ({ $times }): { $verdict }.
advice-points-lower = { $points } poäng lägre
advice-points-higher = { $points } poäng högre
advice-points-same = densamma
advice-times = { $count ->
    [one] en gång
   *[other] { $count } gånger
}
advice-verdict-no-clear-change = ingen tydlig förändring
advice-verdict-less = mindre smärta
advice-verdict-more = mer smärta
advice-source = Från { $source }
advice-dismiss = Lägg undan

# (advice end)


## Export

export-ics-name = Poultice
export-ics-rehearsal-name = Poultice, en provkörning
export-ics-rehearsal = Provkörning: { $what }
export-ics-cold = Kyla, { $minutes } min
export-ics-ice-massage = Ismassage, { $minutes } min
export-ics-heat = Värme, { $minutes } min
export-ics-switch-heat = Från och med nu: värme
export-ics-switch = Nästa fas börjar
export-ics-finish = Programmet slutar
export-ics-application =
    När som helst fram till kl. { $until }, med ett tyg emellan. Ställ en timer: det måste tas bort i tid. Om du
    börjar senare flyttas också de som kommer efter. Exportera då igen. { $programme }.
export-ics-switch-window = Du kan fortsätta som förut till { $late }. Exportera då igen. { $programme }.
export-ics-programme = { $programme }.

export-report-title = Dagbok över kyla och värme
export-report-rehearsal = En provkörning, { $speed } gånger snabbare än verklig tid. Inget av detta har någon gjort.
export-report-name = Namn
export-report-site = Var det gör ont
export-report-onset = Smärtan började
export-report-with = Tillsammans med
export-report-injury = en ny skada
export-report-swelling = en svullnad
export-report-started = Programmet började
export-report-ended = Programmet slutade
export-report-running = pågår fortfarande ({ $date })
export-report-stopped = { $date }, avslutat i förtid
export-report-programme = Program
export-report-rhythm = { $rhythm }.
export-report-source = Källa: { $sources }.
export-report-articles = Webbartiklarna är allmänna artiklar om muskelkramp i ryggen och anger ingen studie.
export-report-switched-heat-person = Byte till värme { $date }, efter eget val.
export-report-switched-heat = Byte till värme { $date }, enligt plan.
export-report-switched-person = Nästa fas började { $date }, efter eget val.
export-report-switched = Nästa fas började { $date }, enligt plan.
export-report-done-of = { $done } av { $due }
export-report-done = aktuella omgångar gjorda
export-report-missed = missade
export-report-skipped = överhoppade, eget val
export-report-asleep = under sömn, inte aktuella
export-report-missed-reasons = Missade: { $reasons }.
export-report-missed-no-answer = { $count } utan svar
export-report-missed-suspended = { $count } medan datorn sov
export-report-missed-off = { $count } medan datorn var avstängd
export-report-minutes =
    { $what }: i snitt { $real } min på huden, av { $planned } planerade ({ $count } med känt slut).
export-report-days = Dag för dag
export-report-days-story = Varje rad är ett dygn: { $done } av { $due } aktuella omgångar gjorda.
export-report-legend-cold = kyla
export-report-legend-heat = värme
export-report-legend-unknown = slut okänt
export-report-legend-missed = missad
export-report-legend-skipped = överhoppad
export-report-legend-asleep = sovtid
export-report-legend-before = före
export-report-legend-after = efter
export-report-legend-between = emellan
export-report-legend-applications = omgångar
export-report-pain = Smärta, 0 till 10
export-report-pain-story = Smärtskattningar över tid, från 0, ingen smärta, till 10, värsta tänkbara.
export-report-to-heat = värme
export-report-to-next = nästa fas
export-report-no-scores = Ingen smärtskattning noterades.
export-report-first-last = Första skattningen { $first } ({ $from }), sista skattningen { $last } ({ $to }).
export-report-change-cold =
    Kyla, från före till efter: i snitt { $points } poäng på { $count ->
        [one] en omgång
       *[other] { $count } omgångar
    } med båda skattningarna. { $verdict }
export-report-change-heat =
    Värme, från före till efter: i snitt { $points } poäng på { $count ->
        [one] en omgång
       *[other] { $count } omgångar
    } med båda skattningarna. { $verdict }
export-report-change-both =
    Värme och kyla, från före till efter: i snitt { $points } poäng på { $count ->
        [one] en omgång
       *[other] { $count } omgångar
    } med båda skattningarna. { $verdict }
export-report-too-few = För få för att säga något.
export-report-no-change = Ingen tydlig förändring.
export-report-less-pain = Tydligt mindre smärta direkt efteråt.
export-report-more-pain = Tydligt mer smärta direkt efteråt.
export-report-least-change =
    En förändring på mindre än 2 poäng säger lite (Farrar 2001). Smärta lindras också av sig själv: det här visar inte
    vad som orsakade det.
export-report-applications = Omgångar
export-report-none = Ingen omgång noterades.
export-report-head-when = När
export-report-head-what = Vad
export-report-head-minutes = Minuter
export-report-head-pain = Smärta
export-report-head-skin = Hud
export-report-of = { $real } av { $planned }
export-report-unknown-of = okänt, av { $planned }
export-report-still-on = på nu, av { $planned }
export-report-row-no-answer = missad, inget svar
export-report-row-suspended = missad, datorn sov
export-report-row-off = missad, datorn av
export-report-row-skipped = överhoppad
export-report-row-asleep = sömn
export-report-skin-fine = bra
export-report-notes = Noteringar
export-report-note-score = smärta { $score }
export-report-unknown = Det som inte är känt
export-report-unknown-ends =
    { $count ->
        [one] En gång vet ingen när kylan eller värmen togs bort. Den tiden ingår inte i något snitt.
       *[other] { $count } gånger vet ingen när kylan eller värmen togs bort. De tiderna ingår inte i något snitt.
    }
export-report-unknown-away = I sammanlagt { $span } sov datorn eller var avstängd, och kunde inte påminna någon.
export-report-unknown-clock = Efter en omstart gick datorns klocka fel. Tider därefter kan vara felaktiga.
export-report-unknown-always =
    Allt här är vad personen har uppgett för Poultice. Inget har mätts: inte huden, inte temperaturen, inte om något
    verkligen låg på. En tom cell för hud betyder att ingen noterade det.
export-report-boxes = Vissa tecken i noteringarna kan inte skrivas ut här. De finns i rapportens webbsida.
export-report-disclaimer = Förd med Poultice, en timer. Det är en dagbok, inte medicinsk rådgivning och ingen diagnos.
export-report-made = Skapad { $date }
export-report-page = Sida { $page } av { $pages }

export-import-form = Det här är ingen export från Poultice: { $reason }.
export-import-version = Det här är en export av version { $found }. Den här Poultice läser version { $known }. Uppdatera Poultice.
export-import-twice = Session { $session } finns två gånger i filen.
export-import-entry = I session { $session } går post { $seq } inte att läsa: { $reason }.
export-import-order = I session { $session } har post { $seq } numret { $found }. Poster saknas eller är i oordning.
export-import-no-start = Session { $session } börjar inte med sin start.
export-import-protocol = Programmet i session { $session } är inte rätt uppbyggt. { $problem }
export-import-out-of-bounds = I session { $session }, post { $seq }, kan { $field } inte stämma.
export-import-unsafe = Session { $session } pågår fortfarande, och dess program ligger över en gräns. Den tas inte över.

# (export end)


## Doctor: what works here, what doesn't, and what to do

cli-doctor = Kontrollera allt: notiser, ljud, mappar, klockor
cli-doctor-press = Vänta på att du trycker på testnotisens knapp, också när ingen sitter vid terminalen
doctor-fine = bra
doctor-warning = obs
doctor-broken = fel
doctor-todo = Gör så här: { $todo }
doctor-all-fine = Allt fungerar.
doctor-some-warnings =
    { $count ->
        [one] Det fungerar, med en sak att känna till.
       *[other] Det fungerar, med { $count } saker att känna till.
    }
doctor-some-broken =
    { $count ->
        [one] En sak fungerar inte.
       *[other] { $count } saker fungerar inte.
    }
doctor-no-answer = inget svar

doctor-agent-runs = Agenten körs och svarar. Den är Poultice { $version }, precis som det här.
doctor-agent-none = Ingen agent körs. Den startar av sig själv när den behövs.
doctor-agent-session-waits = En session pågår och ingen agent körs: ingen påminner dig.
doctor-agent-status = Kör poultice status, eller öppna fönstret: det startar den och visar hur sessionen ligger till.
doctor-agent-hung = En agent finns och svarar inte.
doctor-agent-broken = En agent finns och går inte att prata med: { $why }.
doctor-agent-other-version = Agenten som körs är Poultice { $agent }, det här är { $own }: de pratar inte med varandra.
doctor-agent-newer = Använd den nyare Poultice. Sessionen fortsätter under tiden.
doctor-agent-older = Kör poultice status, eller öppna fönstret: då tar den här dess plats. Sessionen sparas.
doctor-agent-restart = poultice agent --quit avslutar den; sessionen sparas. Om det inte hjälper, logga ut och in igen.

doctor-folder-fine = { $path } går att skriva till, och bara du kan se den.
doctor-folder-none-yet = { $path } finns inte än. Den skapas när den behövs.
doctor-folder-unusable = { $path } går inte att skriva till: { $why }.
doctor-folder-write-todo = Kontrollera vem som äger { $path } och vem som får skriva där, eller ange en annan mapp med --dir.
doctor-folder-is-file = { $path } är en fil där det ska vara en mapp.
doctor-folder-is-file-todo = Flytta undan den, eller ange en annan mapp med --dir.
doctor-folder-open = Andra på den här datorn kan se in i { $path }.
doctor-folder-open-todo = För att ha den för dig själv: chmod 700 { $path }
doctor-room = { $free } är lediga för historiken och dess säkerhetskopior.
doctor-room-mib = { $mib } MiB
doctor-room-gib = { $gib } GiB
doctor-room-little-todo = Skapa plats snart: utan den kan inget nytt noteras.
doctor-room-none-todo = Skapa plats nu: det som händer kan inte noteras.

doctor-history-none = Det finns ingen historik än.
doctor-history-sound =
    { $sessions ->
        [one] Historiken är hel: en session, { $entries } poster.
       *[other] Historiken är hel: { $sessions } sessioner, { $entries } poster.
    }
doctor-history-backup = Den senaste säkerhetskopian är { $file }.
doctor-history-no-backup = Det finns ingen säkerhetskopia än.
doctor-history-update = Uppdatera Poultice.
doctor-history-restore = poultice history restore lägger den senaste säkerhetskopian på dess plats; det som finns där nu sparas bredvid.
doctor-history-set-aside = Fortsätt: den sparas under ett annat namn, och en ny påbörjas. Det finns ingen säkerhetskopia att återställa.
doctor-history-keep = Behåll en kopia av filen. Allt före den posten finns kvar.
doctor-history-access = Kontrollera vem som äger filen, och att disken har plats.

doctor-settings-fine = Inställningarna går att läsa.
doctor-settings-correct = Rätta eller ta bort den raden. poultice settings list säger vad varje inställning kan vara.
doctor-settings-take-back = Rätta filen som lades undan och ge den sitt namn tillbaka, eller ställ in det du behöver på nytt.
doctor-settings-access = Kontrollera vem som äger filen och vem som får läsa den.
doctor-protocols-fine =
    { $own ->
        [0] Du har inga egna upplägg.
        [one] Ett eget upplägg går att läsa.
       *[other] { $own } egna upplägg går att läsa.
    }
doctor-protocols-check = Rätta filen, sedan: poultice protocols check { $file }
doctor-protocols-rename = Byt namn på filen när du vill.
doctor-protocols-access = Kontrollera vem som äger den och vem som får läsa den.

doctor-clock-fine = Klockorna verkar stämma. Nu är det { $now }.
doctor-clock-before-program = Klockan säger { $now }, men den här versionen av Poultice skapades { $made }.
doctor-clock-before-history = Klockan säger { $now }, men den senaste posten i historiken är från { $newest }.
doctor-clock-set-it = Ställ datorns datum och tid. Sovtiden och dagboken går efter dem.
doctor-clock-rehearsal = En provkörnings klocka ligger i { $path }, och den går inte att läsa: { $why }.
doctor-clock-rehearsal-todo = Kontrollera vem som får läsa den. Om ingen provkörning ska fortsätta här, ta bort den.
doctor-clock-no-boot = Klockan som går även i viloläge går inte att läsa.
doctor-clock-no-boot-todo = Svara sanningsenligt när du får frågan hur länge kylan eller värmen låg på: inget här kan veta det.

doctor-display-fine = Det finns en skärm för fönstret.
doctor-display-none = Det finns ingen skärm, så fönstret kan inte öppnas.
doctor-display-todo = Allt fungerar härifrån också: poultice --help listar underkommandona.

doctor-awake-fine = Medan kyla eller värme ligger på hindras datorn från att somna av sig själv, av { $by }.
doctor-awake-none = Inget här kan hindra datorn från att somna av sig själv: { $why }.
doctor-awake-todo = Låt inte datorn somna medan kyla eller värme ligger på. Larmet skulle komma först när den vaknar.

doctor-sound-fine = Ett ljud spelades. Om du inte hörde det, höj datorns volym.
doctor-sound-none = Inget ljud kan spelas: { $why }.
doctor-sound-todo = Starta en ljudserver, PipeWire eller PulseAudio. Håll tills dess utkik efter notisen.
doctor-sound-off = Ljud är avstängt i inställningarna, så inget prövades.
doctor-sound-off-todo = Utan ljud måste du se larmet. För att slå på det: poultice settings set sound on

doctor-notifications-server = { $name } { $version } visar notiser. Den kan: { $abilities }.
doctor-notifications-no-buttons = Den visar inga knappar. Svara i fönstret, eller med poultice apply och poultice remove.
doctor-notifications-none = Inget program visar notiser här: { $why }.
doctor-notifications-todo = Starta skrivbordets notistjänst, till exempel dunst eller mako. Tills dess påminner ljudet och fönstret dig.
doctor-test-title = Ett test av Poultice
doctor-test-body = Tryck på knappen: då kan du svara på påminnelser härifrån.
doctor-test-body-only = Det här är bara ett test. Du behöver inte göra något.
doctor-test-button = Det fungerar
doctor-test-waiting = En testnotis visas. Tryck på dess knapp: { $button }.
doctor-test-pressed = Testnotisen visades, och trycket på dess knapp kom fram.
doctor-test-shown = En testnotis visades och togs tillbaka.
doctor-test-press = För att se om dess knapp också fungerar: poultice doctor --press
doctor-test-closed = Testnotisen visades och stängdes utan att knappen trycktes.
doctor-test-again = För att pröva dess knapp, kör det här en gång till och tryck på den.
doctor-test-unanswered = Testnotisen skickades, men dess knapp trycktes inte.
doctor-test-look = Om du inte såg den, se efter om skrivbordet döljer notiser (stör ej).
doctor-test-not-shown = En testnotis kunde inte visas: { $why }.

doctor-title = Kontrollera allt
doctor-lead = Allt som Poultice är beroende av, prövat på riktigt.
doctor-fine-line = Bra: { $said }
doctor-begin = Kontrollera nu
doctor-again = Kontrollera igen
doctor-looking = Kontrollerar. Det tar några sekunder.
doctor-backups = Säkerhetskopior av historiken
doctor-backups-note = En om dagen medan ett program pågår; de sju senaste sparas.
doctor-backup-restore = Återställ
doctor-backup-restore-of = Återställ säkerhetskopian från { $day }
doctor-backup-sure = Lägga säkerhetskopian från { $day } på historikens plats?
doctor-backup-sure-note = Det som har hänt sedan dess finns inte med, och ett program som pågår fortsätter som det stod då. Det som finns där nu sparas bredvid.
doctor-backup-yes = Ja, återställ
doctor-backup-no = Låt bli
doctor-backup-on-skin = Ta först bort kylan eller värmen: en säkerhetskopia vet inget om den, och ingen skulle påminna dig.
settings-doctor = Fungerar allt?
settings-doctor-note = Prövar notiser, ljud, mappar och klockor.
settings-doctor-open = Kontrollera allt

# (doctor end)
