# Every sentence Poultice shows. One section a room; keys begin with the room's name.
# Plain words, short sentences: the reader may be in pain, half asleep, and across the room.

## Words used everywhere

app-name = Poultice
modality-cold = Zimno
modality-ice-massage = Masaż lodem
modality-heat = Ciepło
modality-rest = Przerwa
span-mins = { $mins } min
span-hours = { $hours } h
span-hours-mins = { $hours } h { $mins } min
span-days = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
weekday-mon = pn.
weekday-tue = wt.
weekday-wed = śr.
weekday-thu = czw.
weekday-fri = pt.
weekday-sat = sob.
weekday-sun = nd.
clock-day = { $weekday } { $day }
decimal-sign = ,
rehearsal-mark = Próba, { $speed }× szybciej

## Protocols: reading and checking them

protocol-cold-20-every-1-2h-name = Zimno 20 min, 1–2 h przerwy, potem ciepło
protocol-cold-20-every-1-2h-summary =
    Zimny okład w cienkim ręczniku przez 20 minut, potem od 1 do 2 godzin bez niego. Między 48. a 72. godziną od
    początku bólu przechodzisz na ciepło, do końca 7. dnia.
protocol-cold-20-every-1-2h-evidence =
    Przy bólu krzyża jest za mało dowodów, by stwierdzić, że zimno pomaga. Podane czasy są zwyczajowe, nieudowodnione.
    Ciepło przynosi niewielką, krótkotrwałą ulgę.

protocol-cold-25-90-name = Zimno 25 min, 1½ h przerwy, potem ciepło
protocol-cold-25-90-summary =
    Zimny okład na 25 minut, przez cienką ściereczkę, potem półtorej godziny bez niego. 25 minut podano w publikacji;
    zwykle stosuje się najwyżej 20.
protocol-cold-25-90-evidence =
    Przy bólu krzyża jest za mało dowodów, by stwierdzić, że zimno pomaga. Podane czasy są zwyczajowe, nieudowodnione.
    Większość zaleceń klinicznych kończy na 20 minutach.

protocol-cold-20-30-name = Zimno 20 min, 30 min przerwy, potem ciepło
protocol-cold-20-30-summary =
    Owinięty zimny okład przez 20 minut, potem około pół godziny bez niego, przez dwa dni, a jeśli wymagają tego obrzęk
    i ból, także przez trzeci. To gęsty rytm: zaczynaj dopiero wtedy, gdy czucie skóry wróci do normy.
protocol-cold-20-30-evidence =
    Przy bólu krzyża jest za mało dowodów, by stwierdzić, że zimno pomaga. Podane czasy są zwyczajowe, nieudowodnione.
    Pół godziny może nie wystarczyć, by skóra się ogrzała.

protocol-cold-15-20-several-name = Zimno 15–20 min, kilka razy dziennie, potem ciepło
protocol-cold-15-20-several-summary =
    Zimny okład w ściereczce przez 15 do 20 minut, kilka razy dziennie przez dwa dni, potem ciepło. Artykuły nie podają
    przerwy; 2–3 godziny to nasza interpretacja.
protocol-cold-15-20-several-evidence =
    Przy bólu krzyża jest za mało dowodów, by stwierdzić, że zimno pomaga. Podane czasy są zwyczajowe, nieudowodnione.

protocol-cold-nhs-name = Zimno 15–20 min, co 2–3 h
protocol-cold-nhs-summary =
    Zimno przez 15 do 20 minut, zaczynane na nowo co 2 do 3 godzin, przez pierwsze 2 do 3 dni. Liczby pochodzą
    z zaleceń brytyjskiej służby zdrowia (NHS) przy skręceniach i naciągnięciach.
protocol-cold-nhs-evidence =
    Zalecenie przy skręceniach, przeniesione na plecy. Przy bólu krzyża jest za mało dowodów, by stwierdzić, że zimno
    pomaga. Podane czasy są zwyczajowe, nieudowodnione.

protocol-cold-short-name = Zimno 5–10 min, co 2–3 h, potem ciepło
protocol-cold-short-summary =
    Krótkie zimno, od 5 do 10 minut, co 2 do 3 godzin przez 1 do 2 dni, potem ciepło przez 10 do 15 minut 3 lub 4 razy
    dziennie. Łagodny wybór.
protocol-cold-short-evidence =
    Przy bólu krzyża jest za mało dowodów, by stwierdzić, że zimno pomaga. Podane czasy są zwyczajowe, nieudowodnione.

protocol-intermittent-10-10-10-name = Zimno 10, przerwa 10, zimno 10, co 2 h
protocol-intermittent-10-10-10-summary =
    Dwa razy krótkie zimno z 10-minutową przerwą pomiędzy, zaczynane na nowo co 2 godziny, przez 72 godziny. Przerwa daje
    skórze czas, by doszła do siebie.
protocol-intermittent-10-10-10-evidence =
    Jedno badanie z udziałem 89 osób ze skręconą kostką: w pierwszym tygodniu mniejszy ból podczas aktywności. Na
    plecach nie badano.

protocol-heat-15-20-name = Ciepło 15–20 min
protocol-heat-15-20-summary =
    Kąpiel, poduszka rozgrzewająca lub termofor przez 15 do 20 minut, gdy ból zaczął się ponad 48 godzin temu. Artykuł
    nie podaje przerwy; 2–3 godziny to nasza interpretacja. Po 7 dniach zobaczysz pytanie, czy kontynuować.
protocol-heat-15-20-evidence =
    Przy ostrym bólu krzyża ciepło przynosi niewielką, krótkotrwałą ulgę. Podane czasy są zwyczajowe, nieudowodnione.

protocol-heat-first-name = Ciepło 15–20 min, co 2–3 h
protocol-heat-first-summary =
    Ciepło od samego początku, przez 15 do 20 minut, zaczynane na nowo co 2 do 3 godzin. Przy ostrym bólu krzyża bez urazu
    i bez obrzęku. Po 7 dniach zobaczysz pytanie, czy kontynuować.
protocol-heat-first-evidence =
    Jedyny wybór tutaj, za którym stoją dowody umiarkowanej jakości: niewielka, krótkotrwała ulga. Podane czasy są
    zwyczajowe, nieudowodnione.

protocol-heat-20-ice-massage-10-name = Ciepło 20 min lub masaż lodem 10 min
protocol-heat-20-ice-massage-10-summary =
    Za każdym razem wybierasz: ciepło przez 20 minut albo lód stale przesuwany po skórze przez 10. Jeśli nie pomaga ani
    jedno, ani drugie, idź do lekarza. Po 72 godzinach zobaczysz pytanie, czy kontynuować.
protocol-heat-20-ice-massage-10-evidence =
    Przy ostrym bólu krzyża ciepło przynosi niewielką, krótkotrwałą ulgę. Podane czasy są zwyczajowe, nieudowodnione.

protocol-heat-then-cold-name = Ciepło 15–20 min, potem masaż lodem 10 min
protocol-heat-then-cold-summary =
    Poduszka rozgrzewająca przez 15 do 20 minut, zaraz potem zimny masaż przez najwyżej 10. Gdy ból zaczął się ponad
    48 godzin temu. Artykuł nie podaje przerwy; co najmniej godzina to nasza interpretacja. Po 7 dniach zobaczysz
    pytanie, czy kontynuować.
protocol-heat-then-cold-evidence =
    Nie znamy badania, które przemawiałoby za stosowaniem na plecy ciepła, a potem zimna. Podane czasy są zwyczajowe,
    nieudowodnione.

protocol-error-line-field = Wiersz { $line }, { $field }: { $problem }
protocol-error-line = Wiersz { $line }: { $problem }
protocol-error-field = { $field }: { $problem }
protocol-error-whole = Schemat: { $problem }

protocol-problem-file-too-large = plik ma ponad { $kib } KiB. To nie jest schemat.
protocol-problem-syntax = to nie jest TOML: { $message }.
protocol-problem-unknown-key = żaden schemat nie ma takiego klucza. Literówka?
protocol-problem-wrong-type = tu należy wpisać: { $expected }.
protocol-problem-unknown-word = tu musi być jedno z: { $known }.
protocol-problem-missing = tego brakuje.
protocol-problem-not-one-key = tu musi być dokładnie jedno z: { $known }.
protocol-problem-empty-list = ta lista jest pusta.
protocol-problem-too-many = ta lista jest za długa. Mieści się najwyżej { $most }.
protocol-problem-reversed = pierwsza liczba jest większa od drugiej.
protocol-problem-zero = tu musi być co najmniej 1.
protocol-problem-negative = tu nie może być mniej niż zero.
protocol-problem-absurd = ta liczba jest za duża. Sens ma najwyżej { $most }.
protocol-problem-length = długość tego tekstu w znakach musi być od { $least } do { $most }.
protocol-problem-unprintable = w tym tekście jest znak, którego nie da się pokazać.
protocol-problem-bad-id = identyfikator ma od 1 do 64 znaków: od a do z, od 0 do 9 i łączniki.
protocol-problem-ask-without-stopped = to działa tylko razem z until = "stopped".
protocol-problem-window-not-later = ten etap musi kończyć się później niż etapy przed nim.
protocol-problem-only-rest = zabieg musi mieć krok, który nie jest przerwą.
protocol-problem-rest-at-edge = zabieg nie może zaczynać się ani kończyć przerwą.
protocol-problem-rest-alternative = przerwa nie może być opcją do wyboru ani jej mieć.

protocol-kind-text = tekst w cudzysłowie
protocol-kind-number = liczba całkowita
protocol-kind-number-or-range = liczba całkowita albo dwie w nawiasach
protocol-kind-list = lista w nawiasach
protocol-kind-table = tabela kluczy i wartości
protocol-kind-stopped-or-table = słowo "stopped" albo tabela

source-article = artykuł z sieci { $key }

rhythm-cold = zimno
rhythm-ice-massage = masaż lodem
rhythm-heat = ciepło
rhythm-rest = przerwa
rhythm-step = { $modality } { $mins } min
rhythm-or = { $one } lub { $other }
rhythm-then = { $before }; potem { $next }
rhythm-off-mins = { $mins } min przerwy
rhythm-off-hours = { $hours } h przerwy
rhythm-every-mins = co { $mins } min
rhythm-every-hours = co { $hours } h
rhythm-per-day = najwyżej { $count }× na dobę
rhythm-until-hours = do { $hours } h
rhythm-until-days = do końca { $days }. dnia
rhythm-until-count = { $count ->
    [one] raz
    [few] { $count } razy
    [many] { $count } razy
   *[other] { $count } razy
}
rhythm-until-stopped = aż zakończysz
rhythm-until-asked = aż zakończysz, pytanie po { $hours } h
rhythm-until-asked-days = aż zakończysz, pytanie po { $days }. dniu

# (protocols end)


## Safety: findings and their reasons

safety-too-long-refuse =
    { $mins } min bez przerwy ({ $what }) może uszkodzić skórę i nerwy. Poultice nigdy nie uruchamia więcej niż { $limit } min.
safety-too-long-warn = { $mins } min bez przerwy ({ $what }) to więcej niż zwykłe { $limit } min.
safety-too-long-published = { $mins } min ({ $what }): tak podano w publikacji, ale to więcej niż zwykłe { $limit } min.
safety-rest-too-short =
    Tylko { $rest } min przerwy po zabiegu trwającym do { $skin } min. Skóra potrzebuje co najmniej tyle samo czasu, by dojść do siebie.
safety-rest-after-cold =
    { $rest } min przerwy po zimnie może być za krótko. Czucie skóry musi wrócić do normy. Zwykle to co najmniej { $limit } min.
safety-many-cold = W ciągu doby mieści się do { $count } zabiegów zimnem. Zwykle stosuje się najwyżej { $limit }.
safety-cold-too-late = Zimno może trwać do { $hours } h od początku bólu. Zwykle stosuje się je do { $limit } h.
safety-cold-no-end = Zimno nie ma tu końca. Zwykle stosuje się je do { $limit } h od początku bólu.
safety-heat-too-early =
    { $hours ->
        [0] Ciepło może zacząć się od razu.
        [one] Ciepło może zacząć się po godzinie od początku bólu.
        [few] Ciepło może zacząć się po { $hours } godzinach od początku bólu.
        [many] Ciepło może zacząć się po { $hours } godzinach od początku bólu.
       *[other] Ciepło może zacząć się po { $hours } godziny od początku bólu.
    } Przy świeżym urazie lub obrzęku odczekaj { $limit } h.
safety-with-suggestion = { $reason } Ten sam rytm działa, gdy ustawisz { $mins } min.

# (safety end)


## The session: refusals

