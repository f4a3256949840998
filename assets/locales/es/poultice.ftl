# Every sentence Poultice shows. One section a room; keys begin with the room's name.
# Plain words, short sentences: the reader may be in pain, half asleep, and across the room.

## Words used everywhere

app-name = Poultice
modality-cold = Frío
modality-ice-massage = Masaje con hielo
modality-heat = Calor
modality-rest = Descanso
span-mins = { $mins } min
span-hours = { $hours } h
span-hours-mins = { $hours } h { $mins } min
span-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
weekday-mon = lun
weekday-tue = mar
weekday-wed = mié
weekday-thu = jue
weekday-fri = vie
weekday-sat = sáb
weekday-sun = dom
clock-day = { $weekday } { $day }
decimal-sign = ,
rehearsal-mark = Ensayo, { $speed } veces más rápido

## Protocols: reading and checking them

protocol-cold-20-every-1-2h-name = Frío 20 min, descanso 1–2 h, después calor
protocol-cold-20-every-1-2h-summary =
    Una bolsa de frío envuelta en una toalla fina durante 20 minutos; después, de 1 a 2 horas sin ella. Entre 48 y 72
    horas después de que empezara el dolor se cambia a calor, hasta el final del día 7.
protocol-cold-20-every-1-2h-evidence =
    En el dolor lumbar no hay pruebas suficientes para afirmar que el frío ayuda. Los tiempos son los habituales, no están
    demostrados. El calor da un alivio pequeño y de corta duración.

protocol-cold-25-90-name = Frío 25 min, descanso 1½ h, después calor
protocol-cold-25-90-summary =
    Una bolsa de frío sobre un paño fino durante 25 minutos; después, una hora y media sin ella. Los 25 minutos son
    los publicados; 20 es el máximo habitual.
protocol-cold-25-90-evidence =
    En el dolor lumbar no hay pruebas suficientes para afirmar que el frío ayuda. Los tiempos son los habituales, no están
    demostrados. La mayoría de las recomendaciones clínicas no pasan de 20 minutos.

protocol-cold-20-30-name = Frío 20 min, descanso 30 min, después calor
protocol-cold-20-30-summary =
    Una bolsa de frío envuelta durante 20 minutos; después, alrededor de media hora sin ella. Así dos días, y un
    tercero si la hinchazón y el dolor lo piden. Es un ritmo apretado: empiece solo cuando vuelva a notar la piel
    normal.
protocol-cold-20-30-evidence =
    En el dolor lumbar no hay pruebas suficientes para afirmar que el frío ayuda. Los tiempos son los habituales, no están
    demostrados. Media hora puede ser poco para que la piel se caliente.

protocol-cold-15-20-several-name = Frío 15–20 min, varias veces al día, después calor
protocol-cold-15-20-several-summary =
    Una bolsa de frío envuelta en un paño durante 15 a 20 minutos, varias veces al día durante dos días; después, calor.
    Los artículos no indican pausa; las 2 a 3 horas son interpretación nuestra.
protocol-cold-15-20-several-evidence =
    En el dolor lumbar no hay pruebas suficientes para afirmar que el frío ayuda. Los tiempos son los habituales, no están
    demostrados.

protocol-cold-nhs-name = Frío 15–20 min, cada 2–3 h
protocol-cold-nhs-summary =
    Frío de 15 a 20 minutos, empezando de nuevo cada 2 a 3 horas, durante los primeros 2 a 3 días. Las cifras son las
    que recomienda el NHS británico para esguinces y distensiones.
protocol-cold-nhs-evidence =
    Es una recomendación para esguinces, trasladada a la espalda. En el dolor lumbar no hay pruebas suficientes para
    afirmar que el frío ayuda. Los tiempos son los habituales, no están demostrados.

protocol-cold-short-name = Frío 5–10 min, cada 2–3 h, después calor
protocol-cold-short-summary =
    Frío breve, de 5 a 10 minutos cada 2 a 3 horas, durante 1 o 2 días; después, calor de 10 a 15 minutos, 3 o 4
    veces al día. Una opción suave.
protocol-cold-short-evidence =
    En el dolor lumbar no hay pruebas suficientes para afirmar que el frío ayuda. Los tiempos son los habituales, no están
    demostrados.

protocol-intermittent-10-10-10-name = Frío 10, descanso 10, frío 10, cada 2 h
protocol-intermittent-10-10-10-summary =
    Dos aplicaciones cortas de frío con una pausa de 10 minutos entre ellas, empezando de nuevo cada 2 horas, durante
    72 horas. La pausa da tiempo a la piel para recuperarse.
protocol-intermittent-10-10-10-evidence =
    Un ensayo con 89 personas con esguince de tobillo: menos dolor con la actividad en la primera semana. No se ha
    probado en la espalda.

protocol-heat-15-20-name = Calor 15–20 min
protocol-heat-15-20-summary =
    Un baño, una almohadilla térmica o una bolsa de agua caliente durante 15 a 20 minutos, para un dolor que empezó hace
    más de 48 horas. El artículo no indica pausa; las 2 a 3 horas son interpretación nuestra. Después de 7 días se le
    pregunta si quiere seguir.
protocol-heat-15-20-evidence =
    El calor da un alivio pequeño y de corta duración en el dolor lumbar agudo. Los tiempos son los habituales, no
    están demostrados.

protocol-heat-first-name = Calor 15–20 min, cada 2–3 h
protocol-heat-first-summary =
    Calor desde el principio, de 15 a 20 minutos, empezando de nuevo cada 2 a 3 horas. Para el dolor lumbar agudo sin
    lesión ni hinchazón. Después de 7 días se le pregunta si quiere seguir.
protocol-heat-first-evidence =
    La única opción de esta lista respaldada por pruebas de calidad moderada: un alivio pequeño y de corta duración.
    Los tiempos son los habituales, no están demostrados.

protocol-heat-20-ice-massage-10-name = Calor 20 min, o masaje con hielo 10 min
protocol-heat-20-ice-massage-10-summary =
    Usted elige cada vez: calor durante 20 minutos, o hielo en movimiento constante sobre la piel durante 10. Si
    ninguno de los dos ayuda, acuda al médico. Después de 72 horas se le pregunta si quiere seguir.
protocol-heat-20-ice-massage-10-evidence =
    El calor da un alivio pequeño y de corta duración en el dolor lumbar agudo. Los tiempos son los habituales, no
    están demostrados.

protocol-heat-then-cold-name = Calor 15–20 min, después masaje con hielo 10 min
protocol-heat-then-cold-summary =
    Una almohadilla térmica durante 15 a 20 minutos y, justo después, un masaje frío de 10 como máximo. Para un dolor que
    empezó hace más de 48 horas. El artículo no indica pausa; al menos una hora es interpretación nuestra. Después de
    7 días se le pregunta si quiere seguir.
protocol-heat-then-cold-evidence =
    No conocemos ningún estudio que respalde el calor seguido de frío en la espalda. Los tiempos son los habituales,
    no están demostrados.

protocol-error-line-field = Línea { $line }, { $field }: { $problem }
protocol-error-line = Línea { $line }: { $problem }
protocol-error-field = { $field }: { $problem }
protocol-error-whole = El protocolo: { $problem }

protocol-problem-file-too-large = ocupa más de { $kib } KiB. Eso no es un protocolo.
protocol-problem-syntax = esto no es TOML: { $message }.
protocol-problem-unknown-key = ningún protocolo tiene esta clave. ¿Es una errata?
protocol-problem-wrong-type = aquí va { $expected }.
protocol-problem-unknown-word = tiene que ser una de estas palabras: { $known }.
protocol-problem-missing = falta.
protocol-problem-not-one-key = necesita exactamente una de estas claves: { $known }.
protocol-problem-empty-list = esta lista está vacía.
protocol-problem-too-many = esta lista es demasiado larga. Caben como máximo { $most }.
protocol-problem-reversed = el primer número es mayor que el segundo.
protocol-problem-zero = tiene que ser al menos 1.
protocol-problem-negative = no puede ser menor que cero.
protocol-problem-absurd = este número es demasiado grande. Como máximo tiene sentido { $most }.
protocol-problem-length = este texto debe tener entre { $least } y { $most } caracteres.
protocol-problem-unprintable = este texto tiene un carácter que no se puede mostrar.
protocol-problem-bad-id = un id tiene de 1 a 64 caracteres: de la a a la z, de 0 a 9 y guiones.
protocol-problem-ask-without-stopped = esto solo va con until = "stopped".
protocol-problem-window-not-later = esta fase debe terminar más tarde que las anteriores.
protocol-problem-only-rest = una aplicación necesita un paso que no sea descanso.
protocol-problem-rest-at-edge = una aplicación no puede empezar ni terminar con descanso.
protocol-problem-rest-alternative = el descanso no puede ser una alternativa, ni tenerla.

protocol-kind-text = un texto entre comillas
protocol-kind-number = un número entero
protocol-kind-number-or-range = un número entero, o dos entre corchetes
protocol-kind-list = una lista entre corchetes
protocol-kind-table = una tabla de claves y valores
protocol-kind-stopped-or-table = la palabra "stopped" o una tabla

source-article = artículo de internet { $key }

rhythm-cold = frío
rhythm-ice-massage = masaje con hielo
rhythm-heat = calor
rhythm-rest = descanso
rhythm-step = { $modality } { $mins } min
rhythm-or = { $one } o { $other }
rhythm-then = { $before }; después { $next }
rhythm-off-mins = { $mins } min de descanso
rhythm-off-hours = { $hours } h de descanso
rhythm-every-mins = cada { $mins } min
rhythm-every-hours = cada { $hours } h
rhythm-per-day = máximo { $count } al día
rhythm-until-hours = hasta { $hours } h
rhythm-until-days = hasta el final del día { $days }
rhythm-until-count = { $count ->
    [one] una vez
   *[other] { $count } veces
}
rhythm-until-stopped = hasta que usted pare
rhythm-until-asked = hasta que usted pare, con pregunta a las { $hours } h
rhythm-until-asked-days = hasta que usted pare, con pregunta tras el día { $days }

# (protocols end)


## Safety: findings and their reasons

safety-too-long-refuse =
    { $mins } minutos de { $what } sin pausa pueden dañar la piel y los nervios. Nunca se admiten más de { $limit }.
safety-too-long-warn = { $mins } minutos de { $what } sin pausa superan los { $limit } habituales.
safety-too-long-published = { $mins } minutos de { $what }: como está publicado, por encima de los { $limit } habituales.
safety-rest-too-short =
    Solo { $rest } min de descanso después de hasta { $skin } min de aplicación. La piel debe recuperarse durante al
    menos el mismo tiempo.
safety-rest-after-cold =
    { $rest } min de descanso pueden ser pocos después del frío. La piel debe volver a notarse normal. { $limit } min
    es el mínimo habitual.
safety-many-cold = En un día caben hasta { $count } aplicaciones de frío. { $limit } es el máximo habitual.
safety-cold-too-late = El frío puede seguir hasta { $hours } horas después de que empezara el dolor. Lo habitual es hasta { $limit } horas.
safety-cold-no-end = El frío sigue sin un final. Lo habitual es hasta { $limit } horas después de que empezara el dolor.
safety-heat-too-early =
    { $hours ->
        [0] El calor puede empezar enseguida.
        [one] El calor puede empezar una hora después de que empezara el dolor.
       *[other] El calor puede empezar { $hours } horas después de que empezara el dolor.
    } Con una lesión reciente o hinchazón, espere { $limit } horas.
safety-with-suggestion = { $reason } El mismo ritmo sirve con { $mins } minutos.

# (safety end)


## The session: refusals

