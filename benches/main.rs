//! The figures Poultice promises, measured on the release program: `bash benches/run`.
//!
//! Speed is never a test: this prints, and says which figure misses its aim. `POULTICE_BENCH_QUIET_SECS` shortens the
//! quiet minute.

// Of the tests' support only what measuring needs: the rest would bring the tests' dependencies with it.
#[path = "../tests/support"]
#[allow(dead_code)]
mod support {
    pub mod crowd;
    pub mod desktop;
    pub mod process;
    pub mod recorder;
    pub mod sound;
    mod wait;
    pub use wait::wait_for;
}

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use poultice::agent::client::{AgentAddress, Client};
use poultice::agent::wire::Ask;
use poultice::store::Dirs;
use poultice::therapy::builtin;
use poultice::therapy::command::{Command as Act, Prescription};
use poultice::therapy::forecast::{Pace, forecast};
use poultice::therapy::safety::Injury;
use poultice::therapy::session::{Rules, Session};
use poultice::therapy::timeline::{BootId, Now};
use support::crowd;
use support::desktop::Desktop;
use support::wait_for;

/// The program to measure, as `benches/run` names it.
static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| std::env::args_os().nth(1).expect("a program").into());
const RUNS: usize = 20;
const CLIENTS: usize = 50;

fn main() {
    println!("{:<58} {:>10} {:>10}", "figure", "measured", "aim");
    binary_size();
    forecast_time();
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    agent_ready(&desktop);
    agent_at_rest(&desktop);
    agent_in_a_crowd(&desktop);
}

fn binary_size() {
    let bytes = fs::metadata(&*PROGRAM).map(|meta| meta.len()).unwrap_or_default();
    row("release program, MB", bytes as f64 / 1e6, 12.0);
}

fn forecast_time() {
    let now = Now { wall: chrono::Utc::now(), boot: Duration::from_secs(1), boot_id: BootId("bench".to_owned()) };
    let (session, _) =
        Session::start("bench".to_owned(), default_programme(), Rules::default(), Arc::new(chrono::Local), &now)
            .expect("the default programme starts");
    let mut times: Vec<f64> = (0..200)
        .map(|_| {
            let begun = Instant::now();
            std::hint::black_box(forecast(&session, Pace::Earliest, Duration::from_secs(72 * 3600)));
            millis(begun)
        })
        .collect();
    row("forecast of 72 hours, ms (median of 200)", median(&mut times), 1.0);
}

fn agent_ready(desktop: &Desktop) {
    let mut ready = Vec::new();
    let mut status = Vec::new();
    for run in 0..RUNS {
        let folder = desktop.path(&format!("ready-{run}"));
        let address = address(&folder);
        let begun = Instant::now();
        let mut agent = start_agent(desktop, &folder);
        let mut client = wait_for_client(&address);
        ready.push(millis(begun));
        client.command(start()).expect("a session starts");
        let begun = Instant::now();
        let done = poultice(desktop, &folder).args(["status", "--json"]).output().expect("status runs");
        status.push(millis(begun));
        assert!(done.status.success(), "status: {done:?}");
        end(&mut client, &mut agent);
    }
    row("agent: exec to socket answering, ms (median of 20)", median(&mut ready), 25.0);
    row("status --json, whole process, ms (median of 20)", median(&mut status), 10.0);
}

/// A session with something on the skin overdue shows its notification; then the pack is off and it rests.
fn agent_at_rest(desktop: &Desktop) {
    let folder = desktop.path("rest");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("settings.toml"), "tray = false\n").expect("the settings");
    let address = address(&folder);
    let mut agent = start_agent(desktop, &folder);
    let mut client = wait_for_client(&address);
    client.command(start()).expect("a session starts");
    wait_for(Duration::from_secs(5), || (!desktop.notifications().is_empty()).then_some(())).expect("a notification");
    drop(client);
    let secs = std::env::var("POULTICE_BENCH_QUIET_SECS").ok().and_then(|secs| secs.parse().ok()).unwrap_or(60);
    std::thread::sleep(Duration::from_secs(5));
    let before = usage(agent.id());
    std::thread::sleep(Duration::from_secs(secs));
    let after = usage(agent.id());
    row("agent, session on, notification shown, no tray, MiB PSS", after.pss_kib / 1024.0, 6.0);
    row("agent, wake-ups a second over a quiet minute", (after.switches - before.switches) / secs as f64, 0.1);
    row("agent, processor ms over a quiet minute", after.cpu_ms - before.cpu_ms, 0.0);
    end(&mut wait_for_client(&address), &mut agent);
}

