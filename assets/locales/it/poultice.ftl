# Every sentence Poultice shows. One section a room; keys begin with the room's name.
# Plain words, short sentences: the reader may be in pain, half asleep, and across the room.

## Words used everywhere

app-name = Poultice
modality-cold = Freddo
modality-ice-massage = Massaggio con ghiaccio
modality-heat = Calore
modality-rest = Pausa
span-mins = { $mins } min
span-hours = { $hours } h
span-hours-mins = { $hours } h { $mins } min
span-days = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
}
weekday-mon = lun
weekday-tue = mar
weekday-wed = mer
weekday-thu = gio
weekday-fri = ven
weekday-sat = sab
weekday-sun = dom
clock-day = { $weekday } { $day }
decimal-sign = ,
rehearsal-mark = Prova, { $speed } volte più veloce

## Protocols: reading and checking them

protocol-cold-20-every-1-2h-name = Freddo 20 min, pausa 1–2 h, poi calore
protocol-cold-20-every-1-2h-summary =
    Un impacco freddo avvolto in un asciugamano sottile per 20 minuti, poi da 1 a 2 ore senza. Tra 48 e 72 ore
    dall’inizio del dolore si passa al calore, fino alla fine del giorno 7.
protocol-cold-20-every-1-2h-evidence =
    Per la lombalgia le prove sono troppo poche per dire che il freddo aiuti. I tempi sono quelli abituali, non
    dimostrati. Il calore dà un sollievo piccolo e di breve durata.

protocol-cold-25-90-name = Freddo 25 min, pausa 1½ h, poi calore
protocol-cold-25-90-summary =
    Un impacco freddo sopra un panno sottile per 25 minuti, poi un’ora e mezza senza. I 25 minuti sono quelli
    pubblicati; di solito il massimo è 20.
protocol-cold-25-90-evidence =
    Per la lombalgia le prove sono troppo poche per dire che il freddo aiuti. I tempi sono quelli abituali, non
    dimostrati. La maggior parte delle indicazioni cliniche si ferma a 20 minuti.

protocol-cold-20-30-name = Freddo 20 min, pausa 30 min, poi calore
protocol-cold-20-30-summary =
    Un impacco freddo avvolto in un panno per 20 minuti, poi circa mezz’ora senza, per due giorni, e per un terzo se
    gonfiore e dolore lo richiedono. È un ritmo fitto: iniziare solo quando si sente la pelle di nuovo normale.
protocol-cold-20-30-evidence =
    Per la lombalgia le prove sono troppo poche per dire che il freddo aiuti. I tempi sono quelli abituali, non
    dimostrati. Mezz’ora può essere troppo poca perché la pelle si riscaldi.

protocol-cold-15-20-several-name = Freddo 15–20 min, più volte al giorno, poi calore
protocol-cold-15-20-several-summary =
    Un impacco freddo in un panno per 15–20 minuti, più volte al giorno per due giorni, poi calore. Gli articoli non
    indicano la pausa; 2–3 ore è una nostra interpretazione.
protocol-cold-15-20-several-evidence =
    Per la lombalgia le prove sono troppo poche per dire che il freddo aiuti. I tempi sono quelli abituali, non
    dimostrati.

protocol-cold-nhs-name = Freddo 15–20 min, ogni 2–3 h
protocol-cold-nhs-summary =
    Freddo per 15–20 minuti, da ricominciare ogni 2–3 ore, per i primi 2–3 giorni. Le cifre sono i consigli dell’NHS
    britannico per distorsioni e stiramenti.
protocol-cold-nhs-evidence =
    Consigli per le distorsioni, riportati alla schiena. Per la lombalgia le prove sono troppo poche per dire che il
    freddo aiuti. I tempi sono quelli abituali, non dimostrati.

protocol-cold-short-name = Freddo 5–10 min, ogni 2–3 h, poi calore
protocol-cold-short-summary =
    Freddo breve, da 5 a 10 minuti ogni 2–3 ore per 1–2 giorni, poi calore per 10–15 minuti 3 o 4 volte al giorno.
    Una scelta delicata.
protocol-cold-short-evidence =
    Per la lombalgia le prove sono troppo poche per dire che il freddo aiuti. I tempi sono quelli abituali, non
    dimostrati.

protocol-intermittent-10-10-10-name = Freddo 10, pausa 10, freddo 10, ogni 2 h
protocol-intermittent-10-10-10-summary =
    Due applicazioni brevi di freddo con 10 minuti di pausa in mezzo, da ricominciare ogni 2 ore, per 72 ore. La pausa
    dà alla pelle il tempo di riprendersi.
protocol-intermittent-10-10-10-evidence =
    Uno studio clinico su 89 persone con una distorsione alla caviglia: meno dolore durante l’attività nella prima
    settimana. Non provato sulla schiena.

protocol-heat-15-20-name = Calore 15–20 min
protocol-heat-15-20-summary =
    Un bagno caldo, un cuscino termico o una borsa dell’acqua calda per 15–20 minuti, per un dolore iniziato da più di
    48 ore. L’articolo non indica la pausa; 2–3 ore è una nostra interpretazione. Dopo 7 giorni viene chiesto se
    continuare.
protocol-heat-15-20-evidence =
    Il calore dà un sollievo piccolo e di breve durata nella lombalgia acuta. I tempi sono quelli abituali, non
    dimostrati.

protocol-heat-first-name = Calore 15–20 min, ogni 2–3 h
protocol-heat-first-summary =
    Calore fin dall’inizio, per 15–20 minuti, da ricominciare ogni 2–3 ore. Per la lombalgia acuta senza trauma e senza
    gonfiore. Dopo 7 giorni viene chiesto se continuare.
protocol-heat-first-evidence =
    L’unica scelta qui sostenuta da prove di qualità moderata: un sollievo piccolo e di breve durata. I tempi sono
    quelli abituali, non dimostrati.

protocol-heat-20-ice-massage-10-name = Calore 20 min, o massaggio con ghiaccio 10 min
protocol-heat-20-ice-massage-10-summary =
    Ogni volta si sceglie: calore per 20 minuti, oppure ghiaccio tenuto in movimento sulla pelle per 10. Se non aiuta
    nessuno dei due, andare dal medico. Dopo 72 ore viene chiesto se continuare.
protocol-heat-20-ice-massage-10-evidence =
    Il calore dà un sollievo piccolo e di breve durata nella lombalgia acuta. I tempi sono quelli abituali, non
    dimostrati.

protocol-heat-then-cold-name = Calore 15–20 min, poi massaggio con ghiaccio 10 min
protocol-heat-then-cold-summary =
    Un cuscino termico per 15–20 minuti, poi subito un massaggio freddo di 10 minuti al massimo. Per un dolore iniziato
    da più di 48 ore. L’articolo non indica la pausa; almeno un’ora è una nostra interpretazione. Dopo 7 giorni viene
    chiesto se continuare.
protocol-heat-then-cold-evidence =
    Nessuno studio a noi noto sostiene il calore seguito dal freddo sulla schiena. I tempi sono quelli abituali, non
    dimostrati.

protocol-error-line-field = Riga { $line }, { $field }: { $problem }
protocol-error-line = Riga { $line }: { $problem }
protocol-error-field = { $field }: { $problem }
protocol-error-whole = Il protocollo: { $problem }

protocol-problem-file-too-large = supera i { $kib } KiB. Non è un protocollo.
protocol-problem-syntax = questo non è TOML: { $message }.
protocol-problem-unknown-key = nessun protocollo ha questa chiave. Un errore di battitura?
protocol-problem-wrong-type = qui serve { $expected }.
protocol-problem-unknown-word = qui ci vuole una di queste parole: { $known }.
protocol-problem-missing = questo manca.
protocol-problem-not-one-key = qui ci vuole esattamente una di queste chiavi: { $known }.
protocol-problem-empty-list = questo elenco è vuoto.
protocol-problem-too-many = questo elenco è troppo lungo. Il massimo è { $most }.
protocol-problem-reversed = il primo numero è più grande del secondo.
protocol-problem-zero = il minimo è 1.
protocol-problem-negative = non può essere sotto zero.
protocol-problem-absurd = questo numero è troppo grande. Al massimo ha senso { $most }.
protocol-problem-length = questo testo deve avere da { $least } a { $most } caratteri.
protocol-problem-unprintable = questo testo ha un carattere che non si può mostrare.
protocol-problem-bad-id = un id ha da 1 a 64 caratteri: a–z, 0–9 e trattini.
protocol-problem-ask-without-stopped = questo va solo insieme a until = "stopped".
protocol-problem-window-not-later = questa fase deve finire più tardi delle fasi precedenti.
protocol-problem-only-rest = un’applicazione ha bisogno di un passo che non sia una pausa.
protocol-problem-rest-at-edge = un’applicazione non può iniziare o finire con una pausa.
protocol-problem-rest-alternative = una pausa non può essere un’alternativa, né averne una.

protocol-kind-text = un testo tra virgolette
protocol-kind-number = un numero intero
protocol-kind-number-or-range = un numero intero, o due tra parentesi quadre
protocol-kind-list = un elenco tra parentesi quadre
protocol-kind-table = una tabella di chiavi e valori
protocol-kind-stopped-or-table = la parola "stopped" o una tabella

source-article = articolo web { $key }

rhythm-cold = freddo
rhythm-ice-massage = massaggio con ghiaccio
rhythm-heat = calore
rhythm-rest = pausa
rhythm-step = { $modality } { $mins } min
rhythm-or = { $one } o { $other }
rhythm-then = { $before }; poi { $next }
rhythm-off-mins = { $mins } min di pausa
rhythm-off-hours = { $hours } h di pausa
rhythm-every-mins = ogni { $mins } min
rhythm-every-hours = ogni { $hours } h
rhythm-per-day = al massimo { $count } al giorno
rhythm-until-hours = fino a { $hours } h
rhythm-until-days = fino alla fine del giorno { $days }
rhythm-until-count = { $count ->
    [one] una volta
   *[other] { $count } volte
}
rhythm-until-stopped = finché non si smette
rhythm-until-asked = finché non si smette, con domanda a { $hours } h
rhythm-until-asked-days = finché non si smette, con domanda dopo il giorno { $days }

# (protocols end)


## Safety: findings and their reasons

safety-too-long-refuse =
    { $mins } minuti di { $what } senza pausa possono danneggiare pelle e nervi. Oltre { $limit } non si esegue mai.
safety-too-long-warn = { $mins } minuti di { $what } senza pausa superano i { $limit } abituali.
safety-too-long-published = { $mins } minuti di { $what }: come pubblicato, oltre i { $limit } abituali.
safety-rest-too-short =
    Solo { $rest } min di pausa dopo un massimo di { $skin } min sulla pelle. La pelle deve riprendersi per almeno
    altrettanto tempo.
safety-rest-after-cold =
    { $rest } min di pausa dopo il freddo possono essere troppo pochi. La pelle deve sentirsi di nuovo normale. Di
    solito il minimo è { $limit } min.
safety-many-cold = In un giorno ci stanno fino a { $count } applicazioni di freddo. Di solito il massimo è { $limit }.
safety-cold-too-late = Il freddo può durare fino a { $hours } ore dopo l’inizio del dolore. Di solito si arriva a { $limit } ore.
safety-cold-no-end = Il freddo continua senza un termine. Di solito si arriva a { $limit } ore dopo l’inizio del dolore.
safety-heat-too-early =
    { $hours ->
        [0] Il calore può iniziare subito.
        [one] Il calore può iniziare un’ora dopo l’inizio del dolore.
       *[other] Il calore può iniziare { $hours } ore dopo l’inizio del dolore.
    } Con un trauma recente o un gonfiore, aspettare { $limit } ore.
safety-with-suggestion = { $reason } Lo stesso ritmo va bene con { $mins } minuti.

# (safety end)


## The session: refusals

