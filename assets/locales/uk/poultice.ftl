# Every sentence Poultice shows. One section a room; keys begin with the room's name.
# Plain words, short sentences: the reader may be in pain, half asleep, and across the room.

## Words used everywhere

app-name = Poultice
modality-cold = Холод
modality-ice-massage = Масаж льодом
modality-heat = Тепло
modality-rest = Перерва
span-mins = { $mins } хв
span-hours = { $hours } год
span-hours-mins = { $hours } год { $mins } хв
span-days = { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}
weekday-mon = пн
weekday-tue = вт
weekday-wed = ср
weekday-thu = чт
weekday-fri = пт
weekday-sat = сб
weekday-sun = нд
clock-day = { $weekday } { $day }
decimal-sign = ,
rehearsal-mark = Репетиція, у { $speed ->
    [one] { $speed } раз
    [few] { $speed } рази
    [many] { $speed } разів
   *[other] { $speed } раза
} швидше

## Protocols: reading and checking them

protocol-cold-20-every-1-2h-name = Холод 20 хв, перерва 1–2 год, потім тепло
protocol-cold-20-every-1-2h-summary =
    Холодний компрес у тонкому рушнику на 20 хвилин, потім від 1 до 2 годин без нього. Між 48 і 72 годинами від
    початку болю ви переходите на тепло, до кінця 7-го дня.
protocol-cold-20-every-1-2h-evidence =
    Щодо болю в попереку замало доказів, щоб стверджувати, що холод допомагає. Ці проміжки часу звичні, але не
    доведені. Тепло дає невелике й короткочасне полегшення.

protocol-cold-25-90-name = Холод 25 хв, перерва 1,5 год, потім тепло
protocol-cold-25-90-summary =
    Холодний компрес через тонку тканину на 25 хвилин, потім півтори години без нього. 25 хвилин узято з публікації;
    зазвичай щонайбільше 20.
protocol-cold-25-90-evidence =
    Щодо болю в попереку замало доказів, щоб стверджувати, що холод допомагає. Ці проміжки часу звичні, але не
    доведені. Більшість клінічних рекомендацій обмежується 20 хвилинами.

protocol-cold-20-30-name = Холод 20 хв, перерва 30 хв, потім тепло
protocol-cold-20-30-summary =
    Загорнутий холодний компрес на 20 хвилин, потім близько пів години без нього, два дні, а якщо набряк і біль того
    потребують, то й третій. Ритм щільний: починайте, лише коли чутливість шкіри знову нормальна.
protocol-cold-20-30-evidence =
    Щодо болю в попереку замало доказів, щоб стверджувати, що холод допомагає. Ці проміжки часу звичні, але не
    доведені. Пів години може бути замало, щоб шкіра зігрілася.

protocol-cold-15-20-several-name = Холод 15–20 хв, кілька разів на день, потім тепло
protocol-cold-15-20-several-summary =
    Холодний компрес у тканині на 15–20 хвилин, кілька разів на день упродовж двох днів, потім тепло. Статті не
    вказують перерви; 2–3 години — наше тлумачення.
protocol-cold-15-20-several-evidence =
    Щодо болю в попереку замало доказів, щоб стверджувати, що холод допомагає. Ці проміжки часу звичні, але не
    доведені.

protocol-cold-nhs-name = Холод 15–20 хв, кожні 2–3 год
protocol-cold-nhs-summary =
    Холод на 15–20 хвилин, починати знову кожні 2–3 години, перші 2–3 дні. Цифри взято з порад Національної служби
    здоров’я Великої Британії (NHS) щодо розтягнень зв’язок і м’язів.
protocol-cold-nhs-evidence =
    Поради для розтягнень, перенесені на спину. Щодо болю в попереку замало доказів, щоб стверджувати, що холод
    допомагає. Ці проміжки часу звичні, але не доведені.

protocol-cold-short-name = Холод 5–10 хв, кожні 2–3 год, потім тепло
protocol-cold-short-summary =
    Короткий холод на 5–10 хвилин кожні 2–3 години, 1–2 дні, потім тепло на 10–15 хвилин 3 або 4 рази на день. М’який
    варіант.
protocol-cold-short-evidence =
    Щодо болю в попереку замало доказів, щоб стверджувати, що холод допомагає. Ці проміжки часу звичні, але не
    доведені.

protocol-intermittent-10-10-10-name = Холод 10, перерва 10, холод 10, кожні 2 год
protocol-intermittent-10-10-10-summary =
    Двічі короткий холод із перервою 10 хвилин між ними, починати знову кожні 2 години, упродовж 72 годин. Перерва дає
    шкірі час відновитися.
protocol-intermittent-10-10-10-evidence =
    Одне дослідження за участю 89 людей із розтягненням зв’язок гомілковостопного суглоба: менше болю під час
    активності в перший тиждень. На спині не випробувано.

protocol-heat-15-20-name = Тепло 15–20 хв
protocol-heat-15-20-summary =
    Ванна, електрична чи водяна грілка на 15–20 хвилин, якщо біль почався понад 48 годин тому. Стаття не вказує
    перерви; 2–3 години — наше тлумачення. Через 7 днів Poultice запитає, чи продовжувати.
protocol-heat-15-20-evidence =
    У разі гострого болю в попереку тепло дає невелике й короткочасне полегшення. Ці проміжки часу звичні, але не
    доведені.

protocol-heat-first-name = Тепло 15–20 хв, кожні 2–3 год
protocol-heat-first-summary =
    Тепло із самого початку, на 15–20 хвилин, починати знову кожні 2–3 години. Для гострого болю в попереку без травми
    й набряку. Через 7 днів Poultice запитає, чи продовжувати.
protocol-heat-first-evidence =
    Єдиний варіант тут, за яким стоять докази помірної якості: невелике й короткочасне полегшення. Ці проміжки часу
    звичні, але не доведені.

protocol-heat-20-ice-massage-10-name = Тепло 20 хв або масаж льодом 10 хв
protocol-heat-20-ice-massage-10-summary =
    Щоразу обираєте ви: тепло на 20 хвилин або лід, яким 10 хвилин водять по шкірі не спиняючись. Якщо не допомагає ні
    те, ні те, зверніться до лікаря. Через 72 години Poultice запитає, чи продовжувати.
protocol-heat-20-ice-massage-10-evidence =
    У разі гострого болю в попереку тепло дає невелике й короткочасне полегшення. Ці проміжки часу звичні, але не
    доведені.

protocol-heat-then-cold-name = Тепло 15–20 хв, потім масаж льодом 10 хв
protocol-heat-then-cold-summary =
    Грілка на 15–20 хвилин, потім одразу холодний масаж щонайбільше 10. Якщо біль почався понад 48 годин тому. Стаття
    не вказує перерви; щонайменше година — наше тлумачення. Через 7 днів Poultice запитає, чи продовжувати.
protocol-heat-then-cold-evidence =
    Ми не знаємо дослідження, яке підтверджувало б користь тепла, а за ним холоду для спини. Ці проміжки часу звичні,
    але не доведені.

protocol-error-line-field = Рядок { $line }, { $field }: { $problem }
protocol-error-line = Рядок { $line }: { $problem }
protocol-error-field = { $field }: { $problem }
protocol-error-whole = Схема: { $problem }

protocol-problem-file-too-large = файл більший за { $kib } КіБ. Це не схема.
protocol-problem-syntax = це не TOML: { $message }.
protocol-problem-unknown-key = жодна схема не має такого ключа. Може, це описка?
protocol-problem-wrong-type = тут має бути { $expected }.
protocol-problem-unknown-word = тут має бути одне з: { $known }.
protocol-problem-missing = цього бракує.
protocol-problem-not-one-key = тут потрібне рівно одне з: { $known }.
protocol-problem-empty-list = цей список порожній.
protocol-problem-too-many = цей список задовгий. Щонайбільше: { $most }.
protocol-problem-reversed = перше число більше за друге.
protocol-problem-zero = тут має бути щонайменше 1.
protocol-problem-negative = тут не може бути менше нуля.
protocol-problem-absurd = це число завелике. Щонайбільше: { $most }.
protocol-problem-length = у цьому тексті має бути від { $least } до { $most } символів.
protocol-problem-unprintable = у цьому тексті є символ, який неможливо показати.
protocol-problem-bad-id = ідентифікатор має від 1 до 64 символів: від a до z, від 0 до 9 і дефіси.
protocol-problem-ask-without-stopped = це можливо лише з until = "stopped".
protocol-problem-window-not-later = цей етап має закінчуватися пізніше, ніж етапи перед ним.
protocol-problem-only-rest = у процедурі має бути крок, який не є перервою.
protocol-problem-rest-at-edge = процедура не може починатися чи закінчуватися перервою.
protocol-problem-rest-alternative = перерва не може бути варіантом вибору чи мати варіанти.

protocol-kind-text = текст у лапках
protocol-kind-number = ціле число
protocol-kind-number-or-range = ціле число або два в дужках
protocol-kind-list = список у дужках
protocol-kind-table = таблиця ключів і значень
protocol-kind-stopped-or-table = слово "stopped" або таблиця

source-article = вебстаття { $key }

rhythm-cold = холод
rhythm-ice-massage = масаж льодом
rhythm-heat = тепло
rhythm-rest = перерва
rhythm-step = { $modality } { $mins } хв
rhythm-or = { $one } або { $other }
rhythm-then = { $before }; потім { $next }
rhythm-off-mins = { $mins } хв перерви
rhythm-off-hours = { $hours } год перерви
rhythm-every-mins = кожні { $mins } хв
rhythm-every-hours = кожні { $hours } год
rhythm-per-day = не більш як { $count } на добу
rhythm-until-hours = до { $hours } год
rhythm-until-days = до кінця { $days }-го дня
rhythm-until-count = { $count ->
    [1] один раз
    [one] { $count } раз
    [few] { $count } рази
    [many] { $count } разів
   *[other] { $count } раза
}
rhythm-until-stopped = поки не зупините
rhythm-until-asked = поки не зупините, запитання через { $hours } год
rhythm-until-asked-days = поки не зупините, запитання після { $days }-го дня

# (protocols end)


## Safety: findings and their reasons

safety-too-long-refuse =
    { $mins } хв без перерви ({ $what }) можуть ушкодити шкіру й нерви. Понад { $limit } хв Poultice не запускає ніколи.
safety-too-long-warn = { $mins } хв без перерви ({ $what }) — це понад звичні { $limit } хв.
safety-too-long-published = { $mins } хв ({ $what }): так у публікації, але це понад звичні { $limit } хв.
safety-rest-too-short =
    Перерва лише { $rest } хв, а на шкірі — до { $skin } хв. Шкіра має відновлюватися щонайменше стільки ж.
safety-rest-after-cold =
    { $rest } хв перерви після холоду може бути замало. Чутливість шкіри має стати нормальною. Зазвичай щонайменше { $limit } хв.
safety-many-cold = Процедур холодом за добу може вийти до { $count }. Зазвичай щонайбільше { $limit }.
safety-cold-too-late = Холод може тривати до { $hours } год від початку болю. Зазвичай — до { $limit } год.
safety-cold-no-end = Холод триває без кінця. Зазвичай — до { $limit } год від початку болю.
safety-heat-too-early =
    { $hours ->
        [0] Тепло може початися одразу.
        [1] Тепло може початися через годину від початку болю.
        [one] Тепло може початися через { $hours } годину від початку болю.
        [few] Тепло може початися через { $hours } години від початку болю.
        [many] Тепло може початися через { $hours } годин від початку болю.
       *[other] Тепло може початися через { $hours } години від початку болю.
    } Якщо травма свіжа або є набряк, зачекайте { $limit } год.
safety-with-suggestion = { $reason } Той самий ритм можливий, якщо поставити { $mins } хв.

# (safety end)


## The session: refusals

