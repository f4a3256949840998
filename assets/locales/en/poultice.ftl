# Every sentence Poultice shows. One section a room; keys begin with the room's name.
# Plain words, short sentences: the reader may be in pain, half asleep, and across the room.

## Words used everywhere

app-name = Poultice
modality-cold = Cold
modality-ice-massage = Ice massage
modality-heat = Heat
modality-rest = Rest
span-mins = { $mins } min
span-hours = { $hours } h
span-hours-mins = { $hours } h { $mins } min
span-days = { $days } days
weekday-mon = Mon
weekday-tue = Tue
weekday-wed = Wed
weekday-thu = Thu
weekday-fri = Fri
weekday-sat = Sat
weekday-sun = Sun
clock-day = { $weekday } { $day }
decimal-sign = .
rehearsal-mark = Rehearsal, { $speed } times faster

## Protocols: reading and checking them

protocol-cold-20-every-1-2h-name = Cold 20 min, 1–2 h rest, then heat
protocol-cold-20-every-1-2h-summary =
    A cold pack in a thin towel for 20 minutes, then 1 to 2 hours without. Between 48 and 72 hours after the pain
    began you change to heat, to the end of day 7.
protocol-cold-20-every-1-2h-evidence =
    For low back pain there is too little evidence to say that cold helps. The times are customary, not proven. Heat
    gives a small, short-lived relief.

protocol-cold-25-90-name = Cold 25 min, 1½ h rest, then heat
protocol-cold-25-90-summary =
    A cold pack over a thin cloth for 25 minutes, then an hour and a half without. 25 minutes is as published; 20 is
    the usual most.
protocol-cold-25-90-evidence =
    For low back pain there is too little evidence to say that cold helps. The times are customary, not proven. Most
    clinical advice stops at 20 minutes.

protocol-cold-20-30-name = Cold 20 min, 30 min rest, then heat
protocol-cold-20-30-summary =
    A wrapped cold pack for 20 minutes, then about half an hour without, for two days, and a third if swelling and
    pain ask for it. A dense rhythm: start only when the skin feels normal again.
protocol-cold-20-30-evidence =
    For low back pain there is too little evidence to say that cold helps. The times are customary, not proven. Half
    an hour may be too short for the skin to warm up.

protocol-cold-15-20-several-name = Cold 15–20 min, several times a day, then heat
protocol-cold-15-20-several-summary =
    A cold pack in a cloth for 15 to 20 minutes, several times a day for two days, then heat. The articles name no
    pause; 2 to 3 hours is our reading.
protocol-cold-15-20-several-evidence =
    For low back pain there is too little evidence to say that cold helps. The times are customary, not proven.

protocol-cold-nhs-name = Cold 15–20 min, every 2–3 h
protocol-cold-nhs-summary =
    Cold for 15 to 20 minutes, begun anew every 2 to 3 hours, for the first 2 to 3 days. The figures are NHS advice
    for sprains and strains.
protocol-cold-nhs-evidence =
    Advice for sprains, carried over to the back. For low back pain there is too little evidence to say that cold
    helps. The times are customary, not proven.

protocol-cold-short-name = Cold 5–10 min, every 2–3 h, then heat
protocol-cold-short-summary =
    Short cold of 5 to 10 minutes every 2 to 3 hours for 1 to 2 days, then heat for 10 to 15 minutes 3 or 4 times a
    day. A gentle choice.
protocol-cold-short-evidence =
    For low back pain there is too little evidence to say that cold helps. The times are customary, not proven.

protocol-intermittent-10-10-10-name = Cold 10, rest 10, cold 10, every 2 h
protocol-intermittent-10-10-10-summary =
    Two short colds with a pause of 10 minutes between, begun anew every 2 hours, for 72 hours. The pause gives the
    skin time to recover.
protocol-intermittent-10-10-10-evidence =
    One trial in 89 people with a sprained ankle: less pain on activity in the first week. Not tried on the back.

protocol-heat-15-20-name = Heat 15–20 min
protocol-heat-15-20-summary =
    A bath, pad or bottle for 15 to 20 minutes, for pain that began more than 48 hours ago. The article names no
    pause; 2 to 3 hours is our reading. After 7 days you are asked whether to go on.
protocol-heat-15-20-evidence =
    Heat gives a small, short-lived relief in acute low back pain. The times are customary, not proven.

protocol-heat-first-name = Heat 15–20 min, every 2–3 h
protocol-heat-first-summary =
    Heat from the start, for 15 to 20 minutes, begun anew every 2 to 3 hours. For acute low back pain without an
    injury or a swelling. After 7 days you are asked whether to go on.
protocol-heat-first-evidence =
    The one choice here with moderate-quality evidence behind it: a small, short-lived relief. The times are
    customary, not proven.

protocol-heat-20-ice-massage-10-name = Heat 20 min, or ice massage 10 min
protocol-heat-20-ice-massage-10-summary =
    Each time you choose: heat for 20 minutes, or ice kept moving over the skin for 10. If neither helps, see a
    doctor. After 72 hours you are asked whether to go on.
protocol-heat-20-ice-massage-10-evidence =
    Heat gives a small, short-lived relief in acute low back pain. The times are customary, not proven.

protocol-heat-then-cold-name = Heat 15–20 min, then ice massage 10 min
protocol-heat-then-cold-summary =
    A heat pad for 15 to 20 minutes, then at once a cold massage of at most 10. For pain that began more than 48
    hours ago. The article names no pause; at least an hour is our reading. After 7 days you are asked whether to go
    on.
protocol-heat-then-cold-evidence =
    No study we know of supports heat followed by cold on the back. The times are customary, not proven.

protocol-error-line-field = Line { $line }, { $field }: { $problem }
protocol-error-line = Line { $line }: { $problem }
protocol-error-field = { $field }: { $problem }
protocol-error-whole = The protocol: { $problem }

protocol-problem-file-too-large = it is larger than { $kib } KiB. That is no protocol.
protocol-problem-syntax = this is not TOML: { $message }.
protocol-problem-unknown-key = no protocol has this key. Is it a typing slip?
protocol-problem-wrong-type = { $expected } belongs here.
protocol-problem-unknown-word = this must be one of: { $known }.
protocol-problem-missing = this is missing.
protocol-problem-not-one-key = this needs exactly one of: { $known }.
protocol-problem-empty-list = this list is empty.
protocol-problem-too-many = this list is too long. At most { $most } fit.
protocol-problem-reversed = the first number is larger than the second.
protocol-problem-zero = this must be at least 1.
protocol-problem-negative = this must not be below zero.
protocol-problem-absurd = this number is too large. At most { $most } makes sense.
protocol-problem-length = this text must have { $least } to { $most } characters.
protocol-problem-unprintable = this text has a character that can't be shown.
protocol-problem-bad-id = an id has 1 to 64 characters: a to z, 0 to 9, and hyphens.
protocol-problem-ask-without-stopped = this only goes with until = "stopped".
protocol-problem-window-not-later = this phase must end later than the phases before it.
protocol-problem-only-rest = an application needs a step that is not rest.
protocol-problem-rest-at-edge = an application can't begin or end with rest.
protocol-problem-rest-alternative = rest can't be an alternative, nor have one.

protocol-kind-text = A text in quotes
protocol-kind-number = A whole number
protocol-kind-number-or-range = A whole number, or two in brackets,
protocol-kind-list = A list in brackets
protocol-kind-table = A table of keys and values
protocol-kind-stopped-or-table = The word "stopped" or a table

source-article = web article { $key }

rhythm-cold = cold
rhythm-ice-massage = ice massage
rhythm-heat = heat
rhythm-rest = rest
rhythm-step = { $modality } { $mins } min
rhythm-or = { $one } or { $other }
rhythm-then = { $before }; then { $next }
rhythm-off-mins = { $mins } min off
rhythm-off-hours = { $hours } h off
rhythm-every-mins = every { $mins } min
rhythm-every-hours = every { $hours } h
rhythm-per-day = at most { $count } a day
rhythm-until-hours = until { $hours } h
rhythm-until-days = to day { $days }
rhythm-until-count = { $count ->
    [one] once
   *[other] { $count } times
}
rhythm-until-stopped = until you stop
rhythm-until-asked = until you stop, asked at { $hours } h
rhythm-until-asked-days = until you stop, asked after { $days } days

# (protocols end)


## Safety: findings and their reasons

safety-too-long-refuse =
    { $mins } minutes of { $what } without a pause can harm skin and nerves. More than { $limit } is never run.
safety-too-long-warn = { $mins } minutes of { $what } without a pause is above the usual { $limit }.
safety-too-long-published = { $mins } minutes of { $what }: as published, above the usual { $limit }.
safety-rest-too-short =
    Only { $rest } min off after up to { $skin } min on. The skin must recover for at least as long.
safety-rest-after-cold =
    { $rest } min off may be too short after cold. The skin must feel normal again. { $limit } min is the usual least.
safety-many-cold = Up to { $count } cold applications fit in a day. { $limit } is the usual most.
safety-cold-too-late = Cold may go on until { $hours } hours after the pain began. It is usual up to { $limit } hours.
safety-cold-no-end = Cold goes on without an end. It is usual up to { $limit } hours after the pain began.
safety-heat-too-early =
    { $hours ->
        [0] Heat may begin at once.
        [one] Heat may begin an hour after the pain began.
       *[other] Heat may begin { $hours } hours after the pain began.
    } On a fresh injury or a swelling, wait { $limit } hours.
safety-with-suggestion = { $reason } The same rhythm works with { $mins } minutes.

# (safety end)


## The session: refusals

