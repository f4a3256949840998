//! Somebody who sees nothing and has neither mouse nor keyboard: a client of AT-SPI runs an application.

use std::process::{Child, Stdio};

use atspi::Role;

use crate::support::desktop::Desktop;
use crate::support::program::{PATIENCE, Program};
use crate::support::screen_reader::{Announced, ScreenReader};
use crate::support::wait_for;

#[test]
fn an_application_is_started_and_finished_by_its_buttons_names() {
    let Some(desktop) = Desktop::builder().window_manager().start() else { return };
    let Some(reader) = ScreenReader::start(&desktop) else { return };
    let poultice = Program::on(&desktop);
    // Twenty minutes are twenty seconds: enough to find a button in.
    poultice.settings("sleep = \"off\"\n");
    poultice.start_agent(&["--rehearse", "60"]);
    let mut window = poultice.command().stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the window opens");
    let lies = reader.find(PATIENCE, Role::Heading, "Start");
    assert!(lies.is_some(), "the window can be read: {:?}", reader.everything());

    poultice.run(&["start", "cold-20-every-1-2h", "--site", "lower back"]);
    press(&reader, "Skin normal, cloth on: start 20 min");
    poultice.wait_for_state("applying");
    heard(&reader, "Ice on. Off at", false);
    let ring = wait_for(PATIENCE, || reader.everything().into_iter().find(|found| found.name == "left of 20 min"));
    assert!(ring.expect("the ring").description.ends_with(" min"), "its time is told, to the minute");

    poultice.wait_for_state("remove_now");
    heard(&reader, "Take the ice off.", true);
    press(&reader, "It is off now");
    poultice.wait_for_state("resting");
    heard(&reader, "It is off. Recorded: 2", false);
    close(&mut window);
}

fn press(reader: &ScreenReader, name: &str) {
    let button = reader.find(PATIENCE, Role::Button, name);
    reader.act(&button.unwrap_or_else(|| panic!("no {name} in {:?}", reader.everything())));
}

fn heard(reader: &ScreenReader, words: &str, assertive: bool) {
    let said = |announced: &Announced| announced.words.starts_with(words) && announced.assertive == assertive;
    let heard = wait_for(PATIENCE, || reader.announced().iter().any(said).then_some(()));
    assert!(heard.is_some(), "{words:?} not in {:?}", reader.announced());
}

fn close(window: &mut Child) {
    window.kill().expect("it ends");
    window.wait().expect("it ended");
}