refusal-no-session = Жоден курс не триває.
refusal-session-running = Один курс уже триває. Спершу зупиніть його.
refusal-not-now-resting = Під час перерви це неможливо.
refusal-not-now-ready = Зараз неможливо: уже можна починати наступну процедуру.
refusal-not-now-due = Зараз неможливо: настав час наступної процедури.
refusal-not-now-applying = Неможливо, поки щось прикладено до шкіри.
refusal-not-now-remove-now = Зараз неможливо: спершу приберіть компрес.
refusal-not-now-choosing-switch = Спершу дайте відповідь: перейти далі чи лишити все як було?
refusal-not-now-paused = Курс призупинено. Спершу продовжте його.
refusal-not-now-finished = Програму завершено.
refusal-not-now-idle = Жоден курс не триває.
refusal-not-asked = Зараз запитання немає: програма сама лишається на цьому етапі. Запитаємо, коли можна буде почати наступний.
refusal-last-part = Це останній етап програми. Щоб закінчити її, зупиніть курс.
refusal-on-skin = До шкіри щось прикладено. Спершу приберіть це.
refusal-resting = Зарано. Шкіра має зігріватися до { $until }.
refusal-unsafe = Цю програму неможливо почати:
refusal-malformed = Цю програму складено неправильно: { $problem }
refusal-out-of-bounds = { $field }: має бути від { $low } до { $high }.
refusal-onset-ahead = Біль не міг початися в майбутньому.
refusal-programme-over = Біль почався надто давно: від цієї програми нічого не лишилося.
refusal-no-such-choice = На цьому кроці можна обрати: { $choices }.
refusal-nothing-to-undo = Немає чого вертати.
field-minutes = Хвилини
field-score = Оцінка болю
field-note = Довжина нотатки
refusal-nothing-to-amend = Там немає чого змінювати: такого запису немає або в ньому вже так і є.
refusal-under-way = Ця процедура ще не закінчилася. Спершу завершіть її.
refusal-no-room = Час має бути між { $from } і { $to }: до того й після того на шкірі було щось інше або нічого бути не могло.
refusal-step-is = { $minutes ->
    [one] Цей крок триває { $minutes } хвилину.
    [few] Цей крок триває { $minutes } хвилини.
    [many] Цей крок триває { $minutes } хвилин.
   *[other] Цей крок триває { $minutes } хвилини.
}
refusal-not-so-long-ago = { $minutes ->
    [0] Прикладено менше хвилини тому.
    [one] Прикладено лише { $minutes } хвилину тому.
    [few] Прикладено лише { $minutes } хвилини тому.
    [many] Прикладено лише { $minutes } хвилин тому.
   *[other] Прикладено лише { $minutes } хвилини тому.
}
refusal-on-for = { $minutes ->
    [1] Якщо рахувати з { $since }, на шкірі це могло бути хвилину.
   *[other] Якщо рахувати з { $since }, на шкірі це могло бути від 1 до { $minutes } хв.
} Якщо прикладено раніше, скажіть, відколи.
refusal-time-not-up = Час іще не вийшов: він вийде о { $until }.

## What the person did, as it is told when it is noted or taken back

act-noted = Записано: { $what }.
act-taken-back = Скасовано: { $what }.
act-on = { $what ->
    [heat] тепло прикладено о { $time }
    [massage] масаж льодом з { $time }
   *[cold] лід прикладено о { $time }
}
act-off = { $what ->
    [heat] тепло прибрано о { $time }
    [massage] масаж льодом до { $time }
   *[cold] лід прибрано о { $time }
}
act-off-unknown = { $what ->
    [heat] тепло прибрано, ніхто не знає відколи
    [massage] масаж льодом закінчено, ніхто не знає відколи
   *[cold] лід прибрано, ніхто не знає відколи
}
act-skin-fine = шкіра в нормі
act-later = пізніше, о { $time }
act-skipped = одну процедуру пропущено
act-paused = пауза
act-resumed = кінець паузи
act-kept = лишається як було
act-switched-heat = перехід на тепло
act-switched = перехід до наступного етапу
act-finished = кінець програми
act-stopped = кінець курсу
act-pain = біль { $score }
act-pain-before = біль { $score } до
act-pain-after = біль { $score } після
act-correction = виправлення процедури № { $number }
act-pain-correction = виправлення оцінки болю № { $number }
act-pain-dropped = оцінку болю № { $number } вилучено з журналу
act-amended = Процедура № { $number }: з { $from } до { $to }, { $mins } хв.
act-amended-unknown = Процедура № { $number }: початок о { $from }, ніхто не знає, скільки тривала.
act-amended-not-done = Процедура № { $number }: не зроблено.
act-pain-amended = Оцінка болю № { $number }: { $score } з 10.

# (session end)


## Reminders: notifications and their buttons

reminder-ready-cold-title = Можна знову прикласти лід
reminder-ready-heat-title = Можна знову прикласти тепло
reminder-first-cold-title = Можна прикласти лід уперше
reminder-first-heat-title = Можна прикласти тепло вперше
reminder-due-cold-title = Час прикласти лід
reminder-due-heat-title = Час прикласти тепло
reminder-skin-check-title = Огляньте шкіру
reminder-remove-cold-title = Приберіть лід
reminder-remove-heat-title = Приберіть тепло
reminder-switch-heat-title = Перейти на тепло?
reminder-switch-title = Перейти до наступного етапу?
reminder-go-on-title = Продовжувати так само?
reminder-switched-heat-title = Холод закінчився. Відтепер тепло.
reminder-switched-title = Почався наступний етап
reminder-missed-title =
    { $count ->
        [1] Одна процедура не відбулася
        [one] { $count } процедура не відбулася
        [few] { $count } процедури не відбулися
        [many] { $count } процедур не відбулося
       *[other] { $count } процедури не відбулося
    }
reminder-finished-title = Програму завершено
reminder-first-body = Коли будете готові. { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}, через тканину.
reminder-ready-body = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}, через тканину. Будь-коли до { $due }.
reminder-due-body = Шкіра знову в нормі? Тканину підкладено? Тоді { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}.
reminder-skin-first = Минулого разу компрес був на шкірі надто довго. Спершу огляньте шкіру.
reminder-skin-check-body = Біла, воскувата, з пухирями чи поколює? Тоді приберіть одразу.
reminder-remove-body =
    { $over ->
        [0] { $minutes } хв минуло.
        [1] { $minutes } хв минуло о { $end }. Уже на хвилину довше.
        [one] { $minutes } хв минуло о { $end }. Уже на { $over } хвилину довше.
        [few] { $minutes } хв минуло о { $end }. Уже на { $over } хвилини довше.
        [many] { $minutes } хв минуло о { $end }. Уже на { $over } хвилин довше.
       *[other] { $minutes } хв минуло о { $end }. Уже на { $over } хвилини довше.
    }
reminder-remove-long = { $minutes } хв минуло о { $end }. Уже на { $over } довше.
reminder-remove-unsure-body = За годинником — на шкірі з { $since }, але після перезавантаження годиннику не можна довіряти.
reminder-switch-body = Відтепер доречне тепло. Без відповіді перехід станеться сам через { $hours } год від початку.
reminder-go-on-body = Минуло чимало часу. Чи допомагає? Доки не відповісте, більше нічого не заплановано.
reminder-finished-body =
    { $done ->
        [1] Зроблено одну процедуру. Підсумок покаже, чи вона допомогла.
        [one] Зроблено { $done } процедуру. Підсумок покаже, чи вони допомогли.
        [few] Зроблено { $done } процедури. Підсумок покаже, чи вони допомогли.
        [many] Зроблено { $done } процедур. Підсумок покаже, чи вони допомогли.
       *[other] Зроблено { $done } процедури. Підсумок покаже, чи вони допомогли.
    }
reminder-next-body = Наступна процедура: { $time }.
reminder-missed-since =
    { $count ->
        [1] Тим часом одна процедура не відбулася.
        [one] Тим часом { $count } процедура не відбулася.
        [few] Тим часом { $count } процедури не відбулися.
        [many] Тим часом { $count } процедур не відбулося.
       *[other] Тим часом { $count } процедури не відбулося.
    }
button-start = Почати
button-later = Пізніше
button-skip = Пропустити
button-skin-fine = У нормі
button-stop-now = Прибрати
button-off-now = Щойно прибрано
button-off-on-time = Прибрано вчасно
button-off-unknown = Не знаю коли
button-heat = Тепло
button-cold = Холод
button-finish = Завершити
button-stay-cold = Лишити холод
button-stay-heat = Лишити тепло
button-open = Відкрити
button-open-summary = Підсумок

# (reminders end)


## The agent: problems it reports

awake-reason = До шкіри щось прикладено, і це треба вчасно прибрати
agent-autostart-reason = Ваша програма, що триває, продовжується після перезавантаження
tray-on = { $what ->
    [heat] Тепло прикладено. Прибрати о { $time }.
    [massage] Масаж льодом до { $time }
   *[cold] Лід прикладено. Прибрати о { $time }.
}
tray-resting = Перерва
tray-waiting = { $what ->
    [heat] Тепло, коли будете готові
   *[cold] Лід, коли будете готові
}
tray-paused = Призупинено. Нагадувань немає.
button-pause = Пауза
button-resume = Продовжити

agent-history-waits = { $why } Тим часом усе зберігається в пам’яті. Спроба повториться сама; доти на запис { $count ->
    [one] чекає { $count } подія
    [few] чекають { $count } події
    [many] чекає { $count } подій
   *[other] чекає { $count } події
}. Якщо вимкнути комп’ютер, незаписане буде втрачено.

agent-other-version-newer = Працює агент Poultice { $agent }, а це старіша версія { $own }. Ваш курс триває. Закрийте це вікно й відкрийте Poultice знову.

# (agent end)


## The store: settings and history

store-dirs-no-home = Домашня тека невідома. Укажіть теку через --dir.
store-dirs-nowhere = Не вдалося знайти теку { $path }: { $error }. Укажіть повний шлях.
store-dirs-create = Не вдалося скористатися текою { $path }: { $error }. Перевірте, хто може в неї писати, або вкажіть іншу через --dir.
store-dirs-not-ours = Тека { $path } належить комусь іншому. Вилучіть її або вкажіть іншу через --dir.
store-io-missing = { $path } не існує.
store-io-denied = { $path }: ви не маєте права читати або писати ({ $error }). Перевірте, хто власник.
store-io = { $path }: { $error }. Перевірте, хто може туди писати й чи є місце на диску.
store-reason-not-text = це не текст
store-reason-too-large = файл задовгий
store-settings-unknown-key = { $path }, рядок { $line }: тут немає нічого з назвою { $key }. У файлі воно залишається.
store-settings-bad-value = { $path }, рядок { $line }: { $key } не може мати значення { $value }. Дозволено: { $allowed }. Діє звичне значення.
store-settings-set-aside = Не вдалося прочитати параметри з { $path }: { $reason }. Їх збережено як { $aside }. Діють звичні значення.
store-settings-syntax = рядок { $line } — не TOML: { $message }
store-settings-cant-read = Не вдалося прочитати параметри з { $path }: { $error }. Діють звичні значення.
store-settings-no-such-key = Немає параметра { $key }.
store-settings-not-allowed = { $key } не може мати значення { $value }. Дозволено: { $allowed }.
store-allowed-whole = ціле число від { $min } до { $max }
store-allowed-flag = on або off
store-allowed-one-of = одне з { $words }
store-allowed-sleep = години, як-от 22:30-07:00, або off
store-allowed-text = один рядок, щонайбільше { $max } символів
store-setting-sleep = Коли ви спите. Тоді немає нагадувань про нову процедуру.
store-setting-due-repeat-mins = Хвилини між двома нагадуваннями, що настав час процедури.
store-setting-due-repeats = Скільки разів повторюється це нагадування.
store-setting-removal-repeat-secs = Секунди між двома сигналами прибрати компрес.
store-setting-snooze-mins = Скільки хвилин означає «пізніше».
store-setting-skin-check-mins = Через скільки хвилин нагадати оглянути шкіру.
store-setting-switch-policy = Із холоду на тепло: запитати, якомога раніше чи якомога пізніше.
store-setting-sound = Чи нагадування мають звук.
store-setting-volume = Гучність звуків, у відсотках.
store-setting-theme = Кольори вікна.
store-setting-language = Мова текстів.
store-setting-text-percent = Розмір тексту, у відсотках.
store-setting-reduced-motion = Чи вікно лишається нерухомим.
store-setting-speech = Чи нагадування промовляються вголос.
store-setting-tray = Чи показувати значок у лотку.
store-setting-autostart = Чи курс, що триває, сам продовжується після входу в систему.
store-setting-respect-do-not-disturb = Чи нагадування щось прикласти чекають, поки на стільниці ввімкнено «не турбувати».
store-setting-last-site = Де боліло останнього разу.
store-setting-last-protocol = Програма, яку ви почали останньою.
store-protocol-skipped = { $path } не враховано. { $reason }
store-protocol-unusable = { $path }: { $reason }
store-protocol-not-text = Це не текст.
store-protocol-too-large = Файл задовгий.
store-protocol-cant-read = Не вдалося прочитати: { $error }.
store-protocol-built-in-id = Ідентифікатор { $id } належить програмі, яка входить до Poultice. Оберіть інший.
store-protocol-id-taken = { $other } теж має ідентифікатор { $id }. Оберіть інший.
store-protocol-other-name = { $path } мав би називатися { $id }.toml, за своїм ідентифікатором. Але працює й так.
store-protocol-not-found = Немає програми чи файлу з назвою { $wanted }.
store-protocol-bad-id = { $id } не може бути ідентифікатором. Вживайте малі літери від a до z, цифри й дефіси.
store-protocol-exists = { $path } уже існує. Оберіть інший ідентифікатор або дозвольте заміну.
store-history-newer = Історія { $path } — від новішого Poultice. Оновіть Poultice, щоб її прочитати. Нічого не змінено.
store-history-corrupt = Історію { $path } пошкоджено: { $reason }. Агент відкладе її під час наступного запуску.
store-history-row = В історії { $path }, таблиця { $table }, курс { $session }, не вдалося прочитати запис { $seq }: { $reason }. Резервна копія може бути цілою.
store-history-row-session = В історії { $path }, таблиця { $table }, не вдалося прочитати курс { $session }: { $reason }. Резервна копія може бути цілою.
store-history-conflict = В історії { $path } запис { $seq } курсу { $session } має інший зміст. Може, працює ще один агент?
store-history-gap = В історії { $path } бракує запису { $expected } курсу { $session } перед записом { $found }.
store-history-no-session = В історії { $path } немає початку курсу { $session }.
store-history-no-backup = У { $path } немає резервної копії.
store-history-recovered = Історію було пошкоджено: { $reason }. Її збережено як { $aside }. На її місці — нова, порожня.
store-history-recovered-backup = Історію було пошкоджено: { $reason }. Її збережено як { $aside }. Найновіша резервна копія: { $backup }. Її можна відновити.
store-backup-sessions =
    { $count ->
        [0] жодного курсу
        [one] { $count } курс
        [few] { $count } курси
        [many] { $count } курсів
       *[other] { $count } курсу
    }