refusal-no-session = No hay ninguna sesión en marcha.
refusal-session-running = Ya hay una sesión en marcha. Párela primero.
refusal-not-now-resting = No se puede durante el descanso.
refusal-not-now-ready = Ahora no se puede: la siguiente aplicación está lista para empezar.
refusal-not-now-due = Ahora no se puede: ya toca la siguiente aplicación.
refusal-not-now-applying = No se puede mientras haya algo sobre la piel.
refusal-not-now-remove-now = Ahora no se puede: quite primero la bolsa.
refusal-not-now-choosing-switch = Responda primero: ¿cambiar, o seguir como hasta ahora?
refusal-not-now-paused = La sesión está en pausa. Reanúdela primero.
refusal-not-now-finished = El programa ha terminado.
refusal-not-now-idle = No hay ninguna sesión en marcha.
refusal-not-asked = Ahora no se pregunta nada: el programa sigue en esta fase por sí solo. Se le preguntará cuando pueda empezar la siguiente.
refusal-last-part = Esta es la última fase del programa. Para acabarlo, termine la sesión.
refusal-on-skin = Hay algo sobre la piel. Quítelo primero.
refusal-resting = Demasiado pronto. La piel necesita calentarse hasta las { $until }.
refusal-unsafe = Este programa no se puede empezar:
refusal-malformed = Este programa no está bien formado: { $problem }
refusal-out-of-bounds = { $field }: tiene que estar entre { $low } y { $high }.
refusal-onset-ahead = El dolor no puede haber empezado en el futuro.
refusal-programme-over = Empezó hace demasiado tiempo: ya no queda nada de este programa.
refusal-no-such-choice = Este paso ofrece: { $choices }.
refusal-nothing-to-undo = No hay nada que deshacer.
field-minutes = Minutos
field-score = Puntuación de dolor
field-note = Longitud de la nota
refusal-nothing-to-amend = Ahí no hay nada que cambiar: no existe esa entrada, o ya dice eso.
refusal-under-way = Esa aplicación aún no ha acabado. Termínela primero.
refusal-no-room = Tiene que quedar entre { $from } y { $to }: antes y después había otra cosa puesta, o no pudo haber nada.
refusal-step-is = { $minutes ->
    [one] Este paso dura un minuto.
   *[other] Este paso dura { $minutes } minutos.
}
refusal-not-so-long-ago = { $minutes ->
    [0] Aún no lleva puesto ni un minuto.
    [one] Solo lleva puesto un minuto.
   *[other] Solo lleva puesto { $minutes } minutos.
}
refusal-on-for = { $minutes ->
    [one] Contando desde las { $since }, pudo estar puesto un minuto.
   *[other] Contando desde las { $since }, pudo estar puesto de 1 a { $minutes } minutos.
} Si se puso antes, diga desde cuándo.
refusal-time-not-up = El tiempo aún no se ha cumplido: se cumple a las { $until }.

## What the person did, as it is told when it is noted or taken back

act-noted = Anotado: { $what }.
act-taken-back = Deshecho: { $what }.
act-on = { $what ->
    [heat] calor puesto a las { $time }
    [massage] masaje con hielo desde las { $time }
   *[cold] hielo puesto a las { $time }
}
act-off = { $what ->
    [heat] calor quitado a las { $time }
    [massage] masaje con hielo hasta las { $time }
   *[cold] hielo quitado a las { $time }
}
act-off-unknown = { $what ->
    [heat] calor quitado, nadie sabe desde cuándo
    [massage] masaje con hielo terminado, nadie sabe desde cuándo
   *[cold] hielo quitado, nadie sabe desde cuándo
}
act-skin-fine = la piel está bien
act-later = más tarde, a las { $time }
act-skipped = una omitida
act-paused = la pausa
act-resumed = el final de la pausa
act-kept = seguir como estaba
act-switched-heat = el cambio a calor
act-switched = el cambio a la siguiente fase
act-finished = el final del programa
act-stopped = el final de la sesión
act-pain = dolor { $score }
act-pain-before = dolor { $score } antes
act-pain-after = dolor { $score } después
act-correction = la corrección del número { $number }
act-pain-correction = la corrección de la puntuación de dolor { $number }
act-pain-dropped = puntuación de dolor { $number } quitada del registro
act-amended = Número { $number }: puesta de { $from } a { $to }, { $mins } min.
act-amended-unknown = Número { $number }: puesta a las { $from }, nadie sabe cuánto tiempo.
act-amended-not-done = Número { $number }: no hecha.
act-pain-amended = Puntuación de dolor { $number }: { $score } de 10.

# (session end)


## Reminders: notifications and their buttons

reminder-ready-cold-title = Ya puede ponerse hielo
reminder-ready-heat-title = Ya puede ponerse calor
reminder-first-cold-title = Ya puede ponerse el primer hielo
reminder-first-heat-title = Ya puede ponerse el primer calor
reminder-due-cold-title = Toca hielo
reminder-due-heat-title = Toca calor
reminder-skin-check-title = Mírese la piel
reminder-remove-cold-title = Quite el hielo
reminder-remove-heat-title = Quite el calor
reminder-switch-heat-title = ¿Cambiar a calor?
reminder-switch-title = ¿Cambiar a la siguiente fase?
reminder-go-on-title = ¿Seguir así?
reminder-switched-heat-title = Se acabó el frío. A partir de ahora, calor.
reminder-switched-title = Ha empezado la siguiente fase
reminder-missed-title =
    { $count ->
        [one] Una aplicación perdida
       *[other] { $count } aplicaciones perdidas
    }
reminder-finished-title = El programa ha terminado
reminder-first-body = Cuando usted quiera. { $minutes } minutos, con un paño en medio.
reminder-ready-body = { $minutes } minutos, con un paño en medio. Cuando quiera, hasta las { $due }.
reminder-due-body = ¿Piel normal otra vez? ¿Paño puesto? Entonces, { $minutes } minutos.
reminder-skin-first = La última estuvo puesta demasiado tiempo. Mírese primero la piel.
reminder-skin-check-body = ¿Blanca, cerosa, con ampollas o con pinchazos? Entonces quítelo de inmediato.
reminder-remove-body =
    { $over ->
        [0] Han pasado { $minutes } minutos.
        [one] Los { $minutes } minutos se cumplieron a las { $end }. Lleva un minuto de más.
       *[other] Los { $minutes } minutos se cumplieron a las { $end }. Lleva { $over } minutos de más.
    }
reminder-remove-long = Fin de los { $minutes } minutos: { $end }, hace { $over }.
reminder-remove-unsure-body = Puesto desde las { $since } según el reloj, pero el reloj no es fiable desde el reinicio.
reminder-switch-body = A partir de ahora tiene sentido el calor. Si no responde, el cambio se hace solo { $hours } horas después del comienzo.
reminder-go-on-body = Ya ha pasado un tiempo. ¿Le ayuda? No hay nada más previsto hasta que responda.
reminder-finished-body =
    { $done ->
        [one] Una aplicación hecha. El resumen muestra si ayudó.
       *[other] { $done } aplicaciones hechas. El resumen muestra si ayudaron.
    }
reminder-next-body = La siguiente: { $time }.
reminder-missed-since =
    { $count ->
        [one] Mientras tanto se perdió una aplicación.
       *[other] Mientras tanto se perdieron { $count } aplicaciones.
    }
button-start = Empezar
button-later = Luego
button-skip = Omitir
button-skin-fine = Bien
button-stop-now = Quitarlo
button-off-now = Ya quitado
button-off-on-time = Quitado a tiempo
button-off-unknown = No sé cuándo
button-heat = Calor
button-cold = Frío
button-finish = Terminar
button-stay-cold = Seguir con frío
button-stay-heat = Seguir con calor
button-open = Abrir
button-open-summary = Abrir resumen

# (reminders end)


## The agent: problems it reports

awake-reason = Hay algo sobre la piel y hay que quitarlo a tiempo
agent-autostart-reason = Su programa en marcha sigue tras un reinicio
tray-on = { $what ->
    [heat] Calor puesto. Quitar a las { $time }.
    [massage] Masaje con hielo hasta las { $time }
   *[cold] Hielo puesto. Quitar a las { $time }.
}
tray-resting = Descanso
tray-waiting = { $what ->
    [heat] Calor, cuando usted quiera
   *[cold] Hielo, cuando usted quiera
}
tray-paused = En pausa. Sin avisos.
button-pause = Pausa
button-resume = Seguir

agent-history-waits = { $why } Mientras tanto, todo sigue en memoria y se vuelve a intentar solo. Hasta entonces { $count ->
    [one] hay una entrada por guardar, que se perdería
   *[other] hay { $count } entradas por guardar, que se perderían
} si se apagara el equipo.

agent-other-version-newer = El agente en marcha es Poultice { $agent }; este es el { $own }, más antiguo. Su sesión continúa. Cierre este y vuelva a abrir Poultice.

# (agent end)


## The store: settings and history

store-dirs-no-home = No se conoce ninguna carpeta personal. Indique una carpeta con --dir.
store-dirs-nowhere = No se encuentra la carpeta { $path }: { $error }. Indique su ruta completa.
store-dirs-create = No se puede usar la carpeta { $path }: { $error }. Compruebe quién puede escribir en ella, o indique otra con --dir.
store-dirs-not-ours = La carpeta { $path } pertenece a otra persona. Elimínela, o indique otra con --dir.
store-io-missing = No existe { $path }.
store-io-denied = { $path }: no tiene permiso para leerlo o escribirlo ({ $error }). Compruebe a quién pertenece.
store-io = { $path }: { $error }. Compruebe quién puede escribir ahí y que haya espacio en el disco.
store-reason-not-text = no es texto
store-reason-too-large = es demasiado largo
store-settings-unknown-key = { $path }, línea { $line }: aquí nada se llama { $key }. Se deja en el archivo.
store-settings-bad-value = { $path }, línea { $line }: { $key } no puede ser { $value }. Permitido: { $allowed }. Se usa el valor habitual.
store-settings-set-aside = No se pueden leer los ajustes de { $path }: { $reason }. Se conservan como { $aside }. Se usan los valores habituales.
store-settings-syntax = la línea { $line } no es TOML: { $message }
store-settings-cant-read = No se pueden leer los ajustes de { $path }: { $error }. Se usan los valores habituales.
store-settings-no-such-key = No existe el ajuste { $key }.
store-settings-not-allowed = { $key } no puede ser { $value }. Permitido: { $allowed }.
store-allowed-whole = un número entero de { $min } a { $max }
store-allowed-flag = on u off
store-allowed-one-of = una de estas palabras: { $words }
store-allowed-sleep = horas como 22:30-07:00, u off
store-allowed-text = una línea, como máximo { $max } caracteres
store-setting-sleep = Cuándo duerme usted. En ese tiempo no se avisa de aplicaciones nuevas.
store-setting-due-repeat-mins = Minutos entre dos avisos de que toca una aplicación.
store-setting-due-repeats = Cuántas veces se repite ese aviso.
store-setting-removal-repeat-secs = Segundos entre dos alarmas para quitar la bolsa.
store-setting-snooze-mins = Cuántos minutos son «luego».
store-setting-skin-check-mins = Minutos hasta que se le pide que se mire la piel.
store-setting-switch-policy = De frío a calor: preguntar, lo antes posible o lo más tarde posible.
store-setting-sound = Si los avisos suenan.
store-setting-volume = Volumen de los tonos, en porcentaje.
store-setting-theme = Colores de la ventana.
store-setting-language = Idioma de los textos.
store-setting-text-percent = Tamaño del texto, en porcentaje.
store-setting-reduced-motion = Si la ventana queda sin movimiento.
store-setting-speech = Si los avisos se dicen en voz alta.
store-setting-tray = Si se muestra un icono en la bandeja.
store-setting-autostart = Si una sesión en marcha continúa sola al iniciar sesión en el equipo.
store-setting-respect-do-not-disturb = Si los avisos de poner algo esperan mientras el escritorio está en «no molestar».
store-setting-last-site = Dónde le dolió la última vez.
store-setting-last-protocol = El último programa que empezó.
store-protocol-skipped = { $path } no se tiene en cuenta. { $reason }
store-protocol-unusable = { $path }: { $reason }
store-protocol-not-text = No es texto.
store-protocol-too-large = Es demasiado largo.
store-protocol-cant-read = No se puede leer: { $error }.
store-protocol-built-in-id = El id { $id } es de un programa que viene con Poultice. Elija otro.
store-protocol-id-taken = { $other } también tiene el id { $id }. Elija otro.
store-protocol-other-name = { $path } debería llamarse { $id }.toml, como su id. Funciona igualmente.
store-protocol-not-found = No hay ningún programa ni archivo llamado { $wanted }.
store-protocol-bad-id = { $id } no puede ser un id. Use letras minúsculas de la a a la z, cifras y guiones.
store-protocol-exists = { $path } ya existe. Elija otro id, o indique que se puede reemplazar.
store-history-newer = El historial { $path } es de un Poultice más reciente. Actualice Poultice para leerlo. No se ha cambiado nada.
store-history-corrupt = El historial { $path } está dañado: { $reason }. El agente lo apartará la próxima vez que arranque.
store-history-row = En el historial { $path }, tabla { $table }, sesión { $session }, no se puede leer la entrada { $seq }: { $reason }. Puede haber una copia de seguridad intacta.
store-history-row-session = En el historial { $path }, tabla { $table }, no se puede leer la sesión { $session }: { $reason }. Puede haber una copia de seguridad intacta.
store-history-conflict = El historial { $path } tiene otra cosa como entrada { $seq } de la sesión { $session }. ¿Hay otro agente en marcha?
store-history-gap = En el historial { $path }, falta la entrada { $expected } de la sesión { $session } antes de la entrada { $found }.
store-history-no-session = Al historial { $path } le falta el comienzo de la sesión { $session }.
store-history-no-backup = No hay ninguna copia de seguridad en { $path }.
store-history-recovered = El historial estaba dañado: { $reason }. Se conserva como { $aside }. En su lugar hay uno nuevo y vacío.
store-history-recovered-backup = El historial estaba dañado: { $reason }. Se conserva como { $aside }. La copia de seguridad más reciente es { $backup }: puede restaurarla.
store-backup-sessions =
    { $count ->
        [0] ninguna sesión
        [one] una sesión
        [many] { $count } de sesiones
       *[other] { $count } sesiones
    }