refusal-no-session = Nessuna sessione in corso.
refusal-session-running = Una sessione è già in corso. Prima va terminata.
refusal-not-now-resting = Non si può durante la pausa.
refusal-not-now-ready = Ora non si può: la prossima applicazione può già iniziare.
refusal-not-now-due = Ora non si può: la prossima applicazione è da fare.
refusal-not-now-applying = Non si può mentre c’è qualcosa sulla pelle.
refusal-not-now-remove-now = Ora non si può: prima togliere l’impacco.
refusal-not-now-choosing-switch = Prima serve una risposta: cambiare, o continuare come prima?
refusal-not-now-paused = La sessione è sospesa. Prima va ripresa.
refusal-not-now-finished = Il programma è terminato.
refusal-not-now-idle = Nessuna sessione in corso.
refusal-not-asked = Ora non viene chiesto nulla: il programma resta da sé in questa fase. Verrà chiesto quando potrà iniziare la successiva.
refusal-last-part = Questa è l’ultima fase del programma. Per finirlo, terminare la sessione.
refusal-on-skin = C’è qualcosa sulla pelle. Prima va tolto.
refusal-resting = Troppo presto. La pelle deve riscaldarsi fino alle { $until }.
refusal-unsafe = Questo programma non si può avviare:
refusal-malformed = Questo programma non è scritto bene: { $problem }
refusal-out-of-bounds = { $field }: da { $low } a { $high }.
refusal-onset-ahead = Il dolore non può iniziare nel futuro.
refusal-programme-over = Il dolore è iniziato da troppo tempo: di questo programma non resta nulla.
refusal-no-such-choice = Questo passo offre: { $choices }.
refusal-nothing-to-undo = Non c’è nulla da annullare.
field-minutes = Minuti
field-score = Punteggio del dolore
field-note = Lunghezza della nota
refusal-nothing-to-amend = Qui non c’è nulla da cambiare: la voce non esiste, o dice già così.
refusal-under-way = Questa applicazione non è ancora finita. Prima va conclusa.
refusal-no-room = Deve stare tra { $from } e { $to }: prima e dopo c’era altro sulla pelle, o non poteva esserci nulla.
refusal-step-is = { $minutes ->
    [one] Questo passo dura un minuto.
   *[other] Questo passo dura { $minutes } minuti.
}
refusal-not-so-long-ago = { $minutes ->
    [0] È sulla pelle da meno di un minuto.
    [one] È sulla pelle solo da un minuto.
   *[other] È sulla pelle solo da { $minutes } minuti.
}
refusal-on-for = { $minutes ->
    [one] Contando da { $since }, può essere stato sulla pelle un minuto.
   *[other] Contando da { $since }, può essere stato sulla pelle da 1 a { $minutes } minuti.
} Se è stato messo prima, indicare da quando.
refusal-time-not-up = Il tempo non è ancora scaduto: scade alle { $until }.

## What the person did, as it is told when it is noted or taken back

act-noted = Annotato: { $what }.
act-taken-back = Annullato: { $what }.
act-on = { $what ->
    [heat] calore messo, { $time }
    [massage] massaggio con ghiaccio da { $time }
   *[cold] ghiaccio messo, { $time }
}
act-off = { $what ->
    [heat] calore tolto, { $time }
    [massage] massaggio con ghiaccio fino a { $time }
   *[cold] ghiaccio tolto, { $time }
}
act-off-unknown = { $what ->
    [heat] calore tolto, nessuno sa da quando
    [massage] massaggio con ghiaccio finito, nessuno sa da quando
   *[cold] ghiaccio tolto, nessuno sa da quando
}
act-skin-fine = la pelle è a posto
act-later = più tardi, { $time }
act-skipped = un’applicazione saltata
act-paused = la sospensione
act-resumed = la fine della sospensione
act-kept = restare come prima
act-switched-heat = il passaggio al calore
act-switched = il passaggio alla fase successiva
act-finished = la fine del programma
act-stopped = la fine della sessione
act-pain = dolore { $score }
act-pain-before = dolore { $score } prima
act-pain-after = dolore { $score } dopo
act-correction = la correzione del numero { $number }
act-pain-correction = la correzione del punteggio del dolore { $number }
act-pain-dropped = il punteggio del dolore { $number } è tolto dal diario
act-amended = Numero { $number }: sulla pelle da { $from } a { $to }, { $mins } min.
act-amended-unknown = Numero { $number }: messo, { $from }, nessuno sa per quanto.
act-amended-not-done = Numero { $number }: non fatto.
act-pain-amended = Punteggio del dolore { $number }: { $score } su 10.

# (session end)


## Reminders: notifications and their buttons

reminder-ready-cold-title = Via libera al prossimo ghiaccio
reminder-ready-heat-title = Via libera al prossimo calore
reminder-first-cold-title = Via libera al primo ghiaccio
reminder-first-heat-title = Via libera al primo calore
reminder-due-cold-title = È ora del ghiaccio
reminder-due-heat-title = È ora del calore
reminder-skin-check-title = Guardare la pelle
reminder-remove-cold-title = Togliere il ghiaccio
reminder-remove-heat-title = Togliere il calore
reminder-switch-heat-title = Passare al calore?
reminder-switch-title = Passare alla fase successiva?
reminder-go-on-title = Continuare così?
reminder-switched-heat-title = Il freddo è finito. Da ora in poi calore.
reminder-switched-title = È iniziata la fase successiva
reminder-missed-title =
    { $count ->
        [one] Un’applicazione mancata
       *[other] { $count } applicazioni mancate
    }
reminder-finished-title = Il programma è terminato
reminder-first-body = Quando si vuole. { $minutes } min, con un panno in mezzo.
reminder-ready-body = { $minutes } min, con un panno in mezzo. In qualsiasi momento fino alle { $due }.
reminder-due-body = Pelle di nuovo normale? Panno messo? Allora { $minutes } min.
reminder-skin-first = L’ultima applicazione è durata troppo. Prima guardare la pelle.
reminder-skin-check-body = Bianca, cerosa, con vesciche o pizzicore? Allora togliere subito.
reminder-remove-body =
    { $over ->
        [0] Tempo scaduto: { $minutes } min.
        [one] Tempo scaduto alle { $end }: { $minutes } min. Un minuto di troppo.
       *[other] Tempo scaduto alle { $end }: { $minutes } min. { $over } minuti di troppo.
    }
reminder-remove-long = Tempo scaduto alle { $end }: { $minutes } min. { $over } di troppo.
reminder-remove-unsure-body = Secondo l’orologio è sulla pelle dalle { $since }, ma dal riavvio l’orologio non è affidabile.
reminder-switch-body = Da ora il calore ha senso. Senza risposta il cambio avviene da solo { $hours } ore dopo l’inizio.
reminder-go-on-body = È passato un po’ di tempo. Sta aiutando? Non è previsto altro finché non c’è una risposta.
reminder-finished-body =
    { $done ->
        [one] Un’applicazione fatta. Il riepilogo mostra se ha aiutato.
       *[other] { $done } applicazioni fatte. Il riepilogo mostra se hanno aiutato.
    }
reminder-next-body = La prossima: { $time }.
reminder-missed-since =
    { $count ->
        [one] Nel frattempo è mancata un’applicazione.
       *[other] Nel frattempo sono mancate { $count } applicazioni.
    }
button-start = Avvia
button-later = Più tardi
button-skip = Salta
button-skin-fine = A posto
button-stop-now = Togli
button-off-now = Tolto ora
button-off-on-time = Tolto in orario
button-off-unknown = Non so quando
button-heat = Calore
button-cold = Freddo
button-finish = Termina
button-stay-cold = Ancora freddo
button-stay-heat = Ancora calore
button-open = Apri
button-open-summary = Apri riepilogo

# (reminders end)


## The agent: problems it reports

awake-reason = C’è qualcosa sulla pelle e va tolto in tempo
agent-autostart-reason = Il programma in corso continua dopo un riavvio
tray-on = { $what ->
    [heat] Calore applicato. Da togliere alle { $time }.
    [massage] Massaggio con ghiaccio fino alle { $time }
   *[cold] Ghiaccio applicato. Da togliere alle { $time }.
}
tray-resting = Pausa
tray-waiting = { $what ->
    [heat] Calore, quando si vuole
   *[cold] Ghiaccio, quando si vuole
}
tray-paused = Sospeso. Nessun avviso.
button-pause = Sospendi
button-resume = Riprendi

agent-history-waits = { $why } Intanto tutto continua in memoria. Il tentativo si ripete da solo; fino ad allora { $count ->
    [one] una voce attende di essere scritta, e andrebbe persa
   *[other] { $count } voci attendono di essere scritte, e andrebbero perse
} se il computer venisse spento.

agent-other-version-newer = L’agente attivo è Poultice { $agent }, questo è il più vecchio { $own }. La sessione continua. Chiudere questo e riaprire Poultice.

# (agent end)


## The store: settings and history

store-dirs-no-home = La cartella personale non è nota. Indicare una cartella con --dir.
store-dirs-nowhere = La cartella { $path } non si trova: { $error }. Indicare il percorso completo.
store-dirs-create = La cartella { $path } non si può usare: { $error }. Controllare chi può scriverci, o indicarne un’altra con --dir.
store-dirs-not-ours = La cartella { $path } appartiene a qualcun altro. Rimuoverla, o indicarne un’altra con --dir.
store-io-missing = { $path } non esiste.
store-io-denied = { $path }: manca il permesso di leggere o scrivere ({ $error }). Controllare di chi è.
store-io = { $path }: { $error }. Controllare chi può scriverci e se c’è spazio sul disco.
store-reason-not-text = non è testo
store-reason-too-large = è troppo lungo
store-settings-unknown-key = { $path }, riga { $line }: qui nulla si chiama { $key }. Resta nel file.
store-settings-bad-value = { $path }, riga { $line }: { $key } non può essere { $value }. Ammesso: { $allowed }. Si usa il valore abituale.
store-settings-set-aside = Le opzioni in { $path } non si possono leggere: { $reason }. Sono conservate come { $aside }. Si usano i valori abituali.
store-settings-syntax = la riga { $line } non è TOML: { $message }
store-settings-cant-read = Le opzioni in { $path } non si possono leggere: { $error }. Si usano i valori abituali.
store-settings-no-such-key = Non esiste l’opzione { $key }.
store-settings-not-allowed = { $key } non può essere { $value }. Ammesso: { $allowed }.
store-allowed-whole = un numero intero da { $min } a { $max }
store-allowed-flag = on oppure off
store-allowed-one-of = uno tra { $words }
store-allowed-sleep = orari come 22:30-07:00, oppure off
store-allowed-text = una riga, al massimo { $max } caratteri
store-setting-sleep = Quando si dorme. In quelle ore nessun avviso per una nuova applicazione.
store-setting-due-repeat-mins = Minuti tra due avvisi che un’applicazione è da fare.
store-setting-due-repeats = Quante volte si ripete quell’avviso.
store-setting-removal-repeat-secs = Secondi tra due allarmi per togliere l’impacco.
store-setting-snooze-mins = Quanti minuti sono «più tardi».
store-setting-skin-check-mins = Minuti prima che venga chiesto di guardare la pelle.
store-setting-switch-policy = Dal freddo al calore: chiedere, il prima possibile, o il più tardi possibile.
store-setting-sound = Se gli avvisi suonano.
store-setting-volume = Volume dei suoni, in percentuale.
store-setting-theme = Colori della finestra.
store-setting-language = Lingua dei testi.
store-setting-text-percent = Dimensione del testo, in percentuale.
store-setting-reduced-motion = Se la finestra resta ferma.
store-setting-speech = Se gli avvisi vengono detti a voce.
store-setting-tray = Se la barra mostra un’icona.
store-setting-autostart = Se una sessione in corso continua da sola dopo un accesso.
store-setting-respect-do-not-disturb = Se gli avvisi per mettere qualcosa aspettano quando il desktop è su «non disturbare».
store-setting-last-site = Dove faceva male l’ultima volta.
store-setting-last-protocol = L’ultimo programma avviato.
store-protocol-skipped = { $path } viene tralasciato. { $reason }
store-protocol-unusable = { $path }: { $reason }
store-protocol-not-text = Non è testo.
store-protocol-too-large = È troppo lungo.
store-protocol-cant-read = Non si può leggere: { $error }.
store-protocol-built-in-id = L’id { $id } appartiene a un programma incluso in Poultice. Sceglierne un altro.
store-protocol-id-taken = Anche { $other } ha l’id { $id }. Sceglierne un altro.
store-protocol-other-name = { $path } dovrebbe chiamarsi { $id }.toml, come il suo id. Funziona lo stesso.
store-protocol-not-found = Non esiste un programma o un file chiamato { $wanted }.
store-protocol-bad-id = { $id } non può essere un id. Usare lettere minuscole a–z, cifre e trattini.
store-protocol-exists = { $path } esiste già. Scegliere un altro id, o indicare che si può sostituire.
store-history-newer = La cronologia { $path } è di un Poultice più recente. Aggiornare Poultice per leggerla. Nulla è cambiato.
store-history-corrupt = La cronologia { $path } è danneggiata: { $reason }. L’agente la mette da parte al prossimo avvio.
store-history-row = Nella cronologia { $path }, tabella { $table }, sessione { $session }, la voce { $seq } non si può leggere: { $reason }. Una copia di riserva può essere intatta.
store-history-row-session = Nella cronologia { $path }, tabella { $table }, la sessione { $session } non si può leggere: { $reason }. Una copia di riserva può essere intatta.
store-history-conflict = La cronologia { $path } ha altro come voce { $seq } della sessione { $session }. C’è un altro agente attivo?
store-history-gap = Nella cronologia { $path } manca la voce { $expected } della sessione { $session }, prima della voce { $found }.
store-history-no-session = Nella cronologia { $path } manca l’inizio della sessione { $session }.
store-history-no-backup = In { $path } non c’è una copia di riserva.
store-history-recovered = La cronologia era danneggiata: { $reason }. È conservata come { $aside }. Al suo posto ce n’è una nuova, vuota.
store-history-recovered-backup = La cronologia era danneggiata: { $reason }. È conservata come { $aside }. La copia di riserva più recente è { $backup }: si può ripristinare.
store-backup-sessions =
    { $count ->
        [0] nessuna sessione
        [one] una sessione
       *[other] { $count } sessioni
    }