store-backup-unreadable = не вдалося прочитати
store-size-kb = { $size } кБ
store-size-mb = { $size } МБ
store-allowed-command = список текстів: програма, потім її аргументи

# (store end)


## Window: everywhere

window-pain-score = Біль { $score } з 10
window-pain-least = болю немає
window-pain-most = гірше не уявити
window-less = { $what }: менше
window-more = { $what }: більше

window-sort = Упорядкувати: { $what }
window-sorted-down = упорядковано, спершу найбільше або найновіше
window-sorted-up = упорядковано, спершу найменше або найдавніше

window-screen-now = Зараз
window-screen-programme = Програма
window-screen-record = Журнал
window-screen-protocols = Схеми
window-screen-help = Допомога
window-screen-settings = Параметри
window-screen-doctor = Перевірити все
window-undo = Вернути
window-show = Показати
window-check = Перевірити
window-agent-lost = Служба нагадувань не відповідає. Запускаємо її знову.
window-problem-notifications = Сповіщення тут не працюють. Натомість нагадують вікно і звук.
window-problem-sound = Звуку немає. Натомість нагадують сповіщення і вікно.
window-problem-history = Зараз події неможливо зберегти на диск. { $detail }
window-problem-history-set-aside = Історію було пошкоджено, її відкладено. { $detail }
window-problem-settings = У файлі параметрів помилка. { $detail }
window-problem-clock = Після перезавантаження годинник явно помиляється. Скільки компрес був на шкірі, можна лише здогадуватися.
window-not-sent = Це не записано: служба нагадувань не відповідає.
window-not-understood = Це не записано. { $why }
window-protocol-saved = Збережено.
window-protocol-deleted = Вилучено.
window-done-removed = Прибрано. Записано.
window-done-removed-after = Прибрано. Записано: { $span }.
window-done-skipped = Цю процедуру пропущено.
window-done-snoozed = Нагадаємо пізніше.
window-done-switched = Змінено.
window-done-kept = Усе лишається як є.
window-done-stopped = Курс закінчено. Записане збережено.
window-done-amended = Виправлено.
window-done-pain-dropped = Оцінку болю вилучено.
window-done-pain = Біль { $score } з 10, записано.
window-shortcuts = Клавіші
window-key-space = Пробіл
window-key-escape = Esc
window-key-screens = 1–7
window-key-ctrl = Ctrl+{ $key }
window-does-primary = Велика кнопка
window-does-later = Пізніше
window-does-skip = Пропустити
window-does-pause = Пауза, продовжити
window-does-skin-fine = Шкіра в нормі
window-does-keep = Лишити як є
window-does-undo = Вернути
window-does-floor = Час, видний здалеку
window-does-leave = Вийти
window-does-screens = Екрани по порядку
window-does-commands = Знайти команду
window-does-list = Ці клавіші
commands-none = Команди з такою назвою немає.
commands-turn-on = { $what }: увімкнути
commands-turn-off = { $what }: вимкнути
window-problem-autostart = Poultice не запуститься сам після наступного входу в систему. { $detail }
window-problem-hooks = Ваша команда для нагадування не спрацювала. { $detail }
window-problem-speech = Нагадування не вдалося промовити. { $detail }

# (window end)


## Window: start

start-title = Початок
start-where = Де болить?
start-lower-back = Поперек
start-neck = Шия
start-knee = Коліно
start-ankle = Щиколотка
start-other-place = Інше…
start-where-other = Місце болю
start-since = Відколи?
start-since-now = Щойно
start-since-six = 6 год тому
start-since-yesterday = Учора
start-since-pick = Вказати…
start-since-days = Днів тому
start-since-hours = Годин тому
start-unit-days = { $days ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
}
start-unit-hours = год тому
start-since-morning = Сьогодні вранці
start-since-hour = Година доби
start-unit-hour = :00
start-since-is = { $days ->
    [0] Тобто сьогодні, { $time }.
    [1] Тобто вчора, { $time }.
    [one] Тобто { $days } день тому, { $day } { $time }.
    [few] Тобто { $days } дні тому, { $day } { $time }.
    [many] Тобто { $days } днів тому, { $day } { $time }.
   *[other] Тобто { $days } дня тому, { $day } { $time }.
}
start-since-by-clock = За годинником…
start-since-by-hours = Скільки годин тому…
start-injury = Свіжа травма чи набряк?
start-injury-fresh = Свіжа травма
start-injury-swelling = Набряк
start-injury-neither = Ні, це спазм
start-why-injury = Пропонуємо: за свіжої травми спершу холод, від 48 до 72 годин.
start-why-spasm = Пропонуємо: так починають зазвичай. У разі спазму тепло — так само добрий вибір.
start-why-late = Пропонуємо: коли від початку болю минуло 48 годин, зазвичай радять тепло.
start-others = Поради звичні, не доведені. Інші програми…
start-fewer = Менше програм
start-other = { $rhythm }. Звідки: { $sources }.
start-source = Звідки: { $source }
start-read = Прочитано. Усе одно починаю
start-not-cold = Хвороба чи синдром Рейно, поганий кровообіг, оніміла шкіра або хвороба серця? Не застосовуйте, не порадившись спершу.
start-not-heat = Свіжий набряк, оніміла шкіра, інфекція або поганий кровообіг? Не застосовуйте, не порадившись спершу.
start-list = Увесь список
start-list-close = Згорнути список
start-item = • { $words }
start-go = Нічого з цього: почати
start-read-first = Спершу прочитайте попередження вище.
start-refused = Це неможливо почати. Причину вказано вище.
start-preview = Найближчі дні
start-preview-today = Сьогодні { $time }
start-preview-on = { $what ->
    [heat] прикласти тепло, { $mins } хв
    [massage] масаж льодом, { $mins } хв
   *[cold] прикласти лід, { $mins } хв
}
start-preview-again = { $what ->
    [heat] знову тепло
    [massage] знову масаж льодом
   *[cold] знову лід
}
start-preview-sleep = ви спите
start-preview-choice = { $what ->
    [heat] тепло або без змін
   *[cold] холод або без змін
}
start-preview-switch = { $what ->
    [heat] відтепер тепло
   *[cold] відтепер холод
}
start-preview-finish = кінець
start-preview-pace = Від «завжди якнайраніше» до «завжди якнайпізніше».
start-preview-at = { $time } · { $hours } год

# (window-start end)


## Window: now