store-backup-unreadable = no se puede leer
store-size-kb = { $size } kB
store-size-mb = { $size } MB
store-allowed-command = una lista de textos: el programa y, después, sus argumentos

# (store end)


## Window: everywhere

window-pain-score = Dolor { $score } de 10
window-pain-least = sin dolor
window-pain-most = el peor imaginable
window-less = { $what }: menos
window-more = { $what }: más

window-sort = Ordenar por { $what }
window-sorted-down = ordenado, primero lo mayor o lo más reciente
window-sorted-up = ordenado, primero lo menor o lo más antiguo

window-screen-now = Ahora
window-screen-programme = Programa
window-screen-record = Registro
window-screen-protocols = Protocolos
window-screen-help = Ayuda
window-screen-settings = Ajustes
window-screen-doctor = Revisar todo
window-undo = Deshacer
window-show = Ver
window-check = Comprobar
window-agent-lost = La parte que avisa no responde. Se está arrancando de nuevo.
window-problem-notifications = Aquí no funcionan las notificaciones. Avisan la ventana y el sonido.
window-problem-sound = No hay sonido. Avisan la notificación y la ventana.
window-problem-history = Ahora mismo no se puede guardar en el disco lo que pasa. { $detail }
window-problem-history-set-aside = El historial estaba dañado y se ha apartado. { $detail }
window-problem-settings = El archivo de ajustes tiene un error. { $detail }
window-problem-clock = Desde el reinicio, el reloj no puede estar bien. El tiempo que estuvo puesta la bolsa es una suposición.
window-not-sent = No se ha registrado: la parte que avisa no responde.
window-not-understood = No se ha registrado. { $why }
window-protocol-saved = Guardado.
window-protocol-deleted = Eliminado.
window-done-removed = Ya está quitado. Registrado.
window-done-removed-after = Ya está quitado. Registrado: { $span }.
window-done-skipped = Esta se omite.
window-done-snoozed = Se le avisará luego.
window-done-switched = Cambiado.
window-done-kept = Sigue como está.
window-done-stopped = La sesión ha terminado. Lo registrado se conserva.
window-done-amended = Corregido.
window-done-pain-dropped = Puntuación de dolor eliminada.
window-done-pain = Dolor { $score } de 10, anotado.
window-shortcuts = Teclas
window-key-space = Espacio
window-key-escape = Esc
window-key-screens = 1–7
window-key-ctrl = Ctrl+{ $key }
window-does-primary = El botón grande
window-does-later = Luego
window-does-skip = Omitir
window-does-pause = Pausa, seguir
window-does-skin-fine = La piel está bien
window-does-keep = Seguir como está
window-does-undo = Deshacer
window-does-floor = El tiempo, visible de lejos
window-does-leave = Salir
window-does-screens = Las pantallas, en su orden
window-does-commands = Buscar un comando
window-does-list = Estas teclas
commands-none = No hay ningún comando con ese nombre.
commands-turn-on = { $what }: activar
commands-turn-off = { $what }: desactivar
window-problem-autostart = Poultice no arrancará solo la próxima vez que inicie sesión en el equipo. { $detail }
window-problem-hooks = Una orden suya para un aviso no funcionó. { $detail }
window-problem-speech = No se pudo decir el aviso en voz alta. { $detail }

# (window end)


## Window: start

start-title = Empezar
start-where = ¿Dónde?
start-lower-back = Zona lumbar
start-neck = Cuello
start-knee = Rodilla
start-ankle = Tobillo
start-other-place = Otro…
start-where-other = Dónde duele
start-since = ¿Desde cuándo?
start-since-now = Ahora mismo
start-since-six = Hace 6 h
start-since-yesterday = Ayer
start-since-pick = Elegir…
start-since-days = Días transcurridos
start-since-hours = Horas transcurridas
start-unit-days = { $days ->
    [one] día
   *[other] días
}
start-unit-hours = h atrás
start-since-morning = Esta mañana
start-since-hour = Hora del día
start-unit-hour = h
start-since-is = { $days ->
    [0] Es decir: hoy, { $time }.
    [1] Es decir: ayer, { $time }.
   *[other] Es decir: hace { $days } días, { $day } { $time }.
}
start-since-by-clock = Como hora del día…
start-since-by-hours = Como horas transcurridas…
start-injury = ¿Lesión reciente o hinchazón?
start-injury-fresh = Lesión reciente
start-injury-swelling = Hinchazón
start-injury-neither = Ninguna: espasmo
start-why-injury = Propuesta: con una lesión reciente, primero frío, de 48 a 72 horas.
start-why-spasm = Propuesta: el comienzo habitual. Con un espasmo, el calor es una opción igual de buena.
start-why-late = Propuesta: pasadas 48 horas desde que empezó el dolor, lo habitual es aconsejar calor.
start-others = Es la costumbre, no está demostrado. Otros programas…
start-fewer = Menos programas
start-other = { $rhythm }. De: { $sources }.
start-source = De: { $source }
start-read = Lo he leído y empiezo de todos modos
start-not-cold = Con síndrome de Raynaud, mala circulación, piel adormecida o una enfermedad del corazón, no use frío sin consultar antes.
start-not-heat = Con una hinchazón reciente, piel adormecida, una infección o mala circulación, no use calor sin consultar antes.
start-list = Lista completa
start-list-close = Cerrar la lista
start-item = • { $words }
start-go = Nada de esto: empezar
start-read-first = Lea primero la advertencia de arriba.
start-refused = Esto no se puede empezar. El motivo está arriba.
start-preview = Los próximos días
start-preview-today = Hoy { $time }
start-preview-on = { $what ->
    [heat] poner calor, { $mins } min
    [massage] masaje con hielo, { $mins } min
   *[cold] poner hielo, { $mins } min
}
start-preview-again = { $what ->
    [heat] calor otra vez
    [massage] masaje con hielo otra vez
   *[cold] hielo otra vez
}
start-preview-sleep = usted duerme
start-preview-choice = { $what ->
    [heat] calor o seguir igual
   *[cold] frío o seguir igual
}
start-preview-switch = { $what ->
    [heat] a partir de ahora, calor
   *[cold] a partir de ahora, frío
}
start-preview-finish = terminado
start-preview-pace = De siempre lo más temprano a siempre lo más tarde.
start-preview-at = { $time } · { $hours } h

# (window-start end)


## Window: now

