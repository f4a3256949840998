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

# (agent end)


## The store: settings and history

# (store end)


## Window: everywhere

window-pain-score = Pain { $score } of 10
window-pain-least = no pain
window-pain-most = worst imaginable
window-less = { $what }: less
window-more = { $what }: more

window-screen-now = Now
window-screen-programme = Programme
window-screen-record = Record
window-screen-protocols = Protocols
window-screen-help = Help
window-screen-settings = Settings
window-undo = Undo
window-show = Show
window-agent-lost = No answer from the part that reminds. Starting it again.
window-problem-notifications = Notifications don't work here. The window and the sound remind instead.
window-problem-sound = There is no sound. The notification and the window remind instead.
window-problem-history = What happens can't be kept on disk right now. { $detail }
window-problem-history-set-aside = The history was damaged and was set aside. { $detail }
window-problem-settings = The settings file has a mistake. { $detail }
window-problem-clock = After the restart the clock can't be right. How long the pack was on is a guess.
window-not-sent = That was not recorded: the part that reminds does not answer.
window-not-understood = That was not recorded. { $why }
window-not-saved = That was not saved. { $why }
window-protocol-saved = Saved.
window-protocol-deleted = Deleted.
window-done-removed = It is off. Recorded.
window-done-skipped = This one is skipped.
window-done-snoozed = You are reminded later.
window-done-switched = Changed.
window-done-kept = It stays as it is.
window-done-pain = Pain { $score } of 10, noted.
window-shortcuts = Keys
window-key-space = Space
window-key-escape = Esc
window-key-screens = 1–6
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
window-does-list = These keys

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
start-unit-days = days
start-unit-hours = h ago
start-injury = Fresh injury or swelling?
start-injury-fresh = Fresh injury
start-injury-swelling = Swelling
start-injury-neither = Neither: a spasm
start-why-injury = Suggested: with a fresh injury cold comes first, for 48 to 72 hours.
start-why-spasm = Suggested: the usual beginning. With a spasm, heat is as good a choice.
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
