//! What the notice of an application says of the ones before it: that there were none, or that the last was too long.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use poultice::agent::presenter::notice;
use poultice::text::clock::Clock12Or24;
use poultice::therapy::builtin;
use poultice::therapy::command::{Command, Prescription, RemovedWhen};
use poultice::therapy::reminder::ReminderKind;
use poultice::therapy::safety::Injury;
use poultice::therapy::session::{Rules, Session};
use poultice::therapy::timeline::{BootId, Now};

use crate::house::APPLY;

const REMOVE: Command = Command::Remove { when: RemovedWhen::Now };

fn at(mins: u64) -> Now {
    let start: DateTime<Utc> = "2026-03-02T09:00:00Z".parse().expect("a time");
    let wall = start + TimeDelta::minutes(i64::try_from(mins).expect("some minutes"));
    Now { wall, boot: Duration::from_secs(mins * 60), boot_id: BootId("one".to_owned()) }
}

fn begun(protocol: &str) -> Session {
    let protocol = builtin::find(protocol).expect("built in").clone();
    let prescription = Prescription { protocol, onset: None, site: String::new(), injury: Injury::Neither };
    Session::start("test".to_owned(), prescription, Rules::default(), Arc::new(Utc), &at(0)).expect("started").0
}

/// The title and the body of the notice that is on.
fn told(session: &Session) -> (String, String) {
    let reminder = session.reminder().expect("a reminder");
    assert_eq!(reminder.kind, ReminderKind::Ready);
    let notice = notice(session, &reminder, &Clock12Or24::new(Arc::new(Utc)), None);
    (notice.title, notice.body)
}

#[test]
fn the_first_one_is_called_the_first() {
    assert_eq!(told(&begun("cold-nhs")).0, "Ready for the first ice");
    assert_eq!(told(&begun("heat-first")).0, "Ready for the first heat");
}

#[test]
fn after_one_that_was_too_long_the_skin_comes_first() {
    const LOOK: &str = "The last one was on for too long. Look at your skin first.";
    for (worn, too_long) in [(20, false), (39, true)] {
        let mut session = begun("cold-20-every-1-2h");
        session.handle(&APPLY, &at(0)).expect("on");
        session.handle(&REMOVE, &at(worn)).expect("off");
        session.tick(&at(worn + 60));
        let (title, body) = told(&session);
        assert_eq!(title, "Ready for the next ice");
        assert_eq!(body.starts_with(LOOK), too_long, "{body}");
    }
}

#[test]
fn how_long_it_is_over_is_told_in_minutes_up_to_an_hour_and_as_a_span_from_then_on() {
    let mut session = begun("cold-20-every-1-2h");
    session.handle(&APPLY, &at(0)).expect("on");
    let mut over = |mins: u64| {
        session.tick(&at(20 + mins));
        let reminder = session.reminder().expect("the alarm");
        notice(&session, &reminder, &Clock12Or24::new(Arc::new(Utc)), None).body
    };
    assert_eq!(over(0), "20 minutes are up.");
    assert_eq!(over(59), "20 minutes were up at 09:20. It is 59 minutes over.");
    assert_eq!(over(60), "20 minutes were up at 09:20. It is 1 h over.");
    assert_eq!(over(104), "20 minutes were up at 09:20. It is 1 h 44 min over.");
    assert_eq!(over(1366), "20 minutes were up at Mon 09:20. It is 22 h 46 min over.");
}
