//! The inhibitor of a logind that the test plays: held while something is on the skin, and given up at once after.

use std::io::Read;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, channel};
use std::time::Instant;

use poultice::therapy::command::Command;

use crate::house::{APPLY, House, PATIENCE, done, start};
use crate::support::desktop::Desktop;
use crate::support::service::Service;

/// What was asked of logind, and the end of the pipe that closes when the inhibitor is given up.
type Inhibited = ((String, String, String, String), UnixStream);

fn logind(address: &str) -> (Service, Receiver<Inhibited>) {
    let (send, inhibited) = channel();
    let service = Service::start(address, "org.freedesktop.login1", async move |bus, call| {
        let asked = call.body().deserialize()?;
        let (theirs, ours) = UnixStream::pair()?;
        bus.reply(&call.header(), &zbus::zvariant::OwnedFd::from(OwnedFd::from(theirs))).await?;
        // Nobody listens any more once the test is over.
        let _ = send.send((asked, ours));
        Ok(())
    });
    (service, inhibited)
}

#[test]
fn held_while_something_is_on_the_skin_and_released_at_once_after() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let (_service, logind) = logind(desktop.bus_address());
    let house = House::new().on_system_bus(desktop.bus_address());
    let _agent = house.start(&[]);
    let mut client = house.client();
    done(client.command(start()).expect("an answer"));
    assert!(logind.try_recv().is_err(), "nothing is on the skin yet");

    done(client.command(APPLY).expect("an answer"));
    let ((what, who, why, mode), mut held) = logind.recv_timeout(PATIENCE).expect("the machine is kept awake");
    assert_eq!((what.as_str(), who.as_str(), mode.as_str()), ("idle:sleep", "Poultice", "block"));
    assert!(!why.is_empty());
    held.set_nonblocking(true).expect("set");
    let still = held.read(&mut [0]).expect_err("nobody writes here");
    assert_eq!(still.kind(), std::io::ErrorKind::WouldBlock, "it is held");

    held.set_nonblocking(false).expect("set");
    held.set_read_timeout(Some(PATIENCE)).expect("set");
    let off = Instant::now();
    done(client.command(Command::Remove { when: Default::default() }).expect("an answer"));
    assert_eq!(held.read(&mut [0]).expect("given up"), 0);
    eprintln!("figure: inhibitor given up {:.1} ms after removal", off.elapsed().as_secs_f64() * 1000.0);
}

#[test]
fn without_a_logind_nothing_is_amiss() {
    let house = House::new();
    let _agent = house.start(&[]);
    done(house.client().command(start()).expect("an answer"));
    let snapshot = done(house.client().command(APPLY).expect("an answer"));
    let kinds: Vec<_> = snapshot.problems.iter().map(|problem| problem.kind).collect();
    assert!(
        kinds.iter().all(|kind| format!("{kind:?}") == "Notifications" || format!("{kind:?}") == "Sound"),
        "{kinds:?}"
    );
}