refusal-no-session = No session is running.
refusal-session-running = A session is running already. Stop it first.
refusal-not-now-resting = Not possible while resting.
refusal-not-now-ready = Not possible now: the next application is ready to start.
refusal-not-now-due = Not possible now: the next application is due.
refusal-not-now-applying = Not possible while something is on the skin.
refusal-not-now-remove-now = Not possible now: take the pack off first.
refusal-not-now-choosing-switch = Answer first: switch, or keep going as before?
refusal-not-now-paused = The session is paused. Resume it first.
refusal-not-now-finished = The programme is finished.
refusal-not-now-idle = No session is running.
refusal-not-asked = Nothing is asked now: the programme stays with this part by itself. You are asked when the next one may begin.
refusal-last-part = This is the last part of the programme. To end it, stop the session.
refusal-on-skin = Something is on the skin. Take it off first.
refusal-resting = Too early. The skin needs to warm up until { $until }.
refusal-unsafe = This programme can't be started:
refusal-malformed = This programme is not well formed: { $problem }
refusal-out-of-bounds = { $field } must be from { $low } to { $high }.
refusal-onset-ahead = The pain can't have begun in the future.
refusal-programme-over = It began too long ago: nothing of this programme is left.
refusal-no-such-choice = This step offers: { $choices }.
refusal-nothing-to-undo = There is nothing to take back.
field-minutes = Minutes
field-score = The pain score
field-note = The note's length
refusal-nothing-to-amend = There is nothing to change there: no such entry, or it says so already.
refusal-under-way = That application is not over yet. Finish it first.
refusal-no-room = It must lie between { $from } and { $to }: before and after, something else was on, or nothing can have been.
refusal-step-is = { $minutes ->
    [one] This step is one minute.
   *[other] This step is { $minutes } minutes.
}
refusal-not-so-long-ago = { $minutes ->
    [0] It hasn't been on for a minute yet.
    [one] It has only been on for one minute.
   *[other] It has only been on for { $minutes } minutes.
}
refusal-on-for = { $minutes ->
    [one] Counted from { $since }, it can have been on for one minute.
   *[other] Counted from { $since }, it can have been on for 1 to { $minutes } minutes.
} If it went on earlier, say since when.
refusal-time-not-up = Its time isn't up yet: it is at { $until }.

## What the person did, as it is told when it is noted or taken back

act-noted = Noted: { $what }.
act-taken-back = Taken back: { $what }.
act-on = { $what ->
    [heat] heat on at { $time }
    [massage] ice massage from { $time }
   *[cold] ice on at { $time }
}
act-off = { $what ->
    [heat] heat off at { $time }
    [massage] ice massage until { $time }
   *[cold] ice off at { $time }
}
act-off-unknown = { $what ->
    [heat] heat off, nobody knows since when
    [massage] ice massage over, nobody knows since when
   *[cold] ice off, nobody knows since when
}
act-skin-fine = the skin is fine
act-later = later, at { $time }
act-skipped = one left out
act-paused = the pause
act-resumed = the end of the pause
act-kept = staying as it was
act-switched-heat = the change to heat
act-switched = the change to the next part
act-finished = the end of the programme
act-stopped = the end of the session
act-pain = pain { $score }
act-pain-before = pain { $score } before
act-pain-after = pain { $score } after
act-correction = the correction of number { $number }
act-pain-correction = the correction of pain score { $number }
act-pain-dropped = pain score { $number } is off the record
act-amended = Number { $number }: on { $from } to { $to }, { $mins } min.
act-amended-unknown = Number { $number }: on at { $from }, nobody knows for how long.
act-amended-not-done = Number { $number }: not done.
act-pain-amended = Pain score { $number }: { $score } of 10.

# (session end)


## Reminders: notifications and their buttons

reminder-ready-cold-title = Ready for the next ice
reminder-ready-heat-title = Ready for the next heat
reminder-first-cold-title = Ready for the first ice
reminder-first-heat-title = Ready for the first heat
reminder-due-cold-title = Time for ice
reminder-due-heat-title = Time for heat
reminder-skin-check-title = Look at your skin
reminder-remove-cold-title = Take the ice off
reminder-remove-heat-title = Take the heat off
reminder-switch-heat-title = Change to heat?
reminder-switch-title = Change to the next part?
reminder-go-on-title = Go on like this?
reminder-switched-heat-title = Cold is over. Heat from now on.
reminder-switched-title = The next part has begun
reminder-missed-title =
    { $count ->
        [one] One application missed
       *[other] { $count } applications missed
    }
reminder-finished-title = The programme is finished
reminder-first-body = Whenever you are ready. { $minutes } minutes, with a cloth between.
reminder-ready-body = { $minutes } minutes, with a cloth between. Any time until { $due }.
reminder-due-body = Skin back to normal? Cloth on? Then { $minutes } minutes.
reminder-skin-first = The last one was on for too long. Look at your skin first.
reminder-skin-check-body = White, waxy, blistered or prickling? Then take it off at once.
reminder-remove-body =
    { $over ->
        [0] { $minutes } minutes are up.
        [one] { $minutes } minutes were up at { $end }. It is one minute over.
       *[other] { $minutes } minutes were up at { $end }. It is { $over } minutes over.
    }
reminder-remove-long = { $minutes } minutes were up at { $end }. It is { $over } over.
reminder-remove-unsure-body = On since { $since } by the clock, but the clock can't be trusted since the restart.
reminder-switch-body = From now on heat makes sense. Without an answer it changes by itself { $hours } hours after the beginning.
reminder-go-on-body = It has been a while. Is it helping? Nothing more is planned until you answer.
reminder-finished-body =
    { $done ->
        [one] One application done. The summary shows whether it helped.
       *[other] { $done } applications done. The summary shows whether they helped.
    }
reminder-next-body = The next one: { $time }.
reminder-missed-since =
    { $count ->
        [one] One application was missed meanwhile.
       *[other] { $count } applications were missed meanwhile.
    }
button-start = Start
button-later = Later
button-skip = Skip
button-skin-fine = Fine
button-stop-now = Take it off
button-off-now = Off now
button-off-on-time = Was off on time
button-off-unknown = Don't know when
button-heat = Heat
button-cold = Cold
button-finish = Finish
button-stay-cold = Stay with cold
button-stay-heat = Stay with heat
button-open = Open
button-open-summary = Open summary

# (reminders end)


## The agent: problems it reports

awake-reason = Something is on the skin and has to come off in time
agent-autostart-reason = Your running programme goes on after a restart
tray-on = { $what ->
    [heat] Heat is on. Off at { $time }.
    [massage] Ice massage until { $time }
   *[cold] Ice is on. Off at { $time }.
}
tray-resting = Resting
tray-waiting = { $what ->
    [heat] Heat, whenever you are ready
   *[cold] Ice, whenever you are ready
}
tray-paused = Paused. No reminders.
button-pause = Pause
button-resume = Go on

agent-history-waits = { $why } All goes on in memory meanwhile. It is tried again by itself; until then { $count ->
    [one] one entry waits
   *[other] { $count } entries wait
} to be written, and would be lost if the computer were switched off.

agent-other-version-newer = The running agent is Poultice { $agent }, this is the older { $own }. Your session goes on. Close this one and open Poultice again.

# (agent end)


## The store: settings and history

store-dirs-no-home = No home folder is known. Name a folder with --dir.
store-dirs-nowhere = The folder { $path } can't be found: { $error }. Give its full path.
store-dirs-create = The folder { $path } can't be used: { $error }. Check who may write there, or name another with --dir.
store-dirs-not-ours = The folder { $path } belongs to somebody else. Remove it, or name another with --dir.
store-io-missing = There is no { $path }.
store-io-denied = { $path }: you may not read or write it ({ $error }). Check who owns it.
store-io = { $path }: { $error }. Check who may write there, and that the disk has room.
store-reason-not-text = it is not text
store-reason-too-large = it is too long
store-settings-unknown-key = { $path }, line { $line }: nothing here is called { $key }. It stays in the file.
store-settings-bad-value = { $path }, line { $line }: { $key } can't be { $value }. Allowed: { $allowed }. The usual value is used.
store-settings-set-aside = The settings in { $path } can't be read: { $reason }. They are kept as { $aside }. The usual values are used.
store-settings-syntax = line { $line } is not TOML: { $message }
store-settings-cant-read = The settings in { $path } can't be read: { $error }. The usual values are used.
store-settings-no-such-key = There is no setting { $key }.
store-settings-not-allowed = { $key } can't be { $value }. Allowed: { $allowed }.
store-allowed-whole = a whole number from { $min } to { $max }
store-allowed-flag = on or off
store-allowed-one-of = one of { $words }
store-allowed-sleep = hours as in 22:30-07:00, or off
store-allowed-text = one line, at most { $max } characters
store-setting-sleep = When you sleep. No reminder for a new application then.
store-setting-due-repeat-mins = Minutes between two reminders that an application is due.
store-setting-due-repeats = How often that reminder is repeated.
store-setting-removal-repeat-secs = Seconds between two alarms to take the pack off.
store-setting-snooze-mins = How many minutes "later" is.
store-setting-skin-check-mins = Minutes until you are asked to look at your skin.
store-setting-switch-policy = From cold to heat: ask, as early as possible, or as late as possible.
store-setting-sound = Whether reminders chime.
store-setting-volume = How loud the chimes are, in percent.
store-setting-theme = Colours of the window.
store-setting-language = Language of the words.
store-setting-text-percent = Size of the text, in percent.
store-setting-reduced-motion = Whether the window keeps still.
store-setting-speech = Whether reminders are spoken.
store-setting-tray = Whether the tray shows an icon.
store-setting-autostart = Whether a running session goes on by itself after a login.
store-setting-respect-do-not-disturb = Whether reminders to put something on wait while the desktop is set to "do not disturb".
store-setting-last-site = Where it hurt last.
store-setting-last-protocol = The programme you started last.
store-protocol-skipped = { $path } is left out. { $reason }
store-protocol-unusable = { $path }: { $reason }
store-protocol-not-text = It is not text.
store-protocol-too-large = It is too long.
store-protocol-cant-read = It can't be read: { $error }.
store-protocol-built-in-id = The id { $id } belongs to a programme that comes with Poultice. Choose another.
store-protocol-id-taken = { $other } has the id { $id } too. Choose another.
store-protocol-other-name = { $path } should be called { $id }.toml, after its id. It works all the same.
store-protocol-not-found = There is no programme or file called { $wanted }.
store-protocol-bad-id = { $id } can't be an id. Use small letters a to z, digits and hyphens.
store-protocol-exists = { $path } exists already. Choose another id, or say that it may be replaced.
store-history-newer = The history { $path } is from a newer Poultice. Update Poultice to read it. Nothing was changed.
store-history-corrupt = The history { $path } is damaged: { $reason }. The agent sets it aside when it starts next.
store-history-row = In the history { $path }, table { $table }, session { $session }, entry { $seq } can't be read: { $reason }. A backup may be whole.
store-history-row-session = In the history { $path }, table { $table }, session { $session } can't be read: { $reason }. A backup may be whole.
store-history-conflict = The history { $path } has something else as entry { $seq } of session { $session }. Is another agent running?
store-history-gap = In the history { $path }, entry { $expected } of session { $session } is missing before entry { $found }.
store-history-no-session = The history { $path } lacks the start of session { $session }.
store-history-no-backup = There is no backup in { $path }.
store-history-recovered = The history was damaged: { $reason }. It is kept as { $aside }. A new, empty one is in its place.
store-history-recovered-backup = The history was damaged: { $reason }. It is kept as { $aside }. The newest backup is { $backup }: you can restore it.
store-backup-sessions =
    { $count ->
        [0] no session
        [one] one session
       *[other] { $count } sessions
    }