/// Fifty clients change the session as fast as they are answered, and one more asks how it stands.
fn agent_in_a_crowd(desktop: &Desktop) {
    let folder = desktop.path("crowd");
    let address = address(&folder);
    let mut agent = start_agent(desktop, &folder);
    let mut client = wait_for_client(&address);
    client.command(start()).expect("a session starts");
    let waited = crowd::wait_beside(&address.dirs.socket_path(), CLIENTS, &crowd::BACK_AND_FORTH, 400);
    let mut waits: Vec<f64> = waited.waits.iter().map(|wait| wait.as_secs_f64() * 1e3).collect();
    row("answer beside 50 busy clients, ms (median of 400)", median(&mut waits), 50.0);
    row("answer beside 50 busy clients, ms (99 in 100 within)", waits[waits.len() * 99 / 100], 50.0);
    end(&mut client, &mut agent);
}

struct Usage {
    pss_kib: f64,
    switches: f64,
    cpu_ms: f64,
}

fn usage(pid: u32) -> Usage {
    let proc = PathBuf::from(format!("/proc/{pid}"));
    let number = |text: &str, key: &str| -> f64 {
        let line = text.lines().find_map(|line| line.strip_prefix(key)).unwrap_or("0");
        line.split_whitespace().next().and_then(|word| word.parse().ok()).unwrap_or_default()
    };
    let rollup = fs::read_to_string(proc.join("smaps_rollup")).unwrap_or_default();
    let mut switches = 0.0;
    let mut nanos = 0.0;
    for task in fs::read_dir(proc.join("task")).into_iter().flatten().flatten() {
        let status = fs::read_to_string(task.path().join("status")).unwrap_or_default();
        switches += number(&status, "voluntary_ctxt_switches:");
        let schedstat = fs::read_to_string(task.path().join("schedstat")).unwrap_or_default();
        nanos += number(&schedstat, "");
    }
    Usage { pss_kib: number(&rollup, "Pss:"), switches, cpu_ms: nanos / 1e6 }
}

fn start_agent(desktop: &Desktop, folder: &Path) -> Child {
    poultice(desktop, folder).arg("agent").spawn().expect("the agent starts")
}

fn poultice(desktop: &Desktop, folder: &Path) -> Command {
    let mut command = Command::new(&*PROGRAM);
    command.arg("--dir").arg(folder).envs(desktop.env()).stdin(Stdio::null()).stderr(Stdio::null());
    command
}

fn address(folder: &Path) -> AgentAddress {
    let dirs = Dirs::in_one(folder).expect("a folder");
    AgentAddress { dirs, program: PROGRAM.clone(), args: Vec::new() }
}

fn wait_for_client(address: &AgentAddress) -> Client {
    let begun = Instant::now();
    loop {
        match Client::connect(address) {
            Ok(client) => return client,
            Err(error) if begun.elapsed() > Duration::from_secs(10) => panic!("the agent: {error}"),
            Err(_) => std::thread::sleep(Duration::from_micros(200)),
        }
    }
}

fn end(client: &mut Client, agent: &mut Child) {
    client.ask(Ask::Quit).expect("the agent ends");
    agent.wait().expect("the agent ended");
}

fn start() -> Act {
    Act::Start(Box::new(default_programme()))
}

fn default_programme() -> Prescription {
    let protocol = builtin::find(builtin::DEFAULT_ID).expect("the default is built in").clone();
    Prescription { protocol, onset: None, site: "lower back".to_owned(), injury: Injury::Neither }
}

fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn row(figure: &str, measured: f64, aim: f64) {
    let missed = if measured > aim { "  misses its aim" } else { "" };
    println!("{figure:<58} {measured:>10.2} {aim:>10.2}{missed}");
}
