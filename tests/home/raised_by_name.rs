//! Other programs find the open window by its name on the session bus, raise it, and do its actions.

use std::collections::HashMap;
use std::process::{Child, Command, Stdio};

use poultice::window::run::APP_ID;
use zbus::Connection;
use zbus::zvariant::Value;

use crate::support::desktop::Desktop;
use crate::support::process::all_there;
use crate::support::program::PATIENCE;
use crate::support::wait_for;

#[test]
fn the_window_is_raised_and_does_the_launchers_actions() {
    if !all_there(&[("xdotool", "xdotool"), ("xprop", "x11-utils")]) {
        return;
    }
    let Some(desktop) = Desktop::builder().window_manager().start() else { return };
    let window = Window::open(&desktop);
    let state = || window.state();
    let shown = wait_for(PATIENCE, || state().contains("Normal").then_some(()));
    assert!(shown.is_some(), "the window shows");
    let bus = zbus::block_on(async { zbus::connection::Builder::address(desktop.bus_address())?.build().await });
    let bus = bus.expect("the bus");
    let none = HashMap::<&str, Value<'_>>::new();
    let named = wait_for(PATIENCE, || call(&bus, "Activate", &none).ok());
    assert!(named.is_some(), "it answers by its name");

    window.tool("xdotool", &["search", "--name", "^Poultice$", "windowminimize"]);
    assert!(wait_for(PATIENCE, || state().contains("Iconic").then_some(())).is_some(), "it is minimised");
    call(&bus, "Activate", &none).expect("raised");
    assert!(wait_for(PATIENCE, || state().contains("Normal").then_some(())).is_some(), "it is back");

    window.run(&["start", "cold-20-every-1-2h"]);
    let token = HashMap::from([("activation-token", Value::from("any"))]);
    call(&bus, "ActivateAction", &("start-ice", Vec::<Value<'_>>::new(), &token)).expect("done");
    let on = wait_for(PATIENCE, || window.run(&["status", "--json"]).contains("\"applying\"").then_some(()));
    assert!(on.is_some(), "the ice is on");
    let unknown = call(&bus, "ActivateAction", &("make-tea", Vec::<Value<'_>>::new(), &token));
    assert!(unknown.is_err(), "what nobody knows is said");
}

fn call(
    bus: &Connection,
    member: &str,
    body: &(impl serde::Serialize + zbus::zvariant::DynamicType),
) -> zbus::Result<()> {
    let path = format!("/{}", APP_ID.replace('.', "/"));
    let called = bus.call_method(Some(APP_ID), path.as_str(), Some("org.freedesktop.Application"), member, body);
    zbus::block_on(called).map(drop)
}

/// The window of somebody who names no folder.
struct Window<'a> {
    desktop: &'a Desktop,
    process: Child,
}

impl<'a> Window<'a> {
    fn open(desktop: &'a Desktop) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_poultice"));
        command.envs(desktop.env()).env_remove("POULTICE_DIR");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        Window { desktop, process: command.spawn().expect("the window opens") }
    }

    fn run(&self, args: &[&str]) -> String {
        self.tool(env!("CARGO_BIN_EXE_poultice"), args)
    }

    /// Whether it is minimised, as the window manager has it.
    fn state(&self) -> String {
        self.tool("xprop", &["-name", "Poultice", "WM_STATE"])
    }

    fn tool(&self, program: &str, args: &[&str]) -> String {
        let mut command = Command::new(program);
        let done = command.args(args).envs(self.desktop.env()).env_remove("POULTICE_DIR").output();
        String::from_utf8_lossy(&done.expect("it runs").stdout).into_owned()
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        let _ended = self.process.kill().and_then(|()| self.process.wait());
        self.run(&["agent", "--quit"]);
    }
}