store-backup-unreadable = can't be read
store-size-kb = { $size } kB
store-size-mb = { $size } MB
store-allowed-command = a list of texts: the program, then its arguments

# (store end)


## Window: everywhere

window-pain-score = Pain { $score } of 10
window-pain-least = no pain
window-pain-most = worst imaginable
window-less = { $what }: less
window-more = { $what }: more

window-sort = Sort by { $what }
window-sorted-down = sorted, the most or newest first
window-sorted-up = sorted, the least or oldest first

window-screen-now = Now
window-screen-programme = Programme
window-screen-record = Record
window-screen-protocols = Protocols
window-screen-help = Help
window-screen-settings = Settings
window-screen-doctor = Check everything
window-undo = Undo
window-show = Show
window-check = Check
window-agent-lost = No answer from the part that reminds. Starting it again.
window-problem-notifications = Notifications don't work here. The window and the sound remind instead.
window-problem-sound = There is no sound. The notification and the window remind instead.
window-problem-history = What happens can't be kept on disk right now. { $detail }
window-problem-history-set-aside = The history was damaged and was set aside. { $detail }
window-problem-settings = The settings file has a mistake. { $detail }
window-problem-clock = After the restart the clock can't be right. How long the pack was on is a guess.
window-not-sent = That was not recorded: the part that reminds does not answer.
window-not-understood = That was not recorded. { $why }
window-protocol-saved = Saved.
window-protocol-deleted = Deleted.
window-done-removed = It is off. Recorded.
window-done-removed-after = It is off. Recorded: { $span }.
window-done-skipped = This one is skipped.
window-done-snoozed = You are reminded later.
window-done-switched = Changed.
window-done-kept = It stays as it is.
window-done-stopped = The session is ended. What was recorded is kept.
window-done-amended = Put right.
window-done-pain-dropped = The pain score is deleted.
window-done-pain = Pain { $score } of 10, noted.
window-shortcuts = Keys
window-key-space = Space
window-key-escape = Esc
window-key-screens = 1–7
window-key-ctrl = Ctrl+{ $key }
window-does-primary = The large button
window-does-later = Later
window-does-skip = Skip
window-does-pause = Pause, go on
window-does-skin-fine = The skin is fine
window-does-keep = Stay as it is
window-does-undo = Undo
window-does-floor = The time across the room
window-does-leave = Leave
window-does-screens = The screens, in their order
window-does-commands = Find a command
window-does-list = These keys
commands-none = There is no command of that name.
commands-turn-on = { $what }: turn on
commands-turn-off = { $what }: turn off
window-problem-autostart = Poultice won't start by itself after the next login. { $detail }
window-problem-hooks = A command of yours for a reminder did not work. { $detail }
window-problem-speech = The reminder could not be spoken. { $detail }

# (window end)


## Window: start

start-title = Start
start-where = Where?
start-lower-back = Lower back
start-neck = Neck
start-knee = Knee
start-ankle = Ankle
start-other-place = Other…
start-where-other = Where it hurts
start-since = Since when?
start-since-now = Just now
start-since-six = 6 h ago
start-since-yesterday = Yesterday
start-since-pick = Pick…
start-since-days = Days ago
start-since-hours = Hours ago
start-unit-days = { $days ->
    [one] day
   *[other] days
}
start-unit-hours = h ago
start-since-morning = This morning
start-since-hour = Hour of the day
start-unit-hour = o’clock
start-since-is = { $days ->
    [0] That is today at { $time }.
    [1] That is yesterday at { $time }.
   *[other] That is { $days } days ago, { $day } { $time }.
}
start-since-by-clock = As a time of day…
start-since-by-hours = As hours ago…
start-injury = Fresh injury or swelling?
start-injury-fresh = Fresh injury
start-injury-swelling = Swelling
start-injury-neither = Neither: a spasm
start-why-injury = Suggested: with a fresh injury cold comes first, for 48 to 72 hours.
start-why-spasm = Suggested: the usual beginning. With a spasm, heat is as good a choice.
start-why-late = Suggested: once 48 hours have passed since the pain began, heat is the usual advice.
start-others = Customary advice, not proven. Other programmes…
start-fewer = Fewer programmes
start-other = { $rhythm }. From: { $sources }.
start-source = From: { $source }
start-read = I have read this and start all the same
start-not-cold = Not with Raynaud’s, poor circulation, numb skin or a heart condition, without asking first.
start-not-heat = Not on a fresh swelling, numb skin, an infection or poor circulation, without asking first.
start-list = Whole list
start-list-close = Close the list
start-item = • { $words }
start-go = None of these: start
start-read-first = First read the warning above.
start-refused = This can’t be started. The reason is above.
start-preview = The coming days
start-preview-today = Today { $time }
start-preview-on = { $what ->
    [heat] heat on, { $mins } min
    [massage] ice massage, { $mins } min
   *[cold] ice on, { $mins } min
}
start-preview-again = { $what ->
    [heat] heat again
    [massage] ice massage again
   *[cold] ice again
}
start-preview-sleep = you sleep
start-preview-choice = { $what ->
    [heat] heat or stay
   *[cold] cold or stay
}
start-preview-switch = { $what ->
    [heat] heat from now on
   *[cold] cold from now on
}
start-preview-finish = finished
start-preview-pace = From always at the earliest to always at the latest.
start-preview-at = { $time } · { $hours } h

# (window-start end)


## Window: now