now-title = Ahora
now-floor = El tiempo, visible de lejos
now-subline-short = { $span } desde el comienzo
now-subline = { $name } · { $span } desde el comienzo
now-strip = { $now } de { $all } horas
now-strip-began = Comienzo
now-strip-end = Día { $day }
now-today = Hoy
now-today-empty = Hoy no hay nada más.
now-day-on = en curso
now-day-ready = lista
now-day-unknown = no se sabe
now-day-no-answer = sin respuesta
now-day-suspended = equipo suspendido
now-day-off = equipo apagado
now-day-skipped = omitida
now-day-asleep = durmiendo
now-day-window = { $from }–{ $by }
now-on = { $what ->
    [heat] Calor puesto. Quitar: { $time }.
    [massage] Masaje con hielo. Fin: { $time }.
   *[cold] Hielo puesto. Quitar: { $time }.
}
now-left = restantes de { $mins } min
now-look-at-skin = Mírese la piel. ¿Blanca, cerosa, con ampollas o con pinchazos? Quítelo.
now-take-off = Quitarlo ahora
now-remove = { $what ->
    [heat] Quite el calor. Fin de los { $mins } minutos: { $time }.
    [massage] Pare el masaje con hielo. Fin de los { $mins } minutos: { $time }.
   *[cold] Quite el hielo. Fin de los { $mins } minutos: { $time }.
}
now-remove-unsure = { $what ->
    [heat] Quite el calor. Desde el reinicio nadie sabe cuánto lleva puesto.
    [massage] Pare el masaje con hielo. Desde el reinicio nadie sabe cuánto lleva.
   *[cold] Quite el hielo. Desde el reinicio nadie sabe cuánto lleva puesto.
}
now-over = tras los { $mins } min
now-is-off = Ya está quitado
now-was-off-on-time = Se quitó a tiempo
now-was-off-ago = { $mins ->
    [one] Se quitó hace un minuto
   *[other] Se quitó hace { $mins } minutos
}
now-is-off-unknown = Está quitado, no sé desde cuándo
now-off-when = ¿Cuándo se quitó de verdad?
now-off-now = Ahora mismo
now-off-on-time = A tiempo, { $time }
now-off-ago = Hace… min
now-off-unknown = No lo sé
now-off-ago-name = Quitado hace
now-unit-min = min
now-unit-min-ago = min
now-rest = { $what ->
    [heat] Descanso. Próximo calor, desde: { $from }. Como tarde: { $by }.
    [massage] Descanso. Próximo masaje con hielo, desde: { $from }. Como tarde: { $by }.
   *[cold] Descanso. Próximo hielo, desde: { $from }. Como tarde: { $by }.
}
now-rest-exactly = { $what ->
    [heat] Descanso. Próximo calor: { $from }.
    [massage] Descanso. Próximo masaje con hielo: { $from }.
   *[cold] Descanso. Próximo hielo: { $from }.
}
now-asleep = { $what ->
    [heat] Que descanse. Próximo calor, desde: { $from }.
    [massage] Que descanse. Próximo masaje con hielo, desde: { $from }.
   *[cold] Que descanse. Próximo hielo, desde: { $from }.
}
now-after-night = { $what ->
    [heat] Por hoy es suficiente. Después de la noche, calor desde: { $from }.
    [massage] Por hoy es suficiente. Después de la noche, masaje con hielo desde: { $from }.
   *[cold] Por hoy es suficiente. Después de la noche, hielo desde: { $from }.
}
now-enough-today = { $what ->
    [heat] Por hoy es suficiente. Próximo calor, desde: { $from }.
    [massage] Por hoy es suficiente. Próximo masaje con hielo, desde: { $from }.
   *[cold] Por hoy es suficiente. Próximo hielo, desde: { $from }.
}
now-short-pause = { $what ->
    [heat] Una pausa corta. Calor otra vez: { $from }.
    [massage] Una pausa corta. Masaje con hielo otra vez: { $from }.
   *[cold] Una pausa corta. Hielo otra vez: { $from }.
}
now-until-next = { $what ->
    [heat] hasta el próximo calor
    [massage] hasta el próximo masaje con hielo
   *[cold] hasta el próximo hielo
}
now-again-from = { $what ->
    [heat] Calor otra vez desde: { $time }
    [massage] Masaje con hielo otra vez desde: { $time }
   *[cold] Hielo otra vez desde: { $time }
}
now-first = { $what ->
    [heat] ¿Almohadilla térmica a mano? Cuando usted quiera.
    [massage] ¿Hielo a mano? Cuando usted quiera.
   *[cold] ¿Bolsa y paño a mano? Cuando usted quiera.
}
now-ready = { $what ->
    [heat] Ya puede ponerse calor. Como tarde: { $by }.
    [massage] Ya puede darse el masaje con hielo. Como tarde: { $by }.
   *[cold] Ya puede ponerse hielo. Como tarde: { $by }.
}
now-due = { $what ->
    [heat] Toca calor. Hora prevista: { $time }.
    [massage] Toca masaje con hielo. Hora prevista: { $time }.
   *[cold] Toca hielo. Hora prevista: { $time }.
}
now-step-due = { $what ->
    [heat] Ahora, el calor.
    [massage] Ahora, el masaje con hielo.
   *[cold] Ahora, otra vez el hielo.
}
now-snoozed = { $what ->
    [heat] El calor puede esperar. Próximo aviso: { $time }.
    [massage] El masaje con hielo puede esperar. Próximo aviso: { $time }.
   *[cold] El hielo puede esperar. Próximo aviso: { $time }.
}
now-to-start = { $what ->
    [heat] de calor
    [massage] de masaje con hielo
   *[cold] de hielo
}
now-start = { $what ->
    [heat] Piel normal, calor no excesivo: empezar { $mins } min
    [massage] Piel normal, sin dejar de mover: empezar { $mins } min
   *[cold] Piel normal, paño puesto: empezar { $mins } min
}
now-start-early = { $what ->
    [heat] Empezar antes: piel normal, calor no excesivo, { $mins } min
    [massage] Empezar antes: piel normal, sin dejar de mover, { $mins } min
   *[cold] Empezar antes: piel normal, paño puesto, { $mins } min
}
now-early = La piel ya ha descansado lo suficiente: también puede empezar ahora.
now-early-night = ¿No duerme? También puede empezar ahora.
now-start-short = { $what ->
    [heat] Empezar calor, { $mins } min
    [massage] Empezar masaje, { $mins } min
   *[cold] Empezar hielo, { $mins } min
}
now-later = Luego ({ $span })
now-skip = Omitir
now-pause = Pausa
now-stop = Parar…
now-stop-sure = ¿Terminar esta sesión? Lo registrado se conserva.
now-stop-yes = Terminar
now-stop-no = Seguir
now-more = Más
now-switch-sure = ¿Dejar ya esta parte del programa, antes de tiempo? Puede volver atrás con Deshacer.
now-skin-fine = Piel bien
now-which = ¿Con qué?
now-how-long = Cuánto tiempo
now-paused-big = En pausa
now-paused-caption = sin avisos
now-paused = Sin avisos hasta que usted decida seguir.
now-resume = Seguir
now-switch = { $what ->
    [heat] Han pasado { $hours } horas. ¿Cambiar a calor, o seguir con frío?
   *[cold] Han pasado { $hours } horas. ¿Cambiar a frío, o seguir con { $stay ->
        [heat] calor
       *[cold] frío
    }?
}
now-switch-by-itself = Si no responde, el cambio se hace solo: { $time }.
now-finish-question = Han pasado { $hours } horas. ¿Terminar, o seguir así?
now-go-on = { $what ->
    [heat] ¿Le ayuda el calor? No hay nada previsto hasta que responda.
    [massage] ¿Le ayuda el masaje con hielo? No hay nada previsto hasta que responda.
   *[cold] ¿Le ayuda el frío? No hay nada previsto hasta que responda.
}
now-hours-caption = desde el comienzo
now-switch-to = { $what ->
    [heat] Cambiar a calor
    [massage] Cambiar a masaje con hielo
   *[cold] Cambiar a frío
}
now-finish = Terminar
now-stay = { $what ->
    [heat] Seguir con calor
    [massage] Seguir con masaje con hielo
   *[cold] Seguir con frío
}
now-go-on-with = { $what ->
    [heat] Seguir con calor
    [massage] Seguir con masaje con hielo
   *[cold] Seguir con frío
}
now-switched = { $what ->
    [heat] Se acabó el frío. A partir de ahora, calor.
   *[cold] Ha empezado la siguiente fase.
}
now-missed = La última se perdió. No pasa nada: el ritmo sigue.
now-pain-before = ¿Cuánto le duele ahora?
now-pain-after = ¿Cuánto le duele después?
now-pain-note = Una nota, si quiere
now-pain-keep = Anotarlo
now-pain-drop = Ahora no
now-finished = El programa ha terminado.
now-finished-caption = hechas
now-counts = { $done ->
    [one] { $done } hecha
   *[other] { $done } hechas
} · { $missed ->
    [one] { $missed } perdida
   *[other] { $missed } perdidas
} · { $skipped ->
    [one] { $skipped } omitida
   *[other] { $skipped } omitidas
} · { $asleep } durmiendo
now-pain-change = Dolor: { $first } de 10 al principio, { $last } al final.
now-pain-unknown = Hay muy pocas puntuaciones de dolor para decir si ayudó.
now-new-session = Nueva sesión
now-see-record = Ver el registro
now-when-help = Cuándo pedir ayuda
floor-idle = No hay ninguna sesión en marcha.
floor-leave = Esc: volver
floor-space = Espacio · { $what }

# (window-now end)


## Window: programme

programme-title = Programa
programme-legend = Cada fila es un día. Relleno: hecha; discontinuo: por venir. Pulse una pasada para corregirla.
programme-none = No hay ningún programa que mostrar.
programme-preview = No hay nada en marcha. Así iría «{ $name }» si empezara ahora.
programme-preview-note = Vista previa al ritmo más tardío. Nada de esto ocurre hasta que usted empiece.
programme-to-start = Elegir y empezar
programme-day = Día { $number }
programme-window = { $low }–{ $high } h
programme-story = { $day }, { $time }, { $what }: { $came }
programme-story-on = en curso, { $planned } min previstos.
programme-story-done = { $minutes } de { $planned } min.
programme-story-unknown = { $planned } min previstos, nadie sabe cuánto estuvo puesto.
programme-story-skipped = omitida.
programme-story-asleep = cayó en sus horas de sueño.
programme-story-pain = Dolor { $before } → { $after }.
programme-story-pain-before = Dolor antes: { $score }.
programme-story-pain-after = Dolor después: { $score }.
programme-story-coming = { $day }, de { $from } a { $to }: { $what }, { $minutes } min.
programme-story-coming-at = { $day }, { $time }: { $what }, { $minutes } min.
programme-missed-no-answer = sin respuesta
programme-missed-suspended = equipo suspendido
programme-missed-off = equipo apagado
programme-sum-done = { $count ->
    [one] { $count } hecha
   *[other] { $count } hechas
}
programme-sum-missed = { $count ->
    [one] { $count } perdida
   *[other] { $count } perdidas
}
programme-sum-skipped = { $count ->
    [one] { $count } omitida
   *[other] { $count } omitidas
}
programme-sum-cold = aprox. { $count } de frío por venir
programme-sum-heat = aprox. { $count } de calor por venir
programme-sum-cold-then-heat = aprox. { $count } de frío por venir, después calor
programme-sum-over = el programa ha terminado
programme-sum-paused = en pausa

# (window-programme end)


## Window: record

record-title = Registro
record-none = –
record-on-now = en curso, de { $planned }
record-minutes = { $real } de { $planned }
record-skin-fine = bien
record-missed = Perdida
record-skipped = Omitida
record-asleep = Durmiendo
record-pain = { $before } → { $after }
record-pain-alone = Dolor anotado
record-when = Fecha
record-what = Tipo
record-mins = Minutos
record-pain-column = Dolor
record-skin = Piel
record-note = Nota
record-empty = Todavía no hay nada registrado. Aquí aparecerá lo que haga, y cuánto le duele antes y después.
record-effect-rule = Menos de 2 puntos dice poco (Farrar 2001).
record-effect-none = Aún es pronto para decir qué ayuda.
record-effect-none-note = Anote el dolor antes y después de una aplicación, y se verá aquí.
record-plot = Dolor en el tiempo
record-plot-note = 0 sin dolor, 10 el peor imaginable. Hueco: antes; relleno: después. Dentro de la banda: sin cambio claro.
record-plot-empty = En este programa no se anotó dolor.
record-plot-before = antes
record-plot-after = después
record-plot-between = intermedio
record-plot-point = { $when }: dolor { $score }, { $of }
record-plot-switch-heat = Cambio a calor
record-plot-switch-cold = Cambio a frío
record-plot-switch = Fase siguiente
record-log = Anotar dolor
record-log-question = ¿Cuánto le duele ahora?
record-log-note = Nota
record-log-hint = qué hizo, qué ayudó
record-log-save = Anotarlo
record-log-cancel = Cancelar
record-session = Qué programa
record-session-now = Este
record-session-past = { $day }: { $name }
record-amended = corregido después
record-share = Compartir
record-share-close = Cerrar
record-share-report = Para un profesional sanitario
record-share-report-note = Dos páginas: qué se hizo y si ayudó.
record-share-name = De quién es el informe
record-share-name-hint = nombre; vacío: una línea para escribirlo
record-share-report-show = Abrir el informe
record-share-pdf = Guardar como PDF
record-share-html = Guardar como web
record-share-calendar = Para su calendario
record-share-calendar-note = Los avisos que quedan, también para el teléfono. Si se mueven, vuelva a exportar.
record-share-calendar-show = Abrir en el calendario
record-share-calendar-save = Guardar el calendario
record-share-data = Todo el registro
record-share-data-note = Todos los programas, en tablas para una hoja de cálculo, o todo para incorporarlo en otro equipo.
record-share-table = Guardar aplicaciones (CSV)
record-share-pain = Guardar dolor (CSV)
record-share-json = Guardar todo (JSON)
record-share-in = Incorporar exportación
record-press = Pulse una fila para corregirla.

repair-title = Corregir
repair-question = ¿Cómo fue de verdad?
repair-on = Sobre la piel
repair-unknown = Puesto, nadie sabe cuánto
repair-not-done = No se hizo
repair-since = Puesto a las
repair-since-wrong = Escriba la hora así: 14:20.
repair-minutes = Minutos sobre la piel
repair-min = min
repair-save = Guardar
repair-cancel = Cancelar
repair-delete = Eliminar
repair-pain = Dolor { $score } de 10, { $of }
repair-pain-scores = Sus puntuaciones de dolor
repair-pain-question = ¿Cuánto le dolía?
repair-under-way = Aún no ha acabado. Termínela primero.

# (window-record end)


## Window: protocols