now-title = Зараз
now-floor = Час, видний здалеку
now-subline-short = { $span } від початку
now-subline = { $name } · { $span } від початку
now-strip = { $now } з { $all } год
now-strip-began = Початок
now-strip-end = День { $day }
now-today = Сьогодні
now-today-empty = Сьогодні більше нічого.
now-day-on = триває
now-day-ready = можна
now-day-unknown = невідомо
now-day-no-answer = без відповіді
now-day-suspended = ПК спав
now-day-off = ПК вимкнено
now-day-skipped = пропущено
now-day-asleep = сон
now-day-window = { $from }–{ $by }
now-on = { $what ->
    [heat] Тепло прикладено. Прибрати о { $time }.
    [massage] Масаж льодом. Закінчити о { $time }.
   *[cold] Лід прикладено. Прибрати о { $time }.
}
now-left = лишилося з { $mins } хв
now-look-at-skin = Огляньте шкіру. Біла, воскувата, з пухирями чи поколює? Приберіть.
now-take-off = Прибрати зараз
now-remove = { $what ->
    [heat] Приберіть тепло. { $mins } хв минуло о { $time }.
    [massage] Припиніть масаж льодом. { $mins } хв минуло о { $time }.
   *[cold] Приберіть лід. { $mins } хв минуло о { $time }.
}
now-remove-unsure = { $what ->
    [heat] Приберіть тепло. Після перезавантаження ніхто не знає, як довго воно на шкірі.
    [massage] Припиніть масаж льодом. Після перезавантаження ніхто не знає, як довго він триває.
   *[cold] Приберіть лід. Після перезавантаження ніхто не знає, як довго він на шкірі.
}
now-over = понад { $mins } хв
now-is-off = Щойно прибрано
now-was-off-on-time = Прибрано вчасно
now-was-off-ago = { $mins ->
    [1] Прибрано хвилину тому
    [one] Прибрано { $mins } хвилину тому
    [few] Прибрано { $mins } хвилини тому
    [many] Прибрано { $mins } хвилин тому
   *[other] Прибрано { $mins } хвилини тому
}
now-is-off-unknown = Прибрано, коли — невідомо
now-off-when = Коли ви насправді це прибрали?
now-off-now = Щойно
now-off-on-time = Вчасно, { $time }
now-off-ago = Хвилин тому…
now-off-unknown = Не знаю
now-off-ago-name = Прибрано, хвилин тому
now-unit-min = хв
now-unit-min-ago = хв
now-rest = { $what ->
    [heat] Перерва. Наступне тепло з { $from }, найпізніше { $by }.
    [massage] Перерва. Наступний масаж льодом з { $from }, найпізніше { $by }.
   *[cold] Перерва. Наступний лід з { $from }, найпізніше { $by }.
}
now-rest-exactly = { $what ->
    [heat] Перерва. Наступне тепло: { $from }.
    [massage] Перерва. Наступний масаж льодом: { $from }.
   *[cold] Перерва. Наступний лід: { $from }.
}
now-asleep = { $what ->
    [heat] Спіть спокійно. Наступне тепло з { $from }.
    [massage] Спіть спокійно. Наступний масаж льодом з { $from }.
   *[cold] Спіть спокійно. Наступний лід з { $from }.
}
now-after-night = { $what ->
    [heat] На сьогодні досить. Після ночі тепло з { $from }.
    [massage] На сьогодні досить. Після ночі масаж льодом з { $from }.
   *[cold] На сьогодні досить. Після ночі лід з { $from }.
}
now-enough-today = { $what ->
    [heat] На сьогодні досить. Наступне тепло з { $from }.
    [massage] На сьогодні досить. Наступний масаж льодом з { $from }.
   *[cold] На сьогодні досить. Наступний лід з { $from }.
}
now-short-pause = { $what ->
    [heat] Коротка перерва. Знову тепло: { $from }.
    [massage] Коротка перерва. Знову масаж льодом: { $from }.
   *[cold] Коротка перерва. Знову лід: { $from }.
}
now-until-next = { $what ->
    [heat] до наступного тепла
    [massage] до наступного масажу льодом
   *[cold] до наступного льоду
}
now-again-from = { $what ->
    [heat] Знову тепло з { $time }
    [massage] Знову масаж льодом з { $time }
   *[cold] Знову лід з { $time }
}
now-first = { $what ->
    [heat] Грілка під рукою? Починайте, коли будете готові.
    [massage] Лід під рукою? Починайте, коли будете готові.
   *[cold] Компрес і тканина під рукою? Починайте, коли будете готові.
}
now-ready = { $what ->
    [heat] Можна прикласти тепло. Найпізніше { $by }.
    [massage] Можна робити масаж льодом. Найпізніше { $by }.
   *[cold] Можна прикласти лід. Найпізніше { $by }.
}
now-due = { $what ->
    [heat] Час прикласти тепло. Строк був: { $time }.
    [massage] Час для масажу льодом. Строк був: { $time }.
   *[cold] Час прикласти лід. Строк був: { $time }.
}
now-step-due = { $what ->
    [heat] Тепер тепло.
    [massage] Тепер масаж льодом.
   *[cold] Тепер знову лід.
}
now-snoozed = { $what ->
    [heat] Тепло зачекає. Нагадаємо о { $time }.
    [massage] Масаж льодом зачекає. Нагадаємо о { $time }.
   *[cold] Лід зачекає. Нагадаємо о { $time }.
}
now-to-start = { $what ->
    [heat] тепла
    [massage] масажу льодом
   *[cold] льоду
}
now-start = { $what ->
    [heat] Шкіра в нормі, не надто гаряче: почати { $mins } хв
    [massage] Шкіра в нормі, водіть льодом: почати { $mins } хв
   *[cold] Шкіра в нормі, тканина є: почати { $mins } хв
}
now-start-early = { $what ->
    [heat] Почати раніше: шкіра в нормі, не надто гаряче, { $mins } хв
    [massage] Почати раніше: шкіра в нормі, водіть льодом, { $mins } хв
   *[cold] Почати раніше: шкіра в нормі, тканина є, { $mins } хв
}
now-early = Шкіра відпочила досить довго: можна почати й зараз.
now-early-night = Не спите? Можна почати й зараз.
now-start-short = { $what ->
    [heat] Почати тепло, { $mins } хв
    [massage] Почати масаж льодом, { $mins } хв
   *[cold] Почати лід, { $mins } хв
}
now-later = Пізніше ({ $span })
now-skip = Пропустити
now-pause = Пауза
now-stop = Зупинити…
now-stop-sure = Завершити цей курс? Усе записане збережеться.
now-stop-yes = Завершити
now-stop-no = Продовжити
now-more = Ще
now-switch-sure = Залишити цей етап програми зараз, до його строку? Ви зможете це скасувати кнопкою «Вернути».
now-skin-fine = Шкіра в нормі
now-which = Чим?
now-how-long = Як довго
now-paused-big = Пауза
now-paused-caption = без нагадувань
now-paused = Нагадувань не буде, доки не продовжите.
now-resume = Продовжити
now-switch = { $what ->
    [heat] { $hours } год минуло. Перейти на тепло чи лишити холод?
   *[cold] { $hours } год минуло. Перейти на холод чи лишити { $stay ->
        [heat] тепло
       *[cold] холод
    }?
}
now-switch-by-itself = Без відповіді перехід станеться сам: { $time }.
now-finish-question = { $hours } год минуло. Завершити чи продовжувати так само?
now-go-on = { $what ->
    [heat] Чи допомагає тепло? Доки не відповісте, нічого не заплановано.
    [massage] Чи допомагає масаж льодом? Доки не відповісте, нічого не заплановано.
   *[cold] Чи допомагає холод? Доки не відповісте, нічого не заплановано.
}
now-hours-caption = від початку
now-switch-to = { $what ->
    [heat] Перейти на тепло
    [massage] Перейти на масаж льодом
   *[cold] Перейти на холод
}
now-finish = Завершити
now-stay = { $what ->
    [heat] Лишити тепло
    [massage] Лишити масаж льодом
   *[cold] Лишити холод
}
now-go-on-with = { $what ->
    [heat] Далі тепло
    [massage] Далі масаж льодом
   *[cold] Далі холод
}
now-switched = { $what ->
    [heat] Холод закінчився. Відтепер тепло.
   *[cold] Почався наступний етап.
}
now-missed = Остання процедура не відбулася. Нічого страшного: ритм триває.
now-pain-before = Як сильно болить зараз?
now-pain-after = Як сильно болить після процедури?
now-pain-note = Нотатка, якщо хочете
now-pain-keep = Записати
now-pain-drop = Не зараз
now-finished = Програма закінчилася.
now-finished-caption = зроблено
now-counts = зроблено: { $done } · не відбулося: { $missed } · пропущено: { $skipped } · під час сну: { $asleep }
now-pain-change = Біль: спочатку { $first } з 10, наприкінці { $last }.
now-pain-unknown = Замало оцінок болю, щоб сказати, чи це допомогло.
now-new-session = Новий курс
now-see-record = До журналу
now-when-help = Коли просити допомоги
floor-idle = Жоден курс не триває.
floor-leave = Esc: назад
floor-space = Пробіл · { $what }

# (window-now end)


## Window: programme

programme-title = Програма
programme-legend = Кожен рядок — день. Суцільне — зроблено, пунктир — попереду. Натисніть минуле, щоб виправити.
programme-none = Немає програми, яку можна показати.
programme-preview = Зараз нічого не триває. Так ішла б програма «{ $name }», якби почати зараз.
programme-preview-note = Попередній перегляд у найпізнішому темпі. Нічого з цього не буде, доки ви не почнете.
programme-to-start = Обрати й почати
programme-day = День { $number }
programme-window = { $low }–{ $high } год
programme-story = { $day }, { $time }, { $what }: { $came }
programme-story-on = триває, заплановано { $planned } хв.
programme-story-done = { $minutes } з { $planned } хв.
programme-story-unknown = заплановано { $planned } хв, ніхто не знає, скільки тривало.
programme-story-skipped = пропущено.
programme-story-asleep = припало на ваш сон.
programme-story-pain = Біль { $before } → { $after }.
programme-story-pain-before = Біль до: { $score }.
programme-story-pain-after = Біль після: { $score }.
programme-story-coming = { $day }, з { $from } до { $to }: { $what }, { $minutes } хв.
programme-story-coming-at = { $day }, { $time }: { $what }, { $minutes } хв.
programme-missed-no-answer = без відповіді
programme-missed-suspended = комп’ютер спав
programme-missed-off = комп’ютер було вимкнено
programme-sum-done = зроблено: { $count }
programme-sum-missed = не відбулося: { $count }
programme-sum-skipped = пропущено: { $count }
programme-sum-cold = попереду холоду: близько { $count }
programme-sum-heat = попереду тепла: близько { $count }
programme-sum-cold-then-heat = попереду холоду: близько { $count }, потім тепло
programme-sum-over = програма закінчилася
programme-sum-paused = пауза

# (window-programme end)


## Window: record

record-title = Журнал
record-none = –
record-on-now = триває, із { $planned }
record-minutes = { $real } з { $planned }
record-skin-fine = у нормі
record-missed = Не відбулася
record-skipped = Пропущено
record-asleep = Сон
record-pain = { $before } → { $after }
record-pain-alone = Оцінка болю
record-when = Коли
record-what = Що
record-mins = Хвилини
record-pain-column = Біль
record-skin = Шкіра
record-note = Нотатка
record-empty = Поки що нічого не записано. Тут буде те, що ви робите, і як сильно болить до і після.
record-effect-rule = Зміна менше ніж 2 бали мало про що свідчить (Farrar 2001).
record-effect-none = Зарано казати, що допомагає.
record-effect-none-note = Записуйте біль до і після процедури, і це з’явиться тут.
record-plot = Біль із часом
record-plot-note = 0 — болю немає, 10 — гірше не уявити. Порожнє — до, заповнене — після. У смузі чіткої зміни немає.
record-plot-empty = У цій програмі біль не записано.
record-plot-before = до
record-plot-after = після
record-plot-between = між процедурами
record-plot-point = { $when }: біль { $score }, { $of }
record-plot-switch-heat = Перехід на тепло
record-plot-switch-cold = Перехід на холод
record-plot-switch = Наступний етап
record-log = Записати біль
record-log-question = Як сильно болить зараз?
record-log-note = Нотатка
record-log-hint = що ви робили, що допомогло
record-log-save = Записати
record-log-cancel = Скасувати
record-session = Яка програма
record-session-now = Ця
record-session-past = { $day }: { $name }
record-amended = виправлено згодом
record-share = Поділитися
record-share-close = Закрити
record-share-report = Для медика
record-share-report-note = Дві сторінки: що зроблено й чи це допомогло.
record-share-name = Чий це звіт
record-share-name-hint = ім’я або порожньо, щоб вписати
record-share-report-show = Відкрити звіт
record-share-pdf = Зберегти як PDF
record-share-html = Зберегти як вебсторінку
record-share-calendar = Для вашого календаря
record-share-calendar-note = Решта нагадувань, також для телефона. Якщо вони зсунуться, експортуйте знову.
record-share-calendar-show = Відкрити в календарі
record-share-calendar-save = Зберегти файл календаря
record-share-data = Увесь журнал
record-share-data-note = Усі програми: як електронні таблиці або все, щоб прийняти на іншому комп’ютері.
record-share-table = Зберегти процедури (CSV)
record-share-pain = Зберегти оцінки болю (CSV)
record-share-json = Зберегти все (JSON)
record-share-in = Прийняти експорт
record-press = Натисніть рядок, щоб виправити.

repair-title = Виправити
repair-question = Як було насправді?
repair-on = Було на шкірі
repair-unknown = Було, ніхто не знає скільки
repair-not-done = Не зроблено
repair-since = Прикладено о
repair-since-wrong = Напишіть час так: 14:20.
repair-minutes = Хвилин на шкірі
repair-min = хв
repair-save = Зберегти
repair-cancel = Скасувати
repair-delete = Вилучити
repair-pain = Біль { $score } з 10, { $of }
repair-pain-scores = Оцінки болю
repair-pain-question = Як сильно боліло?
repair-under-way = Це ще не закінчилося. Спершу завершіть.

# (window-record end)


## Window: protocols