now-title = Now
now-floor = The time across the room
now-subline-short = { $span } since it began
now-subline = { $name } · { $span } since it began
now-strip = { $now } of { $all } hours
now-strip-began = Began
now-strip-end = Day { $day }
now-today = Today
now-today-empty = Nothing more today.
now-day-on = on now
now-day-ready = ready
now-day-unknown = not known
now-day-no-answer = no answer
now-day-suspended = computer slept
now-day-off = computer off
now-day-skipped = skipped
now-day-asleep = asleep
now-day-window = { $from }–{ $by }
now-on = { $what ->
    [heat] Heat on. Off at { $time }.
    [massage] Ice massage. Done at { $time }.
   *[cold] Ice on. Off at { $time }.
}
now-left = left of { $mins } min
now-look-at-skin = Look at your skin. White, waxy, blistered or prickling? Take it off.
now-take-off = Take it off now
now-remove = { $what ->
    [heat] Take the heat off. { $mins } minutes were up at { $time }.
    [massage] Stop the ice massage. { $mins } minutes were up at { $time }.
   *[cold] Take the ice off. { $mins } minutes were up at { $time }.
}
now-remove-unsure = { $what ->
    [heat] Take the heat off. Since the restart nobody knows how long it is on.
    [massage] Stop the ice massage. Since the restart nobody knows how long it lasts.
   *[cold] Take the ice off. Since the restart nobody knows how long it is on.
}
now-over = over { $mins } min
now-is-off = It is off now
now-was-off-on-time = It was off on time
now-was-off-ago = { $mins ->
    [one] It came off a minute ago
   *[other] It came off { $mins } minutes ago
}
now-is-off-unknown = It is off, no idea since when
now-off-when = When did it really come off?
now-off-now = Just now
now-off-on-time = On time, { $time }
now-off-ago = Minutes ago…
now-off-unknown = Don't know
now-off-ago-name = Off since
now-unit-min = min
now-unit-min-ago = min
now-rest = { $what ->
    [heat] Rest. Next heat from { $from }, by { $by } at the latest.
    [massage] Rest. Next ice massage from { $from }, by { $by } at the latest.
   *[cold] Rest. Next ice from { $from }, by { $by } at the latest.
}
now-rest-exactly = { $what ->
    [heat] Rest. Next heat at { $from }.
    [massage] Rest. Next ice massage at { $from }.
   *[cold] Rest. Next ice at { $from }.
}
now-asleep = { $what ->
    [heat] Sleep well. Next heat from { $from }.
    [massage] Sleep well. Next ice massage from { $from }.
   *[cold] Sleep well. Next ice from { $from }.
}
now-after-night = { $what ->
    [heat] Enough for today. After the night, heat from { $from }.
    [massage] Enough for today. After the night, ice massage from { $from }.
   *[cold] Enough for today. After the night, ice from { $from }.
}
now-enough-today = { $what ->
    [heat] Enough for today. Next heat from { $from }.
    [massage] Enough for today. Next ice massage from { $from }.
   *[cold] Enough for today. Next ice from { $from }.
}
now-short-pause = { $what ->
    [heat] A short pause. Heat again at { $from }.
    [massage] A short pause. Ice massage again at { $from }.
   *[cold] A short pause. Ice again at { $from }.
}
now-until-next = { $what ->
    [heat] until the next heat
    [massage] until the next ice massage
   *[cold] until the next ice
}
now-again-from = { $what ->
    [heat] Heat again from { $time }
    [massage] Ice massage again from { $time }
   *[cold] Ice again from { $time }
}
now-first = { $what ->
    [heat] Heat pad at hand? Whenever you are ready.
    [massage] Ice at hand? Whenever you are ready.
   *[cold] Pack and cloth at hand? Whenever you are ready.
}
now-ready = { $what ->
    [heat] Ready for heat. By { $by } at the latest.
    [massage] Ready for ice massage. By { $by } at the latest.
   *[cold] Ready for ice. By { $by } at the latest.
}
now-due = { $what ->
    [heat] Time for heat. It was due at { $time }.
    [massage] Time for ice massage. It was due at { $time }.
   *[cold] Time for ice. It was due at { $time }.
}
now-step-due = { $what ->
    [heat] Now the heat.
    [massage] Now the ice massage.
   *[cold] Now the ice again.
}
now-snoozed = { $what ->
    [heat] Heat can wait. You are reminded at { $time }.
    [massage] The ice massage can wait. You are reminded at { $time }.
   *[cold] Ice can wait. You are reminded at { $time }.
}
now-to-start = { $what ->
    [heat] of heat
    [massage] of ice massage
   *[cold] of ice
}
now-start = { $what ->
    [heat] Skin normal, not too hot: start { $mins } min
    [massage] Skin normal, keep it moving: start { $mins } min
   *[cold] Skin normal, cloth on: start { $mins } min
}
now-start-early = { $what ->
    [heat] Start earlier: skin normal, not too hot, { $mins } min
    [massage] Start earlier: skin normal, keep it moving, { $mins } min
   *[cold] Start earlier: skin normal, cloth on, { $mins } min
}
now-early = Your skin has rested long enough: you can also start now.
now-early-night = Awake? You can also start now.
now-start-short = { $what ->
    [heat] Start heat, { $mins } min
    [massage] Start ice massage, { $mins } min
   *[cold] Start ice, { $mins } min
}
now-later = Later ({ $span })
now-skip = Skip
now-pause = Pause
now-stop = Stop…
now-stop-sure = End this session? What was recorded is kept.
now-stop-yes = End it
now-stop-no = Go on
now-more = More
now-switch-sure = Leave this part of the programme now, before its time? You can take it back with Undo.
now-skin-fine = Skin is fine
now-which = With what?
now-how-long = How long
now-paused-big = Paused
now-paused-caption = no reminders
now-paused = No reminders until you go on.
now-resume = Go on
now-switch = { $what ->
    [heat] { $hours } hours are over. Change to heat, or stay with cold?
   *[cold] { $hours } hours are over. Change to cold, or stay with { $stay ->
        [heat] heat
       *[cold] cold
    }?
}
now-switch-by-itself = Without an answer it changes by itself, { $time }.
now-finish-question = { $hours } hours are over. Finish, or go on like this?
now-go-on = { $what ->
    [heat] Is the heat helping? Nothing is planned until you answer.
    [massage] Is the ice massage helping? Nothing is planned until you answer.
   *[cold] Is the cold helping? Nothing is planned until you answer.
}
now-hours-caption = since it began
now-switch-to = { $what ->
    [heat] Change to heat
    [massage] Change to ice massage
   *[cold] Change to cold
}
now-finish = Finish
now-stay = { $what ->
    [heat] Stay with heat
    [massage] Stay with ice massage
   *[cold] Stay with cold
}
now-go-on-with = { $what ->
    [heat] Go on with heat
    [massage] Go on with ice massage
   *[cold] Go on with cold
}
now-switched = { $what ->
    [heat] Cold is over. From now on it is heat.
   *[cold] The next part has begun.
}
now-missed = The last one was missed. Nothing is lost: the rhythm goes on.
now-pain-before = How bad is it now?
now-pain-after = How bad is it afterwards?
now-pain-note = A note, if you like
now-pain-keep = Note it
now-pain-drop = Not now
now-finished = The programme is over.
now-finished-caption = done
now-counts = { $done } done · { $missed } missed · { $skipped } skipped · { $asleep } asleep
now-pain-change = Pain: { $first } of 10 at first, { $last } at last.
now-pain-unknown = Too few pain scores to say whether it helped.
now-new-session = New session
now-see-record = See the record
now-when-help = When to get help
floor-idle = No session is running.
floor-leave = Esc: back
floor-space = Space · { $what }

# (window-now end)


## Window: programme

programme-title = Programme
programme-legend = Each row a day. Solid is done, dashed is to come. Press a past one to put it right.
programme-none = There is no programme to show.
programme-preview = Nothing is running. This is how "{ $name }" would go, begun now.
programme-preview-note = A preview at the latest pace. Nothing of it happens before you start.
programme-to-start = Choose and start
programme-day = Day { $number }
programme-window = { $low }–{ $high } h
programme-story = { $day }, { $time }, { $what }: { $came }
programme-story-on = on now, planned { $planned } min.
programme-story-done = { $minutes } of { $planned } min.
programme-story-unknown = planned { $planned } min, nobody knows how long it was on.
programme-story-skipped = skipped.
programme-story-asleep = it fell into your sleep.
programme-story-pain = Pain { $before } → { $after }.
programme-story-pain-before = Pain before: { $score }.
programme-story-pain-after = Pain after: { $score }.
programme-story-coming = { $day }, { $from } to { $to }: { $what }, { $minutes } min.
programme-story-coming-at = { $day }, { $time }: { $what }, { $minutes } min.
programme-missed-no-answer = no answer
programme-missed-suspended = the computer slept
programme-missed-off = the computer was off
programme-sum-done = { $count } done
programme-sum-missed = { $count } missed
programme-sum-skipped = { $count } skipped
programme-sum-cold = about { $count } of cold to come
programme-sum-heat = about { $count } of heat to come
programme-sum-cold-then-heat = about { $count } of cold to come, then heat
programme-sum-over = the programme is over
programme-sum-paused = paused

# (window-programme end)


## Window: record

record-title = Record
record-none = –
record-on-now = on, of { $planned }
record-minutes = { $real } of { $planned }
record-skin-fine = fine
record-missed = Missed
record-skipped = Skipped
record-asleep = Asleep
record-pain = { $before } → { $after }
record-pain-alone = Pain noted
record-when = When
record-what = What
record-mins = Minutes
record-pain-column = Pain
record-skin = Skin
record-note = Note
record-empty = Nothing is recorded yet. What you do, and how much it hurts before and after, will stand here.
record-effect-rule = Under 2 points says little (Farrar 2001).
record-effect-none = Too early to say what helps.
record-effect-none-note = Note the pain before and after an application, and it will show here.
record-plot = Pain over time
record-plot-note = 0 no pain, 10 worst imaginable. Hollow before, filled after. In the band: no clear change.
record-plot-empty = No pain was noted in this programme.
record-plot-before = before
record-plot-after = after
record-plot-between = between
record-plot-point = { $when }: pain { $score }, { $of }
record-plot-switch-heat = Switched to heat
record-plot-switch-cold = Switched to cold
record-plot-switch = Next part
record-log = Note pain
record-log-question = How bad is it now?
record-log-note = Note
record-log-hint = what you did, what helped
record-log-save = Note it down
record-log-cancel = Cancel
record-session = Which programme
record-session-now = This one
record-session-past = { $day }: { $name }
record-amended = put right afterwards
record-share = Share
record-share-close = Close
record-share-report = For a clinician
record-share-report-note = Two pages: what was done, and whether it helped.
record-share-name = Whose report it is
record-share-name-hint = name, or empty for a line to write on
record-share-report-show = Open the report
record-share-pdf = Save as PDF
record-share-html = Save as web page
record-share-calendar = For your calendar
record-share-calendar-note = The reminders that remain, for the phone too. Export again when it has moved.
record-share-calendar-show = Open in the calendar
record-share-calendar-save = Save the calendar file
record-share-data = The whole record
record-share-data-note = All programmes, as tables for a spreadsheet, or everything to be taken in on another computer.
record-share-table = Save applications (CSV)
record-share-pain = Save pain scores (CSV)
record-share-json = Save everything (JSON)
record-share-in = Take in an export
record-press = Press a row to put it right.

repair-title = Put it right
repair-question = How was it really?
repair-on = On the skin
repair-unknown = On, nobody knows how long
repair-not-done = Not done
repair-since = Put on at
repair-since-wrong = Write the time like 14:20.
repair-minutes = Minutes on the skin
repair-min = min
repair-save = Save
repair-cancel = Cancel
repair-delete = Delete
repair-pain = Pain { $score } of 10, { $of }
repair-pain-scores = Its pain scores
repair-pain-question = How bad was it?
repair-under-way = It is not over yet. Finish it first.

# (window-record end)


## Window: protocols

