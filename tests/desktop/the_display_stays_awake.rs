//! The time across the room over a desktop whose screen saver the test plays.

use std::process::Stdio;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use futures_lite::StreamExt;
use zbus::MessageStream;
use zbus::connection::Builder;
use zbus::message::Type;

use crate::support::desktop::Desktop;
use crate::support::program::{PATIENCE, Program};

const NAME: &str = "org.freedesktop.ScreenSaver";

/// What the screen saver was asked.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    Inhibit { who: String, why: String, cookie: u32 },
    LetGo { cookie: u32 },
}

fn screen_saver(address: &str) -> Receiver<Asked> {
    let (send, asked) = channel();
    let (ready, is_ready) = channel();
    let address = address.to_owned();
    thread::spawn(move || zbus::block_on(serve(&address, &send, &ready)));
    is_ready.recv().expect("the screen saver is on the bus");
    asked
}

async fn serve(address: &str, asked: &Sender<Asked>, ready: &Sender<()>) {
    let connection = Builder::address(address).expect("an address").build().await.expect("a bus");
    let mut messages = MessageStream::from(&connection);
    connection.request_name(NAME).await.expect("no other screen saver");
    ready.send(()).expect("the test waits");
    let mut last = 40;
    while let Some(Ok(message)) = messages.next().await {
        let header = message.header();
        if message.message_type() != Type::MethodCall || header.interface().is_none_or(|name| name.as_str() != NAME) {
            continue;
        }
        let inhibit = header.member().is_some_and(|member| member.as_str() == "Inhibit");
        let seen = if inhibit {
            last += 1;
            let (who, why) = message.body().deserialize().expect("two words");
            connection.reply(&header, &last).await.expect("sent");
            Asked::Inhibit { who, why, cookie: last }
        } else {
            let cookie = message.body().deserialize().expect("a number");
            connection.reply(&header, &()).await.expect("sent");
            Asked::LetGo { cookie }
        };
        if asked.send(seen).is_err() {
            return;
        }
    }
}

#[test]
fn from_the_pack_on_to_the_pack_off() {
    let Some(desktop) = Desktop::builder().window_manager().start() else { return };
    let asked = screen_saver(desktop.bus_address());
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