store-backup-unreadable = non si può leggere
store-size-kb = { $size } kB
store-size-mb = { $size } MB
store-allowed-command = un elenco di testi: il programma, poi i suoi argomenti

# (store end)


## Window: everywhere

window-pain-score = Dolore { $score } su 10
window-pain-least = nessun dolore
window-pain-most = il peggiore immaginabile
window-less = { $what }: meno
window-more = { $what }: più

window-sort = Ordina per { $what }
window-sorted-down = in ordine, prima i valori più alti o più recenti
window-sorted-up = in ordine, prima i valori più bassi o meno recenti

window-screen-now = Ora
window-screen-programme = Programma
window-screen-record = Diario
window-screen-protocols = Protocolli
window-screen-help = Aiuto
window-screen-settings = Opzioni
window-screen-doctor = Controlla tutto
window-undo = Annulla
window-show = Mostra
window-check = Controlla
window-agent-lost = La parte che avvisa non risponde. Viene riavviata.
window-problem-notifications = Qui le notifiche non funzionano. Avvisano la finestra e il suono.
window-problem-sound = Il suono manca. Avvisano la notifica e la finestra.
window-problem-history = Ciò che accade ora non si può salvare sul disco. { $detail }
window-problem-history-set-aside = La cronologia era danneggiata ed è stata messa da parte. { $detail }
window-problem-settings = Il file delle opzioni ha un errore. { $detail }
window-problem-clock = Dopo il riavvio l’orologio non può essere giusto. Il tempo dell’impacco sulla pelle è una stima.
window-not-sent = Questo non è stato registrato: la parte che avvisa non risponde.
window-not-understood = Questo non è stato registrato. { $why }
window-protocol-saved = Salvato.
window-protocol-deleted = Eliminato.
window-done-removed = Tolto. Registrato.
window-done-removed-after = Tolto. Registrato: { $span }.
window-done-skipped = Questa viene saltata.
window-done-snoozed = L’avviso arriverà più tardi.
window-done-switched = Cambiato.
window-done-kept = Resta com’è.
window-done-stopped = La sessione è terminata. Ciò che è stato registrato è conservato.
window-done-amended = Corretto.
window-done-pain-dropped = Il punteggio del dolore è eliminato.
window-done-pain = Dolore { $score } su 10, annotato.
window-shortcuts = Tasti
window-key-space = Spazio
window-key-escape = Esc
window-key-screens = 1–7
window-key-ctrl = Ctrl+{ $key }
window-does-primary = Il pulsante grande
window-does-later = Più tardi
window-does-skip = Salta
window-does-pause = Sospendi, riprendi
window-does-skin-fine = La pelle è a posto
window-does-keep = Lascia com’è
window-does-undo = Annulla
window-does-floor = Timer da lontano
window-does-leave = Esci
window-does-screens = Le schermate, in ordine
window-does-commands = Cerca un comando
window-does-list = Questi tasti
commands-none = Non c’è un comando con questo nome.
commands-turn-on = { $what }: attiva
commands-turn-off = { $what }: disattiva
window-problem-autostart = Poultice non si avvierà da solo dopo il prossimo accesso. { $detail }
window-problem-hooks = Un comando personale per un avviso non ha funzionato. { $detail }
window-problem-speech = L’avviso non è stato detto a voce. { $detail }

# (window end)


## Window: start

start-title = Avvio
start-where = Dove?
start-lower-back = Zona lombare
start-neck = Collo
start-knee = Ginocchio
start-ankle = Caviglia
start-other-place = Altro…
start-where-other = Dove fa male
start-since = Da quando?
start-since-now = Adesso
start-since-six = 6 h fa
start-since-yesterday = Ieri
start-since-pick = Scegli…
start-since-days = Giorni fa
start-since-hours = Ore fa
start-unit-days = { $days ->
    [one] g
   *[other] gg
}
start-unit-hours = h fa
start-since-morning = Stamattina
start-since-hour = Ora del giorno
start-unit-hour = h
start-since-is = { $days ->
    [0] Cioè oggi, { $time }.
    [1] Cioè ieri, { $time }.
   *[other] Cioè { $days } giorni fa, { $day } { $time }.
}
start-since-by-clock = Come ora del giorno…
start-since-by-hours = Come ore fa…
start-injury = Trauma recente o gonfiore?
start-injury-fresh = Trauma recente
start-injury-swelling = Gonfiore
start-injury-neither = No: contrattura
start-why-injury = Suggerito: con un trauma recente si comincia con il freddo, per 48–72 ore.
start-why-spasm = Suggerito: l’inizio abituale. Con una contrattura il calore è una scelta altrettanto buona.
start-why-late = Suggerito: passate 48 ore dall’inizio del dolore, il consiglio abituale è il calore.
start-others = Consigli abituali, non dimostrati. Altri programmi…
start-fewer = Meno programmi
start-other = { $rhythm }. Da: { $sources }.
start-source = Da: { $source }
start-read = Ho letto e avvio lo stesso
start-not-cold = Non in caso di fenomeno di Raynaud, cattiva circolazione, pelle intorpidita o malattia di cuore, senza prima chiedere consiglio.
start-not-heat = Non in caso di gonfiore recente, pelle intorpidita, infezione o cattiva circolazione, senza prima chiedere consiglio.
start-list = Elenco intero
start-list-close = Chiudi l’elenco
start-item = • { $words }
start-go = Nulla di questo: avvia
start-read-first = Prima leggere l’avvertenza qui sopra.
start-refused = Non si può avviare. Il motivo è qui sopra.
start-preview = I prossimi giorni
start-preview-today = Oggi { $time }
start-preview-on = { $what ->
    [heat] calore, { $mins } min
    [massage] massaggio con ghiaccio, { $mins } min
   *[cold] ghiaccio, { $mins } min
}
start-preview-again = { $what ->
    [heat] di nuovo calore
    [massage] di nuovo massaggio con ghiaccio
   *[cold] di nuovo ghiaccio
}
start-preview-sleep = sonno
start-preview-choice = { $what ->
    [heat] calore, o come prima
   *[cold] freddo, o come prima
}
start-preview-switch = { $what ->
    [heat] da ora in poi calore
   *[cold] da ora in poi freddo
}
start-preview-finish = terminato
start-preview-pace = Da sempre il più presto a sempre il più tardi.
start-preview-at = { $time } · { $hours } h

# (window-start end)


## Window: now