protocols-title = Схеми
protocols-line = Вбудовані — такі, як у публікаціях. Ваші можуть бути будь-якими в дозволених межах.
protocols-own = Ваші
protocols-own-none = Поки що немає. Скопіюйте вбудовану й змініть, що треба.
protocols-new = Нова схема
protocols-open-file = Відкрити файл
protocols-save-file = Зберегти у файл
protocols-file-bad-note = Нічого не змінено. Виправте файл і відкрийте його знову.
protocols-built-in = Вбудовані
protocols-read = Прочитати
protocols-read-from = Звідки: { $sources }
protocols-back = ‹ Назад
protocols-evidence = Наскільки це доведено
protocols-evidence-none = Про це нічого не сказано.
protocols-sources = Джерела
protocols-sources-none = Не вказано.
protocols-id = Назва у файлах і командному рядку: { $id }
protocols-use = Обрати цю
protocols-edit = Змінити
protocols-duplicate = Скопіювати й змінити
protocols-delete = Вилучити
protocols-delete-sure = Вилучити «{ $name }»? Програма, яка йде за нею, триватиме.
protocols-delete-yes = Так, вилучити
protocols-delete-no = Залишити
protocols-part = { $number }. { $what }
protocols-on = Прикласти
protocols-then = Потім
protocols-or = або
protocols-step = { $what } { $mins } хв
protocols-rest = Перерва
protocols-rest-removal = { $mins } хв від кінця процедури
protocols-rest-start = { $mins } хв від початку процедури
protocols-until = Кінець
protocols-until-window = між { $low } і { $high } год від початку болю
protocols-until-hours = { $hours } год від початку болю
protocols-until-day = наприкінці { $day }-го дня від початку болю
protocols-until-count = { $count ->
    [1] після одного разу
    [one] після { $count } разу
    [few] після { $count } разів
    [many] після { $count } разів
   *[other] після { $count } разу
}
protocols-until-asked = коли зупините ви; запитання через { $hours } год від початку болю
protocols-until-asked-day = коли зупините ви; запитання після { $day }-го дня
protocols-until-stopped = коли зупините ви
protocols-per-day = На добу
protocols-per-day-count = { $count ->
    [1] не більше одного разу
    [one] не більше { $count } разу
    [few] не більше { $count } разів
    [many] не більше { $count } разів
   *[other] не більше { $count } разу
}
protocols-copy-name = { $name } (моя)
protocols-copy-title = Копія: { $name }
protocols-copy-summary = На основі: «{ $name }».
protocols-edit-title = Змінити
protocols-new-title = Нова схема
protocols-undo = Вернути
protocols-redo = Повторити
protocols-name = Назва
protocols-id-name = Коротка назва
protocols-id-note = Для файлів і командного рядка: від a до z, від 0 до 9, дефіси.
protocols-id-taken = Інша схема вже має цю коротку назву.
protocols-summary = Для чого вона
protocols-save = Зберегти
protocols-faults = Поки що не можна зберегти: { $count ->
    [one] { $count } помилка.
    [few] { $count } помилки.
    [many] { $count } помилок.
   *[other] { $count } помилки.
}
protocols-add-part = Додати етап
protocols-remove-part = Вилучити етап { $number }
protocols-add-step = Додати крок
protocols-remove-step = Вилучити крок { $number }
protocols-step-number = Крок { $number }
protocols-add-or = Запропонувати щось інше
protocols-remove-or = Вилучити цей варіант
protocols-what = Що прикласти
protocols-minutes = Хвилини
protocols-unit-min = хв
protocols-unit-h = год
protocols-unit-times = ×
protocols-least = { $what }, щонайменше
protocols-most = { $what }, щонайбільше
protocols-to = до
protocols-from = Відлік
protocols-from-removal = Від кінця процедури
protocols-from-start = Від початку процедури
protocols-until-form-hours = За часом
protocols-until-form-count = За кількістю
protocols-until-form-stop = Зупините ви
protocols-hours = Годин від початку болю
protocols-times = Кількість разів
protocols-ask = Питати, чи продовжувати
protocols-ask-hours = Запитати через
protocols-per-day-limit = Обмежити кількість на добу
protocols-strip = Якщо почати зараз
protocols-strip-none = У такому вигляді почати неможливо.
protocols-strip-gap = { $count ->
    [one] Тут не показано { $count } день.
    [few] Тут не показано { $count } дні.
    [many] Тут не показано { $count } днів.
   *[other] Тут не показано { $count } дня.
}
protocols-leave-sure = Є незбережені зміни.
protocols-leave-yes = Вийти без збереження
protocols-leave-no = Залишитися

# (window-protocols end)


## Window: settings

settings-title = Параметри
settings-line = Кожна зміна діє одразу, також для програми, що триває.
settings-file = Збережено в { $path }
settings-group-sleep = Сон
settings-group-reminders = Нагадування
settings-group-sound = Звук
settings-group-look = Вигляд
settings-unit-min = хв
settings-unit-times = ×
settings-unit-secs = с
settings-unit-percent = %
settings-sleep = Години сну
settings-sleep-note = У цей час немає нагадувань щось прикласти. «Приберіть» лунає завжди.
settings-sleep-hours = Від і до
settings-sleep-from = Початок сну
settings-sleep-to = Кінець сну
settings-sleep-form = Пишіть час так: 22:30 і 7:00. Нічого не змінено.
settings-sleep-same = Початок і кінець однакові. Нічого не змінено.
settings-due-every = Нагадати знову через
settings-due-every-note = Коли настав час процедури, а ніхто не відповідає.
settings-due-times = Скільки разів знову
settings-due-times-note = Потім вважається, що процедура не відбулася.
settings-removal = «Приберіть» знову через
settings-removal-note = Доки хтось не відповість, удень і вночі.
settings-snooze = «Пізніше» — це
settings-snooze-note = Скільки чекає нагадування, коли ви обираєте «Пізніше».
settings-skin = Оглянути шкіру через
settings-skin-note = Тихе нагадування, поки компрес на шкірі.
settings-switch = Коли може початися тепло
settings-switch-note = У найпізніший строк перехід стається сам.
settings-switch-ask = Спитати
settings-switch-early = Одразу
settings-switch-late = Найпізніше
settings-sound = Звукові сигнали
settings-sound-note = Три короткі звуки: прикласти, прибрати, увага.
settings-speech = Нагадування голосом
settings-speech-note = Голос каже, що робити. У Linux для цього потрібен speech-dispatcher.
settings-volume = Гучність
settings-try = Спробувати
settings-theme = Кольори
settings-theme-system = Системні
settings-theme-light = Світлі
settings-theme-dark = Темні
settings-language = Мова
settings-disturb = Зважати на «не турбувати»
settings-disturb-note = Нагадування, що вже можна або що час починати, чекають, доки цей режим не скінчиться. «Приберіть» не чекає ніколи.
settings-text = Розмір тексту
settings-text-note = Разом із ним збільшується все у вікні.
settings-motion = Без руху
settings-motion-note = У вікні рухається лише зворотний відлік.
settings-group-start = Початок
settings-site = Де боліло останнього разу
settings-site-note = Заповнюється за вас на початку.
settings-programme = Програма
settings-programme-note = Пропонується першою на початку.
settings-programme-none = Ще немає
settings-group-home = Стільниця
settings-tray = Значок у лотку
settings-tray-note = Як ідуть справи й ті самі кнопки — біля годинника.
settings-autostart = Продовжити після перезавантаження
settings-autostart-note = Поки триває програма, її нагадування повертаються після наступного входу в систему.

# (window-settings end)


## Window: help

help-title = Коли просити допомоги
help-lead = Будь-що з цього важливіше за програму. Припиніть її та зверніться по допомогу.
help-before = Перед початком
help-beside = Крім таймера
help-not-advice = Poultice — це таймер: не медичний виріб і не медична порада. Якщо маєте сумніви, спитайте лікаря або фармацевта.
help-version = Poultice { $version }, MIT або Apache 2.0
help-licences = Шрифт: Inter, автори — Inter Project Authors, SIL Open Font License 1.1

help-emergency = Негайно зверніться по екстрену допомогу
help-emergency-legs = Обидві ноги слабкі, німіють або в них поколює.
help-emergency-saddle = Оніміла шкіра навколо статевих органів або сідниць.
help-emergency-bladder = Ви не можете помочитися чи випорожнитися або не можете втримати сечу чи кал.
help-emergency-chest = Ще й болить у грудях.
help-emergency-accident = Біль з’явився внаслідок серйозного нещасного випадку.
help-emergency-stand = Ви не можете стояти або ходити.

help-same-day = Зверніться до лікаря сьогодні
help-same-day-fever = У вас гарячка, понад 38,3 °C, або 101 °F.
help-same-day-weight = Ви худнете й не знаєте чому.
help-same-day-limb = Рука або нога слабка чи німіє.
help-same-day-leg-pain = Біль віддає вниз по нозі.
help-same-day-night = Біль сильніший уночі або не слабшає у спокої.
help-same-day-belly = У вас сильний біль у животі, або сечовипускання часте, болісне чи з кров’ю.
help-same-day-history = У вас був рак, або у вас крихкі кістки й ви впали.

help-not-improving = Зверніться до лікаря, якщо не стає краще
help-not-improving-hours = Біль досі сильний через 12 годин.
help-not-improving-days = Через кілька днів краще не стало.
help-not-improving-weeks = Щонайпізніше — якщо краще не стало через один-два тижні.

help-from-treatment = Приберіть і припиніть
help-from-treatment-skin = На шкірі пухирі, або вона стає твердою, білою чи воскуватою.
help-from-treatment-prickle = Поколює, або біль посилюється.
help-from-treatment-numb = Оніміння або слабкість не минають, коли компрес прибрано. Зверніться до лікаря.

help-no-cold = Порадьтеся з фахівцем, перш ніж застосовувати холод
help-no-cold-raynaud = У вас хвороба чи синдром Рейно, холодова кропив’янка або кріоглобулінемія.
help-no-cold-circulation = У вас поганий кровообіг або хвороба судин рук чи ніг.
help-no-cold-numb = Шкіра в цьому місці оніміла або діабет притупив її чутливість.
help-no-cold-heart = У вас стенокардія або інша хвороба серця.
help-no-cold-skin = Шкіра в цьому місці пошкоджена або інфікована.
help-no-cold-injury = Холод вам уже колись зашкодив.
help-no-cold-sedated = Ви прийняли щось, що викликає сонливість.

help-no-heat = Порадьтеся з фахівцем, перш ніж застосовувати тепло
help-no-heat-swelling = У цьому місці свіжий набряк або кровотеча.
help-no-heat-numb = Шкіра в цьому місці не відчуває тепла.
help-no-heat-infection = У цьому місці інфекція, або у вас гарячка.
help-no-heat-circulation = У вас поганий кровообіг.
help-no-heat-cancer = У цьому місці є або був рак.
help-no-heat-pregnancy = Ви вагітні: жодного тепла на живіт.
help-no-heat-sedated = Ви вживали алкоголь або прийняли заспокійливе.
help-no-heat-patch = Поруч наклеєно лікувальний пластир. Від тепла з нього виділяється більше ліків.
help-no-heat-rub = На шкірі засіб для розтирання з ментолом, капсаїцином або саліцилатом.
help-no-heat-lying = Ви можете заснути. Ніколи не спіть із грілкою і ніколи не лягайте на неї.

help-each-time = Щоразу
help-each-time-cloth = Прокладіть тканину між компресом і шкірою.
help-each-time-normal = Починайте, лише коли чутливість шкіри знову нормальна.
help-each-time-look = Огляньте шкіру через п’ять хвилин.
help-each-time-sleep = Не починайте, якщо можете заснути.
help-each-time-works =
    Робіть те, що допомагає вам. Якщо холод лише притуплює відчуття, а скутість лишається, скоротіть його або відмовтеся від нього.

help-self-care = Як лежати, рухатися й відпочивати
help-self-care-pillows = Ляжте на щось тверде, підклавши під коліна дві-три подушки.
help-self-care-floor = Або ляжте на підлогу, поклавши гомілки на стілець.
help-self-care-night = Уночі — твердий матрац і подушки під ноги. Не лежіть на животі.
help-self-care-heat-side = Із теплом лежіть на боці. Якщо лежати на гарячій грілці, можна дістати опік.
help-self-care-walk = Трохи відпочиньте, потім спокійно пройдіться. Жодних вправ, від яких біль сильнішає.
help-self-care-drink = Пийте достатньо.

help-evidence = Наскільки це доведено
help-evidence-cold = Ще ніхто не знає, чи холод допомагає від болю в попереку. Досліджень замало.
help-evidence-heat =
    Зігрівальні пов’язки дають невелике полегшення на короткий час. Так свідчить огляд 9 досліджень за участю 1117 людей.
help-evidence-either = Дослідження в одному відділенні невідкладної допомоги, 60 людей: холод і тепло дали однаковий результат. Обирайте, що вам приємніше.
help-evidence-rhythm = Жодне дослідження не дає відповіді, як довго і як часто. Проміжки часу тут звичні, але не доведені.
help-evidence-healing = Не доведено, що холод чи тепло прискорює одужання спини. Холод притуплює відчуття; тепло посилює приплив крові до місця.
help-evidence-articles = S0–S4 — це п’ять загальних вебстатей про спазм спини. Жодна не називає дослідження щодо своїх проміжків часу.
help-evidence-advice = Poultice стежить за часом. Він не замінює медичної поради.

