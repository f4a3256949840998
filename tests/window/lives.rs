//! People who have lived with Poultice for some days, and what the window sees of them.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use poultice::store::Settings;
use poultice::text::clock::Clock12Or24;
use poultice::therapy::builtin;
use poultice::therapy::command::{Command, PainWhen, Prescription, RemovedWhen};
use poultice::therapy::protocol::Protocol;
use poultice::therapy::safety::Injury;
use poultice::therapy::session::Session;
use poultice::therapy::state::Named;
use poultice::therapy::timeline::{BootId, Now};
use poultice::window::view::{Link, View};

pub const APPLY: Command = Command::Apply { modality: None, minutes: None };
pub const REMOVE: Command = Command::Remove { when: RemovedWhen::Now };

/// A session with its machine's clocks, in a zone without summer time.
pub struct Life {
    pub session: Session,
    pub now: Now,
}

/// The default programme for a lower back, begun on Thursday 19 November 2026 at 07:15.
pub fn begun() -> Life {
    begun_with(builtin::find(builtin::DEFAULT_ID).unwrap(), "2026-11-19T07:15:00Z")
}

/// A protocol for a lower back, begun at a time.
pub fn begun_with(protocol: &Protocol, start: &str) -> Life {
    let now = Now { wall: at(start), boot: Duration::from_secs(1000), boot_id: BootId("boot-1".to_owned()) };
    let site = "Lower back".to_owned();
    let prescription =
        Prescription { protocol: protocol.clone(), onset: Some(now.wall), site, injury: Injury::Neither };
    let rules = Settings::default().rules();
    let (session, _) = Session::start(format!("life-{start}"), prescription, rules, Arc::new(Utc), &now).unwrap();
    Life { session, now }
}

/// A day and a half: nine done, two missed, one skipped, and one on for nine minutes.
pub fn on_the_second_day() -> Life {
    let mut life = begun();
    for (when, before, after) in [("19T07:15", 7, 7), ("19T08:45", 7, 6), ("19T10:20", 7, 7)] {
        life.applies(when, Some((before, after)), 20);
    }
    life.until("2026-11-19T14:10:00Z");
    for (when, before, after) in [("19T15:10", 6, 6), ("19T17:05", 6, 5), ("19T19:00", 6, 6)] {
        life.applies(when, Some((before, after)), 20);
    }
    life.applies("20T07:10", Some((6, 6)), 18);
    life.applies("20T08:50", None, 20);
    life.until("2026-11-20T10:15:00Z");
    life.act(Command::Skip);
    life.applies("20T12:20", Some((6, 5)), 20);
    life.until("2026-11-20T14:00:00Z");
    life.act(APPLY);
    life.until("2026-11-20T14:09:00Z");
    life
}

/// Four days: cold, then heat from the 49th hour on, which helps.
pub fn after_the_switch() -> Life {
    let mut life = on_the_second_day();
    life.act(Command::SkinFine);
    life.until("2026-11-20T14:20:00Z");
    life.act(REMOVE);
    life.act(Command::LogPain { score: 6, when: Some(PainWhen::After), note: "still stiff".to_owned() });
    life.applies("20T17:00", None, 20);
    life.until("2026-11-21T08:30:00Z");
    life.act(Command::SwitchPhase);
    for (when, before, after, mins) in [
        ("21T09:05", 6, 4, 20),
        ("21T12:05", 5, 3, 20),
        ("21T15:05", 5, 2, 18),
        ("22T10:05", 4, 2, 20),
        ("22T13:00", 3, 1, 20),
    ] {
        life.applies(when, Some((before, after)), mins);
    }
    life.act(Command::LogPain { score: 1, when: Some(PainWhen::Between), note: "a warm bath, then a walk".to_owned() });
    life.until("2026-11-22T13:40:00Z");
    life
}

/// A programme that was stopped, a year before.
pub fn long_ago() -> Life {
    let mut life = begun_with(builtin::find("heat-first").unwrap(), "2025-11-03T09:00:00Z");
    life.act(APPLY);
    life.now.wall += TimeDelta::minutes(20);
    life.now.boot += Duration::from_secs(20 * 60);
    life.act(REMOVE);
    life.act(Command::Stop);
    life
}

/// What the window sees where nothing runs.
pub fn idle(wall: &str) -> View {
    let now = Now { wall: at(wall), boot: Duration::from_secs(1000), boot_id: BootId("boot-1".to_owned()) };
    let zone = Arc::new(Utc);
    let mut view =
        View::with(None, None, now, zone.clone(), Settings::default(), builtin::all().to_vec(), Link::Connected);
    view.clock = Clock12Or24::new(zone);
    view.settings_path = "/home/ada/.config/poultice/settings.toml".to_owned();
    view
}

impl Life {
    /// Time passes, ticked at every deadline on the way.
    pub fn until(&mut self, wall: &str) {
        let wall = at(wall);
        assert!(self.now.wall <= wall, "{wall} is past: it is {}", self.now.wall);
        loop {
            let elapsed = self.session.timeline().elapsed(&self.now);
            let next = self.session.next_deadline().map(|at| TimeDelta::from_std(at.since(elapsed)).unwrap());
            match next.filter(|span| self.now.wall + *span <= wall) {
                Some(span) => self.pass(span.max(TimeDelta::milliseconds(1))),
                None => break,
            }
        }
        self.pass(wall - self.now.wall);
    }

    pub fn act(&mut self, command: Command) {
        let said = format!("{command:?}");
        self.session.handle(&command, &self.now).unwrap_or_else(|refusal| panic!("{said}: {refusal:?}"));
    }

    /// What the window sees of it.
    pub fn seen(&self) -> View {
        let mut view = idle("2026-11-20T14:09:00Z");
        view.now = self.now.clone();
        view.state = self.session.state().named();
        view.can_undo = self.session.can_undo();
        view.session = Some(self.session.clone()).filter(|_| view.state != Named::Idle);
        view
    }

    /// An application at `day-of-month T time`, with pain before and after, for so many minutes.
    fn applies(&mut self, when: &str, pain: Option<(u8, u8)>, mins: i64) {
        self.until(&format!("2026-11-{when}:00Z"));
        if let Some((before, _)) = pain {
            self.act(Command::LogPain { score: before, when: Some(PainWhen::Before), note: String::new() });
        }
        self.act(APPLY);
        self.pass(TimeDelta::minutes(6));
        self.act(Command::SkinFine);
        self.pass(TimeDelta::minutes(mins - 6));
        self.act(REMOVE);
        if let Some((_, after)) = pain {
            self.act(Command::LogPain { score: after, when: Some(PainWhen::After), note: String::new() });
        }
    }

    fn pass(&mut self, span: TimeDelta) {
        self.now.wall += span;
        self.now.boot += span.to_std().unwrap();
        self.session.tick(&self.now);
    }
}

fn at(wall: &str) -> DateTime<Utc> {
    wall.parse().unwrap()
}