now-title = Ora
now-floor = Timer da lontano
now-subline-short = { $span } dall’inizio
now-subline = { $name } · { $span } dall’inizio
now-strip = { $now } ore su { $all }
now-strip-began = Inizio
now-strip-end = Giorno { $day }
now-today = Oggi
now-today-empty = Per oggi più nulla.
now-day-on = in corso
now-day-ready = via libera
now-day-unknown = non si sa
now-day-no-answer = senza risposta
now-day-suspended = computer in standby
now-day-off = computer spento
now-day-skipped = saltata
now-day-asleep = nel sonno
now-day-window = { $from }–{ $by }
now-on = { $what ->
    [heat] Calore applicato. Da togliere: { $time }.
    [massage] Massaggio con ghiaccio. Fine: { $time }.
   *[cold] Ghiaccio applicato. Da togliere: { $time }.
}
now-left = rimasti su { $mins } min
now-look-at-skin = Guardare la pelle. Bianca, cerosa, con vesciche o pizzicore? Togliere.
now-take-off = Togli ora
now-remove = { $what ->
    [heat] Togliere il calore. Tempo scaduto ({ $mins } min, { $time }).
    [massage] Fermare il massaggio con ghiaccio. Tempo scaduto ({ $mins } min, { $time }).
   *[cold] Togliere il ghiaccio. Tempo scaduto ({ $mins } min, { $time }).
}
now-remove-unsure = { $what ->
    [heat] Togliere il calore. Dal riavvio nessuno sa da quanto è sulla pelle.
    [massage] Fermare il massaggio con ghiaccio. Dal riavvio nessuno sa da quanto dura.
   *[cold] Togliere il ghiaccio. Dal riavvio nessuno sa da quanto è sulla pelle.
}
now-over = oltre { $mins } min
now-is-off = Tolto ora
now-was-off-on-time = Tolto in orario
now-was-off-ago = { $mins ->
    [one] Tolto un minuto fa
   *[other] Tolto { $mins } minuti fa
}
now-is-off-unknown = Tolto, non so da quando
now-off-when = Quando è stato tolto davvero?
now-off-now = Adesso
now-off-on-time = In orario, { $time }
now-off-ago = Minuti fa…
now-off-unknown = Non so
now-off-ago-name = Tolto da
now-unit-min = min
now-unit-min-ago = min
now-rest = { $what ->
    [heat] Pausa. Prossimo calore: da { $from }, al più tardi { $by }.
    [massage] Pausa. Prossimo massaggio con ghiaccio: da { $from }, al più tardi { $by }.
   *[cold] Pausa. Prossimo ghiaccio: da { $from }, al più tardi { $by }.
}
now-rest-exactly = { $what ->
    [heat] Pausa. Prossimo calore: { $from }.
    [massage] Pausa. Prossimo massaggio con ghiaccio: { $from }.
   *[cold] Pausa. Prossimo ghiaccio: { $from }.
}
now-asleep = { $what ->
    [heat] Buon riposo. Prossimo calore: da { $from }.
    [massage] Buon riposo. Prossimo massaggio con ghiaccio: da { $from }.
   *[cold] Buon riposo. Prossimo ghiaccio: da { $from }.
}
now-after-night = { $what ->
    [heat] Per oggi basta. Dopo la notte, calore: da { $from }.
    [massage] Per oggi basta. Dopo la notte, massaggio con ghiaccio: da { $from }.
   *[cold] Per oggi basta. Dopo la notte, ghiaccio: da { $from }.
}
now-enough-today = { $what ->
    [heat] Per oggi basta. Prossimo calore: da { $from }.
    [massage] Per oggi basta. Prossimo massaggio con ghiaccio: da { $from }.
   *[cold] Per oggi basta. Prossimo ghiaccio: da { $from }.
}
now-short-pause = { $what ->
    [heat] Una breve pausa. Di nuovo calore: { $from }.
    [massage] Una breve pausa. Di nuovo massaggio con ghiaccio: { $from }.
   *[cold] Una breve pausa. Di nuovo ghiaccio: { $from }.
}
now-until-next = { $what ->
    [heat] al prossimo calore
    [massage] al prossimo massaggio
   *[cold] al prossimo ghiaccio
}
now-again-from = { $what ->
    [heat] Di nuovo calore da { $time }
    [massage] Di nuovo massaggio da { $time }
   *[cold] Di nuovo ghiaccio da { $time }
}
now-first = { $what ->
    [heat] Cuscino termico a portata di mano? Quando si vuole.
    [massage] Ghiaccio a portata di mano? Quando si vuole.
   *[cold] Impacco e panno a portata di mano? Quando si vuole.
}
now-ready = { $what ->
    [heat] Via libera al calore. Al più tardi: { $by }.
    [massage] Via libera al massaggio con ghiaccio. Al più tardi: { $by }.
   *[cold] Via libera al ghiaccio. Al più tardi: { $by }.
}
now-due = { $what ->
    [heat] È ora del calore. Era da fare: { $time }.
    [massage] È ora del massaggio con ghiaccio. Era da fare: { $time }.
   *[cold] È ora del ghiaccio. Era da fare: { $time }.
}
now-step-due = { $what ->
    [heat] Ora il calore.
    [massage] Ora il massaggio con ghiaccio.
   *[cold] Ora di nuovo il ghiaccio.
}
now-snoozed = { $what ->
    [heat] Il calore può aspettare. Prossimo avviso: { $time }.
    [massage] Il massaggio con ghiaccio può aspettare. Prossimo avviso: { $time }.
   *[cold] Il ghiaccio può aspettare. Prossimo avviso: { $time }.
}
now-to-start = { $what ->
    [heat] di calore
    [massage] di massaggio con ghiaccio
   *[cold] di ghiaccio
}
now-start = { $what ->
    [heat] Pelle normale, non troppo caldo: avvia { $mins } min
    [massage] Pelle normale, ghiaccio in movimento: avvia { $mins } min
   *[cold] Pelle normale, panno messo: avvia { $mins } min
}
now-start-early = { $what ->
    [heat] Avvia prima: pelle normale, non troppo caldo, { $mins } min
    [massage] Avvia prima: pelle normale, ghiaccio in movimento, { $mins } min
   *[cold] Avvia prima: pelle normale, panno messo, { $mins } min
}
now-early = La pelle ha riposato abbastanza: si può iniziare anche adesso.
now-early-night = Niente sonno? Si può iniziare anche adesso.
now-start-short = { $what ->
    [heat] Avvia calore, { $mins } min
    [massage] Avvia massaggio, { $mins } min
   *[cold] Avvia ghiaccio, { $mins } min
}
now-later = Più tardi ({ $span })
now-skip = Salta
now-pause = Sospendi
now-stop = Stop…
now-stop-sure = Terminare questa sessione? Ciò che è registrato resta.
now-stop-yes = Termina
now-stop-no = Continua
now-more = Altro
now-switch-sure = Lasciare ora questa parte del programma, prima del tempo? Si può tornare indietro con «Annulla».
now-skin-fine = Pelle a posto
now-which = Con che cosa?
now-how-long = Per quanto
now-paused-big = Sospeso
now-paused-caption = nessun avviso
now-paused = Nessun avviso fino alla ripresa.
now-resume = Riprendi
now-switch = { $what ->
    [heat] Sono passate { $hours } ore. Passare al calore, o continuare con il freddo?
   *[cold] Sono passate { $hours } ore. Passare al freddo, o continuare con { $stay ->
        [heat] il calore
       *[cold] il freddo
    }?
}
now-switch-by-itself = Senza risposta il cambio avviene da solo: { $time }.
now-finish-question = Sono passate { $hours } ore. Terminare, o continuare così?
now-go-on = { $what ->
    [heat] Il calore sta aiutando? Non è previsto altro finché non c’è una risposta.
    [massage] Il massaggio con ghiaccio sta aiutando? Non è previsto altro finché non c’è una risposta.
   *[cold] Il freddo sta aiutando? Non è previsto altro finché non c’è una risposta.
}
now-hours-caption = dall’inizio
now-switch-to = { $what ->
    [heat] Passa al calore
    [massage] Passa al massaggio
   *[cold] Passa al freddo
}
now-finish = Termina
now-stay = { $what ->
    [heat] Ancora calore
    [massage] Ancora massaggio
   *[cold] Ancora freddo
}
now-go-on-with = { $what ->
    [heat] Continua col calore
    [massage] Continua col massaggio
   *[cold] Continua col freddo
}
now-switched = { $what ->
    [heat] Il freddo è finito. Da ora in poi calore.
   *[cold] È iniziata la fase successiva.
}
now-missed = L’ultima è mancata. Nulla è perso: il ritmo continua.
now-pain-before = Quanto fa male ora?
now-pain-after = Quanto fa male dopo?
now-pain-note = Una nota, se si vuole
now-pain-keep = Annota
now-pain-drop = Non ora
now-finished = Il programma è terminato.
now-finished-caption = fatte
now-counts = fatte { $done } · mancate { $missed } · saltate { $skipped } · nel sonno { $asleep }
now-pain-change = Dolore: { $first } su 10 all’inizio, { $last } alla fine.
now-pain-unknown = Troppo pochi punteggi del dolore per dire se ha aiutato.
now-new-session = Nuova sessione
now-see-record = Vedi il diario
now-when-help = Quando chiedere aiuto
floor-idle = Nessuna sessione in corso.
floor-leave = Esc: indietro
floor-space = Spazio · { $what }

# (window-now end)


## Window: programme

programme-title = Programma
programme-legend = Ogni riga è un giorno. Pieno: fatto. Tratteggiato: da venire. Premere un’applicazione passata per correggerla.
programme-none = Non c’è un programma da mostrare.
programme-preview = Nulla in corso. Così andrebbe «{ $name }», iniziando ora.
programme-preview-note = Un’anteprima con gli orari più tardivi. Nulla avviene prima dell’avvio.
programme-to-start = Scegli e avvia
programme-day = Giorno { $number }
programme-window = { $low }–{ $high } h
programme-story = { $day }, { $time }, { $what }: { $came }
programme-story-on = in corso, previsti { $planned } min.
programme-story-done = { $minutes } di { $planned } min.
programme-story-unknown = previsti { $planned } min, nessuno sa quanto è stato sulla pelle.
programme-story-skipped = saltata.
programme-story-asleep = cadeva nelle ore di sonno.
programme-story-pain = Dolore { $before } → { $after }.
programme-story-pain-before = Dolore prima: { $score }.
programme-story-pain-after = Dolore dopo: { $score }.
programme-story-coming = { $day }, dalle { $from } alle { $to }: { $what }, { $minutes } min.
programme-story-coming-at = { $day }, { $time }: { $what }, { $minutes } min.
programme-missed-no-answer = senza risposta
programme-missed-suspended = il computer era in standby
programme-missed-off = il computer era spento
programme-sum-done = { $count ->
    [one] { $count } fatta
   *[other] { $count } fatte
}
programme-sum-missed = { $count ->
    [one] { $count } mancata
   *[other] { $count } mancate
}
programme-sum-skipped = { $count ->
    [one] { $count } saltata
   *[other] { $count } saltate
}
programme-sum-cold = ancora circa { $count } di freddo
programme-sum-heat = ancora circa { $count } di calore
programme-sum-cold-then-heat = ancora circa { $count } di freddo, poi calore
programme-sum-over = il programma è terminato
programme-sum-paused = sospeso

# (window-programme end)


## Window: record

record-title = Diario
record-none = –
record-on-now = in corso, di { $planned }
record-minutes = { $real } di { $planned }
record-skin-fine = a posto
record-missed = Mancata
record-skipped = Saltata
record-asleep = Nel sonno
record-pain = { $before } → { $after }
record-pain-alone = Dolore annotato
record-when = Quando
record-what = Cosa
record-mins = Minuti
record-pain-column = Dolore
record-skin = Pelle
record-note = Nota
record-empty = Ancora nulla di registrato. Qui si leggerà che cosa si fa, e quanto fa male prima e dopo.
record-effect-rule = Meno di 2 punti dice poco (Farrar 2001).
record-effect-none = È presto per dire che cosa aiuta.
record-effect-none-note = Annotare il dolore prima e dopo un’applicazione: il risultato si vedrà qui.
record-plot = Il dolore nel tempo
record-plot-note = 0 nessun dolore, 10 il peggiore immaginabile. Vuoto prima, pieno dopo. Nella fascia: nessun cambiamento chiaro.
record-plot-empty = In questo programma non è stato annotato il dolore.
record-plot-before = prima
record-plot-after = dopo
record-plot-between = nel mezzo
record-plot-point = { $when }: dolore { $score }, { $of }
record-plot-switch-heat = Passaggio al calore
record-plot-switch-cold = Passaggio al freddo
record-plot-switch = Fase successiva
record-log = Annota dolore
record-log-question = Quanto fa male ora?
record-log-note = Nota
record-log-hint = che cosa si è fatto, che cosa ha aiutato
record-log-save = Annota
record-log-cancel = Chiudi
record-session = Quale programma
record-session-now = Questo
record-session-past = { $day }: { $name }
record-amended = corretto in seguito
record-share = Condividi
record-share-close = Chiudi
record-share-report = Per un curante
record-share-report-note = Due pagine: che cosa è stato fatto, e se ha aiutato.
record-share-name = Di chi è il rapporto
record-share-name-hint = nome, o vuoto per una riga su cui scrivere
record-share-report-show = Apri il rapporto
record-share-pdf = Salva come PDF
record-share-html = Salva come pagina web
record-share-calendar = Per il calendario
record-share-calendar-note = Gli avvisi che restano, anche per il telefono. Esportare di nuovo se si sono spostati.
record-share-calendar-show = Apri nel calendario
record-share-calendar-save = Salva per il calendario
record-share-data = Tutto il diario
record-share-data-note = Tutti i programmi, come tabelle per un foglio di calcolo, oppure tutto, da importare su un altro computer.
record-share-table = Salva le applicazioni (CSV)
record-share-pain = Salva i punteggi del dolore (CSV)
record-share-json = Salva tutto (JSON)
record-share-in = Importa
record-press = Premere una riga per correggerla.

repair-title = Correggi
repair-question = Com’è andata davvero?
repair-on = Sulla pelle
repair-unknown = Sulla pelle, non si sa quanto
repair-not-done = Non fatta
repair-since = Messo alle
repair-since-wrong = Scrivere l’ora così: 14:20.
repair-minutes = Minuti sulla pelle
repair-min = min
repair-save = Salva
repair-cancel = Chiudi
repair-delete = Elimina
repair-pain = Dolore { $score } su 10, { $of }
repair-pain-scores = I suoi punteggi del dolore
repair-pain-question = Quanto faceva male?
repair-under-way = Non è ancora finita. Prima va conclusa.

# (window-record end)


## Window: protocols

