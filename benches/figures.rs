//! The figures Poultice promises, measured on the release program: `cargo bench --bench figures`.
//!
//! Speed is never a test: this prints, and says which figure misses its aim. `POULTICE_BENCH_QUIET_SECS` shortens the
//! quiet minute.

#[path = "../tests/support/mod.rs"]
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
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
use support::desktop::Desktop;
use support::wait_for;

const PROGRAM: &str = env!("CARGO_BIN_EXE_poultice");
const RUNS: usize = 20;

fn main() {
    println!("{:<58} {:>10} {:>10}", "figure", "measured", "aim");
    binary_size();
    forecast_time();
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    agent_ready(&desktop);
    agent_at_rest(&desktop);
}

fn binary_size() {
    let bytes = fs::metadata(PROGRAM).map(|meta| meta.len()).unwrap_or_default();
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
    let mut command = Command::new(PROGRAM);
    command.arg("--dir").arg(folder).envs(desktop.env()).stdin(Stdio::null()).stderr(Stdio::null());
    command
}

fn address(folder: &Path) -> AgentAddress {
    let dirs = Dirs::in_one(folder).expect("a folder");
    AgentAddress { dirs, program: PROGRAM.into(), args: Vec::new() }
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
