//! A resume and a step of the wall clock are noticed at once where the system tells, and within seconds where it doesn't.
//!
//! The agent runs on clocks that the test plays: in a process of its own, which is this test program once more. What
//! tells it is real: a logind on a private bus, and the kernel, whose clock is moved by a microsecond and back.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command as Process, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use poultice::agent::clock::{Clock, Machine, ThisMachine};
use poultice::agent::run::{Start, run};
use poultice::store::Dirs;
use poultice::therapy::event::{AwayWhy, Entry, Event};
use poultice::therapy::state::Named;
use poultice::therapy::timeline::Now;
use zbus::Connection;

use crate::house::{APPLY, House, PATIENCE, PROGRAM, done, start};
use crate::support::desktop::Desktop;
use crate::support::notification_server::{Manner, NotificationServer};
use crate::support::process::find;
use crate::support::wait_for;

/// Twenty minutes of ice and five more.
const SLEPT: Duration = Duration::from_secs(25 * 60);
/// The agent looks at its clocks so often though nobody tells it to.
const CAPPED_WAIT: Duration = Duration::from_secs(20);

/// One after the other: whoever moves the clock tells every agent on the machine.
#[test]
fn a_resume_and_a_clock_step_are_noticed() {
    let Some(desktop) = Desktop::builder().start() else { return };
    told_by_nobody(&desktop);
    told_by_logind(&desktop);
    if nudge_the_clock() {
        told_by_the_kernel(&desktop);
    } else {
        println!("skipped in part: needs the right to set the clock, and python3");
    }
}

fn told_by_nobody(desktop: &Desktop) {
    let stage = Stage::with_ice_on(desktop);
    let woken = stage.sleep();
    wait_for(CAPPED_WAIT + PATIENCE, || stage.alarmed().then_some(())).expect("the alarm");
    eprintln!("figure: from a resume to the removal alarm {:.3} s, told by nobody", woken.elapsed().as_secs_f64());
    stage.slept_through_the_end();
}

fn told_by_logind(desktop: &Desktop) {
    let stage = Stage::with_ice_on(desktop);
    let logind = Logind::start(desktop);
    logind.prepare_for_sleep(true);
    let woken = stage.sleep();
    // Told again and again: the agent may have only begun to listen.
    let told = wait_for(CAPPED_WAIT / 2, || {
        logind.prepare_for_sleep(false);
        stage.alarmed().then_some(())
    });
    assert!(told.is_some(), "only the capped wait would have noticed");
    eprintln!("figure: from a resume to the removal alarm {:.3} s, told by logind", woken.elapsed().as_secs_f64());
    stage.slept_through_the_end();
}

fn told_by_the_kernel(desktop: &Desktop) {
    let stage = Stage::with_ice_on(desktop);
    stage.jump("stepped 3600");
    stage.settle();
    nudge_the_clock();
    let stepped = Instant::now();
    let changed = |entry: &Entry| matches!(entry.event, Event::ClockChanged { .. });
    let noticed = wait_for(CAPPED_WAIT / 2, || stage.house.log().iter().any(changed).then_some(()));
    assert!(noticed.is_some(), "only the capped wait would have noticed");
    eprintln!("figure: from a step of the wall clock to its note {:.3} s", stepped.elapsed().as_secs_f64());
    assert_eq!(stage.house.snapshot().state, Named::Applying, "ice doesn't care for the wall clock");

    stage.settle();
    stage.sleep();
    nudge_the_clock();
    let woken = Instant::now();
    let told = wait_for(CAPPED_WAIT / 2, || stage.alarmed().then_some(()));
    assert!(told.is_some(), "only the capped wait would have noticed");
    eprintln!("figure: from a resume to the removal alarm {:.3} s, told by the kernel", woken.elapsed().as_secs_f64());
    stage.slept_through_the_end();
}

/// A session with ice on, whose agent lives by clocks of ours.
struct Stage {
    house: House,
    server: NotificationServer,
    agent: Mutex<Child>,
    said: Mutex<BufReader<std::process::ChildStdout>>,
}