help-pain-score = Оцінка болю
help-pain-score-scale = Цілі числа від 0 до 10. 0 — болю немає, 10 — найсильніший, який можете уявити.
help-pain-score-change = Менше ніж 2 бали або менше ніж 30 % — це не чітка зміна.
help-pain-score-when = Записуйте одразу, до і після процедури.

# (window-help end)


## The command line

cli-about = Тримає ритм програми холоду чи тепла впродовж кількох днів. Без підкоманди відкриває вікно.
cli-after-help =
    Коди завершення: 0 виконано; 1 не вдалося; 2 неправильне використання; 3 відмовлено.
    POULTICE_DIR вказує теку так само, як --dir.
cli-dir = Зберігати все в цій теці, окремо від ваших власних курсів
cli-json = Відповідати у форматі JSON
cli-rehearse = Пустити час у стільки разів швидше, у тимчасовій теці, якщо не вказано --dir (від 1 до 10000)
cli-floor = Заповнити вікно часом, щоб його було видно з підлоги
cli-agent = Запустити фоновий процес, який нагадує (інші підкоманди запускають його, коли треба)
cli-agent-quit = Завершити той, що працює; його курс збережеться й продовжиться з наступним
cli-start = Почати курс
cli-protocol-or-file = Ідентифікатор схеми або файл схеми
cli-onset = Коли почався біль: 30m, 6h чи 2d тому, час на годиннику, як-от 07:00, або час, як-от 2026-03-01T08:00:00+01:00
cli-site = Де болить
cli-injury = Із чим з’явився біль
cli-status = Сказати, як ідуть справи
cli-apply = Компрес прикладено
cli-apply-mins = На стільки хвилин, у межах цього кроку
cli-apply-with = Чим, якщо крок пропонує вибір
cli-remove = Компрес прибрано
cli-remove-on-time = Прибрано, коли вийшов час
cli-remove-ago = Прибрано стільки хвилин тому
cli-remove-unknown = Ніхто не знає, коли прибрано
cli-snooze = Нагадати пізніше
cli-snooze-minutes = Через стільки хвилин; інакше — як у параметрах
cli-skip = Пропустити цю процедуру
cli-pause = Без нагадувань, доки не продовжите
cli-resume = Продовжити після паузи
cli-switch = Перейти до наступного етапу програми
cli-keep = Лишитися на цьому етапі програми
cli-pain = Записати, як сильно болить
cli-pain-score = Від 0, болю немає, до 10, найсильніший, який можете уявити
cli-pain-before = До процедури
cli-pain-after = Після процедури
cli-pain-note = Нотатка до оцінки
cli-fine = Ви оглянули шкіру, вона в нормі
cli-undo = Вернути останню дію
cli-stop = Завершити курс
cli-protocols = Перелічити, показати й перевірити схеми
cli-protocols-list = Перелічити схеми
cli-protocols-show = Показати одну, з її джерелами
cli-protocols-check = Перевірити файл схеми: 0 добре або із застереженнями, 3 відхилено через обмеження, 1 не читається
cli-protocol-file = Файл схеми
cli-preview = Показати, що буде, нічого не починаючи
cli-preview-start = Коли програма почалася б, як для --onset, а час на годиннику — найближчий наступний; якщо не вказано — зараз
cli-preview-hours = На скільки годин дивитися вперед
cli-preview-sleep = Години сну, як-от 22:30-07:00, або off
cli-preview-pace = Діяти на ранньому чи пізньому кінці кожного проміжку
cli-history = Показати минулі курси
cli-history-session = Показати один курс, його процедури й оцінки болю: latest, його номер у списку або його ідентифікатор
cli-history-check = Перевірити всю історію на пошкодження
cli-history-backups = Перелічити щоденні резервні копії та їхній вміст
cli-history-restore = Поставити резервну копію на місце історії
cli-history-restore-file = Резервна копія; якщо не вказано — найновіша
cli-settings = Прочитати й змінити параметри
cli-settings-get = Показати параметр або всі
cli-settings-set = Змінити параметр
cli-settings-path = Показати, де файл параметрів
cli-settings-list = Показати кожен параметр і його можливі значення
cli-settings-key = Назва параметра
cli-settings-value = Його нове значення
cli-completions = Вивести скрипт автодоповнення для оболонки
cli-completions-shell = Яка оболонка
cli-man = Записати сторінки довідника в теку
cli-man-dir = Тека

cli-only-window = --rehearse і --floor стосуються вікна: poultice --rehearse SPEED. Для репетиції без вікна: poultice agent --rehearse SPEED
cli-no-display =
    Немає дисплея, на якому можна відкрити вікно. Без нього працюють:
    start, status, apply, remove, snooze, skip, pause, resume, switch, keep, pain, fine, undo, stop,
    protocols, preview, history, settings, agent. Див. poultice --help.
cli-dir-not-text = Назва теки не є правильним текстом. Укажіть іншу через --dir.
cli-agent-not-running = Тут не працює жоден агент.
cli-agent-not-started = Не вдалося запустити агента: { $why }. Щоб дізнатися чому, виконайте: poultice doctor
cli-agent-broken = З’єднання з агентом обірвалося: { $why }. Спробуйте ще раз.
cli-agent-other-version = Працює агент Poultice { $agent }, а це { $own }. Завершіть старий: poultice agent --quit
cli-agent-not-understood = Агент не зрозумів команди, або його не вдалося зрозуміти: { $why }
cli-agent-already-running = У { $folder } вже працює агент. Більше нічого не треба.
cli-agent-failed = Агент не може працювати: { $why }
cli-log-unusable = Не вдалося записати у файл подій { $file }: { $why }
cli-rehearsal-unreadable = Не вдалося прочитати годинник репетиції { $file }: { $why }. Вилучіть файл, щоб почати спочатку.
cli-rehearsal-folder =
    Ця репетиція — у { $dir }
    Інші команди звертаються до неї через --dir { $dir }
cli-rehearsal-running = У { $dir } вже працює агент з іншою швидкістю. Спершу завершіть його: poultice --dir { $dir } agent --quit
cli-bad-onset = { $typed } — це не час. Напишіть 30m, 6h чи 2d, тобто стільки часу тому, 07:00 як час на годиннику або час, як-от 2026-03-01T08:00:00+01:00
cli-warning = Обережно: { $reason }
cli-not-for = { $words } Увесь список — у вікні, у розділі «{ $page }».

cli-no-such-protocol = { $wanted }: немає ані такої схеми, ані такого файлу. Див.: poultice protocols list

cli-switched-early = Це зарано: за програмою це через { $hours } год від початку болю.
cli-to-take-back = Щоб вернути: poultice undo
cli-do-remove = Потім: poultice remove
cli-do-remove-early = Якщо прибрано щойно: poultice remove. Якщо прибрано раніше: poultice remove --ago MINUTES
cli-do-stop = Щоб завершити: poultice stop
cli-do-resume = Щоб продовжити: poultice resume
cli-do-answer = Відповіді: poultice switch або poultice keep
cli-began = Біль почався { $span } тому: { $time }.
cli-status-idle = Жоден курс не триває. Щоб почати: poultice start { $protocol }
cli-status-applying = { $what }: прикладено. Прибрати о { $end }, через { $left }.
cli-status-remove-now = Приберіть зараз. { $minutes } хв минуло о { $end }, { $over } тому.
cli-status-unsure = Приберіть зараз. { $what }: прикладено з { $since } за годинником, якому не можна довіряти.
cli-status-resting = Перерва.
cli-status-first = { $what } на { $minutes } хв, коли будете готові.
cli-status-ready = Можна: { $what } на { $minutes } хв. Починайте, щойно шкіра знову в нормі.
cli-status-due = Настав час: { $what } на { $minutes } хв. Починайте, щойно шкіра знову в нормі.
cli-status-switch = { $go }: poultice switch. { $stay }: poultice keep.
cli-status-go-on = Продовжувати так само (poultice keep) чи ні (poultice switch)? Доки не відповісте, більше нічого не заплановано.
cli-status-paused = Призупинено. Нагадувань не буде до: poultice resume
cli-status-finished = Програму завершено.
cli-status-counts = { $protocol }: { $counts }.
cli-status-rehearsal = Репетиція, у { $speed ->
    [one] { $speed } раз
    [few] { $speed } рази
    [many] { $speed } разів
   *[other] { $speed } раза
} швидше за справжній час.
cli-next-ready = Наступна процедура з { $time }, через { $left }.
cli-next-due = Строк: { $time }, через { $left }.
cli-next-skin-check = Огляньте шкіру о { $time }.
cli-next-switch = { $what }: { $time }, через { $span } від початку болю.
cli-next-wake = Наступна процедура після пробудження, з { $time }.
cli-next-finish = Кінець програми: { $time }.
cli-count-done = зроблено: { $count }
cli-count-missed = не відбулося: { $count }
cli-count-skipped = пропущено: { $count }
cli-count-asleep = під час сну: { $count }
cli-problem-notifications = Сповіщення неможливо показати: { $why }. Зважайте на звуковий сигнал.
cli-problem-sound = Звуки неможливо відтворити: { $why }.
cli-problem-history = Те, що відбувається, не зберігається. { $why }
cli-problem-set-aside = { $why }
cli-problem-settings = У параметрах є помилки: { $why }
cli-problem-clock = Від перезавантаження годинник явно помиляється.

cli-remove-question =
    Це вже на { $over } довше. Скільки хвилин це насправді було на шкірі?
    Число; t: прибрано вчасно; ?: ніхто не знає; Enter: прибрано щойно.
cli-remove-unanswered = Відповіді не було, тож нічого не записано. Скажіть через --on-time, --ago MINUTES або --unknown.
cli-remove-not-understood = Незрозуміло. Число від 0 до { $most }, t, ? або Enter.

cli-protocol-sources = Джерела: { $sources }
cli-check-fine = Добре: зауважень немає.
cli-finding-refuse = Відхилено ({ $field }): { $reason } [{ $source }]
cli-finding-warn = Обережно ({ $field }): { $reason } [{ $source }]

cli-bad-sleep = це не години сну: напишіть 22:30-07:00 або off
cli-preview-nothing = У ці години нічого немає.
cli-preview-apply = { $modality }: прикласти, { $minutes } хв
cli-preview-day-full = { $what }. На цей день це все: не більш як { $count } на добу.
cli-preview-remove = { $modality }: прибрати
cli-preview-ready = { $modality }: уже можна
cli-preview-due = { $modality }: настав час
cli-preview-switch = починається етап { $part }: { $modality }
cli-preview-asleep = сон
cli-preview-awake = пробудження
cli-preview-finish = програма закінчується

cli-history-either = Щось одне: --session, check або restore.
cli-history-empty = Курсів ще немає.
cli-history-finished = завершено { $at }
cli-history-stopped = зупинено { $at }
cli-history-running = триває
cli-history-sound =
    { $sessions ->
        [one] Історія ціла: { $sessions } курс, записів: { $entries }.
        [few] Історія ціла: { $sessions } курси, записів: { $entries }.
        [many] Історія ціла: { $sessions } курсів, записів: { $entries }.
       *[other] Історія ціла: { $sessions } курсу, записів: { $entries }.
    }
cli-history-agent-runs = Агент працює й пише історію. Спершу завершіть його: poultice agent --quit
cli-history-restored = Резервну копію поставлено на місце.
cli-history-restored-aside = Резервну копію поставлено на місце. Те, що там було, тепер { $aside }
cli-history-no-such-session = { $id }: такого курсу немає або їх кілька. Укажіть latest або номер чи ідентифікатор із: poultice history
cli-history-head = { $protocol }. Початок болю: { $onset }.
cli-history-head-site = { $protocol }. Початок болю: { $onset }: { $site }.
cli-history-nothing-done = Ще нічого не зроблено.
cli-record-applied = { $what }: { $real } хв на шкірі, заплановано { $planned }
cli-record-unknown = { $what }: на шкірі, ніхто не знає скільки, заплановано { $planned } хв
cli-record-on = { $what }: зараз на шкірі, заплановано { $planned } хв
cli-record-missed = { $what }: не відбулося
cli-record-missed-suspended = { $what }: не відбулося, комп’ютер спав
cli-record-missed-off = { $what }: не відбулося, Poultice не працював
cli-record-skipped = { $what }: пропущено
cli-record-asleep = { $what }: немає, бо час сну
cli-record-pain = біль { $score } з 10
cli-record-pain-before = біль { $score } з 10 до
cli-record-pain-after = біль { $score } з 10 після

