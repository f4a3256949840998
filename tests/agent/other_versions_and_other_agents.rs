//! An agent of another version, two agents at once, and a history restored under a running one.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::Stdio;
use std::thread::{self, JoinHandle};

use poultice::agent::client::{Client, ClientError};
use poultice::agent::run::lock;
use poultice::agent::wire::VERSION;
use poultice::therapy::command::{Command, RemovedWhen};
use poultice::therapy::state::Named;

use crate::house::{APPLY, House, PATIENCE, done, pain, start};
use crate::support::wait_for;

/// An agent that speaks another version: it holds the lock, greets, and understands nothing but "quit".
fn other_agent(house: &House, wire: u32) -> JoinHandle<Vec<String>> {
    let lock = lock(&house.dirs).expect("no other agent");
    let listener = UnixListener::bind(house.dirs.socket_path()).expect("bound");
    let socket = house.dirs.socket_path();
    thread::spawn(move || {
        let mut heard = Vec::new();
        for stream in listener.incoming() {
            let mut stream: UnixStream = stream.expect("a client");
            let _left = writeln!(stream, r#"{{"say":"hello","wire":{wire},"poultice":"0.0.{wire}","news":true}}"#);
            let mut lines = BufReader::new(stream).lines();
            while let Some(Ok(line)) = lines.next() {
                heard.push(line.clone());
                if line.contains(r#""ask":"quit""#) {
                    std::fs::remove_file(&socket).expect("removed");
                    drop(lock);
                    return heard;
                }
            }
        }
        heard
    })
}

#[test]
fn an_older_agent_is_ended_and_its_session_goes_on_with_the_new_one() {
    let house = House::new();
    let agent = house.start(&[]);
    done(house.client().command(start()).expect("an answer"));
    done(house.client().command(APPLY).expect("an answer"));
    drop(agent);
    let _removed = std::fs::remove_file(house.dirs.socket_path());

    let old = other_agent(&house, VERSION - 1);
    assert!(matches!(Client::connect(&house.address()), Err(ClientError::OtherVersion { newer: false, .. })));
    let snapshot = Client::connect_or_start(&house.address()).expect("a way on").snapshot().expect("an answer");
    assert_eq!(snapshot.state, Named::Applying, "the session is kept");
    let heard = old.join().expect("ended");
    assert_eq!(heard, [r#"{"id":1,"ask":"quit"}"#], "and nothing else was asked of it");
    Client::quit(&house.address()).expect("it ends");
}

#[test]
fn a_newer_agent_is_left_alone_and_the_person_told() {
    let house = House::new();
    let newer = other_agent(&house, VERSION + 1);
    let refused = Client::connect_or_start(&house.address()).err().expect("no way on");
    assert!(matches!(refused, ClientError::OtherVersion { newer: true, .. }), "{refused}");
    let told = house.command(&[]).arg("apply").stderr(Stdio::piped()).output().expect("it runs");
    let told = String::from_utf8_lossy(&told.stderr).into_owned();
    eprintln!("figure: beside a newer agent: {}", told.trim());
    assert!(told.contains("older") && told.contains(env!("CARGO_PKG_VERSION")), "{told}");
    // The person may still end it themselves.
    assert!(house.command(&[]).args(["agent", "--quit"]).status().expect("it runs").success());
    newer.join().expect("ended");
}

#[test]
fn of_agents_started_at_once_one_lives_and_the_others_say_so() {
    let house = House::new();
    let mut agents: Vec<_> =
        (0..8).map(|_| house.command(&[]).arg("agent").stderr(Stdio::piped()).spawn().expect("it starts")).collect();
    let alive = wait_for(PATIENCE, || {
        let alive =
            agents.iter_mut().filter_map(|agent| agent.try_wait().expect("a child").is_none().then_some(())).count();
        (alive == 1).then_some(())
    });
    assert!(alive.is_some(), "not one alone is left");
    house.snapshot();
    Client::quit(&house.address()).expect("it ends");
    let mut told = 0;
    for agent in agents {
        let ended = agent.wait_with_output().expect("ended");
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        told += usize::from(!ended.status.success() && said.contains("already running"));
    }
    eprintln!("figure: of 8 agents started at once 1 lived, {told} said that another runs");
    assert_eq!(told, 7);
}

#[test]
fn a_history_is_restored_under_a_running_agent_but_not_under_a_pack() {
    let house = House::new();
    let agent = house.start(&[]);
    let mut client = house.client();
    done(client.command(start()).expect("an answer"));
    done(client.command(pain("something to keep")).expect("an answer"));
    wait_for(PATIENCE, || house.dirs.backups_dir().exists().then_some(())).expect("the day's backup");
    done(client.command(APPLY).expect("an answer"));
    let restore = || house.command(&[]).args(["history", "restore"]).stderr(Stdio::piped()).output().expect("it runs");
    let refused = restore();
    assert!(!refused.status.success());
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(told.contains("remove"), "{told}");
    assert_eq!(house.snapshot().state, Named::Applying, "and nothing changed");
    done(client.command(Command::Remove { when: RemovedWhen::Now }).expect("an answer"));
    drop(client);
    assert!(restore().status.success(), "the agent makes way");
    drop(agent);
    assert_eq!(house.snapshot().state, Named::Ready, "and another goes on with what was restored");
    assert!(house.command(&[]).args(["agent", "--quit"]).status().expect("it runs").success());
}
