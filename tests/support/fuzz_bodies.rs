//! What holds for every text that comes from outside, whatever is in it. `fuzz/` looks for texts for which it doesn't;
//! `tests/fuzz_corpora.rs` goes through those that were found or thought of.
//!
//! Each body takes any bytes, and panics where a promise is broken.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use poultice::agent::wire::{Ask, FromAgent, Request};
use poultice::store::history::EventRow;
use poultice::store::settings::{self, SettingsFile, SettingsProblem};
use poultice::therapy::builtin;
use poultice::therapy::command::{Command, Prescription};
use poultice::therapy::event::{Entry, Event};
use poultice::therapy::protocol::Protocol;
use poultice::therapy::safety::{self, Situation};
use poultice::therapy::session::{Rules, Session};
use poultice::therapy::state::State;
use poultice::therapy::timeline::{BootId, Now, Zone};

/// A protocol file is read or refused; one that is read is written and read again as the same.
pub fn protocol_toml(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(protocol) = Protocol::from_toml(text) else { return };
    let written = protocol.to_toml();
    assert_eq!(Protocol::from_toml(&written).as_ref(), Ok(&protocol), "written as:\n{written}");
    safety::check(&protocol, &Situation::default());
}

/// A settings file is read or refused; setting a value to what it was changes no setting and brings no complaint that
/// wasn't there. One setting a text, picked by its bytes: each costs reading the text anew, and there are many texts.
pub fn settings_toml(data: &[u8]) {
    let picked = data.iter().fold(data.len(), |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte)));
    let keys: Vec<_> = settings::keys().collect();
    set_as_they_were(data, &[keys[picked % keys.len()].0]);
}

/// As [`settings_toml`], for all settings one after the other.
pub fn settings_toml_all(data: &[u8]) {
    let keys: Vec<_> = settings::keys().map(|(key, _)| key).collect();
    set_as_they_were(data, &keys);
}

fn set_as_they_were(data: &[u8], keys: &[&str]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let path = Path::new("settings.toml");
    let Ok(read) = SettingsFile::read(path, text) else { return };
    let mut written = text.to_owned();
    for key in keys {
        let value = read.settings.get(key).expect("a known key");
        let changed = SettingsFile::changed(&written, key, &value);
        written = changed.unwrap_or_else(|| panic!("{key} can't be set to {value:?} in:\n{written}"));
    }
    let again = SettingsFile::read(path, &written).unwrap_or_else(|why| panic!("{why:?} in:\n{written}"));
    assert_eq!(again.settings, read.settings, "written as:\n{written}");
    for problem in &again.problems {
        let was_there = matches!(problem, SettingsProblem::UnknownKey { .. })
            || matches!(problem, SettingsProblem::BadValue { key, .. } if !keys.contains(&key.as_str()));
        assert!(was_there, "{problem:?} in:\n{written}");
    }
}

/// A line on the socket is understood or not; one that is says the same when it is said again; and whatever it asks of a
/// session, nothing panics, neither then nor when time goes on.
pub fn socket_line(data: &[u8]) {
    if let Ok(said) = serde_json::from_slice::<FromAgent>(data) {
        assert_eq!(again(&said), said);
    }
    let Ok(request) = serde_json::from_slice::<Request>(data) else { return };
    assert_eq!(again(&request), request);
    let Ask::Command { command } = request.ask else { return };
    let mut now = noon();
    let mut session = match &command {
        Command::Start(prescription) => {
            match Session::start("fuzz".to_owned(), (**prescription).clone(), Rules::default(), utc(), &now) {
                Ok((session, _)) => session,
                Err(_) => return,
            }
        }
        _ => a_session(&now),
    };
    for _ in 0..4 {
        // Refusals are answers.
        let _answer = session.handle(&command, &now);
        let _on = session.handle(&Command::Apply { modality: None, minutes: None }, &now);
        session.reminder();
        now = on(&now, Duration::from_secs(25 * 60));
        session.tick(&now);
    }
    check_fold(session.log());
}

/// Rows of the history, one a line, columns parted by tabs: each is an entry or not; one that is makes the same row and
/// entry again; and whatever the entries are, folding them and going on from there doesn't panic.
pub fn event_row(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut entries = Vec::new();
    for (seq, line) in text.lines().take(200).enumerate() {
        let Some(row) = row(seq, line) else { continue };
        let Ok(entry) = row.entry() else { continue };
        let written = EventRow::of(&entry).expect("what was read can be written");
        assert_eq!(written.entry().expect("what was written can be read"), entry, "written as {written:?}");
        entries.push(entry);
    }
    check_fold(&entries);
    let now = entries.last().map_or_else(noon, |last: &Entry| on(&last.noted.now, Duration::from_secs(3600)));
    if let Ok((mut session, _)) = Session::resume(entries, Rules::default(), utc(), &now) {
        session.tick(&on(&now, Duration::from_secs(3600)));
        session.reminder();
    }
}

/// Folds what would have been read at every moment. Without an undo that is the same steps, one after the other.
fn check_fold(entries: &[Entry]) {
    let shortest = if entries.iter().any(|entry| entry.event == Event::Undone) { 0 } else { entries.len() };
    for length in shortest..=entries.len() {
        let _state = State::fold(&entries[..length]);
    }
}

fn row(seq: usize, line: &str) -> Option<EventRow> {
    let mut columns = line.split('\t');
    let mut text = || columns.next().map(str::to_owned);
    Some(EventRow {
        seq: i64::try_from(seq).ok()?,
        at_ms: text()?.parse().ok()?,
        wall: text()?,
        noted_ms: text()?.parse().ok()?,
        noted_wall: text()?,
        boot_ms: text()?.parse().ok()?,
        boot_id: text()?,
        kind: String::new(),
        body: text()?,
    })
}

fn again<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    let text = serde_json::to_string(value).expect("what was read can be written");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}, written as {text}"))
}

fn a_session(now: &Now) -> Session {
    let protocol = builtin::find("cold-20-every-1-2h").expect("a built-in").clone();
    let prescription = Prescription { protocol, onset: None, site: String::new(), injury: safety::Injury::Neither };
    Session::start("fuzz".to_owned(), prescription, Rules::default(), utc(), now).expect("the default starts").0
}

fn noon() -> Now {
    let wall = DateTime::from_timestamp(1_793_534_400, 0).expect("a date");
    Now { wall, boot: Duration::from_secs(86_400), boot_id: BootId("a".to_owned()) }
}

fn on(now: &Now, span: Duration) -> Now {
    let later = TimeDelta::from_std(span).ok().and_then(|span| now.wall.checked_add_signed(span));
    Now {
        wall: later.unwrap_or(now.wall),
        boot: now.boot.checked_add(span).unwrap_or(now.boot),
        boot_id: now.boot_id.clone(),
    }
}

fn utc() -> Arc<dyn Zone> {
    Arc::new(Utc0)
}

struct Utc0;

impl Zone for Utc0 {
    fn offset_at(&self, _wall: DateTime<Utc>) -> FixedOffset {
        FixedOffset::east_opt(0).expect("UTC")
    }
}
