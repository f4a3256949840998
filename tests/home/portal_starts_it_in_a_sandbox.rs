//! In a sandbox the desktop is asked to start the agent at login, and the person may say no.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use poultice::agent::autostart::{Autostart, AutostartEvent, PortalAutostart};

use crate::support::desktop::Desktop;
use crate::support::portal::{Background, Portal};
use crate::support::program::PATIENCE;

fn autostart(desktop: &Desktop) -> (PortalAutostart, Receiver<AutostartEvent>) {
    let (send, events) = channel();
    let tell = Arc::new(move |event| drop(send.send(event)));
    (PortalAutostart::at_bus(desktop.bus_address().to_owned(), tell), events)
}

#[test]
fn the_portal_is_asked_when_it_is_wanted_and_when_it_is_over() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let portal = Portal::start(desktop.bus_address(), true);
    let (autostart, events) = autostart(&desktop);
    let next = || events.recv_timeout(PATIENCE).expect("an answer").problem;

    autostart.set(false).expect("nothing to do");
    autostart.set(true).expect("asked");
    assert_eq!(next(), None);
    autostart.set(false).expect("asked");
    assert_eq!(next(), None);
    let asked = portal.background();
    let starts: Vec<bool> = asked.iter().map(|asked| asked.autostart).collect();
    assert_eq!(starts, [true, false], "and not before anybody wanted it");
    let Background { command, reason, .. } = &asked[0];
    assert_eq!(command, &["poultice", "agent", "--at-login"]);
    assert!(!reason.is_empty());
}

#[test]
fn a_no_and_a_missing_portal_are_told() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let (autostart, events) = autostart(&desktop);
    let next = || events.recv_timeout(PATIENCE).expect("an answer").problem;
    autostart.set(true).expect("asked");
    let missing = next().expect("there is nobody to ask");
    assert!(missing.contains("org.freedesktop.portal.Desktop"), "{missing}");

    let portal = Portal::start(desktop.bus_address(), true);
    portal.answer(1);
    autostart.set(true).expect("asked");
    assert_eq!(next().as_deref(), Some("the desktop's settings don't allow it"));
    portal.answer(0);
    autostart.set(true).expect("asked");
    assert_eq!(next(), None, "they changed their mind");
}
