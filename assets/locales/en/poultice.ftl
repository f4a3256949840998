# Every sentence Poultice shows. One section a room; keys begin with the room's name.
# Plain words, short sentences: the reader may be in pain, half asleep, and across the room.

## Words used everywhere

app-name = Poultice
modality-cold = Cold
modality-ice-massage = Ice massage
modality-heat = Heat
modality-rest = Rest

## Protocols: reading and checking them

# (protocols end)


## Safety: findings and their reasons

# (safety end)


## The session: refusals

# (session end)


## Reminders: notifications and their buttons

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

# (window-programme end)


## Window: record

# (window-record end)


## Window: protocols

# (window-protocols end)


## Window: settings

# (window-settings end)


## Window: help

# (window-help end)


## The command line

# (cli end)
