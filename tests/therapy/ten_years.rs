//! Ten years of back trouble: forty sessions, each lived at random, and everything holds in all of them.
//!
//! All of it goes into a real history as it happens, and a real agent starts on that: what it takes is printed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process, Stdio};
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use poultice::agent::client::{AgentAddress, Client};
use poultice::store::Dirs;
use poultice::store::history::{History, check};
use poultice::therapy::builtin;
use poultice::therapy::command::{Command, RemovedWhen};
use poultice::therapy::event::{Entry, Event};
use poultice::therapy::forecast::Pace;
use poultice::therapy::state::Named;

use crate::support::{APPLY, Patient, assert_sound, case, follow_forecast};

/// A small generator of our own: the same forty lives in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit
    }

    fn of<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len() as u64) as usize].clone()
    }
}

/// What somebody does who is reminded, or isn't.
fn act(patient: &mut Patient, chance: &mut Chance) {
    let removed = [RemovedWhen::Now, RemovedWhen::OnTime, RemovedWhen::MinutesAgo(2), RemovedWhen::Unknown];
    let pain = Command::LogPain { score: chance.below(11) as u8, when: None, note: String::new() };
    let command = match patient.named() {
        Named::Ready | Named::Due => {
            chance.of(&[APPLY, APPLY, APPLY, Command::Snooze { minutes: None }, Command::Skip])
        }
        Named::Applying | Named::RemoveNow => Command::Remove { when: chance.of(&removed) },
        Named::ChoosingSwitch => chance.of(&[Command::SwitchPhase, Command::KeepPhase, APPLY]),
        Named::Paused => Command::Resume,
        Named::Resting | Named::Finished | Named::Idle => pain.clone(),
    };
    let command = if chance.below(12) == 0 { chance.of(&[Command::Undo, pain, Command::Pause]) } else { command };
    drop(patient.try_act(command));
}

fn wait(patient: &mut Patient, chance: &mut Chance) {
    match chance.below(60) {
        0 => drop(patient.suspend(TimeDelta::minutes(chance.below(900) as i64))),
        1 => drop(patient.power_off(TimeDelta::minutes(chance.below(3000) as i64))),
        2 => drop(patient.restart()),
        3 => patient.now.wall += TimeDelta::seconds(chance.below(7200) as i64 - 3600),
        4..30 => drop(patient.wait(TimeDelta::seconds(chance.below(5400) as i64))),
        _ => {
            let span = patient.to_deadline().unwrap_or(TimeDelta::hours(1));
            patient.wait(span);
        }
    }
}

/// A history in a folder of its own, written as an agent writes it.
struct Book {
    folder: tempfile::TempDir,
    dirs: Dirs,
    history: History,
    written: usize,
}

impl Book {
    fn new() -> Book {
        let folder = tempfile::tempdir().expect("a folder");
        let dirs = Dirs::in_one(folder.path()).expect("a folder");
        dirs.create().expect("made");
        let (history, _) = History::open(&dirs, crate::support::at("2026-11-19T06:00:00Z")).expect("a history");
        Book { folder, dirs, history, written: 0 }
    }

    /// A further session begins.
    fn turn(&mut self) {
        self.written = 0;
    }

    /// Writes what is new of a session.
    fn keep(&mut self, session: &str, log: &[Entry]) {
        let mut new = log[self.written..].to_vec();
        if let Some(Entry { event: Event::Started { id, .. }, .. }) = new.first_mut() {
            session.clone_into(id);
        }
        self.history.append(session, &new).expect("written");
        self.written = log.len();
    }

    fn bytes(&self) -> u64 {
        let files = fs::read_dir(self.folder.path()).expect("a folder").flatten();
        files.filter_map(|file| file.metadata().ok()).filter(fs::Metadata::is_file).map(|file| file.len()).sum()
    }
}