protocols-title = Protocolos
protocols-line = Los incluidos están tal como se publicaron. Los suyos pueden ser lo que quiera dentro de los límites.
protocols-own = Suyos
protocols-own-none = Todavía ninguno. Duplique uno incluido y cambie lo que necesite.
protocols-new = Nuevo protocolo
protocols-open-file = Abrir archivo
protocols-save-file = Guardar en archivo
protocols-file-bad-note = No se ha cambiado nada. Corrija el archivo y vuelva a abrirlo.
protocols-built-in = Incluidos
protocols-read = Leerlo
protocols-read-from = De { $sources }
protocols-back = ‹ Volver
protocols-evidence = Qué certeza hay
protocols-evidence-none = No se dice nada sobre eso.
protocols-sources = Fuentes
protocols-sources-none = No se indica ninguna.
protocols-id = Su nombre en archivos y en la línea de comandos: { $id }
protocols-use = Elegir este
protocols-edit = Editar
protocols-duplicate = Duplicar y editar
protocols-delete = Eliminar
protocols-delete-sure = ¿Eliminar «{ $name }»? Un programa que ya lo usa sigue adelante.
protocols-delete-yes = Sí, eliminarlo
protocols-delete-no = Conservarlo
protocols-part = { $number }. { $what }
protocols-on = Aplicar
protocols-then = Después
protocols-or = o
protocols-step = { $what } { $mins } min
protocols-rest = Descanso
protocols-rest-removal = { $mins } min desde que se quita
protocols-rest-start = { $mins } min desde que se pone
protocols-until = Hasta
protocols-until-window = entre { $low } y { $high } h después de que empezara el dolor
protocols-until-hours = { $hours } h después de que empezara el dolor
protocols-until-day = el final del día { $day } desde que empezó el dolor
protocols-until-count = { $count ->
    [one] haberlo hecho una vez
   *[other] haberlo hecho { $count } veces
}
protocols-until-asked = que usted pare; se le pregunta { $hours } h después de que empezara el dolor
protocols-until-asked-day = que usted pare; tras el día { $day } se le pregunta
protocols-until-stopped = que usted pare
protocols-per-day = Al día
protocols-per-day-count = { $count ->
    [one] máximo una vez
   *[other] máximo { $count } veces
}
protocols-copy-name = { $name } (mío)
protocols-copy-title = Copia de { $name }
protocols-copy-summary = Hecho a partir de «{ $name }».
protocols-edit-title = Editar
protocols-new-title = Nuevo protocolo
protocols-undo = Deshacer
protocols-redo = Rehacer
protocols-name = Nombre
protocols-id-name = Nombre corto
protocols-id-note = Para archivos y la línea de comandos: de la a a la z, de 0 a 9, guiones.
protocols-id-taken = Otro protocolo tiene este nombre corto.
protocols-summary = Para qué sirve
protocols-save = Guardar
protocols-faults = Todavía no se puede guardar: { $count ->
    [one] un error.
   *[other] { $count } errores.
}
protocols-add-part = Añadir fase
protocols-remove-part = Quitar la fase { $number }
protocols-add-step = Añadir paso
protocols-remove-step = Quitar el paso { $number }
protocols-step-number = Paso { $number }
protocols-add-or = Ofrecer otra cosa en su lugar
protocols-remove-or = Quitar esta opción
protocols-what = Qué se pone
protocols-minutes = Minutos
protocols-unit-min = min
protocols-unit-h = h
protocols-unit-times = veces
protocols-least = { $what }, mínimo
protocols-most = { $what }, máximo
protocols-to = a
protocols-from = Contado desde
protocols-from-removal = Desde que se quita
protocols-from-start = Desde que se pone
protocols-until-form-hours = Tantas horas
protocols-until-form-count = Tantas veces
protocols-until-form-stop = Que usted pare
protocols-hours = Horas desde el comienzo
protocols-times = Número de veces
protocols-ask = Preguntar si seguir
protocols-ask-hours = Preguntar después de
protocols-per-day-limit = Limitar cuántas al día
protocols-strip = Si empezara ahora
protocols-strip-none = Tal como está no se puede empezar.
protocols-strip-gap = { $count ->
    [one] Aquí se omite un día.
   *[other] Aquí se omiten { $count } días.
}
protocols-leave-sure = Hay cambios sin guardar.
protocols-leave-yes = Salir sin guardar
protocols-leave-no = Quedarse

# (window-protocols end)


## Window: settings

settings-title = Ajustes
settings-line = Cada cambio vale enseguida, también para un programa en marcha.
settings-file = Se guarda en { $path }
settings-group-sleep = Sueño
settings-group-reminders = Avisos
settings-group-sound = Sonido
settings-group-look = Aspecto
settings-unit-min = min
settings-unit-times = veces
settings-unit-secs = s
settings-unit-percent = %
settings-sleep = Horas de sueño
settings-sleep-note = En esas horas no se avisa de aplicaciones. «Quítelo» suena siempre.
settings-sleep-hours = Desde y hasta
settings-sleep-from = Inicio del sueño
settings-sleep-to = Fin del sueño
settings-sleep-form = Escriba las horas así: 22:30 y 7:00. No se ha cambiado nada.
settings-sleep-same = Las dos horas son iguales. No se ha cambiado nada.
settings-due-every = Avisar otra vez cada
settings-due-every-note = Cuando toca una aplicación y nadie responde.
settings-due-times = Cuántas veces más
settings-due-times-note = Después se cuenta como perdida.
settings-removal = «Quítelo» otra vez cada
settings-removal-note = Hasta que alguien responda, de día y de noche.
settings-snooze = «Luego» significa
settings-snooze-note = Cuánto espera un aviso cuando usted pide luego.
settings-skin = Mirar la piel a los
settings-skin-note = Un aviso discreto mientras la bolsa está puesta.
settings-switch = Cambio a calor
settings-switch-note = Al final del plazo, el cambio se hace solo.
settings-switch-ask = Preguntar
settings-switch-early = Enseguida
settings-switch-late = Al final
settings-sound = Tonos
settings-sound-note = Tres sonidos cortos: poner, quitar, atención.
settings-speech = Avisos hablados
settings-speech-note = Una voz dice qué hacer. En Linux necesita speech-dispatcher.
settings-volume = Volumen
settings-try = Probar
settings-theme = Colores
settings-theme-system = Sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-language = Idioma
settings-disturb = Respetar «no molestar»
settings-disturb-note = «Ya puede» y «Toca» esperan a que termine. «Quítelo» no espera nunca.
settings-text = Tamaño del texto
settings-text-note = Todo en la ventana crece con él.
settings-motion = Sin movimiento
settings-motion-note = En la ventana no se mueve nada más que la cuenta atrás.
settings-group-start = Inicio
settings-site = Dónde le dolió la última vez
settings-site-note = Aparece ya escrito cuando empieza.
settings-programme = Programa
settings-programme-note = Se le ofrece primero cuando empieza.
settings-programme-none = Todavía ninguno
settings-group-home = Escritorio
settings-tray = Icono en la bandeja
settings-tray-note = Cómo va todo, y los mismos botones, junto al reloj.
settings-autostart = Seguir tras un reinicio
settings-autostart-note = Mientras un programa está en marcha, sus avisos vuelven la próxima vez que inicie sesión en el equipo.

# (window-settings end)


## Window: help

help-title = Cuándo pedir ayuda
help-lead = Cualquiera de estas cosas importa más que el programa. Párelo y pida ayuda.
help-before = Antes de empezar
help-beside = Además del temporizador
help-not-advice = Poultice es un temporizador: no es un producto sanitario ni da consejo médico. En caso de duda, consulte a un médico o farmacéutico.
help-version = Poultice { $version }, MIT o Apache 2.0
help-licences = Letra: Inter, de The Inter Project Authors, SIL Open Font License 1.1

help-emergency = Pida ayuda de urgencia ya
help-emergency-legs = Nota debilidad, adormecimiento u hormigueo en las dos piernas.
help-emergency-saddle = La piel de alrededor de los genitales o de las nalgas está adormecida.
help-emergency-bladder = No puede orinar o defecar, o se le escapan la orina o las heces.
help-emergency-chest = También le duele el pecho.
help-emergency-accident = El dolor apareció con un accidente grave.
help-emergency-stand = No puede mantenerse de pie o caminar.

help-same-day = Acuda al médico hoy
help-same-day-fever = Tiene fiebre, más de 38,3 °C o 101 °F.
help-same-day-weight = Está perdiendo peso y no sabe por qué.
help-same-day-limb = Nota debilidad o adormecimiento en un brazo o una pierna.
help-same-day-leg-pain = El dolor baja por una pierna.
help-same-day-night = El dolor empeora por la noche, o no se alivia con el reposo.
help-same-day-belly = Tiene un dolor de vientre intenso, u orina con frecuencia, o con dolor, o con sangre.
help-same-day-history = Ha tenido cáncer, o tiene los huesos frágiles y se ha caído.

help-not-improving = Acuda al médico si no mejora
help-not-improving-hours = Sigue siendo intenso después de 12 horas.
help-not-improving-days = No ha mejorado después de unos días.
help-not-improving-weeks = Como muy tarde, cuando no ha mejorado después de una a dos semanas.

help-from-treatment = Quítelo y pare
help-from-treatment-skin = A la piel le salen ampollas, o se pone dura, blanca o cerosa.
help-from-treatment-prickle = Nota pinchazos, o el dolor aumenta.
help-from-treatment-numb = El adormecimiento o la debilidad siguen después de quitar la bolsa. Acuda al médico.

help-no-cold = Consulte a un profesional antes de usar frío
help-no-cold-raynaud = Tiene síndrome de Raynaud, urticaria por frío o crioglobulinemia.
help-no-cold-circulation = Tiene mala circulación, o una enfermedad de los vasos sanguíneos de los brazos o las piernas.
help-no-cold-numb = La piel de la zona está adormecida, o ha perdido sensibilidad por la diabetes.
help-no-cold-heart = Tiene angina de pecho u otra enfermedad del corazón.
help-no-cold-skin = La piel de la zona tiene heridas o está infectada.
help-no-cold-injury = El frío ya le ha causado lesiones antes.
help-no-cold-sedated = Ha tomado algo que da somnolencia.

help-no-heat = Consulte a un profesional antes de usar calor
help-no-heat-swelling = La zona se acaba de hinchar o sangra.
help-no-heat-numb = La piel de la zona no siente el calor.
help-no-heat-infection = Tiene una infección en la zona, o fiebre.
help-no-heat-circulation = Tiene mala circulación.
help-no-heat-cancer = Tiene o ha tenido cáncer en la zona.
help-no-heat-pregnancy = Está embarazada: nada de calor en el vientre.
help-no-heat-sedated = Ha bebido alcohol o ha tomado un sedante.
help-no-heat-patch = Lleva cerca un parche con medicamento. El calor hace que libere más.
help-no-heat-rub = Lleva en la piel una crema o pomada con mentol, capsaicina o salicilato.
help-no-heat-lying = Podría dormirse. No duerma nunca con una almohadilla térmica, y no se tumbe nunca sobre ella.

help-each-time = Cada vez
help-each-time-cloth = Ponga un paño entre la bolsa y la piel.
help-each-time-normal = Empiece solo cuando vuelva a notar la piel normal.
help-each-time-look = Mírese la piel a los cinco minutos.
help-each-time-sleep = No empiece si podría dormirse.
help-each-time-works =
    Siga con lo que le ayude. Si el frío solo adormece y usted sigue con rigidez, hágalo más corto o déjelo.

help-self-care = Cómo tumbarse, moverse y descansar
help-self-care-pillows = Túmbese sobre algo firme, con dos o tres almohadas debajo de las rodillas.
help-self-care-floor = O túmbese en el suelo con las pantorrillas sobre una silla.
help-self-care-night = De noche, un colchón firme y almohadas debajo de las piernas. No boca abajo.
help-self-care-heat-side = Con calor, túmbese de lado. Tumbarse sobre una almohadilla caliente puede quemarle.
help-self-care-walk = Haga reposo un rato corto; después camine con suavidad. Ningún ejercicio que empeore el dolor.
help-self-care-drink = Beba lo suficiente.

help-evidence = Qué certeza hay
help-evidence-cold = Todavía nadie sabe si el frío ayuda en el dolor lumbar. Hay muy pocos estudios.
help-evidence-heat =
    Las fajas térmicas dan un alivio pequeño durante poco tiempo. Lo dice una revisión de 9 ensayos con 1117 personas.
help-evidence-either = En un servicio de urgencias, a 60 personas les fue igual de bien con frío o con calor. Use lo que prefiera.
help-evidence-rhythm = Ningún estudio aclara durante cuánto tiempo ni cada cuánto. Los tiempos de aquí son los habituales, no están demostrados.
help-evidence-healing = No se ha demostrado que ninguno de los dos cure antes la espalda. El frío adormece; el calor lleva sangre a la zona.
help-evidence-articles = De S0 a S4 son cinco artículos generales de internet sobre el espasmo de espalda. Ninguno cita un estudio para sus tiempos.
help-evidence-advice = Poultice lleva el tiempo. No sustituye el consejo médico.