protocols-title = Protocols
protocols-line = The built-in ones are as published. Yours can be anything within the limits.
protocols-own = Your own
protocols-own-none = None yet. Duplicate a built-in one and change what you need.
protocols-new = New protocol
protocols-open-file = Open a file
protocols-save-file = Save as a file
protocols-file-bad-note = Nothing was changed. Correct the file and open it again.
protocols-built-in = Built in
protocols-read = Read it
protocols-read-from = From { $sources }
protocols-back = ‹ Back
protocols-evidence = How sure anyone is
protocols-evidence-none = Nothing is said about that.
protocols-sources = Sources
protocols-sources-none = None named.
protocols-id = Its name in files and on the command line: { $id }
protocols-use = Choose this one
protocols-edit = Edit
protocols-duplicate = Duplicate and edit
protocols-delete = Delete
protocols-delete-sure = Delete "{ $name }"? A programme that runs with it goes on.
protocols-delete-yes = Yes, delete it
protocols-delete-no = Keep it
protocols-part = { $number }. { $what }
protocols-on = On
protocols-then = Then
protocols-or = or
protocols-step = { $what } { $mins } min
protocols-rest = Rest
protocols-rest-removal = { $mins } min after it came off
protocols-rest-start = { $mins } min after it went on
protocols-until = Until
protocols-until-window = between { $low } and { $high } h after the pain began
protocols-until-hours = { $hours } h after the pain began
protocols-until-day = the end of day { $day } after the pain began
protocols-until-count = { $count ->
    [one] it was done once
   *[other] it was done { $count } times
}
protocols-until-asked = you stop; you are asked { $hours } h after the pain began
protocols-until-asked-day = you stop; after day { $day } you are asked
protocols-until-stopped = you stop
protocols-per-day = A day
protocols-per-day-count = { $count ->
    [one] at most once
   *[other] at most { $count } times
}
protocols-copy-name = { $name } (mine)
protocols-copy-title = Copy of { $name }
protocols-copy-summary = Made from "{ $name }".
protocols-edit-title = Edit
protocols-new-title = New protocol
protocols-undo = Undo
protocols-redo = Redo
protocols-name = Name
protocols-id-name = Short name
protocols-id-note = For files and the command line: a to z, 0 to 9, hyphens.
protocols-id-taken = Another protocol has this short name.
protocols-summary = What it is for
protocols-save = Save
protocols-faults = It can't be saved yet: { $count ->
    [one] one thing is wrong.
   *[other] { $count } things are wrong.
}
protocols-add-part = Add a part
protocols-remove-part = Remove part { $number }
protocols-add-step = Add a step
protocols-remove-step = Remove step { $number }
protocols-step-number = Step { $number }
protocols-add-or = Offer something else instead
protocols-remove-or = Remove this choice
protocols-what = What goes on
protocols-minutes = Minutes
protocols-unit-min = min
protocols-unit-h = h
protocols-unit-times = times
protocols-least = { $what }, at least
protocols-most = { $what }, at most
protocols-to = to
protocols-from = Counted from
protocols-from-removal = From taking it off
protocols-from-start = From putting it on
protocols-until-form-hours = An hour
protocols-until-form-count = A number of times
protocols-until-form-stop = You stop
protocols-hours = Hours since it began
protocols-times = Number of times
protocols-ask = Ask whether to go on
protocols-ask-hours = Asked after
protocols-per-day-limit = Limit how many a day
protocols-strip = Begun now
protocols-strip-none = It can't be started as it is.
protocols-strip-gap = { $count ->
    [one] One day is left out here.
   *[other] { $count } days are left out here.
}
protocols-leave-sure = There are changes that are not saved.
protocols-leave-yes = Leave without saving
protocols-leave-no = Stay

# (window-protocols end)


## Window: settings

settings-title = Settings
settings-line = Each change counts at once, for a running programme too.
settings-file = Kept in { $path }
settings-group-sleep = Sleep
settings-group-reminders = Reminders
settings-group-sound = Sound
settings-group-look = Look
settings-unit-min = min
settings-unit-times = times
settings-unit-secs = s
settings-unit-percent = %
settings-sleep = Sleep hours
settings-sleep-note = No reminders to apply then. "Take it off" always sounds.
settings-sleep-hours = From and to
settings-sleep-from = Sleep begins
settings-sleep-to = Sleep ends
settings-sleep-form = Write times like 22:30 and 7:00. Nothing was changed.
settings-sleep-same = Both times are the same. Nothing was changed.
settings-due-every = Remind again every
settings-due-every-note = When an application is due and nobody answers.
settings-due-times = How often again
settings-due-times-note = After that it counts as missed.
settings-removal = "Take it off" again every
settings-removal-note = Until somebody answers, by day and by night.
settings-snooze = Later means
settings-snooze-note = How long a reminder waits when you ask for later.
settings-skin = Look at the skin after
settings-skin-note = A quiet reminder while the pack is on.
settings-switch = When heat may begin
settings-switch-note = At the latest end it changes by itself.
settings-switch-ask = Ask me
settings-switch-early = At once
settings-switch-late = As late
settings-sound = Chimes
settings-sound-note = Three short sounds: put on, take off, attention.
settings-speech = Spoken reminders
settings-speech-note = A voice says what to do. On Linux it needs speech-dispatcher.
settings-volume = Volume
settings-try = Try it
settings-theme = Colours
settings-theme-system = System
settings-theme-light = Light
settings-theme-dark = Dark
settings-language = Language
settings-disturb = Respect do not disturb
settings-disturb-note = Ready and due wait until it is over. Take it off never waits.
settings-text = Text size
settings-text-note = Everything in the window grows with it.
settings-motion = Keep still
settings-motion-note = No moving parts in the window but the countdown.
settings-group-start = Start
settings-site = Where it hurt last
settings-site-note = Filled in for you when you start.
settings-programme = Programme
settings-programme-note = Offered first when you start.
settings-programme-none = None yet
settings-group-home = Desktop
settings-tray = Icon in the tray
settings-tray-note = How it stands, and the same buttons, beside the clock.
settings-autostart = Go on after a restart
settings-autostart-note = While a programme runs, its reminders come back after the next login.

# (window-settings end)


## Window: help

help-title = When to get help
help-lead = Any of these matters more than the programme. Stop it and get help.
help-before = Before you start
help-beside = Beside the timer
help-not-advice = Poultice is a timer: no medical device, no medical advice. In doubt, ask a doctor or a pharmacist.
help-version = Poultice { $version }, MIT or Apache 2.0
help-licences = Letters: Inter, by the Inter Project Authors, SIL Open Font License 1.1

help-emergency = Get emergency help now
help-emergency-legs = Both legs are weak, numb or tingling.
help-emergency-saddle = The skin around the genitals or the buttocks is numb.
help-emergency-bladder = You can't pass urine or stool, or can't hold it.
help-emergency-chest = Your chest hurts as well.
help-emergency-accident = The pain came with a serious accident.
help-emergency-stand = You can't stand or walk.

help-same-day = See a doctor today
help-same-day-fever = You have a fever, above 38.3 °C or 101 °F.
help-same-day-weight = You are losing weight and don't know why.
help-same-day-limb = An arm or a leg is weak or numb.
help-same-day-leg-pain = The pain runs down a leg.
help-same-day-night = The pain is worse at night, or rest does not ease it.
help-same-day-belly = You have severe belly pain, or passing urine is frequent, painful or bloody.
help-same-day-history = You have had cancer, or you have brittle bones and had a fall.

help-not-improving = See a doctor if it does not get better
help-not-improving-hours = It is still severe after 12 hours.
help-not-improving-days = It is no better after a few days.
help-not-improving-weeks = At the latest, when it is no better after one to two weeks.

help-from-treatment = Take it off and stop
help-from-treatment-skin = The skin blisters, or turns hard, white or waxy.
help-from-treatment-prickle = It prickles, or the pain rises.
help-from-treatment-numb = Numbness or weakness stays after the pack is off. See a doctor.

help-no-cold = Ask a professional before you use cold
help-no-cold-raynaud = You have Raynaud's, hives from cold, or cryoglobulinaemia.
help-no-cold-circulation = Your circulation is poor, or you have a disease of the blood vessels in arms or legs.
help-no-cold-numb = The skin there is numb, or diabetes has dulled its feeling.
help-no-cold-heart = You have angina or another heart condition.
help-no-cold-skin = The skin there is broken or infected.
help-no-cold-injury = Cold has injured you before.
help-no-cold-sedated = You have taken something that makes you drowsy.

help-no-heat = Ask a professional before you use heat
help-no-heat-swelling = The place is freshly swollen or bleeding.
help-no-heat-numb = The skin there can't feel heat.
help-no-heat-infection = You have an infection there, or a fever.
help-no-heat-circulation = Your circulation is poor.
help-no-heat-cancer = You have or had cancer there.
help-no-heat-pregnancy = You are pregnant: no heat on the belly.
help-no-heat-sedated = You have drunk alcohol or taken a sedative.
help-no-heat-patch = You wear a medicine patch nearby. Heat makes it give off more.
help-no-heat-rub = There is a rub with menthol, capsaicin or salicylate on the skin.
help-no-heat-lying = You might fall asleep. Never sleep with a heat pad, and never lie on one.

help-each-time = Each time
help-each-time-cloth = Put a cloth between the pack and the skin.
help-each-time-normal = Begin only when the skin feels normal again.
help-each-time-look = Look at the skin after five minutes.
help-each-time-sleep = Don't begin when you might fall asleep.
help-each-time-works =
    Go with what helps you. If cold only numbs and you stay stiff, make it shorter or leave it.

help-self-care = How to lie, move and rest
help-self-care-pillows = Lie on something firm, with two or three pillows under your knees.
help-self-care-floor = Or lie on the floor with your lower legs on a chair.
help-self-care-night = At night, a firm mattress and pillows under the legs. Not face down.
help-self-care-heat-side = With heat, lie on your side. Lying on a hot pad can burn you.
help-self-care-walk = Rest for a short while, then walk gently. No exercise that makes the pain worse.
help-self-care-drink = Drink enough.

