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

# (window end)


## Window: start

# (window-start end)


## Window: now

# (window-now end)


## Window: programme

programme-title = Programme
programme-legend = Each row a day. Solid is done, dashed is to come.
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
record-effect-cold = After cold { $change } on average over { $count }: { $reading }.
record-effect-heat = After heat { $change } on average over { $count }: { $reading }.
record-effect-less = clearly less pain
record-effect-more = clearly more pain
record-effect-unclear = no clear change
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

# (window-record end)


## Window: protocols

protocols-title = Protocols
protocols-line = The built-in ones are as published. Yours can be anything within the limits.
protocols-own = Your own
protocols-own-none = None yet. Duplicate a built-in one and change what you need.
protocols-new = New protocol
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
protocols-until-count = { $count ->
    [one] it was done once
   *[other] it was done { $count } times
}
protocols-until-asked = you stop; you are asked { $hours } h after the pain began
protocols-until-stopped = you stop
protocols-per-day = A day
protocols-per-day-count = { $count ->
    [one] at most once
   *[other] at most { $count } times
}
protocols-copy-name = { $name } (mine)
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
settings-volume = Volume
settings-try = Try it
settings-theme = Colours
settings-theme-system = System
settings-theme-light = Light
settings-theme-dark = Dark
settings-text = Text size
settings-text-note = Everything in the window grows with it.
settings-motion = Keep still
settings-motion-note = No moving parts in the window but the countdown.

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

# (cli end)