help-pain-score = La puntuación de dolor
help-pain-score-scale = Números enteros de 0 a 10. 0 es sin dolor, 10 es el peor que pueda imaginar.
help-pain-score-change = Menos de 2 puntos, o menos del 30 %, no es un cambio claro.
help-pain-score-when = Anótela en el momento, antes y después de una aplicación.

# (window-help end)


## The command line

cli-about = Lleva el ritmo de un programa de frío o calor durante días. Sin subcomando abre la ventana.
cli-after-help =
    Códigos de salida: 0 hecho; 1 falló; 2 uso incorrecto; 3 rechazado.
    POULTICE_DIR indica una carpeta igual que --dir.
cli-dir = Guardar todo en esta carpeta, aparte de sus propias sesiones
cli-json = Responder en JSON
cli-rehearse = Hacer que el tiempo corra tantas veces más rápido, en una carpeta desechable si no se indica --dir (de 1 a 10000)
cli-floor = Llenar la ventana con el tiempo, para leerlo desde el suelo
cli-agent = Ejecutar el proceso de fondo que avisa (los demás subcomandos lo arrancan si hace falta)
cli-agent-quit = Terminar el que está en marcha; su sesión se conserva y sigue con el próximo
cli-start = Empezar una sesión
cli-protocol-or-file = El id de un protocolo, o un archivo de protocolo
cli-onset = Cuándo empezó el dolor: hace 30m, 6h o 2d, una hora del reloj como 07:00, o una fecha y hora como 2026-03-01T08:00:00+01:00
cli-site = Dónde duele
cli-injury = Con qué apareció el dolor
cli-status = Decir cómo va
cli-apply = La bolsa está puesta
cli-apply-mins = Durante tantos minutos, dentro de lo que permite el paso
cli-apply-with = Con qué, si el paso ofrece varias opciones
cli-remove = La bolsa está quitada
cli-remove-on-time = Se quitó cuando se cumplió el tiempo
cli-remove-ago = Se quitó hace tantos minutos
cli-remove-unknown = Nadie sabe cuándo se quitó
cli-snooze = Avisarme luego
cli-snooze-minutes = Tantos minutos después; si no, lo ajustado
cli-skip = Omitir esta aplicación
cli-pause = Sin avisos hasta seguir
cli-resume = Seguir tras una pausa
cli-switch = Pasar a la siguiente fase del programa
cli-keep = Seguir en esta fase del programa
cli-pain = Anotar cuánto duele
cli-pain-score = De 0, sin dolor, a 10, el peor que pueda imaginar
cli-pain-before = Antes de la aplicación
cli-pain-after = Después de la aplicación
cli-pain-note = Una nota junto a la puntuación
cli-fine = Se ha mirado la piel y está bien
cli-undo = Deshacer lo último que hizo
cli-stop = Terminar la sesión
cli-protocols = Listar, mostrar y comprobar protocolos
cli-protocols-list = Listar los protocolos
cli-protocols-show = Mostrar uno, con sus fuentes
cli-protocols-check = Comprobar un archivo de protocolo: 0 bien o con advertencias, 3 rechazado por un límite, 1 ilegible
cli-protocol-file = Un archivo de protocolo
cli-preview = Mostrar lo que vendrá, sin empezar nada
cli-preview-start = Cuándo empezaría el programa, como en --onset; una hora del reloj es la próxima; si no se indica, ahora
cli-preview-hours = Cuántas horas mirar hacia delante
cli-preview-sleep = Horas de sueño, como 22:30-07:00, u off
cli-preview-pace = Actuar al principio o al final de cada intervalo
cli-history = Mostrar sesiones pasadas
cli-history-session = Mostrar una sesión, sus aplicaciones y puntuaciones de dolor: latest, su número en la lista o su id
cli-history-check = Revisar todo el historial en busca de daños
cli-history-backups = Mostrar las copias de seguridad diarias y lo que contienen
cli-history-restore = Poner una copia de seguridad en el lugar del historial
cli-history-restore-file = La copia de seguridad; si no se indica, la más reciente
cli-settings = Leer y cambiar ajustes
cli-settings-get = Mostrar un ajuste, o todos
cli-settings-set = Cambiar un ajuste
cli-settings-path = Mostrar dónde está el archivo de ajustes
cli-settings-list = Mostrar todos los ajustes con los valores que admiten
cli-settings-key = El nombre del ajuste
cli-settings-value = Su nuevo valor
cli-completions = Escribir un script de autocompletado para un intérprete de comandos
cli-completions-shell = Qué intérprete
cli-man = Escribir las páginas del manual en una carpeta
cli-man-dir = La carpeta

cli-only-window = --rehearse y --floor son de la ventana: poultice --rehearse SPEED. Para ensayar sin ventana, use: poultice agent --rehearse SPEED
cli-no-display =
    No hay pantalla en la que abrir una ventana. Esto funciona sin ella:
    start, status, apply, remove, snooze, skip, pause, resume, switch, keep, pain, fine, undo, stop,
    protocols, preview, history, settings, agent. Vea poultice --help.
cli-dir-not-text = El nombre de la carpeta no es un texto válido. Indique otra con --dir.
cli-agent-not-running = Aquí no hay ningún agente en marcha.
cli-agent-not-started = No se pudo arrancar el agente: { $why }. Para ver por qué, ejecute: poultice doctor
cli-agent-broken = Se cortó la conexión con el agente: { $why }. Inténtelo de nuevo.
cli-agent-other-version = El agente en marcha es Poultice { $agent }; este es el { $own }. Termine el antiguo: poultice agent --quit
cli-agent-not-understood = El agente no entendió, o no se le entendió: { $why }
cli-agent-already-running = Ya hay un agente en marcha en { $folder }. No hace falta nada más.
cli-agent-failed = El agente no puede funcionar: { $why }
cli-log-unusable = No se puede escribir el archivo de registro { $file }: { $why }
cli-rehearsal-unreadable = No se puede leer el reloj del ensayo { $file }: { $why }. Elimine el archivo para empezar de nuevo.
cli-rehearsal-folder =
    Este ensayo está en { $dir }
    Las demás órdenes llegan a él con --dir { $dir }
cli-rehearsal-running = Ya hay un agente en marcha en { $dir } a otra velocidad. Termínelo primero: poultice --dir { $dir } agent --quit
cli-bad-onset = { $typed } no es una hora. Escriba 30m, 6h o 2d para decir hace cuánto, 07:00 para una hora del día, o una fecha y hora como 2026-03-01T08:00:00+01:00
cli-warning = Atención: { $reason }
cli-not-for = { $words } La lista completa está en la ventana, en «{ $page }».

cli-no-such-protocol = { $wanted }: no existe ni un protocolo ni un archivo así. Vea: poultice protocols list

cli-switched-early = { $hours ->
    [one] Es pronto: el programa lo prevé una hora después de que empezara el dolor.
   *[other] Es pronto: el programa lo prevé { $hours } horas después de que empezara el dolor.
}
cli-to-take-back = Para deshacerlo: poultice undo
cli-do-remove = Después: poultice remove
cli-do-remove-early = Si la bolsa se quitó ahora mismo: poultice remove. Si se quitó antes: poultice remove --ago MINUTES
cli-do-stop = Para terminarla: poultice stop
cli-do-resume = Para seguir: poultice resume
cli-do-answer = Las respuestas: poultice switch o poultice keep
cli-began = El dolor empezó hace { $span }: { $time }.
cli-status-idle = No hay ninguna sesión en marcha. Para empezar una: poultice start { $protocol }
cli-status-applying = { $what } en curso. Fin: { $end }, dentro de { $left }.
cli-status-remove-now = Quítelo ahora. Fin de los { $minutes } minutos: { $end }, hace { $over }.
cli-status-unsure = Quítelo ahora. { $what } en curso desde: { $since }, según un reloj que no es fiable.
cli-status-resting = Descanso.
cli-status-first = { $what }, { $minutes } minutos, cuando usted quiera.
cli-status-ready = Ya se puede: { $what }, { $minutes } minutos. Empiece cuando la piel vuelva a estar normal.
cli-status-due = Toca: { $what }, { $minutes } minutos. Empiece cuando la piel vuelva a estar normal.
cli-status-switch = { $go }: poultice switch. { $stay }: poultice keep.
cli-status-go-on = ¿Seguir así (poultice keep) o no (poultice switch)? No hay nada más previsto hasta que responda.
cli-status-paused = En pausa. Sin avisos hasta: poultice resume
cli-status-finished = El programa ha terminado.
cli-status-counts = { $protocol }: { $counts }.
cli-status-rehearsal = Un ensayo, { $speed } veces más rápido que el tiempo real.
cli-next-ready = La siguiente, desde: { $time }, dentro de { $left }.
cli-next-due = Toca: { $time }, dentro de { $left }.
cli-next-skin-check = Mirar la piel: { $time }.
cli-next-switch = { $what }: { $time }, { $span } después de que empezara el dolor.
cli-next-wake = La siguiente, al despertar, desde: { $time }.
cli-next-finish = Fin del programa: { $time }.
cli-count-done = { $count ->
    [one] { $count } hecha
   *[other] { $count } hechas
}
cli-count-missed = { $count ->
    [one] { $count } perdida
   *[other] { $count } perdidas
}
cli-count-skipped = { $count ->
    [one] { $count } omitida
   *[other] { $count } omitidas
}
cli-count-asleep = { $count } durmiendo
cli-problem-notifications = No se pueden mostrar notificaciones: { $why }. Esté atento al tono.
cli-problem-sound = No se pueden reproducir sonidos: { $why }.
cli-problem-history = No se está guardando lo que pasa. { $why }
cli-problem-set-aside = { $why }
cli-problem-settings = Los ajustes tienen errores: { $why }
cli-problem-clock = Desde un reinicio, el reloj no puede estar bien.

cli-remove-question =
    Se pasó del tiempo: { $over }. ¿Cuántos minutos estuvo puesto de verdad?
    Un número; t: se quitó a tiempo; ?: nadie lo sabe; Intro: se quitó ahora mismo.
cli-remove-unanswered = Sin respuesta, así que no se anotó nada. Dígalo con --on-time, --ago MINUTES o --unknown.
cli-remove-not-understood = No se entiende. Un número de 0 a { $most }, t, ? o Intro.

cli-protocol-sources = Fuentes: { $sources }
cli-check-fine = Bien: no hay nada que objetar.
cli-finding-refuse = Rechazado ({ $field }): { $reason } [{ $source }]
cli-finding-warn = Atención ({ $field }): { $reason } [{ $source }]

cli-bad-sleep = no son horas de sueño: escriba 22:30-07:00, u off
cli-preview-nothing = En estas horas no hay nada.
cli-preview-apply = empieza el { $modality }, { $minutes } min
cli-preview-day-full = { $what }. No hay más por ese día: máximo { $count } al día.
cli-preview-remove = termina el { $modality }
cli-preview-ready = ya se puede: { $modality }
cli-preview-due = toca { $modality }
cli-preview-switch = empieza la fase { $part }: { $modality }
cli-preview-asleep = dormir
cli-preview-awake = despertar
cli-preview-finish = termina el programa

cli-history-either = O bien --session, o bien check, o bien restore.
cli-history-empty = Todavía no hay sesiones.
cli-history-finished = terminada { $at }
cli-history-stopped = parada { $at }
cli-history-running = en marcha
cli-history-sound =
    { $sessions ->
        [one] El historial está intacto: 1 sesión, { $entries } entradas.
       *[other] El historial está intacto: { $sessions } sesiones, { $entries } entradas.
    }
