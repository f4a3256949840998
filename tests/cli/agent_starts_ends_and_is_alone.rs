//! An agent starts on demand, is the only one in its folder, and ends when nothing needs it.

use super::support::{Home, until};

#[test]
fn of_two_started_at_once_one_lives() {
    let home = Home::new();
    let mut pair: Vec<_> = (0..2)
        .map(|_| home.command(&["agent"]).stderr(std::process::Stdio::piped()).spawn().expect("an agent"))
        .collect();
    let loser = until("one gives way", || {
        let ended = pair.iter_mut().position(|agent| agent.try_wait().expect("its end").is_some());
        ended.map(|at| pair.remove(at))
    });
    let output = loser.wait_with_output().expect("its words");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("already running"), "{output:?}");
    assert!(pair[0].try_wait().expect("it lives").is_none());
    home.done(&["agent", "--quit"]);
    assert!(pair[0].wait().expect("its end").success());
}

#[test]
fn clients_that_come_at_once_share_one() {
    let home = Home::new();
    let start = |_| {
        let mut start = home.command(&["start", "cold-nhs"]);
        start.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().expect("it")
    };
    let starts: Vec<_> = (0..4).map(start).collect();
    let mut codes: Vec<_> = starts.into_iter().map(|mut start| start.wait().expect("its end").code()).collect();
    codes.sort_unstable();
    assert_eq!(codes, [Some(0), Some(3), Some(3), Some(3)], "one starts, the others are told");
}

#[test]
fn it_ends_by_itself_when_nothing_needs_it() {
    let mut home = Home::new();
    let agent = home.agent(&[]);
    assert_eq!(home.end_of(agent), Some(0));
    assert!(!home.agent_runs(), "no socket is left behind");
}

#[test]
fn it_outlives_its_clients_while_a_session_runs_and_ends_cleanly_when_told() {
    let mut home = Home::new();
    let agent = home.agent(&[]);
    home.done(&["start", "heat-first"]);
    home.done(&["agent", "--quit"]);
    assert_eq!(home.end_of(agent), Some(0));
    assert!(!home.agent_runs());
    // The session goes on with the next one.
    assert_eq!(home.json(&["status"])["state"], "ready");
    assert!(home.agent_runs());
    home.done(&["stop"]);
    home.done(&["agent", "--quit"]);
    home.done(&["status"]);
    assert!(!home.agent_runs(), "a stopped session needs none");
}

#[test]
fn it_can_be_ended_and_started_again_without_a_pause() {
    let home = Home::new();
    home.done(&["start", "heat-first"]);
    for _ in 0..5 {
        home.done(&["agent", "--quit"]);
        assert_eq!(home.json(&["status"])["agent"], "running");
    }
}

#[test]
fn without_a_terminal_it_writes_a_log() {
    let home = Home::new();
    home.done(&["start", "heat-first"]);
    assert!(home.dir().join("agent.log").exists());
}

#[cfg(unix)]
#[test]
fn a_session_outlasts_the_end_of_the_login() {
    let mut home = Home::new();
    let agent = home.agent(&[]);
    home.done(&["start", "heat-first"]);
    home.done(&["apply"]);
    home.terminate(agent);
    assert_eq!(home.end_of(agent), Some(0));
    assert!(!home.agent_runs(), "SIGTERM ends it cleanly");
    assert_eq!(home.json(&["status"])["state"], "applying");
}