refusal-no-session = Nie trwa żadna sesja.
refusal-session-running = Sesja już trwa. Najpierw ją zakończ.
refusal-not-now-resting = W czasie przerwy nie można.
refusal-not-now-ready = Teraz nie można: następny zabieg jest gotowy do rozpoczęcia.
refusal-not-now-due = Teraz nie można: pora na następny zabieg.
refusal-not-now-applying = Nie można, gdy coś leży na skórze.
refusal-not-now-remove-now = Teraz nie można: najpierw zdejmij okład.
refusal-not-now-choosing-switch = Najpierw odpowiedz: zmiana czy dalej jak dotąd?
refusal-not-now-paused = Sesja jest wstrzymana. Najpierw ją wznów.
refusal-not-now-finished = Program jest zakończony.
refusal-not-now-idle = Nie trwa żadna sesja.
refusal-not-asked = Teraz nie ma pytania: program sam zostaje przy tym etapie. Pytanie pojawi się, gdy będzie można zacząć następny.
refusal-last-part = To ostatni etap programu. Żeby go skończyć, zakończ sesję.
refusal-on-skin = Coś leży na skórze. Najpierw to zdejmij.
refusal-resting = Za wcześnie. Skóra musi się ogrzewać do { $until }.
refusal-unsafe = Tego schematu nie można uruchomić:
refusal-malformed = Ten schemat jest źle zapisany. { $problem }
refusal-out-of-bounds = { $field }: dozwolone od { $low } do { $high }.
refusal-onset-ahead = Ból nie mógł zacząć się w przyszłości.
refusal-programme-over = Ból zaczął się zbyt dawno: z tego programu nic już nie zostało.
refusal-no-such-choice = Ten krok daje do wyboru: { $choices }.
refusal-nothing-to-undo = Nie ma czego cofnąć.
field-minutes = Minuty
field-score = Ocena bólu
field-note = Długość notatki
refusal-nothing-to-amend = Nie ma tu czego zmienić: nie ma takiego wpisu albo już tak brzmi.
refusal-under-way = Ten zabieg jeszcze trwa. Najpierw go zakończ.
refusal-no-room = To musi być między { $from } a { $to }: przedtem i potem leżało coś innego albo nic nie mogło leżeć.
refusal-step-is = { $minutes ->
    [one] Ten krok trwa jedną minutę.
    [few] Ten krok trwa { $minutes } minuty.
    [many] Ten krok trwa { $minutes } minut.
   *[other] Ten krok trwa { $minutes } minuty.
}
refusal-not-so-long-ago = { $minutes ->
    [0] Leży jeszcze niecałą minutę.
    [one] Leży dopiero minutę.
    [few] Leży dopiero { $minutes } minuty.
    [many] Leży dopiero { $minutes } minut.
   *[other] Leży dopiero { $minutes } minuty.
}
refusal-on-for = { $minutes ->
    [one] Licząc od { $since }, okład mógł leżeć minutę.
   *[other] Licząc od { $since }, okład mógł leżeć od 1 do { $minutes } minut.
} Jeśli przyłożono go wcześniej, podaj, od kiedy.
refusal-time-not-up = Czas jeszcze nie minął: minie o { $until }.

## What the person did, as it is told when it is noted or taken back

act-noted = Zapisano: { $what }.
act-taken-back = Cofnięto: { $what }.
act-on = { $what ->
    [heat] ciepły okład przyłożony o { $time }
    [massage] masaż lodem od { $time }
   *[cold] zimny okład przyłożony o { $time }
}
act-off = { $what ->
    [heat] ciepły okład zdjęty o { $time }
    [massage] masaż lodem do { $time }
   *[cold] zimny okład zdjęty o { $time }
}
act-off-unknown = { $what ->
    [heat] ciepły okład zdjęty, nie wiadomo, od kiedy
    [massage] masaż lodem skończony, nie wiadomo, od kiedy
   *[cold] zimny okład zdjęty, nie wiadomo, od kiedy
}
act-skin-fine = skóra w normie
act-later = później, o { $time }
act-skipped = jeden zabieg pominięty
act-paused = pauza
act-resumed = koniec pauzy
act-kept = bez zmian
act-switched-heat = przejście na ciepło
act-switched = przejście do następnego etapu
act-finished = koniec programu
act-stopped = koniec sesji
act-pain = ból { $score }
act-pain-before = ból { $score } przed
act-pain-after = ból { $score } po
act-correction = poprawka zabiegu nr { $number }
act-pain-correction = poprawka oceny bólu nr { $number }
act-pain-dropped = usunięcie oceny bólu nr { $number } z dziennika
act-amended = Zabieg nr { $number }: od { $from } do { $to }, { $mins } min.
act-amended-unknown = Zabieg nr { $number }: początek o { $from }, nie wiadomo, jak długo.
act-amended-not-done = Zabieg nr { $number }: nie wykonano.
act-pain-amended = Ocena bólu nr { $number }: { $score } na 10.

# (session end)


## Reminders: notifications and their buttons

reminder-ready-cold-title = Można przyłożyć lód
reminder-ready-heat-title = Można przyłożyć ciepły okład
reminder-first-cold-title = Można przyłożyć pierwszy zimny okład
reminder-first-heat-title = Można przyłożyć pierwszy ciepły okład
reminder-due-cold-title = Pora na lód
reminder-due-heat-title = Pora na ciepły okład
reminder-skin-check-title = Obejrzyj skórę
reminder-remove-cold-title = Zdejmij lód
reminder-remove-heat-title = Zdejmij ciepły okład
reminder-switch-heat-title = Przejść na ciepło?
reminder-switch-title = Przejść do następnego etapu?
reminder-go-on-title = Dalej tak samo?
reminder-switched-heat-title = Koniec zimna. Od teraz ciepło.
reminder-switched-title = Zaczął się następny etap
reminder-missed-title =
    { $count ->
        [one] Przegapiono jeden zabieg
        [few] Przegapiono { $count } zabiegi
        [many] Przegapiono { $count } zabiegów
       *[other] Przegapiono { $count } zabiegu
    }
reminder-finished-title = Program zakończony
reminder-first-body = Kiedy zechcesz. { $minutes ->
    [one] Jedna minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}, przez ściereczkę.
reminder-ready-body = { $minutes ->
    [one] Jedna minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}, przez ściereczkę. W dowolnej chwili do { $due }.
