//! The agent is killed wherever it writes, sends, spawns or removes, again and again, while somebody uses it.
//!
//! With strace the kill comes exactly at the n-th such call, for n = 1, 2, 3 and so on until an agent's life has no
//! further one; then from 1 again. Every fourth kill comes at a moment of chance. `POULTICE_KILLS` says how many.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::os::unix::process::ExitStatusExt;
use std::time::{Duration, Instant};

use poultice::agent::client::Client;
use poultice::agent::wire::{Reply, Snapshot};
use poultice::store::HistoryReader;
use poultice::store::history::check;
use poultice::therapy::command::{Command, RemovedWhen};
use poultice::therapy::event::{Entry, Event};
use poultice::therapy::state::State;

use crate::house::{APPLY, Agent, House, PATIENCE, pain, start};
use crate::support::desktop::Desktop;
use crate::support::notification_server::{Manner, NotificationServer};
use crate::support::process::find;
use crate::support::wait_for;

/// Twenty minutes take half a second.
const SPEED: u32 = 2000;
/// Where to kill: writes, syncs and locks of the history; words to clients and to the bus; threads; files opened, made
/// and removed.
const CALLS: [&str; 7] = [
    "pwrite64",
    "fsync,fdatasync",
    "fcntl",
    "sendto,sendmsg",
    "clone3,clone",
    "openat",
    "unlink,rename,ftruncate,write",
];

#[test]
fn nothing_answered_is_lost_and_nothing_happens_twice() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    let house = House::new().on_bus(desktop.bus_address()).rehearsing(SPEED);
    let kills = std::env::var("POULTICE_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(150);
    let begun = Instant::now();
    let mut life =
        Lives { house: &house, server: &server, chance: Chance(0x9e37_79b9_7f4a_7c15), book: Book::default() };
    let mut sweep = Sweep::new(find("strace").is_some());
    for kill in 0..kills {
        let point = sweep.next(kill);
        let reached = life.live(point.as_ref());
        sweep.done(point, reached);
    }
    life.live_to_the_end();

    let all = life.verify_all();
    let found = check(&house.dirs.history_file()).expect("sound");
    let Book { acts, repeated, reminders_after_kill, checked_folds, .. } = &life.book;
    eprintln!("figure: kills {kills} in {:.1} s, at: {}", begun.elapsed().as_secs_f64(), sweep.told());
    eprintln!(
        "figure: commands answered {}, without an answer {}; pain scores answered {}, lost 0, doubled 0, kept unanswered {}",
        acts.values().map(|act| act.answered).sum::<usize>(),
        acts.values().map(|act| act.asked - act.answered).sum::<usize>(),
        life.book.notes_answered.len(),
        all.unanswered_kept,
    );
    eprintln!(
        "figure: sessions {}, entries {}, folds compared {checked_folds}, reminders on at a restart {reminders_after_kill}, \
         all shown; reminders repeated after a kill {repeated}, at most 1 each",
        found.sessions, found.entries
    );
    assert!(*checked_folds > kills / 4, "states were compared");
    assert!(*reminders_after_kill > 0, "some kills came with a reminder on");
}

/// What was asked and answered.
#[derive(Default)]
struct Book {
    acts: HashMap<&'static str, Act>,
    notes_asked: HashSet<String>,
    notes_answered: HashSet<String>,
    seen: usize,
    session: String,
    repeated: usize,
    reminders_after_kill: usize,
    checked_folds: usize,
}

#[derive(Default)]
struct Act {
    asked: usize,
    answered: usize,
    refused: usize,
}

struct Lives<'a> {
    house: &'a House,
    server: &'a NotificationServer,
    chance: Chance,
    book: Book,
}

/// What the end shows.
struct All {
    unanswered_kept: usize,
}

