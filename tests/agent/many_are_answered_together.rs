//! Fifty clients that all want something at once cost one write to disk and one snapshot a turn, not fifty. How long an
//! honest client waits beside them is printed, and measured on the release program by `benches/run`.

use std::fs;

use poultice::agent::wire::{FromAgent, Reply};

use crate::house::{APPLY, House, done, percentile_ms, start};
use crate::support::crowd::{BACK_AND_FORTH, wait_beside};
use crate::support::process::all_there;

#[test]
fn what_waits_is_written_to_disk_once_for_all() {
    if !all_there(&[("strace", "strace")]) {
        return;
    }
    let house = House::new();
    let syncs = house.folder().join("syncs");
    let log = syncs.display().to_string();
    let _agent = house.start(&["strace", "-f", "-qqq", "-o", &log, "-e", "trace=fsync,fdatasync", "-e", "signal=none"]);
    done(house.client().command(start()).expect("an answer"));
    let before = calls(&syncs);
    let mut waited = wait_beside(&house.dirs.socket_path(), 50, &BACK_AND_FORTH, 30);
    let synced = calls(&syncs) - before;
    let (median, p99) = (percentile_ms(&mut waited.waits, 50), percentile_ms(&mut waited.waits, 99));
    eprintln!(
        "figure: 50 clients: {} commands carried out with {synced} syncs to disk (each of those slowed down by strace); \
         an honest client beside them waited {median:.1} ms (median), {p99:.1} ms (99 %)",
        waited.done
    );
    assert!(waited.done > 100, "{} commands", waited.done);
    assert!(synced > 0, "all of it is on disk");
    assert!(synced * 3 < waited.done, "{synced} syncs for {} commands", waited.done);
}

fn calls(log: &std::path::Path) -> usize {
    fs::read_to_string(log).unwrap_or_default().lines().filter(|line| line.contains("sync(")).count()
}

#[test]
fn an_honest_client_is_answered_beside_fifty_others() {
    let house = House::new();
    let _agent = house.start(&[]);
    done(house.client().command(start()).expect("an answer"));
    let mut waited = wait_beside(&house.dirs.socket_path(), 50, &BACK_AND_FORTH, 200);
    eprintln!(
        "figure: beside 50 clients ({} of their commands carried out) an honest one waited {:.1} ms (median), {:.1} ms \
         (99 %), {:.1} ms (longest), debug build",
        waited.done,
        percentile_ms(&mut waited.waits, 50),
        percentile_ms(&mut waited.waits, 99),
        percentile_ms(&mut waited.waits, 100),
    );
    assert_eq!(waited.waits.len(), 200, "every question was answered");
}

#[test]
fn an_answer_written_out_once_for_all_says_what_it_should() {
    use poultice::agent::server::{Line, Standing};
    let house = House::new();
    let _agent = house.start(&[]);
    let mut client = house.client();
    done(client.command(start()).expect("an answer"));
    let Reply::Done { snapshot, findings } = client.command(APPLY).expect("an answer") else { panic!("refused") };
    let standing = Standing::of(&snapshot);
    let understood = |line: Line| serde_json::from_slice::<FromAgent>(line.bytes()).expect("understood");
    let reply = Reply::Done { snapshot: snapshot.clone(), findings: findings.clone() };
    assert_eq!(understood(Line::done(3, &standing, &findings)), FromAgent::Reply { id: 3, reply });
    assert_eq!(understood(Line::changed(&standing)), FromAgent::Changed { snapshot });
}