help-evidence = How sure anyone is
help-evidence-cold = Nobody knows yet whether cold helps low back pain. There are too few studies.
help-evidence-heat =
    Heat wraps bring a small relief for a short time. That comes from a review of 9 trials with 1,117 people.
help-evidence-either = In one emergency room, 60 people did equally well with cold or heat. Take what you prefer.
help-evidence-rhythm = No study settles how long or how often. The times here are customary, not proven.
help-evidence-healing = Neither is shown to heal a back faster. Cold numbs; heat brings blood to the place.
help-evidence-articles = S0 to S4 are five general web articles about back spasm. None names a study for its timings.
help-evidence-advice = Poultice keeps the time. It does not replace medical advice.

help-pain-score = The pain score
help-pain-score-scale = Whole numbers from 0 to 10. 0 is no pain, 10 is the worst you can imagine.
help-pain-score-change = Less than 2 points, or less than 30 %, is no clear change.
help-pain-score-when = Note it at the time, before and after an application.

# (window-help end)


## The command line

cli-about = Keeps the rhythm of a cold or heat programme for days. Without a subcommand it opens the window.
cli-after-help =
    Exit codes: 0 done; 1 failed; 2 wrong usage; 3 refused.
    POULTICE_DIR names a folder as --dir does.
cli-dir = Keep everything in this folder, apart from your own sessions
cli-json = Answer in JSON
cli-rehearse = Let time run so many times faster, in a throw-away folder unless --dir is given (1 to 10000)
cli-floor = Fill the window with the time, to be read from the floor
cli-agent = Run the background process that reminds (the other subcommands start it when needed)
cli-agent-quit = End the one that runs; its session is kept and goes on with the next
cli-start = Start a session
cli-protocol-or-file = The id of a protocol, or a protocol file
cli-onset = When the pain began: 30m, 6h or 2d ago, a clock time as in 07:00, or a time as in 2026-03-01T08:00:00+01:00
cli-site = Where it hurts
cli-injury = What the pain came with
cli-status = Say how it stands
cli-apply = The pack is on
cli-apply-mins = For so many minutes, within the step's range
cli-apply-with = With what, where the step offers a choice
cli-remove = The pack is off
cli-remove-on-time = It came off when its time was up
cli-remove-ago = It came off so many minutes ago
cli-remove-unknown = Nobody knows when it came off
cli-snooze = Remind me later
cli-snooze-minutes = So many minutes later; else as set
cli-skip = Leave this application out
cli-pause = No reminders until resumed
cli-resume = Go on after a pause
cli-switch = Go on to the next part of the programme
cli-keep = Stay with this part of the programme
cli-pain = Note how much it hurts
cli-pain-score = From 0, no pain, to 10, the worst you can imagine
cli-pain-before = Before the application
cli-pain-after = After the application
cli-pain-note = A note beside it
cli-fine = You looked at the skin and it is fine
cli-undo = Take back the last thing you did
cli-stop = End the session
cli-protocols = List, show and check protocols
cli-protocols-list = List the protocols
cli-protocols-show = Show one, with its sources
cli-protocols-check = Check a protocol file: 0 fine or warnings, 3 refused by a limit, 1 unreadable
cli-protocol-file = A protocol file
cli-preview = Show what will come, without starting anything
cli-preview-start = When the programme would start, as for --onset, a clock time being the next; now where not said
cli-preview-hours = How many hours to look ahead
cli-preview-sleep = Sleep hours, as in 22:30-07:00, or off
cli-preview-pace = Act at the early or the late end of each range
cli-history = Show past sessions
cli-history-session = Show one session, its applications and pain scores: latest, its number in the list, or its id
cli-history-check = Look at the whole history for damage
cli-history-backups = List the daily backups, with what is in them
cli-history-restore = Put a backup in the history's place
cli-history-restore-file = The backup; the newest where not said
cli-settings = Read and change settings
cli-settings-get = Show a setting, or all of them
cli-settings-set = Change a setting
cli-settings-path = Show where the settings file is
cli-settings-list = Show every setting with what it takes
cli-settings-key = The setting's name
cli-settings-value = Its new value
cli-completions = Print a completion script for a shell
cli-completions-shell = Which shell
cli-man = Write the manual pages into a folder
cli-man-dir = The folder

cli-only-window = --rehearse and --floor belong to the window: poultice --rehearse SPEED. To rehearse without a window, use: poultice agent --rehearse SPEED
cli-no-display =
    There is no display to open a window on. These work without one:
    start, status, apply, remove, snooze, skip, pause, resume, switch, keep, pain, fine, undo, stop,
    protocols, preview, history, settings, agent. See poultice --help.
cli-dir-not-text = The folder's name is not valid text. Name another with --dir.
cli-agent-not-running = No agent is running here.
cli-agent-not-started = The agent could not be started: { $why }. To see why, run: poultice doctor
cli-agent-broken = The connection to the agent broke: { $why }. Try again.
cli-agent-other-version = The running agent is Poultice { $agent }, this is { $own }. End the old one: poultice agent --quit
cli-agent-not-understood = The agent did not understand, or was not understood: { $why }
cli-agent-already-running = An agent is already running in { $folder }. Nothing more is needed.
cli-agent-failed = The agent can't run: { $why }
cli-log-unusable = The log { $file } can't be written: { $why }
cli-rehearsal-unreadable = The rehearsal's clock { $file } can't be read: { $why }. Delete the file to begin anew.
cli-rehearsal-folder =
    This rehearsal is in { $dir }
    Other commands reach it with --dir { $dir }
cli-rehearsal-running = An agent already runs in { $dir } at another speed. End it first: poultice --dir { $dir } agent --quit
cli-bad-onset = { $typed } is not a time. Write 30m, 6h or 2d for so long ago, 07:00 for a time of day, or a time as in 2026-03-01T08:00:00+01:00
cli-warning = Take care: { $reason }
cli-not-for = { $words } The whole list is in the window, under { $page }.

cli-no-such-protocol = { $wanted }: there is no such protocol and no such file. See: poultice protocols list

cli-switched-early = That is early: the programme has it { $hours } hours after the pain began.
cli-to-take-back = To take it back: poultice undo
cli-do-remove = When it is off: poultice remove
cli-do-remove-early = If it came off just now: poultice remove. If it came off earlier: poultice remove --ago MINUTES
cli-do-stop = To end it: poultice stop
cli-do-resume = To go on: poultice resume
cli-do-answer = The answers: poultice switch, or poultice keep
cli-began = The pain began at { $time }, { $span } ago.
cli-status-idle = No session is running. To start one: poultice start { $protocol }
cli-status-applying = { $what } is on. Off at { $end }, in { $left }.
cli-status-remove-now = Take it off now. { $minutes } minutes were up at { $end }, { $over } ago.
cli-status-unsure = Take it off now. { $what } is on since { $since } by a clock that can't be trusted.
cli-status-resting = Resting.
cli-status-first = { $what } for { $minutes } minutes, whenever you are ready.
cli-status-ready = Ready: { $what } for { $minutes } minutes. Start once the skin is back to normal.
cli-status-due = Due: { $what } for { $minutes } minutes. Start once the skin is back to normal.
cli-status-switch = { $go }: poultice switch. { $stay }: poultice keep.
cli-status-go-on = Go on like this (poultice keep), or not (poultice switch)? Nothing more is planned until you answer.
cli-status-paused = Paused. No reminders until: poultice resume
cli-status-finished = The programme is finished.
cli-status-counts = { $protocol }: { $counts }.
cli-status-rehearsal = A rehearsal, { $speed } times faster than real time.
cli-next-ready = The next one from { $time }, in { $left }.
cli-next-due = Due at { $time }, in { $left }.
cli-next-skin-check = Look at the skin at { $time }.
cli-next-switch = { $what }: { $time }, { $span } after the pain began.
cli-next-wake = The next one after waking, from { $time }.
cli-next-finish = The programme ends at { $time }.
cli-count-done = { $count } done
cli-count-missed = { $count } missed
cli-count-skipped = { $count } skipped
cli-count-asleep = { $count } asleep
cli-problem-notifications = Notifications can't be shown: { $why }. Listen for the chime.
cli-problem-sound = Sounds can't be played: { $why }.
cli-problem-history = What happens is not being saved. { $why }
cli-problem-set-aside = { $why }
cli-problem-settings = The settings have faults: { $why }
cli-problem-clock = Since a restart the clock can't be right.

cli-remove-question =
    It was { $over } over. For how many minutes was it really on?
    A number; t: it came off on time; ?: nobody knows; Enter: it came off just now.
cli-remove-unanswered = No answer, so nothing was noted. Say it with --on-time, --ago MINUTES or --unknown.
cli-remove-not-understood = Not understood. A number from 0 to { $most }, t, ?, or Enter.

cli-protocol-sources = Sources: { $sources }
cli-check-fine = Fine: nothing to say against it.
cli-finding-refuse = Refused ({ $field }): { $reason } [{ $source }]
cli-finding-warn = Take care ({ $field }): { $reason } [{ $source }]

cli-bad-sleep = not sleep hours: write 22:30-07:00, or off
cli-preview-nothing = Nothing comes in these hours.
cli-preview-apply = { $modality } on, { $minutes } min
cli-preview-day-full = { $what }. That is all for the day: at most { $count } a day.
cli-preview-remove = { $modality } off
cli-preview-ready = ready for { $modality }
cli-preview-due = { $modality } due
cli-preview-switch = part { $part } begins: { $modality }
cli-preview-asleep = sleep
cli-preview-awake = wake
cli-preview-finish = the programme ends

cli-history-either = Either --session, or check, or restore.
cli-history-empty = No sessions yet.
cli-history-finished = finished { $at }
cli-history-stopped = stopped { $at }
cli-history-running = running
cli-history-sound =
    { $sessions ->
        [one] The history is sound: 1 session, { $entries } entries.
       *[other] The history is sound: { $sessions } sessions, { $entries } entries.
    }