cli-setting-unknown = { $key }: такого параметра немає. Є: { $known }
cli-setting-bad-value = { $key }: { $value } не дозволено. Можливо: { $allowed }
cli-man-failed = Не вдалося записати сторінки довідника в { $folder }: { $why }
cli-problem-autostart = Poultice не запуститься сам після наступного входу в систему: { $why }
cli-agent-at-login = Продовжити курс, що триває; якщо такого немає, одразу завершити роботу
cli-problem-hooks = Ваша команда для нагадування не спрацювала: { $why }
cli-problem-speech = Нагадування не вдалося промовити: { $why }

cli-export = Записати журнал для інших застосунків, календаря чи медика
cli-export-out = У цей файл; інакше — на стандартний вивід
cli-export-session = Цей курс: latest, його номер в історії або його ідентифікатор; інакше — найновіший, а для csv і json — усі
cli-export-csv = Таблиця всіх процедур (RFC 4180)
cli-export-csv-pain = Оцінки болю замість процедур
cli-export-json = Усе, щоб потім прочитати через import
cli-export-ics = Решта нагадувань, для календаря
cli-export-report = Дві сторінки для медика
cli-export-report-format = html, один файл, якому більше нічого не треба, або pdf; інакше — за розширенням файлу
cli-export-report-name = Чий це звіт; інакше — рядок, щоб вписати
cli-export-report-out = Укажіть файл для звіту: --out report.html або --out report.pdf.
cli-export-pdf-out = PDF — не текст. Укажіть файл через --out.
cli-export-format-or-ending = --format { $format } і розширення файлу { $file } суперечать одне одному. Приберіть --format або вкажіть інший файл.
cli-export-nothing-remains = Від цього курсу нічого не лишилося: для календаря немає нічого.
cli-export-not-written = Не вдалося записати { $file }: { $why }
share-saved = Збережено: { $file }
share-saved-here = Діалогу вибору файлу тут немає. Збережено: { $file }
share-shown = Збережено й відкрито: { $file }
share-not-shown = Збережено, але жодна програма тут цього не відкриває: { $file }
share-not-opened = Жодна програма тут цього не відкриває: { $file }
share-no-dialog = Діалогу вибору файлу тут немає. Перетягніть файл у вікно.
share-no-folder = Діалогу вибору файлу тут немає, а домашня тека невідома. Скористайтеся командним рядком: poultice export
drop-here = Відпустіть тут: програма (.toml) або експорт (.json)
drop-one = По одному файлу.
drop-other = Це не програма (.toml) і не експорт (.json).
share-rehearsed = { $file } — це журнал репетиції. Його можна прийняти лише в іншій репетиції.
share-rehearsal = Не під час репетиції: її тека зникає разом зі службою нагадувань.
cli-import = Прийняти курси з експорту JSON
cli-import-file = Файл, записаний командою: poultice export json
cli-import-unreadable = Не вдалося прочитати { $file }: { $why }
cli-import-running = Курс { $session } ще тривав, коли його експортували. Його не взято: зупиніть його там і експортуйте знову.
cli-import-done = Прийнято: { $taken }, уже були тут: { $had }.
cli-amend = Виправити записане в журналі
cli-amend-number = Яка процедура, за її номером у: poultice history --session
cli-amend-step = Який її крок, якщо їх кілька
cli-amend-mins = Було на шкірі стільки хвилин
cli-amend-unknown = Було на шкірі, ніхто не знає скільки
cli-amend-not-done = На шкірі нічого не було
cli-amend-since = Коли прикладено насправді: 30m чи 2h тому, час на годиннику, як-от 07:00, або час, як-от 2026-03-01T08:00:00+01:00
cli-amend-pain = Виправити оцінку болю або вилучити її з журналу
cli-amend-pain-number = Яка оцінка, за її номером у: poultice history --session
cli-amend-pain-score = Як сильно боліло, від 0 до 10
cli-amend-pain-drop = Вилучити її з журналу
cli-amend-what = Скажіть, що змінити: див. poultice amend --help
cli-amend-bad-since = { $typed } — не час: напишіть 30m чи 2h, тобто стільки тому, 07:00 як час на годиннику або час, як-от 2026-03-01T08:00:00+01:00
cli-record-amended = { $said } (виправлено)
cli-record-number-step = { $number }, крок { $step }
cli-record-number-pain = біль { $number }

# (cli end)


## Advice

advice-too-long = На шкірі було { $minutes } хв замість { $planned }. Огляньте шкіру.
advice-too-long-hours = На шкірі було { $span } замість { $planned }. Огляньте шкіру.
advice-too-long-unknown = Ніхто не знає, скільки це було на шкірі. Огляньте шкіру.
advice-skin-cold = Якийсь час червона й прохолодна шкіра — це нормально. Біла, воскувата, тверда шкіра чи шкіра з пухирями або оніміння, що не минає, — це не нормально: зверніться до лікаря сьогодні ж.
advice-skin-heat = Якийсь час червона й тепла шкіра — це нормально. Пухирі, біла чи тверда шкіра або біль чи оніміння, що не минають, — це не нормально: зверніться до лікаря сьогодні ж.
advice-with-source = { $advice } [{ $source }]
advice-still-severe = Біль сильний уже { $hours ->
    [one] { $hours } годину
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
}, щоразу { $least } або більше. Цього досить, щоб просити допомоги: зателефонуйте лікарю й прочитайте, коли просити допомоги.
advice-no-better = За { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} від початку краще не стало: спочатку в середньому { $first }, за останні 24 години { $latest }. Зверніться до лікаря.
advice-cold-does-not-help = Після { $applications ->
    [one] { $applications } процедури
    [few] { $applications } процедур
    [many] { $applications } процедур
   *[other] { $applications } процедури
} холодом біль змінився в середньому на { $change }. Це не те полегшення, на яке можна покластися. Скоротіть холод або перейдіть на тепло. Робіть те, що допомагає вам.
advice-after-cold = Після холоду біль був у середньому { $change } ({ $times }): { $verdict }.
advice-after-heat = Після тепла біль був у середньому { $change } ({ $times }): { $verdict }.
advice-points-lower = на { $points } бала слабший
advice-points-higher = на { $points } бала сильніший
advice-points-same = такий самий
advice-times = { $count ->
    [1] один раз
    [one] { $count } раз
    [few] { $count } рази
    [many] { $count } разів
   *[other] { $count } раза
}
advice-verdict-no-clear-change = чіткої зміни немає
advice-verdict-less = біль менший
advice-verdict-more = біль більший
advice-source = Звідки: { $source }
advice-dismiss = Відкласти

# (advice end)


## Export

export-ics-name = Poultice
export-ics-rehearsal-name = Poultice, репетиція
export-ics-rehearsal = Репетиція: { $what }
export-ics-cold = Холод, { $minutes } хв
export-ics-ice-massage = Масаж льодом, { $minutes } хв
export-ics-heat = Тепло, { $minutes } хв
export-ics-switch-heat = Відтепер: тепло
export-ics-switch = Починається наступний етап
export-ics-finish = Програма закінчується
export-ics-application =
    Будь-коли до { $until }, через тканину. Поставте таймер: прибрати треба вчасно. Якщо почнете пізніше,
    наступні теж зсунуться. Тоді експортуйте знову. { $programme }.
export-ics-switch-window = Можна лишити як було до { $late }. Тоді експортуйте знову. { $programme }.
export-ics-programme = { $programme }.

export-report-title = Журнал холоду й тепла
export-report-rehearsal = Репетиція, у { $speed ->
    [one] { $speed } раз
    [few] { $speed } рази
    [many] { $speed } разів
   *[other] { $speed } раза
} швидше за справжній час. Нічого з цього ніхто не робив.
export-report-name = Ім’я
export-report-site = Місце болю
export-report-onset = Початок болю
export-report-with = Супутнє
export-report-injury = свіжа травма
export-report-swelling = набряк
export-report-started = Початок програми
export-report-ended = Кінець програми
export-report-running = ще триває ({ $date })
export-report-stopped = { $date }, зупинено достроково
export-report-programme = Програма
export-report-rhythm = { $rhythm }.
export-report-source = Джерело: { $sources }.
export-report-articles = Ці вебстатті — загальні, про спазм спини, і не називають жодного дослідження.
export-report-switched-heat-person = Перехід на тепло { $date }, за власним вибором.
export-report-switched-heat = Перехід на тепло { $date }, за планом.
export-report-switched-person = Наступний етап почався { $date }, за власним вибором.
export-report-switched = Наступний етап почався { $date }, за планом.
export-report-done-of = { $done } з { $due }
export-report-done = належних процедур зроблено
export-report-missed = не відбулося
export-report-skipped = пропущено за вибором
export-report-asleep = під час сну, не належні
export-report-missed-reasons = Не відбулося: { $reasons }.
export-report-missed-no-answer = без відповіді: { $count }
export-report-missed-suspended = поки комп’ютер спав: { $count }
export-report-missed-off = поки комп’ютер було вимкнено: { $count }
export-report-minutes =
    { $what }: у середньому { $real } хв на шкірі із { $planned } запланованих (із відомим кінцем: { $count }).
export-report-days = День за днем
export-report-days-story = Кожен рядок — доба з 24 годин: зроблено { $done } з { $due } належних процедур.
export-report-legend-cold = холод
export-report-legend-heat = тепло
export-report-legend-unknown = кінець невідомий
export-report-legend-missed = не відбулося
export-report-legend-skipped = пропущено
export-report-legend-asleep = години сну
export-report-legend-before = до
export-report-legend-after = після
export-report-legend-between = між процедурами
export-report-legend-applications = процедури
export-report-pain = Біль, від 0 до 10
export-report-pain-story = Оцінки болю із часом, від 0, болю немає, до 10, найсильніший, який можна уявити.
export-report-to-heat = тепло
export-report-to-next = наступний етап
export-report-no-scores = Жодної оцінки болю не записано.
export-report-first-last = Перша оцінка { $first } ({ $from }), остання оцінка { $last } ({ $to }).
export-report-change-cold =
    Холод, від «до» до «після»: у середньому { $points } бала за { $count ->
        [1] одну процедуру
        [one] { $count } процедуру
        [few] { $count } процедури
        [many] { $count } процедур
       *[other] { $count } процедури
    } з обома оцінками. { $verdict }
export-report-change-heat =
    Тепло, від «до» до «після»: у середньому { $points } бала за { $count ->
        [1] одну процедуру
        [one] { $count } процедуру
        [few] { $count } процедури
        [many] { $count } процедур
       *[other] { $count } процедури
    } з обома оцінками. { $verdict }
export-report-change-both =
    Тепло й холод, від «до» до «після»: у середньому { $points } бала за { $count ->
        [1] одну процедуру
        [one] { $count } процедуру
        [few] { $count } процедури
        [many] { $count } процедур
       *[other] { $count } процедури
    } з обома оцінками. { $verdict }
export-report-too-few = Замало, щоб щось сказати.
export-report-no-change = Чіткої зміни немає.
export-report-less-pain = Одразу після процедури біль чітко менший.
export-report-more-pain = Одразу після процедури біль чітко більший.
export-report-least-change =
    Зміна менше ніж 2 бали мало про що свідчить (Farrar 2001). Біль слабшає і сам собою: звідси не видно, що стало
    причиною.
