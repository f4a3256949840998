//! The time across the room over a desktop whose screen saver the test plays.

use std::process::Stdio;
use std::sync::mpsc::{Receiver, channel};

use crate::support::desktop::Desktop;
use crate::support::program::{PATIENCE, Program};
use crate::support::service::Service;

const NAME: &str = "org.freedesktop.ScreenSaver";

/// What the screen saver was asked.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    Inhibit { who: String, why: String, cookie: u32 },
    LetGo { cookie: u32 },
}

fn screen_saver(address: &str) -> (Service, Receiver<Asked>) {
    let (send, asked) = channel();
    let mut last = 40;
    let service = Service::start(address, NAME, async move |bus, call| {
        let header = call.header();
        if header.interface().is_none_or(|name| name.as_str() != NAME) {
            return Ok(());
        }
        let seen = if header.member().is_some_and(|member| member.as_str() == "Inhibit") {
            last += 1;
            let (who, why) = call.body().deserialize()?;
            bus.reply(&header, &last).await?;
            Asked::Inhibit { who, why, cookie: last }
        } else {
            let cookie = call.body().deserialize()?;
            bus.reply(&header, &()).await?;
            Asked::LetGo { cookie }
        };
        // Nobody listens any more once the test is over.
        let _ = send.send(seen);
        Ok(())
    });
    (service, asked)
}

#[test]
fn from_the_pack_on_to_the_pack_off() {
    let Some(desktop) = Desktop::builder().window_manager().start() else { return };
    let (_screen_saver, asked) = screen_saver(desktop.bus_address());
    let poultice = Program::on(&desktop);
    poultice.run(&["start", "cold-20-every-1-2h"]);
    let mut window = poultice.command();
    let window = window.arg("--floor").stdout(Stdio::null()).stderr(Stdio::null());
    let mut window = window.spawn().expect("the window opens");

    poultice.run(&["apply"]);
    let next = || asked.recv_timeout(PATIENCE).expect("the screen saver is asked");
    let Asked::Inhibit { who, why, cookie } = next() else { panic!("nothing was held") };
    assert_eq!(who, "Poultice");
    assert!(!why.is_empty());
    poultice.run(&["remove"]);
    assert_eq!(next(), Asked::LetGo { cookie });
    poultice.run(&["undo"]);
    assert!(matches!(next(), Asked::Inhibit { cookie: other, .. } if other != cookie), "on again");
    window.kill().expect("it ends");
    window.wait().expect("it ended");
}