cli-history-agent-runs = An agent is running and writes the history. End it first: poultice agent --quit
cli-history-restored = The backup is in place.
cli-history-restored-aside = The backup is in place. What was there is now { $aside }
cli-history-no-such-session = { $id }: no session, or more than one. Give latest, or a number or id from: poultice history
cli-history-head = { $protocol }. The pain began { $onset }.
cli-history-head-site = { $protocol }. The pain began { $onset }: { $site }.
cli-history-nothing-done = Nothing was done yet.
cli-record-applied = { $what } on for { $real } min, planned { $planned }
cli-record-unknown = { $what } on, nobody knows for how long, planned { $planned } min
cli-record-on = { $what } is on, planned { $planned } min
cli-record-missed = { $what } missed
cli-record-missed-suspended = { $what } missed: the computer was asleep
cli-record-missed-off = { $what } missed: Poultice was not running
cli-record-skipped = { $what } skipped
cli-record-asleep = { $what } left out for sleep
cli-record-pain = pain { $score } of 10
cli-record-pain-before = pain { $score } of 10 before
cli-record-pain-after = pain { $score } of 10 after

cli-setting-unknown = { $key }: no such setting. There are: { $known }
cli-setting-bad-value = { $key }: { $value } is not allowed. It takes: { $allowed }
cli-man-failed = The manual pages can't be written to { $folder }: { $why }
cli-problem-autostart = Poultice won't start by itself after the next login: { $why }
cli-agent-at-login = Go on with the session that is running; end at once where there is none
cli-problem-hooks = A command of yours for a reminder did not work: { $why }
cli-problem-speech = The reminder could not be spoken: { $why }

cli-export = Write the record for other programs, the calendar, or a clinician
cli-export-out = Into this file; else to the standard output
cli-export-session = This session: latest, its number in the history, or its id; else the newest, or for csv and json all of them
cli-export-csv = A table of every application (RFC 4180)
cli-export-csv-pain = The pain scores in place of the applications
cli-export-json = Everything, to be read back by import
cli-export-ics = The reminders that remain, for a calendar
cli-export-report = Two pages for a clinician
cli-export-report-format = html, one file that needs nothing else, or pdf; else what the file's name ends in
cli-export-report-name = Whose report it is; else a line to write on
cli-export-report-out = Name a file for the report: --out report.html, or --out report.pdf.
cli-export-pdf-out = A PDF is no text. Name a file with --out.
cli-export-format-or-ending = --format { $format } and the ending of { $file } contradict each other. Leave --format out, or name another file.
cli-export-nothing-remains = Nothing remains of this session: there is nothing for a calendar.
cli-export-not-written = { $file } can't be written: { $why }
share-saved = Saved: { $file }
share-saved-here = No file dialog here. Saved: { $file }
share-shown = Saved and opened: { $file }
share-not-shown = It is saved, but no program here opens it: { $file }
share-not-opened = No program here opens this: { $file }
share-no-dialog = No file dialog here. Drop the file on the window.
share-no-folder = No file dialog here, and no home folder is known. Use the command line: poultice export
drop-here = Drop it here: a programme (.toml) or an export (.json)
drop-one = One file at a time.
drop-other = That is neither a programme (.toml) nor an export (.json).
share-rehearsed = { $file } is the record of a rehearsal. It is taken in by another rehearsal only.
share-rehearsal = Not in a rehearsal: its folder goes away with the part that reminds.
cli-import = Take in the sessions of a JSON export
cli-import-file = A file written by: poultice export json
cli-import-unreadable = { $file } can't be read: { $why }
cli-import-running = Session { $session } was still running when it was exported. It is left out: stop it there and export again.
cli-import-done = { $taken } taken in, { $had } were there already.
cli-amend = Put right what is on record
cli-amend-number = Which application, by its number in: poultice history --session
cli-amend-step = Which step of it, where it has several
cli-amend-mins = It was on for so many minutes
cli-amend-unknown = It was on, nobody knows for how long
cli-amend-not-done = Nothing was on the skin
cli-amend-since = When it really went on: 30m or 2h ago, a clock time as in 07:00, or a time as in 2026-03-01T08:00:00+01:00
cli-amend-pain = Put right a pain score, or take it off the record
cli-amend-pain-number = Which score, by its number in: poultice history --session
cli-amend-pain-score = How bad it was, 0 to 10
cli-amend-pain-drop = Take it off the record
cli-amend-what = Say what to change: see poultice amend --help
cli-amend-bad-since = { $typed } is no time: write 30m or 2h ago, 07:00 for a time of day, or a time as in 2026-03-01T08:00:00+01:00
cli-record-amended = { $said } (put right)
cli-record-number-step = { $number }, step { $step }
cli-record-number-pain = pain { $number }

# (cli end)


## Advice

advice-too-long = It was on for { $minutes } minutes instead of { $planned }. Look at your skin.
advice-too-long-hours = It was on for { $span } instead of { $planned }. Look at your skin.
advice-too-long-unknown = Nobody knows for how long it was on. Look at your skin.
advice-skin-cold = Red and cool for a while is normal. White, waxy, hard or blistered skin, or numbness that stays, is not: see a doctor today.
advice-skin-heat = Red and warm for a while is normal. Blisters, white or hard skin, or pain or numbness that stays, is not: see a doctor today.
advice-with-source = { $advice } [{ $source }]
advice-still-severe = The pain has been severe for { $hours } hours now, { $least } or more each time. That is long enough to ask for help: call a doctor, and read when to get help.
advice-no-better = { $days } days after it began it is no better: { $first } on average at first, { $latest } in the last 24 hours. See a doctor.
advice-cold-does-not-help = After { $applications } times cold the pain changed by { $change } on average. That is no relief one can count on. Make it shorter, or change to heat. Go with what helps you.
advice-after-cold = After cold the pain was { $change } on average ({ $times }): { $verdict }.
advice-after-heat = After heat the pain was { $change } on average ({ $times }): { $verdict }.
advice-points-lower = { $points } points lower
advice-points-higher = { $points } points higher
advice-points-same = no different
advice-times = { $count ->
    [one] once
   *[other] { $count } times
}
advice-verdict-no-clear-change = no clear change
advice-verdict-less = less pain
advice-verdict-more = more pain
advice-source = From { $source }
advice-dismiss = Put aside

# (advice end)


## Export

export-ics-name = Poultice
export-ics-rehearsal-name = Poultice, a rehearsal
export-ics-rehearsal = Rehearsal: { $what }
export-ics-cold = Cold, { $minutes } min
export-ics-ice-massage = Ice massage, { $minutes } min
export-ics-heat = Heat, { $minutes } min
export-ics-switch-heat = From now on: heat
export-ics-switch = The next part begins
export-ics-finish = The programme ends
export-ics-application =
    Any time until { $until }, with a cloth between. Set a timer: it has to come off on time. If you begin later,
    the ones after it move too. Export again then. { $programme }.
export-ics-switch-window = You may stay as before until { $late }. Export again then. { $programme }.
export-ics-programme = { $programme }.

export-report-title = Cold and heat record
export-report-rehearsal = A rehearsal, { $speed } times faster than real time. None of this was done by anybody.
export-report-name = Name
export-report-site = Where it hurts
export-report-onset = Pain began
export-report-with = With
export-report-injury = a fresh injury
export-report-swelling = a swelling
export-report-started = Programme began
export-report-ended = Programme ended
export-report-running = still running ({ $date })
export-report-stopped = { $date }, stopped early
export-report-programme = Programme
export-report-rhythm = { $rhythm }.
export-report-source = Source: { $sources }.
export-report-articles = The web articles are general ones about back spasm and name no study.
export-report-switched-heat-person = Changed to heat on { $date }, by choice.
export-report-switched-heat = Changed to heat on { $date }, as planned.
export-report-switched-person = The next part began on { $date }, by choice.
export-report-switched = The next part began on { $date }, as planned.
export-report-done-of = { $done } of { $due }
export-report-done = due applications done
export-report-missed = missed
export-report-skipped = left out by choice
export-report-asleep = asleep, not due
export-report-missed-reasons = Missed: { $reasons }.
export-report-missed-no-answer = { $count } without an answer
export-report-missed-suspended = { $count } while the computer slept
export-report-missed-off = { $count } while the computer was off
export-report-minutes =
    { $what }: { $real } min on the skin on average, of { $planned } planned ({ $count } with a known end).
export-report-days = Day by day
export-report-days-story = Each row is a day of 24 hours: { $done } of { $due } due applications done.
export-report-legend-cold = cold
export-report-legend-heat = heat
export-report-legend-unknown = end not known
export-report-legend-missed = missed
export-report-legend-skipped = left out
export-report-legend-asleep = sleep hours
export-report-legend-before = before
export-report-legend-after = after
export-report-legend-between = in between
export-report-legend-applications = applications
export-report-pain = Pain, 0 to 10
export-report-pain-story = Pain scores over time, from 0, no pain, to 10, worst imaginable.
export-report-to-heat = heat
export-report-to-next = next part
export-report-no-scores = No pain score was noted.
export-report-first-last = First score { $first } ({ $from }), last score { $last } ({ $to }).
export-report-change-cold =
    Cold, before to after: { $points } points on average over { $count ->
        [one] one application
       *[other] { $count } applications
    } with both scores. { $verdict }
export-report-change-heat =
    Heat, before to after: { $points } points on average over { $count ->
        [one] one application
       *[other] { $count } applications
    } with both scores. { $verdict }
export-report-change-both =
    Heat and cold, before to after: { $points } points on average over { $count ->
        [one] one application
       *[other] { $count } applications
    } with both scores. { $verdict }