protocols-title = Protocolli
protocols-line = Quelli inclusi sono come pubblicati. Quelli personali possono essere qualsiasi cosa entro i limiti.
protocols-own = Personali
protocols-own-none = Ancora nessuno. Duplicarne uno incluso e cambiare ciò che serve.
protocols-new = Nuovo protocollo
protocols-open-file = Apri un file
protocols-save-file = Salva come file
protocols-file-bad-note = Nulla è cambiato. Correggere il file e aprirlo di nuovo.
protocols-built-in = Inclusi
protocols-read = Leggi
protocols-read-from = Da { $sources }
protocols-back = ‹ Indietro
protocols-evidence = Quanto è certo
protocols-evidence-none = Su questo non è detto nulla.
protocols-sources = Fonti
protocols-sources-none = Nessuna indicata.
protocols-id = Il suo nome nei file e nella riga di comando: { $id }
protocols-use = Scegli questo
protocols-edit = Modifica
protocols-duplicate = Duplica e modifica
protocols-delete = Elimina
protocols-delete-sure = Eliminare «{ $name }»? Un programma in corso con questo protocollo continua.
protocols-delete-yes = Sì, elimina
protocols-delete-no = Conserva
protocols-part = { $number }. { $what }
protocols-on = Mettere
protocols-then = Poi
protocols-or = o
protocols-step = { $what } { $mins } min
protocols-rest = Pausa
protocols-rest-removal = { $mins } min da quando si toglie
protocols-rest-start = { $mins } min da quando si mette
protocols-until = Fino a
protocols-until-window = tra { $low } e { $high } h dall’inizio del dolore
protocols-until-hours = { $hours } h dall’inizio del dolore
protocols-until-day = fine del giorno { $day } dall’inizio del dolore
protocols-until-count = { $count ->
    [one] averlo fatto una volta
   *[other] averlo fatto { $count } volte
}
protocols-until-asked = quando si smette; domanda a { $hours } h dall’inizio del dolore
protocols-until-asked-day = quando si smette; domanda dopo il giorno { $day }
protocols-until-stopped = quando si smette
protocols-per-day = Al giorno
protocols-per-day-count = { $count ->
    [one] al massimo una volta
   *[other] al massimo { $count } volte
}
protocols-copy-name = { $name } (personale)
protocols-copy-title = Copia di { $name }
protocols-copy-summary = Fatto a partire da «{ $name }».
protocols-edit-title = Modifica
protocols-new-title = Nuovo protocollo
protocols-undo = Annulla
protocols-redo = Ripeti
protocols-name = Nome
protocols-id-name = Nome breve
protocols-id-note = Per i file e la riga di comando: a–z, 0–9, trattini.
protocols-id-taken = Un altro protocollo ha già questo nome breve.
protocols-summary = A che cosa serve
protocols-save = Salva
protocols-faults = Non si può ancora salvare: { $count ->
    [one] un errore.
   *[other] { $count } errori.
}
protocols-add-part = Aggiungi fase
protocols-remove-part = Rimuovi fase { $number }
protocols-add-step = Aggiungi passo
protocols-remove-step = Rimuovi passo { $number }
protocols-step-number = Passo { $number }
protocols-add-or = Offri un’alternativa
protocols-remove-or = Rimuovi questa scelta
protocols-what = Che cosa si mette
protocols-minutes = Minuti
protocols-unit-min = min
protocols-unit-h = h
protocols-unit-times = volte
protocols-least = { $what }, minimo
protocols-most = { $what }, massimo
protocols-to = a
protocols-from = Si conta
protocols-from-removal = Da quando si toglie
protocols-from-start = Da quando si mette
protocols-until-form-hours = Ore
protocols-until-form-count = Volte
protocols-until-form-stop = Stop
protocols-hours = Ore dall’inizio
protocols-times = Numero di volte
protocols-ask = Chiedi se continuare
protocols-ask-hours = Domanda dopo
protocols-per-day-limit = Limite al giorno
protocols-strip = Iniziando ora
protocols-strip-none = Così com’è non si può avviare.
protocols-strip-gap = { $count ->
    [one] Qui un giorno è omesso.
   *[other] Qui { $count } giorni sono omessi.
}
protocols-leave-sure = Ci sono modifiche non salvate.
protocols-leave-yes = Esci senza salvare
protocols-leave-no = Resta

# (window-protocols end)


## Window: settings

settings-title = Opzioni
settings-line = Ogni modifica vale subito, anche per un programma in corso.
settings-file = Salvate in { $path }
settings-group-sleep = Sonno
settings-group-reminders = Avvisi
settings-group-sound = Suono
settings-group-look = Aspetto
settings-unit-min = min
settings-unit-times = volte
settings-unit-secs = s
settings-unit-percent = %
settings-sleep = Ore di sonno
settings-sleep-note = In queste ore nessun avviso per una nuova applicazione. «Togliere» suona sempre.
settings-sleep-hours = Da e a
settings-sleep-from = Inizio del sonno
settings-sleep-to = Fine del sonno
settings-sleep-form = Scrivere gli orari così: 22:30 e 7:00. Nulla è cambiato.
settings-sleep-same = I due orari sono uguali. Nulla è cambiato.
settings-due-every = Ripeti l’avviso ogni
settings-due-every-note = Quando un’applicazione è da fare e nessuno risponde.
settings-due-times = Quante ripetizioni
settings-due-times-note = Poi vale come mancata.
settings-removal = Ripeti «Togliere» ogni
settings-removal-note = Finché qualcuno non risponde, di giorno e di notte.
settings-snooze = Più tardi significa
settings-snooze-note = Quanto aspetta un avviso quando si chiede più tardi.
settings-skin = Guardare la pelle dopo
settings-skin-note = Un avviso discreto mentre l’impacco è sulla pelle.
settings-switch = Quando può iniziare il calore
settings-switch-note = Al termine ultimo il cambio avviene da solo.
settings-switch-ask = Chiedi
settings-switch-early = Subito
settings-switch-late = Tardi
settings-sound = Suoni
settings-sound-note = Tre suoni brevi: mettere, togliere, attenzione.
settings-speech = Avvisi a voce
settings-speech-note = Una voce dice che cosa fare. Su Linux serve speech-dispatcher.
settings-volume = Volume
settings-try = Ascolta
settings-theme = Colori
settings-theme-system = Sistema
settings-theme-light = Chiaro
settings-theme-dark = Scuro
settings-language = Lingua
settings-disturb = Rispetta «non disturbare»
settings-disturb-note = «Via libera» ed «È ora» aspettano che finisca. «Togliere» non aspetta mai.
settings-text = Dimensione del testo
settings-text-note = Con il testo cresce tutto nella finestra.
settings-motion = Senza movimento
settings-motion-note = Nella finestra si muove solo il conto alla rovescia.
settings-group-start = Inizio
settings-site = Ultimo punto dolente
settings-site-note = Già compilato quando si inizia.
settings-programme = Programma
settings-programme-note = Proposto per primo quando si inizia.
settings-programme-none = Ancora nessuno
settings-group-home = Desktop
settings-tray = Icona nella barra
settings-tray-note = A che punto si è, e gli stessi pulsanti, accanto all’orologio.
settings-autostart = Continua dopo un riavvio
settings-autostart-note = Con un programma in corso, i suoi avvisi tornano dopo il prossimo accesso.

# (window-settings end)


## Window: help

help-title = Quando chiedere aiuto
help-lead = Ognuna di queste cose conta più del programma. Interromperlo e chiedere aiuto.
help-before = Prima di iniziare
help-beside = Oltre al timer
help-not-advice = Poultice è un timer: non è un dispositivo medico e non dà consigli medici. In caso di dubbio, chiedere al medico o al farmacista.
help-version = Poultice { $version }, MIT o Apache 2.0
help-licences = Caratteri: Inter, degli Inter Project Authors, SIL Open Font License 1.1

help-emergency = Chiamare subito i soccorsi
help-emergency-legs = Tutte e due le gambe sono deboli, intorpidite o formicolano.
help-emergency-saddle = La pelle intorno ai genitali o ai glutei è intorpidita.
help-emergency-bladder = Non si riesce a urinare o ad andare di corpo, oppure a trattenere urina o feci.
help-emergency-chest = Fa male anche il petto.
help-emergency-accident = Il dolore è comparso con un incidente grave.
help-emergency-stand = Non si riesce a stare in piedi o a camminare.

help-same-day = Andare dal medico oggi stesso
help-same-day-fever = C’è febbre, oltre 38,3 °C (101 °F).
help-same-day-weight = Si perde peso e non si sa perché.
help-same-day-limb = Un braccio o una gamba sono deboli o intorpiditi.
help-same-day-leg-pain = Il dolore scende lungo una gamba.
help-same-day-night = Il dolore è peggiore di notte, o il riposo non lo allevia.
help-same-day-belly = C’è un forte dolore alla pancia, oppure si urina spesso, o con dolore, o con sangue.
help-same-day-history = C’è stato un tumore in passato, oppure le ossa sono fragili e c’è stata una caduta.

help-not-improving = Andare dal medico se non migliora
help-not-improving-hours = Dopo 12 ore il dolore è ancora forte.
help-not-improving-days = Dopo qualche giorno non va meglio.
help-not-improving-weeks = Al più tardi, se non va meglio dopo una o due settimane.

help-from-treatment = Togliere e smettere
help-from-treatment-skin = Sulla pelle compaiono vesciche, o la pelle diventa dura, bianca o cerosa.
help-from-treatment-prickle = Si sente pizzicore, o il dolore aumenta.
help-from-treatment-numb = Intorpidimento o debolezza restano anche dopo aver tolto l’impacco. Andare dal medico.

help-no-cold = Prima di usare il freddo, chiedere a un professionista sanitario
help-no-cold-raynaud = C’è il fenomeno di Raynaud, orticaria da freddo o crioglobulinemia.
help-no-cold-circulation = C’è cattiva circolazione, o una malattia dei vasi sanguigni di braccia o gambe.
help-no-cold-numb = La pelle in quel punto è intorpidita, o il diabete ne ha ridotto la sensibilità.
help-no-cold-heart = C’è angina o un’altra malattia di cuore.
help-no-cold-skin = La pelle in quel punto è lesa o infetta.
help-no-cold-injury = Il freddo ha già causato una lesione in passato.
help-no-cold-sedated = Si è preso qualcosa che dà sonnolenza.

help-no-heat = Prima di usare il calore, chiedere a un professionista sanitario
help-no-heat-swelling = La zona è gonfia da poco o sanguina.
help-no-heat-numb = La pelle in quel punto non sente il calore.
help-no-heat-infection = C’è un’infezione in quel punto, o febbre.
help-no-heat-circulation = C’è cattiva circolazione.
help-no-heat-cancer = C’è o c’è stato un tumore in quel punto.
help-no-heat-pregnancy = In gravidanza: niente calore sulla pancia.
help-no-heat-sedated = Si è bevuto alcol o preso un sedativo.
help-no-heat-patch = C’è un cerotto medicato vicino. Il calore gli fa rilasciare più farmaco.
help-no-heat-rub = Sulla pelle c’è una pomata con mentolo, capsaicina o salicilato.
help-no-heat-lying = Ci si potrebbe addormentare. Mai dormire con un cuscino termico, e mai sdraiarcisi sopra.

help-each-time = Ogni volta
help-each-time-cloth = Mettere un panno tra l’impacco e la pelle.
help-each-time-normal = Iniziare solo quando si sente la pelle di nuovo normale.
help-each-time-look = Guardare la pelle dopo cinque minuti.
help-each-time-sleep = Non iniziare quando ci si potrebbe addormentare.
help-each-time-works =
    Scegliere ciò che aiuta. Se il freddo intorpidisce soltanto e la rigidità resta, accorciarlo o lasciarlo stare.

help-self-care = Come stare sdraiati, muoversi e riposare
help-self-care-pillows = Sdraiarsi su una superficie rigida, con due o tre cuscini sotto le ginocchia.
help-self-care-floor = Oppure sdraiarsi a terra con i polpacci appoggiati su una sedia.
help-self-care-night = Di notte, un materasso rigido e cuscini sotto le gambe. Non a pancia in giù.
help-self-care-heat-side = Con il calore, sdraiarsi su un fianco. Stare sdraiati su un cuscino caldo può ustionare.
help-self-care-walk = Riposare per poco, poi camminare con calma. Nessun esercizio che peggiora il dolore.
help-self-care-drink = Bere a sufficienza.

help-evidence = Quanto è certo
help-evidence-cold = Nessuno sa ancora se il freddo aiuti nella lombalgia. Gli studi sono troppo pochi.
help-evidence-heat =
    Le fasce riscaldanti danno un piccolo sollievo per breve tempo. Lo dice una revisione di 9 studi su 1117 persone.