/// The call and its number.
type Point = (&'static str, u32);

impl Lives<'_> {
    /// One life of an agent, until it is killed; whether at the point.
    fn live(&mut self, point: Option<&Point>) -> bool {
        let on_screen = self.server.shown().len();
        let inject = point.map(|(calls, nth)| format!("inject={calls}:signal=SIGKILL:when={nth}"));
        let trace = point.map(|(calls, _)| format!("trace={calls}"));
        let mut agent = match (&inject, &trace) {
            (Some(inject), Some(trace)) => {
                self.house.spawn(&["strace", "-f", "-qqq", "-o", "/dev/null", "-e", trace, "-e", inject])
            }
            _ => self.house.spawn(&[]),
        };
        let long = Duration::from_millis(20 + self.chance.below(130)) * if point.is_some() { 2 } else { 1 };
        let up = wait_for(PATIENCE, || match agent.ended() {
            Some(_) => Some(None),
            None => Client::connect(&self.house.address()).ok().map(Some),
        });
        if let Some(mut client) = up.expect("up, or dead") {
            let until = Instant::now() + long;
            self.greet(&mut client, &mut agent, on_screen);
            while agent.ended().is_none() && Instant::now() < until && self.act(&mut client) {}
        }
        let itself = agent.ended();
        agent.kill();
        // strace ends as what it traces did.
        let killed = itself.is_some_and(|status| status.signal() == Some(9));
        assert!(itself.is_none() || killed, "ended by itself: {itself:?}");
        self.count_repeats();
        killed
    }

    /// The first look after a restart: the state is that of the history, and a reminder that is on is shown.
    fn greet(&mut self, client: &mut Client, agent: &mut Agent, on_screen: usize) {
        let Ok(first) = client.snapshot() else { return };
        if first.session.as_ref().is_some_and(|session| session.reminder.is_some()) {
            let shown = wait_for(PATIENCE, || {
                let shown = self.server.shown().len() > on_screen;
                (shown || agent.ended().is_some()).then_some(shown)
            });
            assert!(shown.is_some(), "a reminder that is on isn't shown: {:?}", first.session);
            self.book.reminders_after_kill += usize::from(shown == Some(true));
        }
        self.compare(client);
    }

    fn compare(&mut self, client: &mut Client) {
        for _ in 0..5 {
            let before = self.house.log();
            let Ok(snapshot) = client.snapshot() else { return };
            let log = self.house.log();
            // Time may add an entry between the two looks.
            if let Some(state) = state_of(&snapshot).filter(|_| before == log) {
                assert_eq!(state, State::fold(&log).expect("a start"), "the state is the fold of the history");
                self.book.checked_folds += 1;
                return;
            }
        }
    }

    /// One thing a person does; whether the agent still lives.
    fn act(&mut self, client: &mut Client) -> bool {
        let note = format!("note {}", self.book.notes_asked.len());
        let (name, command) = match self.chance.below(20) {
            0..=5 => ("pain", pain(&note)),
            6..=9 => ("apply", APPLY),
            10..=12 => ("remove", Command::Remove { when: RemovedWhen::Now }),
            13 => ("snooze", Command::Snooze { minutes: None }),
            14 => ("skip", Command::Skip),
            15 => ("pause", Command::Pause),
            16 | 17 => ("resume", Command::Resume),
            18 => ("undo", Command::Undo),
            _ => ("start", start()),
        };
        let act = self.book.acts.entry(name).or_default();
        act.asked += 1;
        if name == "pain" {
            self.book.notes_asked.insert(note.clone());
        }
        match client.command(command) {
            Ok(Reply::Done { snapshot, .. }) => {
                assert!(
                    snapshot.problems.iter().all(|problem| problem.kind != poultice::agent::wire::ProblemKind::History)
                );
                act.answered += 1;
                if name == "pain" {
                    self.book.notes_answered.insert(note);
                }
                true
            }
            Ok(_) => {
                act.refused += 1;
                act.answered += 1;
                true
            }
            Err(_) => false,
        }
    }

    /// After a kill one reminder may come again, and no more than one.
    fn count_repeats(&mut self) {
        let log = self.house.log();
        let Some(id) = log.first().and_then(|entry| entry.event.session_id()) else { return };
        if self.book.session != id {
            (self.book.session, self.book.seen) = (id.to_owned(), 0);
        }
        let (old, new) = log.split_at(self.book.seen.min(log.len()));
        let told: HashSet<_> = old.iter().filter_map(reminder).collect();
        // Once the person has done something, what they were told before may rightly come up again.
        let changes = |event: &Event| {
            *event == Event::Undone || (event.by_person() && !matches!(event, Event::PainLogged { .. }))
        };
        let untouched = new.iter().take_while(|entry| !changes(&entry.event));
        let repeated = untouched.filter_map(reminder).filter(|key| told.contains(key)).count();
        let events = || new.iter().map(|entry| &entry.event).collect::<Vec<_>>();
        assert!(repeated <= 1, "{repeated} reminders came again: {:?}", events());
        self.book.repeated += repeated;
        self.book.seen = log.len();
    }

    fn live_to_the_end(&mut self) {
        let on_screen = self.server.shown().len();
        let mut agent = self.house.start(&[]);
        let mut client = self.house.client();
        self.greet(&mut client, &mut agent, on_screen);
        drop(client);
        Client::quit(&self.house.address()).expect("it ends");
    }

    fn verify_all(&self) -> All {
        let reader = HistoryReader::open_read_only(&self.house.dirs.history_file()).expect("readable").expect("there");
        let sessions = reader.sessions().expect("readable");
        let logs: Vec<Vec<Entry>> =
            sessions.iter().map(|session| reader.entries(&session.id).expect("no gap")).collect();
        let events = || logs.iter().flatten().map(|entry| &entry.event);
        let mut notes: HashMap<&str, usize> = HashMap::new();
        for event in events() {
            if let Event::PainLogged { note, .. } = event {
                *notes.entry(note).or_default() += 1;
            }
        }
        for note in &self.book.notes_answered {
            assert_eq!(notes.get(note.as_str()), Some(&1), "{note} was answered");
        }
        for (note, times) in &notes {
            assert!(*times == 1 && self.book.notes_asked.contains(*note), "{note} is there {times} times");
        }
        self.between("start", events().filter(|event| matches!(event, Event::Started { .. })).count());
        self.between("apply", events().filter(|event| matches!(event, Event::Applied { .. })).count());
        self.between("remove", events().filter(|event| matches!(event, Event::Removed { .. })).count());
        self.between("snooze", events().filter(|event| matches!(event, Event::Snoozed { .. })).count());
        self.between("skip", events().filter(|event| matches!(event, Event::Skipped)).count());
        self.between("undo", events().filter(|event| matches!(event, Event::Undone)).count());
        All { unanswered_kept: notes.len() - self.book.notes_answered.len() }
    }

    /// As many as were answered, and no more than were asked.
    fn between(&self, name: &str, found: usize) {
        let Some(Act { asked, answered, refused }) = self.book.acts.get(name) else { return };
        let (least, most) = (answered - refused, asked - refused);
        assert!((least..=most).contains(&found), "{name}: {found}, and not {least} to {most}");
    }
}