cli-history-agent-runs = Hay un agente en marcha que escribe en el historial. Termínelo primero: poultice agent --quit
cli-history-restored = La copia de seguridad está en su lugar.
cli-history-restored-aside = La copia de seguridad está en su lugar. Lo que había antes es ahora { $aside }
cli-history-no-such-session = { $id }: ninguna sesión, o más de una. Indique latest, o un número o id de: poultice history
cli-history-head = { $protocol }. El dolor empezó: { $onset }.
cli-history-head-site = { $protocol }. El dolor empezó: { $onset }; { $site }.
cli-history-nothing-done = Todavía no se ha hecho nada.
cli-record-applied = { $what } durante { $real } min, { $planned } previstos
cli-record-unknown = { $what }, nadie sabe cuánto tiempo, { $planned } min previstos
cli-record-on = { $what } en curso, { $planned } min previstos
cli-record-missed = { $what }: perdida
cli-record-missed-suspended = { $what }: perdida, el equipo estaba suspendido
cli-record-missed-off = { $what }: perdida, Poultice no estaba en marcha
cli-record-skipped = { $what }: omitida
cli-record-asleep = { $what }: no se hizo por el sueño
cli-record-pain = dolor { $score } de 10
cli-record-pain-before = dolor { $score } de 10 antes
cli-record-pain-after = dolor { $score } de 10 después

cli-setting-unknown = { $key }: no existe ese ajuste. Los que hay: { $known }
cli-setting-bad-value = { $key }: { $value } no está permitido. Admite: { $allowed }
cli-man-failed = No se pueden escribir las páginas del manual en { $folder }: { $why }
cli-problem-autostart = Poultice no arrancará solo la próxima vez que inicie sesión en el equipo: { $why }
cli-agent-at-login = Continuar la sesión que está en marcha; si no hay ninguna, terminar enseguida
cli-problem-hooks = Una orden suya para un aviso no funcionó: { $why }
cli-problem-speech = No se pudo decir el aviso en voz alta: { $why }

cli-export = Escribir el registro para otros programas, el calendario o un profesional sanitario
cli-export-out = En este archivo; si no, en la salida estándar
cli-export-session = Esta sesión: latest, su número en el historial o su id; si no, la más reciente, o con csv y json, todas
cli-export-csv = Una tabla de todas las aplicaciones (RFC 4180)
cli-export-csv-pain = Las puntuaciones de dolor en lugar de las aplicaciones
cli-export-json = Todo, para volver a leerlo con import
cli-export-ics = Los avisos que quedan, para un calendario
cli-export-report = Dos páginas para un profesional sanitario
cli-export-report-format = html, un archivo que no necesita nada más, o pdf; si no, según la extensión del archivo
cli-export-report-name = De quién es el informe; si no, una línea para escribirlo
cli-export-report-out = Indique un archivo para el informe: --out report.html, o --out report.pdf.
cli-export-pdf-out = Un PDF no es texto. Indique un archivo con --out.
cli-export-format-or-ending = --format { $format } y la extensión de { $file } se contradicen. Omita --format o indique otro archivo.
cli-export-nothing-remains = De esta sesión no queda nada: no hay nada para un calendario.
cli-export-not-written = No se puede escribir { $file }: { $why }
share-saved = Guardado: { $file }
share-saved-here = Aquí no hay diálogo de archivos. Guardado: { $file }
share-shown = Guardado y abierto: { $file }
share-not-shown = Está guardado, pero aquí ningún programa lo abre: { $file }
share-not-opened = Aquí ningún programa abre esto: { $file }
share-no-dialog = Aquí no hay diálogo de archivos. Suelte el archivo sobre la ventana.
share-no-folder = Aquí no hay diálogo de archivos y no se conoce ninguna carpeta personal. Use la línea de comandos: poultice export
drop-here = Suéltelo aquí: un programa (.toml) o una exportación (.json)
drop-one = Los archivos, de uno en uno.
drop-other = No es ni un programa (.toml) ni una exportación (.json).
share-rehearsed = { $file } es el registro de un ensayo. Solo se incorpora en otro ensayo.
share-rehearsal = En un ensayo, no: su carpeta desaparece con la parte que avisa.
cli-import = Incorporar las sesiones de una exportación JSON
cli-import-file = Un archivo escrito con: poultice export json
cli-import-unreadable = No se puede leer { $file }: { $why }
cli-import-running = La sesión { $session } seguía en marcha cuando se exportó. No se incorpora: párela allí y vuelva a exportar.
cli-import-done = Incorporadas: { $taken }. Ya estaban: { $had }.
cli-amend = Corregir lo que está registrado
cli-amend-number = Qué aplicación, por su número en: poultice history --session
cli-amend-step = Qué paso de ella, si tiene varios
cli-amend-mins = Estuvo puesta tantos minutos
cli-amend-unknown = Estuvo puesta, nadie sabe cuánto tiempo
cli-amend-not-done = No hubo nada sobre la piel
cli-amend-since = Cuándo se puso de verdad: hace 30m o 2h, una hora del reloj como 07:00, o una fecha y hora como 2026-03-01T08:00:00+01:00
cli-amend-pain = Corregir una puntuación de dolor, o quitarla del registro
cli-amend-pain-number = Qué puntuación, por su número en: poultice history --session
cli-amend-pain-score = Cuánto dolía, de 0 a 10
cli-amend-pain-drop = Quitarla del registro
cli-amend-what = Diga qué cambiar: vea poultice amend --help
cli-amend-bad-since = { $typed } no es una hora: escriba 30m o 2h para decir hace cuánto, 07:00 para una hora del día, o una fecha y hora como 2026-03-01T08:00:00+01:00
cli-record-amended = { $said } (corregido)
cli-record-number-step = { $number }, paso { $step }
cli-record-number-pain = dolor { $number }

# (cli end)


## Advice

advice-too-long = Estuvo puesto { $minutes } minutos en lugar de { $planned }. Mírese la piel.
advice-too-long-hours = Estuvo puesto { $span } en lugar de { $planned }. Mírese la piel.
advice-too-long-unknown = Nadie sabe cuánto tiempo estuvo puesto. Mírese la piel.
advice-skin-cold = Es normal que la piel esté roja y algo fría un rato. No es normal la piel blanca, cerosa, dura o con ampollas, ni un adormecimiento que no se va: acuda al médico hoy.
advice-skin-heat = Es normal que la piel esté roja y caliente un rato. No son normales las ampollas, la piel blanca o dura, ni un dolor o un adormecimiento que no se va: acuda al médico hoy.
advice-with-source = { $advice } [{ $source }]
advice-still-severe = El dolor lleva ya { $hours } horas siendo intenso, { $least } o más cada vez. Es tiempo suficiente para pedir ayuda: llame a un médico y lea cuándo pedir ayuda.
advice-no-better = { $days } días después de empezar no ha mejorado: { $first } en promedio al principio, { $latest } en las últimas 24 horas. Acuda al médico.
advice-cold-does-not-help = Después de { $applications } aplicaciones de frío, el dolor cambió { $change } en promedio. No es un alivio con el que se pueda contar. Hágalo más corto, o cambie a calor. Siga con lo que le ayude.
advice-after-cold = Tras el frío, el dolor fue en promedio { $change } ({ $times }): { $verdict }.
advice-after-heat = Tras el calor, el dolor fue en promedio { $change } ({ $times }): { $verdict }.
advice-points-lower = { $points } puntos menor
advice-points-higher = { $points } puntos mayor
advice-points-same = igual
advice-times = { $count ->
    [one] una vez
   *[other] { $count } veces
}
advice-verdict-no-clear-change = sin cambio claro
advice-verdict-less = menos dolor
advice-verdict-more = más dolor
advice-source = De { $source }
advice-dismiss = Descartar

# (advice end)


## Export

export-ics-name = Poultice
export-ics-rehearsal-name = Poultice, un ensayo
export-ics-rehearsal = Ensayo: { $what }
export-ics-cold = Frío, { $minutes } min
export-ics-ice-massage = Masaje con hielo, { $minutes } min
export-ics-heat = Calor, { $minutes } min
export-ics-switch-heat = A partir de ahora: calor
export-ics-switch = Empieza la siguiente fase
export-ics-finish = Termina el programa
export-ics-application =
    Cuando quiera hasta las { $until }, con un paño en medio. Ponga un temporizador: hay que quitarlo a tiempo. Si
    empieza más tarde, las siguientes también se mueven. En ese caso, vuelva a exportar. { $programme }.
export-ics-switch-window = Puede seguir como hasta ahora hasta: { $late }. En ese caso, vuelva a exportar. { $programme }.
export-ics-programme = { $programme }.

export-report-title = Registro de frío y calor
export-report-rehearsal = Un ensayo, { $speed } veces más rápido que el tiempo real. Nadie ha hecho nada de esto.
export-report-name = Nombre
export-report-site = Dónde duele
export-report-onset = Inicio del dolor
export-report-with = Con
export-report-injury = una lesión reciente
export-report-swelling = una hinchazón
export-report-started = Inicio del programa
export-report-ended = Fin del programa
export-report-running = aún en marcha ({ $date })
export-report-stopped = { $date }, parado antes de tiempo
export-report-programme = Programa
export-report-rhythm = { $rhythm }.
export-report-source = Fuente: { $sources }.
export-report-articles = Los artículos de internet son generales, sobre el espasmo de espalda, y no citan ningún estudio.
export-report-switched-heat-person = Cambio a calor: { $date }, por decisión propia.
export-report-switched-heat = Cambio a calor: { $date }, según lo previsto.
export-report-switched-person = Comienzo de la siguiente fase: { $date }, por decisión propia.
export-report-switched = Comienzo de la siguiente fase: { $date }, según lo previsto.
export-report-done-of = { $done } de { $due }
export-report-done = hechas de las que tocaban
export-report-missed = perdidas
export-report-skipped = omitidas por decisión propia
export-report-asleep = durmiendo, no tocaban
export-report-missed-reasons = Perdidas: { $reasons }.
export-report-missed-no-answer = { $count } sin respuesta
export-report-missed-suspended = { $count } con el equipo suspendido
export-report-missed-off = { $count } con el equipo apagado
export-report-minutes =
    { $what }: { $real } min sobre la piel en promedio, de { $planned } previstos ({ $count } con final conocido).
export-report-days = Día a día
export-report-days-story = Cada fila es un día de 24 horas: hechas { $done } de las { $due } aplicaciones que tocaban.
export-report-legend-cold = frío
export-report-legend-heat = calor
export-report-legend-unknown = final desconocido
export-report-legend-missed = perdida
export-report-legend-skipped = omitida
export-report-legend-asleep = horas de sueño
export-report-legend-before = antes
export-report-legend-after = después
export-report-legend-between = intermedio
export-report-legend-applications = aplicaciones
export-report-pain = Dolor, de 0 a 10
export-report-pain-story = Puntuaciones de dolor a lo largo del tiempo, de 0, sin dolor, a 10, el peor imaginable.
export-report-to-heat = calor
export-report-to-next = siguiente fase
export-report-no-scores = No se anotó ninguna puntuación de dolor.
export-report-first-last = Primera puntuación: { $first } ({ $from }); última puntuación: { $last } ({ $to }).
export-report-change-cold =
    Frío, de antes a después: { $points } puntos en promedio en { $count ->
        [one] una aplicación
       *[other] { $count } aplicaciones
    } con ambas puntuaciones. { $verdict }
export-report-change-heat =
    Calor, de antes a después: { $points } puntos en promedio en { $count ->
        [one] una aplicación
       *[other] { $count } aplicaciones
    } con ambas puntuaciones. { $verdict }
export-report-change-both =
    Calor y frío, de antes a después: { $points } puntos en promedio en { $count ->
        [one] una aplicación
       *[other] { $count } aplicaciones
    } con ambas puntuaciones. { $verdict }
export-report-too-few = Muy pocas para decir algo.
export-report-no-change = Sin cambio claro.
export-report-less-pain = Claramente menos dolor justo después.
export-report-more-pain = Claramente más dolor justo después.
export-report-least-change =
    Un cambio de menos de 2 puntos dice poco (Farrar 2001). El dolor también se alivia solo: esto no muestra cuál fue
    la causa.
