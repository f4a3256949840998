//! An import and a restore as the window does them: the agent makes way, and its session is kept.

use chrono::Utc;
use poultice::share::{self, ShareError};
use poultice::store::Dirs;

use super::support::Home;

#[test]
fn an_export_is_taken_in_under_a_running_session() {
    let other = Home::new();
    other.done(&["start", "cold-nhs"]);
    other.done(&["stop"]);
    let file = other.file("export.json", "");
    other.done(&["export", "json", "--out", &file]);

    let home = Home::new();
    home.done(&["start", "cold-20-every-1-2h"]);
    home.done(&["apply"]);
    let dirs = Dirs::in_one(home.dir()).expect("a folder");
    let came = share::import(file.as_ref(), &dirs, Utc::now()).expect("taken in");
    assert_eq!((came.taken, came.had), (1, 0));
    assert!(!home.agent_runs(), "who needs it starts it again");
    assert_eq!(home.json(&["status"])["state"], "applying", "its own session is still the one that runs");
    home.done(&["remove"]);
    assert_eq!(home.json(&["history"]).as_array().map(Vec::len), Some(2));
    let again = share::import(file.as_ref(), &dirs, Utc::now()).expect("asked");
    assert_eq!((again.taken, again.had), (0, 1));
}

#[test]
fn the_command_line_does_it_too_and_the_alarm_still_comes() {
    let other = Home::new();
    other.done(&["start", "cold-nhs"]);
    other.done(&["stop"]);
    let file = other.file("export.json", "");
    other.done(&["export", "json", "--out", &file]);

    let mut home = Home::new();
    home.agent(&["--rehearse", "100"]);
    home.done(&["start", "cold-20-every-1-2h"]);
    home.done(&["apply"]);
    assert_eq!(home.json(&["import", &file])["imported"], 1);
    assert!(home.agent_runs(), "nobody has to think of starting it");
    let no_export = home.file("no-export.json", "{}");
    assert_eq!(home.run(&["import", &no_export]).code, 1);
    assert!(home.agent_runs(), "nor where it went wrong");
    home.when(&["remove_now"]);
    home.done(&["remove"]);
    assert_eq!(home.json(&["history"]).as_array().map(Vec::len), Some(2));
}

#[test]
fn an_import_starts_no_agent_where_nothing_runs() {
    let home = Home::new();
    home.done(&["start", "cold-nhs"]);
    home.done(&["stop"]);
    let file = home.file("export.json", "");
    home.done(&["export", "json", "--out", &file]);
    home.done(&["agent", "--quit"]);
    home.done(&["import", &file]);
    assert!(!home.agent_runs());
}

#[test]
fn a_backup_is_restored_under_a_running_agent() {
    let home = Home::new();
    home.done(&["start", "cold-20-every-1-2h"]);
    home.done(&["skip"]);
    home.done(&["pain", "5"]);
    let dirs = Dirs::in_one(home.dir()).expect("a folder");
    let aside = share::restore(None, &dirs, Utc::now()).expect("restored").expect("set aside");
    assert!(aside.exists());
    assert!(!home.agent_runs());
    let session = home.json(&["history", "--session", "latest"]);
    assert_eq!(session["applications"]["skipped"], 1, "the day's backup was made with the first thing done");
    assert_eq!(session["pain"], serde_json::json!([]), "what came after it is not in it");
    home.done(&["stop"]);
}

#[test]
fn a_rehearsal_that_goes_away_with_its_agent_takes_nothing_in() {
    let mut home = Home::new();
    home.agent(&["--rehearse", "100"]);
    let dirs = Dirs::in_one(home.dir()).expect("a folder");
    std::fs::write(dirs.throw_away_file(), "").expect("marked");
    let error = share::restore(None, &dirs, Utc::now()).expect_err("it would be gone");
    assert!(matches!(error, ShareError::Rehearsal), "{error}");
    assert!(home.agent_runs());
}
