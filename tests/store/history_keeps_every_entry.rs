use poultice::store::history::check;
use poultice::store::{History, HistoryReader};
use poultice::therapy::command::Command;
use poultice::therapy::state::State;

use crate::patient::{APPLY, at};
use crate::support::{entries, home, patient, today};

#[test]
fn what_was_written_is_read_back_the_same() {
    let home = home();
    let patient = patient();
    let log = patient.session.log();
    home.history().append("test", log).expect("written");
    let (id, read) = home.history().open_session().expect("read").expect("a session");
    assert_eq!(id, "test");
    assert_eq!(read, log);
    assert_eq!(&State::fold(&read).expect("it folds"), patient.state());
    let sessions = home.history().sessions().expect("read");
    assert_eq!(sessions.len(), 1);
    assert_eq!(sessions[0].protocol_id, "cold-20-every-1-2h");
    assert_eq!(sessions[0].started, at("2026-11-19T08:00:00Z"));
    assert_eq!(sessions[0].ended, None);
    let found = check(&home.dirs.history_file()).expect("sound");
    assert_eq!((found.sessions, found.entries), (1, log.len()));
}

#[test]
fn killed_after_any_entry_it_goes_on_from_there() {
    let home = home();
    let log = entries();
    for count in 1..=log.len() {
        // Whoever was killed doesn't close anything: the handle is leaked with its log unmerged.
        let mut history = home.history();
        history.append("test", &log[count - 1..count]).expect("written");
        std::mem::forget(history);
        assert_eq!(home.history().entries("test").expect("read"), log[..count]);
    }
}

#[test]
fn written_twice_is_written_once() {
    let home = home();
    let log = entries();
    let mut history = home.history();
    history.append("test", &log[..3]).expect("written");
    history.append("test", &log).expect("written over the seam");
    history.append("test", &log).expect("written again");
    assert_eq!(history.entries("test").expect("read"), log);
}

#[test]
fn the_end_is_noted_and_taken_back() {
    let home = home();
    let mut history = home.history();
    let mut patient = patient();
    let mut ended = |patient: &crate::patient::Patient| {
        history.append("test", patient.session.log()).expect("written");
        history.sessions().expect("read")[0].ended
    };
    patient.act(crate::patient::REMOVE);
    patient.act(Command::Stop);
    let stopped = patient.now.wall;
    assert_eq!(ended(&patient), Some(stopped));
    patient.act(Command::Undo);
    assert_eq!(ended(&patient), None);
    patient.act(Command::Stop);
    assert!(ended(&patient).is_some());
}

#[test]
fn the_newest_session_is_the_open_one() {
    let home = home();
    let mut history = home.history();
    assert_eq!(history.open_session().expect("read"), None);
    assert_eq!(history.entries("nobody").expect("read"), []);
    history.append("test", &entries()).expect("written");
    let mut second = crate::patient::case().starting("2020-01-01T08:00:00Z").start();
    second.act(APPLY);
    let mut log = second.session.log().to_vec();
    if let poultice::therapy::event::Event::Started { id, .. } = &mut log[0].event {
        *id = "second".to_owned();
    }
    history.append("second", &log).expect("written");
    // By the order of writing: the clock was set back in between.
    assert_eq!(history.open_session().expect("read"), Some(("second".to_owned(), log)));
}

#[test]
fn what_is_taken_in_goes_before_what_is_there() {
    let home = home();
    let mut history = home.history();
    history.append("test", &entries()).expect("written");
    let named = |name: &str| {
        let mut log = entries();
        if let poultice::therapy::event::Event::Started { id, .. } = &mut log[0].event {
            *id = name.to_owned();
        }
        (name.to_owned(), log)
    };
    history.take_in(&[named("older"), named("newer")]).expect("taken in");
    let ids = |history: &poultice::store::History| {
        let rows = history.sessions().expect("read");
        rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(&history), ["older", "newer", "test"]);
    assert_eq!(history.open_session().expect("read").expect("there").0, "test", "the agent goes on with its own");
    let (name, mut log) = named("third");
    log.remove(3);
    assert!(history.take_in(&[named("fourth"), (name, log)]).is_err());
    assert_eq!(ids(&history), ["older", "newer", "test"], "all or nothing");
}

#[test]
fn readers_read_while_the_agent_writes() {
    let home = home();
    let path = home.dirs.history_file();
    assert!(HistoryReader::open_read_only(&path).expect("no error").is_none(), "no agent ever ran");
    let log = entries();
    let mut history = home.history();
    let reader = HistoryReader::open_read_only(&path).expect("opened").expect("there");
    for count in 1..=log.len() {
        history.append("test", &log[count - 1..count]).expect("written");
        assert_eq!(reader.entries("test").expect("read"), log[..count]);
    }
    std::thread::scope(|scope| {
        let reading = scope.spawn(|| {
            let reader = HistoryReader::open_read_only(&path).expect("opened").expect("there");
            (0..200).all(|_| reader.entries("test").expect("read") == log)
        });
        for _ in 0..50 {
            history.append("test", &log).expect("written");
        }
        assert!(reading.join().expect("no panic"));
    });
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let home = home();
    let mut history = home.history();
    history.append("test", &entries()).expect("written");
    history.backup_if_due(&home.dirs.backups_dir(), today()).expect("made").expect("due");
    let mode = |path: &std::path::Path| path.metadata().expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&home.dirs.history_file()), 0o600);
    assert_eq!(mode(&home.folder.path().join("history.db-wal")), 0o600);
    assert_eq!(mode(&home.dirs.backups_dir().join("history-2026-11-22.db")), 0o600);
    let _: &History = &history;
}