help-evidence-either = In un pronto soccorso, 60 persone si sono trovate ugualmente bene con il freddo o con il calore. Scegliere ciò che si preferisce.
help-evidence-rhythm = Nessuno studio stabilisce quanto a lungo o quanto spesso. I tempi qui sono quelli abituali, non dimostrati.
help-evidence-healing = Non è dimostrato che freddo o calore facciano guarire prima la schiena. Il freddo intorpidisce; il calore porta sangue nella zona.
help-evidence-articles = S0–S4 sono cinque articoli web generici sulla contrattura alla schiena. Nessuno cita uno studio per i suoi tempi.
help-evidence-advice = Poultice tiene il tempo. Non sostituisce il parere del medico.

help-pain-score = Il punteggio del dolore
help-pain-score-scale = Numeri interi da 0 a 10. 0 è nessun dolore, 10 è il peggiore immaginabile.
help-pain-score-change = Meno di 2 punti, o meno del 30 %, non è un cambiamento chiaro.
help-pain-score-when = Annotarlo sul momento, prima e dopo un’applicazione.

# (window-help end)


## The command line

cli-about = Tiene per giorni il ritmo di un programma di freddo o di calore. Senza sottocomando apre la finestra.
cli-after-help =
    Codici di uscita: 0 fatto; 1 non riuscito; 2 uso errato; 3 rifiutato.
    POULTICE_DIR indica una cartella, come --dir.
cli-dir = Tiene tutto in questa cartella, separato dalle proprie sessioni
cli-json = Risponde in JSON
cli-rehearse = Fa scorrere il tempo tante volte più veloce, in una cartella usa e getta se manca --dir (da 1 a 10000)
cli-floor = Riempie la finestra con il tempo, da leggere stando a terra
cli-agent = Esegue il processo di fondo che avvisa (gli altri sottocomandi lo avviano quando serve)
cli-agent-quit = Chiude quello attivo; la sua sessione resta e continua con il prossimo
cli-start = Avvia una sessione
cli-protocol-or-file = L’id di un protocollo, o un file di protocollo
cli-onset = Quando è iniziato il dolore: 30m, 6h o 2d fa, un’ora del giorno come 07:00, o un’ora come 2026-03-01T08:00:00+01:00
cli-site = Dove fa male
cli-injury = Con che cosa è comparso il dolore
cli-status = Dice a che punto si è
cli-apply = L’impacco è sulla pelle
cli-apply-mins = Per tanti minuti, entro i limiti del passo
cli-apply-with = Con che cosa, se il passo offre una scelta
cli-remove = L’impacco è tolto
cli-remove-on-time = È stato tolto quando il tempo è scaduto
cli-remove-ago = È stato tolto tanti minuti fa
cli-remove-unknown = Nessuno sa quando è stato tolto
cli-snooze = Avvisa più tardi
cli-snooze-minutes = Tanti minuti più tardi; altrimenti come impostato
cli-skip = Salta questa applicazione
cli-pause = Nessun avviso fino alla ripresa
cli-resume = Riprende dopo una sospensione
cli-switch = Passa alla fase successiva del programma
cli-keep = Resta in questa fase del programma
cli-pain = Annota quanto fa male
cli-pain-score = Da 0, nessun dolore, a 10, il peggiore immaginabile
cli-pain-before = Prima dell’applicazione
cli-pain-after = Dopo l’applicazione
cli-pain-note = Una nota a fianco
cli-fine = La pelle è stata guardata ed è a posto
cli-undo = Annulla l’ultima cosa fatta
cli-stop = Termina la sessione
cli-protocols = Elenca, mostra e controlla i protocolli
cli-protocols-list = Elenca i protocolli
cli-protocols-show = Ne mostra uno, con le sue fonti
cli-protocols-check = Controlla un file di protocollo: 0 a posto o avvertenze, 3 rifiutato da un limite, 1 illeggibile
cli-protocol-file = Un file di protocollo
cli-preview = Mostra che cosa verrà, senza avviare nulla
cli-preview-start = Quando partirebbe il programma, come per --onset, con un’ora del giorno intesa come la prossima; adesso, se non indicato
cli-preview-hours = Quante ore guardare avanti
cli-preview-sleep = Ore di sonno, come 22:30-07:00, oppure off
cli-preview-pace = Agisce all’inizio o alla fine di ogni intervallo
cli-history = Mostra le sessioni passate
cli-history-session = Mostra una sessione, le applicazioni e i punteggi del dolore: latest, il suo numero nell’elenco, o il suo id
cli-history-check = Cerca danni in tutta la cronologia
cli-history-backups = Elenca le copie di riserva giornaliere, con il loro contenuto
cli-history-restore = Mette una copia di riserva al posto della cronologia
cli-history-restore-file = La copia di riserva; la più recente, se non indicata
cli-settings = Legge e cambia le opzioni
cli-settings-get = Mostra un’opzione, o tutte
cli-settings-set = Cambia un’opzione
cli-settings-path = Mostra dove si trova il file delle opzioni
cli-settings-list = Mostra ogni opzione con i valori ammessi
cli-settings-key = Il nome dell’opzione
cli-settings-value = Il suo nuovo valore
cli-completions = Stampa uno script di completamento per una shell
cli-completions-shell = Quale shell
cli-man = Scrive le pagine di manuale in una cartella
cli-man-dir = La cartella

cli-only-window = --rehearse e --floor riguardano la finestra: poultice --rehearse SPEED. Per una prova senza finestra: poultice agent --rehearse SPEED
cli-no-display =
    Non c’è uno schermo su cui aprire una finestra. Questi funzionano senza:
    start, status, apply, remove, snooze, skip, pause, resume, switch, keep, pain, fine, undo, stop,
    protocols, preview, history, settings, agent. Vedere poultice --help.
cli-dir-not-text = Il nome della cartella non è un testo valido. Indicarne un’altra con --dir.
cli-agent-not-running = Qui non c’è alcun agente attivo.
cli-agent-not-started = Impossibile avviare l’agente: { $why }. Per sapere perché: poultice doctor
cli-agent-broken = Il collegamento con l’agente si è interrotto: { $why }. Riprovare.
cli-agent-other-version = L’agente attivo è Poultice { $agent }, questo è { $own }. Chiudere quello vecchio: poultice agent --quit
cli-agent-not-understood = L’agente non ha capito, o non è stato capito: { $why }
cli-agent-already-running = In { $folder } c’è già un agente attivo. Non serve altro.
cli-agent-failed = L’agente non può funzionare: { $why }
cli-log-unusable = Impossibile scrivere il registro { $file }: { $why }
cli-rehearsal-unreadable = Impossibile leggere l’orologio della prova { $file }: { $why }. Eliminare il file per ricominciare.
cli-rehearsal-folder =
    Questa prova è in { $dir }
    Gli altri comandi la raggiungono con --dir { $dir }
cli-rehearsal-running = In { $dir } c’è già un agente attivo a un’altra velocità. Prima chiuderlo: poultice --dir { $dir } agent --quit
cli-bad-onset = { $typed } non è un’ora. Scrivere 30m, 6h o 2d per indicare quanto tempo fa, 07:00 per un’ora del giorno, o un’ora come 2026-03-01T08:00:00+01:00
cli-warning = Attenzione: { $reason }
cli-not-for = { $words } L’elenco intero è nella finestra, in «{ $page }».

cli-no-such-protocol = { $wanted }: non esiste un protocollo né un file con questo nome. Vedere: poultice protocols list

cli-switched-early = È presto: il programma lo prevede { $hours } ore dopo l’inizio del dolore.
cli-to-take-back = Per annullare: poultice undo
cli-do-remove = Poi: poultice remove
cli-do-remove-early = Se l’impacco è stato tolto adesso: poultice remove. Se è stato tolto prima: poultice remove --ago MINUTES
cli-do-stop = Per terminarla: poultice stop
cli-do-resume = Per continuare: poultice resume
cli-do-answer = Le risposte: poultice switch, o poultice keep
cli-began = Il dolore è iniziato { $span } fa: { $time }.
cli-status-idle = Nessuna sessione in corso. Per avviarne una: poultice start { $protocol }
cli-status-applying = { $what } in corso. Da togliere: { $end }, fra { $left }.
cli-status-remove-now = Togliere ora. Tempo scaduto { $over } fa ({ $minutes } min, { $end }).
cli-status-unsure = Togliere ora. { $what } in corso da { $since }, secondo un orologio non affidabile.
cli-status-resting = Pausa.
cli-status-first = { $what } per { $minutes } min, quando si vuole.
cli-status-ready = Via libera: { $what } per { $minutes } min. Iniziare quando la pelle è tornata normale.
cli-status-due = Da fare: { $what } per { $minutes } min. Iniziare quando la pelle è tornata normale.
cli-status-switch = { $go }: poultice switch. { $stay }: poultice keep.
cli-status-go-on = Continuare così (poultice keep), o no (poultice switch)? Non è previsto altro finché non c’è una risposta.
cli-status-paused = Sospeso. Nessun avviso fino a: poultice resume
cli-status-finished = Il programma è terminato.
cli-status-counts = { $protocol }: { $counts }.
cli-status-rehearsal = Una prova, { $speed } volte più veloce del tempo reale.
cli-next-ready = La prossima: da { $time }, fra { $left }.
cli-next-due = Da fare: { $time }, fra { $left }.
cli-next-skin-check = Guardare la pelle: { $time }.
cli-next-switch = { $what }: { $time }, { $span } dopo l’inizio del dolore.
cli-next-wake = La prossima dopo il risveglio: da { $time }.
cli-next-finish = Fine del programma: { $time }.
cli-count-done = { $count ->
    [one] { $count } fatta
   *[other] { $count } fatte
}
cli-count-missed = { $count ->
    [one] { $count } mancata
   *[other] { $count } mancate
}
cli-count-skipped = { $count ->
    [one] { $count } saltata
   *[other] { $count } saltate
}
cli-count-asleep = { $count } nel sonno
cli-problem-notifications = Impossibile mostrare le notifiche: { $why }. Fare attenzione al suono.
cli-problem-sound = Impossibile emettere suoni: { $why }.
cli-problem-history = Ciò che accade non viene salvato. { $why }
cli-problem-set-aside = { $why }
cli-problem-settings = Le opzioni hanno errori: { $why }
cli-problem-clock = Dopo un riavvio l’orologio non può essere giusto.

cli-remove-question =
    { $over } di troppo. Per quanti minuti è stato davvero sulla pelle?
    Un numero; t: tolto in orario; ?: nessuno lo sa; Invio: tolto adesso.
cli-remove-unanswered = Nessuna risposta, quindi nulla è annotato. Indicarlo con --on-time, --ago MINUTES o --unknown.
cli-remove-not-understood = Non capito. Un numero da 0 a { $most }, t, ?, o Invio.

cli-protocol-sources = Fonti: { $sources }
cli-check-fine = A posto: nulla in contrario.
cli-finding-refuse = Rifiutato ({ $field }): { $reason } [{ $source }]
cli-finding-warn = Attenzione ({ $field }): { $reason } [{ $source }]

cli-bad-sleep = non sono ore di sonno: scrivere 22:30-07:00, oppure off
cli-preview-nothing = In queste ore non c’è nulla.
cli-preview-apply = { $modality }: mettere, { $minutes } min
cli-preview-day-full = { $what }. Per la giornata è tutto: al massimo { $count } al giorno.
cli-preview-remove = { $modality }: togliere
cli-preview-ready = { $modality }: via libera
cli-preview-due = { $modality }: da fare
cli-preview-switch = inizia la fase { $part }: { $modality }
cli-preview-asleep = sonno
cli-preview-awake = risveglio
cli-preview-finish = il programma finisce

cli-history-either = O --session, o check, o restore.
cli-history-empty = Ancora nessuna sessione.
cli-history-finished = terminata { $at }
cli-history-stopped = interrotta { $at }
cli-history-running = in corso
cli-history-sound =
    { $sessions ->
        [one] La cronologia è integra: 1 sessione, voci: { $entries }.
       *[other] La cronologia è integra: { $sessions } sessioni, voci: { $entries }.
    }