reminder-due-body = Skóra znów w normie? Jest ściereczka? Jeśli tak: { $minutes ->
    [one] jedna minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
reminder-skin-first = Ostatni okład leżał za długo. Najpierw obejrzyj skórę.
reminder-skin-check-body = Biała, woskowata, z pęcherzami lub kłuje? Zdejmij od razu.
reminder-remove-body =
    Zaplanowany czas, { $minutes ->
        [one] jedna minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }, { $over ->
        [0] właśnie minął.
        [one] minął o { $end }. To już minuta za długo.
        [few] minął o { $end }. To już { $over } minuty za długo.
        [many] minął o { $end }. To już { $over } minut za długo.
       *[other] minął o { $end }. To już { $over } minuty za długo.
    }
reminder-remove-long = Czas ({ $minutes } min) minął o { $end }. To już o { $over } za długo.
reminder-remove-unsure-body = Według zegara leży od { $since }, ale po ponownym uruchomieniu zegarowi nie można ufać.
reminder-switch-body = Od teraz ciepło ma sens. Bez odpowiedzi zmiana nastąpi sama po { $hours ->
    [one] godzinie
    [few] { $hours } godzinach
    [many] { $hours } godzinach
   *[other] { $hours } godziny
} od początku bólu.
reminder-go-on-body = To już trochę trwa. Czy pomaga? Dopóki nie odpowiesz, nic więcej nie jest zaplanowane.
reminder-finished-body =
    { $done ->
        [one] Zrobiono jeden zabieg. Podsumowanie pokazuje, czy pomógł.
        [few] Zrobiono { $done } zabiegi. Podsumowanie pokazuje, czy pomogły.
        [many] Zrobiono { $done } zabiegów. Podsumowanie pokazuje, czy pomogły.
       *[other] Zrobiono { $done } zabiegu. Podsumowanie pokazuje, czy pomogły.
    }
reminder-next-body = Następny: { $time }.
reminder-missed-since =
    { $count ->
        [one] W tym czasie przegapiono jeden zabieg.
        [few] W tym czasie przegapiono { $count } zabiegi.
        [many] W tym czasie przegapiono { $count } zabiegów.
       *[other] W tym czasie przegapiono { $count } zabiegu.
    }
button-start = Start
button-later = Później
button-skip = Pomiń
button-skin-fine = W normie
button-stop-now = Zdejmuję
button-off-now = Zdjęte teraz
button-off-on-time = Zdjęte na czas
button-off-unknown = Nie wiem, kiedy
button-heat = Ciepło
button-cold = Zimno
button-finish = Zakończ
button-stay-cold = Zostań przy zimnie
button-stay-heat = Zostań przy cieple
button-open = Otwórz
button-open-summary = Podsumowanie

# (reminders end)


## The agent: problems it reports

awake-reason = Coś leży na skórze i trzeba to zdjąć na czas
agent-autostart-reason = Trwający program idzie dalej po ponownym uruchomieniu
tray-on = { $what ->
    [heat] Ciepły okład. Zdejmij o { $time }.
    [massage] Masaż lodem do { $time }
   *[cold] Zimny okład. Zdejmij o { $time }.
}
tray-resting = Przerwa
tray-waiting = { $what ->
    [heat] Ciepły okład, kiedy zechcesz
   *[cold] Zimny okład, kiedy zechcesz
}
tray-paused = Wstrzymane. Bez przypomnień.
button-pause = Pauza
button-resume = Wznów

agent-history-waits = { $why } Na razie wszystko działa dalej w pamięci. Kolejna próba nastąpi sama; do tego czasu { $count ->
    [one] jeden wpis czeka na zapis i przepadłby
    [few] { $count } wpisy czekają na zapis i przepadłyby
    [many] { $count } wpisów czeka na zapis i przepadłoby
   *[other] { $count } wpisu czeka na zapis i przepadłoby
} po wyłączeniu komputera.

agent-other-version-newer = Działająca usługa przypomnień to Poultice { $agent }, a to jest starsza wersja { $own }. Twoja sesja trwa dalej. Zamknij tę wersję i otwórz Poultice ponownie.

# (agent end)


## The store: settings and history

store-dirs-no-home = Nie wiadomo, gdzie jest folder domowy. Podaj folder przez --dir.
store-dirs-nowhere = Nie można znaleźć folderu { $path }: { $error }. Podaj jego pełną ścieżkę.
store-dirs-create = Nie można użyć folderu { $path }: { $error }. Sprawdź, kto może tam zapisywać, albo podaj inny przez --dir.
store-dirs-not-ours = Folder { $path } należy do kogoś innego. Usuń go albo podaj inny przez --dir.
store-io-missing = { $path } nie istnieje.
store-io-denied = { $path }: brak prawa do odczytu lub zapisu ({ $error }). Sprawdź, kto jest właścicielem.
store-io = { $path }: { $error }. Sprawdź, kto może tam zapisywać i czy na dysku jest miejsce.
store-reason-not-text = to nie jest tekst
store-reason-too-large = plik jest za długi
store-settings-unknown-key = { $path }, wiersz { $line }: nic tu nie nazywa się { $key }. Zostaje w pliku.
store-settings-bad-value = { $path }, wiersz { $line }: { $key } nie może mieć wartości { $value }. Dozwolone: { $allowed }. Obowiązuje wartość domyślna.
store-settings-set-aside = Nie można odczytać ustawień w { $path }: { $reason }. Są zachowane jako { $aside }. Obowiązują wartości domyślne.
store-settings-syntax = wiersz { $line } to nie TOML: { $message }
store-settings-cant-read = Nie można odczytać ustawień w { $path }: { $error }. Obowiązują wartości domyślne.
store-settings-no-such-key = Nie ma ustawienia { $key }.
store-settings-not-allowed = { $key } nie może mieć wartości { $value }. Dozwolone: { $allowed }.
store-allowed-whole = liczba całkowita od { $min } do { $max }
store-allowed-flag = on albo off
store-allowed-one-of = jedno z: { $words }
store-allowed-sleep = godziny jak 22:30-07:00 albo off
store-allowed-text = jeden wiersz, najwyżej { $max } znaków
store-setting-sleep = Kiedy śpisz. Wtedy bez przypomnień o nowym zabiegu.
store-setting-due-repeat-mins = Minuty między dwoma przypomnieniami, że pora na zabieg.
store-setting-due-repeats = Ile razy to przypomnienie się powtarza.
store-setting-removal-repeat-secs = Sekundy między dwoma alarmami, że trzeba zdjąć okład.
store-setting-snooze-mins = Ile minut znaczy „później”.
store-setting-skin-check-mins = Po ilu minutach prosić o obejrzenie skóry.
store-setting-switch-policy = Z zimna na ciepło: pytać, jak najwcześniej lub jak najpóźniej.
store-setting-sound = Czy przypomnienia mają dźwięk.
store-setting-volume = Jak głośne są dźwięki, w procentach.
store-setting-theme = Kolory okna.
store-setting-language = Język tekstów.
store-setting-text-percent = Rozmiar tekstu, w procentach.
store-setting-reduced-motion = Czy okno ma być nieruchome.
store-setting-speech = Czy przypomnienia są odczytywane na głos.
store-setting-tray = Czy w zasobniku jest ikona.
store-setting-autostart = Czy trwająca sesja sama rusza dalej po zalogowaniu.
store-setting-respect-do-not-disturb = Czy przypomnienia o przyłożeniu czekają, gdy na pulpicie włączono „nie przeszkadzać”.
store-setting-last-site = Gdzie bolało ostatnio.
store-setting-last-protocol = Ostatnio uruchomiony schemat.
store-protocol-skipped = Pominięto { $path }. { $reason }
store-protocol-unusable = { $path }: { $reason }
store-protocol-not-text = To nie jest tekst.
store-protocol-too-large = Plik jest za długi.
store-protocol-cant-read = Nie można go odczytać: { $error }.
store-protocol-built-in-id = Identyfikator { $id } należy do schematu wbudowanego w Poultice. Wybierz inny.
store-protocol-id-taken = { $other } też ma identyfikator { $id }. Wybierz inny.
store-protocol-other-name = Plik { $path } powinien nazywać się { $id }.toml, jak jego identyfikator. Działa mimo to.
store-protocol-not-found = Nie ma schematu ani pliku o nazwie { $wanted }.
store-protocol-bad-id = { $id } nie może być identyfikatorem. Użyj małych liter od a do z, cyfr i łączników.
store-protocol-exists = { $path } już istnieje. Wybierz inny identyfikator albo zezwól na zastąpienie.
store-history-newer = Historia { $path } pochodzi z nowszej wersji Poultice. Zaktualizuj Poultice, żeby ją odczytać. Nic nie zmieniono.
store-history-corrupt = Historia { $path } jest uszkodzona: { $reason }. Usługa przypomnień odłoży ją na bok przy następnym uruchomieniu.
store-history-row = W historii { $path }, tabela { $table }, sesja { $session }, nie można odczytać wpisu { $seq }: { $reason }. Kopia zapasowa może być nieuszkodzona.
store-history-row-session = W historii { $path }, tabela { $table }, nie można odczytać sesji { $session }: { $reason }. Kopia zapasowa może być nieuszkodzona.
store-history-conflict = W historii { $path } wpis { $seq } sesji { $session } jest inny. Czy działa druga usługa przypomnień?
store-history-gap = W historii { $path } brakuje wpisu { $expected } sesji { $session } przed wpisem { $found }.
store-history-no-session = W historii { $path } brakuje początku sesji { $session }.
store-history-no-backup = W { $path } nie ma kopii zapasowej.
store-history-recovered = Historia była uszkodzona: { $reason }. Jest zachowana jako { $aside }. W jej miejscu jest nowa, pusta.
store-history-recovered-backup = Historia była uszkodzona: { $reason }. Jest zachowana jako { $aside }. Najnowsza kopia zapasowa to { $backup }: można ją przywrócić.
store-backup-sessions =
    { $count ->
        [0] brak sesji
        [one] { $count } sesja
        [few] { $count } sesje
        [many] { $count } sesji
       *[other] { $count } sesji
    }
store-backup-unreadable = nie można odczytać
store-size-kb = { $size } kB
store-size-mb = { $size } MB
store-allowed-command = lista tekstów: program, potem jego argumenty

# (store end)


## Window: everywhere

window-pain-score = Ból { $score } na 10
window-pain-least = brak bólu
window-pain-most = najgorszy wyobrażalny
window-less = { $what }: mniej
window-more = { $what }: więcej

window-sort = Sortuj według: { $what }
window-sorted-down = posortowane, najpierw najwięcej lub najnowsze
window-sorted-up = posortowane, najpierw najmniej lub najstarsze

window-screen-now = Teraz
window-screen-programme = Program
window-screen-record = Dziennik
window-screen-protocols = Schematy
window-screen-help = Pomoc
window-screen-settings = Ustawienia
window-screen-doctor = Sprawdź wszystko
window-undo = Cofnij
window-show = Pokaż
window-check = Sprawdź
window-agent-lost = Usługa przypomnień nie odpowiada. Trwa ponowne uruchamianie.
window-problem-notifications = Powiadomienia tu nie działają. Zamiast nich przypominają okno i dźwięk.
window-problem-sound = Nie ma dźwięku. Zamiast niego przypominają powiadomienie i okno.
window-problem-history = Zdarzeń nie można teraz zapisywać na dysku. { $detail }
window-problem-history-set-aside = Historia była uszkodzona i została odłożona na bok. { $detail }
window-problem-settings = W pliku ustawień jest błąd. { $detail }
window-problem-clock = Po ponownym uruchomieniu zegar nie może pokazywać właściwego czasu. Jak długo leżał okład, można tylko zgadywać.
window-not-sent = Tego nie zapisano: usługa przypomnień nie odpowiada.
window-not-understood = Tego nie zapisano. { $why }
window-protocol-saved = Zapisano.
window-protocol-deleted = Usunięto.
window-done-removed = Zdjęte. Zapisano.
window-done-removed-after = Zdjęte. Zapisano: { $span }.
window-done-skipped = Ten zabieg pominięto.
window-done-snoozed = Przypomnienie wróci później.
window-done-switched = Zmieniono.
window-done-kept = Zostaje tak, jak jest.
window-done-stopped = Sesja jest zakończona. To, co zapisano, zostaje.
window-done-amended = Poprawiono.
window-done-pain-dropped = Usunięto ocenę bólu.
window-done-pain = Ból { $score } na 10, zapisano.
window-shortcuts = Klawisze
window-key-space = Spacja
window-key-escape = Esc
window-key-screens = 1–7
window-key-ctrl = Ctrl+{ $key }
window-does-primary = Duży przycisk
window-does-later = Później
window-does-skip = Pomiń
window-does-pause = Pauza, wznów
window-does-skin-fine = Skóra w normie
window-does-keep = Bez zmian
window-does-undo = Cofnij
window-does-floor = Czas widoczny z daleka
window-does-leave = Wyjdź
window-does-screens = Ekrany po kolei
window-does-commands = Znajdź polecenie
window-does-list = Te klawisze
commands-none = Nie ma polecenia o tej nazwie.
commands-turn-on = { $what }: włącz
commands-turn-off = { $what }: wyłącz
window-problem-autostart = Poultice nie uruchomi się sam po następnym zalogowaniu. { $detail }
window-problem-hooks = Twoje polecenie do przypomnienia nie zadziałało. { $detail }
window-problem-speech = Nie udało się odczytać przypomnienia na głos. { $detail }

# (window end)


## Window: start

start-title = Start
start-where = Gdzie?
start-lower-back = Krzyż
start-neck = Kark
start-knee = Kolano
start-ankle = Kostka
start-other-place = Inne…
start-where-other = Gdzie boli
start-since = Od kiedy?
start-since-now = Dopiero co
start-since-six = 6 h temu
start-since-yesterday = Wczoraj
start-since-pick = Wybierz…
start-since-days = Dni temu
start-since-hours = Godziny temu
start-unit-days = { $days ->
    [one] dzień
    [few] dni
    [many] dni
   *[other] dnia
}
start-unit-hours = h temu
start-since-morning = Dziś rano
start-since-hour = Godzina na zegarze
start-unit-hour = :00
start-since-is = { $days ->
    [0] To znaczy: dziś o { $time }.
    [1] To znaczy: wczoraj o { $time }.
   *[other] To znaczy: { $days } dni temu, { $day } { $time }.
}
start-since-by-clock = Jako godzina…
start-since-by-hours = Ile godzin temu…
start-injury = Świeży uraz lub obrzęk?
start-injury-fresh = Świeży uraz
start-injury-swelling = Obrzęk
start-injury-neither = Nie: skurcz
start-why-injury = Propozycja: przy świeżym urazie najpierw zimno, przez 48 do 72 godzin.
start-why-spasm = Propozycja: tak zwykle się zaczyna. Przy skurczu ciepło jest równie dobrym wyborem.
start-why-late = Propozycja: gdy od początku bólu minęło 48 godzin, zwykle zaleca się ciepło.
start-others = Zalecenie zwyczajowe, nieudowodnione. Inne schematy…
start-fewer = Mniej schematów
start-other = { $rhythm }. Źródło: { $sources }.
start-source = Źródło: { $source }
start-read = Przeczytane, mimo to zaczynam
start-not-cold = Nie stosuj bez porady przy zespole Raynauda, złym krążeniu, zdrętwiałej skórze lub chorobie serca.
start-not-heat = Nie stosuj bez porady na świeży obrzęk, zdrętwiałą skórę, zakażenie ani przy złym krążeniu.
start-list = Cała lista
start-list-close = Zwiń listę
start-item = • { $words }
start-go = Nic mnie nie dotyczy: start
start-read-first = Najpierw przeczytaj ostrzeżenie powyżej.
start-refused = Tego nie można uruchomić. Powód jest powyżej.
start-preview = Najbliższe dni
start-preview-today = Dziś { $time }
start-preview-on = { $what ->
    [heat] ciepło, { $mins } min
    [massage] masaż lodem, { $mins } min
   *[cold] zimno, { $mins } min
}
start-preview-again = { $what ->
    [heat] znów ciepło
    [massage] znów masaż lodem
   *[cold] znów zimno
}
start-preview-sleep = śpisz
start-preview-choice = { $what ->
    [heat] ciepło albo bez zmian
   *[cold] zimno albo bez zmian
}
start-preview-switch = { $what ->
    [heat] od teraz ciepło
   *[cold] od teraz zimno
}
start-preview-finish = koniec
start-preview-pace = Od zawsze najwcześniej do zawsze najpóźniej.
start-preview-at = { $time } · { $hours } h

# (window-start end)


## Window: now

now-title = Teraz
now-floor = Czas widoczny z daleka
now-subline-short = { $span } od początku bólu
now-subline = { $name } · { $span } od początku bólu
now-strip = { $now } z { $all } h
now-strip-began = Początek
now-strip-end = Dzień { $day }
now-today = Dziś
now-today-empty = Dziś już nic więcej.
now-day-on = trwa
now-day-ready = można zacząć
now-day-unknown = nie wiadomo
now-day-no-answer = bez odpowiedzi
now-day-suspended = PC uśpiony
now-day-off = PC wyłączony
now-day-skipped = pominięte
now-day-asleep = sen
now-day-window = { $from }–{ $by }
now-on = { $what ->
    [heat] Ciepły okład. Zdejmij o { $time }.
    [massage] Masaż lodem. Koniec o { $time }.
   *[cold] Zimny okład. Zdejmij o { $time }.
}
now-left = zostało z { $mins } min
now-look-at-skin = Obejrzyj skórę. Biała, woskowata, z pęcherzami lub kłuje? Zdejmij okład.
now-take-off = Zdejmuję teraz
now-remove = { $what ->
    [heat] Zdejmij ciepły okład. Czas ({ $mins } min) minął o { $time }.
    [massage] Zakończ masaż lodem. Czas ({ $mins } min) minął o { $time }.
   *[cold] Zdejmij zimny okład. Czas ({ $mins } min) minął o { $time }.
}
now-remove-unsure = { $what ->
    [heat] Zdejmij ciepły okład. Od ponownego uruchomienia nie wiadomo, jak długo leży.
    [massage] Zakończ masaż lodem. Od ponownego uruchomienia nie wiadomo, jak długo trwa.
   *[cold] Zdejmij zimny okład. Od ponownego uruchomienia nie wiadomo, jak długo leży.
}
now-over = ponad { $mins } min
now-is-off = Zdjęte teraz
now-was-off-on-time = Zdjęte na czas
now-was-off-ago = { $mins ->
    [one] Zdjęte minutę temu
    [few] Zdjęte { $mins } minuty temu
    [many] Zdjęte { $mins } minut temu
   *[other] Zdjęte { $mins } minuty temu
}
now-is-off-unknown = Zdjęte, nie wiem kiedy
now-off-when = Kiedy naprawdę zdjęto okład?
now-off-now = Teraz
now-off-on-time = Na czas, { $time }
now-off-ago = Minuty temu…
now-off-unknown = Nie wiem
now-off-ago-name = Zdjęte od
now-unit-min = min
now-unit-min-ago = min
now-rest = { $what ->
    [heat] Przerwa. Następny ciepły okład od { $from }, zacznij do { $by }.
    [massage] Przerwa. Następny masaż lodem od { $from }, zacznij do { $by }.
   *[cold] Przerwa. Następny zimny okład od { $from }, zacznij do { $by }.
}
now-rest-exactly = { $what ->
    [heat] Przerwa. Następny ciepły okład: { $from }.
    [massage] Przerwa. Następny masaż lodem: { $from }.
   *[cold] Przerwa. Następny zimny okład: { $from }.
}
now-asleep = { $what ->
    [heat] Dobrej nocy. Następny ciepły okład od { $from }.
    [massage] Dobrej nocy. Następny masaż lodem od { $from }.
   *[cold] Dobrej nocy. Następny zimny okład od { $from }.
}
now-after-night = { $what ->
    [heat] Na dziś wystarczy. Po nocy ciepły okład od { $from }.
    [massage] Na dziś wystarczy. Po nocy masaż lodem od { $from }.
   *[cold] Na dziś wystarczy. Po nocy zimny okład od { $from }.
}
now-enough-today = { $what ->
    [heat] Na dziś wystarczy. Następny ciepły okład od { $from }.
    [massage] Na dziś wystarczy. Następny masaż lodem od { $from }.
   *[cold] Na dziś wystarczy. Następny zimny okład od { $from }.
}
now-short-pause = { $what ->
    [heat] Krótka przerwa. Znów ciepły okład: { $from }.
    [massage] Krótka przerwa. Znów masaż lodem: { $from }.
   *[cold] Krótka przerwa. Znów zimny okład: { $from }.
}
now-until-next = { $what ->
    [heat] do ciepłego okładu
    [massage] do masażu lodem
   *[cold] do zimnego okładu
}
now-again-from = { $what ->
    [heat] Znów ciepły okład od { $time }
    [massage] Znów masaż lodem od { $time }
   *[cold] Znów zimny okład od { $time }
}
now-first = { $what ->
    [heat] Ciepły okład pod ręką? Zacznij, kiedy zechcesz.
    [massage] Lód pod ręką? Zacznij, kiedy zechcesz.
   *[cold] Okład i ściereczka pod ręką? Zacznij, kiedy zechcesz.
}
now-ready = { $what ->
    [heat] Można zrobić ciepły okład. Zacznij do { $by }.
    [massage] Można zrobić masaż lodem. Zacznij do { $by }.
   *[cold] Można zrobić zimny okład. Zacznij do { $by }.
}
now-due = { $what ->
    [heat] Pora na ciepły okład, już od { $time }.
    [massage] Pora na masaż lodem, już od { $time }.
   *[cold] Pora na zimny okład, już od { $time }.
}
now-step-due = { $what ->
    [heat] Teraz ciepły okład.
    [massage] Teraz masaż lodem.
   *[cold] Teraz znów zimny okład.
}
now-snoozed = { $what ->
    [heat] Ciepły okład poczeka. Przypomnienie: { $time }.
    [massage] Masaż lodem poczeka. Przypomnienie: { $time }.
   *[cold] Zimny okład poczeka. Przypomnienie: { $time }.
}
now-to-start = { $what ->
    [heat] ciepłego okładu
    [massage] masażu lodem
   *[cold] zimnego okładu
}
now-start = { $what ->
    [heat] Skóra w normie, nie za gorąco: start { $mins } min
    [massage] Skóra w normie, lód w ruchu: start { $mins } min
   *[cold] Skóra w normie, jest ściereczka: start { $mins } min
}
now-start-early = { $what ->
    [heat] Zacznij wcześniej: skóra w normie, nie za gorąco, { $mins } min
    [massage] Zacznij wcześniej: skóra w normie, lód w ruchu, { $mins } min
   *[cold] Zacznij wcześniej: skóra w normie, jest ściereczka, { $mins } min
}
now-early = Skóra odpoczęła już dość długo: możesz też zacząć teraz.
now-early-night = Nie śpisz? Możesz też zacząć teraz.
now-start-short = { $what ->
    [heat] Start: ciepło, { $mins } min
    [massage] Start: masaż lodem, { $mins } min
   *[cold] Start: zimno, { $mins } min
}
now-later = Później ({ $span })
now-skip = Pomiń
now-pause = Pauza
now-stop = Zakończ…
now-stop-sure = Zakończyć tę sesję? To, co zapisano, zostaje.
now-stop-yes = Zakończ
now-stop-no = Nie kończ
now-more = Więcej
now-switch-sure = Opuścić ten etap programu już teraz, przed czasem? Możesz to odwrócić przyciskiem „Cofnij”.
now-skin-fine = Skóra w normie
now-which = Czym?
now-how-long = Jak długo
now-paused-big = Pauza
now-paused-caption = bez przypomnień
now-paused = Bez przypomnień, dopóki nie wznowisz.
now-resume = Wznów
now-switch = { $what ->
    [heat] Minęło { $hours } h. Przejść na ciepło czy zostać przy zimnie?
   *[cold] Minęło { $hours } h. Przejść na zimno czy zostać przy { $stay ->
        [heat] cieple
       *[cold] zimnie
    }?
}
now-switch-by-itself = Bez odpowiedzi zmiana nastąpi sama: { $time }.
now-finish-question = Minęło { $hours } h. Zakończyć czy dalej tak samo?
now-go-on = { $what ->
    [heat] Czy ciepło pomaga? Dopóki nie odpowiesz, nic nie jest zaplanowane.
    [massage] Czy masaż lodem pomaga? Dopóki nie odpowiesz, nic nie jest zaplanowane.
   *[cold] Czy zimno pomaga? Dopóki nie odpowiesz, nic nie jest zaplanowane.
}
now-hours-caption = od początku bólu
now-switch-to = { $what ->
    [heat] Przejdź na ciepło
    [massage] Przejdź na masaż lodem
   *[cold] Przejdź na zimno
}
now-finish = Zakończ
now-stay = { $what ->
    [heat] Zostań przy cieple
    [massage] Zostań przy masażu
   *[cold] Zostań przy zimnie
}
now-go-on-with = { $what ->
    [heat] Dalej ciepło
    [massage] Dalej masaż lodem
   *[cold] Dalej zimno
}
now-switched = { $what ->
    [heat] Koniec zimna. Od teraz ciepło.
   *[cold] Zaczął się następny etap.
}
now-missed = Ostatni zabieg przegapiony. Nic straconego: rytm trwa dalej.
now-pain-before = Jak mocno boli teraz?
now-pain-after = Jak mocno boli po zabiegu?
now-pain-note = Notatka, jeśli chcesz
now-pain-keep = Zapisz
now-pain-drop = Nie teraz
now-finished = Program się skończył.
now-finished-caption = zrobione
now-counts = zrobione { $done } · przegapione { $missed } · pominięte { $skipped } · sen { $asleep }
now-pain-change = Ból: na początku { $first } na 10, na końcu { $last }.
now-pain-unknown = Za mało ocen bólu, by powiedzieć, czy pomogło.
now-new-session = Nowa sesja
now-see-record = Zobacz dziennik
now-when-help = Kiedy szukać pomocy
floor-idle = Nie trwa żadna sesja.
floor-leave = Esc: wstecz
floor-space = Spacja · { $what }

# (window-now end)


## Window: programme

programme-title = Program
programme-legend = Każdy wiersz to doba. Pełne: zrobione. Przerywane: jeszcze przed tobą. Naciśnij miniony zabieg, żeby go poprawić.
programme-none = Nie ma programu do pokazania.
programme-preview = Nic nie trwa. Tak wyglądałby „{ $name }”, rozpoczęty teraz.
programme-preview-note = Podgląd przy najpóźniejszych terminach. Nic się nie dzieje, dopóki nie zaczniesz.
programme-to-start = Wybierz i zacznij
programme-day = Dzień { $number }
programme-window = { $low }–{ $high } h
programme-story = { $day }, { $time }, { $what }: { $came }
programme-story-on = trwa, planowo { $planned } min.
programme-story-done = { $minutes } z { $planned } min.
programme-story-unknown = planowo { $planned } min, nie wiadomo, jak długo naprawdę.
programme-story-skipped = pominięte.
programme-story-asleep = wypadło w czasie snu.
programme-story-pain = Ból { $before } → { $after }.
programme-story-pain-before = Ból przed: { $score }.
programme-story-pain-after = Ból po: { $score }.
programme-story-coming = { $day }, od { $from } do { $to }: { $what }, { $minutes } min.
programme-story-coming-at = { $day }, { $time }: { $what }, { $minutes } min.
programme-missed-no-answer = bez odpowiedzi
programme-missed-suspended = komputer był uśpiony
programme-missed-off = komputer był wyłączony
programme-sum-done = zrobione: { $count }
programme-sum-missed = przegapione: { $count }
programme-sum-skipped = pominięte: { $count }
programme-sum-cold = zimno: jeszcze ok. { $count }
programme-sum-heat = ciepło: jeszcze ok. { $count }
programme-sum-cold-then-heat = zimno: jeszcze ok. { $count }, potem ciepło
programme-sum-over = program się skończył
programme-sum-paused = wstrzymano

# (window-programme end)


## Window: record

record-title = Dziennik
record-none = –
record-on-now = trwa, z { $planned }
record-minutes = { $real } z { $planned }
record-skin-fine = OK
record-missed = Przegapione
record-skipped = Pominięte
record-asleep = Sen
record-pain = { $before } → { $after }
record-pain-alone = Ocena bólu
record-when = Kiedy
record-what = Co
record-mins = Minuty
record-pain-column = Ból
record-skin = Skóra
record-note = Notatka
record-empty = Jeszcze nic nie zapisano. Tu pojawi się, co robisz i jak mocno boli przed zabiegiem i po nim.
record-effect-rule = Mniej niż 2 punkty niewiele mówi (Farrar 2001).
record-effect-none = Za wcześnie, by powiedzieć, co pomaga.
record-effect-none-note = Zapisuj ból przed zabiegiem i po nim, a zobaczysz to tutaj.
record-plot = Ból w czasie
record-plot-note = 0 to brak bólu, 10 najgorszy wyobrażalny. Puste punkty: przed, pełne: po. W pasie: bez wyraźnej zmiany.
record-plot-empty = W tym programie nie zapisano bólu.
record-plot-before = przed
record-plot-after = po
record-plot-between = pomiędzy
record-plot-point = { $when }: ból { $score }, { $of }
record-plot-switch-heat = Zmiana na ciepło
record-plot-switch-cold = Zmiana na zimno
record-plot-switch = Następny etap
record-log = Zapisz ból
record-log-question = Jak mocno boli teraz?
record-log-note = Notatka
record-log-hint = co się działo, co pomogło
record-log-save = Zapisz
record-log-cancel = Anuluj
record-session = Który program
record-session-now = Ten
record-session-past = { $day }: { $name }
record-amended = poprawione później
record-share = Udostępnij
record-share-close = Zamknij
record-share-report = Dla lekarza lub fizjoterapeuty
record-share-report-note = Dwie strony: co zrobiono i czy pomogło.
record-share-name = Czyj to raport
record-share-name-hint = imię i nazwisko lub puste, by wpisać ręcznie
record-share-report-show = Otwórz raport
record-share-pdf = Zapisz jako PDF
record-share-html = Zapisz jako stronę WWW
record-share-calendar = Do kalendarza
record-share-calendar-note = Pozostałe przypomnienia, także na telefon. Gdy się przesuną, wyeksportuj ponownie.
record-share-calendar-show = Otwórz w kalendarzu
record-share-calendar-save = Zapisz plik kalendarza
record-share-data = Cały dziennik
record-share-data-note = Wszystkie programy: jako tabele do arkusza kalkulacyjnego albo wszystko, do wczytania na innym komputerze.
record-share-table = Zapisz zabiegi (CSV)
record-share-pain = Zapisz oceny bólu (CSV)
record-share-json = Zapisz wszystko (JSON)
record-share-in = Wczytaj eksport
record-press = Naciśnij wiersz, żeby go poprawić.

repair-title = Popraw
repair-question = Jak było naprawdę?
repair-on = Na skórze
repair-unknown = Na skórze, nie wiadomo jak długo
repair-not-done = Niezrobione
repair-since = Przyłożono o
repair-since-wrong = Wpisz godzinę tak: 14:20.
repair-minutes = Minuty na skórze
repair-min = min
repair-save = Zapisz
repair-cancel = Anuluj
repair-delete = Usuń
repair-pain = Ból { $score } na 10, { $of }
repair-pain-scores = Oceny bólu
repair-pain-question = Jak mocno bolało?
repair-under-way = Zabieg jeszcze trwa. Najpierw go zakończ.

# (window-record end)


## Window: protocols

protocols-title = Schematy
protocols-line = Wbudowane są takie, jak je opublikowano. Twoje mogą być dowolne w granicach limitów.
protocols-own = Twoje
protocols-own-none = Jeszcze żadnego. Powiel wbudowany i zmień, co trzeba.
protocols-new = Nowy schemat
protocols-open-file = Otwórz plik
protocols-save-file = Zapisz do pliku
protocols-file-bad-note = Nic nie zmieniono. Popraw plik i otwórz go ponownie.
protocols-built-in = Wbudowane
protocols-read = Czytaj
protocols-read-from = Źródło: { $sources }
protocols-back = ‹ Wstecz
protocols-evidence = Na ile to pewne
protocols-evidence-none = Nic o tym nie powiedziano.
protocols-sources = Źródła
protocols-sources-none = Nie podano.
protocols-id = Nazwa w plikach i w wierszu poleceń: { $id }
protocols-use = Wybierz ten
protocols-edit = Edytuj
protocols-duplicate = Powiel i edytuj
protocols-delete = Usuń
protocols-delete-sure = Usunąć „{ $name }”? Program, który z niego korzysta, trwa dalej.
protocols-delete-yes = Tak, usuń
protocols-delete-no = Zostaw
protocols-part = { $number }. { $what }
protocols-on = Zabieg
protocols-then = Potem
protocols-or = lub
protocols-step = { $what } { $mins } min
protocols-rest = Przerwa
protocols-rest-removal = { $mins } min od zdjęcia
protocols-rest-start = { $mins } min od przyłożenia
protocols-until = Koniec
protocols-until-window = między { $low } a { $high } h od początku bólu
protocols-until-hours = { $hours } h od początku bólu
protocols-until-day = z końcem { $day }. dnia od początku bólu
protocols-until-count = { $count ->
    [one] po jednym zabiegu
    [few] po { $count } zabiegach
    [many] po { $count } zabiegach
   *[other] po { $count } zabiegu
}
protocols-until-asked = gdy zakończysz; pytanie { $hours } h od początku bólu
protocols-until-asked-day = gdy zakończysz; pytanie po { $day }. dniu
protocols-until-stopped = gdy zakończysz
protocols-per-day = Na dobę
protocols-per-day-count = { $count ->
    [one] najwyżej raz
    [few] najwyżej { $count } razy
    [many] najwyżej { $count } razy
   *[other] najwyżej { $count } razy
}
protocols-copy-name = { $name } (mój)
protocols-copy-title = Kopia: { $name }
protocols-copy-summary = Na podstawie: „{ $name }”.
protocols-edit-title = Edycja
protocols-new-title = Nowy schemat
protocols-undo = Cofnij
protocols-redo = Ponów
protocols-name = Nazwa
protocols-id-name = Krótka nazwa
protocols-id-note = Do plików i wiersza poleceń: od a do z, od 0 do 9, łączniki.
protocols-id-taken = Inny schemat ma tę krótką nazwę.
protocols-summary = Do czego służy
protocols-save = Zapisz
protocols-faults = Nie można jeszcze zapisać: { $count ->
    [one] jeden błąd.
    [few] { $count } błędy.
    [many] { $count } błędów.
   *[other] { $count } błędu.
}
protocols-add-part = Dodaj etap
protocols-remove-part = Usuń etap { $number }
protocols-add-step = Dodaj krok
protocols-remove-step = Usuń krok { $number }
protocols-step-number = Krok { $number }
protocols-add-or = Daj coś innego do wyboru
protocols-remove-or = Usuń tę opcję
protocols-what = Co przykładasz
protocols-minutes = Minuty
protocols-unit-min = min
protocols-unit-h = h
protocols-unit-times = razy
protocols-least = { $what }, co najmniej
protocols-most = { $what }, najwyżej
protocols-to = do
protocols-from = Liczona
protocols-from-removal = Od zdjęcia
protocols-from-start = Od przyłożenia
protocols-until-form-hours = Godzina
protocols-until-form-count = Liczba razy
protocols-until-form-stop = Ręcznie
protocols-hours = Godziny od początku bólu
protocols-times = Liczba razy
protocols-ask = Pytaj, czy kontynuować
protocols-ask-hours = Pytanie po
protocols-per-day-limit = Ogranicz liczbę na dobę
protocols-strip = Od teraz
protocols-strip-none = W tej postaci nie można go uruchomić.
protocols-strip-gap = { $count ->
    [one] Tu pominięto jeden dzień.
    [few] Tu pominięto { $count } dni.
    [many] Tu pominięto { $count } dni.
   *[other] Tu pominięto { $count } dnia.
}
protocols-leave-sure = Są niezapisane zmiany.
protocols-leave-yes = Wyjdź bez zapisu
protocols-leave-no = Zostań

# (window-protocols end)


## Window: settings

settings-title = Ustawienia
settings-line = Każda zmiana działa od razu, także w trwającym programie.
settings-file = Zapisane w { $path }
settings-group-sleep = Sen
settings-group-reminders = Przypomnienia
settings-group-sound = Dźwięk
settings-group-look = Wygląd
settings-unit-min = min
settings-unit-times = razy
settings-unit-secs = s
settings-unit-percent = %
settings-sleep = Godziny snu
settings-sleep-note = Wtedy bez przypomnień o zabiegu. „Zdejmij” dzwoni zawsze.
settings-sleep-hours = Od i do
settings-sleep-from = Początek snu
settings-sleep-to = Koniec snu
settings-sleep-form = Wpisz godziny tak: 22:30 i 7:00. Nic nie zmieniono.
settings-sleep-same = Obie godziny są takie same. Nic nie zmieniono.
settings-due-every = Przypominaj znów co
settings-due-every-note = Gdy pora na zabieg i nikt nie odpowiada.
settings-due-times = Ile razy ponawiać
settings-due-times-note = Potem zabieg liczy się jako przegapiony.
settings-removal = „Zdejmij” znów co
settings-removal-note = Aż ktoś odpowie, w dzień i w nocy.
settings-snooze = „Później” to
settings-snooze-note = Ile czeka przypomnienie, gdy wybierzesz „Później”.
settings-skin = Obejrzyj skórę po
settings-skin-note = Ciche przypomnienie, gdy okład leży.
settings-switch = Gdy można użyć ciepła
settings-switch-note = W ostatnim możliwym momencie zmiana nastąpi sama.
settings-switch-ask = Zapytaj
settings-switch-early = Od razu
settings-switch-late = Najpóźniej
settings-sound = Sygnały
settings-sound-note = Trzy krótkie dźwięki: przyłóż, zdejmij, uwaga.
settings-speech = Przypomnienia głosowe
settings-speech-note = Głos mówi, co zrobić. W Linuksie potrzebny jest speech-dispatcher.
settings-volume = Głośność
settings-try = Wypróbuj
settings-theme = Kolory
settings-theme-system = System
settings-theme-light = Jasne
settings-theme-dark = Ciemne
settings-language = Język
settings-disturb = Szanuj „nie przeszkadzać”
settings-disturb-note = Przypomnienia, że już można lub że pora, czekają, aż się skończy. „Zdejmij” nie czeka nigdy.
settings-text = Rozmiar tekstu
settings-text-note = Wszystko w oknie rośnie razem z nim.
settings-motion = Bez ruchu
settings-motion-note = W oknie nie rusza się nic oprócz odliczania.
settings-group-start = Start
settings-site = Gdzie bolało ostatnio
settings-site-note = Wpisywane za ciebie na starcie.
settings-programme = Schemat
settings-programme-note = Proponowany jako pierwszy na starcie.
settings-programme-none = Jeszcze brak
settings-group-home = Pulpit
settings-tray = Ikona w zasobniku
settings-tray-note = Bieżący stan i te same przyciski, obok zegara.
settings-autostart = Dalej po restarcie
settings-autostart-note = Gdy trwa program, przypomnienia wracają po następnym zalogowaniu.

# (window-settings end)


## Window: help

help-title = Kiedy szukać pomocy
help-lead = Każdy z tych objawów jest ważniejszy niż program. Przerwij go i szukaj pomocy.
help-before = Zanim zaczniesz
help-beside = Oprócz minutnika
help-not-advice = Poultice to minutnik: nie wyrób medyczny ani porada lekarska. W razie wątpliwości zapytaj lekarza lub farmaceutę.
help-version = Poultice { $version }, MIT lub Apache 2.0
help-licences = Czcionka: Inter, autorzy: Inter Project Authors, SIL Open Font License 1.1

help-emergency = Natychmiast: pogotowie lub SOR
help-emergency-legs = Obie nogi są osłabione, zdrętwiałe lub mrowią.
help-emergency-saddle = Skóra wokół narządów płciowych lub pośladków jest zdrętwiała.
help-emergency-bladder = Nie możesz oddać moczu lub stolca albo nie możesz ich utrzymać.
help-emergency-chest = Boli także w klatce piersiowej.
help-emergency-accident = Ból pojawił się w wyniku poważnego wypadku.
help-emergency-stand = Nie możesz stać lub chodzić.

help-same-day = Jeszcze dziś do lekarza
help-same-day-fever = Masz gorączkę, powyżej 38,3 °C (101 °F).
help-same-day-weight = Chudniesz i nie wiesz dlaczego.
help-same-day-limb = Ręka lub noga jest słaba albo zdrętwiała.
help-same-day-leg-pain = Ból promieniuje w dół nogi.
help-same-day-night = Ból jest silniejszy w nocy albo odpoczynek go nie łagodzi.
help-same-day-belly = Masz silny ból brzucha albo oddajesz mocz często, z bólem lub z krwią.
help-same-day-history = Masz za sobą nowotwór złośliwy albo masz kruche kości i zdarzył się upadek.

help-not-improving = Idź do lekarza, jeśli nie ma poprawy
help-not-improving-hours = Po 12 godzinach ból jest nadal silny.
help-not-improving-days = Po kilku dniach nie ma poprawy.
help-not-improving-weeks = Najpóźniej, gdy nie ma poprawy po 1–2 tygodniach.

help-from-treatment = Zdejmij okład i przerwij
help-from-treatment-skin = Na skórze robią się pęcherze albo skóra staje się twarda, biała lub woskowata.
help-from-treatment-prickle = Skóra kłuje albo ból narasta.
help-from-treatment-numb = Drętwienie lub osłabienie nie mija po zdjęciu okładu. Idź do lekarza.

help-no-cold = Przed użyciem zimna zapytaj lekarza lub fizjoterapeutę
help-no-cold-raynaud = Masz zespół Raynauda, pokrzywkę z zimna lub krioglobulinemię.
help-no-cold-circulation = Masz złe krążenie albo chorobę naczyń krwionośnych rąk lub nóg.
help-no-cold-numb = Skóra w tym miejscu jest zdrętwiała albo cukrzyca osłabiła jej czucie.
help-no-cold-heart = Masz dławicę piersiową lub inną chorobę serca.
help-no-cold-skin = Skóra w tym miejscu jest uszkodzona lub zakażona.
help-no-cold-injury = Zimno już kiedyś spowodowało u ciebie uraz.
help-no-cold-sedated = Jesteś po środku, który wywołuje senność.

help-no-heat = Przed użyciem ciepła zapytaj lekarza lub fizjoterapeutę
help-no-heat-swelling = To miejsce jest świeżo opuchnięte lub krwawi.
help-no-heat-numb = Skóra w tym miejscu nie czuje ciepła.
help-no-heat-infection = Masz w tym miejscu zakażenie albo masz gorączkę.
help-no-heat-circulation = Masz złe krążenie.
help-no-heat-cancer = W tym miejscu jest lub był nowotwór złośliwy.
help-no-heat-pregnancy = Jesteś w ciąży: żadnego ciepła na brzuch.
help-no-heat-sedated = Jesteś po alkoholu lub środku uspokajającym.
help-no-heat-patch = W pobliżu masz plaster z lekiem. Pod wpływem ciepła uwalnia więcej leku.
help-no-heat-rub = Na skórze jest maść lub inny środek z mentolem, kapsaicyną albo salicylanem.
help-no-heat-lying = Możesz zasnąć. Nigdy nie śpij z poduszką rozgrzewającą i nigdy na niej nie leż.

help-each-time = Za każdym razem
help-each-time-cloth = Między okład a skórę włóż ściereczkę.
help-each-time-normal = Zacznij dopiero, gdy czucie skóry wróci do normy.
help-each-time-look = Po pięciu minutach obejrzyj skórę.
help-each-time-sleep = Nie zaczynaj, jeśli możesz zasnąć.
help-each-time-works =
    Wybieraj to, co ci pomaga. Jeśli zimno tylko znieczula, a sztywność zostaje, skróć je albo z niego zrezygnuj.

help-self-care = Jak leżeć, ruszać się i odpoczywać
help-self-care-pillows = Połóż się na czymś twardym, z dwiema lub trzema poduszkami pod kolanami.
help-self-care-floor = Albo połóż się na podłodze, z podudziami na krześle.
help-self-care-night = Na noc twardy materac i poduszki pod nogi. Nie na brzuchu.
help-self-care-heat-side = Z ciepłym okładem leż na boku. Leżenie na gorącej poduszce może spowodować oparzenie.
help-self-care-walk = Odpocznij krótko, potem spokojnie chodź. Żadnych ćwiczeń, które nasilają ból.
help-self-care-drink = Pij wystarczająco dużo.

help-evidence = Na ile to pewne
help-evidence-cold = Nikt jeszcze nie wie, czy zimno pomaga w bólu krzyża. Badań jest za mało.
help-evidence-heat =
    Okłady rozgrzewające przynoszą niewielką ulgę na krótki czas. Tak mówi przegląd 9 badań z udziałem 1117 osób.
help-evidence-either = Na jednym SOR-ze u 60 osób zimno i ciepło wypadły równie dobrze. Wybierz to, co wolisz.
help-evidence-rhythm = Żadne badanie nie rozstrzyga, jak długo ani jak często. Podane tu czasy są zwyczajowe, nieudowodnione.
help-evidence-healing = Nie wykazano, by zimno lub ciepło przyspieszało powrót pleców do zdrowia. Zimno znieczula; ciepło zwiększa dopływ krwi do tego miejsca.
help-evidence-articles = S0–S4 to pięć ogólnych artykułów z sieci o skurczach mięśni pleców. Żaden nie podaje badania na poparcie czasów.
help-evidence-advice = Poultice pilnuje czasu. Nie zastępuje porady lekarskiej.

help-pain-score = Ocena bólu
help-pain-score-scale = Liczby całkowite od 0 do 10. 0 to brak bólu, 10 najgorszy, jaki możesz sobie wyobrazić.
help-pain-score-change = Mniej niż 2 punkty albo mniej niż 30% to nie jest wyraźna zmiana.
help-pain-score-when = Zapisuj ją na bieżąco, przed zabiegiem i po nim.

# (window-help end)


## The command line

cli-about = Przez wiele dni pilnuje rytmu programu z zimnem lub ciepłem. Bez podpolecenia otwiera okno.
cli-after-help =
    Kody wyjścia: 0 wykonano; 1 nie udało się; 2 błędne użycie; 3 odmowa.
    POULTICE_DIR wskazuje folder, tak jak --dir.
cli-dir = Trzymaj wszystko w tym folderze, osobno od własnych sesji
cli-json = Odpowiadaj w formacie JSON
cli-rehearse = Niech czas płynie tyle razy szybciej, w folderze tymczasowym, chyba że podano --dir (od 1 do 10000)
cli-floor = Wypełnij okno czasem, do odczytania z podłogi
cli-agent = Uruchom usługę przypomnień w tle (inne podpolecenia robią to w razie potrzeby)
cli-agent-quit = Zakończ działającą; jej sesja jest zachowana i idzie dalej z następną
cli-start = Zacznij sesję
cli-protocol-or-file = Identyfikator schematu albo plik schematu
cli-onset = Kiedy zaczął się ból: 30m, 6h lub 2d temu, godzina jak 07:00 albo data jak 2026-03-01T08:00:00+01:00
cli-site = Gdzie boli
cli-injury = Z czym pojawił się ból
cli-status = Pokaż bieżący stan
cli-apply = Okład przyłożony
cli-apply-mins = Na tyle minut, w zakresie tego kroku
cli-apply-with = Czym, jeśli krok daje wybór
cli-remove = Okład zdjęty
cli-remove-on-time = Zdjęto go, gdy czas minął
cli-remove-ago = Zdjęto go tyle minut temu
cli-remove-unknown = Nie wiadomo, kiedy go zdjęto
cli-snooze = Przypomnij później
cli-snooze-minutes = O tyle minut później; inaczej jak w ustawieniach
cli-skip = Pomiń ten zabieg
cli-pause = Bez przypomnień aż do wznowienia
cli-resume = Wznów po wstrzymaniu
cli-switch = Przejdź do następnego etapu programu
cli-keep = Zostań przy tym etapie programu
cli-pain = Zapisz, jak mocno boli
cli-pain-score = Od 0, brak bólu, do 10, najgorszy, jaki możesz sobie wyobrazić
cli-pain-before = Przed zabiegiem
cli-pain-after = Po zabiegu
cli-pain-note = Notatka do tego
cli-fine = Skóra obejrzana i w normie
cli-undo = Cofnij ostatnią czynność
cli-stop = Zakończ sesję
cli-protocols = Wypisz, pokaż i sprawdź schematy
cli-protocols-list = Wypisz schematy
cli-protocols-show = Pokaż jeden, z jego źródłami
cli-protocols-check = Sprawdź plik schematu: 0 w porządku lub ostrzeżenia, 3 odrzucony przez limit, 1 nieczytelny
cli-protocol-file = Plik schematu
cli-preview = Pokaż, co nastąpi, niczego nie zaczynając
cli-preview-start = Kiedy program miałby się zacząć, jak przy --onset, przy czym godzina to najbliższa taka; teraz, jeśli nie podano
cli-preview-hours = Ile godzin naprzód
cli-preview-sleep = Godziny snu jak 22:30-07:00 albo off
cli-preview-pace = Działaj na wczesnym lub późnym końcu każdego zakresu
cli-history = Pokaż dawne sesje
cli-history-session = Pokaż jedną sesję, jej zabiegi i oceny bólu: latest, jej numer na liście albo jej identyfikator
cli-history-check = Sprawdź, czy cała historia jest nieuszkodzona
cli-history-backups = Wypisz codzienne kopie zapasowe i ich zawartość
cli-history-restore = Wstaw kopię zapasową w miejsce historii
cli-history-restore-file = Kopia zapasowa; najnowsza, jeśli nie podano
cli-settings = Czytaj i zmieniaj ustawienia
cli-settings-get = Pokaż jedno ustawienie albo wszystkie
cli-settings-set = Zmień ustawienie
cli-settings-path = Pokaż, gdzie jest plik ustawień
cli-settings-list = Pokaż każde ustawienie i co przyjmuje
cli-settings-key = Nazwa ustawienia
cli-settings-value = Nowa wartość
cli-completions = Wypisz skrypt uzupełniania dla powłoki
cli-completions-shell = Która powłoka
cli-man = Zapisz strony podręcznika w folderze
cli-man-dir = Folder

cli-only-window = --rehearse i --floor dotyczą okna: poultice --rehearse SPEED. Próba bez okna: poultice agent --rehearse SPEED
cli-no-display =
    Nie ma ekranu, na którym można otworzyć okno. Bez niego działają:
    start, status, apply, remove, snooze, skip, pause, resume, switch, keep, pain, fine, undo, stop,
    protocols, preview, history, settings, agent. Zobacz poultice --help.
cli-dir-not-text = Nazwa folderu nie jest poprawnym tekstem. Podaj inny przez --dir.
cli-agent-not-running = Usługa przypomnień tu nie działa.
cli-agent-not-started = Nie udało się uruchomić usługi przypomnień: { $why }. Dlaczego, pokaże: poultice doctor
cli-agent-broken = Połączenie z usługą przypomnień zostało zerwane: { $why }. Spróbuj ponownie.
cli-agent-other-version = Działająca usługa przypomnień to Poultice { $agent }, a to jest { $own }. Zakończ starą: poultice agent --quit
cli-agent-not-understood = Usługa przypomnień nie zrozumiała albo nie została zrozumiana: { $why }
cli-agent-already-running = Usługa przypomnień działa już w { $folder }. Nic więcej nie trzeba.
cli-agent-failed = Usługa przypomnień nie może działać: { $why }
cli-log-unusable = Nie można zapisywać dziennika zdarzeń { $file }: { $why }
cli-rehearsal-unreadable = Nie można odczytać zegara próby { $file }: { $why }. Usuń ten plik, żeby zacząć od nowa.
cli-rehearsal-folder =
    Ta próba jest w { $dir }
    Inne polecenia trafią do niej z --dir { $dir }
cli-rehearsal-running = W { $dir } działa już usługa przypomnień z inną szybkością. Najpierw ją zakończ: poultice --dir { $dir } agent --quit
cli-bad-onset = { $typed } to nie czas. Wpisz 30m, 6h lub 2d, czyli ile temu, 07:00 jako godzinę albo datę jak 2026-03-01T08:00:00+01:00
cli-warning = Uwaga: { $reason }
cli-not-for = { $words } Cała lista jest w oknie, w części „{ $page }”.

cli-no-such-protocol = { $wanted }: nie ma takiego schematu ani takiego pliku. Zobacz: poultice protocols list

cli-switched-early = To wcześnie: w programie jest to { $hours } h po początku bólu.
cli-to-take-back = Żeby to cofnąć: poultice undo
cli-do-remove = Potem: poultice remove
cli-do-remove-early = Jeśli okład zdjęto właśnie teraz: poultice remove. Jeśli zdjęto go wcześniej: poultice remove --ago MINUTES
cli-do-stop = Żeby ją zakończyć: poultice stop
cli-do-resume = Żeby kontynuować: poultice resume
cli-do-answer = Odpowiedzi: poultice switch albo poultice keep
cli-began = Ból zaczął się { $span } temu: { $time }.
cli-status-idle = Nie trwa żadna sesja. Żeby zacząć: poultice start { $protocol }
cli-status-applying = { $what }: trwa. Zdjąć o { $end }, za { $left }.
cli-status-remove-now = Zdejmij teraz. Czas ({ $minutes } min) minął o { $end }, { $over } temu.
cli-status-unsure = Zdejmij teraz. { $what }: trwa od { $since } według zegara, któremu nie można ufać.
cli-status-resting = Przerwa.
cli-status-first = { $what } przez { $minutes } min, kiedy zechcesz.
cli-status-ready = Już można: { $what } przez { $minutes } min. Zacznij, gdy skóra wróci do normy.
cli-status-due = Pora na zabieg: { $what } przez { $minutes } min. Zacznij, gdy skóra wróci do normy.
cli-status-switch = { $go }: poultice switch. { $stay }: poultice keep.
cli-status-go-on = Dalej tak samo (poultice keep) czy nie (poultice switch)? Dopóki nie odpowiesz, nic więcej nie jest zaplanowane.
cli-status-paused = Wstrzymane. Bez przypomnień aż do: poultice resume
cli-status-finished = Program jest zakończony.
cli-status-counts = { $protocol }: { $counts }.
cli-status-rehearsal = Próba, { $speed }× szybciej niż w rzeczywistości.
cli-next-ready = Następny zabieg od { $time }, za { $left }.
cli-next-due = Pora na zabieg: { $time }, za { $left }.
cli-next-skin-check = Obejrzyj skórę: { $time }.
cli-next-switch = { $what }: { $time }, { $span } od początku bólu.
cli-next-wake = Następny zabieg po przebudzeniu, od { $time }.
cli-next-finish = Koniec programu: { $time }.
cli-count-done = zrobione: { $count }
cli-count-missed = przegapione: { $count }
cli-count-skipped = pominięte: { $count }
cli-count-asleep = w czasie snu: { $count }
cli-problem-notifications = Nie można pokazywać powiadomień: { $why }. Nasłuchuj sygnału.
cli-problem-sound = Nie można odtwarzać dźwięków: { $why }.
cli-problem-history = Zdarzenia nie są zapisywane. { $why }
cli-problem-set-aside = { $why }
cli-problem-settings = W ustawieniach są błędy: { $why }
cli-problem-clock = Od ponownego uruchomienia zegar nie może pokazywać właściwego czasu.

cli-remove-question =
    Było o { $over } za długo. Ile minut okład naprawdę leżał?
    Liczba; t: zdjęto na czas; ?: nie wiadomo; Enter: zdjęto właśnie teraz.
cli-remove-unanswered = Brak odpowiedzi, więc nic nie zapisano. Podaj --on-time, --ago MINUTES albo --unknown.
cli-remove-not-understood = Nie zrozumiano. Liczba od 0 do { $most }, t, ? albo Enter.

cli-protocol-sources = Źródła: { $sources }
cli-check-fine = W porządku: brak zastrzeżeń.
cli-finding-refuse = Odmowa ({ $field }): { $reason } [{ $source }]
cli-finding-warn = Uwaga ({ $field }): { $reason } [{ $source }]

cli-bad-sleep = to nie są godziny snu: wpisz 22:30-07:00 albo off
cli-preview-nothing = W tych godzinach nic nie nastąpi.
cli-preview-apply = { $modality }: początek, { $minutes } min
cli-preview-day-full = { $what }. Na ten dzień to wszystko: najwyżej { $count } na dobę.
cli-preview-remove = { $modality }: koniec
cli-preview-ready = { $modality }: już można
cli-preview-due = { $modality }: pora na zabieg
cli-preview-switch = zaczyna się etap { $part }: { $modality }
cli-preview-asleep = sen
cli-preview-awake = pobudka
cli-preview-finish = koniec programu

cli-history-either = Albo --session, albo check, albo restore.
cli-history-empty = Nie ma jeszcze sesji.
cli-history-finished = ukończona { $at }
cli-history-stopped = przerwana { $at }
cli-history-running = trwa
cli-history-sound =
    { $sessions ->
        [one] Historia jest nieuszkodzona: 1 sesja, wpisy: { $entries }.
        [few] Historia jest nieuszkodzona: { $sessions } sesje, wpisy: { $entries }.
        [many] Historia jest nieuszkodzona: { $sessions } sesji, wpisy: { $entries }.
       *[other] Historia jest nieuszkodzona: { $sessions } sesji, wpisy: { $entries }.
    }
cli-history-agent-runs = Usługa przypomnień działa i zapisuje historię. Najpierw ją zakończ: poultice agent --quit
cli-history-restored = Kopia zapasowa jest na miejscu.
cli-history-restored-aside = Kopia zapasowa jest na miejscu. To, co tam było, to teraz { $aside }
cli-history-no-such-session = { $id }: nie ma takiej sesji albo jest ich kilka. Podaj latest albo numer lub identyfikator z: poultice history
cli-history-head = { $protocol }. Początek bólu: { $onset }.
cli-history-head-site = { $protocol }. Początek bólu: { $onset }, miejsce: { $site }.
cli-history-nothing-done = Jeszcze nic nie zrobiono.
cli-record-applied = { $what }: { $real } min, planowo { $planned }
cli-record-unknown = { $what }: nie wiadomo, jak długo, planowo { $planned } min
cli-record-on = { $what }: trwa, planowo { $planned } min
cli-record-missed = { $what }: przegapione
cli-record-missed-suspended = { $what }: przegapione, komputer był uśpiony
cli-record-missed-off = { $what }: przegapione, Poultice nie działał
cli-record-skipped = { $what }: pominięte
cli-record-asleep = { $what }: opuszczone z powodu snu
cli-record-pain = ból { $score } na 10
cli-record-pain-before = ból { $score } na 10 przed
cli-record-pain-after = ból { $score } na 10 po

cli-setting-unknown = { $key }: nie ma takiego ustawienia. Są: { $known }
cli-setting-bad-value = { $key }: wartość { $value } jest niedozwolona. Dozwolone: { $allowed }
cli-man-failed = Nie można zapisać stron podręcznika w { $folder }: { $why }
cli-problem-autostart = Poultice nie uruchomi się sam po następnym zalogowaniu: { $why }
cli-agent-at-login = Wznów trwającą sesję; zakończ od razu, jeśli jej nie ma
cli-problem-hooks = Twoje polecenie do przypomnienia nie zadziałało: { $why }
cli-problem-speech = Nie udało się odczytać przypomnienia na głos: { $why }

cli-export = Zapisz dziennik dla innych programów, kalendarza lub lekarza
cli-export-out = Do tego pliku; inaczej na standardowe wyjście
cli-export-session = Ta sesja: latest, jej numer w historii albo jej identyfikator; inaczej najnowsza, a dla csv i json wszystkie
cli-export-csv = Tabela wszystkich zabiegów (RFC 4180)
cli-export-csv-pain = Oceny bólu zamiast zabiegów
cli-export-json = Wszystko, do ponownego wczytania przez import
cli-export-ics = Pozostałe przypomnienia, do kalendarza
cli-export-report = Dwie strony dla lekarza lub fizjoterapeuty
cli-export-report-format = html, jeden plik, który nie potrzebuje niczego więcej, albo pdf; inaczej według rozszerzenia pliku
cli-export-report-name = Czyj to raport; inaczej linia do wpisania
cli-export-report-out = Podaj plik na raport: --out report.html albo --out report.pdf.
cli-export-pdf-out = PDF to nie tekst. Podaj plik przez --out.
cli-export-format-or-ending = --format { $format } i rozszerzenie pliku { $file } są ze sobą sprzeczne. Pomiń --format albo podaj inny plik.
cli-export-nothing-remains = Z tej sesji nic już nie zostało: nie ma czego dać do kalendarza.
cli-export-not-written = Nie można zapisać { $file }: { $why }
share-saved = Zapisano: { $file }
share-saved-here = Nie ma tu okna wyboru pliku. Zapisano: { $file }
share-shown = Zapisano i otwarto: { $file }
share-not-shown = Zapisano, ale żaden program tu tego nie otwiera: { $file }
share-not-opened = Żaden program tu tego nie otwiera: { $file }
share-no-dialog = Nie ma tu okna wyboru pliku. Upuść plik na okno Poultice.
share-no-folder = Nie ma tu okna wyboru pliku, a folder domowy jest nieznany. Użyj wiersza poleceń: poultice export
drop-here = Upuść tutaj: schemat (.toml) lub eksport (.json)
drop-one = Jeden plik naraz.
drop-other = To ani schemat (.toml), ani eksport (.json).
share-rehearsed = { $file } to dziennik próby. Można go wczytać tylko w innej próbie.
share-rehearsal = Nie podczas próby: jej folder znika razem z usługą przypomnień.
cli-import = Wczytaj sesje z eksportu JSON
cli-import-file = Plik zapisany przez: poultice export json
cli-import-unreadable = Nie można odczytać { $file }: { $why }
cli-import-running = Sesja { $session } jeszcze trwała podczas eksportu. Pominięto ją: zakończ ją tam i wyeksportuj ponownie.
cli-import-done = Wczytano: { $taken }, były już wcześniej: { $had }.
cli-amend = Popraw to, co zapisano
cli-amend-number = Który zabieg, według numeru w: poultice history --session
cli-amend-step = Który jego krok, jeśli ma ich kilka
cli-amend-mins = Okład leżał tyle minut
cli-amend-unknown = Okład leżał, nie wiadomo jak długo
cli-amend-not-done = Na skórze nic nie leżało
cli-amend-since = Kiedy naprawdę go przyłożono: 30m lub 2h temu, godzina jak 07:00 albo data jak 2026-03-01T08:00:00+01:00
cli-amend-pain = Popraw ocenę bólu albo usuń ją z dziennika
cli-amend-pain-number = Która ocena, według numeru w: poultice history --session
cli-amend-pain-score = Jak mocno bolało, od 0 do 10
cli-amend-pain-drop = Usuń ją z dziennika
cli-amend-what = Podaj, co zmienić: zobacz poultice amend --help
cli-amend-bad-since = { $typed } to nie czas: wpisz 30m lub 2h, czyli ile temu, 07:00 jako godzinę albo datę jak 2026-03-01T08:00:00+01:00
cli-record-amended = { $said } (poprawione)
cli-record-number-step = { $number }, krok { $step }
cli-record-number-pain = ból { $number }

# (cli end)


## Advice

advice-too-long = Czas na skórze: { $minutes } min zamiast { $planned }. Obejrzyj skórę.
advice-too-long-hours = Czas na skórze: { $span } zamiast { $planned }. Obejrzyj skórę.
advice-too-long-unknown = Nie wiadomo, jak długo okład leżał. Obejrzyj skórę.
advice-skin-cold = Skóra przez pewien czas czerwona i chłodna to norma. Skóra biała, woskowata, twarda lub z pęcherzami albo drętwienie, które nie mija, to nie norma: idź do lekarza jeszcze dziś.
advice-skin-heat = Skóra przez pewien czas czerwona i ciepła to norma. Pęcherze, biała lub twarda skóra albo ból lub drętwienie, które nie mijają, to nie norma: idź do lekarza jeszcze dziś.
advice-with-source = { $advice } [{ $source }]
advice-still-severe = Silny ból trwa już { $hours ->
    [one] godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
}, za każdym razem { $least } lub więcej. To dość długo, by poprosić o pomoc: zadzwoń do lekarza i przeczytaj, kiedy szukać pomocy.
advice-no-better = { $days ->
    [one] Minął { $days } dzień
    [few] Minęły { $days } dni
    [many] Minęło { $days } dni
   *[other] Minęło { $days } dnia
} od początku bólu i nie ma poprawy: średnio { $first } na początku, { $latest } w ostatnich 24 godzinach. Idź do lekarza.
advice-cold-does-not-help = Po { $applications ->
    [one] jednym zabiegu
    [few] { $applications } zabiegach
    [many] { $applications } zabiegach
   *[other] { $applications } zabiegu
} zimnem ból zmienił się średnio o { $change }. To nie jest ulga, na którą można liczyć. Skróć zimno albo przejdź na ciepło. Wybieraj to, co ci pomaga.
advice-after-cold = Po zimnie ból był średnio { $change } ({ $times }): { $verdict }.
advice-after-heat = Po cieple ból był średnio { $change } ({ $times }): { $verdict }.
advice-points-lower = o { $points } punktu słabszy
advice-points-higher = o { $points } punktu silniejszy
advice-points-same = taki sam
advice-times = { $count ->
    [one] raz
    [few] { $count } razy
    [many] { $count } razy
   *[other] { $count } razy
}
advice-verdict-no-clear-change = bez wyraźnej zmiany
advice-verdict-less = mniej boli
advice-verdict-more = bardziej boli
advice-source = Źródło: { $source }
advice-dismiss = Odłóż

# (advice end)


## Export

export-ics-name = Poultice
export-ics-rehearsal-name = Poultice, próba
export-ics-rehearsal = Próba: { $what }
export-ics-cold = Zimno, { $minutes } min
export-ics-ice-massage = Masaż lodem, { $minutes } min
export-ics-heat = Ciepło, { $minutes } min
export-ics-switch-heat = Od teraz: ciepło
export-ics-switch = Zaczyna się następny etap
export-ics-finish = Koniec programu
export-ics-application =
    W dowolnej chwili do { $until }, przez ściereczkę. Nastaw minutnik: okład trzeba zdjąć na czas. Jeśli zaczniesz
    później, przesuną się też następne zabiegi. Wtedy wyeksportuj ponownie. { $programme }.
export-ics-switch-window = Możesz zostać przy dotychczasowym do { $late }. Wtedy wyeksportuj ponownie. { $programme }.
export-ics-programme = { $programme }.

export-report-title = Dziennik zimna i ciepła
export-report-rehearsal = Próba, { $speed }× szybciej niż w rzeczywistości. Nikt niczego z tego nie zrobił.
export-report-name = Imię i nazwisko
export-report-site = Gdzie boli
export-report-onset = Początek bólu
export-report-with = Towarzyszy
export-report-injury = świeży uraz
export-report-swelling = obrzęk
export-report-started = Początek programu
export-report-ended = Koniec programu
export-report-running = jeszcze trwa ({ $date })
export-report-stopped = { $date }, przerwany wcześniej
export-report-programme = Program
export-report-rhythm = { $rhythm }.
export-report-source = Źródło: { $sources }.
export-report-articles = Artykuły z sieci są ogólne, o skurczach mięśni pleców, i nie podają żadnego badania.
export-report-switched-heat-person = Zmiana na ciepło { $date }, z wyboru.
export-report-switched-heat = Zmiana na ciepło { $date }, zgodnie z planem.
export-report-switched-person = Następny etap zaczął się { $date }, z wyboru.
export-report-switched = Następny etap zaczął się { $date }, zgodnie z planem.
export-report-done-of = { $done } z { $due }
export-report-done = planowych zrobiono
export-report-missed = przegapione
export-report-skipped = pominięte celowo
export-report-asleep = sen, poza planem
export-report-missed-reasons = Przegapione: { $reasons }.
export-report-missed-no-answer = bez odpowiedzi { $count }
export-report-missed-suspended = przy uśpionym komputerze { $count }
export-report-missed-off = przy wyłączonym komputerze { $count }
export-report-minutes =
    { $what }: średnio { $real } min na skórze z planowanych { $planned } (zabiegi o znanym końcu: { $count }).
export-report-days = Dzień po dniu
export-report-days-story = Każdy wiersz to doba, 24 godziny. Zrobione planowe zabiegi: { $done } z { $due }.
export-report-legend-cold = zimno
export-report-legend-heat = ciepło
export-report-legend-unknown = koniec nieznany
export-report-legend-missed = przegapione
export-report-legend-skipped = pominięte
export-report-legend-asleep = godziny snu
export-report-legend-before = przed
export-report-legend-after = po
export-report-legend-between = pomiędzy
export-report-legend-applications = zabiegi
export-report-pain = Ból, od 0 do 10
export-report-pain-story = Oceny bólu w czasie, od 0, brak bólu, do 10, najgorszy wyobrażalny.
export-report-to-heat = ciepło
export-report-to-next = następny etap
export-report-no-scores = Nie zapisano żadnej oceny bólu.
export-report-first-last = Pierwsza ocena { $first } ({ $from }), ostatnia ocena { $last } ({ $to }).
export-report-change-cold =
    Zimno, zmiana między „przed” a „po”: średnio { $points } pkt w { $count ->
        [one] jednym zabiegu
        [few] { $count } zabiegach
        [many] { $count } zabiegach
       *[other] { $count } zabiegu
    } z obiema ocenami. { $verdict }
export-report-change-heat =
    Ciepło, zmiana między „przed” a „po”: średnio { $points } pkt w { $count ->
        [one] jednym zabiegu
        [few] { $count } zabiegach
        [many] { $count } zabiegach
       *[other] { $count } zabiegu
    } z obiema ocenami. { $verdict }
export-report-change-both =
    Ciepło i zimno, zmiana między „przed” a „po”: średnio { $points } pkt w { $count ->
        [one] jednym zabiegu
        [few] { $count } zabiegach
        [many] { $count } zabiegach
       *[other] { $count } zabiegu
    } z obiema ocenami. { $verdict }
export-report-too-few = Za mało, by coś powiedzieć.
export-report-no-change = Bez wyraźnej zmiany.
export-report-less-pain = Zaraz po zabiegu wyraźnie mniejszy ból.
export-report-more-pain = Zaraz po zabiegu wyraźnie większy ból.
export-report-least-change =
    Zmiana o mniej niż 2 punkty niewiele mówi (Farrar 2001). Ból łagodnieje też sam: to nie pokazuje, co było
    przyczyną.
export-report-applications = Zabiegi
export-report-none = Nie zapisano żadnego zabiegu.
export-report-head-when = Kiedy
export-report-head-what = Co
export-report-head-minutes = Minuty
export-report-head-pain = Ból
export-report-head-skin = Skóra
export-report-of = { $real } z { $planned }
export-report-unknown-of = nieznane, z { $planned }
export-report-still-on = trwa, z { $planned }
export-report-row-no-answer = przegap., bez odp.
export-report-row-suspended = przegap., PC śpi
export-report-row-off = przegap., PC wył.
export-report-row-skipped = pominięte
export-report-row-asleep = sen
export-report-skin-fine = OK
export-report-notes = Notatki
export-report-note-score = ból { $score }
export-report-unknown = Czego nie wiadomo
export-report-unknown-ends =
    { $count ->
        [one] Raz nie wiadomo, kiedy zdjęto okład. Tego czasu nie ma w żadnej średniej.
        [few] { $count } razy nie wiadomo, kiedy zdjęto okład. Tych czasów nie ma w żadnej średniej.
        [many] { $count } razy nie wiadomo, kiedy zdjęto okład. Tych czasów nie ma w żadnej średniej.
       *[other] { $count } razy nie wiadomo, kiedy zdjęto okład. Tych czasów nie ma w żadnej średniej.
    }
export-report-unknown-away = Łącznie przez { $span } komputer był uśpiony lub wyłączony i nie mógł nikomu przypomnieć.
export-report-unknown-clock = Po ponownym uruchomieniu zegar komputera pokazywał zły czas. Godziny od tego momentu mogą być niedokładne.
export-report-unknown-always =
    Wszystko tutaj pochodzi od osoby, która używała programu. Nic nie zmierzono: ani skóry, ani temperatury, ani tego,
    czy okład naprawdę leżał. Puste pole „Skóra” znaczy, że nikt tego nie zapisał.
export-report-boxes = Niektórych liter z notatek nie można tu wydrukować. Są na stronie internetowej tego raportu.
export-report-disclaimer = Prowadzone w Poultice, minutniku. To dziennik, nie porada lekarska ani diagnoza.
export-report-made = Sporządzono { $date }
export-report-page = Strona { $page } z { $pages }

export-import-form = To nie jest eksport z Poultice: { $reason }.
export-import-version = To eksport w wersji { $found }. Ten program czyta wersję { $known }. Zaktualizuj Poultice.
export-import-twice = Sesja { $session } jest w pliku dwa razy.
export-import-entry = W sesji { $session } nie można odczytać wpisu { $seq }: { $reason }.
export-import-order = W sesji { $session } wpis { $seq } ma numer { $found }. Wpisów brakuje albo są pomieszane.
export-import-no-start = Sesja { $session } nie zaczyna się od swojego początku.
export-import-protocol = Program sesji { $session } jest źle zapisany. { $problem }
export-import-out-of-bounds = W sesji { $session }, we wpisie { $seq }, wartość { $field } nie może być poprawna.
export-import-unsafe = Sesja { $session } jeszcze trwa, a jej program przekracza limit. Nie zostanie wczytana.

# (export end)


## Doctor: what works here, what doesn't, and what to do

cli-doctor = Sprawdź wszystko: powiadomienia, dźwięk, foldery, zegary
cli-doctor-press = Poczekaj na naciśnięcie przycisku w powiadomieniu testowym, także gdy nikogo nie ma przy terminalu
doctor-fine = w porządku
doctor-warning = uwaga
doctor-broken = nie działa
doctor-todo = Co zrobić: { $todo }
doctor-all-fine = Wszystko działa.
doctor-some-warnings =
    { $count ->
        [one] Działa, z jedną uwagą.
        [few] Działa, z { $count } uwagami.
        [many] Działa, z { $count } uwagami.
       *[other] Działa, z { $count } uwagi.
    }
doctor-some-broken =
    { $count ->
        [one] Jedna rzecz nie działa.
        [few] { $count } rzeczy nie działają.
        [many] { $count } rzeczy nie działa.
       *[other] { $count } rzeczy nie działa.
    }
doctor-no-answer = brak odpowiedzi

doctor-agent-runs = Usługa przypomnień działa i odpowiada. To Poultice { $version }, tak jak ten program.
doctor-agent-none = Usługa przypomnień nie działa. Uruchomi się sama, gdy będzie potrzebna.
doctor-agent-session-waits = Sesja jest w toku, a usługa przypomnień nie działa: nikt ci nie przypomina.
doctor-agent-status = poultice status lub otwarcie okna uruchamia ją i pokazuje stan sesji.
doctor-agent-hung = Usługa przypomnień jest, ale nie odpowiada.
doctor-agent-broken = Usługa przypomnień jest, ale nie można się z nią porozumieć: { $why }.
doctor-agent-other-version = Działająca usługa przypomnień to Poultice { $agent }, a to jest { $own }: nie porozumiewają się ze sobą.
doctor-agent-newer = Użyj nowszej wersji Poultice. Sesja trwa tymczasem dalej.
doctor-agent-older = poultice status lub otwarcie okna wstawia tę wersję na jej miejsce. Sesja jest zachowana.
doctor-agent-restart = poultice agent --quit ją kończy; sesja jest zachowana. Jeśli to nie pomoże, wyloguj się i zaloguj ponownie.

doctor-folder-fine = W { $path } można zapisywać, a zajrzeć tam możesz tylko ty.
doctor-folder-none-yet = Folder { $path } jeszcze nie istnieje. Powstanie, gdy będzie potrzebny.
doctor-folder-unusable = W { $path } nie można zapisywać: { $why }.
doctor-folder-write-todo = Sprawdź, kto jest właścicielem { $path } i kto może tam zapisywać, albo podaj inny folder przez --dir.
doctor-folder-is-file = { $path } to plik, a powinien tu być folder.
doctor-folder-is-file-todo = Przenieś go albo podaj inny folder przez --dir.
doctor-folder-open = Inni na tym komputerze mogą zaglądać do { $path }.
doctor-folder-open-todo = Żeby mieć go tylko dla siebie: chmod 700 { $path }
doctor-room = Wolne miejsce na historię i jej kopie zapasowe: { $free }.
doctor-room-mib = { $mib } MiB
doctor-room-gib = { $gib } GiB
doctor-room-little-todo = Zwolnij wkrótce trochę miejsca: bez niego nie da się zapisać nic nowego.
doctor-room-none-todo = Zwolnij miejsce teraz: zdarzeń nie da się zapisać.

doctor-history-none = Nie ma jeszcze historii.
doctor-history-sound =
    { $sessions ->
        [one] Historia jest nieuszkodzona: jedna sesja, wpisy: { $entries }.
        [few] Historia jest nieuszkodzona: { $sessions } sesje, wpisy: { $entries }.
        [many] Historia jest nieuszkodzona: { $sessions } sesji, wpisy: { $entries }.
       *[other] Historia jest nieuszkodzona: { $sessions } sesji, wpisy: { $entries }.
    }
doctor-history-backup = Najnowsza kopia zapasowa to { $file }.
doctor-history-no-backup = Nie ma jeszcze kopii zapasowej.
doctor-history-update = Zaktualizuj Poultice.
doctor-history-restore = poultice history restore wstawia w jej miejsce najnowszą kopię zapasową; to, co tam jest teraz, zostaje obok.
doctor-history-set-aside = Używaj dalej: historia jest zachowana pod inną nazwą, a zaczęto nową. Nie ma kopii zapasowej do przywrócenia.
doctor-history-keep = Zachowaj kopię pliku. Wszystko przed tym wpisem nadal tam jest.
doctor-history-access = Sprawdź, kto jest właścicielem pliku i czy na dysku jest miejsce.

doctor-settings-fine = Ustawienia można odczytać.
doctor-settings-correct = Popraw albo usuń ten wiersz. poultice settings list mówi, co przyjmuje każde ustawienie.
doctor-settings-take-back = Popraw odłożony plik i przywróć mu nazwę albo ustaw na nowo to, czego potrzebujesz.
doctor-settings-access = Sprawdź, kto jest właścicielem pliku i kto może go czytać.
doctor-protocols-fine =
    { $own ->
        [0] Nie masz własnych schematów.
        [one] Można odczytać jeden własny schemat.
        [few] Można odczytać { $own } własne schematy.
        [many] Można odczytać { $own } własnych schematów.
       *[other] Można odczytać { $own } własnego schematu.
    }
doctor-protocols-check = Popraw plik, potem: poultice protocols check { $file }
doctor-protocols-rename = Zmień nazwę pliku, kiedy zechcesz.
doctor-protocols-access = Sprawdź, kto jest właścicielem i kto może go czytać.

doctor-clock-fine = Zegary pokazują sensowny czas. Jest { $now }.
doctor-clock-before-program = Zegar pokazuje { $now }, ale ten program powstał { $made }.
doctor-clock-before-history = Zegar pokazuje { $now }, ale najnowszy wpis w historii jest z { $newest }.
doctor-clock-set-it = Ustaw datę i godzinę komputera. Od nich zależą godziny snu i dziennik.
doctor-clock-rehearsal = Zegar próby jest w { $path } i nie można go odczytać: { $why }.
doctor-clock-rehearsal-todo = Sprawdź, kto może go czytać. Jeśli żadna próba nie ma tu trwać dalej, usuń go.
doctor-clock-no-boot = Nie można odczytać zegara, który idzie także w uśpieniu.
doctor-clock-no-boot-todo = Odpowiedz zgodnie z prawdą na pytanie, jak długo leżał okład: nic tutaj nie może tego wiedzieć.

doctor-display-fine = Jest ekran dla okna.
doctor-display-none = Nie ma ekranu, więc okno nie może się otworzyć.
doctor-display-todo = Wszystko działa też stąd: poultice --help wypisuje podpolecenia.

doctor-awake-fine = Gdy okład leży, komputer sam nie zaśnie. Dba o to: { $by }.
doctor-awake-none = Nic tutaj nie może powstrzymać komputera przed samoczynnym uśpieniem: { $why }.
doctor-awake-todo = Gdy okład leży, nie pozwól komputerowi zasnąć. Alarm odezwałby się dopiero po wybudzeniu.

doctor-sound-fine = Odtworzono dźwięk. Jeśli go nie słychać, zwiększ głośność komputera.
doctor-sound-none = Nie można odtworzyć dźwięku: { $why }.
doctor-sound-todo = Uruchom serwer dźwięku, PipeWire lub PulseAudio. Do tego czasu patrz na powiadomienia.
doctor-sound-off = Dźwięki są wyłączone w ustawieniach, więc żadnego nie sprawdzono.
doctor-sound-off-todo = Bez dźwięku musisz zobaczyć alarm. Żeby włączyć dźwięk: poultice settings set sound on

doctor-notifications-server = Powiadomienia pokazuje { $name } { $version }. Potrafi: { $abilities }.
doctor-notifications-no-buttons = Nie pokazuje przycisków. Odpowiadaj w oknie albo przez poultice apply i poultice remove.
doctor-notifications-none = Nic tu nie pokazuje powiadomień: { $why }.
doctor-notifications-todo = Uruchom usługę powiadomień pulpitu, na przykład dunst lub mako. Do tego czasu przypominają dźwięk i okno.
doctor-test-title = Test Poultice
doctor-test-body = Naciśnij przycisk. Jeśli zadziała, możesz stąd odpowiadać na przypomnienia.
doctor-test-body-only = To tylko test. Nic nie trzeba robić.
doctor-test-button = Działa
doctor-test-waiting = Pojawia się powiadomienie testowe. Naciśnij w nim przycisk: { $button }.
doctor-test-pressed = Powiadomienie testowe się pokazało, a naciśnięcie przycisku dotarło.
doctor-test-shown = Powiadomienie testowe pokazano i wycofano.
doctor-test-press = Żeby sprawdzić też jego przycisk: poultice doctor --press
doctor-test-closed = Powiadomienie testowe pokazano i zamknięto bez naciśnięcia.
doctor-test-again = Żeby wypróbować przycisk, uruchom to jeszcze raz i naciśnij go.
doctor-test-unanswered = Powiadomienie testowe wysłano, ale nikt nie nacisnął przycisku.
doctor-test-look = Jeśli go nie widać, sprawdź, czy pulpit nie ukrywa powiadomień (nie przeszkadzać).
doctor-test-not-shown = Nie udało się pokazać powiadomienia testowego: { $why }.

doctor-title = Sprawdź wszystko
doctor-lead = Wszystko, na czym polega Poultice, sprawdzone naprawdę.
doctor-fine-line = W porządku: { $said }
doctor-begin = Sprawdź teraz
doctor-again = Sprawdź ponownie
doctor-looking = Sprawdzanie. Potrwa kilka sekund.
doctor-backups = Kopie zapasowe historii
doctor-backups-note = Jedna dziennie, gdy trwa program; zostaje siedem najnowszych.
doctor-backup-restore = Przywróć
doctor-backup-restore-of = Przywróć kopię zapasową z { $day }
doctor-backup-sure = Wstawić kopię zapasową z { $day } w miejsce historii?
doctor-backup-sure-note = Nie ma w niej tego, co zdarzyło się później, a trwający program pójdzie dalej od tego, co było wtedy. To, co jest tam teraz, zostanie zachowane obok.
doctor-backup-yes = Tak, przywróć
doctor-backup-no = Zostaw
doctor-backup-on-skin = Najpierw zdejmij okład: kopia zapasowa o nim nie wie i nikt by ci nie przypomniał.
settings-doctor = Czy wszystko działa?
settings-doctor-note = Sprawdza powiadomienia, dźwięk, foldery i zegary.
settings-doctor-open = Sprawdź wszystko

# (doctor end)