export-report-applications = Процедури
export-report-none = Жодної процедури не записано.
export-report-head-when = Коли
export-report-head-what = Що
export-report-head-minutes = Хвилини
export-report-head-pain = Біль
export-report-head-skin = Шкіра
export-report-of = { $real } з { $planned }
export-report-unknown-of = невідомо, із { $planned }
export-report-still-on = триває, із { $planned }
export-report-row-no-answer = не відбулося, без відповіді
export-report-row-suspended = не відбулося, ПК спав
export-report-row-off = не відбулося, ПК вимкнено
export-report-row-skipped = пропущено
export-report-row-asleep = сон
export-report-skin-fine = у нормі
export-report-notes = Нотатки
export-report-note-score = біль { $score }
export-report-unknown = Що невідомо
export-report-unknown-ends =
    { $count ->
        [1] Один раз ніхто не знає, коли прибрано компрес. Цей час не входить до жодного середнього.
        [one] { $count } раз ніхто не знає, коли прибрано компрес. Цей час не входить до жодного середнього.
        [few] { $count } рази ніхто не знає, коли прибрано компрес. Цей час не входить до жодного середнього.
        [many] { $count } разів ніхто не знає, коли прибрано компрес. Цей час не входить до жодного середнього.
       *[other] { $count } раза ніхто не знає, коли прибрано компрес. Цей час не входить до жодного середнього.
    }
export-report-unknown-away = Загалом { $span } комп’ютер спав або був вимкнений і нікому не міг нагадати.
export-report-unknown-clock = Після перезавантаження годинник комп’ютера йшов неправильно. Відтоді час може бути неточним.
export-report-unknown-always =
    Усе тут — те, що людина повідомила Poultice. Нічого не вимірювали: ні шкіру, ні температуру, ні те, чи компрес
    справді був прикладений. Порожня клітинка про шкіру означає, що ніхто цього не записав.
export-report-boxes = Деякі літери в нотатках тут неможливо надрукувати. Вони є на вебсторінці цього звіту.
export-report-disclaimer = Ведеться за допомогою таймера Poultice. Це щоденник, а не медична порада і не діагноз.
export-report-made = Складено { $date }
export-report-page = Сторінка { $page } з { $pages }

export-import-form = Це не експорт Poultice: { $reason }.
export-import-version = Це експорт версії { $found }. Цей Poultice читає версію { $known }. Оновіть Poultice.
export-import-twice = Курс { $session } є у файлі двічі.
export-import-entry = У курсі { $session } не вдалося прочитати запис { $seq }: { $reason }.
export-import-order = У курсі { $session } запис { $seq } має номер { $found }. Записів бракує або їх переплутано.
export-import-no-start = Курс { $session } не починається зі свого початку.
export-import-protocol = Програму курсу { $session } складено неправильно. { $problem }
export-import-out-of-bounds = У курсі { $session }, запис { $seq }, значення { $field } не може бути правильним.
export-import-unsafe = Курс { $session } ще триває, а його програма перевищує обмеження. Його не прийнято.

# (export end)


## Doctor: what works here, what doesn't, and what to do

cli-doctor = Перевірити все: сповіщення, звук, теки, годинники
cli-doctor-press = Чекати, доки ви натиснете кнопку пробного сповіщення, навіть коли за терміналом нікого немає
doctor-fine = добре
doctor-warning = увага
doctor-broken = збій
doctor-todo = Що зробити: { $todo }
doctor-all-fine = Усе працює.
doctor-some-warnings =
    { $count ->
        [1] Працює, але варто знати про одну річ.
        [one] Працює, але варто знати про { $count } річ.
        [few] Працює, але варто знати про { $count } речі.
        [many] Працює, але варто знати про { $count } речей.
       *[other] Працює, але варто знати про { $count } речі.
    }
doctor-some-broken =
    { $count ->
        [1] Одна річ не працює.
        [one] { $count } річ не працює.
        [few] { $count } речі не працюють.
        [many] { $count } речей не працює.
       *[other] { $count } речі не працює.
    }
doctor-no-answer = немає відповіді

doctor-agent-runs = Агент працює й відповідає. Це Poultice { $version }, як і тут.
doctor-agent-none = Агент не працює. Він запускається сам, коли потрібен.
doctor-agent-session-waits = Курс триває, а агент не працює: ніхто вам не нагадує.
doctor-agent-status = poultice status або відкриття вікна запускає його й каже, як іде курс.
doctor-agent-hung = Агент є, але не відповідає.
doctor-agent-broken = Агент є, але з ним неможливо зв’язатися: { $why }.
doctor-agent-other-version = Агент, що працює, — Poultice { $agent }, а це { $own }: вони не розуміють один одного.
doctor-agent-newer = Користуйтеся новішим Poultice. Курс тим часом триває.
doctor-agent-older = poultice status або відкриття вікна ставить на його місце цей. Курс збережеться.
doctor-agent-restart = poultice agent --quit завершує його; курс збережеться. Якщо не допоможе, вийдіть із системи й увійдіть знову.

doctor-folder-fine = У { $path } можна писати, і бачите її лише ви.
doctor-folder-none-yet = { $path } ще не існує. Її буде створено, коли знадобиться.
doctor-folder-unusable = У { $path } неможливо писати: { $why }.
doctor-folder-write-todo = Перевірте, хто власник { $path } і хто може туди писати, або вкажіть іншу теку через --dir.
doctor-folder-is-file = { $path } — це файл, а там має бути тека.
doctor-folder-is-file-todo = Перемістіть його або вкажіть іншу теку через --dir.
doctor-folder-open = Інші на цьому комп’ютері можуть зазирнути в { $path }.
doctor-folder-open-todo = Щоб бачили лише ви: chmod 700 { $path }
doctor-room = Для історії та її резервних копій вільно { $free }.
doctor-room-mib = { $mib } МіБ
doctor-room-gib = { $gib } ГіБ
doctor-room-little-todo = Незабаром звільніть місце: без нього нічого нового не вдасться записати.
doctor-room-none-todo = Звільніть місце зараз: події неможливо записати.

doctor-history-none = Історії ще немає.
doctor-history-sound =
    { $sessions ->
        [1] Історія ціла: один курс, записів: { $entries }.
        [one] Історія ціла: { $sessions } курс, записів: { $entries }.
        [few] Історія ціла: { $sessions } курси, записів: { $entries }.
        [many] Історія ціла: { $sessions } курсів, записів: { $entries }.
       *[other] Історія ціла: { $sessions } курсу, записів: { $entries }.
    }
doctor-history-backup = Найновіша резервна копія: { $file }.
doctor-history-no-backup = Резервної копії ще немає.
doctor-history-update = Оновіть Poultice.
doctor-history-restore = poultice history restore ставить на її місце найновішу резервну копію; те, що там тепер, зберігається поруч.
doctor-history-set-aside = Продовжуйте: історію збережено під іншою назвою й почато нову. Резервної копії, яку можна відновити, немає.
doctor-history-keep = Збережіть копію файлу. Усе до того запису ще на місці.
doctor-history-access = Перевірте, хто власник файлу й чи є місце на диску.

doctor-settings-fine = Параметри читаються.
doctor-settings-correct = Виправте або вилучіть цей рядок. poultice settings list каже, які значення можливі.
doctor-settings-take-back = Виправте відкладений файл і верніть йому назву або задайте знову те, що потрібно.
doctor-settings-access = Перевірте, хто власник файлу й хто може його читати.
doctor-protocols-fine =
    { $own ->
        [0] Власних програм у вас немає.
        [1] Одна ваша власна програма читається.
        [one] { $own } ваша власна програма читається.
        [few] { $own } ваші власні програми читаються.
        [many] { $own } ваших власних програм читається.
       *[other] { $own } вашої власної програми читається.
    }
doctor-protocols-check = Виправте файл, потім: poultice protocols check { $file }
doctor-protocols-rename = Перейменуйте файл, коли захочете.
doctor-protocols-access = Перевірте, хто його власник і хто може його читати.

doctor-clock-fine = Годинники йдуть узгоджено. Зараз { $now }.
doctor-clock-before-program = На годиннику { $now }, але цей Poultice зібрано { $made }.
doctor-clock-before-history = На годиннику { $now }, але найновіший запис історії — від { $newest }.
doctor-clock-set-it = Установіть дату й час комп’ютера. За ними йдуть години сну та журнал.
doctor-clock-rehearsal = Годинник репетиції зберігається в { $path }, і його не вдалося прочитати: { $why }.
doctor-clock-rehearsal-todo = Перевірте, хто може його читати. Якщо репетиція тут не має тривати, вилучіть його.
doctor-clock-no-boot = Не вдалося прочитати годинник, який іде й тоді, коли комп’ютер спить.
doctor-clock-no-boot-todo = Відповідайте правдиво на запитання, як довго компрес був на шкірі: тут ніщо не може цього знати.

doctor-display-fine = Дисплей для вікна є.
doctor-display-none = Дисплея немає, тож вікно не може відкритися.
doctor-display-todo = Усе працює й звідси: poultice --help перелічує підкоманди.

doctor-awake-fine = Поки компрес на шкірі, комп’ютер не засинає сам; про це дбає { $by }.
doctor-awake-none = Тут ніщо не може завадити комп’ютеру заснути самому: { $why }.
doctor-awake-todo = Поки компрес на шкірі, не давайте комп’ютеру заснути. Сигнал пролунав би аж після пробудження.

doctor-sound-fine = Відтворено звук. Якщо ви його не чули, зробіть комп’ютер гучнішим.
doctor-sound-none = Неможливо відтворити звук: { $why }.
doctor-sound-todo = Запустіть звуковий сервер PipeWire або PulseAudio. Доти зважайте на сповіщення.
doctor-sound-off = Звуки вимкнено в параметрах, тож перевірки не було.
doctor-sound-off-todo = Без звуку сигнал треба побачити. Щоб увімкнути: poultice settings set sound on

doctor-notifications-server = { $name } { $version } показує сповіщення. Підтримує: { $abilities }.
doctor-notifications-no-buttons = Кнопок він не показує. Відповідайте у вікні або через poultice apply і poultice remove.
doctor-notifications-none = Тут ніхто не показує сповіщень: { $why }.
doctor-notifications-todo = Запустіть службу сповіщень вашої стільниці, наприклад dunst або mako. Доти вам нагадують звук і вікно.
doctor-test-title = Перевірка Poultice
doctor-test-body = Натисніть кнопку: тоді ви зможете відповідати на нагадування звідси.
doctor-test-body-only = Це лише перевірка. Робити нічого не треба.
doctor-test-button = Працює
doctor-test-waiting = З’являється пробне сповіщення. Натисніть на ньому кнопку: «{ $button }».
doctor-test-pressed = Пробне сповіщення показано, і натискання його кнопки дійшло.
doctor-test-shown = Пробне сповіщення показано й прибрано.
doctor-test-press = Щоб перевірити також кнопку: poultice doctor --press
doctor-test-closed = Пробне сповіщення показано й закрито без натискання.
doctor-test-again = Щоб випробувати кнопку, запустіть перевірку ще раз і натисніть її.
doctor-test-unanswered = Пробне сповіщення надіслано, але його кнопку не натиснуто.
doctor-test-look = Якщо ви його не бачили, перевірте, чи стільниця не приховує сповіщень (не турбувати).
doctor-test-not-shown = Не вдалося показати пробне сповіщення: { $why }.

doctor-title = Перевірити все
doctor-lead = Усе, на що покладається Poultice, випробуване насправді.
doctor-fine-line = Добре: { $said }
doctor-begin = Перевірити зараз
doctor-again = Перевірити ще раз
doctor-looking = Перевіряємо. Це триває кілька секунд.
doctor-backups = Резервні копії історії
doctor-backups-note = Одна на день, поки триває програма; зберігаються сім найновіших.
doctor-backup-restore = Відновити
doctor-backup-restore-of = Відновити резервну копію від { $day }
doctor-backup-sure = Поставити резервну копію від { $day } на місце історії?
doctor-backup-sure-note = У ній немає того, що сталося відтоді, а програма, що триває, продовжиться з того, що було тоді. Те, що там тепер, зберігається поруч.
doctor-backup-yes = Так, відновити
doctor-backup-no = Лишити як є
doctor-backup-on-skin = Спершу приберіть компрес: резервна копія про нього не знає, і ніхто б вам не нагадав.
settings-doctor = Чи все працює?
settings-doctor-note = Випробовує сповіщення, звук, теки й годинники.
settings-doctor-open = Перевірити все

# (doctor end)