/// How long a fresh agent takes until it answers, in milliseconds, and its memory then, in KiB: the medians of five.
fn agent_on(dirs: &Dirs, folder: &Path) -> (f64, u64) {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_poultice"));
    let args = vec!["--dir".to_owned(), folder.display().to_string()];
    let address = AgentAddress { dirs: dirs.clone(), program: program.clone(), args: args.clone() };
    let mut ran: Vec<(f64, u64)> = (0..5)
        .map(|_| {
            let begun = Instant::now();
            let mut agent = Process::new(&program);
            agent.arg("agent").args(&args).env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
            agent.env("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere").env("PULSE_SERVER", "unix:/nowhere");
            agent.env_remove("POULTICE_DIR").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            let mut agent = agent.spawn().expect("the agent starts");
            answer(&address, &mut agent);
            let took = begun.elapsed().as_secs_f64() * 1000.0;
            let memory = own_memory(agent.id());
            Client::quit(&address).expect("it ends");
            agent.wait().expect("it ended");
            (took, memory)
        })
        .collect();
    ran.sort_by(|one, other| one.0.total_cmp(&other.0));
    let took = ran[2].0;
    ran.sort_by_key(|(_, memory)| *memory);
    (took, ran[2].1)
}

fn answer(address: &AgentAddress, agent: &mut Child) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while Client::connect(address).and_then(|mut client| client.snapshot()).is_err() {
        assert!(agent.try_wait().expect("a child").is_none() && Instant::now() < deadline, "it does not answer");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// What a process has for itself: without the program, of which a debug build has too much.
#[cfg(target_os = "linux")]
fn own_memory(pid: u32) -> u64 {
    let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Private_Dirty:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or_default()
}

#[cfg(not(target_os = "linux"))]
fn own_memory(_pid: u32) -> u64 {
    0
}

#[test]
fn forty_sessions_in_ten_years() {
    let mut chance = Chance(20_261_119);
    let zones = [chrono_tz::Europe::Berlin, chrono_tz::Australia::Lord_Howe, chrono_tz::America::Havana];
    let (mut entries, mut applications) = (0, 0);
    let mut book = Book::new();
    let (first_ms, first_kib) = agent_on(&book.dirs, book.folder.path());
    let mut sizes = vec![book.bytes()];
    for number in 0..40 {
        let protocol = chance.of(builtin::all());
        let start = crate::support::at("2026-11-19T06:00:00Z") + TimeDelta::hours(2191 * number);
        let onset = TimeDelta::hours(chance.below(48) as i64);
        let case = case().built_in(&protocol.id).zone(chance.of(&zones)).starting(&start.to_rfc3339());
        let mut patient = case.onset_before(onset).start();
        let name = format!("{number:02}");
        book.turn();
        for step in 0..1500 {
            wait(&mut patient, &mut chance);
            act(&mut patient, &mut chance);
            if step % 20 == 0 {
                patient.wait(TimeDelta::zero());
                assert_sound(&patient);
                book.keep(&name, patient.session.log());
            }
            if !patient.state().running() || patient.now.wall - start > TimeDelta::days(14) {
                break;
            }
        }
        assert_sound(&patient);
        book.keep(&name, patient.session.log());
        sizes.push(book.bytes());
        entries += patient.session.log().len();
        applications += patient.state().counts.done;
        let free = matches!(patient.named(), Named::Resting | Named::Ready | Named::Due | Named::ChoosingSwitch);
        if free {
            follow_forecast(&mut patient, Pace::Earliest, Duration::from_secs(24 * 3600));
            assert_sound(&patient);
        }
    }
    assert!(entries > 4_000 && applications > 400, "{entries} entries, {applications} applications");
    let Book { folder, dirs, history, .. } = book;
    drop(history);
    let (last_ms, last_kib) = agent_on(&dirs, folder.path());
    let found = check(&dirs.history_file()).expect("sound");
    assert_eq!((found.sessions, found.entries), (40, entries));
    let file = fs::metadata(dirs.history_file()).expect("there").len();
    eprintln!(
        "figure: ten years, 40 sessions, {entries} entries, {applications} applications: history {} KiB at first, {} after \
         10 sessions, {} after 20, {} after 40, {} as one file, {} bytes an entry",
        sizes[0] / 1024,
        sizes[10] / 1024,
        sizes[20] / 1024,
        sizes[40] / 1024,
        file / 1024,
        file / entries as u64,
    );
    eprintln!(
        "figure: agent on an empty history {first_ms:.0} ms to its first answer, {first_kib} KiB of its own; on that of \
         ten years {last_ms:.0} ms, {last_kib} KiB (debug build)"
    );
    // However long the past is, only the newest session is in memory.
    assert!(last_kib < first_kib + 4 * 1024, "{first_kib} KiB grew to {last_kib} KiB");
}