impl Stage {
    fn with_ice_on(desktop: &Desktop) -> Stage {
        let house = House::new().on_bus(desktop.bus_address()).on_system_bus(desktop.bus_address());
        let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
        let mut command = Process::new(std::env::current_exe().expect("a program"));
        command.args(["--exact", "wakes_to_the_right_reminder::an_agent_on_played_clocks", "--ignored", "--nocapture"]);
        house.surround(&mut command);
        command.env("POULTICE_PLAYED", house.folder()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut agent = command.stderr(Stdio::null()).spawn().expect("the agent starts");
        let said = Mutex::new(BufReader::new(agent.stdout.take().expect("an output")));
        let stage = Stage { house, server, agent: Mutex::new(agent), said };
        let client = wait_for(PATIENCE, || poultice::agent::client::Client::connect(&stage.house.address()).ok());
        let mut client = client.expect("the agent answers");
        done(client.command(start()).expect("an answer"));
        done(client.command(APPLY).expect("an answer"));
        drop(client);
        stage.settle();
        stage
    }

    /// Waits until the agent sleeps: nothing of what an application brings along is left to wake it.
    fn settle(&self) {
        let (mut last, mut same) = (0, 0);
        let slept = wait_for(PATIENCE, || {
            let now = switches(self.agent.lock().expect("unbroken").id());
            same = if now == last { same + 1 } else { 0 };
            last = now;
            (same > 50).then_some(())
        });
        slept.expect("the agent comes to rest");
    }

    /// The lid is closed and opened again.
    fn sleep(&self) -> Instant {
        self.jump(&format!("slept {}", SLEPT.as_secs()))
    }

    fn jump(&self, what: &str) -> Instant {
        let mut agent = self.agent.lock().expect("unbroken");
        writeln!(agent.stdin.as_mut().expect("an input"), "{what}").expect("said");
        let mut said = self.said.lock().expect("unbroken");
        let mut line = String::new();
        while !line.contains("jumped") {
            line.clear();
            assert!(said.read_line(&mut line).expect("an output") > 0, "the agent ended");
        }
        Instant::now()
    }

    fn alarmed(&self) -> bool {
        self.server.shown().iter().any(|(_, posted)| posted.urgency == 2)
    }

    /// The alarm is the one there should be: the ice came off late because the machine slept.
    fn slept_through_the_end(&self) {
        assert_eq!(self.server.shown().len(), 1, "one reminder sums up");
        assert_eq!(self.house.snapshot().state, Named::RemoveNow);
        let slept = |event: &Event| matches!(event, Event::Away { why: AwayWhy::Suspended, .. });
        assert!(self.house.log().iter().any(|entry| slept(&entry.event)), "and says why");
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let agent = self.agent.get_mut().expect("unbroken");
        let _gone = agent.kill();
        let _status = agent.wait();
    }
}

/// How often the threads of a process went to sleep so far.
fn switches(pid: u32) -> u64 {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let count = |task: std::fs::DirEntry| {
        let status = std::fs::read_to_string(task.path().join("status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:")).unwrap_or_default();
        line.trim().parse::<u64>().unwrap_or_default()
    };
    tasks.map(count).sum()
}

/// As much of logind as tells of suspends.
struct Logind(Connection);

impl Logind {
    fn start(desktop: &Desktop) -> Logind {
        let connect = async {
            let bus = zbus::connection::Builder::address(desktop.bus_address())?.build().await?;
            bus.request_name("org.freedesktop.login1").await?;
            zbus::Result::Ok(bus)
        };
        Logind(zbus::block_on(connect).expect("no other logind"))
    }

    fn prepare_for_sleep(&self, before: bool) {
        let (path, manager) = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager");
        let to_all: Option<&str> = None;
        zbus::block_on(self.0.emit_signal(to_all, path, manager, "PrepareForSleep", &before)).expect("told");
    }
}

/// Moves the machine's wall clock by a microsecond, and back, in a burst, as a resume followed by NTP may: the kernel tells
/// of it as of any step. A watch that one step found busy still has to hear of the next.
fn nudge_the_clock() -> bool {
    // struct timex with ADJ_SETOFFSET alone: nothing of what keeps the clock right is touched.
    let script = "import ctypes, struct, sys\n\
        for micro in (1, -1) * 20:\n\
        \x20 sec, micro = (0, 1) if micro == 1 else (-1, 999999)\n\
        \x20 timex = bytearray(struct.pack('i', 0x0100).ljust(72, b'\\0') + struct.pack('qq', sec, micro)).ljust(512, b'\\0')\n\
        \x20 if ctypes.CDLL(None).adjtimex((ctypes.c_char * 512).from_buffer(timex)) < 0: sys.exit(1)\n";
    let python = find("python3").map(|python| Process::new(python).args(["-c", script]).stderr(Stdio::null()).status());
    python.is_some_and(|status| status.is_ok_and(|status| status.success()))
}

/// This machine, with suspends and steps that never were.
#[derive(Debug, Default)]
struct Played(Mutex<(Duration, TimeDelta)>);

impl Machine for Played {
    fn now(&self) -> Now {
        let Now { wall, boot, boot_id } = ThisMachine.now();
        let (slept, stepped) = *self.0.lock().expect("unbroken");
        Now { wall: wall + stepped, boot: boot + slept, boot_id }
    }

    fn awake(&self) -> Duration {
        ThisMachine.awake()
    }
}

#[test]
#[ignore = "the agent of the tests above"]
fn an_agent_on_played_clocks() {
    let Some(folder) = std::env::var_os("POULTICE_PLAYED") else { return };
    let machine = Arc::new(Played::default());
    let theirs = Arc::clone(&machine);
    std::thread::spawn(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            let (what, secs) = line.split_once(' ').expect("two words");
            let span = Duration::from_secs(secs.parse().expect("seconds"));
            let mut clocks = theirs.0.lock().expect("unbroken");
            clocks.1 += TimeDelta::from_std(span).expect("a span");
            if what == "slept" {
                clocks.0 += span;
            }
            println!("jumped");
        }
    });
    let window = (PathBuf::from(PROGRAM), vec!["--dir".to_owned(), folder.display().to_string()]);
    let dirs = Dirs::in_one(&folder).expect("a folder");
    run(Start { dirs, clock: Clock::of_machine(machine), window, at_login: false }).expect("it runs");
}
