//! The history can't be written while a session runs: no space, a broken disk, somebody else's lock.
//!
//! Each time: what was asked is answered, at once, with the problem beside it; the session goes on; nothing on disk is
//! spoilt; and when the disk works again everything is there.

use std::time::{Duration, Instant};

use poultice::agent::wire::{ProblemKind, Reply};
use poultice::store::history::check;
use poultice::therapy::command::Command;
use poultice::therapy::event::{Entry, Event};
use poultice::therapy::state::{Named, State};
use rusqlite::Connection;

use crate::house::{APPLY, House, PATIENCE, done, pain, start};
use crate::support::process::all_there;
use crate::support::wait_for;

#[test]
fn no_space_on_the_disk() {
    fails_for_a_while("pwrite64", "ENOSPC");
}

#[test]
fn the_disk_does_not_take_what_it_took() {
    fails_for_a_while("fsync,fdatasync", "EIO");
}

#[test]
fn the_disk_breaks_while_writing() {
    fails_for_a_while("pwrite64", "EIO");
}

/// strace lets a hundred calls fail after the first of a running session, and those after them succeed.
fn fails_for_a_while(calls: &str, error: &str) {
    if !all_there(&[("strace", "strace")]) {
        return;
    }
    let house = House::new();
    // A session is on disk before the trouble begins, so that it is known how many calls a start takes.
    let agent = house.start(&[]);
    done(house.client().command(start()).expect("an answer"));
    drop(agent);
    let before = house.log();

    let (trace, inject) = (format!("trace={calls}"), format!("inject={calls}:error={error}:when=1..30"));
    let history = house.dirs.history_file();
    let log = format!("{}-wal", history.display());
    let wrapper = ["strace", "-f", "-qqq", "-o", "/dev/null", "-P", &log, "-e", &trace, "-e", &inject];
    let agent = house.start(&wrapper);
    let mut client = house.client();
    let snapshot = done(client.command(APPLY).expect("an answer"));
    assert_eq!(snapshot.state, Named::Applying, "the therapy goes on");
    let problem = snapshot.problems.iter().find(|problem| problem.kind == ProblemKind::History);
    let problem = problem.unwrap_or_else(|| panic!("{error}: nothing is said")).detail.clone();
    assert!(problem.contains("memory") && problem.contains(&history.display().to_string()), "{problem}");
    for number in 0..5 {
        done(client.command(pain(&format!("{number}"))).expect("an answer"));
    }
    eprintln!("figure: {calls} {error}: {problem}");

    // It is tried again by itself until it works.
    let begun = Instant::now();
    house.wait_for_problem(ProblemKind::History, false);
    eprintln!("figure: {calls} {error}: saved {:.1} s later, by itself", begun.elapsed().as_secs_f64());
    let after = house.log();
    assert_eq!(after[..before.len()], before, "what was there is there");
    assert_eq!(notes(&after), ["0", "1", "2", "3", "4"]);
    assert!(after.iter().any(|entry| matches!(entry.event, Event::Applied { .. })));
    let state = house.snapshot().session.expect("a session").state;
    assert_eq!(state, State::fold(&house.log()).expect("a start"));
    drop(agent);
    check(&history).expect("sound");
}

#[test]
fn somebody_else_holds_the_history_locked() {
    let house = House::new();
    let _agent = house.start(&[]);
    let mut client = house.client();
    done(client.command(start()).expect("an answer"));
    let reminded = |entry: &Entry| matches!(entry.event, Event::Reminded { .. });
    wait_for(PATIENCE, || house.log().iter().any(reminded).then_some(())).expect("all that a start brings is on disk");
    let other = Connection::open(house.dirs.history_file()).expect("opened");
    other.execute_batch("BEGIN IMMEDIATE").expect("locked");

    let mut slowest = Duration::ZERO;
    for number in 0..20 {
        let asked = Instant::now();
        done(client.command(pain(&format!("{number}"))).expect("an answer"));
        slowest = slowest.max(asked.elapsed());
    }
    // Long enough for it to have tried again: what is on disk doesn't count among what waits.
    let said = || house.problem(ProblemKind::History).filter(|problem| !problem.contains(" 20 "));
    let wrong = wait_for(Duration::from_millis(800), said);
    assert_eq!(wrong, None, "20 scores wait");
    let problem = house.problem(ProblemKind::History).expect("said");
    assert!(problem.contains("locked"), "{problem}");
    eprintln!("figure: history locked: slowest of 20 answers {:.1} ms", slowest.as_secs_f64() * 1000.0);
    assert!(slowest < Duration::from_millis(500), "an answer took {slowest:?}");

    other.execute_batch("ROLLBACK").expect("free");
    let begun = Instant::now();
    house.wait_for_problem(ProblemKind::History, false);
    eprintln!("figure: history locked: saved {:.1} s after it was free", begun.elapsed().as_secs_f64());
    assert_eq!(notes(&house.log()).len(), 20);
}

#[test]
fn an_agent_that_nobody_needs_stays_until_all_is_saved() {
    let house = House::new();
    let mut agent = house.start(&[]);
    let mut client = house.client();
    done(client.command(start()).expect("an answer"));
    let other = Connection::open(house.dirs.history_file()).expect("opened");
    other.execute_batch("BEGIN IMMEDIATE").expect("locked");
    let stopped = done(client.command(Command::Stop).expect("an answer"));
    assert!(stopped.problems.iter().any(|problem| problem.kind == ProblemKind::History));
    // Another session begins before the end of the first is written.
    assert!(matches!(client.command(start()).expect("an answer"), Reply::Done { .. }));
    done(client.command(Command::Stop).expect("an answer"));
    drop(client);
    // Longer than an agent waits that nothing needs.
    assert!(wait_for(Duration::from_secs(7), || agent.ended()).is_none(), "it left with entries unsaved");
    other.execute_batch("ROLLBACK").expect("free");
    assert!(wait_for(PATIENCE, || agent.ended()).is_some(), "it stays for nothing");
    assert_eq!(check(&house.dirs.history_file()).expect("sound").sessions, 2);
    assert!(house.log().iter().any(|entry| entry.event == Event::Stopped));
}

fn notes(log: &[Entry]) -> Vec<String> {
    let note = |entry: &Entry| match &entry.event {
        Event::PainLogged { note, .. } => Some(note.clone()),
        _ => None,
    };
    log.iter().filter_map(note).collect()
}