export-report-too-few = Too few to say anything.
export-report-no-change = No clear change.
export-report-less-pain = Clearly less pain right after.
export-report-more-pain = Clearly more pain right after.
export-report-least-change =
    A change of less than 2 points says little (Farrar 2001). Pain also eases by itself: this doesn't show what caused
    it.
export-report-applications = Applications
export-report-none = No application was noted.
export-report-head-when = When
export-report-head-what = What
export-report-head-minutes = Minutes
export-report-head-pain = Pain
export-report-head-skin = Skin
export-report-of = { $real } of { $planned }
export-report-unknown-of = unknown, of { $planned }
export-report-still-on = on now, of { $planned }
export-report-row-no-answer = missed, no answer
export-report-row-suspended = missed, PC asleep
export-report-row-off = missed, PC off
export-report-row-skipped = left out
export-report-row-asleep = asleep
export-report-skin-fine = fine
export-report-notes = Notes
export-report-note-score = pain { $score }
export-report-unknown = What is not known
export-report-unknown-ends =
    { $count ->
        [one] Once nobody knows when the pack came off. That time is in no average.
       *[other] { $count } times nobody knows when the pack came off. Those times are in no average.
    }
export-report-unknown-away = For { $span } in all the computer slept or was off, and could remind nobody.
export-report-unknown-clock = After a restart the computer's clock was wrong. Times from then on may be off.
export-report-unknown-always =
    Everything here is what the person told the program. Nothing was measured: not the skin, not the temperature, not
    whether the pack was really on. An empty skin cell means that nobody noted it.
export-report-boxes = Some letters in the notes can't be printed here. The web page of this report has them.
export-report-disclaimer = Kept with Poultice, a timer. It is a diary, not medical advice and not a diagnosis.
export-report-made = Made { $date }
export-report-page = Page { $page } of { $pages }

export-import-form = This is no Poultice export: { $reason }.
export-import-version = This is an export of version { $found }. This program reads version { $known }. Update Poultice.
export-import-twice = The session { $session } is in the file twice.
export-import-entry = In session { $session }, entry { $seq } can't be read: { $reason }.
export-import-order = In session { $session }, entry { $seq } has the number { $found }. Entries are missing or mixed up.
export-import-no-start = The session { $session } doesn't begin with its start.
export-import-protocol = The programme of session { $session } is not well formed. { $problem }
export-import-out-of-bounds = In session { $session }, entry { $seq }, { $field } can't be right.
export-import-unsafe = The session { $session } still runs, and its programme is above a limit. It is not taken over.

# (export end)


## Doctor: what works here, what doesn't, and what to do

cli-doctor = Check everything: notifications, sound, folders, clocks
cli-doctor-press = Wait for you to press the test notification's button, also where nobody is at the terminal
doctor-fine = fine
doctor-warning = note
doctor-broken = broken
doctor-todo = What to do: { $todo }
doctor-all-fine = All of it works.
doctor-some-warnings =
    { $count ->
        [one] It works, with one thing to know.
       *[other] It works, with { $count } things to know.
    }
doctor-some-broken =
    { $count ->
        [one] One thing is broken.
       *[other] { $count } things are broken.
    }
doctor-no-answer = no answer

doctor-agent-runs = The agent runs and answers. It is Poultice { $version }, as this is.
doctor-agent-none = No agent runs. It starts by itself when it is needed.
doctor-agent-session-waits = A session is under way and no agent runs: nobody reminds you.
doctor-agent-status = poultice status, or opening the window, starts it and says how the session stands.
doctor-agent-hung = An agent is there and doesn't answer.
doctor-agent-broken = An agent is there and can't be talked to: { $why }.
doctor-agent-other-version = The agent that runs is Poultice { $agent }, this is { $own }: they don't talk to each other.
doctor-agent-newer = Use the newer Poultice. The session goes on meanwhile.
doctor-agent-older = poultice status, or opening the window, puts this one in its place. The session is kept.
doctor-agent-restart = poultice agent --quit ends it; the session is kept. If that does not help, log out and in again.

doctor-folder-fine = { $path } can be written to, and is for your eyes only.
doctor-folder-none-yet = { $path } isn't there yet. It is made when it is needed.
doctor-folder-unusable = { $path } can't be written to: { $why }.
doctor-folder-write-todo = Check who owns { $path } and who may write there, or name another folder with --dir.
doctor-folder-is-file = { $path } is a file where a folder should be.
doctor-folder-is-file-todo = Move it away, or name another folder with --dir.
doctor-folder-open = Others on this computer can look into { $path }.
doctor-folder-open-todo = To keep it to yourself: chmod 700 { $path }
doctor-room = { $free } are free for the history and its backups.
doctor-room-mib = { $mib } MiB
doctor-room-gib = { $gib } GiB
doctor-room-little-todo = Make some room soon: without it nothing new can be recorded.
doctor-room-none-todo = Make room now: what happens can't be recorded.

doctor-history-none = There is no history yet.
doctor-history-sound =
    { $sessions ->
        [one] The history is whole: one session, { $entries } entries.
       *[other] The history is whole: { $sessions } sessions, { $entries } entries.
    }
doctor-history-backup = The newest backup is { $file }.
doctor-history-no-backup = There is no backup yet.
doctor-history-update = Update Poultice.
doctor-history-restore = poultice history restore puts the newest backup in its place; what is there now is kept beside it.
doctor-history-set-aside = Go on: it is kept under another name, and a new one begun. There is no backup to restore.
doctor-history-keep = Keep a copy of the file. Everything before that entry is still there.
doctor-history-access = Check who owns the file, and that the disk has room.

doctor-settings-fine = The settings can be read.
doctor-settings-correct = Correct or remove that line. poultice settings list says what each takes.
doctor-settings-take-back = Correct the file that was put aside and give it its name back, or set again what you need.
doctor-settings-access = Check who owns the file and who may read it.
doctor-protocols-fine =
    { $own ->
        [0] You have no programmes of your own.
        [one] One programme of your own can be read.
       *[other] { $own } programmes of your own can be read.
    }
doctor-protocols-check = Correct the file, then: poultice protocols check { $file }
doctor-protocols-rename = Rename the file when you like.
doctor-protocols-access = Check who owns it and who may read it.

doctor-clock-fine = The clocks make sense. It is { $now }.
doctor-clock-before-program = The clock says { $now }, but this program was made { $made }.
doctor-clock-before-history = The clock says { $now }, but the newest entry of the history is of { $newest }.
doctor-clock-set-it = Set the date and time of the computer. Sleep hours and the record go by it.
doctor-clock-rehearsal = A rehearsal's clock is kept in { $path }, and it can't be read: { $why }.
doctor-clock-rehearsal-todo = Check who may read it. If no rehearsal is meant to go on here, delete it.
doctor-clock-no-boot = The clock that runs through suspends can't be read.
doctor-clock-no-boot-todo = Answer truly when you are asked how long the pack was on: nothing here can know it.

doctor-display-fine = There is a display for the window.
doctor-display-none = There is no display, so the window can't open.
doctor-display-todo = All of it works from here as well: poultice --help lists the subcommands.

doctor-awake-fine = While a pack is on, the computer is kept from falling asleep by itself, by { $by }.
doctor-awake-none = Nothing here can keep the computer from falling asleep by itself: { $why }.
doctor-awake-todo = While a pack is on, don't let the computer fall asleep. The alarm would come when it wakes.

doctor-sound-fine = A sound was played. If you didn't hear it, turn the computer's volume up.
doctor-sound-none = No sound can be played: { $why }.
doctor-sound-todo = Start a sound server, PipeWire or PulseAudio. Until then look out for the notification.
doctor-sound-off = Sounds are switched off in the settings, so none was tried.
doctor-sound-off-todo = Without sound you have to see the alarm. To switch it on: poultice settings set sound on

doctor-notifications-server = { $name } { $version } shows notifications. It can do: { $abilities }.
doctor-notifications-no-buttons = It shows no buttons. Answer in the window, or with poultice apply and poultice remove.
doctor-notifications-none = Nobody shows notifications here: { $why }.
doctor-notifications-todo = Start your desktop's notification service, for example dunst or mako. Until then the sound and the window remind you.
doctor-test-title = A test of Poultice
doctor-test-body = Press the button: then you can answer reminders from here.
doctor-test-body-only = This is only a test. Nothing is to be done.
doctor-test-button = It works
doctor-test-waiting = A test notification appears. Press its button: { $button }.
doctor-test-pressed = The test notification was shown, and the press on its button arrived.
doctor-test-shown = A test notification was shown and taken back.
doctor-test-press = To see whether its button works as well: poultice doctor --press
doctor-test-closed = The test notification was shown and closed without a press.
doctor-test-again = To try its button, run this once more and press it.
doctor-test-unanswered = The test notification was sent, but its button wasn't pressed.
doctor-test-look = If you didn't see it, look whether your desktop hides notifications (do not disturb).
doctor-test-not-shown = A test notification could not be shown: { $why }.

doctor-title = Check everything
doctor-lead = Each thing Poultice relies on, tried for real.
doctor-fine-line = Fine: { $said }
doctor-begin = Check now
doctor-again = Check again
doctor-looking = Looking. This takes some seconds.
doctor-backups = Backups of the history
doctor-backups-note = One a day while a programme runs; the newest seven are kept.
doctor-backup-restore = Restore
doctor-backup-restore-of = Restore the backup of { $day }
doctor-backup-sure = Put the backup of { $day } in the history's place?
doctor-backup-sure-note = What happened since then is not in it, and a programme that runs goes on as it stood then. What is there now is kept beside it.
doctor-backup-yes = Yes, restore it
doctor-backup-no = Leave it
doctor-backup-on-skin = Take the pack off first: a backup doesn't know of it, and nobody would remind you.
settings-doctor = Does everything work?
settings-doctor-note = Tries notifications, sound, folders and clocks.
settings-doctor-open = Check everything

# (doctor end)
