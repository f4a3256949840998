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
weekday-mon = Mon
weekday-tue = Tue
weekday-wed = Wed
weekday-thu = Thu
weekday-fri = Fri
weekday-sat = Sat
weekday-sun = Sun
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
rhythm-until-count = { $count ->
    [one] once
   *[other] { $count } times
}
rhythm-until-stopped = until you stop
rhythm-until-asked = until you stop, asked at { $hours } h

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
field-minutes-ago = Minutes ago
field-score = The pain score
field-note = The note's length

# (session end)


## Reminders: notifications and their buttons

reminder-ready-cold-title = Ready for the next ice
reminder-ready-heat-title = Ready for the next heat
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
reminder-skin-check-body = White, waxy, blistered or prickling? Then take it off at once.
reminder-remove-body =
    { $over ->
        [0] { $minutes } minutes are up.
        [one] { $minutes } minutes were up at { $end }. It is one minute over.
       *[other] { $minutes } minutes were up at { $end }. It is { $over } minutes over.
    }
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

# (agent end)


## The store: settings and history

store-dirs-no-home = No home folder is known. Name a folder with --dir.
store-dirs-nowhere = The folder { $path } can't be found: { $error }. Give its full path.
store-dirs-create = The folder { $path } can't be used: { $error }. Check who may write there, or name another with --dir.
store-dirs-not-ours = The folder { $path } belongs to somebody else. Remove it, or name another with --dir.
store-io = { $path }: { $error }. Check who may write there, and that the disk has room.
store-reason-not-text = it is not text
store-reason-too-large = it is too long
store-settings-unknown-key = { $path }, line { $line }: nothing here is called { $key }. It stays in the file.
store-settings-bad-value = { $path }, line { $line }: { $key } can't be { $value }. Allowed: { $allowed }. The usual value is used.
store-settings-set-aside = The settings in { $path } can't be read: { $reason }. They are kept as { $aside }. The usual values are used.
store-settings-syntax = line { $line }: { $message }
store-settings-cant-read = The settings in { $path } can't be read: { $error }. The usual values are used.
store-settings-no-such-key = There is no setting { $key }.
store-settings-not-allowed = { $key } can't be { $value }. Allowed: { $allowed }.
store-allowed-whole = a whole number from { $min } to { $max }
store-allowed-flag = true or false
store-allowed-one-of = one of { $words }
store-allowed-sleep = two times like 22:30-07:00, or off
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
store-setting-text-percent = Size of the text, in percent.
store-setting-reduced-motion = Whether the window keeps still.
store-setting-speech = Whether reminders are spoken.
store-setting-tray = Whether the tray shows an icon.
store-setting-autostart = Whether Poultice starts with the desktop.
store-setting-last-site = Where it hurt last.
store-setting-last-protocol = The programme you started last.
store-protocol-skipped = { $path } is left out. { $reason }
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

# (store end)


## Window: everywhere

window-pain-score = Pain { $score } of 10
window-pain-least = no pain
window-pain-most = worst imaginable
window-less = { $what }: less
window-more = { $what }: more

# (window end)


## Window: start

# (window-start end)


## Window: now

# (window-now end)


## Window: programme

# (window-programme end)


## Window: record

# (window-record end)


## Window: protocols

# (window-protocols end)


## Window: settings

# (window-settings end)


## Window: help

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

# (cli end)


## Export

export-ics-name = Poultice
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
export-report-days-last = The last { $count } days.
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
