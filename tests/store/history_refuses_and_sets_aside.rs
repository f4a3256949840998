use std::fs;

use poultice::store::history::check;
use poultice::store::{History, HistoryError, HistoryReader};
use poultice::text;
use poultice::therapy::event::Event;
use rusqlite::Connection;

use crate::support::{Home, entries, home, names_in, today};

fn kept() -> Home {
    let home = home();
    home.history().append("test", &entries()).expect("written");
    home
}

fn sql(home: &Home, sql: &str) {
    Connection::open(home.dirs.history_file()).expect("opened").execute_batch(sql).expect("done");
}

#[test]
fn other_content_under_the_same_number_is_refused_whole() {
    let home = kept();
    let mut log = entries();
    let last = log.len() - 1;
    log[last].event = Event::SkinFine;
    let error = home.history().append("test", &log).expect_err("refused");
    assert!(matches!(error, HistoryError::Conflict { seq, .. } if seq == last as u64), "{error}");
    assert_eq!(home.history().entries("test").expect("read"), entries());
}

#[test]
fn a_gap_or_a_missing_start_is_refused_and_nothing_of_it_is_kept() {
    let home = home();
    let log = entries();
    let error = home.history().append("test", &[log[0].clone(), log[2].clone()]).expect_err("refused");
    assert!(matches!(error, HistoryError::Gap { expected: 1, found: 2, .. }), "{error}");
    assert_eq!(home.history().sessions().expect("read"), []);
    let error = home.history().append("other", &log).expect_err("refused");
    assert!(matches!(error, HistoryError::NoSession { .. }), "{error}");
}

#[test]
fn a_newer_version_is_left_untouched() {
    let home = kept();
    sql(&home, "PRAGMA user_version = 999");
    let before = fs::read(home.dirs.history_file()).expect("there");
    let error = History::open(&home.dirs, today()).expect_err("refused");
    assert!(matches!(error, HistoryError::Newer { found: 999, .. }), "{error}");
    assert!(text::store::history_error(&error).contains("newer"));
    assert!(HistoryReader::open_read_only(&home.dirs.history_file()).is_err());
    assert_eq!(fs::read(home.dirs.history_file()).expect("there"), before);
}

#[test]
fn a_damaged_one_is_set_aside_with_its_backup_named() {
    let whole = fs::read(kept().dirs.history_file()).expect("there");
    let mut scribbled = whole.clone();
    let end = scribbled.len();
    scribbled[4096..end].fill(0xa5);
    for damaged in [b"no database at all, but long enough to be looked at".to_vec(), whole[..5000].to_vec(), scribbled]
    {
        let home = kept();
        let backup = home.history().backup_if_due(&home.dirs.backups_dir(), today()).expect("made");
        fs::write(home.dirs.history_file(), &damaged).expect("damaged");
        assert!(check(&home.dirs.history_file()).is_err());

        let (mut history, recovery) = History::open(&home.dirs, today()).expect("opened anew");
        let recovery = recovery.expect("told");
        assert_eq!(recovery.backup, backup);
        assert!(recovery.aside.ends_with("history.db.corrupt-20261122T100000Z"), "{recovery:?}");
        assert_eq!(fs::read(&recovery.aside).expect("kept"), damaged);
        assert!(text::store::history_recovery(&recovery).contains("history-2026-11-22.db"));
        history.append("test", &entries()).expect("it works");
    }
}

#[test]
fn an_emptied_one_is_not_taken_for_a_new_one() {
    let home = kept();
    home.history().backup_if_due(&home.dirs.backups_dir(), today()).expect("made");
    fs::write(home.dirs.history_file(), "").expect("emptied");
    assert!(History::open(&home.dirs, today()).expect("opened").1.is_some());
}

#[test]
fn the_log_of_a_damaged_one_goes_with_it() {
    let home = home();
    let log = entries();
    home.history().append("test", &log[..3]).expect("written, and merged at the end");
    let mut history = home.history();
    history.append("test", &log).expect("written to the log");
    std::mem::forget(history);
    fs::write(home.dirs.history_file(), [b'x'; 8192]).expect("damaged");
    let (history, recovery) = History::open(&home.dirs, today()).expect("opened anew");
    assert!(recovery.is_some());
    assert_eq!(history.sessions().expect("read"), []);
    let names = names_in(home.folder.path());
    assert!(names.contains(&"history.db.corrupt-20261122T100000Z-wal".to_owned()), "{names:?}");
}

#[test]
fn an_unreadable_row_is_named_and_not_left_out() {
    for (damage, column) in [
        ("UPDATE events SET body = '{}' WHERE seq = 2", "body"),
        ("UPDATE events SET wall = 'noon' WHERE seq = 2", "wall"),
        ("UPDATE events SET at_ms = -1 WHERE seq = 2", "at_ms"),
    ] {
        let home = kept();
        sql(&home, damage);
        let error = home.history().open_session().expect_err("told");
        let told = text::store::history_error(&error);
        for part in ["events", "test", "entry 2", column] {
            assert!(told.contains(part), "{part}: {told}");
        }
        assert!(check(&home.dirs.history_file()).is_err());
    }
    let home = kept();
    sql(&home, "DELETE FROM events WHERE seq = 2");
    assert!(home.history().open_session().is_err(), "a missing entry is seen");
    let home = kept();
    sql(&home, "UPDATE sessions SET started = 'noon'");
    assert!(matches!(home.history().sessions(), Err(HistoryError::Row { table: "sessions", .. })));
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_told_and_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let home = kept();
    let folder = home.folder.path();
    let mode = |mode| fs::set_permissions(folder, fs::Permissions::from_mode(mode)).expect("changed");
    mode(0o500);
    // The superuser may write anywhere: then there is nothing to refuse.
    let refuses = fs::write(folder.join("probe"), "").is_err();
    let opened = History::open(&home.dirs, today());
    let read = HistoryReader::open_read_only(&home.dirs.history_file()).expect("opened").expect("there");
    assert_eq!(read.entries("test").expect("read"), entries());
    mode(0o700);
    assert!(!refuses || matches!(opened, Err(HistoryError::Sqlite { .. } | HistoryError::Io(_))), "{opened:?}");
}

#[test]
fn a_folder_that_is_a_file_is_told() {
    let home = home();
    let file = home.folder.path().join("file");
    fs::write(&file, "").expect("written");
    let dirs = poultice::store::Dirs::in_one(&file).expect("a path");
    let error = History::open(&dirs, today()).expect_err("no folder");
    assert!(matches!(error, HistoryError::Dirs(_)), "{error}");
}