export-report-applications = Aplicaciones
export-report-none = No se anotó ninguna aplicación.
export-report-head-when = Fecha
export-report-head-what = Tipo
export-report-head-minutes = Minutos
export-report-head-pain = Dolor
export-report-head-skin = Piel
export-report-of = { $real } de { $planned }
export-report-unknown-of = se desconoce, de { $planned }
export-report-still-on = en curso, de { $planned }
export-report-row-no-answer = perdida, sin respuesta
export-report-row-suspended = perdida, PC suspendido
export-report-row-off = perdida, PC apagado
export-report-row-skipped = omitida
export-report-row-asleep = durmiendo
export-report-skin-fine = bien
export-report-notes = Notas
export-report-note-score = dolor { $score }
export-report-unknown = Lo que no se sabe
export-report-unknown-ends =
    { $count ->
        [one] Una vez nadie sabe cuándo se quitó la bolsa. Ese tiempo no entra en ningún promedio.
       *[other] { $count } veces nadie sabe cuándo se quitó la bolsa. Esos tiempos no entran en ningún promedio.
    }
export-report-unknown-away = Durante { $span } en total, el equipo estuvo suspendido o apagado y no pudo avisar a nadie.
export-report-unknown-clock = Después de un reinicio, el reloj del equipo estaba mal. Las horas a partir de entonces pueden no ser correctas.
export-report-unknown-always =
    Todo lo que aparece aquí es lo que la persona indicó al programa. No se midió nada: ni la piel, ni la temperatura,
    ni si la bolsa estuvo puesta de verdad. Una casilla de piel vacía significa que nadie lo anotó.
export-report-boxes = Algunas letras de las notas no se pueden imprimir aquí. La página web de este informe las tiene.
export-report-disclaimer = Llevado con Poultice, un temporizador. Es un diario, no es consejo médico ni un diagnóstico.
export-report-made = Creado: { $date }
export-report-page = Página { $page } de { $pages }

export-import-form = Esto no es una exportación de Poultice: { $reason }.
export-import-version = Esta es una exportación de la versión { $found }. Este programa lee la versión { $known }. Actualice Poultice.
export-import-twice = La sesión { $session } está dos veces en el archivo.
export-import-entry = En la sesión { $session }, no se puede leer la entrada { $seq }: { $reason }.
export-import-order = En la sesión { $session }, la entrada { $seq } tiene el número { $found }. Faltan entradas o están desordenadas.
export-import-no-start = La sesión { $session } no empieza por su comienzo.
export-import-protocol = El programa de la sesión { $session } no está bien formado. { $problem }
export-import-out-of-bounds = En la sesión { $session }, entrada { $seq }, el valor de { $field } no puede ser correcto.
export-import-unsafe = La sesión { $session } sigue en marcha y su programa supera un límite. No se incorpora.

# (export end)


## Doctor: what works here, what doesn't, and what to do

cli-doctor = Revisar todo: notificaciones, sonido, carpetas, relojes
cli-doctor-press = Esperar a que pulse el botón de la notificación de prueba, también si no hay nadie en la terminal
doctor-fine = bien
doctor-warning = nota
doctor-broken = fallo
doctor-todo = Qué hacer: { $todo }
doctor-all-fine = Todo funciona.
doctor-some-warnings =
    { $count ->
        [one] Funciona, con una cosa que conviene saber.
       *[other] Funciona, con { $count } cosas que conviene saber.
    }
doctor-some-broken =
    { $count ->
        [one] Hay una cosa que falla.
       *[other] Hay { $count } cosas que fallan.
    }
doctor-no-answer = sin respuesta

doctor-agent-runs = El agente está en marcha y responde. Es Poultice { $version }, igual que este.
doctor-agent-none = No hay ningún agente en marcha. Arranca solo cuando hace falta.
doctor-agent-session-waits = Hay una sesión en marcha y ningún agente: nadie le avisa.
doctor-agent-status = poultice status, o abrir la ventana, lo arranca y dice cómo va la sesión.
doctor-agent-hung = Hay un agente y no responde.
doctor-agent-broken = Hay un agente y no es posible comunicarse con él: { $why }.
doctor-agent-other-version = El agente en marcha es Poultice { $agent }; este es el { $own }: no se entienden entre sí.
doctor-agent-newer = Use el Poultice más reciente. Mientras tanto, la sesión continúa.
doctor-agent-older = poultice status, o abrir la ventana, pone este en su lugar. La sesión se conserva.
doctor-agent-restart = poultice agent --quit lo termina; la sesión se conserva. Si no sirve, cierre la sesión del equipo y vuelva a iniciarla.

doctor-folder-fine = En { $path } se puede escribir, y solo usted puede verlo.
doctor-folder-none-yet = { $path } aún no existe. Se crea cuando hace falta.
doctor-folder-unusable = En { $path } no se puede escribir: { $why }.
doctor-folder-write-todo = Compruebe a quién pertenece { $path } y quién puede escribir ahí, o indique otra carpeta con --dir.
doctor-folder-is-file = { $path } es un archivo, y ahí debería haber una carpeta.
doctor-folder-is-file-todo = Muévalo a otro lugar, o indique otra carpeta con --dir.
doctor-folder-open = Otras personas en este equipo pueden ver { $path }.
doctor-folder-open-todo = Para que solo lo vea usted: chmod 700 { $path }
doctor-room = Hay { $free } libres para el historial y sus copias de seguridad.
doctor-room-mib = { $mib } MiB
doctor-room-gib = { $gib } GiB
doctor-room-little-todo = Libere espacio pronto: sin él no se puede registrar nada nuevo.
doctor-room-none-todo = Libere espacio ahora: lo que pasa no se puede registrar.

doctor-history-none = Todavía no hay historial.
doctor-history-sound =
    { $sessions ->
        [one] El historial está intacto: una sesión, { $entries } entradas.
       *[other] El historial está intacto: { $sessions } sesiones, { $entries } entradas.
    }
doctor-history-backup = La copia de seguridad más reciente es { $file }.
doctor-history-no-backup = Todavía no hay ninguna copia de seguridad.
doctor-history-update = Actualice Poultice.
doctor-history-restore = poultice history restore pone en su lugar la copia de seguridad más reciente; lo que hay ahora se conserva al lado.
doctor-history-set-aside = Continúe: se conserva con otro nombre y se empieza uno nuevo. No hay ninguna copia de seguridad que restaurar.
doctor-history-keep = Guarde una copia del archivo. Todo lo anterior a esa entrada sigue ahí.
doctor-history-access = Compruebe a quién pertenece el archivo y que haya espacio en el disco.

doctor-settings-fine = Los ajustes se pueden leer.
doctor-settings-correct = Corrija o elimine esa línea. poultice settings list dice qué admite cada ajuste.
doctor-settings-take-back = Corrija el archivo apartado y devuélvale su nombre, o ajuste de nuevo lo que necesite.
doctor-settings-access = Compruebe a quién pertenece el archivo y quién puede leerlo.
doctor-protocols-fine =
    { $own ->
        [0] No tiene programas propios.
        [one] Un programa propio se puede leer.
       *[other] { $own } programas propios se pueden leer.
    }
doctor-protocols-check = Corrija el archivo y después: poultice protocols check { $file }
doctor-protocols-rename = Cambie el nombre del archivo cuando quiera.
doctor-protocols-access = Compruebe a quién pertenece y quién puede leerlo.

doctor-clock-fine = Los relojes concuerdan. Es: { $now }.
doctor-clock-before-program = El reloj marca { $now }, pero este programa se creó: { $made }.
doctor-clock-before-history = El reloj marca { $now }, pero la entrada más reciente del historial es de: { $newest }.
doctor-clock-set-it = Ajuste la fecha y la hora del equipo. Las horas de sueño y el registro dependen de ellas.
doctor-clock-rehearsal = El reloj de un ensayo está en { $path } y no se puede leer: { $why }.
doctor-clock-rehearsal-todo = Compruebe quién puede leerlo. Si aquí no debe seguir ningún ensayo, elimínelo.
doctor-clock-no-boot = No se puede leer el reloj que sigue corriendo con el equipo suspendido.
doctor-clock-no-boot-todo = Responda con exactitud cuando se le pregunte cuánto tiempo estuvo puesta la bolsa: aquí nada puede saberlo.

doctor-display-fine = Hay pantalla para la ventana.
doctor-display-none = No hay pantalla, así que la ventana no se puede abrir.
doctor-display-todo = Todo funciona también desde aquí: poultice --help muestra los subcomandos.

doctor-awake-fine = Mientras hay una bolsa puesta, se impide que el equipo se suspenda solo, mediante { $by }.
doctor-awake-none = Aquí nada puede impedir que el equipo se suspenda solo: { $why }.
doctor-awake-todo = Mientras haya una bolsa puesta, no deje que el equipo se suspenda. La alarma llegaría cuando se reactive.

doctor-sound-fine = Se reprodujo un sonido. Si no lo oyó, suba el volumen del equipo.
doctor-sound-none = No se puede reproducir ningún sonido: { $why }.
doctor-sound-todo = Inicie un servidor de sonido, PipeWire o PulseAudio. Hasta entonces, esté pendiente de la notificación.
doctor-sound-off = Los sonidos están desactivados en los ajustes, así que no se probó ninguno.
doctor-sound-off-todo = Sin sonido tiene que ver la alarma. Para activarlo: poultice settings set sound on

doctor-notifications-server = { $name } { $version } muestra notificaciones. Sabe hacer: { $abilities }.
doctor-notifications-no-buttons = No muestra botones. Responda en la ventana, o con poultice apply y poultice remove.
doctor-notifications-none = Aquí nadie muestra notificaciones: { $why }.
doctor-notifications-todo = Inicie el servicio de notificaciones de su escritorio, por ejemplo dunst o mako. Hasta entonces le avisan el sonido y la ventana.
doctor-test-title = Una prueba de Poultice
doctor-test-body = Pulse el botón: así podrá responder a los avisos desde aquí.
doctor-test-body-only = Es solo una prueba. No hay que hacer nada.
doctor-test-button = Funciona
doctor-test-waiting = Aparece una notificación de prueba. Pulse su botón: { $button }.
doctor-test-pressed = La notificación de prueba se mostró, y la pulsación de su botón llegó.
doctor-test-shown = Se mostró una notificación de prueba y se retiró.
doctor-test-press = Para ver si también funciona su botón: poultice doctor --press
doctor-test-closed = La notificación de prueba se mostró y se cerró sin pulsar el botón.
doctor-test-again = Para probar su botón, ejecute esto otra vez y púlselo.
doctor-test-unanswered = La notificación de prueba se envió, pero no se pulsó su botón.
doctor-test-look = Si no la vio, compruebe si su escritorio oculta las notificaciones (no molestar).
doctor-test-not-shown = No se pudo mostrar una notificación de prueba: { $why }.

doctor-title = Revisar todo
doctor-lead = Todo aquello de lo que depende Poultice, probado de verdad.
doctor-fine-line = Bien: { $said }
doctor-begin = Revisar ahora
doctor-again = Revisar otra vez
doctor-looking = Revisando. Tarda unos segundos.
doctor-backups = Copias de seguridad del historial
doctor-backups-note = Una al día mientras hay un programa en marcha; se conservan las siete más recientes.
doctor-backup-restore = Restaurar
doctor-backup-restore-of = Restaurar la copia de seguridad: { $day }
doctor-backup-sure = ¿Poner esta copia de seguridad en el lugar del historial? { $day }
doctor-backup-sure-note = Lo que pasó desde entonces no está en ella, y un programa en marcha sigue como estaba en ese momento. Lo que hay ahora se conserva al lado.
doctor-backup-yes = Sí, restaurar
doctor-backup-no = Dejarlo
doctor-backup-on-skin = Quite primero la bolsa: una copia de seguridad no sabe de ella, y nadie le avisaría.
settings-doctor = ¿Funciona todo?
settings-doctor-note = Prueba notificaciones, sonido, carpetas y relojes.
settings-doctor-open = Revisar todo

# (doctor end)