cli-history-agent-runs = C’è un agente attivo che scrive la cronologia. Prima chiuderlo: poultice agent --quit
cli-history-restored = La copia di riserva è al suo posto.
cli-history-restored-aside = La copia di riserva è al suo posto. Quello che c’era prima ora è { $aside }
cli-history-no-such-session = { $id }: nessuna sessione, o più di una. Indicare latest, oppure un numero o un id da: poultice history
cli-history-head = { $protocol }. Inizio del dolore: { $onset }.
cli-history-head-site = { $protocol }. Inizio del dolore: { $onset }: { $site }.
cli-history-nothing-done = Ancora nulla di fatto.
cli-record-applied = { $what } per { $real } min, previsti { $planned }
cli-record-unknown = { $what }, nessuno sa per quanto, previsti { $planned } min
cli-record-on = { $what } in corso, previsti { $planned } min
cli-record-missed = { $what } mancato
cli-record-missed-suspended = { $what } mancato: il computer era in standby
cli-record-missed-off = { $what } mancato: Poultice non era in funzione
cli-record-skipped = { $what } saltato
cli-record-asleep = { $what } tralasciato per il sonno
cli-record-pain = dolore { $score } su 10
cli-record-pain-before = dolore { $score } su 10 prima
cli-record-pain-after = dolore { $score } su 10 dopo

cli-setting-unknown = { $key }: questa opzione non esiste. Ci sono: { $known }
cli-setting-bad-value = { $key }: { $value } non è ammesso. Valori ammessi: { $allowed }
cli-man-failed = Impossibile scrivere le pagine di manuale in { $folder }: { $why }
cli-problem-autostart = Poultice non si avvierà da solo dopo il prossimo accesso: { $why }
cli-agent-at-login = Continua con la sessione in corso; si chiude subito se non ce n’è una
cli-problem-hooks = Un comando personale per un avviso non ha funzionato: { $why }
cli-problem-speech = L’avviso non è stato detto a voce: { $why }

cli-export = Scrive il diario per altri programmi, per il calendario o per un curante
cli-export-out = In questo file; altrimenti sullo standard output
cli-export-session = Questa sessione: latest, il suo numero nella cronologia, o il suo id; altrimenti la più recente, o tutte per csv e json
cli-export-csv = Una tabella di tutte le applicazioni (RFC 4180)
cli-export-csv-pain = I punteggi del dolore al posto delle applicazioni
cli-export-json = Tutto, da rileggere con import
cli-export-ics = Gli avvisi che restano, per un calendario
cli-export-report = Due pagine per un curante
cli-export-report-format = html, un file che non ha bisogno d’altro, o pdf; altrimenti secondo l’estensione del file
cli-export-report-name = Di chi è il rapporto; altrimenti una riga su cui scrivere
cli-export-report-out = Indicare un file per il rapporto: --out report.html, oppure --out report.pdf.
cli-export-pdf-out = Un PDF non è testo. Indicare un file con --out.
cli-export-format-or-ending = --format { $format } e l’estensione di { $file } si contraddicono. Omettere --format o indicare un altro file.
cli-export-nothing-remains = Di questa sessione non resta nulla: non c’è niente per un calendario.
cli-export-not-written = Impossibile scrivere { $file }: { $why }
share-saved = Salvato: { $file }
share-saved-here = Qui non c’è una finestra per scegliere il file. Salvato: { $file }
share-shown = Salvato e aperto: { $file }
share-not-shown = È salvato, ma qui nessun programma lo apre: { $file }
share-not-opened = Qui nessun programma apre questo: { $file }
share-no-dialog = Qui non c’è una finestra per scegliere il file. Trascinare il file sulla finestra di Poultice.
share-no-folder = Qui non c’è una finestra per scegliere il file, e la cartella personale non è nota. Usare la riga di comando: poultice export
drop-here = Rilasciare qui: un programma (.toml) o un’esportazione (.json)
drop-one = Un file alla volta.
drop-other = Non è né un programma (.toml) né un’esportazione (.json).
share-rehearsed = { $file } è il diario di una prova. Solo un’altra prova può importarlo.
share-rehearsal = Non in una prova: la sua cartella sparisce insieme alla parte che avvisa.
cli-import = Importa le sessioni di un’esportazione JSON
cli-import-file = Un file scritto da: poultice export json
cli-import-unreadable = Impossibile leggere { $file }: { $why }
cli-import-running = La sessione { $session } era ancora in corso al momento dell’esportazione. Viene tralasciata: terminarla là ed esportare di nuovo.
cli-import-done = importate: { $taken }, già presenti: { $had }.
cli-amend = Corregge ciò che è registrato
cli-amend-number = Quale applicazione, con il suo numero in: poultice history --session
cli-amend-step = Quale suo passo, se ne ha più di uno
cli-amend-mins = È stato sulla pelle per tanti minuti
cli-amend-unknown = È stato sulla pelle, nessuno sa per quanto
cli-amend-not-done = Sulla pelle non c’era nulla
cli-amend-since = Quando è stato messo davvero: 30m o 2h fa, un’ora del giorno come 07:00, o un’ora come 2026-03-01T08:00:00+01:00
cli-amend-pain = Corregge un punteggio del dolore, o lo toglie dal diario
cli-amend-pain-number = Quale punteggio, con il suo numero in: poultice history --session
cli-amend-pain-score = Quanto faceva male, da 0 a 10
cli-amend-pain-drop = Lo toglie dal diario
cli-amend-what = Indicare che cosa cambiare: vedere poultice amend --help
cli-amend-bad-since = { $typed } non è un’ora: scrivere 30m o 2h fa, 07:00 per un’ora del giorno, o un’ora come 2026-03-01T08:00:00+01:00
cli-record-amended = { $said } (corretto)
cli-record-number-step = { $number }, passo { $step }
cli-record-number-pain = dolore { $number }

# (cli end)


## Advice

advice-too-long = { $minutes ->
    [one] È stato sulla pelle per { $minutes } minuto invece di { $planned }. Guardare la pelle.
   *[other] È stato sulla pelle per { $minutes } minuti invece di { $planned }. Guardare la pelle.
}
advice-too-long-hours = È stato sulla pelle per { $span } invece di { $planned }. Guardare la pelle.
advice-too-long-unknown = Nessuno sa per quanto è stato sulla pelle. Guardare la pelle.
advice-skin-cold = La pelle rossa e fresca per un po’ è normale. La pelle bianca, cerosa, dura o con vesciche, o un intorpidimento che resta, non è normale: andare dal medico oggi stesso.
advice-skin-heat = La pelle rossa e calda per un po’ è normale. Vesciche, pelle bianca o dura, oppure dolore o intorpidimento che restano, non sono normali: andare dal medico oggi stesso.
advice-with-source = { $advice } [{ $source }]
advice-still-severe = Il dolore è forte ormai da { $hours } ore, ogni volta { $least } o più. È abbastanza per chiedere aiuto: chiamare un medico, e leggere quando chiedere aiuto.
advice-no-better = { $days } giorni dopo l’inizio non va meglio: in media { $first } all’inizio, { $latest } nelle ultime 24 ore. Andare dal medico.
advice-cold-does-not-help = Dopo { $applications } applicazioni di freddo il dolore è cambiato in media di { $change }. Non è un sollievo su cui contare. Accorciare il freddo, o passare al calore. Scegliere ciò che aiuta.
advice-after-cold = Dopo il freddo il dolore era in media { $change } ({ $times }): { $verdict }.
advice-after-heat = Dopo il calore il dolore era in media { $change } ({ $times }): { $verdict }.
advice-points-lower = più basso di { $points } punti
advice-points-higher = più alto di { $points } punti
advice-points-same = uguale
advice-times = { $count ->
    [one] una volta
   *[other] { $count } volte
}
advice-verdict-no-clear-change = nessun cambiamento chiaro
advice-verdict-less = meno dolore
advice-verdict-more = più dolore
advice-source = Da { $source }
advice-dismiss = Nascondi

# (advice end)


## Export

export-ics-name = Poultice
export-ics-rehearsal-name = Poultice, una prova
export-ics-rehearsal = Prova: { $what }
export-ics-cold = Freddo, { $minutes } min
export-ics-ice-massage = Massaggio con ghiaccio, { $minutes } min
export-ics-heat = Calore, { $minutes } min
export-ics-switch-heat = Da ora in poi: calore
export-ics-switch = Inizia la fase successiva
export-ics-finish = Il programma finisce
export-ics-application =
    In qualsiasi momento fino alle { $until }, con un panno in mezzo. Impostare un timer: va tolto in tempo. Se si
    inizia più tardi, si spostano anche le applicazioni successive. In tal caso esportare di nuovo. { $programme }.
export-ics-switch-window = Si può restare come prima fino a { $late }. In tal caso esportare di nuovo. { $programme }.
export-ics-programme = { $programme }.

export-report-title = Diario del freddo e del calore
export-report-rehearsal = Una prova, { $speed } volte più veloce del tempo reale. Nessuno ha fatto nulla di tutto questo.
export-report-name = Nome
export-report-site = Dove fa male
export-report-onset = Inizio del dolore
export-report-with = Con
export-report-injury = un trauma recente
export-report-swelling = un gonfiore
export-report-started = Inizio programma
export-report-ended = Fine programma
export-report-running = ancora in corso ({ $date })
export-report-stopped = { $date }, interrotto prima
export-report-programme = Programma
export-report-rhythm = { $rhythm }.
export-report-source = Fonte: { $sources }.
export-report-articles = Gli articoli web sono generici, sulla contrattura alla schiena, e non citano studi.
export-report-switched-heat-person = Passaggio al calore: { $date }, per scelta.
export-report-switched-heat = Passaggio al calore: { $date }, come previsto.
export-report-switched-person = Inizio della fase successiva: { $date }, per scelta.
export-report-switched = Inizio della fase successiva: { $date }, come previsto.
export-report-done-of = { $done } su { $due }
export-report-done = applicazioni fatte
export-report-missed = mancate
export-report-skipped = saltate per scelta
export-report-asleep = nel sonno, non da fare
export-report-missed-reasons = Mancate: { $reasons }.
export-report-missed-no-answer = { $count } senza risposta
export-report-missed-suspended = { $count } con il computer in standby
export-report-missed-off = { $count } con il computer spento
export-report-minutes =
    { $what }: in media { $real } min sulla pelle, su { $planned } previsti (con fine nota: { $count }).
export-report-days = Giorno per giorno
export-report-days-story = Ogni riga è un giorno di 24 ore: { $done } fatte su { $due } applicazioni da fare.
export-report-legend-cold = freddo
export-report-legend-heat = calore
export-report-legend-unknown = fine non nota
export-report-legend-missed = mancata
export-report-legend-skipped = saltata
export-report-legend-asleep = ore di sonno
export-report-legend-before = prima
export-report-legend-after = dopo
export-report-legend-between = nel mezzo
export-report-legend-applications = applicazioni
export-report-pain = Dolore, da 0 a 10
export-report-pain-story = Punteggi del dolore nel tempo, da 0, nessun dolore, a 10, il peggiore immaginabile.
export-report-to-heat = calore
export-report-to-next = fase successiva
export-report-no-scores = Non è stato annotato alcun punteggio del dolore.
export-report-first-last = Primo punteggio { $first } ({ $from }), ultimo punteggio { $last } ({ $to }).
export-report-change-cold =
    Freddo, da prima a dopo: { $points } punti in media su { $count ->
        [one] un’applicazione
       *[other] { $count } applicazioni
    } con entrambi i punteggi. { $verdict }
export-report-change-heat =
    Calore, da prima a dopo: { $points } punti in media su { $count ->
        [one] un’applicazione
       *[other] { $count } applicazioni
    } con entrambi i punteggi. { $verdict }
export-report-change-both =
    Calore e freddo, da prima a dopo: { $points } punti in media su { $count ->
        [one] un’applicazione
       *[other] { $count } applicazioni
    } con entrambi i punteggi. { $verdict }
export-report-too-few = Troppo poche per dire qualcosa.
export-report-no-change = Nessun cambiamento chiaro.
export-report-less-pain = Chiaramente meno dolore subito dopo.
export-report-more-pain = Chiaramente più dolore subito dopo.
export-report-least-change =
    Un cambiamento inferiore a 2 punti dice poco (Farrar 2001). Il dolore si attenua anche da solo: questi dati non
    mostrano che cosa lo abbia causato.
