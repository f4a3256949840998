use std::fs;

use chrono::TimeDelta;
use poultice::store::history::{backups, check, newest_backup, restore};
use poultice::store::{History, HistoryError};

use crate::support::{entries, home, names_in, today};

#[test]
fn one_backup_a_day_and_seven_are_kept() {
    let home = home();
    let dir = home.dirs.backups_dir();
    let mut history = home.history();
    history.append("test", &entries()).expect("written");
    assert_eq!(newest_backup(&dir), None);
    fs::create_dir_all(&dir).expect("made");
    fs::write(dir.join("history-mine.db"), "not ours").expect("written");
    for day in 0..9 {
        let now = today() + TimeDelta::days(day);
        let made = history.backup_if_due(&dir, now).expect("made").expect("due");
        assert_eq!(newest_backup(&dir), Some(made));
        assert_eq!(history.backup_if_due(&dir, now + TimeDelta::hours(3)).expect("asked"), None);
    }
    let names = names_in(&dir);
    assert_eq!(names.len(), 8, "seven, and the one that isn't ours: {names:?}");
    assert_eq!(names[0], "history-2026-11-24.db");
    assert_eq!(check(&newest_backup(&dir).expect("there")).expect("sound").entries, entries().len());
}

#[test]
fn a_restored_one_is_what_was_backed_up_and_the_other_is_kept() {
    let home = home();
    let log = entries();
    let mut history = home.history();
    history.append("test", &log[..4]).expect("written");
    history.backup_if_due(&home.dirs.backups_dir(), today()).expect("made");
    history.append("test", &log).expect("written");
    // Killed: what came after the backup is in the log alone.
    std::mem::forget(history);
    let aside = restore(&home.dirs, None, today()).expect("restored").expect("set aside");
    assert_eq!(home.history().entries("test").expect("read"), log[..4]);
    assert_eq!(check(&aside).expect("whole, with its log").entries, log.len());
    home.history().append("test", &log).expect("it goes on");
    assert!(names_in(home.folder.path()).iter().all(|name| !name.contains("restoring")));
}

#[test]
fn without_a_good_backup_nothing_changes() {
    let home = home();
    home.history().append("test", &entries()).expect("written");
    let error = restore(&home.dirs, None, today()).expect_err("none");
    assert!(matches!(error, HistoryError::NoBackup { .. }), "{error}");
    let bad = home.folder.path().join("bad.db");
    fs::write(&bad, [b'x'; 5000]).expect("written");
    let error = restore(&home.dirs, Some(&bad), today()).expect_err("bad");
    assert!(matches!(error, HistoryError::Corrupt { .. }), "{error}");
    let error = restore(&home.dirs, Some(&home.folder.path().join("none.db")), today()).expect_err("missing");
    assert!(matches!(error, HistoryError::Io(_)), "{error}");
    assert_eq!(home.history().entries("test").expect("read"), entries());
}

#[test]
fn backups_are_listed_with_what_is_in_them() {
    let home = home();
    let dir = home.dirs.backups_dir();
    assert_eq!(backups(&dir), []);
    let mut history = home.history();
    history.append("test", &entries()).expect("written");
    history.backup_if_due(&dir, today()).expect("made");
    fs::write(dir.join("history-2026-11-23.db"), "damaged").expect("written");
    fs::write(dir.join("notes.txt"), "not ours").expect("written");
    let found = backups(&dir);
    let told: Vec<_> = found.iter().map(|one| (one.day.to_string(), one.sessions)).collect();
    assert_eq!(told, [("2026-11-23".to_owned(), None), ("2026-11-22".to_owned(), Some(1))], "the newest first");
    assert_eq!(found[1].bytes, fs::metadata(&found[1].path).expect("there").len());
    assert_eq!(found[0].bytes, 7);
}

#[test]
fn after_damage_the_newest_backup_brings_it_back() {
    let home = home();
    let mut history = home.history();
    history.append("test", &entries()).expect("written");
    history.backup_if_due(&home.dirs.backups_dir(), today()).expect("made");
    drop(history);
    fs::write(home.dirs.history_file(), "gone").expect("damaged");
    let (history, recovery) = History::open(&home.dirs, today()).expect("opened anew");
    drop(history);
    let backup = recovery.and_then(|recovery| recovery.backup).expect("named");
    restore(&home.dirs, Some(&backup), today()).expect("restored");
    assert_eq!(home.history().entries("test").expect("read"), entries());
}
