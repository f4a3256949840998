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
store-protocol-line = Line { $line }: { $reason }.
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