export-report-applications = Applicazioni
export-report-none = Non è stata annotata alcuna applicazione.
export-report-head-when = Quando
export-report-head-what = Cosa
export-report-head-minutes = Minuti
export-report-head-pain = Dolore
export-report-head-skin = Pelle
export-report-of = { $real } di { $planned }
export-report-unknown-of = ignoti, di { $planned }
export-report-still-on = in corso, di { $planned }
export-report-row-no-answer = senza risposta
export-report-row-suspended = mancata, standby
export-report-row-off = mancata, PC spento
export-report-row-skipped = saltata
export-report-row-asleep = nel sonno
export-report-skin-fine = a posto
export-report-notes = Note
export-report-note-score = dolore { $score }
export-report-unknown = Che cosa non si sa
export-report-unknown-ends =
    { $count ->
        [one] Una volta nessuno sa quando l’impacco è stato tolto. Quel tempo non entra in nessuna media.
       *[other] { $count } volte nessuno sa quando l’impacco è stato tolto. Quei tempi non entrano in nessuna media.
    }
export-report-unknown-away = Per { $span } in tutto il computer era in standby o spento, e non poteva avvisare nessuno.
export-report-unknown-clock = Dopo un riavvio l’orologio del computer era sbagliato. Gli orari da allora possono non essere giusti.
export-report-unknown-always =
    Tutto ciò che si legge qui è quanto la persona ha detto al programma. Nulla è stato misurato: né la pelle, né la
    temperatura, né se l’impacco fosse davvero sulla pelle. Una casella Pelle vuota significa che nessuno ha annotato
    nulla.
export-report-boxes = Alcune lettere delle note non si possono stampare qui. La pagina web di questo rapporto le contiene.
export-report-disclaimer = Tenuto con Poultice, un timer. È un diario, non un parere medico né una diagnosi.
export-report-made = Creato: { $date }
export-report-page = Pagina { $page } di { $pages }

export-import-form = Questa non è un’esportazione di Poultice: { $reason }.
export-import-version = Questa è un’esportazione della versione { $found }. Questo programma legge la versione { $known }. Aggiornare Poultice.
export-import-twice = La sessione { $session } è due volte nel file.
export-import-entry = Nella sessione { $session } la voce { $seq } non si può leggere: { $reason }.
export-import-order = Nella sessione { $session } la voce { $seq } ha il numero { $found }. Mancano voci, o sono mescolate.
export-import-no-start = La sessione { $session } non comincia con il suo inizio.
export-import-protocol = Il programma della sessione { $session } non è scritto bene. { $problem }
export-import-out-of-bounds = Nella sessione { $session }, voce { $seq }, { $field } non può essere giusto.
export-import-unsafe = La sessione { $session } è ancora in corso, e il suo programma supera un limite. Non viene importata.

# (export end)


## Doctor: what works here, what doesn't, and what to do

cli-doctor = Controlla tutto: notifiche, suono, cartelle, orologi
cli-doctor-press = Aspetta che si prema il pulsante della notifica di prova, anche se nessuno è al terminale
doctor-fine = a posto
doctor-warning = nota
doctor-broken = guasto
doctor-todo = Che cosa fare: { $todo }
doctor-all-fine = Funziona tutto.
doctor-some-warnings =
    { $count ->
        [one] Funziona, con una cosa da sapere.
       *[other] Funziona, con { $count } cose da sapere.
    }
doctor-some-broken =
    { $count ->
        [one] Una cosa è guasta.
       *[other] { $count } cose sono guaste.
    }
doctor-no-answer = nessuna risposta

doctor-agent-runs = L’agente è attivo e risponde. È Poultice { $version }, come questo.
doctor-agent-none = Nessun agente attivo. Si avvia da solo quando serve.
doctor-agent-session-waits = C’è una sessione in corso ma nessun agente attivo: nessuno avvisa.
doctor-agent-status = poultice status, o aprire la finestra, lo avvia e dice a che punto è la sessione.
doctor-agent-hung = C’è un agente ma non risponde.
doctor-agent-broken = C’è un agente ma non si riesce a comunicare: { $why }.
doctor-agent-other-version = L’agente attivo è Poultice { $agent }, questo è { $own }: non comunicano tra loro.
doctor-agent-newer = Usare il Poultice più recente. Intanto la sessione continua.
doctor-agent-older = poultice status, o aprire la finestra, mette questo al suo posto. La sessione resta.
doctor-agent-restart = poultice agent --quit lo chiude; la sessione resta. Se non basta, uscire e rifare l’accesso.

doctor-folder-fine = { $path } è scrivibile, e nessun altro può guardarci dentro.
doctor-folder-none-yet = { $path } non c’è ancora. Viene creata quando serve.
doctor-folder-unusable = Impossibile scrivere in { $path }: { $why }.
doctor-folder-write-todo = Controllare di chi è { $path } e chi può scriverci, o indicare un’altra cartella con --dir.
doctor-folder-is-file = { $path } è un file dove dovrebbe esserci una cartella.
doctor-folder-is-file-todo = Spostarlo altrove, o indicare un’altra cartella con --dir.
doctor-folder-open = Altri su questo computer possono guardare in { $path }.
doctor-folder-open-todo = Per riservare l’accesso a sé: chmod 700 { $path }
doctor-room = Spazio libero per la cronologia e le sue copie di riserva: { $free }.
doctor-room-mib = { $mib } MiB
doctor-room-gib = { $gib } GiB
doctor-room-little-todo = Liberare presto un po’ di spazio: senza, nulla di nuovo si può registrare.
doctor-room-none-todo = Liberare subito spazio: ciò che accade non si può registrare.

doctor-history-none = Non c’è ancora una cronologia.
doctor-history-sound =
    { $sessions ->
        [one] La cronologia è integra: una sessione, voci: { $entries }.
       *[other] La cronologia è integra: { $sessions } sessioni, voci: { $entries }.
    }
doctor-history-backup = La copia di riserva più recente è { $file }.
doctor-history-no-backup = Non c’è ancora una copia di riserva.
doctor-history-update = Aggiornare Poultice.
doctor-history-restore = poultice history restore mette al suo posto la copia di riserva più recente; quello che c’è ora resta accanto.
doctor-history-set-aside = Continuare pure: è conservata con un altro nome, e ne inizia una nuova. Non c’è una copia di riserva da ripristinare.
doctor-history-keep = Conservare una copia del file. Tutto ciò che precede quella voce c’è ancora.
doctor-history-access = Controllare di chi è il file e se c’è spazio sul disco.

doctor-settings-fine = Le opzioni si possono leggere.
doctor-settings-correct = Correggere o togliere quella riga. poultice settings list dice quali valori sono ammessi.
doctor-settings-take-back = Correggere il file messo da parte e ridargli il suo nome, o impostare di nuovo ciò che serve.
doctor-settings-access = Controllare di chi è il file e chi può leggerlo.
doctor-protocols-fine =
    { $own ->
        [0] Non ci sono programmi personali.
        [one] Un programma personale si può leggere.
       *[other] { $own } programmi personali si possono leggere.
    }
doctor-protocols-check = Correggere il file, poi: poultice protocols check { $file }
doctor-protocols-rename = Rinominare il file quando si vuole.
doctor-protocols-access = Controllare di chi è e chi può leggerlo.

doctor-clock-fine = Gli orologi sono coerenti. Ora segnano { $now }.
doctor-clock-before-program = L’orologio dice { $now }, ma questo programma è stato creato il { $made }.
doctor-clock-before-history = L’orologio dice { $now }, ma la voce più recente della cronologia è del { $newest }.
doctor-clock-set-it = Impostare data e ora del computer. Ore di sonno e diario dipendono da esse.
doctor-clock-rehearsal = L’orologio di una prova è conservato in { $path } e non si può leggere: { $why }.
doctor-clock-rehearsal-todo = Controllare chi può leggerlo. Se qui non deve continuare una prova, eliminarlo.
doctor-clock-no-boot = L’orologio che continua durante lo standby non si può leggere.
doctor-clock-no-boot-todo = Rispondere con esattezza quando viene chiesto da quanto l’impacco è sulla pelle: qui nulla può saperlo.

doctor-display-fine = C’è uno schermo per la finestra.
doctor-display-none = Non c’è uno schermo, quindi la finestra non si può aprire.
doctor-display-todo = Funziona tutto anche da qui: poultice --help elenca i sottocomandi.

doctor-awake-fine = Con un impacco sulla pelle il computer non va in standby da solo, grazie a { $by }.
doctor-awake-none = Qui nulla può impedire al computer di andare in standby da solo: { $why }.
doctor-awake-todo = Con un impacco sulla pelle, non lasciare che il computer vada in standby. L’allarme arriverebbe solo al risveglio.

doctor-sound-fine = È stato emesso un suono. Se non si è sentito, alzare il volume del computer.
doctor-sound-none = Impossibile emettere suoni: { $why }.
doctor-sound-todo = Avviare un server audio, PipeWire o PulseAudio. Fino ad allora fare attenzione alla notifica.
doctor-sound-off = I suoni sono disattivati nelle opzioni, quindi non sono stati provati.
doctor-sound-off-todo = Senza suono bisogna vedere l’allarme. Per attivarlo: poultice settings set sound on

doctor-notifications-server = { $name } { $version } mostra le notifiche. Sa fare: { $abilities }.
doctor-notifications-no-buttons = Non mostra pulsanti. Rispondere nella finestra, o con poultice apply e poultice remove.
doctor-notifications-none = Qui nessuno mostra le notifiche: { $why }.
doctor-notifications-todo = Avviare il servizio di notifica del desktop, per esempio dunst o mako. Fino ad allora avvisano il suono e la finestra.
doctor-test-title = Una prova di Poultice
doctor-test-body = Premere il pulsante: allora si può rispondere agli avvisi da qui.
doctor-test-body-only = È solo una prova. Non c’è nulla da fare.
doctor-test-button = Funziona
doctor-test-waiting = Appare una notifica di prova. Premere il suo pulsante: { $button }.
doctor-test-pressed = La notifica di prova è stata mostrata, e la pressione del suo pulsante è arrivata.
doctor-test-shown = Una notifica di prova è stata mostrata e ritirata.
doctor-test-press = Per vedere se funziona anche il pulsante: poultice doctor --press
doctor-test-closed = La notifica di prova è stata mostrata e chiusa senza premere.
doctor-test-again = Per provare il pulsante, eseguire di nuovo e premerlo.
doctor-test-unanswered = La notifica di prova è stata inviata, ma il suo pulsante non è stato premuto.
doctor-test-look = Se non si è vista, controllare se il desktop nasconde le notifiche (non disturbare).
doctor-test-not-shown = Impossibile mostrare una notifica di prova: { $why }.

doctor-title = Controlla tutto
doctor-lead = Ogni cosa su cui Poultice fa affidamento, provata davvero.
doctor-fine-line = A posto: { $said }
doctor-begin = Controlla ora
doctor-again = Ricontrolla
doctor-looking = Controllo in corso. Dura qualche secondo.
doctor-backups = Copie di riserva della cronologia
doctor-backups-note = Una al giorno con un programma in corso; restano le sette più recenti.
doctor-backup-restore = Ripristina
doctor-backup-restore-of = Ripristina la copia di riserva di { $day }
doctor-backup-sure = Mettere la copia di riserva di { $day } al posto della cronologia?
doctor-backup-sure-note = Quello che è successo da allora non c’è, e un programma in corso continua da dove era allora. Quello che c’è ora resta accanto.
doctor-backup-yes = Sì, ripristina
doctor-backup-no = Lascia com’è
doctor-backup-on-skin = Prima togliere l’impacco: una copia di riserva non sa che è sulla pelle, e nessuno avviserebbe di toglierlo.
settings-doctor = Funziona tutto?
settings-doctor-note = Prova notifiche, suono, cartelle e orologi.
settings-doctor-open = Controlla tutto

# (doctor end)