fn state_of(snapshot: &Snapshot) -> Option<State> {
    snapshot.session.as_ref().map(|session| session.state.clone())
}

fn reminder(entry: &Entry) -> Option<String> {
    match &entry.event {
        Event::Reminded { kind, since, nth } => Some(format!("{kind:?} {since:?} {nth}")),
        _ => None,
    }
}

/// Goes through the points at which to kill.
struct Sweep {
    nth: [u32; CALLS.len()],
    strace: bool,
    hits: BTreeMap<&'static str, (usize, u32)>,
    by_chance: usize,
}

impl Sweep {
    fn new(strace: bool) -> Sweep {
        if !strace {
            eprintln!("figure: no strace here: all kills come at moments of chance");
        }
        Sweep { nth: [1; CALLS.len()], strace, hits: BTreeMap::new(), by_chance: 0 }
    }

    fn next(&self, kill: usize) -> Option<Point> {
        let at = (kill - kill.div_ceil(4)) % CALLS.len();
        (self.strace && kill % 4 != 3).then(|| (CALLS[at], self.nth[at]))
    }

    fn done(&mut self, point: Option<Point>, reached: bool) {
        let Some((calls, nth)) = point else {
            self.by_chance += 1;
            return;
        };
        let at = CALLS.iter().position(|known| *known == calls).expect("one of ours");
        self.nth[at] = if reached { nth + 1 } else { 1 };
        if reached {
            let hits = self.hits.entry(calls).or_default();
            *hits = (hits.0 + 1, hits.1.max(nth));
        } else {
            self.by_chance += 1;
        }
    }

    fn told(&self) -> String {
        let hits = self.hits.iter().map(|(calls, (times, last))| format!("{calls} {times} (1st to {last}th)"));
        hits.chain([format!("by chance {}", self.by_chance)]).collect::<Vec<_>>().join(", ")
    }
}

/// The same chance in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}
